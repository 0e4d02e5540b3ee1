"""The tables of a reading: as high as their rows, edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QDrag, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QLineEdit, QTableView, QWidget

from hiring_assistant.ui.reading import item_model, stage_model
from hiring_assistant.ui.reading.entry_delegate import EntryDelegate, ItemDelegate, StageDelegate
from hiring_assistant.ui.reading.row_drag import drag_picture
from hiring_assistant.ui.roles.phrases import counted
from hiring_assistant.ui.widgets.edge_scroll import EdgeScroll

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hiring_assistant.ui.theme.theme import Theme

_MEASURED = 400
"""Rows up to which each is as high as its text; more are all of two lines, which is quick."""
_MOST_ROWS = 80
"""Rows in sight without a scroll bar of the table's own."""
_ROOMY = 480
"""Width in the design from which columns have their usual widths."""
_AROUND_TEXT = 16
"""Width in the design beside the text of a cell."""
_LEAST_TEXT = 96
"""Width in the design that the column for text has at least."""
_LEAST_NAME = 72
"""Width in the design that a column of names, or of text, has at least."""
_TRIGGERS = (
    QAbstractItemView.EditTrigger.DoubleClicked
    | QAbstractItemView.EditTrigger.SelectedClicked
    | QAbstractItemView.EditTrigger.EditKeyPressed
)


