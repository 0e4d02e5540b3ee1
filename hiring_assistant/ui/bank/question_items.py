"""Questions of the bank as a list: model, delegate and view, for the bank's page and for swapping."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hiring_assistant.ui.roles.painted_chip import paint_chip
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.any_index import AnyIndex
from hiring_assistant.ui.widgets.row_list import ROW_ROLE, RowList, RowModel, paint_card

_FLAGS = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop)


@dataclass(frozen=True, slots=True)
class QuestionItem:
    """A question in a list: its words, what is said of it in small print, whether it is one's own; ``key`` finds it."""

    key: str
    text: str
    facts: str
    mark: str = ""


class QuestionItems(RowModel[QuestionItem]):
    """One row a question."""

    def key(self, row: QuestionItem) -> str:
        """The key of the question."""
        return row.key

    def say(self, row: QuestionItem, role: int) -> Any:
        """The words, and in words what the delegate paints."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (row.text.rstrip("."), row.facts, row.mark) if part)
        return None


class QuestionDelegate(QStyledItemDelegate):
    """Paints a question as a card with all of its words."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.width = 200

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """As high as the words in the width of the list."""
        px = self._theme.px
        text, small = QFontMetrics(self._theme.font(13)), QFontMetrics(self._theme.font(12))
        room = max(self.width - 2 * px(12), px(60))
        height = text.boundingRect(QRect(0, 0, room, 10_000), _FLAGS, str(index.data())).height()
        return QSize(self.width, height + small.height() + px(6) + 2 * px(9) + px(6))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint the card."""
        theme, px = self._theme, self._theme.px
        item: QuestionItem = index.data(ROW_ROLE)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        card = paint_card(painter, option, theme, 8)
        inner = card.toRect().adjusted(px(12) - 1, px(9), -px(12) + 1, -px(9))
        painter.setPen(theme.color("ink"))
        painter.setFont(theme.font(13))
        used = painter.boundingRect(inner, _FLAGS, item.text)
        painter.drawText(inner, _FLAGS, item.text)
        painter.setFont(theme.font(12))
        metrics = painter.fontMetrics()
        line = QRect(inner.left(), used.bottom() + px(4), inner.width(), metrics.height())
        if item.mark:
            wide = metrics.horizontalAdvance(item.mark) + 2 * px(9)
            at = line.topLeft()
            at.setX(line.right() - wide)
            at.setY(line.top() - px(2))
            paint_chip(painter, theme, at, wide, item.mark, "accent", outlined=selected)
            line.setRight(at.x() - px(6))
        painter.setPen(theme.color("mute"))
        facts = metrics.elidedText(item.facts, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, facts)
        painter.restore()


class QuestionItemList(RowList):
    """``picked`` is emitted with the key of the question that is pressed or entered, ``moved`` with the one in focus.

    With ``fitting`` it is as high as its rows.
    """

    picked = Signal(str)
    moved = Signal(str)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None, *, fitting: bool = False) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._theme = theme
        self._fitting = fitting
        self.questions = QuestionItems(self)
        self._delegate = QuestionDelegate(theme, self)
        self.setModel(self.questions)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        if fitting:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._picked)
        self.selectionModel().currentChanged.connect(self._moved)
        theme.changed.connect(self.fit)

    def show_items(self, items: Sequence[QuestionItem]) -> None:
        """Show these; the one in focus keeps it where it is still there."""
        kept = self.current_key()
        self.blockSignals(True)
        try:
            if self.questions.show(items):
                self.fit()
            self.select(kept)
        finally:
            self.blockSignals(False)

    def current_key(self) -> str:
        """The key of the question in focus; "" where none is."""
        item = self.currentIndex().data(ROW_ROLE)
        return item.key if isinstance(item, QuestionItem) else ""

    @Slot()
    def fit(self) -> None:
        """Take the room that the words need."""
        self._delegate.width = max(self.viewport().width(), 1)
        if self._fitting:
            self.fit_height()
        super().fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew in another width."""
        super().resizeEvent(event)
        if self.viewport().width() != self._delegate.width:
            self.fit()

    @Slot(QModelIndex)
    def _picked(self, index: QModelIndex) -> None:
        item = index.data(ROW_ROLE)
        if isinstance(item, QuestionItem):
            self.picked.emit(item.key)

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        item = now.data(ROW_ROLE)
        if isinstance(item, QuestionItem):
            self.moved.emit(item.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter picks."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._picked(self.currentIndex())
        else:
            super().keyPressEvent(event)
