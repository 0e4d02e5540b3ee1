"""Quantiles of the F and t distributions, which the standard library lacks.

Source: the continued fraction of the incomplete beta function, NIST Digital Library of Mathematical Functions,
8.17.22 (https://dlmf.nist.gov/8.17), evaluated by Lentz's method.
"""

from __future__ import annotations

import math

_SMALLEST = 1e-300
_STEPS = 10_000
_HALVINGS = 200


def incomplete_beta(a: float, b: float, x: float) -> float:
    """The regularized incomplete beta function I_x(a, b) for ``a``, ``b`` over 0 and ``x`` from 0 to 1."""
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    # The fraction settles quickly on this side of the mean only; the other side follows by symmetry.
    if x > (a + 1) / (a + b + 2):
        return 1 - incomplete_beta(b, a, 1 - x)
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)) / a
    return front / _continued_fraction(a, b, x)


def _continued_fraction(a: float, b: float, x: float) -> float:
    value, upper, lower = 1.0, 1.0, 0.0
    for step in range(1, _STEPS):
        m = step // 2
        if step % 2:
            term = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        else:
            term = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        lower = 1 / _away_from_zero(1 + term * lower)
        upper = _away_from_zero(1 + term / upper)
        change = upper * lower
        value *= change
        if abs(change - 1) < 1e-16:
            break
    return value


def _away_from_zero(value: float) -> float:
    return value if abs(value) > _SMALLEST else _SMALLEST


def f_quantile(probability: float, df1: float, df2: float) -> float:
    """The value that an F variable with ``df1`` and ``df2`` degrees of freedom stays under with ``probability``.

    Found by halving on the scale of the beta variable, where the range is 0 to 1.
    """
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if middle in (low, high):
            break
        if incomplete_beta(df1 / 2, df2 / 2, middle) < probability:
            low = middle
        else:
            high = middle
    return df2 * high / (df1 * (1 - high)) if high < 1 else math.inf


def t_two_sided(confidence: float, df: float) -> float:
    """The t value whose interval on both sides of 0 holds ``confidence`` (such as .95): t squared is F(1, df)."""
    return math.sqrt(f_quantile(confidence, 1, df))
