"""A whole debrief by keys alone: from the review, through every requirement, to the end; and left and gone on with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from hiring_assistant.app import candidates, debriefs, interviews, reviews
from hiring_assistant.app.amendments import amendments_of
from hiring_assistant.app.debriefs import HeldDebrief
from hiring_assistant.app.demo import fill_with_sample_round
from hiring_assistant.app.workspace import open_workspace

DIGITS = {1: Qt.Key.Key_1, 2: Qt.Key.Key_2, 3: Qt.Key.Key_3, 4: Qt.Key.Key_4, 5: Qt.Key.Key_5}


@pytest.fixture
def lukas(folder: Path) -> str:
    """A candidate of the sample round with four scorecards and no debrief yet."""
    made = open_workspace(folder)
    fill_with_sample_round(made)
    found = candidates.find_candidate(made, "Lukas Brandt").id
    made.close()
    return found


def on_disk(folder: Path, candidate_id: str) -> HeldDebrief:
    workspace = open_workspace(folder, "Robin Okafor", read_only=True)
    held = debriefs.debrief_of(workspace, candidate_id)
    workspace.close()
    assert held is not None
    return held


def test_a_whole_debrief(sit_down: Callable[..., Any], folder: Path, lukas: str) -> None:
    person = sit_down()
    store = person.program.workspace
    before = reviews.review_of(store, lukas)
    person.program.window.navigator.go("review", candidate_id=lukas)
    person.on_page("review")
    person.ctrl(Qt.Key.Key_D)
    page: Any = person.on_page("debrief")
    person.waits_to_read("Before you begin")
    for hidden in ("Little production load", "Recommendations, in no figure", "Strong"):
        assert not person.reads(hidden)
    person.key(Qt.Key.Key_Return)
    person.waits_for(lambda: page.is_held)
    steps = debriefs.debrief_table(store, lukas).steps
    assert page.figures == steps[0]
    assert person.reads(f"0 of {len(steps)} discussed")

    # The first one: amended by one interviewer, then agreed on, with words.
    person.key(Qt.Key.Key_A)
    person.waits_for(page.amending.isVisible)
    assert page.amending.who.hasFocus()
    person.types("Kim")
    person.key(Qt.Key.Key_Return)
    person.types("4")
    person.key(Qt.Key.Key_Return)
    person.types("The second review was hers as well")
    person.key(Qt.Key.Key_Return)
    person.waits_to_read("not in the score")
    kim = next(card for card in before.cards if card.interviewer == "Kim Sand")
    (made,) = amendments_of(store, kim.interview_id)
    assert (made.value, made.amended_by) == (4, "Kim Sand")
    person.key(DIGITS[4])
    person.key(Qt.Key.Key_W)
    person.types("Reads with goodwill, 1 or 2 doubts")
    first = steps[0].requirement.id
    person.waits_for(lambda: "2 doubts" in str(on_disk(folder, lukas).outcome(first)))
    outcome = on_disk(folder, lukas).outcome(first)
    assert outcome is not None
    assert (outcome.value, outcome.text) == (4, "Reads with goodwill, 1 or 2 doubts")

    # The others, each with one key to agree and one to go on; the second is left open, the third in words only.
    person.key(Qt.Key.Key_Escape)
    person.key(Qt.Key.Key_N)
    person.key(Qt.Key.Key_0)
    person.key(Qt.Key.Key_N)
    person.key(Qt.Key.Key_W)
    person.types("Not seen enough")
    person.ctrl(Qt.Key.Key_Down)
    for number in range(3, len(steps)):
        assert page.figures == steps[number]
        assert not person.reads("Recommendations, in no figure")
        person.key(DIGITS[1 + number % 5])
        person.key(Qt.Key.Key_N)
    held = on_disk(folder, lukas)
    assert [held.outcome(step.requirement.id).value for step in steps] == [  # type: ignore[union-attr]
        4,
        None,
        None,
        *(1 + number % 5 for number in range(3, len(steps))),
    ]
    assert held.outcome(steps[2].requirement.id).text == "Not seen enough"  # type: ignore[union-attr]

    # Recommendations come last; the summary, and the end.
    person.waits_to_read("Recommendations, in no figure")
    assert person.reads("Little production load")
    assert person.reads(f"{len(steps)} of {len(steps)} discussed")
    person.key(Qt.Key.Key_W)
    person.types("Go on to the next stage")
    person.ctrl(Qt.Key.Key_Return)
    person.waits_to_read("Debrief ended")
    held = on_disk(folder, lukas)
    assert held.debrief.summary == "Go on to the next stage"
    assert held.debrief.ended_at is not None
    person.key(DIGITS[1])
    assert on_disk(folder, lukas) == held

    # The score knows nothing of all that, and the way back is the review.
    after = reviews.review_of(store, lukas)
    assert (after.score, after.requirements) == (before.score, before.requirements)
    person.ctrl(Qt.Key.Key_Z)
    person.waits_for(lambda: on_disk(folder, lukas).debrief.ended_at is None)
    person.key(Qt.Key.Key_Escape)
    if person.program.window.navigator.current_key == "debrief":
        person.key(Qt.Key.Key_Escape)
    person.on_page("review")


def test_left_and_gone_on_with(sit_down: Callable[..., Any], folder: Path, lukas: str) -> None:
    person = sit_down()
    person.program.window.navigator.go("debrief", candidate_id=lukas)
    page: Any = person.on_page("debrief")
    person.key(Qt.Key.Key_Return)
    person.waits_for(lambda: page.is_held)
    person.key(DIGITS[3])
    person.key(Qt.Key.Key_N)
    person.key(Qt.Key.Key_W)
    person.types("Half a thou")
    person.program.window.close()
    person.program.close()
    again = sit_down()
    again.program.window.navigator.go("debrief", candidate_id=lukas)
    page = again.on_page("debrief")
    steps = debriefs.debrief_table(again.program.workspace, lukas).steps
    assert page.figures == steps[2]
    assert again.reads(f"2 of {len(steps)} discussed")
    again.key(Qt.Key.Key_P)
    assert page.agreed.words.toPlainText() == "Half a thou"


def test_nothing_of_it_shows_while_an_own_card_is_open(sit_down: Callable[..., Any], folder: Path, lukas: str) -> None:
    person = sit_down()
    store = person.program.workspace
    debriefs.start_debrief(store, lukas)
    own = interviews.plan_interview(store, lukas, 4, "Robin Okafor", None).value
    interviews.start_interview(store, own.id)
    person.program.window.navigator.go("debrief", candidate_id=lukas)
    page: Any = person.on_page("debrief")
    person.waits_to_read("Blind until you submit")
    for leak in ("Kim Sand", "Noor Aziz", "discussed", "gap", "Lukas"):
        assert not person.reads(leak)
    for key in (*DIGITS.values(), Qt.Key.Key_N, Qt.Key.Key_S, Qt.Key.Key_A, Qt.Key.Key_W):
        person.key(key)
    assert page.steps.steps.rowCount() == 0 or not page.steps.isVisible()
    interviews.cancel_interview(store, own.id)
    person.program.window.navigator.refresh()
    person.waits_to_read("discussed")
