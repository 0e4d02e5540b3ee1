"""A real store with a candidate and interviews of the first stages, and the window open on one of them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hiring_assistant.app.candidates import add_candidate
from hiring_assistant.app.interviews import plan_interview
from hiring_assistant.app.preferences import Preferences
from hiring_assistant.app.roles import import_page
from hiring_assistant.app.sitting import Sitting, open_sitting
from hiring_assistant.app.workspace import Workspace, open_workspace
from hiring_assistant.assets import data
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import StageKind
from hiring_assistant.ui.interview.page import InterviewPage
from hiring_assistant.ui.program import Program

PERSON = "Noor Haddad"


@dataclass(frozen=True)
class Planned:
    """A store with a planned interview for each stage, by the kind of the stage."""

    folder: Path
    by_kind: dict[StageKind, str]

    @property
    def interview(self) -> str:
        return self.by_kind[StageKind.INTERVIEW]

    @property
    def questionnaire(self) -> str:
        return self.by_kind[StageKind.QUESTIONNAIRE]


@pytest.fixture(scope="session")
def store_with_interviews(tmp_path_factory: pytest.TempPathFactory) -> Planned:
    folder = tmp_path_factory.mktemp("interviews") / "store"
    page = data("roles", "account-executive.md")
    workspace = open_workspace(folder, PERSON)
    role = import_page(workspace, "account-executive.md", page.read_bytes()).value
    assert role.role_id is not None
    candidate = add_candidate(workspace, "Dana Whitfield", role.role_id).value
    by_kind: dict[StageKind, str] = {}
    for order in range(1, 20):
        try:
            interview = plan_interview(workspace, candidate.id, order, PERSON, None).value
        except CannotDo:
            break
        by_kind.setdefault(open_sitting(workspace, interview.id).stage.kind, interview.id)
    workspace.close()
    return Planned(folder, by_kind)


@pytest.fixture
def planned(store_with_interviews: Planned, tmp_path: Path) -> Planned:
    """A copy of that store for one test."""
    folder = tmp_path / "planned"
    shutil.copytree(store_with_interviews.folder, folder)
    return Planned(folder, store_with_interviews.by_kind)


class Hands:
    """A person at the page: real key events go to whatever has the focus."""

    def __init__(self, program: Program, interview_id: str, qtbot: QtBot) -> None:
        self.program = program
        self.qtbot = qtbot
        self.interview_id = interview_id
        self.go()

    def go(self) -> None:
        navigator = self.program.window.navigator
        navigator.go("interview", interview_id=self.interview_id)
        page = navigator.current
        assert isinstance(page, InterviewPage)
        self.page = page
        self.qtbot.waitUntil(lambda: page.notes.editor.isVisible())

    @property
    def store(self) -> Workspace:
        assert self.program.workspace is not None
        return self.program.workspace

    def on_disk(self) -> Sitting:
        return open_sitting(self.store, self.interview_id)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        target = QApplication.focusWidget() or self.program.window
        QTest.keyClick(target, key, modifiers)
        QApplication.processEvents()

    def ctrl(self, key: Qt.Key) -> None:
        self.key(key, Qt.KeyboardModifier.ControlModifier)

    def type(self, text: str) -> None:
        for number, line in enumerate(text.split("\n")):
            if number:
                self.key(Qt.Key.Key_Return)
            QTest.keyClicks(QApplication.focusWidget(), line)

    def at(self, elapsed_ms: int) -> None:
        """Let the interview's clock be at a time and run on."""
        self.page.clock.stand_at(elapsed_ms)
        self.page.clock.start()


@pytest.fixture
def sit(open_program: Callable[..., Program], planned: Planned, qtbot: QtBot) -> Callable[..., Hands]:
    """``sit(interview_id, size)``: the window with that interview on its page."""

    def open_(interview_id: str, size: tuple[int, int] = (1440, 900)) -> Hands:
        program = open_program(planned.folder, Preferences(person=PERSON, theme="light"))
        program.window.resize(*size)
        program.window.show()
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)
        return Hands(program, interview_id, qtbot)

    return open_


@pytest.fixture
def hands(sit: Callable[..., Hands], planned: Planned) -> Hands:
    """The planned interview, at its first question."""
    made = sit(planned.interview)
    made.ctrl(Qt.Key.Key_Down)
    return made
