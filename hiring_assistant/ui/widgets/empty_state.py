"""What an empty place shows: what goes there, and the button that puts it there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hiring_assistant.ui import telling
from hiring_assistant.ui.widgets.buttons import LinkButton, PrimaryButton
from hiring_assistant.ui.widgets.labels import label


class EmptyState(QWidget):
    """Icon, a line, a sentence and one button, in the middle of the place, and links to other ways.

    ``pressed`` is emitted by the button.
    """

    pressed = Signal()

    def __init__(
        self, heading: str, text: str = "", button: str = "", icon: QIcon | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(1)
        if icon is not None:
            picture = QLabel(self)
            picture.setPixmap(icon.pixmap(40, 40))
            column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self._heading = label(heading, "section", self)
        self._heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._heading)
        self._text = label(text, "mute", self)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text.setVisible(bool(text))
        column.addWidget(self._text)
        self.button = PrimaryButton(button, self)
        self.button.setVisible(bool(button))
        self.button.clicked.connect(self.pressed)
        column.addSpacing(4)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._more = QHBoxLayout()
        self._more.setSpacing(12)
        column.addLayout(self._more)
        column.setAlignment(self._more, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def offer(self, text: str, call: Callable[[], object]) -> LinkButton:
        """Offer another way below the button."""
        button = LinkButton(text, self)
        button.clicked.connect(call)
        self._more.addWidget(button)
        return button

    def say(self, heading: str, text: str = "", button: str = "") -> None:
        """Change what it says; a sentence from below the window is said in the window's language."""
        self._heading.setText(heading)
        self._text.setText(telling.told(text))
        self._text.setVisible(bool(text))
        self.button.setText(button)
        self.button.setVisible(bool(button))
