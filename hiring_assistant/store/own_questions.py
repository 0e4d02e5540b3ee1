"""The questions of people's own bank."""

from __future__ import annotations

from sqlalchemy import Connection

from hiring_assistant.domain.kit import OwnQuestion
from hiring_assistant.store.rows import Rows
from hiring_assistant.store.tables import OwnQuestionRow

_OWN = OwnQuestionRow.__table__
_QUESTIONS = Rows(_OWN, OwnQuestion)


class OwnQuestionRows:
    """The own questions in a unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[OwnQuestion, ...]:
        """All of them, oldest first."""
        return _QUESTIONS.read(self._connection, _QUESTIONS.query().order_by(_OWN.c.added_at, _OWN.c.id))

    def get(self, id_: str) -> OwnQuestion | None:
        """A question by its id, or None."""
        return _QUESTIONS.get(self._connection, id_)

    def add(self, question: OwnQuestion) -> None:
        """Add a question."""
        _QUESTIONS.add(self._connection, question)

    def update(self, question: OwnQuestion) -> None:
        """Write a question over what was kept of it.

        Raises:
            CannotDo: code ``gone``.
        """
        _QUESTIONS.update(self._connection, question, "This question is no longer in your bank.")

    def remove(self, id_: str) -> None:
        """Remove a question."""
        _QUESTIONS.remove(self._connection, id_)
