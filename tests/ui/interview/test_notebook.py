"""Sheets of notes: whatever is typed, moved and undone in whatever order, a note is in one place and saved as it is."""

from __future__ import annotations

from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from hiring_assistant.ui.interview.notebook import Notebook

PLACES = ("q-1", "q-2", None)

steps = st.lists(
    st.one_of(
        st.tuples(st.just("type"), st.sampled_from(PLACES), st.sampled_from(["a", "bc", "\n", "x\ny"])),
        st.tuples(st.just("move"), st.sampled_from(PLACES), st.sampled_from(PLACES), st.integers(0, 3)),
        st.tuples(st.just("undo"), st.sampled_from(PLACES)),
        st.tuples(st.just("redo"), st.sampled_from(PLACES)),
        st.tuples(st.just("save")),
    ),
    max_size=40,
)


@settings(max_examples=150, deadline=None)
@given(steps)
def test_a_note_is_in_one_place_and_saved_as_it_is(qapp, done):
    numbers = count()
    book = Notebook("i", (), lambda: 1000, lambda: f"n-{next(numbers)}")
    disk: dict[str, tuple[str | None, str]] = {}

    def save():
        unsaved = book.unsaved()
        for _, part in unsaved:
            for id_ in part.removed:
                del disk[id_]
        for _, part in unsaved:
            disk.update({note.id: (note.question_id, note.text) for note in part.changed})
        for lines, part in unsaved:
            lines.written(part)

    for step, *rest in done:
        if step == "type":
            cursor = QTextCursor(book.sheet(rest[0]).document)
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(rest[1])
        elif step == "move":
            here, there, line = rest
            if here != there and line < len(book.sheet(here).ids):
                book.move(here, line, there)
        elif step == "undo":
            book.sheet(rest[0]).undo()
        elif step == "redo":
            book.sheet(rest[0]).redo()
        else:
            save()
        shown = [
            (id_, place, text)
            for place in PLACES
            for id_, text in zip(book.sheet(place).ids, book.sheet(place).texts, strict=True)
            if text.strip()
        ]
        assert len({id_ for id_, _, _ in shown}) == len(shown)
        for place in PLACES:
            assert "\n".join(book.sheet(place).texts) == book.sheet(place).document.toPlainText()
    save()
    assert disk == {id_: (place, text) for id_, place, text in shown} if done else not disk
