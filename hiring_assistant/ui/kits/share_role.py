"""Writing a role with its kits to a file for somebody else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.app.role_packs import make_pack
from hiring_assistant.app.roles import get_role
from hiring_assistant.domain.problem import Problem
from hiring_assistant.ui.kits.role_files import ROLE_SUFFIX
from hiring_assistant.ui.kits.save_place import SavePlace
from hiring_assistant.ui.packets.fitting_dialog import FittingDialog
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.labels import label

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context


class ShareRoleDialog(FittingDialog):
    """Says what goes into the file and what does not, and asks where to save it. ``saved`` is the file once written.

    Raises:
        CannotDo: where the role is gone.
    """

    def __init__(self, context: Context, role_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._role = get_role(context.store, role_id)
        self.saved: Path | None = None
        self.setWindowTitle(self.tr("Share this role as a file"))
        self.setMinimumWidth(520)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(10)
        column.addWidget(label(self.windowTitle(), "section", self))
        purpose = self.tr("For somebody who hires for the same role: they take the file into their own program.")
        column.addWidget(label(purpose, parent=self))
        column.addWidget(label(self.tr("What goes in"), "strong", self))
        self.inside = label(self._inside(), parent=self)
        column.addWidget(self.inside)
        column.addWidget(label(self.tr("What stays here"), "strong", self))
        self.outside = label(self._outside(), parent=self)
        column.addWidget(self.outside)
        self.place = SavePlace(ROLE_SUFFIX, self.tr("Roles"), self)
        self.place.propose(self._role.title)
        self.place.entered.connect(self.save)
        self.place.told.connect(self.fit)
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

    def _inside(self) -> str:
        version = self._role.latest
        with self._context.store.read() as unit:
            tracks = tuple(dict.fromkeys(kit.plan.track for kit in unit.kits.of_version(version.id)))
        page = self.tr("The page of %1, version %2, with its corrections").replace("%1", self._role.title)
        lines = [page.replace("%2", str(version.number))]
        if tracks:
            lines.append(self.tr("The newest kit of each track: %1").replace("%1", ", ".join(tracks)))
            lines.append(self.tr("Questions of your own that belong to these kits"))
        else:
            lines.append(self.tr("No kit: none was changed or used yet, so the other program suggests the same one"))
        lines.append(self.tr("Your name, %1, as the sender").replace("%1", self._context.store.actor))
        return "\n".join(f"✓ {line}" for line in lines)

    def _outside(self) -> str:
        lines = [
            self.tr("Candidates, and everything about them"),
            self.tr("Interviews, ratings, notes and decisions"),
            self.tr("Older versions of the page and of the kits"),
        ]
        return "\n".join(f"✕ {line}" for line in lines)

    @Slot()
    def save(self) -> None:
        """Write the file; a problem is told in the dialog, which then stays."""
        path = self.place.path()
        if path is None:
            return
        try:
            make_pack(self._context.store, self._role.id, path)
        except Problem as problem:
            self.place.complain(str(problem))
            return
        self.saved = path
        self.accept()
        self._context.messages.show(self.tr("Saved: %1").replace("%1", str(path)), "success")


def open_share_role(context: Context, role_id: str) -> ShareRoleDialog:
    """Open the dialog over the window; where the file is is then told at the top of the page.

    Raises:
        CannotDo: where the role is gone.
    """
    dialog = ShareRoleDialog(context, role_id, context.status.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
