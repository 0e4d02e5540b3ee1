"""Packets as files: how they are recognised and what their names end in."""

from __future__ import annotations

from pathlib import Path

PACKET_SUFFIX = ".hiring-packet"


def is_packet(path: Path) -> bool:
    """Whether the name says that it is a packet."""
    return path.suffix.lower() == PACKET_SUFFIX


def with_suffix(path: Path) -> Path:
    """The path with the ending of packets, added where it has none."""
    return path if is_packet(path) else path.with_name(path.name + PACKET_SUFFIX)
