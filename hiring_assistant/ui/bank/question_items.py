"""Questions of the bank as a list: model, delegate and view, for the bank's page and for swapping."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hiring_assistant.ui.roles.painted_chip import paint_chip
from hiring_assistant.ui.theme.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex

ITEM_ROLE = int(Qt.ItemDataRole.UserRole)
_FLAGS = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop)


@dataclass(frozen=True, slots=True)
class QuestionItem:
    """A question in a list: its words, what is said of it in small print, whether it is one's own; ``key`` finds it."""

    key: str
    text: str
    facts: str
    mark: str = ""


class QuestionItems(QAbstractListModel):
    """One row a question."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[QuestionItem, ...] = ()

    def show(self, items: Sequence[QuestionItem]) -> bool:
        """Show these; says whether they differ from those before."""
        if tuple(items) == self._items:
            return False
        self.beginResetModel()
        self._items = tuple(items)
        self.endResetModel()
        return True

    @property
    def items(self) -> tuple[QuestionItem, ...]:
        """What is shown, from the top."""
        return self._items

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """The number of questions."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words, and in words what the delegate paints."""
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.text
        if role == ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (item.text.rstrip("."), item.facts, item.mark) if part)
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
        item: QuestionItem = index.data(ITEM_ROLE)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(option.rect).adjusted(1, 1, -1, -1 - px(6))
        if focused:
            painter.setPen(QPen(theme.color("focus"), 2))
        else:
            painter.setPen(QPen(theme.color("accent_line" if selected else "line"), 1))
        painter.setBrush(theme.color("accent_soft" if selected else "hover" if hovered else "panel"))
        painter.drawRoundedRect(card, 8, 8)
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


class QuestionItemList(QListView):
    """``picked`` is emitted with the key of the question that is pressed or entered, ``moved`` with the one in focus.

    With ``fitting`` it is as high as its rows.
    """

    picked = Signal(str)
    moved = Signal(str)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None, *, fitting: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fitting = fitting
        self.questions = QuestionItems(self)
        self._delegate = QuestionDelegate(theme, self)
        self.setModel(self.questions)
        self.setItemDelegate(self._delegate)
        self.setProperty("role", "entries")
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        item = self.currentIndex().data(ITEM_ROLE)
        return item.key if isinstance(item, QuestionItem) else ""

    def select(self, key: str) -> bool:
        """Put the focus of the list on that question; says whether it is there."""
        for row, item in enumerate(self.questions.items):
            if item.key == key:
                self.setCurrentIndex(self.questions.index(row, 0))
                return True
        return False

    @Slot()
    def fit(self) -> None:
        """Take the room that the words need."""
        self._delegate.width = max(self.viewport().width(), 1)
        if self._fitting:
            rows = range(self.questions.rowCount())
            height = sum(self.sizeHintForRow(row) for row in rows)
            self.setFixedHeight(height + 2 * self.frameWidth() + 2)
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew in another width."""
        super().resizeEvent(event)
        if self.viewport().width() != self._delegate.width:
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit again when the text size changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_delegate"):
            self.fit()

    @Slot(QModelIndex)
    def _picked(self, index: QModelIndex) -> None:
        item = index.data(ITEM_ROLE)
        if isinstance(item, QuestionItem):
            self.picked.emit(item.key)

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        item = now.data(ITEM_ROLE)
        if isinstance(item, QuestionItem):
            self.moved.emit(item.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter picks."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._picked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let a question show the focus."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.questions.rowCount():
            self.setCurrentIndex(self.questions.index(0, 0))
