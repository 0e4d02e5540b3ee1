"""A whole interview of eight requirements by keys alone, and a questionnaire: what was done is what is on disk."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QMenu

from hiring_assistant import assets
from hiring_assistant.app import candidates, interviews, roles, sitting
from hiring_assistant.app.sitting import Sitting
from hiring_assistant.app.workspace import open_workspace
from hiring_assistant.domain.interview import InterviewState, segment_place
from hiring_assistant.domain.kit import SegmentKind
from hiring_assistant.domain.scorecard import NotAssessedReason, Recommendation
from hiring_assistant.ui.interview.page import InterviewPage

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
DOWN, UP = Qt.Key.Key_Down, Qt.Key.Key_Up


class NoMouse(QObject):
    """Takes note of every press of a mouse button."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.pressed += event.type() == QEvent.Type.MouseButtonPress
        return False


@pytest.fixture
def no_mouse(qapp: QApplication) -> Iterator[NoMouse]:
    watching = NoMouse()
    qapp.installEventFilter(watching)
    yield watching
    qapp.removeEventFilter(watching)


def begin(person: Any) -> InterviewPage:
    """From Today to the interview, by its first button."""
    person.on_page("today")
    person.key(Qt.Key.Key_Space)
    page = person.on_page("interview")
    assert isinstance(page, InterviewPage)
    return page


def beside(store: Path, interview_id: str) -> Sitting:
    workspace = open_workspace(store, "Robin Okafor", read_only=True)
    try:
        return sitting.open_sitting(workspace, interview_id)
    finally:
        workspace.close()


