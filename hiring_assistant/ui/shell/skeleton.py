"""What the page area shows while the store is being opened: quiet shapes, no text that could be read wrongly."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from hiring_assistant.ui.theme.roles import set_role

_SHAPES = ((220, 24), (140, 14), (560, 64), (560, 64), (560, 64))


class Skeleton(QWidget):
    """Grey shapes where title and cards will stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Opening…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 26, 28, 22)
        column.setSpacing(12)
        for width, height in _SHAPES:
            shape = QFrame(self)
            set_role(shape, "skeleton")
            shape.setFixedSize(width, height)
            column.addWidget(shape)
        column.addStretch(1)
