"""Backups: copies of a store, made while it is open, encrypted with the same key; and the way back.

A copy is made by SQLite's own online backup, since a file that is copied in WAL mode lacks what is in its log. It is
written under another name first and has the change time of the store, which tells whether anything changed since.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.store import schema
from hiring_assistant.store.connecting import FILE_NAME, connect, has_log
from hiring_assistant.store.faults import os_fault, told_plainly
from hiring_assistant.store.keys import StoreKey, find_key, salt_of, sync_folder
from hiring_assistant.store.locking import hold_lock

if TYPE_CHECKING:
    from hiring_assistant.store.opening import Store

FOLDER_NAME = "backups"

_DAYS, _WEEKS, _MONTHS = 7, 4, 12
_STAMP = "%Y%m%dT%H%M%SZ"
_PREFIX = "hiring-"


def backup(store: Store, target: Path | None = None, *, now: datetime | None = None) -> Path:
    """Make a backup and return its file.

    Without ``target`` it goes to backups/ in the store's folder, where older ones are thinned to the newest of each
    of the last 7 days, 4 weeks and 12 months that have any; nothing is made, and the newest returned, where nothing
    changed since. A ``target`` that exists is replaced.

    Raises:
        MachineFault: ``disk-full``, ``read-only-folder`` and the like; there is no half backup then.
        CannotDo: ``target-is-store`` where the store itself would be replaced.
    """
    from hiring_assistant.store.opening import checkpoint

    with told_plainly(store.folder):
        if not store.read_only:
            checkpoint(store)
        changed_at = None if has_log(store.file) else store.file.stat().st_mtime_ns
        if target is not None:
            if target.absolute().resolve() == store.file.resolve():
                raise CannotDo("target-is-store", "A backup cannot replace the store itself. Choose another file name.")
            copy_of(store.file, store.key, target.absolute(), changed_at)
            return target
        folder = store.folder / FOLDER_NAME
        kept = daily_backups(store.folder)
        if kept and changed_at is not None and kept[-1].stat().st_mtime_ns == changed_at:
            return kept[-1]
        made = folder / f"{_PREFIX}{(now or datetime.now(UTC)).astimezone(UTC):{_STAMP}}.db"
        copy_of(store.file, store.key, made, changed_at)
        for old in set(daily_backups(store.folder)) - to_keep(daily_backups(store.folder)):
            old.unlink(missing_ok=True)
        return made


def daily_backups(folder: Path) -> tuple[Path, ...]:
    """The backups that were made day by day for the store in ``folder``, oldest first."""
    return tuple(sorted(file for file in (folder / FOLDER_NAME).glob(f"{_PREFIX}*.db") if _made_at(file) is not None))


def last_backup(folder: Path) -> datetime | None:
    """When the newest of them was made."""
    kept = daily_backups(folder)
    return _made_at(kept[-1]) if kept else None


def to_keep(files: Iterable[Path]) -> set[Path]:
    """Those of daily backups that stay: the newest of each of the newest 7 days, 4 weeks and 12 months."""
    kept: set[Path] = set()
    newest_first = sorted(files, reverse=True)
    for pattern, spans in (("%Y-%m-%d", _DAYS), ("%G-%V", _WEEKS), ("%Y-%m", _MONTHS)):
        by_span: dict[str, Path] = {}
        for file in newest_first:
            made_at = _made_at(file)
            if made_at is not None:
                by_span.setdefault(made_at.strftime(pattern), file)
        kept.update(list(by_span.values())[:spans])
    return kept


def copy_of(file: Path, key: StoreKey, target: Path, changed_at: int | None = None) -> None:
    """Copy the store ``file`` to ``target`` by SQLite's online backup, encrypted with the same key and salt.

    ``changed_at`` (ns) becomes the copy's change time.

    Raises:
        MachineFault: where the copy cannot be written; nothing is left of it then.
    """
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        part.touch(mode=0o600)
        with (
            told_plainly(target.parent),
            closing(connect(file, key, mode="ro")) as source,
            closing(connect(part, key, with_salt=True)) as copy,
        ):
            source.backup(copy)
            # The copy stands alone: no log beside it that could be left behind when it is moved.
            copy.execute("PRAGMA journal_mode = DELETE")
        with part.open("rb+") as stream:
            os.fsync(stream.fileno())
        if changed_at is not None:
            os.utime(part, ns=(changed_at, changed_at))
        part.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise os_fault(error, target.parent) from None
    finally:
        part.unlink(missing_ok=True)


def restore(folder: Path, backup_file: Path) -> Path | None:
    """Put a backup in the place of the store in ``folder``; the replaced file stays beside it and is returned.

    The backup is read in full and checked first, so that a damaged one replaces nothing. None is returned where
    there was no store to replace.

    Raises:
        CannotDo: ``store-in-use``, ``no-key``, ``wrong-key``, ``not-a-store``, ``store-newer``, ``no-store`` (no such
            backup), ``backup-damaged``.
        MachineFault: ``disk-full``, ``read-only-folder`` and the like; the store is as it was then.
    """
    from hiring_assistant.store.opening import make_folder

    folder, backup_file = folder.absolute(), backup_file.absolute()
    salt = salt_of(backup_file)
    if salt is None:
        raise CannotDo("no-store", f"There is no backup at {backup_file}. Choose one of the files in “{FOLDER_NAME}”.")
    file = folder / FILE_NAME
    make_folder(folder)
    with hold_lock(folder), told_plainly(folder):
        key = find_key(folder, salt)
        _check_backup(backup_file, key)
        arriving = folder / f"{FILE_NAME}.restored"
        copy_of(backup_file, key, arriving)
        try:
            replaced = _set_aside(file)
            arriving.replace(file)
            sync_folder(folder)
        except OSError as error:
            raise os_fault(error, folder) from None
        return replaced


def _check_backup(file: Path, key: StoreKey) -> None:
    from hiring_assistant.store.opening import refuse_unreadable

    try:
        refuse_unreadable(file, key, "ro")
        with closing(connect(file, key, mode="ro")) as connection:
            number = connection.execute("PRAGMA user_version").fetchone()[0]
            has_tables = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
            sound = (
                not connection.execute("PRAGMA cipher_integrity_check").fetchall()
                and connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
                and not connection.execute("PRAGMA foreign_key_check").fetchall()
            )
    except dbapi2.DatabaseError:
        sound, has_tables, number = False, (1,), 0
    if not sound or not has_tables:
        raise CannotDo("backup-damaged", f"The backup {file} is damaged, so nothing was replaced. Choose another one.")
    if number > schema.FORMAT:
        raise CannotDo(
            "store-newer",
            f"The backup {file} was made by a newer version of Hiring Assistant. Update the program to restore it.",
        )


def _set_aside(file: Path) -> Path | None:
    """Move a store file, with its log where it has one, to a name of its own beside it."""
    if not file.exists():
        return None
    aside = file.with_name(f"{file.stem}-replaced-{datetime.now(UTC):{_STAMP}}{file.suffix}")
    for ending in ("-wal", "-shm"):
        side = file.with_name(file.name + ending)
        if side.exists():
            side.replace(aside.with_name(aside.name + ending))
    file.replace(aside)
    return aside


def _made_at(file: Path) -> datetime | None:
    try:
        return datetime.strptime(file.stem.removeprefix(_PREFIX), _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
