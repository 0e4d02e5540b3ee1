"""How interviewers and requirements were rated over a whole round: for coaching people and mending kits.

None of it enters a score, and none of it is about a candidate. Spread and plain distances come first; a coefficient
and severity are given only where the design lets them be estimated (see ``agreement`` and ``severity``).
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from statistics import fmean, median, stdev

from hiring_assistant.domain.calibration import Calibration, InterviewerFigures, RequirementCalibration, Spread
from hiring_assistant.domain.hiring_round import RoundCard
from hiring_assistant.domain.kit import SCALE, KitRequirement
from hiring_assistant.domain.text import fold
from hiring_assistant.review import agreement
from hiring_assistant.review.severity import severity

SEVERITY_RIDGE = 1.0
"""Raters are pulled towards 0 by this, so that three ratings do not make somebody look harsh."""
_SECONDS_A_DAY = 86_400


def calibrate(cards: Sequence[RoundCard], requirements: Sequence[KitRequirement]) -> Calibration:
    """The figures of a round from its submitted scorecards. Checks of facts are left out, as in every figure.

    Interviewers are told apart by their names, whatever the case.
    """
    rated = [requirement for requirement in requirements if not requirement.kind.is_check]
    ids = {requirement.id for requirement in rated}
    by_person: dict[str, list[RoundCard]] = defaultdict(list)
    for card in cards:
        by_person[fold(card.interviewer)].append(card)
    people = sorted(by_person)
    rows = _rows(cards, ids, {person: column for column, person in enumerate(people)})
    # What one person alone rated says nothing about how they compare, and must not disconnect the others.
    fitted = severity([row for row in rows.values() if len(agreement.given(row)) > 1], SEVERITY_RIDGE)
    offsets = fitted.raters if fitted else (None,) * len(people)
    return Calibration(
        cards=len(cards),
        candidates=len({card.candidate_id for card in cards}),
        interviewers=tuple(
            _interviewer(by_person[person], ids, column, rows, offsets[column]) for column, person in enumerate(people)
        ),
        requirements=tuple(_requirement(requirement, cards, rows) for requirement in rated),
        connected=fitted is not None,
    )


_Rows = Mapping[tuple[str, str], list[float | None]]


def _rows(cards: Iterable[RoundCard], ids: set[str], columns: Mapping[str, int]) -> _Rows:
    """Ratings by candidate and requirement, a column an interviewer; who rated twice counts with the mean."""
    given: dict[tuple[str, str], dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for card in cards:
        column = columns[fold(card.interviewer)]
        for rating in card.ratings:
            if rating.value is not None and rating.requirement_id in ids:
                given[card.candidate_id, rating.requirement_id][column].append(rating.value)
    return {
        key: [fmean(by_column[column]) if column in by_column else None for column in range(len(columns))]
        for key, by_column in given.items()
    }


def _interviewer(
    cards: Sequence[RoundCard], ids: set[str], column: int, rows: _Rows, severity_of: float | None
) -> InterviewerFigures:
    ratings = [rating for card in cards for rating in card.ratings if rating.requirement_id in ids]
    distances = []
    for row in rows.values():
        own = row[column]
        if own is None:
            continue
        others = [value for other, value in enumerate(row) if value is not None and other != column]
        if others:
            distances.append(abs(own - fmean(others)))
    waits = [
        max(0.0, (card.submitted_at - card.held_at).total_seconds()) / _SECONDS_A_DAY
        for card in cards
        if card.held_at is not None
    ]
    return InterviewerFigures(
        interviewer=cards[-1].interviewer,
        cards=len(cards),
        spread=spread_of([rating.value for rating in ratings if rating.value is not None]),
        not_assessed=sum(rating.value is None for rating in ratings),
        shared=len(distances),
        distance=fmean(distances) if distances else None,
        within_one=fmean(distance <= 1 for distance in distances) if distances else None,
        severity=severity_of if distances else None,
        days=median(waits) if waits else None,
        asked=sum(card.asked for card in cards),
        skipped=sum(card.skipped for card in cards),
        added=sum(card.added for card in cards),
    )


def _requirement(requirement: KitRequirement, cards: Sequence[RoundCard], rows: _Rows) -> RequirementCalibration:
    ratings = [rating for card in cards for rating in card.ratings if rating.requirement_id == requirement.id]
    of_it = [row for (_, requirement_id), row in rows.items() if requirement_id == requirement.id]
    shared = agreement.pairable(of_it)
    alpha, note = None, "few"
    if len(shared) >= agreement.MIN_UNITS:
        alpha = agreement.alpha_ordinal(of_it)
        note = ""
        if alpha is None or agreement.too_alike(of_it, alpha):
            alpha, note = None, "alike"
    return RequirementCalibration(
        requirement=requirement,
        cards=len(ratings),
        spread=spread_of([rating.value for rating in ratings if rating.value is not None]),
        not_assessed=sum(rating.value is None for rating in ratings),
        shared=len(shared),
        deviation=fmean(agreement.average_deviation(values) for values in shared) if shared else None,
        alpha=alpha,
        alpha_note=note,
    )


def spread_of(values: Sequence[int]) -> Spread:
    """Ratings (1 to 5) in short."""
    counts = Counter(values)
    lowest, highest = SCALE
    return Spread(
        ratings=len(values),
        mean=math.fsum(values) / len(values) if values else None,
        deviation=stdev(values) if len(values) > 1 else None,
        counts=tuple(counts[value] for value in range(lowest, highest + 1)),
    )
