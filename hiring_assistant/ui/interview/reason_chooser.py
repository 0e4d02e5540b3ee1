"""Why a requirement was not assessed: one key."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from hiring_assistant.domain.scorecard import NotAssessedReason
from hiring_assistant.ui.widgets.chip import ChipButton
from hiring_assistant.ui.widgets.flow_layout import FlowLayout
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.rating_control import reason_text

REASONS = tuple(NotAssessedReason)
"""The reasons in the order of their keys: 1, 2, 3, 4."""


class ReasonChooser(QWidget):
    """``chosen`` is emitted with a ``NotAssessedReason`` value, ``given_up`` on Escape; ``typed`` with a key that is
    none of its own, so that a word typed on by mistake reaches the notes.
    """

    chosen = Signal(str)
    given_up = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Why not assessed? Press 1 to 4"))
        row = FlowLayout(self)
        why = label(self.tr("Why?"), "small", self, wrap=False)
        row.addWidget(why)
        for number, reason in enumerate(REASONS, start=1):
            chip = ChipButton(f"{number}  {reason_text(reason)}", self)
            chip.clicked.connect(partial(self._choose, reason))
            row.addWidget(chip)
            why.setMinimumHeight(chip.sizeHint().height())
        self.hide()

    @Slot()
    def ask(self) -> None:
        """Show it and take the focus."""
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, number: int) -> None:
        """Choose by the number of the key; others than 1 to 4 are passed over."""
        if 1 <= number <= len(REASONS):
            self._choose(REASONS[number - 1])

    def _choose(self, reason: NotAssessedReason, *_: bool) -> None:
        # Hidden last: the focus would go to whatever comes next, before those who listen have put it anywhere.
        self.chosen.emit(reason.value)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, Escape gives up, letters go on to the notes."""
        text = event.text()
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            self.hide()
        elif text.isdigit() and 1 <= int(text) <= len(REASONS):
            self.choose(int(text))
        elif text and text.isprintable() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)
