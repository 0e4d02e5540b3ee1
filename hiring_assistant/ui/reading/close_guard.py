"""Says that work on pages would be lost before the window is closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class CloseGuard(QObject):
    """Keeps a window open once while ``at_stake`` says that something would be lost, and calls ``tell``.

    Closing it again closes it, unless something was added since (``renew``).
    """

    def __init__(
        self, window: QWidget, at_stake: Callable[[], bool], tell: Callable[[], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._at_stake, self._tell = at_stake, tell
        self._told = False
        window.installEventFilter(self)

    def renew(self) -> None:
        """There is more at stake than was told of."""
        self._told = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window is to be closed."""
        if event.type() == QEvent.Type.Close and not self._told and self._at_stake():
            self._told = True
            event.ignore()
            self._tell()
            return True
        return super().eventFilter(watched, event)
