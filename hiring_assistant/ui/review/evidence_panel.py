"""What stands behind the ratings of a requirement: who gave what, on which answers, and what was amended."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from hiring_assistant.domain.interview import Note
from hiring_assistant.domain.review import RequirementFigures, Review, ReviewedCard
from hiring_assistant.ui import wording
from hiring_assistant.ui.pictures.dots import RatingDots
from hiring_assistant.ui.pictures.picture import Picture
from hiring_assistant.ui.pictures.views import dots_of
from hiring_assistant.ui.review import words
from hiring_assistant.ui.theme.roles import set_look, set_role
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.buttons import Button
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


class EvidencePanel(QFrame):
    """The evidence of one requirement by card; the card whose cell is looked at comes first.

    It scrolls by itself, so that it can stay in sight beside the matrix. Esc or the button emits ``closed``.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wide = False
        self._shown: tuple[Review, RequirementFigures, ReviewedCard | None] | None = None
        set_role(self, "card")
        self.setAccessibleName(self.tr("Evidence"))
        self._heading = label("", "section")
        self._facts = label("", "small")
        self.close_button = Button("✕", "quiet")
        self.close_button.setAccessibleName(self.tr("Close the evidence"))
        self.close_button.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("Evidence lines"))
        self._area.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 8, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._facts)
        column.addWidget(self._area, 1)
        theme.changed.connect(self._show_again)

    @Slot()
    def _show_again(self) -> None:
        if self._shown is not None:
            self.show_evidence(*self._shown)

    def show_evidence(self, review: Review, figures: RequirementFigures, chosen: ReviewedCard | None = None) -> None:
        """Show what was noted about this requirement, what ``chosen`` says first."""
        self._shown = (review, figures, chosen)
        requirement = figures.requirement
        self._heading.setText(requirement.text)
        self._facts.setText(self._told(review, figures))
        asked = [card for card in review.cards if card.scorecard.rating(requirement.id) is not None]
        content = QWidget()
        set_role(content, "sheet")
        sides = QBoxLayout(
            QBoxLayout.Direction.RightToLeft if self._wide else QBoxLayout.Direction.TopToBottom, content
        )
        sides.setContentsMargins(0, 4, 8, 0)
        if asked:
            picture = Picture(RatingDots(requirement.text, dots_of(asked, requirement.id)), self._theme)
            sides.addWidget(picture, 2, Qt.AlignmentFlag.AlignTop)
        sides.addWidget(self._lines(review, requirement.id, asked, chosen), 3)
        self._take_away()
        self._area.setWidget(content)
        self._area.setAccessibleDescription(self._spoken(asked, requirement.id))
        self.updateGeometry()

    def _take_away(self) -> None:
        old = self._area.takeWidget()
        if old is not None:
            # Not at once, as setWidget would: what has the focus may be in it.
            old.setParent(self)
            old.hide()
            old.deleteLater()

    def clear(self) -> None:
        """Keep nothing of what was shown."""
        self._shown = None
        self._take_away()
        self._heading.clear()
        self._facts.clear()
        self._area.setAccessibleDescription("")

    def put_side_by_side(self, wide: bool) -> None:
        """Put the picture beside the lines, where the panel is wide and low, or above them."""
        if wide is not self._wide:
            self._wide = wide
            self._show_again()

    def _lines(
        self, review: Review, requirement_id: str, asked: Sequence[ReviewedCard], chosen: ReviewedCard | None
    ) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if chosen is not None and chosen not in asked:
            said = self.tr("{who} did not ask about this: it is not part of stage {stage}, {title}.")
            if chosen.asked_for(requirement_id):
                said = self.tr("{who} left this open in stage {stage}, {title}.")
            column.addWidget(label(said.format(who=chosen.interviewer, stage=chosen.stage, title=chosen.stage_title)))
        for card in sorted(asked, key=lambda card: card is not chosen):
            column.addWidget(self._card(card, requirement_id, current=card is chosen))
        if not asked:
            held = review.was_asked(requirement_id)
            nobody = self.tr("Nobody has rated this.") if held else self.tr("No stage that was held asks about this.")
            column.addWidget(label(nobody, "mute"))
        column.addStretch(1)
        return box

    def _told(self, review: Review, figures: RequirementFigures) -> str:
        parts = [words.gate(review.gate(figures.requirement.id))]
        if figures.requirement.weight_reason:
            parts.append(figures.requirement.weight_reason)
        if figures.mean is not None and figures.raters > 1:
            parts.append(self.tr("largest gap {gap}").format(gap=figures.gap))
        if figures.discuss:
            parts.append(self.tr("discuss"))
        return " · ".join(parts)

    def _spoken(self, cards: Sequence[ReviewedCard], requirement_id: str) -> str:
        lines = [
            f"{card.interviewer}: {note.text}"
            for card in cards
            for note in card.evidence
            if requirement_id in note.evidence_for
        ]
        return ". ".join(lines)

    def _card(self, card: ReviewedCard, requirement_id: str, *, current: bool) -> QWidget:
        rating = card.scorecard.rating(requirement_id)
        box = QFrame()
        set_role(box, "evidence")
        set_look(box, "current", "true" if current else "false")
        column = QVBoxLayout(box)
        column.setContentsMargins(8, 4, 4, 6)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        value = rating.value if rating else None
        spoken = str(value) if value is not None else self.tr("not assessed")
        head.addWidget(RatingBadge(value, self._theme, spoken))
        head.addWidget(_text(card.interviewer, "strong"))
        head.addWidget(_text(f"{card.stage} · {card.stage_title}", "small"), 1)
        column.addLayout(head)
        if rating is not None and rating.reason is not None:
            column.addWidget(label(self.tr("Not assessed: {reason}").format(reason=reason_text(rating.reason)), "mute"))
        lines = [note for note in card.evidence if requirement_id in note.evidence_for]
        for question_id, notes in groupby(lines, key=lambda note: note.question_id):
            asked = wording.place_of_note(question_id, card.question(question_id))
            column.addWidget(_text(asked or self.tr("Noted outside the questions"), "small"))
            for note in notes:
                column.addWidget(_selectable(f"{_clock(note)}  {note.text}"))
        if not lines and value is not None:
            column.addWidget(label(self.tr("No line was marked as evidence."), "mute"))
        for amendment in card.amendments:
            if amendment.requirement_id == requirement_id:
                column.addWidget(_selectable(f"* {wording.amendment(amendment)}", "warn"))
        return box

    def copy_picture(self) -> bool:
        """Copy the picture of the ratings; False where there is none."""
        picture = self._area.findChild(Picture)
        if isinstance(picture, Picture):
            picture.copy()
        return picture is not None

    def focus_lines(self) -> None:
        """Move the focus to the first line of evidence, so that arrows scroll and Tab goes from line to line."""
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """As high as everything in it."""
        hint, content = super().sizeHint(), self._area.widget()
        if content is None:
            return hint
        width = max(160, self.width() - self._theme.px(28))
        inside = max(content.heightForWidth(width), content.minimumSizeHint().height())
        heading = self._heading.heightForWidth(width) + self._facts.heightForWidth(width)
        return QSize(hint.width(), inside + heading + 48)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another text size asks for another height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()


def _clock(note: Note) -> str:
    minutes, seconds = divmod(note.elapsed_ms // 1000, 60)
    return f"{minutes:02}:{seconds:02}"


def _text(text: str, role: str = "") -> QLabel:
    shown = label(text, role)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown


def _selectable(text: str, role: str = "") -> QLabel:
    shown = _text(text, role)
    shown.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return shown
