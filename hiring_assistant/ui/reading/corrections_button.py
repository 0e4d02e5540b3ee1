"""The button that lists the corrections of a reading, each to be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from hiring_assistant.ui.reading.correction_words import correction_words
from hiring_assistant.ui.roles.phrases import counted, number
from hiring_assistant.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from hiring_assistant.domain.correction import Correction

_MOST_LISTED = 30


class CorrectionsButton(Button):
    """Says how many corrections there are. ``picked`` carries the one to be taken back, ``all_picked`` says all are."""

    picked = Signal(object)
    all_picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "quiet", parent)
        self._corrections: tuple[Correction, ...] = ()
        self._editable = False
        self.menu_of_corrections = QMenu(self)
        # Filled when it opens: what was picked in it changes the corrections, and its own action must outlive that.
        self.menu_of_corrections.aboutToShow.connect(self._fill)
        self.menu_of_corrections.triggered.connect(self._triggered)
        self.setMenu(self.menu_of_corrections)
        self.hide()

    def show_corrections(self, corrections: Sequence[Correction], *, editable: bool) -> None:
        """Offer to take these back; hidden where there are none."""
        self._corrections, self._editable = tuple(corrections), editable
        told = counted(len(corrections), self.tr("✎ 1 correction"), self.tr("✎ %1 corrections"))
        self.setText(told)
        self.setAccessibleName(self.tr("Corrections: %1").replace("%1", number(len(corrections))))
        self.setToolTip(self.tr("What you corrected, to be taken back one by one or all at once"))
        self.setVisible(bool(corrections))

    @Slot()
    def _fill(self) -> None:
        """List the corrections, the newest first."""
        menu = self.menu_of_corrections
        menu.clear()
        menu.addAction(self.tr("Take back:")).setEnabled(False)
        listed = list(enumerate(self._corrections))[::-1][:_MOST_LISTED]
        for at, correction in listed:
            action = menu.addAction(correction_words(correction).replace("&", "&&"))
            action.setData(at)
            action.setEnabled(self._editable)
        if more := len(self._corrections) - len(listed):
            menu.addAction(self.tr("…and %1 older").replace("%1", number(more))).setEnabled(False)
        menu.addSeparator()
        every = menu.addAction(self.tr("All corrections"))
        every.setData(-1)
        every.setEnabled(self._editable)

    @Slot(QAction)
    def _triggered(self, action: QAction) -> None:
        at = action.data()
        if at == -1:
            self.all_picked.emit()
        elif isinstance(at, int) and at < len(self._corrections):
            self.picked.emit(self._corrections[at])
