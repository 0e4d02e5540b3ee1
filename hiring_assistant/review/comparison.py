"""Candidates side by side: cells, gates, scores, and which differences are no more than what interviewers disagree by.

The least significant difference is that of two candidates' means over the same interviewers, t sqrt(2 MSE / k), with
the error from all candidates of the round whom these interviewers rated (see ``intraclass``). It is told only where
it can be estimated: at least two interviewers and five candidates without a hole. Of scores see ``score_differences``.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from statistics import fmean

from hiring_assistant.domain.comparison import (
    CellState,
    ComparedCandidate,
    ComparedCell,
    ComparedRating,
    ComparedRequirement,
    Difference,
    NoTie,
)
from hiring_assistant.domain.interview import CheckValue
from hiring_assistant.domain.kit import KitRequirement
from hiring_assistant.domain.review import Gate, ReviewedCard
from hiring_assistant.review import agreement, intraclass
from hiring_assistant.review.figures import DISCUSS_GAP
from hiring_assistant.review.gates import must_haves
from hiring_assistant.review.scoring import score_of

_NOTHING = 1e-9
"""Points under this are rounding."""

Ratings = Mapping[str, Mapping[str, float]]
"""By candidate, by rater: what the rater gave (the mean where they rated more than once)."""

Rated = Mapping[str, Mapping[str, Mapping[str, float]]]
"""By candidate, by rater, by requirement, as ``Ratings``: everybody of the round who is not hidden."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that was submitted about one candidate; ``planned`` are the requirements (checks among them) that were part
    of these interviews.
    """

    candidate_id: str
    name: str
    cards: tuple[ReviewedCard, ...]
    planned: frozenset[str]


@dataclass(frozen=True, slots=True)
class Panel:
    """What the ratings of some raters tell of how far they disagree; ``why_not`` where that is nothing."""

    candidates: int
    lsd: float | None = None
    half_width: float | None = None
    why_not: NoTie | None = None


def panel_of(ratings: Ratings, raters: frozenset[str]) -> Panel:
    """The least significant difference of two means over ``raters``, from all candidates whom each of them rated."""
    order = sorted(raters)
    rows = [[given[rater] for rater in order] for given in ratings.values() if raters <= given.keys()]
    if len(order) < 2:
        return Panel(len(rows), why_not=NoTie.FEW_RATERS)
    if len(rows) < agreement.MIN_UNITS:
        return Panel(len(rows), why_not=NoTie.FEW_CANDIDATES)
    analysis = intraclass.two_way(rows)
    alike = agreement.too_alike(rows, agreement.alpha_ordinal(rows))
    if analysis is None or alike or analysis.half_width() < _NOTHING:
        return Panel(len(rows), why_not=NoTie.TOO_ALIKE)
    return Panel(len(rows), analysis.least_significant_difference(), analysis.half_width())


def differences_of(ids: Sequence[str], ratings: Ratings) -> tuple[Difference, ...]:
    """How far every two of ``ids`` are apart, each over the raters whom the two share."""
    known: dict[frozenset[str], Panel] = {}
    found = []
    for first, second in combinations(ids, 2):
        mine, theirs = ratings.get(first, {}), ratings.get(second, {})
        shared = frozenset(mine) & frozenset(theirs)
        if not shared:
            why = NoTie.FEW_RATERS if mine and theirs else NoTie.NOT_RATED
            found.append(Difference(first, second, why_not=why))
            continue
        if shared not in known:
            known[shared] = panel_of(ratings, shared)
        basis = known[shared]
        points = abs(fmean(mine[rater] for rater in shared) - fmean(theirs[rater] for rater in shared))
        points = 0.0 if points < _NOTHING else points
        found.append(
            Difference(
                first,
                second,
                points,
                tuple(sorted(shared)),
                basis.candidates,
                basis.lsd,
                basis.half_width,
                None if basis.lsd is None else points < basis.lsd,
                basis.why_not,
            )
        )
    return tuple(found)


def ties_among(ids: Sequence[str], differences: Sequence[Difference]) -> tuple[tuple[str, ...], ...]:
    """The largest groups in which every two are a tie; one candidate can be in several, as ties do not add up."""
    tied = {frozenset((found.first, found.second)) for found in differences if found.tie}
    groups: list[tuple[str, ...]] = []
    for size in range(len(ids), 1, -1):
        for group in combinations(ids, size):
            all_tied = all(frozenset(pair) in tied for pair in combinations(group, 2))
            if all_tied and not any(set(group) <= set(larger) for larger in groups):
                groups.append(group)
    return tuple(sorted(groups, key=lambda group: [list(ids).index(id_) for id_ in group]))


def compared_requirement(
    requirement: KitRequirement, sheets: Sequence[Sheet], rated: Rated, names: Mapping[str, str]
) -> ComparedRequirement:
    """One requirement over all candidates.

    ``names`` are the raters of ``rated`` as they are shown.
    """
    cells = tuple(cell_of(requirement, sheet) for sheet in sheets)
    if requirement.kind.is_check:
        return ComparedRequirement(requirement, cells)
    ids = [sheet.candidate_id for sheet in sheets]
    ratings = {
        candidate: {rater: given[requirement.id] for rater, given in raters.items() if requirement.id in given}
        for candidate, raters in rated.items()
    }
    differences = differences_of(ids, ratings)
    return ComparedRequirement(requirement, cells, _named(differences, names), ties_among(ids, differences))


def cell_of(requirement: KitRequirement, sheet: Sheet) -> ComparedCell:
    """What is known of one candidate on one requirement."""
    gate = next((must.gate for must in must_haves([requirement], sheet.cards)), None)
    if requirement.kind.is_check:
        value = _answer(requirement.id, sheet)
        state = CellState.NOT_ASKED if value is None else CellState.RATED
        return ComparedCell(sheet.candidate_id, state, check=value, gate=gate)
    ratings = tuple(
        ComparedRating(card.interview_id, card.interviewer, card.stage, given.value, given.reason)
        for card in sheet.cards
        if (given := card.scorecard.rating(requirement.id)) is not None
    )
    values = [rating.value for rating in ratings if rating.value is not None]
    if not values:
        asked = bool(ratings) or requirement.id in sheet.planned
        state = CellState.NOT_ASSESSED if asked else CellState.NOT_ASKED
        return ComparedCell(sheet.candidate_id, state, ratings, gate=gate)
    return ComparedCell(
        sheet.candidate_id,
        CellState.RATED,
        ratings,
        fmean(values),
        min(values),
        max(values),
        agreement.average_deviation(values),
        discuss=max(values) - min(values) >= DISCUSS_GAP,
        gate=gate,
    )


def _answer(requirement_id: str, sheet: Sheet) -> CheckValue | None:
    """The clear answer that was given last, as the gates have it; open where nobody could say, None: not asked."""
    in_time = sorted(sheet.cards, key=lambda card: (card.submitted_at, card.interview_id))
    given = [check.value for card in in_time for check in card.checks if check.requirement_id == requirement_id]
    clear = [value for value in given if value is not CheckValue.OPEN]
    if clear:
        return clear[-1]
    return CheckValue.OPEN if given or requirement_id in sheet.planned else None


def compared_candidate(sheet: Sheet, rows: Sequence[ComparedRequirement]) -> ComparedCandidate:
    """A candidate with the score over the requirements of ``rows``, and how the must-haves stand."""
    cells = [(row.requirement, row.cell(sheet.candidate_id)) for row in rows]
    to_rate = [(requirement, cell) for requirement, cell in cells if not requirement.kind.is_check]
    return ComparedCandidate(
        id=sheet.candidate_id,
        name=sheet.name,
        score=score_of((requirement, cell.mean) for requirement, cell in to_rate),
        rated=sum(cell.mean is not None for _, cell in to_rate),
        to_rate=len(to_rate),
        gates_missed=sum(cell.gate is Gate.MISSED for _, cell in cells),
        gates_open=sum(cell.gate is Gate.NOT_ASSESSED for _, cell in cells),
        cards=sheet.cards,
    )


def score_differences(
    ids: Sequence[str], requirements: Sequence[KitRequirement], rated: Rated, names: Mapping[str, str]
) -> tuple[Difference, ...]:
    """How far the scores are apart, every two of ``ids``.

    Two candidates are judged only where the same people rated the same requirements for both, each their own ones. A
    score is then a weighted mean of the raters' own scores, with the same weights v for both (they sum to 1), and the
    least significant difference is t sqrt(2 MSE sum(v^2)): t sqrt(2 MSE / k) where all weigh alike. The error comes
    from all candidates of the round who were rated in the same way.
    """
    weights = {requirement.id: requirement.weight for requirement in requirements if not requirement.kind.is_check}
    shares = {candidate: _shares(raters, weights) for candidate, raters in rated.items()}
    known: dict[_Asked, Panel] = {}
    found = []
    for first, second in combinations(ids, 2):
        mine, theirs = shares.get(first), shares.get(second)
        if mine is None or theirs is None:
            found.append(Difference(first, second, why_not=NoTie.NOT_RATED))
        elif mine.asked != theirs.asked:
            found.append(Difference(first, second, why_not=NoTie.NOT_ALL_BY_ALL))
        else:
            if mine.asked not in known:
                known[mine.asked] = _score_panel(
                    [each for each in shares.values() if each and each.asked == mine.asked]
                )
            basis, points = known[mine.asked], abs(mine.score - theirs.score)
            points = 0.0 if points < _NOTHING else points
            tie = None if basis.lsd is None else points < basis.lsd
            raters = tuple(sorted(mine.own))
            found.append(
                Difference(
                    first, second, points, raters, basis.candidates, basis.lsd, basis.half_width, tie, basis.why_not
                )
            )
    return _named(tuple(found), names)


_Asked = frozenset[tuple[str, frozenset[str]]]
"""Which requirements each rater rated."""


@dataclass(frozen=True, slots=True)
class _Shares:
    """A candidate's score in the shares of the raters: each one's ``own`` score, and its weight in the whole."""

    asked: _Asked
    own: Mapping[str, float]
    weights: Mapping[str, float]

    @property
    def score(self) -> float:
        """Raters averaged within a requirement, then the requirements by their weights."""
        return math.fsum(self.weights[rater] * value for rater, value in self.own.items())


def _shares(raters: Mapping[str, Mapping[str, float]], weights: Mapping[str, float]) -> _Shares | None:
    """The shares of whoever rated something that counts; None where nobody did."""
    given = {rater: {r: value for r, value in each.items() if weights.get(r)} for rater, each in raters.items()}
    given = {rater: each for rater, each in given.items() if each}
    number = Counter(requirement for each in given.values() for requirement in each)
    total = math.fsum(weights[requirement] for requirement in number)
    if not given:
        return None
    parts = {
        rater: {requirement: weights[requirement] / total / number[requirement] for requirement in each}
        for rater, each in given.items()
    }
    sums = {rater: math.fsum(part.values()) for rater, part in parts.items()}
    own = {
        rater: math.fsum(parts[rater][requirement] * value for requirement, value in each.items()) / sums[rater]
        for rater, each in given.items()
    }
    return _Shares(frozenset((rater, frozenset(each)) for rater, each in given.items()), own, sums)


def _score_panel(shares: Sequence[_Shares]) -> Panel:
    """The least significant difference of two scores of candidates who were all rated in the same way."""
    order = sorted(shares[0].own)
    panel = panel_of({str(number): each.own for number, each in enumerate(shares)}, frozenset(order))
    if panel.lsd is None or panel.half_width is None:
        return panel
    # The panel's are for raters that weigh alike, of whom the squared weights sum to 1/k.
    wider = math.sqrt(len(order) * math.fsum(weight**2 for weight in shares[0].weights.values()))
    return replace(panel, lsd=panel.lsd * wider, half_width=panel.half_width * wider)


def _named(differences: tuple[Difference, ...], names: Mapping[str, str]) -> tuple[Difference, ...]:
    return tuple(replace(each, raters=tuple(sorted(names.get(r, r) for r in each.raters))) for each in differences)
