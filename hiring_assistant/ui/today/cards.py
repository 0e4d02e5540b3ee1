"""The cards and rows of the start page."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.app.interviews import InterviewEntry
from hiring_assistant.app.today import WaitingDecision
from hiring_assistant.domain.text import fold
from hiring_assistant.ui import wording
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.chip import Chip
from hiring_assistant.ui.widgets.labels import ElidedLabel, label
from hiring_assistant.ui.widgets.tile import Tile

_LINE = 34
"""So many letters of a line stand beside the buttons, or the buttons go below it."""


class DueCard(Card):
    """An interview that is due: when, with whom, for what; ``start`` and ``prepare`` are its buttons."""

    def __init__(
        self, entry: InterviewEntry, now: datetime, person: str, *, first: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.set_current(first)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(12)
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
        self._name = ElidedLabel(name, "strong")
        what.addWidget(self._name)
        what.addWidget(ElidedLabel(f"{entry.role_title} · {entry.candidate.track}", "small"))
        self._stage = label(self._what(entry, person), "small")
        what.addWidget(self._stage)
        row.addLayout(what, 1)
        self.prepare = Button(self.tr("Prepare"))
        self.prepare.setAccessibleName(self.tr("Prepare the interview with {name}").format(name=name))
        self.start = PrimaryButton(self.tr("Start interview")) if first else Button(self.tr("Start"))
        self.start.setAccessibleName(self.tr("Start the interview with {name}").format(name=name))
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self.prepare, 0, Qt.AlignmentFlag.AlignVCenter)
        buttons.addWidget(self.start, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(row, 1)
        self._row.addLayout(buttons)
        self.body.addLayout(self._row)
        self._when, self._buttons = when, buttons

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand below the words where the name would be cut or the rest be squeezed."""
        super().resizeEvent(event)
        margins = self.body.contentsMargins()
        beside = self._when.sizeHint().width() + self._buttons.sizeHint().width() + 18 + self._row.spacing()
        letters = self._stage.fontMetrics()
        line = min(letters.horizontalAdvance(self._stage.text()), letters.averageCharWidth() * _LINE) + 4
        words = max(self._name.sizeHint().width(), line)
        wanted = words + beside + margins.left() + margins.right()
        narrow = wanted > event.size().width()
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

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
        if waiting.hidden:
            cards, score = "", self.tr("blind")
        else:
            cards = self.tr("%n scorecard(s) in", "", waiting.submitted)
            score = wording.score(waiting.score) if waiting.score is not None else "–"
        told = ", ".join(part for part in (waiting.candidate.name, cards, score) if part)
        super().__init__(told, parent, checkable=False)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(ElidedLabel(waiting.candidate.name, "strong"))
        text.addWidget(ElidedLabel(" · ".join(part for part in (waiting.role_title, cards) if part), "small"))
        row.addLayout(text, 1)
        row.addWidget(label(score, "mute" if waiting.hidden else "strong", wrap=False))
        self.add(line)
