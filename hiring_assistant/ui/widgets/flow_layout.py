"""A layout that fills lines like words in a text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


class FlowLayout(QLayout):
    """Puts its items one after the other and breaks the line where there is no more room.

    It makes its items itself and stands on a widget of its own, never inside another layout. Items that Qt makes are
    known to Python by their address alone: where another layout has wrapped such an item, Qt has freed it and used the
    address again, the old wrapper is handed out for the new item and falls with the old layout, and a layout that keeps
    it ends the program.
    """

    def __init__(self, parent: QWidget, *, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.gap = gap
        self._heights: dict[int, int] = {}
        self._least: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, widget: QWidget) -> None:
        """Add a widget at the end."""
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item that was made in Python at the end."""
        self._items.append(item)
        self.invalidate()

    def clear(self, start: int = 0) -> None:
        """Take the widgets from that place on out; they are hidden at once and deleted when nothing runs in them."""
        while (item := self.takeAt(start)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at that place, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at that place out, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def invalidate(self) -> None:
        """An item has changed: measure anew."""
        self._heights.clear()
        self._least = None
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """How high it is at that width."""
        if width not in self._heights:
            self._heights[width] = self.place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self.place(rect, move=True)

    def sizeHint(self) -> QSize:
        """As much as the widest item."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """As much as the widest item."""
        if self._least is None:
            size = QSize()
            for item in self._items:
                size = size.expandedTo(item.minimumSize())
            margins = self.contentsMargins()
            self._least = size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())
        return QSize(self._least)

    def place(self, rect: QRect, *, move: bool) -> int:
        """Put the items into ``rect``, or only measure it unless ``move``; gives the height they need."""
        return self.flow(self._items, rect, move=move)

    def flow(self, items: Sequence[QLayoutItem], rect: QRect, *, move: bool) -> int:
        """Put these items into ``rect``, line by line; gives the height they need."""
        area = rect.marginsRemoved(self.contentsMargins())
        x, y, line = area.x(), area.y(), 0
        for item in items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(area.width(), item.minimumSize().width()), 16777215))
            if item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            if x + size.width() > area.right() + 1 and line > 0:
                x, y, line = area.x(), y + line + self.gap, 0
            if move:
                left = area.right() + 1 - (x - area.x()) - size.width() if self.mirrored else x
                item.setGeometry(QRect(QPoint(left, y), size))
            x += size.width() + self.gap
            line = max(line, size.height())
        margins = self.contentsMargins()
        return y + line - rect.y() + margins.bottom()

    @property
    def mirrored(self) -> bool:
        """Whether lines run from right to left."""
        parent = self.parentWidget()
        return parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