class EntryTable(QTableView):
    """Rows that are selected, edited and corrected.

    ``entered`` is emitted with the row the person went to, ``toggled`` by Space, ``add_asked`` by Insert,
    ``got_focus`` when the focus comes here, ``menu_asked`` with a place on the screen.
    """

    entered = Signal(int)
    toggled = Signal()
    add_asked = Signal()
    got_focus = Signal()
    menu_asked = Signal(QPoint)

    def __init__(
        self,
        theme: Theme,
        name: str,
        model: QAbstractTableModel,
        delegate: EntryDelegate,
        text_column: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._delegate = delegate
        self.text_column = text_column
        self._showing = False
        self.setModel(model)
        self.setItemDelegate(delegate)
        delegate.setParent(self)
        self.setProperty("role", "entries")
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(True)
        self.setEditTriggers(_TRIGGERS)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.selectionModel().currentRowChanged.connect(self._row_changed)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.fit)
        theme.changed.connect(self._size)
        self._size()

    yielding: ClassVar[tuple[int, ...]] = ()
    """Columns that give way first where there is little room."""

    def widths(self) -> dict[int, int]:
        """Columns of fixed width, in pixels of the design; the one for text takes the rest."""
        return {}

    @Slot()
    def _size(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(1)
        header.setAccessibleName(self.tr("Columns"))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(self.text_column, QHeaderView.ResizeMode.Stretch)
        widths = {column: self._theme.px(width) for column, width in self.widths().items()}
        missing = sum(widths.values()) + self._theme.px(_LEAST_TEXT) - self.width()
        if missing > 0:
            # Names of people break between words, so they and the text give way first; with large text in a small
            # window all columns do, so that none is lost.
            least = self._theme.px(_LEAST_NAME)
            for column in self.yielding:
                widths[column] -= min(missing * 2 // 3, max(0, widths[column] - least))
            share = min(1.0, (self.width() - least) / max(1, sum(widths.values())))
            widths = {column: round(width * share) for column, width in widths.items()}
        for column, width in widths.items():
            header.resizeSection(column, width)
        self._later.start()

    # Rows

    @property
    def row(self) -> int:
        """The row at hand; -1 where there is none."""
        return self.currentIndex().row()

    @property
    def chosen(self) -> tuple[int, ...]:
        """The selected rows, from the top; else the one at hand."""
        rows = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        return tuple(rows) or ((self.row,) if self.row >= 0 else ())

    def go_to(self, row: int, column: int = -1, rows: Sequence[int] = ()) -> None:
        """Take that row at hand; -1 takes none. ``rows`` are selected with it. ``entered`` is not emitted."""
        self._showing = True
        try:
            if 0 <= row < self.model().rowCount():
                index = self.model().index(row, self.text_column if column < 0 else column)
                whole = QItemSelectionModel.SelectionFlag.Rows
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect | whole)
                for other in rows:
                    beside = self.model().index(other, self.text_column)
                    self.selectionModel().select(beside, QItemSelectionModel.SelectionFlag.Select | whole)
            else:
                self.clearSelection()
                self.selectionModel().clearCurrentIndex()
        finally:
            self._showing = False

    def refreshed(self, row: int, column: int = -1, rows: Sequence[int] = ()) -> None:
        """The model was filled anew: be as high as its rows, with that row at hand and ``rows`` selected."""
        self._size()
        self.go_to(0 if row < 0 and self.hasFocus() else row, column, rows)
        self.fit()

    @property
    def is_editing(self) -> bool:
        """Whether a cell is being edited."""
        return self.state() == QAbstractItemView.State.EditingState

    @Slot()
    def edit_current(self) -> None:
        """Edit the cell at hand, or the text of the row."""
        index = self.currentIndex()
        if index.isValid() and not index.flags() & Qt.ItemFlag.ItemIsEditable:
            index = index.siblingAtColumn(self.text_column)
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable and not self.is_editing:
            self.edit(index)

    def edit_again(self, row: int, column: int, typed: str) -> None:
        """Go on with what was typed into a cell and could not be taken."""
        self.go_to(row, column)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit_current()
        field = self.focusWidget()
        if isinstance(field, QLineEdit) and self.is_editing:
            field.setText(typed)
            field.selectAll()

    @Slot(QModelIndex, QModelIndex)
    def _row_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        if not self._showing and now.isValid():
            self.entered.emit(now.row())

    @Slot(QPoint)
    def _menu(self, at: QPoint) -> None:
        if self.indexAt(at).isValid():
            self.menu_asked.emit(self.viewport().mapToGlobal(at))

    # Size

    @Slot()
    def fit(self) -> None:
        """Be as high as the rows."""
        rows = self.model().rowCount()
        if rows <= _MEASURED:
            columns = range(self.model().columnCount())
            for row in range(rows):
                heights = (
                    self._delegate.height_for(self.model().index(row, column), self.columnWidth(column))
                    for column in columns
                )
                self.setRowHeight(row, max(heights))
        else:
            self.verticalHeader().setDefaultSectionSize(2 * self.fontMetrics().height() + self._theme.px(14))
        shown = min(rows, _MOST_ROWS)
        height = sum(self.rowHeight(row) for row in range(shown))
        header = self.horizontalHeader()
        top = 0 if header.isHidden() else header.sizeHint().height()
        self.setFixedHeight(top + height + 2 * self.frameWidth() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._size()

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry a small picture of the rows, which leaves the place between two rows to be seen."""
        indexes = [
            index for index in self.selectionModel().selectedIndexes() if index.flags() & Qt.ItemFlag.ItemIsDragEnabled
        ]
        if not indexes:
            return
        rows = sorted({index.row() for index in indexes})
        words = str(self.model().index(rows[0], self.text_column).data() or "").split("\n")[0]
        if len(rows) > 1:
            words = counted(len(rows), words, self.tr("%1 entries"))
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData(indexes))
        drag.setPixmap(drag_picture(self._theme, words, self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(-self._theme.px(10), -self._theme.px(8)))
        with EdgeScroll(self):
            drag.exec(actions, self.defaultDropAction())

    # Keys and focus

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits, Space switches, Insert adds."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_current()
        elif plain and event.key() == Qt.Key.Key_Space:
            self.toggled.emit()
        elif plain and event.key() == Qt.Key.Key_Insert:
            self.add_asked.emit()
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, _hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Stay at the row; Tab does not edit the next cell."""
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a row at hand."""
        fresh = not self.currentIndex().isValid()
        super().focusInEvent(event)
        if fresh and self.model().rowCount():
            self.go_to(0)  # at its text; Qt would take the first column
        self.got_focus.emit()
        if event.reason() != Qt.FocusReason.MouseFocusReason and self.row >= 0:
            self.entered.emit(self.row)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._later.start()


class ItemTable(EntryTable):
    """Requirements or responsibilities. ``split_asked`` carries a row and the two texts it is to become."""

    split_asked = Signal(int, str, str)

    def __init__(self, theme: Theme, name: str, model: item_model.ItemModel, parent: QWidget | None = None) -> None:
        delegate = ItemDelegate(theme)
        super().__init__(theme, name, model, delegate, item_model.TEXT, parent)
        delegate.split_asked.connect(self.split_asked)
        self.horizontalHeader().hide()

    def widths(self) -> dict[int, int]:
        """Line numbers and chips, tighter where there is little room."""
        roomy = self.width() >= self._theme.px(_ROOMY)
        model = self.model()
        marked = isinstance(model, item_model.ItemModel) and any(map(model.chips, model.rows[:_MEASURED]))
        marks = (138 if roomy else 128) if marked else 8
        return {item_model.LINE: 44 if roomy else 38, item_model.MARKS: marks}

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on “must have” makes it nice to have, and back."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if index.column() != item_model.MARKS or len(self.chosen) != 1 or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._delegate.first_chip(index, self.visualRect(index)).contains(at):
            self.toggled.emit()


class StageTable(EntryTable):
    """Stages."""

    yielding = (stage_model.WHO,)

    def __init__(self, theme: Theme, model: stage_model.StageModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", model, StageDelegate(theme), stage_model.TITLE, parent)
        self.setAccessibleName(self.tr("Stages"))

    def widths(self) -> dict[int, int]:
        """All but the title, tighter where there is little room."""
        roomy = self.width() >= self._theme.px(_ROOMY)
        return {
            stage_model.ORDER: 30 if roomy else 26,
            stage_model.KIND: max(104 if roomy else 98, self._longest_word(stage_model.KIND)),
            stage_model.WHO: 128 if roomy else 96,
            stage_model.MINUTES: max(78 if roomy else 66, self._longest_word(stage_model.MINUTES)),
        }

    def _longest_word(self, column: int) -> int:
        """The width in the design that a column needs, whatever the language: a word is not to be broken."""
        model = self.model()
        texts = {str(model.index(row, column).data() or "") for row in range(model.rowCount())}
        widest = max((self.fontMetrics().horizontalAdvance(word) for text in texts for word in text.split()), default=0)
        return round(1000 * widest / self._theme.px(1000)) + _AROUND_TEXT
