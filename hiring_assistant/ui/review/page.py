"""The review page: the evidence about a candidate, and what is decided on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSignalBlocker, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.app.candidates import CandidateFile, candidate_file
from hiring_assistant.app.change import Change
from hiring_assistant.app.debriefs import debrief_of
from hiring_assistant.app.decisions import undo_decision
from hiring_assistant.app.exchange import suggested_file_name, write_report
from hiring_assistant.app.reviews import review_of
from hiring_assistant.domain.decision import Against, Decision, DecisionKind
from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.domain.problem import CannotDo, Problem
from hiring_assistant.domain.review import Review
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.debrief.agreed_list import AgreedCard
from hiring_assistant.ui.report_files import ReportWriter
from hiring_assistant.ui.review.card_words import CardWords
from hiring_assistant.ui.review.decision_log import DecisionLog
from hiring_assistant.ui.review.decision_panel import DecisionForm
from hiring_assistant.ui.review.evidence_panel import EvidencePanel
from hiring_assistant.ui.review.evidence_place import FootDock, StickyColumn
from hiring_assistant.ui.review.figures_row import FiguresRow
from hiring_assistant.ui.review.files_place import FilesPlace
from hiring_assistant.ui.review.gates_strip import GatesStrip
from hiring_assistant.ui.review.head import ReviewHead, verb
from hiring_assistant.ui.review.held_card import HeldCard
from hiring_assistant.ui.review.matrix_model import Order
from hiring_assistant.ui.review.matrix_view import MatrixView
from hiring_assistant.ui.review.order_bar import OrderBar
from hiring_assistant.ui.review.page_actions import add_actions
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.widgets.empty_state import EmptyState
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip
from hiring_assistant.ui.widgets.scroll_page import ScrollPage

_BESIDE, _EVIDENCE = 1020, 300
"""From this width of the page on, in the design's pixels, evidence has room beside the matrix; its least width."""


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
        self._dock = FootDock(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._dock)
        self._strip = MessageStrip()
        self._reports = ReportWriter(context, self._strip, self)
        self._head = QWidget()
        self._deciding = DecisionForm(context)
        self._deciding.decided.connect(self._on_decided)
        self._deciding.refused.connect(self._on_refused)
        self._files = FilesPlace(context)
        self._files.closed.connect(self.to_matrix)
        self._files.failed.connect(self._on_refused)
        self._figures, self._below, self._foot = QWidget(), QWidget(), QWidget()
        self._hidden = EmptyState("", "", "")
        self._hidden.pressed.connect(self._continue_own)
        self._middle = self._make_middle()
        for widget in (
            self._head,
            self._strip,
            self._deciding,
            self._files,
            self._hidden,
            self._figures,
            self._gates,
            self._middle,
            self._foot,
        ):
            self._scroll.body.addWidget(widget)
        self._scroll.body.addStretch(1)
        self._scroll.verticalScrollBar().valueChanged.connect(self._follow)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._follow)
        add_actions(self)

    def _make_middle(self) -> QWidget:
        middle = QWidget()
        self._matrix = MatrixView(self.context.theme)
        self._matrix.chosen.connect(self._on_chosen)
        self._matrix.entered.connect(self._on_entered)
        self._matrix.clicked.connect(self._bring_evidence)
        self._matrix.sorted_by.connect(self.sort_by)
        self._bar = OrderBar()
        self._bar.ordered.connect(self.sort_by)
        self._bar.next_wanted.connect(self.next_to_discuss)
        self._gates = GatesStrip(self._bar, self.context.theme)
        self._gates.chosen.connect(self._to_requirement)
        self._evidence = EvidencePanel(self.context.theme)
        self._evidence.closed.connect(self._close_evidence)
        self._column = StickyColumn(self.context.theme.px(_EVIDENCE))
        self._left = QVBoxLayout()
        self._left.setSpacing(12)
        self._left.addWidget(self._matrix)
        signs = self.tr("– not asked in that stage · n/a not assessed · * amended afterwards, which is in no figure")
        self._left.addWidget(label(signs, "small"))
        self._left.addWidget(self._below)
        self._left.addStretch(1)
        sides = QHBoxLayout(middle)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(14)
        sides.addLayout(self._left, 5)
        sides.addWidget(self._column, 2)
        self._beside = True
        self._column.take(self._evidence)
        self._evidence.close_button.hide()
        return middle

    def title(self) -> str:
        """Whose scorecards these are."""
        return self._file.candidate.name if self._file else self.tr("Review")

    def opened(self, candidate_id: str = "", **where: str) -> None:
        """Show the review of a candidate; at ``requirement_id``, in the column of ``interview_id``, where given."""
        other = bool(candidate_id) and candidate_id != self._id
        self._id = candidate_id or self._id
        self._strip.withdraw()
        self._deciding.hide()
        if other:
            self._files.put_away()
            self._dock.hide()
            self._matrix.matrix.set_order(Order.PLAN)
            self._scroll.verticalScrollBar().setValue(0)
        self.refresh()
        self._matrix.setFocus()
        if "requirement_id" in where:
            self._to_cell(where["requirement_id"], where.get("interview_id", ""))

    def _to_cell(self, requirement_id: str, interview_id: str) -> None:
        """Go to what an interview (its id; "": any) made of a requirement, where both are here."""
        matrix = self._matrix.matrix
        if self._review is None or requirement_id not in {each.requirement.id for each in self._review.requirements}:
            return
        columns = range(matrix.columnCount())
        cards = (column for column in columns if (card := matrix.card(column)) and card.interview_id == interview_id)
        self._matrix.go_to(matrix.row_of(requirement_id), next(cards, 0))
        self._bring_evidence()

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
                self._gates.hide()
                return
        self.setAccessibleName(self.tr("Review of {name}").format(name=self._file.candidate.name))
        self._head = self._scroll.swap(self._head, self._make_head(self._file))
        self._show_review()
        self._foot = self._scroll.swap(self._foot, self._make_log(self._file))
        if not self.is_open():
            self._files.put_away()
            self._dock.hide()

    def hints(self) -> Sequence[tuple[str, str]]:
        """How to get about in the matrix."""
        if not self.has_cards():
            return ()
        return (("Return", self.tr("evidence")), ("F8", self.tr("next to discuss")), ("Ctrl+L", self.tr("files")))

    # What is shown

    def _make_head(self, file: CandidateFile) -> ReviewHead:
        head = ReviewHead(file, has_cards=self.has_cards(), blind=not self.is_open())
        head.decision.connect(self.ask)
        head.export.connect(self._on_export)
        head.debrief.connect(self.open_debrief)
        head.compare.connect(partial(self.context.actions.run, "review.compare"))
        head.candidate.connect(self.open_candidate)
        head.files.connect(self.toggle_files)
        return head

    def _show_review(self) -> None:
        review, theme = self._review, self.context.theme
        shown = review if review is not None and review.cards else None
        self._hidden.setVisible(shown is None)
        self._middle.setVisible(shown is not None)
        own = self._file.hidden_by if self._file is not None else ()
        if review is None and own and not any(each.state is InterviewState.STARTED for each in own):
            self._hidden.say(
                self.tr("Your interview is still open"),
                self.tr(
                    "You have an interview of this candidate planned. The other scorecards are shown once you have "
                    "submitted yours; if you are not going to hold it, cancel it on the candidate’s page."
                ),
                self.tr("To the planned interview"),
            )
        elif review is None:
            self._hidden.say(
                self.tr("Blind until you submit"),
                self.tr("The other scorecards are shown once your own for this candidate is submitted or cancelled."),
                self.tr("Go on with mine"),
            )
        elif shown is None:
            self._hidden.say(
                self.tr("No scorecards yet"),
                self.tr("They stand here as soon as the first one is submitted or taken in."),
                self.tr("Plan an interview"),
            )
        self._figures = self._scroll.swap(self._figures, FiguresRow(shown, theme) if shown else QWidget())
        self._gates.setVisible(shown is not None)
        self._gates.show_review(shown)
        self._swap_below(shown)
        self._show_matrix(shown)

    def _swap_below(self, review: Review | None) -> None:
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if review is not None:
            held = debrief_of(self.context.store, self._id)
            if held is not None:
                agreed = AgreedCard(held, review)
                agreed.opened.connect(self.open_debrief)
                column.addWidget(agreed)
            column.addWidget(CardWords(review))
            column.addWidget(HeldCard(review, self.context.theme))
        self._left.replaceWidget(self._below, below)
        self._below.hide()
        self._below.deleteLater()
        self._below = below

    def _show_matrix(self, review: Review | None) -> None:
        model, kept = self._matrix.matrix, self._matrix.currentIndex()
        row, column = max(0, kept.row()), max(0, kept.column())
        model.show(review)
        self._matrix.lay_out()
        self._bar.show_order(model.order, review.spread.discuss if review else 0)
        if review is None:
            self._evidence.clear()
        elif review.requirements:
            row = min(row, len(review.requirements) - 1)
            with QSignalBlocker(self._matrix):  # the evidence is laid out once, below
                self._matrix.go_to(row, column)
            self._on_chosen(row, self._matrix.currentIndex().column())

    def _make_log(self, file: CandidateFile) -> DecisionLog:
        decisions = file.decisions
        if not self.is_open():
            # A reason says what somebody made of the candidate.
            decisions = tuple(
                replace(d, reason="", override_reason="", against=tuple(a for a in d.against if a is Against.UNSEEN))
                for d in decisions
            )
        log = DecisionLog(decisions, {stage.order: stage.title for stage in file.plan.stages})
        log.undone.connect(self._undo)
        return log

    # Where the evidence stands

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Evidence stands beside the matrix where there is room, else at the foot once it is asked for."""
        super().resizeEvent(event)
        beside = event.size().width() >= self.context.theme.px(_BESIDE)
        if beside is not self._beside:
            self._beside = beside
            (self._dock if beside else self._column).release()
            (self._column if beside else self._dock).take(self._evidence)
            self._column.setVisible(beside)
            self._evidence.close_button.setVisible(not beside)
            self._evidence.put_side_by_side(not beside)
            self._dock.hide()
        self._dock.fit(event.size().height())
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Keep headings and evidence in sight while the page scrolls."""
        sheet = self._scroll.widget()
        scrolled = self._scroll.verticalScrollBar().value()
        if sheet is None or not self._middle.isVisibleTo(self):
            return
        self._matrix.keep_headings_below(scrolled - self._matrix.mapTo(sheet, QPoint(0, 0)).y())
        if self._beside:
            top = self._column.mapTo(sheet, QPoint(0, 0)).y()
            self._column.follow(scrolled - top, self._scroll.viewport().height())

    def _keep_cell_in_sight(self) -> None:
        sheet = self._scroll.widget()
        if sheet is None or not self._matrix.isVisible():
            return
        place = self._matrix.cell_place()
        centre = self._matrix.mapTo(sheet, place.center())
        headings = self._matrix.horizontalHeader().height()
        self._scroll.ensureVisible(self._scroll.viewport().width() // 2, centre.y(), 0, place.height() // 2 + headings)

    @Slot(int, int)
    def _on_chosen(self, row: int, column: int) -> None:
        if self._review is None or row >= self._matrix.matrix.rowCount():
            return
        self._evidence.show_evidence(self._review, self._matrix.matrix.figures(row), self._matrix.matrix.card(column))
        self._column.place()
        if self._matrix.hasFocus():
            self._keep_cell_in_sight()

    @Slot()
    def _bring_evidence(self) -> None:
        """In narrow windows the evidence comes into sight; in wide ones it is there anyway."""
        if not self._beside and not self._dock.isVisibleTo(self):
            self._dock.show()
            QTimer.singleShot(0, self, self._keep_cell_in_sight)

    @Slot()
    def _on_entered(self) -> None:
        """Enter brings the evidence into sight; once it is there, it moves the focus into it."""
        if self._beside or self._dock.isVisibleTo(self):
            self._evidence.focus_lines()
        else:
            self._bring_evidence()

    @Slot()
    def show_evidence(self) -> None:
        """Bring the evidence into sight and move the focus into it."""
        if not self._beside:
            self._dock.show()
        self._evidence.focus_lines()

    @Slot()
    def copy_picture(self) -> None:
        """Put the ratings of the requirement under the cursor on the clipboard, as an image with its numbers."""
        if self._evidence.copy_picture():
            self._strip.say(self.tr("The picture is on the clipboard."), "success")

    @Slot()
    def _close_evidence(self) -> None:
        self._dock.hide()
        self.to_matrix()

    @Slot()
    def to_matrix(self) -> None:
        """Move the focus to the matrix."""
        self._matrix.setFocus()
        self._keep_cell_in_sight()

    @Slot(str)
    def _to_requirement(self, requirement_id: str) -> None:
        self._matrix.setFocus()
        self._matrix.go_to(self._matrix.matrix.row_of(requirement_id), 0)
        self._bring_evidence()

    @Slot()
    def next_to_discuss(self, step: int = 1) -> None:
        """Go to the next requirement to discuss, or with a ``step`` of -1 to the one before."""
        row = self._matrix.matrix.next_to_discuss(self._matrix.currentIndex().row(), -1 if step == -1 else 1)
        if row is not None:
            self._matrix.setFocus()
            self._matrix.go_to(row)

    @Slot(object)
    def sort_by(self, order: Order) -> None:
        """Put the requirements in another order; the cursor stays on its requirement."""
        model, current = self._matrix.matrix, self._matrix.currentIndex()
        kept = model.figures(current.row()).requirement.id if current.isValid() else ""
        column = current.column()
        model.set_order(order)
        self._matrix.lay_out()
        self._bar.show_order(order, self._review.spread.discuss if self._review else 0)
        self._matrix.go_to(model.row_of(kept), max(0, column))

    @Slot()
    def toggle_files(self) -> None:
        """Show the attached files, or hide them again."""
        if self._file is None or not self.is_open():
            return
        if self._files.isVisibleTo(self):
            self._files.put_away()
            self._matrix.setFocus()
            return
        self._files.open(self._file.attachments)
        QTimer.singleShot(0, self, partial(self._scroll.ensureWidgetVisible, self._files))

    # What keys and buttons do

    def allows(self, kind: DecisionKind) -> bool:
        """Whether that can be decided now."""
        return self._file is not None and kind in self._file.allowed

    def has_cards(self) -> bool:
        """Whether there is a scorecard to see."""
        return self._review is not None and bool(self._review.cards)

    def is_open(self) -> bool:
        """Whether no own scorecard hides the others."""
        return self._review is not None

    @Slot()
    def open_candidate(self) -> None:
        """Go to the candidate's page."""
        self.context.navigator.go("candidate", candidate_id=self._id)

    @Slot()
    def open_debrief(self) -> None:
        """Go through the requirements together."""
        self.context.navigator.go("debrief", candidate_id=self._id)

    @Slot()
    def _continue_own(self) -> None:
        own = self._file.hidden_by if self._file else ()
        started = [interview for interview in own if interview.state is InterviewState.STARTED]
        if started:
            self.context.navigator.go("interview", interview_id=started[0].id)
        else:
            self.context.navigator.go("candidate", candidate_id=self._id, **({} if own else {"plan": "1"}))

    @Slot(object)
    def ask(self, kind: DecisionKind) -> None:
        """Take a decision, asking in place for what it needs."""
        if self._file is None:
            return
        self._deciding.ask(self._id, kind, verb(kind, self._file))
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

    @Slot(str, bool)
    def _on_export(self, format_: str, names: bool) -> None:
        self.export(format_, names=names)

    def export(self, format_: str, *, names: bool) -> None:
        """Ask where to, and write the report there."""
        if self._file is None:
            return
        proposed = suggested_file_name(self._file.candidate.name, self.tr("report"), format_)
        if not names:
            proposed = self.tr("candidate report") + f".{format_}"
        path = self._reports.ask(self.tr("Export the report"), proposed)
        if path is not None:
            self.export_to(path, format_, names=names)

    def export_to(self, path: Path, format_: str, *, names: bool = True) -> None:
        """Write the report, apart from the window's thread."""
        store, candidate_id = self.context.store, self._id
        self._reports.write(lambda _report: write_report(store, candidate_id, format_, path, with_names=names))
