"""The scorecard at the right: the requirement in focus, the others, checks, and the recommendation last."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.domain.problem import Problem
from hiring_assistant.ui.interview.amending import Amending
from hiring_assistant.ui.interview.check_row import CheckRow
from hiring_assistant.ui.interview.draft import Draft
from hiring_assistant.ui.interview.focus_card import FocusCard
from hiring_assistant.ui.interview.recommendation import RecommendationBlock
from hiring_assistant.ui.interview.requirement_row import RequirementRow
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.buttons import PrimaryButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import SectionTitle, label
from hiring_assistant.ui.widgets.message_strip import MessageStrip
from hiring_assistant.ui.widgets.scroll_page import ScrollPage
from hiring_assistant.ui.wording import day_and_time


class ScorecardPanel(QFrame):
    """``focus_changed`` is emitted with the requirement in focus, ``send_pressed`` to save a submitted scorecard,
    ``typed`` with text meant for the notes.
    """

    focus_changed = Signal(str)
    typed = Signal(str)
    send_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "side-right")
        self.setAccessibleName(self.tr("Scorecard"))
        self._draft: Draft | None = None
        self._stacked = False
        self._rows: list[RequirementRow] = []
        self._checks: list[CheckRow] = []
        self._count = label("", "small", self, wrap=False)
        self._closed = Card(parent=self, padding=12)
        self._closed_text = label("", "", self._closed)
        self._send = PrimaryButton(self.tr("Save as file to send back…"), self._closed)
        self._send.clicked.connect(self.send_pressed)
        self._closed.body.addWidget(self._closed_text)
        self._closed.body.addWidget(self._send, 0, Qt.AlignmentFlag.AlignLeft)
        self.amending = Amending(self)
        self.amending.given.connect(self._amend)
        self.amending.asked.connect(self._make_room_to_amend)
        self.message = MessageStrip(self)
        self.message.hide()
        self.focus = FocusCard(theme, self)
        self.focus.stepped.connect(self.step_requirement)
        self.focus.typed.connect(self.typed)
        self.recommendation = RecommendationBlock(self)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(SectionTitle(self.tr("Scorecard"), self))
        head.addStretch(1)
        head.addWidget(self._count)
        self._rest = ScrollPage(self, margins=(0, 0, 6, 8))
        self._rest.body.setSpacing(0)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._check_title = label(self.tr("To check"), "overline", self)
        self._check_list = QVBoxLayout()
        self._check_list.setSpacing(0)
        self._rest.body.addWidget(self.amending)
        self._rest.body.addLayout(self._list)
        self._rest.body.addWidget(self._check_title)
        self._check_title.setContentsMargins(8, 12, 0, 0)
        self._rest.body.addLayout(self._check_list)
        self._rest.body.addWidget(self.recommendation)
        self._rest.body.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 10, 6)
        self._column.setSpacing(10)
        self._column.addLayout(head)
        self._column.addWidget(self._closed)
        self._column.addWidget(self.message)
        self._column.addWidget(self.focus)
        self._column.addWidget(self._rest, 1)

    @property
    def sheet(self) -> QWidget:
        """What scrolls: the other requirements, checks and the recommendation."""
        return self._list.parentWidget() or self._rest

    def set_room(self, *, narrow: bool, stacked: bool) -> None:
        """Follow the room there is; ``stacked`` puts below each other what has no room beside each other."""
        self._stacked = stacked
        self.focus.set_room(narrow=narrow, stacked=stacked)
        self.recommendation.set_stacked(stacked)
        for row in self._rows:
            row.set_stacked(stacked)

    def lend_focus_card(self) -> FocusCard:
        """Give the card of the requirement in focus to another place (a narrow window)."""
        self._column.removeWidget(self.focus)
        return self.focus

    def take_focus_card_back(self) -> None:
        """Put the card of the requirement in focus where it belongs."""
        self._column.insertWidget(3, self.focus)

    # What is shown

    def show_draft(self, draft: Draft) -> None:
        """Show the scorecard of a draft."""
        self._draft = draft
        self.message.withdraw()
        for row in (*self._rows, *self._checks):
            row.hide()
            row.deleteLater()
        self._rows = [RequirementRow(draft, requirement, self) for requirement in draft.sitting.requirements]
        self._checks = [CheckRow(draft, check, self) for check in draft.sitting.stage.checks]
        for requirement_row in self._rows:
            requirement_row.set_stacked(self._stacked)
            requirement_row.focused.connect(self.focus_requirement)
            requirement_row.typed.connect(self.typed)
            self._list.addWidget(requirement_row)
        for check_row in self._checks:
            self._check_list.addWidget(check_row)
        self._check_title.setVisible(bool(self._checks))
        before: QWidget = self.focus.control.findChildren(QPushButton)[-1]
        for row in (*self._rows, *self._checks):
            for button in row.findChildren(QPushButton):
                QWidget.setTabOrder(before, button)
                before = button
        self.focus.say_what_is_open(False)
        self.recommendation.show_draft(draft)
        first = draft.step.requirement_ids or draft.sitting.stage.requirement_ids
        self.focus_requirement(first[0] if first else "")
        self.refresh()

    @Slot()
    def refresh(self, about: str = "") -> None:
        """Show what has changed; ``about`` names the requirement that was rated, where nothing else has."""
        draft = self._draft
        if draft is None:
            return
        total = len(self._rows)
        rated = str(total - len(draft.open_ids))
        if draft.state is InterviewState.SUBMITTED and draft.submitted.at is not None:
            self._count.setText(self.tr("%1 of %2 rated").replace("%1", rated).replace("%2", str(total)))
            when = day_and_time(draft.submitted.at)
            self._closed_text.setText(
                self.tr("Submitted %1. This scorecard is closed and cannot be changed.").replace("%1", when)
            )
        else:
            text = self.tr("%1 of %2 rated · blind until submitted") if total else self.tr("nothing to rate here")
            self._count.setText(text.replace("%1", rated).replace("%2", str(total)))
        self._closed.setVisible(draft.state is InterviewState.SUBMITTED)
        self.amending.setVisible(draft.state is InterviewState.SUBMITTED)
        if draft.state is InterviewState.SUBMITTED:
            self.amending.show_draft(draft)
        evidenced = draft.evidenced()
        self.focus.refresh(evidenced)
        for row in self._rows:
            if about in ("", row.requirement.id):
                row.refresh(evidenced)
                row.setVisible(row.requirement.id != self.focus.requirement_id)
        if not about:
            for check in self._checks:
                check.refresh()
        self.recommendation.refresh()

    @property
    def rated_words(self) -> str:
        """How much is rated, for the status bar."""
        if self._draft is None or not self._rows:
            return ""
        total = len(self._rows)
        rated = str(total - len(self._draft.open_ids))
        return self.tr("%1 of %2 rated").replace("%1", rated).replace("%2", str(total))

    # Focus

    @property
    def requirement_id(self) -> str:
        """What keys rate: the row that has the keyboard, else the requirement in focus; "" for none."""
        row = self._row_with_keyboard()
        return row.requirement.id if row is not None else self.focus.requirement_id

    def ask_reason(self) -> None:
        """Ask why the requirement that keys rate was not assessed."""
        self.focus_requirement(self.requirement_id)
        self.focus.ask_reason()

    def _row_with_keyboard(self) -> RequirementRow | None:
        return next((row for row in self._rows if row.isVisible() and row.has_keyboard), None)

    @Slot(str)
    def focus_requirement(self, requirement_id: str) -> None:
        """Put a requirement in focus."""
        draft = self._draft
        if draft is None or (requirement_id == self.focus.requirement_id and not self.focus.isHidden()):
            return
        row_before = self._row_with_keyboard()
        self.focus.show_requirement(draft, requirement_id)
        if row_before is not None and row_before.requirement.id == requirement_id:
            self.focus.control.setFocus(Qt.FocusReason.OtherFocusReason)  # The row becomes the card.
        for row in self._rows:
            row.setVisible(row.requirement.id != requirement_id)
        self.focus_changed.emit(requirement_id)

    @Slot()
    def follow_step(self) -> None:
        """Put the first requirement of the open question in focus, unless one of its others is."""
        draft = self._draft
        if draft is None:
            return
        ids = draft.step.requirement_ids
        if ids and self.focus.requirement_id not in ids:
            still_open = [rid for rid in ids if rid in draft.open_ids]
            self.focus_requirement((still_open or list(ids))[0])
        else:
            self.focus.refresh(draft.evidenced())

    @Slot(int)
    def step_requirement(self, by: int) -> None:
        """Put the next or previous requirement in focus: of the question where it has several, else of the stage."""
        draft = self._draft
        if draft is None:
            return
        ids = draft.step.requirement_ids
        if len(ids) < 2 or self.focus.requirement_id not in ids:
            ids = draft.sitting.stage.requirement_ids
        if ids:
            at = ids.index(self.focus.requirement_id) if self.focus.requirement_id in ids else 0
            self.focus_requirement(ids[(at + by) % len(ids)])

    @Slot()
    def next_unrated(self) -> bool:
        """Put the next requirement in focus that is open; False where there is none."""
        draft = self._draft
        if draft is None or not draft.open_ids:
            return False
        ids = draft.sitting.stage.requirement_ids
        at = ids.index(self.focus.requirement_id) if self.focus.requirement_id in ids else -1
        order = (*ids[at + 1 :], *ids[: at + 1])
        self.focus_requirement(next(rid for rid in order if rid in draft.open_ids))
        return True

    def go_to_end(self) -> str:
        """Show what is left to do: the first open requirement, else the recommendation. Returns what is said of it."""
        draft = self._draft
        if draft is not None and draft.open_ids:
            self.focus_requirement(draft.open_ids[0])
            self.focus.control.setFocus(Qt.FocusReason.OtherFocusReason)
            return self.focus.say_what_is_open(True)
        self.focus_requirement("")
        self.recommendation.take_focus()
        QTimer.singleShot(0, self, self._scroll_to_recommendation)
        return ""

    @Slot(str, int, str)
    def _amend(self, requirement_id: str, value: int, reason: str) -> None:
        if self._draft is None:
            return
        try:
            self._draft.amend(requirement_id, value or None, reason)
        except Problem as problem:
            self.amending.message.say(str(problem), "warning")
        else:
            self.amending.done()
            self.follow_step()

    @Slot()
    def _make_room_to_amend(self) -> None:
        """The requirement is chosen in the form; the card in focus would leave it no room in a low window."""
        self.focus_requirement("")
        self._rest.verticalScrollBar().setValue(0)

    @Slot()
    def show_closed(self) -> None:
        """Show the scorecard from its beginning, as it was submitted."""
        self.follow_step()
        self.refresh()
        self._rest.verticalScrollBar().setValue(0)
        self._send.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _scroll_to_recommendation(self) -> None:
        self._rest.verticalScrollBar().setValue(self.recommendation.y())
