"""Which process a role goes by whose page names none, and the choice of another."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from hiring_assistant.app.processes import process_templates
from hiring_assistant.ui import telling
from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.labels import label


class ProcessLine(QWidget):
    """“The page names no hiring process”, and a menu of those to choose from. ``chosen`` is emitted with a key."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now: str | None = None
        self._told = label("", "small", self)
        self.button = Button("", parent=self)
        self.menu = QMenu(self.button)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)
        self.menu.triggered.connect(self._picked)
        self.button.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(10)
        row.addWidget(self._told, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def show_process(self, key: str | None, *, needed: bool, editable: bool) -> None:
        """Say which process was picked (None: none was); hidden unless the page has none of its own (``needed``)."""
        self._now = key
        self.setVisible(needed)
        if not needed:
            return
        if key is None:
            told = self.tr("The page names no hiring process. Choose one, or add its stages.")
            self.button.setText(self.tr("Choose a process"))
        else:
            names = {template.key: template.title for template in process_templates()}
            told = self.tr("The page has no process of its own; chosen: %1").replace(
                "%1", telling.told(names.get(key, key))
            )
            self.button.setText(self.tr("Choose another"))
        self._told.setText(told)
        self.button.setVisible(editable)

    @Slot()
    def _fill(self) -> None:
        self.menu.clear()
        for template in process_templates():
            action = self.menu.addAction(telling.told(template.title).replace("&", "&&"))
            action.setToolTip(telling.told(template.description))
            action.setData(template.key)
            action.setCheckable(self._now is not None)
            action.setChecked(template.key == self._now)

    @Slot(QAction)
    def _picked(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))
