"""Must-haves as gates: met, missed or not assessed, each on its own and apart from the score."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean

from hiring_assistant.domain.interview import CheckValue
from hiring_assistant.domain.kit import KitRequirement
from hiring_assistant.domain.review import Gate, MustHave, ReviewedCard
from hiring_assistant.review.overriding import MEETS


def must_haves(requirements: Sequence[KitRequirement], cards: Sequence[ReviewedCard]) -> tuple[MustHave, ...]:
    """The must-haves of a kit, in its order.

    A rated one is met from a mean of ``MEETS`` on; raters count alike. A checked one goes by the answer given last;
    answers left open say nothing.
    """
    answers = _last_answers(cards)
    return tuple(_of(requirement, cards, answers) for requirement in requirements if requirement.must_have)


def _of(requirement: KitRequirement, cards: Sequence[ReviewedCard], answers: dict[str, CheckValue]) -> MustHave:
    if requirement.kind.is_check:
        answer = answers.get(requirement.id)
        gates = {CheckValue.YES: Gate.MET, CheckValue.NO: Gate.MISSED}
        return MustHave(requirement, gates[answer] if answer else Gate.NOT_ASSESSED, check=answer)
    ratings = [card.scorecard.rating(requirement.id) for card in cards]
    values = [rating.value for rating in ratings if rating is not None and rating.value is not None]
    if not values:
        return MustHave(requirement, Gate.NOT_ASSESSED)
    mean = fmean(values)
    return MustHave(requirement, Gate.MET if mean >= MEETS else Gate.MISSED, mean)


def _last_answers(cards: Sequence[ReviewedCard]) -> dict[str, CheckValue]:
    last: dict[str, CheckValue] = {}
    for card in sorted(cards, key=lambda card: (card.submitted_at, card.interview_id)):
        for answer in card.checks:
            if answer.value is not CheckValue.OPEN:
                last[answer.requirement_id] = answer.value
    return last
