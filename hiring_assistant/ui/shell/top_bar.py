"""The bar at the top: program, search, person, menu."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.key_hint import KeyHint
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.press_button import PressButton

_PADDING = 36
"""Of the search button, left and right together, with a gap before its keys."""


class SearchButton(PressButton):
    """Looks like a field and opens the palette; what is typed on it goes there."""

    asked = Signal(str)

    def __init__(self, text: str, shortcut: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        set_role(self, "search")
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.addStretch(1)
        self._whole = text
        self._hint = KeyHint(shortcut, parent=self)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(self._hint)
        self.clicked.connect(self._on_clicked)

    def show_keys(self, shortcut: str) -> None:
        """Show the keys that do the same."""
        self._hint.show_keys(shortcut)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As a button; the key is drawn over its right end."""
        width = self.fontMetrics().horizontalAdvance(self._whole) + self._hint.sizeHint().width() + _PADDING
        return QSize(width, QPushButton.sizeHint(self).height())

    def minimumSizeHint(self) -> QSize:
        """Narrower than the text where there is little room."""
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the keys go first, then the end of the text."""
        super().resizeEvent(event)
        room, needed = self.width() - _PADDING, self.fontMetrics().horizontalAdvance(self._whole)
        self._hint.setVisible(room - self._hint.sizeHint().width() >= needed)
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters open the palette with what was typed."""
        text = event.text()
        if text.strip() and text.isprintable() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.asked.emit(text)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_clicked(self) -> None:
        self.asked.emit("")


class TopBar(QFrame):
    """``searched`` asks for the palette with a text; ``person_pressed`` for the settings."""

    searched = Signal(str)
    person_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "bar")
        brand = label("Hiring Assistant", "brand", self, wrap=False)
        self.search = SearchButton(self.tr("Search candidates, roles, commands"), "Ctrl+K", self)
        self.search.setMaximumWidth(360)
        self.search.asked.connect(self.searched)
        self._person = Button("", "back", self)
        self._person.setObjectName("person")
        self._person.clicked.connect(self.person_pressed)
        self._keys = ("", "")
        self.menu_button = Button("☰", "quiet", self)
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.show_keys("Ctrl+K", "F10")
        right = QWidget(self)
        right_row = QHBoxLayout(right)
        right_row.setContentsMargins(0, 0, 0, 0)
        right_row.setSpacing(4)
        right_row.addStretch(1)
        right_row.addWidget(self._person)
        right_row.addWidget(self.menu_button)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(16)
        row.addWidget(brand, 2)
        row.addWidget(self.search, 3)
        row.addWidget(right, 2)
        self.show_person("", "")

    def show_person(self, name: str, part: str) -> None:
        """Show who works here and in which part."""
        text = f"{name} · {part}" if name else self.tr("Your name…")
        self._person.setText(text)
        self._person.setAccessibleName(self.tr("You: %1. Settings").replace("%1", text))
        self._person.setToolTip(self.tr("Settings"))

    def show_keys(self, search: str, menu: str) -> None:
        """Show the keys that open search and menu; "" where there are none."""
        if (search, menu) == self._keys:
            return
        self._keys = (search, menu)
        self.search.show_keys(search)
        native = QKeySequence(menu).toString(QKeySequence.SequenceFormat.NativeText)
        self.menu_button.setToolTip(self.tr("Menu (%1)").replace("%1", native) if native else self.tr("Menu"))

    def set_roomy(self, roomy: bool) -> None:
        """Leave the person out where there is little room; the menu leads to the settings as well."""
        self._person.setVisible(roomy)

    def set_menu(self, menu: QMenu) -> None:
        """Set what the menu button opens."""
        self.menu_button.setMenu(menu)
