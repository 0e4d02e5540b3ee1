"""Notes are found, moved and flagged; probes and questions of one's own come and go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from hiring_assistant.domain.interview import segment_place
from hiring_assistant.domain.kit import SegmentKind
from hiring_assistant.ui.interview.note_lines import Moved

SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


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
    page.draft.notes.sheet(other).take_in(Moved("an id", "kept", 5, ()))
    assert page.draft.move_line(line, other)
    rest = [text for at, text in enumerate(("one", "two", "three")) if at != line]
    assert page.notes.editor.toPlainText().split("\n") == rest
    assert page.draft.notes.sheet(other).document.toPlainText() == "kept\n" + ("one", "two", "three")[line]
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


def places_on_disk(hands):
    hands.page.saver.flush()
    return sorted((note.text, note.question_id or "scratch") for note in hands.on_disk().notes)


def test_moved_line_comes_back_by_undo_and_leaves_no_copy(hands):
    page = hands.page
    here, there = (page.draft.steps[page.draft.current + by].question_id for by in (0, 1))
    hands.at(61_000)
    hands.type("one\ntwo")
    page.notes.editor.go_to_line(0)
    page.flag_line()
    page.draft.move_line(0, there)
    assert places_on_disk(hands) == [("one", there), ("two", here)]
    hands.ctrl(Qt.Key.Key_Z)
    assert page.notes.editor.toPlainText() == "one\ntwo"
    assert places_on_disk(hands) == [("one", here), ("two", here)]
    hands.key(Qt.Key.Key_Z, SHIFT)
    assert page.notes.editor.toPlainText() == "two"
    assert places_on_disk(hands) == [("one", there), ("two", here)]
    moved = next(note for note in hands.on_disk().notes if note.text == "one")
    assert moved.elapsed_ms // 1000 == 61
    assert len(moved.evidence_for) == 1


def test_undo_where_a_line_was_moved_to_sends_it_back(hands):
    page = hands.page
    here, there = (page.draft.steps[page.draft.current + by].question_id for by in (0, 1))
    hands.type("one\ntwo")
    page.draft.move_line(0, there)
    hands.ctrl(Qt.Key.Key_Down)
    hands.ctrl(Qt.Key.Key_Z)
    assert page.notes.editor.toPlainText() == ""
    assert places_on_disk(hands) == [("one", here), ("two", here)]
    hands.type("written here")
    assert places_on_disk(hands) == [("one", here), ("two", here), ("written here", there)]


def test_line_moved_twice_is_in_one_place_whatever_is_undone(hands):
    page = hands.page
    there = page.draft.steps[page.draft.current + 1].question_id
    hands.type("one\ntwo")
    page.draft.move_line(0, there)
    page.draft.move_line(0, None)
    assert places_on_disk(hands) == [("one", there), ("two", "scratch")]
    for _ in range(3):
        hands.ctrl(Qt.Key.Key_Z)
        texts = [text for text, _ in places_on_disk(hands)]
        assert len(texts) == len(set(texts))
    for _ in range(4):
        hands.key(Qt.Key.Key_Z, SHIFT)
        texts = [text for text, _ in places_on_disk(hands)]
        assert len(texts) == len(set(texts))
    assert places_on_disk(hands) == [("one", there), ("two", "scratch")]


def test_opening_and_closing_have_notes_of_their_own(hands):
    page = hands.page
    hands.ctrl(Qt.Key.Key_Up)
    assert not page.draft.step.is_question
    hands.type("she is in a hotel")
    page.draft.go_to(len(page.draft.steps) - 1)
    hands.type("start in May")
    hands.key(Qt.Key.Key_N, SHIFT)
    hands.type("ring Robin")
    assert places_on_disk(hands) == [
        ("ring Robin", "scratch"),
        ("she is in a hotel", segment_place(SegmentKind.OPENING)),
        ("start in May", segment_place(SegmentKind.CLOSING)),
    ]


def test_scratch_pad_is_a_key_away_and_back(hands):
    page = hands.page
    hands.type("noted")
    hands.key(Qt.Key.Key_N, SHIFT)
    assert page.notes.editor.toPlainText() == ""
    hands.type("belongs nowhere")
    hands.key(Qt.Key.Key_Escape)
    assert page.notes.editor.toPlainText() == "noted"
    hands.key(Qt.Key.Key_N, SHIFT)
    assert page.notes.editor.toPlainText() == "belongs nowhere"
    hands.ctrl(Qt.Key.Key_Down)
    assert page.notes.editor.toPlainText() == ""
    assert not page.draft.on_scratch_pad


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
