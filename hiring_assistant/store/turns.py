"""Who may write next, where several threads want to: whoever came first.

SQLite lets one connection write at a time and has the others try again after longer and longer pauses. An import,
which begins its next transaction as soon as the last one ends, would keep the window from saving for seconds.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager


class Turns:
    """A lock that threads get in the order in which they asked for it."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._line: deque[threading.Event] = deque()
        """Those who wait, behind the one whose turn it is."""

    @contextmanager
    def turn(self, patience: float) -> Iterator[None]:
        """The turn of this thread, which ends with the block.

        Args:
            patience: seconds to wait for it.

        Raises:
            TimeoutError: where it did not come in that time.
        """
        mine = threading.Event()
        with self._guard:
            self._line.append(mine)
            if self._line[0] is mine:
                mine.set()
        try:
            if not mine.wait(patience):
                raise TimeoutError
            yield
        finally:
            with self._guard:
                self._line.remove(mine)
                if self._line:
                    self._line[0].set()
