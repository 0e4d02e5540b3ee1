"""A drawing as an image with its title and numbers, and on the clipboard. Nothing is written to disk."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QImage, QPainter

from hiring_assistant.ui.pictures import shapes
from hiring_assistant.ui.pictures.drawing import Drawing, Numbers
from hiring_assistant.ui.theme.theme import Theme

SCALE = 2.0
"""Device pixels for each pixel of the design, so that the image stays sharp in print and on fine screens."""

_MARGIN, _GAP, _WIDEST = 20, 14, 1200


def image_of(drawing: Drawing, theme: Theme, width: float = 0, *, scale: float = SCALE) -> QImage:
    """The drawing at least ``width`` logical pixels wide, on the theme's panel, its title above, its numbers below."""
    px, table = theme.px, drawing.numbers()
    least = drawing.size(theme)
    columns = _columns(table, theme)
    title = QFontMetricsF(theme.font(15, QFont.Weight.DemiBold))
    inner = min(px(_WIDEST), math.ceil(max(least.width(), width, sum(columns), px(320))))
    heading = title.boundingRect(QRectF(0, 0, inner, 10_000), Qt.TextFlag.TextWordWrap, drawing.title).height()
    line = QFontMetricsF(theme.font(12)).height() + px(4)
    whole = inner + 2 * px(_MARGIN)
    high = math.ceil(2 * px(_MARGIN) + heading + least.height() + 2 * px(_GAP) + line * (1 + len(table.rows)))
    image = QImage(round(whole * scale), round(high * scale), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.setDotsPerMeterX(round(96 * scale / 0.0254))
    image.setDotsPerMeterY(round(96 * scale / 0.0254))
    image.fill(theme.color("panel"))
    painter = QPainter(image)
    top = float(px(_MARGIN))
    painter.setFont(theme.font(15, QFont.Weight.DemiBold))
    painter.setPen(theme.color("ink"))
    painter.drawText(QRectF(px(_MARGIN), top, inner, heading), Qt.TextFlag.TextWordWrap, drawing.title)
    top += heading + px(_GAP)
    drawing.paint(painter, QRectF(px(_MARGIN), top, inner, least.height()), theme)
    top += least.height() + px(_GAP)
    _paint_table(painter, QRectF(px(_MARGIN), top, inner, line), table, columns, theme)
    painter.end()
    return image


def copy_picture(drawing: Drawing, theme: Theme, width: float = 0) -> None:
    """Put the drawing on the clipboard: as an image, and its numbers as text for where no image can be pasted."""
    clipboard = QGuiApplication.clipboard()
    # The clipboard makes the data itself: one made in Python outlives the interpreter there and crashes at the end.
    clipboard.setImage(image_of(drawing, theme, width))
    clipboard.mimeData().setText(f"{drawing.title}\n{drawing.numbers().tabbed}")


def copy_numbers(drawing: Drawing) -> None:
    """Put the numbers alone on the clipboard, as text with tabs."""
    QGuiApplication.clipboard().setText(drawing.numbers().tabbed)


def _columns(table: Numbers, theme: Theme) -> list[float]:
    metrics = QFontMetricsF(theme.font(12))
    rows = (table.headings, *table.rows)
    return [
        max(metrics.horizontalAdvance(row[column]) for row in rows) + theme.px(18)
        for column in range(len(table.headings))
    ]


def _paint_table(painter: QPainter, first: QRectF, table: Numbers, columns: list[float], theme: Theme) -> None:
    painter.setFont(theme.font(12))
    metrics = QFontMetricsF(painter.font())
    for number, row in enumerate((table.headings, *table.rows)):
        top, left = first.top() + number * first.height(), first.left()
        painter.setPen(theme.color("ink" if number else "mute"))
        for text, column in zip(row, columns, strict=True):
            room = min(column, first.right() - left)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left, top, room, first.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            left += column
        if not number:
            shapes.level(painter, top + first.height(), first.left(), first.right(), theme.color("line"))
