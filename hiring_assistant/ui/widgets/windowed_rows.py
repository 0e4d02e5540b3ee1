"""The rows of a long list, of which only those are read that are looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

Row = TypeVar("Row")

_WINDOW = 48
"""Rows that are read at once: a tall screen full, in a few milliseconds."""

_KEPT = 16
"""Windows that stay in memory, so that scrolling back reads nothing."""


class WindowedRows(Generic[Row]):
    """A list known by its ids. ``read`` reads rows by their ids and leaves out those that are gone; ``id_of`` says
    which one a row is.
    """

    def __init__(self, read: Callable[[Sequence[str]], Sequence[Row]], id_of: Callable[[Row], str]) -> None:
        self._read = read
        self._id_of = id_of
        self._ids: tuple[str, ...] = ()
        self._windows: OrderedDict[int, dict[str, Row]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._ids)

    @property
    def ids(self) -> tuple[str, ...]:
        """All ids, from the top."""
        return self._ids

    def show(self, ids: Sequence[str]) -> None:
        """Take another list; rows are read anew."""
        self._ids = tuple(ids)
        self._windows.clear()

    def row(self, at: int) -> Row | None:
        """The row at that place, or None where there is none, or it is gone from the store."""
        if not 0 <= at < len(self._ids):
            return None
        number = at // _WINDOW
        window = self._windows.get(number)
        if window is None:
            wanted = self._ids[number * _WINDOW : (number + 1) * _WINDOW]
            window = self._windows[number] = {self._id_of(row): row for row in self._read(wanted)}
            if len(self._windows) > _KEPT:
                self._windows.popitem(last=False)
        else:
            self._windows.move_to_end(number)
        return window.get(self._ids[at])

    def place_of(self, id_: str) -> int:
        """Where the row with that id stands; -1 where it is not in the list."""
        try:
            return self._ids.index(id_)
        except ValueError:
            return -1
