"""How strict or mild each rater is, as a coaching figure. It is never part of a score.

The model is rating = candidate + rater + error with raters summing to 0, fitted by least squares. Ratings of two
groups of raters who share no candidate cannot be compared, so it is fitted only where all hang together.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from hiring_assistant.review.agreement import Row

_Rated = list[tuple[int, int, float]]


@dataclass(frozen=True, slots=True)
class Severity:
    """Each candidate's level with the raters' severity taken out, and each rater's distance from the others
    (below 0: stricter), in points. None for whoever has no rating.
    """

    candidates: tuple[float | None, ...]
    raters: tuple[float | None, ...]


def severity(rows: Sequence[Row], ridge: float = 0.0) -> Severity | None:
    """Fit candidates and raters to the ratings (rows candidates, columns raters, None a hole).

    ``ridge`` of 0 is plain least squares; above, raters are pulled towards 0, which is safer with few ratings.
    None with fewer than two raters or where raters are not connected through candidates they share.
    """
    rated = [(c, r, value) for c, row in enumerate(rows) for r, value in enumerate(row) if value is not None]
    raters = sorted({r for _, r, _ in rated})
    if len(raters) < 2 or not _connected(rated):
        return None
    by_candidate: dict[int, list[tuple[int, float]]] = {}
    for c, r, value in rated:
        by_candidate.setdefault(c, []).append((raters.index(r), value))
    effects = _rater_effects(list(by_candidate.values()), len(raters), ridge)
    levels = {c: fmean(value - effects[r] for r, value in given) for c, given in by_candidate.items()}
    columns = len(rows[0])
    by_rater = dict(zip(raters, effects, strict=True))
    return Severity(tuple(levels.get(c) for c in range(len(rows))), tuple(by_rater.get(r) for r in range(columns)))


def _connected(rated: _Rated) -> bool:
    """Whether every rater is linked to every other through shared candidates."""
    neighbours: dict[tuple[str, int], set[tuple[str, int]]] = {}
    for c, r, _ in rated:
        neighbours.setdefault(("candidate", c), set()).add(("rater", r))
        neighbours.setdefault(("rater", r), set()).add(("candidate", c))
    start = next(iter(neighbours))
    reached, to_visit = {start}, [start]
    while to_visit:
        fresh = neighbours[to_visit.pop()] - reached
        reached |= fresh
        to_visit.extend(fresh)
    return len(reached) == len(neighbours)


def _rater_effects(by_candidate: Sequence[Sequence[tuple[int, float]]], raters: int, ridge: float) -> list[float]:
    """Solve the normal equations with the candidates eliminated: what is left has one unknown for each rater."""
    # Without a ridge these equations fix the raters only up to a constant; adding 1 everywhere makes them sum to 0,
    # because the right side does.
    matrix = [[0.0 if ridge else 1.0] * raters for _ in range(raters)]
    right = [0.0] * raters
    for given in by_candidate:
        mean = fmean(value for _, value in given)
        for r, value in given:
            matrix[r][r] += 1
            right[r] += value - mean
            for other, _ in given:
                matrix[r][other] -= 1 / len(given)
    for r in range(raters):
        matrix[r][r] += ridge
    return _solve(matrix, right)


def _solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gaussian elimination; the matrix is symmetric and positive definite, so pivots stand on the diagonal."""
    size = len(right)
    for pivot in range(size):
        for row in range(pivot + 1, size):
            factor = matrix[row][pivot] / matrix[pivot][pivot]
            if factor:
                right[row] -= factor * right[pivot]
                for column in range(pivot, size):
                    matrix[row][column] -= factor * matrix[pivot][column]
    solution = [0.0] * size
    for row in reversed(range(size)):
        known = math.fsum(matrix[row][column] * solution[column] for column in range(row + 1, size))
        solution[row] = (right[row] - known) / matrix[row][row]
    return solution
