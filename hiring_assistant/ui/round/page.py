"""The page of a round: where the candidates of a role stand, and the ways on to compare, calibrate and report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.app.exchange import suggested_file_name
from hiring_assistant.app.group_reports import write_round_report
from hiring_assistant.app.rounds import round_of
from hiring_assistant.domain.hiring_round import HiringRound, RoundCandidate
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.jobs import Report
from hiring_assistant.ui.pictures.copying import copy_picture
from hiring_assistant.ui.pictures.picture import Picture
from hiring_assistant.ui.pictures.views import pipeline
from hiring_assistant.ui.report_files import ReportMenu, ReportWriter
from hiring_assistant.ui.round.decisions_card import DecisionsCard
from hiring_assistant.ui.round.figures_page import FiguresPage
from hiring_assistant.ui.round.tables import TRACK, candidate_columns
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.column_model import ColumnModel
from hiring_assistant.ui.widgets.head_layout import HeadLayout
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.scroll_page import ScrollPage
from hiring_assistant.ui.widgets.sortable_table import SortableTable

MOST_COMPARED = 6
_MOST_ROWS = 5
"""So many rows are in sight where there is less room than that; the others are scrolled to."""
_AROUND = 134
"""Margins of page and cards, in the design's pixels: what the pipeline does not have of the width."""


