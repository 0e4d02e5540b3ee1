"""Keeping the keyboard on the page when the control that had it goes away.

Qt then gives it to the next control in the window, which may be one around the page: Enter would leave the store.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QWidget

from hiring_assistant.ui.shell.page import Page


class FocusKeeper(QObject):
    """Gives the keyboard back to the page in ``pages`` when it was lost to something around it."""

    def __init__(self, pages: QStackedWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        application = QGuiApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._changed)

    @Slot("QWidget*", "QWidget*")
    def _changed(self, old: QWidget | None, _now: QWidget | None) -> None:
        if old is None or not shiboken6.isValid(old) or not self._pages.isAncestorOf(old):
            return
        if not old.isVisible() or not old.isEnabled():
            # Later: whatever hid it may still put the keyboard where it wants it.
            QTimer.singleShot(0, self, self._give_back)

    @Slot()
    def _give_back(self) -> None:
        now, page = QApplication.focusWidget(), self._pages.currentWidget()
        window = self._pages.window()
        if not isinstance(page, Page) or not page.isVisible() or not window.isActiveWindow():
            return
        if now is not None and (
            now.window() is not window or self._pages.isAncestorOf(now) or isinstance(now, QLineEdit)
        ):
            return  # A dialog, a place on the page, or the palette.
        page.take_focus()
