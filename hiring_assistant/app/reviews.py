"""Review a candidate's scorecards."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from hiring_assistant.app import ownership
from hiring_assistant.app.candidates import version_of
from hiring_assistant.app.kits import shown_plan
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.interview import Interview, InterviewState, place_words, segment_place
from hiring_assistant.domain.kit import Kit, KitRequirement, SegmentKind, StageKit
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.review import Review, ReviewedCard

if TYPE_CHECKING:
    from hiring_assistant.store.unit import Unit


def review_of(workspace: Workspace, candidate_id: str) -> Review:
    """All submitted scorecards of a candidate with their figures.

    Raises:
        CannotDo: "blind" while an interview of one's own for the candidate is open (see ``ownership``).
    """
    from hiring_assistant.review.fidelity import added_up
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
        if ownership.tells_of_others(interviews, workspace.person):
            workspace.has_shown([candidate_id])
        cards: list[ReviewedCard] = []
        kits: dict[str, Kit | None] = {}
        requirements: dict[str, KitRequirement] = {}
        for interview in interviews:
            if interview.state is not InterviewState.SUBMITTED or interview.submitted_at is None:
                continue
            if interview.kit_id not in kits:
                kits[interview.kit_id] = unit.kits.get(interview.kit_id)
            kit = kits[interview.kit_id]
            stage = kit.plan.stage(interview.stage) if kit else None
            if kit is None or stage is None:
                continue
            for requirement in kit.plan.requirements:
                requirements.setdefault(requirement.id, requirement)
            cards.append(_card(unit, interview, interview.submitted_at, kit, stage))
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
        fidelity=added_up(card.fidelity for card in cards),
    )


def _card(unit: Unit, interview: Interview, submitted_at: datetime, kit: Kit, stage: StageKit) -> ReviewedCard:
    """A submitted scorecard with all that a review shows of its interview."""
    from hiring_assistant.review.fidelity import fidelity_of

    records = unit.interviews.records(interview.id)
    asked = {question.id: question.text for question in stage.questions}
    asked |= {record.question_id: record.added_text for record in records if record.added_text is not None}
    places = (segment_place(kind) for kind in SegmentKind)
    asked |= {place: place_words(place) for place in places}
    return ReviewedCard(
        interview_id=interview.id,
        stage=interview.stage,
        stage_title=stage.title,
        interviewer=interview.interviewer,
        submitted_at=submitted_at,
        scorecard=unit.interviews.scorecard(interview.id),
        evidence=tuple(note for note in unit.interviews.notes(interview.id) if note.evidence_for),
        planned_requirement_ids=stage.requirement_ids,
        amendments=unit.amendments.of(interview.id),
        questions=tuple(asked.items()),
        checks=unit.interviews.checks(interview.id),
        fidelity=fidelity_of([(stage, records)]),
        kit_number=kit.number,
    )
