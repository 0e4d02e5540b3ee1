"""Looking for protected topics in lines of notes, each text once and never while somebody types."""

from __future__ import annotations

import time
from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen, QTextBlock

from hiring_assistant.app.note_hints import NoteHint, note_hints
from hiring_assistant.domain.problem import MachineFault

LOOK_AFTER_MS = 500
"""Lines are looked at when nothing was typed for so long."""

AT_ONCE_S = 0.005
"""Lines are looked at for so long in one go."""


class Hinting:
    """Remembers what was found in which text."""

    def __init__(self) -> None:
        self._found: dict[str, tuple[NoteHint, ...]] = {}

    def known(self, text: str) -> tuple[NoteHint, ...] | None:
        """What was found in a text; None where it was not looked at yet."""
        return self._found.get(text)

    def look(self, text: str) -> tuple[NoteHint, ...]:
        """What is found in a text."""
        found = self._found.get(text)
        if found is None:
            found = self._found[text] = _hints(text)
        return found

    def look_at(self, texts: Iterable[str]) -> bool:
        """Look at texts for a few milliseconds, so that no key is held up; False where some are left for later."""
        begun = time.perf_counter()
        for text in texts:
            if text not in self._found:
                if time.perf_counter() - begun > AT_ONCE_S:
                    return False
                self.look(text)
        return True


@lru_cache(maxsize=64)
def _hints(text: str) -> tuple[NoteHint, ...]:
    try:
        return note_hints(text)
    except MachineFault:
        return ()  # A broken file of words is reported where questions are edited; notes go on.


def underline(painter: QPainter, block: QTextBlock, corner: QPointF, hints: tuple[NoteHint, ...]) -> None:
    """Dots below the words of hints in a line whose top left is at ``corner``; the painter has their colour."""
    text, layout = block.text(), block.layout()
    pen = QPen(painter.pen().color(), 1.6)
    pen.setDashPattern([1.2, 1.6])
    painter.setPen(pen)
    for hint in hints:
        at, end = _position(text, hint.start), _position(text, hint.end)
        while at < end:
            line = layout.lineForTextPosition(at)
            if not line.isValid():
                break
            stop = min(end, line.textStart() + line.textLength())
            if stop <= at:
                break
            left, right = (_across(line.cursorToX(place)) for place in (at, stop))
            height = corner.y() + line.y() + line.ascent() + 2.5
            painter.drawLine(QPointF(corner.x() + left, height), QPointF(corner.x() + right, height))
            at = stop


def _position(text: str, at: int) -> int:
    """A place in a Python text as Qt counts it, which takes some characters for two."""
    return at if text.isascii() else len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


def _across(found: object) -> float:
    """The place across the line; PySide gives it alone or with the position it stands for."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
