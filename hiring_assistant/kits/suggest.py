"""What single requirements are, and questions for them, without a page around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hiring_assistant.domain.kit import KitRequirement, RequirementKind
from hiring_assistant.kits.asking import Draft, drafts_for
from hiring_assistant.kits.bank import Difficulty, QuestionBank
from hiring_assistant.kits.understanding import Understood, understand

MOST_QUESTIONS = 5
"""So many questions are suggested for a requirement at most."""

SUGGESTED_MINUTES = 6
"""Minutes a suggested question takes with its probes."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A requirement as understood, with questions for it, best first; none where it is only to be checked."""

    requirement: KitRequirement
    questions: tuple[Draft, ...]


def suggest(texts: Sequence[str], bank: QuestionBank) -> tuple[Suggestion, ...]:
    """For each requirement of ``texts``, in their order, what it is and how to ask for it. Blank ones are left out."""
    return tuple(_suggestion(understand(" ".join(text.split()), bank), bank) for text in texts if text.strip())


def _suggestion(item: Understood, bank: QuestionBank) -> Suggestion:
    if item.kind.is_check:
        return Suggestion(item.requirement, ())
    drafts: dict[str, Draft] = {}
    turns = (0, 1, 2) if item.kind is RequirementKind.EXPERIENCE or len(item.competencies) > 1 else (0,)
    by_turn = [drafts_for(item, bank, Difficulty.MEDIUM, turn) for turn in turns]
    for rank in range(max(len(found) for found in by_turn)):
        for found in by_turn:
            if rank < len(found):
                drafts.setdefault(found[rank].text, found[rank])
    return Suggestion(item.requirement, tuple(drafts.values())[:MOST_QUESTIONS])
