"""The page on which a kit is edited, stage by stage."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from hiring_assistant.app import question_bank
from hiring_assistant.app.kit_editing import (
    WorkingCopy,
    before_ready,
    discard_draft,
    edit_kit,
    make_ready,
    planned_with_older,
    working_copy,
)
from hiring_assistant.domain.kit import KitPlan, KitState, Question, StageKit
from hiring_assistant.domain.problem import CannotDo, Problem
from hiring_assistant.domain.role import StageKind
from hiring_assistant.kits import editing
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.kits.edit import Edit, edit_of
from hiring_assistant.ui.kits.header import KitBar
from hiring_assistant.ui.kits.offering import Offering
from hiring_assistant.ui.kits.sheet import Sheet
from hiring_assistant.ui.kits.swap_panel import Offer
from hiring_assistant.ui.kits.time_bar import planned_text
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.widgets.empty_state import EmptyState


class KitPage(Page):
    """Opened with ``version_id``, ``track`` and ``stage`` (its order), and the id of a ``question`` to open."""

    key: ClassVar[str] = "kit"
    full: ClassVar[bool] = True
    nav: ClassVar[str] = "roles"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._copy: WorkingCopy | None = None
        self._where = ("", "")
        self._order = 0
        self._open = ""
        self._refused = False
        self.bar = KitBar(self)
        self.sheet = Sheet(context.theme, self)
        self._missing = EmptyState(self.tr("This kit cannot be shown"), "", self.tr("Back"), parent=self)
        self.offering = Offering(context, self.sheet.swap)
        self.offering.refused.connect(self._tell)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.sheet, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(whole)
        self._stack.addWidget(self._missing)
        self._connect()

    def _connect(self) -> None:
        bar, sheet, card = self.bar, self.sheet, self.sheet.questions.open_card
        bar.back.connect(self._go_back)
        self._missing.pressed.connect(self._go_back)
        bar.undo_asked.connect(self.undo)
        bar.print_asked.connect(self.print)
        bar.ready_asked.connect(self.make_ready)
        sheet.tabs.picked.connect(self.show_stage)
        sheet.tabs.dropped.connect(self._move)
        sheet.time_bar.picked.connect(self.open_question)
        sheet.questions.opened.connect(self._opened_by_hand)
        sheet.questions.placed.connect(self._place)
        sheet.add_button.clicked.connect(self.add)
        sheet.coverage.stage_picked.connect(self.show_stage)
        sheet.swap.picked.connect(self._take_offer)
        sheet.swap.written.connect(self._add_own)
        sheet.ready.given.connect(self._make_ready)
        sheet.ready.given_up.connect(bar.ready_button.setFocus)
        card.edited.connect(self._edit)
        card.swap_asked.connect(self.swap)
        card.move_asked.connect(self._move_open)
        card.bank_asked.connect(self.save_to_bank)
        card.remove_asked.connect(self.remove)
        for part in sheet.spoken:
            part.edited.connect(self._edit)
        sheet.checks.edited.connect(self._edit)

    # What a page is

    def title(self) -> str:
        """The role whose kit it is."""
        return self.tr("Kit: %1").replace("%1", self._copy.kit.plan.role_title) if self._copy else self.tr("Kit")

    def opened(self, **where: str) -> None:
        """Show a stage of the kit of a track."""
        place = (where.get("version_id", self._where[0]), where.get("track", self._where[1]))
        order = where.get("stage", "")
        if place != self._where or (order and order != str(self._order)):
            self._order, self._open = int(order) if order.isdecimal() else 0, ""
        self._open = where.get("question", self._open)
        self._where = place
        self.sheet.strip.withdraw()
        self.sheet.ready.hide()
        self._copy = None
        self.refresh()
        self.offering.stop_adding()
        stage = self.stage
        if not self._open and stage is not None and stage.questions:
            self._open = stage.questions[0].id
            self._show()
        self.sheet.questions.focus_question(self._open)

    def refresh(self) -> None:
        """Read the kit again; the question that is open stays open where it is still there."""
        before = self._copy
        try:
            self._copy = working_copy(self.context.store, *self._where)
        except Problem as problem:
            self._copy = None
            self._missing.say(self.tr("This kit cannot be shown"), str(problem), self.tr("Back"))
            self._stack.setCurrentIndex(1)
            return
        self._stack.setCurrentIndex(0)
        if before is not None:
            self._follow(before.kit.plan, self._copy.kit.plan)
        self._show()

    def _follow(self, before: KitPlan, after: KitPlan) -> None:
        """Go to the stage in which something changed elsewhere, as by undoing."""
        here = after.stage(self._order)
        if here is None or here != before.stage(self._order):
            return
        changed = next((stage.order for stage in after.stages if stage != before.stage(stage.order)), 0)
        if changed:
            self._order, self._open = changed, ""

    def leaving(self) -> bool:
        """Keep what is still in the fields; where it cannot be kept, say so once before it is dropped."""
        told = self._refused
        self._refused = False
        self.sheet.keep()
        return told or not self._refused

    def hints(self) -> Sequence[tuple[str, str]]:
        """The keys of this page."""
        return (("Alt+↑↓", self.tr("move")), ("S", self.tr("swap")), ("Ctrl+Z", self.tr("undo")))

    # Showing

    @property
    def plan(self) -> KitPlan | None:
        """What is shown and edited; None where it cannot be."""
        return self._copy.kit.plan if self._copy else None

    @property
    def stage(self) -> StageKit | None:
        """The stage that is shown."""
        return self.plan.stage(self._order) if self.plan else None

    @property
    def question(self) -> Question | None:
        """The question that keys and commands mean: the one in focus, else the one that is open."""
        return self.stage.question(self.sheet.questions.current_id) if self.stage else None

    def _show(self) -> None:
        if self._copy is None:
            return
        plan = self._copy.kit.plan
        if self.stage is None:
            asking = [stage.order for stage in plan.stages if stage.questions]
            self._order = (asking or [stage.order for stage in plan.stages] or [0])[0]
        stage = self.stage
        self.bar.show_kit(self._copy, stage)
        self.bar.show_undo(self.context.store.can_undo)
        if stage is None:
            self._missing.say(
                self.tr("No stages yet"), self.tr("Choose a hiring process on the page of the role."), self.tr("Back")
            )
            self._stack.setCurrentIndex(1)
            return
        if stage.question(self._open) is None:
            self._open = ""
        self.sheet.show_stage(plan, stage, self._open)
        self.setAccessibleName(self.tr("Kit, stage %1").replace("%1", str(stage.order)))
        # The window clears it when it comes to a page, which is after the page was shown.
        QTimer.singleShot(0, self, self._tell_planned)
        self.offering.show_for(plan, stage, self._open)

    @Slot()
    def _tell_planned(self) -> None:
        if self.stage is not None and self.context.navigator.current is self:
            self.context.status.set_text(planned_text(self.stage))

    @Slot(int)
    def show_stage(self, order: int) -> None:
        """Show another stage, with its first question open."""
        if self.plan is None or self.plan.stage(order) is None or order == self._order:
            return
        self.sheet.keep()
        self._order = order
        stage = self.stage
        self._open = stage.questions[0].id if stage and stage.questions else ""
        self._show()
        self.offering.stop_adding()
        self.sheet.left.verticalScrollBar().setValue(0)

    @Slot(str)
    def open_question(self, question_id: str) -> None:
        """Open a question of the stage ("" closes the open one)."""
        self.sheet.questions.open_card.keep()
        self._open = question_id
        self._show()
        self._scroll_to(question_id)

    @Slot(str)
    def _opened_by_hand(self, question_id: str) -> None:
        closed = self._open
        self.open_question(question_id)
        self.sheet.questions.focus_question(question_id or closed)

    def _scroll_to(self, question_id: str) -> None:
        card = self.sheet.questions.card(question_id)
        if card is not None:
            # Its place is known once the layout has been worked out.
            QTimer.singleShot(0, card, self._scroll_to_open)

    @Slot()
    def _scroll_to_open(self) -> None:
        if self._open:
            self.sheet.left.ensureWidgetVisible(self.sheet.questions.open_card, 0, 12)

    @Slot(object)
    def _tell(self, problem: Problem) -> None:
        """Say above the questions what is wrong."""
        self.sheet.strip.say(str(problem), "warning" if isinstance(problem, CannotDo) else "error")
        self.sheet.left.ensureWidgetVisible(self.sheet.strip)

    # Editing

    @Slot(object, str)
    def _edit(self, edit: Edit, said: str) -> bool:
        """Make an edit; a problem is told above the questions. Says whether it was made."""
        if self._copy is None:
            return False
        try:
            change = edit_kit(self.context.store, self._copy.kit, edit, said)
        except Problem as problem:
            self._refused = True
            self._tell(problem)
            return False
        self._refused = False
        self.sheet.strip.withdraw()
        before, self._copy = self._copy, WorkingCopy(change.value, self._copy.ready, self._copy.needs_reason)
        if before.kit.state is KitState.READY and self._copy.kit.state is KitState.DRAFT:
            told = self.tr("Version %1 stays as it is for its interviews. This is now the draft of version %2.")
            told = told.replace("%1", str(before.kit.number)).replace("%2", str(self._copy.kit.number))
            self.sheet.strip.say(told, "info")
        self._show()
        return True

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        self.sheet.keep()
        self.context.actions.run("edit.undo")

    @Slot(str, int)
    def _place(self, question_id: str, place: int) -> None:
        stage = self.stage
        if stage is None or stage.question(question_id) is None:
            return
        self.sheet.questions.open_card.keep()
        if self._edit(edit_of(editing.place_question, question_id, place), self.tr("Question moved")):
            self.sheet.questions.focus_question(question_id)
            self._scroll_to(question_id)

    def _step(self, by: int) -> None:
        question, stage = self.question, self.stage
        if question is None or stage is None:
            return
        place = stage.questions.index(question) + by
        if 0 <= place < len(stage.questions):
            self._place(question.id, place)

    @Slot()
    def move_up(self) -> None:
        """Ask the question earlier."""
        self._step(-1)

    @Slot()
    def move_down(self) -> None:
        """Ask the question later."""
        self._step(1)

    @Slot(int)
    def _move_open(self, order: int) -> None:
        self._move(order, self._open)

    @Slot(int, str)
    def _move(self, order: int, question_id: str) -> None:
        stage = self.stage
        if stage is None or stage.question(question_id) is None or order == stage.order:
            return
        ids = [question.id for question in stage.questions]
        at = ids.index(question_id)
        said = self.tr("Question moved to stage %1").replace("%1", str(order))
        self.sheet.questions.open_card.keep()
        if not self._edit(edit_of(editing.move_to_stage, question_id, order), said):
            return
        left = [id_ for id_ in ids if id_ != question_id]
        if left and not self._open:
            self.open_question(left[min(at, len(left) - 1)])
        self.sheet.questions.focus_question(self._open)
        self.sheet.strip.say(said, "success", self.tr("Undo"), self.undo)

    @Slot()
    def open_move_menu(self) -> None:
        """Offer the stages that the question can go to."""
        if self._ensure_open():
            self.sheet.questions.open_card.move_button.open()

    @Slot()
    def remove(self) -> None:
        """Take the question out of the kit."""
        question, stage = self.question, self.stage
        if question is None or stage is None:
            return
        at = stage.questions.index(question)
        if not self._edit(edit_of(editing.remove_question, question.id), self.tr("Question removed")):
            return
        left = self.stage.questions if self.stage else ()
        if left and not self._open:
            self.open_question(left[min(at, len(left) - 1)].id)
        if left:
            self.sheet.questions.focus_question(left[min(at, len(left) - 1)].id)
        else:
            self.sheet.add_button.setFocus()
        self.sheet.strip.say(self.tr("Question removed"), "success", self.tr("Undo"), self.undo)

    @Slot()
    def save_to_bank(self) -> None:
        """Keep the question for other kits."""
        self.sheet.questions.open_card.keep()
        question, plan = self.question, self.plan
        if question is None or plan is None:
            return
        assessed = (plan.requirement(id_) for id_ in question.requirement_ids)
        competency = next((r.competency for r in assessed if r is not None and r.competency), None)
        try:
            change = question_bank.save_to_own_bank(self.context.store, question, competency)
        except Problem as problem:
            self.sheet.strip.say(str(problem), "info" if isinstance(problem, CannotDo) else "error")
            return
        self.bar.show_undo(self.context.store.can_undo)
        self.sheet.strip.say(change.said, "success", self.tr("Undo"), self.undo)

    # The bank

    def _ensure_open(self) -> bool:
        question = self.question
        if question is None:
            return False
        if question.id != self._open:
            self.open_question(question.id)
        return True

    @Slot()
    def swap(self) -> None:
        """Look for another question to ask in the place of this one."""
        if self._ensure_open():
            self.sheet.right.verticalScrollBar().setValue(0)
            self.offering.begin_swap()

    @Slot()
    def add(self) -> None:
        """Look for a question to add, or write one."""
        stage = self.stage
        if stage is None or stage.kind is StageKind.OFFER:
            return
        self.sheet.right.verticalScrollBar().setValue(0)
        self.offering.begin_adding(stage.order)

    @Slot(object)
    def _take_offer(self, offer: Offer) -> None:
        stage = self.stage
        if stage is None:
            return
        if self.sheet.swap.adding:
            self._added(edit_of(editing.add_question, stage.order, offer.draft, offer.requirement_ids))
        elif stage.question(self._open) is not None:
            edit = edit_of(editing.swap_question, self._open, offer.draft)
            place = self.sheet.questions.ids.index(self._open)
            if self._edit_to(edit, self.tr("Question swapped"), place):
                self.sheet.questions.focus_question(self._open)

    @Slot(str)
    def _add_own(self, text: str) -> None:
        stage = self.stage
        if stage is not None:
            self._added(edit_of(editing.add_question, stage.order, editing.own_question(text), ()))

    def _added(self, edit: Edit) -> None:
        self.offering.stop_adding()
        if self._edit_to(edit, self.tr("Question added"), -1):
            self.sheet.questions.focus_question(self._open, write=False)

    def _edit_to(self, edit: Edit, said: str, place: int) -> bool:
        """Make an edit that leaves a new question at that place of the stage, and open it."""
        if not self._edit(edit, said):
            return False
        stage = self.stage
        if stage is not None and stage.questions:
            self.open_question(stage.questions[place].id)
        return True

    # Into use

    @Slot()
    def make_ready(self) -> None:
        """Bring the kit into use; asks first where there is something to say or to decide."""
        self.sheet.keep()
        copy = self._copy
        if copy is None or not copy.is_changed:
            return
        warnings = before_ready(copy.kit.plan)
        planned = len(planned_with_older(self.context.store, copy.kit))
        if warnings or planned or copy.needs_reason:
            number = copy.ready.number + 1 if copy.ready else 1
            self.sheet.ready.ask(number, warnings, needs_reason=copy.needs_reason, planned=planned)
            self.sheet.left.verticalScrollBar().setValue(0)
        else:
            self._make_ready("", False)

    @Slot(str, bool)
    def _make_ready(self, reason: str, move_planned: bool) -> None:
        if self._copy is None:
            return
        try:
            change = make_ready(self.context.store, self._copy.kit, reason, move_planned=move_planned)
        except Problem as problem:
            if self.sheet.ready.isVisible():
                self.sheet.ready.complain(str(problem))
            else:
                self._tell(problem)
            return
        self.sheet.ready.hide()
        self.refresh()
        self.sheet.strip.say(change.said, "success", self.tr("Undo"), self.undo)
        self.bar.print_button.setFocus()

    @Slot()
    def discard(self) -> None:
        """Throw the draft away."""
        if self._copy is None:
            return
        try:
            change = discard_draft(self.context.store, self._copy.kit)
        except Problem as problem:
            self._tell(problem)
            return
        self.refresh()
        self.sheet.strip.say(change.said, "success", self.tr("Undo"), self.undo)

    @property
    def has_draft(self) -> bool:
        """Whether there is a draft to throw away."""
        return self._copy is not None and self._copy.is_kept and self._copy.kit.state is KitState.DRAFT

    @Slot()
    def print(self) -> None:
        """Ask what to print."""
        self.sheet.keep()
        if self._copy is None or self.stage is None:
            return
        from hiring_assistant.ui.kits.print_dialog import open_print

        open_print(self.context, self._copy.kit, self.stage)

    @Slot()
    def _go_back(self) -> None:
        if not self.context.navigator.back():
            self.context.navigator.go("roles")
