"""All candidates: search, filter, open one, add one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from hiring_assistant.app.candidates import list_candidates
from hiring_assistant.app.roles import list_roles
from hiring_assistant.domain.candidate import CandidateQuery
from hiring_assistant.domain.decision import CandidateState
from hiring_assistant.ui import wording
from hiring_assistant.ui.candidates.list_model import ADDED, NAME, SORT_ROLE, STAGE, STATE, CandidatesModel
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.widgets.buttons import PrimaryButton
from hiring_assistant.ui.widgets.empty_state import EmptyState
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.search_field import SearchField

_WIDTHS = {STAGE: 70, STATE: 130, ADDED: 120}


class CandidateTable(QTableView):
    """The table; Enter opens the row the cursor is on."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Return open."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class CandidatesPage(Page):
    """The list of candidates, alphabetical unless sorted by hand."""

    key = "candidates"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setAccessibleName(self.tr("Candidates"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 22, 28, 16)
        outer.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Candidates"), "title", wrap=False))
        head.addStretch(1)
        self._new = PrimaryButton(self.tr("New candidate…"))
        self._new.clicked.connect(self._add)
        head.addWidget(self._new)
        outer.addLayout(head)
        outer.addLayout(self._make_filters())
        self._model = CandidatesModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(SORT_ROLE)
        self._sorted.setSortLocaleAware(True)
        self._table = self._make_table()
        self._empty = EmptyState("", "", "")
        self._empty.pressed.connect(self._add)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        outer.addLayout(self._stack, 1)
        self._count = label("", "small")
        outer.addWidget(self._count)

    def _make_filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._search = SearchField(self.tr("Name, address or note"))
        self._search.setAccessibleName(self.tr("Search candidates"))
        self._search.searched.connect(self.refresh)
        self._search.down.connect(self._into_table)
        self._role = _filter(self.tr("Filter by role"))
        self._stage = _filter(self.tr("Filter by stage"))
        self._state = _filter(self.tr("Filter by state"))
        self._state.addItem(self.tr("Every state"), None)
        for state in CandidateState:
            self._state.addItem(wording.candidate_state(state), state)
        self._stage.addItem(self.tr("Every stage"), None)
        for stage in range(1, 10):
            self._stage.addItem(self.tr("Stage {stage}").format(stage=stage), stage)
        row.addWidget(self._search, 2)
        row.addWidget(self._role, 1)
        row.addWidget(self._stage)
        row.addWidget(self._state)
        for box in (self._role, self._stage, self._state):
            box.activated.connect(self._filtered)
        return row

    def _make_table(self) -> CandidateTable:
        table = CandidateTable(self)
        table.setModel(self._sorted)
        table.setAccessibleName(self.tr("Candidates"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(38)
        header = table.horizontalHeader()
        header.setAccessibleName(self.tr("Columns"))
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            table.setColumnWidth(column, width)
        table.setSortingEnabled(True)
        table.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
        table.activated.connect(self._open)
        return table

    def title(self) -> str:
        """The page's name."""
        return self.tr("Candidates")

    def opened(self, role_id: str = "", **where: str) -> None:
        """Show the candidates, those of one role where ``role_id`` is given."""
        self._fill_roles()
        if role_id:
            self._role.setCurrentIndex(max(0, self._role.findData(role_id)))
        self.refresh()
        self._search.setFocus()

    def refresh(self) -> None:
        """Read the store again and keep the row the cursor is on."""
        kept = self._current_id()
        query = CandidateQuery(
            text=self._search.text().strip(),
            role_id=self._role.currentData(),
            stage=self._stage.currentData(),
            state=self._state.currentData(),
        )
        entries = list_candidates(self.context.store, query)
        self._model.show(entries)
        self._select(kept)
        self._count.setText(self.tr("%n candidate(s)", "", len(entries)))
        if not entries:
            if query == CandidateQuery():
                self._empty.say(
                    self.tr("No candidates yet"),
                    self.tr("Add somebody for one of your roles, then plan the first interview."),
                    self.tr("New candidate…"),
                )
            else:
                self._empty.say(self.tr("Nobody fits"), self.tr("Search for something else, or widen the filters."))
        self._stack.setCurrentIndex(0 if entries else 1)

    def _fill_roles(self) -> None:
        kept = self._role.currentData()
        self._role.clear()
        self._role.addItem(self.tr("Every role"), None)
        for role in list_roles(self.context.store):
            self._role.addItem(role.title, role.id)
        self._role.setCurrentIndex(max(0, self._role.findData(kept)) if kept else 0)

    def _current_id(self) -> str | None:
        index = self._table.currentIndex()
        if not index.isValid():
            return None
        return self._model.candidate(self._sorted.mapToSource(index).row()).id

    def _select(self, candidate_id: str | None) -> None:
        for row in range(self._model.rowCount()):
            if self._model.candidate(row).id == candidate_id:
                self._table.setCurrentIndex(self._sorted.mapFromSource(self._model.index(row, NAME)))
                return

    @Slot(int)
    def _filtered(self, _index: int) -> None:
        self.refresh()

    @Slot()
    def _into_table(self) -> None:
        if self._sorted.rowCount():
            self._table.setCurrentIndex(self._sorted.index(0, NAME))
            self._table.setFocus()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        candidate = self._model.candidate(self._sorted.mapToSource(index).row())
        self.context.navigator.go("candidate", candidate_id=candidate.id)

    @Slot()
    def _add(self) -> None:
        role_id = self._role.currentData()
        self.context.navigator.go("candidate-new", **({"role_id": role_id} if role_id else {}))


def _filter(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    return box
