"""What the colours at the edge of a source's lines mean."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.flow_layout import FlowLayout
from hiring_assistant.ui.widgets.labels import label


class _Swatch(QWidget):
    """The colour of a mark."""

    def __init__(self, theme: Theme, token: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._token = theme, token
        self.setFixedSize(theme.px(4), theme.px(13))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color(self._token))
        painter.end()


class MarkLegend(QWidget):
    """Each colour with its meaning; wraps where there is little room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._flow = FlowLayout(self, gap=10)

    def show_marks(self, heading: str, marks: Iterable[tuple[str, str]]) -> None:
        """Show ``heading``, then each colour (a token of the theme) with its meaning. Once."""
        self._flow.addWidget(label(heading, "small", self, wrap=False))
        for token, text in marks:
            entry = QWidget(self)
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(5)
            row.addWidget(_Swatch(self._theme, token, entry))
            row.addWidget(label(text, "small", entry, wrap=False))
            self._flow.addWidget(entry)
