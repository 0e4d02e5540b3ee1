"""A model of Qt's tables that is told by its columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from hiring_assistant.ui.pictures.delegate import PICTURE_ROLE
from hiring_assistant.ui.pictures.drawing import Drawing
from hiring_assistant.ui.widgets.any_index import AnyIndex

SORT_ROLE = int(Qt.ItemDataRole.UserRole) + 60
"""What a cell is sorted by: a number or a text. None (nothing to say) comes last."""

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """A column: its heading, what a cell says and sorts by (None: by what it says), and what explains the heading.

    With ``picture`` a cell is painted; what it says is then read to those who do not see it. ``tip`` is a cell's own.
    """

    heading: str
    says: Callable[[Row], str]
    sorts: Callable[[Row], float | str | None] | None = None
    about: str = ""
    picture: Callable[[Row], Drawing | None] | None = None
    tip: Callable[[Row], str] | None = None
    width: int = 80
    """In the design's pixels; 0: what the others leave."""
    least: int = 0
    """What it keeps in a narrow window."""


class ColumnModel(QAbstractTableModel, Generic[Row]):
    """Rows of one kind, a column for each fact about them."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """As many as are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """As many as it was made with."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Headings, and what explains them."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.heading
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return column.about or None
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says, paints and sorts by."""
        column, row = self.columns[index.column()], self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if column.picture is not None and column.picture(row) is not None else column.says(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.says(row)
        if role == SORT_ROLE:
            return column.sorts(row) if column.sorts is not None else column.says(row)
        if role == PICTURE_ROLE and column.picture is not None:
            return column.picture(row)
        if role == Qt.ItemDataRole.ToolTipRole and column.tip is not None:
            return column.tip(row)
        return None
