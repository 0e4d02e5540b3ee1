"""A thin bar for how far something is."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget


class ThinProgress(QProgressBar):
    """A bar of 8 pixels without text; ``name`` tells screen readers what is measured."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setRange(0, 100)

    def show_share(self, done: float, total: float) -> None:
        """Show ``done`` of ``total``; more than all is all, a total of 0 shows that it is not known."""
        if total <= 0:
            self.setRange(0, 0)
            return
        self.setRange(0, 1000)
        self.setValue(round(1000 * min(max(done / total, 0.0), 1.0)))
