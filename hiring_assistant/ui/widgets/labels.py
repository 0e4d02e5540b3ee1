"""Labels in the sizes of the design."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from hiring_assistant.ui.theme.roles import set_role


def label(text: str = "", role: str = "", parent: QWidget | None = None, *, wrap: bool = True) -> QLabel:
    """A label of plain text in a role of the style sheet (see ``theme.roles``); lines break unless ``wrap`` is off.

    Text is never read as HTML: names and role pages come from outside.
    """
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        set_role(made, role)
    return made


class SectionTitle(QLabel):
    """The heading of a part of a page."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self, "section")


class ElidedLabel(QLabel):
    """A label of one line that ends in … where it has no room; the whole text is then its tool tip.

    ``least`` is how many letters it keeps room for whatever stands beside it.
    """

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None, *, least: int = 6) -> None:
        super().__init__(text, parent)
        self._least = least
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if role:
            set_role(self, role)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * self._least), hint.height())

    @property
    def shown(self) -> str:
        """The text as it is on the screen."""
        return self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, max(0, self.contentsRect().width())
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            self.shown,
            self.foregroundRole(),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text where it is cut."""
        super().resizeEvent(event)
        self.setToolTip("" if self.shown == self.text() else self.text())
