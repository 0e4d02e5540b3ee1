"""Opening a store: the folder, the lock, the key, the encrypted file and its schema, in this order."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from pathlib import Path

from sqlalchemy import Engine
from sqlcipher3 import dbapi2

from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.store import schema, search
from hiring_assistant.store.connecting import BUSY_MS, FILE_NAME, connect, make_engine, writing
from hiring_assistant.store.faults import busy, os_fault, read_only_folder, store_gone, told_plainly
from hiring_assistant.store.keys import KeyPlace, StoreKey, find_key, new_key, salt_of
from hiring_assistant.store.locking import hold_lock
from hiring_assistant.store.turns import Turns
from hiring_assistant.store.unit import Unit

__all__ = ["KeyPlace", "Store", "open_store"]

_PLAIN_HEADER = b"SQLite format 3\0"
_PAGE = 4096


def open_store(folder: Path, *, read_only: bool = False) -> Store:
    """Open the store in ``folder``; a missing one is made, except to read only.

    A store made by an older version is brought up to date first, after a copy of it was made under backups/.

    Raises:
        CannotDo: codes ``store-in-use``, ``store-newer``, ``store-older`` (to read only), ``wrong-key``, ``no-key``,
            ``not-a-store``, ``no-store``.
        MachineFault: codes ``read-only-folder``, ``disk-full``, ``cannot-read``, ``store-damaged``.
    """
    folder = folder.absolute()
    with ExitStack() as held, told_plainly(folder):
        if not read_only:
            make_folder(folder)
            held.enter_context(hold_lock(folder))
        store = _open(folder, read_only)
        store.closing.push(held.pop_all())
        return store


class Store:
    """An open store. Units of work may be taken in several threads at a time; each gets a connection of its own."""

    def __init__(self, folder: Path, key: StoreKey, engine: Engine, *, read_only: bool) -> None:
        self.folder = folder
        self.file = folder / FILE_NAME
        self.read_only = read_only
        self.key = key
        self.engine = engine
        self.closing = ExitStack()
        self._writing = writing(engine)
        self._identity = _identity(self.file)
        self._thread = threading.local()
        self._turns = Turns()
        self._closed = False

    @property
    def key_place(self) -> KeyPlace:
        """Where the key is kept."""
        return self.key.place

    def write(self) -> AbstractContextManager[Unit]:
        """A unit of work that may change things: all of it is kept when its block ends, nothing where it raises.

        Raises:
            CannotDo: ``read-only-store``.
            MachineFault: ``disk-full``, ``read-only-folder``, ``store-gone``, ``store-busy``, ``cannot-read``.
            RuntimeError: inside another unit of the same thread that writes, which would wait for itself.
        """
        return self._write()

    @contextmanager
    def _write(self) -> Iterator[Unit]:
        if self.read_only:
            raise CannotDo("read-only-store", "The store was opened to read only, so nothing in it can be changed.")
        if getattr(self._thread, "writes", False):
            raise RuntimeError("a unit of work that writes was begun inside another one")
        if _identity(self.file) != self._identity:
            # SQLite would go on writing into a file that nobody can find any more.
            raise store_gone(self.folder)
        if not os.access(self.file, os.W_OK):
            # SQLite would write to the memory it shares by a file, for which the system ends the program.
            raise read_only_folder(self.folder)
        self._thread.writes = True
        try:
            with self._turn(), told_plainly(self.folder), self._writing.begin() as connection:
                yield Unit(connection)
        finally:
            self._thread.writes = False

    @contextmanager
    def _turn(self) -> Iterator[None]:
        with ExitStack() as held:
            try:
                held.enter_context(self._turns.turn(BUSY_MS / 1000))
            except TimeoutError:
                raise busy() from None
            yield

    def read(self) -> AbstractContextManager[Unit]:
        """A unit of work that sees one unchanging state of the store.

        Raises:
            MachineFault: ``cannot-read``, ``store-gone``, ``store-damaged``.
        """
        return self._read()

    @contextmanager
    def _read(self) -> Iterator[Unit]:
        with told_plainly(self.folder), self.engine.connect() as connection:
            yield Unit(connection)

    def close(self) -> None:
        """Bring everything into the one file and let go of it; closing twice does no harm."""
        if self._closed:
            return
        self._closed = True
        with self.closing:
            try:
                if not self.read_only and _identity(self.file) == self._identity:
                    checkpoint(self)
            except dbapi2.Error:
                pass  # What was committed is safe in the log beside the file and is taken over at the next opening.
            finally:
                self.engine.dispose()


def checkpoint(store: Store) -> bool:
    """Take what is in the write-ahead log over into the file itself; whether all of it could be."""
    connection = store.engine.raw_connection()
    try:
        cursor = connection.cursor()
        busy = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        cursor.close()
    finally:
        connection.close()
    return not busy


def _identity(file: Path) -> tuple[int, int] | None:
    try:
        status = file.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def make_folder(folder: Path) -> None:
    """Make the folder of a store, for its owner only, where it is missing.

    Raises:
        MachineFault: ``read-only-folder``, ``disk-full``.
    """
    try:
        if not folder.is_dir():
            folder.mkdir(mode=0o700, parents=True)
    except OSError as error:
        raise os_fault(error, folder) from None
    if not os.access(folder, os.W_OK | os.X_OK):
        raise read_only_folder(folder)


def _open(folder: Path, read_only: bool) -> Store:
    file = folder / FILE_NAME
    salt = salt_of(file)
    if salt is None:
        if read_only:
            raise CannotDo("no-store", f"There is no store in {folder} yet. Start the program once to make one.")
        if file.exists() and file.stat().st_size:  # too short for a store
            raise _no_store(file)
        return _make(folder, file)
    key = find_key(folder, salt)
    refuse_unreadable(file, key, "ro" if read_only else "rw")
    engine = make_engine(file, key, read_only=read_only)
    try:
        _bring_up_to_date(folder, key, engine, read_only)
    except BaseException:
        engine.dispose()
        raise
    return Store(folder, key, engine, read_only=read_only)


def _make(folder: Path, file: Path) -> Store:
    """A new file: the key is kept before there is anything to read with it, and permissions come before data."""
    key = new_key(folder)
    try:
        file.touch(mode=0o600)
    except OSError as error:
        raise os_fault(error, folder) from None
    engine = make_engine(file, key, new=True)
    try:
        with writing(engine).begin() as connection:
            schema.create(connection)
    except BaseException:
        engine.dispose()
        for ending in ("", "-wal", "-shm"):
            file.with_name(file.name + ending).unlink(missing_ok=True)
        raise
    return Store(folder, key, engine, read_only=False)


def _bring_up_to_date(folder: Path, key: StoreKey, engine: Engine, read_only: bool) -> None:
    with engine.connect() as connection:
        number, revision = schema.format_of(connection), schema.revision_of(connection)
        empty = schema.is_empty(connection)
    if number > schema.FORMAT:
        raise CannotDo(
            "store-newer",
            f"The store in {folder} was made by a newer version of Hiring Assistant. Update the program to open it.",
        )
    if empty and not read_only:  # a first start that was cut short
        with writing(engine).begin() as connection:
            schema.create(connection)
        return
    if revision is None:
        raise _no_store(folder / FILE_NAME)
    if revision >= schema.REVISION:
        if not read_only:
            _keep_index(engine)
        return
    if read_only:
        raise CannotDo(
            "store-older",
            f"The store in {folder} was made by an older version of Hiring Assistant. "
            "Open it once in the program, which brings it up to date.",
        )
    from hiring_assistant.store.upgrading import upgrade

    upgrade(folder, key, engine)
    _keep_index(engine)


def _keep_index(engine: Engine) -> None:
    """Make the search index anew where it was made by other rules, or not at all yet."""
    with engine.connect() as connection:
        current = search.is_current(connection)
    if not current:
        with writing(engine).begin() as connection:
            search.fill(connection)


def refuse_unreadable(file: Path, key: StoreKey, mode: str) -> None:
    """Raise where ``key`` does not open the store ``file`` in SQLite's ``mode``.

    Raises:
        CannotDo: ``not-a-store`` for a file that no key could open, ``wrong-key`` for one that needs another; to
            SQLCipher both look alike.
        MachineFault: ``cannot-read``.
    """
    try:
        with file.open("rb") as stream:
            head = stream.read(len(_PLAIN_HEADER))
        size = file.stat().st_size
    except OSError as error:
        raise os_fault(error, file.parent) from None
    if head == _PLAIN_HEADER or size % _PAGE:
        raise _no_store(file)
    try:
        with closing(connect(file, key, mode=mode)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.DatabaseError as error:
        if "not a database" not in str(error):
            raise
        raise CannotDo(
            "wrong-key",
            f"The key does not open the file {file}: it is the key of another store, or the file is damaged. "
            "Put the right key back, or restore a backup.",
        ) from None


def _no_store(file: Path) -> CannotDo:
    return CannotDo(
        "not-a-store",
        f"The file {file} is not a store of Hiring Assistant, or it is damaged. "
        "Move it away to start a new store, or restore a backup.",
    )
