"""Simple Markdown in notes as it is typed: bold, italic, code, headings and bullets are seen, the signs stay."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument

BOLD, ITALIC = "**", "_"

_BREAK = "\u2029"
"""What Qt puts between lines of a selection."""

_SPANS = (
    (re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*"), "bold"),
    (re.compile(r"(?<![\w*])[*_](?=[^\s*_])([^*_]+?)(?<=\S)[*_](?![\w*])"), "italic"),
    (re.compile(r"`[^`]+`"), "code"),
)
_HEADING = re.compile(r"#{1,6} .*")
_SIGNS = re.compile(r"[*_`#]")


class NoteMarks(QSyntaxHighlighter):
    """Shows a document of notes so. It changes how lines look and never what they say."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        bold, italic, code = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        italic.setFontItalic(True)
        code.setFontFamilies(["DejaVu Sans Mono", "Menlo", "Consolas", "monospace"])
        self._formats = {"bold": bold, "italic": italic, "code": code}

    def highlightBlock(self, text: str) -> None:
        """Look at one line."""
        if not _SIGNS.search(text):
            return  # Nearly all lines.
        if not text.isascii() and any(ord(letter) > 0xFFFF for letter in text):
            return  # Qt counts such letters as two, and no line is worth wrong places.
        if _HEADING.fullmatch(text):
            self.setFormat(0, len(text), self._formats["bold"])
            return
        for pattern, kind in _SPANS:
            for found in pattern.finditer(text):
                self.setFormat(found.start(), found.end() - found.start(), self._formats[kind])


def toggle_mark(cursor: QTextCursor, sign: str) -> None:
    """Put ``sign`` around the selected words of a line, or the word of the cursor, or take it away where it stands
    around them.
    """
    if not cursor.hasSelection():
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    words, start, end = cursor.selectedText(), cursor.selectionStart(), cursor.selectionEnd()
    if not words.strip() or _BREAK in words:
        return
    block = cursor.document().findBlock(start)
    around = QTextCursor(cursor.document())
    around.setPosition(max(start - len(sign), block.position()))
    around.setPosition(min(end + len(sign), block.position() + block.length() - 1), QTextCursor.MoveMode.KeepAnchor)
    if around.selectedText() == f"{sign}{words}{sign}":
        around.insertText(words)
    else:
        cursor.insertText(f"{sign}{words}{sign}")
