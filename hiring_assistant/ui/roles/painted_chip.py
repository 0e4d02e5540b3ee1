"""A chip as delegates paint it, like the label of the same name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPen

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics, QPainter

    from hiring_assistant.ui.theme.theme import Theme

COLOURS = {
    "plain": ("chip", "chip_ink"),
    "accent": ("accent_soft", "accent"),
    "warn": ("warn_soft", "warn"),
    "success": ("success_soft", "success"),
    "error": ("error_soft", "error"),
}
"""Background and text of each kind of chip, as in the style sheet."""


def chip_height(theme: Theme, metrics: QFontMetrics) -> int:
    """How high a chip is in a font."""
    return metrics.height() + theme.px(4)


def paint_chip(
    painter: QPainter,
    theme: Theme,
    at: QPoint,
    room: int,
    text: str,
    kind: str = "plain",
    *,
    outlined: bool = False,
    height: int = 0,
) -> QRect:
    """Paint a chip in the painter's font with its upper left corner there, at most ``room`` wide; returns its place.

    Outlined chips stand out on a background of their own colour, such as a selected row. ``height`` is in pixels, 0 the
    usual one.
    """
    metrics = painter.fontMetrics()
    width = min(metrics.horizontalAdvance(text) + 2 * theme.px(9), room)
    chip = QRect(at.x(), at.y(), width, height or chip_height(theme, metrics))
    back, ink = COLOURS[kind]
    painter.setPen(QPen(theme.color(ink)) if outlined else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(theme.color(back))
    painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
    painter.setPen(theme.color(ink))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, chip.width() - theme.px(12))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, shown)
    return chip
