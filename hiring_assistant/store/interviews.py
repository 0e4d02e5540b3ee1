"""Interviews with notes, answers, checks, question records and scorecard.

Once an interview is submitted or cancelled these parts stay as they are. That is checked here, for a plain sentence,
and by triggers in the file, so that no other way around exists.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, bindparam, delete, literal_column, select, update
from sqlalchemy.dialects.sqlite import insert

from hiring_assistant.domain.interview import Answer, CheckAnswer, Interview, InterviewState, Note, QuestionRecord
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.scorecard import Rating, Recommendation, Scorecard
from hiring_assistant.store.faults import already_submitted
from hiring_assistant.store.rows import Rows
from hiring_assistant.store.tables import (
    AnswerRow,
    CheckRow,
    InterviewRow,
    NoteRow,
    RatingRow,
    RecordRow,
    ScorecardRow,
)

_INTERVIEW = InterviewRow.__table__
_NOTE = NoteRow.__table__
_CARD = ScorecardRow.__table__
_RATING = RatingRow.__table__
_INTERVIEWS = Rows(_INTERVIEW, Interview)
_NOTES = Rows(_NOTE, Note)
_ANSWERS = Rows(AnswerRow.__table__, Answer)
_CHECKS = Rows(CheckRow.__table__, CheckAnswer)
_RECORDS = Rows(RecordRow.__table__, QuestionRecord)
_RATINGS = Rows(_RATING, Rating)

Part = TypeVar("Part", Rating, Answer, CheckAnswer, QuestionRecord)

_GONE = "This interview is no longer in the store."
_STATE = select(_INTERVIEW.c.state).where(_INTERVIEW.c.id == bindparam("interview_id"))
_REMOVE_NOTE = delete(_NOTE).where(
    _NOTE.c.id == bindparam("note_id"), _NOTE.c.interview_id == bindparam("of_interview")
)
_ELAPSED = update(_INTERVIEW).where(_INTERVIEW.c.id == bindparam("of_interview")).values(elapsed_ms=bindparam("now_ms"))
_ONE_RATING = _RATINGS.query().where(
    _RATING.c.interview_id == bindparam("of_interview"), _RATING.c.requirement_id == bindparam("of")
)


class InterviewRows:
    """The interviews in a unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, interview: Interview) -> None:
        """Add an interview."""
        _INTERVIEWS.add(self._connection, interview)

    def update(self, interview: Interview) -> None:
        """Write an interview over what was known of it.

        Raises:
            CannotDo: code ``gone``.
        """
        _INTERVIEWS.update(self._connection, interview, _GONE)

    def get(self, interview_id: str) -> Interview | None:
        """An interview by its id, or None."""
        return _INTERVIEWS.get(self._connection, interview_id)

    def remove(self, interview_id: str) -> None:
        """Remove an interview with all its parts, whatever its state."""
        _INTERVIEWS.remove(self._connection, interview_id)

    def list(
        self,
        *,
        candidate_id: str | None = None,
        states: Collection[InterviewState] = (),
        stage: int | None = None,
    ) -> tuple[Interview, ...]:
        """The interviews of a candidate, in one of ``states`` (none given: any) and of a stage, by planned time.

        Those without a time come last.
        """
        query = _INTERVIEWS.query()
        if candidate_id is not None:
            query = query.where(_INTERVIEW.c.candidate_id == candidate_id)
        if states:
            query = query.where(_INTERVIEW.c.state.in_(states))
        if stage is not None:
            query = query.where(_INTERVIEW.c.stage == stage)
        return _INTERVIEWS.read(
            self._connection, query.order_by(_INTERVIEW.c.planned_at.asc().nulls_last(), _INTERVIEW.c.id)
        )

    def set_elapsed(self, interview_id: str, elapsed_ms: int) -> None:
        """Set how long the interview has been held, in milliseconds.

        Raises:
            CannotDo: code ``gone``.
        """
        if not self._connection.execute(_ELAPSED, {"of_interview": interview_id, "now_ms": elapsed_ms}).rowcount:
            raise CannotDo("gone", _GONE)

    def notes(self, interview_id: str) -> tuple[Note, ...]:
        """The notes of an interview, by question (the scratch pad first), then position."""
        query = _NOTES.query().where(_NOTE.c.interview_id == interview_id)
        return _NOTES.read(self._connection, query.order_by(_NOTE.c.question_id, _NOTE.c.position, _NOTE.c.id))

    def save_notes(self, interview_id: str, changed: Sequence[Note], removed: Sequence[str] = ()) -> None:
        """Write notes that are new or were changed, and remove those with the ids ``removed``.

        Raises:
            CannotDo: code ``already-submitted`` or ``gone``.
            ValueError: where a note belongs to another interview.
        """
        if any(note.interview_id != interview_id for note in changed):
            raise ValueError("notes are saved with their own interview")
        self._refuse_where_closed(interview_id)
        if removed:
            self._connection.execute(
                _REMOVE_NOTE, [{"note_id": note_id, "of_interview": interview_id} for note_id in removed]
            )
        _NOTES.put(self._connection, changed)

    def answers(self, interview_id: str) -> tuple[Answer, ...]:
        """What the candidate answered to written questions."""
        return self._parts(_ANSWERS, interview_id)

    def save_answer(self, answer: Answer) -> None:
        """Write an answer.

        Raises:
            CannotDo: code ``already-submitted`` or ``gone``.
        """
        self._put(_ANSWERS, answer.interview_id, answer)

    def checks(self, interview_id: str) -> tuple[CheckAnswer, ...]:
        """The outcomes of checks."""
        return self._parts(_CHECKS, interview_id)

    def save_check(self, check: CheckAnswer) -> None:
        """Write the outcome of a check.

        Raises:
            CannotDo: code ``already-submitted`` or ``gone``.
        """
        self._put(_CHECKS, check.interview_id, check)

    def clear_check(self, interview_id: str, requirement_id: str) -> None:
        """Take the outcome of a check back.

        Raises:
            CannotDo: code ``already-submitted`` or ``gone``.
        """
        self._refuse_where_closed(interview_id)
        _CHECKS.remove(self._connection, interview_id, requirement_id)

    def records(self, interview_id: str) -> tuple[QuestionRecord, ...]:
        """What became of the questions."""
        return self._parts(_RECORDS, interview_id)

    def save_record(self, record: QuestionRecord) -> None:
        """Write what became of a question.

        Raises:
            CannotDo: code ``already-submitted`` or ``gone``.
        """
        self._put(_RECORDS, record.interview_id, record)

    def clear_record(self, interview_id: str, question_id: str) -> None:
        """Forget what became of a question, as when opening or adding it is undone.

        Raises:
            CannotDo: code ``already-submitted`` or ``gone``.
        """
        self._refuse_where_closed(interview_id)
        _RECORDS.remove(self._connection, interview_id, question_id)

    def scorecard(self, interview_id: str) -> Scorecard:
        """The scorecard of an interview; empty while nothing was rated or written.

        Raises:
            CannotDo: code ``gone``.
        """
        columns = (_CARD.c.recommendation, _CARD.c.takeaways, _CARD.c.pros, _CARD.c.cons, _INTERVIEW.c.submitted_at)
        found = self._connection.execute(
            select(*columns).select_from(_INTERVIEW.outerjoin(_CARD)).where(_INTERVIEW.c.id == interview_id)
        ).first()
        if found is None:
            raise CannotDo("gone", _GONE)
        recommendation, takeaways, pros, cons, submitted_at = found
        ratings = self._parts(_RATINGS, interview_id)
        return Scorecard(interview_id, ratings, recommendation, takeaways or "", pros or "", cons or "", submitted_at)

    def rating(self, interview_id: str, requirement_id: str) -> Rating | None:
        """The rating of a requirement in an interview, or None."""
        found = self._connection.execute(_ONE_RATING, {"of_interview": interview_id, "of": requirement_id}).first()
        return Rating(*found) if found is not None else None

    def ratings_of(self, interview_ids: Collection[str]) -> dict[str, tuple[Rating, ...]]:
        """The ratings of several interviews at once, by interview; those without any are left out."""
        if not interview_ids:
            return {}
        table = _RATINGS.table
        query = select(table.c.interview_id, table.c.requirement_id, table.c.value, table.c.reason)
        found: dict[str, list[Rating]] = defaultdict(list)
        for interview_id, *rating in self._connection.execute(
            query.where(table.c.interview_id.in_(interview_ids)).order_by(literal_column("rowid"))
        ):
            found[interview_id].append(Rating(*rating))
        return {interview_id: tuple(ratings) for interview_id, ratings in found.items()}

    def save_rating(self, interview_id: str, rating: Rating) -> None:
        """Write a rating, over one of the same requirement.

        Raises:
            CannotDo: code ``already-submitted`` or ``gone``.
        """
        self._refuse_where_closed(interview_id)
        _RATINGS.put(self._connection, [rating], interview_id=interview_id)

    def clear_rating(self, interview_id: str, requirement_id: str) -> None:
        """Take a rating back.

        Raises:
            CannotDo: code ``already-submitted`` or ``gone``.
        """
        self._refuse_where_closed(interview_id)
        _RATINGS.remove(self._connection, interview_id, requirement_id)

    def save_card(
        self, interview_id: str, recommendation: Recommendation | None, takeaways: str, pros: str, cons: str
    ) -> None:
        """Write what a scorecard says besides its ratings.

        Raises:
            CannotDo: code ``already-submitted`` or ``gone``.
        """
        self._refuse_where_closed(interview_id)
        said = {"recommendation": recommendation, "takeaways": takeaways, "pros": pros, "cons": cons}
        statement = insert(_CARD).values(interview_id=interview_id, **said)
        self._connection.execute(statement.on_conflict_do_update(index_elements=["interview_id"], set_=said))

    def add_finished(
        self,
        interview: Interview,
        scorecard: Scorecard,
        notes: Sequence[Note] = (),
        answers: Sequence[Answer] = (),
        checks: Sequence[CheckAnswer] = (),
        records: Sequence[QuestionRecord] = (),
    ) -> None:
        """Add an interview that was finished elsewhere, with all its parts, as submitted.

        Raises:
            ValueError: where a part belongs to another interview.
        """
        parts: tuple[Note | Answer | CheckAnswer | QuestionRecord | Scorecard, ...]
        parts = (scorecard, *notes, *answers, *checks, *records)
        if any(part.interview_id != interview.id for part in parts):
            raise ValueError("a finished interview comes with its own parts")
        # Closed last, since nothing can be added to a closed interview.
        _INTERVIEWS.add(self._connection, interview, state=InterviewState.STARTED)
        _RATINGS.put(self._connection, scorecard.ratings, interview_id=interview.id)
        self.save_card(interview.id, scorecard.recommendation, scorecard.takeaways, scorecard.pros, scorecard.cons)
        _NOTES.put(self._connection, notes)
        _ANSWERS.put(self._connection, answers)
        _CHECKS.put(self._connection, checks)
        _RECORDS.put(self._connection, records)
        closed = {"state": InterviewState.SUBMITTED, "submitted_at": interview.submitted_at or scorecard.submitted_at}
        self._connection.execute(update(_INTERVIEW).where(_INTERVIEW.c.id == interview.id).values(**closed))

    def _refuse_where_closed(self, interview_id: str) -> None:
        state = self._connection.execute(_STATE, {"interview_id": interview_id}).scalar()
        if state is None:
            raise CannotDo("gone", _GONE)
        if state in (InterviewState.SUBMITTED, InterviewState.CANCELLED):
            raise already_submitted()

    def _put(self, rows: Rows[Any], interview_id: str, part: Any) -> None:
        self._refuse_where_closed(interview_id)
        rows.put(self._connection, [part])

    def _parts(self, rows: Rows[Part], interview_id: str) -> tuple[Part, ...]:
        # In the order in which they were first written.
        query = rows.query().where(rows.table.c.interview_id == interview_id)
        return rows.read(self._connection, query.order_by(literal_column("rowid")))
