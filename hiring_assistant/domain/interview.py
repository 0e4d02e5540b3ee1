"""An interview: who meets whom for which stage, what was noted and asked, and for how long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from hiring_assistant.domain.kit import SegmentKind

_SEGMENT = "segment:"


class InterviewState(StrEnum):
    """How far an interview is. A draft scorecard exists exactly while it is ``STARTED``."""

    PLANNED = "planned"
    STARTED = "started"
    SUBMITTED = "submitted"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Interview:
    """One person's interview of a candidate for one stage; a panel has one for each interviewer.

    ``kit_id`` is the kit it is held with. ``elapsed_ms`` is the time on the interview's own clock, which runs only
    while it is held. ``imported_from`` is the id of the packet that a finished interview came in with.
    """

    id: str
    candidate_id: str
    kit_id: str
    stage: int
    interviewer: str
    state: InterviewState
    planned_at: datetime | None = None
    started_at: datetime | None = None
    submitted_at: datetime | None = None
    elapsed_ms: int = 0
    imported_from: str | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A line the interviewer wrote, with the question open then and the time on the interview's clock.

    ``question_id`` is None on the scratch pad, and ``segment_place`` of the opening, the candidate's questions or the
    closing where it was written then. ``evidence_for`` holds the ids of the requirements it backs.
    """

    id: str
    interview_id: str
    question_id: str | None
    position: int
    elapsed_ms: int
    text: str
    evidence_for: tuple[str, ...] = ()


def segment_place(kind: SegmentKind) -> str:
    """What stands in ``Note.question_id`` for a part of the interview in which no planned question is asked."""
    return _SEGMENT + kind.value


def segment_of_place(question_id: str | None) -> SegmentKind | None:
    """The part of the interview that ``Note.question_id`` stands for; None for questions and the scratch pad."""
    if question_id is None or not question_id.startswith(_SEGMENT):
        return None
    kind = question_id.removeprefix(_SEGMENT)
    return SegmentKind(kind) if kind in tuple(SegmentKind) else None


def place_words(question_id: str | None) -> str:
    """The part of the interview that ``Note.question_id`` stands for in words; "" for all else."""
    kind = segment_of_place(question_id)
    return _SEGMENT_WORDS[kind] if kind is not None else ""


_SEGMENT_WORDS = {
    SegmentKind.OPENING: "Welcome and outline",
    SegmentKind.QUESTIONS: "Questions",
    SegmentKind.CANDIDATE_QUESTIONS: "Candidate's questions",
    SegmentKind.CLOSING: "Close and next steps",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What the candidate answered to a written question."""

    interview_id: str
    question_id: str
    text: str


class CheckValue(StrEnum):
    """Outcome of a check of a credential or of logistics."""

    YES = "yes"
    NO = "no"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class CheckAnswer:
    """The outcome of the check of a requirement."""

    interview_id: str
    requirement_id: str
    value: CheckValue


@dataclass(frozen=True, slots=True)
class QuestionRecord:
    """What became of a question: opened, skipped (with a reason), added by the interviewer (``added_text``),
    and for how long it was open. Planned questions without a record were never opened.
    """

    interview_id: str
    question_id: str
    asked: bool = False
    skipped_reason: str | None = None
    added_text: str | None = None
    open_ms: int = 0
    probes_used: tuple[str, ...] = ()
