"""The handle of the open question."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from hiring_assistant.ui.kits import dragging
from hiring_assistant.ui.widgets.buttons import Button


class DragHandle(Button):
    """“⠿ Q2”: dragged by the mouse, and where the keys of the question work besides those that write."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "back", parent)
        self.question_id = ""
        self._pressed_at: QPoint | None = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def show_number(self, number: int, question_id: str) -> None:
        """Show the number of this question."""
        self.question_id = question_id
        name = self.tr("Q%1").replace("%1", str(number))
        self.setText(f"⠿ {name}")
        told = self.tr("%1: drag it, or move it with Alt and the arrows up and down; press to close")
        self.setAccessibleName(told.replace("%1", name))
        self.setToolTip(self.tr("Drag to move, or Alt with ↑ and ↓"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press may become a drag."""
        self._pressed_at = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag once the mouse has moved far enough."""
        if dragging.begins(self._pressed_at, event.position().toPoint()):
            self._pressed_at = None
            self.setDown(False)
            card = self.parentWidget()
            dragging.drag(self.question_id, card if card is not None else self)
            return
        super().mouseMoveEvent(event)
