"""A report as PDF: pages with header and footer, text that can be selected, fonts embedded.

Qt is imported inside the functions, so that this costs nothing until a PDF is made. Where no window runs (command
line, tests) a screenless Qt application is started for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hiring_assistant.domain.problem import MachineFault
from hiring_assistant.exchange.files import write_whole
from hiring_assistant.exchange.report_style import INK, MUTE

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QFont,
        QGuiApplication,
        QPainter,
        QPdfWriter,
        QTextBlock,
        QTextBlockFormat,
        QTextDocument,
        QTextFragment,
        QTextOption,
        QTextTable,
    )

_DOTS_PER_INCH = 1200
_POINT = _DOTS_PER_INCH / 72
_SIDE, _TOP, _BOTTOM = 16.0, 20.0, 18.0
"""Margins in millimetres; header and footer stand inside the upper and lower one."""
_LEFT_OVER = (20, 16, 12, 8, 4)
"""Room (in points) to leave below an empty row, so that the next one finds too little."""
_CELLS_LOOKED_AT = 40
_FAMILIES = ["Inter", "Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", "sans-serif"]

_application: QGuiApplication | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a long report. One that ``goes_on`` is more rows of the table above it: on the same page without the
    table's heading, or whole on the next page with it.
    """

    html: str
    goes_on: bool = False


def write_pdf(html: str, path: Path, title: str, footer: str, header_note: str = "") -> None:
    """Lay ``html`` out on pages (Letter where the system's locale uses it, else A4) and write them to ``path``.

    Each page has ``title`` and ``header_note`` at its head, ``footer`` and "Page n of m" at its foot.

    Raises:
        CannotDo: when the place cannot be written to.
        MachineFault: when the disk is full or failed, or the system has no font at all.
    """
    write_whole(path, pdf_bytes(html, title, footer, header_note))


def pdf_bytes(html: str | Sequence[Part], title: str, footer: str, header_note: str = "") -> bytes:
    """The PDF that ``write_pdf`` writes.

    Several parts are laid out one below the other, each beginning where the one before ends. A long report is given so
    because laying out takes time with the square of a part's length.
    """
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QPainter, QPdfWriter

    _ensure_application()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    _set_up(writer, title)
    pages = _pages(writer, [Part(html)] if isinstance(html, str) else html)
    painter = QPainter(writer)
    try:
        for number, on_page in enumerate(pages, start=1):
            if number > 1:
                writer.newPage()
            for document, page in on_page:
                _draw_page(painter, document, page)
            _draw_edges(painter, writer, (title, header_note), (footer, f"Page {number} of {len(pages)}"))
    finally:
        painter.end()
    buffer.close()
    return bytes(data.data())


def _pages(writer: QPdfWriter, parts: Sequence[Part]) -> list[list[tuple[QTextDocument, int]]]:
    """For each page of the PDF, which page of which part's document stands on it."""
    pages: list[list[tuple[QTextDocument, int]]] = []
    used = 0.0
    for part in parts:
        document = _laid_out(writer, part.html, used, headless=part.goes_on and used > 0)
        if part.goes_on and used and document.pageCount() > 1:
            used = 0.0
            document = _laid_out(writer, part.html, used)
        for page in range(document.pageCount()):
            if page or not used:
                pages.append([])
            pages[-1].append((document, page))
        used = _end(document) % document.pageSize().height()
    return pages


def _laid_out(writer: QPdfWriter, html: str, used: float, *, headless: bool = False) -> QTextDocument:
    """The document of a part, below ``used`` dots of its first page; ``headless`` without the heading of its table."""
    from PySide6.QtGui import QTextCursor, QTextDocument

    document = QTextDocument()
    # The layout measures with the writer, so that letters stand on paper exactly where they were laid out.
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultFont(_font(9.5))
    document.setDefaultTextOption(_breaking_long_words())
    document.setDocumentMargin(0)
    document.setHtml(html)
    _settle_sizes(document)
    if headless:
        _behead(document)
    if used:
        cursor = QTextCursor(document)
        kept = cursor.blockFormat(), cursor.blockCharFormat()
        cursor.insertBlock(*kept)
        QTextCursor(document.begin()).setBlockFormat(_space(used))
        if document.begin().next().text() == "":
            # What Qt puts before a table that comes first.
            QTextCursor(document.begin().next()).setBlockFormat(_space(1.0))
    elif document.begin().text() == "":
        QTextCursor(document.begin()).setBlockFormat(_space(1.0))
    document.setPageSize(writer.pageLayout().paintRectPixels(_DOTS_PER_INCH).size().toSizeF())
    _keep_together(document)
    _split_at_pages(document)
    return document


def _behead(document: QTextDocument) -> None:
    """Take the heading off the first table."""
    from PySide6.QtGui import QTextCursor

    block = document.begin()
    while block.isValid():
        table = QTextCursor(block).currentTable()
        if table:
            settled = table.format()
            heads = settled.headerRowCount()
            settled.setHeaderRowCount(0)
            table.setFormat(settled)
            table.removeRows(0, heads)
            return
        block = block.next()


