"""The list of competencies with how many questions each has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hiring_assistant.ui.roles import phrases
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.any_index import AnyIndex
from hiring_assistant.ui.widgets.row_list import ROW_ROLE, RowList, RowModel
from hiring_assistant.ui.wording import capitalized


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A line of the list: its key, what it is called, how many questions it has, and a word on it."""

    key: str
    name: str
    count: int
    told: str = ""
    strong: bool = False


class GroupModel(RowModel[GroupRow]):
    """One row a competency."""

    def key(self, row: GroupRow) -> str:
        """The key of the competency."""
        return row.key

    def say(self, row: GroupRow, role: int) -> Any:
        """The name, and in words what the delegate paints."""
        if role == Qt.ItemDataRole.DisplayRole:
            return capitalized(row.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            counted = phrases.counted(row.count, self.tr("1 question"), self.tr("%1 questions"))
            return f"{row.name}, {counted}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.told or None
        return None


class GroupDelegate(QStyledItemDelegate):
    """Paints the name, and the number at the right."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """One line."""
        return QSize(self._theme.px(100), QFontMetrics(self._theme.font(13)).height() + self._theme.px(11))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint it."""
        theme, px = self._theme, self._theme.px
        row: GroupRow = index.data(ROW_ROLE)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft" if selected else "hover"))
            painter.drawRoundedRect(box, 7, 7)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(box, 7, 7)
        inner: QRect = option.rect.adjusted(px(10), 0, -px(10), 0)
        painter.setFont(theme.font(12))
        number = phrases.number(row.count)
        painter.setPen(theme.color("mute"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)
        inner.setRight(inner.right() - painter.fontMetrics().horizontalAdvance(number) - px(8))
        weight = QFont.Weight.DemiBold if selected or row.strong else QFont.Weight.Normal
        painter.setFont(theme.font(13, weight))
        painter.setPen(theme.color("accent" if selected else "ink"))
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()


class GroupList(RowList):
    """``picked`` is emitted with the key of the line in focus."""

    picked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Competencies"))
        self.groups = GroupModel(self)
        self.setModel(self.groups)
        self.setItemDelegate(GroupDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._moved)
        theme.changed.connect(self.fit)

    def show_rows(self, rows: Sequence[GroupRow], current: str) -> None:
        """Show these lines with the one of that key at hand; nothing is told of it."""
        self.blockSignals(True)
        try:
            self.groups.show(rows)
            self.select(current)
        finally:
            self.blockSignals(False)

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        row = now.data(ROW_ROLE)
        if isinstance(row, GroupRow):
            self.picked.emit(row.key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line at hand in sight."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())
