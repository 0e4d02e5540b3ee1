"""Counts as bars made of parts: how far something is covered, how many candidates stand where."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from hiring_assistant.ui.pictures import shapes
from hiring_assistant.ui.pictures.drawing import Numbers
from hiring_assistant.ui.pictures.shapes import Pattern
from hiring_assistant.ui.theme.theme import Theme

_ROW, _BAR = 26, 12
"""Heights in the design's pixels."""
_LEGEND = 460
"""A legend wider than this, in the design's pixels, has room for a second line."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What a part of the bars counts, with the pattern and the colour (a token of the theme) it is filled with."""

    name: str
    pattern: Pattern
    colour: str = "accent"


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: its name, how many there are of each kind, and what is said at its end (the sum where it is empty)."""

    name: str
    counts: tuple[int, ...]
    said: str = ""


@dataclass(frozen=True, slots=True)
class StackedBars:
    """A bar below the other, each of the same kinds of parts.

    ``counted`` names what is counted ("Candidates"), ``whole`` is the count that a full bar stands for (None: the
    largest sum). With a ``legend`` a line below says which pattern is which kind.
    """

    title: str
    kinds: tuple[Kind, ...]
    bars: tuple[Bar, ...]
    named: str = ""
    whole: int | None = None
    legend: bool = True

    def numbers(self) -> Numbers:
        """A row for each bar, a column for each kind, and what is said at its end."""
        locale = QLocale()
        rows = tuple((bar.name, *map(locale.toString, bar.counts)) for bar in self.bars)
        return Numbers((self.named or self.title, *(kind.name for kind in self.kinds)), rows)

    def size(self, theme: Theme) -> QSizeF:
        """A line for each bar and as many as the legend needs."""
        legend = int(self._legend_width(theme)) if self.legend else 0
        lines = 0 if not self.legend else 1 if legend <= theme.px(_LEGEND) else 2
        wide = max(theme.px(240), min(legend, theme.px(_LEGEND)))
        return QSizeF(wide, len(self.bars) * theme.px(_ROW) + lines * theme.px(24))

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Names at the left, bars in the middle, sums at the right, the legend below."""
        painter.save()
        names, sums = self._widths(theme, rect.width())
        row, gap = float(theme.px(_ROW)), float(theme.px(10))
        before = gap if names else 0.0
        most = self.whole or max((sum(bar.counts) for bar in self.bars), default=0) or 1
        room = rect.width() - names - sums - before - gap
        for place, bar in enumerate(self.bars):
            line = QRectF(rect.left(), rect.top() + place * row, rect.width(), row)
            painter.setFont(theme.font(13))
            painter.setPen(theme.color("ink"))
            name = QFontMetricsF(painter.font()).elidedText(bar.name, Qt.TextElideMode.ElideRight, names)
            painter.drawText(QRectF(line.left(), line.top(), names, row), Qt.AlignmentFlag.AlignVCenter, name)
            track = QRectF(line.left() + names + before, line.center().y() - theme.px(_BAR) / 2, room, theme.px(_BAR))
            self._paint_bar(painter, track, bar, most, theme)
            painter.setFont(theme.font(13, QFont.Weight.DemiBold))
            painter.setPen(theme.color("ink"))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(line, right, _said(bar))
        if self.legend:
            top = rect.top() + len(self.bars) * row
            self._paint_legend(painter, QRectF(rect.left(), top, rect.width(), theme.px(24)), theme)
        painter.restore()

    def _widths(self, theme: Theme, width: float) -> tuple[float, float]:
        names, sums = QFontMetricsF(theme.font(13)), QFontMetricsF(theme.font(13, QFont.Weight.DemiBold))
        widest = max((names.horizontalAdvance(bar.name) for bar in self.bars), default=0.0)
        longest = max((sums.horizontalAdvance(_said(bar)) for bar in self.bars), default=0.0)
        return min(widest + 2, width * 0.45) if widest else 0.0, longest + 2

    def _paint_bar(self, painter: QPainter, track: QRectF, bar: Bar, most: int, theme: Theme) -> None:
        shapes.fill(painter, track, theme.color("track"))
        left, slit = track.left(), float(theme.px(1))
        for kind, count in zip(self.kinds, bar.counts, strict=True):
            if not count:
                continue
            wide = track.width() * count / most
            part = QRectF(left, track.top(), max(wide - slit, 2.0), track.height())
            shapes.fill(painter, part, theme.color("panel"))
            shapes.paint_area(painter, part, kind.pattern, theme.color(kind.colour), theme.px(5))
            left += wide

    def _legend_width(self, theme: Theme) -> float:
        metrics = QFontMetricsF(theme.font(12))
        return sum(theme.px(36) + metrics.horizontalAdvance(name) for name in self._legend())

    def _legend(self) -> list[str]:
        """Each kind with how many there are in all bars."""
        sums = [sum(bar.counts[place] for bar in self.bars) for place in range(len(self.kinds))]
        return [f"{kind.name} {QLocale().toString(n)}" for kind, n in zip(self.kinds, sums, strict=True)]

    def _paint_legend(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        painter.setFont(theme.font(12))
        metrics = QFontMetricsF(painter.font())
        at = QPointF(rect.left(), rect.center().y())
        for kind, name in zip(self.kinds, self._legend(), strict=True):
            wide = metrics.horizontalAdvance(name) + 2
            if at.x() > rect.left() and at.x() + theme.px(20) + wide > rect.right() + 1:
                at = QPointF(rect.left(), at.y() + rect.height())
            swatch = QRectF(at.x(), at.y() - theme.px(5), theme.px(14), theme.px(10))
            shapes.fill(painter, swatch, theme.color("panel"))
            shapes.paint_area(painter, swatch, kind.pattern, theme.color(kind.colour), theme.px(5))
            painter.setPen(theme.color("mute"))
            place = QRectF(at.x() + theme.px(20), at.y() - rect.height() / 2, wide, rect.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, name)
            at.setX(place.right() + theme.px(14))


def _said(bar: Bar) -> str:
    return bar.said or QLocale().toString(sum(bar.counts))
