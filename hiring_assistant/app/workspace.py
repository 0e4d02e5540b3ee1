"""The store that is open, the person at the keyboard, and what can be undone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hiring_assistant.app.change import Change
from hiring_assistant.app.ids import new_id
from hiring_assistant.domain.problem import Problem

if TYPE_CHECKING:
    from hiring_assistant.app.progress import Progress
    from hiring_assistant.store.opening import Store
    from hiring_assistant.store.unit import Unit

_SAMPLE_KEY = "sample"


def _now() -> datetime:
    return datetime.now(UTC)


class Workspace:
    """An open store with the person who works in it. All intents of ``app`` take one as their first argument.

    ``person`` is the name that interviews and decisions are signed with; ``clock`` gives the time (aware, UTC).
    """

    def __init__(self, store: Store, person: str = "", clock: Callable[[], datetime] = _now) -> None:
        self.store = store
        self.person = person
        self._clock = clock
        self._done: list[Change[Any]] = []
        self._undone: list[Change[Any]] = []
        self._shown: Counter[str] = Counter()
        self.last_saved: datetime | None = None
        self.listeners: list[Callable[[], None]] = []

    @property
    def folder(self) -> Path:
        """The folder of the store."""
        return self.store.folder

    @property
    def actor(self) -> str:
        """The name that things are signed with, also while no name is set."""
        return self.person or "somebody at this computer"

    def now(self) -> datetime:
        """The time, aware and in UTC."""
        return self._clock()

    def new_id(self) -> str:
        """A new id."""
        return new_id()

    def read(self) -> AbstractContextManager[Unit]:
        """The store as it is, to read from."""
        return self.store.read()

    @contextmanager
    def write(self) -> Iterator[Unit]:
        """One transaction, on disk when the block ends; an exception leaves all as it was."""
        with self.store.write() as unit:
            yield unit
        self.last_saved = self.now()
        for listener in tuple(self.listeners):
            listener()

    @property
    def is_sample(self) -> bool:
        """Whether this is the store of the sample round."""
        with self.read() as unit:
            return unit.settings.get(_SAMPLE_KEY) is not None

    def mark_as_sample(self) -> None:
        """Mark the store plainly as one with invented people."""
        with self.write() as unit:
            unit.settings.set(_SAMPLE_KEY, "1")

    def done(self, change: Change[Any]) -> None:
        """Remember a change so that it can be undone; the last 200 are kept. What was undone before it is past redo."""
        self._undone.clear()
        if change.undo is not None:
            self._done.append(change)
            del self._done[:-200]

    @property
    def can_undo(self) -> str | None:
        """What would be undone next, in words; None where there is nothing."""
        return self._done[-1].said if self._done else None

    @property
    def undo_is_long(self) -> bool:
        """Whether what would be undone next takes long, and is best done apart from the window."""
        return bool(self._done) and self._done[-1].long_undo is not None

    def undo(self, progress: Progress | None = None) -> str | None:
        """Take the last change back and say which it was; None where there is nothing to undo.

        Raises:
            Problem: where it can no longer be taken back; it is then dropped from the list.
        """
        if not self._done:
            return None
        change = self._done.pop()
        if progress is not None and change.long_undo is not None:
            change.long_undo(progress)
        elif change.undo is not None:
            change.undo()
        if change.redo is not None:
            self._undone.append(change)
        else:
            self._undone.clear()  # What came after it stands on it.
        return change.said

    @property
    def can_redo(self) -> str | None:
        """What would be made again next, in words; None where there is nothing."""
        return self._undone[-1].said if self._undone else None

    def redo(self) -> str | None:
        """Make the change again that was undone last and say which it was; None where there is none.

        Raises:
            Problem: where it can no longer be made; it and what was undone before it are then dropped.
        """
        if not self._undone:
            return None
        change = self._undone.pop()
        try:
            if change.redo is not None:
                change.redo()
        except Problem:
            self._undone.clear()
            raise
        self._done.append(change)
        return change.said

    def join(self, count: int, said: str) -> None:
        """Let the last ``count`` changes be undone as one, because a person asked for them as one."""
        if count < 2:
            return
        joined = self._done[-count:]
        del self._done[-count:]

        def undo() -> None:
            for change in reversed(joined):
                if change.undo is not None:
                    change.undo()

        def redo() -> None:
            for change in joined:
                if change.redo is not None:
                    change.redo()

        again = all(change.redo is not None for change in joined)
        self.done(Change(None, said, undo, redo if again else None))

    def take_back(self, undo: Callable[[], None]) -> None:
        """Take back the change that this undoes, wherever it stands in the list of changes.

        Raises:
            Problem: where it can no longer be taken back; it is then dropped from the list.
        """
        self.forget(undo)
        undo()

    def forget(self, undo: Callable[[], None]) -> None:
        """Leave the change that this undoes out of the list, because it is taken back by other means."""
        self._done = [change for change in self._done if change.undo is not undo]
        self._undone.clear()

    def has_shown(self, candidate_ids: Iterable[str]) -> None:
        """Remember that others' scorecards of these candidates, or figures from them, were given out."""
        self._shown.update(set(candidate_ids))

    def times_shown(self, candidate_id: str) -> int:
        """How often others' scorecards of the candidate were given out since the store was opened."""
        return self._shown[candidate_id]

    def close(self) -> None:
        """Close the store and release it to other programs."""
        self.store.close()


def open_workspace(
    folder: Path, person: str = "", *, read_only: bool = False, clock: Callable[[], datetime] = _now
) -> Workspace:
    """Open the store in ``folder``, made where there is none.

    Raises:
        Problem: as ``store.opening.open_store`` does.
    """
    from hiring_assistant.store.opening import open_store

    return Workspace(open_store(folder, read_only=read_only), person, clock)
