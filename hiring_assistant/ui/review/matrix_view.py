"""The matrix on the screen: rating cells painted, rows to discuss marked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from hiring_assistant.ui.review.matrix_model import (
    DISCUSS_ROLE,
    FIRST_CARD,
    NICE_ROLE,
    RATING_ROLE,
    REQUIREMENT,
    WEIGHT,
    MatrixModel,
)
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.rating_cell import paint_rating

_Index = QModelIndex | QPersistentModelIndex
_LEAST_REQUIREMENT, _LEAST_CARD, _WIDEST_CARD = 200, 60, 110
"""Widths in the design's pixels."""


class MatrixDelegate(QStyledItemDelegate):
    """Paints every cell of the matrix, so that ratings, texts and the marked rows sit on one ground."""

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell."""
        theme, rect = self._theme, option.rect
        painter.save()
        if index.data(DISCUSS_ROLE):
            painter.fillRect(rect, theme.color("warn_soft"))
        painter.setPen(theme.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        column = index.column()
        inner = rect.adjusted(theme.px(10), 0, -theme.px(8), 0)
        if self._model.is_card(column):
            paint_rating(painter, rect, index.data(RATING_ROLE), theme)
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

    def _paint_requirement(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        theme = self._theme
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(theme.color("ink"))
        painter.setFont(theme.font(14))
        if not index.data(NICE_ROLE):
            painter.drawText(rect, wrap, str(index.data()))
            return
        note = self.tr("nice to have")
        small = theme.font(12)
        top = rect.adjusted(0, 0, 0, -theme.px(20))
        painter.drawText(top, wrap, str(index.data()))
        painter.setFont(small)
        painter.setPen(theme.color("mute"))
        foot = QRect(rect.left(), rect.bottom() - theme.px(24), rect.width(), theme.px(20))
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, note)

    def _paint_figure(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        theme, column = self._theme, index.column()
        strong = column == self._model.mean_column and self._model.figures(index.row()).mean is not None
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        font = theme.font(14 if strong or column == WEIGHT else 13)
        font.setBold(strong)
        painter.setFont(font)
        painter.setPen(theme.color("ink" if strong else "mute"))
        text = str(index.data())
        if column == self._model.spread_column and index.data(DISCUSS_ROLE):
            painter.setPen(theme.color("warn"))
            text += "\n" + self.tr("discuss")
        painter.drawText(rect, wrap, text)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """High enough for the whole requirement."""
        theme = self._theme
        least = theme.px(46)
        if index.column() != REQUIREMENT:
            return QSize(theme.px(60), least)
        view = self.parent()
        width = view.columnWidth(REQUIREMENT) if isinstance(view, QTableView) else 300
        lines = QRect(0, 0, width - theme.px(18), 10_000)
        painter_font = option.widget.fontMetrics() if option.widget else option.fontMetrics
        height = painter_font.boundingRect(lines, Qt.TextFlag.TextWordWrap, str(index.data())).height() + theme.px(18)
        if index.data(NICE_ROLE):
            height += theme.px(20)
        return QSize(width, max(least, height))


class MatrixView(QTableView):
    """The matrix. Arrow keys go from cell to cell; ``chosen`` tells requirement row and column under the cursor."""

    chosen = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix = MatrixModel(self)
        self._theme = theme
        self.setModel(self.matrix)
        self.setItemDelegate(MatrixDelegate(self.matrix, theme, self))
        self.setAccessibleName(self.tr("Ratings by requirement and interviewer"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setAccessibleName(self.tr("Columns"))
        header.setHighlightSections(False)
        header.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap)
        )
        header.setSectionsClickable(False)
        theme.changed.connect(self.lay_out)

    def lay_out(self) -> None:
        """Give columns and rows the sizes that the window, the text size and the content ask for."""
        px, model = self._theme.px, self.matrix
        cards = model.mean_column - FIRST_CARD
        figures = {WEIGHT: px(66), model.mean_column: px(86), model.spread_column: px(76)}
        left = self.viewport().width() - sum(figures.values()) - px(_LEAST_REQUIREMENT)
        card = min(px(_WIDEST_CARD), max(px(_LEAST_CARD), left // cards)) if cards else 0
        for column in range(FIRST_CARD, model.mean_column):
            self.setColumnWidth(column, card)
        for column, width in figures.items():
            self.setColumnWidth(column, width)
        rest = self.viewport().width() - sum(figures.values()) - card * cards
        self.setColumnWidth(REQUIREMENT, max(px(_LEAST_REQUIREMENT), rest))
        self.horizontalHeader().setFixedHeight(px(80))
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(model.rowCount()))
        self.setMinimumHeight(min(rows, px(380)) + self.horizontalHeader().height() + px(8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns follow the window."""
        super().resizeEvent(event)
        self.lay_out()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell which cell is looked at."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(current.row(), current.column())
