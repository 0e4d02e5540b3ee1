"""A list of rows that a delegate paints: the model that keeps their places, and the view by keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QWidget

from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.any_index import AnyIndex

Row = TypeVar("Row")

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The role under which a row is handed out whole, for delegates."""


class RowModel(QAbstractListModel, Generic[Row]):
    """Rows of one kind. A subclass says in ``key`` what makes a row the same one, and its words in ``say``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def key(self, row: Row) -> str:
        """What a row is found by."""
        raise NotImplementedError

    def say(self, row: Row, role: int) -> Any:
        """What a row says under one of Qt's roles; None where it has nothing to say."""
        raise NotImplementedError

    def show(self, rows: Sequence[Row]) -> bool:
        """Show these; where they are the same ones, the cursor keeps its place. Says whether anything changed."""
        now, before = tuple(rows), self._rows
        if now == before:
            return False
        if [self.key(row) for row in now] == [self.key(row) for row in before]:
            self._rows = now
            for at, (new, old) in enumerate(zip(now, before, strict=True)):
                if new != old:
                    self.dataChanged.emit(self.index(at, 0), self.index(at, 0))
            return True
        self.beginResetModel()
        self._rows = now
        self.endResetModel()
        return True

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown, from the top."""
        return self._rows

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """The number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row whole, or what it says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        return row if role == ROW_ROLE else self.say(row, role)


class RowList(QListView):
    """Shows where the focus is from the first moment on, and is laid out anew when the text size changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "entries")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def select(self, key: str) -> bool:
        """Put the focus of the list on the row of that key; says whether it is there."""
        model = self.model()
        keys = [model.key(row) for row in model.rows] if isinstance(model, RowModel) else []
        if key not in keys:
            return False
        self.setCurrentIndex(model.index(keys.index(key), 0))
        return True

    @Slot()
    def fit(self) -> None:
        """Lay the rows out anew."""
        self.scheduleDelayedItemsLayout()

    def fit_height(self) -> None:
        """Be as high as the rows, so that the page scrolls as one."""
        height = sum(self.sizeHintForRow(row) for row in range(self.model().rowCount()))
        self.setFixedHeight(height + 2 * self.frameWidth() + 2)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let a row show the focus."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def changeEvent(self, event: QEvent) -> None:
        """Fit again when the text size changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.model() is not None:
            self.fit()


def paint_card(painter: QPainter, option: QStyleOptionViewItem, theme: Theme, radius: int) -> QRectF:
    """Paint the card of a row in the colours of its state; returns its place, with a gap to the next one below."""
    state = option.state
    selected = bool(state & QStyle.StateFlag.State_Selected)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(theme.color("focus"), 2))
    else:
        painter.setPen(QPen(theme.color("accent_line" if selected else "line"), 1))
    painter.setBrush(theme.color("accent_soft" if selected else "hover" if hovered else "panel"))
    card = QRectF(option.rect).adjusted(1, 1, -1, -1 - theme.px(6))
    painter.drawRoundedRect(card, radius, radius)
    return card
