"""Lines and areas on whole device pixels, marks that differ by shape, and patterns that tell areas apart.

A line of one logical pixel at 150 % is one and a half device pixels: drawn as it comes, its edge is a blurred grey.
Everything here is moved to the nearest device pixel first, whatever the scale of the screen.
"""

from __future__ import annotations

import math
from enum import Enum

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF


class Mark(Enum):
    """Shapes of marks; a row of people goes through them in this order."""

    CIRCLE = "circle"
    SQUARE = "square"
    DIAMOND = "diamond"
    UP = "up"
    DOWN = "down"
    HEXAGON = "hexagon"


class Pattern(Enum):
    """Fillings of areas, told apart without colour."""

    SOLID = "solid"
    STRIPES = "stripes"
    DOTS = "dots"
    OUTLINE = "outline"
    CROSSED = "crossed"


_TURNS = {
    Mark.DIAMOND: (4, 0.0),
    Mark.SQUARE: (4, 45.0),
    Mark.UP: (3, -90.0),
    Mark.DOWN: (3, 90.0),
    Mark.HEXAGON: (6, 0.0),
}
"""Number of corners, and the direction of the first in degrees clockwise from the right."""


def mark_of(place: int) -> Mark:
    """The shape of the person in that place, from 0; they come again after the last."""
    marks = tuple(Mark)
    return marks[place % len(marks)]


def snapped(painter: QPainter, rect: QRectF) -> QRectF:
    """The nearest rectangle whose edges are edges of device pixels."""
    to_device = painter.deviceTransform()
    back, invertible = to_device.inverted()
    if not invertible:
        return rect
    device = to_device.mapRect(rect)
    left, top = round(device.left()), round(device.top())
    right, bottom = max(left + 1, round(device.right())), max(top + 1, round(device.bottom()))
    return back.mapRect(QRectF(left, top, right - left, bottom - top))


def fill(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Fill a rectangle, with sharp edges."""
    smooth = bool(painter.renderHints() & QPainter.RenderHint.Antialiasing)
    # A rounding error of a millionth of a pixel would be smoothed into a visible edge.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(snapped(painter, rect), colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)


def upright(painter: QPainter, x: float, top: float, bottom: float, colour: QColor, width: float = 1.0) -> None:
    """A sharp line from top to bottom, ``width`` logical pixels wide; lines of one width look alike everywhere."""
    to_device = painter.deviceTransform()
    wide = _whole(width * to_device.m11())
    left = round(to_device.map(QPointF(x, 0)).x() - wide / 2)
    _fill_device(
        painter, QRectF(left, to_device.map(QPointF(0, top)).y(), wide, (bottom - top) * to_device.m22()), colour
    )


def level(painter: QPainter, y: float, left: float, right: float, colour: QColor, width: float = 1.0) -> None:
    """A sharp line from left to right, ``width`` logical pixels high; lines of one width look alike everywhere."""
    to_device = painter.deviceTransform()
    high = _whole(width * to_device.m22())
    top = round(to_device.map(QPointF(0, y)).y() - high / 2)
    _fill_device(
        painter, QRectF(to_device.map(QPointF(left, 0)).x(), top, (right - left) * to_device.m11(), high), colour
    )


def _whole(device: float) -> int:
    """Device pixels for a width in them; a line never vanishes."""
    return max(1, round(device))


def _fill_device(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Fill a rectangle that is given in device pixels."""
    back, invertible = painter.deviceTransform().inverted()
    if invertible:
        fill(painter, back.mapRect(rect), colour)


def outline(painter: QPainter, rect: QRectF, colour: QColor, width: float = 1.0) -> None:
    """A sharp frame, inside the rectangle."""
    whole = snapped(painter, rect)
    scale = painter.deviceTransform()
    across, down = _whole(width * scale.m11()) / scale.m11(), _whole(width * scale.m22()) / scale.m22()
    for edge in (
        QRectF(whole.left(), whole.top(), whole.width(), down),
        QRectF(whole.left(), whole.bottom() - down, whole.width(), down),
        QRectF(whole.left(), whole.top(), across, whole.height()),
        QRectF(whole.right() - across, whole.top(), across, whole.height()),
    ):
        fill(painter, edge, colour)


def mark_path(mark: Mark, centre: QPointF, radius: float) -> QPainterPath:
    """The outline of a mark; all have about the area of a circle of that radius."""
    path = QPainterPath()
    if mark is Mark.CIRCLE:
        path.addEllipse(centre, radius, radius)
        return path
    corners, first = _TURNS[mark]
    # A regular polygon with n corners at distance r has the area n/2 r² sin(2π/n).
    reach = radius * math.sqrt(math.pi / (corners / 2 * math.sin(2 * math.pi / corners)))
    points = QPolygonF()
    for corner in range(corners):
        angle = math.radians(first) + corner * 2 * math.pi / corners
        points.append(QPointF(centre.x() + reach * math.cos(angle), centre.y() + reach * math.sin(angle)))
    path.addPolygon(points)
    path.closeSubpath()
    return path


def paint_mark(
    painter: QPainter, mark: Mark, centre: QPointF, radius: float, filling: QColor, edge: QColor, width: float = 1.0
) -> None:
    """A mark with an edge, so that a pale filling is seen as well."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(filling)
    painter.drawPath(mark_path(mark, centre, radius))
    painter.restore()


def paint_area(painter: QPainter, rect: QRectF, pattern: Pattern, colour: QColor, step: float = 5.0) -> None:
    """Fill a rectangle with a pattern in a colour, framed in the same; ``step`` is the distance of lines and dots."""
    whole = snapped(painter, rect)
    if pattern is Pattern.SOLID:
        fill(painter, whole, colour)
        return
    painter.save()
    painter.setClipRect(whole, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if pattern in (Pattern.STRIPES, Pattern.CROSSED):
        _stripes(painter, whole, colour, step, crossed=pattern is Pattern.CROSSED)
    elif pattern is Pattern.DOTS:
        _dots(painter, whole, colour, step)
    painter.restore()
    outline(painter, whole, colour)


def _stripes(painter: QPainter, rect: QRectF, colour: QColor, step: float, *, crossed: bool) -> None:
    painter.setPen(QPen(colour, step / 3.5))
    height, at = rect.height(), rect.left() - rect.height()
    while at < rect.right():
        painter.drawLine(QLineF(at, rect.bottom(), at + height, rect.top()))
        if crossed:
            painter.drawLine(QLineF(at, rect.top(), at + height, rect.bottom()))
        at += step


def _dots(painter: QPainter, rect: QRectF, colour: QColor, step: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    radius, y, odd = step / 5, rect.top() + step / 2, False
    while y < rect.bottom() + step:
        x = rect.left() + (step if odd else step / 2)
        while x < rect.right() + step:
            painter.drawEllipse(QPointF(x, y), radius, radius)
            x += step
        y += step * 0.8
        odd = not odd
