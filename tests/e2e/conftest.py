"""A person at the real window: keys and clicks in, what is on the screen and on disk out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from hiring_assistant import assets
from hiring_assistant.app import candidates, interviews, roles
from hiring_assistant.app.preferences import Preferences
from hiring_assistant.app.workspace import Workspace, open_workspace
from hiring_assistant.ui.launch import start
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.shell.page import Page


class Person:
    """Somebody who uses the window by keys and by pressing what they can read."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program = program
        self._bot = qtbot

    @property
    def page(self) -> Page:
        """The page that is open."""
        page = self.program.window.navigator.current
        assert page is not None
        return page

    def on_page(self, key: str) -> Page:
        """Wait until that page is open."""
        self._bot.waitUntil(lambda: self.program.window.navigator.current_key == key, timeout=10_000)
        return self.page

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the cursor is."""
        QTest.keyClick(QApplication.focusWidget() or self.program.window, key, modifiers)

    def key_on(self, widget: QWidget, key: Qt.Key) -> None:
        """Press a key where a menu has the keyboard."""
        QTest.keyClick(widget, key)

    def tabs_to(self, name: str) -> None:
        """Press Tab until the cursor is where the accessible name or the button's text is ``name``."""
        for _ in range(60):
            focus = QApplication.focusWidget()
            if focus is not None and name in (focus.accessibleName(), focus.property("text")):
                return
            self.key(Qt.Key.Key_Tab)
        pytest.fail(f"Tab does not lead to {name!r}")

    def ctrl(self, key: Qt.Key) -> None:
        """Press a key with Ctrl."""
        self.key(key, Qt.KeyboardModifier.ControlModifier)

    def types(self, text: str) -> None:
        """Type a text where the cursor is."""
        QTest.keyClicks(QApplication.focusWidget(), text)

    def presses(self, text: str) -> None:
        """Click the button that reads ``text``, once it is there."""
        self.waits_for(lambda: bool(self._buttons(text)))
        QApplication.processEvents()
        button = self.button(text)
        self._scrolls_to(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _scrolls_to(self, widget: QWidget) -> None:
        around = widget.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(widget)
            around = around.parentWidget()
        QApplication.processEvents()

    def button(self, text: str) -> QAbstractButton:
        """The visible button that reads ``text``."""
        shown = self._buttons(text)
        assert shown, f"no button reads {text!r}"
        return shown[0]

    def _buttons(self, text: str) -> list[QAbstractButton]:
        buttons = self.program.window.findChildren(QAbstractButton)
        return [button for button in buttons if button.isVisible() and button.text() == text]

    def reads(self, text: str) -> bool:
        """Whether ``text`` stands somewhere in the window."""
        widgets = self.program.window.findChildren(QWidget)
        return any(
            text in str(widget.property("text") or "") or text in widget.accessibleName()
            for widget in widgets
            if widget.isVisible()
        )

    def waits_to_read(self, text: str) -> None:
        """Wait until ``text`` stands somewhere in the window."""
        self._bot.waitUntil(lambda: self.reads(text), timeout=10_000)

    def waits_for(self, happened: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self._bot.waitUntil(happened, timeout=10_000)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the store is."""
    return tmp_path / "store"


@pytest.fixture
def sit_down(qapp: QApplication, qtbot: QtBot, folder: Path) -> Iterator[Callable[..., Person]]:
    """``sit_down()``: start the program and wait for its window; may be done again after ``get_up``."""
    programs: list[Program] = []

    def sit_down(name: str = "Robin Okafor", store: Path | None = None) -> Person:
        program = start(qapp, preferences=Preferences(person=name, theme="light"), folder=store or folder)
        programs.append(program)
        with qtbot.waitSignal(program.opened, timeout=60_000):
            pass
        qtbot.waitExposed(program.window)
        program.window.activateWindow()
        return Person(program, qtbot)

    yield sit_down
    for program in programs:
        get_up(program)


def get_up(program: Program) -> None:
    """Close the window as a person does."""
    program.window.close()
    program.close()
    program.window.theme.deleteLater()
    program.window.deleteLater()


@pytest.fixture
def on_disk(folder: Path) -> Iterator[Workspace]:
    """The store as another program sees it, to read only."""
    workspace = open_workspace(folder, "Robin Okafor", read_only=True)
    yield workspace
    workspace.close()


@pytest.fixture(scope="session")
def store_with_an_interview(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with one interview that is due now; copy it before using it."""
    folder = tmp_path_factory.mktemp("prepared") / "store"
    workspace = open_workspace(folder, "Robin Okafor")
    path = assets.data("roles", "people-team-lead.md")
    page = roles.import_page(workspace, path.name, path.read_bytes()).value
    assert page.role_id is not None
    grace = candidates.add_candidate(workspace, "Grace Mbeki", page.role_id).value
    interviews.plan_interview(workspace, grace.id, 2, "Robin Okafor", datetime.now(UTC))
    workspace.close()
    return folder
