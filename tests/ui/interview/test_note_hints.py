"""Words on protected topics in notes are marked at the line and counted before submitting; nothing is blocked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from hiring_assistant.domain.interview import InterviewState

SAID = "Said she is pregnant and starts in May"


def rate_all(hands):
    for requirement_id in hands.page.draft.open_ids:
        hands.page.panel.focus_requirement(requirement_id)
        hands.page.rate(3)


def test_hint_is_told_at_the_line_and_goes_with_the_words(sit, planned, qtbot):
    hands = sit(planned.interview)
    hands.ctrl(Qt.Key.Key_Down)
    hands.type(SAID)
    hint = hands.page.notes.hint
    qtbot.waitUntil(hint.isVisible)
    assert "pregnant" in hint.text()
    hands.type("\nLed the launch")
    qtbot.waitUntil(hint.isHidden)
    hands.page.notes.editor.go_to_line(0)
    qtbot.waitUntil(hint.isVisible)
    hands.ctrl(Qt.Key.Key_A)
    hands.type("Led the launch")
    qtbot.waitUntil(hint.isHidden)


def test_marked_words_look_different(sit, planned, qtbot):
    hands = sit(planned.interview)
    hands.ctrl(Qt.Key.Key_Down)
    editor = hands.page.notes.editor
    editor._look_later.blockSignals(True)  # Looked for when the test says so, however slow the machine is.
    editor.insertPlainText("🙂 " + SAID)
    hands.page.panel.focus.control.setFocus()
    QApplication.processEvents()
    plain = editor.viewport().grab().toImage()
    editor.look_for_hints()
    marked = editor.viewport().grab().toImage()
    height = min(plain.height(), marked.height())
    plain, marked = plain.copy(0, 0, plain.width(), height), marked.copy(0, 0, plain.width(), height)
    assert plain != marked
    # Dots below "pregnant" and nowhere else.
    rows = [
        y for y in range(plain.height()) if plain.copy(0, y, plain.width(), 1) != marked.copy(0, y, plain.width(), 1)
    ]
    assert rows[-1] - rows[0] < 6
    columns = [
        x for x in range(plain.width()) if plain.copy(x, 0, 1, plain.height()) != marked.copy(x, 0, 1, plain.height())
    ]
    width = editor.fontMetrics().horizontalAdvance
    assert abs(columns[0] - width("🙂 Said she is ")) < 12
    assert abs(columns[-1] - width("🙂 Said she is pregnant")) < 12


def test_hints_are_counted_before_submitting_and_do_not_block(sit, planned, qtbot):
    hands = sit(planned.interview)
    hands.ctrl(Qt.Key.Key_Down)
    hands.type(SAID + "\nLed the launch")
    hands.ctrl(Qt.Key.Key_Down)
    hands.type("Nothing of note")
    rate_all(hands)
    hands.page.finish()
    block = hands.page.panel.recommendation
    assert block._hints.isVisibleTo(block)
    block._show_hint.click()
    assert hands.page.notes.editor.textCursor().block().text() == SAID
    hands.page.finish()
    block._group.buttons()[2].click()
    block._submit.click()
    assert hands.on_disk().interview.state is InterviewState.SUBMITTED
    assert not block._hints.isVisibleTo(block)


def test_no_words_without_hints(sit, planned):
    hands = sit(planned.interview)
    hands.ctrl(Qt.Key.Key_Down)
    hands.type("Led the launch of a page in four languages")
    rate_all(hands)
    hands.page.finish()
    block = hands.page.panel.recommendation
    assert not block._hints.isVisibleTo(block)
