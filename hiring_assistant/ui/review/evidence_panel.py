"""What stands behind the ratings: evidence of the requirement looked at, and what all cards say in words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hiring_assistant.domain.review import RequirementFigures, Review, ReviewedCard
from hiring_assistant.ui import wording
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.rating_cell import CELL_HEIGHT, CELL_WIDTH, paint_rating
from hiring_assistant.ui.widgets.rating_control import reason_text


class RatingBadge(QWidget):
    """One rating, as the matrix paints it."""

    def __init__(self, value: int | None, theme: Theme, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = value
        self._theme = theme
        self.setAccessibleName(spoken)
        self.setFixedSize(theme.px(CELL_WIDTH - 8), theme.px(CELL_HEIGHT - 4))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        paint_rating(painter, self.rect(), self._value if self._value is not None else "na", self._theme)
        painter.end()


class EvidencePanel(Card):
    """Evidence lines of one requirement, by card; below them what speaks for and against, of all cards."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Evidence"), parent)
        self._theme = theme
        self._content = QWidget()
        self.body.addWidget(self._content)
        self.body.addStretch(1)

    def show_evidence(self, review: Review, figures: RequirementFigures) -> None:
        """Show what was noted about this requirement."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(_text(figures.requirement.text, "strong"))
        rated = [card for card in review.cards if card.scorecard.rating(figures.requirement.id) is not None]
        for card in rated:
            column.addWidget(self._card(card, figures.requirement.id))
        if not rated:
            column.addWidget(label(self.tr("Nobody has rated this yet."), "mute"))
        column.addSpacing(6)
        column.addWidget(label(self.tr("Strengths and concerns"), "section"))
        written = [card for card in review.cards if card.scorecard.pros or card.scorecard.cons]
        for card in reversed(written):
            column.addWidget(self._opinion(card))
        if not written:
            column.addWidget(label(self.tr("No card has any written down."), "mute"))
        self.body.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content

    def _card(self, card: ReviewedCard, requirement_id: str) -> QWidget:
        rating = card.scorecard.rating(requirement_id)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        value = rating.value if rating else None
        spoken = str(value) if value is not None else self.tr("not assessed")
        head.addWidget(RatingBadge(value, self._theme, spoken))
        head.addWidget(_text(card.interviewer, "strong"), 1)
        column.addLayout(head)
        if rating is not None and rating.reason is not None:
            column.addWidget(label(reason_text(rating.reason), "mute"))
        lines = [note for note in card.evidence if requirement_id in note.evidence_for]
        for note in lines:
            minutes, seconds = divmod(note.elapsed_ms // 1000, 60)
            column.addWidget(_text(f"{minutes:02}:{seconds:02}  {note.text}"))
        if not lines and value is not None:
            column.addWidget(label(self.tr("No line was marked as evidence."), "mute"))
        for amendment in card.amendments:
            if amendment.requirement_id == requirement_id:
                column.addWidget(_text(wording.amendment(amendment), "warn"))
        return box

    def _opinion(self, card: ReviewedCard) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addWidget(_text(f"{card.interviewer} · {wording.day(card.submitted_at)}", "small"))
        if card.scorecard.pros:
            column.addWidget(_text(f"+ {card.scorecard.pros}"))
        if card.scorecard.cons:
            column.addWidget(_text(f"– {card.scorecard.cons}"))
        return box


def _text(text: str, role: str = "") -> QLabel:
    shown = label(text, role)
    shown.setTextFormat(Qt.TextFormat.PlainText)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown
