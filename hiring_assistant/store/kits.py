"""Interview kits, in versions."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select, update

from hiring_assistant.domain.kit import Kit
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.store.rows import Rows
from hiring_assistant.store.tables import InterviewRow, KitRow

_KIT = KitRow.__table__
_KITS = Rows(_KIT, Kit)


class KitRows:
    """The kits in a unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, kit: Kit) -> None:
        """Add a kit."""
        _KITS.add(self._connection, kit, track=kit.plan.track)

    def get(self, kit_id: str) -> Kit | None:
        """A kit by its id, or None."""
        return _KITS.get(self._connection, kit_id)

    def latest(self, role_version_id: str, track: str) -> Kit | None:
        """The newest kit of a track of a role version, or None."""
        of_track = _KITS.query().where(_KIT.c.role_version_id == role_version_id, _KIT.c.track == track)
        found = _KITS.read(self._connection, of_track.order_by(_KIT.c.number.desc(), _KIT.c.created_at.desc()).limit(1))
        return found[0] if found else None

    def of_version(self, role_version_id: str) -> tuple[Kit, ...]:
        """All kits of a role version, by track and number."""
        of_version = _KITS.query().where(_KIT.c.role_version_id == role_version_id)
        return _KITS.read(self._connection, of_version.order_by(_KIT.c.track, _KIT.c.number, _KIT.c.created_at))

    def freeze(self, kit_id: str, at: datetime) -> None:
        """Note that an interview is held with the kit since ``at``; one that is frozen already keeps its time."""
        self._connection.execute(
            update(_KIT).where(_KIT.c.id == kit_id, _KIT.c.frozen_at.is_(None)).values(frozen_at=at)
        )

    def unfreeze(self, kit_id: str) -> None:
        """Take back that an interview is held with the kit."""
        self._connection.execute(update(_KIT).where(_KIT.c.id == kit_id).values(frozen_at=None))

    def remove(self, kit_id: str) -> None:
        """Remove a kit.

        Raises:
            CannotDo: code ``kit-in-use`` where an interview was planned with it.
        """
        interview = InterviewRow.__table__
        if self._connection.execute(select(interview.c.id).where(interview.c.kit_id == kit_id).limit(1)).first():
            raise CannotDo("kit-in-use", "Interviews were planned with this kit, so it stays as their record.")
        _KITS.remove(self._connection, kit_id)
