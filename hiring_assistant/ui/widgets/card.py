"""A panel with a border that keeps together what belongs together."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hiring_assistant.ui.theme.roles import set_look, set_role


class Card(QFrame):
    """A panel with an optional heading; put content into ``body`` and things beside the heading into ``head``."""

    def __init__(self, heading: str = "", parent: QWidget | None = None, *, padding: int = 16) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(8)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self._heading: QLabel | None = None
        if heading:
            self._heading = QLabel(heading, self)
            # Headings name tracks and stages, which come from outside.
            self._heading.setTextFormat(Qt.TextFormat.PlainText)
            self._heading.setWordWrap(True)
            set_role(self._heading, "section")
            self.head.addWidget(self._heading, 1)
            self.body.addLayout(self.head)
            self.setAccessibleName(heading)

    def set_heading(self, heading: str) -> None:
        """Change the heading of a card that was made with one."""
        if self._heading is not None:
            self._heading.setText(heading)
            self.setAccessibleName(heading)

    def set_current(self, current: bool) -> None:
        """Mark it as the one at hand, by a border in the accent colour."""
        set_look(self, "current", "true" if current else "false")
