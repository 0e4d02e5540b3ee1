"""The debrief page: steps, evidence beside the ratings, agreeing, amending, who is missing, and what is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_words import texts

from hiring_assistant.app import candidates, debriefs
from hiring_assistant.app.amendments import amendments_of
from hiring_assistant.app.debriefs import HeldDebrief
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.problem import MachineFault
from hiring_assistant.ui.debrief.steps import DONE_ROLE, SMALL_ROLE
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.widgets.buttons import Button, LinkButton


@pytest.fixture
def program(open_program: Callable[..., Program], sample_store: Path) -> Program:
    opened = open_program(sample_store)
    opened.window.show()
    return opened


@pytest.fixture
def store(program: Program) -> Workspace:
    assert program.workspace is not None
    return program.workspace


def debrief_page(program: Program, name: str) -> Any:
    assert program.workspace is not None
    candidate = candidates.find_candidate(program.workspace, name)
    program.window.navigator.go("debrief", candidate_id=candidate.id)
    QApplication.processEvents()
    return program.window.navigator.current


def held(store: Workspace, page: Any) -> HeldDebrief:
    found = debriefs.debrief_of(store, page._id)
    assert found is not None
    return found


def amend_buttons(page: Any) -> list[LinkButton]:
    return [button for button in page.view.cards.findChildren(LinkButton) if button.text() == "Amend…"]


def steps(page: Any) -> list[tuple[str, str, bool]]:
    model = page.steps.steps
    rows = [model.index(row) for row in range(model.rowCount())]
    return [(str(row.data()), str(row.data(SMALL_ROLE)), bool(row.data(DONE_ROLE))) for row in rows]


def test_it_goes_on_where_it_was_left(program: Program, store: Workspace) -> None:
    page = debrief_page(program, "Mira Solberg")
    shown = steps(page)
    assert [small for _, small, _ in shown[:4]] == [
        "gap 2 · must-have · agreed on 4",
        "gap 2 · must-have · agreed on 3",
        "gap 2 · must-have · agreed in words",
        "gap 2 · must-have",
    ]
    assert [done for *_, done in shown] == [True] * 3 + [False] * (len(shown) - 3)
    assert shown[-1][0] == "Recommendations and summary"
    assert page.steps.row == 3
    assert "3 of 11 discussed" in texts(page)


def test_evidence_stands_beside_the_ratings_and_amendments_are_marked(program: Program) -> None:
    page = debrief_page(program, "Mira Solberg")
    page.steps.go_to(1)
    told = texts(page)
    for expected in (
        "You listen before you present",
        "2 to 4, gap 2",
        "Marek Novak",
        "10:15  Could not say what became of two of the four ports she handed over",
        "not in the score: now 3. Fatima saw the list of open promises",
    ):
        assert expected in told
    # Recommendations, strengths and concerns are for the last step.
    for early in ("Strong yes", "Records would not be where", "Recommendations, in no figure"):
        assert early not in told
    page.to_summary()
    assert "Wei Zhang · 4 · Strong yes" in texts(page)


def test_agreeing_by_the_mouse_and_taking_back(program: Program, store: Workspace) -> None:
    page = debrief_page(program, "Mira Solberg")
    requirement_id = page.figures.requirement.id
    QTest.mouseClick(page.agreed.button(5), Qt.MouseButton.LeftButton)
    outcome = held(store, page).outcome(requirement_id)
    assert outcome is not None
    assert outcome.value == 5
    assert "4 of 11 discussed" in texts(page)
    QTest.mouseClick(page.agreed.button(0), Qt.MouseButton.LeftButton)
    assert [page.agreed.button(value).isChecked() for value in range(6)] == [True] + [False] * 5
    QTest.keyClick(page.steps, Qt.Key.Key_Delete)
    assert held(store, page).outcome(requirement_id) is None
    assert not any(page.agreed.button(value).isChecked() for value in range(6))
    program.window.actions_registry.run("edit.undo")
    store.undo()
    page.refresh()
    assert "discussed" in texts(page)


def test_words_are_kept_within_half_a_second_of_the_last_key(program: Program, store: Workspace, qtbot: Any) -> None:
    page = debrief_page(program, "Mira Solberg")
    requirement_id = page.figures.requirement.id
    page.to_words()
    QTest.keyClicks(page.agreed.words, "Two say so")
    assert page.saver.pending
    qtbot.waitUntil(lambda: held(store, page).outcome(requirement_id) is not None, timeout=2000)
    QTest.keyClicks(page.agreed.words, ", one does not")
    # A rating agreed on meanwhile takes the words along.
    page.agree(3)
    outcome = held(store, page).outcome(requirement_id)
    assert outcome is not None
    assert (outcome.value, outcome.text) == (3, "Two say so, one does not")
    assert page.agreed.words.toPlainText() == "Two say so, one does not"
    QTest.keyClicks(page.agreed.words, " yet")
    page.step(1)
    assert page.agreed.words.toPlainText() == ""
    outcome = held(store, page).outcome(requirement_id)
    assert outcome is not None
    assert outcome.text.endswith(" yet")


def test_the_last_step_knows_what_was_just_typed(program: Program) -> None:
    page = debrief_page(program, "Mira Solberg")
    page.to_words()
    QTest.keyClicks(page.agreed.words, "Typed a moment ago")
    page.to_summary()
    assert "Typed a moment ago" in texts(page.view.cards)


def test_what_cannot_be_saved_is_told_and_keeps_people_here(
    program: Program, store: Workspace, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    page = debrief_page(program, "Mira Solberg")
    requirement_id = page.figures.requirement.id
    real = debriefs.write_agreed

    def full(*_args: object) -> None:
        raise MachineFault("disk-full", "The disk is full.")

    monkeypatch.setattr(debriefs, "write_agreed", full)
    page.to_words()
    QTest.keyClicks(page.agreed.words, "Not lost")
    qtbot.waitUntil(lambda: page.strip.isVisible(), timeout=2000)
    assert "The disk is full." in page.strip.text
    program.window.navigator.go("today")
    assert program.window.navigator.current_key == "debrief"
    monkeypatch.setattr(debriefs, "write_agreed", real)
    qtbot.waitUntil(lambda: held(store, page).outcome(requirement_id) is not None, timeout=5000)
    program.window.navigator.go("today")
    assert program.window.navigator.current_key == "today"


def test_amending_from_a_row(program: Program, store: Workspace) -> None:
    page = debrief_page(program, "Mira Solberg")
    page.steps.go_to(3)
    QApplication.processEvents()
    names = [button.accessibleName() for button in amend_buttons(page)]
    assert names == [f"Amend the rating of {who}" for who in ("Jordan Ellis", "Fatima Haddad", "Marek Novak")]
    QTest.mouseClick(amend_buttons(page)[2], Qt.MouseButton.LeftButton)
    form = page.amending
    assert form.isVisible()
    assert form.who.currentText().startswith("Marek Novak")
    assert form.value.hasFocus()
    QTest.keyClick(form.value, Qt.Key.Key_3)
    assert form.value.currentData() == 3
    QTest.mouseClick(form.give, Qt.MouseButton.LeftButton)
    assert "Give a reason" in texts(form)
    QTest.keyClicks(form.reason, "Read the mails again")
    QTest.keyClick(form.reason, Qt.Key.Key_Return)
    assert form.isHidden()
    assert "now 3. Read the mails again" in texts(page)
    marek = next(card for card in page._table.review.cards if card.interviewer == "Marek Novak")
    made = amendments_of(store, marek.interview_id)[-1]
    assert (made.value, made.amended_by, made.debrief_id) == (3, "Marek Novak", held(store, page).debrief.id)
    store.undo()
    page.refresh()
    assert "Read the mails again" not in texts(page)


def test_the_digits_of_the_form_agree_on_nothing(program: Program, store: Workspace) -> None:
    page = debrief_page(program, "Mira Solberg")
    before = held(store, page).outcomes
    page.ask_amendment()
    QTest.keyClick(page.amending.value, Qt.Key.Key_5)
    QTest.keyClicks(page.amending.reason, "1 N 2")
    assert held(store, page).outcomes == before
    assert page.steps.row == 3
    page.escape()
    assert page.amending.isHidden()
    assert program.window.navigator.current_key == "debrief"


def test_an_ended_debrief_is_read_only_until_gone_on_with(program: Program, store: Workspace) -> None:
    page = debrief_page(program, "Priya Raman")
    assert "Ended" in texts(page)
    assert not page.writable
    assert not page.agreed.button(3).isEnabled()
    assert page.agreed.words.isReadOnly()
    assert amend_buttons(page) == []
    page.to_summary()
    assert page.summary.words.toPlainText().startswith("No open questions.")
    before = held(store, page)
    QTest.keyClick(page.steps, Qt.Key.Key_4)
    assert held(store, page) == before
    page.resume()
    assert page.writable
    store.undo()
    page.refresh()
    assert held(store, page) == before


def test_who_is_missing_is_said_plainly(program: Program, store: Workspace) -> None:
    page = debrief_page(program, "Noah Feldman")
    assert "Not submitted yet: Kim Sand." in texts(page)
    assert page.opening.start.hasFocus()
    assert page.opening.start.text() == "Start all the same"
    QTest.keyClick(page.opening.start, Qt.Key.Key_Return)
    assert page.is_held
    store.undo()
    page.refresh()
    assert not page.is_held
    assert "Before you begin" in texts(page)


def test_without_a_scorecard_there_is_none(program: Program) -> None:
    page = debrief_page(program, "Grace Mbeki")
    assert "A debrief needs at least one submitted scorecard." in texts(page)
    assert not page.is_held


def test_the_next_not_discussed_is_one_key_away(program: Program) -> None:
    page = debrief_page(program, "Mira Solberg")
    page.steps.go_to(0)
    QTest.keyClick(page.steps, Qt.Key.Key_U)
    assert page.steps.row == 3
    QTest.keyClick(page.steps, Qt.Key.Key_S)
    assert page.figures is None
    page.escape()
    QTest.keyClick(page.steps, Qt.Key.Key_U)
    assert page.steps.row == 3


def test_what_the_ratings_mean_is_one_key_away_and_stays(program: Program) -> None:
    page = debrief_page(program, "Mira Solberg")
    questions = page._table.anchored(page.figures.requirement.id)
    assert questions
    anchors = [words for question in questions for _, words in question.anchors]
    assert not any(words in texts(page) for words in anchors)
    QTest.keyClick(page.steps, Qt.Key.Key_M)
    assert all(words in texts(page) for words in anchors)
    program.window.resize(1024, 700)
    QApplication.processEvents()
    bar = page.view.evidence.verticalScrollBar()
    QTest.keyClick(page.steps, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(page.steps, Qt.Key.Key_PageUp)
    assert bar.value() == 0
    QTest.keyClick(page.steps, Qt.Key.Key_N)
    following = page._table.anchored(page.figures.requirement.id)
    assert all(words in texts(page) for question in following for _, words in question.anchors)
    QTest.keyClick(page.steps, Qt.Key.Key_M)
    assert "Hide what the ratings mean" not in texts(page)
    assert not any(words in texts(page) for question in following for _, words in question.anchors)


def test_the_palette_finds_debriefs(program: Program) -> None:
    found = [item for provider in program.window.actions_registry.providers for item in provider("debrief mira")]
    (item,) = [item for item in found if item.text == "Debrief: Mira Solberg"]
    item.run()
    assert program.window.navigator.current_key == "debrief"
    assert "Mira" not in program.window.windowTitle()


def test_the_review_leads_here(program: Program, store: Workspace) -> None:
    mira = candidates.find_candidate(store, "Mira Solberg")
    program.window.navigator.go("review", candidate_id=mira.id)
    assert program.window.actions_registry.run("review.debrief")
    assert program.window.navigator.current_key == "debrief"
    page: Any = program.window.navigator.current
    assert any(button.text() == "‹ Mira Solberg" for button in page.findChildren(Button))
    page.escape()
    assert program.window.navigator.current_key == "review"


def test_the_review_shows_what_was_agreed_apart_from_the_score(program: Program, store: Workspace) -> None:
    mira = candidates.find_candidate(store, "Mira Solberg")
    program.window.navigator.go("review", candidate_id=mira.id)
    page: Any = program.window.navigator.current
    told = texts(page)
    for expected in (
        "Agreed in the debrief, in no score",
        "agreed on 3",
        "She listens in the sale.",
        "8 not discussed",
    ):
        assert expected in told
    (button,) = [b for b in page.findChildren(Button) if b.text() == "Go on with the debrief"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert program.window.navigator.current_key == "debrief"
