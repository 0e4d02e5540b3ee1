"""One candidate's ratings on one requirement, small: dots by interviewer on a line, their span, the mean, its interval.

All dots are of one colour: what is high on the scale stands further right, and nothing else says that it is better.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from hiring_assistant.ui import wording
from hiring_assistant.ui.pictures import shapes
from hiring_assistant.ui.pictures.drawing import Numbers
from hiring_assistant.ui.pictures.scale import Scale
from hiring_assistant.ui.pictures.shapes import Mark
from hiring_assistant.ui.theme.theme import Theme

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RatedBy:
    """Who gave what, with the shape that stands for them in all of the comparison."""

    who: str
    value: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class RatingsLine:
    """The ratings of one cell. ``half_width`` is half the interval of the mean, where it can be estimated."""

    title: str
    ratings: tuple[RatedBy, ...]
    mean: float
    half_width: float | None = None

    def numbers(self) -> Numbers:
        """Interviewer and rating; the mean last."""
        rows = [(rating.who, QLocale().toString(rating.value)) for rating in self.ratings]
        mean = wording.score(self.mean)
        if self.half_width is not None:
            mean += f" ± {wording.score(self.half_width)}"
        rows.append((translate("compare", "Mean"), mean))
        return Numbers((translate("compare", "Interviewer"), translate("compare", "Rating")), tuple(rows))

    def size(self, theme: Theme) -> QSizeF:
        """One line."""
        return QSizeF(theme.px(80), theme.px(26))

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Who gave the same stands one above the other as far as there is room, then side by side."""
        painter.save()
        radius = theme.px(4.5)
        scale = Scale(rect.left() + 2 * radius, rect.right() - 2 * radius)
        middle = rect.center().y()
        values = [rating.value for rating in self.ratings]
        scale.paint_line(painter, middle, theme, theme.px(5))
        if max(values) > min(values):
            shapes.level(
                painter, middle, scale.at(min(values)), scale.at(max(values)), theme.color("accent"), theme.px(2)
            )
        self._paint_mean(painter, rect, scale, theme)
        by_value: dict[int, list[RatedBy]] = {}
        for rating in self.ratings:
            by_value.setdefault(rating.value, []).append(rating)
        step = scale.at(2) - scale.at(1)
        for value, given in by_value.items():
            apart = min(2.1 * radius, 0.9 * step / max(1, len(given)))
            for place, rating in enumerate(given):
                x = scale.at(value) + (place - (len(given) - 1) / 2) * apart
                shapes.paint_mark(
                    painter, rating.mark, QPointF(x, middle), radius, theme.color("accent"), theme.color("panel"), 1.2
                )
        painter.restore()

    def _paint_mean(self, painter: QPainter, rect: QRectF, scale: Scale, theme: Theme) -> None:
        """A tick below the line, and the interval as a bracket under it."""
        x, colour = scale.at(self.mean), theme.color("ink")
        bottom = rect.bottom() - 1
        shapes.upright(painter, x, rect.center().y() + theme.px(6), bottom, colour, 2)
        if self.half_width is not None:
            left, right = scale.at(self.mean - self.half_width), scale.at(self.mean + self.half_width)
            shapes.level(painter, bottom - theme.px(3), left, right, colour)
            for end in (left, right):
                shapes.upright(painter, end, bottom - theme.px(6), bottom, colour)
