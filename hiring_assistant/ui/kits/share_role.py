"""Writing a role with its kits to a file for somebody else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hiring_assistant.app.role_packs import make_pack
from hiring_assistant.app.roles import get_role
from hiring_assistant.ui.kits.role_files import ROLE_SUFFIX
from hiring_assistant.ui.packets.handing_dialog import HandingDialog

if TYPE_CHECKING:
    from hiring_assistant.ui.context import Context


class ShareRoleDialog(HandingDialog):
    """A role with its kits, for somebody who hires for the same role.

    Raises:
        CannotDo: where the role is gone.
    """

    def __init__(self, context: Context, role_id: str, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._role = get_role(context.store, role_id)
        self.setWindowTitle(self.tr("Share this role as a file"))
        self._propose(self._role.title, ROLE_SUFFIX, self.tr("Roles"))
        self._tell(
            self.tr("For somebody who hires for the same role: they take the file into their own program."),
            self._inside(),
            (
                self.tr("Candidates, and everything about them"),
                self.tr("Interviews, ratings, notes and decisions"),
                self.tr("Older versions of the page and of the kits"),
            ),
        )

    def _inside(self) -> list[str]:
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
        return [*lines, self._sender()]

    def _write(self, path: Path) -> None:
        make_pack(self._context.store, self._role.id, path)


def open_share_role(context: Context, role_id: str) -> ShareRoleDialog:
    """Open the dialog over the window; where the file is is then told at the top of the page.

    Raises:
        CannotDo: where the role is gone.
    """
    dialog = ShareRoleDialog(context, role_id, context.status.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
