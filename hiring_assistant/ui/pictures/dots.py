"""Ratings as dots by interviewer on the scale from 1 to 5.

Each person has a line and a shape of their own; the number stands beside the dot's line, so neither colour nor shape
has to be told apart to read it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from hiring_assistant.ui import wording
from hiring_assistant.ui.pictures import shapes
from hiring_assistant.ui.pictures.drawing import Numbers
from hiring_assistant.ui.pictures.scale import Scale
from hiring_assistant.ui.theme.theme import Theme

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Dot:
    """What one person gave: a rating, or None and in ``note`` why there is none."""

    who: str
    value: int | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class RatingDots:
    """A line for each person, and one for the mean where two or more rated."""

    title: str
    dots: tuple[Dot, ...]

    @property
    def mean(self) -> float | None:
        """Mean of those who rated; None where nobody did."""
        return _mean(self.dots)

    def numbers(self) -> Numbers:
        """Person and rating; the mean last, where two or more rated."""
        rows = [(dot.who, _said(dot)) for dot in self.dots]
        if (mean := self.mean) is not None and self._has_mean:
            rows.append((translate("pictures", "Mean"), wording.score(mean)))
        return Numbers((translate("pictures", "Interviewer"), translate("pictures", "Rating")), tuple(rows))

    def size(self, theme: Theme) -> QSizeF:
        """A line of the scale's numbers, and one for each person and the mean."""
        lines = len(self.dots) + (self._has_mean and 1)
        return QSizeF(theme.px(220), theme.px(18) + lines * theme.px(26))

    @property
    def _has_mean(self) -> bool:
        return sum(dot.value is not None for dot in self.dots) > 1

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Names at the left, the scale in the middle, numbers at the right."""
        painter.save()
        names, numbers = self._widths(theme, rect.width())
        gap = theme.px(12)
        scale = Scale(rect.left() + names + gap, rect.right() - numbers - gap)
        head, line = float(theme.px(18)), float(theme.px(26))
        scale.paint_numbers(painter, QRectF(rect.left(), rect.top(), rect.width(), head), theme)
        top = rect.top() + head
        if (mean := self.mean) is not None and self._has_mean:
            self._paint_mean(
                painter, QRectF(rect.left(), top, rect.width(), line * (len(self.dots) + 1)), mean, scale, theme
            )
        for place in range(len(self.dots)):
            row = QRectF(rect.left(), top + place * line, rect.width(), line)
            self._paint_row(painter, row, place, scale, theme, names, numbers)
        painter.restore()

    def _widths(self, theme: Theme, width: float) -> tuple[float, float]:
        names = QFontMetricsF(theme.font(13))
        widest = max((names.horizontalAdvance(dot.who) for dot in self.dots), default=0.0)
        notes = QFontMetricsF(theme.font(12))
        said = max((notes.horizontalAdvance(dot.note) for dot in self.dots if dot.value is None), default=0.0)
        return min(widest + 2, width * 0.36), min(max(said + 2, theme.px(28)), width * 0.3)

    def _paint_row(
        self, painter: QPainter, row: QRectF, place: int, scale: Scale, theme: Theme, names: float, numbers: float
    ) -> None:
        dot = self.dots[place]
        middle = row.center().y()
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(theme.font(13))
        painter.setPen(theme.color("ink"))
        who = QFontMetricsF(painter.font()).elidedText(dot.who, elide, names)
        painter.drawText(QRectF(row.left(), row.top(), names, row.height()), Qt.AlignmentFlag.AlignVCenter, who)
        scale.paint_line(painter, middle, theme, theme.px(5))
        said = QRectF(row.right() - numbers, row.top(), numbers, row.height())
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        if dot.value is None:
            painter.setFont(theme.font(12))
            painter.setPen(theme.color("mute"))
            painter.drawText(said, right, QFontMetricsF(painter.font()).elidedText(dot.note or "–", elide, numbers))
            return
        at = QPointF(scale.at(dot.value), middle)
        filling, _ = theme.rating(dot.value)
        shapes.paint_mark(painter, shapes.mark_of(place), at, theme.px(6), filling, theme.color("ink"), 1.2)
        painter.setFont(theme.font(14, QFont.Weight.DemiBold))
        painter.setPen(theme.color("ink"))
        painter.drawText(said, right, QLocale().toString(dot.value))

    def _paint_mean(self, painter: QPainter, rect: QRectF, mean: float, scale: Scale, theme: Theme) -> None:
        line = float(theme.px(26))
        foot = QRectF(rect.left(), rect.bottom() - line, rect.width(), line)
        x, dash = scale.at(mean), theme.px(4)
        y = rect.top()
        while y < foot.center().y():
            shapes.upright(painter, x, y, min(y + dash, foot.center().y()), theme.color("mute"))
            y += 2 * dash
        painter.setFont(theme.font(13))
        painter.setPen(theme.color("mute"))
        painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter, translate("pictures", "Mean"))
        shapes.upright(
            painter, x, foot.center().y() - theme.px(6), foot.center().y() + theme.px(6), theme.color("ink"), 2
        )
        painter.setPen(theme.color("ink"))
        painter.setFont(theme.font(14, QFont.Weight.DemiBold))
        painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, wording.score(mean))


def _said(dot: Dot) -> str:
    return QLocale().toString(dot.value) if dot.value is not None else dot.note or "–"


def _mean(dots: Sequence[Dot]) -> float | None:
    values = [dot.value for dot in dots if dot.value is not None]
    return fmean(values) if values else None
