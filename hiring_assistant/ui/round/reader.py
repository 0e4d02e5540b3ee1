"""Reads figures of a role: at once where it has few candidates, apart from the window where it has many."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from hiring_assistant.app.candidates import list_candidates
from hiring_assistant.domain.candidate import CandidateQuery
from hiring_assistant.domain.problem import Problem
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.jobs import Job, Report

FEW = 100
"""So many candidates are read within the blink of an eye."""


class FiguresReader(QObject):
    """Of several readings the last one asked for counts.

    ``found`` carries what was read, ``refused`` a Problem; ``waiting`` says that it takes a while, ``stopped`` that the
    person has stopped it.
    """

    found = Signal(object)
    refused = Signal(object)
    waiting = Signal()
    stopped = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None

    def read(self, role_id: str, title: str, work: Callable[[Report], Any]) -> None:
        """Read by ``work``, which must not touch the window; ``title`` says what is being done."""
        before, self._job = self._job, None
        if before is not None:
            before.cancel()
        if len(list_candidates(self._context.store, CandidateQuery(role_id=role_id))) > FEW:
            self.waiting.emit()
            self._job = self._context.worker.start(title, work, self._done, self._failed)
            return
        try:
            result = work(Report(_nobody))
        except Problem as problem:
            self.refused.emit(problem)
        else:
            self.found.emit(result)

    @Slot(object)
    def _done(self, result: object) -> None:
        if (job := self._job) is None or self.sender() is not job:
            return
        self._job = None
        if job.cancelled:
            self.stopped.emit()
        else:
            self.found.emit(result)

    @Slot(object)
    def _failed(self, error: object) -> None:
        if self._job is not None and self.sender() is self._job:
            self._job = None
            if isinstance(error, Problem):
                self.refused.emit(error)


def _nobody(_done: int, _total: int, _label: str) -> None:
    """Nobody looks on where it takes no time."""
