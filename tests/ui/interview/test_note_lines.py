"""Lines stay the notes they are, whatever is done to the text."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from hiring_assistant.domain.interview import Note
from hiring_assistant.ui.interview.note_lines import NoteLines


class Sheet:
    """A document with its lines, and a disk that only gets what is unsaved."""

    def __init__(self, *texts: str) -> None:
        self.now = 1000
        numbers = itertools.count()
        self.disk = {f"old{i}": Note(f"old{i}", "i", "q", i, i, text) for i, text in enumerate(texts)}
        self.document = QTextDocument()
        self.lines = NoteLines(
            self.document, "i", "q", list(self.disk.values()), lambda: self.now, lambda: f"new{next(numbers)}"
        )
        self.cursor = QTextCursor(self.document)

    @property
    def texts(self) -> list[str]:
        return self.document.toPlainText().split("\n")

    def save(self) -> None:
        unsaved = self.lines.unsaved()
        for note in unsaved.changed:
            self.disk[note.id] = note
        for id_ in unsaved.removed:
            del self.disk[id_]
        self.lines.written(unsaved)

    def on_disk(self) -> list[str]:
        return [note.text for note in sorted(self.disk.values(), key=lambda note: (note.position, note.id))]

    def put(self, line: int, column: int, to_line: int | None = None, to_column: int = 0) -> QTextCursor:
        def at(line: int, column: int) -> int:
            return self.document.findBlockByNumber(line).position() + column

        self.cursor.setPosition(at(line, column))
        if to_line is not None:
            self.cursor.setPosition(at(to_line, to_column), QTextCursor.MoveMode.KeepAnchor)
        return self.cursor

    def check(self) -> None:
        ids = self.lines.ids
        assert len(ids) == self.document.blockCount()
        assert len(set(ids)) == len(ids)
        for line, text in enumerate(self.texts):
            assert (self.lines.elapsed_at(line) is not None) == bool(text.strip())
        self.save()
        assert self.on_disk() == [text for text in self.texts if text.strip()]
        assert not self.lines.unsaved()


pytestmark = pytest.mark.usefixtures("qapp")


def test_enter_at_the_end_makes_a_new_note_with_the_time_of_its_first_letter():
    sheet = Sheet("first")
    sheet.put(0, 5).insertBlock()
    sheet.now = 5000
    sheet.cursor.insertText("second")
    sheet.now = 9000
    sheet.put(0, 5).insertText(" line")
    assert sheet.lines.ids[0] == "old0"
    assert [sheet.lines.elapsed_at(line) for line in (0, 1)] == [0, 5000]
    sheet.check()


def test_enter_at_the_start_pushes_the_note_down():
    sheet = Sheet("first", "second")
    sheet.put(1, 0).insertBlock()
    assert [sheet.lines.ids[0], sheet.lines.ids[2]] == ["old0", "old1"]
    sheet.check()


def test_both_parts_of_a_divided_note_keep_its_time_and_evidence():
    sheet = Sheet("one", "foobar")
    sheet.lines.toggle_evidence(1, "r")
    sheet.put(1, 3).insertBlock()
    assert sheet.texts == ["one", "foo", "bar"]
    assert [sheet.lines.elapsed_at(line) for line in (1, 2)] == [1, 1]
    assert [sheet.lines.evidence_at(line) for line in (1, 2)] == [("r",), ("r",)]
    sheet.check()


def test_joined_notes_keep_the_earlier_time_and_all_evidence_and_undo_parts_them_again():
    sheet = Sheet("foo", "bar")
    sheet.lines.toggle_evidence(0, "a")
    sheet.lines.toggle_evidence(1, "b")
    sheet.put(1, 0).deletePreviousChar()
    assert sheet.lines.evidence_at(0) == ("a", "b")
    assert sheet.lines.elapsed_at(0) == 0
    sheet.check()
    sheet.lines.undo()
    assert sheet.lines.ids == ("old0", "old1")
    assert [sheet.lines.evidence_at(line) for line in (0, 1)] == [("a",), ("b",)]
    sheet.check()


def test_pasted_lines_are_notes_of_now_and_those_around_stay():
    sheet = Sheet("foo", "bar")
    sheet.put(0, 3).insertText("1\n2\n3")
    assert sheet.texts == ["foo1", "2", "3", "bar"]
    assert (sheet.lines.ids[0], sheet.lines.ids[3]) == ("old0", "old1")
    assert [sheet.lines.elapsed_at(line) for line in range(4)] == [0, 1000, 1000, 1]
    sheet.check()


def test_undo_brings_a_removed_note_back_with_time_and_evidence():
    sheet = Sheet("foo", "bar", "baz")
    sheet.lines.toggle_evidence(1, "r")
    sheet.put(0, 3, 1, 3).removeSelectedText()
    sheet.check()
    assert sheet.texts == ["foo", "baz"]
    sheet.now = 7000
    sheet.lines.undo()
    assert sheet.lines.ids == ("old0", "old1", "old2")
    assert sheet.lines.elapsed_at(1) == 1
    assert sheet.lines.evidence_at(1) == ("r",)
    sheet.check()
    sheet.lines.redo()
    assert sheet.lines.ids == ("old0", "old2")
    sheet.check()


def test_a_flag_set_after_typing_outlives_undo_of_the_typing():
    sheet = Sheet("foo")
    sheet.put(0, 3).insertText("d")
    sheet.lines.toggle_evidence(0, "r")
    sheet.lines.undo()
    assert sheet.lines.evidence_at(0) == ("r",)


def test_only_changed_lines_are_written():
    sheet = Sheet(*(f"line {i}" for i in range(50)))
    sheet.put(10, 0).insertText("x")
    assert [note.id for note in sheet.lines.unsaved().changed] == ["old10"]
    sheet.put(10, 1).deletePreviousChar()
    assert not sheet.lines.unsaved()


def test_appending_writes_one_note():
    sheet = Sheet(*(f"line {i}" for i in range(50)))
    sheet.put(49, 7).insertText("\nnext")
    assert [note.text for note in sheet.lines.unsaved().changed] == ["next"]


def test_blank_lines_are_no_notes_and_cannot_be_evidence():
    sheet = Sheet("foo")
    sheet.put(0, 3).insertText("\n\n   \nbar")
    assert sheet.lines.count == 2
    assert sheet.lines.toggle_evidence(1, "r") is None
    assert sheet.lines.evidenced() == set()
    sheet.check()


def test_an_emptied_line_that_is_begun_anew_gets_its_own_time_and_undo_the_old_one():
    sheet = Sheet("foo")
    sheet.put(0, 0, 0, 3).removeSelectedText()
    sheet.check()
    sheet.cursor.insertText("new")
    assert sheet.lines.elapsed_at(0) == 1000
    sheet.lines.undo()
    sheet.lines.undo()
    assert (sheet.lines.ids, sheet.lines.elapsed_at(0)) == (("old0",), 0)
    sheet.check()


def test_half_a_character_is_written_as_a_mark_instead_of_failing():
    sheet = Sheet()
    sheet.cursor.insertText("a\ud83d")
    for note in sheet.lines.unsaved().changed:
        note.text.encode()
    assert sheet.lines.unsaved().changed


def test_notes_with_line_ends_inside_are_one_line_each():
    sheet = Sheet("one\ntwo", "three\u2029four", "five")
    assert sheet.lines.ids == ("old0", "old1", "old2")
    assert sheet.texts == ["one two", "three four", "five"]


TEXTS = st.text(st.sampled_from("ab \n"), max_size=6)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("insert"), st.integers(0, 60), TEXTS),
        st.tuples(st.just("replace"), st.integers(0, 60), st.integers(0, 60), TEXTS),
        st.tuples(st.just("back"), st.integers(0, 60)),
        st.tuples(st.just("undo")),
        st.tuples(st.just("redo")),
        st.tuples(st.just("flag"), st.integers(0, 20)),
        st.tuples(st.just("save")),
        st.tuples(st.just("unsaved")),
    ),
    max_size=25,
)


@given(texts=st.lists(st.text(st.sampled_from("ab "), min_size=1, max_size=5), max_size=5), steps=STEPS)
def test_whatever_is_done_the_disk_holds_the_lines(texts, steps):
    sheet = Sheet(*(text for text in texts if text.strip()))
    begun = sheet.lines.ids
    for step in steps:
        end = sheet.document.characterCount() - 1
        match step:
            case ("insert", at, text):
                sheet.cursor.setPosition(min(at, end))
                sheet.cursor.insertText(text)
            case ("replace", at, to, text):
                sheet.cursor.setPosition(min(at, end))
                sheet.cursor.setPosition(min(to, end), QTextCursor.MoveMode.KeepAnchor)
                sheet.cursor.insertText(text)
            case ("back", at):
                sheet.cursor.setPosition(min(at, end))
                sheet.cursor.deletePreviousChar()
            case ("undo",):
                sheet.lines.undo()
            case ("redo",):
                sheet.lines.redo()
            case ("flag", line):
                sheet.lines.toggle_evidence(min(line, len(sheet.lines.ids) - 1), "r")
            case ("save",):
                sheet.check()
        sheet.now += 1
    sheet.check()
    while sheet.document.isRedoAvailable():
        sheet.lines.redo()
    shapes = []
    while sheet.document.isUndoAvailable():
        shapes.append((sheet.lines.ids, sheet.texts))
        sheet.lines.undo()
        sheet.check()
    assert sheet.lines.ids == begun
    while sheet.document.isRedoAvailable():
        sheet.lines.redo()
        assert (sheet.lines.ids, sheet.texts) == shapes.pop()
    assert not shapes
    sheet.check()
