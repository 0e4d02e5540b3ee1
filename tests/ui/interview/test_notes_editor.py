"""The field for notes: what it shows beside the text, and which keys it takes."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest

from hiring_assistant.domain.interview import Note
from hiring_assistant.ui.interview.note_lines import NoteLines
from hiring_assistant.ui.interview.notes_editor import NotesEditor, new_notes_document

LONG = "a sentence that is long enough to fill the whole line of a narrow field for notes"


@pytest.fixture
def show(theme, qtbot):
    editor = NotesEditor(theme)
    qtbot.addWidget(editor)
    editor.resize(420, 300)
    editor.show()
    numbers = itertools.count()

    def show_(*texts: str, at: int = 60_000) -> NoteLines:
        notes = [Note(f"n{i}", "i", "q", i, at, text) for i, text in enumerate(texts)]
        lines = NoteLines(
            new_notes_document(editor), "i", "q", notes, lambda: at, lambda: f"new{next(numbers)}", editor
        )
        editor.show_lines(lines)
        return lines

    show_.editor = editor
    return show_


def painted(widget):
    """How many different colours a widget shows; a blank one shows one."""
    image = widget.grab().toImage()
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(0, image.height(), 2)})


def test_a_time_stands_beside_a_line_with_text_and_none_beside_a_blank_one(show):
    editor = show.editor
    show("")
    blank = painted(editor._times)
    show("something")
    assert painted(editor._times) > blank == 1


def test_the_hour_gets_room(show):
    show("early")
    before = show.editor._times.width()
    show("late", at=3_700_000)
    assert show.editor._times.width() > before


def test_a_mark_stands_behind_the_text_or_below_it_but_never_outside(show):
    lines = show(LONG)
    editor = show.editor
    block = lines.document.firstBlock()
    places = set()
    for width in range(300, 480, 6):
        editor.resize(width, 300)
        plain = editor.blockBoundingRect(block).height()
        lines.toggle_evidence(0, "r")
        flagged = editor.blockBoundingRect(block).height()
        box = editor._mark.box(block, 1)
        text = block.layout().lineAt(block.layout().lineCount() - 1)
        assert box.right() <= editor.viewport().width()
        below = box.top() >= text.y() + text.height()
        assert below or box.left() > text.naturalTextRect().right()
        assert (flagged > plain) == below
        assert flagged >= box.bottom()
        places.add(below)
        lines.toggle_evidence(0, "r")
    assert places == {True, False}


def test_sheets_keep_their_cursor(show):
    first = show("one", "two")
    editor = show.editor
    QTest.keyClick(editor, Qt.Key.Key_Up)
    place = editor.textCursor().position()
    show("other")
    editor.show_lines(first)
    assert editor.textCursor().position() == place


def test_files_are_not_taken_as_text(show):
    show("text")
    file = QMimeData()
    file.setUrls([QUrl.fromLocalFile("/somewhere/page.md")])
    file.setText("/somewhere/page.md")
    assert not show.editor.canInsertFromMimeData(file)


def test_shift_enter_makes_a_note_like_enter(show):
    lines = show("one")
    QTest.keyClick(show.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(show.editor, "two")
    assert [note.text for note in lines.unsaved().changed] == ["two"]


def test_the_menu_undoes_by_note(show, qtbot):
    lines = show("one", "two")
    QTest.keyClick(show.editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(show.editor, Qt.Key.Key_Backspace)
    show.editor.undo()
    assert lines.ids == ("n0", "n1")
    show.editor.redo()
    assert lines.count == 0
