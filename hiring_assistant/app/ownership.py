"""Whose an interview is, and what that hides: nobody is swayed by others before their own scorecard is submitted.

The rule (blind until submitted): whoever has a draft for a candidate, or is to interview them in the stage they are
in or in one they have passed, sees nothing of what others made of the candidate. Drafts only exist on the computer
they are written on, so any draft for the candidate in this store counts; and while no name is set, any interview that
is planned here may be one's own and counts as well.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.interview import Interview, InterviewState
from hiring_assistant.domain.text import fold

if TYPE_CHECKING:
    from hiring_assistant.store.unit import Unit


def is_own(interview: Interview, person: str) -> bool:
    """Whether ``person`` holds the interview on this computer."""
    return interview.imported_from is None and is_held_by(interview.interviewer, person)


def is_held_by(interviewer: str, person: str) -> bool:
    """Whether an interviewer of that name is ``person``; while no name is set, anybody may be."""
    return not person or fold(interviewer) == fold(person)


def hides(interview: Interview, stage: int, person: str) -> bool:
    """Whether this interview must be submitted or cancelled before others' scorecards of its candidate, who is in
    ``stage``, are shown.
    """
    if interview.state is InterviewState.STARTED:
        return interview.imported_from is None
    due = interview.state is InterviewState.PLANNED and interview.stage <= stage
    return due and is_own(interview, person)


def hidden_by(candidate: Candidate, interviews: Iterable[Interview], person: str) -> tuple[Interview, ...]:
    """The interviews of the candidate that must be submitted or cancelled before others' scorecards are shown."""
    return tuple(interview for interview in interviews if hides(interview, candidate.stage, person))


def tells_of_others(interviews: Iterable[Interview], person: str) -> bool:
    """Whether any of these scorecards, once submitted, may be somebody else's than the person's."""
    submitted = (interview for interview in interviews if interview.state is InterviewState.SUBMITTED)
    return any(not person or not is_own(interview, person) for interview in submitted)


def blind_candidates(unit: Unit, person: str, among: Collection[str] | None = None) -> frozenset[str]:
    """The candidates (ids, ``among`` these or of all) whose scorecards the person must not see yet."""
    open_ones = unit.search.open_interviews(among)
    return frozenset(interview.candidate_id for interview, stage in open_ones if hides(interview, stage, person))


def is_surely_own(interview: Interview, person: str) -> bool:
    """Whether it is the person's to see whatever is hidden."""
    # Without a name nobody knows whose a submitted scorecard is.
    return is_own(interview, person) and (bool(person) or interview.state is InterviewState.STARTED)


def keeps_its_state(interview: Interview, blind: Collection[str], person: str) -> bool:
    """Whether even how far the interview is stays hidden, from a person who is ``blind`` for these candidates (ids).

    Drafts of this computer do not: they are what hides the rest, and wait here to be finished or cancelled.
    """
    draft = interview.state is InterviewState.STARTED and interview.imported_from is None
    told = draft or interview.state is InterviewState.CANCELLED or is_surely_own(interview, person)
    return interview.candidate_id in blind and not told
