"""One sample answer to rate: its question, what was said, the anchors, and after rating the reference."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hiring_assistant.app.practice import PracticeItem
from hiring_assistant.domain.kit import ANCHORED
from hiring_assistant.ui.practice import words
from hiring_assistant.ui.practice.answer_text import AnswerText
from hiring_assistant.ui.practice.choice import RatingChoice
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.chip import Chip
from hiring_assistant.ui.widgets.labels import label

_INDENT = 6
"""So that question and answer begin at the same place; the answer has room for its focus ring."""


class Reference(Card):
    """The reference rating, one's own, the distance and why. Empty until it may be seen, also to screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Reference"), parent)
        self.head.addStretch(0)
        self._value = label("", "value", self)
        self._told = label("", "strong", self)
        self._why = label("", parent=self)
        for widget in (self._value, self._told, self._why):
            self.body.addWidget(widget)
        self.hide()

    def show_item(self, item: PracticeItem | None) -> None:
        """Show the reference of an answer; None hides all of it."""
        if item is None or item.value is None or item.deviation is None:
            for widget in (self._value, self._told, self._why):
                widget.setText("")
            self.setAccessibleDescription("")
            self.hide()
            return
        locale = QLocale()
        both = self.tr("{reference} · you rated {own}").format(
            reference=locale.toString(item.answer.reference), own=locale.toString(item.value)
        )
        self._value.setText(both)
        self._told.setText(words.deviation(item.deviation))
        self._why.setText(item.answer.why)
        self.setAccessibleDescription(f"{both}. {self._told.text()} {item.answer.why}")
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))


class AnswerCard(QWidget):
    """``rated`` tells a rating, ``next_asked`` and ``skip_asked`` ask for another answer."""

    rated = Signal(int)
    next_asked = Signal()
    skip_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(14)
        self._sides.addWidget(self._make_answer(), 5)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._make_rating())
        self.reference = Reference(self)
        column.addWidget(self.reference)
        column.addStretch(1)
        self._sides.addWidget(right, 4)

    def _make_answer(self) -> Card:
        card = Card(parent=self, padding=18)
        self._competency = Chip("", parent=card)
        self._question = label("", "question-tight", card)
        self.answer = AnswerText(self.tr("The sample answer"), self._theme, card)
        head = QVBoxLayout()
        head.setContentsMargins(_INDENT, 0, 0, 0)
        head.addWidget(self._competency)
        head.addWidget(self._question)
        card.body.addLayout(head)
        card.body.addWidget(self.answer)
        card.body.addStretch(1)
        return card

    def _make_rating(self) -> Card:
        card = Card(self.tr("How would you rate it?"), self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._anchors: dict[int, QLabel] = {}
        for row, value in enumerate(ANCHORED):
            grid.addWidget(label(QLocale().toString(value), "strong", wrap=False), row, 0, Qt.AlignmentFlag.AlignTop)
            self._anchors[value] = label("", parent=card)
            grid.addWidget(self._anchors[value], row, 1)
        card.body.addLayout(grid)
        card.body.addWidget(label(self.tr("2 and 4 are between the anchors."), "small"))
        self.choice = RatingChoice(card)
        self.choice.rated.connect(self.rated)
        card.body.addWidget(self.choice)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        self.next_button = PrimaryButton(self.tr("Next answer"), card)
        self.next_button.clicked.connect(self.next_asked)
        self.skip_button = Button(self.tr("Skip"), parent=card)
        self.skip_button.clicked.connect(self.skip_asked)
        buttons.addWidget(self.next_button)
        buttons.addWidget(self.skip_button)
        buttons.addStretch(1)
        card.body.addLayout(buttons)
        return card

    def set_narrow(self, narrow: bool) -> None:
        """Put the rating below the answer."""
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(way)

    def show_item(self, item: PracticeItem, *, done: bool) -> None:
        """Show an answer; its reference and one's rating only where it is ``done``."""
        answer = item.answer
        self._competency.show_as(answer.competency)
        self._question.setText(answer.question)
        if self.answer.toPlainText() != answer.answer:
            self.answer.show_text(answer.answer)
        anchors = dict(answer.anchors)
        for value, shown in self._anchors.items():
            shown.setText(anchors.get(value, ""))
        self.choice.show_value(item.value if done else None)
        self.skip_button.setVisible(not done)
        self.next_button.setVisible(done)
        self.reference.show_item(item if done else None)
