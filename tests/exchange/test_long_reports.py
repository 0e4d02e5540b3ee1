"""A report whose tables run over many pages, laid out in parts."""

from __future__ import annotations

import io
import re

import pypdf
import pytest

from hiring_assistant.exchange.document import Bar, Column, ReportDocument, Shade, Sheet, Tile
from hiring_assistant.exchange.document_html import document_html, document_html_for_pdf
from hiring_assistant.exchange.pdf import pdf_bytes

pytestmark = pytest.mark.usefixtures("qapp")
ROWS = 180


def long_report() -> ReportDocument:
    rows = tuple(
        (f"Row-{number:03}", "a line\n" * (number % 4) + "end", Shade(f"{number % 5 + 1}", number % 5 + 1), number / 7)
        for number in range(ROWS)
    )
    columns = (Column("Who", 30), Column("Words", 40), Column("Rated", 15, True), Column("Figure", 15, True))
    few = Sheet("Few", "A short table", (Column("What", 40), Column("Share", 60)), (("one", Bar(3, 0.4)),), note="So.")
    none = Sheet("None", "An empty one", columns, (), empty="Nothing to show.")
    long = Sheet("Long", "A long table", columns, rows, intro="In order.", note="That was all.")
    return ReportDocument("Report", "About", (Tile("Rows", str(ROWS), ""),), (few, long, none), "Made of rows.", "foot")


def test_every_row_stands_once_and_in_order() -> None:
    content = pdf_bytes(document_html_for_pdf(long_report()), "Report", "foot", "note")
    reader = pypdf.PdfReader(io.BytesIO(content))
    pages = [" ".join(page.extract_text().split()) for page in reader.pages]
    text = "\n".join(pages)
    assert re.findall(r"Row-(\d{3})", text) == [f"{number:03}" for number in range(ROWS)]
    for words in ("That was all.", "Nothing to show.", "Made of rows.", "In order."):
        assert text.count(words) == 1, words
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
    # Every page but the last is filled by the rows of several parts, so that none of them is nearly empty.
    assert all(page.count("Row-") >= 8 for page in pages[1:-2])


def test_no_row_is_cut_by_the_end_of_a_page() -> None:
    content = pdf_bytes(document_html_for_pdf(long_report()), "Report", "foot", "note")
    for page in pypdf.PdfReader(io.BytesIO(content)).pages:
        words = page.extract_text()
        # Each row has one name and one "end"; a row that were cut would leave one of them on another page.
        assert len(re.findall(r"Row-\d{3}", words)) == len(re.findall(r"\bend\b", words))


def test_each_page_has_the_heading_of_its_table_once() -> None:
    content = pdf_bytes(document_html_for_pdf(long_report()), "Report", "foot", "note")
    pages = [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(content)).pages]
    with_rows = [page for page in pages if "Row-" in page]
    assert len(with_rows) > 3
    assert all(page.count("Who Words Rated Figure") == 1 for page in with_rows)


def test_a_browser_gets_one_table() -> None:
    page = document_html(long_report())
    assert page.count('<table class="list"') == 2
    assert page.count("Row-") == ROWS
