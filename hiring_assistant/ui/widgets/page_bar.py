"""The bar at the top of a page that takes the whole window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.labels import ElidedLabel


class PageBar(QFrame):
    """‹ Back, title, subject; then what the page adds to ``left`` (chips) and to ``right`` (clock, buttons)."""

    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "bar")
        self._back = Button("", "back", self)
        self._back.clicked.connect(self.back)
        self._title = ElidedLabel("", "brand", self, least=16)
        self._subject = ElidedLabel("", "mute", self)
        self.left = QHBoxLayout()
        self.left.setSpacing(8)
        self.right = QHBoxLayout()
        self.right.setSpacing(12)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._back)
        row.addWidget(self._title)
        row.addWidget(self._subject)
        row.addLayout(self.left)
        row.addStretch(1)
        row.addLayout(self.right)

    def show_titles(self, back: str, title: str, subject: str = "") -> None:
        """Set where back leads, the title and what is said beside it."""
        self._back.setText(f"‹ {back}")
        self._back.setAccessibleName(self.tr("Back to %1").replace("%1", back))
        self._title.setText(title)
        self._subject.setText(subject)
        self._subject.setVisible(bool(subject))
