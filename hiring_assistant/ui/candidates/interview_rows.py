"""The interviews of a candidate, one row each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.domain.interview import Interview, InterviewState
from hiring_assistant.ui import wording
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.chip import Chip
from hiring_assistant.ui.widgets.labels import ElidedLabel

_CHIP = {
    InterviewState.PLANNED: "accent",
    InterviewState.STARTED: "warn",
    InterviewState.SUBMITTED: "success",
    InterviewState.CANCELLED: "plain",
}


class InterviewRow(QWidget):
    """An interview with what can be done with it. Of others' scorecards it says that they are in, nothing more; and
    of a ``hidden`` one not even that.
    """

    opened = Signal(str)
    cancelled = Signal(str)
    handed_over = Signal(str)

    def __init__(
        self, interview: Interview, stage_title: str, parent: QWidget | None = None, *, hidden: bool = False
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(ElidedLabel(f"{interview.stage} · {stage_title}", "strong"))
        when = wording.day_and_time(interview.planned_at) if interview.planned_at else self.tr("no time set")
        text.addWidget(ElidedLabel(f"{interview.interviewer} · {when}", "small"))
        row.addLayout(text, 1)
        if hidden:
            chip = Chip(wording.hidden_state())
            chip.setToolTip(wording.why_hidden())
            chip.setAccessibleDescription(wording.why_hidden())
        else:
            chip = Chip(wording.interview_state(interview.state), _CHIP[interview.state])
        row.addWidget(chip)
        named = f"{stage_title}, {interview.interviewer}"
        for title, signal in self._can(interview, hidden=hidden):
            button = Button(title)
            button.setAccessibleName(f"{title.rstrip('…')}: {named}")
            button.clicked.connect(partial(signal.emit, interview.id))
            row.addWidget(button)

    def _can(self, interview: Interview, *, hidden: bool) -> list[tuple[str, SignalInstance]]:
        if hidden and interview.state is not InterviewState.PLANNED:
            return []
        if interview.state is InterviewState.PLANNED:
            return [
                (self.tr("Cancel"), self.cancelled),
                (self.tr("Hand over…"), self.handed_over),
                (self.tr("Start"), self.opened),
            ]
        if interview.state is InterviewState.STARTED:
            return [(self.tr("Cancel"), self.cancelled), (self.tr("Continue"), self.opened)]
        if interview.state is InterviewState.SUBMITTED and interview.imported_from is None:
            return [(self.tr("Open"), self.opened)]
        return []
