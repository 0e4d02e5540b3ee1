"""The window as a whole, on a real store."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from hiring_assistant.app.change import Change
from hiring_assistant.app.preferences import Preferences, load_preferences
from hiring_assistant.app.workspace import Workspace, open_workspace
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.ui.launch import start
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.settings.page import SettingsPage
from hiring_assistant.ui.shell.trouble import Trouble
from hiring_assistant.ui.start.page import StartPage

ALL_MODIFIERS = Qt.KeyboardModifier
SIZES = [(1024, 700), (1440, 900)]


def workspace_of(program: Program) -> Workspace:
    assert program.workspace is not None
    return program.workspace


def focus(program: Program) -> QWidget:
    return program.window.focusWidget() or program.window


def settings_of(program: Program) -> SettingsPage:
    program.window.navigator.go("settings")
    page = program.window.navigator.current
    assert isinstance(page, SettingsPage)
    return page


def test_empty_store_shows_where_to_begin(program: Program) -> None:
    assert isinstance(program.window.navigator.current, StartPage)
    assert "Where to begin" in program.window.windowTitle()
    assert program.window.status.saved_text == "● All changes saved"


def test_navigation_lists_only_what_opens(program: Program) -> None:
    keys = program.window.navigation.keys
    assert "today" in keys
    for key in keys:
        assert program.window.navigator.go(key)
        assert program.window.navigator.current_key == key


def test_alt_and_a_digit_go_to_a_place(program: Program) -> None:
    QTest.keyClick(focus(program), Qt.Key.Key_1, ALL_MODIFIERS.AltModifier)
    assert program.window.navigator.current_key == program.window.navigation.keys[0]
    QTest.keyClick(focus(program), Qt.Key.Key_Left, ALL_MODIFIERS.AltModifier)
    assert program.window.navigator.current_key == "start"


def test_click_in_the_navigation_marks_where_one_is(program: Program) -> None:
    button = next(b for b in program.window.navigation.findChildren(QPushButton) if b.objectName() == "nav.today")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert program.window.navigator.current_key == "today"
    assert button.isChecked()
    settings_of(program)
    assert not button.isChecked()


def test_palette_opens_from_anywhere_and_goes_to_settings(program: Program, qtbot: QtBot) -> None:
    QTest.keyClick(focus(program), Qt.Key.Key_K, ALL_MODIFIERS.ControlModifier)
    assert program.window.palette_panel.isVisible()
    qtbot.keyClicks(focus(program), "sett")
    QTest.keyClick(focus(program), Qt.Key.Key_Return)
    assert program.window.navigator.current_key == "settings"


def test_letters_typed_on_the_search_button_reach_the_palette(program: Program, qtbot: QtBot) -> None:
    program.window.top_bar.search.setFocus()
    qtbot.keyClicks(program.window.top_bar.search, "d")
    qtbot.keyClicks(focus(program), "ark")
    assert program.window.palette_panel.texts[0] == "Dark theme"
    QTest.keyClick(focus(program), Qt.Key.Key_Return)
    assert program.window.theme.dark
    assert load_preferences().theme == "dark"


def test_text_size_by_keys_is_kept(program: Program) -> None:
    QTest.keyClick(focus(program), Qt.Key.Key_Plus, ALL_MODIFIERS.ControlModifier)
    assert program.window.theme.text_percent == 110
    assert load_preferences().text_percent == 110
    QTest.keyClick(focus(program), Qt.Key.Key_0, ALL_MODIFIERS.ControlModifier)
    assert load_preferences().text_percent == 100


def test_overview_of_keys(program: Program, qtbot: QtBot) -> None:
    QTest.keyClick(focus(program), Qt.Key.Key_F1)
    overview = program._overview
    assert overview is not None
    assert ("Settings", "Ctrl+,") in overview.rows
    with qtbot.waitSignal(overview.destroyed):
        QTest.keyClick(overview, Qt.Key.Key_Escape)
    program.show_keys()
    assert program._overview is not None
    program._overview.close()


def test_settings_are_kept_as_soon_as_they_are_changed(program: Program, qtbot: QtBot) -> None:
    page = settings_of(program)
    assert page.person.text() == "Noor Haddad"
    page.person.selectAll()
    qtbot.keyClicks(page.person, "  Ines   Vidal ")
    QTest.keyClick(page.person, Qt.Key.Key_Return)
    assert load_preferences().person == "Ines Vidal"
    assert workspace_of(program).person == "Ines Vidal"
    page.part.setCurrentIndex(page.part.findData("recruiter"))
    page.part.activated.emit(page.part.currentIndex())
    assert load_preferences().part == "recruiter"
    person = program.window.top_bar.findChild(QPushButton, "person")
    assert person is not None
    assert person.text() == "Ines Vidal · recruiter"


def test_settings_typed_and_left_without_enter_are_kept(program: Program, qtbot: QtBot) -> None:
    page = settings_of(program)
    page.person.setText("Bo Arden")
    program.window.navigator.go("today")
    assert load_preferences().person == "Bo Arden"


def test_settings_say_where_store_and_key_are(program: Program) -> None:
    page = settings_of(program)
    assert page.folder.text() == str(program.folder)
    assert "key" in page._key_place.text()


def test_settings_that_cannot_be_kept_say_so_in_place(
    program: Program, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = settings_of(program)
    in_the_way = own_home / "file"
    in_the_way.write_text("")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(in_the_way))
    page.theme.setCurrentIndex(page.theme.findData("dark"))
    page.theme.activated.emit(0)
    assert "could not be saved" in page._strip.text
    assert program.window.theme.dark


def test_saving_shows_in_the_status_bar(program: Program) -> None:
    workspace = workspace_of(program)
    workspace.mark_as_sample()
    assert workspace.last_saved is not None
    at = workspace.last_saved.astimezone()
    assert program.window.status.saved_text == f"● Saved {at:%H:%M:%S}"


def test_undo_by_key_and_by_the_button_of_the_message(program: Program, qtbot: QtBot) -> None:
    undone: list[str] = []
    workspace = workspace_of(program)
    for name in ("first", "second"):
        workspace.done(Change(None, f"{name} added", lambda name=name: undone.append(name)))  # type: ignore[misc]
    context = program.context
    assert context is not None
    context.messages.done(Change(None, "second added", lambda: None))
    button = next(b for b in program.window.message.findChildren(QPushButton) if b.text() == "Undo")
    button.click()
    assert undone == ["second"]
    assert program.window.status._text.text() == "Undone: second added"
    assert not program.window.message.isVisible()
    QTest.keyClick(focus(program), Qt.Key.Key_Z, ALL_MODIFIERS.ControlModifier)
    assert undone == ["second", "first"]
    assert not context.actions.possible("edit.undo")


def test_problem_that_no_page_showed_is_shown_at_the_top(program: Program) -> None:
    program.report_problem(CannotDo("no-name", "Give a name."))
    assert program.window.message.text == "Give a name."
    assert program.window.message.kind == "warning"


def test_unexpected_error_is_told_with_the_place_of_the_log(program: Program) -> None:
    program.report_failure()
    assert "errors.log" in program.window.message.text
    assert program.window.message.kind == "error"


def test_store_that_cannot_be_opened_says_why_and_can_be_tried_again(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "store"
    holder = open_workspace(folder)
    program = start(qapp, preferences=Preferences(), folder=folder)
    with qtbot.waitSignal(program.could_not_open, timeout=60_000):
        pass
    trouble = program.window.stack.currentWidget()
    assert isinstance(trouble, Trouble)
    holder.close()
    with qtbot.waitSignal(program.opened, timeout=60_000):
        trouble._state.button.click()
    assert isinstance(program.window.navigator.current, StartPage)
    program.window.close()
    program.window.theme.deleteLater()
    program.window.deleteLater()


def test_bug_while_opening_ends_in_a_plain_page_and_reaches_the_hook(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_self: Workspace) -> bool:
        raise LookupError("Noor Haddad")

    with monkeypatch.context() as patched, capture_exceptions() as caught:
        patched.setattr(Workspace, "is_sample", property(broken))
        program = start(qapp, preferences=Preferences(), folder=tmp_path / "store")
        with qtbot.waitSignal(program.could_not_open, timeout=60_000) as told:
            pass
        qapp.processEvents()
    assert [kind for kind, _error, _trace in caught] == [LookupError]
    assert told.args is not None
    assert "Noor" not in str(told.args[0])
    assert program.workspace is None
    with qtbot.waitSignal(program.opened, timeout=60_000):
        program.fill()
    program.window.close()
    program.window.theme.deleteLater()
    program.window.deleteLater()


def test_page_with_a_bug_does_not_lock_the_person_out(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_self: StartPage, **_where: str) -> None:
        raise LookupError

    with monkeypatch.context() as patched, capture_exceptions() as caught:
        patched.setattr(StartPage, "opened", broken)
        program = start(qapp, preferences=Preferences(), folder=tmp_path / "store")
        with qtbot.waitSignal(program.opened, timeout=60_000):
            pass
    assert [kind for kind, _error, _trace in caught] == [LookupError]
    assert program.window.navigator.current_key == program.window.navigation.keys[0]
    program.window.close()
    program.window.theme.deleteLater()
    program.window.deleteLater()


def test_undo_that_is_no_longer_possible_says_why(program: Program) -> None:
    def too_late() -> None:
        raise CannotDo("in-use", "This role is used by now.")

    workspace_of(program).done(Change(None, "Role added", too_late))
    program.undo()
    assert program.window.message.text == "This role is used by now."


def test_closing_lets_go_of_the_store_and_keeps_the_place_of_the_window(program: Program) -> None:
    program.window.resize(1100, 720)
    program.window.close()
    assert program.workspace is None
    open_workspace(program.folder).close()
    assert load_preferences().window["main.geometry"]


def test_window_comes_back_in_its_size(open_program: Callable[..., Program]) -> None:
    first = open_program()
    first.window.resize(700, 600)
    first.window.close()
    second = open_program(preferences=replace(load_preferences(), theme="light"))
    assert (second.window.width(), second.window.height()) == (700, 600)


def test_page_that_wants_to_stay_keeps_the_window_open(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    page = program.window.navigator.current
    monkeypatch.setattr(page, "leaving", lambda: False)
    assert not program.window.close()
    assert program.window.isVisible()
    assert program.workspace is not None
    monkeypatch.undo()
    assert program.window.close()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("key", ["start", "settings"])
def test_pages_of_the_frame_fit(program: Program, qapp: QApplication, size: tuple[int, int], key: str) -> None:
    program.window.resize(*size)
    program.window.navigator.go(key)
    qapp.processEvents()
    assert (program.window.width(), program.window.height()) == size
    page = program.window.navigator.current
    assert page is not None
    for child in page.findChildren(QPushButton) + page.findChildren(QLineEdit) + page.findChildren(QComboBox):
        if child.isVisibleTo(page):
            assert child.mapTo(page, child.rect().bottomRight()).x() <= page.width()


@pytest.mark.parametrize("key", ["start", "settings"])
def test_every_control_of_the_frame_has_a_name(
    program: Program, unnamed_controls: Callable[[QWidget], list[str]], key: str
) -> None:
    program.window.navigator.go(key)
    program.window.palette_panel.open()
    program.window.messages.show("Words", button="Undo")
    assert unnamed_controls(program.window) == []


def test_no_page_outlives_its_store(program: Program) -> None:
    navigator = program.window.navigator
    pages = []
    for key in (*program.window.navigation.keys, "settings", "start"):
        navigator.go(key)
        page = navigator.current
        assert page is not None
        pages.append(weakref.ref(page))
    del page
    navigator.forget()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    # What still refers to a page, such as a lambda with self in it, would be called after the page is gone.
    assert [type(left).__name__ for each in pages if (left := each()) is not None] == []
    program.window.theme.want("dark")
    navigator.go("settings")


def test_no_window_outlives_the_program(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    program = start(qapp, preferences=Preferences(theme="light"), folder=tmp_path / "store")
    with qtbot.waitSignal(program.opened, timeout=60_000):
        pass
    theme, window = program.window.theme, weakref.ref(program.window)
    program.window.palette_panel.open()
    program.window.close()
    program.window.deleteLater()
    del program
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert window() is None
    theme.deleteLater()
