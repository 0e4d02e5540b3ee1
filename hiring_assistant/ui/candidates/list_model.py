"""The candidates of the list as Qt's tables read them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Slot

from hiring_assistant.domain.candidate import Candidate, CandidateEntry
from hiring_assistant.domain.ordering import CandidateOrder
from hiring_assistant.ui import wording
from hiring_assistant.ui.candidates.choosing import Chosen
from hiring_assistant.ui.widgets.any_index import AnyIndex
from hiring_assistant.ui.widgets.windowed_rows import WindowedRows

NAME, ROLE, TRACK, STAGE, STATE, ADDED = range(6)

_ORDERS = (
    CandidateOrder.NAME,
    CandidateOrder.ROLE,
    CandidateOrder.TRACK,
    CandidateOrder.STAGE,
    CandidateOrder.STATE,
    CandidateOrder.ADDED,
)


Find = Callable[[CandidateOrder, bool], Sequence[str]]


class CandidatesModel(QAbstractTableModel):
    """One row a candidate, one column a fact. Rows are read when they are looked at.

    ``find`` gives the ids in an order (True: descending), ``read`` the rows of some ids. Those ``chosen`` have a mark
    beside the name, which a click sets.
    """

    def __init__(
        self,
        find: Find,
        read: Callable[[Sequence[str]], Sequence[CandidateEntry]],
        chosen: Chosen,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._chosen = chosen
        chosen.changed.connect(self._mark)
        self._find = find
        self._rows = WindowedRows(read, lambda entry: entry.candidate.id)
        self._order, self._descending = CandidateOrder.NAME, False

    def load(self) -> None:
        """Find the candidates anew."""
        self.beginResetModel()
        self._rows.show(self._find(self._order, self._descending))
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column."""
        wanted = _ORDERS[column], order is Qt.SortOrder.DescendingOrder
        if wanted != (self._order, self._descending):
            self._order, self._descending = wanted
            self.load()

    def candidate(self, row: int) -> Candidate | None:
        """The candidate of a row, or None where there is none any more."""
        entry = self._rows.row(row)
        return entry.candidate if entry else None

    def id_at(self, row: int) -> str:
        """The id of the candidate in a row; "" where there is no such row."""
        return self._rows.ids[row] if 0 <= row < len(self._rows) else ""

    def row_of(self, candidate_id: str) -> int:
        """The row of a candidate; -1 where the list has none."""
        return self._rows.place_of(candidate_id)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """One for each candidate."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """One for each fact."""
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Candidate"),
            self.tr("Role"),
            self.tr("Track"),
            self.tr("Stage"),
            self.tr("State"),
            self.tr("Added"),
        )[section]

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Names can be marked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == NAME else flags

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Choose a candidate, or no longer."""
        candidate = self.candidate(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != NAME or candidate is None:
            return False
        self._chosen.put(candidate, chosen=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    @Slot()
    def _mark(self) -> None:
        last = self.rowCount() - 1
        if last >= 0:
            self.dataChanged.emit(self.index(0, NAME), self.index(last, NAME), [Qt.ItemDataRole.CheckStateRole])

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands in a cell, whether it is marked, and what a screen reader says."""
        column = index.column()
        if role == Qt.ItemDataRole.CheckStateRole:
            if column != NAME:
                return None
            chosen = self.id_at(index.row()) in self._chosen
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if role == Qt.ItemDataRole.ToolTipRole and column not in (NAME, ROLE, TRACK):
            return None
        entry = self._rows.row(index.row())
        return self._shown(entry, column) if entry else ""

    def _shown(self, entry: CandidateEntry, column: int) -> str:
        candidate = entry.candidate
        return (
            candidate.name,
            entry.role_title,
            candidate.track,
            str(candidate.stage),
            wording.candidate_state(candidate.state),
            wording.day(candidate.created_at),
        )[column]
