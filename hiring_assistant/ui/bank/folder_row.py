"""The folder in which a team keeps questions of its own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.flow_layout import FlowLayout
from hiring_assistant.ui.widgets.labels import ElidedLabel, label
from hiring_assistant.ui.widgets.message_strip import MessageStrip


class FolderRow(QWidget):
    """Which folder is in use, and what is wrong with a file in it."""

    choose_asked = Signal()
    reload_asked = Signal()
    write_asked = Signal()
    forget_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = label(self.tr("Team folder"), "small", self, wrap=False)
        self._path = ElidedLabel("", "small", self)
        self._path.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.choose_button = Button(self.tr("Choose a team folder…"), parent=self)
        self.reload_button = Button(self.tr("Read again"), parent=self)
        self.reload_button.setAccessibleName(self.tr("Read the team folder again"))
        self.write_button = Button(self.tr("Add my questions to it"), parent=self)
        self.write_button.setAccessibleName(self.tr("Add my questions to the team folder"))
        self.forget_button = Button(self.tr("Stop using it"), "quiet", self)
        self.forget_button.setAccessibleName(self.tr("Stop using the team folder"))
        self.strip = MessageStrip(self)
        self.choose_button.clicked.connect(self.choose_asked)
        self.reload_button.clicked.connect(self.reload_asked)
        self.write_button.clicked.connect(self.write_asked)
        self.forget_button.clicked.connect(self.forget_asked)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self._name)
        where.addWidget(self._path, 1)
        buttons = QWidget(self)
        flow = FlowLayout(buttons)
        for button in (self.choose_button, self.reload_button, self.write_button, self.forget_button):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(where)
        column.addWidget(buttons)
        column.addWidget(self.strip)

    def show_folder(self, folder: str, *, own: int) -> None:
        """Show which folder is in use ("" for none); ``own`` questions could be added to it."""
        self._path.setText(folder or self.tr("none; a team can keep questions as Markdown files, in git for example"))
        self.choose_button.setText(self.tr("Choose another…") if folder else self.tr("Choose a team folder…"))
        self.choose_button.setAccessibleName(self.tr("Choose a team folder"))
        for button in (self.reload_button, self.forget_button):
            button.setVisible(bool(folder))
        self.write_button.setVisible(bool(folder) and own > 0)
