"""Before a debrief is started: whose scorecards are in, whose are missing, and how much there is to talk about."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.app.debriefs import DebriefTable
from hiring_assistant.ui.widgets.buttons import PrimaryButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip

_WIDEST = 680


class Opening(QWidget):
    """``started`` is emitted when the group begins."""

    started = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card(self.tr("Before you begin"), self)
        card.setMaximumWidth(_WIDEST)
        self._much = label("", parent=card)
        self._cards = label("", "mute", card)
        self._missing = MessageStrip(card, closable=False)
        how = label(
            self.tr(
                "Largest gaps come first. Each interviewer tells what they saw before anybody argues. Ratings stay "
                "as they were submitted; what changes is added as an amendment. Recommendations are shown last."
            ),
            "small",
            card,
        )
        self.start = PrimaryButton(self.tr("Start the debrief"), card)
        self.start.clicked.connect(self.started)
        row = QHBoxLayout()
        row.addWidget(self.start)
        row.addStretch(1)
        for part in (self._much, self._cards, self._missing, how):
            card.body.addWidget(part)
        card.body.addLayout(row)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card, 10)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 28, 28, 28)
        column.addLayout(across)
        column.addStretch(1)

    def show_table(self, table: DebriefTable) -> None:
        """Show what lies on the table."""
        discuss = sum(figures.discuss for figures in table.steps)
        much = self.tr("%n requirement(s) to go through", "", len(table.steps))
        if discuss:
            much += " · " + self.tr("%n with a gap of 2 or more", "", discuss)
        self._much.setText(much)
        names = dict.fromkeys(f"{card.interviewer} ({card.stage})" for card in table.review.cards)
        self._cards.setText(self.tr("Scorecards of: %1").replace("%1", ", ".join(names)))
        missing = ", ".join(dict.fromkeys(interview.interviewer for interview in table.missing))
        if missing:
            said = self.tr(
                "Not submitted yet: %1. Whoever still has to rate should not hear this debrief; it can wait for them."
            )
            self._missing.say(said.replace("%1", missing), "warning")
        else:
            self._missing.withdraw()
        self.start.setText(self.tr("Start all the same") if missing else self.tr("Start the debrief"))
