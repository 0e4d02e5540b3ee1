"""Debriefs, and what they agreed on."""

from __future__ import annotations

from sqlalchemy import Connection

from hiring_assistant.domain.debrief import AgreedOutcome, Debrief
from hiring_assistant.store.rows import Rows
from hiring_assistant.store.tables import AgreedOutcomeRow, DebriefRow

_DEBRIEF = DebriefRow.__table__
_OUTCOME = AgreedOutcomeRow.__table__
_DEBRIEFS = Rows(_DEBRIEF, Debrief)
_OUTCOMES = Rows(_OUTCOME, AgreedOutcome)


class DebriefRows:
    """The debriefs in a unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, debrief: Debrief) -> None:
        """Add a debrief."""
        _DEBRIEFS.add(self._connection, debrief)

    def update(self, debrief: Debrief) -> None:
        """Write a debrief over what was.

        Raises:
            CannotDo: code ``gone``.
        """
        _DEBRIEFS.update(self._connection, debrief, "This debrief is no longer in the store.")

    def get(self, debrief_id: str) -> Debrief | None:
        """A debrief by its id, or None."""
        return _DEBRIEFS.get(self._connection, debrief_id)

    def remove(self, debrief_id: str) -> None:
        """Remove a debrief with what it agreed on, as when its start is undone."""
        _DEBRIEFS.remove(self._connection, debrief_id)

    def of(self, candidate_id: str) -> tuple[Debrief, ...]:
        """The debriefs about a candidate, oldest first."""
        query = _DEBRIEFS.query().where(_DEBRIEF.c.candidate_id == candidate_id)
        return _DEBRIEFS.read(self._connection, query.order_by(_DEBRIEF.c.started_at, _DEBRIEF.c.id))

    def note(self, outcome: AgreedOutcome) -> None:
        """Write what was agreed on for a requirement, over what was noted before."""
        _OUTCOMES.put(self._connection, [outcome])

    def unnote(self, debrief_id: str, requirement_id: str) -> None:
        """Take back what was noted for a requirement."""
        _OUTCOMES.remove(self._connection, debrief_id, requirement_id)

    def outcomes(self, debrief_id: str) -> tuple[AgreedOutcome, ...]:
        """What a debrief agreed on, in the order in which it was noted."""
        query = _OUTCOMES.query().where(_OUTCOME.c.debrief_id == debrief_id)
        return _OUTCOMES.read(self._connection, query.order_by(_OUTCOME.c.noted_at, _OUTCOME.c.requirement_id))
