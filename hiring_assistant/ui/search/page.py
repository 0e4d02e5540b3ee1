"""The search page: one field over everything that was written, newest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from hiring_assistant.app.searching import Hits
from hiring_assistant.domain.searching import Wanted, wanted
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.search.opening import open_hit, open_person
from hiring_assistant.ui.search.results_list import ResultsList
from hiring_assistant.ui.search.results_model import ResultsModel
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.widgets.chip import ChipButton
from hiring_assistant.ui.widgets.empty_state import EmptyState
from hiring_assistant.ui.widgets.flow_layout import FlowLayout
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.search_field import SearchField

ALL, CANDIDATES, WRITTEN, REQUIREMENTS, ROLES = range(5)

_FIRST = 5
"""Of each other kind, how many stand above what was written while all kinds are shown."""

_PIECE = 40
"""How many are read at once."""


class SearchPage(Page):
    """Finds candidates, what was written in interviews, requirements and roles."""

    key = "search"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setAccessibleName(self.tr("Search"))
        self.field = SearchField(self.tr("Words, or “words in quotes” for an exact phrase"), self)
        self.field.setAccessibleName(self.tr("Search everything"))
        self.field.searched.connect(self.refresh)
        self.field.down.connect(self._into_list)
        self.model = ResultsModel(self)
        self.list = ResultsList(context.theme, self)
        self.list.setModel(self.model)
        self.list.opened.connect(self._open)
        self.list.person_wanted.connect(self._open_person)
        self.list.left_above.connect(self._to_field)
        self._cut = False
        self._empty = EmptyState("", parent=self)
        self.places = QStackedWidget(self)
        self.places.addWidget(self.list)
        self.places.addWidget(self._empty)
        self._foot = label("", "small", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 14)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Search"), "title", self, wrap=False))
        column.addWidget(self.field)
        column.addWidget(self._make_kinds())
        column.addWidget(self.places, 1)
        column.addWidget(self._foot)

    def _make_kinds(self) -> QWidget:
        row = QWidget(self)
        row.setAccessibleName(self.tr("What to look for"))
        flow = FlowLayout(row)
        self.kinds = QButtonGroup(self)
        for number, text in (
            (ALL, self.tr("Everything")),
            (CANDIDATES, self.tr("Candidates")),
            (WRITTEN, self.tr("Notes and answers")),
            (REQUIREMENTS, self.tr("Requirements")),
            (ROLES, self.tr("Roles")),
        ):
            chip = ChipButton(text, row, checkable=True)
            self.kinds.addButton(chip, number)
            flow.addWidget(chip)
        self.kinds.button(ALL).setChecked(True)
        self.kinds.idClicked.connect(self._pick)
        return row

    def title(self) -> str:
        """“Search”."""
        return self.tr("Search")

    def opened(self, text: str = "", **where: str) -> None:
        """Look for ``text``, or show again what was looked for last."""
        if text:
            self.kinds.button(ALL).setChecked(True)
            self.field.setText(text)
        self.refresh()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def hints(self) -> Sequence[tuple[str, str]]:
        """The keys of this page."""
        return (("Return", self.tr("open")), ("Ctrl+Return", self.tr("candidate page")))

    @Slot()
    def refresh(self) -> None:
        """Look again, keeping the row at hand."""
        kept = self.model.hit(self.list.currentIndex().row())
        typed = self.field.text().strip()
        looked_for = wanted(typed)
        pieces = self._find(typed) if looked_for else []
        self._cut = any(piece.more is not None for piece in pieces[:-1])
        self.model.show(looked_for, pieces)
        for row in range(self.model.rowCount() if kept else 0):
            if self.model.hit(row) == kept:
                self.list.setCurrentIndex(self.model.index(row))
        self._say(looked_for)

    def _find(self, typed: str) -> list[Hits]:
        searcher, kind = self.context.searcher, self.kinds.checkedId()
        if kind == CANDIDATES:
            return [searcher.candidates(typed, _PIECE)]
        if kind == WRITTEN:
            return [searcher.written(typed, _PIECE)]
        if kind == REQUIREMENTS:
            return [searcher.requirements(typed, _PIECE)]
        if kind == ROLES:
            return [searcher.roles(typed, _PIECE)]
        with searcher.at_once():
            return [
                searcher.candidates(typed, _FIRST),
                searcher.roles(typed, _FIRST),
                searcher.requirements(typed, _FIRST),
                searcher.written(typed, _PIECE),
            ]

    def _say(self, looked_for: Wanted) -> None:
        there = self.model.rowCount()
        self.places.setCurrentWidget(self.list if there else self._empty)
        if there:
            first = self.tr("Newest first. Of some kinds only %1 are shown; choose one above to see all of it.")
            self._foot.setText(first.replace("%1", str(_FIRST)) if self._cut else self.tr("Newest first."))
            return
        self._foot.setText("")
        if looked_for:
            heading, text = self.tr("Nothing has all these words"), self.tr("Try fewer words, or their beginnings.")
        else:
            heading = self.tr("Search everything")
            text = self.tr("Candidates, notes, answers, scorecards, requirements and roles, in any language.")
        hidden = self.tr("While your own scorecard for somebody is open, what others wrote about them is left out.")
        self._empty.say(heading, f"{text}\n{hidden}")

    @Slot(int)
    def _pick(self, _kind: int) -> None:
        self.refresh()

    @Slot()
    def _into_list(self) -> None:
        if self.model.rowCount():
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _to_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _open(self, row: int) -> None:
        hit = self.model.hit(row)
        if hit is not None:
            open_hit(self.context, hit)

    @Slot(int)
    def _open_person(self, row: int) -> None:
        hit = self.model.hit(row)
        if hit is not None:
            open_person(self.context, hit)
