"""The review page: the evidence about a candidate, and what is decided on it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QMenu, QVBoxLayout, QWidget

from hiring_assistant.app.candidates import CandidateFile, candidate_file
from hiring_assistant.app.change import Change
from hiring_assistant.app.decisions import undo_decision
from hiring_assistant.app.exchange import REPORT_FORMATS, suggested_file_name, write_report
from hiring_assistant.app.reviews import review_of
from hiring_assistant.domain.decision import Decision, DecisionKind
from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.domain.problem import CannotDo, Problem
from hiring_assistant.domain.review import Review
from hiring_assistant.domain.role import StageKind
from hiring_assistant.ui import wording
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.review.decision_log import DecisionLog
from hiring_assistant.ui.review.decision_panel import DecisionForm
from hiring_assistant.ui.review.evidence_panel import EvidencePanel
from hiring_assistant.ui.review.figures_row import FiguresRow
from hiring_assistant.ui.review.matrix_view import MatrixView
from hiring_assistant.ui.shell.actions import Action, Group
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.chip import Chip
from hiring_assistant.ui.widgets.empty_state import EmptyState
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip
from hiring_assistant.ui.widgets.page_head import PageHead
from hiring_assistant.ui.widgets.scroll_page import ScrollPage

_BESIDE = 1020
"""From this width of the page on, in the design's pixels, evidence has room beside the matrix."""


