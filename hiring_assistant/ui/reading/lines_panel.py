"""A field below the entries of a reading that is typed into line by line: questions of a stage, parts of an entry."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiring_assistant.ui.interview.plain_editor import GrowingEditor
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.labels import label


class LinesPanel(QWidget):
    """Asks for lines. Escape leaves all as it was; ``closed`` is emitted when it goes."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._then: Callable[[tuple[str, ...]], None] | None = None
        self._told = label("", "strong", self)
        self.editor = GrowingEditor("", self, rows=3, most=12)
        self.editor.installEventFilter(self)
        self.keep = PrimaryButton("", self)
        self.keep.clicked.connect(self._keep)
        cancel = Button(self.tr("Cancel"), parent=self)
        cancel.clicked.connect(self.close_panel)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.addWidget(self._told)
        column.addWidget(self.editor)
        column.addLayout(buttons)
        self.hide()

    def ask(self, told: str, lines: Sequence[str], keep: str, then: Callable[[tuple[str, ...]], None]) -> None:
        """Let the person edit these lines under the heading ``told``; the button ``keep`` hands them to ``then``."""
        self._then = then
        self._told.setText(told)
        self.editor.setAccessibleName(told)
        self.editor.setPlainText("\n".join(lines))
        self.keep.setText(keep)
        self.show()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_asking(self) -> bool:
        """Whether lines are being typed."""
        return not self.isHidden()

    @Slot()
    def close_panel(self) -> None:
        """Put the field away."""
        self.hide()
        self.closed.emit()

    @Slot()
    def _keep(self) -> None:
        lines = (" ".join(line.split()) for line in self.editor.toPlainText().splitlines())
        self.close_panel()
        if self._then is not None:
            self._then(tuple(line for line in lines if line))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape in the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return True
        return super().eventFilter(watched, event)
