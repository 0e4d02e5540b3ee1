"""The clock of an interview: it counts only while the interview is being held."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

_TICK_MS = 500
"""Often enough that the seconds shown never jump by two."""

_LONGEST_GAP_MS = 60_000
"""Between two ticks lies more than this only while the computer sleeps, and then nobody holds an interview."""


class InterviewClock(QObject):
    """Time held so far, in milliseconds. Changes of the computer's clock and midnight do not touch it.

    ``ticked`` is emitted with the time about twice a second while it runs and whenever it is set, ``switched`` when it
    starts or pauses. ``monotonic`` gives seconds that only go forward.
    """

    ticked = Signal(int)
    switched = Signal(bool)

    def __init__(self, parent: QObject | None = None, monotonic: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._monotonic = monotonic
        self._held_ms = 0.0
        self._since: float | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def running(self) -> bool:
        """Whether it counts."""
        return self._since is not None

    @property
    def elapsed_ms(self) -> int:
        """Time held so far."""
        return int(self._held_ms + self._uncounted())

    def stand_at(self, elapsed_ms: int) -> None:
        """Set how much time has been held, paused."""
        self.pause()
        self._held_ms = float(elapsed_ms)
        self.ticked.emit(self.elapsed_ms)

    @Slot()
    def start(self) -> None:
        """Count from now on."""
        if self._since is None:
            self._since = self._monotonic()
            self._timer.start()
            self.switched.emit(True)
            self.ticked.emit(self.elapsed_ms)

    @Slot()
    def pause(self) -> None:
        """Stand still until started again."""
        if self._since is not None:
            self._held_ms += self._uncounted()
            self._since = None
            self._timer.stop()
            self.switched.emit(False)
            self.ticked.emit(self.elapsed_ms)

    @Slot()
    def toggle(self) -> None:
        """Pause it, or let it go on."""
        if self.running:
            self.pause()
        else:
            self.start()

    def _uncounted(self) -> float:
        if self._since is None:
            return 0.0
        gap = (self._monotonic() - self._since) * 1000
        return gap if gap <= _LONGEST_GAP_MS else 0.0

    @Slot()
    def _tick(self) -> None:
        self._held_ms += self._uncounted()
        self._since = self._monotonic()
        self.ticked.emit(self.elapsed_ms)


def clock_text(elapsed_ms: int) -> str:
    """Minutes and seconds, with hours from the first on: ``18:42``, ``1:02:05``."""
    seconds = elapsed_ms // 1000
    hours, minutes = divmod(seconds // 60, 60)
    if hours:
        return f"{hours}:{minutes:02}:{seconds % 60:02}"
    return f"{minutes}:{seconds % 60:02}"
