"""Cells of tables that spreadsheets open: none of them may be taken for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

CSV_ENCODING = "utf-8-sig"
"""With the mark that tells spreadsheets that this is UTF-8."""
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def starts_like_formula(text: str) -> bool:
    """Whether a spreadsheet could take the text for a formula (CSV injection, as OWASP describes it)."""
    return text.lstrip(" ").startswith(_FORMULA_STARTS)


def plain_cell(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet could take it for a formula."""
    return f"'{text}" if starts_like_formula(text) else text


def csv_text(columns: Sequence[str], rows: Iterable[Sequence[str | float | None]]) -> str:
    """A table as CSV under its headings; texts that a spreadsheet could take for a formula begin with an apostrophe."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([plain_cell(cell) if isinstance(cell, str) else cell for cell in row])
    return text.getvalue()
