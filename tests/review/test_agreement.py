"""Agreement among raters, against published numbers."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hiring_assistant.review import agreement

D = [[4, 4, 3], [2, 3, 2], [5, 4, 4], [3, 3, 2], [4, 5, 4], [1, 2, 1]]
DM = [[4, 4, 3], [2, 3, None], [5, None, 4], [3, 3, 2], [None, 5, 4], [1, 2, 1]]
NEARLY_ALIKE = [[4, 4, 4], [4, 4, 4], [4, 4, 5], [4, 4, 4], [4, 5, 4], [4, 4, 4]]

# Krippendorff's published example: four observers (one a line) and twelve units.
PUBLISHED = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3],
    [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None],
]


def close(value, expected):
    return value == pytest.approx(expected, abs=6e-7)


def test_alpha_of_complete_and_holed_tables():
    assert close(agreement.alpha_ordinal(D), 0.797027)
    assert close(agreement.alpha_ordinal(DM), 0.773658)


def test_alpha_of_the_published_example():
    units = list(zip(*PUBLISHED, strict=True))
    assert close(agreement.alpha_ordinal(units), 0.815388)
    assert close(agreement.alpha_nominal(units), 0.743421)
    assert close(agreement.alpha_interval(units), 0.849107)


def test_alpha_is_undefined_when_all_ratings_are_alike_or_nothing_is_rated_twice():
    assert agreement.alpha_ordinal([[4, 4], [4, 4]]) is None
    assert agreement.alpha_ordinal([[4, None], [None, 2], [None, None]]) is None


def test_nearly_alike_ratings_are_too_alike_to_estimate():
    alpha = agreement.alpha_ordinal(NEARLY_ALIKE)
    assert alpha == pytest.approx(-0.0625)
    deviations = [agreement.average_deviation(row) for row in NEARLY_ALIKE]
    assert sum(deviations) / len(deviations) == pytest.approx(0.1481, abs=5e-5)
    assert agreement.too_alike(NEARLY_ALIKE, alpha)
    assert not agreement.too_alike(D, agreement.alpha_ordinal(D))


def test_ratings_within_a_point_that_agree_are_not_too_alike():
    rows = [[4, 4], [5, 5], [4, 4], [5, 5], [4, 4]]
    assert not agreement.too_alike(rows, agreement.alpha_ordinal(rows))


@pytest.mark.parametrize(("ratings", "expected"), [([3, 4, 4], 0.4444), ([1, 3, 5], 1.3333), ([2, 4, 5], 1.1111)])
def test_average_deviation(ratings, expected):
    assert agreement.average_deviation(ratings) == pytest.approx(expected, abs=5e-5)


def test_fine_deviation_on_five_points():
    assert agreement.fine_deviation() == pytest.approx(0.8333, abs=5e-5)


def test_average_deviation_of_nothing_is_an_error():
    with pytest.raises(ValueError, match="no ratings"):
        agreement.average_deviation([])


def tables():
    rating = st.one_of(st.none(), st.integers(1, 5))
    return st.integers(2, 5).flatmap(
        lambda columns: st.lists(st.lists(rating, min_size=columns, max_size=columns), min_size=1, max_size=8)
    )


def alpha_by_definition(rows):
    """Interval alpha spelled out pair by pair."""
    units = [[value for value in row if value is not None] for row in rows]
    units = [unit for unit in units if len(unit) > 1]
    everything = [value for unit in units for value in unit]
    if len(set(everything)) < 2:
        return None
    n = len(everything)
    observed = sum(sum((a - b) ** 2 for a in unit for b in unit) / (len(unit) - 1) for unit in units) / n
    expected = sum((a - b) ** 2 for a in everything for b in everything) / (n * (n - 1))
    return 1 - observed / expected


@given(tables())
@settings(max_examples=150)
def test_interval_alpha_is_its_definition(rows):
    assert agreement.alpha_interval(rows) == pytest.approx(alpha_by_definition(rows), abs=1e-9)


@given(tables())
@settings(max_examples=100)
def test_ordinal_alpha_knows_only_the_order_of_values(rows):
    stretched = [[None if value is None else value**3 for value in row] for row in rows]
    assert agreement.alpha_ordinal(stretched) == pytest.approx(agreement.alpha_ordinal(rows), abs=1e-12)
