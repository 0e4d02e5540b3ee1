"""The start page: interviews due, drafts to finish, decisions that wait."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from hiring_assistant.app.interviews import InterviewEntry, start_interview
from hiring_assistant.app.today import Today, WaitingDecision, today
from hiring_assistant.domain.problem import Problem
from hiring_assistant.ui import wording
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.today.cards import DraftRow, DueCard, WaitingRow
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.empty_state import EmptyState
from hiring_assistant.ui.widgets.labels import SectionTitle, label
from hiring_assistant.ui.widgets.scroll_page import ScrollPage

_MINUTE_MS = 60_000

_BESIDE = 720
"""From this width of the page on, in the design's pixels, there is room for two columns."""

_HELD_FOR = timedelta(hours=3)
"""An interview begun within so long is taken to be held still: what comes first is to go on with it."""


class TodayPage(Page):
    """What is due, in the order in which it is due. It reads the store again every minute while it is shown."""

    key = "today"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setAccessibleName(self.tr("Today"))
        self._scroll = ScrollPage(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self._title = label(self.tr("Today"), "title", wrap=False)
        self._date = label("", "mute", wrap=False)
        self._body = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body)
        self._scroll.body.addWidget(self._title)
        self._scroll.body.addWidget(self._date)
        self._scroll.body.addWidget(self._body)
        self._scroll.body.addStretch(1)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._on_minute)
        context.theme.changed.connect(self._fit)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Today")

    def opened(self, **where: str) -> None:
        """Show what is due now."""
        self.refresh()
        self._minute.start()
        first = next(iter(self._body.findChildren(PrimaryButton)), None)
        if first is not None:
            first.setFocus()

    def leaving(self) -> bool:
        """Stop looking at the clock."""
        self._minute.stop()
        return True

    def refresh(self) -> None:
        """Read the store again."""
        self._show(today(self.context.store))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two have no room."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        beside = self.width() >= self.context.theme.px(_BESIDE)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _on_minute(self) -> None:
        # Rebuilding moves the keyboard focus, so the clock waits while somebody is on one of the buttons.
        if self.isVisible() and not self._body.isAncestorOf(self.window().focusWidget() or self):
            self.refresh()

    def _show(self, due: Today) -> None:
        self._date.setText(wording.long_date(self.context.store.now()))
        body = QWidget()
        columns = self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        columns.setContentsMargins(0, 6, 0, 0)
        columns.setSpacing(20)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, share in ((left, 3), (right, 2)):
            column.setSpacing(10)
            column.setAlignment(Qt.AlignmentFlag.AlignTop)
            columns.addLayout(column, share)
        self._fit()
        self._fill_due(left, due)
        self._fill_waiting(right, due)
        self._scroll.body.replaceWidget(self._body, body)
        self._body.deleteLater()
        self._body.hide()
        self._body = body

    def _fill_due(self, column: QVBoxLayout, due: Today) -> None:
        held = self._held(due)
        if held is not None:
            self._add_drafts(column, due, held)
            column.addSpacing(10)
        for number, entry in enumerate(due.due):
            card = DueCard(entry, self.context.store.now(), self.context.store.person, first=number == 0)
            card.start.clicked.connect(partial(self._start, entry))
            card.prepare.clicked.connect(partial(self._prepare, entry))
            column.addWidget(card)
        if not due.due:
            column.addWidget(self._nothing_due(due))
        self._add_rest(column, due.due_in_all - len(due.due), "interviews")
        if due.later:
            column.addWidget(label(self.tr("%n interview(s) after today", "", due.later), "mute"))
        if held is None:
            column.addSpacing(10)
            self._add_drafts(column, due, None)

    def _held(self, due: Today) -> InterviewEntry | None:
        """The interview that was being held a short while ago, which whoever starts the program again goes on with."""
        now = self.context.store.now()
        begun = [(e.interview.started_at, e) for e in due.drafts if e.interview.started_at is not None]
        held = [(at, entry) for at, entry in begun if now - at < _HELD_FOR]
        return max(held, key=lambda found: found[0])[1] if held else None

    def _add_drafts(self, column: QVBoxLayout, due: Today, held: InterviewEntry | None) -> None:
        column.addWidget(SectionTitle(self.tr("Scorecards to submit")))
        box = Card(padding=8)
        for entry in sorted(due.drafts, key=lambda entry: entry is not held):
            row = DraftRow(entry, held=entry is held)
            row.go_on.clicked.connect(partial(self._continue, entry))
            box.body.addWidget(row)
        if not due.drafts:
            box.body.addWidget(_quiet(self.tr("No drafts. What you start and do not submit is kept here.")))
        self._add_rest(box.body, due.drafts_in_all - len(due.drafts), "interviews")
        column.addWidget(box)

    def _add_rest(self, column: QVBoxLayout, count: int, place: str) -> None:
        """Say how many more there are, and lead to where they are listed."""
        if count > 0:
            rest = Button(self.tr("And %n more…", "", count), "link")
            rest.clicked.connect(partial(self.context.navigator.go, place))
            column.addWidget(rest, 0, Qt.AlignmentFlag.AlignLeft)

    def _nothing_due(self, due: Today) -> EmptyState:
        if due.anybody:
            empty = EmptyState(
                self.tr("No interviews today"),
                self.tr("Interviews are planned on a candidate's page."),
                self.tr("Candidates"),
            )
            empty.pressed.connect(partial(self.context.navigator.go, "candidates"))
        else:
            empty = EmptyState(
                self.tr("No candidates yet"),
                self.tr("Add somebody for one of your roles, then plan the first interview."),
                self.tr("New candidate…"),
            )
            empty.pressed.connect(partial(self.context.navigator.go, "candidate-new"))
        return empty

    def _fill_waiting(self, column: QVBoxLayout, due: Today) -> None:
        column.addWidget(SectionTitle(self.tr("Waiting for a decision")))
        box = Card(padding=8)
        for waiting in due.waiting:
            row = WaitingRow(waiting)
            row.clicked.connect(partial(self._review, waiting))
            box.body.addWidget(row)
        if not due.waiting:
            box.body.addWidget(
                _quiet(self.tr("Nobody. Candidates stand here when all scorecards of their stage are in."))
            )
        self._add_rest(box.body, due.waiting_in_all - len(due.waiting), "candidates")
        column.addWidget(box)

    def _start(self, entry: InterviewEntry) -> None:
        try:
            start_interview(self.context.store, entry.interview.id)
        except Problem as problem:
            self.context.messages.problem(problem)
            return
        self._continue(entry)

    def _continue(self, entry: InterviewEntry) -> None:
        self.context.navigator.go("interview", interview_id=entry.interview.id)

    def _prepare(self, entry: InterviewEntry) -> None:
        self.context.navigator.go("candidate", candidate_id=entry.candidate.id)

    def _review(self, waiting: WaitingDecision) -> None:
        self.context.navigator.go("review", candidate_id=waiting.candidate.id)


def _quiet(text: str) -> QLabel:
    return label(text, "mute")
