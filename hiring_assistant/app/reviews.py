"""Review a candidate's scorecards and decide."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hiring_assistant.app import ownership
from hiring_assistant.app.candidates import candidate_file, version_of
from hiring_assistant.app.change import Change
from hiring_assistant.app.history import record
from hiring_assistant.app.kits import shown_plan
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.decision import NEEDS_REASON, Decision, DecisionKind, allowed, standing
from hiring_assistant.domain.interview import InterviewState, QuestionRecord
from hiring_assistant.domain.kit import KitRequirement, StageKit
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.review import Review, ReviewedCard

if TYPE_CHECKING:
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


def review_of(workspace: Workspace, candidate_id: str) -> Review:
    """All submitted scorecards of a candidate with their figures.

    Raises:
        CannotDo: "blind" while an interview of one's own for the candidate is open (see ``ownership``).
    """
    from hiring_assistant.review.fidelity import fidelity_of
    from hiring_assistant.review.figures import build_review

    with workspace.read() as unit:
        candidate = unit.candidates.get(candidate_id)
        if candidate is None:
            raise CannotDo("no-such-candidate", "This candidate is not in the store any more.")
        interviews = unit.interviews.list(candidate_id=candidate_id)
        if ownership.hidden_by(candidate, interviews, workspace.person):
            raise CannotDo(
                "blind", "The other scorecards are shown once your own for this candidate is submitted or cancelled."
            )
        cards: list[ReviewedCard] = []
        held: list[tuple[StageKit, tuple[QuestionRecord, ...]]] = []
        requirements: dict[str, KitRequirement] = {}
        for interview in interviews:
            kit = unit.kits.get(interview.kit_id)
            stage = kit.plan.stage(interview.stage) if kit else None
            if kit is None or stage is None:
                continue
            if interview.state is InterviewState.SUBMITTED and interview.submitted_at is not None:
                for requirement in kit.plan.requirements:
                    requirements.setdefault(requirement.id, requirement)
                held.append((stage, unit.interviews.records(interview.id)))
                cards.append(
                    ReviewedCard(
                        interview_id=interview.id,
                        stage=interview.stage,
                        stage_title=stage.title,
                        interviewer=interview.interviewer,
                        submitted_at=interview.submitted_at,
                        scorecard=unit.interviews.scorecard(interview.id),
                        evidence=tuple(n for n in unit.interviews.notes(interview.id) if n.evidence_for),
                        planned_requirement_ids=stage.requirement_ids,
                        amendments=unit.amendments.of(interview.id),
                    )
                )
        role = unit.roles.get(candidate.role_id)
    if not requirements:
        plan = shown_plan(workspace, version_of(workspace, candidate), candidate.track)
        requirements = {requirement.id: requirement for requirement in plan.requirements}
    cards.sort(key=lambda card: (card.stage, card.submitted_at, card.interview_id))
    return build_review(
        candidate_id=candidate.id,
        candidate=candidate.name,
        role=role.title if role else "",
        track=candidate.track,
        requirements=tuple(requirements.values()),
        cards=tuple(cards),
        fidelity=fidelity_of(held),
    )


def decide(workspace: Workspace, candidate_id: str, kind: DecisionKind, reason: str = "") -> Change[Decision]:
    """Decide about a candidate; kept with who, when and why.

    Raises:
        CannotDo: where the decision is not open for the candidate's state, or lacks its reason.
    """
    file = candidate_file(workspace, candidate_id)
    why = reason.strip()
    if kind not in file.allowed:
        raise CannotDo("not-open", f"{file.candidate.name} cannot be {DECIDED[kind]} now.")
    if kind in NEEDS_REASON and not why:
        raise CannotDo("no-reason", "Give a reason; it is kept with the decision.")
    decision = Decision(
        id=workspace.new_id(),
        candidate_id=candidate_id,
        kind=kind,
        stage=file.candidate.stage,
        decided_by=workspace.actor,
        decided_at=workspace.now(),
        reason=why,
    )
    with workspace.write() as unit:
        now = unit.candidates.get(candidate_id)
        if now is None or kind not in allowed(now.state, now.stage, len(file.plan.stages)):
            raise CannotDo("not-open", f"{file.candidate.name} cannot be {DECIDED[kind]} now.")
        unit.decisions.add(decision)
        _follow(unit, candidate_id)
        record(workspace, unit, candidate_id, "decision", kind=kind.value, stage=str(decision.stage))
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
