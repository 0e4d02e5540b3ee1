"""What was found, as Qt's lists read it; more is found as one scrolls down."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from hiring_assistant.app.searching import Hit, HitKind, Hits
from hiring_assistant.domain.searching import Excerpt, Wanted, excerpt
from hiring_assistant.ui.search.opening import about, kind_word
from hiring_assistant.ui.widgets.any_index import AnyIndex

_LENGTH = 220
"""Characters of an excerpt; what does not fit the row is cut when it is painted."""


class ResultsModel(QAbstractListModel):
    """One row a hit."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []
        self._excerpts: dict[int, Excerpt] = {}
        self._looked_for = Wanted()
        self._more: Callable[[], Hits] | None = None

    def show(self, looked_for: Wanted, pieces: Sequence[Hits]) -> None:
        """Show what was found; only the last piece goes on."""
        self.beginResetModel()
        self._looked_for = looked_for
        self._hits = [hit for piece in pieces for hit in piece.hits]
        self._excerpts.clear()
        self._more = pieces[-1].more if pieces else None
        self.endResetModel()

    def hit(self, row: int) -> Hit | None:
        """What stands in that row, or None."""
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def excerpt(self, row: int) -> Excerpt:
        """The piece of text that was found in that row, with its places; made when it is first looked at."""
        if row not in self._excerpts:
            hit = self._hits[row]
            text = hit.title if hit.kind is HitKind.REQUIREMENT else hit.text
            self._excerpts[row] = excerpt(text, self._looked_for, _LENGTH)
        return self._excerpts[row]

    def title(self, row: int) -> Excerpt:
        """The heading of that row, with the places of what was looked for."""
        hit = self._hits[row]
        if hit.kind in (HitKind.CANDIDATE, HitKind.ROLE):
            return excerpt(hit.title, self._looked_for, _LENGTH)
        return Excerpt(hit.title if hit.kind is not HitKind.REQUIREMENT else hit.role_title)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """The hits that were read so far."""
        return 0 if parent.isValid() else len(self._hits)

    def canFetchMore(self, parent: AnyIndex) -> bool:
        """Whether there may be more."""
        return not parent.isValid() and self._more is not None

    def fetchMore(self, parent: AnyIndex) -> None:
        """Find the next piece."""
        if parent.isValid() or self._more is None:
            return
        piece = self._more()
        self._more = piece.more
        if piece.hits:
            first = len(self._hits)
            self.beginInsertRows(QModelIndex(), first, first + len(piece.hits) - 1)
            self._hits += piece.hits
            self.endInsertRows()

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a row, all of them for screen readers."""
        hit = self.hit(index.row())
        if hit is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            found = "" if hit.kind is HitKind.REQUIREMENT else self.excerpt(index.row()).text
            return ", ".join(part for part in (kind_word(hit.kind), hit.title, about(hit), found) if part)
        return None
