"""Two sides beside each other, whose shares are remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context

_USUAL = 540
_LEAST_LEFT = 320
_LEAST_RIGHT = 360
_WANTED_RIGHT = 410
"""Width in the design that the tables at the right need."""


class Sides(QSplitter):
    """Text at the left, its reading at the right; ``place`` is where the share of the left is remembered, in
    thousandths. With large text the right gets more of a small window.
    """

    def __init__(self, context: Context, place: str, left: QWidget, right: QWidget, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._context, self._place, self._right = context, place, right
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.addWidget(left)
        self.addWidget(right)
        left.setMinimumWidth(_LEAST_LEFT)
        right.setMinimumWidth(_LEAST_RIGHT)
        kept = context.preferences.window.get(place, "")
        share = int(kept) if kept.isdecimal() and 100 <= int(kept) <= 900 else _USUAL
        self.setSizes([share, 1000 - share])
        self.setStretchFactor(0, share)
        self.setStretchFactor(1, 1000 - share)
        self.splitterMoved.connect(self._keep)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep enough for the tables."""
        super().resizeEvent(event)
        room = self.width() - _LEAST_LEFT - 10
        self._right.setMinimumWidth(max(_LEAST_RIGHT, min(self._context.theme.px(_WANTED_RIGHT), room)))

    @Slot(int, int)
    def _keep(self, position: int, _index: int) -> None:
        self._context.remember(self._place, str(round(1000 * position / max(1, self.width()))))
