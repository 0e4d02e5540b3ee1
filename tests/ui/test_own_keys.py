"""Keys are changed in one list, checked for conflicts, kept, and back as usual when wanted."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from hiring_assistant.app.preferences import Preferences, load_preferences
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.shell.key_editor import KeyEditor
from hiring_assistant.ui.shell.shortcut_overview import ShortcutOverview
from hiring_assistant.ui.widgets.key_hint import KeyHint

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def editor(program: Program, qtbot: QtBot) -> KeyEditor:
    program.change_keys()
    found = program.window.findChildren(KeyEditor)[-1]
    qtbot.waitUntil(found.isVisible)
    return found


def press(editor: KeyEditor, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    editor.keys.setFocus()
    editor.keys.clear()
    qtbot.keyClick(editor.keys, key, modifiers)


def test_new_keys_work_are_shown_and_are_kept(program: Program, editor: KeyEditor, qtbot: QtBot) -> None:
    registry = program.window.actions_registry
    editor.pick("program.settings")
    press(editor, qtbot, Qt.Key.Key_Y, CTRL_SHIFT)
    assert registry.get("program.settings").shortcuts == ("Ctrl+Shift+Y",)
    assert registry.qaction("program.settings").shortcut().toString() == "Ctrl+Shift+Y"
    assert load_preferences().keys == {"program.settings": "Ctrl+Shift+Y"}
    editor.close()
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    qtbot.keyClick(program.window, Qt.Key.Key_Y, CTRL_SHIFT)
    assert program.window.navigator.current is not None
    assert program.window.navigator.current.key == "settings"


def test_taken_keys_are_refused_by_name(program: Program, editor: KeyEditor, qtbot: QtBot) -> None:
    registry = program.window.actions_registry
    editor.pick("program.settings")
    press(editor, qtbot, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert registry.get("view.palette").text in editor.message.text
    assert registry.own_keys == {}
    assert editor.keys.keySequence().toString() == "Ctrl+,"


def test_a_page_and_the_program_do_not_share_new_keys(program: Program, editor: KeyEditor, qtbot: QtBot) -> None:
    editor.pick("interview.flag")
    press(editor, qtbot, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert program.window.actions_registry.own_keys == {}
    assert editor.message.text


def test_a_bare_letter_is_refused_where_the_usual_keys_work_while_one_types(
    program: Program, editor: KeyEditor, qtbot: QtBot
) -> None:
    editor.pick("program.settings")
    press(editor, qtbot, Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: "Ctrl, Alt or a function key" in editor.message.text)
    assert program.window.actions_registry.own_keys == {}
    press(editor, qtbot, Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: program.window.actions_registry.own_keys == {"program.settings": "F12"})


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_one_leaves_the_field_for_keys_by_keys(editor: KeyEditor, qtbot: QtBot, key: Qt.Key) -> None:
    editor.pick("program.settings")
    editor.keys.setFocus()
    qtbot.waitUntil(editor.keys.hasFocus)
    qtbot.keyClick(editor.keys, key)
    assert not editor.keys.hasFocus()
    assert editor.isVisible()
    assert editor.keys.keySequence().toString() == "Ctrl+,"


def test_the_sheet_of_keys_begins_with_those_of_the_page(program: Program) -> None:
    program.window.navigator.go("round")
    program.show_keys()
    sheet = program.window.findChildren(ShortcutOverview)[-1]
    own = [(a.text, a.shortcuts[0]) for a in program.window.actions_registry if a.page == "round" and a.shortcuts]
    assert own
    assert sheet.rows[: len(own)] == own
    program.window.navigator.go("bank")
    program.show_keys()
    assert sheet.rows[: len(own)] != own
    assert set(own) <= set(sheet.rows)
    sheet.close()


def test_usual_keys_come_back_one_by_one_or_all(program: Program, editor: KeyEditor, qtbot: QtBot) -> None:
    registry = program.window.actions_registry
    editor.pick("program.settings")
    editor.none.click()
    assert registry.get("program.settings").shortcuts == ()
    editor.pick("view.palette")
    press(editor, qtbot, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert registry.get("view.palette").shortcuts == ("Ctrl+,",)
    editor.pick("program.settings")
    editor.usual.click()
    assert registry.get("view.palette").text in editor.message.text
    editor.pick("view.palette")
    editor.usual.click()
    assert registry.get("view.palette").shortcuts == ("Ctrl+K",)
    editor.all_usual.click()
    assert registry.get("program.settings").shortcuts == ("Ctrl+,",)
    assert load_preferences().keys == {}


def test_ratings_keep_their_bare_digit(program: Program, editor: KeyEditor, qtbot: QtBot) -> None:
    editor.pick("interview.rate_3")
    press(editor, qtbot, Qt.Key.Key_Y, CTRL_SHIFT)
    assert program.window.actions_registry.get("interview.rate_3").shortcuts == ("Ctrl+Shift+Y", "3")


def test_every_control_has_a_name_and_actions_are_found(
    editor: KeyEditor, unnamed_controls: Callable[[QWidget], list[str]]
) -> None:
    assert isinstance(editor, QDialog)
    assert unnamed_controls(editor) == []
    editor.filter.setText("ctrl+k")
    shown = [item.text(0) for item in editor._items.values() if not item.isHidden()]
    assert len(shown) == 1


def test_own_keys_are_in_force_from_the_start(open_program: Callable[..., Program]) -> None:
    wanted = {"program.settings": "Ctrl+Shift+Y", "interview.flag": "Ctrl+Shift+J", "gone.away": "Ctrl+Q"}
    program = open_program(preferences=Preferences(person="Noor Haddad", theme="light", keys=wanted))
    registry = program.window.actions_registry
    assert registry.get("interview.flag").shortcuts == ("Ctrl+Shift+J",)
    assert registry.get("program.settings").shortcuts == ("Ctrl+Shift+Y",)


def test_texts_name_the_keys_as_they_are_now(program: Program, editor: KeyEditor, qtbot: QtBot) -> None:
    window = program.window
    told = [hint.accessibleName() for hint in window.top_bar.findChildren(KeyHint)]
    assert told == ["Ctrl+K"]
    editor.pick("view.palette")
    press(editor, qtbot, Qt.Key.Key_Y, CTRL_SHIFT)
    assert [hint.accessibleName() for hint in window.top_bar.findChildren(KeyHint)] == ["Ctrl+Shift+Y"]
    editor.pick("program.menu")
    press(editor, qtbot, Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier)
    assert window.top_bar.menu_button.toolTip() == "Menu (F11)"
    assert window.actions_registry.keys_now("Ctrl+K") == "Ctrl+Shift+Y"
    assert window.actions_registry.keys_now("Tab") == "Tab"
    window.actions_registry.use_keys({"view.palette": ""})
    assert window.actions_registry.keys_now("Ctrl+K") == ""
