"""Interview kits, in versions."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, select, update

from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.domain.kit import Kit, KitState
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

    def many(self, kit_ids: Collection[str]) -> dict[str, Kit]:
        """Kits by their ids; those that are gone are left out."""
        found = _KITS.read(self._connection, _KITS.query().where(_KIT.c.id.in_(kit_ids)))
        return {kit.id: kit for kit in found}

    def latest(self, role_version_id: str, track: str) -> Kit | None:
        """The newest kit of a track of a role version that is ready for interviews, or None."""
        ready = self._of_track(role_version_id, track).where(_KIT.c.state == KitState.READY)
        found = _KITS.read(self._connection, ready.order_by(_KIT.c.number.desc(), _KIT.c.created_at.desc()).limit(1))
        return found[0] if found else None

    def draft(self, role_version_id: str, track: str) -> Kit | None:
        """The kit of a track of a role version that is being worked on, or None."""
        drafts = self._of_track(role_version_id, track).where(_KIT.c.state == KitState.DRAFT)
        found = _KITS.read(self._connection, drafts)
        return found[0] if found else None

    def update(self, kit: Kit) -> None:
        """Write a kit over what was kept of it. A frozen one stays, whatever ``kit`` says.

        Raises:
            CannotDo: code ``gone``, or ``kit-frozen`` where an interview was held with it.
        """
        kept = self.get(kit.id)
        if kept is not None and kept.frozen_at is not None:
            raise CannotDo("kit-frozen", "An interview was held with this kit, so it stays. Change its next version.")
        _KITS.update(self._connection, kit, "This kit is no longer in the store.", track=kit.plan.track)

    def interviews_with(self, kit_id: str) -> tuple[str, ...]:
        """The ids of the interviews that were planned with a kit, in the order they were planned."""
        interview = InterviewRow.__table__
        found = select(interview.c.id).where(interview.c.kit_id == kit_id).order_by(interview.c.id)
        return tuple(self._connection.execute(found).scalars())

    def submitted_with(self, kit_ids: Collection[str]) -> tuple[tuple[str, str, str], ...]:
        """The submitted interviews that were held with these kits: id, candidate's id and interviewer of each."""
        interview = InterviewRow.__table__
        columns = (interview.c.id, interview.c.candidate_id, interview.c.interviewer)
        found = select(*columns).where(interview.c.kit_id.in_(kit_ids), interview.c.state == InterviewState.SUBMITTED)
        return tuple(tuple(row) for row in self._connection.execute(found.order_by(interview.c.id)))

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
        if self.interviews_with(kit_id):
            raise CannotDo("kit-in-use", "Interviews were planned with this kit, so it stays as their record.")
        _KITS.remove(self._connection, kit_id)

    def _of_track(self, role_version_id: str, track: str) -> Select[Any]:
        return _KITS.query().where(_KIT.c.role_version_id == role_version_id, _KIT.c.track == track)
