"""All candidates: search, filter, open one, add one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from hiring_assistant.app.candidate_lists import find_candidates, read_candidates
from hiring_assistant.app.candidates import candidate_of
from hiring_assistant.app.roles import list_roles
from hiring_assistant.domain.candidate import CandidateEntry, CandidateQuery
from hiring_assistant.domain.decision import CandidateState
from hiring_assistant.domain.ordering import CandidateOrder
from hiring_assistant.ui import wording
from hiring_assistant.ui.candidates.choosing import ChoiceBar, ChoiceTable, Chosen
from hiring_assistant.ui.candidates.list_model import ADDED, NAME, STAGE, STATE, TRACK, CandidatesModel
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.empty_state import EmptyState
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.search_field import SearchField

_WIDTHS = {STAGE: 70, STATE: 130, ADDED: 120}
"""In the design's pixels; the other columns share the rest."""
_NARROW = 640
"""Below this width of the page, in the design's pixels, the track and when somebody was added are left out."""


class CandidatesPage(Page):
    """The list of candidates, alphabetical unless sorted by hand."""

    key = "candidates"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setAccessibleName(self.tr("Candidates"))
        self._sized = 0
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 22, 28, 16)
        outer.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Candidates"), "title", wrap=False))
        head.addStretch(1)
        self._round = Button(self.tr("Round"))
        self._round.setAccessibleName(self.tr("Round: where the candidates of this role stand"))
        self._round.clicked.connect(self._open_round)
        head.addWidget(self._round)
        self._new = PrimaryButton(self.tr("New candidate…"))
        self._new.clicked.connect(self._add)
        head.addWidget(self._new)
        outer.addLayout(head)
        outer.addLayout(self._make_filters())
        self._chosen = Chosen(self)
        self._query = CandidateQuery()
        self._model = CandidatesModel(self._find, self._read, self._chosen, self)
        self._table = self._make_table()
        self._empty = EmptyState("", "", "")
        self._empty.pressed.connect(self._add)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        outer.addLayout(self._stack, 1)
        self._count = label("", "small", wrap=False)
        self._choice = ChoiceBar(self._chosen)
        self._choice.wanted.connect(self.compare)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self._count)
        foot.addWidget(self._choice, 1)
        outer.addLayout(foot)
        context.theme.changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave columns out where there is little room."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        px = self.context.theme.px
        narrow = self.width() < px(_NARROW)
        for column in (TRACK, ADDED):
            self._table.setColumnHidden(column, narrow)
        self._filters.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._table.verticalHeader().setDefaultSectionSize(px(38))
        if self._sized != px(100):  # widths that a person dragged stay until the text has another size
            self._sized = px(100)
            for column, width in _WIDTHS.items():
                self._table.setColumnWidth(column, px(width))

    def _make_filters(self) -> QBoxLayout:
        row = self._filters = QBoxLayout(QBoxLayout.Direction.LeftToRight)
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
        boxes = QHBoxLayout()
        boxes.setSpacing(8)
        boxes.addWidget(self._role, 1)
        boxes.addWidget(self._stage)
        boxes.addWidget(self._state)
        row.addLayout(boxes, 2)
        for box in (self._role, self._stage, self._state):
            box.activated.connect(self._filtered)
        return row

    def _make_table(self) -> ChoiceTable:
        table = ChoiceTable(self)
        table.setModel(self._model)
        table.setAccessibleName(self.tr("Candidates"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setAccessibleName(self.tr("Columns"))
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in _WIDTHS:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        header.setSortIndicator(NAME, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        table.activated.connect(self._open)
        table.toggled.connect(self._toggle)
        table.spanned.connect(self._choose_all)
        return table

    def title(self) -> str:
        """The page's name."""
        return self.tr("Candidates")

    def opened(self, role_id: str = "", compare_with: str = "", **where: str) -> None:
        """Show the candidates, those of one role where ``role_id`` is given.

        ``compare_with`` is the id of a candidate who is to be compared: chosen already, the others of the role shown.
        """
        self._fill_roles()
        person = candidate_of(self.context.store, compare_with) if compare_with else None
        if person is not None:
            role_id = person.role_id
            self._search.clear()
            self._chosen.clear()
            self._chosen.put(person, chosen=True)
        if role_id:
            self._role.setCurrentIndex(max(0, self._role.findData(role_id)))
        self.refresh()
        if person is not None:
            self._select(person.id)
            self._table.setFocus()
        else:
            self._search.setFocus()

    def hints(self) -> Sequence[tuple[str, str]]:
        """How to choose and compare."""
        return (
            ("Space", self.tr("choose")),
            ("Ctrl+Shift+C", self.tr("compare")),
            ("Return", self.tr("open")),
        )

    def refresh(self) -> None:
        """Read the store again and keep the row the cursor is on."""
        kept = self._current_id()
        self._query = query = CandidateQuery(
            text=self._search.text().strip(),
            role_id=self._role.currentData(),
            stage=self._stage.currentData(),
            state=self._state.currentData(),
        )
        self._round.setVisible(query.role_id is not None)
        self._model.load()
        self._select(kept)
        count = self._model.rowCount()
        self._count.setText(self.tr("%n candidate(s)", "", count))
        if not count:
            if query == CandidateQuery():
                self._empty.say(
                    self.tr("No candidates yet"),
                    self.tr("Add somebody for one of your roles, then plan the first interview."),
                    self.tr("New candidate…"),
                )
            else:
                self._empty.say(self.tr("Nobody fits"), self.tr("Search for something else, or widen the filters."))
        self._stack.setCurrentIndex(0 if count else 1)

    def _fill_roles(self) -> None:
        kept = self._role.currentData()
        self._role.clear()
        self._role.addItem(self.tr("Every role"), None)
        for role in list_roles(self.context.store):
            self._role.addItem(role.title, role.id)
        self._role.setCurrentIndex(max(0, self._role.findData(kept)) if kept else 0)

    def _find(self, order: CandidateOrder, descending: bool) -> Sequence[str]:
        return find_candidates(self.context.store, self._query, order, descending=descending)

    def _read(self, ids: Sequence[str]) -> Sequence[CandidateEntry]:
        return read_candidates(self.context.store, ids)

    def _current_id(self) -> str:
        return self._model.id_at(self._table.currentIndex().row())

    def _select(self, candidate_id: str) -> None:
        row = self._model.row_of(candidate_id)
        if row >= 0:
            self._table.setCurrentIndex(self._model.index(row, NAME))

    @Slot(int)
    def _filtered(self, _index: int) -> None:
        self.refresh()

    @Slot()
    def _open_round(self) -> None:
        self.context.navigator.go("round", role_id=self._role.currentData())

    @Slot()
    def _into_table(self) -> None:
        if self._model.rowCount():
            self._table.setCurrentIndex(self._model.index(0, NAME))
            self._table.setFocus()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.context.navigator.go("candidate", candidate_id=self._model.id_at(index.row()))

    @Slot(QModelIndex)
    def _toggle(self, index: QModelIndex) -> None:
        candidate = self._model.candidate(index.row())
        if candidate is not None:
            self._chosen.toggle(candidate)

    @Slot(int, int)
    def _choose_all(self, first: int, last: int) -> None:
        for row in range(min(first, last), max(first, last) + 1):
            candidate = self._model.candidate(row)
            if candidate is not None:
                self._chosen.put(candidate, chosen=True)

    @property
    def can_compare(self) -> bool:
        """Whether as many are chosen as can be compared."""
        return self._choice.can_compare

    @Slot()
    def compare(self) -> None:
        """Compare the chosen candidates."""
        self.context.navigator.go("compare", candidates=",".join(self._chosen.ids))

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
