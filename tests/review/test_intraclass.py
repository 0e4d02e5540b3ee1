"""Intraclass correlations, intervals and the quantiles they need, against published numbers."""

import pytest

from hiring_assistant.review import distributions, intraclass

D = [[4, 4, 3], [2, 3, 2], [5, 4, 4], [3, 3, 2], [4, 5, 4], [1, 2, 1]]
DM = [[4, 4, 3], [2, 3, None], [5, None, 4], [3, 3, 2], [None, 5, 4], [1, 2, 1]]
SHROUT_FLEISS = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]


def near(expected):
    return pytest.approx(expected, abs=5.1e-5)


@pytest.mark.parametrize(
    ("table", "one_way", "agreement", "consistency"),
    [
        (SHROUT_FLEISS, (0.1657, 0.4428), (0.2898, 0.6201), (0.7148, 0.9093)),
        (D, (0.8009, 0.9235), (0.8065, 0.9259), (0.8803, 0.9566)),
    ],
)
def test_published_correlations(table, one_way, agreement, consistency):
    single, both = intraclass.one_way(table), intraclass.two_way(table)
    assert (single.single, single.mean_of_raters) == near(one_way)
    assert (both.agreement, both.agreement_of_mean) == near(agreement)
    assert (both.consistency, both.consistency_of_mean) == near(consistency)


def test_interval_of_agreement():
    assert intraclass.two_way(D).agreement_interval() == near((0.3738, 0.9676))


def test_unbalanced_one_way():
    analysis = intraclass.one_way(DM)
    assert analysis.between == near(3.8867)
    assert analysis.within == near(0.3889)
    assert analysis.raters == near(2.48)
    assert analysis.single == near(0.7839)


def test_mean_of_raters_steps_up_by_k0():
    analysis = intraclass.one_way(DM)
    stepped_up = analysis.raters * analysis.single / (1 + (analysis.raters - 1) * analysis.single)
    assert analysis.mean_of_raters == pytest.approx(stepped_up)


def test_interval_of_a_mean_and_tie():
    analysis = intraclass.two_way(D)
    assert distributions.t_two_sided(0.95, 10) == near(2.2281)
    assert analysis.half_width() == near(0.5591)
    assert analysis.least_significant_difference() == near(0.7907)


def test_nothing_to_estimate():
    assert intraclass.one_way([[4, None], [3, None]]) is None
    assert intraclass.one_way([[4, 3]]) is None
    assert intraclass.two_way([[4, 3]]) is None
    assert intraclass.two_way([]) is None
    alike = intraclass.two_way([[3, 3], [3, 3], [3, 3]])
    assert alike.agreement is None
    assert alike.consistency_of_mean is None
    assert alike.agreement_interval() is None


def test_a_table_with_holes_is_no_two_way_table():
    with pytest.raises(ValueError, match="every rater"):
        intraclass.two_way([[1, 2], [3]])


def test_complete_rows():
    assert intraclass.complete_rows(DM) == [[4, 4, 3], [3, 3, 2], [1, 2, 1]]


@pytest.mark.parametrize(
    ("probability", "df1", "df2", "expected"),
    # Printed tables of the F distribution.
    [(0.95, 1, 10, 4.9646), (0.975, 5, 10, 4.2361), (0.975, 10, 5, 6.6192), (0.99, 3, 20, 4.9382), (0.5, 7, 7, 1.0)],
)
def test_f_quantiles(probability, df1, df2, expected):
    assert distributions.f_quantile(probability, df1, df2) == near(expected)


@pytest.mark.parametrize(("a", "b", "x"), [(0.5, 5, 0.3), (2.5, 2.5, 0.6), (40, 3, 0.95), (1, 1, 0.25)])
def test_incomplete_beta_is_symmetric(a, b, x):
    value = distributions.incomplete_beta(a, b, x)
    assert 0 < value < 1
    assert value + distributions.incomplete_beta(b, a, 1 - x) == pytest.approx(1, abs=1e-13)


def test_incomplete_beta_at_its_ends():
    assert distributions.incomplete_beta(2, 3, 0) == 0
    assert distributions.incomplete_beta(2, 3, 1) == 1
    assert distributions.incomplete_beta(1, 1, 0.25) == pytest.approx(0.25)
