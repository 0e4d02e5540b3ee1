"""The requirements or questions at the left, one of which is read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from hiring_assistant.domain.horizontal import Topic

_PAD = 32
"""What the style sheet and the frame take from the width of an entry, with a little to spare."""


class TopicList(QListWidget):
    """``picked`` is emitted with the place of the topic that the person went to."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setSpacing(2)
        self.currentRowChanged.connect(self._on_row)

    def show_topics(self, topics: Sequence[Topic], name: str, at: int) -> None:
        """Show these; nothing is emitted."""
        with QSignalBlocker(self):
            self.clear()
            self.setAccessibleName(name)
            for number, topic in enumerate(topics, start=1):
                self.addItem(QListWidgetItem(f"{number}. {topic.text}"))
            self.setCurrentRow(at)
        self._measure()

    def go_to(self, at: int) -> None:
        """Mark another one; nothing is emitted."""
        with QSignalBlocker(self):
            self.setCurrentRow(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break anew."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        """Qt's own measure leaves the padding of the style sheet out, and cuts the last line."""
        width = self.viewport().width()
        inner, pad = QRect(0, 0, max(1, width - _PAD), 10_000), self.fontMetrics().height() // 2
        for row in range(self.count()):
            item = self.item(row)
            height = self.fontMetrics().boundingRect(inner, Qt.TextFlag.TextWordWrap, item.text()).height()
            item.setSizeHint(QSize(width - 2 * self.spacing(), height + pad + 4))

    @Slot(int)
    def _on_row(self, row: int) -> None:
        if row >= 0:
            self.picked.emit(row)
