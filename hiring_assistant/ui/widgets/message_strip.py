"""A sentence beside the place it belongs to, instead of a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from hiring_assistant.ui import telling
from hiring_assistant.ui.theme.roles import set_look, set_role
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.kind_mark import KindMark
from hiring_assistant.ui.widgets.labels import ElidedLabel, label


class MessageStrip(QFrame):
    """Shows one message: info, warning, error or success. It is hidden until ``say`` and after ``withdraw``.

    A ``slim`` one never takes more than a line: a longer sentence ends in … and is told in full by its tool tip.

    ``pressed`` is emitted when its button (such as Undo) is pressed, ``closed`` when the person closes it.
    """

    pressed = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, closable: bool = True, slim: bool = False) -> None:
        super().__init__(parent)
        set_look(self, "kind", "info")
        set_role(self, "strip")
        self._call: Callable[[], object] | None = None
        self._mark = KindMark(self)
        self._text: QLabel = ElidedLabel(parent=self) if slim else label("", parent=self)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = Button("", "link" if slim else "", self)
        self._button.clicked.connect(self._on_pressed)
        self._close = Button("✕", "quiet", self)
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.setToolTip(self.tr("Close"))
        self._close.clicked.connect(self._on_closed)
        self._close.setVisible(closable)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 1, 8, 1) if slim else row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self._mark)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def sizeHint(self) -> QSize:
        """As high as the sentence is at the width there is; Qt would go by a width of its own."""
        usual = super().sizeHint()
        return QSize(usual.width(), max(usual.height(), self.heightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may want another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    @property
    def kind(self) -> str:
        """The kind shown."""
        return str(self.property("kind"))

    def say(self, text: str, kind: str = "info", button: str = "", call: Callable[[], object] | None = None) -> None:
        """Show a sentence; with ``button`` also a button that calls ``call`` and emits ``pressed``.

        A sentence that comes from below the window is said in the language of the window.
        """
        text = telling.told(text)
        set_look(self, "kind", kind)
        # The kind is also said in words and by a sign, not by colour alone.
        word = {
            "info": self.tr("Note"),
            "warning": self.tr("Attention"),
            "error": self.tr("Error"),
            "success": self.tr("Done"),
        }[kind]
        self._mark.show_kind(kind)
        self._text.setText(text)
        self._call = call
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(f"{word}: {text}")
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @Slot()
    def withdraw(self) -> None:
        """Hide it."""
        self._call = None
        self.hide()

    @Slot()
    def _on_pressed(self) -> None:
        call = self._call
        self.withdraw()
        self.pressed.emit()
        if call is not None:
            call()

    @Slot()
    def _on_closed(self) -> None:
        self.withdraw()
        self.closed.emit()
