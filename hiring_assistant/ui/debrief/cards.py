"""What the interviewers rated and noted for one requirement, side by side with their evidence."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hiring_assistant.domain.kit import Question
from hiring_assistant.domain.review import RequirementFigures, Review, ReviewedCard
from hiring_assistant.ui import wording
from hiring_assistant.ui.interview.words import rating_word
from hiring_assistant.ui.review.evidence_panel import RatingBadge
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.buttons import LinkButton
from hiring_assistant.ui.widgets.chip import WARN, Chip
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.rating_control import reason_text

_WHO_WIDTH = 168


class CardRows(QWidget):
    """The requirement, its figures, and a row for each scorecard that speaks of it; what the ratings mean on demand.

    ``amend_asked`` is emitted with the interview of a row when its rating is to be amended, ``anchors_asked`` when
    what the ratings mean is to be shown, or hidden.
    """

    amend_asked = Signal(str)
    anchors_asked = Signal()

    def __init__(
        self,
        review: Review,
        figures: RequirementFigures,
        theme: Theme,
        anchored: Sequence[Question],
        *,
        writable: bool,
        with_anchors: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._writable = writable
        requirement = figures.requirement
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        name = label(requirement.text, "question-tight")
        name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(name)
        column.addWidget(self._facts(figures))
        rated = [card for card in review.cards if card.scorecard.rating(requirement.id) is not None]
        rest = [card for card in review.cards if card not in rated and _amended(card, requirement.id)]
        for card in (*rated, *rest):
            column.addWidget(self._row(card, requirement.id))
        if not rated and not rest:
            column.addWidget(label(self.tr("Nobody has rated this."), "mute"))
        if anchored:
            column.addWidget(self._toggle(shown=with_anchors), 0, Qt.AlignmentFlag.AlignLeft)
        if with_anchors:
            for question in anchored:
                column.addWidget(self._anchors(question))

    def _toggle(self, *, shown: bool) -> LinkButton:
        text = self.tr("Hide what the ratings mean") if shown else self.tr("What the ratings mean")
        button = LinkButton(text, self)
        button.setToolTip(self.tr("Anchors of the questions that were asked (M)"))
        button.clicked.connect(self.anchors_asked)
        return button

    def _anchors(self, question: Question) -> QWidget:
        box = QWidget(self)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 6)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(_text(question.text, "small"), 0, 0, 1, 2)
        for row, (value, words) in enumerate(question.anchors, 1):
            badge = RatingBadge(value, self._theme, rating_word(value), box)
            grid.addWidget(badge, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_text(words), row, 1)
        return box

    def _facts(self, figures: RequirementFigures) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        must = self.tr("must-have") if figures.requirement.must_have else self.tr("nice to have")
        row.addWidget(Chip(must, parent=box))
        if figures.mean is not None:
            mean = self.tr("mean %1").replace("%1", wording.score(figures.mean))
            row.addWidget(Chip(mean, parent=box))
        if figures.gap is not None and figures.raters > 1:
            said = self.tr("%1 to %2, gap %3").replace("%1", str(figures.low)).replace("%2", str(figures.high))
            row.addWidget(Chip(said.replace("%3", str(figures.gap)), WARN if figures.discuss else "plain", box))
        row.addStretch(1)
        return box

    def _row(self, card: ReviewedCard, requirement_id: str) -> QWidget:
        rating = card.scorecard.rating(requirement_id)
        value = rating.value if rating else None
        box = QFrame(self)
        set_role(box, "row")
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 4, 0, 10)
        row.setSpacing(14)
        row.addWidget(self._who(card, value, box), 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(4)
        if rating is not None and rating.reason is not None:
            said.addWidget(label(self.tr("Not assessed: %1").replace("%1", reason_text(rating.reason)), "mute"))
        lines = [note for note in card.evidence if requirement_id in note.evidence_for]
        asked = None
        for note in lines:
            question = wording.place_of_note(note.question_id, card.question(note.question_id))
            if question and question != asked:
                said.addWidget(_text(question, "small"))
            asked = question
            minutes, seconds = divmod(note.elapsed_ms // 1000, 60)
            said.addWidget(_text(f"{minutes:02}:{seconds:02}  {note.text}"))
        if not lines and value is not None:
            said.addWidget(label(self.tr("No line was marked as evidence."), "mute"))
        for amendment in card.amendments:
            if amendment.requirement_id == requirement_id:
                said.addWidget(_text(wording.amendment(amendment), "warn"))
        if self._writable and requirement_id in card.planned_requirement_ids:
            amend = LinkButton(self.tr("Amend…"), box)
            amend.setAccessibleName(self.tr("Amend the rating of %1").replace("%1", card.interviewer))
            amend.clicked.connect(partial(self.amend_asked.emit, card.interview_id))
            said.addWidget(amend, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(said, 1)
        return box

    def _who(self, card: ReviewedCard, value: int | None, parent: QWidget) -> QWidget:
        who = QWidget(parent)
        who.setFixedWidth(self._theme.px(_WHO_WIDTH))
        row = QHBoxLayout(who)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        spoken = self.tr("rated %1").replace("%1", str(value)) if value is not None else self.tr("not assessed")
        badge = RatingBadge(value, self._theme, f"{card.interviewer}: {spoken}", who)
        row.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(_text(card.interviewer, "strong-small"))
        names.addWidget(_text(f"{card.stage} · {card.stage_title}", "small"))
        row.addLayout(names, 1)
        return who


def _amended(card: ReviewedCard, requirement_id: str) -> bool:
    return any(amendment.requirement_id == requirement_id for amendment in card.amendments)


def _text(text: str, role: str = "") -> QLabel:
    shown = label(text, role)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown
