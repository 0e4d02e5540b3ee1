"""Roles as files: how they are recognised and what their names end in."""

from __future__ import annotations

from pathlib import Path

ROLE_SUFFIX = ".hiring-role"


def is_role_file(path: Path) -> bool:
    """Whether the name says that it is a role that somebody shares."""
    return path.suffix.lower() == ROLE_SUFFIX
