"""Looking after the store: check it, back it up, say where and how it is kept."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from hiring_assistant.app.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hiring_assistant.store.upkeep import CheckReport

_A_DAY = timedelta(hours=20)
"""Shorter than a day, so that somebody who starts work at nine each morning gets one each morning."""


def check_store(workspace: Workspace) -> CheckReport:
    """Whether everything in the store is whole."""
    from hiring_assistant.store import upkeep

    return upkeep.check(workspace.store)


def back_up(workspace: Workspace, target: Path | None = None) -> Path:
    """Make a copy of the store, encrypted with the same key (None: in its own backups folder)."""
    from hiring_assistant.store import upkeep

    return upkeep.backup(workspace.store, target)


def daily_backup(workspace: Workspace) -> Path | None:
    """Make the backup of the day; None where one was made in the last 20 hours, or the store is the sample's."""
    from hiring_assistant.store import upkeep

    if workspace.is_sample:
        return None
    last = upkeep.last_backup(workspace.folder)
    if last is not None and workspace.now() - last < _A_DAY:
        return None
    return upkeep.backup(workspace.store, now=workspace.now())


def store_info(workspace: Workspace) -> Mapping[str, object]:
    """Where and how the store is kept."""
    from hiring_assistant.store import upkeep

    return upkeep.info(workspace.store)


def restore(folder: Path, backup_file: Path) -> Path | None:
    """Put a backup in the place of the store in ``folder``, which must not be open; gives the replaced file,
    which is kept, or None where there was none.

    Raises:
        Problem: where the backup is not whole; everything is then left as it was.
    """
    from hiring_assistant.store import upkeep

    return upkeep.restore(folder, backup_file)
