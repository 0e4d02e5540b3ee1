"""A debrief: those who interviewed a candidate go through the requirements together and note what they agree on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from hiring_assistant.domain.kit import SCALE


@dataclass(frozen=True, slots=True)
class Debrief:
    """A conversation about one candidate after the scorecards are in. ``ended_at`` None means it is going on.

    ``summary`` is what the group agreed on in all; it decides nothing by itself.
    """

    id: str
    candidate_id: str
    held_by: str
    started_at: datetime
    ended_at: datetime | None = None
    summary: str = ""


@dataclass(frozen=True, slots=True)
class AgreedOutcome:
    """What a debrief agreed on for one requirement. It stands beside the ratings and is part of no score.

    ``value`` (1 to 5) is None where the group agreed only on words, or to leave it open.

    Raises:
        ValueError: where the value is off the scale.
    """

    debrief_id: str
    requirement_id: str
    value: int | None
    text: str
    noted_at: datetime

    def __post_init__(self) -> None:
        if self.value is not None and not SCALE[0] <= self.value <= SCALE[1]:
            raise ValueError(f"an agreed outcome is from {SCALE[0]} to {SCALE[1]}, not {self.value}")
