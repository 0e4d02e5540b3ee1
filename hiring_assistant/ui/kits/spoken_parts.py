"""What is said before and after the questions, and what is only checked."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.domain.kit import Check, KitPlan, Segment, SegmentKind, StageKit
from hiring_assistant.domain.role import StageKind
from hiring_assistant.kits import editing
from hiring_assistant.ui.kits.edit import edit_of
from hiring_assistant.ui.kits.menu_chip import MenuChip
from hiring_assistant.ui.kits.text_field import PAUSE_MS, KeptText
from hiring_assistant.ui.roles import phrases
from hiring_assistant.ui.widgets.buttons import Button, LinkButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.fields import NumberField
from hiring_assistant.ui.widgets.labels import label


class SpokenPart(QWidget):
    """A part of a stage besides its questions: a line that opens to its text and minutes.

    ``edited`` is emitted with an ``Edit`` and what it did, in words.
    """

    edited = Signal(object, str)

    def __init__(self, kind: SegmentKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._order = 0
        self._minutes = 0
        self.opener = LinkButton("", self)
        self.opener.clicked.connect(self._toggle)
        self.minutes = NumberField(self.tr("Minutes of this part"), self)
        self.minutes.setRange(0, editing.MOST_QUESTION_MINUTES)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.valueChanged.connect(self._start)
        self.minutes.editingFinished.connect(self.keep)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self.text = KeptText(self.tr("What is said"), self, lines=True)
        self.text.kept.connect(self._keep_text)
        self.text.escaped.connect(self.opener.setFocus)
        self._inside = QWidget(self)
        row = QHBoxLayout(self._inside)
        row.setContentsMargins(18, 0, 0, 4)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.minutes, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._inside)
        self._inside.hide()

    def show_stage(self, stage: StageKit) -> None:
        """Show this part of a stage."""
        fresh = stage.order != self._order
        if fresh:
            self._pause.stop()
            self._inside.hide()
        self._order = stage.order
        part = stage.segment(self.kind) or Segment(self.kind, 0)
        self._minutes = part.minutes
        self._name = phrases.segment(part, written=stage.kind is StageKind.QUESTIONNAIRE)
        self.minutes.setVisible(stage.minutes is not None)
        self.minutes.setAccessibleName(self.tr("Minutes: %1").replace("%1", self._name))
        self.text.setAccessibleName(self.tr("What is said: %1").replace("%1", self._name))
        if not self._pause.isActive():
            self.minutes.blockSignals(True)
            self.minutes.setValue(part.minutes)
            self.minutes.blockSignals(False)
        self.text.show_text(part.text, fresh=fresh)
        self._say()

    _name = ""

    def _say(self) -> None:
        is_open = not self._inside.isHidden()
        self.opener.setText(f"{'▾' if is_open else '▸'} {self._name}".replace("&", "&&"))
        told = self.tr("Close: %1") if is_open else self.tr("Open: %1")
        self.opener.setAccessibleName(told.replace("%1", self._name))

    @Slot()
    def _toggle(self) -> None:
        self._inside.setVisible(self._inside.isHidden())
        self._say()

    @Slot()
    def _start(self) -> None:
        self._pause.start()

    @Slot()
    def keep(self) -> None:
        """Tell the minutes, where they differ from what is kept."""
        self._pause.stop()
        if self._order and self.minutes.value() != self._minutes:
            said = self.tr("Minutes changed")
            self.edited.emit(edit_of(editing.set_segment_minutes, self._order, self.kind, self.minutes.value()), said)

    @Slot(str)
    def _keep_text(self, text: str) -> None:
        if self._order:
            self.edited.emit(
                edit_of(editing.set_segment_text, self._order, self.kind, text), self.tr("What is said changed")
            )


class _CheckRow(QWidget):
    def __init__(self, check: Check, requirement: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.requirement_id = check.requirement_id
        self.field = KeptText(self.tr("Check of %1").replace("%1", requirement), self, needed=True)
        self.field.show_text(check.text)
        self.remove = Button("✕", "quiet", self)
        self.remove.setAccessibleName(self.tr("Take out the check of %1").replace("%1", requirement))
        self.remove.setToolTip(self.tr("Take this check out"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(label("✓", "mute", self, wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.field, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)


class ChecksCard(Card):
    """What is answered with yes, no or open. ``edited`` is emitted with an ``Edit`` and what it did, in words."""

    edited = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("To check, not to rate"), parent, padding=14)
        self._order = 0
        self._shown: tuple[str, ...] = ()
        self.rows: list[_CheckRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self.body.addLayout(self._column)
        self.add_chip = MenuChip(self.tr("Add a check"), self)
        self.add_chip.picked.connect(self._add)
        self.body.addWidget(self.add_chip, 0, Qt.AlignmentFlag.AlignLeft)

    def show_stage(self, plan: KitPlan, stage: StageKit) -> None:
        """Show what this stage checks; hidden where there is nothing it could."""
        self._order = stage.order
        ids = tuple(check.requirement_id for check in stage.checks)
        names = {requirement.id: requirement.text for requirement in plan.requirements}
        if (*ids, str(stage.order)) != self._shown:
            self._shown = (*ids, str(stage.order))
            for row in self.rows:
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
            self.rows = [_CheckRow(check, names.get(check.requirement_id, ""), self) for check in stage.checks]
            for row in self.rows:
                row.field.kept.connect(partial(self._keep, row.requirement_id))
                row.remove.clicked.connect(partial(self._remove, row.requirement_id))
                self._column.addWidget(row)
                row.show()
        for row, check in zip(self.rows, stage.checks, strict=True):
            row.field.show_text(check.text)
        others = [(r.id, r.text) for r in plan.requirements if r.kind.is_check and r.id not in ids]
        asks = stage.kind is not StageKind.OFFER
        self.add_chip.show_choices(self.tr("Add a check"), others, frozenset())
        self.add_chip.setVisible(bool(others) and asks)
        spoken = stage.kind in (StageKind.SCREENING, StageKind.INTERVIEW, StageKind.PANEL)
        self.setVisible(bool(ids) or (bool(others) and spoken))

    def keep(self) -> None:
        """Tell what was typed and has not been told."""
        for row in self.rows:
            row.field.keep()

    def _keep(self, requirement_id: str, text: str) -> None:
        self.edited.emit(edit_of(editing.set_check_text, self._order, requirement_id, text), self.tr("Check reworded"))

    def _remove(self, requirement_id: str, _checked: bool = False) -> None:
        self.edited.emit(edit_of(editing.remove_check, self._order, requirement_id), self.tr("Check taken out"))

    @Slot(str)
    def _add(self, requirement_id: str) -> None:
        self.edited.emit(edit_of(editing.add_check, self._order, requirement_id), self.tr("Check added"))
