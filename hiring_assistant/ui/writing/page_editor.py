"""The editor of a page: plain text in Markdown with line numbers, marks and notes at their lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.roles.source import PASTED_NAME, decode_page
from hiring_assistant.ui.reading.source_pane import ReadingSource

if TYPE_CHECKING:
    from hiring_assistant.ui.theme.theme import Theme

_ENTRY = re.compile(r"(\s*)(?:([-*+])|(\d{1,4})([.)]))(\s+)(.*)")
_MARKDOWN = re.compile(r"^(?:#{1,6} |[-*+] |\d+[.)] )", re.MULTILINE)
_STEP = "  "


class PageEditor(ReadingSource):
    """Edits Markdown. Enter goes on with a list, Tab and Shift+Tab nest its entries; what is pasted is plain text, and
    from browsers and Word it becomes Markdown. F6 leaves it, as Tab is taken.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setReadOnly(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextEditorInteraction)
        self.setUndoRedoEnabled(True)
        self.setAccessibleName(self.tr("The page in Markdown"))
        self.setPlaceholderText(
            self.tr(
                "# Title of the role\n\n## Responsibilities\n\n- What the person does\n\n"
                "## Requirements\n\n- What they bring\n- What is a plus\n\n"
                "## Hiring process\n\n1. A 30 minute call with a recruiter"
            )
        )

    def set_text(self, text: str) -> None:
        """Put another text in the place of this one, as one step that can be undone."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lists go on, and nest."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._go_on_with_list():
            return
        if event.key() == Qt.Key.Key_Tab and plain:
            self._nest(1)
        elif event.key() == Qt.Key.Key_Backtab:
            self._nest(-1)
        else:
            super().keyPressEvent(event)

    def _go_on_with_list(self) -> bool:
        """Begin the next entry of the list that the cursor is in; an empty entry ends the list."""
        cursor = self.textCursor()
        found = _ENTRY.fullmatch(cursor.block().text())
        if found is None or cursor.hasSelection():
            return False
        indent, bullet, number, dot, gap, words = found.groups()
        if cursor.positionInBlock() < len(indent) + len(bullet or number + dot):
            return False
        if not words:
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText("")
        else:
            mark = bullet or f"{int(number) + 1}{dot}"
            cursor.insertText(f"\n{indent}{mark}{gap}")
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def _nest(self, by: int) -> None:
        """Indent or outdent the selected lines; a Tab in the middle of ordinary text is two spaces."""
        cursor = self.textCursor()
        if by > 0 and not cursor.hasSelection() and _ENTRY.fullmatch(cursor.block().text()) is None:
            cursor.insertText(_STEP)
            return
        document = self.document()
        first = document.findBlock(cursor.selectionStart())
        last = document.findBlock(cursor.selectionEnd())
        cursor.beginEditBlock()
        block = first
        while block.isValid():
            edit = QTextCursor(block)
            if by > 0:
                edit.insertText(_STEP)
            elif block.text().startswith(_STEP):
                edit.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, len(_STEP))
                edit.removeSelectedText()
            if block == last:
                break
            block = block.next()
        cursor.endEditBlock()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text and HTML, but not files: those are for the window."""
        return (source.hasText() or source.hasHtml()) and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as Markdown."""
        self.textCursor().insertText(pasted_markdown(source))
        self.ensureCursorVisible()


def pasted_markdown(source: QMimeData) -> str:
    """What was copied, as Markdown: text that is Markdown as it is, else what HTML there is converted."""
    text = source.text() if source.hasText() else ""
    if not source.hasHtml() or _MARKDOWN.search(text):
        return text
    try:
        return decode_page(source.html().encode(), f"{PASTED_NAME}.html").text.strip()
    except CannotDo:
        return text
