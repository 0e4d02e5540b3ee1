"""The source text of a role page with line numbers, marked with what was read from each line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextBlock, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from hiring_assistant.ui import telling, wording
from hiring_assistant.ui.roles import phrases
from hiring_assistant.ui.roles.column import Column
from hiring_assistant.ui.roles.find_bar import FindBar
from hiring_assistant.ui.roles.mark_legend import MarkLegend
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.widgets.buttons import Button, LinkButton
from hiring_assistant.ui.widgets.labels import ElidedLabel, label

if TYPE_CHECKING:
    from hiring_assistant.domain.role import PageWarning, Role, RoleReading, RoleVersion
    from hiring_assistant.ui.theme.theme import Theme

_MOST_NOTES = 50
_MOST_COLOURED = 500
"""Notes whose lines are coloured; a page with more has one on every line."""
DUTY, ASKED, STAGE, WARNING = "mark_1", "mark_3", "r1", "mark_2"
"""The colours that lines are marked with: responsibilities, requirements, stages, notes on the reading."""


def marked_lines(reading: RoleReading) -> dict[int, str]:
    """The colour token of each line (from 1) that something was read from; a note wins over the rest."""
    marks: dict[int, str] = {}
    for track in reading.tracks:
        marks.update({duty.line: DUTY for duty in track.responsibilities})
        marks.update({requirement.line: ASKED for requirement in track.requirements})
    for stage in reading.stages:
        marks[stage.line] = STAGE
        marks.update({question.line: STAGE for question in stage.questions})
    marks.update({warning.line: WARNING for warning in reading.warnings})
    return marks


_LONGEST_LINE = 20_000
"""Characters of a line that are shown; laying out a page of one line takes a second and more."""


def shown_source(text: str) -> str:
    """The source with its lines cut where nobody reads them to their end."""
    if len(text) <= _LONGEST_LINE:
        return text
    lines = text.split("\n")
    return "\n".join(line if len(line) <= _LONGEST_LINE else f"{line[:_LONGEST_LINE]} …" for line in lines)


class _Gutter(QWidget):
    """The line numbers at the left of the text."""

    def __init__(self, text: SourceText) -> None:
        super().__init__(text)
        self._text = text

    def sizeHint(self) -> QSize:
        return QSize(self._text.gutter_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._text.paint_gutter(self, event.rect())


class SourceText(QPlainTextEdit):
    """A page as it was imported: plain text only, so that nothing in it is ever run or fetched."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marks: Mapping[int, str] = {}
        self._notes: dict[int, str] = {}
        set_role(self, "source")
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Source of the page"))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._gutter = _Gutter(self)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._scroll_gutter)
        theme.changed.connect(self._redress)
        self._make_room()

    def show_source(self, text: str, marks: Mapping[int, str], warnings: Sequence[PageWarning]) -> None:
        """Show this text; ``marks`` gives lines (from 1) their colours, ``warnings`` stand beside theirs."""
        self._marks = marks
        self._notes = {}
        for warning in warnings:
            before, note = self._notes.get(warning.line), telling.told(warning.message)
            self._notes[warning.line] = f"{before} {note}" if before else note
        self.setPlainText(shown_source(text))
        self._redress()

    def go_to(self, line: int) -> None:
        """Bring that line (from 1) into the middle, with the cursor at its start."""
        block = self.document().findBlockByNumber(max(0, line - 1))
        if block.isValid():
            self.setTextCursor(QTextCursor(block))
            self.centerCursor()

    @property
    def line(self) -> int:
        """The line the cursor is in, from 1."""
        return self.textCursor().blockNumber() + 1

    @Slot()
    def _redress(self) -> None:
        """Colour the lines that have a note."""
        self.setExtraSelections([])
        self._tint(islice(self._notes, _MOST_COLOURED), "warn_soft")
        self._make_room()
        self._gutter.update()

    def _tint(self, lines: Iterable[int], token: str) -> None:
        """Colour these lines (from 1) as well, over their whole width; what is no line of the page is left out."""
        tinted = self.extraSelections()
        for line in lines:
            block = self.document().findBlockByNumber(line - 1)
            if not block.isValid():
                continue
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(block)
            # All of it, where it is broken over several lines on the screen; with its end it is as wide as the page.
            selection.cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
            selection.format.setBackground(self._theme.color(token))
            selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            tinted.append(selection)
        self.setExtraSelections(tinted)

    # The gutter

    def gutter_width(self) -> int:
        """Room for the highest line number."""
        digits = len(str(max(99, self.blockCount())))
        return self._theme.px(12) + 8 + self.fontMetrics().horizontalAdvance("9") * digits

    def paint_gutter(self, gutter: QWidget, area: QRect) -> None:
        """Paint the numbers and marks of the lines in sight."""
        painter = QPainter(gutter)
        painter.fillRect(area, self._theme.color("side"))
        painter.setFont(self.font())
        for block, rect in self._blocks_in_sight():
            if rect.bottom() < area.top() or rect.top() > area.bottom():
                continue
            line = block.blockNumber() + 1
            mark = self._marks.get(line)
            if mark is not None:
                painter.fillRect(QRect(0, rect.top(), 3, rect.height()), self._theme.color(mark))
            painter.setPen(self._theme.color("warn" if line in self._notes else "mute"))
            number = QRect(4, rect.top(), gutter.width() - 10, self.fontMetrics().height())
            painter.drawText(number, int(Qt.AlignmentFlag.AlignRight), str(line))
        painter.end()

    def _blocks_in_sight(self) -> list[tuple[QTextBlock, QRect]]:
        found = []
        block = self.firstVisibleBlock()
        while block.isValid():
            rect = self.blockBoundingGeometry(block).translated(self.contentOffset()).toRect()
            if rect.top() > self.viewport().height():
                break
            if block.isVisible():
                found.append((block, rect))
            block = block.next()
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and behind the lines with a note the note, where there is room."""
        super().paintEvent(event)
        if not self._notes:
            return
        painter = QPainter(self.viewport())
        painter.setFont(self._theme.font(12))
        painter.setPen(self._theme.color("warn"))
        for note, room in self._notes_in_sight(gap=24):
            if room.width() >= self._theme.px(90):
                shown = painter.fontMetrics().elidedText(note, Qt.TextElideMode.ElideRight, room.width())
                painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()

    def _notes_in_sight(self, gap: int) -> list[tuple[str, QRect]]:
        """The notes in sight with the room behind their lines, after a gap in the design's pixels; it may be none."""
        found = []
        right = self.viewport().width() - self._theme.px(8)
        for block, rect in self._blocks_in_sight():
            note = self._notes.get(block.blockNumber() + 1)
            layout = block.layout()
            if note is None or layout.lineCount() == 0:
                continue
            last = layout.lineAt(layout.lineCount() - 1)
            left = rect.left() + round(last.naturalTextWidth()) + self._theme.px(gap)
            found.append((note, QRect(left, rect.top() + round(last.y()), right - left, round(last.height()))))
        return found

    @Slot()
    def _make_room(self) -> None:
        self.setViewportMargins(self.gutter_width(), 0, 0, 0)
        self._place_gutter()

    def _place_gutter(self) -> None:
        inner = self.contentsRect()
        self._gutter.setGeometry(QRect(inner.left(), inner.top(), self.gutter_width(), inner.height()))

    @Slot(QRect, int)
    def _scroll_gutter(self, area: QRect, by: int) -> None:
        if by:
            self._gutter.scroll(0, by)
        else:
            self._gutter.update(0, area.y(), self._gutter.width(), area.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the gutter as high as the text."""
        super().resizeEvent(event)
        self._place_gutter()


class _NoteButton(LinkButton):
    """A note on the reading that leads to its line."""

    def __init__(self, warning: PageWarning, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.line = warning.line
        self.setText(self.tr("Line %1").replace("%1", str(warning.line)))
        self.setAccessibleName(f"{self.text()}: {telling.told(warning.message)}")


class NoteList(Column):
    """Notes on the reading, each with its line. ``line_picked`` is emitted with a line (from 1)."""

    line_picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=4)

    def show_notes(self, warnings: Sequence[PageWarning]) -> None:
        """Show these notes."""
        rows: list[QWidget] = []
        for warning in sorted(warnings, key=attrgetter("line"))[:_MOST_NOTES]:
            row = QWidget(self)
            button = _NoteButton(warning, row)
            button.clicked.connect(self._picked)
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(8)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(telling.told(warning.message), parent=row), 1)
            rows.append(row)
        if len(warnings) > _MOST_NOTES:
            more = phrases.number(len(warnings) - _MOST_NOTES)
            rows.append(label(self.tr("%1 more stand beside their lines.").replace("%1", more), "mute"))
        self.replace(rows)

    @Slot()
    def _picked(self) -> None:
        button = self.sender()
        if isinstance(button, _NoteButton):
            self.line_picked.emit(button.line)


class SourceView(QWidget):
    """The source of a role in all its versions. ``closed`` asks to go back to the role."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions: tuple[RoleVersion, ...] = ()
        self._back = Button("", "back", self)
        self._back.clicked.connect(self.closed)
        self._versions_box = QComboBox(self)
        self._versions_box.setAccessibleName(self.tr("Version of the page"))
        self._versions_box.currentIndexChanged.connect(self._version_picked)
        self._versions_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._versions_box.setMinimumContentsLength(26)
        self._file = ElidedLabel("", "mute", self)
        marks = (
            (DUTY, self.tr("responsibility")),
            (ASKED, self.tr("requirement")),
            (STAGE, self.tr("stage")),
            (WARNING, self.tr("note")),
        )
        self._legend = MarkLegend(theme, self)
        self._legend.show_marks(self.tr("Marked with what was read from the line:"), marks)
        self.text = SourceText(theme, self)
        self.find_bar = FindBar(self.text, self)
        self.notes = NoteList(self)
        self.notes.line_picked.connect(self._go_to)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._back)
        top.addWidget(self._file, 1)
        top.addWidget(self._versions_box)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.notes)
        column.addWidget(self._legend)
        column.addWidget(self.find_bar)
        column.addWidget(self.text, 1)

    @property
    def version(self) -> RoleVersion | None:
        """The version that is shown."""
        at = self._versions_box.currentIndex()
        return self._versions[at] if 0 <= at < len(self._versions) else None

    @property
    def versions_box(self) -> QComboBox:
        """The choice of the version, newest first."""
        return self._versions_box

    def show_role(self, role: Role, line: int = 0) -> None:
        """Show the newest version, at that line (from 1) where one is given."""
        self._back.setText(f"‹ {role.title}")
        self._back.setAccessibleName(self.tr("Back to %1").replace("%1", role.title))
        versions = tuple(reversed(role.versions))
        if versions != self._versions:
            self._versions = versions
            self._versions_box.blockSignals(True)
            self._versions_box.clear()
            for version in versions:
                told = self.tr("Version %1 · imported %2").replace("%1", str(version.number))
                self._versions_box.addItem(told.replace("%2", wording.day_and_time(version.imported_at)))
            self._versions_box.blockSignals(False)
            self._version_picked(0)
            self.text.verticalScrollBar().setValue(0)
        if line:
            self._versions_box.setCurrentIndex(0)
            self._go_to(line)

    @Slot(int)
    def _version_picked(self, _at: int) -> None:
        version = self.version
        if version is not None:
            reading = version.reading
            self._file.setText(version.source_name)
            self.notes.show_notes(reading.warnings)
            self.text.show_source(version.source, marked_lines(reading), reading.warnings)

    @Slot(int)
    def _go_to(self, line: int) -> None:
        self.text.go_to(line)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
