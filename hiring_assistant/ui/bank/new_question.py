"""Writing a question of one's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hiring_assistant.ui import telling
from hiring_assistant.ui.interview.plain_editor import GrowingEditor
from hiring_assistant.ui.kits.lint_words import findings_of, short
from hiring_assistant.ui.kits.menu_chip import MenuChip
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip
from hiring_assistant.ui.wording import capitalized


class NewQuestion(Card):
    """``written`` is emitted with the words and the competency ("" for none)."""

    written = Signal(str, str)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("New question"), parent)
        self._names: tuple[str, ...] = ()
        self._competency = ""
        self.text = GrowingEditor(self.tr("Your question"), self, rows=2, most=6)
        self.text.setPlaceholderText(self.tr("Tell me about a time when…"))
        self.text.textChanged.connect(self._changed)
        self._findings = label("", "warn-small", self)
        self._findings.hide()
        self.competency_chip = MenuChip(self.tr("Competency"), self, longest=30)
        self.competency_chip.picked.connect(self._pick)
        self._strip = MessageStrip(self, closable=False)
        self.add_button = PrimaryButton(self.tr("Add to my bank"), self)
        self.add_button.clicked.connect(self.give)
        self.cancel_button = Button(self.tr("Cancel"), parent=self)
        self.cancel_button.clicked.connect(self.given_up)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.add_button)
        self.body.addWidget(self.text)
        self.body.addWidget(self._findings)
        self.body.addWidget(self.competency_chip, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._strip)
        self.body.addLayout(row)
        self.hide()

    def ask(self, competencies: Sequence[str], competency: str) -> None:
        """Begin a question for that competency; what was begun before stays."""
        self._names = tuple(competencies)
        self._pick(competency or self._competency)
        self._strip.withdraw()
        self._changed()
        self.show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def complain(self, sentence: str) -> None:
        """Say beside the field what is wrong."""
        self._strip.say(sentence, "warning")
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _pick(self, competency: str) -> None:
        self._competency = competency
        none = self.tr("no competency")
        names = [("", none), *((name, capitalized(name)) for name in self._names)]
        self.competency_chip.show_choices(capitalized(competency) or none, names, frozenset({competency}))

    @Slot()
    def _changed(self) -> None:
        words = self.text.toPlainText()
        self.add_button.setEnabled(bool(words.strip()))
        found = findings_of(words)
        self._findings.setText("\n".join(f"{capitalized(short(f))}: {telling.told(f.message)}" for f in found))
        self._findings.setVisible(bool(found))

    def forget(self) -> None:
        """Begin with nothing next time."""
        self.text.clear()
        self._competency = ""
        self.hide()

    @Slot()
    def give(self) -> None:
        """Add it."""
        words = " ".join(self.text.toPlainText().split())
        if words:
            self.written.emit(words, self._competency)
