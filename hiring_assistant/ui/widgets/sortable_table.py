"""A table of figures that is sorted by hand, by mouse or keys, and copied as text."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QScrollArea,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from hiring_assistant.ui.pictures.delegate import PICTURE_ROLE, PictureDelegate
from hiring_assistant.ui.pictures.drawing import Numbers
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.any_index import AnyIndex
from hiring_assistant.ui.widgets.claimed_keys import claim
from hiring_assistant.ui.widgets.column_model import SORT_ROLE, ColumnModel

_LEAST_PERCENT = 60
"""So much of its width a column keeps in a narrow window, before the table scrolls sideways."""
_AROUND = 24
"""Room left and right of a heading, in the design's pixels."""
_PAD_SIDE, _PAD_ABOVE = 8, 6
"""What the style sheet leaves around the text of a cell, in pixels."""
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap)


class RowDelegate(PictureDelegate):
    """Pictures in cells, on the ground of the row that is at hand."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._colours = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one cell."""
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._colours.color("accent_soft"))
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setPen(QPen(self._colours.color("focus"), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
            painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """High enough for all lines of a text: Qt's own does not know of the room that the style sheet leaves."""
        hint = super().sizeHint(option, index)
        table = self.parent()
        if index.data(PICTURE_ROLE) is not None or not isinstance(table, QTableView):
            return hint
        px = self._colours.px
        lines = QRect(0, 0, max(px(20), table.columnWidth(index.column()) - 2 * _PAD_SIDE - px(12)), 10_000)
        text = str(index.data() or "")
        high = table.fontMetrics().boundingRect(lines, Qt.TextFlag.TextWordWrap, text).height()
        return QSize(hint.width(), high + 2 * _PAD_ABOVE + px(4))


class SortableTable(QTableView):
    """A table whose rows keep the order of ``source`` until somebody sorts them.

    A press on a heading, or ``sort_here`` for the column of the cursor, sorts upwards, again downwards, and the third
    time as it was. Enter emits ``activated``, Ctrl+C copies the selected rows, all of them where none is selected.
    """

    def __init__(self, name: str, source: ColumnModel[Any], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = source
        self._theme = theme
        self._sizes: tuple[int, int, int, bool] | None = None
        self.rows = QSortFilterProxyModel(self)
        self.rows.setSourceModel(source)
        self.rows.setSortRole(SORT_ROLE)
        self.rows.setSortLocaleAware(True)
        self.rows.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(theme, self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setAccessibleName(self.tr("Columns"))
        header.setHighlightSections(False)
        header.setDefaultAlignment(_WRAPPED)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def source_row(self, index: AnyIndex) -> int:
        """The row of the source that stands in the row of ``index``; -1 where it is none."""
        return self.rows.mapToSource(index).row() if index.isValid() else -1

    @property
    def current_row(self) -> int:
        """The row of the source that the cursor is on; -1 where it is on none."""
        return self.source_row(self.currentIndex())

    @property
    def selected_rows(self) -> list[int]:
        """The rows of the source that are selected, in the order they stand in."""
        found = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [self.source_row(index) for index in found]

    def go_to_row(self, row: int) -> None:
        """Put the cursor on a row of the source, in the column it is in."""
        column = max(0, self.currentIndex().column())
        index = self.rows.mapFromSource(self.source.index(row, column))
        if self.selectionMode() is QAbstractItemView.SelectionMode.MultiSelection:
            # Where rows are marked one by one, the cursor goes without marking.
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        else:
            self.setCurrentIndex(index)

    def follow_cursor(self, page: QScrollArea) -> None:
        """Scroll the page that the table stands on, so that the row of the cursor is in sight."""
        sheet, index = page.widget(), self.currentIndex()
        if sheet is None or not index.isValid():
            return
        row = self.visualRect(index)
        margin = self._theme.px(12)
        for corner in (row.bottomLeft(), row.topLeft()):
            place = self.viewport().mapTo(sheet, corner)
            page.ensureVisible(0, place.y(), 0, margin)

    def sort_here(self) -> None:
        """Sort by the column of the cursor: upwards, downwards, as it was."""
        header, column = self.horizontalHeader(), max(0, self.currentIndex().column())
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        if header.sortIndicatorSection() != column:
            header.setSortIndicator(column, up)
        elif header.sortIndicatorOrder() == up:
            header.setSortIndicator(column, down)
        else:
            header.setSortIndicator(-1, up)

    def unsort(self) -> None:
        """Show the rows as the source has them."""
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def fit(self, least: int, row: int, heading: int, *, grow: bool = False) -> None:
        """Give columns their widths and the one without a width what is left, ``least`` or more; where that is too
        much, the others give way a little. Rows are ``row`` high, with ``grow`` as high as their texts need; headings
        ``heading``. All in the design's pixels. From then on it is done again whenever the table gets another width.
        """
        self._sizes = (least, row, heading, grow)
        px, header = self._theme.px, self.horizontalHeader()
        header.setMinimumSectionSize(px(40))
        header.setFixedHeight(px(heading))
        shown = [number for number in range(len(self.source.columns)) if not self.isColumnHidden(number)]
        room = self.viewport().width()
        given: dict[int, int] = {}
        for percent in range(100, _LEAST_PERCENT - 1, -4):
            given = {number: self._width(number, percent) for number in shown if self.source.columns[number].width}
            if sum(given.values()) + px(least) <= room:
                break
        left = max(px(least), room - sum(given.values()))
        for number in shown:
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(number, given.get(number, left))
        self.verticalHeader().setMinimumSectionSize(px(row))
        self.verticalHeader().setDefaultSectionSize(px(row))
        if grow:
            self.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns follow the width."""
        super().resizeEvent(event)
        if self._sizes is not None and event.size().width() != event.oldSize().width():
            least, row, heading, grow = self._sizes
            self.fit(least, row, heading, grow=grow)

    def _width(self, number: int, percent: int) -> int:
        """The width of a column at so many percent; no word of its heading is cut."""
        column, px = self.source.columns[number], self._theme.px
        metrics = QFontMetrics(self._theme.font(12))
        longest = max((metrics.horizontalAdvance(word) for word in column.heading.split()), default=0)
        return max(px(column.least), longest + px(_AROUND), px(column.width) * percent // 100)

    def numbers(self, rows: list[int] | None = None) -> Numbers:
        """The visible columns as texts, of these rows as they stand (None: of all)."""
        columns = [column for column in range(self.rows.columnCount()) if not self.isColumnHidden(column)]
        shown = range(self.rows.rowCount()) if rows is None else rows
        headings = (self.rows.headerData(column, Qt.Orientation.Horizontal) for column in columns)
        return Numbers(
            tuple(" ".join(str(heading).split()) for heading in headings),
            tuple(tuple(self._text(row, column) for column in columns) for row in shown),
        )

    def _text(self, row: int, column: int) -> str:
        index = self.rows.index(row, column)
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or "")

    def copy(self, *, whole: bool = False) -> None:
        """Put the selected rows on the clipboard as text with tabs; all where ``whole`` or fewer than two are."""
        selected = sorted(index.row() for index in self.selectionModel().selectedRows())
        numbers = self.numbers(selected if len(selected) > 1 and not whole else None)
        QGuiApplication.clipboard().setText(numbers.tabbed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+C copies."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+C for the table where a page would use it."""
        return claim(event, QKeySequence.StandardKey.Copy) or super().event(event)