class RoundPage(FiguresPage[HiringRound]):
    """The candidates of a role in alphabetical order, never ranked unless a person sorts them."""

    key = "round"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setAccessibleName(self.tr("Round"))
        self._table = SortableTable(
            self.tr("Candidates of the round"),
            ColumnModel[RoundCandidate](candidate_columns(), self),
            context.theme,
            self,
        )
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.table.activated.connect(self._open)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.picture: Picture | None = None
        self._decisions = QWidget(self)
        self._note = label("", "small", self)
        self.empty.pressed.connect(self._go_on)
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        context.theme.changed.connect(self._fit)

    def _lay_out(self) -> None:
        self._scroll = scroll = ScrollPage(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        body = scroll.body
        top = QWidget(self)
        head = HeadLayout(label(self.tr("Round"), "title", wrap=False), top)
        self.calibration_button = Button(self.tr("Calibration"))
        self.calibration_button.clicked.connect(self.open_calibration)
        self.rates_button = Button(self.tr("Selection rates"))
        self.rates_button.clicked.connect(self.open_selection)
        self.report_button = Button(self.tr("Save report"))
        self.report_button.setAccessibleName(self.tr("Save the report of the round"))
        menu = ReportMenu(self)
        menu.picked.connect(self._save_report)
        self.report_button.setMenu(menu)
        self._reports = ReportWriter(self.context, self.strip, self)
        for button in (self.calibration_button, self.rates_button, self.report_button):
            head.addWidget(button)
        body.addWidget(top)
        body.addWidget(self.picker)
        body.addWidget(self.strip)
        self._upper = QWidget(self)
        self._sides = QHBoxLayout(self._upper)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(14)
        self._pipeline = Card(self.tr("Where candidates stand"), self)
        copy = Button(self.tr("Copy picture"), "link")
        copy.clicked.connect(self.copy_picture)
        self._pipeline.head.addWidget(copy)
        self._sides.addWidget(self._pipeline, 2)
        self._sides.addWidget(self._decisions, 1)
        body.addWidget(self._upper)
        self._tools = QWidget(self)
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(8)
        self.compare_button = Button(self.tr("Compare"))
        self.compare_button.clicked.connect(self.compare)
        copy_table = Button(self.tr("Copy table"), "link")
        copy_table.clicked.connect(self.copy_table)
        self._how = label(self._how_to_compare(), "small", wrap=True)
        tools.addWidget(self.compare_button)
        tools.addWidget(self._how, 1)
        tools.addWidget(copy_table)
        body.addWidget(self._tools)
        body.addWidget(self.table, 1)
        body.addWidget(self._note)
        self._below = QVBoxLayout()
        body.addLayout(self._below)
        body.addWidget(self.empty, 1)

    # What a page is

    def title(self) -> str:
        """“Round”."""
        return self.tr("Round")

    def hints(self) -> Sequence[tuple[str, str]]:
        """Keys worth knowing here."""
        return (
            ("Space", self.tr("choose")),
            ("Ctrl+Shift+C", self.tr("compare")),
            ("Return", self.tr("open")),
        )

    @property
    def table(self) -> SortableTable:
        """The candidates."""
        return self._table

    def _work(self, role_id: str, track: str | None) -> Callable[[Report], HiringRound]:
        store = self.context.store
        return lambda told: round_of(store, role_id, track, told)

    @Slot(object)
    def _show(self, found: HiringRound | None) -> None:
        same = self._found is not None and found is not None and self._found.role_id == found.role_id
        self._found = found
        people = found.candidates if found else ()
        kept = {self.table.source.rows[row].candidate.id for row in self.table.selected_rows} if same else set()
        at = self.table.source.rows[self.table.current_row].candidate.id if same and self.table.current_row >= 0 else ""
        self.table.source.show(people)
        self.table.setColumnHidden(TRACK, found is None or len({row.candidate.track for row in people}) < 2)
        self._pick(at, kept)
        if found is not None:
            counts = {(stage.order, state): n for stage in found.stages for state, n in stage.counts}
            titles = {stage.order: stage.title for stage in found.stages if stage.title}
            drawing = pipeline(self.tr("Where candidates stand"), counts, titles)
            if self.picture is None:
                self.picture = Picture(drawing, self.context.theme, self)
                self._pipeline.body.addWidget(self.picture)
                self._pipeline.body.addStretch(1)
            else:
                self.picture.show_drawing(drawing)
            decisions = DecisionsCard(found.decisions, self)
            for place in (self._sides, self._below):
                place.replaceWidget(self._decisions, decisions)
            self._decisions.hide()
            self._decisions.deleteLater()
            self._decisions = decisions
        self._show_places()
        self._fit()
        self._selected()

    def _pick(self, current: str, selected: set[str]) -> None:
        rows = [row.candidate.id for row in self.table.source.rows]
        if current in rows:
            self.table.go_to_row(rows.index(current))
        elif rows:
            self.table.go_to_row(0)
        model, flag = self.table.selectionModel(), QItemSelectionModel.SelectionFlag
        for number, id_ in enumerate(rows):
            if id_ in selected:
                index = self.table.rows.mapFromSource(self.table.source.index(number, 0))
                model.select(index, flag.Select | flag.Rows)

    def _show_places(self) -> None:
        found = self._found
        has = found is not None and bool(found.candidates)
        for widget in (self._upper, self._tools, self.table, self._note, self._decisions):
            widget.setVisible(has)
        for button in (self.calibration_button, self.report_button):
            button.setEnabled(has)
        self.empty.setVisible(not has)
        self.picker.setVisible(self.picker.roles.count() > 0)
        if not self.picker.role_id:
            self.empty.say(
                self.tr("No roles yet"),
                self.tr("Import the page of a role; its round stands here once candidates are added."),
                self.tr("To the roles"),
            )
        elif not has:
            self.empty.say(
                self.tr("Nobody in this round yet"),
                self.tr("Candidates of this role stand here with their stage, score and decisions."),
                self.tr("New candidate…"),
            )
        if found is not None and has:
            told = [self.tr("%n candidate(s), in alphabetical order unless you sort them", "", len(found.candidates))]
            hidden = sum(row.hidden for row in found.candidates)
            if hidden:
                told.append(self.tr("%n blind, because your own scorecard for them is still open", "", hidden))
            self._note.setText(". ".join(told) + ".")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decisions stand beside the pipeline where there is room, else below it."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        if self.picture is not None:
            beside = (self.width() - self.context.theme.px(_AROUND)) * 2 // 3 >= self.picture.sizeHint().width()
            # In a narrow window the candidates come first.
            place: QBoxLayout = self._sides if beside else self._below
            if place.indexOf(self._decisions) < 0:
                place.addWidget(self._decisions, 1)
        self.table.fit(120, row=52, heading=38)
        rows = min(max(self.table.rows.rowCount(), 3), _MOST_ROWS)
        self.table.setMinimumHeight(self.context.theme.px(38 + rows * 52) + 2 * self.table.frameWidth() + 2)

    @Slot(QModelIndex, QModelIndex)
    def _follow(self, _now: object, _before: object) -> None:
        if self.table.hasFocus():
            self.table.follow_cursor(self._scroll)

    # Candidates

    @property
    def chosen(self) -> list[RoundCandidate]:
        """The candidates that are chosen."""
        return [self.table.source.rows[row] for row in self.table.selected_rows]

    def can_compare(self) -> bool:
        """Whether two to six are chosen of whom figures may be seen."""
        return 2 <= len(self.chosen) <= MOST_COMPARED and not any(row.hidden for row in self.chosen)

    @Slot()
    def _selected(self) -> None:
        can = self.can_compare() and self.context.navigator.has("compare")
        self.compare_button.setEnabled(can)
        number = len(self.chosen)
        self.compare_button.setText(self.tr("Compare %n candidate(s)", "", number) if can else self.tr("Compare"))
        names = ", ".join(row.candidate.name for row in self.chosen)
        self._how.setText(" · ".join(text for text in (names, "" if can else self._how_to_compare()) if text))

    def _how_to_compare(self) -> str:
        if len(self.chosen) > 1 and any(row.hidden for row in self.chosen):
            return self.tr("Somebody among them is blind for you until your own scorecard is in.")
        return self.tr("Choose two to six to compare them, with Space or a click.")

    @Slot()
    def choose_nobody(self) -> None:
        """Take all marks away."""
        self.table.clearSelection()

    @Slot()
    def compare(self) -> None:
        """Put the chosen candidates side by side."""
        if not self.can_compare():
            self.strip.say(self._how_to_compare())
            return
        self.context.navigator.go("compare", candidates=",".join(row.candidate.id for row in self.chosen))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = self.table.source_row(index)
        if row >= 0:
            self.context.navigator.go("review", candidate_id=self.table.source.rows[row].candidate.id)

    # Ways on

    @Slot()
    def open_calibration(self) -> None:
        """Go to the calibration of the role."""
        self.context.navigator.go("calibration", role_id=self.picker.role_id, track=self.picker.track or "")

    @Slot()
    def open_selection(self) -> None:
        """Go to the check of selection rates."""
        self.context.navigator.go("selection")

    @Slot()
    def _go_on(self) -> None:
        if self.picker.role_id:
            self.context.navigator.go("candidate-new", role_id=self.picker.role_id)
        else:
            self.context.navigator.go("roles")

    @Slot()
    def copy_picture(self) -> None:
        """Put the picture of where candidates stand on the clipboard."""
        if self.picture is not None:
            copy_picture(self.picture.drawing, self.context.theme, self.picture.width())
            self.context.messages.show(self.tr("The picture is in the clipboard."), "success")

    # The report

    def has_round(self) -> bool:
        """Whether there is something to report."""
        return self._found is not None and bool(self._found.candidates)

    @Slot(str, bool)
    def _save_report(self, format_: str, names: bool) -> None:
        self.save_report(format_, names=names)

    def save_report(self, format_: str, *, names: bool = True) -> None:
        """Ask where the report of the round goes, and write it there."""
        if self._found is None:
            return
        proposed = suggested_file_name(self._found.role, self.tr("round"), format_)
        path = self._reports.ask(self.tr("Save the report of the round"), proposed)
        if path is not None:
            self.save_report_to(path, format_, names=names)

    def save_report_to(self, path: Path, format_: str, *, names: bool = True) -> None:
        """Write the report apart from the window, with progress; it can be stopped."""
        found, store = self._found, self.context.store
        if found is None:
            return

        def write(report: Report) -> Path | None:
            return write_round_report(
                store, found.role_id, found.track, format_, path, with_names=names, progress=report
            )

        self._reports.write(write)
