"""Long work apart from the window: one job after the other on one thread, with progress and cancel.

A job's function runs on the worker's thread and touches no widget; everything it tells arrives by signals on the
thread of the window.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from hiring_assistant.domain.problem import Problem
from hiring_assistant.ui.garbage import collect_young_garbage, hold_garbage_collection, resume_garbage_collection
from hiring_assistant.ui.making_way import making_way


class Report:
    """What a job's function reports to; it is an ``app.progress.Progress``."""

    def __init__(self, told: Callable[[int, int, str], None]) -> None:
        self._told = told
        self._stop = threading.Event()

    def report(self, done: int, total: int, label: str) -> None:
        """``done`` of ``total`` steps are over; ``label`` names the one at hand."""
        self._told(done, total, label)

    @property
    def cancelled(self) -> bool:
        """Whether the person asked to stop."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Ask the function to stop."""
        self._stop.set()


JobFunction = Callable[[Report], Any]


class Job(QObject):
    """One piece of long work.

    Signals, all on the window's thread: ``progressed(done, total, label)``; then exactly one of ``done(result)``,
    ``failed(problem)``; and last ``ended()``. A cancelled job ends with ``done`` and what its function returned.
    """

    started = Signal()
    progressed = Signal(int, int, str)
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()
    _begun = Signal()
    _told = Signal(int, int, str)
    _finished = Signal(object, object)

    def __init__(self, title: str, function: JobFunction, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._function = function
        self._report = Report(self._told.emit)
        # What run() emits on the worker's thread reaches the window's thread by these; only then is it passed on,
        # because a signal connected to a plain function would call it on the thread that emits.
        queued = Qt.ConnectionType.QueuedConnection
        self._begun.connect(self.started, queued)
        self._told.connect(self.progressed, queued)
        self._finished.connect(self._deliver, queued)

    @Slot()
    def cancel(self) -> None:
        """Ask it to stop at the next step; what was finished until then stays."""
        self._report.stop()

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._report.cancelled

    def run(self) -> None:
        """Do it, on the calling thread (the worker's)."""
        self._begun.emit()
        try:
            with making_way():
                result = self._function(self._report)
        except Exception as error:
            self._finished.emit(None, error)
        else:
            self._finished.emit(result, None)

    @Slot(object, object)
    def _deliver(self, result: object, error: BaseException | None) -> None:
        try:
            if error is None:
                self.done.emit(result)
            else:
                self.failed.emit(error)
                if not isinstance(error, Problem):
                    raise error
        finally:
            self.ended.emit()


class _Thread(QThread):
    """Runs jobs in the order they are handed in. A thread of Qt's own, because laying out a report needs its timers."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("worker")
        self._waiting: SimpleQueue[Job | None] = SimpleQueue()

    def put(self, job: Job | None) -> None:
        """Hand a job in; None ends the thread after those before it."""
        self._waiting.put(job)

    def run(self) -> None:
        """Work until there is no more to come. At the end of the program those whose turn has not come are left out."""
        while (job := self._waiting.get()) is not None:
            if not self.isInterruptionRequested():
                job.run()


class Worker(QObject):
    """Runs jobs one after the other. ``began`` is emitted with each job that is handed in, ``idle`` after the last.

    While there are jobs, garbage is looked for on the window's thread only, after each step that is told.
    """

    began = Signal(object)
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: _Thread | None = None
        self._jobs: list[Job] = []
        self._reason = f"worker {id(self)}"

    @property
    def busy(self) -> bool:
        """Whether a job runs or waits."""
        return bool(self._jobs)

    def start(
        self,
        title: str,
        function: JobFunction,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Any], object] | None = None,
        *,
        quiet: bool = False,
    ) -> Job:
        """Run ``function(report)`` on the worker's thread; ``title`` tells the person what is being done.

        ``done(result)`` and ``failed(error)`` are called on the window's thread: methods of a widget are dropped with
        the widget. ``quiet`` work is not announced by ``began``: nobody asked for it. An error that is no ``Problem``
        is a bug and goes to the program's hook for those besides.
        """
        hold_garbage_collection(self._reason)
        if self._thread is None:
            self._thread = _Thread(self)
            self._thread.start()
        job = Job(title, function, self)
        if done is not None:
            job.done.connect(done)
        if failed is not None:
            job.failed.connect(failed)
        job.progressed.connect(self._on_progress)
        job.ended.connect(self._ended)
        self._jobs.append(job)
        if not quiet:
            self.began.emit(job)
        self._thread.put(job)
        return job

    @Slot()
    def _on_progress(self) -> None:
        collect_young_garbage()

    @Slot()
    def _ended(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and job in self._jobs:
            self._jobs.remove(job)
            job.deleteLater()
            if not self._jobs:
                resume_garbage_collection(self._reason)
                self.idle.emit()

    def stop(self) -> None:
        """Ask all jobs to stop and wait for the one that runs; for the end of the program.

        Nothing more is told of them: what they did could only be shown on pages whose store is closed by then.
        """
        for job in self._jobs:
            job.cancel()
            job.blockSignals(True)
        if self._thread is not None:
            self._thread.requestInterruption()
            self._thread.put(None)
            self._thread.wait()
            self._thread = None
        resume_garbage_collection(self._reason)
