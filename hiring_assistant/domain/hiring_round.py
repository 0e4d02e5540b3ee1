"""A hiring round: all submitted scorecards of a role, as figures over many candidates need them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from hiring_assistant.domain.calibration import Calibration
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.decision import CandidateState, Decision
from hiring_assistant.domain.interview import CheckAnswer
from hiring_assistant.domain.review import Score
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
    checks: tuple[CheckAnswer, ...] = ()

    def value(self, requirement_id: str) -> int | None:
        """The rating of that requirement, 1 to 5; None where it has none."""
        return next((rating.value for rating in self.ratings if rating.requirement_id == requirement_id), None)


@dataclass(frozen=True, slots=True)
class RoundCandidate:
    """A candidate in a round. ``hidden`` ones are those whom the reader of the figures still has to rate: of them no
    figure, count or recommendation is given.

    ``met``, ``missed`` and ``open`` count must-haves rated 3 or more or checked with yes, rated less than 3 or checked
    with no, and neither; ``kits`` are the numbers of the kits that their scorecards were made with.
    """

    candidate: Candidate
    hidden: bool = False
    cards: int = 0
    score: Score | None = None
    met: int = 0
    missed: int = 0
    open: int = 0
    recommendations: tuple[tuple[Recommendation, int], ...] = ()
    kits: tuple[int, ...] = ()
    last_decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class StageCount:
    """How many candidates of a round are at a stage, by their state."""

    order: int
    title: str
    counts: tuple[tuple[CandidateState, int], ...]

    @property
    def total(self) -> int:
        """All of them."""
        return sum(number for _, number in self.counts)


@dataclass(frozen=True, slots=True)
class HiringRound:
    """All candidates of a role (and track; None: of all tracks), in alphabetical order, with figures over them.

    ``decisions`` counts decisions in force by kind and reason, the most frequent first.
    """

    role_id: str
    role: str
    track: str | None
    role_version: int
    stages: tuple[StageCount, ...]
    candidates: tuple[RoundCandidate, ...]
    calibration: Calibration
    decisions: tuple[tuple[str, str, int], ...]
