"""A field for several lines of plain text that leaves the program's keys to the program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_EDITING_KEYS = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.MoveToNextWord,
    QKeySequence.StandardKey.MoveToPreviousWord,
    QKeySequence.StandardKey.MoveToStartOfDocument,
    QKeySequence.StandardKey.MoveToEndOfDocument,
    QKeySequence.StandardKey.SelectNextWord,
    QKeySequence.StandardKey.SelectPreviousWord,
    QKeySequence.StandardKey.SelectStartOfDocument,
    QKeySequence.StandardKey.SelectEndOfDocument,
    QKeySequence.StandardKey.DeleteStartOfWord,
    QKeySequence.StandardKey.DeleteEndOfWord,
)
"""Keys with Ctrl that belong to the text. All others go to the program, also those that Qt would take on one system or
another (Ctrl+K and Ctrl+U delete to the end of the line on some).
"""


_LEAST_LINES = 3

_REDO_TOO = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Y)
"""Redo in the text as well where the system has another key for it."""

_MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class PlainEditor(QPlainTextEdit):
    """Tab goes on to the next field; pasted text is plain, and files are left to the window.

    ``entered`` and ``left`` are emitted when the focus comes here and goes elsewhere. ``text_undo_wanted`` says whether
    undo means this text, ``text_redo_wanted`` the same of redo; else the key is left to the program.
    """

    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text_undo_wanted: Callable[[], bool] = lambda: True
        self.text_redo_wanted: Callable[[], bool] = lambda: True
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def event(self, event: QEvent) -> bool:
        """Leave keys with Ctrl to the program unless they edit text."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_command(event):
            event.ignore()
            return False
        return super().event(event)

    def _is_command(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.text_undo_wanted()
        if event.matches(QKeySequence.StandardKey.Redo) or event.keyCombination() == _REDO_TOO:
            return not (self.text_redo_wanted() and self.document().isRedoAvailable())
        if not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier):
            return False
        return not any(event.matches(key) for key in _EDITING_KEYS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl or Shift by themselves are nothing to the text, which would paint itself anew for them."""
        if event.key() in _MODIFIERS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """A few lines; it takes what more room there is, and what is above it is not cut for more."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Some lines to type in."""
        margin = round(2 * self.document().documentMargin())
        usual = super().minimumSizeHint()
        return QSize(usual.width(), max(usual.height(), _LEAST_LINES * self.fontMetrics().lineSpacing() + margin))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, but not files: those are for the window."""
        return source.hasText() and not source.hasUrls()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus came here."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus went elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()


class GrowingEditor(PlainEditor):
    """As high as its text, from ``rows`` lines up to ``most`` of them."""

    def __init__(self, name: str, parent: QWidget | None = None, *, rows: int = 2, most: int = 8) -> None:
        super().__init__(parent)
        self._rows = rows
        self._most = most
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def setDocument(self, document: QTextDocument) -> None:
        """Show another text."""
        super().setDocument(document)
        document.documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def _grow(self) -> None:
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as the text needs."""
        rows = round(self.document().size().height())
        rows = min(max(rows, self._rows), self._most)
        around = self.height() - self.viewport().height() if self.isVisible() else 14
        margin = round(2 * self.document().documentMargin())
        return QSize(200, rows * self.fontMetrics().lineSpacing() + margin + around)

    def minimumSizeHint(self) -> QSize:
        """Its height is fixed by its text."""
        return QSize(120, self.sizeHint().height())
