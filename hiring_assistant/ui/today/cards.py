"""The cards and rows of the start page."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.app.interviews import InterviewEntry
from hiring_assistant.app.today import WaitingDecision
from hiring_assistant.domain.text import fold
from hiring_assistant.ui import wording
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.chip import Chip
from hiring_assistant.ui.widgets.labels import ElidedLabel, label
from hiring_assistant.ui.widgets.tile import Tile


class DueCard(Card):
    """An interview that is due: when, with whom, for what; ``start`` and ``prepare`` are its buttons."""

    def __init__(
        self, entry: InterviewEntry, now: datetime, person: str, *, first: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.set_current(first)
        row = QHBoxLayout()
        row.setSpacing(18)
        when = QVBoxLayout()
        when.setSpacing(0)
        planned = entry.interview.planned_at
        when.addStretch(1)
        when.addWidget(label(wording.time_of_day(planned) if planned else "–", "section", wrap=False))
        when.addWidget(label(self._distance(planned, now), "small", wrap=False))
        when.addStretch(1)
        row.addLayout(when)
        what = QVBoxLayout()
        what.setSpacing(2)
        name = entry.candidate.name
        what.addWidget(ElidedLabel(name, "strong"))
        what.addWidget(ElidedLabel(f"{entry.role_title} · {entry.candidate.track}", "small"))
        what.addWidget(label(self._what(entry, person), "small"))
        row.addLayout(what, 1)
        self.prepare = Button(self.tr("Prepare"))
        self.prepare.setAccessibleName(self.tr("Prepare the interview with {name}").format(name=name))
        self.start = PrimaryButton(self.tr("Start interview")) if first else Button(self.tr("Start"))
        self.start.setAccessibleName(self.tr("Start the interview with {name}").format(name=name))
        row.addWidget(self.prepare, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.start, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def _distance(self, planned: datetime | None, now: datetime) -> str:
        if planned is None:
            return self.tr("no time set")
        minutes = round((planned - now).total_seconds() / 60)
        if 0 <= minutes < 90:
            return self.tr("in {minutes} min").format(minutes=minutes)
        if -90 < minutes < 0:
            return self.tr("{minutes} min ago").format(minutes=-minutes)
        return wording.day(planned)

    def _what(self, entry: InterviewEntry, person: str) -> str:
        stage = entry.stage
        parts = [self.tr("Stage {order}").format(order=stage.order), stage.title]
        if stage.minutes:
            parts.append(self.tr("{minutes} min").format(minutes=stage.minutes))
        parts.append(self.tr("%n question(s)", "", len(stage.questions)))
        if fold(entry.interview.interviewer) != fold(person):
            parts.append(entry.interview.interviewer)
        return " · ".join(parts)


class DraftRow(QWidget):
    """A scorecard that was started and not submitted; ``go_on`` is its button, which stands out where it is ``held``
    just now.
    """

    def __init__(self, entry: InterviewEntry, parent: QWidget | None = None, *, held: bool = False) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(12)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(ElidedLabel(entry.candidate.name, "strong"))
        started = entry.interview.started_at
        when = wording.day(started) if started else ""
        text.addWidget(ElidedLabel(" · ".join(p for p in (entry.stage.title, when) if p), "small"))
        row.addLayout(text, 1)
        rated = self.tr("draft · {rated} of {all} rated").format(rated=entry.rated, all=entry.to_rate)
        row.addWidget(Chip(rated, "warn"))
        self.go_on = PrimaryButton(self.tr("Continue")) if held else Button(self.tr("Continue"))
        self.go_on.setAccessibleName(self.tr("Continue the scorecard of {name}").format(name=entry.candidate.name))
        row.addWidget(self.go_on)


class WaitingRow(Tile):
    """A candidate whose scorecards are in; pressing it opens the review."""

    def __init__(self, waiting: WaitingDecision, parent: QWidget | None = None) -> None:
        cards = self.tr("%n scorecard(s) in", "", waiting.submitted)
        if waiting.hidden:
            score = self.tr("blind")
        else:
            score = wording.score(waiting.score) if waiting.score is not None else "–"
        super().__init__(f"{waiting.candidate.name}, {cards}, {score}", parent, checkable=False)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(ElidedLabel(waiting.candidate.name, "strong"))
        text.addWidget(ElidedLabel(f"{waiting.role_title} · {cards}", "small"))
        row.addLayout(text, 1)
        row.addWidget(label(score, "mute" if waiting.hidden else "strong", wrap=False))
        self.add(line)
