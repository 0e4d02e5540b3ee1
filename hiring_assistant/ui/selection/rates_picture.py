"""The rate of each group as a bar, with the line of four fifths of the highest."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from hiring_assistant.review.selection import FOUR_FIFTHS, Group
from hiring_assistant.ui.pictures import shapes
from hiring_assistant.ui.pictures.drawing import Numbers
from hiring_assistant.ui.pictures.shapes import Pattern
from hiring_assistant.ui.selection.counts_model import percent
from hiring_assistant.ui.theme.theme import Theme

translate = QCoreApplication.translate

_ROW, _BAR = 30, 14


@dataclass(frozen=True, slots=True)
class RateBars:
    """A bar for each group, from 0 to the whole; those under four fifths of the highest are striped."""

    title: str
    groups: tuple[Group, ...]

    @property
    def bound(self) -> float:
        """Four fifths of the highest rate."""
        return FOUR_FIFTHS * max((group.rate for group in self.groups), default=0.0)

    def numbers(self) -> Numbers:
        """Selected, applied and the rate of each group."""
        locale = QLocale()
        headings = (
            translate("selection", "Group"),
            translate("selection", "Selected"),
            translate("selection", "Applied"),
            translate("selection", "Rate"),
        )
        rows = tuple(
            (group.name, locale.toString(group.selected), locale.toString(group.applicants), percent(group.rate))
            for group in self.groups
        )
        return Numbers(headings, rows)

    def size(self, theme: Theme) -> QSizeF:
        """A line for each group, and one that says what the line is."""
        return QSizeF(theme.px(260), len(self.groups) * theme.px(_ROW) + theme.px(20))

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Names at the left, bars in the middle, rates at the right."""
        painter.save()
        names_font, rates_font = theme.font(13), theme.font(13, QFont.Weight.DemiBold)
        names = min(
            max((QFontMetricsF(names_font).horizontalAdvance(group.name) for group in self.groups), default=0.0) + 2,
            rect.width() * 0.36,
        )
        rates = QFontMetricsF(rates_font).horizontalAdvance(percent(1.0)) + 2
        gap = float(theme.px(12))
        left, room = rect.left() + names + gap, rect.width() - names - rates - 2 * gap
        row = float(theme.px(_ROW))
        for place, group in enumerate(self.groups):
            line = QRectF(rect.left(), rect.top() + place * row, rect.width(), row)
            painter.setFont(names_font)
            painter.setPen(theme.color("ink"))
            name = QFontMetricsF(names_font).elidedText(group.name, Qt.TextElideMode.ElideRight, names)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
            track = QRectF(left, line.center().y() - theme.px(_BAR) / 2, room, theme.px(_BAR))
            shapes.fill(painter, track, theme.color("track"))
            bar = QRectF(track.left(), track.top(), room * group.rate, track.height())
            under = group.rate < self.bound
            if group.selected:
                shapes.fill(painter, bar, theme.color("panel"))
                pattern, colour = (Pattern.STRIPES, "warn") if under else (Pattern.SOLID, "accent")
                shapes.paint_area(painter, bar, pattern, theme.color(colour), theme.px(5))
            painter.setFont(rates_font)
            painter.setPen(theme.color("ink"))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, percent(group.rate))
        bottom = rect.top() + len(self.groups) * row
        x = left + room * self.bound
        shapes.upright(painter, x, rect.top(), bottom, theme.color("ink"), 1.5)
        self._paint_foot(painter, QRectF(rect.left(), bottom, rect.width(), theme.px(20)), x, theme)
        painter.restore()

    def _paint_foot(self, painter: QPainter, rect: QRectF, x: float, theme: Theme) -> None:
        painter.setFont(theme.font(12))
        painter.setPen(theme.color("mute"))
        said = translate("selection", "four fifths of the highest: {rate}").format(rate=percent(self.bound))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(said) + 2
        at = min(max(rect.left(), x - wide / 2), rect.right() - wide)
        painter.drawText(QRectF(at, rect.top(), wide, rect.height()), Qt.AlignmentFlag.AlignVCenter, said)
