"""Rows of a reading that are dragged: what the mouse carries from table to table, or onto a track."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap

from hiring_assistant.ui.roles.painted_chip import chip_height, paint_chip

if TYPE_CHECKING:
    from hiring_assistant.ui.theme.theme import Theme
    from hiring_assistant.ui.widgets.any_index import AnyIndex

ROWS = "application/x-hiring-assistant-rows"
"""The kind of data that dragged rows are; no other program takes it."""

_WIDEST = 260
"""Width in the design that the words of the picture have at most."""


def rows_data(kind: str, indexes: Iterable[AnyIndex]) -> QMimeData:
    """The rows of these cells; ``kind`` says which list they are of (an ``ItemList``, or "stages")."""
    data = QMimeData()
    rows = sorted({index.row() for index in indexes})
    data.setData(ROWS, QByteArray(json.dumps([kind, rows]).encode()))
    return data


def dragged_rows(data: QMimeData) -> tuple[str, list[int]]:
    """What ``rows_data`` was given; no rows where it is something else."""
    if not data.hasFormat(ROWS):
        return "", []
    kind, rows = json.loads(bytes(data.data(ROWS).data()))
    return str(kind), [int(row) for row in rows]


def drag_picture(theme: Theme, words: str, ratio: float) -> QPixmap:
    """A chip with these words, for a screen with so many pixels to a point."""
    font = theme.font(12)
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, theme.px(_WIDEST))
    size = QSize(metrics.horizontalAdvance(shown) + 2 * theme.px(9) + 2, chip_height(theme, metrics) + 2)
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    paint_chip(painter, theme, QPoint(1, 1), size.width() - 2, shown, "accent", outlined=True)
    painter.end()
    return picture
