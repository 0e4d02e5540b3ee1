"""Long lists of interviews: which are in them as ids, in order; the rows are read when they are looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hiring_assistant.app import ownership
from hiring_assistant.app.interviews import InterviewEntry, read_entries, with_hidden
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.domain.ordering import InterviewOrder
from hiring_assistant.domain.searching import words
from hiring_assistant.domain.text import fold

if TYPE_CHECKING:
    from hiring_assistant.store.interview_lists import Word
    from hiring_assistant.store.unit import Unit


@dataclass(frozen=True, slots=True)
class InterviewQuery:
    """Which interviews a list shows, and in which order. An empty part lets all pass; each word of ``text`` stands in
    the candidate's name, the role, track or stage, or the interviewer's name.
    """

    states: tuple[InterviewState, ...] = ()
    person: str = ""
    text: str = ""
    order: InterviewOrder = InterviewOrder.TIME
    descending: bool = False


@dataclass(frozen=True, slots=True)
class InterviewList:
    """The interviews that a query finds, as ids in order; ``there`` counts all in the store. ``people`` are all who
    hold any, each once.
    """

    ids: tuple[str, ...]
    there: int
    people: tuple[str, ...]


def find_interviews(workspace: Workspace, query: InterviewQuery) -> InterviewList:
    """The interviews that fit the query. What others rated is not in here, nor how much of it.

    Others' of a candidate for whom one's own scorecard is open count as planned, however far they are.
    """
    with workspace.read() as unit:
        names = unit.interview_lists.interviewers()
        wanted = fold(query.person)
        by = [name for name in names if fold(name) == wanted] if query.person else None
        having = _words(unit, query.text, names)

        def find(states: tuple[InterviewState, ...]) -> tuple[str, ...]:
            lists = unit.interview_lists
            return lists.ids(states, by, having, query.order, descending=query.descending)

        ids = find(query.states)
        hidden = _hidden(unit, workspace.person)
        if hidden and query.states:
            shown = set(ids) - hidden | (hidden if InterviewState.PLANNED in query.states else set())
            ids = tuple(id_ for id_ in find(()) if id_ in shown)
        if hidden and query.order is InterviewOrder.STATE:
            # Where they stand among the others would tell.
            ids = (*(id_ for id_ in ids if id_ not in hidden), *sorted(hidden & set(ids)))
        there = unit.interview_lists.count()
    people = {fold(name): name for name in names}
    return InterviewList(ids, there, tuple(people[name] for name in sorted(people)))


def _hidden(unit: Unit, person: str) -> set[str]:
    blind = ownership.blind_candidates(unit, person)
    held = unit.interview_lists.of_candidates(blind) if blind else ()
    return {interview.id for interview in held if ownership.keeps_its_state(interview, blind, person)}


def read_interviews(workspace: Workspace, ids: Sequence[str]) -> tuple[InterviewEntry, ...]:
    """The rows of these interviews, in that order; those that are gone are left out."""
    with workspace.read() as unit:
        return with_hidden(unit, read_entries(unit, ids), workspace.person)


def _words(unit: Unit, typed: str, names: Sequence[str]) -> list[Word]:
    from hiring_assistant.store.interview_lists import Word

    wanted = [found for chunk in typed.split() if (found := " ".join(words(chunk)))]
    if not wanted:
        return []
    stages = unit.interview_lists.kit_stages()
    in_stage = {(stage.kit_id, stage.order): " ".join(words(stage.title)) for stage in stages}
    in_kit = {stage.kit_id: " ".join(words(stage.role_title)) for stage in stages}
    in_name = {name: " ".join(words(name)) for name in names}
    return [
        Word(
            word,
            tuple(kit_id for kit_id, text in in_kit.items() if word in text),
            tuple(key for key, text in in_stage.items() if word in text),
            tuple(name for name, text in in_name.items() if word in text),
        )
        for word in wanted
    ]
