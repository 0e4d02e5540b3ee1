"""What stands on the kit page: the stage at the left, questions to swap and coverage at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.domain.kit import KitPlan, SegmentKind, StageKit
from hiring_assistant.domain.role import StageKind
from hiring_assistant.ui import telling
from hiring_assistant.ui.kits.coverage_bars import CoverageBars
from hiring_assistant.ui.kits.question_list import QuestionList
from hiring_assistant.ui.kits.ready_panel import ReadyPanel
from hiring_assistant.ui.kits.spoken_parts import ChecksCard, SpokenPart
from hiring_assistant.ui.kits.stage_tabs import StageTabs
from hiring_assistant.ui.kits.swap_panel import SwapPanel
from hiring_assistant.ui.kits.time_bar import TimeBar
from hiring_assistant.ui.roles.column import Column
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip
from hiring_assistant.ui.widgets.scroll_page import ScrollPage

_NARROWEST_SIDE, _WIDEST_SIDE = 290, 400
_MOST_WARNINGS = 5
_SHOWN_AS_CHIPS = frozenset({"never-asked", "optional-not-asked", "asked-once"})
"""Warnings that the coverage shows beside the requirement."""


class Sheet(QWidget):
    """The parts of the page, laid out. The page connects them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.tabs = StageTabs(self)
        self.strip = MessageStrip(self)
        self.ready = ReadyPanel(self)
        self.time_bar = TimeBar(theme, self)
        self.questions = QuestionList(theme, self)
        self.add_button = Button(self.tr("Add question"), parent=self)
        self.nothing = label("", "mute", self)
        self.before = SpokenPart(SegmentKind.OPENING, self)
        self.after = (SpokenPart(SegmentKind.CANDIDATE_QUESTIONS, self), SpokenPart(SegmentKind.CLOSING, self))
        self.checks = ChecksCard(self)
        self.swap = SwapPanel(theme, self)
        self.coverage = CoverageBars(theme, self)
        self._warnings = Column(self, spacing=4)
        self.left = ScrollPage(self, margins=(20, 14, 20, 18))
        self.left.body.setSpacing(10)
        for part in (self.tabs, self.strip, self.ready, self.time_bar, self.before, self.nothing, self.questions):
            self.left.body.addWidget(part)
        self.left.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        for below in (*self.after, self.checks):
            self.left.body.addWidget(below)
        self.left.body.addStretch(1)
        self._side = QFrame(self)
        set_role(self._side, "side-right")
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        self.right = ScrollPage(self._side, margins=(14, 14, 14, 14))
        side.addWidget(self.right)
        self.right.body.setSpacing(10)
        self._coverage_title = label(self.tr("Coverage of the whole process"), "section", self)
        beside: tuple[QWidget, ...] = (self.swap, self._coverage_title, self._warnings, self.coverage)
        for widget in beside:
            self.right.body.addWidget(widget)
        self.right.body.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.left, 1)
        row.addWidget(self._side)
        theme.changed.connect(self._fit_side)
        self._fit_side()

    @property
    def spoken(self) -> tuple[SpokenPart, ...]:
        """The parts of a stage besides its questions."""
        return (self.before, *self.after)

    def show_stage(self, plan: KitPlan, stage: StageKit, open_id: str) -> None:
        """Show a stage of the kit with that question open."""
        asks = stage.kind is not StageKind.OFFER
        self.tabs.show_stages(plan.stages, stage.order)
        self.time_bar.setVisible(stage.minutes is not None)
        self.time_bar.show_stage(stage, open_id)
        self.questions.show_stage(plan, stage, open_id)
        self.questions.setVisible(bool(stage.questions))
        self.nothing.setText(
            self.tr("No questions are planned for this stage yet.")
            if asks
            else self.tr("Nothing is asked in an offer.")
        )
        self.nothing.setVisible(not stage.questions)
        self.add_button.setVisible(asks)
        written = stage.kind is StageKind.QUESTIONNAIRE
        for part in self.spoken:
            part.show_stage(stage)
            part.setVisible(asks and not (written and part.kind is SegmentKind.CANDIDATE_QUESTIONS))
        self.checks.show_stage(plan, stage)
        question = stage.question(open_id)
        self.coverage.show_plan(plan, question.requirement_ids if question else ())
        self._coverage_title.setVisible(bool(plan.requirements))
        warnings = [w for w in plan.warnings if w.code not in _SHOWN_AS_CHIPS and w.stage in (None, stage.order)]
        shown = (f"⚠ {telling.told(warning.message)}" for warning in warnings[:_MOST_WARNINGS])
        self._warnings.replace([label(text, "warn-small") for text in shown])
        self._warnings.setVisible(bool(warnings))

    def keep(self) -> None:
        """Let everything that was typed be told."""
        self.questions.open_card.keep()
        self.checks.keep()
        for part in self.spoken:
            part.keep()
            part.text.keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the side its share."""
        super().resizeEvent(event)
        self._fit_side()

    def _fit_side(self) -> None:
        px = self._theme.px
        self._side.setFixedWidth(max(px(_NARROWEST_SIDE), min(px(_WIDEST_SIDE), self.width() * 28 // 100)))
