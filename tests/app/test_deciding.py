"""Decisions against a missed must-have or the score ask why; the log keeps all of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from hiring_assistant.app import candidates, decisions, interviews
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.decision import Against, DecisionKind
from hiring_assistant.domain.interview import Interview
from hiring_assistant.domain.problem import CannotDo

Hold = Callable[[Candidate, int, str, int], Interview]


def refused(workspace: Workspace, candidate: Candidate, kind: DecisionKind, reason: str = "", why: str = "") -> str:
    with pytest.raises(CannotDo) as told:
        decisions.decide(workspace, candidate.id, kind, reason, why)
    assert candidates.candidate_file(workspace, candidate.id).decisions == ()
    return told.value.code


def test_going_on_with_a_low_score_asks_why(workspace: Workspace, candidate: Candidate, hold: Hold) -> None:
    hold(candidate, 1, "Kim Sand", 2)
    overridden = decisions.what_it_overrides(workspace, candidate.id, DecisionKind.ADVANCE)
    assert overridden.against == (Against.MISSED_MUST_HAVE, Against.LOW_SCORE)
    assert overridden.score == 2.0
    assert refused(workspace, candidate, DecisionKind.ADVANCE, "Worth a call") == "no-override-reason"
    assert refused(workspace, candidate, DecisionKind.ADVANCE, why="  ") == "no-override-reason"
    made = decisions.decide(workspace, candidate.id, DecisionKind.ADVANCE, "", " Wrote it on a night shift ").value
    (kept,) = candidates.candidate_file(workspace, candidate.id).decisions
    assert kept == made
    assert (kept.against, kept.override_reason) == (overridden.against, "Wrote it on a night shift")


def test_declining_a_good_score_asks_why(workspace: Workspace, candidate: Candidate, hold: Hold) -> None:
    hold(candidate, 1, "Kim Sand", 4)
    assert refused(workspace, candidate, DecisionKind.DECLINE, "Pay or terms do not fit") == "no-override-reason"
    assert refused(workspace, candidate, DecisionKind.DECLINE, why="The berth is gone") == "no-reason"
    made = decisions.decide(workspace, candidate.id, DecisionKind.DECLINE, "The position is closed", "No berth").value
    assert made.against == (Against.HIGH_SCORE,)


def test_what_goes_against_nothing_keeps_no_override(workspace: Workspace, candidate: Candidate, hold: Hold) -> None:
    hold(candidate, 1, "Kim Sand", 4)
    made = decisions.decide(workspace, candidate.id, DecisionKind.ADVANCE, override_reason="Just in case").value
    assert (made.against, made.override_reason) == ((), "")


def test_requirements_of_later_stages_are_not_missed_yet(workspace: Workspace, candidate: Candidate) -> None:
    plan = candidates.candidate_file(workspace, candidate.id).plan
    last_asking = max(stage.order for stage in plan.stages if stage.requirement_ids or stage.checks)
    for order in range(1, last_asking + 1):
        overridden = decisions.what_it_overrides(workspace, candidate.id, DecisionKind.ADVANCE)
        told = {must.requirement.id for must in overridden.unassessed}
        later = {rid for stage in plan.stages if stage.order > order for rid in stage.requirement_ids}
        assert not told & later
        if order == last_asking:
            assert told == {requirement.id for requirement in plan.requirements if requirement.must_have}
        decisions.decide(workspace, candidate.id, DecisionKind.ADVANCE, override_reason="Known to the crew")


def test_while_blind_nothing_is_given_away(workspace: Workspace, candidate: Candidate, hold: Hold) -> None:
    hold(candidate, 1, "Kim Sand", 1)
    own = interviews.plan_interview(workspace, candidate.id, 1, "Robin Okafor", None).value
    interviews.start_interview(workspace, own.id)
    for kind in DecisionKind:
        hidden = decisions.what_it_overrides(workspace, candidate.id, kind)
        assert (hidden.against, hidden.score, hidden.missed, hidden.unassessed) == ((), None, (), ())
    made = decisions.decide(workspace, candidate.id, DecisionKind.ADVANCE).value
    assert made.against == (Against.UNSEEN,)


def test_an_undone_override_stays_in_the_log(workspace: Workspace, candidate: Candidate, hold: Hold) -> None:
    hold(candidate, 1, "Kim Sand", 2)
    made = decisions.decide(workspace, candidate.id, DecisionKind.ADVANCE, "", "A call costs little").value
    assert workspace.undo() == "Ada Marsh advanced"
    file = candidates.candidate_file(workspace, candidate.id)
    assert file.candidate.stage == 1
    (kept,) = file.decisions
    assert replace(kept, undone_at=None, undone_by=None) == made
    assert kept.undone_by == "Robin Okafor"


def test_a_decision_taken_blind_is_marked_and_asks_for_nothing(
    workspace: Workspace, candidate: Candidate, hold: Hold
) -> None:
    hold(candidate, 1, "Kim Sand", 2)
    interviews.plan_interview(workspace, candidate.id, 1, "Robin Okafor", None)
    made = decisions.decide(workspace, candidate.id, DecisionKind.ADVANCE).value
    assert (made.against, made.override_reason) == ((Against.UNSEEN,), "")
    file = candidates.candidate_file(workspace, candidate.id)
    assert file.decisions == (made,)
    assert dict(file.history[-1].detail)["unseen"] == "yes"
    withdrawn = decisions.decide(workspace, candidate.id, DecisionKind.WITHDRAW, "Took another job").value
    assert withdrawn.against == (), "who withdraws is not judged"
