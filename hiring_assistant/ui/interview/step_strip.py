"""The steps as a strip of bars, for a window too narrow for the guide."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hiring_assistant.ui.interview.draft import Draft
from hiring_assistant.ui.theme.theme import Theme

_LEAST = 2.0
"""Minutes that a step without any is drawn with."""


class StepStrip(QWidget):
    """A bar for each step, as wide as its minutes: done, open, to come."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._draft: Draft | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_draft(self, draft: Draft) -> None:
        """Show the steps of a draft."""
        self._draft = draft
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what has changed."""
        draft = self._draft
        if draft is not None:
            at = self.tr("Step %1 of %2").replace("%1", str(draft.current + 1)).replace("%2", str(len(draft.steps)))
            self.setAccessibleName(at)
        self.update()

    def sizeHint(self) -> QSize:
        """A few pixels high."""
        return QSize(120, 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars."""
        draft = self._draft
        if draft is None or not draft.steps:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap = 4.0
        minutes = [max(_LEAST, step.minutes) for step in draft.steps]
        scale = (self.width() - gap * (len(minutes) - 1)) / sum(minutes)
        left = 0.0
        for at, (step, long) in enumerate(zip(draft.steps, minutes, strict=True)):
            if at == draft.current:
                painter.setBrush(self._theme.color("r4"))
            else:
                painter.setBrush(self._theme.color("accent" if draft.is_asked(step) else "line"))
            painter.drawRoundedRect(QRectF(left, 0, long * scale, 5), 2.5, 2.5)
            left += long * scale + gap
