"""The table of interviews: its columns and its keys."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from hiring_assistant.ui.interviews.model import (
    CANDIDATE,
    INTERVIEWER,
    ROLE,
    STAGE,
    STATE,
    WHEN,
    InterviewDelegate,
    InterviewModel,
)
from hiring_assistant.ui.theme.theme import Theme

_WIDTHS = {WHEN: 140, CANDIDATE: 135, INTERVIEWER: 120, STATE: 104}
"""Usual widths in pixels of the design; the other columns share the rest."""

_NARROW = 760
"""Below this width, in pixels of the design, role and interviewer stand below candidate and stage."""
_NARROW_WIDTHS = {WHEN: 118, STATE: 104}


class InterviewTable(QTableView):
    """The table. ``opened_by_key`` is emitted by Enter, ``cancelled_by_key`` by Delete, ``widths_changed`` when the
    person drags a column.
    """

    opened_by_key = Signal()
    cancelled_by_key = Signal()
    widths_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._widths = dict(_WIDTHS)
        self._sizing = False
        self.setItemDelegate(InterviewDelegate(theme, self))
        self.setAccessibleName(self.tr("Interviews"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        theme.changed.connect(self._size)

    def arrange(self) -> None:
        """Set up the columns; after the model is set."""
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setAccessibleName(self.tr("Columns"))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column in (ROLE, STAGE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column in _WIDTHS:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        self._size()
        header.sectionResized.connect(self._resized)
        self.setSortingEnabled(True)
        self.sortByColumn(WHEN, Qt.SortOrder.AscendingOrder)

    def set_widths(self, text: str) -> None:
        """Take the widths that were kept; anything else is passed over."""
        parts = text.split(",")
        if len(parts) == len(_WIDTHS) and all(part.isdecimal() and 30 <= int(part) <= 900 for part in parts):
            self._widths = dict(zip(_WIDTHS, map(int, parts), strict=True))
            self._size()

    @property
    def widths(self) -> str:
        """The widths to keep, in pixels of the design."""
        return ",".join(map(str, self._widths.values()))

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model; of interviews, which can be folded."""
        super().setModel(model)
        self._size()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold two columns into others where there is little room."""
        super().resizeEvent(event)
        self._size()

    @Slot()
    def _size(self) -> None:
        model = self.model()
        if not isinstance(model, InterviewModel):
            return
        narrow = self.width() < self._theme.px(_NARROW)
        self.verticalHeader().setDefaultSectionSize(self._theme.px(52 if narrow else 40))
        self._sizing = True
        model.fold(narrow)
        header, stretch = self.horizontalHeader(), QHeaderView.ResizeMode.Stretch
        for column in (ROLE, INTERVIEWER):
            self.setColumnHidden(column, narrow)
        header.setSectionResizeMode(CANDIDATE, stretch if narrow else QHeaderView.ResizeMode.Interactive)
        for column, width in (_NARROW_WIDTHS if narrow else self._widths).items():
            self.horizontalHeader().resizeSection(column, self._theme.px(width))
        self._sizing = False

    @Slot(int, int, int)
    def _resized(self, column: int, _old: int, new: int) -> None:
        if column in self._widths and not self._sizing and not self.isColumnHidden(ROLE):
            self._widths[column] = round(new * 100 / self._theme.px(100))
            self.widths_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened_by_key.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.cancelled_by_key.emit()
        else:
            super().keyPressEvent(event)
