"""The page of selection rates: counts are typed in, the result shows at once, and nothing is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.review.selection import Group, SelectionCheck, check_selection
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.pictures.picture import Picture
from hiring_assistant.ui.selection import words
from hiring_assistant.ui.selection.counts_model import NAME, CountsModel
from hiring_assistant.ui.selection.counts_table import CountsTable
from hiring_assistant.ui.selection.rates_picture import RateBars
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.chip import Chip
from hiring_assistant.ui.widgets.flow_layout import FlowLayout
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip
from hiring_assistant.ui.widgets.scroll_page import ScrollPage

_BESIDE = 1060
"""From this width of the page on, in the design's pixels, the result has room beside the table."""


class SelectionPage(Page):
    """Four fifths, Fisher's exact test, and what one hire would change. Nothing of it is about a candidate."""

    key = "selection"
    nav = "roles"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setAccessibleName(self.tr("Selection rates"))
        self.counts = CountsModel(self)
        self.table = CountsTable(self.counts, context.theme, self)
        self.strip = MessageStrip(self, closable=False)
        self.picture: Picture | None = None
        self._lay_out()
        self.counts.edited.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        scroll = ScrollPage(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        body = scroll.body
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Selection rates"), "title", wrap=False))
        head.addStretch(1)
        body.addLayout(head)
        body.addWidget(
            label(
                self.tr(
                    "Compare how many of each group were selected. Type counts for groups; they stay on this page "
                    "until the program closes, and are never stored or linked with candidates."
                ),
                "mute",
            )
        )
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(14)
        self._sides.addWidget(self._make_counts(), 6)
        self._sides.addWidget(self._make_result(), 5)
        body.addLayout(self._sides)
        body.addStretch(1)

    def _make_counts(self) -> Card:
        card = Card(self.tr("Counts"), self)
        card.body.addWidget(self.table)
        tools = QWidget(card)
        row = FlowLayout(tools, gap=8)
        for text, call in (
            (self.tr("Add a row"), self.add_row),
            (self.tr("Remove the row"), self.remove_row),
            (self.tr("Paste"), self.paste),
            (self.tr("Clear"), self.clear),
        ):
            button = Button(text, parent=tools)
            button.clicked.connect(call)
            row.addWidget(button)
        card.body.addWidget(tools)
        self._errors = label("", "error", card)
        card.body.addWidget(self._errors)
        card.body.addWidget(self.strip)
        card.body.addWidget(
            label(
                self.tr(
                    "Enter goes to the next cell and from the last to a new row. Cells of a spreadsheet can be pasted: "
                    "group, applied, selected."
                ),
                "small",
            )
        )
        card.body.addStretch(1)
        return card

    def _make_result(self) -> Card:
        card = Card(self.tr("Result"), self)
        copy = Button(self.tr("Copy as text"), "link")
        copy.clicked.connect(self.copy_result)
        card.head.addWidget(copy)
        self._copy = copy
        self._kind = Chip("", parent=card)
        self._texts = [label("", role, card) for role in ("strong", "", "", "")]
        card.body.addWidget(self._kind)
        for text in self._texts:
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            card.body.addWidget(text)
        self._result = card
        self._caution = label(words.caution(), "small", card)
        card.body.addWidget(self._caution)
        card.body.addStretch(1)
        return card

    # What a page is

    def title(self) -> str:
        """“Selection rates”."""
        return self.tr("Selection rates")

    def opened(self, **where: str) -> None:
        """Show what was typed before, and go on typing."""
        self._show()
        if not self.table.currentIndex().isValid():
            self.table.go_to(0, NAME)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """There is nothing to read: what stands here is in no store."""

    def hints(self) -> Sequence[tuple[str, str]]:
        """Keys worth knowing here."""
        return (("Ctrl+V", self.tr("paste cells")), ("Ctrl+Z", self.tr("undo")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The result stands beside the table where there is room, else below it."""
        super().resizeEvent(event)
        narrow = event.size().width() < self.context.theme.px(_BESIDE)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(way)

    @property
    def result(self) -> tuple[tuple[Group, ...], SelectionCheck] | None:
        """The groups and the check of them; None while there are fewer than two that can be used."""
        groups = self.counts.groups
        try:
            return groups, check_selection(groups)
        except CannotDo:
            return None

    @Slot()
    def _show(self) -> None:
        problems = self.counts.problems
        told = (f"{self.counts.name_of(number)}: {problem}" for number, problem in problems.items())
        self._errors.setText("\n".join(told))
        self._errors.setVisible(bool(problems))
        self.strip.withdraw()
        result = self.result
        self._copy.setEnabled(result is not None)
        if result is None:
            self._kind.show_as("")
            for text in self._texts:
                text.setText("")
                text.hide()
            self._texts[0].setText(self.tr("The result shows here once two groups have their counts."))
            self._texts[0].show()
            if self.picture is not None:
                self.picture.hide()
            return
        groups, check = result
        self._kind.show_as(
            self.tr("Nobody selected") if check.ratio is None else words.ratio(check.ratio),
            "warn" if check.warning else "plain",
        )
        lines = (words.headline(check), words.comparison(check), words.fisher(check), words.moved(check))
        for text, line in zip(self._texts, lines, strict=True):
            text.setText(line)
            text.setVisible(bool(line))
        drawing = RateBars(self.tr("Selection rates"), groups)
        if self.picture is None:
            self.picture = Picture(drawing, self.context.theme, self._result)
            self._result.body.insertWidget(self._result.body.indexOf(self._caution), self.picture)
        else:
            self.picture.show_drawing(drawing)
        self.picture.show()

    # What buttons and keys do

    @Slot()
    def add_row(self) -> None:
        """Add a row and go there."""
        self.table.go_to(self.counts.add_row(), NAME)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def remove_row(self) -> None:
        """Take the row of the cursor out."""
        row = self.table.currentIndex().row()
        self.counts.remove_row(row)
        self.table.go_to(min(max(row, 0), self.counts.rowCount() - 1), NAME)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def clear(self) -> None:
        """Begin anew."""
        self.counts.clear()
        self.table.go_to(0, NAME)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def paste(self) -> None:
        """Paste cells of a spreadsheet."""
        if self.table.paste():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.strip.say(
                self.tr("There are no cells in the clipboard. Copy some in your spreadsheet first."), "warning"
            )

    @Slot()
    def undo(self) -> None:
        """Take the last change of the table back."""
        at = self.table.currentIndex()
        row, column = max(at.row(), 0), max(at.column(), 0)
        if self.counts.undo():
            self.table.go_to(min(row, self.counts.rowCount() - 1), column)
        else:
            self.strip.say(self.tr("There is nothing to take back on this page."))

    @Slot()
    def copy_result(self) -> None:
        """Put the result on the clipboard as text."""
        result = self.result
        if result is not None:
            QGuiApplication.clipboard().setText(words.as_text(*result))
            self.context.messages.show(self.tr("The result is in the clipboard."), "success")
