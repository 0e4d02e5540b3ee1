"""What stands in place of notes and scores while somebody else sees the screen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.labels import label


class Veil(QWidget):
    """``lifted`` is emitted when notes and scores are to be shown again, ``name_wanted`` when the candidate's name is
    to stand at the top meanwhile, or no longer.
    """

    lifted = Signal()
    name_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Notes and scores are hidden"))
        text = label(self.tr("Notes and scores are hidden."), "strong", self)
        detail = label(self.tr("Nothing is noted or rated meanwhile; the clock goes on."), "mute", self)
        self.button = Button(self.tr("Show them again"), parent=self)
        self.button.clicked.connect(self.lifted)
        self.name = QCheckBox(self.tr("Show the candidate's name"), self)
        self.name.toggled.connect(self.name_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(1)
        for part in (text, detail):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self.name, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
