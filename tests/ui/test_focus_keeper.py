"""The keyboard stays on the page when the control that had it goes away."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from hiring_assistant.ui.program import Program
from hiring_assistant.ui.shell.page import Page


class Buttons(Page):
    key = "buttons"

    def __init__(self, context: object) -> None:
        super().__init__(context)  # type: ignore[arg-type]
        column = QVBoxLayout(self)
        self.first, self.last = QPushButton("First", self), QPushButton("Last", self)
        column.addWidget(self.first)
        column.addWidget(self.last)


@pytest.mark.parametrize("goes", ["hide", "disable"])
def test_it_goes_to_the_first_control_and_not_out_of_the_store(
    open_program: Callable[..., Program], qtbot: QtBot, goes: str
) -> None:
    program = open_program()
    window = program.window
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_banner("A sample", "To my own store")
    window.navigator.register_page("buttons", Buttons)
    window.navigator.go("buttons")
    page = window.navigator.current
    assert isinstance(page, Buttons)
    page.last.setFocus()
    qtbot.waitUntil(page.last.hasFocus)
    if goes == "hide":
        page.last.hide()
    else:
        page.last.setEnabled(False)
    qtbot.waitUntil(page.first.hasFocus)
    assert QApplication.focusWidget() is page.first
