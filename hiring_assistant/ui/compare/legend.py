"""Below the comparison: which shape stands for which interviewer."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from hiring_assistant.ui.pictures import shapes
from hiring_assistant.ui.pictures.shapes import Mark
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.flow_layout import FlowLayout
from hiring_assistant.ui.widgets.labels import label


class MarkSample(QWidget):
    """One shape."""

    def __init__(self, mark: Mark, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = mark
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as small text."""
        return QSize(self._theme.px(14), self._theme.px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it as the cells do."""
        painter = QPainter(self)
        theme = self._theme
        centre = QPointF(self.rect().center()) + QPointF(0.5, 0.5)
        shapes.paint_mark(painter, self._mark, centre, theme.px(4.5), theme.color("accent"), theme.color("panel"), 1.2)
        painter.end()


class Legend(QWidget):
    """A shape and a name for each interviewer, in as many lines as they need."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._flow = FlowLayout(self, gap=14)

    def show_marks(self, marks: Mapping[str, Mark]) -> None:
        """Show these instead."""
        self._flow.clear()
        for who, mark in marks.items():
            entry = QWidget()
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(3)
            row.addWidget(MarkSample(mark, self._theme), 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(label(who, "small", wrap=False))
            self._flow.addWidget(entry)
        self.setVisible(bool(marks))
