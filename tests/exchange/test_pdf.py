"""Reports as PDF: real pages, read back."""

import io
import re
import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
import report_sample
from PySide6.QtGui import QColor, QPalette

from hiring_assistant.exchange import pdf, reports

pytestmark = pytest.mark.usefixtures("qapp")


def read(content):
    return pypdf.PdfReader(io.BytesIO(content))


def words(page):
    return " ".join(page.extract_text().split())


@pytest.fixture
def report(qapp):
    return read(reports.report_bytes(report_sample.make_review(), report_sample.make_facts(), "pdf"))


def test_text_can_be_selected(report):
    text = " ".join(words(page) for page in report.pages)
    for expected in (
        "Dana Whitfield",
        "Keeps a forecast that rests on evidence",
        "Could not name the number for two of four quarters.",
        "Recommendations",
        "Mixed on the forecast",
        "What this was made from",
    ):
        assert expected in text, expected


def test_every_page_has_head_and_foot(report):
    pages = len(report.pages)
    assert pages > 1
    for number, page in enumerate(report.pages, start=1):
        text = words(page)
        assert f"Page {number} of {pages}" in text
        assert "Dana Whitfield · Account Executive, Pumps" in text
        assert "5 scorecards, kit 3, 12 Mar 2026, 14:05 UTC" in text


def test_fonts_are_embedded(report):
    seen = 0
    for page in report.pages:
        for font in page["/Resources"]["/Font"].values():
            descendant = font.get_object()["/DescendantFonts"][0].get_object()
            assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(descendant["/FontDescriptor"].get_object())
            seen += 1
    assert seen


def test_title_and_paper(report):
    assert report.metadata.title == "Dana Whitfield · Account Executive, Pumps"
    width, height = (float(side) / 72 * 25.4 for side in report.pages[0].mediabox[2:])
    assert (round(width), round(height)) in {(210, 297), (216, 279)}


def test_names_are_nowhere(qapp):
    found = read(reports.report_bytes(report_sample.make_review(), report_sample.make_facts(with_names=False), "pdf"))
    text = str(found.metadata) + " ".join(words(page) for page in found.pages)
    for name in ("Dana", "Whitfield", "Okafor", "Sunniva", "Marchetti", "Viola"):
        assert name not in text
    assert "Candidate · Account Executive, Pumps" in text


def crowded(repeat):
    """A matrix of several pages."""
    review = report_sample.make_review(9)
    figures = [
        replace(one, requirement=replace(one.requirement, text=f"Requirement {number}. " + "Much to say here. " * 6))
        for number, one in enumerate(review.requirements * repeat)
    ]
    return replace(review, requirements=tuple(figures))


def test_rows_are_kept_whole_and_the_head_is_repeated(qapp):
    review = crowded(4)
    found = read(reports.report_bytes(review, report_sample.make_facts(), "pdf"))
    matrix = [text for page in found.pages if "Spread" in (text := words(page))]
    assert len(matrix) > 2
    whole = "Much to say here. " * 6
    for text in matrix:
        assert "Requirement Weight 1 2 3 4 5 6 7 8 9 Mean Spread" in text
        rows = text.split("Evidence")[0].split("Requirement ")[2:]
        assert rows
        for row in rows:
            assert " ".join(row.split()[1:]).startswith(whole.strip())


def test_headings_stay_with_what_follows(qapp):
    found = read(reports.report_bytes(crowded(3), report_sample.make_facts(), "pdf"))
    for page in found.pages:
        body = [line.strip() for line in page.extract_text().splitlines() if line.strip()]
        body = [line for line in body if not line.startswith(("Page ", "9 scorecards,"))]
        assert not body[-1].startswith("Requirement ")
        assert body[-1] not in {"Evidence", "Recommendations", "Decisions"}


def test_nothing_is_drawn_twice(qapp):
    found = read(reports.report_bytes(report_sample.make_review(), report_sample.make_facts(), "pdf"))
    text = " ".join(words(page) for page in found.pages)
    for once in ("Take-aways, strengths and concerns", "What this was made from", "Learned Danish for one customer."):
        assert text.count(once) == 1


@pytest.mark.parametrize("name", ["x" * 500, "مريم الفاسي", "Žofie 🙂", "<b>Dana</b>"])
def test_unusual_names(qapp, name):
    review = replace(report_sample.make_review(1), candidate=name)
    found = read(reports.report_bytes(review, report_sample.make_facts(), "pdf"))
    assert len(found.pages) >= 1
    if name.isascii():
        assert name in words(found.pages[0]).replace(" ", "")


def test_a_long_note_runs_over_pages(qapp):
    review = report_sample.make_review(1)
    text = " ".join(f"word{number:04}" for number in range(2000))
    notes = tuple(replace(note, text=text) for note in review.cards[0].evidence)
    review = replace(review, cards=(replace(review.cards[0], evidence=notes),))
    found = read(reports.report_bytes(review, report_sample.make_facts(), "pdf"))
    seen = [word for page in found.pages for word in re.findall(r"word\d{4}", words(page).replace(" ", ""))]
    assert sorted(seen) == text.split()


def test_written_whole(qapp, tmp_path):
    pdf.write_pdf("<p>Hello</p>", tmp_path / "a.pdf", "A title", "A footer")
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]
    (page,) = read((tmp_path / "a.pdf").read_bytes()).pages
    for expected in ("Hello", "A title", "A footer", "Page 1 of 1"):
        assert expected in words(page)


def test_without_a_running_application(tmp_path):
    """As the command line does it: no window, no screen, Qt loaded only for the PDF."""
    code = f"""
        import sys
        sys.path.insert(0, {str(Path(__file__).parent)!r})
        from pathlib import Path
        import report_sample
        from hiring_assistant.exchange import reports
        assert not [name for name in sys.modules if name.startswith("PySide6")]
        for number in range(2):
            path = Path({str(tmp_path)!r}) / f"{{number}}.pdf"
            reports.write_report(report_sample.make_review(), report_sample.make_facts(), "pdf", path)
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    for number in range(2):
        assert "Dana Whitfield" in words(read((tmp_path / f"{number}.pdf").read_bytes()).pages[0])


def test_a_dark_window_does_not_darken_the_paper(qapp):
    def drawn():
        html = "<h1>Dana</h1><p>Plain words</p><table><tr><td>cell</td></tr></table>"
        return [page.get_contents().get_data() for page in read(pdf.pdf_bytes(html, "t", "f")).pages]

    light, before = qapp.palette(), drawn()
    dark = QPalette(QColor("#101214"), QColor("#1b1d20"))
    dark.setColor(QPalette.ColorRole.Text, QColor("white"))
    qapp.setPalette(dark)
    try:
        assert drawn() == before
    finally:
        qapp.setPalette(light)


def test_letters_are_copied_as_they_were_written(qapp, monkeypatch):
    """DejaVu, the font of a bare system, would draw f and i as one sign."""
    monkeypatch.setattr(pdf, "_FAMILIES", ["DejaVu Sans"])
    found = read(pdf.pdf_bytes("<p>Whitfield, office</p>", "Whitfield", "Confidential"))
    assert "Whitfield, office" in words(found.pages[0])
