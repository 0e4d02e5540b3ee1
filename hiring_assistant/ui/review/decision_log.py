"""The log of what was decided about a candidate."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hiring_assistant.domain.decision import Against, Decision
from hiring_assistant.ui import wording
from hiring_assistant.ui.review.overridden_words import against
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label

translate = QCoreApplication.translate


class DecisionLog(Card):
    """What was decided, by whom, when, why and against what, newest first; the latest in force can be undone.

    Decisions that were undone stay, struck through.
    """

    undone = Signal(object)

    def __init__(self, decisions: Sequence[Decision], titles: dict[int, str], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Decisions"), parent)
        in_force = [d for d in decisions if d.undone_at is None]
        latest = in_force[-1] if in_force else None
        for entry in reversed(decisions):
            self.body.addWidget(self._row(entry, titles.get(entry.stage, ""), undoable=entry is latest))
        if not decisions:
            self.body.addWidget(label(self.tr("None yet."), "mute"))

    def _row(self, entry: Decision, stage: str, *, undoable: bool) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 2, 0, 2)
        text = QVBoxLayout()
        text.setSpacing(0)
        gone = entry.undone_at is not None
        text.addWidget(_line(wording.decision(entry.kind), "mute" if gone else "strong", struck=gone))
        facts = f"{entry.stage} · {stage} · {entry.decided_by} · {wording.day_and_time(entry.decided_at)}"
        text.addWidget(label(facts, "small"))
        if entry.reason:
            text.addWidget(_line(f"“{entry.reason}”", struck=gone))
        overridden = [each for each in entry.against if each is not Against.UNSEEN]
        if overridden:
            told = self.tr("Against {what}: “{why}”").format(
                what=self.tr(" and ").join(against(each) for each in overridden), why=entry.override_reason
            )
            text.addWidget(_line(told, "warn", struck=gone))
        if Against.UNSEEN in entry.against:
            text.addWidget(_line(self.tr("Decided without having seen the scorecards"), "warn", struck=gone))
        if entry.undone_at is not None:
            undone = self.tr("Undone by {who}, {when}").format(
                who=entry.undone_by or "", when=wording.day_and_time(entry.undone_at)
            )
            text.addWidget(label(undone, "small"))
        row.addLayout(text, 1)
        if undoable:
            undo = Button(self.tr("Undo"))
            undo.setAccessibleName(self.tr("Undo: {decision}").format(decision=wording.decision(entry.kind)))
            undo.clicked.connect(partial(self.undone.emit, entry))
            row.addWidget(undo, 0, Qt.AlignmentFlag.AlignTop)
        return box


def _line(text: str, role: str = "", *, struck: bool) -> QLabel:
    """A line of a decision; struck through it says so to screen readers as well."""
    line = label(text, role)
    line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if struck:
        font = line.font()
        font.setStrikeOut(True)
        line.setFont(font)
        line.setAccessibleName(translate("DecisionLog", "undone: {text}").format(text=text))
    return line
