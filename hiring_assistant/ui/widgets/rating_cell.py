"""Painting a rating in tables and small pictures."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QPainter, QPainterPath, QPen

from hiring_assistant.ui.theme.theme import Theme

NOT_ASSESSED: Literal["na"] = "na"
CELL_WIDTH, CELL_HEIGHT = 40, 28
"""Size of a cell in the design; pass it through ``theme.px``."""


def paint_rating(painter: QPainter, rect: QRect, value: int | Literal["na"] | None, theme: Theme) -> None:
    """Paint a rating in the middle of ``rect``: the number on its colour, "n/a" on stripes, a dashed box for none."""
    width, height = min(rect.width(), theme.px(CELL_WIDTH)), min(rect.height(), theme.px(CELL_HEIGHT))
    box = QRectF(0, 0, width, height)
    box.moveCenter(QRectF(rect).center())
    box.adjust(0.5, 0.5, -0.5, -0.5)
    path = QPainterPath()
    path.addRoundedRect(box, 6, 6)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if value is None:
        painter.setPen(QPen(theme.color("empty_line"), 1, Qt.PenStyle.DashLine))
        painter.drawPath(path)
        ink, text = theme.color("mute"), "–"
    elif value == NOT_ASSESSED:
        painter.fillPath(path, theme.color("na"))
        painter.fillPath(path, QBrush(theme.color("na_stripe"), Qt.BrushStyle.BDiagPattern))
        ink, text = theme.color("na_ink"), QCoreApplication.translate("RatingCell", "n/a")
    else:
        fill, ink = theme.rating(value)
        painter.fillPath(path, fill)
        text = str(value)
    weight = QFont.Weight.Normal if value is None else QFont.Weight.DemiBold
    painter.setFont(theme.font(12 if value == NOT_ASSESSED else 14, weight))
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
