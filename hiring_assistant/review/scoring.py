"""The score of a candidate: raters averaged within a requirement first, then the requirements by their weights.

Apart from the other figures, because the start page shows it and loads nothing else of them.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence

from hiring_assistant.domain.kit import SCALE, KitRequirement
from hiring_assistant.domain.review import Score
from hiring_assistant.domain.scorecard import Rating


def score_of(rated: Iterable[tuple[KitRequirement, float | None]]) -> Score:
    """The weighted mean of the requirements' means (None: not rated), the share of weight it stands on, its bounds.

    The bounds are the score with every missing requirement set to the lowest, then to the highest rating.
    """
    lowest, highest = SCALE
    means = [(requirement.weight, mean) for requirement, mean in rated]
    total = math.fsum(weight for weight, _ in means)
    there = math.fsum(weight for weight, mean in means if mean is not None)
    if there <= 0 or total <= 0:
        return Score(None, 0.0, float(lowest), float(highest))
    points = math.fsum(weight * mean for weight, mean in means if mean is not None)
    missing = math.fsum(weight for weight, mean in means if mean is None)
    return Score(
        value=points / there,
        coverage=there / total,
        low=(points + missing * lowest) / total,
        high=(points + missing * highest) / total,
    )


def means_of(
    requirements: Iterable[KitRequirement], cards: Iterable[Sequence[Rating]]
) -> list[tuple[KitRequirement, float | None]]:
    """Each requirement that is rated (checks are not) with the mean of its ratings on all cards; None without any."""
    values: dict[str, list[int]] = defaultdict(list)
    for ratings in cards:
        for rating in ratings:
            if rating.value is not None:
                values[rating.requirement_id].append(rating.value)
    rated = (requirement for requirement in requirements if not requirement.kind.is_check)
    return [(requirement, _mean(values[requirement.id])) for requirement in rated]


def score_from_ratings(requirements: Sequence[KitRequirement], cards: Iterable[Sequence[Rating]]) -> Score:
    """The score alone, from the ratings of each card, as ``figures.build_review`` has it."""
    return score_of(means_of(requirements, cards))


def _mean(values: Sequence[int]) -> float | None:
    return math.fsum(values) / len(values) if values else None
