"""What is due: interviews to hold, scorecards to finish, decisions that wait, files that came in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from hiring_assistant.app import ownership
from hiring_assistant.app.interviews import InterviewEntry, read_entries
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.interview import Interview, InterviewState
from hiring_assistant.domain.kit import KitRequirement

if TYPE_CHECKING:
    from hiring_assistant.store.unit import Unit


@dataclass(frozen=True, slots=True)
class WaitingDecision:
    """A candidate whose interviews of the current stage are all in.

    ``score`` is None while ``hidden`` (an own scorecard is open) or where nothing was rated; ``submitted`` is then 0.
    """

    candidate: Candidate
    role_title: str
    submitted: int
    hidden: bool
    score: float | None


@dataclass(frozen=True, slots=True)
class Today:
    """The start page: interviews due (by time), own drafts, decisions waiting (alphabetical).

    Of each list the first are read; ``due_in_all`` and so on say how many there are. ``later`` counts the planned
    interviews after today; ``anybody`` is whether there is any candidate.
    """

    due: tuple[InterviewEntry, ...]
    due_in_all: int
    later: int
    drafts: tuple[InterviewEntry, ...]
    drafts_in_all: int
    waiting: tuple[WaitingDecision, ...]
    waiting_in_all: int
    anybody: bool


def today(workspace: Workspace, end_of_day: datetime | None = None, most: int = 12) -> Today:
    """What is due until ``end_of_day`` (aware; the end of the local day by default), overdue ones included; of each
    list ``most`` at most.
    """
    if end_of_day is None:
        local = workspace.now().astimezone()
        end_of_day = local.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    with workspace.read() as unit:
        lists = unit.interview_lists
        due_in_all, later = lists.count_due(end_of_day)
        drafts = lists.ids((InterviewState.STARTED,))
        waiting = _waiting(unit, workspace.person, most)
        workspace.has_shown(each.candidate.id for each in waiting if each.score is not None)
        return Today(
            due=read_entries(unit, lists.due(end_of_day, most)),
            due_in_all=due_in_all,
            later=later,
            drafts=read_entries(unit, drafts[:most]),
            drafts_in_all=len(drafts),
            waiting=waiting,
            waiting_in_all=unit.candidates.count_waiting(),
            anybody=unit.candidates.count() > 0,
        )


def _waiting(unit: Unit, person: str, most: int) -> tuple[WaitingDecision, ...]:
    ids = unit.candidates.waiting(most)
    entries = {entry.candidate.id: entry for entry in unit.candidates.entries(ids)}
    held: dict[str, list[Interview]] = defaultdict(list)
    for interview in unit.interview_lists.of_candidates(ids):
        held[interview.candidate_id].append(interview)
    hidden = {id_ for id_ in ids if ownership.hidden_by(entries[id_].candidate, held[id_], person)}
    submitted = {id_: [i for i in held[id_] if i.state is InterviewState.SUBMITTED] for id_ in ids}
    scores = _scores(unit, {id_: cards for id_, cards in submitted.items() if id_ not in hidden})
    return tuple(
        WaitingDecision(
            candidate=entries[id_].candidate,
            role_title=entries[id_].role_title,
            submitted=0 if id_ in hidden else len(submitted[id_]),
            hidden=id_ in hidden,
            score=scores.get(id_),
        )
        for id_ in ids
    )


def _scores(unit: Unit, submitted: Mapping[str, Sequence[Interview]]) -> dict[str, float | None]:
    """The scores alone, as the review pages have them, without reading notes."""
    from hiring_assistant.review.scoring import score_from_ratings

    interviews = [interview for cards in submitted.values() for interview in cards]
    kits = unit.kits.many({interview.kit_id for interview in interviews})
    ratings = unit.interviews.ratings_of([interview.id for interview in interviews])
    scores = {}
    for candidate_id, cards in submitted.items():
        requirements: dict[str, KitRequirement] = {}
        for kit_id in dict.fromkeys(interview.kit_id for interview in cards):
            kit = kits.get(kit_id)
            for requirement in kit.plan.requirements if kit else ():
                requirements.setdefault(requirement.id, requirement)
        rated = [ratings[interview.id] for interview in cards if interview.id in ratings]
        scores[candidate_id] = score_from_ratings(tuple(requirements.values()), rated).value
    return scores
