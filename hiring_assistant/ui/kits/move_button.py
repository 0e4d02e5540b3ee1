"""The button that moves a question to another stage."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from hiring_assistant.domain.kit import StageKit
from hiring_assistant.domain.role import StageKind
from hiring_assistant.ui.kits.stage_tabs import stage_length, stage_name
from hiring_assistant.ui.widgets.buttons import Button


class MoveButton(Button):
    """Offers the other stages. ``picked`` is emitted with the order of one."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setText(self.tr("Move to stage…"))
        self._stages: tuple[tuple[int, str], ...] = ()
        self.clicked.connect(self.open)

    def show_stages(self, stages: Sequence[StageKit]) -> None:
        """Offer those of these stages in which something can be asked."""
        asking = [stage for stage in stages if stage.kind is not StageKind.OFFER]
        names = ((s.order, " · ".join(p for p in (str(s.order), stage_name(s), stage_length(s)) if p)) for s in asking)
        self._stages = tuple(names)
        self.setEnabled(bool(self._stages))

    @property
    def stages(self) -> tuple[tuple[int, str], ...]:
        """Order and words of what is offered."""
        return self._stages

    @Slot()
    def open(self) -> None:
        """Open the menu below the button."""
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Move to stage"))
        for order, name in self._stages:
            action = QAction(name.replace("&", "&&"), menu)
            action.setData(order)
            menu.addAction(action)
        menu.triggered.connect(self._picked)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    @Slot(QAction)
    def _picked(self, action: QAction) -> None:
        self.picked.emit(int(action.data()))
