"""The table that counts are typed into, by keys alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Slot
from PySide6.QtGui import QBrush, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from hiring_assistant.ui.selection.counts_model import (
    APPLIED,
    BAD_ROLE,
    NAME,
    RATE,
    RATIO,
    SELECTED,
    TYPED,
    CountsModel,
)
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.any_index import AnyIndex
from hiring_assistant.ui.widgets.claimed_keys import claim


class CellDelegate(QStyledItemDelegate):
    """Cells with an edge, so that one sees where to type; what cannot be used has a thicker edge."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Letters of what follows are quieter."""
        super().initStyleOption(option, index)
        if index.column() not in TYPED:
            option.palette.setBrush(option.palette.ColorRole.Text, QBrush(self._theme.color("mute")))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint the cell and its edge."""
        super().paint(painter, option, index)
        if index.column() not in TYPED:
            return
        painter.save()
        bad = bool(index.data(BAD_ROLE))
        painter.setPen(self._theme.color("error" if bad else "line"))
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        if bad:
            painter.drawRect(option.rect.adjusted(2, 2, -3, -3))
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """A field in the cell."""
        field = QLineEdit(parent)
        heading = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        field.setAccessibleName(self.tr("{column}, row {row}").format(column=heading, row=index.row() + 1))
        return field


class CountsTable(QTableView):
    """Typing into a cell replaces it, F2 changes it; Enter goes on to the next cell and from the last to a new row.

    Delete empties a cell, Ctrl+V pastes cells of a spreadsheet from the cell at hand on.
    """

    def __init__(self, model: CountsModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = model
        self._theme = theme
        self.setModel(model)
        self.setItemDelegate(CellDelegate(theme, self))
        self.setAccessibleName(self.tr("Groups and their counts"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked | triggers.SelectedClicked
        )
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setAccessibleName(self.tr("Columns"))
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        model.modelReset.connect(self.fit)
        theme.changed.connect(self.fit)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Give columns and rows their sizes."""
        px, header = self._theme.px, self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in ((APPLIED, 90), (SELECTED, 102), (RATE, 76), (RATIO, 150)):
            self.setColumnWidth(column, px(width))
        self.verticalHeader().setDefaultSectionSize(px(38))
        rows = min(max(self.counts.rowCount(), 3), 10)
        self.setFixedHeight(header.sizeHint().height() + rows * px(38) + 2 * self.frameWidth() + 2)

    def go_to(self, row: int, column: int) -> None:
        """Put the cursor on a cell."""
        self.setCurrentIndex(self.counts.index(row, column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Delete and paste."""
        index = self.currentIndex()
        if self.state() is QAbstractItemView.State.EditingState and not self.hasFocus():
            # Enter of a field comes here as well, before the field is closed.
            super().keyPressEvent(event)
            return
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._next(index)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.column() in TYPED:
            self.counts.setData(index, "")
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+V for the table where a page would use it."""
        return claim(event, QKeySequence.StandardKey.Paste) or super().event(event)

    def closeEditor(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        """After Enter in a field the next cell is at hand."""
        super().closeEditor(editor, hint)
        if hint is QStyledItemDelegate.EndEditHint.SubmitModelCache and self.currentIndex().isValid():
            self._next(self.currentIndex())

    def _next(self, index: QModelIndex) -> None:
        if index.column() < SELECTED:
            self.go_to(index.row(), index.column() + 1)
            return
        row = index.row() + 1
        if row >= self.counts.rowCount():
            row = self.counts.add_row()
        self.go_to(row, NAME)

    @Slot()
    def paste(self) -> bool:
        """Paste cells from the clipboard, from the cell at hand on; False where there are none."""
        index = self.currentIndex()
        row, column = (index.row(), min(index.column(), SELECTED)) if index.isValid() else (0, NAME)
        done = self.counts.paste(QGuiApplication.clipboard().text(), row, column)
        if done:
            self.go_to(row, column)
        return done
