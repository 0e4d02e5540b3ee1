"""The page of one role: its tracks, its process, which stage asks for what, and the guide of a stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.ui import telling, wording
from hiring_assistant.ui.roles.choosers import StageRow, TrackChips
from hiring_assistant.ui.roles.coverage_table import CoverageTable
from hiring_assistant.ui.roles.guide import StageGuide
from hiring_assistant.ui.roles.page_parts import DutiesCard, SectionsCard, duties_of
from hiring_assistant.ui.roles.process_choice import ProcessChoice
from hiring_assistant.ui.roles.source_view import NoteList
from hiring_assistant.ui.roles.tab_order import follow_layout
from hiring_assistant.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.chip import Chip
from hiring_assistant.ui.widgets.flow_layout import FlowLayout
from hiring_assistant.ui.widgets.head_layout import HeadLayout
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip
from hiring_assistant.ui.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hiring_assistant.domain.kit import KitPlan
    from hiring_assistant.domain.role import Role, RoleReading, Track
    from hiring_assistant.kits.processes import ProcessTemplate
    from hiring_assistant.ui.theme.theme import Theme

_LONGEST_TITLE = 120
_MOST_WARNINGS = 6
_LONGEST_ABOUT = 240
"""Characters of the introduction that stand above the process."""
_SIDE_BY_SIDE = 760
"""Width from which requirements and guide stand beside each other."""


class RoleView(ScrollPage):
    """Shows a role; what is pressed in it is told by signals.

    ``source_asked`` carries the line to show (0: none), ``candidate_asked`` nothing, ``track_picked`` a track's name,
    ``process_chosen`` the key of a template ("" takes the choice back). ``review_asked``, ``changes_asked``,
    ``edit_asked`` and ``export_asked`` are about the page that the role was read from, ``round_asked`` and
    ``calibration_asked`` about its candidates.
    """

    source_asked = Signal(int)
    candidate_asked = Signal()
    track_picked = Signal(str)
    process_chosen = Signal(str)
    review_asked = Signal()
    changes_asked = Signal()
    edit_asked = Signal()
    export_asked = Signal()
    share_asked = Signal()
    round_asked = Signal()
    calibration_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(22, 16, 22, 20))
        self._role: Role | None = None
        self._plan: KitPlan | None = None
        self._stage = 0
        self._shown: tuple[object, ...] = ()
        self.body.addWidget(self._make_head())
        self.body.addLayout(self._make_about())
        self.tracks = TrackChips(self)
        self.tracks.picked.connect(self.track_picked)
        self.body.addWidget(self.tracks)
        self.problem = MessageStrip(self, closable=False)
        self.body.addWidget(self.problem)
        self.process_choice = ProcessChoice(self)
        self.process_choice.chosen.connect(self.process_chosen)
        self.body.addWidget(self.process_choice)
        self._process = self._make_process_line()
        self.body.addWidget(self._process)
        self.stages = StageRow(self)
        self.stages.picked.connect(self.pick_stage)
        self.body.addWidget(self.stages)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(16)
        self._pair.addWidget(self._make_requirements(theme), 11)
        self.guide = StageGuide(self)
        self.guide.setMinimumWidth(260)
        self._pair.addWidget(self.guide, 10)
        self.body.addLayout(self._pair)
        self._notes_card = Card(self.tr("Notes on reading this page"), self)
        self.notes = NoteList(self)
        self.notes.line_picked.connect(self.source_asked)
        self._notes_card.body.addWidget(self.notes)
        self.body.addWidget(self._notes_card)
        self.duties = DutiesCard(self)
        self.body.addWidget(self.duties)
        self.sections = SectionsCard(self)
        self.body.addWidget(self.sections)
        self.body.addStretch(1)

    def _make_head(self) -> QWidget:
        head = QWidget(self)
        self._title = label("", "title", head)
        self.source_button = Button(self.tr("Source"), parent=self)
        self.source_button.clicked.connect(self._source)
        self.candidate_button = PrimaryButton(self.tr("New candidate…"), self)
        self.candidate_button.clicked.connect(self.candidate_asked)
        row = HeadLayout(self._title, head, gap=10)
        for button in (self.source_button, self.candidate_button):
            row.addWidget(button)
        return head

    def _make_about(self) -> QVBoxLayout:
        """The version, what can be done with the page it came from, and how the role introduces itself."""
        line = QWidget(self)
        flow = FlowLayout(line, gap=8)
        self._version = Chip("", parent=line)
        flow.addWidget(self._version)
        self.kit_button = LinkButton(self.tr("Edit kit…"), line)
        self.kit_button.clicked.connect(self._edit_kit)
        self.changes_button = LinkButton("", line)
        self.review_button = LinkButton(self.tr("Review reading…"), line)
        self.edit_button = LinkButton(self.tr("Edit page…"), line)
        self.export_button = LinkButton(self.tr("Export…"), line)
        self.export_button.setAccessibleName(self.tr("Export the page as Markdown"))
        self.share_button = LinkButton(self.tr("Share…"), line)
        self.share_button.setAccessibleName(self.tr("Share this role as a file"))
        self.round_button = LinkButton(self.tr("Round"), line)
        self.round_button.setAccessibleName(self.tr("Round: where the candidates of this role stand"))
        self.calibration_button = LinkButton(self.tr("Calibration"), line)
        self.calibration_button.setAccessibleName(self.tr("Calibration: how this role was rated"))
        for button, asked in (
            (self.round_button, self.round_asked),
            (self.calibration_button, self.calibration_asked),
            (self.changes_button, self.changes_asked),
            (self.review_button, self.review_asked),
            (self.edit_button, self.edit_asked),
            (self.export_button, self.export_asked),
            (self.share_button, self.share_asked),
        ):
            button.clicked.connect(asked)
            flow.addWidget(button)
        flow.addWidget(self.kit_button)
        self._about = label("", "mute", self)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(line)
        column.addWidget(self._about)
        return column

    def _make_process_line(self) -> QWidget:
        line = QWidget(self)
        self._process_text = label("", "small", line, wrap=False)
        self.take_back = LinkButton(self.tr("Choose another"), line)
        self.take_back.clicked.connect(self._take_process_back)
        self.correct_process = LinkButton(self.tr("Correct its stages…"), line)
        self.correct_process.clicked.connect(self.review_asked)
        flow = FlowLayout(line, gap=8)
        for widget in (self._process_text, self.correct_process, self.take_back):
            flow.addWidget(widget)
        return line

    def _make_requirements(self, theme: Theme) -> Card:
        card = Card(self.tr("Requirements · which stage asks for which"), self)
        card.setMinimumWidth(300)
        self.coverage = CoverageTable(theme, card)
        self.coverage.stage_picked.connect(self.pick_stage)
        self._legend = label("", "small", card)
        card.body.addWidget(self.coverage)
        card.body.addWidget(self._legend)
        card.body.addStretch(1)
        self._requirements = card
        return card

    # Showing

    def show_role(
        self,
        role: Role,
        track: str,
        tracks: Sequence[str],
        plan: KitPlan | None,
        templates: Sequence[ProcessTemplate],
        problem: str = "",
        *,
        mend: bool = False,
    ) -> None:
        """Show a track of the newest version of a role.

        ``tracks`` are those to hire for, ``plan`` is the kit (None where it could not be made, ``problem`` says why;
        with ``mend`` the reading is offered to be corrected).
        Nothing is built anew where the same is shown already.
        """
        now = (role.id, role.title, role.latest, track, tuple(tracks), plan, problem)
        if now == self._shown:
            self._say_version(role)
            return
        same_role = self._role is not None and self._role.id == role.id
        same_process = self._role is not None and self._role.latest.stages == role.latest.stages
        self._shown, self._role, self._plan = now, role, plan
        version, reading = role.latest, role.latest.reading
        short = role.title if len(role.title) <= _LONGEST_TITLE else f"{role.title[:_LONGEST_TITLE].rstrip()}…"
        self._title.setText(short)
        self._title.setToolTip("" if short == role.title else role.title)
        self._say_version(role)
        self.tracks.show_tracks(tracks, [self._facts(reading.track(name)) for name in tracks], track)
        about = self._about_text(reading, track)
        short = about if len(about) <= _LONGEST_ABOUT else f"{about[:_LONGEST_ABOUT].rstrip()}…"
        self._about.setText(short)
        self._about.setToolTip("" if short == about else about)
        if problem:
            self.problem.say(problem, "warning", self.tr("Add requirements…") if mend else "", self._mend)
        else:
            self.problem.withdraw()
        self.process_choice.show_templates(templates)
        self.process_choice.setVisible(not version.stages)
        picked = version.process_template or "" if version.uses_template else ""
        names = {template.key: template.title for template in templates}
        told = self.tr("The page has no process of its own; chosen: %1").replace(
            "%1", telling.told(names.get(picked, picked))
        )
        if picked and reading.stages:
            told += " · " + self.tr("corrected by you")
        self._process_text.setText(told)
        self._process.setVisible(bool(picked))
        self._show_plan(plan, keep=same_role)
        self._notes_card.setVisible(bool(reading.warnings))
        self.notes.show_notes(reading.warnings)
        self.duties.show_duties(duties_of(reading, track))
        self.sections.show_sections(reading.sections)
        if not same_role or not same_process:
            self.verticalScrollBar().setValue(0)
        self._order_tabs()

    def _say_version(self, role: Role) -> None:
        told = self.tr("v%1 · imported %2").replace("%1", str(role.latest.number))
        self._version.show_as(told.replace("%2", wording.day(role.latest.imported_at)))
        before = role.versions[-2].number if len(role.versions) > 1 else 0
        self.changes_button.setText(self.tr("Changes since v%1").replace("%1", str(before)))
        self.changes_button.setVisible(before > 0)

    def _about_text(self, reading: RoleReading, track: str) -> str:
        found = reading.track(track)
        facts = self._facts(found)
        told = (found.summary if found else "") or reading.summary
        return " ".join(f"{facts} · {told}".split() if facts and told else f"{facts}{told}".split())

    def _facts(self, track: Track | None) -> str:
        if track is None:
            return ""
        parts = []
        if track.grade:
            parts.append(self.tr("Grade %1").replace("%1", track.grade))
        if track.extends:
            parts.append(self.tr("builds on %1").replace("%1", track.extends))
        return " · ".join(parts)

    def _show_plan(self, plan: KitPlan | None, *, keep: bool) -> None:
        orders = [stage.order for stage in plan.stages] if plan else []
        if not keep or self._stage not in orders:
            asking = [stage.order for stage in plan.stages if stage.segments] if plan else []
            self._stage = (asking or orders or [0])[0]
        pages = {stage.order: stage for stage in self._role.latest.stages} if self._role else {}
        self.stages.show_stages([(stage, pages.get(stage.order)) for stage in plan.stages] if plan else [], self._stage)
        self.stages.setVisible(bool(orders))
        self.kit_button.setVisible(bool(orders))
        self.coverage.show_plan(plan, self._stage)
        self._requirements.setVisible(plan is not None and bool(plan.requirements))
        self._legend.setText(self._legend_text())
        self._legend.setVisible(bool(self._legend.text()))
        self._show_guide()

    def _order_tabs(self) -> None:
        sheet = self.widget()
        if sheet is not None:
            follow_layout(sheet)

    def focus_stage(self) -> None:
        """Give the focus to the stage at hand."""
        for tile in self.stages.tiles:
            if tile.isChecked():
                tile.setFocus(Qt.FocusReason.OtherFocusReason)

    def _legend_text(self) -> str:
        rows = self.coverage.coverage.rows
        parts = []
        if any(row.checked for row in rows):
            parts.append(self.tr("✓ checked, not rated"))
        marked = {row.requirement.id for row in rows if row.nowhere}
        warnings = self._plan.warnings if self._plan else ()
        parts += [f"⚠ {telling.told(warning.message)}" for warning in warnings if warning.requirement_id not in marked][
            :_MOST_WARNINGS
        ]
        return "\n".join(parts)

    def _show_guide(self) -> None:
        stage = self._plan.stage(self._stage) if self._plan else None
        self.guide.setVisible(stage is not None)
        if self._plan is not None and stage is not None:
            self.guide.show_stage(self._plan, stage)

    @property
    def stage(self) -> int:
        """The order of the stage whose guide is shown; 0 where there is none."""
        return self._stage

    @Slot(int)
    def pick_stage(self, order: int) -> None:
        """Show the guide of the stage of that order."""
        if order == self._stage or self._plan is None or self._plan.stage(order) is None:
            return
        self._stage = order
        pages = {stage.order: stage for stage in self._role.latest.stages} if self._role else {}
        self.stages.show_stages([(stage, pages.get(stage.order)) for stage in self._plan.stages], order)
        self.coverage.set_stage(order)
        self._show_guide()
        self._order_tabs()

    # What is pressed, and the width

    def say_draft(self, number: int) -> None:
        """Say that the kit has a draft, which is not what is shown here, of that version (0: there is none)."""
        told = self.tr("Edit kit (draft of v%1)…").replace("%1", str(number)) if number else self.tr("Edit kit…")
        self.kit_button.setText(told)
        self.kit_button.setToolTip(self.tr("Shown here is the kit that interviews are held with.") if number else "")

    @Slot()
    def _edit_kit(self) -> None:
        self.guide.edit_asked.emit(self._stage)

    @Slot()
    def _source(self) -> None:
        self.source_asked.emit(0)

    def _mend(self) -> None:
        self._shown = ()  # what is said here is said again, should nothing have been added
        self.review_asked.emit()

    @Slot()
    def _take_process_back(self) -> None:
        self.process_chosen.emit("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the guide below the requirements where there is little room."""
        super().resizeEvent(event)
        wide = event.size().width() >= _SIDE_BY_SIDE
        self._pair.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def changeEvent(self, event: QEvent) -> None:
        """Lay out anew when the size of the text changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
