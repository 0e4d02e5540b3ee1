"""Looking after a store: whether it is sound, facts about it, backups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DBAPIError

from hiring_assistant.store import schema
from hiring_assistant.store.backups import backup, daily_backups, last_backup, restore
from hiring_assistant.store.connecting import FILE_NAME
from hiring_assistant.store.faults import told_plainly
from hiring_assistant.store.opening import Store
from hiring_assistant.store.tables import StoreTable

__all__ = ["CheckReport", "backup", "check", "daily_backups", "info", "last_backup", "restore"]


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check of a store found. ``counts`` are rows by table; ``problems`` are sentences, none where all is well.

    ``cipher_integrity`` says whether every page is as it was encrypted, ``integrity`` whether the tables are sound,
    ``foreign_keys`` whether everything still has what it belongs to.
    """

    cipher_integrity: bool
    integrity: bool
    foreign_keys: bool
    revision: str | None
    format: int
    counts: tuple[tuple[str, int], ...]
    problems: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether all is well."""
        return not self.problems


def check(store: Store) -> CheckReport:
    """Read the whole store and say whether it is sound. Damage is reported, not raised.

    Raises:
        MachineFault: where the disk cannot be read at all.
    """
    with told_plainly(store.folder), store.engine.connect() as connection:
        unsealed = _lines(connection, "PRAGMA cipher_integrity_check")
        unsound = [line for line in _lines(connection, "PRAGMA integrity_check") if line != "ok"]
        orphans = _lines(connection, "SELECT \"table\" || ' lacks ' || parent FROM pragma_foreign_key_check")
        counts, uncounted = _counts(connection)
        problems = [f"A part of the file was damaged, or changed by another program: {line}." for line in unsealed]
        problems += [f"The tables are damaged: {line}." for line in unsound]
        problems += [f"Something is kept without what it belongs to: {line}." for line in orphans]
        problems += [f"The table {name} cannot be read." for name in uncounted]
        revision = schema.revision_of(connection)
        if revision is None:
            problems.append("The store does not say which version of the program made it.")
        return CheckReport(
            cipher_integrity=not unsealed,
            integrity=not unsound,
            foreign_keys=not orphans,
            revision=revision,
            format=schema.format_of(connection),
            counts=counts,
            problems=tuple(problems),
        )


def info(store: Store) -> dict[str, str | int | datetime | None]:
    """Facts about a store: folder, file, size (bytes, with the log beside the file), key_place and what it means in
    words (key), format and revision of the schema, the number of daily backups and the time of the last.

    Raises:
        MachineFault: where it cannot be read.
    """
    with told_plainly(store.folder), store.engine.connect() as connection:
        revision, number = schema.revision_of(connection), schema.format_of(connection)
    sides = (store.folder / f"{FILE_NAME}{ending}" for ending in ("", "-wal"))
    return {
        "folder": str(store.folder),
        "file": store.file.name,
        "size": sum(side.stat().st_size for side in sides if side.exists()),
        "key_place": store.key_place.value,
        "key": store.key_place.description,
        "format": number,
        "revision": revision,
        "backups": len(daily_backups(store.folder)),
        "last_backup": last_backup(store.folder),
    }


def _lines(connection: Connection, statement: str) -> list[str]:
    """The lines that a check answers with; a check that damage stops answers with that."""
    try:
        return [str(row[0]).rstrip(".") for row in connection.exec_driver_sql(statement)]
    except DBAPIError as error:
        return [str(error.orig)]


def _counts(connection: Connection) -> tuple[tuple[tuple[str, int], ...], list[str]]:
    """The rows of each table, and the tables that cannot be read."""
    counted: list[tuple[str, int]] = []
    unreadable: list[str] = []
    for table in sorted(StoreTable.metadata.tables.values(), key=lambda table: table.name):
        try:
            counted.append((table.name, connection.execute(select(func.count()).select_from(table)).scalar_one()))
        except DBAPIError:
            unreadable.append(table.name)
    return tuple(counted), unreadable
