"""Connections to the encrypted file: key first, then the pragmas; every transaction is begun in so many words.

The driver's own handling of transactions is off (``isolation_level=None``), because it begins them late and ends
them before some statements; SQLAlchemy's ``begin`` event says BEGIN instead, so that a unit of work is all or nothing.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from hiring_assistant.store.functions import add_functions
from hiring_assistant.store.keys import StoreKey

FILE_NAME = "hiring.db"
BUSY_MS = 5000
"""How long a statement waits for another thread's transaction."""

_CACHE_KB = 32 * 1024
"""How much of the file a connection keeps decrypted; taken up only as far as it reads."""

_QUIET = "PRAGMA cipher_log_level = NONE"
"""SQLCipher would print what it thinks of a wrong key to the terminal."""


def connect(file: Path, key: StoreKey, *, mode: str = "rw", with_salt: bool = False) -> Any:
    """A raw connection of the driver. ``mode`` is one of SQLite's: ``ro``, ``rw`` or ``rwc``.

    ``with_salt`` gives a new file the salt of ``key``; an existing file brings its own. A read-only file where no
    one can write is read as immutable, since SQLite could not make its side files there.

    Raises:
        sqlcipher3.dbapi2.Error: where the file cannot be opened. A wrong key only shows at the first statement.
    """
    address = f"{file.absolute().as_uri()}?mode={mode}"
    if mode == "ro" and not os.access(file.parent, os.W_OK) and not has_log(file):
        address += "&immutable=1"
    connection = dbapi2.connect(
        address, uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_MS / 1000, cached_statements=256
    )
    try:
        connection.execute(_QUIET)
        # A raw key, so that no time goes into deriving one from a password.
        connection.execute(f"PRAGMA key = \"x'{key.key}{key.salt if with_salt else ''}'\"")
        add_functions(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def has_log(file: Path) -> bool:
    """Whether there are changes in the write-ahead log beside a store file that are not in the file yet."""
    log = file.with_name(file.name + "-wal")
    try:
        return log.stat().st_size > 0
    except OSError:
        return False


def make_engine(file: Path, key: StoreKey, *, read_only: bool = False, new: bool = False) -> Engine:
    """The engine for a store file; each thread that uses it at the same time gets a connection of its own."""

    def creator() -> Any:
        connection = connect(file, key, mode="ro" if read_only else "rw", with_salt=new)
        try:
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute(f"PRAGMA cache_size = {-_CACHE_KB}")
            if read_only:
                connection.execute("PRAGMA query_only = ON")
            else:
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA synchronous = FULL")
        except BaseException:
            connection.close()
            raise
        return connection

    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=creator,
        poolclass=QueuePool,
        pool_size=4,
        hide_parameters=True,  # errors show statements, never what people wrote
    )
    event.listen(engine, "begin", _begin)
    return engine


def writing(engine: Engine) -> Engine:
    """The same engine with transactions that take the right to write at once, instead of at their first change."""
    return engine.execution_options(hiring_begin="BEGIN IMMEDIATE")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("hiring_begin", "BEGIN"))
