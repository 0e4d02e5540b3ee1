"""A score with its bounds, as a bar on the scale from 1 to 5."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from hiring_assistant.ui import wording
from hiring_assistant.ui.pictures import shapes
from hiring_assistant.ui.pictures.drawing import Numbers
from hiring_assistant.ui.pictures.scale import Scale
from hiring_assistant.ui.pictures.shapes import Mark, Pattern
from hiring_assistant.ui.theme.theme import Theme

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ScoreBar:
    """A value (None: nothing was rated) between the lowest and the highest it may be.

    ``bounds`` says what they are, such as "once all is rated". With ``beside`` the numbers stand at the right of the
    bar; without, whoever shows the bar says them close by.
    """

    title: str
    value: float | None
    low: float
    high: float
    bounds: str = ""
    beside: bool = True

    def numbers(self) -> Numbers:
        """The value, the lowest and the highest."""
        value = wording.score(self.value) if self.value is not None else translate("pictures", "not rated")
        rows = [(translate("pictures", "Value"), value)]
        if self.value is not None:
            lowest, highest = translate("pictures", "Lowest"), translate("pictures", "Highest")
            rows += [(self._named(lowest), wording.score(self.low)), (self._named(highest), wording.score(self.high))]
        return Numbers((self.title, ""), tuple(rows))

    def _named(self, bound: str) -> str:
        return f"{bound} ({self.bounds})" if self.bounds else bound

    def size(self, theme: Theme) -> QSizeF:
        """One line, and one for the numbers of the scale."""
        return QSizeF(theme.px(100) + (self._numbers_width(theme) if self.beside else 0), theme.px(34))

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """The scale, the bar striped from low to high, a diamond at the value."""
        painter.save()
        numbers = self._numbers_width(theme) + theme.px(10) if self.beside else 0.0
        reach = float(theme.px(8))
        scale = Scale(rect.left() + reach, rect.right() - reach - numbers)
        has_numbers = rect.height() >= theme.px(32)
        foot = theme.px(13) if has_numbers else 0
        middle = rect.top() + (rect.height() - foot) / 2
        scale.paint_line(painter, middle, theme, theme.px(6))
        if has_numbers:
            below = QRectF(rect.left(), middle + theme.px(8), rect.width(), theme.px(13))
            scale.paint_numbers(painter, below, theme)
        if self.value is not None:
            if self.high > self.low:
                bar = QRectF(
                    scale.at(self.low), middle - theme.px(5), scale.at(self.high) - scale.at(self.low), theme.px(10)
                )
                shapes.fill(painter, bar, theme.color("accent_soft"))
                shapes.paint_area(painter, bar, Pattern.STRIPES, theme.color("accent"), theme.px(5))
            at = QPointF(scale.at(self.value), middle)
            shapes.paint_mark(painter, Mark.DIAMOND, at, theme.px(6), theme.color("accent"), theme.color("panel"), 2)
        if self.beside:
            self._paint_numbers(painter, rect, middle, theme)
        painter.restore()

    def _texts(self) -> tuple[str, str]:
        if self.value is None:
            return "–", ""
        span = "" if self.low == self.high else f"{wording.score(self.low)} – {wording.score(self.high)}"
        return wording.score(self.value), span

    def _numbers_width(self, theme: Theme) -> float:
        value, span = self._texts()
        wide = QFontMetricsF(theme.font(14, QFont.Weight.DemiBold)).horizontalAdvance(value)
        return wide + (QFontMetricsF(theme.font(12)).horizontalAdvance(span) + theme.px(8) if span else 0) + 2

    def _paint_numbers(self, painter: QPainter, rect: QRectF, middle: float, theme: Theme) -> None:
        value, span = self._texts()
        height = theme.px(22)
        place = QRectF(
            rect.right() - self._numbers_width(theme), middle - height / 2, self._numbers_width(theme), height
        )
        painter.setFont(theme.font(14, QFont.Weight.DemiBold))
        painter.setPen(theme.color("ink"))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, value)
        painter.setFont(theme.font(12))
        painter.setPen(theme.color("mute"))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, span)
