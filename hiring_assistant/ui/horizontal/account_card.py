"""What one candidate said to the topic, as a card. All names in it are those of the sheet, masked or not."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from hiring_assistant.domain.comparison import CellState, ComparedRating
from hiring_assistant.domain.horizontal import Account, Said, SaidLine, Topic, TopicKind
from hiring_assistant.ui import wording
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.rating_cell import CELL_HEIGHT, CELL_WIDTH, NOT_ASSESSED, paint_rating
from hiring_assistant.ui.widgets.rating_control import reason_text


class RatingSign(QWidget):
    """One rating, as tables paint it."""

    def __init__(self, rating: ComparedRating, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rating = rating
        self._theme = theme
        self.setFixedSize(theme.px(CELL_WIDTH - 6), theme.px(CELL_HEIGHT - 4))
        self.setAccessibleName(rating_words(rating))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        value = self._rating.value
        paint_rating(painter, self.rect(), NOT_ASSESSED if value is None else value, self._theme)
        painter.end()


def rating_words(rating: ComparedRating) -> str:
    """A rating, or why there is none."""
    return str(rating.value) if rating.value is not None else reason_text(rating.reason or "")


class AccountCard(Card):
    """The name, what was noted and answered by interview and question, and with ``ratings`` how it was rated."""

    def __init__(
        self, account: Account, topic: Topic, theme: Theme, *, ratings: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(account.name, parent)
        self._theme = theme
        self.body.setSpacing(6)
        if account.state is CellState.NOT_ASKED and not account.said:
            self.body.addWidget(label(self.tr("Not asked in any interview so far."), "mute"))
        question = topic.text if topic.kind is TopicKind.QUESTION else ""
        interview = ""
        for said in account.said:
            if said.question != question and said.question_id != topic.id:
                self.body.addSpacing(4)
                self.body.addWidget(_text(_asked(said) or self.tr("Without a question"), "mute"))
                interview = ""
            if said.interview_id != interview:
                self._add_interview(said)
            question, interview = said.question, said.interview_id
            self._add_said(said)
        if ratings:
            self._add_ratings(account.ratings, many=len(topic.requirement_ids) > 1)
        elif account.ratings:
            self.body.addWidget(label(self.tr("Ratings are hidden until you ask for them."), "small"))

    def _add_interview(self, said: Said) -> None:
        stage = self.tr("stage {stage}").format(stage=said.stage)
        self.body.addWidget(label(f"{said.interviewer} · {stage}", "small"))

    def _add_said(self, said: Said) -> None:
        for line in said.lines:
            self.body.addWidget(self._line(line))
        if said.answer:
            self.body.addWidget(_text(said.answer))
        if said.skipped:
            self.body.addWidget(_text(self.tr("Skipped: {reason}").format(reason=said.skipped), "mute"))
        elif not said.lines and not said.answer:
            self.body.addWidget(label(self.tr("Nothing was noted."), "mute"))

    def _line(self, line: SaidLine) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        minutes, seconds = divmod(line.elapsed_ms // 1000, 60)
        time = label(f"{minutes:02}:{seconds:02}", "small", wrap=False)
        time.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row.addWidget(time, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(_text(line.text), 1)
        if line.evidence:
            row.addWidget(label(self.tr("evidence"), "small", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        return box

    def _add_ratings(self, ratings: Iterable[tuple[str, ComparedRating]], *, many: bool) -> None:
        """One line for each rating; ``many``: the topic has several requirements, so each is named."""
        for requirement, rating in ratings:
            box = QWidget()
            row = QHBoxLayout(box)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(RatingSign(rating, self._theme))
            parts = [rating.interviewer]
            if rating.reason is not None:
                parts.append(rating_words(rating))
            if many:
                parts.append(requirement)
            row.addWidget(label(" · ".join(parts)), 1)
            self.body.addWidget(box)


def account_text(account: Account, *, ratings: bool) -> str:
    """An account as text, for copies: it says no more than the card does."""
    lines = [account.name]
    for said in account.said:
        asked = _asked(said)
        lines.append(f"{said.interviewer}: {asked}" if asked else f"{said.interviewer}:")
        lines += [f"  {line.text}" for line in said.lines]
        lines += [f"  {text}" for text in (said.answer, said.skipped) if text]
    if ratings:
        lines += [f"  {rating.interviewer}: {rating_words(rating)} ({text})" for text, rating in account.ratings]
    return "\n".join(lines)


def _text(text: str, role: str = "") -> QLabel:
    shown = label(text, role)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown


def _asked(said: Said) -> str:
    """The question, or the part of the interview without one; "" for neither."""
    return wording.place_of_note(said.question_id, said.question)
