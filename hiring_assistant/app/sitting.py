"""Holding an interview: what the interviewer sees, and each thing they write, note, rate and submit.

Every function here is one transaction that is on disk when it returns. A submitted scorecard does not change any more:
all of them then raise ``CannotDo``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from hiring_assistant.app import ownership
from hiring_assistant.app.change import Change
from hiring_assistant.app.history import record_interview
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.interview import (
    Answer,
    CheckAnswer,
    CheckValue,
    Interview,
    InterviewState,
    Note,
    QuestionRecord,
)
from hiring_assistant.domain.kit import Kit, KitRequirement, StageKit
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.scorecard import NotAssessedReason, Rating, Recommendation, Scorecard


@dataclass(frozen=True, slots=True)
class Sitting:
    """An interview with all that belongs on its page, as it is on disk."""

    interview: Interview
    candidate: Candidate
    kit: Kit
    stage: StageKit
    stages: int
    notes: tuple[Note, ...]
    answers: tuple[Answer, ...]
    checks: tuple[CheckAnswer, ...]
    records: tuple[QuestionRecord, ...]
    scorecard: Scorecard

    @property
    def requirements(self) -> tuple[KitRequirement, ...]:
        """The requirements to rate, in the order of the stage's questions."""
        found = (self.kit.plan.requirement(rid) for rid in self.stage.requirement_ids)
        return tuple(requirement for requirement in found if requirement is not None)


def open_sitting(workspace: Workspace, interview_id: str) -> Sitting:
    """All that belongs on the page of an interview.

    Raises:
        CannotDo: where the interview is gone.
    """
    with workspace.read() as unit:
        interview = unit.interviews.get(interview_id)
        candidate = unit.candidates.get(interview.candidate_id) if interview else None
        kit = unit.kits.get(interview.kit_id) if interview else None
        stage = kit.plan.stage(interview.stage) if kit and interview else None
        if interview is None or candidate is None or kit is None or stage is None:
            raise CannotDo("no-such-interview", "This interview is not in the store any more.")
        if ownership.tells_of_others([interview], workspace.person):
            workspace.has_shown([candidate.id])
        return Sitting(
            interview=interview,
            candidate=candidate,
            kit=kit,
            stage=stage,
            stages=len(kit.plan.stages),
            notes=unit.interviews.notes(interview_id),
            answers=unit.interviews.answers(interview_id),
            checks=unit.interviews.checks(interview_id),
            records=unit.interviews.records(interview_id),
            scorecard=unit.interviews.scorecard(interview_id),
        )


def save_notes(
    workspace: Workspace, interview_id: str, changed: Sequence[Note], removed: Sequence[str], elapsed_ms: int
) -> None:
    """Keep the lines that changed and drop those removed (ids), and how far the interview's clock is."""
    with workspace.write() as unit:
        unit.interviews.save_notes(interview_id, changed, removed)
        unit.interviews.set_elapsed(interview_id, elapsed_ms)


def save_clock(workspace: Workspace, interview_id: str, elapsed_ms: int) -> None:
    """Keep how far the interview's clock is, in milliseconds of time it ran."""
    with workspace.write() as unit:
        unit.interviews.set_elapsed(interview_id, elapsed_ms)


def save_answer(workspace: Workspace, interview_id: str, question_id: str, text: str) -> None:
    """Keep what the candidate answered to a written question."""
    with workspace.write() as unit:
        unit.interviews.save_answer(Answer(interview_id, question_id, text))


def save_check(workspace: Workspace, interview_id: str, requirement_id: str, value: CheckValue) -> None:
    """Keep the outcome of a check."""
    with workspace.write() as unit:
        unit.interviews.save_check(CheckAnswer(interview_id, requirement_id, value))


def save_record(workspace: Workspace, record_: QuestionRecord) -> None:
    """Keep what became of a question: asked, skipped with a reason, added, for how long."""
    with workspace.write() as unit:
        unit.interviews.save_record(record_)


def leave_out(workspace: Workspace, record_: QuestionRecord, reason: str | None, name: str) -> Change[None]:
    """Leave a question out for a reason, or ask it after all (None); ``name`` is what it is called where it is told."""
    asked = record_.asked and reason is None

    def put(reason: str | None, asked: bool) -> None:
        with workspace.write() as unit:
            records = unit.interviews.records(record_.interview_id)
            now = next((each for each in records if each.question_id == record_.question_id), record_)
            unit.interviews.save_record(replace(now, skipped_reason=reason, asked=asked))

    put(reason, asked)
    change: Change[None] = Change(
        None,
        f"“{name}” left out" if reason is not None else f"“{name}” asked after all",
        partial(put, record_.skipped_reason, record_.asked),
        partial(put, reason, asked),
    )
    workspace.done(change)
    return change


def add_question(workspace: Workspace, added: QuestionRecord, name: str) -> Change[QuestionRecord]:
    """Add a question of the interviewer's own. It can be undone while nothing is noted to it."""

    def undo() -> None:
        with workspace.write() as unit:
            noted = {note.question_id for note in unit.interviews.notes(added.interview_id)}
            if added.question_id in noted:
                raise CannotDo("has-notes", "There are notes to this question. Move or delete them first.")
            unit.interviews.clear_record(added.interview_id, added.question_id)

    save_record(workspace, added)
    change = Change(added, f"Question “{name}” added", undo, partial(save_record, workspace, added))
    workspace.done(change)
    return change


def remove_question(workspace: Workspace, removed: QuestionRecord, name: str) -> Change[None]:
    """Take a question of the interviewer's own away."""
    remove = partial(remove_record, workspace, removed.interview_id, removed.question_id)
    remove()
    change: Change[None] = Change(None, f"Question “{name}” removed", partial(save_record, workspace, removed), remove)
    workspace.done(change)
    return change


