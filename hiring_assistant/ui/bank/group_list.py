"""The list of competencies with how many questions each has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
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
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hiring_assistant.ui.roles import phrases
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.wording import capitalized

AnyIndex = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A line of the list: its key, what it is called, how many questions it has, and a word on it."""

    key: str
    name: str
    count: int
    told: str = ""
    strong: bool = False


class GroupModel(QAbstractListModel):
    """One row a competency."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[GroupRow, ...] = ()

    def show(self, rows: Sequence[GroupRow]) -> None:
        """Show these; those that stay keep their place."""
        now = tuple(rows)
        if [row.key for row in now] == [row.key for row in self._rows]:
            before, self._rows = self._rows, now
            for at, (new, old) in enumerate(zip(now, before, strict=True)):
                if new != old:
                    self.dataChanged.emit(self.index(at, 0), self.index(at, 0))
            return
        self.beginResetModel()
        self._rows = now
        self.endResetModel()

    @property
    def rows(self) -> tuple[GroupRow, ...]:
        """What is shown, from the top."""
        return self._rows

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """The number of lines."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, and in words what the delegate paints."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return capitalized(row.name)
        if role == ROW_ROLE:
            return row
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


class GroupList(QListView):
    """``picked`` is emitted with the key of the line in focus."""

    picked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups = GroupModel(self)
        self.setModel(self.groups)
        self.setItemDelegate(GroupDelegate(theme, self))
        self.setProperty("role", "entries")
        self.setAccessibleName(self.tr("Competencies"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._moved)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: Sequence[GroupRow], current: str) -> None:
        """Show these lines with the one of that key at hand; nothing is told of it."""
        self.blockSignals(True)
        try:
            self.groups.show(rows)
            for at, row in enumerate(self.groups.rows):
                if row.key == current:
                    self.setCurrentIndex(self.groups.index(at, 0))
        finally:
            self.blockSignals(False)

    def select(self, key: str) -> bool:
        """Put the focus of the list on that line; says whether it is there."""
        for at, row in enumerate(self.groups.rows):
            if row.key == key:
                self.setCurrentIndex(self.groups.index(at, 0))
                return True
        return False

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        row = now.data(ROW_ROLE)
        if isinstance(row, GroupRow):
            self.picked.emit(row.key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line at hand in sight."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let a line show the focus."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.groups.rowCount():
            self.setCurrentIndex(self.groups.index(0, 0))
