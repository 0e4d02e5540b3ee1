"""From a role page to a decision and its report, by keys and clicks alone, with the store read beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog

from hiring_assistant import assets
from hiring_assistant.app import candidates, interviews, reviews, roles, sitting
from hiring_assistant.app.workspace import Workspace, open_workspace
from hiring_assistant.domain.decision import CandidateState
from hiring_assistant.domain.interview import InterviewState

PAGE = "people-team-lead.md"


def look(folder: Path) -> Workspace:
    return open_workspace(folder, "Robin Okafor", read_only=True)


def import_page(person: Any, monkeypatch: pytest.MonkeyPatch, name: str = PAGE) -> None:
    chosen = [str(assets.data("roles", name))]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *args, **kwargs: (chosen, ""))
    person.ctrl(Qt.Key.Key_O)
    person.on_page("reading")
    person.presses("Keep as version 1")
    person.on_page("roles")


def add_candidate(person: Any, name: str) -> None:
    person.ctrl(Qt.Key.Key_N)
    person.on_page("candidate-new")
    person.types(name)
    person.key(Qt.Key.Key_Return)
    person.on_page("candidate")


def plan_stage(person: Any, stage: int) -> None:
    person.ctrl(Qt.Key.Key_I)
    box = next(b for b in person.page.findChildren(QComboBox) if b.accessibleName() == "Stage")
    person.waits_for(box.isVisible)
    box.setCurrentIndex(box.findData(stage))
    person.presses("Plan interview")


def test_the_whole_way(
    sit_down: Callable[..., Any], folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = sit_down()
    person.on_page("start")
    import_page(person, monkeypatch)
    person.waits_for(lambda: len(roles.list_roles(person.program.workspace)) == 1)

    add_candidate(person, "Grace Mbeki")
    plan_stage(person, 2)
    person.waits_to_read("Planned")
    person.presses("Start")
    person.on_page("interview")

    person.ctrl(Qt.Key.Key_Down)
    person.ctrl(Qt.Key.Key_J)
    person.types("Built the onboarding plan with the night shift")
    person.ctrl(Qt.Key.Key_Period)
    person.ctrl(Qt.Key.Key_4)
    with look(folder).read() as unit:
        (interview,) = unit.interviews.list()
    person.waits_for(lambda: len(_notes(folder, interview.id)) == 1)
    (note,) = _notes(folder, interview.id)
    assert note.text == "Built the onboarding plan with the night shift"
    assert note.question_id is not None and len(note.evidence_for) == 1

    for _ in range(20):
        open_ = sitting.what_is_open(sitting.open_sitting(person.program.workspace, interview.id))
        if not open_:
            break
        person.ctrl(Qt.Key.Key_U)
        person.ctrl(Qt.Key.Key_3)
    assert not sitting.what_is_open(sitting.open_sitting(person.program.workspace, interview.id))
    person.presses("Strong yes")
    person.presses("Submit scorecard")
    person.waits_to_read("Submitted")
    with look(folder).read() as unit:
        (interview,) = unit.interviews.list()
        card = unit.interviews.scorecard(interview.id)
    assert interview.state is InterviewState.SUBMITTED
    assert sorted({rating.value for rating in card.ratings}) == [3, 4]

    person.program.window.navigator.go("candidate", candidate_id=interview.candidate_id)
    person.ctrl(Qt.Key.Key_R)
    person.on_page("review")
    person.waits_to_read("Score, equal weights")
    report = tmp_path / "grace.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, **kwargs: (str(report), ""))
    person.ctrl(Qt.Key.Key_P)
    person.waits_to_read("Report written")
    assert report.read_bytes().startswith(b"%PDF")

    person.presses("Advance to stage 2")
    person.waits_to_read("Advanced to the next stage")
    person.presses("Decline…")
    person.waits_to_read("This goes against")
    person.key(Qt.Key.Key_Return)
    person.waits_to_read("Give a reason")
    person.key(Qt.Key.Key_5)
    person.key(Qt.Key.Key_Return)
    person.waits_to_read("Say why all the same")
    person.types("Shifts were not what she wants")
    person.key(Qt.Key.Key_Return)
    person.waits_for(lambda: _state(folder, interview.candidate_id) is CandidateState.DECLINED)
    with look(folder).read() as unit:
        decision = unit.decisions.of(interview.candidate_id)[-1]
    assert (decision.reason, decision.decided_by) == ("Place or working hours do not fit", "Robin Okafor")
    assert decision.override_reason == "Shifts were not what she wants"
    person.ctrl(Qt.Key.Key_Z)
    person.waits_for(lambda: _state(folder, interview.candidate_id) is CandidateState.ACTIVE)


def _notes(folder: Path, interview_id: str) -> Any:
    with look(folder).read() as unit:
        return unit.interviews.notes(interview_id)


def _state(folder: Path, candidate_id: str) -> CandidateState:
    with look(folder).read() as unit:
        candidate = unit.candidates.get(candidate_id)
    assert candidate is not None
    return candidate.state


def test_a_draft_is_found_again_after_closing_in_mid_sentence(
    sit_down: Callable[..., Any], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = sit_down()
    import_page(person, monkeypatch)
    person.waits_for(lambda: len(roles.list_roles(person.program.workspace)) == 1)
    add_candidate(person, "Grace Mbeki")
    plan_stage(person, 2)
    person.presses("Start")
    person.on_page("interview")
    person.ctrl(Qt.Key.Key_Down)
    person.ctrl(Qt.Key.Key_J)
    person.types("Half a sent")
    person.program.window.close()
    person.program.close()
    again = sit_down()
    again.on_page("today")
    assert again.reads("Scorecards to submit")
    again.presses("Continue")
    again.on_page("interview")
    workspace = again.program.workspace
    (entry,) = interviews.list_interviews(workspace)
    assert [note.text for note in sitting.open_sitting(workspace, entry.interview.id).notes] == ["Half a sent"]


def test_nothing_of_others_shows_while_an_own_card_is_open(sit_down: Callable[..., Any], folder: Path) -> None:
    from hiring_assistant.app.demo import fill_with_sample_round

    made = open_workspace(folder)
    fill_with_sample_round(made)
    ines = candidates.find_candidate(made, "Ines Kowalczyk")
    made.close()
    person = sit_down()
    person.program.window.navigator.go("review", candidate_id=ines.id)
    person.waits_to_read("Blind until you submit")
    for told in ("Trade-offs with numbers", "Strong yes", "Score, equal weights", "Kim Sand: "):
        assert not person.reads(told)
    person.presses("Go on with mine")
    person.on_page("interview")
    own = next(
        entry.interview
        for entry in interviews.list_interviews(person.program.workspace, candidate_id=ines.id)
        if entry.interview.state is InterviewState.STARTED
    )
    interviews.cancel_interview(person.program.workspace, own.id)
    person.program.window.navigator.go("review", candidate_id=ines.id)
    person.waits_to_read("Score, equal weights")
    assert len(reviews.review_of(person.program.workspace, ines.id).cards) == 3


def test_the_window_title_names_nobody(sit_down: Callable[..., Any], folder: Path) -> None:
    from hiring_assistant.app.demo import fill_with_sample_round

    made = open_workspace(folder)
    fill_with_sample_round(made)
    mira = candidates.find_candidate(made, "Mira Solberg")
    made.close()
    person = sit_down()
    for key in ("candidate", "review"):
        person.program.window.navigator.go(key, candidate_id=mira.id)
        person.on_page(key)
        assert "Mira" not in person.program.window.windowTitle()
