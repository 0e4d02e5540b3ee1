"""All evidence about a candidate on one page: what was rated by whom, and the figures that follow."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from hiring_assistant.domain.amendment import Amendment
from hiring_assistant.domain.interview import CheckAnswer, CheckValue, Note
from hiring_assistant.domain.kit import KitRequirement
from hiring_assistant.domain.scorecard import Recommendation, Scorecard


@dataclass(frozen=True, slots=True)
class SkippedQuestion:
    """A planned question that was left out, and why."""

    question: str
    reason: str


@dataclass(frozen=True, slots=True)
class Fidelity:
    """How closely interviews kept to their kits. Planned questions that were neither asked nor skipped were never
    reached. ``added_questions`` are the words of those that the interviewer added.
    """

    asked: int
    planned: int
    added: int
    skipped: tuple[SkippedQuestion, ...]
    added_questions: tuple[str, ...] = ()

    @property
    def not_reached(self) -> int:
        """Planned questions without a trace."""
        return max(0, self.planned - self.asked - len(self.skipped))


@dataclass(frozen=True, slots=True)
class ReviewedCard:
    """A submitted scorecard with the interview it belongs to, its evidence and what was asked.

    ``questions`` holds the words of the questions by their ids, of planned and of added ones; ``fidelity`` is that of
    this interview alone; ``kit_number`` says which version of the kit it was held with.
    """

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
    questions: tuple[tuple[str, str], ...] = ()
    checks: tuple[CheckAnswer, ...] = ()
    fidelity: Fidelity = Fidelity(0, 0, 0, ())
    kit_number: int = 0

    def question(self, id_: str | None) -> str:
        """The words of a question; "" for the scratch pad."""
        return dict(self.questions).get(id_ or "", "")

    def asked_for(self, requirement_id: str) -> bool:
        """Whether the stage of this card asked for the requirement, rated or not."""
        return requirement_id in self.planned_requirement_ids or self.scorecard.rating(requirement_id) is not None

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


class Gate(StrEnum):
    """Whether a must-have is met: a gate beside the score, never a larger weight in it."""

    MET = "met"
    MISSED = "missed"
    NOT_ASSESSED = "not_assessed"


@dataclass(frozen=True, slots=True)
class MustHave:
    """A must-have and its gate. Rated ones have a mean, checked ones (credentials, logistics) the last clear answer."""

    requirement: KitRequirement
    gate: Gate
    mean: float | None = None
    check: CheckValue | None = None


class Agreement(StrEnum):
    """How far interviewers see one candidate alike; UNKNOWN where no requirement has two raters."""

    UNKNOWN = "unknown"
    ALIKE = "alike"
    MOSTLY = "mostly"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Spread:
    """What can be said of one candidate's few ratings: requirements that two or more people rated, their mean average
    deviation and the largest gap (points; None where there are none), and how many are to discuss.
    """

    agreement: Agreement
    shared: int = 0
    deviation: float | None = None
    gap: int | None = None
    discuss: int = 0


@dataclass(frozen=True, slots=True)
class Review:
    """A candidate's submitted scorecards and the figures from them.

    ``requirements`` are those that are rated; ``checked`` are credentials and logistics, which are in no figure.
    """

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
    must_haves: tuple[MustHave, ...] = ()
    spread: Spread = Spread(Agreement.UNKNOWN)
    checked: tuple[KitRequirement, ...] = ()

    def was_asked(self, requirement_id: str) -> bool:
        """Whether any stage that was held asked for the requirement."""
        return any(card.asked_for(requirement_id) for card in self.cards)

    def gate(self, requirement_id: str) -> Gate | None:
        """The gate of a must-have; None for what is nice to have."""
        return next((must.gate for must in self.must_haves if must.requirement.id == requirement_id), None)
