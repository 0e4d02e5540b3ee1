"""Notes are found, moved and flagged; probes and questions of one's own come and go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def hands(sit, planned):
    made = sit(planned.interview)
    made.ctrl(Qt.Key.Key_Down)
    return made


def open_menu(qtbot):
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    return QApplication.activePopupWidget()


def test_line_moves_with_its_time_and_its_flag(hands, qtbot):
    page = hands.page
    first = page.draft.step
    hands.at(61_000)
    hands.type("Stays here\nBelongs to the next")
    page.flag_line()
    hands.key(Qt.Key.Key_M, SHIFT)
    menu = open_menu(qtbot)
    menu.actions()[0].trigger()
    menu.close()
    hands.page.saver.flush()
    notes = {note.text: note for note in hands.on_disk().notes}
    moved = notes["Belongs to the next"]
    assert len(notes) == 2
    assert moved.question_id not in (first.question_id, None)
    assert moved.elapsed_ms // 1000 == 61
    assert len(moved.evidence_for) == 1
    assert page.notes.editor.toPlainText() == "Stays here"


@pytest.mark.parametrize("line", [0, 1, 2])
def test_any_line_moves_behind_what_is_there(hands, line):
    page = hands.page
    hands.type("one\ntwo\nthree")
    other = page.draft.steps[page.draft.current + 1].question_id
    for text in ("kept",):
        page.draft.sheet(other).take_in(text, 5, ())
    assert page.draft.move_line(line, other)
    rest = [text for at, text in enumerate(("one", "two", "three")) if at != line]
    assert page.notes.editor.toPlainText().split("\n") == rest
    assert page.draft.sheet(other).document.toPlainText() == "kept\n" + ("one", "two", "three")[line]
    page.saver.flush()
    assert sorted(note.text for note in hands.on_disk().notes) == sorted(["one", "two", "three", "kept"])


def test_blank_line_and_same_question_move_nowhere(hands):
    page = hands.page
    hands.type("one\n")
    other = page.draft.steps[page.draft.current + 1].question_id
    assert not page.draft.move_line(1, other)
    assert not page.draft.move_line(0, page.draft.step.question_id)
    assert not page.draft.move_line(0, "no such question")
    assert page.notes.editor.toPlainText() == "one\n"


def test_moved_line_comes_back_by_undo(hands):
    page = hands.page
    hands.type("one\ntwo")
    page.draft.move_line(0, None)
    hands.ctrl(Qt.Key.Key_Z)
    assert page.notes.editor.toPlainText() == "one\ntwo"


def test_line_is_evidence_for_several(hands, qtbot):
    hands.type("Shows much")
    for at in (0, 1):
        hands.key(Qt.Key.Key_E, SHIFT)
        menu = open_menu(qtbot)
        menu.actions()[at].trigger()
        menu.close()
        QApplication.processEvents()
    assert len(hands.on_disk().notes[0].evidence_for) == 2


def test_words_are_found_in_all_notes(hands):
    page = hands.page
    hands.type("The launch went well\nnothing")
    first = page.draft.current
    hands.ctrl(Qt.Key.Key_Down)
    hands.type("nothing\na second LAUNCH")
    hands.ctrl(Qt.Key.Key_F)
    assert page.notes.find_bar.field.hasFocus()
    hands.type("launch")
    assert page.notes.editor.textCursor().selectedText() == "LAUNCH"
    assert page.notes.find_bar.said == "2 of 2"
    hands.key(Qt.Key.Key_Return)
    assert page.draft.current == first
    assert page.notes.editor.textCursor().selectedText() == "launch"
    hands.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.draft.current == first + 1
    hands.type("xyz")
    assert page.notes.find_bar.said == "not found"
    hands.key(Qt.Key.Key_Escape)
    assert page.notes.editor.hasFocus()
    assert not page.notes.find_bar.isVisible()


def test_own_probe_is_kept_and_taken_back(hands):
    page = hands.page
    hands.key(Qt.Key.Key_P, SHIFT)
    hands.type("And what did the others say?")
    hands.key(Qt.Key.Key_Return)
    record = page.draft.record(page.draft.step.question_id)
    assert record.probes_used == ("And what did the others say?",)
    assert hands.on_disk().records[-1].probes_used == record.probes_used
    chip = page.question._probes[-1]
    assert chip.whole == "And what did the others say?"
    assert chip.isChecked()
    chip.click()
    assert page.draft.own_probes(page.draft.step) == ()
    assert chip not in page.question._probes


def test_own_question_is_removed_while_nothing_is_noted(hands):
    page = hands.page
    hands.key(Qt.Key.Key_A, SHIFT)
    hands.type("What would you change?")
    hands.key(Qt.Key.Key_Return)
    assert page.draft.step.added_text == "What would you change?"
    added = page.draft.step.question_id
    count = len(page.draft.steps)
    hands.type("noted")
    page.note_work.remove_question()
    assert len(page.draft.steps) == count
    hands.ctrl(Qt.Key.Key_A)
    hands.key(Qt.Key.Key_Backspace)
    page.note_work.remove_question()
    assert len(page.draft.steps) == count - 1
    assert added not in {record.question_id for record in hands.on_disk().records}
