"""The bar at the top of a debrief: whose it is, how far it is, and what goes on from here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from hiring_assistant.app.debriefs import DebriefTable
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.buttons import Button, PrimaryButton
from hiring_assistant.ui.widgets.chip import ACCENT, SUCCESS, Chip
from hiring_assistant.ui.widgets.page_bar import PageBar
from hiring_assistant.ui.widgets.thin_progress import ThinProgress

_ROOMY = 1180
"""From this width on, in the design's pixels, there is room for the progress."""


class DebriefBar(PageBar):
    """``resumed``, ``again``, ``stepped`` and ``to_summary`` are its buttons; ``back`` leads out."""

    resumed = Signal()
    again = Signal()
    stepped = Signal()
    to_summary = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._held = False
        self._state = Chip("", ACCENT, self)
        self.left.addWidget(self._state)
        self._progress = ThinProgress(self.tr("Requirements discussed"), self)
        self._progress.setFixedWidth(120)
        self._resume = Button(self.tr("Go on with it"), parent=self)
        self._resume.clicked.connect(self.resumed)
        self._again = Button(self.tr("Start a new one"), parent=self)
        self._again.clicked.connect(self.again)
        self._next = Button(self.tr("Next"), parent=self)
        self._next.setToolTip(self.tr("Next requirement"))
        self._next.clicked.connect(self.stepped)
        self._end = PrimaryButton(self.tr("End…"), self)
        self._end.setAccessibleName(self.tr("To the summary, and end"))
        self._end.clicked.connect(self.to_summary)
        for part in (self._progress, self._resume, self._again, self._next, self._end):
            self.right.addWidget(part)

    def show_table(self, table: DebriefTable | None, *, writable: bool) -> None:
        """Show how far a debrief is; None: nothing of one."""
        self._held = table is not None and table.held is not None
        ended = self._held and not writable
        told = ""
        if table is not None and self._held:
            told = (
                self.tr("%1 of %2 discussed").replace("%1", str(table.discussed)).replace("%2", str(len(table.steps)))
            )
            self._progress.show_share(table.discussed, max(1, len(table.steps)))
            if ended:
                told = self.tr("Ended · %1").replace("%1", told)
        all_done = table is not None and self._held and table.discussed == len(table.steps)
        self._state.show_as(told, SUCCESS if all_done else ACCENT)
        self._resume.setVisible(ended)
        self._again.setVisible(ended)
        self._next.setVisible(self._held)
        self._end.setVisible(self._held and writable)
        self._fit()

    def show_next(self, *, there_is: bool) -> None:
        """Whether a step follows."""
        self._next.setEnabled(there_is)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow bar does without the progress; its words tell it too."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._progress.setVisible(self._held and self.width() >= self._theme.px(_ROOMY))
