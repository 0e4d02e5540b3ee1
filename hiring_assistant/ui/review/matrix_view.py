"""The matrix on the screen: as high as its rows, with headings that stay while the page scrolls."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from hiring_assistant.ui.review import words
from hiring_assistant.ui.review.matrix_delegate import MatrixDelegate
from hiring_assistant.ui.review.matrix_model import FIRST_CARD, REQUIREMENT, WEIGHT, MatrixModel, Order
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.any_index import AnyIndex

_LEAST_REQUIREMENT, _WANTED_REQUIREMENT, _LEAST_CARD, _WIDEST_CARD, _HEADINGS = 160, 290, 56, 90, 70
"""Widths, and the height of the headings, in the design's pixels."""


class MatrixView(QTableView):
    """The matrix. Arrow keys go from cell to cell; ``chosen`` tells requirement row and column under the cursor,
    ``entered`` and ``clicked`` that its evidence is asked for (Enter or Space, and the mouse).
    """

    chosen = Signal(int, int)
    entered = Signal()
    sorted_by = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix = MatrixModel(self)
        self._theme = theme
        self._scrolled = 0
        self.setModel(self.matrix)
        self.setItemDelegate(MatrixDelegate(self.matrix, theme, self))
        self.setAccessibleName(self.tr("Ratings by requirement and interviewer"))
        self.setAccessibleDescription(self.tr("Enter shows the evidence of a cell, F8 goes to the next one to discuss"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_role(self, "matrix")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setAccessibleName(self.tr("Columns"))
        header.setHighlightSections(False)
        header.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap)
        )
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._on_heading)
        theme.changed.connect(self.lay_out)

    def lay_out(self) -> None:
        """Give columns and rows the sizes that the window, the text size and the content ask for."""
        px, model = self._theme.px, self.matrix
        cards = model.mean_column - FIRST_CARD
        figures = self._figure_widths()
        left = self.viewport().width() - sum(figures.values()) - px(_WANTED_REQUIREMENT)
        card = min(px(_WIDEST_CARD), max(px(_LEAST_CARD), left // cards)) if cards else 0
        for column in range(FIRST_CARD, model.mean_column):
            self.setColumnWidth(column, card)
        for column, width in figures.items():
            self.setColumnWidth(column, width)
        rest = self.viewport().width() - sum(figures.values()) - card * cards
        self.setColumnWidth(REQUIREMENT, max(px(_LEAST_REQUIREMENT), rest))
        self.horizontalHeader().setFixedHeight(px(_HEADINGS))
        self.resizeRowsToContents()
        sideways = self.horizontalScrollBar()
        bar = sideways.sizeHint().height() if self.columnWidth(REQUIREMENT) > rest else 0
        rows = sum(self.rowHeight(row) for row in range(model.rowCount()))
        self.setFixedHeight(rows + self.horizontalHeader().height() + bar + 2 * self.frameWidth())

    def _figure_widths(self) -> dict[int, int]:
        """Weight, mean and spread are as wide as their headings and their longest words, in any language."""
        px, model = self._theme.px, self.matrix
        small, text = QFontMetrics(self._theme.font(12)), QFontMetrics(self._theme.font(13))

        def wide(column: int, least: int, words_in: str = "") -> int:
            heading = str(model.headerData(column, Qt.Orientation.Horizontal))
            longest = max((small.horizontalAdvance(word) for word in heading.split()), default=0)
            inside = max((text.horizontalAdvance(word) for word in words_in.split()), default=0)
            return max(px(least), longest + px(16), inside + px(20))

        return {
            WEIGHT: wide(WEIGHT, 56),
            model.mean_column: wide(model.mean_column, 62, model.longest_missing()),
            model.spread_column: wide(model.spread_column, 70, words.discuss()),
        }

    def keep_headings_below(self, above: int) -> None:
        """Move the headings down by what the page has scrolled of the matrix out of sight (pixels)."""
        last = self.rowHeight(self.matrix.rowCount() - 1) if self.matrix.rowCount() else 0
        self._scrolled = max(0, min(above, self.height() - self.horizontalHeader().height() - last))
        self._place_headings()

    def _place_headings(self) -> None:
        header = self.horizontalHeader()
        header.move(header.x(), max(self.frameWidth(), self._scrolled))
        header.raise_()

    def updateGeometries(self) -> None:
        """Qt puts the headings at the top each time it lays the table out."""
        super().updateGeometries()
        self._place_headings()

    def cell_place(self) -> QRect:
        """Where the cell under the cursor is, in the coordinates of this widget."""
        rect = self.visualRect(self.currentIndex())
        return rect.translated(self.viewport().x(), self.viewport().y())

    def go_to(self, row: int, column: int | None = None) -> None:
        """Put the cursor on a row, in the column it is in or in another."""
        at = max(0, self.currentIndex().column()) if column is None else column
        self.setCurrentIndex(self.matrix.index(row, min(at, self.matrix.columnCount() - 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns follow the window."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space ask for the evidence, Ctrl+C copies the whole matrix as text with tabs."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.entered.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.matrix.numbers().tabbed)
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell which cell is looked at."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(current.row(), current.column())

    @Slot(int)
    def _on_heading(self, section: int) -> None:
        """A heading sorts; the same one again goes back to the plan's order."""
        wanted = {
            WEIGHT: Order.WEIGHT,
            self.matrix.mean_column: Order.LOWEST,
            self.matrix.spread_column: Order.GAP,
        }.get(section, Order.PLAN)
        if wanted is self.matrix.order:
            wanted = Order.HIGHEST if wanted is Order.LOWEST else Order.PLAN
        self.sorted_by.emit(wanted)
