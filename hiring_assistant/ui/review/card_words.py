"""What the scorecards say in words, together: strengths, concerns and take-aways, each with whose it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.domain.review import Review, ReviewedCard
from hiring_assistant.domain.scorecard import Recommendation
from hiring_assistant.ui import wording
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.chip import ERROR, PLAIN, SUCCESS, Chip
from hiring_assistant.ui.widgets.labels import label

_LOOKS = {
    Recommendation.STRONG_YES: SUCCESS,
    Recommendation.YES: SUCCESS,
    Recommendation.NO: ERROR,
    Recommendation.STRONG_NO: ERROR,
}


class CardWords(Card):
    """Strengths beside concerns, take-aways below; the newest scorecard first."""

    def __init__(self, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Strengths and concerns"), parent)
        newest = sorted(review.cards, key=lambda card: card.submitted_at, reverse=True)
        sides = QGridLayout()
        sides.setHorizontalSpacing(24)
        columns: tuple[tuple[str, Callable[[ReviewedCard], str]], ...] = (
            (self.tr("Strengths"), lambda card: card.scorecard.pros),
            (self.tr("Concerns"), lambda card: card.scorecard.cons),
        )
        for place, (title, said) in enumerate(columns):
            sides.addWidget(self._list(title, newest, said), 0, place, Qt.AlignmentFlag.AlignTop)
            sides.setColumnStretch(place, 1)
        self.body.addLayout(sides)
        self.body.addWidget(label(self.tr("Take-aways and recommendations"), "strong"))
        for card in newest:
            self.body.addWidget(self._summary(card))

    def _list(self, title: str, cards: Sequence[ReviewedCard], said: Callable[[ReviewedCard], str]) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(title, "strong"))
        written = [card for card in cards if said(card).strip()]
        for card in written:
            column.addWidget(_words(said(card)))
            column.addWidget(label(_whose(card), "small"))
        if not written:
            column.addWidget(label(self.tr("No card has any written down."), "mute"))
        return box

    def _summary(self, card: ReviewedCard) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(_whose(card), "small", wrap=False))
        given = card.recommendation
        text = wording.recommendation(given) if given else self.tr("no recommendation")
        head.addWidget(Chip(text, _LOOKS[given] if given else PLAIN))
        head.addStretch(1)
        column.addLayout(head)
        if card.scorecard.takeaways.strip():
            column.addWidget(_words(card.scorecard.takeaways))
        return box


def _whose(card: ReviewedCard) -> str:
    return f"{card.interviewer} · {card.stage} · {card.stage_title} · {wording.day(card.submitted_at)}"


def _words(text: str) -> QWidget:
    shown = label(text.strip())
    shown.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return shown
