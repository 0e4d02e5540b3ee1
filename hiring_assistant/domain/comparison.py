"""Candidates side by side: what was rated, how far their means are apart, and whether that is more than noise.

Nothing here says who is better. Candidates stand in alphabetical order, and a difference that interviewers could not
tell apart is a tie.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from hiring_assistant.domain.interview import CheckValue
from hiring_assistant.domain.kit import KitRequirement
from hiring_assistant.domain.review import Gate, ReviewedCard, Score
from hiring_assistant.domain.scorecard import NotAssessedReason

FEWEST, MOST = 2, 6
"""How many candidates can be compared."""


class WhyLeftOut(StrEnum):
    """Why a candidate who was asked for is not among those compared."""

    HIDDEN = "hidden"
    """Somebody's own scorecard for the candidate is open here; nothing of the others' may show."""
    NO_CARDS = "no_cards"
    OTHER_KIT = "other_kit"


class CellState(StrEnum):
    """What is known of a candidate on a requirement."""

    RATED = "rated"
    NOT_ASSESSED = "not_assessed"
    """It was part of an interview, but nobody could rate it; the ratings say why."""
    NOT_ASKED = "not_asked"
    """It was part of no interview that was held so far."""


class NoTie(StrEnum):
    """Why it cannot be told whether a difference is more than what interviewers disagree by."""

    NOT_RATED = "not_rated"
    """One of the two has no rating."""
    FEW_RATERS = "few_raters"
    """Fewer than two interviewers rated both."""
    FEW_CANDIDATES = "few_candidates"
    """Those interviewers rated fewer than five candidates of the round together."""
    TOO_ALIKE = "too_alike"
    """Their ratings differ too little to estimate anything from."""
    NOT_ALL_BY_ALL = "not_all_by_all"
    """Of the score: not everybody rated the same requirements for both."""


@dataclass(frozen=True, slots=True)
class KitMark:
    """Which kit: its number, and the version of the role page that it was made for."""

    id: str
    number: int
    role_version: int


@dataclass(frozen=True, slots=True)
class WeightChange:
    """A requirement whose weight differs between two kits."""

    requirement: KitRequirement
    was: float
    weighs: float


@dataclass(frozen=True, slots=True)
class KitDifference:
    """What ``other`` has otherwise than the kit that is compared with.

    ``gates`` are requirements that are a must-have in one of the two only; ``asked_otherwise`` those whose questions
    are other ones.
    """

    other: KitMark
    added: tuple[KitRequirement, ...] = ()
    removed: tuple[KitRequirement, ...] = ()
    reweighted: tuple[WeightChange, ...] = ()
    gates: tuple[KitRequirement, ...] = ()
    asked_otherwise: tuple[KitRequirement, ...] = ()
    shared: int = 0
    """How many requirements both have."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A candidate who was asked for but is not compared. Of one who is hidden nothing but the name is told."""

    candidate_id: str
    name: str
    why: WhyLeftOut
    differences: tuple[KitDifference, ...] = ()


@dataclass(frozen=True, slots=True)
class ComparedRating:
    """What one interviewer rated in one interview, or why they did not."""

    interview_id: str
    interviewer: str
    stage: int
    value: int | None = None
    reason: NotAssessedReason | None = None


@dataclass(frozen=True, slots=True)
class ComparedCell:
    """One candidate on one requirement. ``low`` and ``high`` are the lowest and highest rating given.

    A requirement that is checked rather than rated has ``check`` (None: no interview with the check was held).
    """

    candidate_id: str
    state: CellState
    ratings: tuple[ComparedRating, ...] = ()
    mean: float | None = None
    low: int | None = None
    high: int | None = None
    average_deviation: float | None = None
    discuss: bool = False
    check: CheckValue | None = None
    gate: Gate | None = None
    """For must-haves only."""

    @property
    def values(self) -> tuple[int, ...]:
        """The ratings, without those who did not assess it."""
        return tuple(rating.value for rating in self.ratings if rating.value is not None)


@dataclass(frozen=True, slots=True)
class Difference:
    """How far two candidates are apart, by the interviewers who rated both.

    ``points`` is the distance of their means over ``raters`` (0 or more; None: nobody rated both). Closer than ``lsd``
    (the least significant difference, 95 %) is a tie; ``lsd``, ``half_width`` and ``tie`` are None where they cannot
    be estimated, for the reason ``why_not``. ``candidates`` is how many the estimate comes from.
    """

    first: str
    second: str
    points: float | None = None
    raters: tuple[str, ...] = ()
    candidates: int = 0
    lsd: float | None = None
    half_width: float | None = None
    tie: bool | None = None
    why_not: NoTie | None = None


@dataclass(frozen=True, slots=True)
class ComparedRequirement:
    """A requirement over all candidates; ``cells`` stand in their order.

    ``ties`` are the largest groups (ids) in which every two are a tie. Requirements that are checked have no
    differences.
    """

    requirement: KitRequirement
    cells: tuple[ComparedCell, ...]
    differences: tuple[Difference, ...] = ()
    ties: tuple[tuple[str, ...], ...] = ()

    def cell(self, candidate_id: str) -> ComparedCell:
        """The cell of a candidate.

        Raises:
            KeyError: where the candidate is not compared.
        """
        for cell in self.cells:
            if cell.candidate_id == candidate_id:
                return cell
        raise KeyError(candidate_id)


@dataclass(frozen=True, slots=True)
class ComparedCandidate:
    """A candidate among others. ``rated`` of ``to_rate`` requirements have a rating.

    ``cards`` are the submitted scorecards that the figures come from, with their evidence.
    """

    id: str
    name: str
    score: Score
    rated: int
    to_rate: int
    gates_missed: int
    gates_open: int
    cards: tuple[ReviewedCard, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two to six candidates of one track side by side, in alphabetical order.

    ``kit`` is the one compared with (None: nobody can be compared yet). With ``shared_only``, candidates of the other
    ``kits`` are in as well, on the requirements that all of these share, weighted as in ``kit``; ``unshared`` are
    those left out then.
    """

    role: str
    track: str
    kit: KitMark | None
    candidates: tuple[ComparedCandidate, ...]
    requirements: tuple[ComparedRequirement, ...]
    score_differences: tuple[Difference, ...] = ()
    score_ties: tuple[tuple[str, ...], ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    shared_only: bool = False
    kits: tuple[KitMark, ...] = ()
    differences: tuple[KitDifference, ...] = ()
    """With ``shared_only``: how each of the other kits differs from ``kit``."""
    unshared: tuple[KitRequirement, ...] = ()
    questions: tuple[tuple[str, str], ...] = ()
    """The words of each question (id, text) that notes stand under."""

    def candidate(self, candidate_id: str) -> ComparedCandidate:
        """The candidate with that id.

        Raises:
            KeyError: where the candidate is not compared.
        """
        for candidate in self.candidates:
            if candidate.id == candidate_id:
                return candidate
        raise KeyError(candidate_id)
