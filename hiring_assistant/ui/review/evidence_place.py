"""Where the evidence stands: beside the matrix in wide windows, at the foot of the page in narrow ones."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from hiring_assistant.ui.review.evidence_panel import EvidencePanel


class StickyColumn(QWidget):
    """A column of a page that scrolls; the panel in it moves along, so that it is always in sight."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel: EvidencePanel | None = None
        self._above, self._room = 0, 600
        self._least = width
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def take(self, panel: EvidencePanel) -> None:
        """Put the panel into the column."""
        self._panel = panel
        panel.setParent(self)
        panel.show()
        self.place()

    def release(self) -> None:
        """Let the panel go elsewhere."""
        self._panel = None

    def follow(self, above: int, room: int) -> None:
        """Keep the panel in sight: ``above`` pixels of the column are scrolled out, ``room`` is the page's height."""
        self._above, self._room = above, room
        self.place()

    def place(self) -> None:
        """Move the panel to where it belongs."""
        panel = self._panel
        if panel is None:
            return
        panel.resize(self.width(), panel.height())
        shown = self._room - max(0, -self._above) - 16
        high = max(120, min(panel.sizeHint().height(), shown, self.height()))
        top = max(0, min(self._above + 8 if self._above > 0 else 0, self.height() - high))
        panel.setGeometry(0, top, self.width(), high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panel is as wide as the column."""
        super().resizeEvent(event)
        self.place()

    def sizeHint(self) -> QSize:
        """Its width; whatever stands beside it says how high it is."""
        return QSize(self._least, 200)

    def minimumSizeHint(self) -> QSize:
        """As wide as it was made."""
        return QSize(self._least, 200)


class FootDock(QWidget):
    """A place at the foot of the page, out of sight until evidence is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 0, 16, 8)
        self._panel: EvidencePanel | None = None
        self.hide()

    def take(self, panel: EvidencePanel) -> None:
        """Put the panel into the dock."""
        self._panel = panel
        self._column.addWidget(panel)
        panel.show()

    def release(self) -> None:
        """Let the panel go elsewhere."""
        if self._panel is not None:
            self._column.removeWidget(self._panel)
            self._panel = None

    def fit(self, room: int) -> None:
        """Take no more than two fifths of the page."""
        self.setFixedHeight(max(140, room * 2 // 5))
