"""Keeps what the person is at in sight on a page that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QTableView, QWidget
from shiboken6 import isValid

_AROUND = 24
"""Pixels that are to be seen above and below it."""


class RowSight(QObject):
    """Scrolls ``area`` to the current row of a table that stands in it, and to fields and buttons with the focus."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._at: QWidget | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._scroll)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focused)

    def follow(self, table: QTableView) -> None:
        """Scroll to the current row of ``table``, a turn later, when all is laid out."""
        self._at = table
        self._later.start()

    @Slot(QWidget, QWidget)
    def _focused(self, _before: QWidget | None, now: QWidget | None) -> None:
        # Qt brings into sight what Tab leads to, but not what a key or a menu does.
        if now is not None and not isinstance(now, QTableView) and self._area.isAncestorOf(now):
            self._at = now
            self._later.start()

    @Slot()
    def _scroll(self) -> None:
        sheet, at = self._area.widget(), self._at
        self._at = None
        if sheet is None or at is None or not isValid(at) or not self._area.isAncestorOf(at):
            return  # a cell's field may be gone by now
        if not isinstance(at, QTableView) and not at.hasFocus():
            return  # the focus only passed through
        if isinstance(at, QTableView):
            index = at.currentIndex()
            if not index.isValid():
                return
            rect = at.visualRect(index)
            top = at.viewport().mapTo(sheet, rect.topLeft()).y()
        else:
            rect = at.rect()
            top = at.mapTo(sheet, rect.topLeft()).y()
        self._area.ensureVisible(0, top + rect.height(), 0, _AROUND)
        self._area.ensureVisible(0, top, 0, _AROUND)
