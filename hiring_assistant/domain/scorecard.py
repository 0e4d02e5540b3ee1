"""A scorecard: ratings of requirements, and the recommendation that comes after them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from hiring_assistant.domain.kit import SCALE


class NotAssessedReason(StrEnum):
    """Why a requirement has no rating."""

    NOT_ASKED = "not_asked"
    OUT_OF_TIME = "out_of_time"
    NO_EXAMPLE = "no_example"
    NOT_QUALIFIED = "not_qualified"


class Recommendation(StrEnum):
    """The interviewer's overall judgement; given last and part of no formula."""

    STRONG_NO = "strong_no"
    NO = "no"
    YES = "yes"
    STRONG_YES = "strong_yes"


@dataclass(frozen=True, slots=True)
class Rating:
    """A requirement rated ``value`` (1 to 5), or not assessed for ``reason``; exactly one of the two is set.

    Raises:
        ValueError: when both or neither are set, or the value is off the scale.
    """

    requirement_id: str
    value: int | None = None
    reason: NotAssessedReason | None = None

    def __post_init__(self) -> None:
        if (self.value is None) == (self.reason is None):
            raise ValueError("a rating has either a value or a reason why there is none")
        if self.value is not None and not SCALE[0] <= self.value <= SCALE[1]:
            raise ValueError(f"a rating is from {SCALE[0]} to {SCALE[1]}, not {self.value}")


@dataclass(frozen=True, slots=True)
class Scorecard:
    """What one interviewer made of one interview. ``submitted_at`` None means draft."""

    interview_id: str
    ratings: tuple[Rating, ...] = ()
    recommendation: Recommendation | None = None
    takeaways: str = ""
    pros: str = ""
    cons: str = ""
    submitted_at: datetime | None = None

    def rating(self, requirement_id: str) -> Rating | None:
        """The rating of that requirement, or None while it is open."""
        return next((rating for rating in self.ratings if rating.requirement_id == requirement_id), None)

    def open_requirements(self, requirement_ids: Iterable[str]) -> tuple[str, ...]:
        """Those of ``requirement_ids`` that are neither rated nor marked not assessed."""
        done = {rating.requirement_id for rating in self.ratings}
        return tuple(rid for rid in requirement_ids if rid not in done)
