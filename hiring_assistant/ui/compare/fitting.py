"""Long names in little room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption


def fitted(text: str, font: QFont, width: int, lines: int) -> str:
    """The text broken into at most so many lines of that width (pixels); what does not fit ends in an ellipsis."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    shown: list[str] = []
    while len(shown) < lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        is_last = len(shown) == lines - 1
        part = text[start:] if is_last else text[start : start + length]
        shown.append(QFontMetrics(font).elidedText(part.strip(), Qt.TextElideMode.ElideRight, width))
    layout.endLayout()
    return "\n".join(shown)
