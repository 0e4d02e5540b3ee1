"""What happened to a candidate, kept beside what it changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hiring_assistant.domain.candidate import HistoryEntry
from hiring_assistant.domain.interview import Interview

if TYPE_CHECKING:
    from hiring_assistant.app.workspace import Workspace
    from hiring_assistant.store.unit import Unit


def record(workspace: Workspace, unit: Unit, candidate_id: str, what: str, **detail: str) -> HistoryEntry:
    """Keep in the same transaction that ``what`` happened to the candidate; returns the entry."""
    entry = HistoryEntry(
        id=workspace.new_id(),
        candidate_id=candidate_id,
        at=workspace.now(),
        actor=workspace.actor,
        what=what,
        detail=tuple(sorted(detail.items())),
    )
    unit.candidates.add_history(entry)
    return entry


def record_interview(workspace: Workspace, unit: Unit, interview: Interview, what: str, **detail: str) -> HistoryEntry:
    """Keep that ``what`` happened to the candidate's interview of that stage with that interviewer."""
    about = {"stage": str(interview.stage), "interviewer": interview.interviewer}
    return record(workspace, unit, interview.candidate_id, what, **about, **detail)
