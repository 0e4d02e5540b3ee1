"""Groups with their counts as they are typed in. They are in no store and no file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, Qt, Signal

from hiring_assistant.review.selection import FOUR_FIFTHS, Group
from hiring_assistant.ui.widgets.any_index import AnyIndex

NAME, APPLIED, SELECTED, RATE, RATIO = range(5)
TYPED = (NAME, APPLIED, SELECTED)
"""The columns that are typed in; the others follow."""

BAD_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Whether the text of a cell cannot be used."""

_MOST_ROWS = 200
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Line:
    """A row as it is typed."""

    name: str = ""
    applied: str = ""
    selected: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing is typed."""
        return not (self.name or self.applied or self.selected)


class CountsModel(QAbstractTableModel):
    """A row for each group and an empty one below them; ``edited`` is emitted after every change."""

    edited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = [Line(), Line()]
        self._earlier: list[list[Line]] = []

    # What was typed

    @property
    def problems(self) -> dict[int, str]:
        """What is wrong with a row, in words; rows that are blank or right are left out."""
        found = {}
        for number, line in enumerate(self.lines):
            told = self._problem(line)
            if told:
                found[number] = told
        return found

    def _problem(self, line: Line) -> str:
        if line.is_blank:
            return ""
        applied, selected = _count(line.applied), _count(line.selected)
        if (line.applied and applied is None) or (line.selected and selected is None):
            return self.tr("Write whole numbers, such as 80.")
        if applied is None or selected is None:
            return self.tr("Applied and selected are both needed.")
        if applied < 1:
            return self.tr("At least one person must have applied; else leave the group out.")
        if selected > applied:
            return self.tr("More people are selected than applied.")
        return ""

    @property
    def groups(self) -> tuple[Group, ...]:
        """The rows that can be used."""
        found = []
        for number, line in enumerate(self.lines):
            applied, selected = _count(line.applied), _count(line.selected)
            if applied is not None and selected is not None and not self._problem(line):
                found.append(Group(self.name_of(number), selected, applied))
        return tuple(found)

    def name_of(self, number: int) -> str:
        """What a group is called; without a name by its row."""
        return self.lines[number].name or self.tr("Group {number}").format(number=number + 1)

    # Changing it

    def _change(self, lines: Sequence[Line]) -> None:
        self._earlier.append(list(self.lines))
        self._put(lines)

    def _put(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()
        self.edited.emit()

    def add_row(self) -> int:
        """Add an empty row at the end; gives its number."""
        if len(self.lines) < _MOST_ROWS:
            self._change([*self.lines, Line()])
        return len(self.lines) - 1

    def remove_row(self, number: int) -> None:
        """Take a row out."""
        if 0 <= number < len(self.lines):
            kept = [line for at, line in enumerate(self.lines) if at != number]
            self._change(kept or [Line()])

    def clear(self) -> None:
        """Begin anew."""
        self._change([Line(), Line()])

    def undo(self) -> bool:
        """Take the last change back; says whether there was one."""
        if not self._earlier:
            return False
        self._put(self._earlier.pop())
        return True

    def paste(self, text: str, row: int, column: int) -> bool:
        """Put cells of a spreadsheet in from that cell on; False where there are none in ``text``.

        A first line without any number is taken for headings and left out.
        """
        cells = [_cells(line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n") if line.strip()]
        if len(cells) > 1 and len(cells[0]) > 1 and all(_count(cell) is None for cell in cells[0]):
            cells = cells[1:]
        if not cells:
            return False
        lines = list(self.lines)
        for down, texts in enumerate(cells[: _MOST_ROWS - row]):
            at = row + down
            while at >= len(lines):
                lines.append(Line())
            for right, cell in enumerate(texts):
                lines[at] = _with(lines[at], column + right, cell)
        self._change(lines)
        return True

    # As Qt reads it

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """One for each row typed."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Three to type, two that follow."""
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section == NAME else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Group"),
            self.tr("Applied"),
            self.tr("Selected"),
            self.tr("Rate"),
            self.tr("Of the highest"),
        )[section]

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """The first three can be typed in."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in TYPED else flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is typed, what follows from it, and what is wrong with it."""
        number, column = index.row(), index.column()
        line = self.lines[number]
        if role == BAD_ROLE:
            return column in TYPED and bool(self._problem(line))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._problem(line) or None
        if role == Qt.ItemDataRole.TextAlignmentRole and column != NAME:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if column in TYPED:
            text = (line.name, line.applied, line.selected)[column]
            if role == Qt.ItemDataRole.AccessibleTextRole and self._problem(line):
                return f"{text}, {self._problem(line)}"
            return text
        return self._follows(number, column)

    def _follows(self, number: int, column: int) -> str:
        line = self.lines[number]
        applied, selected = _count(line.applied), _count(line.selected)
        if applied is None or selected is None or self._problem(line):
            return ""
        rate = selected / applied
        if column == RATE:
            return percent(rate)
        highest = max((group.rate for group in self.groups), default=0.0)
        if not highest:
            return "–"
        told = percent(rate / highest)
        return self.tr("{share} · under 4/5").format(share=told) if rate / highest < FOUR_FIFTHS else told

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed, right or not."""
        if role != Qt.ItemDataRole.EditRole or index.column() not in TYPED:
            return False
        text = " ".join(str(value).split())[:_LONGEST]
        changed = _with(self.lines[index.row()], index.column(), text)
        if changed == self.lines[index.row()]:
            return True
        self._earlier.append(list(self.lines))
        self.lines[index.row()] = changed
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, RATIO))
        self.edited.emit()
        return True


def percent(share: float) -> str:
    """A share of 1 in percent, with a decimal."""
    return f"{QLocale().toString(100 * share, 'f', 1)} %"


def _count(text: str) -> int | None:
    """A whole number as people write it, with the locale's group marks; None where it is none."""
    plain = re.sub(r"[\s\u00a0\u202f]", "", text)
    if re.fullmatch(r"\d{1,9}", plain):
        return int(plain)
    if re.fullmatch(r"\d{1,3}([.,'’]\d{3})+", plain):
        return int(re.sub(r"\D", "", plain))
    return None


def _with(line: Line, column: int, text: str) -> Line:
    cleaned = " ".join(text.split())[:_LONGEST]
    if column == NAME:
        return replace(line, name=cleaned)
    if column == APPLIED:
        return replace(line, applied=cleaned)
    return replace(line, selected=cleaned) if column == SELECTED else line


def _cells(line: str) -> list[str]:
    for mark in ("\t", ";", ","):
        if mark in line:
            return [cell.strip().strip('"') for cell in line.split(mark)]
    return [line.strip()]
