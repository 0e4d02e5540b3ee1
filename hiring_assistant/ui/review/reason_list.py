"""The team's reasons for declining, to choose one from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from hiring_assistant.app.decline_reasons import USUAL_REASONS

_MOST_ROWS = 8

translate = QCoreApplication.translate


def reason_words(reason: str) -> str:
    """A reason as the window shows it: the usual ones in its language, those of a team as they wrote them."""
    usual = (
        translate("Reasons", "A must-have is not met"),
        translate("Reasons", "Another candidate has shown more of what the role asks for"),
        translate("Reasons", "Experience does not fit the level of the role"),
        translate("Reasons", "Pay or terms do not fit"),
        translate("Reasons", "Place or working hours do not fit"),
        translate("Reasons", "The position is filled or was closed"),
        translate("Reasons", "No reply from the candidate"),
    )
    return dict(zip(USUAL_REASONS, usual, strict=True)).get(reason, reason)


class ReasonList(QListWidget):
    """A reason a line. Digits choose the first nine, arrows go from one to the next; Enter says ``given``."""

    given = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Reasons to choose from"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.itemDoubleClicked.connect(self._on_double_click)

    def show_reasons(self, reasons: Sequence[str]) -> None:
        """Show these, none chosen."""
        self.clear()
        for number, reason in enumerate(reasons, 1):
            words = reason_words(reason)
            item = QListWidgetItem(f"{number}   {words}" if number <= 9 else f"     {words}")
            item.setData(Qt.ItemDataRole.UserRole, words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            item.setToolTip(words)
            self.addItem(item)
        self.setCurrentRow(-1)
        self.setVisible(bool(reasons))
        self.updateGeometry()

    @property
    def chosen(self) -> str:
        """The words chosen; "" for none."""
        items = self.selectedItems()
        return str(items[0].data(Qt.ItemDataRole.UserRole)) if items else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, Enter gives, Delete chooses none."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        digit = int(event.text()) if plain and event.text() in tuple("123456789") else 0
        if digit and digit <= self.count():
            self.setCurrentRow(digit - 1)
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.given.emit()
        elif plain and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.setCurrentRow(-1)
            self.clearSelection()
        elif digit:
            return
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming here by the keyboard chooses nothing yet."""
        row = self.currentRow()
        super().focusInEvent(event)
        if row < 0:
            self.setCurrentRow(-1)
            self.clearSelection()

    def sizeHint(self) -> QSize:
        """As high as its lines, up to eight."""
        rows = min(self.count(), _MOST_ROWS)
        return QSize(300, rows * max(self.sizeHintForRow(0), 1) + 2 * self.frameWidth() + 4)

    def minimumSizeHint(self) -> QSize:
        """Its height is that of its lines."""
        return QSize(120, self.sizeHint().height())

    @Slot(QListWidgetItem)
    def _on_double_click(self, _item: QListWidgetItem) -> None:
        self.given.emit()
