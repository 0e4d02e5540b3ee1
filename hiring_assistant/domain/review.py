"""All evidence about a candidate on one page: what was rated by whom, and the figures that follow."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from hiring_assistant.domain.amendment import Amendment
from hiring_assistant.domain.interview import Note
from hiring_assistant.domain.kit import KitRequirement
from hiring_assistant.domain.scorecard import Recommendation, Scorecard


@dataclass(frozen=True, slots=True)
class ReviewedCard:
    """A submitted scorecard with the interview it belongs to, its evidence and what was asked."""

    interview_id: str
    stage: int
    stage_title: str
    interviewer: str
    submitted_at: datetime
    scorecard: Scorecard
    evidence: tuple[Note, ...]
    planned_requirement_ids: tuple[str, ...]
    amendments: tuple[Amendment, ...] = ()
    """Said after submitting; part of no figure."""

    @property
    def recommendation(self) -> Recommendation | None:
        """The interviewer's overall judgement."""
        return self.scorecard.recommendation


@dataclass(frozen=True, slots=True)
class RequirementFigures:
    """One requirement over all raters. ``mean`` and the rest are None where nobody rated it.

    ``discuss`` marks a largest gap of 2 or more; ``average_deviation`` is the mean distance to the mean.
    """

    requirement: KitRequirement
    raters: int
    mean: float | None
    low: int | None
    high: int | None
    average_deviation: float | None
    discuss: bool

    @property
    def gap(self) -> int | None:
        """Largest gap between two raters."""
        return None if self.low is None or self.high is None else self.high - self.low


@dataclass(frozen=True, slots=True)
class Score:
    """The weighted mean of the requirements that were rated (None: none was), the share of weight they stand for
    (0 to 1), and what the score would be were the missing ones rated lowest or highest.
    """

    value: float | None
    coverage: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class SkippedQuestion:
    """A planned question that was left out, and why."""

    question: str
    reason: str


@dataclass(frozen=True, slots=True)
class Fidelity:
    """How closely the interviews kept to their kits."""

    asked: int
    planned: int
    added: int
    skipped: tuple[SkippedQuestion, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """A candidate's submitted scorecards and the figures from them."""

    candidate_id: str
    candidate: str
    role: str
    track: str
    cards: tuple[ReviewedCard, ...]
    requirements: tuple[RequirementFigures, ...]
    score: Score
    unassessed: tuple[KitRequirement, ...]
    fidelity: Fidelity
    recommendations: tuple[tuple[Recommendation, int], ...]
    alpha: float | None = None
    alpha_note: str = ""
