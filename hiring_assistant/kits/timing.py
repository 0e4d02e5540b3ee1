"""How the minutes of a stage are shared out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hiring_assistant.domain.role import Stage, StageKind

DEFAULT_MINUTES = {
    StageKind.SCREENING: 30,
    StageKind.INTERVIEW: 45,
    StageKind.EXERCISE: 45,
    StageKind.PANEL: 60,
    StageKind.REFERENCE: 30,
    StageKind.OTHER: 30,
}
"""Minutes of a stage whose page says none."""

WRITTEN_MINUTES = 3
"""Minutes to read and rate one written answer."""

_OPENING_SHARE, _CANDIDATE_SHARE, _CLOSING_SHARE = 0.05, 0.08, 0.04
_CHECKS_PER_MINUTE = 3
_FAST, _SLOW = 5, 10
"""A live question gets between so many minutes, as far as a stage can choose."""
_STEADY = 6.25


@dataclass(frozen=True, slots=True)
class Minutes:
    """The whole minutes of each segment; together they are the stage's."""

    opening: int
    questions: int
    candidate: int
    closing: int


def slot(stage: Stage) -> int:
    """The minutes to plan for: the shorter end where the page gives a span, so that no slot is overrun."""
    return max(5, stage.minutes[0]) if stage.minutes else DEFAULT_MINUTES.get(stage.kind, 45)


def share_out(total: int, checks: int = 0) -> Minutes:
    """``total`` minutes as opening (about 5 %), questions (80 to 85 %), candidate's questions (5 to 10 %) and closing.

    Checks take a third of a minute each of the closing, at the cost of the questions but never below 80 %.
    """
    opening = max(1, round(total * _OPENING_SHARE))
    candidate = max(1, min(round(total * _CANDIDATE_SHARE), total // 10))
    least_closing = max(1, round(total * _CLOSING_SHARE))
    questions = max(1, min(total - opening - candidate - least_closing, total * 85 // 100))
    spare = max(0, questions - -(-total * 80 // 100))
    questions -= min(spare, -(-checks // _CHECKS_PER_MINUTE))
    return Minutes(opening, questions, candidate, total - opening - questions - candidate)


def steady_count(question_minutes: int) -> int:
    """How many questions can be asked and probed in so many minutes without haste."""
    return max(1, round(question_minutes / _STEADY))


def most_count(question_minutes: int) -> int:
    """How many questions a stage takes at most, if requirements would otherwise go unasked."""
    return max(1, question_minutes // _FAST)


def fewest_count(question_minutes: int) -> int:
    """With fewer questions than this, each would be drawn out."""
    return max(1, -(-question_minutes // _SLOW))


def spread_minutes(total: int, weights: Sequence[int]) -> tuple[int, ...]:
    """``total`` minutes in proportion to ``weights``, at least one each; they sum to ``total`` where it is enough."""
    if not weights:
        return ()
    whole = sum(weights)
    shares = [max(1, total * weight // whole) for weight in weights]
    by_need = sorted(range(len(weights)), key=lambda index: (shares[index] * whole - total * weights[index], index))
    left = total - sum(shares)
    for turn in range(max(0, left)):
        shares[by_need[turn % len(by_need)]] += 1
    while sum(shares) > total and max(shares) > 1:
        shares[shares.index(max(shares))] -= 1
    return tuple(shares)
