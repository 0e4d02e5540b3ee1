"""An answer set for reading: larger letters, open lines, no wider than a page of a book."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.theme.theme import Theme

_LETTERS = 16
_OPEN = 122.0
"""Height of a line in percent of the letters'."""
_BETWEEN = 8
_WIDEST = 680


class AnswerText(QTextEdit):
    """Plain text to read, select and copy; as high as it needs to be."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.document().setDocumentMargin(0)
        self.setAccessibleName(name)
        set_role(self, "answer")
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._lay_out)
        self._lay_out()

    def show_text(self, text: str) -> None:
        """Show an answer from its beginning."""
        self.setPlainText(text)
        self._lay_out()

    @Slot()
    def _lay_out(self) -> None:
        self.setMaximumWidth(self._theme.px(_WIDEST))
        self.document().setDefaultFont(self._theme.font(_LETTERS))
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        lines = QTextBlockFormat()
        lines.setLineHeight(_OPEN, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        lines.setBottomMargin(self._theme.px(_BETWEEN))
        cursor.setBlockFormat(lines)
        self._fit()

    def _fit(self) -> None:
        high = self.document().size().height() + 2 * self.frameWidth() + self._theme.px(12)
        self.setFixedHeight(max(self._theme.px(40), round(high)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere: another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(self._theme.px(_WIDEST), self.height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few words."""
        return QSize(self._theme.px(220), self._theme.px(40))
