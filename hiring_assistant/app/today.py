"""What is due: interviews to hold, scorecards to finish, decisions that wait, files that came in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from hiring_assistant.app import ownership
from hiring_assistant.app.interviews import InterviewEntry, entries_of
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate, CandidateEntry, CandidateQuery
from hiring_assistant.domain.decision import CandidateState
from hiring_assistant.domain.interview import Interview, InterviewState
from hiring_assistant.domain.kit import KitRequirement

if TYPE_CHECKING:
    from hiring_assistant.store.unit import Unit


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
    with workspace.read() as unit:
        interviews = unit.interviews.list()
        candidates = unit.candidates.list(CandidateQuery())
        roles = len(unit.roles.summaries())
        is_open = (InterviewState.PLANNED, InterviewState.STARTED)
        open_ones = entries_of(unit, [interview for interview in interviews if interview.state in is_open])
        waiting = _waiting(unit, candidates, interviews, workspace.person)
    planned = [e for e in open_ones if e.interview.state is InterviewState.PLANNED]
    due = [e for e in planned if e.interview.planned_at is None or e.interview.planned_at < end_of_day]
    return Today(
        due=tuple(due),
        later=len(planned) - len(due),
        drafts=tuple(e for e in open_ones if e.interview.state is InterviewState.STARTED),
        waiting=waiting,
        roles=roles,
        candidates=len(candidates),
    )


def _waiting(
    unit: Unit, candidates: Iterable[CandidateEntry], interviews: Iterable[Interview], person: str
) -> tuple[WaitingDecision, ...]:
    by_candidate: dict[str, list[Interview]] = defaultdict(list)
    for interview in interviews:
        if interview.state is not InterviewState.CANCELLED:
            by_candidate[interview.candidate_id].append(interview)
    found = []
    for entry in candidates:
        candidate, held = entry.candidate, by_candidate[entry.candidate.id]
        of_stage = [interview for interview in held if interview.stage == candidate.stage]
        all_in = all(interview.state is InterviewState.SUBMITTED for interview in of_stage)
        if candidate.state is CandidateState.ACTIVE and of_stage and all_in:
            hidden = bool(ownership.hidden_by(candidate, held, person))
            submitted = [interview for interview in held if interview.state is InterviewState.SUBMITTED]
            score = None if hidden else _score(unit, submitted)
            found.append(WaitingDecision(candidate, entry.role_title, len(submitted), hidden, score))
    return tuple(found)


def _score(unit: Unit, submitted: Sequence[Interview]) -> float | None:
    """The score alone, as the review page has it, without reading notes."""
    from hiring_assistant.review.scoring import score_from_ratings

    requirements: dict[str, KitRequirement] = {}
    for kit_id in dict.fromkeys(interview.kit_id for interview in submitted):
        kit = unit.kits.get(kit_id)
        for requirement in kit.plan.requirements if kit else ():
            requirements.setdefault(requirement.id, requirement)
    cards = unit.interviews.ratings_of([interview.id for interview in submitted])
    return score_from_ratings(tuple(requirements.values()), cards.values()).value
