"""What every drawing is: a value that can paint itself and say its numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from hiring_assistant.ui.theme.theme import Theme

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of a picture as a table of texts, written as the locale writes them."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def told(self) -> str:
        """All of it in a line, for screen readers: "Kim Sand: 4. Jo Reed: 2", "Stage 1: 7 active, 2 on hold"."""
        return ". ".join(f"{row[0]}: {self._cells(row)}" for row in self.rows)

    def _cells(self, row: tuple[str, ...]) -> str:
        if len(row) == 2:
            return row[1]
        return ", ".join(f"{cell} {heading}" for cell, heading in zip(row[1:], self.headings[1:], strict=True))

    @property
    def tabbed(self) -> str:
        """The table as text with tabs, as spreadsheets paste it; no cell of it can act as a formula."""
        return "\n".join("\t".join(_plain(cell) for cell in row) for row in (self.headings, *self.rows))


def _plain(cell: str) -> str:
    text = " ".join(cell.split())
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


class Drawing(Protocol):
    """A picture of some numbers."""

    @property
    def title(self) -> str:
        """What it is a picture of."""
        ...

    def numbers(self) -> Numbers:
        """Everything it shows, in words and numbers."""
        ...

    def size(self, theme: Theme) -> QSizeF:
        """The least width and the height that it needs at the text size in force; it may be wider."""
        ...

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Paint it into ``rect``, in the theme's colours; the ground is the caller's."""
        ...


def told(drawing: Drawing) -> str:
    """Title and numbers of a drawing in a line."""
    return f"{drawing.title}. {drawing.numbers().told}"
