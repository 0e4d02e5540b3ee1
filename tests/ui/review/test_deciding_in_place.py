"""Deciding on the review page: the team's reasons by one key, and why all the same against the figures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from window_words import texts

from hiring_assistant.app import candidates, decisions
from hiring_assistant.app.decline_reasons import add_reason, move_reason
from hiring_assistant.domain.decision import Against, CandidateState, Decision, DecisionKind
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.review.decision_log import DecisionLog


@pytest.fixture
def program(open_program: Callable[..., Program], sample_store: Path) -> Program:
    opened = open_program(sample_store)
    opened.window.show()
    return opened


def review_page(program: Program, name: str) -> Any:
    assert program.workspace is not None
    candidate = candidates.find_candidate(program.workspace, name)
    program.window.navigator.go("review", candidate_id=candidate.id)
    QApplication.processEvents()
    return program.window.navigator.current


def decide(program: Program, kind: DecisionKind) -> None:
    assert program.window.actions_registry.run(f"review.{kind.value}")
    QApplication.processEvents()


def latest(program: Program, page: Any) -> Decision:
    assert program.workspace is not None
    return candidates.candidate_file(program.workspace, page._id).decisions[-1]


def press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def test_what_goes_against_nothing_is_done_at_once_and_undone(program: Program) -> None:
    page = review_page(program, "Mira Solberg")
    decide(program, DecisionKind.ADVANCE)
    assert page._deciding.isHidden()
    made = latest(program, page)
    assert (made.kind, made.against) == (DecisionKind.ADVANCE, ())
    assert program.workspace is not None
    program.workspace.undo()
    assert latest(program, page).undone_at is not None


def test_declining_by_keys(program: Program) -> None:
    page = review_page(program, "Mira Solberg")
    form = page._deciding
    decide(program, DecisionKind.DECLINE)
    assert form.isVisible()
    assert "The score is 3.8, which is 3 or more" in texts(form)
    QTest.keyClicks(form.why, "She took another offer in our own house")
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is form.reasons
    assert form.reasons.chosen == ""
    press(Qt.Key.Key_6)
    press(Qt.Key.Key_Tab)
    QTest.keyClicks(form.reason, "closed by the board")
    press(Qt.Key.Key_Return)
    assert form.isHidden()
    made = latest(program, page)
    assert made.reason == "The position is filled or was closed: closed by the board"
    assert made.against == (Against.HIGH_SCORE,)
    assert made.override_reason == "She took another offer in our own house"
    assert "Against a score of 3 or more: “She took another" in texts(page)


def test_a_reason_missing_is_told_beside_its_place(program: Program) -> None:
    page = review_page(program, "Mira Solberg")
    form = page._deciding
    decide(program, DecisionKind.DECLINE)
    press(Qt.Key.Key_Return)
    assert "Give a reason" in texts(form)
    assert QApplication.focusWidget() is form.reasons
    press(Qt.Key.Key_2)
    press(Qt.Key.Key_Return)
    assert "Say why all the same" in texts(form)
    assert QApplication.focusWidget() is form.why
    press(Qt.Key.Key_Escape)
    assert form.isHidden()
    assert latest(program, page).kind is DecisionKind.ADVANCE


def test_the_list_is_the_teams_own(program: Program) -> None:
    assert program.workspace is not None
    add_reason(program.workspace, "Wants to work ashore")
    move_reason(program.workspace, "Wants to work ashore", 0)
    page = review_page(program, "Mira Solberg")
    decide(program, DecisionKind.DECLINE)
    page._deciding.reasons.setFocus()
    press(Qt.Key.Key_1)
    assert page._deciding.reason_given == "Wants to work ashore"
    press(Qt.Key.Key_Delete)
    assert page._deciding.reason_given == ""
    QTest.mouseClick(page._deciding._edit_reasons, Qt.MouseButton.LeftButton)
    assert program.window.navigator.current_key == "settings"


def test_an_offer_names_what_nobody_assessed(program: Program) -> None:
    page = review_page(program, "Noah Feldman")
    form = page._deciding
    decide(program, DecisionKind.OFFER)
    told = texts(form)
    assert "This goes against" in told
    assert "Must-have that nobody assessed: Thorough knowledge of accounting principles" in told
    press(Qt.Key.Key_Return)
    assert "Say why all the same" in texts(form)
    QTest.keyClicks(form.why, "Worked with us for four years")
    press(Qt.Key.Key_Return)
    made = latest(program, page)
    assert (made.kind, made.against) == (DecisionKind.OFFER, (Against.MISSED_MUST_HAVE,))


def test_nothing_is_given_away_while_an_own_card_is_open(program: Program) -> None:
    page = review_page(program, "Ines Kowalczyk")
    decide(program, DecisionKind.DECLINE)
    assert "This goes against" not in texts(page._deciding)
    assert page._deciding.overridden.score is None
    press(Qt.Key.Key_3)
    press(Qt.Key.Key_Return)
    assert latest(program, page).against == (Against.UNSEEN,)
    assert "Decided without having seen the scorecards" in texts(page)


def test_an_undone_decision_is_struck_through_but_readable(program: Program) -> None:
    page = review_page(program, "Lukas Brandt")
    store = program.workspace
    assert store is not None
    decisions.decide(store, page._id, DecisionKind.DECLINE, "No berth left", "Budget was cut")
    store.undo()
    log = DecisionLog(candidates.candidate_file(store, page._id).decisions, {}, page)
    struck = [child.text() for child in log.findChildren(QLabel) if child.font().strikeOut()]
    assert struck == ["Declined", "“No berth left”", "Against a score of 3 or more: “Budget was cut”"]
    assert any("Undone by Robin Okafor" in child.text() for child in log.findChildren(QLabel))
    spoken = [child.accessibleName() for child in log.findChildren(QLabel) if child.font().strikeOut()]
    assert spoken[0] == "undone: Declined"


def test_a_candidate_declined_can_be_reopened(program: Program) -> None:
    page = review_page(program, "Yusuf Demir")
    decide(program, DecisionKind.REOPEN)
    QTest.keyClicks(page._deciding.reason, "He wrote again with two group purchases")
    press(Qt.Key.Key_Return)
    assert program.workspace is not None
    file = candidates.candidate_file(program.workspace, page._id)
    assert (file.candidate.state, file.candidate.stage) == (CandidateState.ACTIVE, 2)
