"""The page of a candidate: stages passed and to come, interviews, details, and everything that happened."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from math import ceil
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.app.candidates import (
    CandidateFile,
    StageProgress,
    attach_file,
    candidate_file,
    remove_attachment,
    save_attachment,
)
from hiring_assistant.app.interviews import cancel_interview, plan_interview, start_interview
from hiring_assistant.domain.candidate import Attachment
from hiring_assistant.domain.decision import CandidateState
from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.domain.problem import Problem
from hiring_assistant.ui import wording
from hiring_assistant.ui.candidates.interview_rows import InterviewRow
from hiring_assistant.ui.candidates.plan_form import PlanForm
from hiring_assistant.ui.candidates.side_panels import DetailsCard, FilesCard, HistoryCard
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.shell.actions import Action, Group
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.chip import Chip
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip
from hiring_assistant.ui.widgets.page_head import PageHead
from hiring_assistant.ui.widgets.scroll_page import ScrollPage
from hiring_assistant.ui.widgets.tile import StageTile

STATE_CHIP = {
    CandidateState.ACTIVE: "accent",
    CandidateState.ON_HOLD: "warn",
    CandidateState.OFFER: "success",
    CandidateState.DECLINED: "plain",
    CandidateState.WITHDRAWN: "plain",
}
"""How a state's chip looks."""

_MOST_IN_ROW = 5
"""Stages in a row: with more, their words would not fit beside each other in a small window with large text."""


