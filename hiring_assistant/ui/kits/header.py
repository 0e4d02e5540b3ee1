"""The bar at the top of the kit page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hiring_assistant.app.kit_editing import WorkingCopy
from hiring_assistant.domain.kit import KitState, StageKit
from hiring_assistant.ui import telling, wording
from hiring_assistant.ui.kits.stage_tabs import stage_length, stage_name
from hiring_assistant.ui.roles.phrases import role_and_track
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.chip import Chip
from hiring_assistant.ui.widgets.page_bar import PageBar

_LONGEST_BACK = 30


class KitBar(PageBar):
    """Where one is, how long the stage is, which version it is; Undo, Print and Ready for interviews."""

    undo_asked = Signal()
    print_asked = Signal()
    ready_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.length = Chip("", parent=self)
        self.version = Chip("", "accent", self)
        self.left.addWidget(self.length)
        self.left.addWidget(self.version)
        self.undo_button = Button(self.tr("Undo"), parent=self)
        self.print_button = Button(self.tr("Print…"), parent=self)
        self.ready_button = PrimaryButton(self.tr("Ready for interviews"), self)
        self.undo_button.clicked.connect(self.undo_asked)
        self.print_button.clicked.connect(self.print_asked)
        self.ready_button.clicked.connect(self.ready_asked)
        self.right.setSpacing(8)
        for button in (self.undo_button, self.print_button, self.ready_button):
            self.right.addWidget(button)

    def show_kit(self, copy: WorkingCopy, stage: StageKit | None) -> None:
        """Show which stage of which version this is."""
        plan = copy.kit.plan
        back = role_and_track(plan.role_title, plan.track)
        back = back if len(back) <= _LONGEST_BACK else f"{back[:_LONGEST_BACK].rstrip()}…"
        title = self.tr("Kit")
        if stage is not None:
            title = self.tr("Kit · stage %1 · %2").replace("%1", str(stage.order)).replace("%2", stage_name(stage))
        self.show_titles(back, title)
        self.length.show_as(stage_length(stage) if stage else "")
        self.version.show_as(self._version_text(copy), "accent" if copy.kit.state is KitState.DRAFT else "plain")
        self.version.setToolTip(copy.kit.reason)
        self.ready_button.setEnabled(copy.is_changed)
        self.fit()

    def _version_text(self, copy: WorkingCopy) -> str:
        kit = copy.kit
        number = str(kit.number)
        if not copy.is_kept:
            return self.tr("suggested")
        if kit.state is KitState.DRAFT:
            return self.tr("draft of v%1").replace("%1", number)
        if kit.frozen_at is not None:
            told = self.tr("v%1 · in use since %2").replace("%1", number)
            return told.replace("%2", wording.day(kit.frozen_at))
        return self.tr("v%1 · ready").replace("%1", number)

    def show_undo(self, said: str | None) -> None:
        """Show whether there is something to take back, and what."""
        self.undo_button.setEnabled(said is not None)
        self.undo_button.setToolTip(self.tr("Undo: %1").replace("%1", telling.told(said)) if said else "")
