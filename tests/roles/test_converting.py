"""Pages in HTML and .docx: what they say is read, what is active in them goes nowhere."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st

from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import RoleReading, StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.converting import docx_to_markdown, html_to_markdown
from hiring_assistant.roles.discover import pages_in
from hiring_assistant.roles.reading import read_page
from hiring_assistant.roles.source import PASTED_NAME, decode_page
from tests.roles.word_documents import HEADINGS, NUMBERING, OFFICE, ROLE, document, paragraph

HTML = """<?xml version="1.0"?>
<!DOCTYPE html>
<html><head><title>Cheese Maker | Hill Dairy</title><style>p { color: red }</style>
<script>document.write("<li>Injected</li>")</script></head>
<body onload="steal()">
<!-- <li>Hidden</li> -->
<nav><a href="javascript:steal()">Start</a> <a href="file:///etc/passwd">Files</a></nav>
<h1>Cheese&nbsp;Maker</h1>
<p>You make cheese &amp; butter for <a href="https://dairy.example/about?a=1&amp;b=2">Hill Dairy</a>.
<h2>Responsibilities</h2>
<ul><li>Make <b>fresh</b> cheese<ul><li>goat<li>cow</ul><li>Keep a &lt;clean&gt; room
<img src="https://tracker.example/x.png" alt="A cheese"></ul>
<H2>Requirements</H2>
<ol><li>Two years at a dairy</li><li>Milk at <span title="a > b">4 < 7 degrees</span></li></ol>
<table><tr><th>Level<th>Grade<tr><td>Cheese Maker<td>4</table>
<h2>Hiring process</h2>
<p>1. A 30 minute call with a recruiter<br>2. A trial day of 8 hours</p>
<svg><text>drawn</text></svg><iframe src="https://evil.example">framed</iframe>
</body></html>
"""


def lists(reading: RoleReading) -> tuple[list[str], list[str]]:
    (track,) = reading.tracks
    return [item.text for item in track.responsibilities], [item.text for item in track.requirements]


def test_a_page_in_html() -> None:
    reading = read_page(decode_page(HTML.encode(), "cheese.HTML").text)
    assert reading.title == "Cheese Maker"
    assert lists(reading) == (
        ["Make fresh cheese", "Keep a <clean> room"],
        ["Two years at a dairy", "Milk at 4 < 7 degrees"],
    )
    assert reading.tracks[0].responsibilities[0].details == ("goat", "cow")
    assert reading.tracks[0].grade == "4"
    assert [stage.kind for stage in reading.stages] == [StageKind.SCREENING, StageKind.EXERCISE]


def test_nothing_active_is_left_of_html() -> None:
    markdown = decode_page(HTML.encode(), "cheese.html").text
    for gone in ("script", "Injected", "Hidden", "steal", "file:", "tracker", "evil", "onload", "color", "drawn", "!["):
        assert gone not in markdown
    assert "[Hill Dairy](https://dairy.example/about?a=1&b=2)" in markdown
    assert "Start Files" in markdown


def test_html_without_a_heading_has_the_title_of_its_head() -> None:
    page = "<title>Cheese &lt;b&gt; Maker</title><p><b>Requirements</b></p><ul><li>Patience</li></ul>"
    reading = read_page(html_to_markdown(page, "page"))
    assert reading.title == "Cheese <b> Maker"
    assert lists(reading)[1] == ["Patience"]


def test_headings_on_one_line_end_where_the_next_begins() -> None:
    page = "<h2><div>Our</div><div>Requirements</div></h2><ul><li>Patience</ul><h2>Benefits<h2>Contact</h2><p>Call us"
    assert html_to_markdown(page, "page") == (
        "## Our Requirements\n\n- Patience\n\n## Benefits\n\n## Contact\n\nCall us\n"
    )


def test_a_table_that_lays_out_a_page_is_none() -> None:
    page = "<table><tr><td><h2>Requirements</h2><ul><li>Patience</ul><td><h2>Benefits</h2>Tea</table>"
    assert html_to_markdown(page, "page") == "## Requirements\n\n- Patience\n\n## Benefits\n\nTea\n"


@pytest.mark.parametrize("encoding", ["cp1252", "iso-8859-2", "shift_jis"])
def test_html_names_its_own_encoding(encoding: str) -> None:
    words = {"cp1252": "Käse – fünf", "iso-8859-2": "Sýr a máslo č", "shift_jis": "チーズを作る"}[encoding]
    page = f'<html><head><meta charset="{encoding}"></head><h1>{words}</h1></html>'.encode(encoding)
    assert decode_page(page, "page.html").text == f"# {words}\n"


def test_pasted_html_is_converted_and_pasted_markdown_is_not() -> None:
    piece = '<meta charset="utf-8"><h2>Requirements</h2><ul><li>Patience</li></ul>'
    assert decode_page(piece.encode(), PASTED_NAME).text == "## Requirements\n\n- Patience\n"
    markdown = "<div id='top'></div>\n\n## Requirements\n\n- Patience\n"
    assert decode_page(markdown.encode(), PASTED_NAME).text == markdown
    assert decode_page(piece.encode(), "page.md").text == piece
    assert decode_page(f"<!doctype html>\n{piece}".encode(), "page.txt").text.startswith("## Requirements")


def test_a_word_document() -> None:
    reading = read_page(decode_page(document(*ROLE), "Cheese Maker.docx").text)
    assert reading.title == "Cheese Maker"
    assert lists(reading) == (["Make fresh cheese", "Keep the room <clean>"], ["Two years at a dairy"])
    assert reading.tracks[0].responsibilities[0].details == ("goat & cow",)
    assert [stage.minutes for stage in reading.stages] == [(30, 30), None]


def test_pictures_in_a_document_are_not_opened(tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"secret")
    blip = (
        "<w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill>"
        '<a:blip r:{kind}="{id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
    )
    relations = (
        f'<Relationship Id="r8" Type="{OFFICE}/image" Target="{secret.as_uri()}" TargetMode="External"/>'
        f'<Relationship Id="r9" Type="{OFFICE}/image" Target="media/gone.png"/>'
    )
    pictures = [
        paragraph("Look", more=blip.format(kind=kind, id=id_)) for kind, id_ in [("link", "r8"), ("embed", "r9")]
    ]
    assert docx_to_markdown(document(*pictures, relations=relations), "page.docx") == "Look\n\nLook\n"


def packed(**parts: bytes) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return written.getvalue()


ENTITY = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "broken-document"),
        (b"\xd0\xcf\x11\xe0 an old Word document", "broken-document"),
        (document(*ROLE)[:-200], "broken-document"),
        (document(*ROLE)[:300] + b"x" * 200 + document(*ROLE)[500:], "broken-document"),
        (packed(), "broken-document"),
        (packed(**{"word/document.xml": b"<a>"}), "broken-document"),
        (document(parts={"word/styles.xml": ENTITY + HEADINGS}), "broken-document"),
        (
            document(parts={"word/numbering.xml": (ENTITY + NUMBERING).encode("utf-16").decode("latin-1")}),
            "broken-document",
        ),
        (document(parts={"word/document.xml": "<w:p>" * 3000}), "broken-document"),
        (document(parts={"word/huge.xml": " " * 30_000_000}), "too-large"),
        (b"PK" + b"\0" * (20 * 1024 * 1024), "too-large"),
        (document(), "empty"),
    ],
    ids=range(12),
)
def test_documents_that_are_refused(data: bytes, code: str) -> None:
    with pytest.raises(CannotDo) as refused:
        decode_page(data, "page.docx")
    assert refused.value.code == code
    assert "page.docx" in str(refused.value)


def test_deeply_nested_documents_are_read_or_refused() -> None:
    nested = "<w:tbl><w:tr><w:tc>" * 300 + paragraph("Deep") + "</w:tc></w:tr></w:tbl>" * 300
    try:
        assert "Deep" in docx_to_markdown(document(nested), "page.docx")
    except CannotDo as refused:
        assert refused.code == "broken-document"


UNITS = ["<div>", "<b>", "<", "<a ", "<!--", "<![CDATA[", "<li>x", "</b>", "&", "<?", "<!", "<script>", "<p a='"]


@pytest.mark.parametrize(
    "unit",
    [*UNITS, "<table><tr><td>", "<title>", "<br>", "<a href='x", "*", "[", "[](", "word "],
)
def test_html_out_of_all_proportion_is_read_or_refused(unit: str) -> None:
    try:
        html_to_markdown(unit * (300_000 // len(unit)), "page.html")
    except CannotDo as refused:
        assert refused.code == "too-large"


TAGS = ["<p>", "</p>", "<ul>", "</ul>", "<li>", "</li>", "<h2>", "</h2>", "<b>", "</b>", "<table>", "<tr>", "<td>"]
TAGS += ["</table>", "<a href='https://x.example'>", "</a>", "<br>", "<pre>", "</pre>", "<div class='x'>", "</div>"]
WORDS = st.sampled_from(
    ["bread", "über", "C++", "R&amp;D", "a &lt;b&gt;", "*star*", "1. one", "# hash", "日本", " ", "\n"]
)


@settings(max_examples=200)
@given(st.lists(st.sampled_from(TAGS) | WORDS, max_size=40))
def test_every_word_of_html_is_in_the_reading(pieces: list[str]) -> None:
    page = " ".join(pieces)
    words = fold(BeautifulSoup(f"<div>{page}</div>", "html.parser").get_text(" ")).split()
    markdown = html_to_markdown(page, "page.html")
    assert sorted(
        fold(BeautifulSoup(markdown.replace("https://x.example", ""), "html.parser").get_text(" ")).split()
    ) == (sorted(words))
    read_page(markdown)


@given(st.text(alphabet="<>/!-?&;\"'= abpliuh1[]\n", max_size=200))
def test_any_signs_are_no_trouble(text: str) -> None:
    assert "\x02" not in html_to_markdown(text, "page.html")


@settings(max_examples=60)
@given(st.binary(max_size=60), st.integers(0, 2000))
def test_damaged_documents_are_read_or_refused(noise: bytes, at: int) -> None:
    data = document(*ROLE)
    try:
        docx_to_markdown(data[:at] + noise + data[at + len(noise) :], "page.docx")
    except CannotDo as refused:
        assert refused.code in ("broken-document", "too-large")


def test_folders_and_archives_are_searched_for_them(tmp_path: Path) -> None:
    for name in ("a.html", "b.htm", "c.docx", "~$c.docx", "d.doc", "e.png"):
        (tmp_path / name).write_bytes(document(*ROLE) if name == "c.docx" else HTML.encode())
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as archive:
        archive.write(tmp_path / "c.docx", "c.docx")
    found = list(pages_in(tmp_path)) + list(pages_in(tmp_path / "z.zip"))
    assert [page.name for page in found] == ["a.html", "b.htm", "c.docx", "c.docx"]
    assert all(read_page(decode_page(page.read(), page.name).text).title == "Cheese Maker" for page in found)


def test_markdown_does_not_load_the_converters() -> None:
    look = (
        "import sys; from hiring_assistant.app.roles import read_role_page; "
        "read_role_page(b'# Baker\\n\\n## Requirements\\n\\n- Patience\\n', 'page.md'); "
        "print(sorted({'bs4', 'mammoth', 'markdownify', 'hiring_assistant.roles.converting'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_tables_of_criteria_and_steps_in_html_keep_their_cells_and_lists() -> None:
    page = """<h1>Deckhand</h1><h2>Person specification</h2>
    <table><tr><th></th><th>Essential</th><th>Desirable</th></tr>
    <tr><td>Knowledge</td><td><ul><li>Knots</li><li>Tides</li></ul></td><td><ul><li>Radar</li></ul></td></tr>
    <tr><td>Skills</td><td>Swims<br>Cooks</td><td></td></tr></table>
    <h2>Hiring process</h2>
    <table><tr><th>Step</th><th>Who</th><th>How long</th></tr>
    <tr><td>Phone screen</td><td>HR</td><td>15 min</td></tr>
    <tr><td>Trial shift</td><td rowspan=2>Captain</td><td>3 h</td></tr>
    <tr><td>Interview</td><td>30 min</td></tr>
    <tr><td colspan="2">Total</td><td>3 h 45 min</td></tr></table>"""
    reading = read_page(decode_page(page.encode(), "deckhand.html").text)
    (track,) = reading.tracks
    assert [(item.text, item.nice_to_have) for item in track.requirements] == [
        ("Knots", False),
        ("Tides", False),
        ("Radar", True),
        ("Swims", False),
        ("Cooks", False),
    ]
    assert [(stage.kind, stage.minutes, stage.interviewer) for stage in reading.stages] == [
        (StageKind.SCREENING, (15, 15), "HR"),
        (StageKind.EXERCISE, (180, 180), "Captain"),
        (StageKind.INTERVIEW, (30, 30), "Captain"),
    ]


def test_a_flood_of_cells_over_many_rows_stays_small() -> None:
    rows = "<tr>" + "<td rowspan=99>a</td>" * 500 + "</tr>" + "<tr><td>b</td></tr>" * 2000
    markdown = html_to_markdown(f"<table>{rows}</table>", "flood.html")
    assert markdown.count("a") < 5000
