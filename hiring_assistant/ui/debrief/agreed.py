"""What the group agrees on for a requirement: a rating, words, or to leave it open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.domain.debrief import AgreedOutcome
from hiring_assistant.domain.kit import SCALE
from hiring_assistant.ui.debrief.words_field import WordsField
from hiring_assistant.ui.theme.roles import set_role
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.buttons import LinkButton
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.press_button import PressButton

LEFT_OPEN = 0
_ROOMY = 600
"""From this width on, in the design's pixels, there is room for a remark."""


class AgreedPanel(QFrame):
    """``agreed`` is emitted with 1 to 5, or ``LEFT_OPEN``; ``typed`` while words are typed; ``taken_back`` when the
    outcome is taken back. Showing an outcome emits nothing.
    """

    agreed = Signal(int)
    typed = Signal()
    taken_back = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "foot")
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 12)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label(self.tr("Agreed"), "section", self, wrap=False))
        row.addLayout(self._segments())
        self._back = LinkButton(self.tr("Take back"), self)
        self._back.setAccessibleName(self.tr("Take the agreed outcome back"))
        self._back.clicked.connect(self.taken_back)
        row.addWidget(self._back)
        row.addStretch(1)
        self._apart = label(self.tr("in no score"), "small", self, wrap=False)
        row.addWidget(self._apart)
        column.addLayout(row)
        self.words = WordsField(self.tr("What was agreed on, in words"), self, most=5)
        self.words.typed.connect(self.typed)
        column.addWidget(self.words)

    def _segments(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        for value in (*range(SCALE[0], SCALE[1] + 1), LEFT_OPEN):
            button = PressButton(str(value) if value else self.tr("left open"), self)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("rating", str(value))
            button.setProperty("edge", {1: "first", LEFT_OPEN: "last"}.get(value, "none"))
            said = self.tr("Agreed on %1").replace("%1", str(value)) if value else self.tr("Discussed and left open")
            button.setAccessibleName(said)
            button.setToolTip(said)
            set_role(button, "rating")
            self._group.addButton(button, value)
            row.addWidget(button)
        self._group.idClicked.connect(self._on_clicked)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The rating is more than the remark beside it."""
        super().resizeEvent(event)
        self._apart.setVisible(event.size().width() >= self._theme.px(_ROOMY))

    def show_outcome(self, outcome: AgreedOutcome | None, *, writable: bool, with_words: bool) -> None:
        """Show what was agreed on; the words only ``with_words``, so that what is being typed stays."""
        self._mark(outcome)
        for button in self._group.buttons():
            button.setEnabled(writable)
        self._back.setVisible(writable and outcome is not None)
        self.words.show_words(outcome.text if outcome else "", writable=writable, anew=with_words)

    def _mark(self, outcome: AgreedOutcome | None) -> None:
        open_ = outcome is not None and outcome.value is None and not outcome.text
        value = None if outcome is None else LEFT_OPEN if open_ else outcome.value
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == value)

    def button(self, value: int) -> QAbstractButton:
        """The segment of a value, 1 to 5, or of ``LEFT_OPEN``."""
        return self._group.button(value)

    def to_words(self) -> None:
        """Let words be typed."""
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _on_clicked(self, value: int) -> None:
        self.agreed.emit(value)
