"""The comparison on the screen: columns moved with the mouse in the header, or by keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from hiring_assistant.ui.compare.delegate import ComparisonDelegate
from hiring_assistant.ui.compare.fitting import fitted
from hiring_assistant.ui.compare.model import REQUIREMENT, ComparisonModel
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.any_index import AnyIndex

_LEAST_REQUIREMENT, _WIDEST_REQUIREMENT = 150, 300
_LEAST_CANDIDATE, _WIDEST_CANDIDATE = 104, 230
_LEAST_TIES, _WIDEST_TIES = 120, 220
_HEAD_PAD, _HEAD_LINES = 11, 3
"""Widths in the design's pixels; the padding of the style sheet, and the most lines of a name."""


class ComparisonView(QTableView):
    """``chosen`` tells row and column under the cursor, ``opened`` the candidate (id) that Enter asks for.

    ``arranged`` says that columns were moved by hand.
    """

    chosen = Signal(int, int)
    opened = Signal(str)
    arranged = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.comparison = ComparisonModel(self)
        self._theme = theme
        self.setModel(self.comparison)
        self.setItemDelegate(ComparisonDelegate(self.comparison, theme, self))
        self.setAccessibleName(self.tr("Ratings by requirement and candidate"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setAccessibleName(self.tr("Candidates, to be moved by hand"))
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionMoved.connect(self._dragged)
        header.sectionPressed.connect(self._pressed)
        self.activated.connect(self._activated)
        theme.changed.connect(self.lay_out)

    @Slot()
    def lay_out(self) -> None:
        """Share the width out; where it is too little for six candidates, the table scrolls sideways."""
        px, model = self._theme.px, self.comparison
        candidates = len(model.order)
        if not candidates:
            return
        width = self.viewport().width()
        spare = width - px(_LEAST_REQUIREMENT) - px(_LEAST_TIES) - candidates * px(_LEAST_CANDIDATE)
        requirement = min(px(_WIDEST_REQUIREMENT), px(_LEAST_REQUIREMENT) + max(0, spare) // 3)
        ties = min(px(_WIDEST_TIES), px(_LEAST_TIES) + max(0, spare) // 5)
        each = min(px(_WIDEST_CANDIDATE), max(px(_LEAST_CANDIDATE), (width - requirement - ties) // candidates))
        for column in range(1, model.tie_column):
            self.setColumnWidth(column, each)
        self.setColumnWidth(model.tie_column, max(ties, px(_LEAST_TIES)))
        rest = width - candidates * each - self.columnWidth(model.tie_column)
        self.setColumnWidth(REQUIREMENT, max(requirement, rest))
        header = self.horizontalHeader()
        header.ensurePolished()
        room = each - px(2 * _HEAD_PAD)
        people = model.comparison.candidates if model.comparison else ()
        model.set_headings({person.id: fitted(person.name, header.font(), room, _HEAD_LINES) for person in people})
        longest = max(
            str(model.headerData(c, Qt.Orientation.Horizontal)).count("\n") + 1 for c in range(model.tie_column)
        )
        header.setFixedHeight(longest * header.fontMetrics().lineSpacing() + px(18))
        self.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns follow the window."""
        super().resizeEvent(event)
        self.lay_out()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell which cell is looked at."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(current.row(), current.column())

    def candidate_at_cursor(self) -> str | None:
        """The candidate (id) in whose column the cursor is."""
        index = self.currentIndex()
        candidate = self.comparison.candidate_at(index.column()) if index.isValid() else None
        return candidate.id if candidate else None

    def move_column(self, by: int) -> bool:
        """Move the column under the cursor; the cursor goes along."""
        candidate_id = self.candidate_at_cursor()
        if candidate_id is None or not self.comparison.move(candidate_id, by):
            return False
        column = self.comparison.order.index(candidate_id) + 1
        self.setCurrentIndex(self.comparison.index(self.currentIndex().row(), column))
        self.arranged.emit()
        return True

    @Slot(int, int, int)
    def _dragged(self, _section: int, _old: int, _new: int) -> None:
        """Take the order over from the header, whose sections go back to where they were: the model has the order.

        Requirement and ties stay at their ends wherever they were dragged to.
        """
        header, model = self.horizontalHeader(), self.comparison
        seen = [header.logicalIndex(place) for place in range(header.count())]
        order = [model.order[section - 1] for section in seen if REQUIREMENT < section < model.tie_column]
        with QSignalBlocker(header):
            for section in range(header.count()):
                header.moveSection(header.visualIndex(section), section)
        if tuple(order) != model.order:
            model.arrange(order)
            self.arranged.emit()
        self.viewport().update()
        header.viewport().update()

    @Slot(int)
    def _pressed(self, section: int) -> None:
        """A press on a name puts the cursor into that column."""
        if self.comparison.candidate_at(section) is not None:
            row = max(0, self.currentIndex().row())
            self.setCurrentIndex(self.comparison.index(row, section))

    @Slot(QModelIndex)
    def _activated(self, index: QModelIndex) -> None:
        candidate = self.comparison.candidate_at(index.column())
        if candidate is not None:
            self.opened.emit(candidate.id)
