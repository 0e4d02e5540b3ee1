"""Scrolling while something is dragged: near its upper or lower edge, a page moves on."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

_EVERY_MS = 30
_EDGE = 36
"""How near to the edge, in points, the mouse moves the page; beyond it, it moves it faster."""
_FASTEST = 24
"""Points that one step moves the page at most."""


class EdgeScroll:
    """Scrolls the page around a widget for as long as the block runs, a drag, that it is the context of."""

    def __init__(self, dragged_from: QWidget) -> None:
        self._area = _page_around(dragged_from)
        self._timer = QTimer(dragged_from)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.step)

    def __enter__(self) -> Self:
        if self._area is not None:
            self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.stop()
        self._timer.deleteLater()

    def step(self) -> None:
        """Move the page a little where the mouse is at an edge of it."""
        if self._area is None:
            return
        view = self._area.viewport()
        at = view.mapFromGlobal(QCursor.pos())
        if not 0 <= at.x() < view.width():
            return
        if at.y() < _EDGE:
            by = max(at.y() - _EDGE, -_FASTEST)
        else:
            by = min(max(at.y() - (view.height() - _EDGE), 0), _FASTEST)
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + by)


def _page_around(widget: QWidget) -> QAbstractScrollArea | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above
