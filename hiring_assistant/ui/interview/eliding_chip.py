"""A chip button whose text may be longer than the place for it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from hiring_assistant.ui.widgets.chip import ChipButton


class ElidingChip(ChipButton):
    """Ends in … where it has no room; the whole text is then its tool tip."""

    def __init__(self, text: str, parent: QWidget | None = None, *, checkable: bool = False, longest: int = 0) -> None:
        super().__init__(text, parent, checkable=checkable)
        self._whole = text
        self._longest = longest
        self.setAccessibleName(text)

    @property
    def whole(self) -> str:
        """The text in full."""
        return self._whole

    def _around(self) -> int:
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())

    def sizeHint(self) -> QSize:
        """Room for the whole text, up to the longest that was asked for (in average letters)."""
        width = self.fontMetrics().horizontalAdvance(self._whole)
        if self._longest:
            width = min(width, self.fontMetrics().averageCharWidth() * self._longest)
        return QSize(width + self._around() + 1, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for a word."""
        letters = self.fontMetrics().averageCharWidth() * 8
        return QSize(min(self.sizeHint().width(), letters + self._around()), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text to the width there is."""
        super().resizeEvent(event)
        room = self.width() - self._around()
        cut = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        if cut != self.text():
            self.setText(cut)
            self.setToolTip("" if cut == self._whole else self._whole)
