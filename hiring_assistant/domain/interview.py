"""An interview: who meets whom for which stage, what was noted and asked, and for how long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


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
    """A line the interviewer wrote, with the question open then (None: the scratch pad) and the time on the
    interview's clock. ``evidence_for`` holds the ids of the requirements it backs.
    """

    id: str
    interview_id: str
    question_id: str | None
    position: int
    elapsed_ms: int
    text: str
    evidence_for: tuple[str, ...] = ()


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
