"""The bar above a reading, with its notes and what was counted in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hiring_assistant.ui.reading.notes_button import NotesButton
from hiring_assistant.ui.widgets.chip import Chip
from hiring_assistant.ui.widgets.page_bar import PageBar

if TYPE_CHECKING:
    from hiring_assistant.domain.role import PageWarning
    from hiring_assistant.ui.theme.theme import Theme

_ROOMY = 1180
"""Width in the design from which the bar has room for the counts; the headings tell them too."""


class ReadingBar(PageBar):
    """``line_picked`` is emitted with the line (from 1) of the note that was picked."""

    line_picked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.notes = NotesButton(self)
        self.notes.line_picked.connect(self.line_picked)
        self._counts = Chip("", parent=self)
        self.left.addWidget(self.notes)
        self.left.addWidget(self._counts)

    def show_reading(self, warnings: Sequence[PageWarning], counted: str) -> None:
        """Show the notes on a reading, and what was counted in it."""
        self.notes.show_notes(warnings)
        self._counts.setText(counted)
        self.fit()

    def fit(self) -> None:
        """Leave out the counts where the titles need the room."""
        self._counts.setVisible(bool(self._counts.text()) and self.width() >= self._theme.px(_ROOMY))
        super().fit()
