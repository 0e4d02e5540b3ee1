"""The place on a page where a candidate's files come into sight when they are asked for, and go again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from hiring_assistant.app.candidates import attachment_content, save_attachment
from hiring_assistant.domain.candidate import Attachment
from hiring_assistant.domain.problem import Problem
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.review.files_card import FilesCard


class FilesPlace(QWidget):
    """Empty until ``open``. ``closed`` says that the person put the files away, ``failed`` what could not be done."""

    closed = Signal()
    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.card: FilesCard | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def open(self, attachments: Sequence[Attachment]) -> None:
        """Show the files by name, with the focus on the first button."""
        self.put_away()
        card = FilesCard(attachments)
        card.wanted.connect(self._show)
        card.saved.connect(self._save)
        card.closed.connect(self._on_closed)
        self._column.addWidget(card)
        self.card = card
        self.show()
        (card.buttons[0] if card.buttons else card.hide_button).setFocus()

    def put_away(self) -> None:
        """Show nothing of them any more."""
        if self.card is not None:
            self._column.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
            self.card = None
        self.hide()

    @Slot()
    def _on_closed(self) -> None:
        self.put_away()
        self.closed.emit()

    @Slot(object)
    def _show(self, attachment: Attachment) -> None:
        try:
            content = attachment_content(self._context.store, attachment)
        except Problem as problem:
            self.failed.emit(problem)
            return
        if self.card is not None:
            self.card.show_content(attachment, content)

    @Slot(object)
    def _save(self, attachment: Attachment) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), attachment.file_name)
        if name:
            try:
                save_attachment(self._context.store, attachment, Path(name))
            except Problem as problem:
                self.failed.emit(problem)
