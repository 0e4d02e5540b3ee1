"""The list of places at the left."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.press_button import PressButton


class _Place(PressButton):
    """A place; as wide as it is when it is marked, which is in stronger letters."""

    def sizeHint(self) -> QSize:
        """Room for the stronger letters."""
        hint = super().sizeHint()
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        more = QFontMetrics(strong).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
        return QSize(hint.width() + max(0, more), hint.height())

    def minimumSizeHint(self) -> QSize:
        """All of it."""
        return self.sizeHint()


class Navigation(QFrame):
    """One button a place; arrow keys go up and down. ``picked`` is emitted with the key of the page."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "side-left")
        self.setAccessibleName(self.tr("Places"))
        self._buttons: dict[str, QPushButton] = {}
        self._groups: set[str] = set()
        # Not exclusive: a page without an entry of its own (settings) leaves none marked.
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._group.buttonClicked.connect(self._clicked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 12, 10, 12)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        # As wide as usual from the start, so that nothing moves when the places are listed.
        self._column.addItem(QSpacerItem(148, 0))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def add(self, key: str, text: str, group: str = "") -> None:
        """Add a place at the end, below the heading ``group`` where one is given."""
        at = self._column.count() - 2
        if group and group not in self._groups:
            self._groups.add(group)
            heading = label(group.upper(), "overline", self, wrap=False)
            heading.setContentsMargins(10, 12, 10, 4)
            self._column.insertWidget(at, heading)
            at += 1
        button = _Place(text, self)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setObjectName(f"nav.{key}")
        set_role(button, "nav")
        self._group.addButton(button)
        self._buttons[key] = button
        self._column.insertWidget(at, button)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the places, from top to bottom."""
        return tuple(self._buttons)

    @Slot(str)
    def mark(self, key: str) -> None:
        """Mark the place that is open."""
        for name, button in self._buttons.items():
            button.setChecked(name == key)

    @Slot(QAbstractButton)
    def _clicked(self, button: QAbstractButton) -> None:
        key = button.objectName().removeprefix("nav.")
        # A click toggles; what is marked is decided by where the window really is.
        button.setChecked(not button.isChecked())
        self.picked.emit(key)
