"""The start page: what is due, what waits, and where its buttons lead."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from window_words import settle

from hiring_assistant.app import candidates, interviews
from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.today.cards import DraftRow, DueCard, WaitingRow


@pytest.fixture
def program(open_program: Callable[..., Program], sample_store: Path) -> Program:
    return open_program(sample_store)


def today(program: Program) -> Any:
    program.window.navigator.go("today")
    settle()
    return program.window.navigator.current


def press(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_everything_that_is_due_stands_there(program: Program) -> None:
    page = today(program)
    drafts = page.findChildren(DraftRow)
    assert [row.go_on.accessibleName() for row in drafts] == ["Continue the scorecard of Ines Kowalczyk"]
    waiting = [row.accessibleName().split(",")[0] for row in page.findChildren(WaitingRow)]
    assert waiting == sorted(waiting)
    assert {"Hana Sato 佐藤花", "Lukas Brandt", "Mira Solberg"} <= set(waiting)


def test_starting_begins_the_interview(program: Program) -> None:
    page = today(program)
    card = page.findChildren(DueCard)[0]
    press(card.start)
    assert program.window.navigator.current_key == "interview"
    store = program.workspace
    assert store is not None
    tomas = candidates.find_candidate(store, "Tomás Arriaga")
    entries = interviews.list_interviews(store, candidate_id=tomas.id, states=(InterviewState.STARTED,))
    assert len(entries) == 1


def test_rows_lead_to_their_pages(program: Program) -> None:
    page = today(program)
    press(page.findChildren(DraftRow)[0].go_on)
    assert program.window.navigator.current_key == "interview"
    page = today(program)
    QTest.keyClick(page.findChildren(WaitingRow)[0], Qt.Key.Key_Return)
    assert program.window.navigator.current_key == "review"
    page = today(program)
    press(page.findChildren(DueCard)[0].prepare)
    assert program.window.navigator.current_key == "candidate"
