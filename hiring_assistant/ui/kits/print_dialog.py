"""Putting a kit on paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from hiring_assistant.app.kits import print_kit
from hiring_assistant.domain.kit import Kit, StageKit
from hiring_assistant.domain.problem import Problem
from hiring_assistant.ui.kits.stage_tabs import stage_name
from hiring_assistant.ui.packets.fitting_dialog import FittingDialog
from hiring_assistant.ui.packets.save_place import SavePlace
from hiring_assistant.ui.roles.phrases import role_and_track
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.labels import label

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context
    from hiring_assistant.ui.jobs import Report


class PrintDialog(FittingDialog):
    """Asks what to print and where to save it; the PDF is written apart from the window. ``saved`` is the file."""

    def __init__(self, context: Context, kit: Kit, stage: StageKit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._kit = kit
        self._stage = stage
        self.saved: Path | None = None
        self.setWindowTitle(self.tr("Print or PDF"))
        self.setMinimumWidth(520)
        told = self.tr("Questions with probes, anchors, room for notes and boxes for ratings, for a clipboard.")
        named = self.tr("Stage %1, %2").replace("%1", str(stage.order)).replace("%2", stage_name(stage))
        self.this_stage = QRadioButton(named.replace("&", "&&"), self)
        self.this_stage.setChecked(True)
        self.whole_kit = QRadioButton(self.tr("The whole kit, with an overview before it"), self)
        self.this_stage.toggled.connect(self._propose)
        self.place = SavePlace(".pdf", self.tr("PDF files"), self)
        self.place.entered.connect(self.save)
        self.place.told.connect(self.fit)
        self.open_after = QCheckBox(self.tr("Open it afterwards, to print it"), self)
        self.save_button = PrimaryButton(self.tr("Save as PDF"), self)
        self.save_button.clicked.connect(self.save)
        self.cancel_button = Button(self.tr("Cancel"), parent=self)
        self.cancel_button.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(10)
        column.addWidget(label(self.windowTitle(), "section", self))
        column.addWidget(label(told, parent=self))
        column.addWidget(self.this_stage)
        column.addWidget(self.whole_kit)
        column.addWidget(self.place)
        column.addWidget(self.open_after)
        column.addLayout(buttons)
        self._propose()
        self.place.field.setFocus()

    @Slot()
    def _propose(self) -> None:
        plan = self._kit.plan
        role = role_and_track(plan.role_title, plan.track)
        if self.this_stage.isChecked():
            self.place.propose(f"{role} - {self._stage.order} {stage_name(self._stage)}")
        else:
            name = self.tr("kit")
            self.place.propose(f"{role} - {name}")

    @Slot()
    def save(self) -> None:
        """Write the PDF; a problem is told in the dialog, which then stays."""
        path = self.place.path()
        if path is None or not self.save_button.isEnabled():
            return
        store, kit = self._context.store, self._kit
        order = self._stage.order if self.this_stage.isChecked() else None

        def write(_report: Report) -> Path:
            print_kit(store, kit, path, order)
            return path

        self.save_button.setEnabled(False)
        self._context.worker.start(self.tr("Writing the PDF"), write, self._written, self._not_written)

    @Slot(object)
    def _written(self, path: Path) -> None:
        self.saved = path
        self.accept()
        self._context.messages.show(self.tr("Saved: %1").replace("%1", str(path)), "success")
        if self.open_after.isChecked():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    @Slot(object)
    def _not_written(self, error: object) -> None:
        self.save_button.setEnabled(True)
        if isinstance(error, Problem):
            self.place.complain(str(error))


def open_print(context: Context, kit: Kit, stage: StageKit) -> PrintDialog:
    """Open the dialog over the window; where the file is is then told at the top of the page."""
    dialog = PrintDialog(context, kit, stage, context.status.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
