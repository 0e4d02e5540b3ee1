"""An interview while it is held: all that was noted, rated and asked, in memory first and on disk right after.

The page and its parts change the interview only through ``Draft``. What the machine cannot write stays here and is
tried again by the ``Saver``, so what is shown is always what the person last did.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from textwrap import shorten

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QTextDocument

from hiring_assistant.app import sitting as intents
from hiring_assistant.app.sitting import Sitting
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.interview import CheckValue, InterviewState, QuestionRecord
from hiring_assistant.domain.kit import KitRequirement, Question, QuestionType
from hiring_assistant.domain.role import StageKind
from hiring_assistant.domain.scorecard import NotAssessedReason, Rating, Recommendation
from hiring_assistant.ui.interview.answers import Answers
from hiring_assistant.ui.interview.clock import InterviewClock
from hiring_assistant.ui.interview.note_lines import NoteLines
from hiring_assistant.ui.interview.notebook import Notebook, Place
from hiring_assistant.ui.interview.saver import Saver
from hiring_assistant.ui.interview.steps import Step, minutes_behind, planned_end_ms, steps_of, where_one_was
from hiring_assistant.ui.interview.submitted_card import SubmittedCard

_CALLED_LETTERS = 60
"""So much of a question or requirement is told in a line that says what was done."""

_ASKED_AFTER_MS = 15_000
"""A question that was open for so long was asked and not just looked at."""


class Draft(QObject):
    """The state of one interview on its page.

    Signals: ``rated`` (requirement id; "" for any), ``steps_changed`` (asked, skipped, added, moved to another step),
    ``typed`` (a letter or a flag in notes or an answer), ``notes_changed`` (the notes on disk), ``card_changed``
    (recommendation, closing), ``changed`` (what can be undone beside the text: rated, skipped, added).
    """

    rated = Signal(str)
    steps_changed = Signal()
    typed = Signal()
    notes_changed = Signal()
    card_changed = Signal()
    changed = Signal()

    def __init__(
        self, workspace: Workspace, sitting: Sitting, saver: Saver, clock: InterviewClock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._saver = saver
        self._clock = clock
        self.notes = Notebook(sitting.interview.id, sitting.notes, lambda: clock.elapsed_ms, workspace.new_id, self)
        self.notes.edited.connect(self._noted)
        self.on_scratch_pad = False
        self._answers = Answers(sitting.answers, self)
        self._answers.edited.connect(self._answered)
        self._open_since = sitting.interview.elapsed_ms
        self._take(sitting)
        self.current = where_one_was(self.steps, sitting.notes, sitting.records, written=self.written)

    def _take(self, sitting: Sitting) -> None:
        self.sitting = sitting
        self.submitted = SubmittedCard(self._workspace, sitting)
        self._ratings = {rating.requirement_id: rating for rating in sitting.scorecard.ratings}
        self._checks = {check.requirement_id: check.value for check in sitting.checks}
        self._records = {record.question_id: record for record in sitting.records}
        self.recommendation = sitting.scorecard.recommendation
        self.summary = (sitting.scorecard.takeaways, sitting.scorecard.pros, sitting.scorecard.cons)
        self.steps = steps_of(sitting.stage, sitting.kit.plan, sitting.records)
        self._by_id = {requirement.id: requirement for requirement in sitting.kit.plan.requirements}
        self._to_rate = tuple(requirement.id for requirement in sitting.requirements)

    def reload(self) -> None:
        """Read the store again, after an undo; what is not written yet is left as it is."""
        if self._saver.pending:
            return
        notes = self.sitting.notes
        self._take(replace(intents.open_sitting(self._workspace, self.id), notes=notes))
        self.current = min(self.current, len(self.steps) - 1)
        self.rated.emit("")
        self.steps_changed.emit()
        self.card_changed.emit()

    # What it is

    @property
    def id(self) -> str:
        """The id of the interview."""
        return self.sitting.interview.id

    @property
    def state(self) -> InterviewState:
        """How far it is."""
        return self.sitting.interview.state

    @property
    def writable(self) -> bool:
        """Whether anything can be changed: from the start until it is submitted or cancelled."""
        return self.state is InterviewState.STARTED

    @property
    def timed(self) -> bool:
        """Whether it is held against a clock, other than written answers are."""
        return self.sitting.stage.minutes is not None

    @property
    def written(self) -> bool:
        """Whether the candidate answers in writing."""
        return self.sitting.stage.kind is StageKind.QUESTIONNAIRE

    @property
    def elapsed_ms(self) -> int:
        """Time held so far."""
        return self._clock.elapsed_ms

    @property
    def paused(self) -> bool:
        """Whether it is held against a clock that stands still."""
        return self.timed and self.writable and not self._clock.running

    @property
    def planned_minutes(self) -> int:
        """What the stage is planned to take."""
        return self.sitting.stage.minutes or 0

    # Steps

    @property
    def step(self) -> Step:
        """The step that is open."""
        return self.steps[self.current]

    def answered_in_writing(self, step: Step) -> bool:
        """Whether the candidate's answer to the step is written text."""
        return step.is_question and (
            self.written or (step.question is not None and step.question.type is QuestionType.WRITTEN)
        )

    def record(self, question_id: str) -> QuestionRecord:
        """What became of a question so far."""
        return self._records.get(question_id) or QuestionRecord(self.id, question_id)

    def is_asked(self, step: Step) -> bool:
        """Whether a step lies behind: a question that was asked, a segment that was passed."""
        if step.question_id is not None:
            return self.record(step.question_id).asked
        at = self.steps.index(step)
        return at < self.current and any(record.asked for record in self._records.values())

    def skipped_reason(self, step: Step) -> str | None:
        """Why a question was left out; None where it was not."""
        return self.record(step.question_id).skipped_reason if step.question_id else None

    @property
    def minutes_behind(self) -> int:
        """Whole minutes past the planned end of the step that is open."""
        skipped = [step.key for step in self.steps if self.skipped_reason(step) is not None]
        return minutes_behind(self._clock.elapsed_ms, planned_end_ms(self.steps, self.current, skipped))

    def go_to(self, index: int) -> None:
        """Open another step."""
        if 0 <= index < len(self.steps) and (index != self.current or self.on_scratch_pad):
            self.count_open_time()
            self._saver.flush()
            self.current = index
            self.on_scratch_pad = False
            self.steps_changed.emit()

    @Slot()
    def count_open_time(self) -> None:
        """Add the time that went by to the question that is open."""
        now = self._clock.elapsed_ms
        spent, self._open_since = now - self._open_since, now
        step = self.step
        if self.writable and self.timed and step.question_id is not None and spent > 0:
            record = self.record(step.question_id)
            open_ms = record.open_ms + spent
            asked = record.asked or (open_ms >= _ASKED_AFTER_MS and record.skipped_reason is None)
            self._change_record(replace(record, open_ms=open_ms, asked=asked), at_once=False)

    def mark_asked(self) -> None:
        """Take the open question as asked: something was noted, answered or probed."""
        step = self.step
        if self.writable and step.question_id is not None:
            record = self.record(step.question_id)
            if not record.asked:
                self._change_record(replace(record, asked=True), at_once=False)

    def set_probe_used(self, probe: str, used: bool) -> None:
        """Say whether a probe of the open question was used."""
        step = self.step
        if not self.writable or step.question_id is None:
            return
        record = self.record(step.question_id)
        probes = tuple(p for p in record.probes_used if p != probe)
        self._change_record(
            replace(record, probes_used=(*probes, probe) if used else probes, asked=record.asked or used)
        )

    def own_probes(self, step: Step) -> tuple[str, ...]:
        """The probes of a step that were used though nobody had planned them."""
        planned = step.question.probes if step.question else ()
        used = self.record(step.question_id).probes_used if step.question_id else ()
        return tuple(probe for probe in used if probe not in planned)

    def remove_own_question(self) -> bool:
        """Take the open question away, where the interviewer added it and nothing is noted to it; says whether."""
        step = self.step
        if not self.writable or step.added_text is None or step.question_id is None or self.has_notes(step):
            return False
        removed = self.record(step.question_id)
        self._records.pop(step.question_id, None)
        self._open_since = self._clock.elapsed_ms
        write = partial(intents.remove_question, self._workspace, removed, _short(step.text))
        self._saver.now(f"record {step.question_id}", write)
        self.changed.emit()
        self.steps = steps_of(self.sitting.stage, self.sitting.kit.plan, self._records.values())
        self.current = max(0, min(self.current - 1, len(self.steps) - 1))
        self.steps_changed.emit()
        return True

    def skip(self, reason: str | None) -> None:
        """Leave the open question out, for a reason; None: ask it after all."""
        step = self.step
        if not self.writable or step.question_id is None:
            return
        before = self.record(step.question_id)
        after = replace(before, skipped_reason=reason, asked=before.asked and reason is None)
        self._change_record(after, write=lambda: intents.leave_out(self._workspace, before, reason, _short(step.text)))
        self.changed.emit()

    def add_question(self, text: str) -> None:
        """Add a question of one's own after the planned ones, and open it."""
        added = QuestionRecord(self.id, self._workspace.new_id(), added_text=text)
        self.count_open_time()
        self._change_record(added, write=lambda: intents.add_question(self._workspace, added, _short(text)))
        self.changed.emit()
        self.steps = steps_of(self.sitting.stage, self.sitting.kit.plan, self._records.values())
        self.go_to(next(i for i, step in enumerate(self.steps) if step.question_id == added.question_id))

    def _change_record(
        self, record: QuestionRecord, *, at_once: bool = True, write: Callable[[], object] | None = None
    ) -> None:
        before = self._records.get(record.question_id)
        self._records[record.question_id] = record
        keep = self._saver.now if at_once else self._saver.later
        keep(f"record {record.question_id}", write or (lambda: intents.save_record(self._workspace, record)))
        if before is None or (before.asked, before.skipped_reason) != (record.asked, record.skipped_reason) or at_once:
            self.steps_changed.emit()

    # Notes and answers

    @property
    def open_place(self) -> Place:
        """What the notes that are open belong to; None for the scratch pad."""
        return None if self.on_scratch_pad else self.step.place

    @property
    def open_lines(self) -> NoteLines:
        """The notes that are open."""
        return self.notes.sheet(self.open_place)

    @property
    def places(self) -> tuple[Place, ...]:
        """What notes can belong to: the steps in their order, then the scratch pad."""
        return (*(step.place for step in self.steps if step.place is not None), None)

    def has_notes(self, step: Step) -> bool:
        """Whether something is noted to a step."""
        return step.place is not None and self.notes.sheet(step.place).has_notes

    def note_count(self, step: Step) -> int:
        """How many notes belong to a step."""
        return self.notes.sheet(step.place).count if step.place is not None else 0

    def open_scratch_pad(self, wanted: bool = True) -> None:
        """Open the scratch pad in place of the notes of the step, or these again."""
        if wanted is not self.on_scratch_pad and self.step.place is not None:
            self._saver.flush()
            self.on_scratch_pad = wanted
            self.steps_changed.emit()

    def go_to_place(self, at: int) -> None:
        """Open the notes of a place, by its number in ``places``."""
        place = self.places[at]
        if place is None:
            self.open_scratch_pad()
        else:
            self.go_to(next(index for index, step in enumerate(self.steps) if step.place == place))

    @Slot(object)
    def _noted(self, place: Place) -> None:
        if self.writable:
            self._saver.later("notes", self._write_notes)
            if place == self.step.place:
                self.mark_asked()
            self.typed.emit()

    def _write_notes(self) -> None:
        unsaved = self.notes.unsaved()
        changed = [note for _, part in unsaved for note in part.changed]
        removed = [id_ for _, part in unsaved for id_ in part.removed]
        if changed or removed:
            intents.save_notes(self._workspace, self.id, changed, removed, self._clock.elapsed_ms)
        for lines, part in unsaved:
            lines.written(part)
        self.notes_changed.emit()

    def toggle_evidence(self, line: int, requirement_id: str) -> bool | None:
        """Flag a line of the open notes as evidence for a requirement, or take the flag off; None for a blank line."""
        flagged = self.open_lines.toggle_evidence(line, requirement_id) if self.writable else None
        if flagged is not None:
            self._saver.flush()
        return flagged

    def move_line(self, line: int, place: Place) -> bool:
        """Move a line of the open notes to those of another place, with its time and flags; says whether there was
        anything to move.
        """
        if not self.writable or place == self.open_place or place not in self.places:
            return False
        moved = self.notes.move(self.open_place, line, place)
        self._saver.flush()
        return moved

    def evidenced(self) -> frozenset[str]:
        """The ids of the requirements that some note is flagged as evidence for."""
        return self.notes.evidenced(self.places)

    def answer(self, question_id: str) -> QTextDocument:
        """What the candidate answered to a question; changes are saved as they are made."""
        return self._answers.document(question_id)

    @Slot(str)
    def _answered(self, question_id: str) -> None:
        if self.writable:
            self._saver.later(f"answer {question_id}", partial(self._write_answer, question_id))
            self.mark_asked()
            self.typed.emit()

    def _write_answer(self, question_id: str) -> None:
        intents.save_answer(self._workspace, self.id, question_id, self._answers.text(question_id))

    # Ratings

    def requirement(self, requirement_id: str) -> KitRequirement | None:
        """A requirement of the kit."""
        return self._by_id.get(requirement_id)

    def rating(self, requirement_id: str) -> Rating | None:
        """The rating of a requirement; None while it is open."""
        return self._ratings.get(requirement_id)

    @property
    def open_ids(self) -> tuple[str, ...]:
        """The requirements that are neither rated nor marked not assessed."""
        return tuple(rid for rid in self._to_rate if rid not in self._ratings)

    @property
    def without_evidence(self) -> tuple[str, ...]:
        """The requirements rated 1 or 5 that no note is flagged as evidence for."""
        evidenced = self.evidenced()
        rated = (self._ratings.get(rid) for rid in self._to_rate)
        return tuple(r.requirement_id for r in rated if r and r.value in (1, 5) and r.requirement_id not in evidenced)

    def question_for(self, requirement_id: str) -> Question | None:
        """The question whose anchors say how to rate a requirement: the one that is open, else the first about it."""
        if self.step.question is not None and requirement_id in self.step.requirement_ids:
            return self.step.question
        about = (q for q in self.sitting.stage.questions if requirement_id in q.requirement_ids)
        return next(about, None)

    def rate(self, requirement_id: str, value: int) -> None:
        """Rate a requirement from 1 to 5."""
        self._set_rating(
            Rating(requirement_id, value=value),
            lambda: intents.rate(self._workspace, self.id, requirement_id, value, self._called(requirement_id)),
        )

    def mark_not_assessed(self, requirement_id: str, reason: NotAssessedReason) -> None:
        """Say that a requirement was not assessed, and why."""
        self._set_rating(
            Rating(requirement_id, reason=reason),
            lambda: intents.mark_not_assessed(
                self._workspace, self.id, requirement_id, reason, self._called(requirement_id)
            ),
        )

    def _called(self, requirement_id: str) -> str:
        requirement = self.requirement(requirement_id)
        return _short(requirement.text) if requirement is not None else ""

    def clear_rating(self, requirement_id: str) -> None:
        """Open a requirement again, which takes a recommendation back."""
        if not self.writable or requirement_id not in self._ratings:
            return
        del self._ratings[requirement_id]
        self.recommendation = None
        called = self._called(requirement_id)
        self._saver.now(
            f"rating {requirement_id}", lambda: intents.clear_rating(self._workspace, self.id, requirement_id, called)
        )
        self.changed.emit()
        self.rated.emit(requirement_id)
        self.card_changed.emit()

    def _set_rating(self, rating: Rating, write: Callable[[], object]) -> None:
        if not self.writable or self._ratings.get(rating.requirement_id) == rating:
            return
        self._ratings[rating.requirement_id] = rating
        if rating.value is not None and rating.requirement_id in self.step.requirement_ids:
            self.mark_asked()
        # Shown first: the page paints it before the store is written to.
        self.changed.emit()
        self.rated.emit(rating.requirement_id)
        self._saver.now(f"rating {rating.requirement_id}", write)

    def check(self, requirement_id: str) -> CheckValue | None:
        """The outcome of a check; None where it was not answered."""
        return self._checks.get(requirement_id)

    def set_check(self, requirement_id: str, value: CheckValue) -> None:
        """Keep the outcome of a check."""
        if self.writable and self._checks.get(requirement_id) != value:
            self._checks[requirement_id] = value
            self._saver.now(
                f"check {requirement_id}", lambda: intents.save_check(self._workspace, self.id, requirement_id, value)
            )

    # The end of it

    def recommend(self, value: Recommendation) -> None:
        """Give the overall recommendation, once nothing is open."""
        if self.writable and not self.open_ids and value is not self.recommendation:
            self.recommendation = value
            self._saver.now("recommendation", lambda: intents.recommend(self._workspace, self.id, value))
            self.changed.emit()
            self.card_changed.emit()

    def write_summary(self, takeaways: str, pros: str, cons: str) -> None:
        """Keep the key take-aways, what speaks for and what against, as they are typed."""
        if self.writable and self.summary != (takeaways, pros, cons):
            self.summary = (takeaways, pros, cons)
            self._saver.later("summary", self._write_summary)

    def _write_summary(self) -> None:
        takeaways, pros, cons = self.summary
        intents.write_summary(self._workspace, self.id, takeaways=takeaways, pros=pros, cons=cons)

    def submit(self) -> None:
        """Write what waits and submit the scorecard, which closes it for good.

        Raises:
            Problem: where something is open, or could not be written.
        """
        self._clock.pause()
        self.count_open_time()
        if not self._saver.flush() and self._saver.problem is not None:
            raise self._saver.problem
        interview = intents.submit(self._workspace, self.id, self._clock.elapsed_ms)
        self.sitting = replace(self.sitting, interview=interview)
        self.submitted = SubmittedCard(self._workspace, self.sitting)
        self.card_changed.emit()
        self.rated.emit("")
        self.steps_changed.emit()

    def amend(self, requirement_id: str, value: int | None, reason: str) -> None:
        """Amend the submitted scorecard.

        Raises:
            Problem: where there is no reason, or it cannot be amended or written.
        """
        self.submitted.amend(requirement_id, value, reason)
        self.card_changed.emit()

    @Slot()
    def save_clock(self) -> None:
        """Keep how far the clock is."""
        if self.writable and self.timed:
            self.count_open_time()
            elapsed = self._clock.elapsed_ms
            self._saver.now("clock", lambda: intents.save_clock(self._workspace, self.id, elapsed))


def _short(text: str) -> str:
    """The beginning of a text on one line, as it is told in a line that says what was done."""
    return shorten(text, _CALLED_LETTERS, placeholder="…")
