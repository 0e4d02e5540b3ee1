"""The page of all interviews: by date, filtered, with what can be done with each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPoint, Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hiring_assistant.app.interview_lists import (
    InterviewList,
    InterviewQuery,
    find_interviews,
    read_interviews,
)
from hiring_assistant.app.interviews import (
    InterviewEntry,
    cancel_interview,
    change_plan,
    start_interview,
)
from hiring_assistant.app.ownership import is_own
from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.domain.problem import Problem
from hiring_assistant.domain.text import fold
from hiring_assistant.ui import wording
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.interviews.model import (
    OPEN_STATES,
    InterviewModel,
)
from hiring_assistant.ui.interviews.move_form import MoveForm
from hiring_assistant.ui.interviews.table import InterviewTable
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.empty_state import EmptyState
from hiring_assistant.ui.widgets.head_layout import HeadLayout
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.search_field import SearchField

_COLUMNS = "interviews.columns"
"""Where the widths of the columns are remembered."""


class InterviewsPage(Page):
    """All interviews."""

    key = "interviews"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setAccessibleName(self.tr("Interviews"))
        self.model = InterviewModel(self._find, self._read, self)
        self.table = InterviewTable(context.theme, self)
        self.table.setModel(self.model)
        self.table.arrange()
        self.table.set_widths(context.preferences.window.get(_COLUMNS, ""))
        self.table.widths_changed.connect(self._keep_widths)
        self.table.doubleClicked.connect(self.open_current)
        self.table.opened_by_key.connect(self.open_current)
        self.table.cancelled_by_key.connect(self.cancel_current)
        self.table.customContextMenuRequested.connect(self._menu)
        self.table.selectionModel().currentChanged.connect(self._selected)
        self.move_form = MoveForm(self)
        self.move_form.moved.connect(self._move)
        self.move_form.closed.connect(self._to_table)
        self._empty = EmptyState("", parent=self)
        self._empty.pressed.connect(self._from_empty)
        self.places = QStackedWidget(self)
        self.places.addWidget(self.table)
        self.places.addWidget(self._empty)
        self._count = label("", "small", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 14)
        column.setSpacing(12)
        column.addWidget(self._make_head())
        column.addLayout(self._make_filters())
        column.addWidget(self.move_form)
        column.addWidget(self.places, 1)
        column.addWidget(self._count)

    def _make_head(self) -> QWidget:
        self.open_button = PrimaryButton(self.tr("Start"), self)
        self.open_button.clicked.connect(self.open_current)
        self.move_button = Button(self.tr("Move…"), parent=self)
        self.move_button.clicked.connect(self.move_current)
        self.cancel_button = Button(self.tr("Cancel"), parent=self)
        self.cancel_button.clicked.connect(self.cancel_current)
        self.send_button = Button("", parent=self)
        self.send_button.clicked.connect(self.send_current)
        self.take_in_button = Button(self.tr("Take in a file…"), parent=self)
        self.take_in_button.clicked.connect(self.take_in)
        head = QWidget(self)
        row = HeadLayout(label(self.tr("Interviews"), "title", head, wrap=False), head)
        for button in (
            self.take_in_button,
            self.send_button,
            self.cancel_button,
            self.move_button,
            self.open_button,
        ):
            row.addWidget(button)
        return head

    def _make_filters(self) -> QHBoxLayout:
        self.search = SearchField(self.tr("Candidate, role, stage or interviewer"), self)
        self.search.searched.connect(self._filter)
        self.search.down.connect(self._to_table)
        self.state_box = QComboBox(self)
        self.state_box.setAccessibleName(self.tr("Filter by state"))
        self.state_box.addItem(self.tr("Planned and drafts"), OPEN_STATES)
        self.state_box.addItem(self.tr("Every state"), ())
        for state in InterviewState:
            self.state_box.addItem(wording.interview_state(state), (state,))
        self.state_box.activated.connect(self._filter)
        self.person_box = QComboBox(self)
        self.person_box.setAccessibleName(self.tr("Filter by interviewer"))
        self.person_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person_box.setMinimumContentsLength(10)
        self.person_box.activated.connect(self._filter)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self.state_box)
        row.addWidget(self.person_box)
        return row

    @Slot()
    def _keep_widths(self) -> None:
        self.context.remember(_COLUMNS, self.table.widths)

    # The page

    def title(self) -> str:
        """“Interviews”."""
        return self.tr("Interviews")

    def opened(self, **where: str) -> None:
        """Show the list, at ``interview_id`` where given."""
        self.refresh()
        wanted = where.get("interview_id", "")
        if wanted and self.model.row_of(wanted) < 0:
            self.search.clear()
            self.state_box.setCurrentIndex(1)
            self.person_box.setCurrentIndex(0)
            self._filter()
        self._select(wanted)
        self._to_table()

    def refresh(self) -> None:
        """Read the interviews again."""
        kept, row = self.current_id, self.table.currentIndex().row()
        self._look()
        if self._fill_people():
            self._look()
        if not self._select(kept) and self.model.ids:
            self.table.setCurrentIndex(self.model.index(min(max(row, 0), len(self.model.ids) - 1), 0))
        self._say()

    def hints(self) -> Sequence[tuple[str, str]]:
        """The keys of this page."""
        return (("Return", self.tr("start")), ("Ctrl+M", self.tr("move")), ("Del", self.tr("cancel")))

    def _find(self, query: InterviewQuery) -> InterviewList:
        return find_interviews(self.context.store, query)

    def _read(self, ids: Sequence[str]) -> Sequence[InterviewEntry]:
        return read_interviews(self.context.store, ids)

    def _fill_people(self) -> bool:
        """List the people anew; says whether the one chosen is gone."""
        me = self.context.store.person
        names = {fold(name): name for name in self.model.people}
        names.pop(fold(me), None)
        wanted = [(self.tr("Everybody"), "")]
        if me:
            wanted.append((self.tr("Mine (%1)").replace("%1", me), me))
        wanted += [(names[key], names[key]) for key in sorted(names)]
        shown = [(self.person_box.itemText(at), self.person_box.itemData(at)) for at in range(self.person_box.count())]
        if shown == wanted:
            return False
        kept = self.person_box.currentData()
        self.person_box.clear()
        for text, name in wanted:
            self.person_box.addItem(text, name)
        self.person_box.setCurrentIndex(max(0, self.person_box.findData(kept)) if kept else 0)
        return bool(kept != self.person_box.currentData())

    @Slot()
    def _filter(self) -> None:
        kept = self.current_id
        self._look()
        if not self._select(kept) and self.model.ids:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._say()

    def _look(self) -> None:
        states = tuple(self.state_box.currentData())
        self.model.look_for(states, self.person_box.currentData() or "", self.search.text())

    def _say(self) -> None:
        shown, there = len(self.model.ids), self.model.there
        told = self.tr("%1 of %2 interviews").replace("%1", str(shown)).replace("%2", str(there))
        self._count.setText(told if there else "")
        if not there:
            self._empty.say(
                self.tr("No interviews yet"),
                self.tr("Plan them on a candidate’s page, or take in a file that somebody handed over to you."),
                self.tr("To the candidates"),
            )
        elif not shown:
            self._empty.say(
                self.tr("None fits"),
                self.tr("Interviews in other states or of other people are not listed."),
                self.tr("Show all"),
            )
        self.places.setCurrentWidget(self.table if shown else self._empty)
        self._offer()

    @Slot()
    def _from_empty(self) -> None:
        if not self.model.there:
            self.context.navigator.go("candidates")
            return
        self.search.clear()
        self.state_box.setCurrentIndex(1)
        self.person_box.setCurrentIndex(0)
        self._filter()

    # The row at hand

    @property
    def current(self) -> InterviewEntry | None:
        """The interview at hand, or None."""
        return self.model.entry(self.table.currentIndex().row())

    @property
    def current_id(self) -> str:
        """Its id; "" where there is none."""
        entry = self.current
        return entry.interview.id if entry else ""

    def _select(self, interview_id: str) -> bool:
        row = self.model.row_of(interview_id)
        if row < 0:
            return False
        column = max(0, self.table.currentIndex().column())
        self.table.setCurrentIndex(self.model.index(row, column))
        return True

    @Slot()
    def _to_table(self) -> None:
        if self.model.ids:
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.model.index(0, 0))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QModelIndex, QModelIndex)
    def _selected(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._offer()

    @property
    def can_open(self) -> bool:
        """Whether it can be started, continued or looked at here."""
        entry = self.current
        if entry is None or entry.interview.state is InterviewState.CANCELLED:
            return False
        if entry.hidden and entry.interview.state is not InterviewState.PLANNED:
            return False
        if entry.interview.state is InterviewState.SUBMITTED:
            # What others submitted is for the review, which knows when it must be hidden.
            return is_own(entry.interview, self.context.store.person)
        return entry.interview.imported_from is None

    @property
    def can_move(self) -> bool:
        """Whether its time can be changed."""
        entry = self.current
        return entry is not None and entry.interview.state is InterviewState.PLANNED

    @property
    def can_cancel(self) -> bool:
        """Whether it can be cancelled."""
        entry = self.current
        return entry is not None and entry.interview.state in OPEN_STATES

    @property
    def can_send(self) -> bool:
        """Whether it can be handed over, or its scorecard sent."""
        entry = self.current
        if entry is None or entry.interview.imported_from is not None:
            return False
        submitted = entry.interview.state is InterviewState.SUBMITTED
        own = submitted and not entry.hidden and is_own(entry.interview, self.context.store.person)
        return own or entry.interview.state is InterviewState.PLANNED

    def _offer(self) -> None:
        """Offer what can be done with the row at hand."""
        entry = self.current
        state = entry.interview.state if entry and not entry.hidden else InterviewState.PLANNED
        self.open_button.setText(
            {InterviewState.STARTED: self.tr("Continue"), InterviewState.SUBMITTED: self.tr("Open")}.get(
                state, self.tr("Start")
            )
        )
        self.send_button.setText(
            self.tr("Send scorecard as file…") if state is InterviewState.SUBMITTED else self.tr("Hand over as file…")
        )
        named = f"{entry.candidate.name}, {entry.stage.title}" if entry else ""
        for button, can in (
            (self.open_button, self.can_open),
            (self.move_button, self.can_move),
            (self.cancel_button, self.can_cancel),
            (self.send_button, self.can_send),
        ):
            button.setEnabled(can)
            text = button.text().rstrip("…")
            button.setAccessibleName(f"{text}: {named}" if named else text)

    @Slot(QPoint)
    def _menu(self, at: QPoint) -> None:
        if not self.table.indexAt(at).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button, call in (
            (self.open_button, self.open_current),
            (self.move_button, self.move_current),
            (self.cancel_button, self.cancel_current),
            (self.send_button, self.send_current),
        ):
            menu.addAction(button.text(), call).setEnabled(button.isEnabled())
        menu.addSeparator()
        menu.addAction(self.tr("To the candidate"), self.to_candidate)
        menu.popup(self.table.viewport().mapToGlobal(at))

    # What can be done

    @Slot()
    def open_current(self) -> None:
        """Start the interview at hand, go on with it, or look at what was submitted."""
        entry = self.current
        if entry is None or not self.can_open:
            return
        interview = entry.interview
        if interview.state is not InterviewState.SUBMITTED:
            try:
                interview = start_interview(self.context.store, interview.id)
            except Problem as problem:
                self.context.messages.problem(problem)
                self.refresh()
                return
        self.context.navigator.go("interview", interview_id=interview.id)

    @Slot()
    def move_current(self) -> None:
        """Open the form for another time or person."""
        entry = self.current
        if entry is not None and self.can_move:
            self.move_form.start(entry, self.context.store.now())

    @Slot(str, str, object)
    def _move(self, interview_id: str, who: str, when: datetime | None) -> None:
        try:
            change = change_plan(self.context.store, interview_id, who, when)
        except Problem as problem:
            self.move_form.strip.say(str(problem), "warning")
            return
        self.move_form.close_form()
        self.refresh()
        self.context.messages.done(change)

    @Slot()
    def cancel_current(self) -> None:
        """Cancel the interview at hand; it can be undone."""
        entry = self.current
        if entry is None or not self.can_cancel:
            return
        if self.move_form.interview_id == entry.interview.id:
            self.move_form.close_form()
        try:
            change = cancel_interview(self.context.store, entry.interview.id)
        except Problem as problem:
            self.context.messages.problem(problem)
            self.refresh()
            return
        self.refresh()
        self.context.messages.done(change)

    @Slot()
    def send_current(self) -> None:
        """Hand the interview over as a file, or send its scorecard as one."""
        from hiring_assistant.ui.packets.hand_over import open_hand_over

        entry = self.current
        if entry is None or not self.can_send:
            return
        try:
            open_hand_over(self.context, entry.interview.id)
        except Problem as problem:
            self.context.messages.problem(problem)
            self.refresh()

    @Slot()
    def take_in(self) -> None:
        """Look into a file that somebody sent."""
        from hiring_assistant.ui.packets.take_in import open_take_in

        open_take_in(self.context)

    @Slot()
    def to_candidate(self) -> None:
        """Open the candidate's page."""
        entry = self.current
        if entry is not None:
            self.context.navigator.go("candidate", candidate_id=entry.candidate.id)
