"""A second window for the candidate: the question that is open, in large type, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from hiring_assistant.ui.theme.theme import Theme

_LARGEST, _SMALLEST = 44, 16
"""Sizes of the type (pixels of the design); the largest that fits is used."""

_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CandidateWindow(QWidget):
    """Shows what ``follow`` was told last. While frozen it keeps what it shows, while blank it shows nothing.

    It never says whose interview this is, nor anything of notes and ratings, and coming up does not take the keyboard.
    ``closed`` is emitted when it goes from the screen.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self._open = ""
        self._text = ""
        self.frozen = False
        self.blank = False
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("Question"))
        self.setAccessibleName(self.tr("Question for the candidate"))
        self.setMinimumSize(320, 180)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room for a long question."""
        return QSize(self._theme.px(880), self._theme.px(440))

    @property
    def text(self) -> str:
        """What the candidate sees now."""
        return "" if self.blank else self._text

    def follow(self, text: str) -> None:
        """Tell which question is open; "" between questions."""
        self._open = text
        if not self.frozen:
            self._text = text
        self._show()

    @Slot()
    def toggle_frozen(self) -> None:
        """Keep showing this question, or follow again."""
        self.frozen = not self.frozen
        if not self.frozen:
            self._text = self._open
        self._show()

    @Slot()
    def toggle_blank(self) -> None:
        """Show nothing, or the question again."""
        self.blank = not self.blank
        self._show()

    def _show(self) -> None:
        self.setAccessibleDescription(self.text)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The question, as large as it fits."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("panel"))
        margin = self._theme.px(36)
        area = self.rect().adjusted(margin, margin, -margin, -margin)
        painter.setFont(self._largest_font(area))
        painter.setPen(self._theme.color("ink"))
        painter.drawText(area, int(_FLAGS), self.text)

    def _largest_font(self, area: QRect) -> QFont:
        for size in range(_LARGEST, _SMALLEST, -2):
            font = self._theme.font(size)
            box = QFontMetrics(font).boundingRect(QRect(0, 0, area.width(), 100_000), int(_FLAGS), self.text)
            if box.height() <= area.height() and box.width() <= area.width():
                return font
        return self._theme.font(_SMALLEST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The next time it follows again."""
        shown = self.isVisible()
        super().closeEvent(event)
        self.frozen = self.blank = False
        self.follow(self._open)
        if shown:
            self.closed.emit()
