"""What the page of the bank shows: every question with what it belongs to and whether it is one's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hiring_assistant.app.question_bank import bank_in_use, own_questions, search_bank
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.kit import Difficulty, OwnQuestion, QuestionType
from hiring_assistant.domain.text import fold


@dataclass(frozen=True, slots=True)
class BankEntry:
    """A question of the bank; ``own`` is what is kept of it where it is the person's own."""

    key: str
    text: str
    type: QuestionType
    difficulty: Difficulty
    competency: str
    probes: tuple[str, ...]
    anchors: tuple[tuple[int, str], ...]
    own: OwnQuestion | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A competency with its definition and the keys of its questions."""

    name: str
    definition: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Content:
    """The whole bank: questions by key, competencies by name, and what keeps the team's folder out of it."""

    entries: dict[str, BankEntry]
    groups: tuple[Group, ...]
    problem: str = ""

    @property
    def own_keys(self) -> tuple[str, ...]:
        """The keys of the person's own questions, the newest first."""
        own = [entry for entry in self.entries.values() if entry.own is not None]
        return tuple(entry.key for entry in sorted(own, key=_added, reverse=True))


def _added(entry: BankEntry) -> str:
    return entry.own.id if entry.own else ""


def read_bank(workspace: Workspace) -> Content:
    """The bank as it is in use."""
    used = bank_in_use(workspace)
    own = own_questions(workspace)
    entries: dict[str, BankEntry] = {}
    groups = []
    mine = {fold(question.text): question for question in own}
    for competency in sorted(used.bank.competencies.values(), key=lambda each: each.name.casefold()):
        keys = []
        for question in competency.questions:
            key = _key(question.text)
            kept = mine.get(fold(question.text))
            entries[key] = BankEntry(
                key,
                question.text,
                question.type,
                question.difficulty,
                competency.name,
                kept.probes if kept else question.probes,
                kept.anchors if kept else question.anchors,
                kept,
            )
            keys.append(key)
        groups.append(Group(competency.name, competency.definition, tuple(keys)))
    for kept in own:
        key = _key(kept.text)
        entries.setdefault(
            key,
            BankEntry(
                key, kept.text, kept.type, kept.difficulty, kept.competency or "", kept.probes, kept.anchors, kept
            ),
        )
    return Content(entries, tuple(groups), used.problem)


def found_by(workspace: Workspace, content: Content, words: str) -> tuple[str, ...]:
    """The keys of the questions in which all words stand, best first."""
    keys = (_key(draft.text) for draft in search_bank(workspace, words))
    return tuple(dict.fromkeys(key for key in keys if key in content.entries))


def _key(text: str) -> str:
    return fold(text)


def groups_with(content: Content, keys: Sequence[str]) -> dict[str, int]:
    """How many of these questions each competency has."""
    counts: dict[str, int] = {}
    for key in keys:
        name = content.entries[key].competency
        counts[name] = counts.get(name, 0) + 1
    return counts
