"""Decisions about candidates; one that was undone stays."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, update

from hiring_assistant.domain.decision import Decision
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.store.rows import Rows
from hiring_assistant.store.tables import CandidateRow, DecisionRow

_CANDIDATE = CandidateRow.__table__
_DECISION = DecisionRow.__table__
_DECISIONS = Rows(_DECISION, Decision)


class DecisionRows:
    """The decisions in a unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, decision: Decision) -> None:
        """Add a decision."""
        _DECISIONS.add(self._connection, decision)

    def get(self, decision_id: str) -> Decision | None:
        """A decision by its id, or None."""
        return _DECISIONS.get(self._connection, decision_id)

    def of(self, candidate_id: str) -> tuple[Decision, ...]:
        """All decisions about a candidate, those undone too, in the order of time."""
        of_candidate = _DECISIONS.query().where(_DECISION.c.candidate_id == candidate_id)
        return _DECISIONS.read(self._connection, of_candidate.order_by(_DECISION.c.decided_at, _DECISION.c.id))

    def of_role(self, role_id: str) -> tuple[Decision, ...]:
        """All decisions about the candidates of a role, those undone too, in the order of time."""
        of_role = _DECISIONS.query().join(_CANDIDATE).where(_CANDIDATE.c.role_id == role_id)
        return _DECISIONS.read(self._connection, of_role.order_by(_DECISION.c.decided_at, _DECISION.c.id))

    def mark_undone(self, decision_id: str, at: datetime, by: str) -> None:
        """Note that a decision was undone, when and by whom.

        Raises:
            CannotDo: code ``gone``.
        """
        self._mark(decision_id, at, by)

    def mark_in_force(self, decision_id: str) -> None:
        """Take back that a decision was undone.

        Raises:
            CannotDo: code ``gone``.
        """
        self._mark(decision_id, None, None)

    def _mark(self, decision_id: str, at: datetime | None, by: str | None) -> None:
        marked = update(_DECISION).where(_DECISION.c.id == decision_id).values(undone_at=at, undone_by=by)
        if not self._connection.execute(marked).rowcount:
            raise CannotDo("gone", "This decision is no longer in the store.")
