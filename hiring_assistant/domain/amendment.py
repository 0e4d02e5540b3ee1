"""An amendment: what an interviewer would say otherwise after their scorecard was submitted, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from hiring_assistant.domain.kit import SCALE


@dataclass(frozen=True, slots=True)
class Amendment:
    """Stands beside a submitted scorecard, which stays as it is; it is marked as such and is part of no score.

    ``value`` is what the requirement would be rated now, None where only the words count. ``debrief_id`` names the
    debrief in which it was said; whoever held that wrote it down.

    Raises:
        ValueError: where the value is off the scale.
    """

    id: str
    interview_id: str
    requirement_id: str
    value: int | None
    reason: str
    amended_by: str
    amended_at: datetime
    debrief_id: str | None = None

    def __post_init__(self) -> None:
        if self.value is not None and not SCALE[0] <= self.value <= SCALE[1]:
            raise ValueError(f"a rating is from {SCALE[0]} to {SCALE[1]}, not {self.value}")
