"""Keeps a page under review, on the worker."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from hiring_assistant.domain.problem import Problem

if TYPE_CHECKING:
    from hiring_assistant.app.change import Change
    from hiring_assistant.app.roles import ImportedPage
    from hiring_assistant.app.workspace import Workspace
    from hiring_assistant.ui.context import Context
    from hiring_assistant.ui.jobs import Report
    from hiring_assistant.ui.reading.under_review import PageUnderReview


class Keeping(QObject):
    """One page at a time. ``kept`` carries the page and the change, ``failed`` the Problem."""

    kept = Signal(object, object)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._page: PageUnderReview | None = None

    @property
    def busy(self) -> bool:
        """Whether a page is being kept."""
        return self._page is not None

    def keep(self, page: PageUnderReview) -> None:
        """Keep this page with its corrections."""
        self._page = page
        self._context.status.saving()
        self._context.worker.start(
            self.tr("Keeping %1").replace("%1", page.file_name),
            partial(_keep, page, self._context.store),
            self._done,
            self._not_done,
            quiet=True,
        )

    @Slot(object)
    def _done(self, change: Change[ImportedPage]) -> None:
        page, self._page = self._page, None
        self.kept.emit(page, change)

    @Slot(object)
    def _not_done(self, problem: Exception) -> None:
        self._page = None
        self._context.status.not_saved()
        if isinstance(problem, Problem):  # anything else is a bug, which the worker hands to the program's own hook
            self.failed.emit(problem)


def _keep(page: PageUnderReview, workspace: Workspace, _report: Report) -> Change[ImportedPage]:
    return page.keep(workspace)
