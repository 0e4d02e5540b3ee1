"""The page an interview is held on: guide left, question and notes in the middle, scorecard right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from hiring_assistant.app.candidates import candidate_file
from hiring_assistant.app.interviews import start_interview
from hiring_assistant.app.ownership import is_own
from hiring_assistant.app.sitting import Sitting, open_sitting
from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.domain.problem import CannotDo, Problem
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.interview.call_side import CallSide
from hiring_assistant.ui.interview.clock import InterviewClock
from hiring_assistant.ui.interview.columns import Columns
from hiring_assistant.ui.interview.draft import Draft
from hiring_assistant.ui.interview.header import Header
from hiring_assistant.ui.interview.note_work import NoteWork
from hiring_assistant.ui.interview.rail import plan_words
from hiring_assistant.ui.interview.saving_side import SavingSide
from hiring_assistant.ui.interview.told_keys import ToldKeys
from hiring_assistant.ui.interview.turning_back import TurningBack
from hiring_assistant.ui.interview.veil import Veil
from hiring_assistant.ui.packets.hand_over import open_hand_over
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.widgets.empty_state import EmptyState

_JUST_STARTED_S = 60
_WIDTHS = "interview.columns"


class InterviewPage(Page):
    """Opened with ``interview_id``. A planned interview is started by opening it; a draft is gone on with where it
    stands, paused; a submitted one is shown as it is.
    """

    key: ClassVar[str] = "interview"
    private = True
    full: ClassVar[bool] = True
    nav: ClassVar[str] = "today"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._draft: Draft | None = None
        self._shown_of_notes: tuple[object, ...] = ()
        self.saving = SavingSide(self)
        self.saver, self.trouble = self.saving.saver, self.saving.strip
        self.clock = InterviewClock(self)
        self._make_parts()
        self._lay_out()
        self._connect()

    def _make_parts(self) -> None:
        self.header = Header(self)
        self.columns = Columns(self.context.theme, self)
        self.rail, self.question = self.columns.rail, self.columns.question
        self.notes, self.panel = self.columns.notes, self.columns.panel
        self.veil = Veil(self)
        self.call = CallSide(self)
        self.note_work = NoteWork(self)
        self.turning_back = TurningBack(self)
        ToldKeys(self)
        self._missing = EmptyState(self.tr("This interview cannot be shown"), "", self.tr("Back"), parent=self)
        self._menu = QMenu(self)
        self._menu.setAccessibleName(self.tr("Interview"))
        self.header.set_menu(self._menu)

    def _lay_out(self) -> None:
        self._sheet = QWidget(self)
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.trouble)
        column.addWidget(self.columns, 1)
        column.addWidget(self.veil, 1)
        self.veil.hide()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._sheet)
        self._stack.addWidget(self._missing)

    def _connect(self) -> None:
        self.header.back.connect(self._go_back)
        self.header.pause_pressed.connect(self.toggle_clock)
        self.header.finish_pressed.connect(self.finish)
        self.rail.picked.connect(self._pick_step)
        self.rail.add_pressed.connect(self.add_question)
        self.question.requirement_picked.connect(self.panel.focus_requirement)
        self.question.closed.connect(self.to_notes)
        self.notes.left.connect(self.saver.flush)
        self.notes.pad_pressed.connect(self.toggle_scratch_pad)
        self.panel.focus_changed.connect(self.question.mark_requirement)
        self.panel.focus.done.connect(self.to_notes)
        self.panel.typed.connect(self.note_work.type_on)
        self.panel.send_pressed.connect(self.send_back)
        self.panel.recommendation.left.connect(self.saver.flush)
        self.panel.recommendation.submitted.connect(self._submitted)
        self.clock.ticked.connect(self.header.show_elapsed)
        self.clock.ticked.connect(self.show_plan)
        self.clock.switched.connect(self.header.show_running)
        self.clock.switched.connect(self.saving.clock_switched)
        self.clock.switched.connect(self._clock_switched)
        self.columns.room_changed.connect(self._room_changed)
        self.columns.focus_lost.connect(self.to_notes)
        self.columns.use_widths(self.context.preferences.window.get(_WIDTHS, ""))
        self.columns.widths_changed.connect(self._keep_widths)
        self._missing.pressed.connect(self._go_back)
        self._menu.aboutToShow.connect(self._fill_menu)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.saver.flush)

    # What a page is

    def title(self) -> str:
        """The candidate and the stage."""
        if self._draft is None:
            return self.tr("Interview")
        sitting = self._draft.sitting
        return self.tr("Interview with %1").replace("%1", sitting.candidate.name)

    def opened(self, **where: str) -> None:
        """Show an interview, at the question or part of it that ``place`` names; starts it where it was planned."""
        interview_id = where.get("interview_id", "")
        try:
            sitting = open_sitting(self.context.store, interview_id)
            self._refuse_where_blind(sitting)
            before = sitting.interview.state
            if before is InterviewState.PLANNED:
                start_interview(self.context.store, interview_id)
                sitting = open_sitting(self.context.store, interview_id)
        except Problem as problem:
            self._missing.say(self.tr("This interview cannot be shown"), str(problem), self.tr("Back"))
            self._stack.setCurrentWidget(self._missing)
            return
        self._stack.setCurrentWidget(self._sheet)
        draft = self._draft
        if draft is not None and draft.id == interview_id and draft.state is sitting.interview.state:
            draft.reload()
        else:
            self._show(sitting)
        if before is InterviewState.PLANNED or self._is_fresh(sitting) or self._counts_reading:
            self.clock.start()
        if (place := where.get("place")) and self._draft is not None:
            places = [step.place for step in self._draft.steps]
            self._draft.go_to(places.index(place) if place in places else -1)
        if self.isVisible():
            self.to_notes()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor where the next word goes."""
        super().showEvent(event)
        self.to_notes()

    def turning(self, *, again: bool) -> None:
        """Undo or redo comes next."""
        self.turning_back.turn(again=again)

    def refresh(self) -> None:
        """Something was undone: read ratings and records again; notes are as they were typed."""
        if self._draft is not None and self.context.workspace is not None:
            try:
                self._draft.reload()
            except Problem as problem:
                self.context.messages.problem(problem)

    def leaving(self) -> bool:
        """Save what is open; stay while that cannot be done."""
        self.call.window.close()
        if self._draft is None:
            return True
        self.clock.pause()
        if self._draft.writable:
            self._draft.count_open_time()
            if not self.saver.flush():
                self.saving.offer_to_leave()
                return False
        return True

    def hints(self) -> Sequence[tuple[str, str]]:
        """The palette has every action with its key."""
        return (("Ctrl+K", self.tr("commands")),)

    def _refuse_where_blind(self, sitting: Sitting) -> None:
        """Another person's scorecard is not shown before one's own is in."""
        interview, store = sitting.interview, self.context.store
        if is_own(interview, store.person) or interview.state is not InterviewState.SUBMITTED:
            return
        if candidate_file(store, sitting.candidate.id).hidden_by:
            raise CannotDo(
                "blind", self.tr("This scorecard is shown once your own for this candidate is submitted or cancelled.")
            )

    @property
    def _counts_reading(self) -> bool:
        """Written answers are not held against a clock; notes still get the time since they were first read."""
        return self.writable and not self.timed

    def _is_fresh(self, sitting: Sitting) -> bool:
        interview = sitting.interview
        return (
            interview.state is InterviewState.STARTED
            and interview.elapsed_ms == 0
            and not sitting.notes
            and interview.started_at is not None
            and (self.context.store.now() - interview.started_at).total_seconds() < _JUST_STARTED_S
            and not self.clock.running
        )

    def _show(self, sitting: Sitting) -> None:
        self.clock.stand_at(sitting.interview.elapsed_ms)
        before = self._draft
        self.trouble.withdraw()
        draft = Draft(self.context.store, sitting, self.saver, self.clock, self)
        self._draft = draft
        self._shown_of_notes = ()
        draft.rated.connect(self._on_rated)
        draft.steps_changed.connect(self._steps_changed)
        self.turning_back.follow(draft)
        draft.notes_changed.connect(self._notes_changed)
        draft.card_changed.connect(self.panel.refresh)
        self.header.show_draft(draft, self.context.navigator.back_title or self.tr("Today"))
        self.header.show_elapsed(self.clock.elapsed_ms)
        self.header.show_running(False)
        self.columns.show_draft(draft)
        self._shown_step = (draft.step.key, draft.on_scratch_pad)
        self.call.window.close()
        self.call.follow()
        self.show_plan()
        self.tell_rated()
        if before is not None:
            before.deleteLater()

    # State that actions ask for

    @property
    def draft(self) -> Draft | None:
        """The interview that is shown."""
        return self._draft

    @property
    def is_open(self) -> bool:
        """Whether an interview is shown."""
        return self._draft is not None and self._stack.currentWidget() is self._sheet

    @property
    def writable(self) -> bool:
        """Whether the interview can be changed."""
        return self.is_open and not self.veiled and self._draft is not None and self._draft.writable

    @property
    def veiled(self) -> bool:
        """Whether notes and scores are hidden."""
        return not self.veil.isHidden()

    @property
    def timed(self) -> bool:
        """Whether it is held against the clock."""
        return self._draft is not None and self._draft.timed

    @property
    def narrow(self) -> bool:
        """Whether the window has room for one column only."""
        return self.is_open and self.columns.narrow

    # What actions do

    def rate(self, value: int) -> None:
        """Rate the requirement in focus; while a reason is asked for, choose the reason of that number."""
        requirement_id = self.panel.requirement_id
        if self._draft is None or not requirement_id:
            return
        if self.panel.focus.choosing:
            self.panel.focus.reasons.choose(value)
        else:
            self._draft.rate(requirement_id, value)

    def ask_reason(self) -> None:
        """Mark the requirement in focus as not assessed, once the reason is chosen."""
        self.columns.show_scorecard(whole=False)
        self.panel.ask_reason()

    def clear_rating(self) -> None:
        """Take the rating of the requirement in focus back."""
        if self._draft is not None:
            self._draft.clear_rating(self.panel.requirement_id)

    def flag_line(self) -> None:
        """Flag the line of the cursor as evidence for the requirement in focus, or take the flag off."""
        self.note_work.flag(self.notes.editor.current_line)

    def next_unrated(self) -> None:
        """Put the next open requirement in focus."""
        if not self.panel.next_unrated():
            self.context.status.set_text(self.tr("Everything is rated"))

    def step_requirement(self, by: int) -> None:
        """Put another requirement in focus."""
        self.panel.step_requirement(by)

    def step_question(self, by: int) -> None:
        """Open the next or previous step."""
        if self._draft is not None:
            self._draft.go_to(self._draft.current + by)

    def skip_question(self) -> None:
        """Ask why the open question is left out."""
        self.question.ask_why_skipped()

    @Slot()
    def add_question(self) -> None:
        """Ask for a question of one's own."""
        self.question.ask_new_question()

    @Slot()
    def toggle_scratch_pad(self) -> None:
        """Open the scratch pad in place of the notes, or these again."""
        if self._draft is not None:
            self._draft.open_scratch_pad(not self._draft.on_scratch_pad)
        self.to_notes()

    @Slot()
    def to_notes(self) -> None:
        """Put the cursor into the notes."""
        if self.is_open and not self.veiled:
            self.columns.show_notes()
            self.notes.take_focus()

    def take_focus(self) -> None:
        """Where the keyboard was lost, the next word goes into the notes."""
        self.to_notes()

    @Slot()
    def toggle_clock(self) -> None:
        """Pause the clock, or let it go on."""
        if self.writable and self.timed:
            self.clock.toggle()

    @Slot(bool)
    def _clock_switched(self, running: bool) -> None:
        self.show_plan()
        if running:
            self.panel.focus.say_what_is_open(False)

    @Slot()
    def finish(self) -> None:
        """Stop the clock and go to what is left: the first open requirement, else the recommendation."""
        if not self.writable or self._draft is None:
            return
        if self.timed:
            self.clock.pause()
        self._draft.count_open_time()
        self.saver.flush()
        self.note_work.count_hints()
        self.columns.show_scorecard(whole=False)
        if said := self.panel.go_to_end():
            self.context.status.set_text(said)

    @Slot()
    def send_back(self) -> None:
        """Save the submitted scorecard as a file for whoever decides."""
        if self._draft is None:
            return
        try:
            open_hand_over(self.context, self._draft.id)
        except Problem as problem:
            self.panel.message.say(str(problem), "warning")

    def toggle_scorecard(self) -> None:
        """In a narrow window: the scorecard in place of question and notes, or the other way round."""
        if self.columns.narrow:
            if self.panel.isHidden():
                self.columns.show_scorecard(whole=True)
            else:
                self.to_notes()

    # Following the draft

    @Slot(str)
    def _on_rated(self, requirement_id: str) -> None:
        with self.columns.laid_out_once():
            self.panel.refresh(requirement_id)
            self.rail.refresh(requirement_id)
        self.tell_rated()
        if self._draft is not None and not self._draft.open_ids:
            QTimer.singleShot(0, self, self.note_work.count_hints)
        if requirement_id:
            # Paint it now: writing follows, and may take a moment on a slow disk.
            QCoreApplication.sendPostedEvents(self.window(), QEvent.Type.UpdateRequest.value)

    @Slot()
    def _steps_changed(self) -> None:
        draft = self._draft
        if draft is None:
            return
        self.call.follow()
        with self.columns.laid_out_once():
            self.rail.refresh()
            self.columns.strip.refresh()
            self.question.refresh()
            if (draft.step.key, draft.on_scratch_pad) != self._shown_step:
                self._shown_step = (draft.step.key, draft.on_scratch_pad)
                self.notes.refresh()
                self.panel.follow_step()
                self.question.mark_requirement(self.panel.focus.requirement_id)
                self.show_plan()

    @Slot()
    def _notes_changed(self) -> None:
        draft = self._draft
        if draft is None:
            return
        # Most notes change nothing that is shown elsewhere, and this runs between two keys.
        shown = (draft.evidenced(), tuple(draft.has_notes(step) for step in draft.steps))
        if shown != self._shown_of_notes:
            self._shown_of_notes = shown
            with self.columns.laid_out_once():
                self.panel.refresh()
                self.rail.refresh()

    @Slot()
    def _submitted(self) -> None:
        draft = self._draft
        if draft is not None:
            self.header.show_draft(draft, self.context.navigator.back_title or self.tr("Today"))
            self.rail.show_draft(draft)
            self.question.show_draft(draft)
            self.notes.show_draft(draft)
            self.panel.show_closed()
            self.note_work.count_hints()
            self.tell_rated()

    @Slot(int)
    def _pick_step(self, index: int) -> None:
        if self._draft is not None:
            self._draft.go_to(index)
        self.to_notes()

    def tell_rated(self) -> None:
        """In a narrow window say in the status bar how much is rated."""
        self.context.status.set_text(self.panel.rated_words if self.columns.narrow else "")

    # The rest

    @Slot()
    def show_plan(self) -> None:
        """Say how the clock stands to the plan."""
        draft = self._draft
        if draft is not None:
            self.rail.show_time()
            self.question.show_plan(*plan_words(draft, self.rail.pause_keys))

    def forget(self) -> None:
        """Leave the interview without what is not saved."""
        self._draft = None
        self._go_back()

    @Slot()
    def _go_back(self) -> None:
        navigator = self.context.navigator
        if not navigator.can_go_back:
            navigator.go("today")
        else:
            navigator.back()

    @Slot()
    def _room_changed(self) -> None:
        self.header.set_room(narrow=self.columns.narrow, tight=self.columns.tight)
        self.show_plan()
        self.tell_rated()

    @Slot(str)
    def _keep_widths(self, widths: str) -> None:
        self.context.remember(_WIDTHS, widths)

    @Slot()
    def _fill_menu(self) -> None:
        self._menu.clear()
        registry = self.context.actions
        for name in ("pause", "finish", "scorecard", "skip", "add", "previous_question", "next_question", "send_back"):
            id_ = f"interview.{name}"
            if id_ in registry and registry.possible(id_):
                self._menu.addAction(registry.qaction(id_))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes to the notes, also from the scratch pad."""
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            if self._draft is not None:
                self._draft.open_scratch_pad(False)
            self.to_notes()
        else:
            super().keyPressEvent(event)
