"""The numbers of a picture as a table, for whoever reads them rather than sees them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QVBoxLayout, QWidget

from hiring_assistant.ui.pictures.copying import copy_numbers
from hiring_assistant.ui.pictures.drawing import Drawing, Numbers
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.any_index import AnyIndex
from hiring_assistant.ui.widgets.labels import label


class NumbersModel(QAbstractTableModel):
    """The numbers, a row for each."""

    def __init__(self, numbers: Numbers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = numbers

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """As many as there are."""
        return 0 if parent.isValid() else len(self._numbers.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """As many as there are headings."""
        return 0 if parent.isValid() else len(self._numbers.headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands in a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._numbers.headings[section]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell."""
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._numbers.rows[index.row()][index.column()]
        return None


class _Table(QTableView):
    """Copies all of its rows."""

    def __init__(self, drawing: Drawing, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawing = drawing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the table; Enter closes it, as it opened it."""
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_numbers(self._drawing)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.window().close()
        else:
            super().keyPressEvent(event)


class NumbersPopup(QFrame):
    """Title and table over the page; Esc, Enter or a click beside it closes it."""

    def __init__(self, drawing: Drawing, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_role(self, "card")
        self.setAccessibleName(drawing.title)
        column = QVBoxLayout(self)
        px = theme.px
        column.setContentsMargins(px(14), px(12), px(14), px(12))
        column.addWidget(label(drawing.title, "strong"))
        self.table = _Table(drawing, self)
        self.table.setModel(NumbersModel(drawing.numbers(), self.table))
        self.table.setAccessibleName(self.tr("The numbers of the picture"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setAccessibleName(self.tr("Columns"))
        self.table.horizontalHeader().setSectionsClickable(False)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setStretchLastSection(True)
        column.addWidget(self.table)
        column.addWidget(label(self.tr("Ctrl+C copies, Esc closes"), "small"))
        self.table.resizeColumnsToContents()
        self.table.resizeRowsToContents()

    def sizeHint(self) -> QSize:
        """As wide as its columns and as high as its rows, within reason."""
        table, margins = self.table, self.contentsMargins()
        wide = table.horizontalHeader().length() + 2 * table.frameWidth() + 60
        rows = table.verticalHeader().length() + table.horizontalHeader().sizeHint().height()
        return QSize(min(max(280, wide), 760), min(rows + 120, 520) + margins.top() + margins.bottom())

    def open_below(self, widget: QWidget) -> None:
        """Show it below a widget, within the screen, with the focus in the table."""
        self.resize(self.sizeHint())
        place = widget.mapToGlobal(QPoint(0, widget.height()))
        if screen := widget.screen():
            room = screen.availableGeometry()
            place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
            place.setY(max(room.top(), min(place.y(), room.bottom() - self.height())))
        self.move(place)
        self.show()
        self.table.setFocus(Qt.FocusReason.PopupFocusReason)
        self.table.setCurrentIndex(self.table.model().index(0, 0))
