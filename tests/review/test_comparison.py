"""Candidates side by side: cells, gates, and which differences are a tie."""

import math
from datetime import UTC, datetime
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiring_assistant.domain.comparison import CellState, Difference, NoTie
from hiring_assistant.domain.interview import CheckAnswer, CheckValue
from hiring_assistant.domain.kit import KitRequirement, RequirementKind
from hiring_assistant.domain.review import Gate, ReviewedCard
from hiring_assistant.domain.scorecard import NotAssessedReason, Rating, Scorecard
from hiring_assistant.review import intraclass
from hiring_assistant.review.comparison import (
    Sheet,
    compared_candidate,
    compared_requirement,
    differences_of,
    panel_of,
    score_differences,
    ties_among,
)

D = {
    "A": (4, 4, 3),
    "B": (2, 3, 2),
    "C": (5, 4, 4),
    "D": (3, 3, 2),
    "E": (4, 5, 4),
    "F": (1, 2, 1),
}
"""The table whose figures are known: half-width .5591, least significant difference .7907."""

RATERS = frozenset({"r1", "r2", "r3"})


def requirement(name, *, weight=1.0, must_have=True, kind=RequirementKind.COMPETENCY):
    return KitRequirement(name, f"Text of {name}", kind, must_have, weight)


def by_rater(table):
    return {row: {f"r{n}": value for n, value in enumerate(values, 1)} for row, values in table.items()}


def card(interviewer, ratings, stage=1, checks=()):
    rated = tuple(
        Rating(name, reason=value) if isinstance(value, NotAssessedReason) else Rating(name, value)
        for name, value in ratings.items()
    )
    at = datetime(2026, 3, stage, tzinfo=UTC)
    id_ = f"{interviewer}-{stage}"
    return ReviewedCard(
        id_,
        stage,
        "Team",
        interviewer,
        at,
        Scorecard(id_, rated, submitted_at=at),
        (),
        tuple(ratings),
        checks=tuple(CheckAnswer(id_, name, value) for name, value in checks),
    )


def sheet(name, cards=(), planned=()):
    planned = frozenset(planned) | {rid for each in cards for rid in each.planned_requirement_ids}
    return Sheet(name, f"Name of {name}", tuple(cards), planned)


def rated_of(sheets):
    return {
        each.candidate_id: {
            card.interviewer: {r.requirement_id: r.value for r in card.scorecard.ratings if r.value is not None}
            for card in each.cards
        }
        for each in sheets
    }


def test_the_known_table_gives_the_known_figures():
    panel = panel_of(by_rater(D), RATERS)
    assert panel.candidates == 6
    assert panel.half_width == pytest.approx(0.5591, abs=5e-5)
    assert panel.lsd == pytest.approx(0.7907, abs=5e-5)


def test_closer_than_the_least_significant_difference_is_a_tie():
    found = {(d.first, d.second): d for d in differences_of("ABCDEF", by_rater(D))}
    # 11/3 against 13/3 is closer than .7907; 11/3 against 8/3 is not.
    assert found["A", "C"].points == pytest.approx(2 / 3)
    assert found["A", "C"].tie is True
    assert found["A", "D"].points == pytest.approx(1)
    assert found["A", "D"].tie is False
    assert found["C", "E"].points == 0
    assert found["C", "E"].tie is True


def test_ties_name_the_largest_groups():
    groups = ties_among("ABCDEF", differences_of("ABCDEF", by_rater(D)))
    assert groups == (("A", "C", "E"), ("B", "D"))


def test_two_candidates_are_judged_by_the_error_of_the_whole_round():
    (found,) = differences_of("AC", by_rater(D))
    assert found.lsd == pytest.approx(0.7907, abs=5e-5)
    assert found.candidates == 6


@pytest.mark.parametrize(
    ("table", "why"),
    [
        ({row: D[row] for row in "ABCD"}, NoTie.FEW_CANDIDATES),
        ({row: values[:1] for row, values in D.items()}, NoTie.FEW_RATERS),
        (dict.fromkeys(D, (4, 4, 4)), NoTie.TOO_ALIKE),
        ({row: (n, n, n) for n, row in enumerate("ABCDE", 1)}, NoTie.TOO_ALIKE),
    ],
    ids=["four candidates", "one rater", "all alike", "raters never disagree"],
)
def test_what_cannot_be_estimated_says_why(table, why):
    first = differences_of("AB", by_rater(table))[0]
    assert (first.tie, first.lsd, first.half_width, first.why_not) == (None, None, None, why)
    assert first.points is not None


