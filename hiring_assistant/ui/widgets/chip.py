"""A small rounded label for a state or a property."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from hiring_assistant.ui.theme.roles import set_look, set_role
from hiring_assistant.ui.widgets.press_button import PressButton

PLAIN = "plain"
ACCENT = "accent"
WARN = "warn"
ERROR = "error"
SUCCESS = "success"


class Chip(QLabel):
    """A word or two in a rounded box. Kinds: PLAIN, ACCENT, WARN, ERROR, SUCCESS; the words carry the meaning."""

    def __init__(self, text: str = "", kind: str = PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        set_look(self, "kind", kind)
        set_role(self, "chip")

    def show_as(self, text: str, kind: str = PLAIN) -> None:
        """Change text and kind; without text it is hidden."""
        self.setText(text)
        set_look(self, "kind", kind)
        self.setVisible(bool(text))


class ChipButton(PressButton):
    """A chip that can be pressed, or with ``checkable`` be switched on and off (tabs of tracks, used probes)."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, checkable: bool = False) -> None:
        super().__init__(text, parent)
        self.setCheckable(checkable)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        set_role(self, "chip")
