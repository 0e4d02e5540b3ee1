"""What a debrief agreed on, requirement by requirement: in its closing step, and on the review page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from hiring_assistant.app.debriefs import HeldDebrief
from hiring_assistant.domain.review import RequirementFigures, Review
from hiring_assistant.review.debriefing import in_debrief_order
from hiring_assistant.ui import wording
from hiring_assistant.ui.debrief.steps import agreed_words
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label


class AgreedList(QWidget):
    """Each requirement that was discussed with its mean, what was agreed on, and the words to it."""

    def __init__(
        self, steps: Sequence[RequirementFigures], held: HeldDebrief | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        left = 0
        for figures in steps:
            outcome = held.outcome(figures.requirement.id) if held else None
            if outcome is None:
                left += 1
                continue
            row = grid.rowCount()
            grid.addWidget(_selectable(figures.requirement.text, "", self), row, 0)
            mean = self.tr("mean %1").replace("%1", wording.score(figures.mean)) if figures.mean is not None else "–"
            for column, words in ((1, mean), (2, agreed_words(outcome))):
                grid.addWidget(label(words, "small", self, wrap=False), row, column, Qt.AlignmentFlag.AlignTop)
            if outcome.text:
                grid.addWidget(_selectable(outcome.text, "mute", self), row + 1, 0, 1, 3)
        if left:
            grid.addWidget(label(self.tr("%n not discussed", "", left), "mute", self), grid.rowCount(), 0, 1, 3)


class AgreedCard(Card):
    """The latest debrief as the review page shows it, apart from the score; ``opened`` is its button."""

    opened = Signal()

    def __init__(self, held: HeldDebrief, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Agreed in the debrief, in no score"), parent)
        debrief = held.debrief
        ended = debrief.ended_at
        told = (
            self.tr("Ended {when}, held by {who}").format(when=wording.day_and_time(ended), who=debrief.held_by)
            if ended is not None
            else self.tr("Going on since {when}, held by {who}").format(
                when=wording.day_and_time(debrief.started_at), who=debrief.held_by
            )
        )
        self.body.addWidget(label(told, "small", self))
        self.body.addWidget(AgreedList(in_debrief_order(review.requirements), held, self))
        if debrief.summary:
            self.body.addWidget(_selectable(debrief.summary, "", self))
        button = Button(
            self.tr("Open the debrief") if ended is not None else self.tr("Go on with the debrief"), "", self
        )
        button.clicked.connect(self.opened)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)


def _selectable(text: str, role: str, parent: QWidget) -> QWidget:
    shown = label(text, role, parent)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown
