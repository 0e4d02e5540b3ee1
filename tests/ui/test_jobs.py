"""Long work runs apart from the window, one after the other."""

from __future__ import annotations

import gc
import sys
import threading
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.ui.jobs import Report, Worker
from hiring_assistant.ui.widgets.progress_strip import ProgressStrip


@pytest.fixture
def worker(qapp: object) -> object:
    made = Worker()
    yield made
    made.stop()


class Heard:
    """What a job told, and on which thread."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.problems: list[object] = []
        self.threads: set[int] = set()

    def result(self, value: object) -> None:
        self.results.append(value)
        self.threads.add(threading.get_ident())

    def problem(self, problem: object) -> None:
        self.problems.append(problem)
        self.threads.add(threading.get_ident())


def test_result_arrives_on_the_thread_of_the_window(worker: Worker, qtbot: QtBot) -> None:
    heard, ran_on = Heard(), []

    def work(_report: Report) -> int:
        ran_on.append(threading.get_ident())
        return 42

    with qtbot.waitSignal(worker.idle):
        worker.start("Counting", work, heard.result, heard.problem)
    assert heard.results == [42]
    assert heard.threads == {threading.get_ident()}
    assert ran_on != [threading.get_ident()]
    assert not worker.busy


def test_jobs_run_one_after_the_other(worker: Worker, qtbot: QtBot) -> None:
    order: list[str] = []

    def first(_report: Report) -> None:
        order.append("first begins")
        threading.Event().wait(0.05)
        order.append("first ends")

    def second(_report: Report) -> None:
        order.append("second")

    with qtbot.waitSignal(worker.idle):
        worker.start("First", first)
        worker.start("Second", second)
    assert order == ["first begins", "first ends", "second"]


def test_problem_is_told(worker: Worker, qtbot: QtBot) -> None:
    heard = Heard()

    def work(_report: Report) -> None:
        raise CannotDo("full", "The disk is full.")

    with qtbot.waitSignal(worker.idle):
        worker.start("Writing", work, heard.result, heard.problem)
    assert [str(problem) for problem in heard.problems] == ["The disk is full."]
    assert heard.results == []


def test_bug_reaches_the_hook_for_bugs(worker: Worker, qtbot: QtBot) -> None:
    def work(_report: Report) -> None:
        raise LookupError

    with capture_exceptions() as caught, qtbot.waitSignal(worker.idle):
        worker.start("Writing", work)
    assert [kind for kind, _error, _trace in caught] == [LookupError]


def test_progress_and_cancel(worker: Worker, qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    worker.began.connect(strip.watch)
    heard, go_on = Heard(), threading.Event()

    def work(report: Report) -> int:
        done = 0
        while not report.cancelled and done < 10:
            report.report(done, 10, "page.md")
            done += 1
            if done == 3:
                go_on.wait(5)
        return done

    job = worker.start("Importing", work, heard.result)
    told: list[tuple[int, int, str]] = []
    job.progressed.connect(lambda *what: told.append(what))
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == [(0, 10, "page.md"), (1, 10, "page.md"), (2, 10, "page.md")]
    assert strip.isVisible()
    with qtbot.waitSignal(worker.idle):
        strip._cancel.click()
        go_on.set()
    assert heard.results == [3]
    assert not strip.isVisible()


def test_second_job_takes_the_place_of_the_first_in_the_strip(worker: Worker, qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    worker.began.connect(strip.watch)
    first_may_end, second_may_end = threading.Event(), threading.Event()
    worker.start("First", lambda _report: first_may_end.wait(5))
    worker.start("Second", lambda _report: second_may_end.wait(5))
    assert strip.accessibleName() == "First"
    first_may_end.set()
    qtbot.waitUntil(lambda: strip.accessibleName() == "Second" and strip.isVisible())
    with qtbot.waitSignal(worker.idle):
        second_may_end.set()
    assert not strip.isVisible()


def test_stop_ends_what_runs_and_drops_what_waits(qapp: object) -> None:
    worker = Worker()
    begun, ran = threading.Event(), []

    def patient(report: Report) -> None:
        begun.set()
        while not report.cancelled:
            threading.Event().wait(0.005)
        ran.append("patient")

    worker.start("First", patient)
    worker.start("Second", lambda _report: ran.append("second"))
    assert begun.wait(5)
    assert not gc.isenabled()
    worker.stop()
    assert ran == ["patient"]
    assert gc.isenabled()  # the program may go on with another store


def test_what_ends_while_the_program_closes_is_told_to_nobody(qapp: QCoreApplication) -> None:
    worker, heard = Worker(), Heard()
    begun = threading.Event()

    def patient(report: Report) -> str:
        begun.set()
        while not report.cancelled:
            report.report(0, 1, "page.md")
            threading.Event().wait(0.005)
        return "done"

    job = worker.start("First", patient, heard.result, heard.problem)
    job.progressed.connect(heard.result)
    assert begun.wait(5)
    worker.stop()
    qapp.processEvents()
    assert heard.results == []


def test_a_job_lets_the_window_in_and_leaves_all_as_it_was(worker: Worker, qtbot: QtBot) -> None:
    before = sys.getswitchinterval(), gc.isenabled()
    seen: list[tuple[float, bool]] = []

    def work(report: Report) -> None:
        report.report(0, 1, "page.md")
        seen.append((sys.getswitchinterval(), gc.isenabled()))
        raise CannotDo("full", "The disk is full.")

    with qtbot.waitSignal(worker.idle):
        worker.start("Writing", work)
    assert seen[0][0] < before[0]
    assert seen[0][1] is False
    assert (sys.getswitchinterval(), gc.isenabled()) == before


def test_garbage_is_destroyed_on_the_thread_of_the_window(worker: Worker, qtbot: QtBot) -> None:
    destroyed_on: list[int] = []

    class Round(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.own = self
            weakref.finalize(self, lambda: destroyed_on.append(threading.get_ident()))

    def work(report: Report) -> bool:
        made: list[list[object]] = [[] for _ in range(5_000)]  # Enough for Python to look for garbage by itself.
        by_itself = bool(destroyed_on)
        report.report(1, 2, "page.md")
        while not destroyed_on and not report.cancelled:
            threading.Event().wait(0.005)
        return bool(made) and by_itself

    gc.collect()
    heard = Heard()
    with qtbot.waitSignal(worker.idle):
        worker.start("Writing", work, heard.result)
        Round()
    assert heard.results == [False]
    assert destroyed_on == [threading.get_ident()]
