"""The small lines of the card in focus, which change with each rating and so paint themselves: anchors and hint."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from hiring_assistant.ui.interview.clamped_label import ClampedLabel
from hiring_assistant.ui.interview.words import rating_word
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.theme.theme import Theme

_GAP = 0.7
"""Between number and text, in heights of the letters."""

_HINT_LINES = 4


class HintLine(ClampedLabel):
    """What is still missing, in small letters; firmer where it matters more."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent, most=_HINT_LINES)
        self._theme = theme
        self._firm = False
        set_role(self, "anchor")

    def say(self, text: str, *, firm: bool) -> None:
        """Show a hint; "" for none."""
        self.show_text(text, _HINT_LINES)
        self._firm = firm

    def ink(self) -> QColor:
        """Mute, or the colour of warnings."""
        return self._theme.color("warn" if self._firm else "mute")


class AnchorLine(ClampedLabel):
    """Mute, but for the rating that was chosen. Choosing it moves nothing and only paints it anew."""

    def __init__(self, theme: Theme, value: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._theme = theme
        self._value = value
        self._chosen = False
        set_role(self, "anchor")

    def show_anchor(self, text: str, most: int, *, chosen: bool) -> None:
        """Show the text in at most so many lines, and whether its rating is the one chosen."""
        self.show_text(text, most)
        self.setAccessibleName(f"{self._value} {rating_word(self._value)}: {text}")
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    @property
    def indent(self) -> int:
        """Room for the number, also when it is bold."""
        metrics = QFontMetrics(self._bold())
        return round(metrics.horizontalAdvance("0") + _GAP * metrics.height())

    def ink(self) -> QColor:
        """Mute, but for the one that is chosen."""
        return self._theme.color("ink" if self._chosen else "mute")

    def paintEvent(self, event: QPaintEvent) -> None:
        """The number, then the text."""
        super().paintEvent(event)
        painter = QPainter(self)
        if self._chosen:
            painter.setFont(self._bold())
        painter.setPen(self.ink())
        painter.drawText(QPointF(0, painter.fontMetrics().ascent()), str(self._value))

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font
