"""Selection rates of groups, from counts that a person types in; nothing here is kept with candidates.

Sources: Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D (a rate under four fifths of the highest
is a warning, and small numbers are to be looked at with one person moved); R. A. Fisher's exact test for two groups.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from hiring_assistant.domain.problem import CannotDo

FOUR_FIFTHS = 0.8
_AS_LIKELY = 1 + 1e-7
"""Tables this close in probability to the one at hand count as equally likely, whatever the rounding."""


@dataclass(frozen=True, slots=True)
class Group:
    """How many of the ``applicants`` of a group were ``selected``."""

    name: str
    selected: int
    applicants: int

    @property
    def rate(self) -> float:
        """The share selected, 0 to 1."""
        return self.selected / self.applicants


@dataclass(frozen=True, slots=True)
class SelectionCheck:
    """The lowest rate against the highest. ``ratio`` is None where nobody was selected at all.

    ``ratio_if_moved`` and ``p_if_moved`` are the same had one person more been selected in the lowest group and one
    fewer in the highest; None where that cannot be.
    """

    lowest: Group
    highest: Group
    ratio: float | None
    warning: bool
    p: float
    ratio_if_moved: float | None
    p_if_moved: float | None


def fisher_exact(first: Group, second: Group) -> float:
    """Two-sided p of Fisher's exact test: the chance of a table no likelier than this one were rates equal."""
    total, selected = first.applicants + second.applicants, first.selected + second.selected

    def log_chance(in_first: int) -> float:
        return _log_choose(first.applicants, in_first) + _log_choose(second.applicants, selected - in_first)

    every = _log_choose(total, selected)
    possible = range(max(0, selected - second.applicants), min(selected, first.applicants) + 1)
    chances = [math.exp(log_chance(in_first) - every) for in_first in possible]
    seen = chances[first.selected - possible.start]
    return min(1.0, math.fsum(chance for chance in chances if chance <= seen * _AS_LIKELY))


def _log_choose(n: int, k: int) -> float:
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)


def check_selection(groups: Sequence[Group]) -> SelectionCheck:
    """Compare the groups with the lowest and the highest selection rate.

    Raises:
        CannotDo: when there are fewer than two groups or a group's numbers cannot be.
    """
    if len(groups) < 2:
        raise CannotDo("too-few-groups", "Enter at least two groups to compare their selection rates.")
    for group in groups:
        if group.applicants < 1 or not 0 <= group.selected <= group.applicants:
            raise CannotDo(
                "impossible-group",
                "Each group needs at least one applicant, and no more people selected than applied. Check the numbers.",
            )
    lowest = min(groups, key=lambda group: group.rate)
    highest = max((group for group in groups if group is not lowest), key=lambda group: group.rate)
    moved = _move_one(lowest, highest)
    ratio = _ratio(lowest, highest)
    return SelectionCheck(
        lowest=lowest,
        highest=highest,
        ratio=ratio,
        warning=ratio is not None and ratio < FOUR_FIFTHS,
        p=fisher_exact(lowest, highest),
        ratio_if_moved=_ratio(*moved) if moved else None,
        p_if_moved=fisher_exact(*moved) if moved else None,
    )


def _move_one(lowest: Group, highest: Group) -> tuple[Group, Group] | None:
    if highest.selected == 0 or lowest.selected == lowest.applicants:
        return None
    return (
        Group(lowest.name, lowest.selected + 1, lowest.applicants),
        Group(highest.name, highest.selected - 1, highest.applicants),
    )


def _ratio(one: Group, other: Group) -> float | None:
    low, high = sorted((one.rate, other.rate))
    return low / high if high else None
