"""Painting the cells of the matrix."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from hiring_assistant.ui.review import words
from hiring_assistant.ui.review.matrix_model import (
    AMENDED_ROLE,
    DISCUSS_ROLE,
    GATE_ROLE,
    RATING_ROLE,
    REQUIREMENT,
    WEIGHT,
    WHY_ROLE,
    MatrixModel,
)
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.any_index import AnyIndex
from hiring_assistant.ui.widgets.rating_cell import CELL_HEIGHT, CELL_WIDTH, paint_rating

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_LEAST_ROW, _ROW_PADDING, _SMALL_LINE = 48, 14, 18


class MatrixDelegate(QStyledItemDelegate):
    """Paints every cell of the matrix, so that ratings, texts and the marked rows sit on one ground."""

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one cell."""
        theme, rect = self._theme, option.rect
        painter.save()
        if index.data(DISCUSS_ROLE):
            painter.fillRect(rect, theme.color("warn_soft"))
        painter.setPen(theme.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        column = index.column()
        inner = rect.adjusted(theme.px(10), 0, -theme.px(6), 0)
        if self._model.is_card(column):
            self._paint_card(painter, rect, index)
        elif column == REQUIREMENT:
            self._paint_requirement(painter, inner, index)
        else:
            self._paint_figure(painter, inner, index)
        if option.state & QStyle.StateFlag.State_Selected:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(theme.color("focus" if focused else "control_line"))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
            if focused:
                painter.drawRect(rect.adjusted(2, 2, -3, -3))
        painter.restore()

    def _paint_card(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        theme = self._theme
        why = str(index.data(WHY_ROLE) or "")
        line = theme.px(15) if why else 0
        paint_rating(painter, rect.adjusted(0, 0, 0, -line), index.data(RATING_ROLE), theme)
        centre = rect.center()
        if why:
            painter.setFont(theme.font(11))
            painter.setPen(theme.color("ink" if index.data(DISCUSS_ROLE) else "mute"))
            below = QRect(rect.left(), centre.y() - line // 2 + theme.px(CELL_HEIGHT) // 2, rect.width(), line)
            shown = painter.fontMetrics().elidedText(why, Qt.TextElideMode.ElideRight, rect.width() - 2)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, shown)
        if index.data(AMENDED_ROLE):
            # Beside the rating, which stays as it was submitted.
            painter.setFont(theme.font(15, QFont.Weight.Bold))
            painter.setPen(theme.color("warn"))
            left = min(centre.x() + theme.px(CELL_WIDTH) // 2 + 1, rect.right() - theme.px(8))
            place = QRect(left, centre.y() - theme.px(CELL_HEIGHT) // 2 - line // 2, theme.px(10), theme.px(16))
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, "*")

    def _paint_requirement(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        theme = self._theme
        height = self._text_height(str(index.data()), rect.width())
        line = theme.px(_SMALL_LINE)
        top = rect.top() + (rect.height() - height - line) // 2
        painter.setPen(theme.color("ink"))
        painter.setFont(theme.font(14))
        painter.drawText(QRect(rect.left(), top, rect.width(), height), _WRAP, str(index.data()))
        gate = index.data(GATE_ROLE)
        said = words.gate(gate)
        painter.setFont(theme.font(12))
        painter.setPen(theme.color(words.GATE_COLOURS[gate] if gate else "mute"))
        foot = QRect(rect.left(), top + height, rect.width(), line)
        painter.drawText(foot, _WRAP, f"{words.GATE_SIGNS[gate]} {said}" if gate else said)

    def _paint_figure(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        theme, column = self._theme, index.column()
        strong = column == self._model.mean_column and self._model.figures(index.row()).mean is not None
        font = theme.font(14 if strong or column == WEIGHT else 13)
        font.setBold(strong)
        painter.setFont(font)
        painter.setPen(theme.color("ink" if strong else "mute"))
        text = str(index.data())
        if column == self._model.spread_column and index.data(DISCUSS_ROLE):
            painter.setPen(theme.color("warn"))
            text += "\n" + words.discuss()
        painter.drawText(rect, _WRAP, text)

    def _text_height(self, text: str, width: int) -> int:
        lines = QRect(0, 0, width, 10_000)
        return QFontMetrics(self._theme.font(14)).boundingRect(lines, Qt.TextFlag.TextWordWrap, text).height()

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """High enough for the whole requirement and its gate."""
        theme = self._theme
        least = theme.px(_LEAST_ROW)
        if index.column() != REQUIREMENT:
            return QSize(theme.px(60), least)
        view = self.parent()
        width = view.columnWidth(REQUIREMENT) if isinstance(view, QTableView) else 300
        height = self._text_height(str(index.data()), width - theme.px(16)) + theme.px(_SMALL_LINE + _ROW_PADDING)
        return QSize(width, max(least, height))
