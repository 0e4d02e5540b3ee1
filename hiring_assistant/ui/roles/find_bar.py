"""A bar above a text that finds words in it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from hiring_assistant.ui.roles.phrases import number
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hiring_assistant.ui.roles.source_view import SourceText

_MOST_COUNTED = 1_000
"""Places that are counted; more are told as so many and more."""


class FindBar(QWidget):
    """Hidden until ``ask``. Enter goes to the next place, Shift and Enter to the one before, Escape leaves it.

    ``found`` is emitted with the line (from 1) of the place that was gone to.
    """

    found = Signal(int)

    def __init__(self, text: SourceText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in the page"))
        self.field.setAccessibleName(self.tr("Find in the page"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._typed)
        self.told = label("", "small", self, wrap=False)
        back, on = Button("↑", "quiet", self), Button("↓", "quiet", self)
        for button, name, call in (
            (back, self.tr("Find the one before"), self.previous),
            (on, self.tr("Find the next"), self.next),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(call)
        self._close = Button("✕", "quiet", self)
        self._close.setAccessibleName(self.tr("Close the search in the page"))
        self._close.setToolTip(self.tr("Close"))
        self._close.clicked.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self.told)
        for button in (back, on, self._close):
            row.addWidget(button)
        self.hide()

    @Slot()
    def ask(self) -> None:
        """Let the person type what is looked for; it begins with what is selected in the text."""
        picked = self._text.textCursor().selectedText()
        if picked and len(picked) < 100 and "\u2029" not in picked:
            self.field.setText(picked)
        self.show()
        self._typed(self.field.text())
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def leave(self) -> None:
        """Put the bar away, and go on in the text where the last place was found."""
        # In this order: hiding the field with the focus hands it on to something that may lead elsewhere in the text.
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    @Slot(str)
    def _typed(self, words: str) -> None:
        words = words.strip()
        if not words or not self.isVisible():
            self.told.setText("")
            return
        cursor = self._text.textCursor()
        # From where it stands, so that another letter looks on at the same place.
        cursor.setPosition(cursor.selectionStart())
        self._go(words, cursor)

    @Slot()
    def next(self) -> None:
        """Go to the next place, after the last one to the first."""
        if self.field.text().strip():
            self._go(self.field.text().strip(), self._text.textCursor())

    @Slot()
    def previous(self) -> None:
        """Go to the place before, before the first one to the last."""
        if self.field.text().strip():
            self._go(self.field.text().strip(), self._text.textCursor(), back=True)

    def _go(self, words: str, start: QTextCursor, *, back: bool = False) -> None:
        document = self._text.document()
        flags = QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0)
        hit = document.find(words, start, flags)
        if hit.isNull():
            around = QTextCursor(document)
            if back:
                around.movePosition(QTextCursor.MoveOperation.End)
            hit = document.find(words, around, flags)
        if hit.isNull():
            self.told.setText(self.tr("not found"))
            return
        self._text.setTextCursor(hit)
        self._text.centerCursor()
        places = list(islice(self._places(words), _MOST_COUNTED + 1))
        at = next((at for at, place in enumerate(places, 1) if place == hit.selectionStart()), 0)
        count = number(min(len(places), _MOST_COUNTED)) + ("+" if len(places) > _MOST_COUNTED else "")
        told = self.tr("%1 of %2").replace("%1", number(at) if at else "…")
        self.told.setText(told.replace("%2", count))
        self.found.emit(hit.blockNumber() + 1)

    def _places(self, words: str) -> Iterator[int]:
        """Where the words stand, from the top."""
        hit = self._text.document().find(words)
        while not hit.isNull():
            yield hit.selectionStart()
            hit = self._text.document().find(words, hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift and Enter go back, Escape leaves."""
        back = event.key() == Qt.Key.Key_Up or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.previous() if back else self.next()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
