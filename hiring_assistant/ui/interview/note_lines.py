"""The lines of one sheet of notes, each a note with an id, a time and what it is evidence for.

A text document knows nothing of notes, only of text. ``NoteLines`` follows each change of the document and keeps, line
by line, which note it is: a line that is edited stays the same note; Enter, paste, split and join make, divide and
merge notes; undo and redo bring back the notes that were there, not copies of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from hiring_assistant.domain.interview import Note

_STEP = 1024
"""Positions are this far apart, so that a line can be put between two others without writing those again."""

_LINE_ENDS = re.compile(r"[\0\n\r\v\f\x1c-\x1e\x85\u2028\u2029\ufdd0\ufdd1]+")
"""What Python or Qt take for the end of a line; the last two are Qt's own marks of frames."""

_SHAPES_KEPT = 500
"""For so many steps back undo knows which note each line was; before that it finds out from the text."""


@dataclass(slots=True)
class _Line:
    """What is known of a note besides its place; ``elapsed_ms`` is None until something is written."""

    text: str = ""
    elapsed_ms: int | None = None
    evidence_for: tuple[str, ...] = ()
    position: int | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """A line on its way from one sheet of notes to another."""

    id: str
    text: str
    elapsed_ms: int | None
    evidence_for: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unsaved:
    """What is to be written: notes that are new or changed, and ids of those that are gone."""

    changed: tuple[Note, ...]
    removed: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.changed or self.removed)


