"""Strict and mild raters."""

import pytest

from hiring_assistant.review.severity import severity

HOLED = [[3, 4, None], [2, 3, None], [None, 3, 4], [None, 2, 3]]


def test_plain_least_squares():
    fitted = severity(HOLED)
    assert fitted.candidates == pytest.approx((4, 3, 3, 2))
    assert fitted.raters == pytest.approx((-1, 0, 1))


def test_a_ridge_pulls_raters_together():
    fitted = severity(HOLED, ridge=1)
    assert fitted.candidates == pytest.approx((3.75, 2.75, 3.25, 2.25))
    assert fitted.raters == pytest.approx((-0.5, 0, 0.5))


def test_groups_that_share_no_candidate_are_not_compared():
    assert severity([[3, 4, None, None], [None, None, 2, 5]]) is None


def test_one_rater_is_not_compared():
    assert severity([[3], [4]]) is None
    assert severity([[3, None], [4, None]]) is None
    assert severity([[None, None]]) is None


def test_whoever_has_no_rating_has_no_figure():
    fitted = severity([[3, 4, None], [None, None, None], [2, 3, None]])
    assert fitted.candidates == pytest.approx((3.5, None, 2.5))
    assert fitted.raters == pytest.approx((-0.5, 0.5, None))


def test_a_complete_table_gives_the_raters_means():
    fitted = severity([[4, 4, 3], [2, 3, 2], [5, 4, 4]])
    grand = 31 / 9
    assert fitted.raters == pytest.approx((11 / 3 - grand, 11 / 3 - grand, 9 / 3 - grand))
