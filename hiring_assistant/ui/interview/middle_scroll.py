"""The place of question and notes, in which they scroll as a whole before anything in them is cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class MiddleScroll(QScrollArea):
    """Scrolls up and down only: it asks for the width that ``middle`` needs."""

    def __init__(self, middle: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = 0
        self._middle = middle
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(middle)
        self.viewport().setAutoFillBackground(False)
        middle.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """As wide as what stands in it must be, with the bar where there is one."""
        usual, bar = super().minimumSizeHint(), self.verticalScrollBar()
        width = self._middle.minimumSizeHint().width() + (bar.sizeHint().width() if bar.isVisible() else 0)
        return QSize(width, usual.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width that is needed."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._middle:
            least = self._middle.minimumSizeHint().width()
            if least != self._least:
                self._least = least
                self.updateGeometry()
        return super().eventFilter(watched, event)
