"""Looking into a role that somebody shares, and taking it in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.app.role_packs import PackPreview, look_into_pack, preview_pack, take_pack
from hiring_assistant.domain.kit import Kit, KitState
from hiring_assistant.domain.problem import Problem
from hiring_assistant.ui import wording
from hiring_assistant.ui.kits.role_files import ROLE_SUFFIX
from hiring_assistant.ui.packets.fitting_dialog import FittingDialog
from hiring_assistant.ui.roles import phrases
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from hiring_assistant.app.change import Change
    from hiring_assistant.exchange.role_packs import RolePack
    from hiring_assistant.ui.context import Context


class TakeRoleDialog(FittingDialog):
    """Choose or drop a file, see what it holds and would change here, take it in. ``change`` is what that did."""

    def __init__(self, context: Context, path: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._pack: RolePack | None = None
        self._told: tuple[tuple[str, str], ...] = ()
        self.change: Change[str] | None = None
        self.setWindowTitle(self.tr("Take in a role"))
        self.setMinimumWidth(520)
        self.setAcceptDrops(True)
        self._file = label("", parent=self)
        self.choose_button = Button(self.tr("Choose a file…"), parent=self)
        self.choose_button.clicked.connect(self.choose)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._file, 1)
        row.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignTop)
        self.inside = Card(self.tr("A role with its kits"), self)
        self._facts = QFormLayout()
        self._facts.setHorizontalSpacing(18)
        self._facts.setVerticalSpacing(4)
        self.inside.body.addLayout(self._facts)
        self.strip = MessageStrip(self, closable=False)
        self.take_button = PrimaryButton(self.tr("Take it in"), self)
        self.take_button.clicked.connect(self.take)
        cancel = Button(self.tr("Close"), parent=self)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.take_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        column.addWidget(label(self.windowTitle(), "section", self))
        column.addLayout(row)
        column.addWidget(self.inside)
        column.addWidget(self.strip)
        column.addStretch(1)
        column.addLayout(buttons)
        self._say_empty()
        if path is not None:
            self.look_into(path)

    def _say_empty(self) -> None:
        self._pack = None
        told = self.tr("Choose a file that ends in %1, or drop one here. Nothing is kept before you have seen it.")
        self._file.setText(told.replace("%1", ROLE_SUFFIX))
        self.inside.hide()
        self.take_button.setEnabled(False)

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """What is told of the file, as pairs of name and value."""
        return self._told

    @Slot()
    def choose(self) -> None:
        """Let the person choose the file."""
        pattern = self.tr("Roles (*%1);;All files (*)").replace("%1", ROLE_SUFFIX)
        name, _kind = QFileDialog.getOpenFileName(self, self.windowTitle(), "", pattern)
        if name:
            self.look_into(Path(name))

    def look_into(self, path: Path) -> None:
        """Show what is in the file; a problem is told in its place."""
        self._say_empty()
        self._file.setText(path.name)
        self.strip.withdraw()
        try:
            pack = look_into_pack(path)
            preview = preview_pack(self._context.store, pack)
        except Problem as problem:
            self.strip.say(str(problem), "error")
            self.fit()
            return
        self._pack = pack
        self._show_facts(pack, preview)
        self.take_button.setEnabled(preview.changes)
        if preview.changes:
            self.take_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.strip.say(self.tr("All of this is here already. Taking it in again would change nothing."), "info")
        self.fit()

    def _show_facts(self, pack: RolePack, preview: PackPreview) -> None:
        while self._facts.rowCount():
            self._facts.removeRow(0)
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
        self._told = tuple(facts)
        for name, value in facts:
            self._facts.addRow(label(name, "mute", self, wrap=False), label(value, parent=self))
        self.inside.show()

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

    @Slot()
    def take(self) -> None:
        """Take it in, whole or not at all; a problem is told in the dialog."""
        if self._pack is None:
            return
        try:
            self.change = take_pack(self._context.store, self._pack)
        except Problem as problem:
            self.strip.say(str(problem), "error")
            self.take_button.setEnabled(False)
            self.fit()
            return
        self.accept()
        self._context.navigator.go("roles", role_id=self.change.value)
        self._context.messages.done(self.change)

    # Dropping on the dialog

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one local file."""
        if _file_in(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look into the file."""
        path = _file_in(event)
        if path is not None:
            event.acceptProposedAction()
            self.look_into(path)


def _file_in(event: QDropEvent) -> Path | None:
    urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(urls[0].toLocalFile()) if len(urls) == 1 else None


def open_take_role(context: Context, path: Path | None = None) -> TakeRoleDialog:
    """Open the dialog over the window; what was taken in is then shown, with Undo."""
    dialog = TakeRoleDialog(context, path, context.status.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