def pick(person: Any, downwards: int) -> None:
    """Choose in the menu that has just come up."""
    person.waits_for(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    for _ in range(downwards):
        person.key_on(menu, DOWN)
    person.key_on(menu, Qt.Key.Key_Return)


def test_an_interview_of_eight_requirements(
    sit_down: Callable[..., Any], store_with_an_interview: Path, folder: Path, no_mouse: NoMouse
) -> None:
    shutil.copytree(store_with_an_interview, folder)
    person = sit_down()
    page = begin(person)
    draft = page.draft
    assert draft is not None
    assert len(draft.sitting.requirements) == 8
    questions = [question.id for question in draft.sitting.stage.questions]
    assert page.clock.running

    # The opening has notes of its own; the scratch pad is a key away.
    person.types("She is in a hotel")
    person.key(Qt.Key.Key_N, SHIFT)
    person.types("Ring Robin afterwards")
    person.key(Qt.Key.Key_Escape)

    # The first question: notes, a rating, a flag, a probe of one's own, a pause.
    person.ctrl(DOWN)
    person.types("Ran the rota for two teams")
    person.ctrl(Qt.Key.Key_4)
    person.ctrl(Qt.Key.Key_Period)
    person.key(Qt.Key.Key_P, SHIFT)
    person.types("And on Sundays")
    person.key(Qt.Key.Key_Return)
    person.ctrl(Qt.Key.Key_P)
    assert not page.clock.running
    person.ctrl(Qt.Key.Key_P)
    assert page.clock.running
    person.key(Qt.Key.Key_Return)
    person.types("Belongs to the next question")
    person.key(Qt.Key.Key_M, SHIFT)
    pick(person, 2)  # Below the opening.

    # The second: undo of a rating, several requirements for one line.
    person.ctrl(DOWN)
    person.ctrl(Qt.Key.Key_1)
    person.ctrl(Qt.Key.Key_Z)
    person.ctrl(Qt.Key.Key_2)
    person.key(Qt.Key.Key_E, SHIFT)
    pick(person, 1)

    # The third is left out with a reason, and a question is added.
    person.ctrl(DOWN)
    third = draft.step.question_id
    person.key(Qt.Key.Key_S, SHIFT)
    person.types("Answered before")
    person.key(Qt.Key.Key_Return)
    person.key(Qt.Key.Key_A, SHIFT)
    person.types("What would your team say")
    person.key(Qt.Key.Key_Return)
    assert draft.step.added_text == "What would your team say"
    person.types("That I listen")
    added = draft.step.question_id

    # The window is closed in between; the next start offers to go right on where one was.
    person.waits_for(lambda: not page.saver.pending)
    interview_id = draft.id
    person.program.window.close()
    person.program.close()
    person = sit_down()
    page = begin(person)
    draft = page.draft
    assert draft is not None
    assert draft.id == interview_id
    assert draft.step.question_id == added
    assert page.notes.editor.toPlainText() == "That I listen"
    assert not page.clock.running
    person.ctrl(Qt.Key.Key_P)

    # What is left is rated requirement by requirement.
    left = draft.open_ids
    assert len(left) == 6
    for at, key in enumerate((Qt.Key.Key_3, Qt.Key.Key_5, Qt.Key.Key_4, Qt.Key.Key_3)):
        person.ctrl(Qt.Key.Key_U)
        assert page.panel.requirement_id in draft.open_ids, at
        person.ctrl(key)
    person.ctrl(Qt.Key.Key_U)
    person.ctrl(Qt.Key.Key_0)
    person.key(Qt.Key.Key_2)  # Ran out of time.
    assert page.notes.editor.hasFocus()
    assert page.panel.recommendation.locked
    person.ctrl(Qt.Key.Key_Return)  # Finish goes to what is still open.
    person.key(Qt.Key.Key_3)
    person.ctrl(Qt.Key.Key_Return)
    assert not page.clock.running
    assert not page.panel.recommendation.locked

    # Recommendation, take-aways, submitting.
    person.key(Qt.Key.Key_Tab)
    person.key(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    person.key(Qt.Key.Key_Right)
    person.key(Qt.Key.Key_Right)
    person.key(Qt.Key.Key_Space)
    person.waits_for(lambda: draft.recommendation is Recommendation.YES)
    person.tabs_to("Key take-aways")
    person.types("Steady under load")
    person.tabs_to("Pros")
    person.types("Calm")
    person.tabs_to("Cons")
    person.types("Little on figures")
    person.tabs_to("Submit scorecard")
    person.key(Qt.Key.Key_Space)
    person.waits_for(lambda: not draft.writable)
    person.waits_to_read("closed and cannot be changed")

    found = beside(folder, interview_id)
    assert found.interview.state is InterviewState.SUBMITTED
    places = {note.text: note.question_id for note in found.notes}
    assert places == {
        "She is in a hotel": segment_place(SegmentKind.OPENING),
        "Ring Robin afterwards": None,
        "Ran the rota for two teams": questions[0],
        "Belongs to the next question": questions[1],
        "That I listen": added,
    }
    evidence = {note.text: note.evidence_for for note in found.notes if note.evidence_for}
    assert set(evidence) == {"Ran the rota for two teams", "Belongs to the next question"}
    records = {record.question_id: record for record in found.records}
    assert records[questions[0]].probes_used == ("And on Sundays",)
    assert records[third or ""].skipped_reason == "Answered before"
    assert records[added or ""].added_text == "What would your team say"
    card = found.scorecard
    assert [card.rating(rid).value for rid in found.stage.requirement_ids].count(None) == 1  # type: ignore[union-attr]
    reasons = [rating.reason for rating in card.ratings if rating.reason is not None]
    assert reasons == [NotAssessedReason.OUT_OF_TIME]
    assert sorted(rating.value for rating in card.ratings if rating.value) == [2, 3, 3, 3, 4, 4, 5]
    assert card.recommendation is Recommendation.YES
    assert (card.takeaways, card.pros, card.cons) == ("Steady under load", "Calm", "Little on figures")
    assert no_mouse.pressed == 0


@pytest.fixture
def store_with_a_questionnaire(tmp_path: Path) -> Path:
    folder = tmp_path / "questionnaire"
    workspace = open_workspace(folder, "Robin Okafor")
    path = assets.data("roles", "account-executive.md")
    role = roles.import_page(workspace, path.name, path.read_bytes()).value
    assert role.role_id is not None
    dana = candidates.add_candidate(workspace, "Dana Whitfield", role.role_id).value
    interviews.plan_interview(workspace, dana.id, 1, "Robin Okafor", workspace.now())
    workspace.close()
    return folder


def test_a_questionnaire_is_read_noted_and_rated(
    sit_down: Callable[..., Any], store_with_a_questionnaire: Path, no_mouse: NoMouse
) -> None:
    person = sit_down(store=store_with_a_questionnaire)
    page = begin(person)
    draft = page.draft
    assert draft is not None
    assert draft.written
    first, second = (question.id for question in draft.sitting.stage.questions[:2])
    page.clock.stand_at(65_000)
    page.clock.start()
    person.types("I sold to three ministries")
    person.ctrl(Qt.Key.Key_J)  # With an answer there the cursor goes to the notes.
    person.types("Names no figures")
    person.ctrl(Qt.Key.Key_2)
    person.ctrl(Qt.Key.Key_Period)
    person.ctrl(DOWN)
    person.types("Two years with a partner")
    person.ctrl(Qt.Key.Key_J)
    person.ctrl(Qt.Key.Key_4)
    person.ctrl(DOWN)
    person.key(Qt.Key.Key_S, SHIFT)
    person.types("No answer came")
    person.key(Qt.Key.Key_Return)
    person.ctrl(Qt.Key.Key_U)
    person.ctrl(Qt.Key.Key_0)
    person.key(Qt.Key.Key_1)
    person.waits_for(lambda: not draft.open_ids)
    page.saver.flush()
    found = beside(store_with_a_questionnaire, draft.id)
    assert {answer.question_id: answer.text for answer in found.answers} == {
        first: "I sold to three ministries",
        second: "Two years with a partner",
    }
    (note,) = found.notes
    assert (note.text, note.question_id, note.elapsed_ms // 1000) == ("Names no figures", first, 65)
    assert note.evidence_for
    assert [record.skipped_reason for record in found.records if record.skipped_reason] == ["No answer came"]
    assert sorted(rating.value or 0 for rating in found.scorecard.ratings) == [0, 2, 4]
    assert no_mouse.pressed == 0
