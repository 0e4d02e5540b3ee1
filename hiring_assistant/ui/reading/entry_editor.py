"""The fields that entries of a reading are edited in, where they stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class EntryEditor(QPlainTextEdit):
    """Several lines of one text. Enter ends it, Escape leaves all as it was, Ctrl+Enter splits it at the cursor.

    ``finished`` is emitted to take the text over, ``given_up`` to leave it, ``split_at`` with the character.
    """

    finished = Signal()
    given_up = Signal()
    split_at = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def text(self) -> str:
        """The text in one line."""
        return " ".join(self.toPlainText().split())

    @property
    def halves(self) -> tuple[str, str]:
        """The text before and after the cursor, each in one line, without the sign that joined them."""
        at = self.textCursor().position()
        text = self.toPlainText()
        return " ".join(text[:at].split()).rstrip(";, "), " ".join(text[at:].split()).lstrip(";, ")

    def event(self, event: QEvent) -> bool:
        """Enter with Ctrl is for the text here, whatever it does elsewhere."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Ctrl+Enter and Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.split_at.emit(self.textCursor().position())
            else:
                self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
