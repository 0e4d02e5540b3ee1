"""A part of a reading as a card: heading, table, what went wrong, and a field to add to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.ui.interview.plain_editor import GrowingEditor
from hiring_assistant.ui.reading.add_field import AddField
from hiring_assistant.ui.reading.process_line import ProcessLine
from hiring_assistant.ui.roles.phrases import number
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import ElidedLabel, label
from hiring_assistant.ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from hiring_assistant.ui.reading.entry_table import EntryTable


class EntryCard(Card):
    """``added`` is emitted with the text of a new entry, ``menu_asked`` by the button for what can be done."""

    added = Signal(str)
    menu_asked = Signal()

    def __init__(self, heading: str, table: EntryTable, add_text: str, parent: QWidget | None = None) -> None:
        super().__init__(heading, parent, padding=14)
        self._name = heading
        self.table = table
        self._hint = ElidedLabel(self.tr("double-click or F2 corrects"), "small", self)
        self.more = Button("⋯", "quiet", self)
        self.more.setAccessibleName(self.tr("What can be done with the selected: %1").replace("%1", heading))
        self.more.setToolTip(self.tr("What can be done with the selected rows"))
        self.more.clicked.connect(self.menu_asked)
        self.head.addWidget(self._hint)
        self.head.addWidget(self.more)
        self.body.addWidget(table)
        self.strip = MessageStrip(self)
        self.body.addWidget(self.strip)
        self.field = AddField(add_text, self)
        self.field.returnPressed.connect(self._typed)
        self.body.addWidget(self.field)
        table.add_asked.connect(self._to_field)

    def show_count(self, count: int, *, editable: bool, can_add: bool = True) -> None:
        """Say how many entries there are."""
        self.set_heading(f"{self._name} · {number(count)}")
        self.table.setVisible(count > 0)
        self._hint.setVisible(editable and count > 0)
        self.more.setVisible(editable and count > 0)
        self.field.setVisible(editable and can_add)

    @Slot()
    def _to_field(self) -> None:
        if self.field.isVisible():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _typed(self) -> None:
        text = " ".join(self.field.text().split())
        if text:
            self.field.clear()
            self.added.emit(text)


class StageCard(EntryCard):
    """The stages, and a field for the questions of one. ``questions_set`` carries its row and the questions."""

    questions_set = Signal(int, tuple)

    def __init__(self, heading: str, table: EntryTable, add_text: str, parent: QWidget | None = None) -> None:
        super().__init__(heading, table, add_text, parent)
        self.process = ProcessLine(self)
        self.process.hide()
        self.body.insertWidget(self.body.indexOf(table), self.process)
        self._row = -1
        self._panel = QWidget(self)
        self._panel.hide()
        self._told = label("", "strong", self._panel)
        self.questions = GrowingEditor(self.tr("Questions of the stage, one a line"), self._panel, rows=3, most=12)
        self.keep = PrimaryButton(self.tr("Set the questions"), self._panel)
        self.keep.clicked.connect(self._keep)
        cancel = Button(self.tr("Cancel"), parent=self._panel)
        cancel.clicked.connect(self.close_questions)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.keep)
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(0, 4, 0, 4)
        column.addWidget(self._told)
        column.addWidget(self.questions)
        column.addLayout(buttons)
        self.body.insertWidget(self.body.indexOf(self.strip), self._panel)

    def ask_questions(self, row: int, title: str, questions: tuple[str, ...]) -> None:
        """Let the person edit the questions of the stage in that row."""
        self._row = row
        self._told.setText(self.tr("Questions of “%1”, one a line").replace("%1", title))
        self.questions.setPlainText("\n".join(questions))
        self._panel.show()
        self.questions.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_asking(self) -> bool:
        """Whether questions are being typed."""
        return not self._panel.isHidden()

    @Slot()
    def close_questions(self) -> None:
        """Put the field away."""
        self._panel.hide()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _keep(self) -> None:
        lines = (" ".join(line.split()) for line in self.questions.toPlainText().splitlines())
        self.close_questions()
        self.questions_set.emit(self._row, tuple(line for line in lines if line))
