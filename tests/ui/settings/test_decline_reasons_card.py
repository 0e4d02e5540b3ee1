"""Editing the team's reasons for declining, by keys and by the mouse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from hiring_assistant.app.decline_reasons import USUAL_REASONS, decline_reasons
from hiring_assistant.ui.program import Program

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def program(open_program: Callable[..., Program]) -> Program:
    opened = open_program()
    opened.window.show()
    opened.window.navigator.go("settings", part="reasons")
    QApplication.processEvents()
    return opened


@pytest.fixture
def card(program: Program) -> Any:
    page: Any = program.window.navigator.current
    return page.reasons


def kept(program: Program) -> tuple[str, ...]:
    assert program.workspace is not None
    return decline_reasons(program.workspace)


def shown(card: Any) -> list[str]:
    return [card.rows.item(row).text() for row in range(card.rows.count())]


def test_keys_move_and_remove(program: Program, card: Any) -> None:
    assert shown(card) == list(USUAL_REASONS)
    QTest.keyClick(card.rows, Qt.Key.Key_Down, ALT)
    first, second, *rest = USUAL_REASONS
    assert kept(program) == (second, first, *rest)
    assert card.rows.currentRow() == 1
    QTest.keyClick(card.rows, Qt.Key.Key_Up, ALT)
    assert kept(program) == USUAL_REASONS
    QTest.keyClick(card.rows, Qt.Key.Key_Up, ALT)
    assert kept(program) == USUAL_REASONS
    QTest.keyClick(card.rows, Qt.Key.Key_Delete)
    assert kept(program) == USUAL_REASONS[1:]
    assert program.workspace is not None
    program.workspace.undo()
    program.window.navigator.refresh()
    assert shown(card) == list(USUAL_REASONS)


def test_enter_renames_in_place(program: Program, card: Any) -> None:
    QTest.keyClick(card.rows, Qt.Key.Key_Return)
    editor = card.rows.findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "No chart certificate")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert kept(program) == ("No chart certificate", *USUAL_REASONS[1:])
    assert shown(card)[0] == "No chart certificate"


def test_one_more_and_one_that_is_there(program: Program, card: Any) -> None:
    QTest.keyClicks(card.new, "Wants to work ashore")
    QTest.keyClick(card.new, Qt.Key.Key_Return)
    assert kept(program)[-1] == "Wants to work ashore"
    assert card.new.text() == ""
    QTest.keyClicks(card.new, "wants to work ASHORE")
    QTest.keyClick(card.new, Qt.Key.Key_Return)
    assert "already" in card.strip.text
    assert card.new.text() == "wants to work ASHORE"
    QTest.mouseClick(card.usual, Qt.MouseButton.LeftButton)
    assert kept(program) == USUAL_REASONS
    assert card.usual.isHidden()


def test_buttons_do_the_same(program: Program, card: Any) -> None:
    assert not card.up.isEnabled()
    QTest.mouseClick(card.down, Qt.MouseButton.LeftButton)
    assert kept(program)[1] == USUAL_REASONS[0]
    QTest.mouseClick(card.remove, Qt.MouseButton.LeftButton)
    assert kept(program) == USUAL_REASONS[1:]


@pytest.mark.parametrize(("row", "onto", "to"), [(0, 3, 3), (5, 1, 2), (2, 2, None)])
def test_a_line_is_dropped_below_another(
    program: Program, card: Any, monkeypatch: pytest.MonkeyPatch, row: int, onto: int, to: int | None
) -> None:
    rows = card.rows
    rows.setCurrentRow(row)
    place = rows.visualItemRect(rows.item(onto)).center()
    event = QDropEvent(
        QPointF(place), Qt.DropAction.MoveAction, QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    monkeypatch.setattr(QDropEvent, "source", lambda _self: rows)
    monkeypatch.setattr(type(rows), "dropIndicatorPosition", lambda _self: rows.DropIndicatorPosition.BelowItem)
    rows.dropEvent(event)
    expected = list(USUAL_REASONS)
    if to is not None:
        expected.insert(to, expected.pop(row))
    assert list(kept(program)) == expected
    assert rows.count() == len(USUAL_REASONS)


def test_the_palette_leads_here(program: Program) -> None:
    program.window.navigator.go("today")
    assert program.window.actions_registry.run("settings.reasons")
    assert program.window.navigator.current_key == "settings"
