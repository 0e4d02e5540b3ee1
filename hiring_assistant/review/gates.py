"""Must-haves as gates: met, missed or not assessed, each on its own and apart from the score."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from statistics import fmean
from typing import Protocol

from hiring_assistant.domain.interview import CheckAnswer, CheckValue
from hiring_assistant.domain.kit import KitRequirement
from hiring_assistant.domain.review import Gate, MustHave, ReviewedCard
from hiring_assistant.review.overriding import MEETS


class Checked(Protocol):
    """A submitted scorecard, as far as its checks are asked for."""

    @property
    def interview_id(self) -> str:
        """The interview it is of."""

    @property
    def submitted_at(self) -> datetime:
        """When it was submitted."""

    @property
    def checks(self) -> tuple[CheckAnswer, ...]:
        """What was answered to its checks."""


def must_haves(requirements: Sequence[KitRequirement], cards: Sequence[ReviewedCard]) -> tuple[MustHave, ...]:
    """The must-haves of a kit, in its order, each as ``must_have`` has it."""
    answers = last_answers(cards)
    return tuple(
        must_have(requirement, _values(requirement, cards), answers.get(requirement.id))
        for requirement in requirements
        if requirement.must_have
    )


def must_have(requirement: KitRequirement, values: Sequence[int], answer: CheckValue | None) -> MustHave:
    """A must-have with its gate, from its ratings or the last clear ``answer`` to its check.

    A rated one is met from a mean of ``MEETS`` on; raters count alike. A checked one goes by the answer given last.
    """
    if requirement.kind.is_check:
        gates = {CheckValue.YES: Gate.MET, CheckValue.NO: Gate.MISSED}
        return MustHave(requirement, gates[answer] if answer else Gate.NOT_ASSESSED, check=answer)
    if not values:
        return MustHave(requirement, Gate.NOT_ASSESSED)
    mean = fmean(values)
    return MustHave(requirement, Gate.MET if mean >= MEETS else Gate.MISSED, mean)


def last_answers(cards: Iterable[Checked]) -> dict[str, CheckValue]:
    """The answer to each check (by its requirement) that was given last; answers left open say nothing."""
    last: dict[str, CheckValue] = {}
    for card in sorted(cards, key=lambda card: (card.submitted_at, card.interview_id)):
        for answer in card.checks:
            if answer.value is not CheckValue.OPEN:
                last[answer.requirement_id] = answer.value
    return last


def _values(requirement: KitRequirement, cards: Iterable[ReviewedCard]) -> list[int]:
    ratings = (card.scorecard.rating(requirement.id) for card in cards)
    return [rating.value for rating in ratings if rating is not None and rating.value is not None]
