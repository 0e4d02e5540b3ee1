"""A label of a few lines at most."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

_WIDTHS_KEPT = 16


class ClampedLabel(QWidget):
    """Breaks lines and ends in … after ``most`` of them; the whole text is then its tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, most: int = 3) -> None:
        super().__init__(parent)
        self._text = text
        self._most = most
        self._known: dict[tuple[str, int, int, str], list[str]] = {}
        self._tipped: list[str] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)

    @property
    def text(self) -> str:
        """The whole text."""
        return self._text

    def show_text(self, text: str, most: int) -> None:
        """Change the text and how many lines it may have."""
        if (text, most) != (self._text, self._most):
            before = self.heightForWidth(self.width())
            self._text, self._most = text, most
            self.setAccessibleName(text)
            if self.heightForWidth(self.width()) != before:
                self.updateGeometry()  # Else nothing around it has to move.
            self.update()

    @property
    def indent(self) -> int:
        """Pixels left free at the left."""
        return 0

    def ink(self) -> QColor:
        """What it is drawn in."""
        return self.palette().color(self.foregroundRole())

    def lines(self, width: int) -> list[str]:
        """The text as it stands at that width."""
        # Layouts ask for it again and again at the same few widths.
        asked = (self._text, self._most, width, self.font().key())
        found = self._known.get(asked)
        if found is None:
            if len(self._known) >= _WIDTHS_KEPT:
                self._known.clear()
            found = self._known[asked] = self._break(width)
        return found

    def _break(self, width: int) -> list[str]:
        layout = QTextLayout(self._text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        starts: list[int] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            starts.append(line.textStart())
        layout.endLayout()
        ends = [*starts[1:], len(self._text)]
        found = [self._text[start:end].rstrip() for start, end in zip(starts, ends, strict=True)]
        if len(found) > self._most:
            rest = self._text[starts[self._most - 1] :]
            cut = self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, width)
            return [*found[: self._most - 1], cut]
        return found

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its lines."""
        return len(self.lines(width - self.indent)) * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        """A line of some letters."""
        metrics = self.fontMetrics()
        return QSize(min(metrics.horizontalAdvance(self._text), 24 * metrics.averageCharWidth()), metrics.lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """Room for a word."""
        return QSize(8 * self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setPen(self.ink())
        indent = self.indent
        lines = self.lines(self.width() - indent)
        metrics = self.fontMetrics()
        for at, line in enumerate(lines):
            painter.drawText(QPointF(indent, at * metrics.lineSpacing() + metrics.ascent()), line)
        if lines is not self._tipped:
            self._tipped = lines
            whole = "".join(lines).replace(" ", "") == self._text.replace(" ", "")
            self.setToolTip("" if whole else self._text)
