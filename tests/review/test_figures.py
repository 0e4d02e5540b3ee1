"""The figures of a candidate's review."""

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiring_assistant.domain.kit import KitRequirement, RequirementKind
from hiring_assistant.domain.review import Fidelity, ReviewedCard, SkippedQuestion
from hiring_assistant.domain.scorecard import NotAssessedReason, Rating, Recommendation, Scorecard
from hiring_assistant.review.figures import build_review, review_json

SUBMITTED = datetime(2026, 3, 2, 10, 30, tzinfo=timezone(timedelta(hours=1)))


def requirement(name, weight=1.0, kind=RequirementKind.COMPETENCY, must_have=True):
    return KitRequirement(name, f"Text of {name}", kind, must_have, weight)


def card(interviewer, ratings, recommendation=None, stage=3):
    """``ratings`` maps a requirement to a value, or to a reason why there is none."""
    rated = tuple(
        Rating(name, reason=value) if isinstance(value, NotAssessedReason) else Rating(name, value)
        for name, value in ratings.items()
    )
    scorecard = Scorecard(f"i-{interviewer}", rated, recommendation, submitted_at=SUBMITTED)
    return ReviewedCard(
        f"i-{interviewer}", stage, "Team", interviewer, SUBMITTED, scorecard, (), tuple(r.requirement_id for r in rated)
    )


def review_of(requirements, cards, fidelity=None):
    return build_review(
        candidate_id="c1",
        candidate="Ines Falk",
        role="Account Executive",
        track="Mid Market",
        requirements=requirements,
        cards=cards,
        fidelity=fidelity or Fidelity(0, 0, 0, ()),
    )


def test_weights_coverage_and_bounds():
    requirements = [requirement("a", 3), requirement("b", 2), requirement("c", 1)]
    review = review_of(requirements, [card("Ola", {"a": 4, "b": 3, "c": NotAssessedReason.NOT_ASKED})])
    assert review.score.value == pytest.approx(3.6)
    assert review.score.coverage == pytest.approx(0.8333, abs=5e-5)
    assert review.score.low == pytest.approx(3.1667, abs=5e-5)
    assert review.score.high == pytest.approx(3.8333, abs=5e-5)
    assert review.unassessed == (requirements[2],)


def test_raters_are_averaged_before_requirements():
    cards = [card("Ola", {"a": 5, "b": 2}), card("Pim", {"a": 5}), card("Quy", {"a": 5})]
    assert review_of([requirement("a"), requirement("b")], cards).score.value == pytest.approx(3.5)


def test_figures_of_a_requirement():
    figures = review_of([requirement("a")], [card("Ola", {"a": 2}), card("Pim", {"a": 4}), card("Quy", {"a": 5})])
    (found,) = figures.requirements
    assert (found.raters, found.low, found.high, found.gap) == (3, 2, 5, 3)
    assert found.mean == pytest.approx(11 / 3)
    assert found.average_deviation == pytest.approx(1.1111, abs=5e-5)
    assert found.discuss


@pytest.mark.parametrize(("values", "discuss"), [((3, 4), False), ((3, 5), True), ((4,), False)])
def test_a_gap_of_two_is_to_be_discussed(values, discuss):
    cards = [card(f"person {number}", {"a": value}) for number, value in enumerate(values)]
    assert review_of([requirement("a")], cards).requirements[0].discuss is discuss


def test_one_person_in_two_stages_is_one_rater():
    cards = [card("Ola", {"a": 2}, stage=1), card("Ola", {"a": 4}, stage=3)]
    (found,) = review_of([requirement("a")], cards).requirements
    assert (found.raters, found.mean) == (1, 3)


def test_checks_are_neither_rated_nor_missing():
    requirements = [
        requirement("a"),
        requirement("permit", kind=RequirementKind.CREDENTIAL),
        requirement("travel", kind=RequirementKind.LOGISTICS),
    ]
    review = review_of(requirements, [card("Ola", {"a": 4, "permit": 1})])
    assert [figure.requirement.id for figure in review.requirements] == ["a"]
    assert review.score.value == 4
    assert review.score.coverage == 1
    assert review.unassessed == ()


@pytest.mark.parametrize("requirements", [[], [requirement("a")], [requirement("a", weight=0)]])
def test_nothing_rated_has_no_score(requirements):
    score = review_of(requirements, []).score
    assert score.value is None
    assert (score.coverage, score.low, score.high) == (0, 1, 5)


