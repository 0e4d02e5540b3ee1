"""What the bank offers beside the stage: in the place of the open question, or to be added."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from hiring_assistant.app.question_bank import search_bank, swaps_for
from hiring_assistant.domain.kit import KitPlan, Question, StageKit
from hiring_assistant.domain.problem import Problem
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.kits.offers import offers_to_add, requirements_for
from hiring_assistant.ui.kits.swap_panel import MOST_FOUND, MOST_OFFERED, Offer, SwapPanel


class Offering(QObject):
    """Fills the panel. ``refused`` carries a Problem of a bank that cannot be read."""

    refused = Signal(object)

    def __init__(self, context: Context, panel: SwapPanel) -> None:
        super().__init__(panel)
        self._context = context
        self._panel = panel
        self._plan: KitPlan | None = None
        self._stage: StageKit | None = None
        self._question: Question | None = None
        self._for: tuple[object, ...] = ()
        # A moment later, so that what was opened is on the screen first.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.offer)
        panel.searched.connect(self.offer)
        panel.left.connect(self.stop_adding)

    def show_for(self, plan: KitPlan, stage: StageKit, open_id: str) -> None:
        """Offer questions for the one that is open; not again while nothing they depend on changed."""
        self._plan, self._stage, self._question = plan, stage, stage.question(open_id)
        panel, question = self._panel, self._question
        panel.setVisible(panel.adding or question is not None)
        if panel.adding or question is None:
            return
        requirement = plan.requirement(question.requirement_ids[0]) if question.requirement_ids else None
        heading = self.tr("Swap Q%1").replace("%1", str(stage.questions.index(question) + 1))
        if requirement is not None:
            heading = f"{heading} · {requirement.competency or requirement.text}"
        panel.show_heading(heading)
        others = tuple(q.text for each in plan.stages for q in each.questions if q.id != question.id)
        wanted = (question.id, question.requirement_ids, stage.order, others)
        if wanted != self._for:
            self._for = wanted
            self._soon.start()

    @Slot()
    def begin_swap(self) -> None:
        """Look for a question in the place of the open one."""
        self.stop_adding()
        self._panel.take_focus()

    def begin_adding(self, order: int) -> None:
        """Look for a question to add to the stage of that order, or write one."""
        self._panel.show_for(self.tr("Add a question to stage %1").replace("%1", str(order)), adding=True)
        self._panel.show()
        self._panel.take_focus()
        self._for = ()
        self._soon.start()

    @Slot()
    def stop_adding(self) -> None:
        """Offer questions in the place of the open one again."""
        self._panel.show_for("", adding=False)
        self._for = ()
        if self._plan is not None and self._stage is not None:
            self.show_for(self._plan, self._stage, self._question.id if self._question else "")

    @Slot()
    def offer(self) -> None:
        """Show what fits the words in the field, or without words the question or the stage."""
        plan, stage, panel = self._plan, self._stage, self._panel
        if plan is None or stage is None:
            return
        words = panel.field.text().strip()
        try:
            if words:
                offers = self._found(plan, words)
            elif panel.adding:
                offers = offers_to_add(self._context.store, plan, stage.order)
            elif self._question is not None:
                offers = [Offer(draft) for draft in swaps_for(self._context.store, plan, self._question.id)]
            else:
                offers = []
        except Problem as problem:
            self.refused.emit(problem)
            return
        most = MOST_FOUND if words or panel.adding else MOST_OFFERED
        panel.show_offers(offers[:most], len(offers))

    def _found(self, plan: KitPlan, words: str) -> list[Offer]:
        asked = {question.text for each in plan.stages for question in each.questions}
        found = [draft for draft in search_bank(self._context.store, words) if draft.text not in asked]
        shown = [Offer(draft, requirements_for(plan, draft)) for draft in found[:MOST_FOUND]]
        return [*shown, *(Offer(draft) for draft in found[MOST_FOUND:])]
