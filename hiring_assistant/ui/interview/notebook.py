"""All notes of an interview: a sheet for each question, for each other part of it, and the scratch pad.

A line that is moved from one sheet to another stays the same note, and is on one sheet only: where undo or redo brings
it back to one, it leaves the other, and where undo takes it from one, it goes back to the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from hiring_assistant.domain.interview import Note
from hiring_assistant.ui.interview.note_lines import NoteLines, Unsaved
from hiring_assistant.ui.interview.notes_editor import new_notes_document

Place = str | None
"""What a sheet belongs to, as in ``Note.question_id``; None for the scratch pad."""


class Notebook(QObject):
    """The sheets of the interview ``interview_id``, made from its ``notes`` as they are opened.

    ``edited`` is emitted after each change, with the place of the sheet. ``now_ms`` gives the time on the interview's
    clock, ``new_id`` a new id.
    """

    edited = Signal(object)

    def __init__(
        self,
        interview_id: str,
        notes: Sequence[Note],
        now_ms: Callable[[], int],
        new_id: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._interview_id = interview_id
        self._notes = notes
        self._now_ms = now_ms
        self._new_id = new_id
        self._sheets: dict[Place, NoteLines] = {}
        self._moved: dict[str, tuple[NoteLines, NoteLines]] = {}

    def sheet(self, place: Place) -> NoteLines:
        """The notes of a place."""
        lines = self._sheets.get(place)
        if lines is None:
            lines = NoteLines(
                new_notes_document(self),
                self._interview_id,
                place,
                [note for note in self._notes if note.question_id == place],
                self._now_ms,
                self._new_id,
                self,
            )
            lines.edited.connect(partial(self.edited.emit, place))
            lines.undone.connect(partial(self._undone, lines))
            self._sheets[place] = lines
        return lines

    # Saving

    def unsaved(self) -> tuple[tuple[NoteLines, Unsaved], ...]:
        """What differs from what is on disk, sheet by sheet."""
        return tuple((lines, lines.unsaved()) for lines in self._sheets.values())

    # Moving

    def move(self, here: Place, line: int, there: Place) -> bool:
        """Move a line (from 0) to the end of another sheet, with its time and flags; False for a blank line."""
        source, target = self.sheet(here), self.sheet(there)
        taken = source.take_out(line)
        if taken is None:
            return False
        target.take_in(taken)
        self._moved[taken.id] = (source, target)
        return True

    def _undone(self, sheet: NoteLines, came: frozenset[str], went: frozenset[str]) -> None:
        for id_ in (came | went) & self._moved.keys():
            source, target = self._moved[id_]
            other = target if sheet is source else source
            if id_ in came and id_ in other.ids:
                sheet.dress(id_, other.drop(id_))
            elif id_ in went and id_ not in other.ids:
                other.take_in(sheet.known(id_))

    # Looking through them

    def find(self, places: Iterable[Place], wanted: Callable[[str], object]) -> tuple[tuple[int, int], ...]:
        """The lines whose text is ``wanted``, each as the number of its place (from 0) and its line."""
        found: list[tuple[int, int]] = []
        for at, place in enumerate(places):
            texts = self.sheet(place).texts
            found.extend((at, line) for line, text in enumerate(texts) if text.strip() and wanted(text))
        return tuple(found)

    def texts(self, places: Iterable[Place]) -> tuple[str, ...]:
        """All lines of some sheets."""
        return tuple(text for place in places for text in self.sheet(place).texts)

    def evidenced(self, places: Iterable[Place]) -> frozenset[str]:
        """The ids of the requirements that some note is flagged as evidence for."""
        return frozenset().union(*(self.sheet(place).evidenced() for place in places))
