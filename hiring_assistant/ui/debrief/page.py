"""The debrief page: requirement by requirement with the evidence beside it, and what the group agrees on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from hiring_assistant.app import debriefs
from hiring_assistant.app.amendments import amend_in_debrief
from hiring_assistant.app.change import Change
from hiring_assistant.app.debriefs import DebriefTable
from hiring_assistant.domain.problem import CannotDo, Problem
from hiring_assistant.domain.review import RequirementFigures, ReviewedCard
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.debrief.agreed import LEFT_OPEN
from hiring_assistant.ui.debrief.bar import DebriefBar
from hiring_assistant.ui.debrief.opening import Opening
from hiring_assistant.ui.debrief.step_view import StepView
from hiring_assistant.ui.interview.saver import Saver
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.widgets.empty_state import EmptyState
from hiring_assistant.ui.widgets.message_strip import MessageStrip


class DebriefPage(Page):
    """A debrief of a candidate: to start, going on, or ended. While an own scorecard is open, nothing is shown here."""

    key = "debrief"
    full = True
    private = True
    nav = "candidates"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._id = ""
        self._debrief_id = ""
        self._table: DebriefTable | None = None
        self._shown_step = ""
        self._with_anchors = False
        # Only then is it known where back leads.
        context.navigator.moved.connect(self._on_moved)
        self.saver = Saver(self)
        self.saver.saved.connect(self._on_saved)
        self.saver.failed.connect(self._on_failed)
        self.saver.refused.connect(self._on_refused)
        application = QApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.saver.flush)
        self._bar = DebriefBar(context.theme, self)
        self._bar.back.connect(self.go_back)
        self._bar.resumed.connect(self.resume)
        self._bar.again.connect(self.start)
        self._bar.stepped.connect(partial(self.step, 1))
        self._bar.to_summary.connect(self.to_summary)
        self.strip = MessageStrip(self)
        self.opening = Opening(self)
        self.opening.started.connect(self.start)
        self._hidden = EmptyState("", parent=self)
        self._hidden.pressed.connect(self.go_back)
        self._stack = QStackedWidget(self)
        self.view = self._make_view()
        for widget in (self._hidden, self.opening, self.view):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._bar, self.strip):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        context.theme.changed.connect(self._on_theme)

    def _make_view(self) -> StepView:
        view = StepView(self.context.theme, self)
        view.amend_asked.connect(self.ask_amendment)
        view.anchors_asked.connect(self.toggle_anchors)
        self.steps, self.amending, self.agreed, self.summary = view.steps, view.amending, view.agreed, view.summary
        self.steps.stepped.connect(self._show_step)
        self.amending.given.connect(self._amend)
        self.amending.left_out.connect(self.steps.setFocus)
        self.agreed.agreed.connect(self.agree)
        self.agreed.typed.connect(self._words_typed)
        self.agreed.taken_back.connect(self.take_back)
        self.agreed.words.left.connect(self.saver.flush)
        self.summary.typed.connect(self._summary_typed)
        self.summary.ended.connect(self.end)
        self.summary.words.left.connect(self.saver.flush)
        return view

    # The page

    def title(self) -> str:
        """Whose debrief it is."""
        return (
            self.tr("Debrief: {name}").format(name=self._table.review.candidate) if self._table else self.tr("Debrief")
        )

    def opened(self, candidate_id: str = "", debrief_id: str = "", **where: str) -> None:
        """Show a debrief of a candidate: the one named, the one going on, the last one, or how to start one."""
        self._id = candidate_id or self._id
        self._debrief_id = debrief_id
        self._shown_step = ""
        self.strip.withdraw()
        self.amending.hide()
        self.refresh()
        if self.is_held:
            self.steps.go_to(self._first_open())
            self.steps.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._table is not None:
            self.opening.start.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_moved(self, key: str) -> None:
        if key == self.key:
            role = self._table.review.role if self._table else ""
            self._bar.show_titles(self._back_words(), self.title(), role)

    def refresh(self) -> None:
        """Read the store again; what is being typed stays."""
        try:
            self._table = self._read()
        except CannotDo as problem:
            self._table = None
            self._show_hidden(problem)
            return
        self._show()

    def _read(self) -> DebriefTable:
        store = self.context.store
        table = debriefs.debrief_table(store, self._id, self._debrief_id)
        if table.held is None:
            last = debriefs.debrief_of(store, self._id)
            if last is not None:
                table = debriefs.debrief_table(store, self._id, last.debrief.id)
        return table

    def _show_hidden(self, problem: CannotDo) -> None:
        blind = problem.code == "blind"
        heading = self.tr("Blind until you submit") if blind else self.tr("No debrief here")
        self._hidden.say(heading, str(problem), self.tr("Back"))
        self._bar.show_titles(self._back_words(), self.tr("Debrief"))
        self._bar.show_table(None, writable=False)
        self._stack.setCurrentWidget(self._hidden)

    def _back_words(self) -> str:
        return self.context.navigator.back_title or self.tr("Review")

    def _show(self) -> None:
        table = self._table
        assert table is not None  # noqa: S101  the callers have read it
        review = table.review
        self.setAccessibleName(self.title())
        self._bar.show_titles(self._back_words(), self.title(), review.role)
        if not review.cards:
            self._show_hidden(CannotDo("no-cards", self.tr("A debrief needs at least one submitted scorecard.")))
            return
        self._show_bar(table)
        if table.held is None:
            self.opening.show_table(table)
            self._stack.setCurrentWidget(self.opening)
            return
        self._stack.setCurrentWidget(self.view)
        self.steps.steps.show(table)
        if self.steps.row < 0:
            self.steps.go_to(self._first_open())
        else:
            self._show_step(self.steps.row)

    def _show_bar(self, table: DebriefTable) -> None:
        self._bar.show_table(table, writable=self.writable)
        self.context.status.set_hints(self.hints())

    @Slot(int)
    def _show_step(self, row: int) -> None:
        if not self.is_held:
            return
        figures = self.figures
        step = figures.requirement.id if figures else "closing"
        fresh = step != self._shown_step
        if fresh:
            self.saver.flush()
            self.amending.hide()
        self._shown_step = step
        if self._table is not None:
            self.view.show_step(
                self._table,
                figures,
                writable=self.writable,
                with_anchors=self._with_anchors,
                with_words=fresh or not self.saver.pending,
            )
        self._bar.show_next(there_is=figures is not None)
        if fresh:
            self.view.to_top()

    def _first_open(self) -> int:
        """The first step without an outcome; the closing one where all have one, the first one of an ended debrief."""
        table = self._table
        if table is None or table.held is None or not self.writable:
            return 0
        for row, figures in enumerate(table.steps):
            if table.held.outcome(figures.requirement.id) is None:
                return row
        return len(table.steps)

    @Slot()
    def _on_theme(self) -> None:
        """The cards take the sizes that the text asks for."""
        if self.is_held:
            self._show_step(self.steps.row)

    def hints(self) -> list[tuple[str, str]]:
        """The keys of a debrief."""
        if not self.writable:
            keys = [("N", self.tr("next"))] if self.is_held else []
            return [*keys, ("Ctrl+K", self.tr("commands"))]
        return [
            ("N", self.tr("next")),
            ("1…5", self.tr("agree")),
            ("W", self.tr("words")),
            ("A", self.tr("amend")),
            ("Ctrl+K", self.tr("commands")),
        ]

    def leaving(self) -> bool:
        """Save what was typed; where that fails, stay and say why."""
        if self.saver.flush():
            return True
        self.strip.say(
            str(self.saver.problem or self.tr("Not everything is saved yet.")),
            "error",
            self.tr("Leave without saving"),
            self._leave_anyway,
        )
        return False

    # What keys and buttons do

    @property
    def is_held(self) -> bool:
        """Whether a debrief is shown, going on or ended."""
        return self._table is not None and self._table.held is not None and bool(self._table.review.cards)

    @property
    def writable(self) -> bool:
        """Whether the debrief is going on."""
        held = self._table.held if self._table else None
        return held is not None and held.debrief.ended_at is None

    @property
    def figures(self) -> RequirementFigures | None:
        """The requirement that is gone through; None at the closing step."""
        table, row = self._table, self.steps.row
        return table.steps[row] if table is not None and self.is_held and 0 <= row < len(table.steps) else None

    @property
    def can_agree(self) -> bool:
        """Whether an outcome can be noted now."""
        return self.writable and self.figures is not None

    @Slot()
    def go_back(self) -> None:
        """Leave the debrief; it can be gone on with later."""
        if self.context.navigator.can_go_back:
            self.context.navigator.back()
        else:
            self.context.navigator.go("review", candidate_id=self._id)

    def escape(self) -> None:
        """Out of a form or a field to the steps; from there, leave."""
        if not self.amending.isHidden():
            self.amending.put_away()
        elif self.agreed.words.hasFocus() or self.summary.words.hasFocus():
            self.steps.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.go_back()

    def _leave_anyway(self) -> None:
        self.saver.forget()
        self.go_back()

    @Slot()
    def start(self) -> None:
        """Start a debrief."""
        self._debrief_id = ""
        self._do(lambda: debriefs.start_debrief(self.context.store, self._id))
        if self.is_held:
            self.steps.go_to(self._first_open())
            self.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def end(self) -> None:
        """End the debrief."""
        held = self._table.held if self._table else None
        if held is not None and self.saver.flush():
            self._do(lambda: debriefs.end_debrief(self.context.store, held.debrief.id))

    @Slot()
    def resume(self) -> None:
        """Go on with a debrief that has ended."""
        held = self._table.held if self._table else None
        if held is not None:
            self._do(lambda: debriefs.resume_debrief(self.context.store, held.debrief.id))
            self.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Go to the next step, or the one before."""
        self.steps.go_to(self.steps.row + by)
        self.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_open(self) -> None:
        """Go to the next requirement that was not discussed, around the end; to the closing step where all were."""
        table = self._table
        if table is None or table.held is None:
            return
        count = len(table.steps)
        order = [(self.steps.row + ahead) % (count + 1) for ahead in range(1, count + 2)]
        held = table.held
        rows = (row for row in order if row < count and held.outcome(table.steps[row].requirement.id) is None)
        self.steps.go_to(next(rows, count))
        self.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def to_summary(self) -> None:
        """Go to the closing step, ready to write the summary."""
        if self._table is not None and self.is_held:
            self.steps.go_to(len(self._table.steps))
            self.summary.words.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def agree(self, value: int) -> None:
        """Note the rating agreed on, or (``LEFT_OPEN``) that it was discussed and left open."""
        figures, held = self.figures, self._table.held if self._table else None
        if figures is None or held is None or not self.saver.flush():
            return
        agreed = None if value == LEFT_OPEN else value
        self._do(
            lambda: debriefs.agree(self.context.store, held.debrief.id, figures.requirement.id, agreed), tell=False
        )

    @Slot()
    def take_back(self) -> None:
        """Take back what was agreed on for the requirement."""
        figures, held = self.figures, self._table.held if self._table else None
        if figures is not None and held is not None and self.saver.flush():
            self._do(lambda: debriefs.take_back_agreed(self.context.store, held.debrief.id, figures.requirement.id))

    def to_words(self) -> None:
        """Type what was agreed on."""
        if self.can_agree:
            self.agreed.to_words()
        elif self.writable:
            self.summary.words.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def toggle_anchors(self) -> None:
        """Show what the ratings mean, or hide it again; it stays so from step to step."""
        self._with_anchors = not self._with_anchors
        self._show_step(self.steps.row)
        self.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def ask_amendment(self, interview_id: str = "") -> None:
        """Ask what an interviewer says otherwise about the requirement now."""
        cards = self._amendable()
        if cards and self.writable:
            self.amending.ask(cards, interview_id)
            self.view.to_top()
        elif self.figures is not None:
            self.strip.say(self.tr("No stage that was held rates this requirement, so there is nothing to amend."))

    def _amendable(self) -> tuple[ReviewedCard, ...]:
        figures = self.figures
        if figures is None or self._table is None:
            return ()
        return tuple(c for c in self._table.review.cards if figures.requirement.id in c.planned_requirement_ids)

    @Slot(str, int, str)
    def _amend(self, interview_id: str, value: int, reason: str) -> None:
        figures, held = self.figures, self._table.held if self._table else None
        if figures is None or held is None:
            return
        store, requirement_id = self.context.store, figures.requirement.id
        try:
            change = amend_in_debrief(store, held.debrief.id, interview_id, requirement_id, value or None, reason)
        except CannotDo as problem:
            self.amending.complain(str(problem))
            return
        except Problem as problem:
            self.strip.say(str(problem), "error")
            return
        self.amending.hide()
        self.refresh()
        self.context.messages.done(change)
        self.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    def _do(self, intent: Callable[[], Change[object]], *, tell: bool = True) -> None:
        try:
            change = intent()
        except Problem as problem:
            self.strip.say(str(problem), "warning" if isinstance(problem, CannotDo) else "error")
            return
        self.strip.withdraw()
        self.refresh()
        if tell:
            self.context.messages.done(change)
        else:
            self.context.messages.clear()

    # Saving what is typed

    @Slot()
    def _words_typed(self) -> None:
        figures, held = self.figures, self._table.held if self._table else None
        if figures is None or held is None:
            return
        text = self.agreed.words.toPlainText()
        store, debrief_id, requirement_id = self.context.store, held.debrief.id, figures.requirement.id
        self.saver.later(
            f"words:{requirement_id}",
            lambda: debriefs.write_agreed(store, debrief_id, requirement_id, text),
        )
        self.context.status.saving()

    @Slot()
    def _summary_typed(self) -> None:
        held = self._table.held if self._table else None
        if held is None:
            return
        text, store, debrief_id = self.summary.words.toPlainText(), self.context.store, held.debrief.id
        self.saver.later("summary", lambda: debriefs.write_summary(store, debrief_id, text))
        self.context.status.saving()

    @Slot()
    def _on_saved(self) -> None:
        self.strip.withdraw()
        if self.context.store.last_saved is not None:
            self.context.status.saved(self.context.store.last_saved)
        self._read_quietly()

    def _read_quietly(self) -> None:
        """Let the marks of the steps follow what was written, and leave the fields alone. Only what can have changed
        is read: people are typing.
        """
        try:
            held = debriefs.debrief_of(self.context.store, self._id)
        except CannotDo:
            return
        before = self._table.held if self._table else None
        if self._table is not None and held and before and held.debrief.id == before.debrief.id:
            self._table = replace(self._table, held=held)
            self._show_bar(self._table)
            self.steps.steps.show(self._table)
            figures = self.figures
            if figures is not None:
                outcome = held.outcome(figures.requirement.id)
                self.agreed.show_outcome(outcome, writable=self.writable, with_words=False)

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self.context.status.not_saved()
        self.strip.say(str(problem), "error")

    @Slot(object)
    def _on_refused(self, problem: Problem) -> None:
        self.strip.say(str(problem), "warning")
