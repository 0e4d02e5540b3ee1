"""Buttons by role; the style sheet does the rest."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.widgets.press_button import PressButton


class Button(PressButton):
    """An ordinary button, or one of the roles primary, quiet, link, danger, back."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(False)
        if role:
            set_role(self, role)


class PrimaryButton(Button):
    """The one button of a place that people most likely want."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "primary", parent)


class LinkButton(Button):
    """A button in the middle of text."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "link", parent)
