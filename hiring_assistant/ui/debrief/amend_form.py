"""Writing down, in its place, what an interviewer says otherwise now, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from hiring_assistant.domain.kit import SCALE
from hiring_assistant.domain.review import ReviewedCard
from hiring_assistant.ui.interview.words import rating_word
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip


class Chooser(QComboBox):
    """Letters and digits choose an entry; they are no shortcuts of the page here."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)

    def event(self, event: QEvent) -> bool:
        """Keep what writes to itself."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.text().isprintable() and event.text():
                event.accept()
                return True
        return super().event(event)


class AmendForm(Card):
    """Whose rating, what it would be now, and why. ``given`` is emitted with the interview, the rating (0: as it was)
    and the reason, ``left_out`` when it is put away without.
    """

    given = Signal(str, int, str)
    left_out = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Amend a rating"), parent)
        means = self.tr("The scorecard stays as it was submitted. An amendment is shown beside it and is in no score.")
        self.body.addWidget(label(means, "small", self))
        self.who = Chooser(self.tr("Whose rating"), self)
        self.value = Chooser(self.tr("Rating now"), self)
        self.value.addItem(self.tr("Rating as it was"), 0)
        for value in range(SCALE[0], SCALE[1] + 1):
            self.value.addItem(f"{value} · {rating_word(value)}", value)
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.tr("What has changed, and why"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        self.reason.setMaxLength(2000)
        self.reason.returnPressed.connect(self._give)
        self.message = MessageStrip(self)
        self.give = PrimaryButton(self.tr("Add the amendment"), self)
        self.give.clicked.connect(self._give)
        cancel = Button(self.tr("Cancel"), parent=self)
        cancel.clicked.connect(self.put_away)
        top = QHBoxLayout()
        top.addWidget(self.who, 1)
        top.addWidget(self.value, 1)
        low = QHBoxLayout()
        low.addWidget(self.reason, 1)
        low.addWidget(cancel)
        low.addWidget(self.give)
        self.body.addLayout(top)
        self.body.addLayout(low)
        self.body.addWidget(self.message)
        self.hide()

    def ask(self, cards: Sequence[ReviewedCard], interview_id: str = "") -> None:
        """Ask about one of these scorecards, at first that of ``interview_id``."""
        self.who.clear()
        for card in cards:
            self.who.addItem(f"{card.interviewer} · {card.stage} · {card.stage_title}", card.interview_id)
        self.who.setCurrentIndex(max(0, self.who.findData(interview_id)))
        self.value.setCurrentIndex(0)
        self.reason.clear()
        self.message.withdraw()
        self.show()
        first = self.value if interview_id or len(cards) == 1 else self.who
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def complain(self, sentence: str) -> None:
        """Say what is missing."""
        self.message.say(sentence, "warning")
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a chooser goes on to what comes next."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    @Slot()
    def put_away(self) -> None:
        """Hide it; nothing is amended."""
        if not self.isHidden():
            self.hide()
            self.left_out.emit()

    @Slot()
    def _give(self) -> None:
        self.given.emit(str(self.who.currentData()), int(self.value.currentData()), self.reason.text())
