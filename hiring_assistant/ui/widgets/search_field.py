"""A field that filters what is beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_PAUSE_MS = 120
"""Long enough that a word typed at speed is looked for once, short enough to seem immediate."""


class SearchField(QLineEdit):
    """``searched`` is emitted with the text shortly after the last key, and at once on Enter or when emptied.

    Escape empties it; the arrow down is passed on as ``down`` so that the list beside it can take the focus.
    """

    searched = Signal(str)
    down = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._tell)
        self.textChanged.connect(self._changed)
        self.returnPressed.connect(self._tell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and arrow down."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _changed(self, text: str) -> None:
        if text:
            self._timer.start()
        else:
            self._tell()

    @Slot()
    def _tell(self) -> None:
        self._timer.stop()
        self.searched.emit(self.text().strip())
