"""Every way that the first page offers leads somewhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from hiring_assistant.ui.program import Program
from hiring_assistant.ui.reading.page import ReadingPage
from hiring_assistant.ui.start.page import StartPage
from hiring_assistant.ui.widgets.message_strip import MessageStrip
from hiring_assistant.ui.writing.page import WritingPage

PAGE = """# Lamp Keeper

## Requirements

- Patience
- Steady hands
"""


def press(qtbot: QtBot, button: QPushButton) -> None:
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def test_a_role_is_written(program: Program, qtbot: QtBot) -> None:
    start = program.window.navigator.current
    assert isinstance(start, StartPage)
    press(qtbot, start.write_button)
    qtbot.waitUntil(lambda: isinstance(program.window.navigator.current, WritingPage))


def test_a_copied_page_is_reviewed(program: Program, qtbot: QtBot) -> None:
    start = program.window.navigator.current
    assert isinstance(start, StartPage)
    QApplication.clipboard().setText(PAGE)
    press(qtbot, start.paste_button)
    qtbot.waitUntil(lambda: isinstance(program.window.navigator.current, ReadingPage))
    QApplication.clipboard().clear()


def test_nothing_copied_is_said(program: Program, qtbot: QtBot) -> None:
    start = program.window.navigator.current
    assert isinstance(start, StartPage)
    QApplication.clipboard().clear()
    press(qtbot, start.paste_button)
    qtbot.waitUntil(lambda: any("clipboard" in strip.text for strip in program.window.findChildren(MessageStrip)))
