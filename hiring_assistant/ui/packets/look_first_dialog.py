"""A dialog in which a person chooses or drops a file, sees what it holds, and only then takes it in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.domain.problem import Problem
from hiring_assistant.ui.packets.fitting_dialog import FittingDialog
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from hiring_assistant.app.change import Change
    from hiring_assistant.ui.context import Context

Facts = Sequence[tuple[str, str]]
"""What is told of a file: pairs of name and value."""


class LookFirstDialog(FittingDialog):
    """For a kind of file, a subclass says how it is called (``ask_for``), how to ``read`` it, how to ``keep`` it, and
    what to do when that is ``kept``. ``change`` is what taking it in did; None until then.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.change: Change[str] | None = None
        self._suffix = self._pattern = ""
        self._told: tuple[tuple[str, str], ...] = ()
        self._can_take = False
        self.setMinimumWidth(520)
        self.setAcceptDrops(True)
        self._file = label("", parent=self)
        self.choose_button = Button(self.tr("Choose a file…"), parent=self)
        self.choose_button.clicked.connect(self.choose)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._file, 1)
        row.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignTop)
        self.inside = Card(" ", self)
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
        self._heading = label("", "section", self)
        column.addWidget(self._heading)
        column.addLayout(row)
        column.addWidget(self.inside)
        column.addWidget(self.strip)
        column.addStretch(1)
        column.addLayout(buttons)

    def ask_for(self, title: str, suffix: str, pattern: str) -> None:
        """Ask for files of that kind: the dialog's title, how their names end, and what a file dialog lists."""
        self._suffix, self._pattern = suffix, pattern
        self.setWindowTitle(title)
        self._heading.setText(title)
        self._say_empty()

    def read(self, path: Path) -> tuple[Facts, str]:
        """Read the file and remember it: what is told of it, and why there is nothing to take in ("" where there is).

        Raises:
            Problem: where it cannot be read; it is then told in the dialog.
        """
        raise NotImplementedError

    def keep(self) -> Change[str]:
        """Take in what was read last, whole or not at all.

        Raises:
            Problem: where it cannot be kept; it is then told in the dialog.
        """
        raise NotImplementedError

    def kept(self, change: Change[str]) -> None:
        """It was taken in and the dialog is closed: show it."""
        raise NotImplementedError

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """What is told of the file, as pairs of name and value."""
        return self._told

    def _say_empty(self) -> None:
        told = self.tr("Choose a file that ends in %1, or drop one here. Nothing is kept before you have seen it.")
        self._file.setText(told.replace("%1", self._suffix))
        self.inside.hide()
        self._can_take = False
        self.take_button.setEnabled(False)

    @Slot()
    def choose(self) -> None:
        """Let the person choose the file."""
        name, _kind = QFileDialog.getOpenFileName(self, self.windowTitle(), "", self._pattern)
        if name:
            self.look_into(Path(name))

    def look_into(self, path: Path) -> None:
        """Show what is in the file; a problem is told in its place."""
        self._say_empty()
        self._file.setText(path.name)
        self.strip.withdraw()
        try:
            facts, nothing_new = self.read(path)
        except Problem as problem:
            self.strip.say(str(problem), "error")
            self.fit()
            return
        self._show_facts(facts)
        self._can_take = not nothing_new
        self.take_button.setEnabled(self._can_take)
        if self._can_take:
            self.take_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.strip.say(nothing_new, "info")
        self.fit()

    def _show_facts(self, facts: Facts) -> None:
        while self._facts.rowCount():
            self._facts.removeRow(0)
        self._told = tuple(facts)
        for name, value in facts:
            self._facts.addRow(label(name, "mute", self, wrap=False), label(value, parent=self))
        self.inside.show()

    @Slot()
    def take(self) -> None:
        """Take it in; a problem is told in the dialog."""
        if not self._can_take:
            return
        try:
            self.change = self.keep()
        except Problem as problem:
            self.strip.say(str(problem), "error")
            self.take_button.setEnabled(False)
            self.fit()
            return
        self.accept()
        self.kept(self.change)
        self.context.messages.done(self.change)

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
