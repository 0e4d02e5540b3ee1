"""Planning an interview, in place on the candidate's page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDateTime, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDateTimeEdit,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from hiring_assistant.domain.kit import StageKit
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip


class PlanForm(Card):
    """Stage, interviewer and time of an interview to plan. ``planned(stage, interviewer, when or None)``."""

    planned = Signal(int, str, object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Plan an interview"), parent)
        self._strip = MessageStrip()
        self._stage = QComboBox()
        self._stage.setAccessibleName(self.tr("Stage"))
        self._stage.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._stage.setMinimumContentsLength(18)
        self._stage.activated.connect(self._stage_chosen)
        self._who = QLineEdit()
        self._who.setAccessibleName(self.tr("Interviewer"))
        self._when = QDateTimeEdit()
        self._when.setAccessibleName(self.tr("Day and time"))
        self._when.setCalendarPopup(True)
        self._open_time = QCheckBox(self.tr("No time yet"))
        self._open_time.toggled.connect(self._when.setDisabled)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        for row, (text, field) in enumerate(
            ((self.tr("Stage"), self._stage), (self.tr("Interviewer"), self._who), (self.tr("When"), self._when))
        ):
            grid.addWidget(label(text, wrap=False), row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self._open_time, 2, 2)
        self.body.addWidget(self._strip)
        self.body.addLayout(grid)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        self._plan = PrimaryButton(self.tr("Plan interview"))
        self._plan.clicked.connect(self._on_plan)
        self._who.returnPressed.connect(self._on_plan)
        buttons.addWidget(cancel)
        buttons.addWidget(self._plan)
        self.body.addLayout(buttons)
        self._interviewers: dict[int, str] = {}

    def start(self, stages: Sequence[StageKit], current: int, person: str, known: Sequence[str], now: datetime) -> None:
        """Show the form for the candidate's ``current`` stage; ``known`` are names to complete from."""
        self._strip.withdraw()
        self._stage.clear()
        for stage in stages:
            self._stage.addItem(f"{stage.order} · {stage.title}", stage.order)
        self._stage.setCurrentIndex(max(0, self._stage.findData(current)))
        completer = QCompleter(list(known), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._who.setCompleter(completer)
        self._who.setText(person)
        hour = (now.astimezone() + timedelta(hours=1)).replace(minute=0, second=0, microsecond=0)
        self._when.setDateTime(QDateTime.fromMSecsSinceEpoch(int(hour.timestamp() * 1000)))
        self._open_time.setChecked(False)
        self._interviewers = {stage.order: stage.interviewer or "" for stage in stages}
        self._stage_chosen(self._stage.currentIndex())
        self._who.setFocus()
        self._who.selectAll()

    def complain(self, sentence: str) -> None:
        """Say beside the fields what is wrong."""
        self._strip.say(sentence, "warning")

    @Slot(int)
    def _stage_chosen(self, _index: int) -> None:
        usual = self._interviewers.get(self._stage.currentData(), "")
        self._who.setPlaceholderText(self.tr("The page names: {who}").format(who=usual) if usual else "")

    @Slot()
    def _on_plan(self) -> None:
        when = None
        if not self._open_time.isChecked():
            when = datetime.fromtimestamp(self._when.dateTime().toSecsSinceEpoch(), UTC)
        self.planned.emit(self._stage.currentData(), self._who.text(), when)
