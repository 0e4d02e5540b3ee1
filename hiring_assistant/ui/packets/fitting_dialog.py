"""A dialog that is as high as its text."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog


class FittingDialog(QDialog):
    """Takes its height from its broken lines. Qt measures a dialog before the style sheet has set the fonts."""

    def fit(self) -> None:
        """Be as high as the content is at this width."""
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()
            self.resize(self.width(), max(layout.totalHeightForWidth(self.width()), self.minimumHeight()))

    def showEvent(self, event: QShowEvent) -> None:
        """Fit, now that all fonts are known."""
        super().showEvent(event)
        self.fit()