class CandidatePage(Page):
    """One candidate. Scorecards are on the review page; here is only who, when and what was decided."""

    key = "candidate"
    private = True
    nav = "candidates"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._id = ""
        self._file: CandidateFile | None = None
        self.setAcceptDrops(True)
        self._scroll = ScrollPage(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self._strip = MessageStrip()
        self._head = QWidget()
        self._plan = PlanForm()
        self._plan.planned.connect(self._on_planned)
        self._plan.cancelled.connect(self._plan.hide)
        self._plan.hide()
        self._body = QWidget()
        for widget in (self._head, self._strip, self._plan, self._body):
            self._scroll.body.addWidget(widget)
        self._scroll.body.addStretch(1)
        self._add_actions()

    def _add_actions(self) -> None:
        def action(name: str, text: str, callback: Callable[[], object], *keys: str) -> Action:
            return Action(f"candidate.{name}", text, callback, Group.CANDIDATES, keys, page=self.key)

        self.context.actions.add(
            action("plan", self.tr("Plan interview…"), self._open_plan, "Ctrl+I"),
            action("review", self.tr("Review and decide"), self._review, "Ctrl+R"),
            action("edit", self.tr("Edit details…"), self._edit, "Ctrl+E"),
            action("attach", self.tr("Attach a file…"), self._choose_file),
        )

    def title(self) -> str:
        """The candidate's name."""
        return self._file.candidate.name if self._file else self.tr("Candidate")

    def opened(self, candidate_id: str = "", plan: str = "", **where: str) -> None:
        """Show a candidate; with ``plan`` the form for an interview is open."""
        if candidate_id != self._id:
            self._plan.hide()
        self._id = candidate_id or self._id
        self._strip.withdraw()
        self.refresh()
        if plan:
            self._open_plan()

    def refresh(self) -> None:
        """Read the store again."""
        try:
            self._file = candidate_file(self.context.store, self._id)
        except Problem as problem:
            self._strip.say(str(problem), "warning")
            self._body.hide()
            return
        self.setAccessibleName(self._file.candidate.name)
        self._head = self._scroll.swap(self._head, self._make_head(self._file))
        self._body = self._scroll.swap(self._body, self._make_body(self._file))

    def _make_head(self, file: CandidateFile) -> PageHead:
        chips = [Chip(f"{file.candidate.track} · v{file.version.number}", "accent")]
        if file.role.title != file.candidate.track:
            chips.append(Chip(file.role.title))
        chips.append(Chip(wording.candidate_state(file.candidate.state), STATE_CHIP[file.candidate.state]))
        edit = Button(self.tr("Edit details…"))
        edit.clicked.connect(self._edit)
        plan = Button(self.tr("Plan interview…"))
        plan.clicked.connect(self._open_plan)
        plan.setEnabled(bool(file.stages))
        review = PrimaryButton(self.tr("Review and decide"))
        review.clicked.connect(self._review)
        return PageHead(file.candidate.name, chips, (edit, plan, review))

    def _make_body(self, file: CandidateFile) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        tiles = QGridLayout()
        tiles.setSpacing(8)
        rows = ceil(len(file.stages) / _MOST_IN_ROW)
        in_row = ceil(len(file.stages) / max(rows, 1))
        for place, progress in enumerate(file.stages):
            tiles.addWidget(self._tile(progress, counted=not file.hidden_by), *divmod(place, in_row))
            tiles.setColumnStretch(place % in_row, 1)
        column.addLayout(tiles)
        lower = QHBoxLayout()
        lower.setSpacing(16)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side, share in ((left, 3), (right, 2)):
            side.setSpacing(14)
            side.setAlignment(Qt.AlignmentFlag.AlignTop)
            lower.addLayout(side, share)
        left.addWidget(self._interviews(file))
        files = FilesCard(file.attachments)
        files.attach.clicked.connect(self._choose_file)
        files.wanted.connect(self._save_copy)
        files.removed.connect(self._remove_file)
        left.addWidget(files)
        right.addWidget(DetailsCard(file.candidate))
        # A reason says what somebody made of the candidate, which an own open scorecard hides.
        told = () if file.hidden_by else file.decisions
        reasons = {f"decision:{d.decided_at.isoformat()}": d.reason for d in told if d.reason}
        right.addWidget(HistoryCard(file.history, reasons))
        column.addLayout(lower)
        return body

    def _tile(self, progress: StageProgress, *, counted: bool) -> StageTile:
        """A stage; unless ``counted`` nothing says how many scorecards are in."""
        stage = progress.stage
        over = f"{stage.order} · {wording.stage_kind(stage.kind)}"
        if stage.minutes:
            over += " · " + self.tr("{minutes} min").format(minutes=stage.minutes)
        status = {"passed": self.tr("passed"), "current": self.tr("now"), "to come": self.tr("to come")}
        under = status[progress.status]
        submitted = sum(interview.state is InterviewState.SUBMITTED for interview in progress.interviews)
        if progress.interviews and counted:
            under += " · " + self.tr("{done} of {all} in").format(done=submitted, all=len(progress.interviews))
        tile = StageTile(over, wording.capitalized(stage.interviewer or stage.title), under)
        tile.setCheckable(True)
        tile.setChecked(progress.status == "current")
        tile.clicked.connect(partial(self._plan_stage, stage.order))
        return tile

    def _interviews(self, file: CandidateFile) -> Card:
        card = Card(self.tr("Interviews"))
        titles = {stage.order: stage.title for stage in file.plan.stages}
        for interview in file.interviews:
            row = InterviewRow(interview, titles.get(interview.stage, ""), hidden=interview.id in file.hidden)
            row.opened.connect(self._open_interview)
            row.cancelled.connect(self._cancel_interview)
            row.handed_over.connect(self._hand_over)
            card.body.addWidget(row)
        if not file.stages:
            card.body.addWidget(label(self.tr("The role has no hiring process yet. Choose one on its page."), "mute"))
            to_role = Button(self.tr("Open the role"))
            to_role.clicked.connect(self._open_role)
            card.body.addWidget(to_role, 0, Qt.AlignmentFlag.AlignLeft)
        elif not file.interviews:
            card.body.addWidget(label(self.tr("None planned. Press a stage above, or “Plan interview…”."), "mute"))
        return card

    # What the buttons do

    @Slot()
    def _edit(self) -> None:
        self.context.navigator.go("candidate-new", candidate_id=self._id)

    @Slot()
    def _review(self) -> None:
        self.context.navigator.go("review", candidate_id=self._id)

    @Slot()
    def _open_role(self) -> None:
        if self._file is not None:
            self.context.navigator.go("roles", role_id=self._file.role.id)

    @Slot()
    def _open_plan(self) -> None:
        if self._file is not None:
            self._plan_stage(self._file.candidate.stage)

    def _plan_stage(self, order: int, _checked: bool = False) -> None:
        if self._file is None or not self._file.stages:
            return
        known = sorted({interview.interviewer for interview in self._file.interviews})
        store = self.context.store
        self._plan.start(self._file.plan.stages, order, store.person, known, store.now())
        self._plan.show()
        self.refresh()

    @Slot(int, str, object)
    def _on_planned(self, stage: int, interviewer: str, when: datetime | None) -> None:
        try:
            change = plan_interview(self.context.store, self._id, stage, interviewer, when)
        except Problem as problem:
            self._plan.complain(str(problem))
            return
        self._plan.hide()
        self.refresh()
        self.context.messages.done(change)

    @Slot(str)
    def _open_interview(self, interview_id: str) -> None:
        found = [i for i in (self._file.interviews if self._file else ()) if i.id == interview_id]
        try:
            if found and found[0].state is not InterviewState.SUBMITTED:
                start_interview(self.context.store, interview_id)
        except Problem as problem:
            self._strip.say(str(problem), "warning")
            return
        self.context.navigator.go("interview", interview_id=interview_id)

    @Slot(str)
    def _cancel_interview(self, interview_id: str) -> None:
        try:
            change = cancel_interview(self.context.store, interview_id)
        except Problem as problem:
            self._strip.say(str(problem), "warning")
            return
        self.refresh()
        self.context.messages.done(change)

    @Slot(str)
    def _hand_over(self, interview_id: str) -> None:
        from hiring_assistant.ui.packets.hand_over import HandOverDialog

        HandOverDialog(self.context, interview_id, self).exec()
        self.refresh()

    # Files

    @Slot()
    def _choose_file(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Attach files"))
        self.attach([Path(name) for name in names])

    def attach(self, paths: list[Path]) -> None:
        """Keep copies of files with the candidate; what cannot be kept is said beside them."""
        for path in paths:
            try:
                change = attach_file(self.context.store, self._id, path)
            except Problem as problem:
                self._strip.say(str(problem), "warning")
            else:
                self.context.messages.done(change)
        self.refresh()

    @Slot(object)
    def _save_copy(self, attachment: Attachment) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), attachment.file_name)
        if name:
            try:
                save_attachment(self.context.store, attachment, Path(name))
            except Problem as problem:
                self._strip.say(str(problem), "error")

    @Slot(object)
    def _remove_file(self, attachment: Attachment) -> None:
        change = remove_attachment(self.context.store, attachment)
        self.refresh()
        self.context.messages.done(change)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files can be dropped on the page to attach them."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.attach([path for path in paths if path.is_file()])
