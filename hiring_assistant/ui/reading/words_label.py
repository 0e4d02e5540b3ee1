"""Text whose words are marked as new or gone. It paints plain text: nothing in it is ever read as HTML."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from hiring_assistant.roles.changes import Piece
    from hiring_assistant.ui.theme.theme import Theme

_COLOURS = {"gone": "removed", "new": "added"}


class WordsLabel(QWidget):
    """Words beside each other; those that are gone are struck out, those that are new underlined, each on a colour."""

    def __init__(self, theme: Theme, pieces: Sequence[Piece], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pieces = tuple(pieces)
        self._laid: tuple[int, QTextLayout, int] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self._told())
        theme.changed.connect(self._forget)

    @property
    def text(self) -> str:
        """All words, those that are gone too."""
        return " ".join(piece.text for piece in self._pieces)

    def marked(self, what: str) -> tuple[str, ...]:
        """The words that are ``gone`` or ``new``."""
        return tuple(piece.text for piece in self._pieces if piece.what == what)

    def _told(self) -> str:
        """The words as a screen reader says them."""
        told = {"same": "%1", "gone": self.tr("removed: %1;"), "new": self.tr("added: %1;")}
        return " ".join(told[piece.what].replace("%1", piece.text) for piece in self._pieces)

    def _forget(self) -> None:
        self._laid = None
        self.updateGeometry()
        self.update()

    def _layout(self, width: int) -> tuple[QTextLayout, int]:
        """The text laid out in that width, and how high it is."""
        if self._laid is not None and self._laid[0] == width:
            return self._laid[1], self._laid[2]
        layout = QTextLayout(self.text, self._theme.font(13))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        formats = []
        at = 0
        for piece in self._pieces:
            if piece.what in _COLOURS:
                look = QTextCharFormat()
                look.setBackground(self._theme.color(_COLOURS[piece.what]))
                look.setFontStrikeOut(piece.what == "gone")
                look.setFontUnderline(piece.what == "new")
                part = QTextLayout.FormatRange()
                part.start, part.length, part.format = at, _length(piece.text), look
                formats.append(part)
            at += _length(piece.text) + 1
        layout.setFormats(formats)
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(20, width))
            line.setPosition(QPointF(0, height))
            height += line.height() + 2
        layout.endLayout()
        self._laid = (width, layout, round(height) + 2)
        return layout, self._laid[2]

    def hasHeightForWidth(self) -> bool:
        """Its lines break."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its lines."""
        return self._layout(width)[1]

    def sizeHint(self) -> QSize:
        """As high as its lines in the width it has."""
        width = max(self.width(), 200)
        return QSize(200, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A few words."""
        return QSize(80, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words."""
        painter = QPainter(self)
        painter.setPen(self._theme.color("ink"))
        self._layout(self.width())[0].draw(painter, QPointF(0, 0))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._forget()


def _length(text: str) -> int:
    """How long a text is as Qt counts, in units of UTF-16."""
    return len(text.encode("utf-16-le")) // 2
