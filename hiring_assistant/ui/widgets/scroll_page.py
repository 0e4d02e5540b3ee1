"""A page that scrolls up and down only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from hiring_assistant.ui.theme.roles import set_role


class ScrollPage(QScrollArea):
    """Put content into ``body``. The content is as wide as the page, so lines break instead of running out.

    Sideways scrolling appears only where single words or fields do not fit, which at 1024 pixels nothing should.
    """

    def __init__(self, parent: QWidget | None = None, *, margins: tuple[int, int, int, int] = (28, 22, 28, 22)) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet = QWidget(self)
        set_role(sheet, "sheet")
        self.body = QVBoxLayout(sheet)
        self.body.setContentsMargins(*margins)
        self.body.setSpacing(12)
        self.setWidget(sheet)
        self.viewport().setAutoFillBackground(False)
        sheet.setAutoFillBackground(False)

    def swap(self, old: QWidget, new: QWidget) -> QWidget:
        """Put ``new`` in the place of ``old``, which is thrown away; gives ``new``."""
        self.body.replaceWidget(old, new)
        old.hide()
        old.deleteLater()
        return new
