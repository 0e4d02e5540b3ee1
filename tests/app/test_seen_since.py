"""One's own draft does not come back once others' scorecards were seen; and which own interviews hide them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from hiring_assistant.app import candidates, decisions, exchange, interviews, reviews
from hiring_assistant.app.debriefs import debrief_table
from hiring_assistant.app.interview_lists import InterviewQuery, find_interviews, read_interviews
from hiring_assistant.app.rounds import round_of
from hiring_assistant.app.searching import Searcher
from hiring_assistant.app.today import today
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.decision import DecisionKind
from hiring_assistant.domain.interview import Interview, InterviewState
from hiring_assistant.domain.ordering import InterviewOrder
from hiring_assistant.domain.problem import CannotDo

Hold = Callable[[Candidate, int, str, int], Interview]
ME = "Robin Okafor"


def own_draft(workspace: Workspace, candidate: Candidate, stage: int = 1) -> Interview:
    planned = interviews.plan_interview(workspace, candidate.id, stage, ME, None).value
    return interviews.start_interview(workspace, planned.id)


def state_of(workspace: Workspace, interview: Interview) -> InterviewState:
    return next(e.interview.state for e in interviews.list_interviews(workspace) if e.interview.id == interview.id)


LOOKS: dict[str, Callable[[Workspace, Candidate], object]] = {
    "review": lambda workspace, candidate: reviews.review_of(workspace, candidate.id),
    "debrief": lambda workspace, candidate: debrief_table(workspace, candidate.id),
    "round": lambda workspace, candidate: round_of(workspace, candidate.role_id),
    "today": lambda workspace, candidate: today(workspace),
}


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_a_cancelled_draft_stays_cancelled_once_the_others_were_seen(
    workspace: Workspace, candidate: Candidate, hold: Hold, look: Callable[[Workspace, Candidate], object]
) -> None:
    hold(candidate, 1, "Kim Sand", 4)
    own = own_draft(workspace, candidate)
    change = interviews.cancel_interview(workspace, own.id)
    look(workspace, candidate)
    assert change.undo is not None
    with pytest.raises(CannotDo) as told:
        workspace.undo()
    assert told.value.code == "seen-since"
    assert "seen the others" in str(told.value)
    assert state_of(workspace, own) is InterviewState.CANCELLED


def test_a_report_counts_as_seen(workspace: Workspace, candidate: Candidate, hold: Hold, tmp_path: Path) -> None:
    hold(candidate, 1, "Kim Sand", 4)
    own = own_draft(workspace, candidate)
    interviews.cancel_interview(workspace, own.id)
    exchange.write_report(workspace, candidate.id, "json", tmp_path / "report.json")
    with pytest.raises(CannotDo):
        workspace.undo()


def test_a_cancelled_draft_comes_back_where_nothing_was_seen(
    workspace: Workspace, candidate: Candidate, hold: Hold
) -> None:
    hold(candidate, 1, "Kim Sand", 4)
    reviews.review_of(workspace, candidate.id)  # before one's own began: seen then, not since
    own = own_draft(workspace, candidate)
    interviews.cancel_interview(workspace, own.id)
    candidates.candidate_file(workspace, candidate.id)
    assert workspace.undo() == "Interview cancelled"
    assert state_of(workspace, own) is InterviewState.STARTED


def test_seeing_ones_own_scorecard_alone_is_nothing_seen(
    workspace: Workspace, candidate: Candidate, hold: Hold
) -> None:
    hold(candidate, 1, ME, 4)
    own = own_draft(workspace, candidate, 2)
    interviews.cancel_interview(workspace, own.id)
    reviews.review_of(workspace, candidate.id)
    workspace.undo()
    assert state_of(workspace, own) is InterviewState.STARTED


def test_the_round_and_search_leave_drafts_alone_that_hid_nothing(
    workspace: Workspace, candidate: Candidate, hold: Hold
) -> None:
    hold(candidate, 1, "Kim Sand", 4)
    later = interviews.plan_interview(workspace, candidate.id, 3, ME, None).value
    interviews.cancel_interview(workspace, later.id)
    reviews.review_of(workspace, candidate.id)
    workspace.undo()
    assert state_of(workspace, later) is InterviewState.PLANNED


def test_advancing_does_not_open_the_others(workspace: Workspace, candidate: Candidate, hold: Hold) -> None:
    hold(candidate, 1, "Kim Sand", 4)
    own = interviews.plan_interview(workspace, candidate.id, 1, ME, None).value
    decisions.decide(workspace, candidate.id, DecisionKind.ADVANCE)
    assert [i.id for i in candidates.candidate_file(workspace, candidate.id).hidden_by] == [own.id]
    with pytest.raises(CannotDo) as told:
        reviews.review_of(workspace, candidate.id)
    assert told.value.code == "blind"
    assert all(row.hidden for row in round_of(workspace, candidate.role_id).candidates)
    searcher = Searcher(workspace)
    assert not searcher.written("Kim").hits
    searcher.close()
    interviews.cancel_interview(workspace, own.id)
    assert reviews.review_of(workspace, candidate.id).cards


def test_how_far_others_are_is_not_told_while_blind(workspace: Workspace, candidate: Candidate, hold: Hold) -> None:
    others = hold(candidate, 1, "Kim Sand", 4)
    file = candidates.candidate_file(workspace, candidate.id)
    assert file.hidden == frozenset()
    assert "interview-submitted" in [entry.what for entry in file.history]
    own = own_draft(workspace, candidate)
    file = candidates.candidate_file(workspace, candidate.id)
    assert file.hidden == {others.id}
    assert [dict(e.detail).get("interviewer") for e in file.history if e.what == "interview-started"] == [ME]
    assert "interview-submitted" not in [entry.what for entry in file.history]
    entries = {entry.interview.id: entry.hidden for entry in interviews.list_interviews(workspace)}
    assert entries == {others.id: True, own.id: False}
    submitted = find_interviews(workspace, InterviewQuery(states=(InterviewState.SUBMITTED,)))
    assert submitted.ids == ()
    open_ones = find_interviews(workspace, InterviewQuery(states=(InterviewState.PLANNED, InterviewState.STARTED)))
    assert set(open_ones.ids) == {others.id, own.id}
    by_state = InterviewQuery(order=InterviewOrder.STATE, descending=True)
    assert find_interviews(workspace, by_state).ids == (own.id, others.id)
    assert [entry.hidden for entry in read_interviews(workspace, [others.id])] == [True]
    interviews.cancel_interview(workspace, own.id)
    assert find_interviews(workspace, InterviewQuery(states=(InterviewState.SUBMITTED,))).ids == (others.id,)
    assert not any(entry.hidden for entry in interviews.list_interviews(workspace))


def test_a_later_stage_of_ones_own_hides_nothing_yet(workspace: Workspace, candidate: Candidate, hold: Hold) -> None:
    hold(candidate, 1, "Kim Sand", 4)
    interviews.plan_interview(workspace, candidate.id, 2, ME, None)
    assert reviews.review_of(workspace, candidate.id).cards


def test_without_a_name_any_planned_interview_here_may_be_ones_own(
    workspace: Workspace, candidate: Candidate, hold: Hold
) -> None:
    hold(candidate, 1, "Kim Sand", 4)
    interviews.plan_interview(workspace, candidate.id, 1, ME, None)
    workspace.person = ""
    with pytest.raises(CannotDo) as told:
        reviews.review_of(workspace, candidate.id)
    assert told.value.code == "blind"
