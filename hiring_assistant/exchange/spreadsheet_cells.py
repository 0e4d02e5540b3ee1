"""Cells of tables that spreadsheets open: none of them may be taken for a formula."""

from __future__ import annotations

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def starts_like_formula(text: str) -> bool:
    """Whether a spreadsheet could take the text for a formula (CSV injection, as OWASP describes it)."""
    return text.lstrip(" ").startswith(_FORMULA_STARTS)


def plain_cell(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet could take it for a formula."""
    return f"'{text}" if starts_like_formula(text) else text
