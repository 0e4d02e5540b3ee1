"""The title of the role at the top of a reading, corrected where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hiring_assistant.domain.correction import SetTitle
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.chip import SUCCESS, Chip
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from hiring_assistant.domain.correction import Corrected

_LONGEST = 200  # characters, as long as any title that lists can show


class TitleLine(QWidget):
    """The title. ``asked`` is emitted with a correction of it, ``pointed`` when the person goes to it."""

    asked = Signal(object)
    pointed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._editable = True
        self._label = label("", "section", self)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._label.installEventFilter(self)
        self._touched = Chip(self.tr("corrected by you"), SUCCESS, self)
        self.button = Button("✎", "quiet", self)
        self.button.setAccessibleName(self.tr("Correct the role's title"))
        self.button.setToolTip(self.tr("Correct the role's title"))
        self.button.clicked.connect(self.edit)
        self.button.installEventFilter(self)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("Title of the role"))
        self.field.setPlaceholderText(self.tr("Title of the role, then Enter"))
        self.field.setMaxLength(_LONGEST)
        self.field.returnPressed.connect(self._typed)
        self.field.installEventFilter(self)
        self.field.hide()
        self._told = label("", "small", self)
        self.strip = MessageStrip(self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._label, 1)
        row.addWidget(self._touched)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._told)
        column.addWidget(self.field)
        column.addWidget(self.strip)

    def show_title(self, corrected: Corrected, *, editable: bool) -> None:
        """Show the title of this reading, and what the page says where a person corrected it."""
        self._title, self._editable = corrected.reading.title, editable
        self._label.setText(self._title or self.tr("Without a title"))
        self.button.setAccessibleDescription(self._label.text())
        was = corrected.title_read
        self._touched.setVisible(was is not None)
        self._told.setText(self.tr("Read as “%1”.").replace("%1", was) if was else "")
        self._told.setVisible(bool(was))
        self.button.setVisible(editable)

    @property
    def has_focus(self) -> bool:
        """Whether the focus is on the title."""
        return self.button.hasFocus()

    @property
    def is_editing(self) -> bool:
        """Whether a title is being typed."""
        return not self.field.isHidden()

    @Slot()
    def edit(self) -> None:
        """Let the person type another title."""
        if not self._editable:
            return
        self.strip.withdraw()
        self.field.setText(self._title)
        self.field.selectAll()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Give the focus to the title."""
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def finish(self) -> None:
        """Take over what is being typed."""
        self._typed()

    @Slot()
    def _typed(self) -> None:
        title = " ".join(self.field.text().split())
        self._end_typing()
        if title and title != self._title:
            self.asked.emit(SetTitle(self._title, title))

    def _end_typing(self) -> None:
        if self.field.hasFocus():
            self.take_focus()
        self.field.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A double click begins, Escape leaves the title as it was; going to it points at its line."""
        kind = event.type()
        if watched is self._label and isinstance(event, QMouseEvent):
            if kind == QEvent.Type.MouseButtonDblClick:
                self.edit()
                return True
            if kind == QEvent.Type.MouseButtonPress:
                self.pointed.emit()
        elif watched is self.button and kind == QEvent.Type.FocusIn:
            self.pointed.emit()
        elif (
            watched is self.field
            and kind == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self._end_typing()
            return True
        return super().eventFilter(watched, event)
