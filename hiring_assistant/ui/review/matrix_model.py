"""Requirement by interviewer, as Qt's tables read it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, Qt

from hiring_assistant.domain.review import RequirementFigures, Review, ReviewedCard
from hiring_assistant.domain.scorecard import Rating
from hiring_assistant.ui import wording
from hiring_assistant.ui.pictures.drawing import Numbers
from hiring_assistant.ui.review import words
from hiring_assistant.ui.widgets.any_index import AnyIndex
from hiring_assistant.ui.widgets.rating_control import reason_text

REQUIREMENT, WEIGHT, FIRST_CARD = range(3)

RATING_ROLE = Qt.ItemDataRole.UserRole
"""What a rating cell paints: 1 to 5, "na", or None for a requirement that was not part of the stage."""

DISCUSS_ROLE = Qt.ItemDataRole.UserRole + 1
"""Whether the row is one to discuss."""

GATE_ROLE = Qt.ItemDataRole.UserRole + 2
"""The gate of a must-have; None for a requirement that is only nice to have."""

WHY_ROLE = Qt.ItemDataRole.UserRole + 3
"""Why there is no rating, in a word or two below the cell; "" where there is one."""

AMENDED_ROLE = Qt.ItemDataRole.UserRole + 4
"""Whether the interviewer amended the rating after submitting it."""


class Order(StrEnum):
    """In which order the requirements stand; as planned unless somebody asks for another."""

    PLAN = "plan"
    GAP = "gap"
    LOWEST = "lowest"
    HIGHEST = "highest"
    WEIGHT = "weight"
    MUST_HAVES = "must_haves"


def in_order(rows: Sequence[RequirementFigures], order: Order) -> tuple[RequirementFigures, ...]:
    """The requirements in an order; among equal ones as planned, those without a rating last."""
    keys = {
        Order.PLAN: lambda row: 0.0,
        Order.GAP: lambda row: -(row.gap if row.gap is not None else -1),
        Order.LOWEST: lambda row: row.mean if row.mean is not None else 9.0,
        Order.HIGHEST: lambda row: -(row.mean if row.mean is not None else -9.0),
        Order.WEIGHT: lambda row: -row.requirement.weight,
        Order.MUST_HAVES: lambda row: not row.requirement.must_have,
    }
    return tuple(sorted(rows, key=keys[order]))


class MatrixModel(QAbstractTableModel):
    """A row for each requirement; a column for each scorecard, with weight before and mean and spread after them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review: Review | None = None
        self._rows: tuple[RequirementFigures, ...] = ()
        self._cards: tuple[ReviewedCard, ...] = ()
        self._order = Order.PLAN

    def show(self, review: Review | None) -> None:
        """Show this review instead; None: nothing."""
        self.beginResetModel()
        self._review = review
        self._rows = in_order(review.requirements, self._order) if review else ()
        self._cards = review.cards if review else ()
        self.endResetModel()

    @property
    def order(self) -> Order:
        """The order in force."""
        return self._order

    def set_order(self, order: Order) -> None:
        """Put the requirements in another order."""
        if order is not self._order:
            self._order = order
            self.show(self._review)

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

    def card(self, column: int) -> ReviewedCard | None:
        """The scorecard of a column; None for the others."""
        return self._cards[column - FIRST_CARD] if self.is_card(column) else None

    def figures(self, row: int) -> RequirementFigures:
        """The figures of a row."""
        return self._rows[row]

    def row_of(self, requirement_id: str) -> int:
        """The row of a requirement; the first one where it is not shown."""
        ids = [figures.requirement.id for figures in self._rows]
        return ids.index(requirement_id) if requirement_id in ids else 0

    def next_to_discuss(self, row: int, step: int = 1) -> int | None:
        """The next row to discuss after ``row`` (with a ``step`` of -1 before it), around the end; None: none is."""
        count = len(self._rows)
        order = [(row + step * distance) % count for distance in range(1, count + 1)] if count else []
        return next((at for at in order if self._rows[at].discuss), None)

    def numbers(self) -> Numbers:
        """The whole matrix as texts, in the order shown."""
        columns = range(self.columnCount())
        headings = tuple(" ".join(str(self.headerData(c, Qt.Orientation.Horizontal)).split()) for c in columns)
        rows = range(self.rowCount())
        return Numbers(headings, tuple(tuple(str(self.index(r, c).data() or "") for c in columns) for r in rows))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """One for each requirement."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Requirement, weight, one for each scorecard, mean, spread."""
        return 0 if parent.isValid() else self.spread_column + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Whose scorecard a column is, and of which stage."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        card = self.card(section)
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

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, paints, and says to a screen reader."""
        if not index.isValid() or self._review is None:
            return None
        figures, column = self._rows[index.row()], index.column()
        if role == DISCUSS_ROLE:
            return figures.discuss
        if role == GATE_ROLE:
            return self._review.gate(figures.requirement.id)
        card = self.card(column)
        if card is not None:
            return self._of_card(figures, card, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(figures, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(figures, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return figures.requirement.text if column == REQUIREMENT else self._spoken(figures, column)
        return None

    def _text(self, figures: RequirementFigures, column: int) -> str:
        if column == REQUIREMENT:
            return figures.requirement.text
        if column == WEIGHT:
            return QLocale().toString(figures.requirement.weight, "g", 3)
        if figures.mean is None:
            return self._missing(figures) if column == self.mean_column else ""
        if column == self.mean_column:
            return wording.score(figures.mean)
        if figures.raters < 2 or figures.average_deviation is None:
            return self.tr("one rater")
        return f"{figures.gap} · {wording.score(figures.average_deviation)}"

    def _missing(self, figures: RequirementFigures) -> str:
        asked = self._review is not None and self._review.was_asked(figures.requirement.id)
        return self.tr("not assessed") if asked else self.tr("not asked")

    def longest_missing(self) -> str:
        """All that the mean's column says where there is none, to make room for it."""
        return " ".join(self._missing(figures) for figures in self._rows if figures.mean is None)

    def _spoken(self, figures: RequirementFigures, column: int) -> str:
        text, discuss = self._text(figures, column), self.tr("to discuss")
        if column == REQUIREMENT:
            gate = self._review.gate(figures.requirement.id) if self._review else None
            return f"{text}. {words.gate(gate)}" + (f". {discuss}" if figures.discuss else "")
        if column == WEIGHT:
            return self.tr("weight {weight}").format(weight=text)
        if column == self.mean_column and figures.mean is not None:
            raters = self.tr("%n rater(s)", "", figures.raters)
            return self.tr("mean {mean}, {raters}").format(mean=text, raters=raters)
        if column == self.spread_column and figures.raters > 1 and figures.average_deviation is not None:
            said = self.tr("largest gap {gap}, average deviation {deviation}").format(
                gap=figures.gap, deviation=QLocale().toString(figures.average_deviation, "f", 2)
            )
            return f"{said}, {discuss}" if figures.discuss else said
        return text

    def _of_card(self, figures: RequirementFigures, card: ReviewedCard, role: int) -> object:
        requirement_id = figures.requirement.id
        given = card.scorecard.rating(requirement_id)
        if role == RATING_ROLE:
            return _painted(given, asked=card.asked_for(requirement_id))
        if role == WHY_ROLE:
            return words.short_reason(given.reason) if given is not None and given.reason is not None else ""
        amended = [change for change in card.amendments if change.requirement_id == requirement_id]
        if role == AMENDED_ROLE:
            return bool(amended)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            said = self._said(given, asked=card.asked_for(requirement_id))
            if role == Qt.ItemDataRole.DisplayRole:
                return said
            lines = sum(requirement_id in note.evidence_for for note in card.evidence)
            more = [self.tr("%n line(s) of evidence", "", lines)] if lines else []
            more += [wording.amendment(change) for change in amended]
            return ". ".join((f"{card.interviewer}: {said}", *more))
        return None

    def _said(self, given: Rating | None, *, asked: bool) -> str:
        if given is None:
            return self.tr("left open") if asked else self.tr("not asked in this stage")
        if given.value is not None:
            return str(given.value)
        return self.tr("not assessed: {reason}").format(reason=reason_text(given.reason or ""))


def _painted(given: Rating | None, *, asked: bool) -> object:
    if given is None:
        return "na" if asked else None
    return given.value if given.value is not None else "na"
