"""Decide about a candidate; every decision is kept with who, when, why and what it goes against."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hiring_assistant.app.candidates import CandidateFile, candidate_file
from hiring_assistant.app.change import Change
from hiring_assistant.app.history import record
from hiring_assistant.app.reviews import review_of
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.decision import (
    JUDGES,
    NEEDS_REASON,
    Against,
    Decision,
    DecisionKind,
    allowed,
    standing,
)
from hiring_assistant.domain.problem import CannotDo

if TYPE_CHECKING:
    from hiring_assistant.review.overriding import Overridden
    from hiring_assistant.store.unit import Unit

DECIDED = {
    DecisionKind.ADVANCE: "advanced",
    DecisionKind.DECLINE: "declined",
    DecisionKind.HOLD: "put on hold",
    DecisionKind.RESUME: "taken off hold",
    DecisionKind.OFFER: "made an offer",
    DecisionKind.WITHDRAW: "marked as withdrawn",
    DecisionKind.REOPEN: "reopened",
}
"""What was done to a candidate, in words."""


def what_it_overrides(workspace: Workspace, candidate_id: str, kind: DecisionKind) -> Overridden:
    """What a decision of this kind would go against, as things stand.

    Nothing while an own open scorecard hides the figures: to ask for a reason would give them away.

    Raises:
        CannotDo: where the candidate is gone.
    """
    from hiring_assistant.review.overriding import NOTHING, overridden_by

    file = candidate_file(workspace, candidate_id)
    if file.hidden_by:
        return NOTHING
    return overridden_by(kind, review_of(workspace, candidate_id), _still_to_come(file))


def _still_to_come(file: CandidateFile) -> set[str]:
    """The requirements (ids) that a stage after the candidate's asks for.

    While any is to come, those that no stage asks for are counted in: that gap is the kit's, and saying so at every
    step would wear the sentence out. It is said once, when all asking is over.
    """
    asked = {
        stage.order: {*stage.requirement_ids, *(check.requirement_id for check in stage.checks)}
        for stage in file.plan.stages
    }
    later = {id_ for order, ids in asked.items() if order > file.candidate.stage for id_ in ids}
    if not later:
        return set()
    return later | {r.id for r in file.plan.requirements} - {id_ for ids in asked.values() for id_ in ids}


def decide(
    workspace: Workspace, candidate_id: str, kind: DecisionKind, reason: str = "", override_reason: str = ""
) -> Change[Decision]:
    """Decide about a candidate; kept with who, when and why, and with what it goes against.

    People withdraw and budgets go while one's own scorecard is open, so it can be decided then as well; the decision
    is marked as one taken without having seen the others' (``Against.UNSEEN``).

    Raises:
        CannotDo: where the decision is not open for the candidate's state, or lacks its reason (code ``no-reason``) or
            the reason for what it goes against (code ``no-override-reason``).
    """
    file = candidate_file(workspace, candidate_id)
    why, all_the_same = reason.strip(), override_reason.strip()
    if kind not in file.allowed:
        raise CannotDo("not-open", f"{file.candidate.name} cannot be {DECIDED[kind]} now.")
    if kind in NEEDS_REASON and not why:
        raise CannotDo("no-reason", "Give a reason; it is kept with the decision.")
    overridden = what_it_overrides(workspace, candidate_id, kind)
    unseen = (Against.UNSEEN,) if file.hidden_by and kind in JUDGES else ()
    if overridden.against and not all_the_same:
        raise CannotDo("no-override-reason", "Say why all the same; it is kept with the decision.")
    decision = Decision(
        id=workspace.new_id(),
        candidate_id=candidate_id,
        kind=kind,
        stage=file.candidate.stage,
        decided_by=workspace.actor,
        decided_at=workspace.now(),
        reason=why,
        against=(*overridden.against, *unseen),
        override_reason=all_the_same if overridden.against else "",
    )
    with workspace.write() as unit:
        now = unit.candidates.get(candidate_id)
        if now is None or kind not in allowed(now.state, now.stage, len(file.plan.stages)):
            raise CannotDo("not-open", f"{file.candidate.name} cannot be {DECIDED[kind]} now.")
        unit.decisions.add(decision)
        _follow(unit, candidate_id)
        detail = {"unseen": "yes"} if unseen else {}
        record(workspace, unit, candidate_id, "decision", kind=kind.value, stage=str(decision.stage), **detail)
    change = Change(decision, f"{file.candidate.name} {DECIDED[kind]}", lambda: _take_back(workspace, decision))
    workspace.done(change)
    return change


def undo_decision(workspace: Workspace, decision: Decision) -> Change[Decision]:
    """Take the latest decision in force back; it stays in the log, marked as undone.

    Raises:
        CannotDo: where a later one is in force.
    """
    _take_back(workspace, decision)

    def redo() -> None:
        with workspace.write() as unit:
            unit.decisions.mark_in_force(decision.id)
            _follow(unit, decision.candidate_id)
            record(workspace, unit, decision.candidate_id, "decision", kind=decision.kind.value)

    change = Change(decision, "Decision undone", redo)
    workspace.done(change)
    return change


def _take_back(workspace: Workspace, decision: Decision) -> None:
    with workspace.write() as unit:
        in_force = [d for d in unit.decisions.of(decision.candidate_id) if d.undone_at is None]
        if not in_force or in_force[-1].id != decision.id:
            raise CannotDo("not-latest", "Only the latest decision can be undone.")
        unit.decisions.mark_undone(decision.id, workspace.now(), workspace.actor)
        _follow(unit, decision.candidate_id)
        record(workspace, unit, decision.candidate_id, "decision-undone", kind=decision.kind.value)


def _follow(unit: Unit, candidate_id: str) -> None:
    """Bring the candidate's stage and state in line with the decisions in force."""
    candidate = unit.candidates.get(candidate_id)
    if candidate is not None:
        stands = standing(unit.decisions.of(candidate_id))
        unit.candidates.update(replace(candidate, stage=stands.stage, state=stands.state))
