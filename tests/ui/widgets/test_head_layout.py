"""Buttons beside a title where there is room, else below it in as many lines as they need."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hiring_assistant.ui.widgets.head_layout import HeadLayout


def test_buttons_go_below_a_title_that_has_no_room_beside_them(qtbot: QtBot) -> None:
    head = QWidget()
    qtbot.addWidget(head)
    title = QLabel("Marisol Okonkwo-Brandvold", head)
    layout = HeadLayout(title, head)
    buttons = [QPushButton("Change what is known", head), QPushButton("Plan an interview", head)]
    for button in buttons:
        layout.addWidget(button)
    wide = title.sizeHint().width() + sum(button.sizeHint().width() for button in buttons) + 60
    head.resize(wide, 200)
    head.show()
    QApplication.processEvents()
    assert all(button.x() > title.x() for button in buttons)
    assert buttons[-1].geometry().right() == head.width() - 1
    narrow = max(button.sizeHint().width() for button in buttons) + 10
    head.resize(narrow, 200)
    QApplication.processEvents()
    assert title.geometry().bottom() < buttons[0].y() < buttons[1].y()
    assert all(button.geometry().right() < head.width() for button in buttons)
    assert layout.heightForWidth(narrow) > layout.heightForWidth(wide)
