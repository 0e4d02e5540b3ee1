"""The button that lists the notes on a reading."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from hiring_assistant.ui import telling
from hiring_assistant.ui.roles.phrases import counted
from hiring_assistant.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from hiring_assistant.domain.role import PageWarning

_MOST_NOTES = 40


def notes_by_line(warnings: Sequence[PageWarning]) -> dict[int, str]:
    """The notes of each line (from 1); those on the whole page stand at the first."""
    notes: dict[int, str] = {}
    for warning in warnings:
        line = max(1, warning.line)
        note = telling.told(warning.message)
        notes[line] = f"{notes[line]} {note}" if line in notes else note
    return notes


def in_order(warnings: Iterable[PageWarning]) -> list[PageWarning]:
    """Notes in the order of their lines."""
    return sorted(warnings, key=attrgetter("line"))


class NotesButton(Button):
    """Says how many notes there are, and opens a menu of them. ``line_picked`` is emitted with a line (from 1)."""

    line_picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "quiet", parent)
        self._notes = QMenu(self)
        self._notes.triggered.connect(self._picked)
        self.setMenu(self._notes)
        self.hide()

    def show_notes(self, warnings: Sequence[PageWarning]) -> None:
        """List these notes; hidden where there are none."""
        self.setText(counted(len(warnings), self.tr("⚠ 1 note"), self.tr("⚠ %1 notes")))
        self.setAccessibleName(self.tr("Notes on reading: %1").replace("%1", str(len(warnings))))
        self._notes.clear()
        for warning in in_order(warnings)[:_MOST_NOTES]:
            text = self.tr("Line %1: %2").replace("%1", str(warning.line)).replace("%2", telling.told(warning.message))
            self._notes.addAction(text.replace("&", "&&")).setData(warning.line)
        self.setVisible(bool(warnings))

    @Slot(QAction)
    def _picked(self, action: QAction) -> None:
        self.line_picked.emit(int(action.data()))
