"""The step that a debrief is at: the list of steps, what the scorecards say, and below it what is agreed on."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.app.debriefs import DebriefTable
from hiring_assistant.domain.review import RequirementFigures
from hiring_assistant.ui.debrief.agreed import AgreedPanel
from hiring_assistant.ui.debrief.amend_form import AmendForm
from hiring_assistant.ui.debrief.cards import CardRows
from hiring_assistant.ui.debrief.closing import Closing, SummaryPanel
from hiring_assistant.ui.debrief.steps import StepList
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.scroll_page import ScrollPage

_STEPS_WIDTH = 288


class StepView(QWidget):
    """``amend_asked`` and ``anchors_asked`` are those of the rows of scorecards."""

    amend_asked = Signal(str)
    anchors_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.steps = StepList(theme, self)
        self._side = QWidget(self)
        set_role(self._side, "sheet")
        inside = QVBoxLayout(self._side)
        inside.setContentsMargins(8, 8, 0, 8)
        inside.addWidget(self.steps)
        self.evidence = ScrollPage(self, margins=(20, 16, 20, 16))
        self.cards = QWidget()
        self.amending = AmendForm()
        for part in (self.amending, self.cards):
            self.evidence.body.addWidget(part)
        self.evidence.body.addStretch(1)
        self.agreed = AgreedPanel(theme, self)
        self.summary = SummaryPanel(self)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.evidence, 1)
        right.addWidget(self.agreed)
        right.addWidget(self.summary)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addLayout(right, 1)
        theme.changed.connect(self._fit)

    def show_step(
        self,
        table: DebriefTable,
        figures: RequirementFigures | None,
        *,
        writable: bool,
        with_anchors: bool,
        with_words: bool,
    ) -> None:
        """Show a requirement, or (None) the closing step; the words only ``with_words``, so that what is being typed
        stays.
        """
        self.agreed.setVisible(figures is not None)
        self.summary.setVisible(figures is None)
        if figures is None:
            self.cards = self.evidence.swap(self.cards, Closing(table))
            text = table.held.debrief.summary if table.held else ""
            self.summary.show_summary(text, writable=writable, with_words=with_words)
            return
        cards = CardRows(
            table.review,
            figures,
            self._theme,
            table.anchored(figures.requirement.id),
            writable=writable,
            with_anchors=with_anchors,
        )
        cards.amend_asked.connect(self.amend_asked)
        cards.anchors_asked.connect(self.anchors_asked)
        self.cards = self.evidence.swap(self.cards, cards)
        outcome = table.held.outcome(figures.requirement.id) if table.held else None
        self.agreed.show_outcome(outcome, writable=writable, with_words=with_words)

    def to_top(self) -> None:
        """Go to the head of the step."""
        self.evidence.verticalScrollBar().setValue(0)

    def turn_page(self, by: int) -> None:
        """Move the evidence by a screen, down (1) or up (-1); the cursor stays at its step."""
        bar = self.evidence.verticalScrollBar()
        bar.setValue(bar.value() + by * bar.pageStep())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The steps leave most of the width to what is talked about."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        self._side.setFixedWidth(min(self._theme.px(_STEPS_WIDTH), self.width() // 3))
