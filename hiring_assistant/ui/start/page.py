"""The first page of an empty store: what goes where, and where to begin."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hiring_assistant.ui.context import Context
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.flow_layout import FlowLayout
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.scroll_page import ScrollPage

IMPORT_ACTION = "roles.import"
PASTE_ACTION = "roles.paste"
WRITE_ACTION = "roles.write"
"""The actions that bring the first role in; ui/roles adds them."""

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
                    "Import one or a whole folder, drop them on this window, paste one from anywhere, or write it "
                    "here. The program reads requirements and stages from it and makes a kit for each interview."
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
        self.paste_button = Button(self.tr("Paste a role page"))
        self.write_button = Button(self.tr("Write a role…"))
        self.sample_button = Button(self.tr("Look around with sample data"))
        for button, action in (
            (self.import_button, IMPORT_ACTION),
            (self.paste_button, PASTE_ACTION),
            (self.write_button, WRITE_ACTION),
            (self.sample_button, SAMPLE_ACTION),
        ):
            button.clicked.connect(partial(self._run, action))
            buttons.addWidget(button)
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

    def _run(self, action: str, _checked: bool = False) -> None:
        self.context.actions.run(action)
