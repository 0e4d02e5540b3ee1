"""The stages of the process as a row of chips; a question can be dropped on another stage."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from hiring_assistant.domain.kit import StageKit
from hiring_assistant.domain.role import StageKind
from hiring_assistant.ui import wording
from hiring_assistant.ui.interview.eliding_chip import ElidingChip
from hiring_assistant.ui.kits.dragging import question_in
from hiring_assistant.ui.roles import phrases
from hiring_assistant.ui.widgets.flow_layout import FlowLayout

# In an exclusive group of buttons Qt lets the arrow keys pick, and Tab stop at the one at hand only.


class _StageChip(ElidingChip):
    """``dropped`` is emitted with the order of the stage and the id of the question."""

    dropped = Signal(int, str)

    def __init__(self, order: int, text: str, parent: QWidget) -> None:
        super().__init__(text, parent, checkable=True, longest=24)
        self._order = order
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take questions."""
        if question_in(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which one."""
        if found := question_in(event):
            event.acceptProposedAction()
            self.dropped.emit(self._order, found)


class StageTabs(QWidget):
    """``picked`` is emitted with the order of a stage, ``dropped`` with it and the id of the question dropped on it."""

    picked = Signal(int)
    dropped = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Stages"))
        self._flow = FlowLayout(self)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.picked)
        self._shown: tuple[tuple[int, str, bool], ...] = ()
        self.chips: tuple[ElidingChip, ...] = ()

    def show_stages(self, stages: Sequence[StageKit], current: int) -> None:
        """Show these stages; that of order ``current`` is at hand."""
        now = tuple((stage.order, stage_name(stage), stage.kind is StageKind.OFFER) for stage in stages)
        if now != self._shown:
            self._shown = now
            self._fill()
        button = self._group.button(current)
        if button is not None:
            button.setChecked(True)

    def _fill(self) -> None:
        for chip in self.chips:
            self._group.removeButton(chip)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        made = []
        for order, name, is_offer in self._shown:
            chip = _StageChip(order, f"{order} · {name}".replace("&", "&&"), self)
            chip.setAccessibleName(self.tr("Stage %1: %2").replace("%1", str(order)).replace("%2", name))
            chip.setAcceptDrops(not is_offer)
            chip.dropped.connect(self._dropped)
            self._group.addButton(chip, order)
            self._flow.addWidget(chip)
            chip.show()
            made.append(chip)
        self.chips = tuple(made)
        self.updateGeometry()

    @Slot(int, str)
    def _dropped(self, order: int, question_id: str) -> None:
        self.dropped.emit(order, question_id)


def stage_name(stage: StageKit) -> str:
    """What a stage is called."""
    return wording.capitalized(stage.title.strip()) or wording.stage_kind(stage.kind)


def stage_length(stage: StageKit) -> str:
    """How long it takes, or that it is answered in writing."""
    if stage.minutes is not None:
        return phrases.minutes(stage.minutes)
    written = stage.kind is StageKind.QUESTIONNAIRE
    return phrases.translate("kits", "in writing") if written else ""
