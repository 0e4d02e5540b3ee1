"""A chip that opens a menu of choices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from hiring_assistant.ui.interview.eliding_chip import ElidingChip

_LONGEST = 90
"""Letters of an entry of the menu."""


class MenuChip(ElidingChip):
    """Shows what is chosen; pressed, it offers the others. ``picked`` is emitted with the key of a choice.

    ``name`` tells screen readers what is chosen here; with ``several`` any number can be chosen, one at a time.
    """

    picked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, several: bool = False, longest: int = 38) -> None:
        super().__init__("", parent, longest=longest)
        self._name = name
        self._several = several
        self._choices: tuple[tuple[str, str], ...] = ()
        self._chosen: frozenset[str] = frozenset()
        self.clicked.connect(self.open)

    def show_choices(self, text: str, choices: Sequence[tuple[str, str]], chosen: frozenset[str]) -> None:
        """Show ``text``, and offer these choices of key and words."""
        self._choices, self._chosen = tuple(choices), chosen
        self.set_whole(f"{text} ▾".replace("&", "&&"))
        self.setAccessibleName(f"{self._name}: {text}")

    @property
    def choices(self) -> tuple[tuple[str, str], ...]:
        """Key and words of what can be chosen."""
        return self._choices

    def set_whole(self, text: str) -> None:
        """Change the text in full."""
        self._whole = text
        self.setText(text)
        self.updateGeometry()

    @Slot()
    def open(self) -> None:
        """Open the menu below the chip."""
        menu = QMenu(self)
        menu.setAccessibleName(self._name)
        group = QActionGroup(menu)
        group.setExclusive(not self._several)
        for key, words in self._choices:
            shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
            action = QAction(shown.replace("&", "&&"), menu)
            action.setData(key)
            action.setCheckable(True)
            action.setChecked(key in self._chosen)
            group.addAction(action)
            menu.addAction(action)
        menu.triggered.connect(self._picked)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    @Slot(QAction)
    def _picked(self, action: QAction) -> None:
        self.picked.emit(str(action.data()))
