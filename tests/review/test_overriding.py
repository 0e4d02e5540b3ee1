"""What a decision goes against: missed must-haves and the score, and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from hiring_assistant.domain.decision import Against, DecisionKind
from hiring_assistant.domain.interview import CheckAnswer, CheckValue
from hiring_assistant.domain.kit import KitRequirement, RequirementKind
from hiring_assistant.domain.review import Fidelity, Review, ReviewedCard
from hiring_assistant.domain.scorecard import Rating, Scorecard
from hiring_assistant.review.figures import build_review
from hiring_assistant.review.overriding import overridden_by

MUST = KitRequirement("r-must", "Reads a chart", RequirementKind.KNOWLEDGE, must_have=True)
SECOND = KitRequirement("r-second", "Stays calm", RequirementKind.COMPETENCY, must_have=True)
NICE = KitRequirement("r-nice", "Sails", RequirementKind.EXPERIENCE, must_have=False)
LICENCE = KitRequirement("r-licence", "Holds a licence", RequirementKind.CREDENTIAL, must_have=True)
AT = datetime(2026, 3, 2, tzinfo=UTC)
MISSED, LOW, HIGH = Against.MISSED_MUST_HAVE, Against.LOW_SCORE, Against.HIGH_SCORE


def review(*cards: dict[str, int], checked: CheckValue | None = None) -> Review:
    """A review of these ratings by requirement; the licence is only asked for where it was checked."""
    requirements = (MUST, SECOND, NICE, *((LICENCE,) if checked else ()))
    return build_review(
        candidate_id="c",
        candidate="Ada",
        role="Pilot",
        track="Pilot",
        requirements=requirements,
        cards=[
            ReviewedCard(
                interview_id=str(number),
                stage=1,
                stage_title="Talk",
                interviewer=f"Interviewer {number}",
                submitted_at=AT,
                scorecard=Scorecard(str(number), tuple(Rating(rid, value=value) for rid, value in card.items())),
                evidence=(),
                planned_requirement_ids=tuple(card),
                checks=(CheckAnswer(str(number), LICENCE.id, checked),) if checked else (),
            )
            for number, card in enumerate(cards)
        ],
        fidelity=Fidelity(0, 0, 0, ()),
    )


GOOD = {"r-must": 4, "r-second": 3, "r-nice": 3}


@pytest.mark.parametrize("kind", [DecisionKind.ADVANCE, DecisionKind.OFFER])
@pytest.mark.parametrize(
    ("cards", "against"),
    [
        ([GOOD], ()),
        ([GOOD, {"r-must": 2}], ()),  # 3.0 on average is met
        ([GOOD | {"r-must": 2, "r-nice": 5}], (MISSED,)),
        ([{"r-must": 3, "r-second": 3, "r-nice": 1}], (LOW,)),
        ([{"r-must": 2, "r-second": 2, "r-nice": 3}], (MISSED, LOW)),
        ([{"r-must": 5, "r-nice": 4}], (MISSED,)),  # nobody assessed the other must-have
    ],
)
def test_going_on(kind: DecisionKind, cards: list[dict[str, int]], against: tuple[Against, ...]) -> None:
    assert overridden_by(kind, review(*cards)).against == against


def test_a_must_have_still_to_come_is_not_missed_before_an_offer() -> None:
    so_far = review({"r-must": 5, "r-nice": 4})
    assert overridden_by(DecisionKind.ADVANCE, so_far, {"r-second"}).against == ()
    offer = overridden_by(DecisionKind.OFFER, so_far, {"r-second"})
    assert offer.against == (MISSED,)
    assert [must.requirement for must in offer.unassessed] == [SECOND]


def test_without_a_card_only_what_was_never_assessed_is_told() -> None:
    nothing = overridden_by(DecisionKind.OFFER, review())
    assert (nothing.against, nothing.score) == ((MISSED,), None)
    assert [must.requirement for must in nothing.unassessed] == [MUST, SECOND]


@pytest.mark.parametrize(
    ("checked", "going_on", "declining"),
    [(CheckValue.YES, (), (HIGH,)), (CheckValue.NO, (MISSED,), ()), (CheckValue.OPEN, (MISSED,), (HIGH,))],
)
def test_a_check_is_a_gate_too(
    checked: CheckValue, going_on: tuple[Against, ...], declining: tuple[Against, ...]
) -> None:
    held = review(GOOD, checked=checked)
    assert overridden_by(DecisionKind.ADVANCE, held).against == going_on
    assert overridden_by(DecisionKind.DECLINE, held).against == declining


@pytest.mark.parametrize(
    ("cards", "against"),
    [
        ([GOOD], (HIGH,)),
        ([{"r-must": 3, "r-second": 3, "r-nice": 3}], (HIGH,)),
        ([{"r-must": 5, "r-nice": 4}], (HIGH,)),  # not assessed is no ground to decline
        ([GOOD | {"r-must": 2, "r-nice": 5}], ()),
        ([{"r-must": 3, "r-second": 3, "r-nice": 1}], ()),
        ([], ()),
    ],
)
def test_declining(cards: list[dict[str, int]], against: tuple[Against, ...]) -> None:
    assert overridden_by(DecisionKind.DECLINE, review(*cards)).against == against


@pytest.mark.parametrize("kind", [DecisionKind.HOLD, DecisionKind.RESUME, DecisionKind.WITHDRAW, DecisionKind.REOPEN])
def test_other_decisions_go_against_nothing(kind: DecisionKind) -> None:
    for held in (review(), review({"r-must": 1, "r-second": 1}), review(GOOD)):
        assert overridden_by(kind, held).against == ()
