"""The statistics of a table of ratings: rows are candidates, columns raters, holes stay holes.

What cannot be estimated is None, with the reason in ``notes`` under the name of the figure.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from hiring_assistant.domain.kit import SCALE
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.review import agreement, intraclass
from hiring_assistant.review.agreement import MIN_UNITS, Row
from hiring_assistant.review.severity import Severity, severity

MAX_RATERS = 200
LARGEST = 1e6
"""Numbers beyond this are no ratings; their squares would drown all others."""
TOO_FEW_RATERS = "Needs at least two raters."
TOO_FEW = f"Needs at least {MIN_UNITS} candidates rated by two or more people."
TOO_ALIKE = "The ratings are too alike to estimate agreement."
NO_HOLES = f"Needs at least {MIN_UNITS} candidates rated by every rater."
NOT_CONNECTED = "Raters can be compared only where all are linked through candidates they share."
NO_RATING = "Nobody rated this candidate."
NOTHING_DIFFERS = "The candidates' means do not differ, so there is nothing to estimate."
WEIGHTS_UNUSED = "Weights count in a candidate's score; none of these figures uses them."

_TWO_WAY = ("icc_a_1", "icc_a_k", "icc_c_1", "icc_c_k")
_COEFFICIENTS = ("alpha_ordinal", "icc_1", "icc_1_k", *_TWO_WAY)


@dataclass(frozen=True, slots=True)
class RatingTable:
    """A table of ratings as read: ``scale`` is the lowest and highest rating."""

    ratings: tuple[tuple[float | None, ...], ...]
    scale: tuple[float, float] = SCALE
    weights: tuple[float, ...] | None = None


@dataclass(frozen=True, slots=True)
class TableStats:
    """Agreement among raters. ``average_deviation`` has one figure (in points) for each candidate.

    ``icc_*`` are the intraclass correlations of one rater and of the mean of all: one-way, agreement (a) and
    consistency (c). ``half_width`` and ``least_significant_difference`` (in points, 95 %) are those of a candidate's
    mean where every rater rated every candidate.
    """

    average_deviation: tuple[float | None, ...]
    alpha_ordinal: float | None = None
    icc_1: float | None = None
    icc_1_k: float | None = None
    icc_a_1: float | None = None
    icc_a_k: float | None = None
    icc_c_1: float | None = None
    icc_c_k: float | None = None
    icc_a_1_interval: tuple[float, float] | None = None
    half_width: float | None = None
    least_significant_difference: float | None = None
    severity: Severity | None = None
    notes: dict[str, str] = field(default_factory=dict)


def read_table(text: str) -> RatingTable:
    """Read the JSON of a table: ``{"scale": [1, 5], "ratings": [[4, 4, 3], [2, 3, null]], "weights": null}``.

    Raises:
        CannotDo: when it is not such a table; the sentence says what is wrong.
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise CannotDo("table-not-json", "The table could not be read: it is not JSON.") from None
    if not isinstance(data, dict) or "ratings" not in data:
        raise CannotDo("table-no-ratings", "The table needs a list named “ratings”, one row for each candidate.")
    scale = data.get("scale")
    return checked_table(data["ratings"], SCALE if scale is None else scale, data.get("weights"))


def checked_table(ratings: object, scale: object = SCALE, weights: object = None) -> RatingTable:
    """The table, once it is known to be one.

    Raises:
        CannotDo: when a row is not a row, rows differ in length, or a rating is off the scale.
    """
    if not isinstance(scale, list | tuple) or len(scale) != 2 or not all(map(_is_number, scale)):
        raise CannotDo("table-scale", "“scale” needs two numbers: the lowest and the highest rating.")
    low, high = scale
    if low >= high:
        raise CannotDo("table-scale", "The lowest rating of the scale must be under the highest.")
    if not isinstance(ratings, list | tuple) or not ratings:
        raise CannotDo("table-no-ratings", "“ratings” needs at least one row, with the ratings of one candidate.")
    if not all(isinstance(row, list | tuple) and row for row in ratings):
        raise CannotDo("table-rows", "Each row of “ratings” is a list with one rating, or null, for each rater.")
    if len({len(row) for row in ratings}) != 1:
        raise CannotDo("table-rows", "The rows of “ratings” differ in length. Put null where a rating is missing.")
    if len(ratings[0]) > MAX_RATERS:
        raise CannotDo("table-rows", f"A table can hold at most {MAX_RATERS} raters. Rows are candidates.")
    for number, row in enumerate(ratings, start=1):
        for value in row:
            if value is not None and not (_is_number(value) and low <= value <= high):
                raise CannotDo(
                    "table-rating",
                    f"Row {number} holds something that is not a rating from {low:g} to {high:g}. Use null for none.",
                )
    if weights is not None and not (isinstance(weights, list | tuple) and all(map(_is_weight, weights))):
        raise CannotDo("table-weights", "“weights” is null or a list of numbers from 0.")
    return RatingTable(tuple(tuple(row) for row in ratings), (low, high), None if weights is None else tuple(weights))


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= LARGEST


