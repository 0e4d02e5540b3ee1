"""Real windows without a screen, on real stores in temporary folders."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hiring_assistant.app.demo import fill_with_sample_round
from hiring_assistant.app.preferences import Preferences
from hiring_assistant.app.workspace import open_workspace
from hiring_assistant.ui.launch import start
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.translating import speak

# So that tests can import window_words, which lies beside this.
sys.path.append(str(Path(__file__).parent))

_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)


def find_unnamed_controls(window: QWidget) -> list[str]:
    """The visible controls that a screen reader could not name, as ``Class objectName (inside Class)``."""
    unnamed = []
    for control in window.findChildren(QWidget):
        if not isinstance(control, _CONTROLS) or not control.isVisibleTo(window):
            continue
        if control.objectName().startswith("qt_"):
            continue  # A part of a control of Qt's own, which has the name.
        if isinstance(control, QAbstractSlider) and "ScrollBar" in type(control).__name__:
            continue
        text = control.text() if isinstance(control, QAbstractButton) else ""
        if not (control.accessibleName() or any(letter.isalnum() for letter in text)):
            parent = control.parentWidget()
            unnamed.append(f"{type(control).__name__} {control.objectName()} (inside {type(parent).__name__})")
    return unnamed


@pytest.fixture
def unnamed_controls() -> Callable[[QWidget], list[str]]:
    """``unnamed_controls(window)``: the visible controls without an accessible name; should be empty."""
    return find_unnamed_controls


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme, in force."""
    made = Theme("light")
    made.apply(qapp)
    yield made
    made.deleteLater()


@pytest.fixture
def open_program(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Program]]:
    """``open_program(folder=None, preferences=None, sample=False)``: the window, filled from a store."""
    programs: list[Program] = []

    def open_(folder: Path | None = None, preferences: Preferences | None = None, *, sample: bool = False) -> Program:
        program = start(
            qapp,
            preferences=preferences or Preferences(person="Noor Haddad", theme="light"),
            folder=folder or tmp_path / "store",
            sample=sample,
        )
        programs.append(program)
        opened: list[bool] = []
        shut: list[object] = []
        program.opened.connect(lambda: opened.append(True))
        program.could_not_open.connect(shut.append)
        qtbot.waitUntil(lambda: bool(opened or shut), timeout=120_000)
        if shut:
            pytest.fail(f"the store could not be opened: {shut[0]}")
        return program

    yield open_
    for program in programs:
        program.window.close()
        program.close()
        program.window.theme.deleteLater()
        program.window.deleteLater()


@pytest.fixture
def program(open_program: Callable[..., Program]) -> Program:
    """The window on an empty store."""
    return open_program()


@pytest.fixture(scope="session")
def sample_round(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the sample round, made once; tests work on copies of it."""
    folder = tmp_path_factory.mktemp("sample") / "store"
    workspace = open_workspace(folder)
    fill_with_sample_round(workspace)
    workspace.close()
    return folder


@pytest.fixture
def sample_store(sample_round: Path, tmp_path: Path) -> Path:
    """A store with the sample round for one test."""
    folder = tmp_path / "sample"
    shutil.copytree(sample_round, folder)
    return folder


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[[str], QApplication]]:
    """``speaking("de")`` puts a language in force until the end of the test."""

    def put_in_force(language: str) -> QApplication:
        speak(qapp, language)
        return qapp

    before = QLocale()
    yield put_in_force
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
