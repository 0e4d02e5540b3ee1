"""The last step: computed figures first, then what the interviewers recommended, then what the group agrees on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hiring_assistant.app.debriefs import DebriefTable
from hiring_assistant.domain.review import Review
from hiring_assistant.ui import wording
from hiring_assistant.ui.debrief.agreed_list import AgreedList
from hiring_assistant.ui.debrief.words_field import WordsField
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.widgets.buttons import PrimaryButton
from hiring_assistant.ui.widgets.labels import SectionTitle, label


class SummaryPanel(QFrame):
    """``typed`` is emitted while the summary is typed, ``ended`` when the debrief is to be ended."""

    typed = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "foot")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 12)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Summary"), "section", self, wrap=False))
        row.addStretch(1)
        self.end = PrimaryButton(self.tr("End the debrief"), self)
        self.end.clicked.connect(self.ended)
        row.addWidget(self.end)
        column.addLayout(row)
        hint = self.tr("What the group agreed on in all; it decides nothing by itself")
        self.words = WordsField(self.tr("What the group agreed on in all"), self, hint=hint, most=6)
        self.words.typed.connect(self.typed)
        column.addWidget(self.words)

    def show_summary(self, text: str, *, writable: bool, with_words: bool) -> None:
        """Show the summary; the words only ``with_words``, so that what is being typed stays."""
        self.words.show_words(text, writable=writable, anew=with_words)
        self.end.setVisible(writable)


class Closing(QWidget):
    """What the closing step shows of a debrief."""

    def __init__(self, table: DebriefTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(SectionTitle(self.tr("Score"), self))
        column.addWidget(label(self._score(table.review), parent=self))
        column.addSpacing(6)
        column.addWidget(SectionTitle(self.tr("Agreed, beside the score"), self))
        column.addWidget(AgreedList(table.steps, table.held, self))
        column.addSpacing(6)
        column.addWidget(SectionTitle(self.tr("Recommendations, in no figure"), self))
        for card in table.review.cards:
            said = wording.recommendation(card.recommendation) if card.recommendation else self.tr("none")
            column.addWidget(_text(f"{card.interviewer} · {card.stage} · {said}", "strong-small", self))
            for sign, words in (("+", card.scorecard.pros), ("–", card.scorecard.cons)):
                if words:
                    column.addWidget(_text(f"{sign} {words}", "", self))

    def _score(self, review: Review) -> str:
        score = review.score
        if score.value is None:
            return self.tr("Nothing is rated yet.")
        if score.coverage >= 1:
            return self.tr("%1 of 5 from the ratings as submitted").replace("%1", wording.score(score.value))
        said = self.tr("%1 of 5 from the ratings as submitted · %2 to %3 once all is rated")
        bounds = (wording.score(score.low), wording.score(score.high))
        return said.replace("%1", wording.score(score.value)).replace("%2", bounds[0]).replace("%3", bounds[1])


def _text(text: str, role: str, parent: QWidget) -> QLabel:
    shown = label(text, role, parent)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown
