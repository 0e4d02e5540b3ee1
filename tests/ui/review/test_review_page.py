"""The review page: the matrix by keys, evidence beside it, decisions with reasons, and blindness."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_words import texts

from hiring_assistant.app import candidates, reviews
from hiring_assistant.domain.decision import CandidateState, DecisionKind
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.review.matrix_model import DISCUSS_ROLE, RATING_ROLE
from hiring_assistant.ui.review.matrix_view import MatrixView


@pytest.fixture
def program(open_program: Callable[..., Program], sample_store: Path) -> Program:
    return open_program(sample_store)


def review_page(program: Program, name: str) -> Any:
    assert program.workspace is not None
    candidate = candidates.find_candidate(program.workspace, name)
    program.window.navigator.go("review", candidate_id=candidate.id)
    return program.window.navigator.current


def test_the_matrix_shows_every_rating_and_who_gave_it(program: Program) -> None:
    page = review_page(program, "Mira Solberg")
    view = page.findChild(MatrixView)
    review = reviews.review_of(program.workspace, page._id)  # type: ignore[arg-type]
    model = view.model()
    assert model.rowCount() == len(review.requirements)
    for row, figures in enumerate(review.requirements):
        painted = [model.index(row, 2 + column).data(RATING_ROLE) for column in range(len(review.cards))]
        ratings = [card.scorecard.rating(figures.requirement.id) for card in review.cards]
        assert painted == [None if r is None else ("na" if r.value is None else r.value) for r in ratings]
        assert model.index(row, 0).data(DISCUSS_ROLE) == figures.discuss
    spoken = model.index(0, 4).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(review.cards[2].interviewer)


def test_evidence_follows_the_cursor(program: Program) -> None:
    page = review_page(program, "Mira Solberg")
    view = page.findChild(MatrixView)
    review = reviews.review_of(program.workspace, page._id)  # type: ignore[arg-type]
    with_evidence = [
        (row, note.text)
        for row, figures in enumerate(review.requirements)
        for card in review.cards
        for note in card.evidence
        if figures.requirement.id in note.evidence_for
    ]
    assert with_evidence
    row, text = with_evidence[-1]
    view.setFocus()
    for _ in range(row):
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert text in texts(page._evidence)
    assert "Strengths and concerns" in texts(page)


def test_a_blind_review_shows_no_figure_and_no_opinion(program: Program) -> None:
    page = review_page(program, "Ines Kowalczyk")
    assert not page._middle.isVisibleTo(page)
    told = texts(page)
    assert "Blind until you submit" in told
    for leak in ("Score", "Recommendations", "Kim Sand", "Strong"):
        assert leak not in told
    assert page._matrix.model().rowCount() == 0


def test_decisions_ask_for_what_they_need(program: Program) -> None:
    page = review_page(program, "Lukas Brandt")
    page.ask(DecisionKind.DECLINE)
    form = page._deciding
    assert form.isVisibleTo(page)
    QTest.keyClicks(form.why, "The load of two groups is more than he wants")
    QTest.keyClick(form.why, Qt.Key.Key_Return)
    assert "reason" in form._strip.text
    QTest.keyClicks(form.reason, "Too little load")
    QTest.keyClick(form.reason, Qt.Key.Key_Return)
    assert not form.isVisibleTo(page)
    file = candidates.candidate_file(program.workspace, page._id)  # type: ignore[arg-type]
    assert file.candidate.state is CandidateState.DECLINED
    assert "Too little load" in texts(page)
    page._undo(file.decisions[-1])
    file = candidates.candidate_file(program.workspace, page._id)  # type: ignore[arg-type]
    assert file.candidate.state is CandidateState.ACTIVE
    assert "Undone by" in texts(page)


def test_only_what_is_open_to_decide_is_offered(program: Program) -> None:
    page = review_page(program, "Yusuf Demir")
    registry = program.window.actions_registry
    possible = {kind for kind in DecisionKind if registry.possible(f"review.{kind.value}")}
    assert possible == {DecisionKind.REOPEN}
    page = review_page(program, "Priya Raman")
    possible = {kind for kind in DecisionKind if registry.possible(f"review.{kind.value}")}
    assert possible == {DecisionKind.REOPEN, DecisionKind.DECLINE, DecisionKind.WITHDRAW}
    assert page is not None


def test_a_report_goes_where_it_was_told(program: Program, tmp_path: Path, qtbot: Any) -> None:
    page = review_page(program, "Mira Solberg")
    target = tmp_path / "mira.json"
    page.export_to(target, "json")
    qtbot.waitUntil(lambda: "Report written" in page._strip.text)
    assert "Mira Solberg" in target.read_text("utf-8")
    page.export_to(tmp_path / "missing" / "mira.json", "json")
    qtbot.waitUntil(lambda: page._strip.kind == "error")


def test_a_candidate_without_cards_says_what_comes(program: Program) -> None:
    page = review_page(program, "Grace Mbeki")
    assert "No scorecards yet" in texts(page)
    assert not page._middle.isVisibleTo(page)
