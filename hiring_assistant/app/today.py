"""What is due: interviews to hold, scorecards to finish, decisions that wait, files that came in."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta

from hiring_assistant.app import ownership
from hiring_assistant.app.interviews import InterviewEntry, list_interviews
from hiring_assistant.app.reviews import review_of
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate, CandidateQuery
from hiring_assistant.domain.decision import CandidateState
from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.domain.problem import CannotDo


@dataclass(frozen=True, slots=True)
class WaitingDecision:
    """A candidate whose interviews of the current stage are all in.

    ``score`` is None while ``hidden`` (an own scorecard is open) or where nothing was rated.
    """

    candidate: Candidate
    role_title: str
    submitted: int
    hidden: bool
    score: float | None


@dataclass(frozen=True, slots=True)
class Today:
    """The start page: interviews due (by time), own drafts, decisions waiting (alphabetical); whether all is empty."""

    due: tuple[InterviewEntry, ...]
    later: int
    drafts: tuple[InterviewEntry, ...]
    waiting: tuple[WaitingDecision, ...]
    roles: int
    candidates: int


def today(workspace: Workspace, end_of_day: datetime | None = None) -> Today:
    """What is due until ``end_of_day`` (aware; the end of the local day by default), overdue ones included."""
    if end_of_day is None:
        local = workspace.now().astimezone()
        end_of_day = local.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    open_ones = list_interviews(workspace, states=(InterviewState.PLANNED, InterviewState.STARTED))
    planned = [e for e in open_ones if e.interview.state is InterviewState.PLANNED]
    due = [e for e in planned if e.interview.planned_at is None or e.interview.planned_at < end_of_day]
    with workspace.read() as unit:
        roles = len(unit.roles.summaries())
        candidates = unit.candidates.list(CandidateQuery())
        by_candidate = defaultdict(list)
        for interview in unit.interviews.list():
            by_candidate[interview.candidate_id].append(interview)
    waiting: list[WaitingDecision] = []
    for entry in candidates:
        candidate = entry.candidate
        if candidate.state is not CandidateState.ACTIVE:
            continue
        interviews = by_candidate[candidate.id]
        of_stage = [i for i in interviews if i.stage == candidate.stage and i.state is not InterviewState.CANCELLED]
        if not of_stage or any(i.state is not InterviewState.SUBMITTED for i in of_stage):
            continue
        hidden = bool(ownership.hidden_by(candidate, interviews, workspace.person))
        waiting.append(
            WaitingDecision(
                candidate,
                entry.role_title,
                sum(i.state is InterviewState.SUBMITTED for i in interviews),
                hidden,
                None if hidden else _score(workspace, candidate.id),
            )
        )
    return Today(
        due=tuple(due),
        later=len(planned) - len(due),
        drafts=tuple(e for e in open_ones if e.interview.state is InterviewState.STARTED),
        waiting=tuple(waiting),
        roles=roles,
        candidates=len(candidates),
    )


def _score(workspace: Workspace, candidate_id: str) -> float | None:
    try:
        return review_of(workspace, candidate_id).score.value
    except CannotDo:
        return None
