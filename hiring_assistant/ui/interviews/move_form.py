"""Moving an interview to another time or person, in place."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDateTimeEdit, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from hiring_assistant.app.interviews import InterviewEntry


class MoveForm(Card):
    """Interviewer and time of a planned interview. ``moved(interview id, interviewer, when or None)``."""

    moved = Signal(str, str, object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._interview_id = ""
        self.strip = MessageStrip(self)
        self.who = QLineEdit(self)
        self.who.setAccessibleName(self.tr("Interviewer"))
        self.who.returnPressed.connect(self._save)
        self.when = QDateTimeEdit(self)
        self.when.setAccessibleName(self.tr("Day and time"))
        self.when.setCalendarPopup(True)
        self.no_time = QCheckBox(self.tr("No time yet"), self)
        self.no_time.toggled.connect(self.when.setDisabled)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(self.tr("When"), parent=self, wrap=False), 0, 0)
        grid.addWidget(self.when, 0, 1)
        grid.addWidget(self.no_time, 0, 2)
        grid.addWidget(label(self.tr("Interviewer"), parent=self, wrap=False), 1, 0)
        grid.addWidget(self.who, 1, 1)
        cancel = Button(self.tr("Cancel"), parent=self)
        cancel.clicked.connect(self.close_form)
        self.save_button = PrimaryButton(self.tr("Move"), self)
        self.save_button.clicked.connect(self._save)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save_button)
        self.body.addWidget(self.strip)
        self.body.addLayout(grid)
        self.body.addLayout(buttons)
        self.hide()

    @property
    def interview_id(self) -> str:
        """The id of the interview that is being moved; "" while the form is closed."""
        return self._interview_id

    def start(self, entry: InterviewEntry, now: datetime) -> None:
        """Show the form for this interview; ``now`` is where an interview without a time starts from."""
        interview = entry.interview
        self._interview_id = interview.id
        heading = self.tr("Move the interview with %1, stage %2").replace("%1", entry.candidate.name)
        self.set_heading(heading.replace("%2", str(entry.stage.order)))
        self.strip.withdraw()
        self.who.setText(interview.interviewer)
        at = interview.planned_at or (now + timedelta(hours=1)).replace(minute=0, second=0, microsecond=0)
        self.when.setDateTime(QDateTime.fromSecsSinceEpoch(int(at.timestamp())))
        self.no_time.setChecked(interview.planned_at is None)
        self.show()
        self.when.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def close_form(self) -> None:
        """Put it away."""
        self._interview_id = ""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _save(self) -> None:
        when = None
        if not self.no_time.isChecked():
            when = datetime.fromtimestamp(self.when.dateTime().toSecsSinceEpoch(), UTC)
        self.moved.emit(self._interview_id, self.who.text(), when)
