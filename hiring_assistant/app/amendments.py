"""Amending a scorecard after it was submitted: marked, with a reason, and out of every score.

Outside a debrief only the interviewer amends. In a debrief whoever holds it writes down what an interviewer says, and
the amendment names both the interviewer and the debrief.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hiring_assistant.app import ownership
from hiring_assistant.app.change import Change
from hiring_assistant.app.history import record_interview
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.amendment import Amendment
from hiring_assistant.domain.interview import Interview, InterviewState
from hiring_assistant.domain.problem import CannotDo

if TYPE_CHECKING:
    from hiring_assistant.domain.candidate import HistoryEntry
    from hiring_assistant.store.unit import Unit


def amend(workspace: Workspace, interview_id: str, requirement_id: str, value: int | None, reason: str) -> Amendment:
    """Say what one would rate otherwise now (``value`` None: only in words), and why. It stays, like what it amends.

    Raises:
        CannotDo: without a reason, before the scorecard is submitted, for another person's scorecard, or for a
            requirement that its stage does not rate.
    """
    why = _checked_reason(reason)
    with workspace.write() as unit:
        interview = _submitted(unit, interview_id)
        if not ownership.is_own(interview, workspace.person):
            raise CannotDo("not-own", "Only the person who submitted a scorecard amends it.")
        made, _ = _add(workspace, unit, interview, requirement_id, value, why, workspace.actor, None)
    return made


def amend_in_debrief(
    workspace: Workspace, debrief_id: str, interview_id: str, requirement_id: str, value: int | None, reason: str
) -> Change[Amendment]:
    """Write down what an interviewer says otherwise in a debrief (``value`` None: only in words), and why.

    Raises:
        CannotDo: without a reason, where the debrief is gone, has ended or is about another candidate, while an
            interview of one's own is open, or for a requirement that the scorecard's stage does not rate.
    """
    why = _checked_reason(reason)
    with workspace.write() as unit:
        interview = _submitted(unit, interview_id)
        _ensure_debrief(workspace, unit, debrief_id, interview.candidate_id)
        made, entry = _add(workspace, unit, interview, requirement_id, value, why, interview.interviewer, debrief_id)

    def undo() -> None:
        with workspace.write() as unit:
            unit.amendments.remove(made.id)
            unit.candidates.remove_history(entry.id)

    change = Change(made, f"Scorecard of {interview.interviewer} amended", undo)
    workspace.done(change)
    return change


def amendments_of(workspace: Workspace, interview_id: str) -> tuple[Amendment, ...]:
    """The amendments of an interview's scorecard, oldest first."""
    with workspace.read() as unit:
        return unit.amendments.of(interview_id)


def _checked_reason(reason: str) -> str:
    why = " ".join(reason.split())
    if not why:
        raise CannotDo("no-reason", "Give a reason; it is shown with the amendment.")
    return why


def _submitted(unit: Unit, interview_id: str) -> Interview:
    interview = unit.interviews.get(interview_id)
    if interview is None:
        raise CannotDo("no-such-interview", "This interview is not in the store any more.")
    if interview.state is not InterviewState.SUBMITTED:
        raise CannotDo("wrong-state", "Only a submitted scorecard is amended; this one can still be changed.")
    return interview


def _ensure_debrief(workspace: Workspace, unit: Unit, debrief_id: str, candidate_id: str) -> None:
    debrief = unit.debriefs.get(debrief_id)
    if debrief is None or debrief.candidate_id != candidate_id:
        raise CannotDo("not-own", "Outside a debrief only the person who submitted a scorecard amends it.")
    if debrief.ended_at is not None:
        raise CannotDo("debrief-ended", "This debrief has ended; go on with it to amend a scorecard in it.")
    candidate = unit.candidates.get(candidate_id)
    if candidate is None or ownership.hidden_by(
        candidate, unit.interviews.list(candidate_id=candidate_id), workspace.person
    ):
        raise CannotDo("blind", "A debrief is open to you once your own scorecard is submitted or cancelled.")


def _add(
    workspace: Workspace,
    unit: Unit,
    interview: Interview,
    requirement_id: str,
    value: int | None,
    reason: str,
    amended_by: str,
    debrief_id: str | None,
) -> tuple[Amendment, HistoryEntry]:
    kit = unit.kits.get(interview.kit_id)
    stage = kit.plan.stage(interview.stage) if kit else None
    if stage is None or requirement_id not in stage.requirement_ids:
        raise CannotDo("not-rated-here", "This stage does not rate that requirement.")
    made = Amendment(
        id=workspace.new_id(),
        interview_id=interview.id,
        requirement_id=requirement_id,
        value=value,
        reason=reason,
        amended_by=amended_by,
        amended_at=workspace.now(),
        debrief_id=debrief_id,
    )
    unit.amendments.add(made)
    entry = record_interview(workspace, unit, interview, "scorecard-amended")
    return made, entry
