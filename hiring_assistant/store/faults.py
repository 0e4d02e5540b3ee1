"""Errors of SQLite in plain words.

Only those are translated that a person or the machine causes; anything else is a bug and goes on as it is.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from hiring_assistant.domain.problem import CannotDo, MachineFault, Problem

_ROOM_NEEDED = 256 * 1024
"""Bytes. With less room than this, an input or output error is told as a full disk: SQLite says so itself only for
some of its files.
"""


def disk_full() -> MachineFault:
    """The disk has no room left."""
    return MachineFault(
        "disk-full",
        "The disk is full, so this could not be saved. Make some room and try again; "
        "all that was saved before is safe.",
    )


def read_only_folder(folder: Path) -> MachineFault:
    """The folder cannot be written to."""
    return MachineFault(
        "read-only-folder",
        f"The folder {folder} cannot be written to. Allow writing there, or choose another folder for the store.",
    )


def cannot_read(folder: Path) -> MachineFault:
    """The file cannot be read."""
    return MachineFault(
        "cannot-read",
        f"The store in {folder} cannot be read. Check that the disk is connected and that you may open the folder.",
    )


def store_gone(folder: Path) -> MachineFault:
    """The file was moved or removed while it was open."""
    return MachineFault(
        "store-gone",
        f"The store is no longer in {folder}, so this could not be saved. "
        "Put the folder back, or connect its disk again.",
    )


def damaged(folder: Path) -> MachineFault:
    """The content of the file is damaged."""
    return MachineFault(
        "store-damaged",
        f"The store in {folder} is damaged. Restore the newest backup from its folder “backups”.",
    )


def busy() -> MachineFault:
    """Others went on writing for too long."""
    return MachineFault("store-busy", "The store is busy with other work just now. Try again in a moment.")


def already_submitted() -> CannotDo:
    """A scorecard that is closed was to be changed."""
    return CannotDo("already-submitted", "This interview is closed, so its scorecard and notes stay as they are.")


def os_fault(error: OSError, folder: Path) -> MachineFault:
    """What an error of the operating system about ``folder`` means."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return disk_full()
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM, errno.EEXIST, errno.ENOTDIR):
        return read_only_folder(folder)
    return cannot_read(folder)


def _no_room(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _ROOM_NEEDED
    except OSError:
        return False


def sql_fault(message: str, folder: Path) -> Problem | None:
    """What SQLite's ``message`` about the store in ``folder`` means, or None where it is a bug."""
    if "already-submitted" in message:
        return already_submitted()
    if "is full" in message:
        return disk_full()
    if "readonly database" in message:
        return read_only_folder(folder) if folder.is_dir() else store_gone(folder)
    if "locked" in message:
        return busy()
    if "disk I/O error" in message or "unable to open" in message:
        if not folder.is_dir():
            return store_gone(folder)
        if not os.access(folder, os.W_OK):
            return read_only_folder(folder)
        return disk_full() if _no_room(folder) else cannot_read(folder)
    if "malformed" in message or "not a database" in message:
        return damaged(folder)
    return None


@contextmanager
def told_plainly(folder: Path) -> Iterator[None]:
    """Raise errors of SQLite and of the operating system about the store in ``folder`` as plain problems.

    Raises:
        Problem: instead of an error that a person or the machine caused.
    """
    try:
        yield
    except DBAPIError as error:
        problem = sql_fault(str(error.orig), folder)
        if problem is None:
            raise
        raise problem from None
    except dbapi2.Error as error:
        problem = sql_fault(str(error), folder)
        if problem is None:
            raise
        raise problem from None
