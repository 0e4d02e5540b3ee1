"""Keys that a control keeps for itself where its page has an action for them."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence


def claim(event: QEvent, key: QKeySequence.StandardKey) -> bool:
    """Take the key for the control in focus, where Qt asks whether it wants it; says whether it was taken."""
    asks = event.type() is QEvent.Type.ShortcutOverride
    if not asks or not isinstance(event, QKeyEvent) or not event.matches(key):
        return False
    event.accept()
    return True
