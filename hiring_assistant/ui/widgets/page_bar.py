"""The bar at the top of a page that takes the whole window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.labels import ElidedLabel

_SMALLEST = 300
"""A bar narrower than this has not been given its place yet."""


class PageBar(QFrame):
    """‹ Back, title, subject; then what the page adds to ``left`` (chips) and to ``right`` (clock, buttons)."""

    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "bar")
        self._where = ""
        self._back = Button("", "back", self)
        self._back.clicked.connect(self.back)
        self._title = ElidedLabel("", "brand", self, least=16)
        self._subject = ElidedLabel("", "mute", self)
        self.left = QHBoxLayout()
        self.left.setSpacing(8)
        self._ends = QWidget(self)
        self.right = QHBoxLayout(self._ends)
        self.right.setContentsMargins(0, 0, 0, 0)
        self.right.setSpacing(12)
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        self._row.addWidget(self._back)
        self._row.addWidget(self._title)
        self._row.addWidget(self._subject)
        self._row.addLayout(self.left)
        self._row.addStretch(1)
        self._row.addWidget(self._ends)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(10, 8, 16, 8)
        self._lines.setSpacing(6)
        self._lines.addLayout(self._row)

    def show_titles(self, back: str, title: str, subject: str = "") -> None:
        """Set where back leads, the title and what is said beside it."""
        self._where = back
        self._back.setAccessibleName(self.tr("Back to %1").replace("%1", back))
        self._title.setText(title)
        self._subject.setText(subject)
        self._subject.setVisible(bool(subject))
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words out where there is little room."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Where there is too little room the arrow alone leads back; where that is not enough, buttons go below."""
        self._lines.removeWidget(self._ends)
        self._row.addWidget(self._ends)
        self._shorten_back()
        if self._lacks_room():
            self._row.removeWidget(self._ends)
            self._lines.addWidget(self._ends, 0, Qt.AlignmentFlag.AlignRight)
            self._shorten_back()

    def _shorten_back(self) -> None:
        self._back.setText(f"‹ {self._where}")
        self._back.setToolTip("")
        if self._lacks_room():
            self._back.setText("‹")
            self._back.setToolTip(self._back.accessibleName())

    def _lacks_room(self) -> bool:
        return self._lines.minimumSize().width() > self.width() >= _SMALLEST
