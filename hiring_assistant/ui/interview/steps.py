"""The steps of an interview in the order they are held, and how the clock stands to their plan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from hiring_assistant.domain.interview import Note, QuestionRecord, segment_place
from hiring_assistant.domain.kit import KitPlan, Question, Segment, SegmentKind, StageKit
from hiring_assistant.ui import wording

_MS_A_MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class Step:
    """A place in the guide: a segment, a planned question, or one that the interviewer added.

    ``key`` names it within the interview. ``question_id`` is None for segments. ``number`` counts the planned questions
    from 1; 0 for the others.
    """

    key: str
    title: str
    minutes: int
    question_id: str | None = None
    number: int = 0
    question: Question | None = None
    segment: Segment | None = None
    added_text: str | None = None

    @property
    def place(self) -> str | None:
        """What its notes belong to (``Note.question_id``); None where it is neither question nor segment and there is
        the scratch pad alone.
        """
        return segment_place(self.segment.kind) if self.segment is not None else self.question_id

    @property
    def is_question(self) -> bool:
        """Whether something is asked in it."""
        return self.question_id is not None

    @property
    def text(self) -> str:
        """The question in full, or what the guide says."""
        if self.question is not None:
            return self.question.text
        if self.segment is not None:
            return self.segment.text
        return self.added_text or ""

    @property
    def requirement_ids(self) -> tuple[str, ...]:
        """The requirements that it assesses."""
        return self.question.requirement_ids if self.question else ()


def question_title(question: Question, plan: KitPlan) -> str:
    """A few words for a question: what it assesses, else its own."""
    for rid in question.requirement_ids:
        requirement = plan.requirement(rid)
        if requirement is not None:
            return requirement.text
    return question.text


def steps_of(stage: StageKit, plan: KitPlan, records: Iterable[QuestionRecord]) -> tuple[Step, ...]:
    """The guide of a stage: its segments, with the questions where they belong and added ones after the planned."""
    planned = [
        Step(
            key=question.id,
            title=question.text if stage.minutes is None else question_title(question, plan),
            minutes=question.minutes,
            question_id=question.id,
            number=number,
            question=question,
        )
        for number, question in enumerate(stage.questions, start=1)
    ]
    added = [
        Step(key=r.question_id, title=r.added_text, minutes=0, question_id=r.question_id, added_text=r.added_text)
        for r in records
        if r.added_text
    ]
    before = [_segment(s) for s in stage.segments if s.kind is SegmentKind.OPENING]
    after = [_segment(s) for s in stage.segments if s.kind in (SegmentKind.CANDIDATE_QUESTIONS, SegmentKind.CLOSING)]
    steps = (*before, *planned, *added, *after)
    if steps:
        return steps
    return (Step(key="stage", title=stage.title, minutes=stage.minutes or 0),)


def _segment(segment: Segment) -> Step:
    return Step(key=segment.kind.value, title=wording.segment(segment.kind), minutes=segment.minutes, segment=segment)


def planned_end_ms(steps: Sequence[Step], current: int, skipped: Iterable[str]) -> int:
    """When the step ``current`` (index) ends by the plan, in milliseconds; skipped ones (keys) take no time."""
    left_out = set(skipped)
    return sum(step.minutes for step in steps[: current + 1] if step.key not in left_out) * _MS_A_MINUTE


def minutes_behind(elapsed_ms: int, end_ms: int) -> int:
    """Whole minutes that the clock is past the planned end; 0 while it is not."""
    return max(0, (elapsed_ms - end_ms) // _MS_A_MINUTE)


def where_one_was(
    steps: Sequence[Step], notes: Iterable[Note], records: Iterable[QuestionRecord], *, written: bool
) -> int:
    """The step (index) to open an interview at: that of the newest note, else the last one asked, else the beginning,
    which is the first question where the candidate answers in ``written`` form.
    """
    newest = max(notes, key=lambda note: note.id, default=None)
    if newest is not None and newest.question_id is not None:
        for index, step in enumerate(steps):
            if step.place == newest.question_id:
                return index
    asked = {record.question_id for record in records if record.asked}
    behind = [index for index, step in enumerate(steps) if step.question_id in asked]
    if behind:
        return behind[-1]
    return next((index for index, step in enumerate(steps) if step.is_question), 0) if written else 0
