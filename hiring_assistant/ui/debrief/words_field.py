"""A field for the words of a group, which tells a person's typing from words that are shown."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from hiring_assistant.ui.interview.plain_editor import GrowingEditor


class WordsField(GrowingEditor):
    """``typed`` is emitted while a person types; showing words emits nothing."""

    typed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, hint: str = "", most: int) -> None:
        super().__init__(name, parent, rows=2, most=most)
        self._showing = False
        self.setPlaceholderText(hint or name)
        self.textChanged.connect(self._changed)

    def show_words(self, text: str, *, writable: bool, anew: bool) -> None:
        """Show these words where they are to be shown ``anew``, so that what is being typed stays otherwise."""
        self.setReadOnly(not writable)
        if anew and self.toPlainText() != text:
            self._showing = True
            self.setPlainText(text)
            self._showing = False

    @Slot()
    def _changed(self) -> None:
        if not self._showing:
            self.typed.emit()
