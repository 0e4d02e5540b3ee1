"""What the page of the bank shows: every question with what it belongs to and whether it is one's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hiring_assistant.app.question_bank import bank_in_use, own_questions, search_bank
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.kit import Difficulty, OwnQuestion, QuestionType


@dataclass(frozen=True, slots=True)
class BankEntry:
    """A question of the bank; ``own`` is what is kept of it where it is the person's own."""

    text: str
    type: QuestionType
    difficulty: Difficulty
    competency: str
    probes: tuple[str, ...]
    anchors: tuple[tuple[int, str], ...]
    own: OwnQuestion | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A competency with its definition and the texts of its questions."""

    name: str
    definition: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Content:
    """The whole bank: questions by their text, competencies, and what keeps the team's folder out of it."""

    entries: dict[str, BankEntry]
    groups: tuple[Group, ...]
    problem: str = ""

    @property
    def own_keys(self) -> tuple[str, ...]:
        """The texts of the person's own questions, the newest first."""
        own = [entry for entry in self.entries.values() if entry.own is not None]
        return tuple(entry.text for entry in sorted(own, key=_added, reverse=True))


def _added(entry: BankEntry) -> str:
    return entry.own.id if entry.own else ""


def read_bank(workspace: Workspace) -> Content:
    """The bank as it is in use."""
    used = bank_in_use(workspace)
    own = own_questions(workspace)
    entries: dict[str, BankEntry] = {}
    groups = []
    mine = {question.text: question for question in own}
    for competency in sorted(used.bank.competencies.values(), key=lambda each: each.name.casefold()):
        keys = []
        for question in competency.questions:
            kept = mine.get(question.text)
            entries[question.text] = BankEntry(
                question.text,
                question.type,
                question.difficulty,
                competency.name,
                kept.probes if kept else question.probes,
                kept.anchors if kept else question.anchors,
                kept,
            )
            keys.append(question.text)
        groups.append(Group(competency.name, competency.definition, tuple(keys)))
    for kept in own:
        entries.setdefault(
            kept.text,
            BankEntry(kept.text, kept.type, kept.difficulty, kept.competency or "", kept.probes, kept.anchors, kept),
        )
    return Content(entries, tuple(groups), used.problem)


def found_by(workspace: Workspace, content: Content, words: str) -> tuple[str, ...]:
    """The texts of the questions in which all words stand, best first."""
    return tuple(draft.text for draft in search_bank(workspace, words) if draft.text in content.entries)


def groups_with(content: Content, keys: Sequence[str]) -> dict[str, int]:
    """How many of these questions each competency has."""
    counts: dict[str, int] = {}
    for key in keys:
        name = content.entries[key].competency
        counts[name] = counts.get(name, 0) + 1
    return counts
