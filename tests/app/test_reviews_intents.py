"""Blindness, scores, decisions and what is due."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from hiring_assistant.app import candidates, decisions, interviews, reviews, sitting
from hiring_assistant.app.today import today
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.decision import CandidateState, DecisionKind
from hiring_assistant.domain.interview import Interview
from hiring_assistant.domain.problem import CannotDo

Hold = Callable[[Candidate, int, str, int], Interview]


def test_a_draft_hides_the_other_scorecards(workspace: Workspace, candidate: Candidate, hold: Hold) -> None:
    hold(candidate, 3, "Kim Sand", 5)
    assert len(reviews.review_of(workspace, candidate.id).cards) == 1
    own = interviews.plan_interview(workspace, candidate.id, 4, "Robin Okafor", None).value
    interviews.start_interview(workspace, own.id)
    with pytest.raises(CannotDo) as told:
        reviews.review_of(workspace, candidate.id)
    assert told.value.code == "blind"
    assert candidates.candidate_file(workspace, candidate.id).hidden_by == (
        sitting.open_sitting(workspace, own.id).interview,
    )
    interviews.cancel_interview(workspace, own.id)
    assert len(reviews.review_of(workspace, candidate.id).cards) == 1


def test_an_own_interview_of_the_stage_hides_them_before_it_starts(
    workspace: Workspace, candidate: Candidate, hold: Hold
) -> None:
    hold(candidate, 1, "Kim Sand", 5)
    interviews.plan_interview(workspace, candidate.id, 1, "robin  OKAFOR", None)
    with pytest.raises(CannotDo) as told:
        reviews.review_of(workspace, candidate.id)
    assert told.value.code == "blind"


def test_raters_are_averaged_and_gaps_marked(workspace: Workspace, candidate: Candidate, hold: Hold) -> None:
    hold(candidate, 4, "Kim Sand", 5)
    hold(candidate, 4, "Jo Reed", 2)
    review = reviews.review_of(workspace, candidate.id)
    rated = [figures for figures in review.requirements if figures.mean is not None]
    assert rated
    assert all((figures.mean, figures.gap, figures.discuss) == (3.5, 3, True) for figures in rated)
    assert review.score.value == pytest.approx(3.5)
    assert review.fidelity.planned > 0


def test_decisions_move_a_candidate_and_are_undone(workspace: Workspace, candidate: Candidate) -> None:
    decisions.decide(workspace, candidate.id, DecisionKind.ADVANCE)
    held = decisions.decide(workspace, candidate.id, DecisionKind.HOLD, "Budget").value
    file = candidates.candidate_file(workspace, candidate.id)
    assert (file.candidate.stage, file.candidate.state) == (2, CandidateState.ON_HOLD)
    assert file.allowed == (DecisionKind.RESUME, DecisionKind.DECLINE, DecisionKind.WITHDRAW)
    decisions.undo_decision(workspace, held)
    file = candidates.candidate_file(workspace, candidate.id)
    assert (file.candidate.stage, file.candidate.state) == (2, CandidateState.ACTIVE)
    kept = file.decisions[1]
    assert (kept.decided_by, kept.reason, kept.undone_by) == ("Robin Okafor", "Budget", "Robin Okafor")
    assert kept.undone_at is not None
    assert [e.what for e in file.history][-2:] == ["decision", "decision-undone"]


def test_a_decline_needs_a_reason(workspace: Workspace, candidate: Candidate) -> None:
    with pytest.raises(CannotDo) as told:
        decisions.decide(workspace, candidate.id, DecisionKind.DECLINE, "  ")
    assert told.value.code == "no-reason"
    assert candidates.candidate_file(workspace, candidate.id).decisions == ()


def test_only_the_latest_decision_is_undone(workspace: Workspace, candidate: Candidate) -> None:
    first = decisions.decide(workspace, candidate.id, DecisionKind.ADVANCE).value
    decisions.decide(workspace, candidate.id, DecisionKind.ADVANCE)
    with pytest.raises(CannotDo) as told:
        decisions.undo_decision(workspace, first)
    assert told.value.code == "not-latest"


def test_what_cannot_be_decided_is_refused(workspace: Workspace, candidate: Candidate) -> None:
    decisions.decide(workspace, candidate.id, DecisionKind.DECLINE, "No licence")
    with pytest.raises(CannotDo) as told:
        decisions.decide(workspace, candidate.id, DecisionKind.OFFER)
    assert told.value.code == "not-open"
    for _ in range(4):
        candidate_now = candidates.candidate_file(workspace, candidate.id)
    assert candidate_now.allowed == (DecisionKind.REOPEN,)


def test_nobody_advances_past_the_last_stage(workspace: Workspace, candidate: Candidate) -> None:
    for _ in range(4):
        decisions.decide(workspace, candidate.id, DecisionKind.ADVANCE, override_reason="Known to the crew")
    assert DecisionKind.ADVANCE not in candidates.candidate_file(workspace, candidate.id).allowed


def test_today_lists_due_drafts_and_waiting(workspace: Workspace, candidate: Candidate, hold: Hold) -> None:
    soon = interviews.plan_interview(
        workspace, candidate.id, 2, "Robin Okafor", workspace.now() + timedelta(hours=1)
    ).value
    interviews.plan_interview(workspace, candidate.id, 3, "Kim Sand", workspace.now() + timedelta(days=3))
    due = today(workspace, workspace.now() + timedelta(hours=10))
    assert [entry.interview.id for entry in due.due] == [soon.id]
    assert (due.later, due.drafts, due.waiting) == (1, (), ())
    interviews.start_interview(workspace, soon.id)
    due = today(workspace, workspace.now() + timedelta(hours=10))
    assert [entry.interview.id for entry in due.drafts] == [soon.id]
    hold(candidate, 1, "Kim Sand", 4)
    (waiting,) = today(workspace).waiting
    assert (waiting.hidden, waiting.score, waiting.submitted) == (True, None, 0)
    interviews.cancel_interview(workspace, soon.id)
    (waiting,) = today(workspace).waiting
    assert (waiting.hidden, waiting.score) == (False, 4.0)


def test_the_score_on_the_start_page_is_the_reviews(workspace: Workspace) -> None:
    from hiring_assistant.app.demo import fill_with_sample_round

    fill_with_sample_round(workspace)
    waiting = today(workspace).waiting
    assert len(waiting) >= 3
    for entry in waiting:
        if not entry.hidden:
            assert entry.score == reviews.review_of(workspace, entry.candidate.id).score.value
