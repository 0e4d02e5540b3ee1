"""A report document as HTML, for browsers and as what a PDF is laid out from."""

from __future__ import annotations

from html import escape

from hiring_assistant.exchange.document import Bar, Cell, Column, ReportDocument, Shade, Sheet, Tile
from hiring_assistant.exchange.pdf import Part
from hiring_assistant.exchange.report_page import html_page
from hiring_assistant.exchange.report_style import BROWSER_CSS, CSS, DOCUMENT_CSS

_TILES_A_ROW = 4
_ROWS_TOGETHER = 4
"""On paper a long table is made of parts with so many rows, none of which is divided between pages; laying out takes
time with the square of their number.
"""


def document_html(document: ReportDocument) -> str:
    """The whole page for a browser."""
    sheets = (part for sheet in document.sheets for part in _sheet(sheet, max(1, len(sheet.rows))))
    parts = (_head(document), *sheets, _made_from(document))
    return html_page(document.title, CSS + DOCUMENT_CSS + BROWSER_CSS, parts)


def document_html_for_pdf(document: ReportDocument) -> tuple[Part, ...]:
    """The same for Qt's text layout, in parts that stand one below the other."""
    parts = [(_head(document), False)]
    for sheet in document.sheets:
        parts += [(part, number > 0) for number, part in enumerate(_sheet(sheet, _ROWS_TOGETHER))]
    parts.append((_made_from(document), False))
    css = CSS + DOCUMENT_CSS
    return tuple(Part(html_page(document.title, css, (part,)), goes_on) for part, goes_on in parts)


def _head(document: ReportDocument) -> str:
    title = f'<h1 dir="auto">{escape(document.title)}</h1>\n<p class="sub">{escape(document.subtitle)}</p>'
    return f"{title}\n{_tiles(document.tiles)}"


def _made_from(document: ReportDocument) -> str:
    return f'<h2>What this was made from</h2>\n<p class="mute">{escape(document.made_from)}</p>'


def _tiles(tiles: tuple[Tile, ...]) -> str:
    rows = []
    for start in range(0, len(tiles), _TILES_A_ROW):
        cells = "".join(
            f'<td class="tile" width="{100 // _TILES_A_ROW}%" valign="top"><p class="label">{escape(tile.label)}</p>'
            f'<p class="big">{escape(tile.figure)}</p><p class="small">{escape(tile.words)}</p></td>'
            for tile in tiles[start : start + _TILES_A_ROW]
        )
        rows.append(f"<tr>{cells}</tr>")
    return f'<table width="100%" cellspacing="3" cellpadding="0">{"".join(rows)}</table>' if rows else ""


def _sheet(sheet: Sheet, together: int) -> list[str]:
    """The table with its heading, in parts of so many rows."""
    above = f"<h2>{escape(sheet.heading)}</h2>"
    if sheet.intro:
        above += f"\n<p>{escape(sheet.intro)}</p>"
    if not sheet.rows:
        return [f"{above}\n<p>{escape(sheet.empty)}</p>"]
    head = "".join(
        f'<th class="th" align="{"center" if column.number else "left"}" valign="bottom" width="{column.width}%">'
        f"{escape(column.text)}</th>"
        for column in sheet.columns
    )
    parts = []
    for start in range(0, len(sheet.rows), together):
        rows = "".join(
            f"<tr>{''.join(_cell(cell, column, sheet.digits) for cell, column in zip(row, sheet.columns, strict=True))}"
            "</tr>"
            for row in sheet.rows[start : start + together]
        )
        parts.append(
            f'<table class="list" width="100%" cellspacing="2" cellpadding="0"><thead><tr>{head}</tr></thead>'
            f"<tbody>{rows}</tbody></table>"
        )
    parts[0] = f"{above}\n{parts[0]}"
    if sheet.note:
        parts[-1] += f'\n<p class="small">{escape(sheet.note)}</p>'
    return parts


def _cell(cell: Cell | Bar | Shade, column: Column, digits: int) -> str:
    width = f'width="{column.width}%" valign="middle"'
    if isinstance(cell, Bar):
        share = round(max(0.0, min(1.0, cell.share)) * 100)
        bar = f'<td class="bar" width="{share}%"></td>' if share else ""
        rest = f'<td width="{100 - share}%"></td>' if share < 100 else ""
        return (
            f'<td class="line" {width}><table width="100%" cellspacing="0" cellpadding="0"><tr>'
            f'<td width="25%">{cell.number:g}</td><td width="75%"><table width="100%" cellspacing="0" '
            f'cellpadding="0"><tr>{bar}{rest}</tr></table></td></tr></table></td>'
        )
    if isinstance(cell, Shade):
        colour = f" c{min(5, max(1, round(cell.value)))}" if cell.value is not None else " cx"
        return f'<td class="cell{colour}" align="center" {width}>{escape(cell.text)}</td>'
    if isinstance(cell, str):
        kind, align = ("num", ' align="center"') if column.number else ("line", "")
        text = "<br>".join(escape(line) for line in cell.split("\n"))
        return f'<td class="{kind}" dir="auto"{align} {width}>{text or "–"}</td>'
    text = "–" if cell is None else f"{cell:.{digits}f}" if isinstance(cell, float) else str(cell)
    return f'<td class="num" align="center" {width}>{text}</td>'
