"""Writing an interview or a submitted scorecard to a file for somebody else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hiring_assistant.app.exchange import hand_over, send_back, suggested_file_name
from hiring_assistant.app.sitting import open_sitting
from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.ui.packets.files import PACKET_SUFFIX
from hiring_assistant.ui.packets.handing_dialog import HandingDialog
from hiring_assistant.ui.roles.phrases import role_and_track

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context


class HandOverDialog(HandingDialog):
    """A planned interview is handed over; a submitted one sends its scorecard.

    Raises:
        CannotDo: where the interview is gone.
    """

    def __init__(self, context: Context, interview_id: str, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._sitting = open_sitting(context.store, interview_id)
        self._sends_scorecard = self._sitting.interview.state is InterviewState.SUBMITTED
        self.setWindowTitle(
            self.tr("Send the scorecard as a file") if self._sends_scorecard else self.tr("Hand over as a file")
        )
        what = self.tr("scorecard") if self._sends_scorecard else self.tr("interview")
        what = f"{what} {self._sitting.interview.stage}"
        name = Path(suggested_file_name(self._sitting.candidate.name, what, PACKET_SUFFIX)).stem
        self._propose(name, PACKET_SUFFIX, self.tr("Packets"))
        caution = self.tr("Anybody who gets the file can read it. Send it as you would a CV.")
        self._tell(self._purpose(), self._inside(), self._outside(), caution)
        self.accepted.connect(context.navigator.refresh)

    def _purpose(self) -> str:
        if self._sends_scorecard:
            return self.tr("For whoever decides: they open the file in their own program and take the scorecard in.")
        told = self.tr(
            "For %1: they open the file in their own program, hold the interview and send the scorecard back."
        )
        return told.replace("%1", self._sitting.interview.interviewer)

    def _inside(self) -> list[str]:
        sitting = self._sitting
        role, candidate = sitting.kit.plan.role_title, sitting.candidate
        stage = self.tr("stage %1, %2").replace("%1", str(sitting.stage.order)).replace("%2", sitting.stage.title)
        if self._sends_scorecard:
            lines = [
                self.tr("Name of the candidate: %1").replace("%1", candidate.name),
                self.tr("The interview: %1, %2").replace("%1", role).replace("%2", stage),
                self.tr("All of your ratings, notes and answers from it, and your recommendation"),
            ]
        else:
            lines = [
                self.tr("Name of the candidate: %1").replace("%1", candidate.name),
                self.tr("Role and track: %1").replace("%1", role_and_track(role, candidate.track)),
                self.tr("The interview: %1, with its questions").replace("%1", stage),
                self.tr("Who holds it and when, the role page and the kit of the track"),
            ]
        return [*lines, self._sender()]

    def _outside(self) -> list[str]:
        lines = [self.tr("E-mail, phone, links and the note on the candidate"), self.tr("CV and other attached files")]
        if self._sends_scorecard:
            lines.append(self.tr("Everybody else’s scorecards, and all decisions"))
        else:
            lines.append(self.tr("Everybody’s ratings and notes, and all decisions"))
        return lines

    def _write(self, path: Path) -> None:
        write = send_back if self._sends_scorecard else hand_over
        write(self._context.store, self._sitting.interview.id, path)


def open_hand_over(context: Context, interview_id: str) -> HandOverDialog:
    """Open the dialog over the window; where the file is is then told at the top of the page.

    Raises:
        CannotDo: where the interview is gone.
    """
    dialog = HandOverDialog(context, interview_id, context.status.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
