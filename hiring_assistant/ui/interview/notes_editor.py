"""Where notes are typed: a line is a note, with its time at the left and a mark where it is evidence."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QMenu, QPlainTextDocumentLayout, QPlainTextEdit, QWidget

from hiring_assistant.ui import telling
from hiring_assistant.ui.interview.clock import clock_text
from hiring_assistant.ui.interview.evidence_mark import EvidenceMark
from hiring_assistant.ui.interview.hinting import LOOK_AFTER_MS, Hinting, underline
from hiring_assistant.ui.interview.note_lines import NoteLines, one_line
from hiring_assistant.ui.interview.note_marks import NoteMarks, toggle_mark
from hiring_assistant.ui.interview.plain_editor import PlainEditor
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.theme.theme import Theme

_HOUR_MS = 3_600_000

_LOOK_ON_MS = 15
"""So long is waited before more lines are looked at for hints."""

_BELOW_A_LINE = 7
"""Pixels of the design between two notes, so that a note of two lines is seen to be one."""


class NotesLayout(QPlainTextDocumentLayout):
    """Lays lines out with some room below each, and more below those whose mark has no room behind the text.

    Every document shown in a ``NotesEditor`` needs one.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._room = 0
        self._lines: NoteLines | None = None
        self._mark: EvidenceMark | None = None

    def dress(self, lines: NoteLines, mark: EvidenceMark, room: int) -> None:
        """Set which notes the lines are, how they are marked, and the room below each (pixels)."""
        self._lines, self._mark, self._room = lines, mark, room
        self.measure()

    def measure(self) -> None:
        """Tell the editor that lines may be higher or lower than before."""
        self.documentSizeChanged.emit(self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """The line with its mark and the room below it."""
        rect = super().blockBoundingRect(block)
        if self._lines is None or self._mark is None or rect.isNull():
            return rect
        bottom = rect.bottom()
        count = len(self._lines.evidence_at(block.blockNumber()))
        if count:
            bottom += self._mark.below(block, count)
        rect.setBottom(bottom + self._room)
        return rect


class _Margin(QWidget):
    """A strip beside the text that the editor paints on."""

    def __init__(self, editor: NotesEditor, paint: Callable[[QPainter, QRect], None]) -> None:
        super().__init__(editor)
        self._paint = paint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the editor paint."""
        self._paint(QPainter(self), event.rect())


class NotesEditor(PlainEditor):
    """Edits one ``NoteLines`` at a time; each keeps its cursor, its place and its own undo.

    ``evidence_asked`` is emitted with the line that is to be flagged or unflagged. ``evidence_words`` gives the tool
    tip of a flagged line from the ids of its requirements. ``hint_changed`` is emitted with what speaks against
    the words of the line of the cursor, "" for nothing.
    """

    evidence_asked = Signal(int)
    requirements_asked = Signal(int)
    move_asked = Signal(int)
    hint_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: NoteLines | None = None
        self._places: dict[QTextDocument, tuple[int, int, int]] = {}
        self._hint = ""
        self._described: tuple[object, ...] = ()
        self.hinting = Hinting()
        self._look_later = QTimer(self)
        self._look_later.setSingleShot(True)
        self._look_later.timeout.connect(self.look_for_hints)
        self.cursorPositionChanged.connect(self._look_after_typing)
        self.cursorPositionChanged.connect(self._describe_line)
        self.evidence_words: Callable[[tuple[str, ...]], str] = ", ".join
        set_role(self, "notes")
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self._times = _Margin(self, self._paint_times)
        self._mark = EvidenceMark(theme)
        self.updateRequest.connect(self._scrolled)
        theme.changed.connect(self._dress)
        self._dress()

    # What is shown

    @property
    def lines(self) -> NoteLines | None:
        """The notes that are shown."""
        return self._lines

    def show_lines(self, lines: NoteLines) -> None:
        """Show other notes, where they were left: at the end the first time."""
        if lines is self._lines:
            return
        if self._lines is not None:
            cursor = self.textCursor()
            self._places[self._lines.document] = (
                cursor.anchor(),
                cursor.position(),
                self.verticalScrollBar().value(),
            )
            self._lines.flagged.disconnect(self._flagged)
        self._lines = lines
        document = lines.document
        self._dress_document(lines)
        self.setDocument(document)
        lines.flagged.connect(self._flagged)
        cursor = self.textCursor()
        place = self._places.get(document)
        if place is None:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        else:
            last = document.characterCount() - 1
            cursor.setPosition(min(place[0], last))
            cursor.setPosition(min(place[1], last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        if place is None:
            self.ensureCursorVisible()
        else:
            self.verticalScrollBar().setValue(place[2])
        self._make_room()

    def forget_places(self) -> None:
        """Forget where documents were left, as they are thrown away."""
        self._places.clear()
        if self._lines is not None:
            self._lines.flagged.disconnect(self._flagged)
            self._lines = None

    @Slot()
    def _describe_line(self) -> None:
        """Let screen readers say of the line of the cursor when it was written and what it is evidence for."""
        lines, line = self._lines, self.current_line
        if lines is None or line >= len(lines.ids):
            return
        at, evidence = lines.elapsed_at(line), lines.evidence_at(line)
        if (id(lines), line, at, evidence) != self._described:
            self._described = (id(lines), line, at, evidence)
            words = [clock_text(at)] if at is not None else []
            words += [self.evidence_words(evidence).replace("\n", " ")] if evidence else []
            self.setAccessibleDescription(", ".join(words))

    @property
    def current_line(self) -> int:
        """The line of the cursor, from 0."""
        return self.textCursor().blockNumber()

    def go_to_line(self, line: int) -> None:
        """Put the cursor at the end of a line (from 0) and show it."""
        block = self.document().findBlockByNumber(line)
        if block.isValid():
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            self.setTextCursor(cursor)
            self.centerCursor()

    def select_words(self, line: int, words: str) -> None:
        """Select words in a line (from 0) and show it."""
        self.go_to_line(line)
        block = self.document().findBlockByNumber(line)
        at = block.text().casefold().find(words.strip().casefold())
        if at >= 0 and len(block.text().casefold()) == len(block.text()):
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + _utf16(block.text()[:at]))
            end = cursor.position() + _utf16(block.text()[at : at + len(words.strip())])
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    # Keys and text that comes in

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what a flagged line is evidence for."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._lines is not None:
            block = self.cursorForPosition(event.pos()).block()
            requirements = self._lines.evidence_at(block.blockNumber())
            said = [self.evidence_words(requirements)] if requirements else []
            said += [f"“{hint.words}”: {telling.told(hint.message)}" for hint in self.hinting.known(block.text()) or ()]
            self.viewport().setToolTip("\n\n".join(said))
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo by note; a line break of any kind makes a new note."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.isReadOnly():
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def toggle_mark(self, sign: str) -> None:
        """Put a sign of Markdown around the selected words, or the word of the cursor, or take it away."""
        if not self.isReadOnly():
            toggle_mark(self.textCursor(), sign)

    @Slot()
    def undo(self) -> None:
        """Take the last change of the text back."""
        if self._lines is not None and not self.isReadOnly():
            self._lines.undo()

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back."""
        if self._lines is not None and not self.isReadOnly():
            self._lines.redo()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text, a note for each line."""
        text = "\n".join(one_line(line) for line in source.text().splitlines())
        self.textCursor().insertText(text)
        self.ensureCursorVisible()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Editing, and flagging the line."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        writable, selected = not self.isReadOnly(), self.textCursor().hasSelection()
        for text, call, possible in (
            (self.tr("Undo"), self.undo, writable and self.document().isUndoAvailable()),
            (self.tr("Redo"), self.redo, writable and self.document().isRedoAvailable()),
            ("", None, False),
            (self.tr("Cut"), self.cut, writable and selected),
            (self.tr("Copy"), self.copy, selected),
            (self.tr("Paste"), self.paste, writable and self.canPaste()),
            (self.tr("Select all"), self.selectAll, True),
        ):
            if call is None:
                menu.addSeparator()
            else:
                menu.addAction(text, call).setEnabled(possible)
        if writable:
            line = self.cursorForPosition(event.pos()).blockNumber()
            menu.addSeparator()
            menu.addAction(self.tr("Evidence for the requirement in focus"), partial(self.evidence_asked.emit, line))
            menu.addAction(self.tr("Evidence for…"), partial(self.requirements_asked.emit, line))
            menu.addAction(self.tr("Move the line to…"), partial(self.move_asked.emit, line))
        menu.popup(event.globalPos())

    # Hints

    @Slot()
    def _look_after_typing(self) -> None:
        self._look_later.start(LOOK_AFTER_MS)

    @Slot()
    def look_for_hints(self) -> None:
        """Look for hints in the lines that are in view, and tell those of the line of the cursor."""
        shown = [block.text() for block, _ in self._visible_lines(self.viewport().rect())]
        if any(self.hinting.known(text) is None for text in shown):
            if not self.hinting.look_at(shown):
                self._look_later.start(_LOOK_ON_MS)
            if any(self.hinting.known(text) for text in shown):
                self.viewport().update()
        at_cursor = self.hinting.look(self.textCursor().block().text())
        said = "\n".join(dict.fromkeys(f"“{hint.words}”: {telling.told(hint.message)}" for hint in at_cursor))
        if said != self._hint:
            self._hint = said
            self.hint_changed.emit(said)

    # Painting beside the text

    @Slot()
    def _flagged(self) -> None:
        # Changes of the text are painted anew without this: Qt says where, also to the margin.
        if self._lines is not None:
            layout = self._lines.document.documentLayout()
            if isinstance(layout, NotesLayout):
                layout.measure()
        self.viewport().update()
        self._times.update()
        self._describe_line()

    @Slot(QRect, int)
    def _scrolled(self, rect: QRect, by: int) -> None:
        if by:
            self._times.scroll(0, by)
        else:
            self._times.update(0, rect.y(), self._times.width(), rect.height())

    @Slot()
    def _dress(self) -> None:
        self._time_font = self._theme.font(14)
        self._time_font.setFeature(QFont.Tag("tnum"), 1)
        self._mark.dress()
        if self._lines is not None:
            self._dress_document(self._lines)
        self._make_room()

    def _dress_document(self, lines: NoteLines) -> None:
        lines.document.setDefaultFont(self.font())
        layout = lines.document.documentLayout()
        if isinstance(layout, NotesLayout):
            layout.dress(lines, self._mark, self._theme.px(_BELOW_A_LINE))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._lines is not None:
            self._lines.document.setDefaultFont(self.font())

    @Slot()
    def _make_room(self) -> None:
        widest = "0:00:00" if self._lines is not None and (self._lines.latest() or 0) >= _HOUR_MS else "00:00"
        times = QFontMetrics(self._time_font).horizontalAdvance(widest) + self._theme.px(10)
        self.setViewportMargins(times, 0, 0, 0)
        self._place_times()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the times beside the text."""
        super().resizeEvent(event)
        self._place_times()

    def _place_times(self) -> None:
        inner, text = self.contentsRect(), self.viewport().geometry()
        self._times.setGeometry(inner.left(), text.top(), text.left() - inner.left(), text.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, then the marks that stand right behind it."""
        super().paintEvent(event)
        if self._lines is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block, box in self._visible_lines(event.rect()):
            count = len(self._lines.evidence_at(block.blockNumber()))
            if count:
                corner = QPointF(self.contentOffset().x(), box.top())
                self._mark.paint(painter, self._mark.box(block, count).translated(corner), count)
            hints = self.hinting.known(block.text())
            if hints:
                painter.setPen(self._theme.color("warn"))
                underline(painter, block, QPointF(self.contentOffset().x(), box.top()), hints)
            elif hints is None and not self._look_later.isActive():
                self._look_after_typing()

    def _visible_lines(self, area: QRect) -> list[tuple[QTextBlock, QRectF]]:
        found: list[tuple[QTextBlock, QRectF]] = []
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= area.bottom():
            # Not blockBoundingGeometry, which measures all lines above it each time.
            box = self.blockBoundingRect(block).translated(0, top)
            if box.bottom() >= area.top():
                found.append((block, box))
            top = box.bottom()
            block = block.next()
        return found

    def _paint_times(self, painter: QPainter, area: QRect) -> None:
        if self._lines is None:
            return
        painter.setFont(self._time_font)
        painter.setPen(self._theme.color("mute"))
        right = self._times.width() - self._theme.px(8)
        for block, box in self._visible_lines(area):
            at = self._lines.elapsed_at(block.blockNumber())
            first = block.layout().lineAt(0)
            if at is not None and first.isValid():
                text = clock_text(at)
                left = right - painter.fontMetrics().horizontalAdvance(text)
                if left < 0:
                    QTimer.singleShot(0, self, self._make_room)  # The first hour is over.
                painter.drawText(QPointF(left, box.top() + first.y() + first.ascent()), text)


def _utf16(text: str) -> int:
    """How long Qt takes a text to be."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def new_notes_document(parent: QObject) -> QTextDocument:
    """An empty document that a ``NotesEditor`` can show."""
    document = QTextDocument(parent)
    document.setDocumentLayout(NotesLayout(document))
    NoteMarks(document)
    return document
