"""The field below the entries of a reading that another one is typed into."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from hiring_assistant.app.single_lines import words_in_line


class AddField(QLineEdit):
    """A field of one line. While nothing is typed in it, undo and redo are the page's.

    ``several_pasted`` is emitted with the lines of a text of several that is pasted.
    """

    several_pasted = Signal(list)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(f"+ {text}")
        self.setAccessibleName(text)

    def event(self, event: QEvent) -> bool:
        """Claim the keys of undo and redo only where there is something to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and not self.text():
            standard = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            if any(event.matches(key) for key in standard):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lines that are pasted are entries of their own; Qt would make one of them."""
        if event.matches(QKeySequence.StandardKey.Paste) and not self.text():
            lines = [
                words for line in QGuiApplication.clipboard().text().splitlines() if (words := words_in_line(line))
            ]
            if len(lines) > 1:
                self.several_pasted.emit(lines)
                return
        super().keyPressEvent(event)