def remove_record(workspace: Workspace, interview_id: str, question_id: str) -> None:
    """Forget what became of a question, as when the interviewer takes a question of their own away."""
    with workspace.write() as unit:
        unit.interviews.clear_record(interview_id, question_id)


def rate(workspace: Workspace, interview_id: str, requirement_id: str, value: int, name: str = "") -> Change[Rating]:
    """Rate a requirement from 1 to 5; ``name`` is what it is called where the change is told."""
    return _set_rating(workspace, interview_id, Rating(requirement_id, value=value), name)


def mark_not_assessed(
    workspace: Workspace, interview_id: str, requirement_id: str, reason: NotAssessedReason, name: str = ""
) -> Change[Rating]:
    """Say that a requirement was not assessed, and why. It counts as no number in any figure."""
    return _set_rating(workspace, interview_id, Rating(requirement_id, reason=reason), name)


def clear_rating(workspace: Workspace, interview_id: str, requirement_id: str, name: str = "") -> Change[None]:
    """Open a requirement again; a recommendation given before is taken back, since it comes last."""
    with workspace.read() as unit:
        card = unit.interviews.scorecard(interview_id)
    before = card.rating(requirement_id)

    def clear() -> None:
        with workspace.write() as unit:
            unit.interviews.clear_rating(interview_id, requirement_id)
            if card.recommendation is not None:
                now = unit.interviews.scorecard(interview_id)
                unit.interviews.save_card(interview_id, None, now.takeaways, now.pros, now.cons)

    clear()

    def undo() -> None:
        if before is not None:
            with workspace.write() as unit:
                unit.interviews.save_rating(interview_id, before)
                if card.recommendation is not None:
                    unit.interviews.save_card(interview_id, card.recommendation, card.takeaways, card.pros, card.cons)

    change: Change[None] = Change(None, f"Rating of “{name}” cleared" if name else "Rating cleared", undo, clear)
    workspace.done(change)
    return change


def _set_rating(workspace: Workspace, interview_id: str, rating: Rating, name: str) -> Change[Rating]:
    with workspace.write() as unit:
        before = unit.interviews.rating(interview_id, rating.requirement_id)
        unit.interviews.save_rating(interview_id, rating)

    def undo() -> None:
        with workspace.write() as unit:
            if before is None:
                unit.interviews.clear_rating(interview_id, rating.requirement_id)
            else:
                unit.interviews.save_rating(interview_id, before)

    def redo() -> None:
        with workspace.write() as unit:
            unit.interviews.save_rating(interview_id, rating)

    if name:
        said = f"Rating of “{name}”" if rating.value else f"“{name}” marked not assessed"
    else:
        said = "Rated" if rating.value else "Marked not assessed"
    change = Change(rating, said, undo, redo)
    workspace.done(change)
    return change


def write_summary(workspace: Workspace, interview_id: str, *, takeaways: str, pros: str, cons: str) -> None:
    """Keep the key take-aways, what speaks for and what against."""
    with workspace.write() as unit:
        card = unit.interviews.scorecard(interview_id)
        unit.interviews.save_card(interview_id, card.recommendation, takeaways, pros, cons)


def what_is_open(sitting: Sitting) -> tuple[KitRequirement, ...]:
    """The requirements that are neither rated nor marked not assessed."""
    still = set(sitting.scorecard.open_requirements(sitting.stage.requirement_ids))
    return tuple(requirement for requirement in sitting.requirements if requirement.id in still)


def recommend(workspace: Workspace, interview_id: str, recommendation: Recommendation) -> Change[Recommendation]:
    """Give the overall recommendation, which comes last.

    Raises:
        CannotDo: while a requirement is neither rated nor marked not assessed.
    """
    sitting = open_sitting(workspace, interview_id)
    still = what_is_open(sitting)
    if still:
        raise CannotDo(
            "still-open",
            f"{len(still)} of {len(sitting.requirements)} requirements are still to be rated or marked not assessed.",
        )
    before = sitting.scorecard
    with workspace.write() as unit:
        unit.interviews.save_card(interview_id, recommendation, before.takeaways, before.pros, before.cons)

    def undo() -> None:
        with workspace.write() as unit:
            now = unit.interviews.scorecard(interview_id)
            unit.interviews.save_card(interview_id, before.recommendation, now.takeaways, now.pros, now.cons)

    def redo() -> None:
        with workspace.write() as unit:
            now = unit.interviews.scorecard(interview_id)
            unit.interviews.save_card(interview_id, recommendation, now.takeaways, now.pros, now.cons)

    change = Change(recommendation, "Recommendation given", undo, redo)
    workspace.done(change)
    return change


def submit(workspace: Workspace, interview_id: str, elapsed_ms: int | None = None) -> Interview:
    """Submit the scorecard, which closes it for good.

    Raises:
        CannotDo: while a requirement or the recommendation is open, or where it was submitted before.
    """
    sitting = open_sitting(workspace, interview_id)
    if sitting.interview.state is not InterviewState.STARTED:
        raise CannotDo("wrong-state", "Only an interview that is being held can be submitted.")
    if what_is_open(sitting):
        raise CannotDo("still-open", "Rate every requirement, or mark it not assessed, before submitting.")
    if sitting.stage.requirement_ids and sitting.scorecard.recommendation is None:
        raise CannotDo("no-recommendation", "Give your recommendation before submitting.")
    submitted = replace(
        sitting.interview,
        state=InterviewState.SUBMITTED,
        submitted_at=workspace.now(),
        elapsed_ms=sitting.interview.elapsed_ms if elapsed_ms is None else elapsed_ms,
    )
    with workspace.write() as unit:
        unit.interviews.update(submitted)
        record_interview(workspace, unit, submitted, "interview-submitted")
    return submitted
