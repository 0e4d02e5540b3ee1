"""The mark behind a line that is evidence: how large it is, and how it is painted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextBlock, QTextLine

from hiring_assistant.ui.theme.theme import Theme

_BETWEEN = 2
"""Pixels between the text and a mark below it."""


class EvidenceMark:
    """A chip with a word, and a number where a line is evidence for several requirements."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.dress()

    def dress(self) -> None:
        """Follow the size of text."""
        self._font = self._theme.font(12)
        self._metrics = QFontMetricsF(self._font)
        self._gap = float(self._theme.px(8))

    def size(self, count: int) -> QSizeF:
        """How large it is for so many requirements."""
        width = self._metrics.horizontalAdvance(self._text(count)) + self._theme.px(18)
        return QSizeF(width, self._metrics.height() + 4)

    def box(self, block: QTextBlock, count: int) -> QRectF:
        """Where it stands, from the top left of the line: behind the text, or below it where it has no room there."""
        size = self.size(count)
        last = block.layout().lineAt(block.layout().lineCount() - 1)
        if not last.isValid():
            return QRectF(QPointF(), size)
        if self._fits_behind(last, size):
            left = last.naturalTextRect().right() + self._gap
            return QRectF(QPointF(left, last.y() + (last.height() - size.height()) / 2), size)
        return QRectF(QPointF(last.x(), last.y() + last.height() + _BETWEEN), size)

    def below(self, block: QTextBlock, count: int) -> float:
        """How much room it needs below the text; none where it stands behind it."""
        size = self.size(count)
        last = block.layout().lineAt(block.layout().lineCount() - 1)
        return 0.0 if not last.isValid() or self._fits_behind(last, size) else size.height() + _BETWEEN

    def _fits_behind(self, line: QTextLine, size: QSizeF) -> bool:
        return line.naturalTextRect().right() + self._gap + size.width() <= line.x() + line.width()

    def paint(self, painter: QPainter, box: QRectF, count: int) -> None:
        """Paint it."""
        painter.setFont(self._font)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_soft"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(self._theme.color("accent"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._text(count))

    def _text(self, count: int) -> str:
        word = QCoreApplication.translate("EvidenceMark", "evidence")
        return word if count == 1 else f"{word} · {count}"
