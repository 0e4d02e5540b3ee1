"""The head of a page about one person: name, buttons beside it, chips below."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.chip import Chip
from hiring_assistant.ui.widgets.flow_layout import FlowLayout
from hiring_assistant.ui.widgets.labels import label


class PageHead(QWidget):
    """A title that may be as long as it likes, buttons at its right, and chips in as many rows as they need."""

    def __init__(
        self, title: str, chips: Iterable[Chip], buttons: Iterable[Button], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        name = label(title, "title")
        name.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(name, 1)
        for button in buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        below = QWidget()
        flow = FlowLayout(below)
        for chip in chips:
            flow.addWidget(chip)
        column.addWidget(below)
