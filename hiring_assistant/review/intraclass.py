"""How far ratings tell candidates apart: intraclass correlations, intervals and ties.

Sources: P. E. Shrout and J. L. Fleiss, Intraclass correlations (1979); K. O. McGraw and S. P. Wong, Forming
inferences about some intraclass correlation coefficients (1996); for tables with holes the analysis of variance of
G. W. Snedecor and W. G. Cochran, Statistical Methods, with k0 in place of the number of raters.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from hiring_assistant.review.agreement import Row, given
from hiring_assistant.review.distributions import f_quantile, t_two_sided

_NOTHING = 1e-12
"""A mean square under this is rounding, not a difference between ratings."""


def _ratio(numerator: float, denominator: float) -> float | None:
    return numerator / denominator if abs(denominator) > _NOTHING else None


@dataclass(frozen=True, slots=True)
class OneWay:
    """Mean squares between and within candidates; ``raters`` is k, or k0 where candidates had different numbers."""

    between: float
    within: float
    raters: float

    @property
    def single(self) -> float | None:
        """ICC(1): (MSB - MSW) / (MSB + (k - 1) MSW); None where nothing differs."""
        return _ratio(self.between - self.within, self.between + (self.raters - 1) * self.within)

    @property
    def mean_of_raters(self) -> float | None:
        """ICC(1,k): (MSB - MSW) / MSB; None where the candidates' means do not differ."""
        return _ratio(self.between - self.within, self.between)


def one_way(rows: Sequence[Row]) -> OneWay | None:
    """The one-way analysis of rows of candidates; holes are left out, never filled.

    k0 = (N - sum of n_i squared / N) / (n - 1), which is k where every candidate has k ratings. None with fewer than
    two candidates or nobody rated twice.
    """
    groups = [values for row in rows if (values := given(row))]
    total = sum(len(group) for group in groups)
    if len(groups) < 2 or total == len(groups):
        return None
    grand = fmean(value for group in groups for value in group)
    means = [fmean(group) for group in groups]
    between = math.fsum(len(group) * (mean - grand) ** 2 for group, mean in zip(groups, means, strict=True))
    within = math.fsum((value - mean) ** 2 for group, mean in zip(groups, means, strict=True) for value in group)
    raters = (total - sum(len(group) ** 2 for group in groups) / total) / (len(groups) - 1)
    return OneWay(between / (len(groups) - 1), within / (total - len(groups)), raters)


@dataclass(frozen=True, slots=True)
class TwoWay:
    """Mean squares of ``candidates`` (n) rated by the same ``raters`` (k): rows, columns and error."""

    rows: float
    columns: float
    error: float
    candidates: int
    raters: int

    @property
    def agreement(self) -> float | None:
        """ICC(A,1): (MSR - MSE) / (MSR + (k - 1) MSE + k (MSC - MSE) / n); one rater, severity counts as error."""
        k, n = self.raters, self.candidates
        return _ratio(self.rows - self.error, self.rows + (k - 1) * self.error + k * (self.columns - self.error) / n)

    @property
    def agreement_of_mean(self) -> float | None:
        """ICC(A,k): (MSR - MSE) / (MSR + (MSC - MSE) / n); as ``agreement`` for the mean of the raters."""
        return _ratio(self.rows - self.error, self.rows + (self.columns - self.error) / self.candidates)

    @property
    def consistency(self) -> float | None:
        """ICC(C,1): (MSR - MSE) / (MSR + (k - 1) MSE); one rater, severity does not count."""
        return _ratio(self.rows - self.error, self.rows + (self.raters - 1) * self.error)

    @property
    def consistency_of_mean(self) -> float | None:
        """ICC(C,k): (MSR - MSE) / MSR; as ``consistency`` for the mean of the raters."""
        return _ratio(self.rows - self.error, self.rows)

    def agreement_interval(self, confidence: float = 0.95) -> tuple[float, float] | None:
        """The confidence interval of ``agreement`` (McGraw and Wong 1996, table 7); None without an error term."""
        icc, k, n = self.agreement, self.raters, self.candidates
        if icc is None or self.error <= _NOTHING:
            return None
        ratio = self.columns / self.error
        weight = n * (1 + (k - 1) * icc) - k * icc
        df = (k - 1) * (n - 1) * (k * icc * ratio + weight) ** 2
        df /= (n - 1) * (k * icc * ratio) ** 2 + weight**2
        tail = (1 + confidence) / 2
        upper_f, lower_f = f_quantile(tail, n - 1, df), f_quantile(tail, df, n - 1)
        rest = k * self.columns + (k * n - k - n) * self.error
        low = n * (self.rows - upper_f * self.error) / (upper_f * rest + n * self.rows)
        high = n * (lower_f * self.rows - self.error) / (rest + n * lower_f * self.rows)
        return low, high

    def half_width(self, confidence: float = 0.95) -> float:
        """Half the interval (in points) of a candidate's mean: t sqrt(MSE / k) with (n - 1)(k - 1) df."""
        return self._t(confidence) * math.sqrt(self.error / self.raters)

    def least_significant_difference(self, confidence: float = 0.95) -> float:
        """Two candidates' means closer than this (in points) are a tie: t sqrt(2 MSE / k)."""
        return self._t(confidence) * math.sqrt(2 * self.error / self.raters)

    def _t(self, confidence: float) -> float:
        return t_two_sided(confidence, (self.candidates - 1) * (self.raters - 1))


def two_way(table: Sequence[Sequence[float]]) -> TwoWay | None:
    """The two-way analysis of a table without holes; None with fewer than two candidates or raters.

    Raises:
        ValueError: when the rows are not of one length.
    """
    n, k = len(table), len(table[0]) if table else 0
    if any(len(row) != k for row in table):
        raise ValueError("every candidate needs a rating by every rater")
    if n < 2 or k < 2:
        return None
    grand = fmean(value for row in table for value in row)
    row_means = [fmean(row) for row in table]
    column_means = [fmean(column) for column in zip(*table, strict=True)]
    rows = k * math.fsum((mean - grand) ** 2 for mean in row_means) / (n - 1)
    columns = n * math.fsum((mean - grand) ** 2 for mean in column_means) / (k - 1)
    error = math.fsum(
        (value - row_mean - column_mean + grand) ** 2
        for row, row_mean in zip(table, row_means, strict=True)
        for value, column_mean in zip(row, column_means, strict=True)
    )
    return TwoWay(rows, columns, error / ((n - 1) * (k - 1)), n, k)


def complete_rows(rows: Sequence[Row]) -> list[list[float]]:
    """The candidates whom every rater rated; the two-way analysis uses these alone."""
    return [values for row in rows if len(values := given(row)) == len(row)]
