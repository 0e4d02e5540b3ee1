"""An interview kit: for each stage of a track the guide, the questions, the time plan and what is to be rated."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from hiring_assistant.domain.role import StageKind
from hiring_assistant.domain.text import fold

SCALE = (1, 5)
"""Lowest and highest rating."""

ANCHORED = (1, 3, 5)
"""The ratings that carry an anchor of their own; 2 and 4 mean "between"."""


class RequirementKind(StrEnum):
    """What a requirement asks for; the first five are rated, credentials and logistics are checked."""

    COMPETENCY = "competency"
    KNOWLEDGE = "knowledge"
    EXPERIENCE = "experience"
    LANGUAGE = "language"
    VALUES = "values"
    CREDENTIAL = "credential"
    LOGISTICS = "logistics"

    @property
    def is_check(self) -> bool:
        """Whether it is a yes-or-no check rather than something to rate."""
        return self in (RequirementKind.CREDENTIAL, RequirementKind.LOGISTICS)


class QuestionType(StrEnum):
    """How a question asks."""

    BEHAVIOURAL = "behavioural"
    SITUATIONAL = "situational"
    KNOWLEDGE = "knowledge"
    BACKGROUND = "background"
    WRITTEN = "written"


class Difficulty(StrEnum):
    """How much a question asks of the person who answers."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


class QuestionSource(StrEnum):
    """Where a question comes from."""

    PAGE = "page"
    BANK = "bank"
    GENERIC = "generic"
    OWN = "own"


class KitState(StrEnum):
    """Whether a kit is still being worked on. Interviews are only planned with kits that are ready."""

    DRAFT = "draft"
    READY = "ready"


class SegmentKind(StrEnum):
    """The parts of an interview, in the order they are held."""

    OPENING = "opening"
    QUESTIONS = "questions"
    CANDIDATE_QUESTIONS = "candidate_questions"
    CLOSING = "closing"


def requirement_id(text: str) -> str:
    """The id of a requirement: the same for the same words, so that it survives a new version of the page."""
    return "r-" + hashlib.sha256(fold(text).encode()).hexdigest()[:16]


def question_id(stage_order: int, text: str) -> str:
    """The id of a planned question: the same for the same words in the same stage."""
    return "q-" + hashlib.sha256(f"{stage_order}:{fold(text)}".encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class KitRequirement:
    """A requirement as a kit asks for it. ``weight`` is relative: 1.0 for all unless people said otherwise, and why.

    ``confidence`` (0 to 1) says how sure the match to ``competency`` is.
    """

    id: str
    text: str
    kind: RequirementKind
    must_have: bool
    weight: float = 1.0
    competency: str | None = None
    confidence: float = 0.0
    inherited_from: str | None = None
    details: tuple[str, ...] = ()
    weight_reason: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A planned question, the requirements it assesses (ids), its probes and its anchors at 1, 3 and 5."""

    id: str
    text: str
    type: QuestionType
    minutes: int
    requirement_ids: tuple[str, ...]
    probes: tuple[str, ...] = ()
    anchors: tuple[tuple[int, str], ...] = ()
    source: QuestionSource = QuestionSource.BANK

    def anchor(self, rating: int) -> str | None:
        """What an answer at that rating looks like, where the question says so."""
        return dict(self.anchors).get(rating)


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a stage's time with what the interviewer says in it (Markdown)."""

    kind: SegmentKind
    minutes: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """A yes, no or open question about a requirement that is not rated."""

    requirement_id: str
    text: str


@dataclass(frozen=True, slots=True)
class StageKit:
    """What an interviewer has in hand for one stage. ``minutes`` is None for written stages."""

    order: int
    title: str
    kind: StageKind
    minutes: int | None
    interviewer: str | None
    optional: bool = False
    segments: tuple[Segment, ...] = ()
    questions: tuple[Question, ...] = ()
    checks: tuple[Check, ...] = ()

    @property
    def requirement_ids(self) -> tuple[str, ...]:
        """The requirements rated in this stage, in the order of its questions, each once."""
        return tuple(dict.fromkeys(rid for question in self.questions for rid in question.requirement_ids))

    def question(self, id_: str) -> Question | None:
        """The question with that id, or None."""
        return next((question for question in self.questions if question.id == id_), None)

    def segment(self, kind: SegmentKind) -> Segment | None:
        """The first segment of that kind, or None."""
        return next((segment for segment in self.segments if segment.kind is kind), None)


@dataclass(frozen=True, slots=True)
class Coverage:
    """Where a requirement is asked: the orders of the stages and the minutes planned for it in all."""

    requirement_id: str
    stages: tuple[int, ...]
    minutes: float


@dataclass(frozen=True, slots=True)
class KitWarning:
    """Something about a kit that a person should look at; ``requirement_id`` and ``stage`` where it has a place."""

    code: str
    message: str
    requirement_id: str | None = None
    stage: int | None = None


@dataclass(frozen=True, slots=True)
class KitPlan:
    """The content of a kit for one track of a role: what is asked for and how each stage asks."""

    role_title: str
    track: str
    requirements: tuple[KitRequirement, ...]
    stages: tuple[StageKit, ...]
    coverage: tuple[Coverage, ...] = ()
    warnings: tuple[KitWarning, ...] = ()

    def requirement(self, id_: str) -> KitRequirement | None:
        """The requirement with that id, or None."""
        return next((requirement for requirement in self.requirements if requirement.id == id_), None)

    def stage(self, order: int) -> StageKit | None:
        """The kit of the stage of that order (from 1), or None."""
        return next((stage for stage in self.stages if stage.order == order), None)


@dataclass(frozen=True, slots=True)
class Kit:
    """A version of the kit of one track. Frozen (``frozen_at`` set) by the first interview held with it.

    ``number`` of a draft is the one it will have once it is ready; ``reason`` says why it differs from the version
    before.
    """

    id: str
    role_version_id: str
    number: int
    created_at: datetime
    plan: KitPlan
    frozen_at: datetime | None = None
    reason: str = ""
    state: KitState = KitState.READY


@dataclass(frozen=True, slots=True)
class OwnQuestion:
    """A question that people saved to their own bank. ``competency`` is one of the bank's, or None for none of them."""

    id: str
    text: str
    type: QuestionType
    difficulty: Difficulty
    competency: str | None
    probes: tuple[str, ...]
    anchors: tuple[tuple[int, str], ...]
    added_at: datetime
