"""The layout that fills lines like words in a text: where it puts things, and that its items outlive other layouts."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hiring_assistant.ui.widgets.flow_layout import FlowLayout


@pytest.fixture
def host(qtbot: QtBot) -> Iterator[QWidget]:
    widget = QWidget()
    qtbot.addWidget(widget)
    yield widget


def _delete_what_waits() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _buttons(flow: FlowLayout, names: str) -> list[QPushButton]:
    made = [QPushButton(name) for name in names]
    for button in made:
        button.setFixedSize(60, 20)
        flow.addWidget(button)
    return made


def test_lines_break_where_there_is_no_more_room(host: QWidget) -> None:
    flow = FlowLayout(host, gap=10)
    first, second, third = _buttons(flow, "abc")
    host.resize(140, 60)
    host.show()

    assert (first.x(), first.y()) == (0, 0)
    assert (second.x(), second.y()) == (70, 0)
    assert (third.x(), third.y()) == (0, 30)
    assert flow.heightForWidth(140) == 50
    assert flow.heightForWidth(200) == 20


def test_from_right_to_left_it_begins_at_the_right(host: QWidget) -> None:
    host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow = FlowLayout(host, gap=10)
    first, second = _buttons(flow, "ab")
    host.resize(140, 60)
    host.show()

    assert first.x() == 80
    assert second.x() == 10


def test_what_is_deleted_or_removed_leaves_no_item(host: QWidget) -> None:
    flow = FlowLayout(host, gap=10)
    first, second, third = _buttons(flow, "abc")
    host.resize(300, 60)
    host.show()

    first.deleteLater()
    _delete_what_waits()
    flow.removeWidget(second)
    host.layout().activate()

    assert flow.count() == 1
    assert third.x() == 0
    assert second.parent() is host


def test_clearing_keeps_what_stands_before(host: QWidget) -> None:
    flow = FlowLayout(host, gap=10)
    kept, gone, gone_too = _buttons(flow, "abc")
    host.show()

    flow.clear(1)
    _delete_what_waits()

    assert flow.count() == 1
    assert kept.isVisible()
    assert not shiboken6.isValid(gone)
    assert not shiboken6.isValid(gone_too)


def test_items_stay_whole_while_other_layouts_come_and_go(host: QWidget) -> None:
    """Nested layouts leave wrappers of items that Qt has freed; a new item at such an address must not fall with them.

    Without items of the layout's own some of these turns break one.
    """
    outer = QVBoxLayout(host)
    rows: list[tuple[QWidget, FlowLayout]] = []
    for turn in range(1500):
        row = QWidget()
        if turn % 2:
            column, line = QVBoxLayout(row), QHBoxLayout()
            for number in range(12):
                line.addWidget(QPushButton(str(number)))
            column.addLayout(line)
        else:
            flow = FlowLayout(row)
            _buttons(flow, "abcd")
            rows.append((row, flow))
        for button in row.findChildren(QPushButton)[2:]:
            button.deleteLater()
        outer.addWidget(row)
        _delete_what_waits()
        if outer.count() > 5:
            old = outer.itemAt(turn % 4).widget()
            rows = [entry for entry in rows if entry[0] is not old]
            outer.removeWidget(old)
            old.deleteLater()
            del old
            _delete_what_waits()
        for _, flow in rows[-6:]:
            assert all(shiboken6.isValid(flow.itemAt(place)) for place in range(flow.count()))
    gc.collect()
    assert all(shiboken6.isValid(flow.itemAt(place)) for _, flow in rows for place in range(flow.count()))
    assert all(flow.count() == 2 for _, flow in rows)
