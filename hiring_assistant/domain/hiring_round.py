"""A hiring round: all submitted scorecards of a role, as figures over many candidates need them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from hiring_assistant.domain.scorecard import Rating, Recommendation


@dataclass(frozen=True, slots=True)
class RoundCard:
    """A submitted scorecard without notes. ``held_at`` is when the interview began, or was to begin.

    ``asked``, ``skipped`` and ``added`` count questions of the interview.
    """

    interview_id: str
    candidate_id: str
    kit_id: str
    stage: int
    interviewer: str
    held_at: datetime | None
    submitted_at: datetime
    recommendation: Recommendation | None
    ratings: tuple[Rating, ...]
    asked: int
    skipped: int
    added: int

    def value(self, requirement_id: str) -> int | None:
        """The rating of that requirement, 1 to 5; None where it has none."""
        return next((rating.value for rating in self.ratings if rating.requirement_id == requirement_id), None)
