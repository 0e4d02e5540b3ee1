"""A part of a reading as a card: heading, table, lines that are asked for, what went wrong, and a field to add."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from hiring_assistant.ui.reading.add_field import AddField
from hiring_assistant.ui.reading.lines_panel import LinesPanel
from hiring_assistant.ui.reading.process_line import ProcessLine
from hiring_assistant.ui.roles.phrases import number
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import ElidedLabel
from hiring_assistant.ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from hiring_assistant.ui.reading.entry_table import EntryTable


class EntryCard(Card):
    """``added`` is emitted with the texts of new entries, ``menu_asked`` by the button for what can be done."""

    added = Signal(list)
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
        self.panel = LinesPanel(self)
        self.panel.closed.connect(self._to_table)
        self.body.addWidget(self.panel)
        self.strip = MessageStrip(self)
        self.body.addWidget(self.strip)
        self.field = AddField(add_text, self)
        self.field.returnPressed.connect(self._typed)
        self.field.several_pasted.connect(self.added)
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
    def _to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _to_field(self) -> None:
        if self.field.isVisible():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _typed(self) -> None:
        text = " ".join(self.field.text().split())
        if text:
            self.field.clear()
            self.added.emit([text])


class StageCard(EntryCard):
    """The stages, and which process they are of where the page names none."""

    def __init__(self, heading: str, table: EntryTable, add_text: str, parent: QWidget | None = None) -> None:
        super().__init__(heading, table, add_text, parent)
        self.process = ProcessLine(self)
        self.process.hide()
        self.body.insertWidget(self.body.indexOf(table), self.process)
