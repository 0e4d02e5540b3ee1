"""The candidates of the list as Qt's tables read them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hiring_assistant.domain.candidate import Candidate, CandidateEntry
from hiring_assistant.domain.text import fold
from hiring_assistant.ui import wording

NAME, ROLE, TRACK, STAGE, STATE, ADDED = range(6)

SORT_ROLE = Qt.ItemDataRole.UserRole
"""What a column is sorted by, where that is not what it shows."""

_Index = QModelIndex | QPersistentModelIndex


class CandidatesModel(QAbstractTableModel):
    """One row a candidate, one column a fact."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[CandidateEntry] = ()

    def show(self, entries: Sequence[CandidateEntry]) -> None:
        """Show these candidates instead."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def candidate(self, row: int) -> Candidate:
        """The candidate of a row."""
        return self._entries[row].candidate

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """One for each candidate."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
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

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands in a cell, how it sorts, and what a screen reader says."""
        entry = self._entries[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(entry, column)
        if role == SORT_ROLE:
            if column == STAGE:
                return entry.candidate.stage
            if column == ADDED:
                return entry.candidate.created_at.timestamp()
            return fold(str(self._shown(entry, column)))
        if role == Qt.ItemDataRole.ToolTipRole and column in (NAME, ROLE, TRACK):
            return self._shown(entry, column)
        return None

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
