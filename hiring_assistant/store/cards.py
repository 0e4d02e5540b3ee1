"""Submitted scorecards of a whole role at once, in a handful of queries however many there are."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection, func, literal_column, select

from hiring_assistant.domain.hiring_round import RoundCard
from hiring_assistant.domain.interview import CheckAnswer, InterviewState
from hiring_assistant.domain.scorecard import Rating
from hiring_assistant.store.tables import CandidateRow, CheckRow, InterviewRow, RatingRow, RecordRow, ScorecardRow

_CANDIDATE = CandidateRow.__table__
_INTERVIEW = InterviewRow.__table__
_CARD = ScorecardRow.__table__
_CHECK = CheckRow.__table__
_RATING = RatingRow.__table__
_RECORD = RecordRow.__table__


class CardRows:
    """The submitted scorecards in a unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_role(self, role_id: str, track: str | None = None) -> tuple[RoundCard, ...]:
        """Those about candidates of a role (and track), by the time they were submitted."""
        of_role = [
            _CANDIDATE.c.role_id == role_id,
            _INTERVIEW.c.state == InterviewState.SUBMITTED,
            _INTERVIEW.c.submitted_at.is_not(None),
        ]
        if track is not None:
            of_role.append(_CANDIDATE.c.track == track)
        submitted = _INTERVIEW.join(_CANDIDATE)
        ratings: dict[str, list[Rating]] = defaultdict(list)
        for interview_id, *rating in self._connection.execute(
            select(_RATING.c.interview_id, _RATING.c.requirement_id, _RATING.c.value, _RATING.c.reason)
            .select_from(submitted.join(_RATING))
            .where(*of_role)
            .order_by(literal_column("rating.rowid"))
        ):
            ratings[interview_id].append(Rating(*rating))
        checks: dict[str, list[CheckAnswer]] = defaultdict(list)
        for answer in self._connection.execute(
            select(_CHECK.c.interview_id, _CHECK.c.requirement_id, _CHECK.c.value)
            .select_from(submitted.join(_CHECK))
            .where(*of_role)
            .order_by(_CHECK.c.requirement_id)
        ):
            checks[answer[0]].append(CheckAnswer(*answer))
        # A question counts as skipped even where it was opened before, as in ``fidelity``.
        skipped = _RECORD.c.skipped_reason.is_not(None)
        added = _RECORD.c.added_text.is_not(None)
        counts = {
            interview_id: (int(asked), int(left), int(more))
            for interview_id, asked, left, more in self._connection.execute(
                select(
                    _RECORD.c.interview_id,
                    func.total(_RECORD.c.asked & ~skipped & ~added),
                    func.total(skipped & ~added),
                    func.total(added & ~skipped),
                )
                .select_from(submitted.join(_RECORD))
                .where(*of_role)
                .group_by(_RECORD.c.interview_id)
            )
        }
        cards = self._connection.execute(
            select(
                _INTERVIEW.c.id,
                _INTERVIEW.c.candidate_id,
                _INTERVIEW.c.kit_id,
                _INTERVIEW.c.stage,
                _INTERVIEW.c.interviewer,
                func.coalesce(_INTERVIEW.c.started_at, _INTERVIEW.c.planned_at, type_=_INTERVIEW.c.started_at.type),
                _INTERVIEW.c.submitted_at,
                _CARD.c.recommendation,
            )
            .select_from(submitted.outerjoin(_CARD))
            .where(*of_role)
            .order_by(_INTERVIEW.c.submitted_at, _INTERVIEW.c.id)
        )
        nothing = (0, 0, 0)
        return tuple(
            RoundCard(*card, tuple(ratings[card[0]]), *counts.get(card[0], nothing), tuple(checks[card[0]]))
            for card in cards
        )
