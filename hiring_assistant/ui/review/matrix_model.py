"""Requirement by interviewer, as Qt's tables read it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from hiring_assistant.domain.review import RequirementFigures, Review, ReviewedCard
from hiring_assistant.ui import wording
from hiring_assistant.ui.widgets.rating_control import reason_text

REQUIREMENT, WEIGHT, FIRST_CARD = range(3)

RATING_ROLE = Qt.ItemDataRole.UserRole
"""What a rating cell paints: 1 to 5, "na", or None for a requirement that was not part of the stage."""

DISCUSS_ROLE = Qt.ItemDataRole.UserRole + 1
"""Whether the row is one to discuss."""

NICE_ROLE = Qt.ItemDataRole.UserRole + 2
"""Whether the requirement is only nice to have."""

_Index = QModelIndex | QPersistentModelIndex


class MatrixModel(QAbstractTableModel):
    """A row for each requirement; a column for each scorecard, with weight before and mean and spread after them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RequirementFigures, ...] = ()
        self._cards: tuple[ReviewedCard, ...] = ()

    def show(self, review: Review | None) -> None:
        """Show this review instead; None: nothing."""
        self.beginResetModel()
        self._rows = review.requirements if review else ()
        self._cards = review.cards if review else ()
        self.endResetModel()

    @property
    def mean_column(self) -> int:
        """The column of the mean."""
        return FIRST_CARD + len(self._cards)

    @property
    def spread_column(self) -> int:
        """The column of the largest gap and the average deviation."""
        return self.mean_column + 1

    def is_card(self, column: int) -> bool:
        """Whether the column is a scorecard's."""
        return FIRST_CARD <= column < self.mean_column

    def figures(self, row: int) -> RequirementFigures:
        """The figures of a row."""
        return self._rows[row]

    def row_of(self, requirement_id: str) -> int:
        """The row of a requirement; the first one where it is not shown."""
        ids = [figures.requirement.id for figures in self._rows]
        return ids.index(requirement_id) if requirement_id in ids else 0

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """One for each requirement."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Requirement, weight, one for each scorecard, mean, spread."""
        return 0 if parent.isValid() else self.spread_column + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Whose scorecard a column is, and of which stage."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        card = self._cards[section - FIRST_CARD] if self.is_card(section) else None
        if role == Qt.ItemDataRole.ToolTipRole and card is not None:
            return f"{card.interviewer} · {card.stage} · {card.stage_title}"
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if card is not None:
            return f"{card.interviewer}\n" + self.tr("stage {stage}").format(stage=card.stage)
        return {
            REQUIREMENT: self.tr("Requirement"),
            WEIGHT: self.tr("Weight"),
            self.mean_column: self.tr("Mean"),
            self.spread_column: self.tr("Gap · spread"),
        }[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, paints, and says to a screen reader."""
        figures, column = self._rows[index.row()], index.column()
        if role == DISCUSS_ROLE:
            return figures.discuss
        if role == NICE_ROLE:
            return not figures.requirement.must_have
        if self.is_card(column):
            return self._rating(figures, self._cards[column - FIRST_CARD], role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(figures, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(figures, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == REQUIREMENT:
            return figures.requirement.text
        return None

    def _text(self, figures: RequirementFigures, column: int) -> str:
        if column == REQUIREMENT:
            return figures.requirement.text
        if column == WEIGHT:
            return QLocale().toString(figures.requirement.weight, "g", 3)
        if figures.requirement.kind.is_check:
            return self.tr("check") if column == self.mean_column else ""
        if figures.mean is None:
            return self.tr("not assessed") if column == self.mean_column else ""
        if column == self.mean_column:
            return wording.score(figures.mean)
        if figures.raters < 2 or figures.average_deviation is None:
            return self.tr("one rater")
        return f"{figures.gap} · {wording.score(figures.average_deviation)}"

    def _spoken(self, figures: RequirementFigures, column: int) -> str:
        text = self._text(figures, column)
        if column == REQUIREMENT and not figures.requirement.must_have:
            return self.tr("{text}, nice to have").format(text=text)
        if column == self.spread_column and figures.discuss:
            return self.tr("{text}, to discuss").format(text=text)
        return text

    def _rating(self, figures: RequirementFigures, card: ReviewedCard, role: int) -> object:
        given = card.scorecard.rating(figures.requirement.id)
        if role == RATING_ROLE:
            if given is None:
                return None
            return given.value if given.value is not None else "na"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            if given is None:
                said = self.tr("not part of this stage")
            elif given.value is not None:
                said = str(given.value)
            else:
                said = self.tr("not assessed: {reason}").format(reason=reason_text(given.reason or ""))
            if role == Qt.ItemDataRole.DisplayRole:
                return said
            return f"{card.interviewer}: {said}"
        return None
