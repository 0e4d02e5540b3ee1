"""Reads a page while it is written: at once where that is quick, else on the worker."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from hiring_assistant.app.corrections import carried_over, with_corrections
from hiring_assistant.app.role_editing import draft_reading
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.ui.reading.places import Places, places_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from hiring_assistant.domain.correction import Corrected
    from hiring_assistant.domain.role import RoleVersion
    from hiring_assistant.ui.jobs import Report, Worker

_PAUSE_MS = 250
"""How long nothing is typed before the page is read."""
_QUICK_S = 0.016
"""A reading that takes longer than a frame goes to the worker the next time."""
_LONG = 60_000
"""Characters from which the first reading goes to the worker."""


@dataclass(frozen=True, slots=True)
class LiveReading:
    """What was read from a text; ``problem`` says why nothing was."""

    source: str
    corrected: Corrected
    places: Places
    problem: str = ""


def read_live(source: str, before: RoleVersion | None) -> LiveReading:
    """Read a text, with the corrections of the version ``before`` that still fit."""
    problem = ""
    try:
        reading = draft_reading(source)
    except CannotDo as refused:
        problem = str(refused)
        reading = draft_reading("")
    corrected = carried_over(before, reading) if before else with_corrections(reading, ())
    return LiveReading(source, corrected, places_in(source, corrected.reading, reading), problem)


class LiveReader(QObject):
    """Reads ``text()`` a moment after ``touch``. ``read`` carries the LiveReading; only the newest text is read."""

    read = Signal(object)

    def __init__(self, worker: Worker, text: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._text = text
        self._slow = False
        self._busy = False
        self._again = False
        self.before: RoleVersion | None = None
        """The version whose page is edited; its corrections are shown wherever they fit."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.read_now)

    @property
    def waiting(self) -> bool:
        """Whether something typed is still to be read."""
        return self._pause.isActive() or self._busy

    @Slot()
    def touch(self) -> None:
        """Something was typed."""
        self._pause.start()

    @Slot()
    def read_now(self) -> None:
        """Read without waiting any longer."""
        self._pause.stop()
        if self._busy:
            self._again = True
            return
        source = self._text()
        if self._slow or len(source) > _LONG:
            self._busy = True
            function = partial(_read, source, self.before)
            job = self._worker.start(self.tr("Reading the page"), function, self._done, quiet=True)
            job.ended.connect(self._ended)
            return
        began = time.perf_counter()
        found = read_live(source, self.before)
        self._slow = time.perf_counter() - began > _QUICK_S
        self.read.emit(found)

    @Slot(object)
    def _done(self, found: LiveReading) -> None:
        self._slow = len(found.source) > _LONG // 4
        self.read.emit(found)

    @Slot()
    def _ended(self) -> None:
        self._busy = False
        if self._again:
            self._again = False
            self.read_now()


def _read(source: str, before: RoleVersion | None, _report: Report) -> LiveReading:
    return read_live(source, before)
