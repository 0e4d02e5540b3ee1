"""Search: candidates, what was written in interviews, requirements and roles, in any language, newest first.

Whoever has a scorecard of their own open for a candidate finds nothing that others wrote about that candidate, and
does not learn that there is anything (see ``ownership``).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from hiring_assistant.app import ownership
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import CandidateEntry
from hiring_assistant.domain.decision import CandidateState
from hiring_assistant.domain.interview import InterviewState, Note
from hiring_assistant.domain.searching import Wanted, fits, prepared, wanted

if TYPE_CHECKING:
    from hiring_assistant.store.search import FoundPerson, FoundText
    from hiring_assistant.store.unit import Unit


class HitKind(StrEnum):
    """What was found."""

    CANDIDATE = "candidate"
    ROLE = "role"
    REQUIREMENT = "requirement"
    NOTE = "note"
    ANSWER = "answer"
    SCORECARD = "card"


END = 2**62
"""A number above those of all hits, to begin with the newest."""

WRITTEN = (HitKind.NOTE, HitKind.ANSWER, HitKind.SCORECARD)
"""What is written in interviews."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found.

    ``title`` names it and ``text`` is where the words stand (it may be long: see ``domain.searching.excerpt``). ``own``
    says that it is from an interview that the person held here and may open; ``stage_title`` is "" where it has none.
    """

    kind: HitKind
    title: str
    text: str
    role_title: str
    number: int = 0
    at: datetime | None = None
    candidate_id: str = ""
    state: CandidateState | None = None
    stage: int = 0
    stage_title: str = ""
    interview_id: str = ""
    interviewer: str = ""
    own: bool = False
    draft: bool = False
    ref: str = ""
    role_id: str = ""


@dataclass(frozen=True, slots=True)
class Hits:
    """A piece of a list of what was found; ``more`` finds the next piece, None at the end."""

    hits: tuple[Hit, ...]
    more: Callable[[], Hits] | None = None


@dataclass(frozen=True, slots=True)
class _Unseen:
    """The interviews whose words are hidden from the person, also as a JSON list."""

    person: str
    ids: frozenset[str]
    as_json: str


class Searcher:
    """Looks for things in one store. It remembers what is hidden from the person, and the drafts, until the next
    write.
    """

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self._unseen: _Unseen | None = None
        self._drafts: tuple[tuple[str, FoundText], ...] | None = None
        self._stages: dict[str, dict[int, str]] = {}
        self._unit: Unit | None = None
        workspace.listeners.append(self._forget)

    def close(self) -> None:
        """Stop listening to the store."""
        if self._forget in self.workspace.listeners:
            self.workspace.listeners.remove(self._forget)

    def _forget(self) -> None:
        self._unseen = self._drafts = None

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Several searches within this block read the store together, which is quicker."""
        with self.workspace.read() as unit:
            self._unit = unit
            try:
                yield
            finally:
                self._unit = None

    def _read(self) -> AbstractContextManager[Unit]:
        return self.workspace.read() if self._unit is None else nullcontext(self._unit)

    def candidates(self, typed: str, limit: int = 50) -> Hits:
        """Candidates whose name, address, telephone number, links or note have all words that were typed."""
        return self._candidates(wanted(typed), limit)

    def called(self, typed: str, limit: int = 8) -> Hits:
        """Candidates with these words in their name, newest first; where there are none, those with names in which
        the words stand anywhere, in alphabetical order. No more than ``limit`` are found.
        """
        looked_for = wanted(typed)
        with self._read() as unit:
            found = unit.search.named(looked_for, limit)
            if found or not looked_for:
                return Hits(tuple(map(_person, found)))
            ids = unit.candidates.called_like(typed, limit)
            entries = {entry.candidate.id: entry for entry in unit.candidates.entries(ids)}
        return Hits(tuple(_listed(entries[id_]) for id_ in ids))

    def roles(self, typed: str, limit: int = 50) -> Hits:
        """Roles whose title has all words that were typed; alphabetical."""
        looked_for = wanted(typed)
        with self._read() as unit:
            summaries = unit.roles.summaries()
        fitting = [role for role in summaries if fits(prepared(role.title), looked_for)]
        return Hits(
            tuple(
                Hit(HitKind.ROLE, role.title, ", ".join(role.tracks), role.title, at=role.imported_at, role_id=role.id)
                for role in fitting[:limit]
            )
        )

    def requirements(self, typed: str, limit: int = 50) -> Hits:
        """Requirements of the newest versions of roles."""
        return self._requirements(wanted(typed), limit)

    def written(self, typed: str, limit: int = 50) -> Hits:
        """What was written in interviews: drafts of one's own first, then what was submitted."""
        return self._written(wanted(typed), limit)

    def note_of(self, hit: Hit) -> Note | None:
        """The note that was found; None for anything else, or where it is gone."""
        if hit.kind is not HitKind.NOTE:
            return None
        with self.workspace.read() as unit:
            notes = unit.interviews.notes(hit.interview_id)
        return next((note for note in notes if note.id == hit.ref), None)

    # Each kind, piece by piece

    def _candidates(self, looked_for: Wanted, limit: int, below: int = END) -> Hits:
        with self._read() as unit:
            found = unit.search.people(looked_for, limit, below)
        hits = tuple(map(_person, found))
        return Hits(hits, self._next(self._candidates, looked_for, limit, hits))

    def _requirements(self, looked_for: Wanted, limit: int, below: int = END) -> Hits:
        with self._read() as unit:
            found = unit.search.requirements(looked_for, limit, below)
        hits = tuple(
            Hit(
                HitKind.REQUIREMENT,
                requirement.text,
                "",
                requirement.role_title,
                requirement.number,
                role_id=requirement.role_id,
                ref=requirement.version_id,
            )
            for requirement in found
        )
        return Hits(hits, self._next(self._requirements, looked_for, limit, hits))

    def _written(self, looked_for: Wanted, limit: int, below: int = END) -> Hits:
        with self._read() as unit:
            unseen = self._hidden(unit)
            found = unit.search.texts(looked_for, limit, below, unseen.as_json)
            drafts = () if below < END else self._fitting_drafts(unit, looked_for)
            texts = [*(draft for draft in drafts if draft.interview_id not in unseen.ids), *found]
            hits = self._hits(unit, texts)
        self.workspace.has_shown(hit.candidate_id for hit in hits if not (hit.own and self.workspace.person))
        return Hits(hits, self._next(self._written, looked_for, limit, hits[-len(found) :] if found else ()))

    def _next(
        self, find: Callable[[Wanted, int, int], Hits], looked_for: Wanted, limit: int, hits: tuple[Hit, ...]
    ) -> Callable[[], Hits] | None:
        return (lambda: find(looked_for, limit, hits[-1].number)) if len(hits) == limit else None

    # What may be seen

    def _hidden(self, unit: Unit) -> _Unseen:
        """The interviews of candidates for whom a scorecard of one's own is open, but those of one's own."""
        person = self.workspace.person
        if self._unseen is None or self._unseen.person != person:
            blind = ownership.blind_candidates(unit, person)
            held = unit.interview_lists.of_candidates(blind)
            ids = sorted(interview.id for interview in held if not ownership.is_surely_own(interview, person))
            self._unseen = _Unseen(person, frozenset(ids), json.dumps(ids))
        return self._unseen

    def _fitting_drafts(self, unit: Unit, looked_for: Wanted) -> Iterator[FoundText]:
        if self._drafts is None:
            self._drafts = tuple((prepared(text.text), text) for text in unit.search.drafts())
        # As the index finds what was submitted.
        narrow = looked_for.from_length(2)
        return (text for words_, text in self._drafts if fits(words_, narrow))

    def _hits(self, unit: Unit, texts: Sequence[FoundText]) -> tuple[Hit, ...]:
        person = self.workspace.person
        mine = {name: ownership.is_held_by(name, person) for name in {text.interviewer for text in texts}}
        return tuple(
            Hit(
                kind=HitKind(text.kind),
                title=text.candidate,
                text=text.text,
                role_title=text.role_title,
                number=text.number,
                at=text.at,
                candidate_id=text.candidate_id,
                stage=text.stage,
                stage_title=self._stage_title(unit, text.kit_id, text.stage),
                interview_id=text.interview_id,
                interviewer=text.interviewer,
                own=text.imported_from is None and mine[text.interviewer],
                draft=text.state is InterviewState.STARTED,
                ref=text.ref,
            )
            for text in texts
        )

    def _stage_title(self, unit: Unit, kit_id: str, stage: int) -> str:
        # A kit stays as it is once an interview was held with it.
        if kit_id not in self._stages:
            kit = unit.kits.get(kit_id)
            self._stages[kit_id] = {each.order: each.title for each in kit.plan.stages} if kit else {}
        return self._stages[kit_id].get(stage, "")


def _person(found: FoundPerson) -> Hit:
    return Hit(
        kind=HitKind.CANDIDATE,
        title=found.name,
        text=found.text,
        role_title=found.role_title,
        number=found.number,
        at=found.at,
        candidate_id=found.candidate_id,
        state=found.state,
        stage=found.stage,
    )


def _listed(entry: CandidateEntry) -> Hit:
    candidate = entry.candidate
    return Hit(
        kind=HitKind.CANDIDATE,
        title=candidate.name,
        text="",
        role_title=entry.role_title,
        at=candidate.created_at,
        candidate_id=candidate.id,
        state=candidate.state,
        stage=candidate.stage,
    )
