"""A page moves on while something is dragged along its edge."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hiring_assistant.ui.widgets.edge_scroll import EdgeScroll
from hiring_assistant.ui.widgets.scroll_page import ScrollPage


@pytest.fixture
def page(qtbot: QtBot) -> ScrollPage:
    page = ScrollPage()
    qtbot.addWidget(page)
    high = QLabel("Rows")
    high.setFixedHeight(3000)
    page.body.addWidget(high)
    page.resize(400, 300)
    page.show()
    qtbot.waitExposed(page)
    page.verticalScrollBar().setValue(500)
    return page


def put_mouse(page: ScrollPage, down: int) -> None:
    QCursor.setPos(page.viewport().mapToGlobal(QPoint(200, down)))


@pytest.mark.parametrize(
    ("down", "direction"),
    [(150, 0), (280, 1), (320, 1), (10, -1), (-15, -1)],
    ids=["middle", "low", "below", "high", "above"],
)
def test_page_moves_towards_the_edge_the_mouse_is_at(page: ScrollPage, qtbot: QtBot, down: int, direction: int) -> None:
    put_mouse(page, down)
    with EdgeScroll(page.widget()):
        if direction:
            qtbot.waitUntil(lambda: (page.verticalScrollBar().value() - 500) * direction > 40)
        else:
            qtbot.wait(100)
            assert page.verticalScrollBar().value() == 500
    there = page.verticalScrollBar().value()
    qtbot.wait(100)
    assert page.verticalScrollBar().value() == there


def test_mouse_beside_the_page_moves_nothing(page: ScrollPage) -> None:
    QCursor.setPos(page.viewport().mapToGlobal(QPoint(page.viewport().width() + 30, 290)))
    EdgeScroll(page.widget()).step()
    assert page.verticalScrollBar().value() == 500


def test_nothing_around_to_scroll(qtbot: QtBot) -> None:
    alone = QLabel("Rows")
    qtbot.addWidget(alone)
    with EdgeScroll(alone) as scroll:
        scroll.step()