def _end(document: QTextDocument) -> float:
    """Where the last line ends, in dots from the top of the document's first page."""
    layout = document.documentLayout()
    end, block = 0.0, document.lastBlock()
    # The last blocks may be cells of one row, of which any can be the longest.
    for _ in range(_CELLS_LOOKED_AT):
        if not block.isValid():
            break
        end = max(end, layout.blockBoundingRect(block).bottom())
        block = block.previous()
    return end


def _ensure_application() -> None:
    """Text cannot be laid out without an application; its own is kept until the process ends."""
    from PySide6.QtGui import QFontDatabase, QGuiApplication

    global _application
    if QGuiApplication.instance() is None:
        _application = QGuiApplication(["hiring-assistant", "-platform", "offscreen"])
    if not QFontDatabase.families():
        raise MachineFault(
            "no-fonts", "This system has no fonts to print with. Install one, such as fonts-dejavu-core, and try again."
        )


def _font(points: float) -> QFont:
    from PySide6.QtGui import QFont

    font = QFont(_FAMILIES)
    font.setPointSizeF(points)
    # Some fonts raise a colon between digits, or join f and i, by drawing another sign, which is what would be copied
    # from the page.
    for feature in ("calt", "liga"):
        font.setFeature(QFont.Tag.fromString(feature) or QFont.Tag(), 0)
    # Hinting for screens would shift letters on paper.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _breaking_long_words() -> QTextOption:
    from PySide6.QtGui import QTextOption

    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _set_up(writer: QPdfWriter, title: str) -> None:
    from PySide6.QtCore import QLocale, QMarginsF
    from PySide6.QtGui import QPageLayout, QPageSize

    american = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageSize(QPageSize(size))
    writer.setPageMargins(QMarginsF(_SIDE, _TOP, _SIDE, _BOTTOM), QPageLayout.Unit.Millimeter)
    writer.setTitle(title)
    writer.setCreator("Hiring Assistant")


def _settle_sizes(document: QTextDocument) -> None:
    """Give headings the size that the style asks for; Qt would keep the one it has for a heading of that level."""
    from PySide6.QtGui import QTextCursor, QTextFormat

    adjusted = QTextFormat.Property.FontSizeAdjustment.value
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            for piece in _pieces(block):
                settled = piece.charFormat()
                settled.clearProperty(adjusted)
                cursor = QTextCursor(document)
                cursor.setPosition(piece.position())
                cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(settled)
        block = block.next()


def _pieces(block: QTextBlock) -> list[QTextFragment]:
    found = []
    position = block.begin()
    while not position.atEnd():
        found.append(position.fragment())
        position += 1
    return found


def _keep_together(document: QTextDocument) -> None:
    """Start a new page before a heading that would stand alone at its foot, or a table row that would be cut."""
    from PySide6.QtGui import QTextCursor

    block = document.begin()
    while block.isValid():
        first = block
        while block.blockFormat().headingLevel() and block.next().isValid():
            block = block.next()
        table = QTextCursor(block).currentTable()
        # With a heading stays the first row below a table's head.
        last = _row_blocks(table, min(1, table.rows() - 1))[-1] if table else block
        if (first != block or (table and table.rows() == 1)) and _is_cut(document, [first, last]):
            _break_before(document, first, table)
        if table:
            _push_cut_rows(document, table)
            last = table.lastCursorPosition().block()
        block = last.next()


def _row_blocks(table: QTextTable, row: int) -> list[QTextBlock]:
    """The first and last blocks of the cells of a row."""
    cells = [table.cellAt(row, column) for column in range(table.columns())]
    return [
        block for cell in cells for block in (cell.firstCursorPosition().block(), cell.lastCursorPosition().block())
    ]


def _span(document: QTextDocument, blocks: list[QTextBlock]) -> tuple[float, float]:
    boxes = [document.documentLayout().blockBoundingRect(block) for block in blocks]
    return min(box.top() for box in boxes), max(box.bottom() for box in boxes)


def _is_cut(document: QTextDocument, blocks: list[QTextBlock]) -> bool:
    """Whether a page ends between the blocks; what fills half a page or more may be cut."""
    height = document.pageSize().height()
    top, bottom = _span(document, blocks)
    # Cells need some room below their text.
    return int(top / height) != int((bottom + 10 * _POINT) / height) and bottom - top < height / 2


