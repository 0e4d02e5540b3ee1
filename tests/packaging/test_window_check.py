"""``--check`` tells a window that shows something from one that stays blank."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hiring_assistant import __version__
from hiring_assistant.ui.launch import _look_and_leave


def left_with(window: QWidget) -> int:
    """The exit status that the program ends with after a look at ``window``."""
    QTimer.singleShot(0, lambda: _look_and_leave(window))
    return QApplication.exec()


def test_a_blank_window_is_told(qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 800)
    assert left_with(window) == 1
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "The window stays blank.\n")


def test_a_window_with_text_is_enough(qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    window = QLabel("Structured interviews on your own computer")
    qtbot.addWidget(window)
    window.resize(1200, 800)
    assert left_with(window) == 0
    assert capsys.readouterr().out == f"{__version__}\n"
