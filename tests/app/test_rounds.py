"""A role's whole round."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from hiring_assistant.app import candidates, decisions, interviews, reviews, roles
from hiring_assistant.app.rounds import round_of
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.decision import CandidateState, DecisionKind
from hiring_assistant.domain.interview import Interview
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.review import Gate

Hold = Callable[[Candidate, int, str, int], Interview]


class Stopper:
    """Progress that asks to stop once something was told."""

    def __init__(self) -> None:
        self.told: list[tuple[int, int]] = []

    def report(self, done: int, total: int, label: str) -> None:
        self.told.append((done, total))

    @property
    def cancelled(self) -> bool:
        return bool(self.told)


def test_a_round_has_everybody_in_alphabetical_order(workspace: Workspace, candidate: Candidate, hold: Hold) -> None:
    zoe = candidates.add_candidate(workspace, "Zoe First", candidate.role_id).value
    abe = candidates.add_candidate(workspace, "abe Last", candidate.role_id).value
    hold(candidate, 3, "Kim Sand", 4)
    hold(candidate, 3, "Jo Reed", 2)
    hold(zoe, 4, "Kim Sand", 2)
    decisions.decide(workspace, zoe.id, DecisionKind.DECLINE, "Missing must-have")
    undone = decisions.decide(workspace, abe.id, DecisionKind.HOLD, "Budget").value
    decisions.undo_decision(workspace, undone)
    found = round_of(workspace, candidate.role_id)
    assert [row.candidate.name for row in found.candidates] == ["abe Last", "Ada Marsh", "Zoe First"]
    first, second, third = found.candidates
    assert (first.cards, first.score, first.last_decision) == (0, None, None)
    shown = reviews.review_of(workspace, candidate.id)
    assert second.score == shown.score
    assert (second.cards, second.kits) == (2, (1,))
    gates = [must.gate for must in shown.must_haves]
    assert second.met == gates.count(Gate.MET)
    assert second.missed == gates.count(Gate.MISSED)
    assert second.open == gates.count(Gate.NOT_ASSESSED)
    assert third.missed > 0
    assert third.last_decision is not None
    assert found.decisions == (("decline", "Missing must-have", 1),)
    assert [stage.total for stage in found.stages] == [3, 0, 0, 0, 0]
    assert found.stages[0].counts == ((CandidateState.ACTIVE, 2), (CandidateState.DECLINED, 1))
    assert found.calibration.cards == 3


def test_nothing_is_told_of_whom_one_still_has_to_rate(workspace: Workspace, candidate: Candidate, hold: Hold) -> None:
    hold(candidate, 3, "Kim Sand", 4)
    own = interviews.plan_interview(workspace, candidate.id, 3, "Robin Okafor", None).value
    interviews.start_interview(workspace, own.id)
    (row,) = round_of(workspace, candidate.role_id).candidates
    assert row.hidden
    assert (row.cards, row.score, row.recommendations, row.kits, row.met + row.missed + row.open) == (
        0,
        None,
        (),
        (),
        0,
    )
    assert round_of(workspace, candidate.role_id).calibration.cards == 0


def test_a_track_a_role_that_is_gone_and_a_stop(workspace: Workspace, candidate: Candidate) -> None:
    assert len(round_of(workspace, candidate.role_id, candidate.track).candidates) == 1
    assert round_of(workspace, candidate.role_id, "Another").candidates == ()
    stopper = Stopper()
    assert round_of(workspace, candidate.role_id, progress=stopper).candidates == ()
    assert stopper.told[0] == (0, 1)
    with pytest.raises(CannotDo):
        round_of(workspace, "gone")


def test_checked_must_haves_count_as_in_the_reviews(workspace: Workspace) -> None:
    from hiring_assistant.app.demo import fill_with_sample_round

    fill_with_sample_round(workspace)
    checked = False
    for role in roles.list_roles(workspace):
        for row in round_of(workspace, role.id).candidates:
            if row.hidden or not row.cards:
                continue
            musts = reviews.review_of(workspace, row.candidate.id).must_haves
            gates = [must.gate for must in musts]
            counted = [gates.count(gate) for gate in (Gate.MET, Gate.MISSED, Gate.NOT_ASSESSED)]
            assert [row.met, row.missed, row.open] == counted
            checked |= any(must.check is not None for must in musts)
    assert checked
