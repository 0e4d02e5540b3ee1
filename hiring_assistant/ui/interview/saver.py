"""When things are written: at once, or within half a second of the last key; and again until it works."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot

from hiring_assistant.domain.problem import MachineFault, Problem

AFTER_LAST_KEY_MS = 200
AFTER_FIRST_KEY_MS = 300
"""Well under the half second that is promised, because the machine may be busy with a call as well."""
RETRY_MS = 1000

Write = Callable[[], object]


class Saver(QObject):
    """Writes what changed. Each thing to write has a name; a newer write of the same name takes the older one's place.

    ``saved`` is emitted when all is on disk. ``failed`` is emitted with the problem when the machine could not write;
    everything is then kept and tried again every second until it works. ``refused`` is emitted with a problem that
    trying again would not mend; that write is dropped.
    """

    saved = Signal()
    failed = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writes: dict[str, Write] = {}
        self._problem: MachineFault | None = None
        self._pause = self._timer(AFTER_LAST_KEY_MS)
        self._deadline = self._timer(AFTER_FIRST_KEY_MS)
        self._retry = self._timer(RETRY_MS)
        self._waiting = QElapsedTimer()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.flush)
        return timer

    @property
    def pending(self) -> bool:
        """Whether something is not on disk yet."""
        return bool(self._writes)

    @property
    def problem(self) -> MachineFault | None:
        """Why the last attempt failed; None where it did not."""
        return self._problem

    def later(self, name: str, write: Write) -> None:
        """Write soon after the last key; ``write`` looks itself for what has changed by then."""
        self._writes[name] = write
        if self._problem is not None:
            return
        if not self._deadline.isActive():
            self._deadline.start()
            self._waiting.start()
        elif self._waiting.hasExpired(AFTER_FIRST_KEY_MS):
            # Keys that come faster than they are dealt with keep timers waiting; what was typed must not wait too.
            self.flush()
            return
        self._pause.start()

    def now(self, name: str, write: Write) -> bool:
        """Write at once, with all that waits; True where it is on disk."""
        self._writes[name] = write
        return self.flush()

    @Slot()
    def flush(self) -> bool:
        """Write all that waits; True where nothing is left."""
        self._pause.stop()
        self._deadline.stop()
        if not self._writes:
            return True
        for name, write in list(self._writes.items()):
            try:
                write()
            except MachineFault as problem:
                self._fail(problem)
                return False
            except Problem as problem:
                del self._writes[name]
                self.refused.emit(problem)
            except Exception:
                # A bug: it is reported, and what was typed stays here to be written.
                self._retry.start()
                raise
            else:
                if self._writes.get(name) is write:
                    del self._writes[name]
        self._problem = None
        self._retry.stop()
        self.saved.emit()
        return True

    def forget(self) -> None:
        """Drop all that waits, as when the person decides to leave without it."""
        for timer in (self._pause, self._deadline, self._retry):
            timer.stop()
        self._writes.clear()
        self._problem = None

    def _fail(self, problem: MachineFault) -> None:
        self._problem = problem
        self._retry.start()
        self.failed.emit(problem)
