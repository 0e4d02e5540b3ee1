"""The first line of a page: its title, and buttons at the other end or, where there is no room, below it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLabel, QLayoutItem, QWidget

from hiring_assistant.ui.widgets.flow_layout import FlowLayout


class HeadLayout(FlowLayout):
    """Lays out ``title`` and the buttons that are added.

    They share a line as long as the whole title has room beside them; else the buttons stand below it, in as many lines
    as they need. So neither a long name nor large text makes a page wider than its window.
    """

    def __init__(self, title: QLabel, parent: QWidget, *, gap: int = 8) -> None:
        super().__init__(parent, gap=gap)
        self._title = title
        self.addWidget(title)

    def place(self, rect: QRect, *, move: bool) -> int:
        """Put title and buttons into ``rect``, or only measure it unless ``move``; gives the height they need."""
        area = rect.marginsRemoved(self.contentsMargins())
        items = [item for place in range(self.count()) if (item := self.itemAt(place)) is not None]
        title, buttons = items[0], [item for item in items[1:] if not item.isEmpty()]
        taken = sum(item.sizeHint().width() + self.gap for item in buttons)
        text = self._title.fontMetrics().horizontalAdvance(self._title.text()) + 4
        if text + taken <= area.width():
            return self._one_line(title, buttons, area, area.width() - taken, move=move)
        high = _height(title, area.width())
        if move:
            title.setGeometry(QRect(area.topLeft(), QSize(area.width(), high)))
        below = area.adjusted(0, high + self.gap, 0, 0)
        return high + self.gap + self.flow(buttons, below, move=move)

    def _one_line(self, title: QLayoutItem, buttons: list[QLayoutItem], area: QRect, left: int, *, move: bool) -> int:
        sizes = [QSize(left, _height(title, left)), *(item.sizeHint() for item in buttons)]
        line = max(size.height() for size in sizes)
        x = area.x()
        for item, size in zip((title, *buttons), sizes, strict=True):
            if move:
                at = area.right() + 1 - (x - area.x()) - size.width() if self.mirrored else x
                item.setGeometry(QRect(QPoint(at, area.y() + (line - size.height()) // 2), size))
            x += size.width() + self.gap
        return line


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