def test_only_shared_raters_count():
    table = by_rater(D)
    table["A"]["other"] = 1.0
    del table["B"]["r3"]
    (found,) = differences_of("AB", table)
    assert found.raters == ("r1", "r2")
    assert found.points == pytest.approx(4 - 2.5)


def test_without_a_shared_rater_nothing_is_said():
    (found,) = differences_of("AB", {"A": {"r1": 4.0}, "B": {"r2": 3.0}})
    assert (found.points, found.why_not) == (None, NoTie.FEW_RATERS)
    (found,) = differences_of("AB", {"A": {"r1": 4.0}})
    assert (found.points, found.why_not) == (None, NoTie.NOT_RATED)


TABLES = st.lists(st.lists(st.none() | st.integers(1, 5), min_size=3, max_size=3), min_size=2, max_size=6)


@given(TABLES)
def test_nothing_depends_on_the_order_of_candidates(rows):
    table = {
        f"c{n}": {f"r{k}": float(value) for k, value in enumerate(row) if value is not None}
        for n, row in enumerate(rows)
    }
    ids = list(table)

    def told(order):
        return {
            frozenset((d.first, d.second)): (d.points, d.lsd, d.tie, d.why_not) for d in differences_of(order, table)
        }

    assert told(ids) == told(ids[::-1])
    for groups in (ties_among(ids, differences_of(ids, table)),):
        assert {frozenset(group) for group in groups} == {
            frozenset(group) for group in ties_among(ids[::-1], differences_of(ids[::-1], table))
        }


@given(TABLES)
def test_a_tie_is_told_only_with_five_candidates_and_two_raters(rows):
    table = {
        f"c{n}": {f"r{k}": float(value) for k, value in enumerate(row) if value is not None}
        for n, row in enumerate(rows)
    }
    for found in differences_of(list(table), table):
        assert (found.tie is None) == (found.why_not is not None)
        if found.tie is not None:
            assert len(found.raters) >= 2
            assert found.candidates >= 5
            assert found.points is not None
            assert found.lsd is not None
            assert found.tie == (found.points < found.lsd)


@given(st.sets(st.frozensets(st.sampled_from("abcdef"), min_size=2, max_size=2)))
def test_groups_hold_every_tie_and_nothing_else(tied):
    differences = [Difference(*pair, points=0, tie=frozenset(pair) in tied) for pair in combinations("abcdef", 2)]
    groups = ties_among("abcdef", differences)
    inside = {frozenset(pair) for group in groups for pair in combinations(group, 2)}
    assert inside == tied


def test_cells_tell_rated_from_not_assessed_from_not_asked():
    rows = [requirement("a"), requirement("b"), requirement("c")]
    one = sheet("A", [card("r1", {"a": 2, "b": NotAssessedReason.OUT_OF_TIME}), card("r2", {"a": 5})])
    cells = [compared_requirement(row, [one], {}, {}).cell("A") for row in rows]
    assert [cell.state for cell in cells] == [CellState.RATED, CellState.NOT_ASSESSED, CellState.NOT_ASKED]
    assert (cells[0].mean, cells[0].low, cells[0].high, cells[0].discuss) == (3.5, 2, 5, True)
    assert cells[1].ratings[0].reason is NotAssessedReason.OUT_OF_TIME
    assert [cell.gate for cell in cells] == [Gate.MET, Gate.NOT_ASSESSED, Gate.NOT_ASSESSED]


@pytest.mark.parametrize(("values", "gate"), [((3, 3), Gate.MET), ((2, 4), Gate.MET), ((2, 3), Gate.MISSED)])
def test_a_must_have_is_met_from_three_on(values, gate):
    cards = [card(f"r{n}", {"a": value}) for n, value in enumerate(values)]
    assert compared_requirement(requirement("a"), [sheet("A", cards)], {}, {}).cell("A").gate is gate
    nice = requirement("a", must_have=False)
    assert compared_requirement(nice, [sheet("A", cards)], {}, {}).cell("A").gate is None


@pytest.mark.parametrize(
    ("outcomes", "value", "gate"),
    [
        ([CheckValue.YES], CheckValue.YES, Gate.MET),
        ([CheckValue.YES, CheckValue.NO], CheckValue.NO, Gate.MISSED),
        ([CheckValue.NO, CheckValue.OPEN], CheckValue.NO, Gate.MISSED),
        ([CheckValue.OPEN], CheckValue.OPEN, Gate.NOT_ASSESSED),
        ([], None, Gate.NOT_ASSESSED),
    ],
)
def test_checks_are_gates_and_no_figure(outcomes, value, gate):
    check = requirement("a", kind=RequirementKind.CREDENTIAL)
    one = sheet("A", [card("r1", {}, stage=n, checks=[("a", outcome)]) for n, outcome in enumerate(outcomes, 1)])
    row = compared_requirement(check, [one], {}, {})
    assert (row.cell("A").check, row.cell("A").gate, row.differences) == (value, gate, ())
    assert compared_candidate(one, [row]).to_rate == 0


