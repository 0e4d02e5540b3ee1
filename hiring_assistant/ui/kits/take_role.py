"""Looking into a role that somebody shares, and taking it in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hiring_assistant.app.role_packs import PackPreview, look_into_pack, preview_pack, take_pack
from hiring_assistant.domain.kit import Kit, KitState
from hiring_assistant.ui import wording
from hiring_assistant.ui.kits.role_files import ROLE_SUFFIX
from hiring_assistant.ui.packets.look_first_dialog import Facts, LookFirstDialog
from hiring_assistant.ui.roles import phrases

if TYPE_CHECKING:
    from hiring_assistant.app.change import Change
    from hiring_assistant.exchange.role_packs import RolePack
    from hiring_assistant.ui.context import Context


class TakeRoleDialog(LookFirstDialog):
    """Choose or drop a file, see what it holds and would change here, take it in."""

    def __init__(self, context: Context, path: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._pack: RolePack | None = None
        pattern = self.tr("Roles (*%1);;All files (*)").replace("%1", ROLE_SUFFIX)
        self.ask_for(self.tr("Take in a role"), ROLE_SUFFIX, pattern)
        if path is not None:
            self.look_into(path)

    def read(self, path: Path) -> tuple[Facts, str]:
        """Read a role with its kits."""
        self._pack = None
        pack = look_into_pack(path)
        preview = preview_pack(self.context.store, pack)
        self._pack = pack
        self.inside.set_heading(self.tr("A role with its kits"))
        told = self.tr("All of this is here already. Taking it in again would change nothing.")
        return self._facts_of(pack, preview), "" if preview.changes else told

    def keep(self) -> Change[str]:
        """Take in the role."""
        if self._pack is None:
            raise RuntimeError("no role was read")
        return take_pack(self.context.store, self._pack)

    def kept(self, change: Change[str]) -> None:
        """Show the role."""
        self.context.navigator.go("roles", role_id=change.value)

    def _facts_of(self, pack: RolePack, preview: PackPreview) -> Facts:
        facts = [
            (self.tr("From"), pack.made_by),
            (self.tr("Made"), wording.day_and_time(pack.made_at)),
            (self.tr("Role"), preview.title),
            (self.tr("Page"), self._page_text(preview)),
            (self.tr("Kits"), "\n".join(map(self._kit_text, preview.kits)) or self.tr("none that is new here")),
        ]
        if preview.questions:
            number = len(preview.questions)
            counted = phrases.counted(number, self.tr("1 for your bank"), self.tr("%1 for your bank"))
            facts.append((self.tr("Questions"), counted))
        if preview.left_out:
            tracks = ", ".join(preview.left_out)
            told = self.tr("The draft of %1, because you have a draft of your own.").replace("%1", tracks)
            facts.append((self.tr("Left out"), told))
        return facts

    def _page_text(self, preview: PackPreview) -> str:
        if preview.role_is_new:
            return self.tr("a role that is not here yet")
        if preview.page_is_new:
            return self.tr("becomes version %1 here").replace("%1", str(preview.version))
        if preview.process_is_new:
            return self.tr("is here as version %1, and gets its hiring process").replace("%1", str(preview.version))
        return self.tr("is here as version %1").replace("%1", str(preview.version))

    def _kit_text(self, kit: Kit) -> str:
        draft = kit.state is KitState.DRAFT
        told = self.tr("%1, a draft") if draft else self.tr("%1, version %2 here")
        return told.replace("%1", kit.plan.track).replace("%2", str(kit.number))


def open_take_role(context: Context, path: Path | None = None) -> TakeRoleDialog:
    """Open the dialog over the window; what was taken in is then shown, with Undo."""
    dialog = TakeRoleDialog(context, path, context.status.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
