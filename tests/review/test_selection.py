"""Selection rates: four fifths, Fisher's exact test, and one person moved."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.review.selection import Group, check_selection, fisher_exact


@pytest.mark.parametrize(
    ("high", "low", "ratio", "p"), [((48, 80), (12, 40), 0.5, 0.003409), ((5, 10), (1, 8), 0.25, 0.151584)]
)
def test_known_checks(high, low, ratio, p):
    check = check_selection([Group("one", *high), Group("other", *low)])
    assert (check.highest.name, check.lowest.name) == ("one", "other")
    assert check.ratio == pytest.approx(ratio)
    assert check.warning
    assert check.p == pytest.approx(p, abs=6e-7)


def test_one_person_moved():
    check = check_selection([Group("one", 5, 10), Group("other", 1, 8)])
    assert check.ratio_if_moved == pytest.approx((2 / 8) / (4 / 10))
    assert check.p_if_moved == pytest.approx(fisher_exact(Group("one", 4, 10), Group("other", 2, 8)))


def test_four_fifths_itself_is_no_warning():
    assert not check_selection([Group("one", 5, 10), Group("other", 4, 10)]).warning


def test_the_lowest_and_highest_of_several_groups_are_compared():
    check = check_selection([Group("a", 3, 10), Group("b", 9, 10), Group("c", 1, 10)])
    assert (check.lowest.name, check.highest.name) == ("c", "b")


def test_nobody_selected():
    check = check_selection([Group("a", 0, 3), Group("b", 0, 4)])
    assert check.ratio is None
    assert not check.warning
    assert check.p == pytest.approx(1)
    assert check.ratio_if_moved is None
    assert check.p_if_moved is None


@pytest.mark.parametrize("groups", [[Group("a", 1, 2)], [Group("a", 0, 0), Group("b", 1, 2)], [Group("a", 3, 2)] * 2])
def test_impossible_numbers(groups):
    with pytest.raises(CannotDo):
        check_selection(groups)


def fisher_with_whole_numbers(a, n1, b, n2):
    selected = a + b
    ways = {
        x: math.comb(n1, x) * math.comb(n2, selected - x) for x in range(max(0, selected - n2), min(selected, n1) + 1)
    }
    return sum(way for way in ways.values() if way <= ways[a]) / math.comb(n1 + n2, selected)


@given(st.integers(1, 40), st.integers(1, 40), st.data())
def test_fisher_is_the_sum_of_the_tables_no_likelier(n1, n2, data):
    a, b = data.draw(st.integers(0, n1)), data.draw(st.integers(0, n2))
    p = fisher_exact(Group("", a, n1), Group("", b, n2))
    assert p == pytest.approx(fisher_with_whole_numbers(a, n1, b, n2), rel=1e-9)