def test_a_check_that_was_planned_but_not_answered_is_open():
    check = requirement("a", kind=RequirementKind.CREDENTIAL)
    assert compared_requirement(check, [sheet("A", planned=["a"])], {}, {}).cell("A").check is CheckValue.OPEN


def test_a_candidate_has_score_coverage_bounds_and_gates():
    rows = [requirement("a", weight=3), requirement("b", weight=2), requirement("c", must_have=False)]
    one = sheet("A", [card("r1", {"a": 4, "b": 2})])
    found = compared_candidate(one, [compared_requirement(row, [one], {}, {}) for row in rows])
    assert found.score.value == pytest.approx(16 / 5)
    assert (found.score.low, found.score.high) == (pytest.approx(17 / 6), pytest.approx(21 / 6))
    assert (found.rated, found.to_rate, found.gates_missed, found.gates_open) == (2, 3, 1, 0)


def crossed(requirements):
    """Everybody rates every requirement as the known table has it, so that scores are that table too."""
    return [
        sheet(row, [card(f"r{n}", dict.fromkeys(requirements, value)) for n, value in enumerate(values, 1)])
        for row, values in D.items()
    ]


def test_scores_tie_where_all_rated_all():
    requirements = [requirement("a", weight=3), requirement("b")]
    sheets = crossed(["a", "b"])
    found = {(d.first, d.second): d for d in score_differences("ABCDEF", requirements, rated_of(sheets), {})}
    assert found["A", "C"].lsd == pytest.approx(0.7907, abs=5e-5)
    assert (found["A", "C"].tie, found["A", "D"].tie) == (True, False)


def test_scores_are_not_compared_where_raters_rated_different_requirements():
    requirements = [requirement("a"), requirement("b")]
    sheets = crossed(["a", "b"])
    sheets[0] = sheet("A", [card("r1", {"a": 4, "b": 4}), card("r2", {"a": 4}), card("r3", {"a": 3, "b": 3})])
    found = {(d.first, d.second): d for d in score_differences("ABCDEF", requirements, rated_of(sheets), {})}
    assert found["A", "B"].why_not is NoTie.NOT_ALL_BY_ALL
    assert found["B", "C"].tie is False
    assert found["B", "C"].candidates == 5


def test_scores_tie_where_each_rater_has_requirements_of_their_own():
    """Rater 1 rates a and b, rater 2 only b, rater 3 only c, the same ones for every candidate."""
    requirements = [requirement("a", weight=2), requirement("b", weight=1), requirement("c", weight=1)]
    sheets = [
        sheet(row, [card("r1", {"a": one, "b": two}), card("r2", {"b": two}), card("r3", {"c": three})])
        for row, (one, two, three) in D.items()
    ]
    found = {(d.first, d.second): d for d in score_differences("ABCDEF", requirements, rated_of(sheets), {})}
    # Weights of the raters: 2/4 + 1/8, 1/8, 1/4. Own scores: (4a + b)/5, b and c.
    weights = (5 / 8, 1 / 8, 1 / 4)
    table = [((4 * one + two) / 5, two, three) for one, two, three in D.values()]
    analysis = intraclass.two_way(table)
    lsd = analysis.least_significant_difference() * math.sqrt(3 * sum(w * w for w in weights))
    assert found["A", "B"].lsd == pytest.approx(lsd)
    scores = {row: (2 * one + two + three) / 4 for row, (one, two, three) in D.items()}
    assert found["A", "B"].points == pytest.approx(abs(scores["A"] - scores["B"]))
    assert found["A", "B"].tie is (abs(scores["A"] - scores["B"]) < lsd)
    assert found["A", "B"].half_width == pytest.approx(lsd / math.sqrt(2))


def test_checks_are_no_part_of_a_scores_difference():
    requirements = [requirement("a"), requirement("x", kind=RequirementKind.LOGISTICS)]
    found = score_differences("AB", requirements, rated_of(crossed(["a"])), {"r1": "Ola", "r2": "Pim", "r3": "Quy"})
    assert found[0].raters == ("Ola", "Pim", "Quy")
    assert found[0].tie is False
