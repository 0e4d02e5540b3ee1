"""Packets as files: how they are recognised and what their names end in."""

from __future__ import annotations

from pathlib import Path

PACKET_SUFFIX = ".hiring-packet"


def is_packet(path: Path) -> bool:
    """Whether the name says that it is a packet."""
    return path.suffix.lower() == PACKET_SUFFIX
