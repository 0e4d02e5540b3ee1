"""Fields for a text that is kept while it is typed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from hiring_assistant.ui.interview.plain_editor import GrowingEditor
from hiring_assistant.ui.theme.roles import set_role

PAUSE_MS = 300
"""After the last key; short enough that nothing is lost, long enough that a word is one change."""

_MARGIN = 3
_FRAME = 6
"""Border and what the style leaves around the text, above and below together."""

_MOST_LINES = 12


class KeptText(GrowingEditor):
    """One paragraph. ``kept`` is emitted with it 300 ms after the last key, on Enter and when the focus leaves.

    A ``needed`` text that is emptied goes back to what it was. Enter also emits ``finished``, Escape ``escaped``. With
    ``lines`` it is a text of several lines, and Enter begins the next one.

    Undo means the keys not kept yet; whatever was kept is undone by the program, as every change is.
    """

    kept = Signal(str)
    finished = Signal()
    escaped = Signal()

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        needed: bool = False,
        lines: bool = False,
        look: str = "inplace",
    ) -> None:
        super().__init__(name, parent, rows=1, most=_MOST_LINES)
        set_role(self, look)
        self._needed = needed
        self._lines = lines
        self._text = ""
        self.document().setDocumentMargin(_MARGIN)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self.text_undo_wanted = self._has_own_undo
        self.textChanged.connect(self._changed)
        self.left.connect(self._leave)

    def _has_own_undo(self) -> bool:
        return self.waiting and self.document().isUndoAvailable()

    def sizeHint(self) -> QSize:
        """As high as the lines are in this width."""
        lines = max(1, min(round(self.document().size().height()), _MOST_LINES))
        return QSize(200, lines * self.fontMetrics().lineSpacing() + 2 * _MARGIN + _FRAME)

    def minimumSizeHint(self) -> QSize:
        """Its height is fixed by its lines."""
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width there are other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def _grow(self) -> None:
        """Be as high as the text; only a very long one is scrolled."""
        over = self.document().size().height() > _MOST_LINES
        on, off = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(on if over else off)
        self.updateGeometry()

    @property
    def words(self) -> str:
        """What is in the field, without blanks around it."""
        return self._clean(self.toPlainText())

    def _clean(self, text: str) -> str:
        return text.strip() if self._lines else " ".join(text.split())

    @property
    def waiting(self) -> bool:
        """Whether something typed has not been kept yet."""
        return self._pause.isActive()

    def show_text(self, text: str, *, fresh: bool = False) -> None:
        """Show what is kept. What is being typed, and what could not be kept, stays until the kept text changes;
        with ``fresh`` it goes, because this is the text of something else.
        """
        if fresh:
            self._pause.stop()
            self._text = ""
        before, self._text = self._clean(self._text), text
        now = self._clean(text)
        if self.words == now or (not fresh and (self.waiting or now == before)):
            return
        at = self.textCursor().position()
        self.blockSignals(True)
        try:
            self.setPlainText(text)
        finally:
            self.blockSignals(False)
        self._pause.stop()
        if self.hasFocus():
            cursor = self.textCursor()
            cursor.setPosition(min(at, len(text)))
            self.setTextCursor(cursor)

    def to_end(self) -> None:
        """Take the focus, with the cursor behind the text."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.moveCursor(QTextCursor.MoveOperation.End)

    @Slot()
    def keep(self) -> None:
        """Tell what was typed, where it is not what is kept."""
        self._pause.stop()
        words = self.words
        if words != self._clean(self._text) and (words or not self._needed):
            self.kept.emit(words)

    @Slot()
    def _changed(self) -> None:
        if self.words != self._clean(self._text):
            self._pause.start()
        else:
            self._pause.stop()

    @Slot()
    def _leave(self) -> None:
        self.keep()
        if self._needed and not self.words:
            self.setPlainText(self._text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps and goes on, Escape leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._lines:
            self.keep()
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.keep()
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
