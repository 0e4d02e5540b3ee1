"""The field below the entries of a reading that another one is typed into."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget


class AddField(QLineEdit):
    """A field of one line. While nothing is typed in it, undo and redo are the page's."""

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
