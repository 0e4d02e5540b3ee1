"""Do raters agree? Krippendorff's alpha, and the average deviation for when there are few ratings.

Sources: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011); M. J. Burke and W. P. Dunlap, Estimating
interrater agreement with the average deviation index (2002), where a deviation under A/6 is fine on A points.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from statistics import fmean

from hiring_assistant.domain.kit import SCALE

GOOD_ALPHA = 0.8
TENTATIVE_ALPHA = 0.667
MIN_UNITS = 5
"""Coefficients are shown from this number of candidates (or requirements) that two or more people rated."""
LIKE_SPREAD = 0.125
"""Ratings that keep within this share of the scale (half a point of 1 to 5) around their overall mean, on average,
leave nothing to tell apart."""

Row = Sequence[float | None]
_Difference = Callable[[int, int], float]


def given(row: Row) -> list[float]:
    """The ratings of a row without its holes."""
    return [value for value in row if value is not None]


def average_deviation(values: Sequence[float]) -> float:
    """Mean distance (in points) of ratings to their mean; 0 for a single one.

    Raises:
        ValueError: when there are no ratings.
    """
    if not values:
        raise ValueError("no ratings, no deviation")
    middle = fmean(values)
    return fmean(abs(value - middle) for value in values)


def fine_deviation(points: int = 5) -> float:
    """Raters whose average deviation stays under this agree, on a scale of ``points`` points."""
    return points / 6


def pairable(rows: Sequence[Row]) -> list[list[float]]:
    """The ratings of the rows that two or more people rated; others say nothing about agreement."""
    return [values for row in rows if len(values := given(row)) > 1]


def too_alike(rows: Sequence[Row], alpha: float | None, scale: tuple[float, float] = SCALE) -> bool:
    """Whether the ratings differ too little for a coefficient to mean anything.

    With hardly any difference between the rated, alpha falls to 0 or below however closely raters agree.
    """
    ratings = [value for values in pairable(rows) for value in values]
    if not ratings:
        return False
    low = alpha is None or alpha < TENTATIVE_ALPHA
    return low and average_deviation(ratings) <= LIKE_SPREAD * (scale[1] - scale[0])


def alpha_ordinal(rows: Sequence[Row]) -> float | None:
    """Krippendorff's alpha for ratings whose order counts but not their distance, as on a five-point scale.

    Rows are what was rated, columns the raters, None a hole. None where it is undefined: all ratings alike, or
    nothing rated twice.
    """
    units = pairable(rows)
    values, counts = _values(units)
    # Half-sums from below make the distance of two ranks the number of ratings between them.
    ranks, below = [], 0.0
    for value in values:
        ranks.append(below + counts[value] / 2)
        below += counts[value]
    return _alpha(units, values, counts, lambda a, b: (ranks[a] - ranks[b]) ** 2)


def alpha_nominal(rows: Sequence[Row]) -> float | None:
    """Krippendorff's alpha for categories: two ratings are the same or they are not. As ``alpha_ordinal``."""
    units = pairable(rows)
    values, counts = _values(units)
    return _alpha(units, values, counts, lambda a, b: float(a != b))


def alpha_interval(rows: Sequence[Row]) -> float | None:
    """Krippendorff's alpha for ratings whose distance counts. As ``alpha_ordinal``."""
    units = pairable(rows)
    values, counts = _values(units)
    return _alpha(units, values, counts, lambda a, b: (values[a] - values[b]) ** 2)


def _values(units: Sequence[Sequence[float]]) -> tuple[list[float], Counter[float]]:
    counts = Counter(value for unit in units for value in unit)
    return sorted(counts), counts


def _alpha(
    units: Sequence[Sequence[float]], values: Sequence[float], counts: Counter[float], difference: _Difference
) -> float | None:
    """1 minus observed over expected disagreement; the pairs of a unit with m ratings weigh 1/(m-1) each."""
    if len(values) < 2:
        return None
    index = {value: position for position, value in enumerate(values)}
    observed: list[float] = []
    for unit in units:
        in_unit = sorted((index[value], count) for value, count in Counter(unit).items())
        pairs = ((first, second) for first in in_unit for second in in_unit if first[0] < second[0])
        observed.extend(2 * n1 * n2 * difference(a, b) / (len(unit) - 1) for (a, n1), (b, n2) in pairs)
    every = list(enumerate(counts[value] for value in values))
    pairs_of_all = ((first, second) for first in every for second in every if first[0] < second[0])
    expected = math.fsum(2 * n1 * n2 * difference(a, b) for (a, n1), (b, n2) in pairs_of_all)
    return 1 - (counts.total() - 1) * math.fsum(observed) / expected