def _push_cut_rows(document: QTextDocument, table: QTextTable) -> None:
    """Put an empty row before each row that would be cut, about as high as the page has room left.

    Qt moves a row only when not even its first line fits, and knows no page breaks between rows.
    """
    height = document.pageSize().height()
    row = table.format().headerRowCount()
    while table.rows() > 1 and row < table.rows():
        if _is_cut(document, _row_blocks(table, row)):
            top, _ = _span(document, _row_blocks(table, row))
            room = (int(top / height) + 1) * height - top
            table.insertRows(row, 1)
            # As little as suffices: an empty row that does not fit would itself move to the next page.
            for left_over in _LEFT_OVER:
                _make_empty(table, row, room - left_over * _POINT)
                document.markContentsDirty(0, document.characterCount())
                if not _is_cut(document, _row_blocks(table, row + 1)):
                    break
            row += 1
        row += 1


def _make_empty(table: QTextTable, row: int, dots: float) -> None:
    """Make a row empty space of that height; Qt gave it the colours of the row below."""
    from PySide6.QtGui import QTextTableCellFormat

    for column in range(table.columns()):
        table.cellAt(row, column).setFormat(QTextTableCellFormat())
    table.cellAt(row, 0).firstCursorPosition().setBlockFormat(_space(dots))


def _space(dots: float) -> QTextBlockFormat:
    """The format of an empty paragraph of that height."""
    from PySide6.QtGui import QTextBlockFormat

    settled = QTextBlockFormat()
    # Qt takes heights for dots of a screen with 96 to the inch.
    settled.setLineHeight(max(1.0, dots * 96 / _DOTS_PER_INCH), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return settled


def _break_before(document: QTextDocument, block: QTextBlock, table: QTextTable) -> None:
    from PySide6.QtGui import QTextCursor, QTextFormat

    if block.blockFormat().headingLevel():
        settled = block.blockFormat()
        settled.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        QTextCursor(block).setBlockFormat(settled)
    else:
        framed = table.format()
        framed.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        table.setFormat(framed)
    # Laying out only what follows would lose text beside tables.
    document.markContentsDirty(0, document.characterCount())


def _split_at_pages(document: QTextDocument) -> None:
    """Make two paragraphs of one that runs over pages: Qt would draw its last line of a page on the next one too."""
    from PySide6.QtGui import QTextCursor, QTextFormat

    block = document.begin()
    while block.isValid():
        start = _first_line_of_next_page(document, block)
        if start is not None:
            above = block.blockFormat()
            below = block.blockFormat()
            above.setBottomMargin(0)
            below.setTopMargin(0)
            below.setTextIndent(0)
            below.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_Auto)
            cursor = QTextCursor(block)
            cursor.setBlockFormat(above)
            cursor.setPosition(block.position() + start)
            cursor.insertBlock(below)
            if points := cursor.currentList():
                points.remove(cursor.block())
            document.markContentsDirty(0, document.characterCount())
        block = block.next()


def _first_line_of_next_page(document: QTextDocument, block: QTextBlock) -> int | None:
    """Where in the paragraph the first line begins that stands on another page than the line before; or None."""
    height = document.pageSize().height()
    box = document.documentLayout().blockBoundingRect(block)
    layout = block.layout()
    first = box.top() - layout.boundingRect().top()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    pages = [int((first + line.y() + line.height() / 2) / height) for line in lines]
    turned = (
        line.textStart() for line, before, page in zip(lines[1:], pages, pages[1:], strict=False) if page > before
    )
    return next(turned, None)


def _draw_page(painter: QPainter, document: QTextDocument, page: int) -> None:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPalette

    size = document.pageSize()
    area = QRectF(0, page * size.height(), size.width(), size.height())
    context = QAbstractTextDocumentLayout.PaintContext()
    # Paragraphs that only touch this page belong to the next or the one before; drawn here as well they would be cut
    # away unseen, but found twice by searches.
    context.clip = area.adjusted(0, _POINT, 0, -_POINT)
    # Ink on paper, whatever the theme of the window.
    context.palette.setColor(QPalette.ColorRole.Text, QColor(INK))
    painter.save()
    painter.translate(0, -area.top())
    painter.setClipRect(area)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _draw_edges(painter: QPainter, writer: QPdfWriter, head: tuple[str, str], foot: tuple[str, str]) -> None:
    """Header and footer, left and right, in the margins above and below the text."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QColor, QFontMetricsF, QPen

    area = writer.pageLayout().paintRectPixels(_DOTS_PER_INCH)
    line = 12 * _POINT
    painter.save()
    font = _font(7.5)
    painter.setFont(font)
    metrics = QFontMetricsF(font, writer)
    for (left, right), top, rule in (
        (head, -line - 10 * _POINT, -8 * _POINT),
        (foot, area.height() + 10 * _POINT, area.height() + 8 * _POINT),
    ):
        painter.setPen(QPen(QColor("#d8d6d0"), 0.5 * _POINT))
        painter.drawLine(0, int(rule), area.width(), int(rule))
        painter.setPen(QColor(MUTE))
        right_width = metrics.horizontalAdvance(right) + 12 * _POINT
        kept = metrics.elidedText(left, Qt.TextElideMode.ElideRight, area.width() - right_width)
        box = QRectF(0, top, area.width(), line)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, kept)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right)
    painter.restore()
