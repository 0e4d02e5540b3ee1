"""The statistics against pingouin and krippendorff on random tables. Skipped where these are not installed.

Both are GPL and therefore never shipped nor needed: ``pip install -e .[dev,oracle]`` for this test.
"""

import random
import warnings

import pytest

from hiring_assistant.review.agreement import alpha_interval, alpha_nominal
from hiring_assistant.review.intraclass import complete_rows
from hiring_assistant.review.stats import table_stats

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    pingouin = pytest.importorskip("pingouin")
    krippendorff = pytest.importorskip("krippendorff")
    numpy = pytest.importorskip("numpy")
    pandas = pytest.importorskip("pandas")

TABLES = 1000
TYPES = ("ICC(1,1)", "ICC(1,k)", "ICC(A,1)", "ICC(A,k)", "ICC(C,1)", "ICC(C,k)")


def random_table(source):
    candidates, raters = source.randint(5, 14), source.randint(2, 6)
    holes = source.choice([0, 0.1, 0.25])
    table = []
    for _ in range(candidates):
        level = source.uniform(1, 5)
        row = [min(5, max(1, round(source.gauss(level, 0.9)))) for _ in range(raters)]
        table.append([None if source.random() < holes else value for value in row])
    return table


def long(rows):
    return pandas.DataFrame(
        [(c, r, float(value)) for c, row in enumerate(rows) for r, value in enumerate(row) if value is not None],
        columns=["candidate", "rater", "rating"],
    )


def correlations(rows):
    with warnings.catch_warnings(), numpy.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        found = pingouin.intraclass_corr(
            long(rows), targets="candidate", raters="rater", ratings="rating", nan_policy="omit"
        )
    return [float(found.set_index("Type").loc[name, "ICC"]) for name in TYPES]


def one_way(rows):
    """ICC(1) and ICC(1,k) from pingouin's analysis of variance, which takes groups of different sizes."""
    table = long(rows)
    with pingouin.utils._no_rounding() if hasattr(pingouin.utils, "_no_rounding") else warnings.catch_warnings():
        found = pingouin.anova(table, dv="rating", between="candidate", detailed=True)
    between, within = found["SS"] / found["DF"]
    sizes = table.groupby("candidate").size()
    k0 = (sizes.sum() - (sizes**2).sum() / sizes.sum()) / (len(sizes) - 1)
    return (between - within) / (between + (k0 - 1) * within), (between - within) / between


def same(value, expected):
    return value == pytest.approx(expected, rel=1e-9, abs=1e-9)


@pytest.mark.slow
def test_random_tables_with_holes():
    source = random.Random(6)
    compared = {"alpha": 0, "one-way": 0, "complete": 0, "omitted": 0}
    for _ in range(TABLES):
        rows = random_table(source)
        found = table_stats(rows)
        if found.alpha_ordinal is None:
            assert found.notes["alpha_ordinal"]
            continue
        grid = numpy.array([[numpy.nan if value is None else value for value in row] for row in rows]).T
        for measured, level in (
            (found.alpha_ordinal, "ordinal"),
            (alpha_nominal(rows), "nominal"),
            (alpha_interval(rows), "interval"),
        ):
            assert same(measured, krippendorff.alpha(reliability_data=grid, level_of_measurement=level))
        compared["alpha"] += 1
        assert same((found.icc_1, found.icc_1_k), one_way(rows))
        compared["one-way"] += 1
        if found.icc_a_1 is not None:
            expected = correlations(complete_rows(rows))
            both = (found.icc_a_1, found.icc_a_k, found.icc_c_1, found.icc_c_k)
            assert same(both, tuple(expected[2:]))
            if len(complete_rows(rows)) == len(rows):
                assert same((found.icc_1, found.icc_1_k), tuple(expected[:2]))
                compared["complete"] += 1
            else:
                compared["omitted"] += 1
    assert compared["alpha"] > TABLES * 0.9
    assert compared["complete"] > 200
    assert compared["omitted"] > 200
