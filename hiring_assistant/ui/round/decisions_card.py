"""What was decided in a round, counted by kind and reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from hiring_assistant.domain.decision import DecisionKind
from hiring_assistant.ui import wording
from hiring_assistant.ui.review.reason_list import reason_words
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import ElidedLabel, label

_MOST, _MOST_DECLINED = 1, 3
"""Reasons that are listed for a kind of decision; the report has all."""


class DecisionsCard(Card):
    """Decisions in force, the most frequent kind first, with the reasons most often given."""

    def __init__(self, decisions: Sequence[tuple[str, str, int]], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Decisions"), parent)
        self.body.setSpacing(4)
        by_kind: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for kind, reason, number in decisions:
            by_kind[kind].append((reason, number))
        for kind, reasons in sorted(by_kind.items(), key=lambda entry: -sum(n for _, n in entry[1])):
            total = QLocale().toString(sum(n for _, n in reasons))
            self.body.addWidget(label(f"{total} · {wording.decision(DecisionKind(kind))}", "strong"))
            given = [(reason, n) for reason, n in reasons if reason]
            most = _MOST_DECLINED if kind == DecisionKind.DECLINE else _MOST
            for reason, n in given[:most]:
                times = f" ({QLocale().toString(n)})" if n > 1 else ""
                self.body.addWidget(ElidedLabel(f"“{reason_words(reason)}”{times}", "small"))
            if len(given) > most:
                self.body.addWidget(label(self.tr("and %n more reason(s)", "", len(given) - most), "small"))
        if not decisions:
            self.body.addWidget(label(self.tr("None yet."), "mute"))
        self.body.addStretch(1)
