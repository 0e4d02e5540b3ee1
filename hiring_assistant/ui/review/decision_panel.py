"""Deciding, in place: what is open to decide, the reason, and the log of what was decided."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hiring_assistant.domain.decision import NEEDS_REASON, Decision, DecisionKind
from hiring_assistant.ui import wording
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip


class ReasonForm(Card):
    """Asks for the reason of a decision. ``given(kind, reason)`` once there is one or none is needed."""

    given = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Decision"), parent)
        self._kind = DecisionKind.ADVANCE
        self._strip = MessageStrip()
        self._reason = QLineEdit()
        self._reason.setAccessibleName(self.tr("Reason"))
        self._reason.returnPressed.connect(self._on_given)
        self._do = PrimaryButton("")
        self._do.clicked.connect(self._on_given)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.addWidget(self._reason, 1)
        row.addWidget(cancel)
        row.addWidget(self._do)
        self.body.addWidget(self._strip)
        self.body.addLayout(row)

    def ask(self, kind: DecisionKind, title: str) -> None:
        """Ask for the reason of this decision."""
        self._kind = kind
        self._strip.withdraw()
        self._reason.clear()
        self.set_heading(title)
        needed = kind in NEEDS_REASON
        self._reason.setPlaceholderText(
            self.tr("Why; it is kept with the decision") if needed else self.tr("Why, if you want to say")
        )
        self._do.setText(title)
        self.show()
        self._reason.setFocus()

    def complain(self, sentence: str) -> None:
        """Say beside the field what is wrong."""
        self._strip.say(sentence, "warning")
        self._reason.setFocus()

    @Slot()
    def _on_given(self) -> None:
        self.given.emit(self._kind, self._reason.text())


class DecisionLog(Card):
    """What was decided, by whom, when and why; the latest in force can be undone."""

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
        said = wording.decision(entry.kind)
        if entry.undone_at is not None:
            said = self.tr("{decision} – undone by {who}, {when}").format(
                decision=said, who=entry.undone_by or "", when=wording.day_and_time(entry.undone_at)
            )
        text.addWidget(label(said, "mute" if entry.undone_at else "strong"))
        facts = f"{entry.stage} · {stage} · {entry.decided_by} · {wording.day_and_time(entry.decided_at)}"
        text.addWidget(label(facts, "small"))
        if entry.reason:
            reason = label(f"“{entry.reason}”")
            reason.setTextFormat(Qt.TextFormat.PlainText)
            text.addWidget(reason)
        row.addLayout(text, 1)
        if undoable:
            undo = Button(self.tr("Undo"))
            undo.setAccessibleName(self.tr("Undo: {decision}").format(decision=wording.decision(entry.kind)))
            undo.clicked.connect(partial(self.undone.emit, entry))
            row.addWidget(undo, 0, Qt.AlignmentFlag.AlignTop)
        return box
