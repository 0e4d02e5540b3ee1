"""Looking into a file that somebody sent, and taking it in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hiring_assistant.app.exchange import already_here, look_into, take_in
from hiring_assistant.ui import wording
from hiring_assistant.ui.packets.files import PACKET_SUFFIX
from hiring_assistant.ui.packets.look_first_dialog import Facts, LookFirstDialog
from hiring_assistant.ui.roles.phrases import role_and_track

if TYPE_CHECKING:
    from hiring_assistant.app.change import Change
    from hiring_assistant.exchange.packets import InterviewPacket, ScorecardPacket
    from hiring_assistant.ui.context import Context


class TakeInDialog(LookFirstDialog):
    """Choose or drop a file, see what is inside, take it in.

    Of a scorecard it only says that it is a submitted one, by whom and when: what is in it, even how much, would sway
    whoever still has to write their own.
    """

    def __init__(self, context: Context, path: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._packet: InterviewPacket | ScorecardPacket | None = None
        pattern = self.tr("Packets (*%1);;All files (*)").replace("%1", PACKET_SUFFIX)
        self.ask_for(self.tr("Take in a file"), PACKET_SUFFIX, pattern)
        if path is not None:
            self.look_into(path)

    def read(self, path: Path) -> tuple[Facts, str]:
        """Read an interview to hold, or a submitted scorecard."""
        self._packet = None
        packet = look_into(path)
        here = already_here(self.context.store, packet)
        self._packet = packet
        told = self.tr("This file was taken in before. Taking it in again would change nothing.")
        return self._facts_of(packet), told if here else ""

    def keep(self) -> Change[str]:
        """Take in the interview or the scorecard."""
        if self._packet is None:
            raise RuntimeError("no packet was read")
        return take_in(self.context.store, self._packet)

    def kept(self, change: Change[str]) -> None:
        """Show it on the page that is open."""
        self.context.navigator.refresh()

    def _facts_of(self, packet: InterviewPacket | ScorecardPacket) -> Facts:
        from hiring_assistant.exchange.packets import InterviewPacket

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
        return facts


def open_take_in(context: Context, path: Path | None = None) -> TakeInDialog:
    """Open the dialog over the window; what was taken in is then told at the top of the page, with Undo."""
    dialog = TakeInDialog(context, path, context.status.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
