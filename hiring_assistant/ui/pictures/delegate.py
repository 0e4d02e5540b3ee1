"""Drawings in the cells of tables and lists."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hiring_assistant.ui.pictures.drawing import Drawing
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.any_index import AnyIndex

PICTURE_ROLE = int(Qt.ItemDataRole.UserRole) + 40
"""Under which a model gives the drawing of a cell. It gives ``drawing.told(picture)`` as AccessibleTextRole."""


class PictureDelegate(QStyledItemDelegate):
    """Paints the drawing of a cell; cells without one look as usual."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint the drawing in the middle of the cell, with the ring of the cell the cursor is on."""
        drawing: Drawing | None = index.data(PICTURE_ROLE)
        if drawing is None:
            super().paint(painter, option, index)
            return
        px = self._theme.px
        painter.save()
        inner = QRectF(option.rect).adjusted(px(8), 0, -px(8), 0)
        high = min(inner.height(), drawing.size(self._theme).height())
        inner = QRectF(inner.left(), inner.center().y() - high / 2, inner.width(), high)
        drawing.paint(painter, inner, self._theme)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """What the drawing asks for."""
        drawing: Drawing | None = index.data(PICTURE_ROLE)
        if drawing is None:
            return super().sizeHint(option, index)
        size, px = drawing.size(self._theme), self._theme.px
        return QSize(int(size.width()) + px(16), int(size.height()) + px(8))