class ReviewPage(Page):
    """All submitted scorecards of a candidate. While an own one is open, nothing of the others is shown here."""

    key = "review"
    private = True
    nav = "candidates"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._id = ""
        self._file: CandidateFile | None = None
        self._review: Review | None = None
        self._scroll = ScrollPage(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self._strip = MessageStrip()
        self._head = QWidget()
        self._deciding = DecisionForm(context)
        self._deciding.decided.connect(self._on_decided)
        self._deciding.refused.connect(self._on_refused)
        self._figures = QWidget()
        self._matrix = MatrixView(context.theme)
        self._matrix.chosen.connect(self._on_chosen)
        self._evidence = EvidencePanel(context.theme)
        self._hidden = EmptyState("", "", "")
        self._hidden.pressed.connect(self._continue_own)
        self._foot = QWidget()
        self._middle = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._middle)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(14)
        self._sides.addWidget(self._matrix, 5)
        self._sides.addWidget(self._evidence, 2)
        for widget in (
            self._head,
            self._strip,
            self._deciding,
            self._hidden,
            self._figures,
            self._middle,
            self._foot,
        ):
            self._scroll.body.addWidget(widget)
        self._scroll.body.addStretch(1)
        self._add_actions()

    def _add_actions(self) -> None:
        texts = {
            DecisionKind.ADVANCE: self.tr("Advance to the next stage"),
            DecisionKind.DECLINE: self.tr("Decline…"),
            DecisionKind.HOLD: self.tr("Put on hold…"),
            DecisionKind.RESUME: self.tr("Take off hold"),
            DecisionKind.OFFER: self.tr("Make an offer…"),
            DecisionKind.WITHDRAW: self.tr("Has withdrawn…"),
            DecisionKind.REOPEN: self.tr("Reopen…"),
        }
        for kind, text in texts.items():
            self.context.actions.add(
                Action(
                    f"review.{kind.value}",
                    text,
                    partial(self._ask, kind),
                    Group.REVIEW,
                    enabled=partial(self._allows, kind),
                    page=self.key,
                )
            )
        self.context.actions.add(
            Action(
                "review.candidate",
                self.tr("Candidate page"),
                self._open_candidate,
                Group.REVIEW,
                ("Ctrl+E",),
                page=self.key,
            )
        )
        self.context.actions.add(
            Action(
                "review.debrief",
                self.tr("Debrief: go through it together"),
                self._open_debrief,
                Group.REVIEW,
                ("Ctrl+D",),
                enabled=self._has_cards,
                page=self.key,
            )
        )
        for format_ in REPORT_FORMATS:
            self.context.actions.add(
                Action(
                    f"review.export.{format_}",
                    self.tr("Export the report as {format}…").format(format=format_.upper()),
                    partial(self._export, format_, names=True),
                    Group.REVIEW,
                    ("Ctrl+P",) if format_ == "pdf" else (),
                    enabled=self._has_cards,
                    page=self.key,
                )
            )

    def _allows(self, kind: DecisionKind) -> bool:
        return self._file is not None and kind in self._file.allowed

    def _has_cards(self) -> bool:
        return self._review is not None and bool(self._review.cards)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Evidence stands beside the matrix where there is room, else below it."""
        super().resizeEvent(event)
        narrow = event.size().width() < self.context.theme.px(_BESIDE)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(way)

    def title(self) -> str:
        """Whose scorecards these are."""
        return self._file.candidate.name if self._file else self.tr("Review")

    def opened(self, candidate_id: str = "", **where: str) -> None:
        """Show the review of a candidate."""
        self._id = candidate_id or self._id
        self._strip.withdraw()
        self._deciding.hide()
        self.refresh()
        self._matrix.setFocus()

    def refresh(self) -> None:
        """Read the store again."""
        self._review = None
        try:
            self._file = candidate_file(self.context.store, self._id)
            self._review = review_of(self.context.store, self._id)
        except CannotDo as problem:
            if self._file is None or problem.code != "blind":
                self._strip.say(str(problem), "warning")
                self._middle.hide()
                return
        self.setAccessibleName(self.tr("Review of {name}").format(name=self._file.candidate.name))
        self._head = self._scroll.swap(self._head, self._make_head(self._file))
        self._show_review()
        self._foot = self._scroll.swap(self._foot, self._make_foot(self._file))

    def _make_head(self, file: CandidateFile) -> PageHead:
        stage = self.tr("Stage {stage} of {all}").format(stage=file.candidate.stage, all=len(file.stages))
        chips = (
            Chip(f"{file.candidate.track} · v{file.version.number}", "accent"),
            Chip(f"{stage} · {wording.candidate_state(file.candidate.state)}"),
        )
        return PageHead(file.candidate.name, chips, self._make_buttons(file))

    def _make_buttons(self, file: CandidateFile) -> list[Button]:
        person = Button(self.tr("Candidate page"))
        person.clicked.connect(self._open_candidate)
        debrief = Button(self.tr("Debrief"))
        debrief.setToolTip(self.tr("Go through the requirements together (Ctrl+D)"))
        debrief.clicked.connect(self._open_debrief)
        debrief.setEnabled(self._has_cards())
        buttons = [person, debrief, self._make_export()]
        first = self._first_choice(file)
        if DecisionKind.DECLINE in file.allowed:
            decline = Button(self._verb(DecisionKind.DECLINE, file) + "…", "danger")
            decline.clicked.connect(partial(self._ask, DecisionKind.DECLINE))
            buttons.append(decline)
        others = [kind for kind in file.allowed if kind not in (first, DecisionKind.DECLINE)]
        if others:
            more = Button(self.tr("More"))
            more.setAccessibleName(self.tr("More decisions"))
            menu = QMenu(more)
            for kind in others:
                menu.addAction(self._verb(kind, file) + "…").triggered.connect(partial(self._ask, kind))
            more.setMenu(menu)
            buttons.append(more)
        if first is not None:
            button = PrimaryButton(self._verb(first, file))
            button.clicked.connect(partial(self._ask, first))
            buttons.append(button)
        return buttons

    def _make_export(self) -> Button:
        export = Button(self.tr("Export"))
        menu = QMenu(export)
        for format_ in REPORT_FORMATS:
            menu.addAction(format_.upper() + "…").triggered.connect(partial(self._export, format_, names=True))
        menu.addSeparator()
        for format_ in REPORT_FORMATS:
            entry = menu.addAction(self.tr("{format} without names…").format(format=format_.upper()))
            entry.triggered.connect(partial(self._export, format_, names=False))
        export.setMenu(menu)
        export.setEnabled(self._has_cards())
        return export

    def _first_choice(self, file: CandidateFile) -> DecisionKind | None:
        """The step that comes next in the process as planned; never what the scores would say."""
        following = file.plan.stage(file.candidate.stage + 1)
        offers = following is None or following.kind is StageKind.OFFER
        order = [DecisionKind.OFFER, DecisionKind.ADVANCE] if offers else [DecisionKind.ADVANCE]
        order += [DecisionKind.RESUME, DecisionKind.REOPEN]
        return next((kind for kind in order if kind in file.allowed), None)

    def _verb(self, kind: DecisionKind, file: CandidateFile) -> str:
        following = file.plan.stage(file.candidate.stage + 1)
        return {
            DecisionKind.ADVANCE: self.tr("Advance to stage {n}").format(n=following.order if following else ""),
            DecisionKind.DECLINE: self.tr("Decline"),
            DecisionKind.HOLD: self.tr("Put on hold"),
            DecisionKind.RESUME: self.tr("Take off hold"),
            DecisionKind.OFFER: self.tr("Make an offer"),
            DecisionKind.WITHDRAW: self.tr("Has withdrawn"),
            DecisionKind.REOPEN: self.tr("Reopen"),
        }[kind]

    def _show_review(self) -> None:
        review = self._review
        self._hidden.setVisible(review is None or not review.cards)
        self._middle.setVisible(review is not None and bool(review.cards))
        figures = FiguresRow(review) if review is not None and review.cards else QWidget()
        self._figures = self._scroll.swap(self._figures, figures)
        if review is None:
            self._hidden.say(
                self.tr("Blind until you submit"),
                self.tr("The other scorecards are shown once your own for this candidate is submitted or cancelled."),
                self.tr("Go on with mine"),
            )
        elif not review.cards:
            self._hidden.say(
                self.tr("No scorecards yet"),
                self.tr("They stand here as soon as the first one is submitted or taken in."),
                self.tr("Plan an interview"),
            )
        kept = self._matrix.currentIndex()
        row, column = max(0, kept.row()), max(0, kept.column())
        self._matrix.matrix.show(review)
        self._matrix.lay_out()
        if review is not None and review.requirements:
            row = min(row, len(review.requirements) - 1)
            self._matrix.setCurrentIndex(self._matrix.matrix.index(row, min(column, 1)))
            self._on_chosen(row, column)

    def _make_foot(self, file: CandidateFile) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if self._review is not None and self._review.cards:
            column.addWidget(label(self._fidelity(self._review), "mute"))
        titles = {stage.order: stage.title for stage in file.plan.stages}
        log = DecisionLog(file.decisions, titles)
        log.undone.connect(self._undo)
        column.addWidget(log)
        return foot

    def _fidelity(self, review: Review) -> str:
        kept = review.fidelity
        parts = [self.tr("{asked} of {planned} planned questions asked").format(asked=kept.asked, planned=kept.planned)]
        if kept.added:
            parts.append(self.tr("%n added", "", kept.added))
        parts += [
            self.tr("skipped: “{question}” ({reason})").format(question=s.question, reason=s.reason)
            for s in kept.skipped
        ]
        if review.unassessed:
            parts.append(self.tr("%n requirement(s) never assessed", "", len(review.unassessed)))
        return " · ".join(parts)

    # What keys and buttons do

    @Slot(int, int)
    def _on_chosen(self, row: int, _column: int) -> None:
        if self._review is not None and row < len(self._review.requirements):
            self._evidence.show_evidence(self._review, self._review.requirements[row])

    @Slot()
    def _open_candidate(self) -> None:
        self.context.navigator.go("candidate", candidate_id=self._id)

    @Slot()
    def _open_debrief(self) -> None:
        self.context.navigator.go("debrief", candidate_id=self._id)

    @Slot()
    def _continue_own(self) -> None:
        own = self._file.hidden_by if self._file else ()
        started = [interview for interview in own if interview.state is InterviewState.STARTED]
        if started:
            self.context.navigator.go("interview", interview_id=started[0].id)
        else:
            self.context.navigator.go("candidate", candidate_id=self._id, **({} if own else {"plan": "1"}))

    def _ask(self, kind: DecisionKind, _checked: bool = False) -> None:
        if self._file is None:
            return
        self._deciding.ask(self._id, kind, self._verb(kind, self._file))
        if not self._deciding.isHidden():
            # Once it has its place: it stands above what the person may have scrolled to.
            QTimer.singleShot(0, self, self._show_deciding)

    @Slot()
    def _show_deciding(self) -> None:
        self._scroll.ensureWidgetVisible(self._deciding, 0, self.context.theme.px(20))

    @Slot(object)
    def _on_decided(self, change: Change[Decision]) -> None:
        self._strip.withdraw()
        self.refresh()
        self.context.messages.done(change)

    @Slot(object)
    def _on_refused(self, problem: Problem) -> None:
        self._strip.say(str(problem), "warning")

    @Slot(object)
    def _undo(self, decision: Decision) -> None:
        try:
            change = undo_decision(self.context.store, decision)
        except Problem as problem:
            self._strip.say(str(problem), "warning")
            return
        self.refresh()
        self.context.messages.done(change)

    def _export(self, format_: str, _checked: bool = False, *, names: bool) -> None:
        if self._file is None:
            return
        proposed = suggested_file_name(self._file.candidate, self.tr("report"), format_)
        if not names:
            proposed = self.tr("candidate report") + f".{format_}"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export the report"), proposed)
        if chosen:
            self.export_to(Path(chosen), format_, names=names)

    def export_to(self, path: Path, format_: str, *, names: bool = True) -> None:
        """Write the report, apart from the window's thread."""
        store, candidate_id = self.context.store, self._id
        self.context.worker.start(
            self.tr("Writing the report"),
            lambda _report: write_report(store, candidate_id, format_, path, with_names=names),
            self._exported,
            self._not_exported,
        )

    @Slot(object)
    def _exported(self, path: Path) -> None:
        self._strip.say(self.tr("Report written to {path}").format(path=path), "success")

    @Slot(object)
    def _not_exported(self, error: object) -> None:
        if isinstance(error, Problem):
            self._strip.say(str(error), "error")
