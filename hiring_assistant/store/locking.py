"""One writer at a time: the lock that a program holds on a store as long as it may write to it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.store.faults import os_fault

LOCK_NAME = "hiring.lock"


@contextmanager
def hold_lock(folder: Path) -> Iterator[None]:
    """Hold the writer's lock of the store in ``folder``. The system lets go of it when a program ends in any way.

    Raises:
        CannotDo: ``store-in-use``.
        MachineFault: ``read-only-folder`` and the like, where the lock file cannot be made.
    """
    # thread_local=False: a store may be closed in another thread than it was opened in.
    lock = FileLock(folder / LOCK_NAME, timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout:
        raise CannotDo(
            "store-in-use",
            f"The store in {folder} is open in another window of Hiring Assistant. Use that one, or close it first.",
        ) from None
    except OSError as error:
        raise os_fault(error, folder) from None
    try:
        yield
    finally:
        lock.release()
