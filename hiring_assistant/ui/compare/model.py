"""The comparison as Qt's tables read it: a row for the score and for each requirement, a column for each candidate."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from hiring_assistant.domain.comparison import ComparedCandidate, ComparedCell, ComparedRequirement, Comparison
from hiring_assistant.domain.text import fold
from hiring_assistant.ui.compare import words
from hiring_assistant.ui.compare.ratings_line import RatedBy, RatingsLine
from hiring_assistant.ui.pictures.drawing import Numbers
from hiring_assistant.ui.pictures.shapes import Mark, mark_of
from hiring_assistant.ui.widgets.any_index import AnyIndex

REQUIREMENT = 0
SCORE_ROW = 0


class ComparisonModel(QAbstractTableModel):
    """Column 0 names the requirement, the last one says which differences are a tie.

    Candidates stand in alphabetical order until they are moved by hand.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._order: list[str] = []
        self._names: dict[str, str] = {}
        self._marks: dict[str, Mark] = {}
        self._weighted = False
        self._headings: dict[str, str] = {}

    def show(self, comparison: Comparison | None, order: Sequence[str] = ()) -> None:
        """Show this comparison, its candidates in ``order`` (ids) as far as that names them."""
        self.beginResetModel()
        self._comparison = comparison
        ids = [candidate.id for candidate in comparison.candidates] if comparison else []
        self._order = [*(id_ for id_ in order if id_ in ids), *(id_ for id_ in ids if id_ not in order)]
        self._names = words.short_names(comparison.candidates) if comparison else {}
        raters = sorted({r.interviewer for row in self.rows for cell in row.cells for r in cell.ratings}, key=fold)
        self._marks = {who: mark_of(place) for place, who in enumerate(raters)}
        self._weighted = len({row.requirement.weight for row in self.rows if not row.requirement.kind.is_check}) > 1
        self.endResetModel()

    # What stands where

    @property
    def comparison(self) -> Comparison | None:
        """What is shown."""
        return self._comparison

    @property
    def rows(self) -> tuple[ComparedRequirement, ...]:
        """The requirements, below the score."""
        return self._comparison.requirements if self._comparison else ()

    @property
    def order(self) -> tuple[str, ...]:
        """The candidates (ids) from left to right."""
        return tuple(self._order)

    @property
    def names(self) -> dict[str, str]:
        """What candidates are called where there is little room."""
        return self._names

    @property
    def marks(self) -> dict[str, Mark]:
        """The shape that stands for each interviewer."""
        return self._marks

    @property
    def tie_column(self) -> int:
        """The column that says what is a tie."""
        return len(self._order) + 1

    @property
    def weighted(self) -> bool:
        """Whether requirements weigh differently."""
        return self._weighted

    def candidate_at(self, column: int) -> ComparedCandidate | None:
        """The candidate of a column, or None."""
        if self._comparison is None or not REQUIREMENT < column < self.tie_column:
            return None
        return self._comparison.candidate(self._order[column - 1])

    def requirement_at(self, row: int) -> ComparedRequirement | None:
        """The requirement of a row; None for the score."""
        return self.rows[row - 1] if 0 < row <= len(self.rows) else None

    def cell_at(self, row: int, column: int) -> ComparedCell | None:
        """The cell of a candidate on a requirement; None elsewhere."""
        requirement, candidate = self.requirement_at(row), self.candidate_at(column)
        return requirement.cell(candidate.id) if requirement and candidate else None

    def half_width(self, row: int, candidate_id: str) -> float | None:
        """Half the interval of the mean in a cell, where it is that of exactly the people who rated the candidate."""
        requirement = self.requirement_at(row)
        if requirement is None:
            return None
        raters = {fold(r.interviewer) for r in requirement.cell(candidate_id).ratings if r.value is not None}
        for found in requirement.differences:
            if candidate_id in (found.first, found.second) and {fold(who) for who in found.raters} == raters:
                return found.half_width
        return None

    def line(self, row: int, column: int) -> RatingsLine | None:
        """What is painted for a cell; None where nothing is rated."""
        cell, requirement, candidate = self.cell_at(row, column), self.requirement_at(row), self.candidate_at(column)
        if cell is None or requirement is None or candidate is None or cell.mean is None:
            return None
        ratings = tuple(
            RatedBy(rating.interviewer, rating.value, self._marks[rating.interviewer])
            for rating in cell.ratings
            if rating.value is not None
        )
        title = f"{candidate.name}: {requirement.requirement.text}"
        return RatingsLine(title, ratings, cell.mean, self.half_width(row, candidate.id))

    def ties_at(self, row: int) -> str:
        """What the last column says."""
        requirement = self.requirement_at(row)
        if self._comparison is None or len(self._order) < 2:
            return ""
        if requirement is None:
            groups, differences = self._comparison.score_ties, self._comparison.score_differences
        else:
            groups, differences = requirement.ties, requirement.differences
        return words.ties(groups, differences, self._names, self._order)

    def set_headings(self, headings: dict[str, str]) -> None:
        """Set what stands at the head of the columns: the names (by id) as they fit there."""
        if headings != self._headings:
            self._headings = headings
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    # Moving columns

    def move(self, candidate_id: str, by: int) -> bool:
        """Move a candidate's column by so many places; False where it is at the end."""
        at = self._order.index(candidate_id)
        to = min(max(at + by, 0), len(self._order) - 1)
        if to == at:
            return False
        order = [id_ for id_ in self._order if id_ != candidate_id]
        order.insert(to, candidate_id)
        self.arrange(order)
        return True

    def arrange(self, order: Sequence[str]) -> None:
        """Put the candidates into this order."""
        self._order = list(order)
        rows, columns = self.rowCount() - 1, self.columnCount() - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, columns)
        self.dataChanged.emit(self.index(0, 0), self.index(rows, columns))

    @property
    def alphabetical(self) -> bool:
        """Whether nothing was moved by hand."""
        return self._comparison is None or self._order == [each.id for each in self._comparison.candidates]

    # Qt's side

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """The score and each requirement."""
        return 0 if parent.isValid() or not self._order else len(self.rows) + 1

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Requirement, candidates, ties."""
        return 0 if parent.isValid() or not self._order else self.tie_column + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Who a column is about."""
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        if orientation is not Qt.Orientation.Horizontal or role not in wanted:
            return None
        candidate = self.candidate_at(section)
        if candidate is not None:
            fits = role == Qt.ItemDataRole.DisplayRole
            return self._headings.get(candidate.id, candidate.name) if fits else candidate.name
        return self.tr("Requirement") if section == REQUIREMENT else self.tr("Ties")

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Everything in words; what is painted is asked for by the methods above."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        candidate = self.candidate_at(index.column())
        said = self.said(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole and candidate is not None:
            return f"{candidate.name}: {said}"
        return said

    def said(self, row: int, column: int) -> str:
        """A cell in words."""
        requirement, candidate = self.requirement_at(row), self.candidate_at(column)
        if column == self.tie_column:
            return self.ties_at(row)
        if requirement is None:
            return words.score(candidate) if candidate else self.tr("Score with bounds")
        if candidate is None:
            return ", ".join(part for part in (requirement.requirement.text, self.note(row)) if part)
        cell = requirement.cell(candidate.id)
        is_check = requirement.requirement.kind.is_check
        return words.cell(cell, half_width=self.half_width(row, candidate.id), is_check=is_check)

    def note(self, row: int) -> str:
        """What stands in small below a requirement."""
        row_ = self.requirement_at(row)
        if row_ is None:
            return ""
        requirement = row_.requirement
        parts = [self.tr("must-have") if requirement.must_have else self.tr("nice to have")]
        if requirement.kind.is_check:
            parts.append(self.tr("check"))
        elif self._weighted:
            parts.append(self.tr("weighs {weight}").format(weight=f"{requirement.weight:g}"))
        return " · ".join(parts)

    def as_text(self) -> str:
        """The whole table as text with tabs, for pasting."""
        columns = range(self.columnCount())
        spoken = Qt.ItemDataRole.AccessibleTextRole
        headings = tuple(str(self.headerData(column, Qt.Orientation.Horizontal, spoken)) for column in columns)
        rows = tuple(tuple(self.said(row, column) for column in columns) for row in range(self.rowCount()))
        return Numbers(headings, rows).tabbed
