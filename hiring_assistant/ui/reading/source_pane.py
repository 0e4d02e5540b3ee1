"""The left side of a review: the source with line numbers, marks at the edge and notes as chips in their lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from hiring_assistant.ui.reading.places import KEPT, TITLE
from hiring_assistant.ui.roles.find_bar import FindBar
from hiring_assistant.ui.roles.mark_legend import MarkLegend
from hiring_assistant.ui.roles.painted_chip import chip_height, paint_chip
from hiring_assistant.ui.roles.source_view import ASKED, DUTY, STAGE, SourceText, shown_source

if TYPE_CHECKING:
    from hiring_assistant.ui.theme.theme import Theme

_NARROWEST_NOTE = 110
"""Width in the design that the words of a note need."""


class ReadingSource(SourceText):
    """The page's text. ``line_entered`` is emitted with the line (from 1) that the person went to, ``menu_asked`` with
    a place on the screen where the text is only read.
    """

    line_entered = Signal(int)
    menu_asked = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._at = 0
        self._going = False
        self.cursorPositionChanged.connect(self._moved)

    @property
    def pointed(self) -> int:
        """The line (from 1) that is pointed at; 0 where none is."""
        return self._at

    @property
    def chosen_lines(self) -> list[tuple[int, str, bool]]:
        """The selected lines (from 1), else the one at hand: number, text, and whether it is all of the line."""
        cursor = self.textCursor()
        document = self.document()
        first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
        if first == last:
            picked = cursor.selectedText().strip()
            whole = not picked or picked == first.text().strip()
            return [(first.blockNumber() + 1, first.text() if whole else picked, whole)]
        if cursor.selectionEnd() == last.position():
            last = last.previous()  # the selection ends before its first character
        blocks = [document.findBlockByNumber(at) for at in range(first.blockNumber(), last.blockNumber() + 1)]
        return [(block.blockNumber() + 1, block.text(), True) for block in blocks if block.text().strip()]

    def point_at(self, line: int) -> None:
        """Point at a line (from 1) and bring it into sight; 0 points at none."""
        self._at = line
        self._going = True
        try:
            block = self.document().findBlockByNumber(line - 1)
            if line > 0 and block.isValid():
                self.setTextCursor(QTextCursor(block))
                self.centerCursor()
        finally:
            self._going = False
        self._redress()

    @Slot()
    def _moved(self) -> None:
        if not self._going and self.hasFocus():
            self._at = self.line
            self._redress()
            self.line_entered.emit(self.line)

    @Slot()
    def _redress(self) -> None:
        """Colour the line that is pointed at, and those with a note."""
        super()._redress()
        self._tint((self._at,), "accent_soft")

    def show_page(self, text: str) -> None:
        """Show another page's text, from its start; lines that nobody reads to their end are cut unless edited."""
        self._at = 0
        self._going = True
        try:
            self.setPlainText(shown_source(text) if self.isReadOnly() else text)
        finally:
            self._going = False

    def set_marks(self, marks: dict[int, str], notes: dict[int, str]) -> None:
        """Mark these lines (from 1) with colour tokens and notes."""
        self._marks = marks
        self._notes = notes
        self._redress()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and behind the lines with a note the note as a chip."""
        QPlainTextEdit.paintEvent(self, event)
        if not self._notes:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(11))
        for note, spot in self._note_spots():
            # No higher than the line, so that the chips of two lines leave each other room.
            height = min(chip_height(self._theme, painter.fontMetrics()), spot.height() - 1)
            at = QPoint(spot.left(), spot.top() + (spot.height() - height) // 2)
            told = note if spot.width() >= self._theme.px(_NARROWEST_NOTE) else "⚠"
            paint_chip(painter, self._theme, at, spot.width(), told, "warn", outlined=True, height=height)
        painter.end()

    def _note_spots(self) -> list[tuple[str, QRect]]:
        """The notes in sight, each with the room behind its line, or at its right end where that is full."""
        spots = self._notes_in_sight(gap=16)
        for _, room in spots:
            if room.width() < self._theme.px(_NARROWEST_NOTE):
                # The line is full: a sign at its end, and the words on hover and in the list of notes.
                room.setLeft(room.left() + room.width() - self._theme.px(32))
        return spots

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the lines, in the line under the mouse where none are selected."""
        if not self.isReadOnly():
            super().contextMenuEvent(event)
            return
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        if by_mouse and not self.textCursor().hasSelection():
            self.setTextCursor(self.cursorForPosition(self.viewport().mapFromGlobal(event.globalPos())))
        below = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        self.menu_asked.emit(event.globalPos() if by_mouse else below)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say all of a note whose chip has no room for it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            told = next((note for note, room in self._note_spots() if room.contains(event.pos())), "")
            self.viewport().setToolTip(told)
        return super().viewportEvent(event)


class ReadingLegend(MarkLegend):
    """What the marks of a reading mean."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.show_marks(
            self.tr("Lines read as:"),
            (
                (TITLE, self.tr("title, track")),
                (DUTY, self.tr("responsibility")),
                (ASKED, self.tr("requirement")),
                (STAGE, self.tr("stage")),
                (KEPT, self.tr("nothing, only kept")),
            ),
        )


class SourcePane(QWidget):
    """Legend, a bar to find words with, and source."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ReadingSource(theme, self)
        self.find_bar = FindBar(self.text, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 10, 12)
        column.setSpacing(8)
        column.addWidget(ReadingLegend(theme, self))
        column.addWidget(self.find_bar)
        column.addWidget(self.text, 1)
