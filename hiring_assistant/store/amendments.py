"""Amendments of submitted scorecards. They are added and read, and removed only where adding them is undone."""

from __future__ import annotations

from sqlalchemy import Connection

from hiring_assistant.domain.amendment import Amendment
from hiring_assistant.store.rows import Rows
from hiring_assistant.store.tables import AmendmentRow

_AMENDMENT = AmendmentRow.__table__
_AMENDMENTS = Rows(_AMENDMENT, Amendment)


class AmendmentRows:
    """The amendments in a unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, interview_id: str) -> tuple[Amendment, ...]:
        """Those of an interview, oldest first."""
        query = _AMENDMENTS.query().where(_AMENDMENT.c.interview_id == interview_id)
        return _AMENDMENTS.read(self._connection, query.order_by(_AMENDMENT.c.amended_at, _AMENDMENT.c.id))

    def add(self, amendment: Amendment) -> None:
        """Add an amendment."""
        _AMENDMENTS.add(self._connection, amendment)

    def remove(self, amendment_id: str) -> None:
        """Remove one, as when adding it is undone."""
        _AMENDMENTS.remove(self._connection, amendment_id)
