"""The page of calibration: how interviewers and requirements of a role were rated, for coaching and for better kits."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.app.calibration import RoleCalibration, calibration_of
from hiring_assistant.domain.calibration import InterviewerFigures, RequirementCalibration
from hiring_assistant.ui.calibration.details import DetailsCard
from hiring_assistant.ui.calibration.spread_picture import SpreadRows
from hiring_assistant.ui.calibration.tables import SEVERITY, interviewer_columns, requirement_columns
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.jobs import Report
from hiring_assistant.ui.pictures.copying import copy_picture
from hiring_assistant.ui.round.figures_page import FiguresPage
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.chip import ChipButton
from hiring_assistant.ui.widgets.column_model import ColumnModel
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.scroll_page import ScrollPage
from hiring_assistant.ui.widgets.sortable_table import SortableTable

_BESIDE = 1150
"""From this width of the page on, in the design's pixels, the details have room beside the table."""
_NAME = 150
"""The least width of the first column, in the design's pixels."""


class CalibrationPage(FiguresPage[RoleCalibration]):
    """By interviewer and by requirement: cards, ratings, agreement. No candidate is named here."""

    key = "calibration"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, closable=False)
        self.setAccessibleName(self.tr("Calibration"))
        theme = context.theme
        self.people: SortableTable = SortableTable(
            self.tr("By interviewer"), ColumnModel[InterviewerFigures](interviewer_columns(), self), theme, self
        )
        self.requirements: SortableTable = SortableTable(
            self.tr("By requirement"), ColumnModel[RequirementCalibration](requirement_columns(), self), theme, self
        )
        self.details = DetailsCard(theme, self)
        self.empty.pressed.connect(self._go_on)
        self._note = label("", "small", self)
        self._lay_out()
        theme.changed.connect(self._fit_columns)
        for table in (self.people, self.requirements):
            table.selectionModel().currentRowChanged.connect(self._show_details)
        self._show_table(0)

    def _lay_out(self) -> None:
        self._scroll = scroll = ScrollPage(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        body = scroll.body
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr("Calibration"), "title", wrap=False))
        head.addStretch(1)
        self.round_button = Button(self.tr("Round"))
        self.round_button.setAccessibleName(self.tr("The round of this role"))
        self.round_button.clicked.connect(self.open_round)
        self.practice_button = Button(self.tr("Practice rating"))
        self.practice_button.clicked.connect(self._practice)
        head.addWidget(self.round_button)
        head.addWidget(self.practice_button)
        body.addLayout(head)
        body.addWidget(
            label(
                self.tr(
                    "How a role was rated, to talk about anchors and to mend kits. "
                    "It is in no score, and says nothing about a candidate."
                ),
                "mute",
            )
        )
        body.addWidget(self.picker)
        body.addWidget(self.strip)
        self._tools = QWidget(self)
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(8)
        self._tabs = QButtonGroup(self)
        for number, text in enumerate((self.tr("By interviewer"), self.tr("By requirement"))):
            tab = ChipButton(text, self, checkable=True)
            self._tabs.addButton(tab, number)
            tools.addWidget(tab)
        self._tabs.idClicked.connect(self._show_table)
        copy_table = Button(self.tr("Copy table"), "link")
        copy_table.clicked.connect(self.copy_table)
        copy_picture_ = Button(self.tr("Copy picture"), "link")
        copy_picture_.clicked.connect(self.copy_picture)
        tools.addStretch(1)
        for widget in (copy_table, copy_picture_):
            tools.addWidget(widget)
        body.addWidget(self._tools)
        self.severity = QCheckBox(self.tr("Show severity, a figure for coaching"))
        self.severity.toggled.connect(self._severity_toggled)
        body.addWidget(self.severity)
        self._about_severity = label("", "small", self)
        body.addWidget(self._about_severity)
        self._middle = QWidget(self)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._middle)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(14)
        for table in (self.people, self.requirements):
            table.setMinimumHeight(300)
            self._sides.addWidget(table, 3)
        self._sides.addWidget(self.details, 1)
        body.addWidget(self._middle, 1)
        body.addWidget(self.empty, 1)
        body.addWidget(self._note)

    # What a page is

    def title(self) -> str:
        """“Calibration”."""
        return self.tr("Calibration")

    def hints(self) -> Sequence[tuple[str, str]]:
        """Keys worth knowing here."""
        return (("Ctrl+Shift+S", self.tr("sort by this column")), ("Ctrl+C", self.tr("copy the table")))

    @property
    def table(self) -> SortableTable:
        """The table that is shown."""
        return self.requirements if self._tabs.checkedId() == 1 else self.people

    @property
    def _has_figures(self) -> bool:
        return self._found is not None and self._found.calibration.cards > 0

    def _work(self, role_id: str, track: str | None) -> Callable[[Report], RoleCalibration]:
        store = self.context.store
        return lambda _told: calibration_of(store, role_id, track)

    @Slot(object)
    def _show(self, found: RoleCalibration | None) -> None:
        self._found = found
        self.strip.withdraw()
        if found is not None and found.hidden:
            self.strip.say(
                self.tr(
                    "%n candidate(s) are left out: your own scorecard for them is still open, and it stays blind.",
                    "",
                    found.hidden,
                )
            )
        self._fill(found)
        self._show_places()

    def _fill(self, found: RoleCalibration | None) -> None:
        calibration = found.calibration if found else None
        rated = [row for row in calibration.requirements if row.cards] if calibration else []
        for table, rows in ((self.people, calibration.interviewers if calibration else ()), (self.requirements, rated)):
            kept = max(0, table.current_row)
            table.source.show(rows)
            if rows:
                table.go_to_row(min(kept, len(rows) - 1))
        unrated = len(calibration.requirements) - len(rated) if calibration else 0
        told = []
        if calibration is not None:
            cards = self.tr("%n scorecard(s)", "", calibration.cards)
            told.append(cards + self.tr(" of %n candidate(s)", "", calibration.candidates))
        if unrated:
            told.append(self.tr("%n requirement(s) of the kits have no scorecard yet and are not listed", "", unrated))
        self._note.setText(". ".join(told) + "." if told else "")

    def _show_places(self) -> None:
        has = self._has_figures
        for widget in (self._tools, self._middle, self._note):
            widget.setVisible(has)
        self.empty.setVisible(not has)
        self.round_button.setEnabled(bool(self.picker.role_id))
        self.picker.setVisible(self.picker.roles.count() > 0)
        self._say_severity()
        if not self.picker.role_id:
            self.empty.say(
                self.tr("No roles yet"),
                self.tr("Import the page of a role; its figures stand here once scorecards are submitted."),
                self.tr("To the roles"),
            )
        elif not has:
            self.empty.say(
                self.tr("No scorecards to compare yet"),
                self.tr("Figures stand here as soon as scorecards of this role are submitted or taken in."),
                self.tr("To the candidates"),
            )
        self._fit_columns()
        self._show_details()

    # Table and details

    @Slot(int)
    def _show_table(self, number: int) -> None:
        self._tabs.button(number).setChecked(True)
        self.people.setVisible(number == 0)
        self.requirements.setVisible(number == 1)
        self._say_severity()
        self._fit_columns()
        self._show_details()

    @Slot()
    def other_table(self) -> None:
        """Go from interviewers to requirements, or back."""
        self._show_table(1 - self._tabs.checkedId())
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QModelIndex, QModelIndex)
    def _show_details(self, _now: object = None, _before: object = None) -> None:
        if self.table.hasFocus():
            self.table.follow_cursor(self._scroll)
        row = self.table.current_row
        rows = self.table.source.rows
        self.details.setVisible(0 <= row < len(rows))
        if not 0 <= row < len(rows):
            return
        if self.table is self.people:
            self.details.show_interviewer(rows[row], with_severity=self.severity.isChecked())
        else:
            self.details.show_requirement(rows[row])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The details stand beside the table where there is room, else below it."""
        super().resizeEvent(event)
        narrow = event.size().width() < self.context.theme.px(_BESIDE)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(way)
        self._fit_columns()

    @Slot()
    def _fit_columns(self) -> None:
        self.people.setColumnHidden(SEVERITY, not self.severity.isChecked())
        for table in (self.people, self.requirements):
            table.fit(_NAME, row=62, heading=62, grow=True)

    # Severity

    @Slot(bool)
    def _severity_toggled(self, _on: bool) -> None:
        self._say_severity()
        self._fit_columns()
        self._show_details()

    def _say_severity(self) -> None:
        can = self._tabs.checkedId() == 0 and self._has_figures
        self.severity.setVisible(can)
        shown = can and self.severity.isChecked()
        self._about_severity.setVisible(shown)
        if not shown or self._found is None:
            return
        if not self._found.calibration.connected:
            self._about_severity.setText(
                self.tr(
                    "Severity cannot be told here: the interviewers are not linked by candidates whom they both rated, "
                    "so a strict interviewer cannot be told from weaker candidates."
                )
            )
            return
        self._about_severity.setText(
            self.tr(
                "Severity is how many points stricter or milder somebody rated than others who rated the same "
                "candidates. It is there to talk about anchors with that person. It is in no score, corrects no "
                "rating, and is no judgement of anybody; with few ratings much of it is chance."
            )
        )

    # What buttons and keys do

    @Slot()
    def toggle_severity(self) -> None:
        """Show severity, or hide it."""
        if self._tabs.checkedId() != 0:
            self._show_table(0)
        self.severity.toggle()

    @Slot()
    def copy_picture(self) -> None:
        """Put all rows on the clipboard as one picture with its numbers."""
        if self._found is None or not self._has_figures:
            return
        source = self.table.source
        rows = [source.rows[self.table.source_row(self.table.rows.index(n, 0))] for n in range(len(source.rows))]
        people = self.table is self.people
        names = [row.interviewer if people else row.requirement.text for row in rows]
        heading = self.tr("Interviewer") if people else self.tr("Requirement")
        drawing = SpreadRows(
            self._picture_title(), heading, tuple(zip(names, (row.spread for row in rows), strict=True))
        )
        copy_picture(drawing, self.context.theme)
        self.context.messages.show(self.tr("The picture is in the clipboard."), "success")

    def _picture_title(self) -> str:
        found = self._found
        about = f"{found.role} · {found.track}" if found and found.track else found.role if found else ""
        return self.tr("Ratings given, {role}").format(role=about)

    @Slot()
    def open_round(self) -> None:
        """Go to the round of the role."""
        if self.picker.role_id:
            self.context.navigator.go("round", role_id=self.picker.role_id, track=self.picker.track or "")

    @Slot()
    def _practice(self) -> None:
        self.context.navigator.go("practice")

    @Slot()
    def _go_on(self) -> None:
        if self.picker.role_id:
            self.context.navigator.go("candidates", role_id=self.picker.role_id)
        else:
            self.context.navigator.go("roles")
