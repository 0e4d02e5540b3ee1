"""Hints at protected topics in take-aways, pros and cons, each below its field. Nothing is refused for them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from hiring_assistant.ui import telling
from hiring_assistant.ui.interview.hinting import LOOK_AFTER_MS, Hinting
from hiring_assistant.ui.widgets.labels import label

_LOOK_ON_MS = 15


class SummaryHints(QObject):
    """Looks at ``fields`` when nothing was typed for a moment; ``labels`` has the label that belongs below each."""

    def __init__(self, fields: Iterable[QPlainTextEdit], parent: QWidget) -> None:
        super().__init__(parent)
        self._hinting = Hinting()
        self.labels: dict[QPlainTextEdit, QLabel] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.look)
        for field in fields:
            self.labels[field] = label("", "warn-small", parent)
            self.labels[field].hide()
            field.textChanged.connect(self._changed)

    @Slot()
    def _changed(self) -> None:
        self._later.start(LOOK_AFTER_MS)

    @Slot()
    def look(self) -> None:
        """Look for hints in the fields and show them."""
        lines = {field: [line for line in field.toPlainText().split("\n") if line.strip()] for field in self.labels}
        if not self._hinting.look_at(line for found in lines.values() for line in found):
            self._later.start(_LOOK_ON_MS)
            return
        for field, below in self.labels.items():
            hints = [hint for line in lines[field] for hint in self._hinting.look(line)]
            said = "\n".join(dict.fromkeys(f"“{hint.words}”: {telling.told(hint.message)}" for hint in hints))
            below.setText(said)
            below.setVisible(bool(said))
            field.setAccessibleDescription(said)
