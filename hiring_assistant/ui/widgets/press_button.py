"""The button that all others are made from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton


class PressButton(QPushButton):
    """A push button that Enter presses as well as Space does.

    Qt's own does so in dialogs only; in a window people expect no less.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Return press it."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)
