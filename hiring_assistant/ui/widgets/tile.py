"""Cards that can be pressed: an entry of a list, a stage of a process."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLayout, QSizePolicy, QVBoxLayout, QWidget

from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.widgets.chip import Chip
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.press_button import PressButton


class Tile(PressButton):
    """A card that is one button; put labels into ``body``. Checkable tiles mark the one at hand.

    Children get no mouse: the tile is pressed wherever it is hit. Give it an accessible name, as it has no text.
    """

    def __init__(self, name: str, parent: QWidget | None = None, *, checkable: bool = True) -> None:
        super().__init__(parent)
        self.setCheckable(checkable)
        self.setAutoDefault(False)
        self.setAccessibleName(name)
        set_role(self, "tile")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(12, 10, 12, 10)
        self.body.setSpacing(2)
        self.body.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Add a widget below the others."""
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.body.addWidget(widget)

    def sizeHint(self) -> QSize:
        """As its content."""
        return self.body.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As its content."""
        return self.body.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Its lines break."""
        return self.body.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """As its content."""
        return self.body.heightForWidth(width)


class StageTile(Tile):
    """A stage of a hiring process: a small line (number, kind, minutes), who leads it, and what it asks for."""

    def __init__(
        self, over: str, title: str, under: str = "", warning: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(". ".join(part for part in (over, title, under, warning) if part), parent)
        self.add(label(over, "small"))
        self.add(label(title, "strong"))
        if under:
            self.add(label(under, "small"))
        if warning:
            self.add(Chip(warning, "warn"))
        self.body.addStretch(1)
