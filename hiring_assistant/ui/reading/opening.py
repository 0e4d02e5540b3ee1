"""Opening the review: for pages that were read on the worker, or for versions that are kept."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from hiring_assistant.app.previewing import PagesToReview, preview_bytes, preview_paths
from hiring_assistant.domain.problem import Problem
from hiring_assistant.ui import telling

if TYPE_CHECKING:
    from hiring_assistant.app.workspace import Workspace
    from hiring_assistant.ui.context import Context
    from hiring_assistant.ui.jobs import JobFunction, Report


class PageOpener(QObject):
    """Reads pages on the worker and shows them for review.

    ``failed`` carries the Problem of a page that cannot be read, ``read`` the pages, before they are shown.
    """

    read = Signal(object)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.busy = False

    def read_paths(self, paths: Iterable[Path]) -> bool:
        """Read these files, folders and ZIP archives; False where it is busy already."""
        return self._run(partial(preview_paths, self._context.store, tuple(paths)))

    def read_bytes(self, name: str, data: bytes) -> bool:
        """Read a page that is no file; False where it is busy already."""
        return self._run(partial(_read_bytes, self._context.store, name, data))

    def _run(self, function: JobFunction) -> bool:
        if self.busy:
            return False
        self.busy = True
        self._context.worker.start(self.tr("Reading role pages"), function, self._done, self._not_read)
        return True

    @Slot(object)
    def _done(self, found: PagesToReview) -> None:
        self.busy = False
        self.read.emit(found)
        show_for_review(self._context, found)

    @Slot(object)
    def _not_read(self, problem: Exception) -> None:
        self.busy = False
        if isinstance(problem, Problem):
            self.failed.emit(problem)


def _read_bytes(workspace: Workspace, name: str, data: bytes, _report: Report) -> PagesToReview:
    return preview_bytes(workspace, name, data)


def show_for_review(context: Context, found: PagesToReview) -> None:
    """Show these pages for review; those that could not be read are told with their sentences."""
    from hiring_assistant.ui.reading.page import ReadingPage

    if found.pages and context.navigator.go("reading"):
        page = context.navigator.current
        if isinstance(page, ReadingPage):
            page.review(found.pages)
    if found.refused:
        why = " ".join(telling.told(page.problem) for page in found.refused[:3])
        context.messages.show(why, "warning")


def review_versions(context: Context, version_ids: Iterable[str]) -> None:
    """Show versions that are kept for review, one after the other."""
    context.navigator.go("reading", version_ids=",".join(version_ids))
