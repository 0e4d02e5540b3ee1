"""The line from 1 to 5 that ratings and scores stand on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QPainter

from hiring_assistant.domain.kit import SCALE
from hiring_assistant.ui.pictures import shapes
from hiring_assistant.ui.theme.theme import Theme

VALUES = range(SCALE[0], SCALE[1] + 1)


@dataclass(frozen=True, slots=True)
class Scale:
    """Where ratings stand between two positions, in logical pixels."""

    left: float
    right: float

    def at(self, value: float) -> float:
        """The position of a rating."""
        low, high = SCALE
        return self.left + (self.right - self.left) * (min(max(value, low), high) - low) / (high - low)

    def paint_line(self, painter: QPainter, y: float, theme: Theme, tick: float) -> None:
        """The line with a tick at each whole rating, ``tick`` high."""
        colour = theme.color("control_line")
        shapes.level(painter, y, self.left, self.right, colour)
        for value in VALUES:
            shapes.upright(painter, self.at(value), y - tick / 2, y + tick / 2, colour)

    def paint_numbers(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """The ratings in small above or below their ticks."""
        painter.setFont(theme.font(11))
        painter.setPen(theme.color("mute"))
        for value in VALUES:
            place = QRectF(self.at(value) - theme.px(10), rect.top(), theme.px(20), rect.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, QLocale().toString(value))
