"""Holding an interview: what is on disk after each step, and what a submitted card refuses."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from hiring_assistant.app import candidates, interviews, sitting
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.interview import InterviewState, Note
from hiring_assistant.domain.problem import CannotDo, Problem
from hiring_assistant.domain.scorecard import NotAssessedReason, Recommendation


@pytest.fixture
def interview_id(workspace: Workspace, candidate: Candidate) -> str:
    planned = interviews.plan_interview(workspace, candidate.id, 3, "Robin Okafor", workspace.now()).value
    interviews.start_interview(workspace, planned.id)
    return planned.id


def test_everything_is_found_again_after_a_restart(
    workspace: Workspace, interview_id: str, make_workspace: Callable[[str, str], Workspace]
) -> None:
    before = sitting.open_sitting(workspace, interview_id)
    question = before.stage.questions[0]
    first, *_ = before.stage.requirement_ids
    note = Note(workspace.new_id(), interview_id, question.id, 0, 65_000, "Turned back in fog", (first,))
    sitting.save_notes(workspace, interview_id, [note], [], 70_000)
    sitting.rate(workspace, interview_id, first, 4)
    sitting.write_summary(workspace, interview_id, takeaways="Steady", pros="Calm", cons="")
    workspace.close()
    after = sitting.open_sitting(make_workspace("office", "Robin Okafor"), interview_id)
    assert after.notes == (note,)
    assert after.interview.elapsed_ms == 70_000
    rating = after.scorecard.rating(first)
    assert rating is not None and rating.value == 4
    assert (after.scorecard.takeaways, after.scorecard.pros) == ("Steady", "Calm")


def test_the_recommendation_unlocks_last(workspace: Workspace, interview_id: str) -> None:
    ids = sitting.open_sitting(workspace, interview_id).stage.requirement_ids
    assert len(ids) >= 2
    for requirement_id in ids[:-1]:
        sitting.rate(workspace, interview_id, requirement_id, 3)
    with pytest.raises(CannotDo) as told:
        sitting.recommend(workspace, interview_id, Recommendation.YES)
    assert told.value.code == "still-open"
    with pytest.raises(CannotDo):
        sitting.submit(workspace, interview_id)
    sitting.mark_not_assessed(workspace, interview_id, ids[-1], NotAssessedReason.NO_EXAMPLE)
    sitting.recommend(workspace, interview_id, Recommendation.YES)
    assert sitting.submit(workspace, interview_id).state is InterviewState.SUBMITTED


def test_clearing_a_rating_takes_the_recommendation_back(workspace: Workspace, interview_id: str) -> None:
    ids = sitting.open_sitting(workspace, interview_id).stage.requirement_ids
    for requirement_id in ids:
        sitting.rate(workspace, interview_id, requirement_id, 5)
    sitting.recommend(workspace, interview_id, Recommendation.STRONG_YES)
    sitting.clear_rating(workspace, interview_id, ids[0])
    card = sitting.open_sitting(workspace, interview_id).scorecard
    assert card.recommendation is None
    assert card.open_requirements(ids) == (ids[0],)
    workspace.undo()
    card = sitting.open_sitting(workspace, interview_id).scorecard
    assert card.recommendation is Recommendation.STRONG_YES


def test_a_rating_is_undone_to_what_it_was(workspace: Workspace, interview_id: str) -> None:
    first = sitting.open_sitting(workspace, interview_id).stage.requirement_ids[0]
    sitting.rate(workspace, interview_id, first, 2)
    sitting.rate(workspace, interview_id, first, 5)
    workspace.undo()
    rating = sitting.open_sitting(workspace, interview_id).scorecard.rating(first)
    assert rating is not None and rating.value == 2
    workspace.undo()
    assert sitting.open_sitting(workspace, interview_id).scorecard.rating(first) is None


def test_a_submitted_card_does_not_change(workspace: Workspace, interview_id: str) -> None:
    opened = sitting.open_sitting(workspace, interview_id)
    ids = opened.stage.requirement_ids
    for requirement_id in ids:
        sitting.rate(workspace, interview_id, requirement_id, 3)
    sitting.recommend(workspace, interview_id, Recommendation.NO)
    sitting.submit(workspace, interview_id)
    before = sitting.open_sitting(workspace, interview_id)
    note = Note(workspace.new_id(), interview_id, None, 0, 0, "Too late")
    for change in (
        lambda: sitting.rate(workspace, interview_id, ids[0], 5),
        lambda: sitting.save_notes(workspace, interview_id, [note], [], 1),
        lambda: sitting.write_summary(workspace, interview_id, takeaways="x", pros="", cons=""),
        lambda: sitting.submit(workspace, interview_id),
        lambda: workspace.undo(),
    ):
        with pytest.raises(Problem):
            change()
    assert sitting.open_sitting(workspace, interview_id) == before


def test_the_first_interview_freezes_the_kit(workspace: Workspace, candidate: Candidate) -> None:
    planned = interviews.plan_interview(workspace, candidate.id, 2, "Kim", None).value
    assert sitting.open_sitting(workspace, planned.id).kit.frozen_at is None
    interviews.start_interview(workspace, planned.id)
    assert sitting.open_sitting(workspace, planned.id).kit.frozen_at is not None


def test_answers_to_a_questionnaire_are_kept(workspace: Workspace, candidate: Candidate) -> None:
    planned = interviews.plan_interview(workspace, candidate.id, 1, "Robin Okafor", None).value
    interviews.start_interview(workspace, planned.id)
    questions = sitting.open_sitting(workspace, planned.id).stage.questions
    assert [question.text for question in questions] == [
        "Which passage taught you most?",
        "What would you change in our harbour?",
    ]
    sitting.save_answer(workspace, planned.id, questions[1].id, "The night signals.")
    answers = sitting.open_sitting(workspace, planned.id).answers
    assert [(answer.question_id, answer.text) for answer in answers] == [(questions[1].id, "The night signals.")]


def test_a_cancelled_interview_comes_back_by_undo(workspace: Workspace, interview_id: str) -> None:
    interviews.cancel_interview(workspace, interview_id)
    with pytest.raises(CannotDo):
        interviews.start_interview(workspace, interview_id)
    workspace.undo()
    assert interviews.start_interview(workspace, interview_id).state is InterviewState.STARTED


def test_interviews_stay_with_the_version_they_were_planned_with(workspace: Workspace, candidate: Candidate) -> None:
    from hiring_assistant.app import roles

    interviews.plan_interview(workspace, candidate.id, 1, "Robin Okafor", None)
    role = roles.get_role(workspace, candidate.role_id)
    roles.import_page(workspace, "harbour-pilot.md", role.latest.source.replace("45 minute", "50 minute").encode())
    assert candidates.candidate_file(workspace, candidate.id).version.number == 1
    later = candidates.add_candidate(workspace, "Bo Lind", candidate.role_id).value
    assert candidates.candidate_file(workspace, later.id).version.number == 2
