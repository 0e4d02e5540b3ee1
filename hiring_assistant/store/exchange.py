"""Which files went to other people and came from them."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from hiring_assistant.store.tables import PacketRow

_PACKET = PacketRow.__table__


class PacketRows:
    """The packets known in a unit of work. A packet may both go out and come in, on one machine."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def seen(self, packet_id: str) -> bool:
        """Whether the packet has come in before."""
        came_in = select(_PACKET.c.id).where(_PACKET.c.id == packet_id, _PACKET.c.direction == "in")
        return self._connection.execute(came_in).first() is not None

    def went_out(self, interview_id: str) -> bool:
        """Whether a packet with the interview went out, so that somebody else may hold it."""
        out = select(_PACKET.c.id).where(_PACKET.c.interview_id == interview_id, _PACKET.c.direction == "out")
        return self._connection.execute(out).first() is not None

    def remember(
        self, packet_id: str, kind: str, direction: Literal["in", "out"], at: datetime, interview_id: str | None
    ) -> None:
        """Note that a packet came in or went out, and for which interview."""
        row = {"id": packet_id, "kind": kind, "direction": direction, "at": at, "interview_id": interview_id}
        changed = {"kind": kind, "at": at, "interview_id": interview_id}
        statement = insert(_PACKET).on_conflict_do_update(index_elements=["id", "direction"], set_=changed)
        self._connection.execute(statement, row)

    def forget(self, packet_id: str) -> None:
        """Forget a packet, as when taking it in is undone."""
        self._connection.execute(delete(_PACKET).where(_PACKET.c.id == packet_id))
