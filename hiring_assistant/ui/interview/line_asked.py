"""Asking for a line of text in its place on the page and not in a dialog (why a question is left out)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton


class LineAsked(QWidget):
    """A field with a button. ``given`` is emitted with the text on Enter, ``left_out`` on Escape or Cancel."""

    given = Signal(str)
    left_out = Signal()

    def __init__(self, asked: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(asked)
        self.field.setAccessibleName(asked)
        self.field.setMaxLength(2000)
        self._give = PrimaryButton(button, self)
        self._cancel = Button(self.tr("Cancel"), "quiet", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self._give)
        row.addWidget(self._cancel)
        self.field.returnPressed.connect(self._given)
        self._give.clicked.connect(self._given)
        self._cancel.clicked.connect(self._left_out)
        self.hide()

    @Slot()
    def ask(self) -> None:
        """Show it and take the focus; what was typed before Escape is still there."""
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self._left_out()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _given(self) -> None:
        text = " ".join(self.field.text().split())
        if text:
            self.field.clear()
            self.hide()
            self.given.emit(text)

    @Slot()
    def _left_out(self) -> None:
        self.hide()
        self.left_out.emit()
