"""Importing role pages on the worker, one import at a time, and taking an import back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from hiring_assistant.app.importing import ImportSummary, import_paths, take_back
from hiring_assistant.app.roles import ImportResult
from hiring_assistant.domain.problem import Problem
from hiring_assistant.ui.roles import import_words

if TYPE_CHECKING:
    from hiring_assistant.domain.role import RoleSummary
    from hiring_assistant.ui.context import Context
    from hiring_assistant.ui.jobs import Job, JobFunction


class Importing(QObject):
    """The imports of the roles page.

    ``busy_changed`` tells whether work is under way; ``imported`` carries the summary of an import that ended,
    ``failed`` the problem of one that could not go on; ``taken_back`` follows ``take_back``, with the number of pages
    that are still there because it was stopped.
    """

    busy_changed = Signal(bool)
    imported = Signal(object)
    failed = Signal(object)
    taken_back = Signal(int)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self.summary: ImportSummary | None = None
        """The last import, as long as something of it is there."""

    @property
    def busy(self) -> bool:
        """Whether pages are being imported or taken back."""
        return self._job is not None

    def start(self, paths: Iterable[Path]) -> bool:
        """Import these files, folders and ZIP archives; False where an import is under way already."""
        if self.busy:
            return False
        function = partial(import_paths, self._context.store, tuple(paths))
        self._run(self.tr("Importing role pages"), function, self._imported)
        return True

    @Slot()
    def take_back(self) -> None:
        """Take the last import back, also after other changes."""
        if self.summary is None or self.summary.undo is None or self.busy:
            return
        function = partial(take_back, self._context.store, self.summary)
        self._run(self.tr("Taking the import back"), function, self._taken_back)

    def forget_if_gone(self, roles: Sequence[RoleSummary]) -> bool:
        """Forget the last import where nothing of what it changed is among ``roles``; says whether it was forgotten."""
        if self.summary is None or self.summary.undo is None:
            return False
        versions = {role.id: role.version for role in roles}
        changed = [page for page in self.summary.pages if page.result in (ImportResult.NEW, ImportResult.NEW_VERSION)]
        if any(versions.get(page.role_id or "", 0) >= page.number for page in changed):
            return False
        self.summary = None
        return True

    def _run(self, title: str, function: JobFunction, done: Callable[[Any], object]) -> None:
        self._job = self._context.worker.start(title, function, done, self._failed)
        self._job.ended.connect(self._ended)
        self.busy_changed.emit(True)

    @Slot(object)
    def _imported(self, summary: ImportSummary) -> None:
        self.summary = summary
        self.imported.emit(summary)

    @Slot(object)
    def _taken_back(self, _result: object) -> None:
        left = len(self.summary.undo.changes) if self.summary is not None and self.summary.undo is not None else 0
        if not left:
            self.summary = None
        self.taken_back.emit(left)

    @Slot(object)
    def _failed(self, problem: Exception) -> None:
        # Anything but a Problem is a bug, which the worker hands to the program's own hook.
        if isinstance(problem, Problem):
            self.failed.emit(problem)

    @Slot()
    def _ended(self) -> None:
        self._job = None
        self.busy_changed.emit(False)


def tell_elsewhere(context: Context, summary: ImportSummary) -> None:
    """Say on another page that an import ended, with the way to its summary; in a call only in the status bar."""
    told = import_words.in_a_line(summary)
    page = context.navigator.current
    if page is None or page.full:
        context.status.tell_shortly(told)
        return
    show = QCoreApplication.translate("Importing", "Show")
    kind = "success" if summary.fault is None else "error"
    context.messages.show(told, kind, show, partial(context.navigator.go, "roles"))
