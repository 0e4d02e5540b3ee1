"""What a window says, once it has come to rest."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget


def settle() -> None:
    """Let the window lay out what it made and throw away what it replaced."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def texts(widget: QWidget) -> str:
    """All labels that are shown."""
    settle()
    return "\n".join(child.text() for child in widget.findChildren(QLabel) if child.isVisibleTo(widget))
