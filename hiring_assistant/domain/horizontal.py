"""One requirement or question at a time: what all candidates said to it, under each other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from hiring_assistant.domain.comparison import CellState, ComparedRating, Comparison
from hiring_assistant.domain.interview import Answer, Interview, Note, QuestionRecord
from hiring_assistant.domain.kit import StageKit


class TopicKind(StrEnum):
    """By what the candidates' answers are read."""

    REQUIREMENT = "requirement"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Topic:
    """What is read at a time. ``stages`` are the titles of those that ask for it."""

    kind: TopicKind
    id: str
    text: str
    must_have: bool
    requirement_ids: tuple[str, ...]
    question_ids: tuple[str, ...]
    stages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SaidLine:
    """A note, when it was written on the interview's clock, and whether it was marked as evidence for the topic."""

    text: str
    elapsed_ms: int
    evidence: bool


@dataclass(frozen=True, slots=True)
class Said:
    """What one interview has under one question ("": on no question). ``skipped`` is why it was left out, if so."""

    interview_id: str
    interviewer: str
    stage: int
    question_id: str
    question: str
    lines: tuple[SaidLine, ...] = ()
    answer: str = ""
    skipped: str = ""


@dataclass(frozen=True, slots=True)
class Account:
    """All that one candidate said to a topic, and how it was rated.

    ``name`` is the candidate's, or what stands for it while names are masked; then so are interviewers, and the names
    within the texts.
    """

    candidate_id: str
    name: str
    state: CellState
    said: tuple[Said, ...]
    ratings: tuple[tuple[str, ComparedRating], ...]
    """With the words of the requirement."""


@dataclass(frozen=True, slots=True)
class TopicSheet:
    """The accounts of all candidates to one topic, in an order that is drawn anew for each topic."""

    topic: Topic
    accounts: tuple[Account, ...]
    masked: bool


@dataclass(frozen=True, slots=True)
class HeldInterview:
    """A submitted interview with all that was written in it."""

    interview: Interview
    stage: StageKit
    notes: tuple[Note, ...]
    answers: tuple[Answer, ...]
    records: tuple[QuestionRecord, ...]


@dataclass(frozen=True, slots=True)
class Together:
    """All that is read together: the comparison it rests on, the topics, and each candidate's (id) interviews."""

    comparison: Comparison
    requirements: tuple[Topic, ...]
    questions: tuple[Topic, ...]
    held: tuple[tuple[str, tuple[HeldInterview, ...]], ...]

    def topics(self, kind: TopicKind) -> tuple[Topic, ...]:
        """The topics of a kind, in the order of the kit."""
        return self.requirements if kind is TopicKind.REQUIREMENT else self.questions
