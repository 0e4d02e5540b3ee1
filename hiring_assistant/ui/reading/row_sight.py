"""Keeps the row at hand in sight on a page that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QScrollArea, QTableView

_AROUND = 24
"""Pixels that are to be seen above and below the row."""


class RowSight(QObject):
    """Scrolls ``area`` to the current row of a table that stands in it."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._table: QTableView | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._scroll)

    def follow(self, table: QTableView) -> None:
        """Scroll to the current row of ``table``, a turn later, when all is laid out."""
        self._table = table
        self._later.start()

    @Slot()
    def _scroll(self) -> None:
        sheet = self._area.widget()
        index = self._table.currentIndex() if self._table is not None else None
        if sheet is None or self._table is None or index is None or not index.isValid():
            return
        rect = self._table.visualRect(index)
        top = self._table.viewport().mapTo(sheet, rect.topLeft())
        self._area.ensureVisible(0, top.y() + rect.height(), 0, _AROUND)
        self._area.ensureVisible(0, top.y(), 0, _AROUND)
