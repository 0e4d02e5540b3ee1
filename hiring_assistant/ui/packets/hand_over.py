"""Writing an interview or a submitted scorecard to a file for somebody else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hiring_assistant.app.exchange import hand_over, send_back, suggested_file_name
from hiring_assistant.app.sitting import open_sitting
from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.domain.problem import Problem
from hiring_assistant.ui.packets.files import PACKET_SUFFIX, with_suffix
from hiring_assistant.ui.packets.fitting_dialog import FittingDialog
from hiring_assistant.ui.roles.phrases import role_and_track
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context


class HandOverDialog(FittingDialog):
    """Says what goes into the file and what does not, and asks where to save it.

    A planned interview is handed over; a submitted one sends its scorecard. ``saved`` is the file once it is written.

    Raises:
        CannotDo: where the interview is gone.
    """

    def __init__(self, context: Context, interview_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._sitting = open_sitting(context.store, interview_id)
        self._sends_scorecard = self._sitting.interview.state is InterviewState.SUBMITTED
        self.saved: Path | None = None
        self._may_replace: Path | None = None
        self.setWindowTitle(
            self.tr("Send the scorecard as a file") if self._sends_scorecard else self.tr("Hand over as a file")
        )
        self.setMinimumWidth(520)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(10)
        column.addWidget(label(self.windowTitle(), "section", self))
        column.addWidget(label(self._purpose(), parent=self))
        column.addWidget(label(self.tr("What goes in"), "strong", self))
        self.inside = label(self._inside(), parent=self)
        column.addWidget(self.inside)
        column.addWidget(label(self.tr("What stays here"), "strong", self))
        self.outside = label(self._outside(), parent=self)
        column.addWidget(self.outside)
        column.addWidget(
            label(self.tr("Anybody who gets the file can read it. Send it as you would a CV."), "mute", self)
        )
        column.addLayout(self._make_place())
        self.strip = MessageStrip(self)
        column.addWidget(self.strip)
        column.addLayout(self._make_buttons())
        self.path_field.setFocus()

    def _make_place(self) -> QHBoxLayout:
        what = self.tr("scorecard") if self._sends_scorecard else self.tr("interview")
        what = f"{what} {self._sitting.interview.stage}"
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        folder = documents if documents.is_dir() else Path.home()
        name = suggested_file_name(self._sitting.candidate, what, PACKET_SUFFIX.lstrip("."))
        self.path_field = QLineEdit(str(folder / name), self)
        self.path_field.setAccessibleName(self.tr("File to save"))
        self.path_field.returnPressed.connect(self.save)
        self._choose = Button(self.tr("Choose…"), parent=self)
        self._choose.clicked.connect(self._choose_place)
        row = QHBoxLayout()
        row.setSpacing(8)
        caption = label(self.tr("Save as"), parent=self, wrap=False)
        caption.setBuddy(self.path_field)
        row.addWidget(caption)
        row.addWidget(self.path_field, 1)
        row.addWidget(self._choose)
        return row

    def _make_buttons(self) -> QHBoxLayout:
        self.save_button = PrimaryButton(self.tr("Save the file"), self)
        self.save_button.clicked.connect(self.save)
        cancel = Button(self.tr("Cancel"), parent=self)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.save_button)
        return row

    def _purpose(self) -> str:
        if self._sends_scorecard:
            return self.tr("For whoever decides: they open the file in their own program and take the scorecard in.")
        told = self.tr(
            "For %1: they open the file in their own program, hold the interview and send the scorecard back."
        )
        return told.replace("%1", self._sitting.interview.interviewer)

    def _inside(self) -> str:
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
        lines.append(self.tr("Your name, %1, as the sender").replace("%1", self._context.store.actor))
        return "\n".join(f"✓ {line}" for line in lines)

    def _outside(self) -> str:
        lines = [self.tr("E-mail, phone, links and the note on the candidate"), self.tr("CV and other attached files")]
        if self._sends_scorecard:
            lines.append(self.tr("Everybody else’s scorecards, and all decisions"))
        else:
            lines.append(self.tr("Everybody’s ratings and notes, and all decisions"))
        return "\n".join(f"✕ {line}" for line in lines)

    @Slot()
    def _choose_place(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, self.windowTitle(), self.path_field.text(), self.tr("Packets (*%1)").replace("%1", PACKET_SUFFIX)
        )
        if name:
            self.path_field.setText(name)
            self._may_replace = Path(name)

    @Slot()
    def save(self) -> None:
        """Write the file; a problem is told in the dialog, which then stays."""
        text = self.path_field.text().strip()
        if not text:
            self.strip.say(self.tr("Say where to save the file."), "warning")
            self.fit()
            return
        path = with_suffix(Path(text).expanduser())
        self.path_field.setText(str(path))
        if path.exists() and path != self._may_replace:
            told = self.tr("There is a file of this name already.")
            self.strip.say(told, "warning", self.tr("Replace it"), self._replace)
            self.fit()
            return
        write = send_back if self._sends_scorecard else hand_over
        try:
            write(self._context.store, self._sitting.interview.id, path)
        except Problem as problem:
            self.strip.say(str(problem), "error")
            self.fit()
            return
        self.saved = path
        self.accept()
        self._context.navigator.refresh()
        self._context.messages.show(self.tr("Saved: %1").replace("%1", str(path)), "success")

    @Slot()
    def _replace(self) -> None:
        self._may_replace = Path(self.path_field.text())
        self.save()


def open_hand_over(context: Context, interview_id: str) -> HandOverDialog:
    """Open the dialog over the window; where the file is is then told at the top of the page.

    Raises:
        CannotDo: where the interview is gone.
    """
    dialog = HandOverDialog(context, interview_id, context.status.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
