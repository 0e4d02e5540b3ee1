"""A dialog that writes something to a file for somebody else, and says before what they will get."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.domain.problem import Problem
from hiring_assistant.ui.packets.fitting_dialog import FittingDialog
from hiring_assistant.ui.packets.save_place import SavePlace
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.labels import label

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context


class HandingDialog(FittingDialog):
    """Says what goes into the file and what does not, and asks where to save it. ``saved`` is the file once written.

    A dialog of this kind names itself, proposes a file by ``_propose``, says what it writes by ``_tell`` and writes it
    in ``_write``.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.saved: Path | None = None
        self.setMinimumWidth(520)

    def _propose(self, name: str, suffix: str, kind: str) -> None:
        """Ask for a place, with a file of that name; ``kind`` says what files with that ending are."""
        self.place = SavePlace(suffix, kind, self)
        self.place.propose(name)
        self.place.entered.connect(self.save)
        self.place.told.connect(self.fit)

    def _tell(self, purpose: str, inside: Sequence[str], outside: Sequence[str], caution: str = "") -> None:
        """Lay out what is said, then the place and the buttons."""
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(10)
        column.addWidget(label(self.windowTitle(), "section", self))
        column.addWidget(label(purpose, parent=self))
        column.addWidget(label(self.tr("What goes in"), "strong", self))
        self.inside = label("\n".join(f"✓ {line}" for line in inside), parent=self)
        column.addWidget(self.inside)
        column.addWidget(label(self.tr("What stays here"), "strong", self))
        self.outside = label("\n".join(f"✕ {line}" for line in outside), parent=self)
        column.addWidget(self.outside)
        if caution:
            column.addWidget(label(caution, "mute", self))
        column.addWidget(self.place)
        self.save_button = PrimaryButton(self.tr("Save the file"), self)
        self.save_button.clicked.connect(self.save)
        cancel = Button(self.tr("Cancel"), parent=self)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.save_button)
        column.addLayout(row)
        self.place.field.setFocus()

    def _sender(self) -> str:
        """The line that says whose name is in the file."""
        return self.tr("Your name, %1, as the sender").replace("%1", self._context.store.actor)

    def _write(self, path: Path) -> None:
        """Write the file.

        Raises:
            Problem: where it cannot be written.
        """
        raise NotImplementedError

    @Slot()
    def save(self) -> None:
        """Write the file; a problem is told in the dialog, which then stays."""
        path = self.place.path()
        if path is None:
            return
        try:
            self._write(path)
        except Problem as problem:
            self.place.complain(str(problem))
            return
        self.saved = path
        self.accept()
        self._context.messages.show(self.tr("Saved: %1").replace("%1", str(path)), "success")
