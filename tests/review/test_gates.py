"""Must-haves as gates, and how far a candidate's interviewers are apart."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from hiring_assistant.domain.interview import CheckAnswer, CheckValue
from hiring_assistant.domain.kit import KitRequirement, RequirementKind
from hiring_assistant.domain.review import Agreement, Gate, ReviewedCard, Spread
from hiring_assistant.domain.scorecard import NotAssessedReason, Rating, Scorecard
from hiring_assistant.review.fidelity import added_up
from hiring_assistant.review.figures import build_review
from hiring_assistant.review.gates import must_haves

CALM = KitRequirement("calm", "Calm under pressure", RequirementKind.COMPETENCY, must_have=True)
RADIO = KitRequirement("radio", "Clear radio", RequirementKind.LANGUAGE, must_have=True)
CHARTS = KitRequirement("charts", "Electronic charts", RequirementKind.KNOWLEDGE, must_have=False)
LICENCE = KitRequirement("licence", "Pilot's licence", RequirementKind.CREDENTIAL, must_have=True)
ALL = (CALM, RADIO, CHARTS, LICENCE)
START = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


def card(number: int, ratings: dict[str, int | None], licence: CheckValue | None = None) -> ReviewedCard:
    """The card of the person of that number, submitted so many hours after the first."""
    given = tuple(
        Rating(id_, value) if value else Rating(id_, reason=NotAssessedReason.OUT_OF_TIME)
        for id_, value in ratings.items()
    )
    id_, at = f"i{number}", START + timedelta(hours=number)
    checks = (CheckAnswer(id_, "licence", licence),) if licence else ()
    return ReviewedCard(
        id_,
        3,
        "Team",
        f"Person {number}",
        at,
        Scorecard(id_, given, submitted_at=at),
        (),
        tuple(ratings),
        checks=checks,
    )


def gates(*cards: ReviewedCard) -> dict[str, Gate]:
    return {must.requirement.id: must.gate for must in must_haves(ALL, cards)}


def test_each_must_have_is_met_missed_or_not_assessed() -> None:
    found = gates(card(1, {"calm": 2, "charts": 1}), card(2, {"calm": 3, "radio": None}))
    assert found == {"calm": Gate.MISSED, "radio": Gate.NOT_ASSESSED, "licence": Gate.NOT_ASSESSED}
    assert gates(card(1, {"calm": 2}), card(2, {"calm": 4}))["calm"] is Gate.MET, "a mean of 3 meets"


@pytest.mark.parametrize(
    ("answers", "gate"),
    [
        ((CheckValue.YES,), Gate.MET),
        ((CheckValue.YES, CheckValue.NO), Gate.MISSED),
        ((CheckValue.NO, CheckValue.YES), Gate.MET),
        ((CheckValue.NO, CheckValue.OPEN), Gate.MISSED),
        ((CheckValue.OPEN,), Gate.NOT_ASSESSED),
    ],
)
def test_a_check_goes_by_the_last_clear_answer(answers: tuple[CheckValue, ...], gate: Gate) -> None:
    cards = [card(number, {}, answer) for number, answer in enumerate(answers)]
    assert gates(*cards)["licence"] is gate
    assert gates(*reversed(cards))["licence"] is gate, "last is by time, not by the order on the page"


def spread(*cards: ReviewedCard) -> Spread:
    review = build_review(
        candidate_id="c",
        candidate="Ada Marsh",
        role="Pilot",
        track="Pilot",
        requirements=ALL,
        cards=cards,
        fidelity=added_up(card.fidelity for card in cards),
    )
    return review.spread


def test_one_rater_for_each_requirement_tells_nothing_of_agreement() -> None:
    assert spread(card(1, {"calm": 5}), card(2, {"radio": 1})).agreement is Agreement.UNKNOWN
    assert spread().deviation is None


def test_agreement_is_the_mean_deviation_and_the_gaps() -> None:
    alike = spread(card(1, {"calm": 4, "radio": 3}), card(2, {"calm": 4, "radio": 4}))
    assert (alike.agreement, alike.shared, alike.gap, alike.discuss) == (Agreement.ALIKE, 2, 1, 0)
    assert alike.deviation == pytest.approx(0.25)
    mostly = spread(card(1, {"calm": 5, "radio": 3}), card(2, {"calm": 3, "radio": 3}))
    assert (mostly.agreement, mostly.discuss) == (Agreement.MOSTLY, 1)
    assert mostly.deviation == pytest.approx(0.5)
    apart = spread(card(1, {"calm": 5, "radio": 1}), card(2, {"calm": 3, "radio": 3}))
    assert apart.agreement is Agreement.APART
    assert apart.deviation == pytest.approx(1.0)


def test_the_published_deviations_fall_on_their_sides() -> None:
    rows = {Agreement.ALIKE: (3, 4, 4), Agreement.APART: (1, 3, 5)}
    for level, values in rows.items():
        cards = [card(number, {"calm": value}) for number, value in enumerate(values)]
        assert spread(*cards).agreement is level
