"""Writing a file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from pathlib import Path

from hiring_assistant.domain.problem import CannotDo, MachineFault, Problem

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_WRONG_PLACE = frozenset(
    {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG}
)


def write_whole(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path`` so that the file is either complete or as it was before.

    The data goes to a new file beside it, readable by its owner alone from the first byte, reaches the disk, and
    then takes the name. Nothing is left behind when that fails.

    Raises:
        CannotDo: when the place cannot be written to.
        MachineFault: when the disk is full or failed.
    """
    # The name says nothing, because a crash could leave the file behind.
    unfinished = path.parent / f".{secrets.token_hex(8)}.part"
    try:
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(path)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise _problem(path, error) from None
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut where the system can; the content is safe already."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _problem(path: Path, error: OSError) -> Problem:
    if error.errno in _NO_ROOM:
        return MachineFault(
            "disk-full", "The disk has no room for the file, so nothing was written. Make room and try again."
        )
    if error.errno in _WRONG_PLACE:
        return CannotDo(
            "place-not-writable", f"“{path.parent.name or path.parent}” cannot be written to. Choose another folder."
        )
    return MachineFault(
        "file-not-written", "The file could not be written; the disk reports a fault. Try another folder or disk."
    )