def _is_weight(value: object) -> bool:
    return isinstance(value, int | float) and _is_number(value) and value >= 0


def table_stats(
    ratings: Sequence[Row], scale: Sequence[float] = SCALE, weights: Sequence[float] | None = None
) -> TableStats:
    """All figures of a table. Coefficients need two raters and five candidates whom two or more people rated.

    One-way correlations use every rating; agreement and consistency use the candidates whom every rater rated.

    Raises:
        CannotDo: when ``ratings`` is not a table of ratings on ``scale``.
    """
    table = checked_table(ratings, scale, weights)
    rows = _without_empty_columns(table.ratings)
    notes: dict[str, str] = {}
    figures: dict[str, Any] = {}
    deviations = tuple(
        agreement.average_deviation(values) if (values := agreement.given(row)) else None for row in rows
    )
    if None in deviations:
        notes["average_deviation"] = NO_RATING
    if table.weights is not None:
        notes["weights"] = WEIGHTS_UNUSED

    effects = severity(table.ratings)
    if effects is None:
        notes["severity"] = TOO_FEW_RATERS if _raters(rows) < 2 else NOT_CONNECTED

    reason = _why_no_coefficient(rows, table.scale)
    if reason is None:
        figures = _one_way(rows) | _two_way(rows)
        for name in _COEFFICIENTS:
            if figures.get(name) is None:
                notes[name] = NOTHING_DIFFERS
        if "icc_a_1" not in figures:
            notes |= dict.fromkeys(_TWO_WAY, NO_HOLES)
        elif (complete := len(intraclass.complete_rows(rows))) < len(rows):
            notes |= {
                name: f"From the {complete} of {len(rows)} candidates whom every rater rated."
                for name in _TWO_WAY
                if name not in notes
            }
    else:
        notes |= dict.fromkeys(_COEFFICIENTS, reason)
    return TableStats(average_deviation=deviations, severity=effects, notes=notes, **figures)


def _without_empty_columns(rows: Sequence[Row]) -> list[Row]:
    """A rater without a single rating is no rater: every row would lack one."""
    kept = [c for c in range(len(rows[0])) if any(row[c] is not None for row in rows)]
    return [[row[c] for c in kept] for row in rows]


def _raters(rows: Sequence[Row]) -> int:
    return len(rows[0])


def _why_no_coefficient(rows: Sequence[Row], scale: tuple[float, float]) -> str | None:
    if _raters(rows) < 2:
        return TOO_FEW_RATERS
    if len(agreement.pairable(rows)) < MIN_UNITS:
        return TOO_FEW
    if agreement.too_alike(rows, agreement.alpha_ordinal(rows), scale):
        return TOO_ALIKE
    return None


def _one_way(rows: Sequence[Row]) -> dict[str, Any]:
    figures: dict[str, Any] = {"alpha_ordinal": agreement.alpha_ordinal(rows)}
    analysis = intraclass.one_way(rows)
    if analysis is not None:
        figures |= {"icc_1": analysis.single, "icc_1_k": analysis.mean_of_raters}
    return figures


def _two_way(rows: Sequence[Row]) -> dict[str, Any]:
    complete = intraclass.complete_rows(rows)
    analysis = intraclass.two_way(complete) if len(complete) >= MIN_UNITS else None
    if analysis is None:
        return {}
    return {
        "icc_a_1": analysis.agreement,
        "icc_a_k": analysis.agreement_of_mean,
        "icc_c_1": analysis.consistency,
        "icc_c_k": analysis.consistency_of_mean,
        "icc_a_1_interval": analysis.agreement_interval(),
        "half_width": analysis.half_width(),
        "least_significant_difference": analysis.least_significant_difference(),
    }


def stats_json(stats: TableStats) -> dict[str, Any]:
    """What ``review stats`` prints."""
    effects = stats.severity
    return {
        "schema": 1,
        "alpha_ordinal": stats.alpha_ordinal,
        "icc_1": stats.icc_1,
        "icc_1_k": stats.icc_1_k,
        "icc_a_1": stats.icc_a_1,
        "icc_a_k": stats.icc_a_k,
        "icc_c_1": stats.icc_c_1,
        "icc_c_k": stats.icc_c_k,
        "average_deviation": list(stats.average_deviation),
        "severity": effects and {"candidates": list(effects.candidates), "raters": list(effects.raters)},
        "notes": dict(stats.notes),
    }
