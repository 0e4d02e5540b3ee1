"""Practice: rating written sample answers, to see how far one is from a reference rating."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from hiring_assistant.domain.kit import SCALE


@dataclass(frozen=True, slots=True)
class SampleAnswer:
    """An invented answer to a question of the bank, with the rating that its anchors call for and why.

    ``anchors`` maps 1, 3 and 5 to what an answer at that rating looks like. Raises ValueError off the scale.
    """

    id: str
    competency: str
    question: str
    answer: str
    anchors: tuple[tuple[int, str], ...]
    reference: int
    why: str

    def __post_init__(self) -> None:
        if not SCALE[0] <= self.reference <= SCALE[1]:
            raise ValueError(f"a reference rating is from {SCALE[0]} to {SCALE[1]}, not {self.reference}")


@dataclass(frozen=True, slots=True)
class PracticeRating:
    """What somebody rated a sample answer. About nobody who applied, and in no figure but one's own practice."""

    id: str
    answer_id: str
    person: str
    value: int
    rated_at: datetime

    def __post_init__(self) -> None:
        if not SCALE[0] <= self.value <= SCALE[1]:
            raise ValueError(f"a rating is from {SCALE[0]} to {SCALE[1]}, not {self.value}")
