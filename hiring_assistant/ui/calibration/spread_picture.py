"""How often each rating from 1 to 5 was given, as columns; for one interviewer or requirement, or for all of them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from hiring_assistant.domain.calibration import Spread
from hiring_assistant.ui import wording
from hiring_assistant.ui.pictures import shapes
from hiring_assistant.ui.pictures.drawing import Numbers
from hiring_assistant.ui.pictures.scale import VALUES
from hiring_assistant.ui.pictures.shapes import Mark
from hiring_assistant.ui.theme.theme import Theme

translate = QCoreApplication.translate

_WIDE, _HIGH = 132, 50
"""Size of the columns with their numbers, in the design's pixels."""
_LINE = 12
"""Height of the numbers above and below the columns."""
_GAP = 4
"""Between the columns and the ratings below them, where the diamond stands."""
_ROW = 58


@dataclass(frozen=True, slots=True)
class RatingSpread:
    """Five columns: below each its rating, above it how often it was given. A diamond marks the mean."""

    title: str
    spread: Spread
    high: int = _HIGH

    def numbers(self) -> Numbers:
        """How often each rating was given; then mean and standard deviation."""
        locale = QLocale()
        rows = [
            (locale.toString(value), locale.toString(n)) for value, n in zip(VALUES, self.spread.counts, strict=True)
        ]
        rows.append((translate("calibration", "Mean"), mean_text(self.spread)))
        rows.append((translate("calibration", "Spread"), deviation_text(self.spread)))
        return Numbers((translate("calibration", "Rating"), translate("calibration", "How often")), tuple(rows))

    def size(self, theme: Theme) -> QSizeF:
        """As narrow as a cell of a table."""
        return QSizeF(theme.px(_WIDE), theme.px(self.high))

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Columns as high as they were given often."""
        paint_columns(painter, rect, self.spread, theme)


@dataclass(frozen=True, slots=True)
class SpreadRows:
    """The same for several, one below the other: name, columns, mean and standard deviation in numbers."""

    title: str
    named: str
    rows: tuple[tuple[str, Spread], ...]

    def numbers(self) -> Numbers:
        """A row for each: how often each rating was given, mean and standard deviation."""
        locale = QLocale()
        headings = (
            self.named,
            *(locale.toString(value) for value in VALUES),
            translate("calibration", "Mean"),
            translate("calibration", "Spread"),
        )
        rows = tuple(
            (name, *map(locale.toString, spread.counts), mean_text(spread), deviation_text(spread))
            for name, spread in self.rows
        )
        return Numbers(headings, rows)

    def size(self, theme: Theme) -> QSizeF:
        """A row for each."""
        return QSizeF(theme.px(560), len(self.rows) * theme.px(_ROW))

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Names at the left, columns in the middle, mean and spread at the right."""
        painter.save()
        names, numbers = rect.width() * 0.42, float(theme.px(150))
        for place, (name, spread) in enumerate(self.rows):
            row = QRectF(rect.left(), rect.top() + place * theme.px(_ROW), rect.width(), theme.px(_ROW))
            painter.setFont(theme.font(13))
            painter.setPen(theme.color("ink"))
            shown = QFontMetricsF(painter.font()).elidedText(name, Qt.TextElideMode.ElideRight, names)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
            wide = row.width() - names - numbers - 2 * theme.px(12)
            columns = QRectF(row.left() + names + theme.px(12), row.top() + theme.px(4), wide, theme.px(_HIGH))
            paint_columns(painter, columns, spread, theme)
            painter.setFont(theme.font(13))
            painter.setPen(theme.color("ink"))
            said = translate("calibration", "{mean} ± {spread}").format(
                mean=mean_text(spread), spread=deviation_text(spread)
            )
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, said)
        painter.restore()


def mean_text(spread: Spread) -> str:
    """The mean with a decimal; a dash where nothing was rated."""
    return "–" if spread.mean is None else wording.score(spread.mean)


def deviation_text(spread: Spread) -> str:
    """The standard deviation with a decimal; a dash below two ratings."""
    return "–" if spread.deviation is None else wording.score(spread.deviation)


def paint_columns(painter: QPainter, rect: QRectF, spread: Spread, theme: Theme) -> None:
    """Columns of ratings in a rectangle, with their numbers."""
    painter.save()
    line = float(theme.px(_LINE))
    base = rect.bottom() - line - theme.px(_GAP)
    room = base - rect.top() - line
    most = max(*spread.counts, 1)
    step = rect.width() / len(spread.counts)
    wide = min(step * 0.62, theme.px(26))
    locale = QLocale()
    shapes.level(painter, base, rect.left(), rect.right(), theme.color("control_line"))
    for place, (value, count) in enumerate(zip(VALUES, spread.counts, strict=True)):
        middle = rect.left() + (place + 0.5) * step
        filling, _ = theme.rating(value)
        high = room * count / most
        if count:
            column = QRectF(middle - wide / 2, base - high, wide, high)
            shapes.fill(painter, column, filling)
            shapes.outline(painter, shapes.snapped(painter, column), theme.color("control_line"))
        painter.setFont(theme.font(10, QFont.Weight.DemiBold))
        painter.setPen(theme.color("ink" if count else "mute"))
        above = QRectF(middle - step / 2, base - high - line - 1, step, line)
        if count:
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, locale.toString(count))
        painter.setFont(theme.font(10))
        painter.setPen(theme.color("mute"))
        below = QRectF(middle - step / 2, base + theme.px(_GAP), step, line)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, locale.toString(value))
    if spread.mean is not None:
        at = QPointF(rect.left() + (spread.mean - VALUES[0] + 0.5) * step, base)
        ink, ground = theme.color("ink"), theme.color("panel")
        shapes.paint_mark(painter, Mark.DIAMOND, at, float(theme.px(3.5)), ink, ground, 1.5)
    painter.restore()
