"""Requirements and responsibilities of a track as rows that can be corrected."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, Qt, Signal

from hiring_assistant.domain.correction import Corrected, ItemList, items_in
from hiring_assistant.domain.role import Requirement, Responsibility
from hiring_assistant.domain.text import fold
from hiring_assistant.ui.reading.row_drag import ROWS, dragged_rows, rows_data
from hiring_assistant.ui.widgets.any_index import AnyIndex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hiring_assistant.ui.theme.theme import Theme

LINE, TEXT, MARKS = range(3)
CHIPS_ROLE = int(Qt.ItemDataRole.UserRole)
"""Chips of a cell: (text, kind) each."""


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item as a track offers it; ``source`` names the track it was taken over from, "" for its own.

    ``at`` is its place (from 0) in the list of the track that it stands in.
    """

    at: int
    text: str
    line: int
    details: tuple[str, ...] = ()
    nice_to_have: bool = False
    corrected: bool = False
    source: str = ""


def item_rows(corrected: Corrected, track: str, in_list: ItemList) -> tuple[ItemRow, ...]:
    """The items of a track, its own in their order, then those it takes over, none twice."""
    rows: list[ItemRow] = []
    seen: set[str] = set()
    tracks = corrected.reading.tracks_behind(track)
    compared = len(tracks) > 1
    for behind in tracks:
        items: tuple[Requirement | Responsibility, ...] = items_in(behind, in_list)
        for at, item in enumerate(items):
            own = behind.name == track
            words = fold(item.text) if compared else ""
            if not own and (words in seen or item.only_refers):
                continue
            seen.add(words)
            nice = isinstance(item, Requirement) and item.nice_to_have
            touched = bool(corrected.items) and corrected.has_item(behind.name, in_list, item.text)
            rows.append(
                ItemRow(at, item.text, item.line, item.details, nice, touched, "" if own else behind.name),
            )
    return tuple(rows)


class ItemModel(QAbstractTableModel):
    """The rows of one list; nothing is changed here. ``reworded`` is emitted with a row and its new text, ``dropped``
    with the list that rows were dragged from, these rows, and the row that they are to stand before.
    """

    reworded = Signal(int, str)
    dropped = Signal(str, list, int)

    def __init__(self, theme: Theme, in_list: ItemList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.in_list = in_list
        self._rows: tuple[ItemRow, ...] = ()
        self._editable = True

    def show(self, rows: Sequence[ItemRow], *, editable: bool = True) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._editable = editable
        self.endResetModel()

    @property
    def rows(self) -> tuple[ItemRow, ...]:
        """What is shown, from the top."""
        return self._rows

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """The number of items."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """Line, text, chips."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The headings, for screen readers."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Line"), self.tr("Text"), self.tr("Marks"))[section]
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """The text of a track's own items can be edited, and these can be dragged."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self._editable else Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        own = not self._rows[index.row()].source
        if own and self._editable:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        if own and index.column() == TEXT and self._editable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Line number, text with what is nested below it, and chips."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join((row.text, *(text for text, _kind in self.chips(row))))
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color("mute") if column == LINE or row.source else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if column == LINE and role == Qt.ItemDataRole.DisplayRole:
            return str(row.line) if row.line else "+"
        if column == LINE and role == Qt.ItemDataRole.ToolTipRole and not row.line:
            return self.tr("Added by you")
        if column == TEXT and role == Qt.ItemDataRole.DisplayRole:
            return "\n".join((row.text, *(f"– {detail}" for detail in row.details)))
        if column == TEXT and role == Qt.ItemDataRole.EditRole:
            return row.text
        if column == MARKS and role == CHIPS_ROLE:
            return self.chips(row)
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell that an item was reworded."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or index.column() != TEXT:
            return False
        text = str(value).strip()
        if text and text != self._rows[index.row()].text:
            self.reworded.emit(index.row(), text)
        return True

    # Dragging

    def mimeTypes(self) -> list[str]:
        """Rows of a reading."""
        return [ROWS]

    def mimeData(self, indexes: Sequence[AnyIndex]) -> QMimeData:
        """The rows that are dragged."""
        return rows_data(self.in_list, indexes)

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved."""
        return Qt.DropAction.MoveAction

    def canDropMimeData(self, data: QMimeData, _action: Any, _row: int, _column: int, _parent: AnyIndex) -> bool:
        """Items are taken, stages are not."""
        kind, rows = dragged_rows(data)
        return self._editable and bool(rows) and kind in list(ItemList)

    def dropMimeData(self, data: QMimeData, action: Any, row: int, column: int, parent: AnyIndex) -> bool:
        """Tell what was dropped where."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        kind, rows = dragged_rows(data)
        own = sum(not each.source for each in self._rows)
        self.dropped.emit(kind, rows, own if row < 0 else min(row, own))
        return True

    def chips(self, row: ItemRow) -> tuple[tuple[str, str], ...]:
        """The chips of a row: (text, kind) each."""
        chips = []
        if self.in_list is ItemList.REQUIREMENTS:
            nice = row.nice_to_have
            chips.append((self.tr("nice to have"), "accent") if nice else (self.tr("must have"), "plain"))
        if row.source:
            chips.append((self.tr("from %1").replace("%1", row.source), "plain"))
        elif row.corrected:
            chips.append((self.tr("corrected by you"), "success"))
        return tuple(chips)
