"""What stands beside a candidate's interviews: details, files, and everything that happened."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from hiring_assistant.domain.candidate import Attachment, Candidate, HistoryEntry
from hiring_assistant.ui import wording
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import ElidedLabel, label


class DetailsCard(Card):
    """Contact, links and note. Links are text to copy: nothing is ever opened or fetched from here."""

    def __init__(self, candidate: Candidate, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Details"), parent)
        facts = [candidate.email, candidate.phone, *candidate.links]
        for fact in facts:
            if fact:
                self.body.addWidget(_text(fact))
        if candidate.note:
            self.body.addWidget(_text(candidate.note, "mute"))
        if not any(facts) and not candidate.note:
            self.body.addWidget(label(self.tr("No contact kept"), "mute"))


def _text(text: str, role: str = "") -> QLabel:
    shown = label(text, role)
    shown.setTextFormat(Qt.TextFormat.PlainText)
    shown.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return shown


class FilesCard(Card):
    """Attached files by name; their content stays out of sight until somebody saves a copy."""

    wanted = Signal(object)
    removed = Signal(object)

    def __init__(self, attachments: Sequence[Attachment], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Files"), parent)
        self.attach = Button(self.tr("Attach…"))
        self.attach.setAccessibleName(self.tr("Attach a file"))
        self.head.addWidget(self.attach)
        if not attachments:
            self.body.addWidget(
                label(self.tr("No files. Drop a CV here or attach it; the store keeps a copy."), "mute")
            )
        for attachment in attachments:
            row = QHBoxLayout()
            size = QLocale().formattedDataSize(attachment.size)
            row.addWidget(ElidedLabel(f"{attachment.file_name} · {size}"), 1)
            for title, signal in ((self.tr("Save a copy…"), self.wanted), (self.tr("Remove"), self.removed)):
                button = Button(title, "quiet")
                button.setAccessibleName(f"{title.rstrip('…')}: {attachment.file_name}")
                button.clicked.connect(partial(signal.emit, attachment))
                row.addWidget(button)
            self.body.addLayout(row)


class HistoryCard(Card):
    """Everything that happened, the newest on top."""

    def __init__(self, history: Sequence[HistoryEntry], reasons: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What happened"), parent)
        self.body.setSpacing(6)
        for entry in reversed(history):
            text = f"{wording.happened(entry)} · {entry.actor}"
            reason = reasons.get(f"{entry.what}:{entry.at.isoformat()}")
            self.body.addWidget(label(wording.day_and_time(entry.at), "small", wrap=False))
            self.body.addWidget(_text(f"{text}\n“{reason}”" if reason else text))
