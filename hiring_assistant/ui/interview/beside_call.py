"""Placing the window beside a call: narrow at the edge of the screen, and above other windows."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

NARROW_WIDTH = 400
"""Pixels of the design; the narrow mode starts at 380."""


def can_stay_on_top() -> bool:
    """Whether this system lets a program keep its window above others; Wayland does not."""
    return not QGuiApplication.platformName().startswith("wayland")


def is_on_top(window: QWidget) -> bool:
    """Whether the window was asked to stay above others."""
    return bool(window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint)


def set_on_top(window: QWidget, on: bool) -> None:
    """Keep the window above others, or no longer."""
    if on == is_on_top(window):
        return
    shown, place = window.isVisible(), window.geometry()
    window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, on)
    if shown:
        # Changing the flag makes a new window of the system, which has to be shown.
        window.setGeometry(place)
        window.show()
        window.activateWindow()


def dock(window: QWidget, width: int) -> QRect:
    """Place the window narrow at the right edge of its screen, and give where it was."""
    before = window.geometry()
    room = window.screen().availableGeometry()
    frame = window.frameGeometry()
    above, around = window.geometry().top() - frame.top(), frame.width() - window.width()
    width = min(width, room.width())
    window.showNormal()
    window.setGeometry(room.right() + 1 - width - around // 2, room.top() + above, width, room.height() - above)
    return before
