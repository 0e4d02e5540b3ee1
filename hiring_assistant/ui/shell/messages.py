"""Telling the person something, inline at the top of the page area."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hiring_assistant.domain.problem import CannotDo, Problem

if TYPE_CHECKING:
    from hiring_assistant.app.change import Change

INFO = "info"
WARNING = "warning"
ERROR = "error"
SUCCESS = "success"


class Messages(QObject):
    """Where pages send what belongs to no place of their own; what has a place is shown there in a MessageStrip.

    The window shows one message at a time, the newest. ``done`` is for changes: it offers Undo beside the sentence.
    """

    asked = Signal(str, str, str, object)
    """kind, text, button text ("" without), what the button calls."""
    withdrawn = Signal()

    def show(self, text: str, kind: str = INFO, button: str = "", call: Callable[[], object] | None = None) -> None:
        """Show a sentence, with a button where ``button`` names one. Kinds: INFO, WARNING, ERROR, SUCCESS."""
        self.asked.emit(kind, text, button, call)

    def clear(self) -> None:
        """Take away what is shown."""
        self.withdrawn.emit()

    def problem(self, problem: Problem) -> None:
        """Say what went wrong: as a warning where the person can mend it, else as an error."""
        self.show(str(problem), WARNING if isinstance(problem, CannotDo) else ERROR)

    def done(self, change: Change[object], undo: Callable[[], object] | None = None) -> None:
        """Say what was changed. ``undo`` is what the Undo button calls; None: the window's undo."""
        button = self.tr("Undo") if change.undo is not None else ""
        self.show(change.said, SUCCESS, button, undo)