class NoteLines(QObject):
    """The notes in ``document``, which belong to ``question_id`` (None: the scratch pad).

    ``edited`` is emitted after each change of text or evidence, ``flagged`` after a change of evidence alone,
    ``undone`` after undo or redo with the ids of the notes that came back and of those that went. ``now_ms`` gives the
    time on the interview's clock, ``new_id`` a new id. Blank lines are no notes.
    """

    edited = Signal()
    flagged = Signal()
    undone = Signal(object, object)

    def __init__(
        self,
        document: QTextDocument,
        interview_id: str,
        question_id: str | None,
        notes: Sequence[Note],
        now_ms: Callable[[], int],
        new_id: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.question_id = question_id
        self._interview_id = interview_id
        self._now_ms = now_ms
        self._new_id = new_id
        self._on_disk = {note.id: note for note in notes}
        self._dirty: set[str] = set()
        self._undoing = False
        self._evidenced: frozenset[str] | None = None
        ordered = sorted(notes, key=lambda note: (note.position, note.id))
        self._lines = {
            note.id: _Line(one_line(note.text), note.elapsed_ms, note.evidence_for, note.position) for note in ordered
        }
        self._ids = [note.id for note in ordered]
        document.setPlainText("\n".join(self._lines[id_].text for id_ in self._ids))
        if not self._ids:
            self._ids = [self._new()]
        self._shapes: dict[int, tuple[str, ...]] = {document.availableUndoSteps(): tuple(self._ids)}
        document.documentLayout()  # Without a layout a document does not tell of its changes.
        document.contentsChange.connect(self._follow)

    # What the lines are

    @property
    def ids(self) -> tuple[str, ...]:
        """The id of the note of each line; blank lines have one too, in case something is written there."""
        return tuple(self._ids)

    @property
    def texts(self) -> tuple[str, ...]:
        """The lines as they stand, blank ones too."""
        return tuple(self._lines[id_].text for id_ in self._ids)

    @property
    def count(self) -> int:
        """How many lines are not blank."""
        return sum(1 for id_ in self._ids if self._lines[id_].text.strip())

    def elapsed_at(self, line: int) -> int | None:
        """When the note of a line (from 0) was begun; None for a line nothing was written on."""
        known = self._lines[self._ids[line]]
        return known.elapsed_ms if known.text.strip() else None

    def evidence_at(self, line: int) -> tuple[str, ...]:
        """The ids of the requirements that a line (from 0) is evidence for."""
        if line >= len(self._ids):
            return ()  # Asked while the document changes, before that was followed.
        known = self._lines[self._ids[line]]
        return known.evidence_for if known.text.strip() else ()

    @property
    def has_notes(self) -> bool:
        """Whether anything is written."""
        return any(self._lines[id_].text.strip() for id_ in self._ids)

    def evidenced(self) -> frozenset[str]:
        """The ids of all requirements that some line is evidence for."""
        if self._evidenced is None:
            lines = (self._lines[id_] for id_ in self._ids)
            flagged = (line for line in lines if line.evidence_for and line.text.strip())
            self._evidenced = frozenset(rid for line in flagged for rid in line.evidence_for)
        return self._evidenced

    def latest(self) -> int | None:
        """When the newest line was begun; None where there are none."""
        times = (self.elapsed_at(line) for line in range(len(self._ids)))
        return max((at for at in times if at is not None), default=None)

    # Changing them

    def toggle_evidence(self, line: int, requirement_id: str) -> bool | None:
        """Flag a line (from 0) as evidence for a requirement, or take the flag off; None for a blank line.

        True where it is flagged now.
        """
        id_ = self._ids[line]
        known = self._lines[id_]
        if not known.text.strip():
            return None
        if requirement_id in known.evidence_for:
            known.evidence_for = tuple(rid for rid in known.evidence_for if rid != requirement_id)
        else:
            known.evidence_for = (*known.evidence_for, requirement_id)
        self._dirty.add(id_)
        self._evidenced = None
        self.flagged.emit()
        self.edited.emit()
        return requirement_id in known.evidence_for

    def take_in(self, moved: Moved) -> None:
        """Add a line at the end that was written elsewhere: the same note, with its time and its flags."""
        cursor = QTextCursor(self.document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        if cursor.block().text():
            cursor.insertBlock()
        cursor.insertText(one_line(moved.text))
        cursor.endEditBlock()
        made, self._ids[-1] = self._ids[-1], moved.id
        self._lines[moved.id] = _Line(one_line(moved.text), position=self._lines[made].position)
        self._dirty.add(made)
        self._shapes[self.document.availableUndoSteps()] = tuple(self._ids)
        self.dress(moved.id, moved)

    def dress(self, id_: str, like: Moved) -> None:
        """Give a line the time and the flags it had elsewhere."""
        known = self._lines[id_]
        known.elapsed_ms, known.evidence_for = like.elapsed_ms, like.evidence_for
        self._dirty.add(id_)
        self._evidenced = None
        self.flagged.emit()
        self.edited.emit()

    def take_out(self, line: int) -> Moved | None:
        """Remove a line (from 0) and give it to take to another sheet; None for a blank line."""
        id_ = self._ids[line]
        if not self._lines[id_].text.strip():
            return None
        return self.drop(id_)

    def known(self, id_: str) -> Moved:
        """What is known of a note that is here or was."""
        line = self._lines[id_]
        return Moved(id_, line.text, line.elapsed_ms, line.evidence_for)

    def drop(self, id_: str) -> Moved:
        """Remove the line of a note that is here, and give it."""
        taken, line = self.known(id_), self._ids.index(id_)
        block = self.document.findBlockByNumber(line)
        cursor = QTextCursor(block)
        if block.next().isValid():
            cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
        else:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
            if line:
                cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        if id_ in self._ids:
            # It was the only line, which a document is never without.
            self._ids[self._ids.index(id_)] = self._new()
            self._lines[id_].text = taken.text
            self._shapes[self.document.availableUndoSteps()] = tuple(self._ids)
            self._place(0, len(self._ids) - 1)
        self._evidenced = None
        return taken

    def undo(self) -> None:
        """Take the last change of the text back."""
        self._step_back_or_forth(self.document.undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._step_back_or_forth(self.document.redo)

    def _step_back_or_forth(self, step: Callable[[], object]) -> None:
        before = self._written_ids()
        self._undoing = True
        try:
            step()
        finally:
            self._undoing = False
        now = self._written_ids()
        if before != now:
            self.undone.emit(now - before, before - now)

    def _written_ids(self) -> frozenset[str]:
        return frozenset(id_ for id_ in self._ids if self._lines[id_].text.strip())

    # Saving them

    def unsaved(self) -> Unsaved:
        """What differs from what is on disk."""
        if not self._dirty:
            return Unsaved((), ())
        here = set(self._ids) if len(self._dirty) > 8 else None
        changed: list[Note] = []
        removed: list[str] = []
        for id_ in self._dirty:
            line = self._lines[id_]
            is_here = id_ in here if here is not None else id_ in self._ids
            if is_here and line.text.strip():
                note = Note(
                    id=id_,
                    interview_id=self._interview_id,
                    question_id=self.question_id,
                    position=line.position or 0,
                    elapsed_ms=line.elapsed_ms or 0,
                    text=_writable(line.text),
                    evidence_for=line.evidence_for,
                )
                if self._on_disk.get(id_) != note:
                    changed.append(note)
            elif id_ in self._on_disk:
                removed.append(id_)
        changed.sort(key=lambda note: note.position)
        return Unsaved(tuple(changed), tuple(removed))

    def written(self, unsaved: Unsaved) -> None:
        """Take note that ``unsaved`` is on disk."""
        self._on_disk.update({note.id: note for note in unsaved.changed})
        for id_ in unsaved.removed:
            self._on_disk.pop(id_, None)
        self._dirty.clear()

    # Following the document

    @Slot(int, int, int)
    def _follow(self, at: int, _removed: int, added: int) -> None:
        document = self.document
        begin, end = document.findBlock(at), document.findBlock(min(at + added, document.characterCount() - 1))
        first, last = begin.blockNumber(), end.blockNumber()
        old_last = last - (document.blockCount() - len(self._ids))
        if not (0 <= first <= last and first <= old_last < len(self._ids)):
            begin, first, old_last = document.begin(), 0, len(self._ids) - 1
            end, last = document.lastBlock(), document.blockCount() - 1
            head = tail = 0
        else:
            head, tail = at - begin.position(), max(0, end.position() + end.length() - 1 - (at + added))
        step = document.availableUndoSteps()
        shape = self._shapes.get(step) if self._undoing else None
        if shape is not None and len(shape) == document.blockCount():
            self._restore(shape)
        else:
            self._match(begin, first, old_last, last, head, tail)
        self._remember(step)
        self.edited.emit()

    def _restore(self, shape: tuple[str, ...]) -> None:
        self._dirty.update(set(self._ids).symmetric_difference(shape))
        self._ids = list(shape)
        self._evidenced = None
        block = self.document.begin()
        for id_ in shape:
            line, text = self._lines[id_], block.text()
            if line.text != text:
                line.text = text
                self._stamp(id_)
            block = block.next()
        self._keep_in_order()

    def _match(self, begin: QTextBlock, first: int, old_last: int, last: int, head: int, tail: int) -> None:
        """Say which notes the lines ``first`` to ``last`` are, that were ``first`` to ``old_last`` before.

        ``head`` characters of the first line and ``tail`` characters of the last one were left as they were.
        """
        texts: list[str] = []
        block = begin
        for _ in range(first, last + 1):
            texts.append(block.text())
            block = block.next()
        old = self._ids[first : old_last + 1]
        new = list(old) if len(old) == len(texts) == 1 else self._align(old, texts, head, tail)
        for offset, (id_, text) in enumerate(zip(new, texts, strict=True)):
            line = self._lines.get(id_) if id_ else None
            if line is None or (not line.text.strip() and line.elapsed_ms is not None and text.strip()):
                # A new line, or one that was emptied before and is begun anew.
                new[offset] = id_ = self._new()
                position = line.position if line is not None else None
                line = self._lines[id_]
                line.position = position
            if line.text != text or line.elapsed_ms is None:
                line.text = text
                self._stamp(id_)
            self._dirty.add(id_)
        self._dirty.update(old)
        if any(self._lines[id_].evidence_for for id_ in (*old, *new)):
            self._evidenced = None
        self._ids[first : old_last + 1] = new
        self._place(first, last)

    def _align(self, old: list[str], texts: list[str], head: int, tail: int) -> list[str]:
        """The note of each line of ``texts``; "" for a new one."""
        new = [""] * len(texts)
        start, old_end, new_end = 0, len(old), len(texts)
        while start < min(old_end, new_end) and self._lines[old[start]].text == texts[start]:
            new[start] = old[start]
            start, head = start + 1, 0
        while old_end > start and new_end > start and self._lines[old[old_end - 1]].text == texts[new_end - 1]:
            old_end, new_end, tail = old_end - 1, new_end - 1, 0
            new[new_end] = old[old_end]
        if old_end == start or new_end == start:
            return new
        first, last = old[start], old[old_end - 1]
        if new_end - start == old_end - start:
            new[start:new_end] = old[start:old_end]
        elif old_end - start == 1:
            self._divide(first, new, start, new_end - 1, texts, head, tail)
        elif new_end - start == 1:
            new[start] = self._merge(first, last, head, tail)
        else:
            new[start] = first if head else ""
            new[new_end - 1] = last if tail else ""
        return new

    def _divide(self, id_: str, new: list[str], start: int, end: int, texts: list[str], head: int, tail: int) -> None:
        """One line became several: the note stays where its beginning is; what stood behind the cut goes with it."""
        if not head and tail:
            new[end] = id_
            return
        new[start] = id_
        if tail:
            line = self._lines[id_]
            cut_off = texts[end] == line.text[len(line.text) - tail :]
            new[end] = rest = self._new()
            if texts[end].strip():
                self._lines[rest] = _Line(texts[end], line.elapsed_ms if cut_off else None, line.evidence_for)

    def _merge(self, first: str, last: str, head: int, tail: int) -> str:
        """Several lines became one: the first note goes on, with the evidence of both whose text is in it."""
        if not tail:
            return first
        if not head:
            return last
        one, other = self._lines[first], self._lines[last]
        evidence = tuple(dict.fromkeys((*one.evidence_for, *other.evidence_for)))
        if evidence == one.evidence_for:
            return first
        # A note of its own, so that undo finds the two notes as they were.
        merged = self._new()
        self._lines[merged] = _Line(one.text, one.elapsed_ms, evidence)
        return merged

    def _new(self) -> str:
        id_ = self._new_id()
        self._lines[id_] = _Line()
        return id_

    def _stamp(self, id_: str) -> None:
        line = self._lines[id_]
        if line.elapsed_ms is None and line.text.strip():
            line.elapsed_ms = self._now_ms()
        self._dirty.add(id_)

    def _remember(self, step: int) -> None:
        newest = next(reversed(self._shapes.values()))
        shape = newest if len(newest) == len(self._ids) and list(newest) == self._ids else tuple(self._ids)
        if self._undoing:
            self._shapes[step] = shape
            return
        for later in [known for known in self._shapes if known >= step]:
            del self._shapes[later]
        self._shapes[step] = shape
        while len(self._shapes) > _SHAPES_KEPT:
            del self._shapes[next(iter(self._shapes))]

    # Positions

    def _place(self, first: int, last: int) -> None:
        unplaced = [at for at in range(first, last + 1) if self._lines[self._ids[at]].position is None]
        if not unplaced:
            return
        low, high = unplaced[0], unplaced[-1]
        before = (self._lines[self._ids[low - 1]].position or 0) if low else 0
        after = self._lines[self._ids[high + 1]].position if high + 1 < len(self._ids) else None
        room = high - low + 1
        step = _STEP if after is None else (after - before) // (room + 1)
        if step < 1:
            self._renumber()
            return
        for offset, at in enumerate(range(low, high + 1), start=1):
            self._move(self._ids[at], before + offset * step)

    def _keep_in_order(self) -> None:
        before = -1
        for id_ in self._ids:
            position = self._lines[id_].position
            if position is None or position <= before:
                self._renumber()
                return
            before = position

    def _renumber(self) -> None:
        for at, id_ in enumerate(self._ids, start=1):
            self._move(id_, at * _STEP)

    def _move(self, id_: str, position: int) -> None:
        if self._lines[id_].position != position:
            self._lines[id_].position = position
            self._dirty.add(id_)


def one_line(text: str) -> str:
    """``text`` without characters that end a line of a document."""
    return _LINE_ENDS.sub(" ", text)


def _writable(text: str) -> str:
    """The text without halves of characters, which some input methods leave behind and no file can hold."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
