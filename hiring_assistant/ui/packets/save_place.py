"""Where a file is to be saved."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hiring_assistant.ui.widgets.buttons import Button
from hiring_assistant.ui.widgets.labels import label
from hiring_assistant.ui.widgets.message_strip import MessageStrip

_LONGEST = 80


class SavePlace(QWidget):
    """A field for the file with a button that chooses one, and what stands in the way below it.

    ``entered`` is emitted on Enter and when the person agrees to replace a file; ``told`` when there is something to
    read, so that a dialog can make room.
    """

    entered = Signal()
    told = Signal()

    def __init__(self, suffix: str, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suffix = suffix
        self._kind = kind
        self._may_replace: Path | None = None
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("File to save"))
        self.field.returnPressed.connect(self.entered)
        self.choose_button = Button(self.tr("Choose…"), parent=self)
        self.choose_button.setAccessibleName(self.tr("Choose where to save"))
        self.choose_button.clicked.connect(self.choose)
        self.strip = MessageStrip(self)
        row = QHBoxLayout()
        row.setSpacing(8)
        caption = label(self.tr("Save as"), parent=self, wrap=False)
        caption.setBuddy(self.field)
        row.addWidget(caption)
        row.addWidget(self.field, 1)
        row.addWidget(self.choose_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.strip)

    def propose(self, name: str) -> None:
        """Propose a file of that name (without its ending) in the person's documents, or where they chose last."""
        before = Path(self.field.text()).parent if self.field.text() else None
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        folder = before or (documents if documents.is_dir() else Path.home())
        safe = re.sub(r"[^\w\- ]+", " ", name)
        safe = re.sub(r"\s+", " ", safe).strip()[:_LONGEST].strip() or "kit"
        self.field.setText(str(folder / f"{safe}{self._suffix}"))

    @Slot()
    def choose(self) -> None:
        """Let the person choose the file."""
        pattern = f"{self._kind} (*{self._suffix})"
        name, _kind = QFileDialog.getSaveFileName(self, self.tr("Save as"), self.field.text(), pattern)
        if name:
            self.field.setText(name)
            self._may_replace = Path(name)

    def path(self) -> Path | None:
        """Where to save; None where that has to be said first, which is told below the field."""
        text = self.field.text().strip()
        if not text:
            self.complain(self.tr("Say where to save the file."), "warning")
            return None
        path = Path(text).expanduser()
        if path.suffix.lower() != self._suffix:
            path = path.with_name(path.name + self._suffix)
        self.field.setText(str(path))
        if path.exists() and path != self._may_replace:
            told = self.tr("There is a file of this name already.")
            self.strip.say(told, "warning", self.tr("Replace it"), self._replace)
            self.told.emit()
            return None
        return path

    def complain(self, sentence: str, kind: str = "error") -> None:
        """Say below the field what is wrong."""
        self.strip.say(sentence, kind)
        self.told.emit()

    @Slot()
    def _replace(self) -> None:
        self._may_replace = Path(self.field.text())
        self.entered.emit()
