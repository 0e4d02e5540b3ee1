"""Workbooks whose cells hold text as text, so that nothing in them can act as a formula or a link."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from hiring_assistant.exchange.document import Bar, Cell, ReportDocument, Shade, Sheet
from hiring_assistant.exchange.report_style import MUTE, RATING_COLOURS, WARN_SOFT
from hiring_assistant.exchange.spreadsheet_cells import starts_like_formula

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook

_LONGEST_CELL = 32_767
_CUT = " … (cut here: a cell holds no more)"


def new_workbook(data: io.BytesIO, title: str, comments: str) -> Workbook:
    """A workbook that is written into ``data`` when it is closed."""
    from xlsxwriter import Workbook

    # In memory: temporary files would hold personal data.
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = Workbook(data, options)
    book.set_properties({"title": title, "comments": comments})
    return book


def document_xlsx(document: ReportDocument) -> bytes:
    """A report document as a workbook: a summary, then a sheet for each table."""
    data = io.BytesIO()
    book = new_workbook(data, document.title, document.made_from)
    sheets = WorkbookSheets(book)
    summary: list[tuple[Cell, ...]] = [("Report", document.title), ("About", document.subtitle)]
    summary += [(tile.label, f"{tile.figure} {tile.words}".strip()) for tile in document.tiles]
    sheets.add("Summary", [*summary, ("Made from", document.made_from)], widths=(26, 90), header=False)
    for sheet in document.sheets:
        _add_table(sheets, sheet)
    book.close()
    return data.getvalue()


def _add_table(sheets: WorkbookSheets, sheet: Sheet) -> None:
    rows: list[tuple[Cell, ...]] = [tuple(column.text for column in sheet.columns)]
    rows += [tuple(_plain(cell) for cell in row) for row in sheet.rows]
    if not sheet.rows:
        rows.append((sheet.empty, *[None] * (len(sheet.columns) - 1)))
    for words in (sheet.intro, sheet.note):
        if words:
            rows.append((words, *[None] * (len(sheet.columns) - 1)))
    sheets.add(sheet.name, rows, widths=[max(10, round(column.width * 1.2)) for column in sheet.columns])


def _plain(cell: Cell | Bar | Shade) -> Cell:
    if isinstance(cell, Bar):
        return cell.number
    if isinstance(cell, Shade):
        return cell.text if cell.value is None else cell.value
    return cell


class WorkbookSheets:
    """Adds sheets of plain cells to a workbook."""

    def __init__(self, book: Workbook) -> None:
        self.book = book
        wrap = {"text_wrap": True, "valign": "top"}
        self.plain = book.add_format(wrap)
        # As if typed with an apostrophe: it stays a text when the cell is edited.
        self.quoted = book.add_format(wrap | {"quote_prefix": True})
        self.head = book.add_format({"bold": True, "font_color": MUTE, "bottom": 1, "text_wrap": True})
        self.discuss = book.add_format(wrap | {"bg_color": WARN_SOFT})
        self.mean = book.add_format({"num_format": "0.0", "bold": True, "align": "center"})
        self.missing = book.add_format({"font_color": MUTE, "align": "center"})
        self.ratings = {
            rating: book.add_format({"bg_color": background, "font_color": ink, "bold": True, "align": "center"})
            for rating, (background, ink) in RATING_COLOURS.items()
        }

    def add(self, name: str, rows: Sequence[Sequence[Cell]], widths: Sequence[int], header: bool = True) -> None:
        """Add a sheet with the rows; the first is a header that stays in sight."""
        sheet = self.book.add_worksheet(name)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                self.write(sheet, row, column, cell, self.head if header and row == 0 else None)
        if header:
            sheet.freeze_panes(1, 0)
        self.page(sheet)

    def write(self, sheet: Any, row: int, column: int, cell: Cell, style: Any = None) -> None:
        """Write a number as a number and anything else as text."""
        if isinstance(cell, str):
            text = cell if len(cell) <= _LONGEST_CELL else cell[: _LONGEST_CELL - len(_CUT)] + _CUT
            sheet.write_string(row, column, text, style or (self.quoted if starts_like_formula(text) else self.plain))
        elif cell is not None:
            sheet.write_number(row, column, cell, style or self.plain)

    def page(self, sheet: Any) -> None:
        """Print across one page's width, with page numbers."""
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.set_footer("&L&A&RPage &P of &N")
