"""What pages of figures over a role and track have in common: the choice of both, and reading that may take a while."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from hiring_assistant.domain.problem import Problem
from hiring_assistant.ui.context import Context
from hiring_assistant.ui.jobs import Report
from hiring_assistant.ui.round.reader import FiguresReader
from hiring_assistant.ui.round.role_picker import RolePicker
from hiring_assistant.ui.shell.page import Page
from hiring_assistant.ui.widgets.empty_state import EmptyState
from hiring_assistant.ui.widgets.message_strip import MessageStrip
from hiring_assistant.ui.widgets.sortable_table import SortableTable


class OfRole(Protocol):
    """Figures of a role and track (None: of all tracks)."""

    @property
    def role_id(self) -> str:
        """Whose figures they are."""

    @property
    def track(self) -> str | None:
        """The track, where they are of one alone."""


Found = TypeVar("Found", bound=OfRole)


class FiguresPage(Page, Generic[Found]):
    """Figures of the role and track that are picked.

    A page of this kind lays out ``picker``, ``strip``, ``empty`` and its ``table``, says in ``_work`` how its figures
    are read, and shows them in ``_show``. Figures that are shown stay until others of the same role are there.
    """

    nav = "roles"

    def __init__(self, context: Context, parent: QWidget | None = None, *, closable: bool = True) -> None:
        super().__init__(context, parent)
        self._found: Found | None = None
        self.picker = RolePicker(self)
        self.picker.picked.connect(self._read)
        self.strip = MessageStrip(self, closable=closable)
        self.empty = EmptyState("", "", "", parent=self)
        self._reader = FiguresReader(context, self)
        self._reader.found.connect(self._show)
        self._reader.refused.connect(self._refuse)
        self._reader.waiting.connect(self._wait)
        self._reader.stopped.connect(self._stop)

    @property
    def table(self) -> SortableTable:
        """The table that is shown."""
        raise NotImplementedError

    def _work(self, role_id: str, track: str | None) -> Callable[[Report], Found]:
        """What reads the figures; it is called apart from the window where they are of many candidates."""
        raise NotImplementedError

    @Slot(object)
    def _show(self, found: Found | None) -> None:
        """Keep and show these figures; None: there are none."""
        raise NotImplementedError

    @property
    def shown(self) -> Found | None:
        """The figures that are shown; None while there are none."""
        return self._found

    def opened(self, role_id: str = "", track: str = "", **where: str) -> None:
        """Show a role and track; without them what was shown before."""
        self.picker.fill(self.context.store, role_id, track or None)
        self.strip.withdraw()
        self._read()
        (self.table if self.table.isVisibleTo(self) else self.picker.roles).setFocus()

    def refresh(self) -> None:
        """Read the store again."""
        self.picker.fill(self.context.store)
        self._read()

    @Slot()
    def _read(self) -> None:
        role_id, track = self.picker.role_id, self.picker.track
        if role_id:
            self._reader.read(role_id, self.tr("Reading the figures"), self._work(role_id, track))
        else:
            self._show(None)

    @Slot()
    def _wait(self) -> None:
        shown = self._found
        if shown is not None and (shown.role_id, shown.track) == (self.picker.role_id, self.picker.track):
            return
        self._show(None)
        self.empty.say(self.tr("Reading the figures…"), self.tr("It has many candidates; this takes a moment."))

    @Slot()
    def _stop(self) -> None:
        if self._found is not None:
            return
        self._show(None)
        self.empty.say(self.tr("Stopped"), self.tr("The figures were not read to their end."))

    @Slot(object)
    def _refuse(self, problem: Problem) -> None:
        self._show(None)
        self.strip.say(str(problem), "warning")

    @Slot()
    def sort_here(self) -> None:
        """Sort by the column of the cursor."""
        self.table.sort_here()

    @Slot()
    def copy_table(self) -> None:
        """Put the whole table on the clipboard."""
        self.table.copy(whole=True)
        self.context.messages.show(self.tr("The table is in the clipboard; paste it into a spreadsheet."), "success")
