"""Figures of a round by interviewer and by requirement."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from hiring_assistant.domain.calibration import Calibration
from hiring_assistant.domain.hiring_round import RoundCard
from hiring_assistant.domain.kit import KitRequirement, RequirementKind
from hiring_assistant.domain.scorecard import NotAssessedReason, Rating
from hiring_assistant.review.calibration import calibrate, spread_of

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
NAMES = ("Ada", "Bo", "Cy")
# The candidates A to F and raters 1 to 3 whose figures are known.
TABLE = [[4, 4, 3], [2, 3, 2], [5, 4, 4], [3, 3, 2], [4, 5, 4], [1, 2, 1]]


def requirement(name: str, kind: RequirementKind = RequirementKind.COMPETENCY) -> KitRequirement:
    return KitRequirement(name, f"Is good at {name}", kind, must_have=True)


def card(
    candidate: str, interviewer: str, ratings: dict[str, int | None], *, days: float | None = 1, skipped: int = 0
) -> RoundCard:
    return RoundCard(
        interview_id=f"{candidate}-{interviewer}",
        candidate_id=candidate,
        kit_id="kit",
        stage=3,
        interviewer=interviewer,
        held_at=None if days is None else NOON,
        submitted_at=NOON + timedelta(days=days or 0),
        recommendation=None,
        ratings=tuple(
            Rating(name, value) if value is not None else Rating(name, reason=NotAssessedReason.NOT_ASKED)
            for name, value in ratings.items()
        ),
        asked=5 - skipped,
        skipped=skipped,
        added=1,
    )


def of_table(table: list[list[int | None]]) -> Calibration:
    cards = [
        card(f"c{row}", NAMES[column], {"sailing": value})
        for row, values in enumerate(table)
        for column, value in enumerate(values)
    ]
    return calibrate(cards, [requirement("sailing")])


def test_the_figures_of_a_known_table() -> None:
    found = of_table([list(row) for row in TABLE])
    assert [person.interviewer for person in found.interviewers] == ["Ada", "Bo", "Cy"]
    assert (found.cards, found.candidates, found.connected) == (18, 6, True)
    ada, bo, cy = found.interviewers
    assert ada.spread.mean == pytest.approx(19 / 6)
    assert ada.spread.counts == (1, 1, 1, 2, 1)
    # Ada against the mean of the other two: 0.5, 0.5, 1, 0.5, 0.5, 0.5.
    assert ada.distance == pytest.approx(3.5 / 6)
    assert (ada.shared, ada.within_one, ada.days) == (6, 1.0, 1.0)
    (sailing,) = found.requirements
    assert sailing.alpha == pytest.approx(0.797027, abs=1e-6)
    assert (sailing.shared, sailing.alpha_note) == (6, "")
    severities = [person.severity for person in (ada, bo, cy)]
    assert all(value is not None for value in severities)
    assert sum(value or 0 for value in severities) == pytest.approx(0)
    assert min(severities, key=lambda value: value or 0) == cy.severity


def test_severity_is_that_of_the_known_chain() -> None:
    found = of_table([[3, 4, None], [2, 3, None], [None, 3, 4], [None, 2, 3]])
    assert [person.severity for person in found.interviewers] == pytest.approx([-0.5, 0, 0.5])


def test_nobody_is_called_strict_where_ratings_do_not_connect() -> None:
    found = of_table([[3, 4, None], [None, None, 2]])
    # Cy shares nothing with the others: no figure for Cy, but one for the two who do.
    assert [person.severity is None for person in found.interviewers] == [False, False, True]
    assert found.interviewers[2].distance is None
    apart = [
        card("a", "Ada", {"sailing": 3}),
        card("a", "Bo", {"sailing": 5}),
        card("b", "Cy", {"sailing": 3}),
        card("b", "Dee", {"sailing": 2}),
    ]
    alone = calibrate(apart, [requirement("sailing")])
    assert not alone.connected
    assert all(person.severity is None for person in alone.interviewers)


def test_no_coefficient_for_few_candidates_or_ratings_all_alike() -> None:
    few = of_table([[4, 4, 3], [2, 3, 2], [5, 4, 4], [3, 3, 2]])
    assert (few.requirements[0].alpha, few.requirements[0].alpha_note) == (None, "few")
    alike = of_table([[4, 4, 4], [4, 4, 4], [4, 4, 5], [4, 4, 4], [4, 5, 4], [4, 4, 4]])
    assert (alike.requirements[0].alpha, alike.requirements[0].alpha_note) == (None, "alike")
    assert alike.requirements[0].deviation == pytest.approx(0.8888888 / 6)


def test_what_was_not_assessed_is_counted_and_never_a_number() -> None:
    cards = [
        card("a", "Ada", {"sailing": None, "knots": 5}, days=None, skipped=2),
        card("b", "ada", {"sailing": 1, "licence": 5}, days=3),
    ]
    kinds = [requirement("sailing"), requirement("knots"), requirement("licence", RequirementKind.CREDENTIAL)]
    found = calibrate(cards, kinds)
    (ada,) = found.interviewers
    assert (ada.cards, ada.spread.ratings, ada.not_assessed) == (2, 2, 1)
    assert (ada.asked, ada.skipped, ada.added, ada.days) == (8, 2, 2, 3.0)
    assert [row.requirement.id for row in found.requirements] == ["sailing", "knots"]
    assert [row.not_assessed for row in found.requirements] == [1, 0]


def test_no_cards_no_figures() -> None:
    found = calibrate([], [requirement("sailing")])
    assert (found.interviewers, found.connected) == ((), False)
    assert found.requirements[0].spread == spread_of([])
    assert spread_of([3]).deviation is None
