"""Review a candidate's scorecards."""

from __future__ import annotations

from hiring_assistant.app import ownership
from hiring_assistant.app.candidates import version_of
from hiring_assistant.app.kits import shown_plan
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.interview import InterviewState, QuestionRecord
from hiring_assistant.domain.kit import KitRequirement, StageKit
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.review import Review, ReviewedCard


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
