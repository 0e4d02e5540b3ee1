"""The statistics of a table as one, with reasons for what cannot be estimated."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.review import stats
from hiring_assistant.review.stats import read_table, stats_json, table_stats

D = [[4, 4, 3], [2, 3, 2], [5, 4, 4], [3, 3, 2], [4, 5, 4], [1, 2, 1]]
DM = [[4, 4, 3], [2, 3, None], [5, None, 4], [3, 3, 2], [None, 5, 4], [1, 2, 1]]
NEARLY_ALIKE = [[4, 4, 4], [4, 4, 4], [4, 4, 5], [4, 4, 4], [4, 5, 4], [4, 4, 4]]
KEYS = {
    "schema",
    "alpha_ordinal",
    "icc_1",
    "icc_1_k",
    "icc_a_1",
    "icc_a_k",
    "icc_c_1",
    "icc_c_k",
    "average_deviation",
    "severity",
    "notes",
}


def near(expected):
    return pytest.approx(expected, abs=5.1e-5)


def test_a_complete_table():
    found = stats_json(table_stats(D))
    assert set(found) == KEYS
    assert found["alpha_ordinal"] == near(0.797027)
    assert (found["icc_1"], found["icc_1_k"]) == near((0.8009, 0.9235))
    assert (found["icc_a_1"], found["icc_a_k"]) == near((0.8065, 0.9259))
    assert (found["icc_c_1"], found["icc_c_k"]) == near((0.8803, 0.9566))
    assert found["average_deviation"][0] == near(0.4444)
    assert sum(found["severity"]["raters"]) == pytest.approx(0)
    assert found["notes"] == {}
    json.dumps(found, allow_nan=False)


def test_points_and_interval_of_a_complete_table():
    found = table_stats(D)
    assert found.icc_a_1_interval == near((0.3738, 0.9676))
    assert found.half_width == near(0.5591)
    assert found.least_significant_difference == near(0.7907)


def test_a_table_with_holes():
    found = stats_json(table_stats(DM))
    assert found["alpha_ordinal"] == near(0.773658)
    assert found["icc_1"] == near(0.7839)
    assert found["icc_a_1"] is None
    assert found["notes"]["icc_a_1"] == stats.NO_HOLES
    assert found["severity"] is not None


def test_two_way_figures_use_the_candidates_whom_all_rated_and_say_so():
    found = table_stats([*D, [5, None, 4]])
    assert found.icc_a_1 == near(0.8065)
    assert found.icc_1 != table_stats(D).icc_1
    assert found.notes["icc_a_1"] == "From the 6 of 7 candidates whom every rater rated."


def test_a_rater_without_ratings_does_not_count():
    assert table_stats([[*row, None] for row in D]).icc_a_1 == near(0.8065)


@pytest.mark.parametrize("table", [NEARLY_ALIKE, [[4, 4]] * 6])
def test_too_alike(table):
    found = table_stats(table)
    assert found.alpha_ordinal is None
    assert "too alike to estimate" in found.notes["alpha_ordinal"]
    assert found.average_deviation[0] == 0


def test_too_alike_depends_on_the_scale():
    assert table_stats([[4, 5], [5, 4], [4, 5], [4, 4], [5, 5]]).icc_1 is None
    assert table_stats([[4, 5], [5, 4], [4, 5], [4, 4], [5, 5]], scale=(4, 5)).icc_1 is not None


@pytest.mark.parametrize(
    ("table", "reason"), [(D[:4], stats.TOO_FEW), ([[4], [3], [2], [5], [1]], stats.TOO_FEW_RATERS)]
)
def test_few_candidates_or_raters_give_no_coefficient(table, reason):
    found = stats_json(table_stats(table))
    for name in ("alpha_ordinal", "icc_1", "icc_1_k", "icc_a_1", "icc_a_k", "icc_c_1", "icc_c_k"):
        assert found[name] is None
        assert found["notes"][name] == reason


def test_equal_means_leave_nothing_to_estimate():
    found = table_stats([[1, 5], [5, 1], [2, 4], [4, 2], [3, 3]])
    assert found.icc_1 is not None
    assert found.icc_1_k is None
    assert found.notes["icc_1_k"] == stats.NOTHING_DIFFERS


def test_severity_where_not_connected_and_a_candidate_nobody_rated():
    found = stats_json(table_stats([[3, 4, None, None], [None, None, 2, 5], [None] * 4]))
    assert found["severity"] is None
    assert found["notes"]["severity"] == stats.NOT_CONNECTED
    assert found["average_deviation"] == [0.5, 1.5, None]
    assert found["notes"]["average_deviation"] == stats.NO_RATING


def test_a_table_with_nothing_but_holes():
    found = table_stats([[None, None]] * 6)
    assert found.alpha_ordinal is None
    assert found.severity is None


def test_reading_a_table():
    table = read_table('{"scale": [1, 4], "ratings": [[4, 4, 3], [2, 3, null]], "weights": null}')
    assert table.ratings == ((4, 4, 3), (2, 3, None))
    assert table.scale == (1, 4)
    assert read_table('{"ratings": [[5]]}').scale == (1, 5)
    assert table_stats([[4, 2]], weights=[1, 2]).notes["weights"] == stats.WEIGHTS_UNUSED


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "table-not-json"),
        ("[" * 100_000, "table-not-json"),
        ("[1]", "table-no-ratings"),
        ('{"ratings": []}', "table-no-ratings"),
        ('{"ratings": "4"}', "table-no-ratings"),
        ('{"ratings": [[]]}', "table-rows"),
        ('{"ratings": [[4, 3], [4]]}', "table-rows"),
        ('{"ratings": [4, 3]}', "table-rows"),
        ('{"ratings": [[6]]}', "table-rating"),
        ('{"ratings": [[true]]}', "table-rating"),
        ('{"ratings": [["4"]]}', "table-rating"),
        ('{"ratings": [[NaN]]}', "table-rating"),
        (json.dumps({"ratings": [[10**400]]}), "table-rating"),
        ('{"ratings": [[4]], "scale": [0, 1e300]}', "table-scale"),
        ('{"ratings": [[4]], "scale": 5}', "table-scale"),
        ('{"ratings": [[4]], "scale": [5, 1]}', "table-scale"),
        ('{"ratings": [[4]], "weights": "x"}', "table-weights"),
        ('{"ratings": [[4]], "weights": [-1]}', "table-weights"),
        (json.dumps({"ratings": [[4] * 201]}), "table-rows"),
    ],
)
def test_what_is_no_table(text, code):
    with pytest.raises(CannotDo) as problem:
        read_table(text)
    assert problem.value.code == code
    assert str(problem.value).endswith(".")


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["ratings", "scale"]), inner),
    max_leaves=12,
)


@given(ANYTHING)
@settings(max_examples=150)
def test_any_json_is_a_table_or_told_why_not(value):
    try:
        table = read_table(json.dumps(value))
    except CannotDo:
        return
    json.dumps(stats_json(table_stats(table.ratings, table.scale, table.weights)), allow_nan=False)


RATING = st.none() | st.integers(1, 5)


@given(st.integers(1, 4).flatmap(lambda k: st.lists(st.lists(RATING, min_size=k, max_size=k), min_size=1, max_size=9)))
@settings(max_examples=200)
def test_every_null_has_a_reason(rows):
    found = stats_json(table_stats(rows))
    json.dumps(found, allow_nan=False)
    for name, value in found.items():
        if value is None:
            assert found["notes"][name]
