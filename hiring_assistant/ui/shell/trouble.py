"""What the page area shows when the store could not be opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hiring_assistant.domain.problem import Problem
from hiring_assistant.ui import telling
from hiring_assistant.ui.widgets.empty_state import EmptyState


class Trouble(QWidget):
    """Says why in plain words; ``again`` is emitted by the button that tries once more."""

    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = EmptyState(self.tr("The store could not be opened"), parent=self)
        self._state.pressed.connect(self.again)
        column = QVBoxLayout(self)
        column.addWidget(self._state)

    def show_problem(self, problem: Problem, folder: Path) -> None:
        """Show why the store in ``folder`` stays shut."""
        text = telling.told(str(problem))
        if str(folder) not in text:
            text += "\n\n" + self.tr("Folder: %1").replace("%1", str(folder))
        self._state.say(self.tr("The store could not be opened"), text, self.tr("Try again"))
        self._state.button.setFocus()
