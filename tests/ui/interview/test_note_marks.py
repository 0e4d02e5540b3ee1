"""Markdown is seen in notes while they are typed; what is kept is the text alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from hiring_assistant.ui.interview.note_marks import BOLD, NoteMarks, toggle_mark


def looks(text):
    """The parts of a line that look other than plain, with how."""
    document = QTextDocument()
    document.setDocumentLayout(QPlainTextDocumentLayout(document))
    marks = NoteMarks(document)
    document.setPlainText(text)
    marks.rehighlight()
    found = []
    for span in document.firstBlock().layout().formats():
        how = "bold" if span.format.fontWeight() > QFont.Weight.Normal else ""
        how = how or ("italic" if span.format.fontItalic() else "code")
        found.append((text[span.start : span.start + span.length], how))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain words, 3 * 4 * 5 and a_b_c", []),
        ("she **led** it", [("**led**", "bold")]),
        ("was _calm_ and *kind*", [("_calm_", "italic"), ("*kind*", "italic")]),
        ("ran `make all`", [("`make all`", "code")]),
        ("# Background", [("# Background", "bold")]),
        ("** not closed", []),
        ("#1 in the team", []),
    ],
)
def test_signs_are_seen(qapp, text, expected):
    assert looks(text) == expected


@pytest.mark.parametrize("text", ["one", "one two"])
def test_a_sign_is_put_around_words_and_taken_away(qapp, text):
    document = QTextDocument(text)
    cursor = QTextCursor(document)
    cursor.setPosition(1)
    toggle_mark(cursor, BOLD)
    assert document.toPlainText() == text.replace("one", "**one**")
    cursor.setPosition(3)
    toggle_mark(cursor, BOLD)
    assert document.toPlainText() == text
    document.undo()
    assert document.toPlainText() == text.replace("one", "**one**")


def test_words_on_two_lines_are_left(qapp):
    document = QTextDocument("one\ntwo")
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    toggle_mark(cursor, BOLD)
    assert document.toPlainText() == "one\ntwo"


def test_bold_by_key_stays_the_same_note(sit, planned):
    hands = sit(planned.interview)
    hands.ctrl(Qt.Key.Key_Down)
    hands.type("calm")
    hands.page.saver.flush()
    (before,) = hands.on_disk().notes
    hands.ctrl(Qt.Key.Key_B)
    hands.page.saver.flush()
    (after,) = hands.on_disk().notes
    assert (after.id, after.text) == (before.id, "**calm**")