def test_recommendations_are_counted_apart():
    cards = [card("Ola", {}, Recommendation.YES), card("Pim", {}, Recommendation.NO), card("Quy", {})]
    cards.append(card("Rik", {}, Recommendation.YES))
    review = review_of([requirement("a")], cards)
    assert review.recommendations == ((Recommendation.NO, 1), (Recommendation.YES, 2))
    assert review.score.value is None


FIVE = [requirement(name) for name in "abcde"]


def agreement_of(first, second):
    return review_of(
        FIVE,
        [card("Ola", dict(zip("abcde", first, strict=False))), card("Pim", dict(zip("abcde", second, strict=False)))],
    )


def test_agreement_in_plain_words():
    same = agreement_of([1, 2, 3, 4, 5], [1, 2, 3, 4, 5])
    assert same.alpha == pytest.approx(1)
    assert "much alike" in same.alpha_note
    middling = agreement_of([1, 2, 3, 4, 5], [2, 3, 4, 4, 4])
    assert 0.667 <= middling.alpha < 0.8
    assert "tentative" in middling.alpha_note
    apart = agreement_of([1, 5, 1, 5, 3], [5, 1, 5, 1, 3])
    assert apart.alpha < 0
    assert "differently" in apart.alpha_note


def test_agreement_is_not_shown_where_it_cannot_be_estimated():
    too_few = agreement_of([1, 2, 3, 4], [1, 2, 3, 4])
    assert too_few.alpha is None
    assert "rated 4 of the requirements" in too_few.alpha_note
    alike = agreement_of([4, 4, 4, 4, 5], [4, 4, 4, 5, 4])
    assert alike.alpha is None
    assert "too alike to estimate" in alike.alpha_note
    alone = review_of(FIVE, [card("Ola", {"a": 4})])
    assert alone.alpha is None
    assert "two people" in alone.alpha_note


def test_the_json_of_a_review():
    review = review_of(
        [requirement("a", 2.0), requirement("b", must_have=False)],
        [card("Ola", {"a": 4, "b": NotAssessedReason.NOT_ASKED}, Recommendation.YES)],
        Fidelity(9, 10, 1, (SkippedQuestion("Why us?", "Ran late."),)),
    )
    assert json.loads(json.dumps(review_json(review))) == {
        "schema": 1,
        "candidate": "Ines Falk",
        "role": "Account Executive",
        "track": "Mid Market",
        "scorecards": [
            {
                "stage": 3,
                "interviewer": "Ola",
                "submitted_at": "2026-03-02T09:30:00Z",
                "recommendation": "yes",
                "ratings": [
                    {"requirement": "Text of a", "value": 4, "reason": None},
                    {"requirement": "Text of b", "value": None, "reason": "not_asked"},
                ],
            }
        ],
        "requirements": [
            {
                "requirement": "Text of a",
                "weight": 2.0,
                "must_have": True,
                "mean": 4.0,
                "raters": 1,
                "low": 4,
                "high": 4,
                "average_deviation": 0.0,
                "discuss": False,
            },
            {
                "requirement": "Text of b",
                "weight": 1.0,
                "must_have": False,
                "mean": None,
                "raters": 0,
                "low": None,
                "high": None,
                "average_deviation": None,
                "discuss": False,
            },
        ],
        "score": {"value": 4.0, "coverage": pytest.approx(2 / 3), "low": 3.0, "high": pytest.approx(13 / 3)},
        "unassessed": ["Text of b"],
        "fidelity": {
            "asked": 9,
            "planned": 10,
            "added": 1,
            "skipped": [{"question": "Why us?", "reason": "Ran late."}],
        },
    }


@given(st.lists(st.tuples(st.floats(0.1, 10), st.lists(st.integers(1, 5), max_size=4)), min_size=1, max_size=6))
def test_the_score_lies_within_its_bounds(rows):
    requirements = [requirement(str(number), weight) for number, (weight, _) in enumerate(rows)]
    cards = [
        card(
            f"p{rater}", {str(number): values[rater] for number, (_, values) in enumerate(rows) if rater < len(values)}
        )
        for rater in range(4)
    ]
    score = review_of(requirements, cards).score
    assert 1 - 1e-9 <= score.low <= score.high <= 5 + 1e-9
    assert 0 <= score.coverage <= 1
    if score.value is not None:
        assert score.low - 1e-9 <= score.value <= score.high + 1e-9


def test_times_are_utc():
    assert review_json(review_of([], [card("Ola", {})]))["scorecards"][0]["submitted_at"].endswith("T09:30:00Z")
    assert SUBMITTED.astimezone(UTC).hour == 9
