"""The window is kept out of shared screens where the system can do that, and it is said plainly where it cannot."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hiring_assistant.app.preferences import load_preferences
from hiring_assistant.domain.problem import MachineFault
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.settings.page import SettingsPage
from hiring_assistant.ui.shell.screen_capture import EXCLUDED, CaptureGuard, Way, way_of, way_words


@pytest.mark.parametrize(
    ("system", "windowing", "version", "way"),
    [
        ("win32", "windows", "10.0.22631", Way.LEFT_OUT),
        ("win32", "windows", "10.0.19041", Way.LEFT_OUT),
        ("win32", "windows", "10.0.18363", Way.BLACK),
        ("win32", "windows", "unknown", Way.BLACK),
        ("win32", "offscreen", "10.0.22631", Way.NONE),
        ("darwin", "cocoa", "", Way.ASKED),
        ("linux", "xcb", "", Way.NONE),
        ("linux", "wayland", "", Way.NONE),
        ("freebsd14", "xcb", "", Way.NONE),
    ],
)
def test_what_each_system_can_do(system: str, windowing: str, version: str, way: Way) -> None:
    assert way_of(system, windowing, version) is way


def test_each_way_is_told_in_words_of_its_own(qapp: object) -> None:
    assert len({way_words(way) for way in Way}) == len(Way)
    assert "cannot" in way_words(Way.NONE)


class System:
    """What is asked of the system, which may refuse."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, bool]] = []
        self.refuses = False

    def exclude(self, window_id: int, wanted: bool) -> None:
        if self.refuses:
            raise MachineFault("capture-refused", "No.")
        self.asked.append((window_id, wanted))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_window_is_excluded_when_it_is_shown_and_whenever_it_is_made_anew(window: QWidget) -> None:
    system = System()
    guard = CaptureGuard(window, Way.LEFT_OUT, system.exclude)
    guard.want(True)
    assert system.asked == []
    window.show()
    assert system.asked[-1] == (int(window.winId()), True)
    before = len(system.asked)
    window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, True)
    window.show()
    assert len(system.asked) > before
    assert system.asked[-1] == (int(window.winId()), True)
    guard.want(False)
    assert system.asked[-1] == (int(window.winId()), False)
    window.hide()
    window.show()
    assert system.asked[-1] == (int(window.winId()), False)


def test_a_system_that_refuses_leaves_all_as_it_was(window: QWidget) -> None:
    system = System()
    guard = CaptureGuard(window, Way.LEFT_OUT, system.exclude)
    window.show()
    system.refuses = True
    with pytest.raises(MachineFault):
        guard.want(True)
    assert not guard.excluded


def test_nothing_is_asked_where_nothing_can_be_done(window: QWidget) -> None:
    system = System()
    guard = CaptureGuard(window, Way.NONE, system.exclude)
    window.show()
    guard.want(True)
    assert not guard.excluded
    assert system.asked == []


@pytest.mark.skipif(sys.platform != "linux", reason="the others have the call")
@pytest.mark.parametrize("way", [Way.LEFT_OUT, Way.ASKED])
def test_a_system_without_the_call_is_told_in_words(window: QWidget, way: Way) -> None:
    window.show()
    guard = CaptureGuard(window, way)
    with pytest.raises(MachineFault) as caught:
        guard.want(True)
    assert caught.value.code == "capture-refused"
    assert "visible as before" in str(caught.value)


def test_the_action_and_the_setting_say_that_it_cannot_be_done_here(program: Program) -> None:
    registry = program.window.actions_registry
    assert not registry.possible("view.capture")
    program.window.navigator.go("settings")
    page = program.window.navigator.current
    assert isinstance(page, SettingsPage)
    assert not page.capture.isEnabled()


def test_the_setting_is_kept_and_told(program: Program) -> None:
    system = System()
    guard = program.window.capture
    guard._way, guard._exclude = Way.LEFT_OUT, system.exclude
    registry = program.window.actions_registry
    assert registry.run("view.capture")
    assert guard.excluded
    assert load_preferences().window[EXCLUDED] == "1"
    registry.grey_out()
    assert registry.qaction("view.capture").isChecked()
    program.window.navigator.go("settings")
    page = program.window.navigator.current
    assert isinstance(page, SettingsPage)
    assert page.capture.isChecked()
    system.refuses = True
    page.capture.setEnabled(True)
    page.capture.click()
    assert page.capture.isChecked()
    assert load_preferences().window[EXCLUDED] == "1"
    system.refuses = False
    page.capture.click()
    assert not guard.excluded
    assert load_preferences().window[EXCLUDED] == ""
