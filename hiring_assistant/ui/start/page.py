"""The first page of an empty store: what goes where, and where to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hiring_assistant.ui.context import Context
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.flow_layout import FlowLayout
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.scroll_page import ScrollPage

IMPORT_ACTION = "roles.import"
"""The action behind "Import role pages…"; ui/roles adds it."""

SAMPLE_ACTION = "program.sample"


class StartPage(Page):
    """Shown while there are neither roles nor candidates."""

    key = "start"
    nav = "today"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        scroll = ScrollPage(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        column = scroll.body
        column.addWidget(label(self.tr("Where to begin"), "title"))
        column.addWidget(
            label(
                self.tr("Everything stays on this computer: no account, no network. The store is empty so far."), "mute"
            )
        )
        steps = (
            (
                self.tr("1 · Role pages"),
                self.tr(
                    "A role page is the text that describes a job: what is asked for, and how people are hired. "
                    "Import one or a whole folder, or drop them on this window. The program reads requirements and "
                    "stages from it and makes a kit for each interview."
                ),
            ),
            (
                self.tr("2 · Candidates"),
                self.tr("Add who is considered for a role. Their CV can be kept with them, encrypted."),
            ),
            (
                self.tr("3 · Interviews"),
                self.tr(
                    "Hold an interview with guide, notes and scorecard side by side. Every line is saved as you type."
                ),
            ),
            (
                self.tr("4 · Decision"),
                self.tr(
                    "See all scorecards of a candidate beside each other once your own is submitted, decide, and print "
                    "a report that explains why."
                ),
            ),
        )
        for heading, text in steps:
            card = Card(heading)
            card.body.addWidget(label(text, "mute"))
            column.addWidget(card)
        row = QWidget()
        buttons = FlowLayout(row, gap=8)
        self.import_button = PrimaryButton(self.tr("Import role pages…"))
        self.import_button.clicked.connect(self._import)
        self.sample_button = Button(self.tr("Look around with sample data"))
        self.sample_button.clicked.connect(self._sample)
        buttons.addWidget(self.import_button)
        buttons.addWidget(self.sample_button)
        column.addSpacing(4)
        column.addWidget(row)
        column.addWidget(
            label(
                self.tr("The sample data is a round of invented people in a store of its own; yours stays empty."),
                "small",
            )
        )
        column.addStretch(1)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Where to begin")

    def opened(self, **where: str) -> None:
        """Put the focus on the likeliest button."""
        self.import_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _import(self) -> None:
        self.context.actions.run(IMPORT_ACTION)

    @Slot()
    def _sample(self) -> None:
        self.context.actions.run(SAMPLE_ACTION)
