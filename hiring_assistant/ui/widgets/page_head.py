"""The head of a page about one person: name, buttons beside it, chips below."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.chip import Chip
from hiring_assistant.ui.widgets.flow_layout import FlowLayout
from hiring_assistant.ui.widgets.head_layout import HeadLayout
from hiring_assistant.ui.widgets.labels import label


class PageHead(QWidget):
    """A title of any length, buttons at its right or below it, and chips in as many rows as they need."""

    def __init__(
        self, title: str, chips: Iterable[Chip], buttons: Iterable[Button], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        first = QWidget()
        row = HeadLayout(label(title, "title"), first)
        for button in buttons:
            row.addWidget(button)
        column.addWidget(first)
        below = QWidget()
        flow = FlowLayout(below)
        for chip in chips:
            flow.addWidget(chip)
        column.addWidget(below)
