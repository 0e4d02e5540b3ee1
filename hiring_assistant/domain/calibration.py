"""How interviewers and requirements were rated over a whole round, as figures for coaching and for mending kits."""

from __future__ import annotations

from dataclasses import dataclass

from hiring_assistant.domain.kit import KitRequirement


@dataclass(frozen=True, slots=True)
class Spread:
    """Ratings in short: how many, their mean and standard deviation (None below two), and how often each of 1 to 5."""

    ratings: int
    mean: float | None
    deviation: float | None
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class InterviewerFigures:
    """One interviewer over a round.

    ``distance`` is the mean distance in points to the mean of the others who rated the same requirement of the same
    candidate, ``within_one`` the share of those that are at most a point apart; ``shared`` says how many there were
    (0: nobody else rated the same, and both are None). ``severity`` is in points, below 0 stricter than the others;
    None where ratings do not connect the interviewers. ``days`` is the median from interview to submission.
    """

    interviewer: str
    cards: int
    spread: Spread
    not_assessed: int
    shared: int
    distance: float | None
    within_one: float | None
    severity: float | None
    days: float | None
    asked: int
    skipped: int
    added: int


@dataclass(frozen=True, slots=True)
class RequirementCalibration:
    """One requirement over a round. ``deviation`` is the average deviation of raters of the same candidate.

    ``alpha`` is Krippendorff's ordinal alpha over candidates, None where it cannot be estimated; ``alpha_note`` is a
    code for why: ``few`` (too few candidates rated by two), ``alike``, or "".
    """

    requirement: KitRequirement
    cards: int
    spread: Spread
    not_assessed: int
    shared: int
    deviation: float | None
    alpha: float | None
    alpha_note: str


@dataclass(frozen=True, slots=True)
class Calibration:
    """A round by interviewer (alphabetical) and by requirement (in the kit's order)."""

    cards: int
    candidates: int
    interviewers: tuple[InterviewerFigures, ...]
    requirements: tuple[RequirementCalibration, ...]
    connected: bool
