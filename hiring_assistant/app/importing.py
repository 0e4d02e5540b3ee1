"""Many role pages at once: files, folders and ZIP archives, what became of each of them, and the way back."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from hiring_assistant.app.change import Change
from hiring_assistant.app.progress import Progress, Silent
from hiring_assistant.app.roles import NOT_A_ROLE_PAGE, ImportedPage, ImportResult, keep_page
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.problem import CannotDo, MachineFault, Problem

if TYPE_CHECKING:
    from hiring_assistant.roles.discover import FoundPage

_LOOKED_AT = 100
"""After so many files of a folder it is told where the search for pages is."""
_MANY = 20
"""So many pages are taken back in less than 100 ms; more of them take long."""


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """All pages of an import, in order; ``cancelled`` where the person stopped it in between.

    ``undo`` takes all of it back at once (None: nothing was changed). ``passed_over`` are the files of the folders that
    are no role pages by their names. ``fault`` is what kept it from going on, such as a full disk: the pages before it
    are kept. ``left`` of those that were found were not reached; ``paths`` are what was to be imported, to go on with.
    """

    pages: tuple[ImportedPage, ...]
    cancelled: bool = False
    undo: TakingBack | None = field(default=None, compare=False, repr=False)
    passed_over: tuple[str, ...] = ()
    fault: MachineFault | None = None
    left: int = 0
    paths: tuple[Path, ...] = ()

    @property
    def unfinished(self) -> bool:
        """Whether it ended before its end."""
        return self.cancelled or self.fault is not None

    def count(self, result: ImportResult) -> int:
        """How many pages ended so."""
        return sum(page.result is result for page in self.pages)

    @property
    def said(self) -> str:
        """The summary in one line."""
        parts = [f"{n} {result.value}" for result in ImportResult if (n := self.count(result))]
        text = ", ".join(parts) if parts else "no role pages found"
        if repaired := sum(page.repaired for page in self.pages):
            text += f"; {repaired} of them repaired"
        return f"{text}; stopped before the end" if self.unfinished else text


def import_paths(workspace: Workspace, paths: Iterable[Path], progress: Progress | None = None) -> ImportSummary:
    """Import files, folders and ZIP archives of role pages. A page that is refused does not stop the others.

    Each page is kept whole or not at all. Where the store cannot keep one, such as on a full disk, the import ends
    there, and the summary says why.
    """
    watcher = progress or Silent()
    paths = tuple(paths)
    outcomes: list[ImportedPage] = []
    passed_over: list[str] = []
    found = _found(paths, watcher, outcomes, passed_over)
    undo = TakingBack(workspace)
    pages_of: dict[str, str] = {}
    fault: MachineFault | None = None
    done = 0
    try:
        for done, (origin, page) in enumerate(found):
            if watcher.cancelled:
                break
            watcher.report(done, len(found), page.name)
            try:
                outcomes.append(_import(workspace, page, origin, pages_of, undo.changes))
            except MachineFault as stopped:
                fault = stopped
                break
        else:
            done = len(found)
            watcher.report(done, done, "")
    finally:
        undo.remember()
    return ImportSummary(
        tuple(outcomes),
        watcher.cancelled and (done < len(found) or not found),
        undo if undo.changes else None,
        tuple(passed_over),
        fault,
        len(found) - done,
        paths,
    )


def _found(
    paths: Iterable[Path], watcher: Progress, refused: list[ImportedPage], passed_over: list[str]
) -> list[tuple[Path, FoundPage]]:
    """The pages, each with the file or archive that it is in."""
    from hiring_assistant.roles.discover import PassedOver, files_in

    found: list[tuple[Path, FoundPage]] = []
    for path in paths:
        try:
            is_folder = path.is_dir()
            for file in files_in(path):
                if watcher.cancelled:
                    return found
                if isinstance(file, PassedOver):
                    passed_over.append(file.name)
                else:
                    found.append((path / file.name if is_folder else path, file))
                if (len(found) + len(passed_over)) % _LOOKED_AT == 0:
                    watcher.report(0, 0, file.name)
        except Problem as problem:
            refused.append(ImportedPage(path.name, ImportResult.REFUSED, problem=str(problem), origin=path))
    return found


def _import(
    workspace: Workspace, page: FoundPage, origin: Path, pages_of: dict[str, str], changes: list[Change[ImportedPage]]
) -> ImportedPage:
    """Keep one page; ``pages_of`` are the roles of those before it, each with the name of its page.

    A bug that it brings out is told to the program's hook and costs only this page.

    Raises:
        MachineFault: where the store cannot keep it.
    """
    name = page.name
    try:
        data = page.read()
    except Problem as problem:
        return ImportedPage(name, ImportResult.REFUSED, problem=str(problem), origin=origin)
    try:
        change = keep_page(workspace, name, data, others=pages_of)
    except CannotDo as problem:
        bare = problem.code == NOT_A_ROLE_PAGE
        return ImportedPage(name, ImportResult.REFUSED, problem=str(problem), origin=origin, bare=bare)
    except MachineFault:
        raise
    except Exception as bug:
        sys.excepthook(type(bug), bug, bug.__traceback__)
        fault = CannotDo("fault", f"{name} could not be read because of a fault in this program. It was left out.")
        return ImportedPage(name, ImportResult.REFUSED, problem=str(fault), origin=origin)
    if change.undo is not None:
        changes.append(change)
    if change.value.role_id is not None:
        pages_of.setdefault(change.value.role_id, name)
    return replace(change.value, name=name, origin=origin)


class TakingBack:
    """Takes the pages of an import back, the last one first; those that are in use by now stay.

    Stopped in between, it can be called again for the rest, which stands among the things to undo once more.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.changes: list[Change[ImportedPage]] = []
        """What there is to take back."""

    def remember(self) -> None:
        """Put what there is to take back among the things to undo, as one."""
        changes = self.changes
        if changes:
            said = changes[0].said if len(changes) == 1 else f"{len(changes)} role pages imported"
            long = self.watched if len(changes) > _MANY else None
            self._workspace.done(Change(None, said, self, long_undo=long))

    def __call__(self) -> None:
        """Take all of it back.

        Raises:
            CannotDo: where roles are in use by now, after the others were taken back.
            MachineFault: where the store cannot be changed; what is left can be taken back later.
        """
        self.watched(Silent())

    def watched(self, progress: Progress) -> None:
        """The same, with somebody who watches and may stop it."""
        in_use: list[CannotDo] = []
        count = len(self.changes)
        try:
            while self.changes and not progress.cancelled:
                change = self.changes[-1]
                progress.report(count - len(self.changes), count, change.value.title)
                try:
                    if change.undo is not None:
                        change.undo()
                except CannotDo as problem:
                    in_use.append(problem)
                self.changes.pop()
        finally:
            self.remember()  # what is left
        if len(in_use) == 1:
            raise in_use[0]
        if in_use:
            raise CannotDo("role-in-use", f"{len(in_use)} of the roles are used for interviews by now, so these stay.")


def take_back(workspace: Workspace, summary: ImportSummary, progress: Progress | None = None) -> None:
    """Take an import back, also after other changes.

    Raises:
        Problem: as ``TakingBack`` does.
    """
    if summary.undo is not None:
        workspace.forget(summary.undo)
        summary.undo.watched(progress or Silent())
