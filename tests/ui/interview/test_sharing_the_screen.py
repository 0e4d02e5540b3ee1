"""The candidate's window shows the question and nothing else; the veil hides notes and scores by one key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from hiring_assistant.ui.interview.beside_call import is_on_top

F6, F7, F8, F9 = Qt.Key.Key_F6, Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_F9
SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_candidate_window_follows_freezes_and_blanks(hands, qtbot):
    window = hands.page.call.window
    hands.key(F7)
    assert window.isVisible()
    qtbot.waitUntil(hands.page.notes.editor.hasFocus)
    first = hands.page.draft.step.text
    assert window.text == first
    hands.ctrl(Qt.Key.Key_Down)
    second = hands.page.draft.step.text
    assert window.text == second != first
    hands.key(F8)
    hands.ctrl(Qt.Key.Key_Down)
    assert window.text == second
    hands.key(F9)
    assert window.text == ""
    hands.key(F9)
    assert window.text == second
    hands.key(F8)
    assert window.text == hands.page.draft.step.text
    hands.key(F7)
    assert not window.isVisible()


def test_candidate_window_tells_nothing_else(hands):
    hands.type("A secret note")
    hands.key(F7)
    window = hands.page.call.window
    said = f"{window.windowTitle()} {window.accessibleName()} {window.accessibleDescription()}"
    assert "Dana" not in said
    assert "secret" not in said
    assert not window.findChildren(type(hands.page.notes.editor))
    before = window.grab().toImage()
    hands.ctrl(Qt.Key.Key_4)
    hands.type(" more")
    assert window.grab().toImage() == before
    hands.key(F9)
    blank = window.grab().toImage()
    assert blank != before
    assert {blank.pixel(x, y) for x in range(0, blank.width(), 7) for y in range(0, blank.height(), 7)} == {
        blank.pixel(0, 0)
    }


def test_keys_work_from_the_candidates_window_too(hands, qtbot):
    hands.key(F7)
    window = hands.page.call.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.blank
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert not window.blank


def test_long_questions_fit(hands):
    window = hands.page.call.window
    window.follow("Tell me of a time when much had to be said at once. " * 6)
    window.resize(880, 440)
    picture = window.grab().toImage()
    margin = picture.copy(0, picture.height() - 30, picture.width(), 30)
    assert {margin.pixel(x, y) for x in range(0, margin.width(), 5) for y in range(30)} == {picture.pixel(0, 0)}
    window.follow("Why?")
    assert window.grab().toImage() != picture


def test_candidate_window_goes_with_the_page(hands):
    hands.key(F7)
    hands.program.window.navigator.go("today")
    assert not hands.page.call.window.isVisible()


def test_question_is_copied_for_the_chat(hands):
    hands.key(Qt.Key.Key_C, SHIFT)
    assert QGuiApplication.clipboard().text() == hands.page.draft.step.text


def test_veil_hides_notes_and_scores_and_nothing_is_lost(hands):
    page = hands.page
    hands.type("Led the launch")
    hands.key(F6)
    assert not page.notes.editor.isVisible()
    assert not page.panel.isVisible()
    assert not page.rail.isVisible()
    assert [note.text for note in hands.on_disk().notes] == ["Led the launch"]
    hands.ctrl(Qt.Key.Key_4)
    hands.type("xyz")
    assert hands.on_disk().scorecard.ratings == ()
    hands.key(F6)
    assert page.notes.editor.hasFocus()
    hands.type(" herself")
    assert page.notes.editor.toPlainText() == "Led the launch herself"


def test_window_stays_on_top_until_asked_not_to(hands):
    hands.key(Qt.Key.Key_T, SHIFT)
    window = hands.program.window
    assert is_on_top(window)
    assert window.isVisible()
    hands.program.window.actions_registry.run("interview.on_top")
    assert window.isVisible()
    assert not is_on_top(window)


def test_docked_beside_the_call_and_back(hands):
    before = hands.program.window.geometry()
    hands.key(Qt.Key.Key_D, SHIFT)
    QApplication.processEvents()
    assert hands.page.narrow
    hands.key(Qt.Key.Key_D, SHIFT)
    QApplication.processEvents()
    assert not hands.page.narrow
    assert hands.program.window.size() == before.size()


def test_the_name_is_hidden_with_notes_and_scores_unless_it_is_wanted(sit, planned):
    hands = sit(planned.interview)
    header = hands.page.header
    name = hands.page.draft.sitting.candidate.name

    def shown():
        return [each.text() for each in header.findChildren(QLabel) if each.isVisible()]

    assert name in shown()
    hands.key(Qt.Key.Key_F6)
    assert name not in shown()
    assert not any("Stage" in text for text in shown())
    hands.key(Qt.Key.Key_Tab)
    hands.key(Qt.Key.Key_Space)
    assert name in shown()
    hands.key(Qt.Key.Key_F6)
    assert name in shown()
    hands.key(Qt.Key.Key_F6)
    assert name in shown()  # The wish is remembered.


def test_a_flag_is_told_to_screen_readers(sit, planned):
    hands = sit(planned.interview)
    hands.ctrl(Qt.Key.Key_Down)
    hands.at(61_000)
    hands.type("proof")
    hands.ctrl(Qt.Key.Key_Period)
    editor = hands.page.notes.editor
    asked = hands.page.draft.requirement(hands.page.panel.requirement_id).text
    assert editor.accessibleDescription() == f"1:01, Evidence for · {asked}"
    hands.type("\nplain")
    assert "Evidence" not in editor.accessibleDescription()
    hands.key(Qt.Key.Key_Up)
    assert asked in editor.accessibleDescription()
    hands.ctrl(Qt.Key.Key_Period)
    assert asked not in editor.accessibleDescription()
