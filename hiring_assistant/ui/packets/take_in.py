"""Looking into a file that somebody sent, and taking it in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.app.exchange import already_here, look_into, take_in
from hiring_assistant.domain.problem import Problem
from hiring_assistant.ui import wording
from hiring_assistant.ui.packets.files import PACKET_SUFFIX
from hiring_assistant.ui.packets.fitting_dialog import FittingDialog
from hiring_assistant.ui.roles.phrases import role_and_track
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from hiring_assistant.app.change import Change
    from hiring_assistant.exchange.packets import InterviewPacket, ScorecardPacket
    from hiring_assistant.ui.context import Context


class TakeInDialog(FittingDialog):
    """Choose or drop a file, see what is inside, take it in. ``change`` is what that changed.

    Of a scorecard it only says that it is a submitted one, by whom and when: what is in it, even how much, would sway
    whoever still has to write their own.
    """

    def __init__(self, context: Context, path: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._packet: InterviewPacket | ScorecardPacket | None = None
        self.change: Change[str] | None = None
        self._told: tuple[tuple[str, str], ...] = ()
        self.setWindowTitle(self.tr("Take in a file"))
        self.setMinimumWidth(520)
        self.setAcceptDrops(True)
        self._file = label("", parent=self)
        self._choose = Button(self.tr("Choose a file…"), parent=self)
        self._choose.clicked.connect(self.choose)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._file, 1)
        row.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignTop)
        self.inside = Card(" ", self)
        self._facts = QFormLayout()
        self._facts.setHorizontalSpacing(18)
        self._facts.setVerticalSpacing(4)
        self.inside.body.addLayout(self._facts)
        self.strip = MessageStrip(self, closable=False)
        self.take_button = PrimaryButton(self.tr("Take it in"), self)
        self.take_button.clicked.connect(self.take)
        cancel = Button(self.tr("Close"), parent=self)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.take_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        column.addWidget(label(self.windowTitle(), "section", self))
        column.addLayout(row)
        column.addWidget(self.inside)
        column.addWidget(self.strip)
        column.addStretch(1)
        column.addLayout(buttons)
        self._say_empty()
        if path is not None:
            self.look_into(path)

    def _say_empty(self) -> None:
        self._packet = None
        told = self.tr("Choose a file that ends in %1, or drop one here. Nothing is kept before you have seen it.")
        self._file.setText(told.replace("%1", PACKET_SUFFIX))
        self.inside.hide()
        self.take_button.setEnabled(False)

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """What is told of the file, as pairs of name and value."""
        return self._told

    @Slot()
    def choose(self) -> None:
        """Let the person choose the file."""
        pattern = self.tr("Packets (*%1);;All files (*)").replace("%1", PACKET_SUFFIX)
        name, _kind = QFileDialog.getOpenFileName(self, self.windowTitle(), "", pattern)
        if name:
            self.look_into(Path(name))

    def look_into(self, path: Path) -> None:
        """Show what is in the file; a problem is told in its place."""
        self._say_empty()
        self._file.setText(path.name)
        self.strip.withdraw()
        try:
            packet = look_into(path)
            here = already_here(self._context.store, packet)
        except Problem as problem:
            self.strip.say(str(problem), "error")
            self.fit()
            return
        self._packet = packet
        self._show_facts(packet)
        self.take_button.setEnabled(not here)
        if here:
            self.strip.say(self.tr("This file was taken in before. Taking it in again would change nothing."), "info")
        else:
            self.take_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()

    def _show_facts(self, packet: InterviewPacket | ScorecardPacket) -> None:
        from hiring_assistant.exchange.packets import InterviewPacket

        while self._facts.rowCount():
            self._facts.removeRow(0)
        interview = packet.interview
        if isinstance(packet, InterviewPacket):
            self.inside.set_heading(self.tr("An interview to hold"))
            candidate, stage = packet.candidate.name, packet.kit.plan.stage(interview.stage)
            role = role_and_track(packet.role_title, packet.candidate.track)
            title = stage.title if stage else ""
        else:
            self.inside.set_heading(self.tr("A submitted scorecard"))
            candidate, role, title = packet.candidate_name, packet.role_title, packet.stage_title
        facts = [
            (self.tr("From"), packet.made_by),
            (self.tr("Made"), wording.day_and_time(packet.made_at)),
            (self.tr("Candidate"), candidate),
            (self.tr("Role"), role),
            (self.tr("Stage"), f"{interview.stage} · {title}" if title else str(interview.stage)),
            (self.tr("Interviewer"), interview.interviewer),
        ]
        if isinstance(packet, InterviewPacket):
            if interview.planned_at is not None:
                facts.append((self.tr("Planned for"), wording.day_and_time(interview.planned_at)))
            if stage is not None:
                facts.append((self.tr("Questions"), str(len(stage.questions))))
        elif packet.scorecard.submitted_at is not None:
            facts.append((self.tr("Submitted"), wording.day_and_time(packet.scorecard.submitted_at)))
        self._told = tuple(facts)
        for name, value in facts:
            self._facts.addRow(label(name, "mute", self, wrap=False), label(value, parent=self))
        self.inside.show()

    @Slot()
    def take(self) -> None:
        """Take it in, whole or not at all; a problem is told in the dialog."""
        if self._packet is None:
            return
        try:
            self.change = take_in(self._context.store, self._packet)
        except Problem as problem:
            self.strip.say(str(problem), "error")
            self.take_button.setEnabled(False)
            self.fit()
            return
        self.accept()
        self._context.navigator.refresh()
        self._context.messages.done(self.change)

    # Dropping on the dialog

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one local file."""
        if _file_in(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look into the file."""
        path = _file_in(event)
        if path is not None:
            event.acceptProposedAction()
            self.look_into(path)


def _file_in(event: QDropEvent) -> Path | None:
    urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(urls[0].toLocalFile()) if len(urls) == 1 else None


def open_take_in(context: Context, path: Path | None = None) -> TakeInDialog:
    """Open the dialog over the window; what was taken in is then told at the top of the page, with Undo."""
    dialog = TakeInDialog(context, path, context.status.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
