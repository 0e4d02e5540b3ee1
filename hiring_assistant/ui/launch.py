"""Starting the window: on the screen first, filled next.

Only what the first paint needs is imported before it; sqlmodel alone would take longer than all the rest.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from hiring_assistant.app.failures import FailureHook
from hiring_assistant.ui.garbage import OPENING, hold_garbage_collection, resume_garbage_collection
from hiring_assistant.ui.import_speed import skip_search_in_sources

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from hiring_assistant.app.preferences import Preferences
    from hiring_assistant.domain.problem import Problem
    from hiring_assistant.ui.program import Program

_TIMES = "HIRING_ASSISTANT_STARTUP_TIMES"
"""Names a file that the benchmark of the start wants to have its moments in (tests/benchmarks/startup.py)."""

_ASK_TIMES, _ASK_AGAIN_MS = 8, 250

_STEP, _FEWEST_COLOURS = 3, 16
"""A window with text in it shows more colours than this at every third pixel each way; a blank one shows few."""


def launch(argv: Sequence[str]) -> int:
    """Show the window and stay until it is closed; returns the exit status.

    Options: ``--store FOLDER`` another store; ``--sample`` the store of the sample round; ``--check`` open the window,
    fill it, print the version and leave (1 where the store could not be opened, or where the window stays blank).
    """
    hook = FailureHook(_log_file)
    hook.install()
    options = _options(argv)
    hold_garbage_collection(OPENING)
    import PySide6.QtCore  # noqa: F401  brings the search in

    skip_search_in_sources()
    from PySide6.QtWidgets import QApplication

    from hiring_assistant.app.places import sample_store_folder, store_folder
    from hiring_assistant.app.preferences import load_preferences
    from hiring_assistant.ui.shell.meeting_point import somebody_may_listen

    sample = options.sample and not options.store
    folder = sample_store_folder() if sample else store_folder(options.store)
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["hiring-assistant"])
    if not options.check and somebody_may_listen(folder) and _brought_to_front(folder):
        return 0
    preferences = load_preferences()
    program = start(app, preferences=preferences, folder=folder, sample=sample)
    hook.on_failure, hook.on_problem = program.report_failure, program.report_problem
    program.opened.connect(partial(_listen, program))
    program.opened.connect(_look_for_garbage)
    program.could_not_open.connect(_look_for_garbage)
    if options.check:
        program.opened.connect(partial(_look_and_leave, program.window))
        program.could_not_open.connect(_leave_with_problem)
    else:
        program.could_not_open.connect(partial(_leave_where_open, folder))
    try:
        return app.exec()
    finally:
        _look_for_garbage()
        program.close()
        hook.remove()


def _look_for_garbage(*_told: object) -> None:
    """The window is open, or will not open: look for garbage again."""
    resume_garbage_collection(OPENING)


def _brought_to_front(folder: Path) -> bool:
    """Ask the window that has the store open to come to the front; whether it answered."""
    from hiring_assistant.ui.shell.single_instance import ask_to_front

    if not ask_to_front(folder):
        return False
    print("Hiring Assistant is open on this store already; its window was brought to the front.", file=sys.stderr)
    return True


def _listen(program: Program) -> None:
    """Listen for other starts, once the window is filled; its first store only, others are told by the program."""
    from hiring_assistant.ui.shell.single_instance import SingleInstance

    if program.instance is None:
        program.instance = SingleInstance(program)
        program.instance.asked.connect(program.window.come_to_front)
        program.instance.listen(program.folder)


def _leave_where_open(folder: Path, problem: Problem) -> None:
    """Two starts within a second: the first one's window is asked as soon as it can listen, and this one ends."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    def ask(times: int) -> None:
        if _brought_to_front(folder):
            QApplication.exit(0)
        elif times > 0:
            QTimer.singleShot(_ASK_AGAIN_MS, partial(ask, times - 1))

    if problem.code == "store-in-use":
        QTimer.singleShot(0, partial(ask, _ASK_TIMES))


def start(app: QApplication, *, preferences: Preferences, folder: Path, sample: bool = False) -> Program:
    """Make the window and show it; it fills itself after its first paint."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QIcon

    from hiring_assistant.assets import resource
    from hiring_assistant.ui.program import Program
    from hiring_assistant.ui.shell.main_window import MainWindow
    from hiring_assistant.ui.theme.theme import Theme
    from hiring_assistant.ui.translating import speak

    app.setApplicationName("hiring-assistant")
    app.setApplicationDisplayName("Hiring Assistant")
    app.setDesktopFileName("hiring-assistant")
    speak(app, preferences.language)
    theme = Theme(preferences.theme, preferences.text_percent, app)
    theme.apply(app)
    app.setWindowIcon(QIcon(str(resource("icons", "hiring-assistant-64.png"))))
    window = MainWindow(theme)
    program = Program(window, preferences, folder, sample=sample)
    if os.environ.get(_TIMES):
        window.first_painted.connect(_report_visible)
        program.filled.connect(_report_filled, Qt.ConnectionType.QueuedConnection)
    window.restore_geometry_text(preferences.window.get("main.geometry", ""))
    window.first_painted.connect(program.fill)
    window.show()
    return program


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="hiring-assistant", add_help=False)
    parser.add_argument("--store")
    parser.add_argument("--sample", action="store_true")
    parser.add_argument("--check", action="store_true")
    return parser.parse_args(argv)


def _log_file() -> Path:
    from hiring_assistant.app.places import log_file

    return log_file()


def _look_and_leave(window: QWidget) -> None:
    from PySide6.QtWidgets import QApplication

    from hiring_assistant import __version__

    picture = window.grab().toImage()
    across, down = range(0, picture.width(), _STEP), range(0, picture.height(), _STEP)
    if len({picture.pixel(x, y) for x in across for y in down}) < _FEWEST_COLOURS:
        print("The window stays blank.", file=sys.stderr)
        QApplication.exit(1)
        return
    print(__version__)
    QApplication.exit(0)


def _leave_with_problem(problem: object) -> None:
    from PySide6.QtWidgets import QApplication

    print(problem, file=sys.stderr)
    QApplication.exit(1)


def _report_visible() -> None:
    _report("visible")


def _report_filled() -> None:
    _report("filled")


def _report(what: str) -> None:
    with Path(os.environ[_TIMES]).open("a", encoding="ascii") as file:
        file.write(f"{what} {time.monotonic()}\n")
