"""What people rated sample answers when practising."""

from __future__ import annotations

from sqlalchemy import Connection

from hiring_assistant.domain.practice import PracticeRating
from hiring_assistant.store.rows import Rows
from hiring_assistant.store.tables import PracticeRatingRow

_RATING = PracticeRatingRow.__table__
_RATINGS = Rows(_RATING, PracticeRating)


class PracticeRows:
    """The practice ratings in a unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, rating: PracticeRating) -> None:
        """Add a practice rating."""
        _RATINGS.add(self._connection, rating)

    def remove(self, rating_id: str) -> None:
        """Remove a practice rating."""
        _RATINGS.remove(self._connection, rating_id)

    def of(self, person: str) -> tuple[PracticeRating, ...]:
        """What a person rated, oldest first; the same answer may come more than once."""
        query = _RATINGS.query().where(_RATING.c.person == person)
        return _RATINGS.read(self._connection, query.order_by(_RATING.c.rated_at, _RATING.c.id))
