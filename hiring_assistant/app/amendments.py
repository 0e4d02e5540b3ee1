"""Amending a scorecard after it was submitted: marked, with a reason, and out of every score."""

from __future__ import annotations

from hiring_assistant.app import ownership
from hiring_assistant.app.history import record
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.amendment import Amendment
from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.domain.problem import CannotDo


def amend(workspace: Workspace, interview_id: str, requirement_id: str, value: int | None, reason: str) -> Amendment:
    """Say what one would rate otherwise now (``value`` None: only in words), and why. It stays, like what it amends.

    Raises:
        CannotDo: without a reason, before the scorecard is submitted, for another person's scorecard, or for a
            requirement that its stage does not rate.
    """
    why = " ".join(reason.split())
    if not why:
        raise CannotDo("no-reason", "Give a reason; it is shown with the amendment.")
    with workspace.write() as unit:
        interview = unit.interviews.get(interview_id)
        if interview is None:
            raise CannotDo("no-such-interview", "This interview is not in the store any more.")
        if interview.state is not InterviewState.SUBMITTED:
            raise CannotDo("wrong-state", "Only a submitted scorecard is amended; this one can still be changed.")
        if not ownership.is_own(interview, workspace.person):
            raise CannotDo("not-own", "Only the person who submitted a scorecard amends it.")
        kit = unit.kits.get(interview.kit_id)
        stage = kit.plan.stage(interview.stage) if kit else None
        if stage is None or requirement_id not in stage.requirement_ids:
            raise CannotDo("not-rated-here", "This stage does not rate that requirement.")
        amendment = Amendment(
            id=workspace.new_id(),
            interview_id=interview_id,
            requirement_id=requirement_id,
            value=value,
            reason=why,
            amended_by=workspace.actor,
            amended_at=workspace.now(),
        )
        unit.amendments.add(amendment)
        record(
            workspace,
            unit,
            interview.candidate_id,
            "scorecard-amended",
            stage=str(interview.stage),
            interviewer=interview.interviewer,
        )
    return amendment


def amendments_of(workspace: Workspace, interview_id: str) -> tuple[Amendment, ...]:
    """The amendments of an interview's scorecard, oldest first."""
    with workspace.read() as unit:
        return unit.amendments.of(interview_id)
