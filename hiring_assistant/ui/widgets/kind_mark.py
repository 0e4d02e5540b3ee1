"""The sign that says what kind of message it is. Drawn, because fonts differ in which signs they have."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

_LINES: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "info": (((8, 7.5), (8, 11.5)), ((8, 4.6), (8, 4.7))),
    "warning": (((8, 6), (8, 9.4)), ((8, 11.9), (8, 12))),
    "error": (((5.4, 5.4), (10.6, 10.6)), ((10.6, 5.4), (5.4, 10.6))),
    "success": (((4.8, 8.4), (7, 10.6), (11.2, 5.8)),),
}
_TRIANGLE = ((8, 1.5), (15, 14.5), (1, 14.5))


class KindMark(QWidget):
    """An i, !, x or tick in the text's colour, as large as a line of text. The message's own name says it in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = "info"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_kind(self, kind: str) -> None:
        """Draw the sign of info, warning, error or success."""
        self._kind = kind
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a line."""
        side = self.fontMetrics().height()
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / 16, self.height() / 16)
        painter.setPen(
            QPen(
                self.palette().windowText().color(),
                1.5,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        if self._kind == "warning":
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in _TRIANGLE]))
        else:
            painter.drawEllipse(QRectF(1, 1, 14, 14))
        for line in _LINES[self._kind]:
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line]))
