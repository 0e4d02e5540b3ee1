"""Looking for words in the notes of an interview."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.labels import label


class FindBar(QWidget):
    """A field above the notes. ``wanted`` is emitted with the words and 1 for the next place, -1 for the one before,
    0 as they are typed; ``closed`` on Escape, when the focus should go back to the notes.
    """

    wanted = Signal(str, int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in all notes of this interview"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self._said = label("", "small", self, wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self._said)
        for text, name, by in (("‹", self.tr("Find the one before"), -1), ("›", self.tr("Find the next"), 1)):
            button = Button(text, "quiet", self)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setProperty("by", by)
            button.clicked.connect(self._step)
            row.addWidget(button)
        self.field.textEdited.connect(self._typed)
        self.hide()

    @property
    def said(self) -> str:
        """What it says about places found."""
        return self._said.text()

    @Slot()
    def ask(self) -> None:
        """Show it, with what was looked for before, and take the focus."""
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def say(self, at: int, count: int) -> None:
        """Tell which of how many places is shown (from 0)."""
        place = self.tr("%1 of %2").replace("%1", str(at + 1)).replace("%2", str(count))
        self._said.setText(place if count else self.tr("not found") if self.field.text().strip() else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter goes back, Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.wanted.emit(self.field.text(), -1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _typed(self, text: str) -> None:
        self.wanted.emit(text, 0)

    @Slot()
    def _step(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.wanted.emit(self.field.text(), int(sender.property("by")))
