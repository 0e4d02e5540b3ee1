"""Whether undo and redo mean the text that is typed or what was rated, skipped and added beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from hiring_assistant.ui.interview.draft import Draft

if TYPE_CHECKING:
    from hiring_assistant.ui.interview.page import InterviewPage


class TurningBack(QObject):
    """Counts what was done since the last letter, so that the keys take back, and make again, in that order."""

    def __init__(self, page: InterviewPage) -> None:
        super().__init__(page)
        self._page = page
        self._done = self._undone = 0
        for editor in (page.notes.editor, page.notes.answer):
            editor.text_undo_wanted = self._text_undo_wanted
            editor.text_redo_wanted = self._text_redo_wanted

    def follow(self, draft: Draft) -> None:
        """Count what is done with another draft."""
        self._done = self._undone = 0
        draft.changed.connect(self._changed)
        draft.typed.connect(self._typed)

    def turn(self, *, again: bool) -> None:
        """The program's undo, or redo, comes next: what was typed is saved, since the store is read again after it."""
        self._page.saver.flush()
        by = 1 if again else -1
        self._done, self._undone = max(0, self._done + by), max(0, self._undone - by)

    @Slot()
    def _changed(self) -> None:
        self._done += 1
        self._undone = 0

    @Slot()
    def _typed(self) -> None:
        self._done = self._undone = 0

    def _text_undo_wanted(self) -> bool:
        return not self._done

    def _text_redo_wanted(self) -> bool:
        return not self._undone
