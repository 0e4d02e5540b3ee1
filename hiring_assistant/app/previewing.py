"""Role pages that are looked at before they are kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hiring_assistant.app.progress import Progress, Silent
from hiring_assistant.app.roles import ImportedPage, ImportResult, PagePreview, preview_page
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.problem import Problem

if TYPE_CHECKING:
    from hiring_assistant.roles.discover import FoundPage


@dataclass(frozen=True, slots=True)
class PageToReview:
    """A page that was read and not kept, with the bytes that keeping it takes."""

    preview: PagePreview
    data: bytes


@dataclass(frozen=True, slots=True)
class PagesToReview:
    """Pages to review, in order, and those that could not be read, each with the sentence why."""

    pages: tuple[PageToReview, ...] = ()
    refused: tuple[ImportedPage, ...] = ()


def preview_paths(workspace: Workspace, paths: Iterable[Path], progress: Progress | None = None) -> PagesToReview:
    """Read files, folders and ZIP archives of role pages without keeping any; stops early where it is cancelled.

    A single page is there to be looked at even where nothing was found in it: a person can say what is what.
    """
    from hiring_assistant.roles.discover import pages_in

    watcher = progress or Silent()
    found: list[FoundPage] = []
    refused: list[ImportedPage] = []
    for path in paths:
        try:
            found.extend(pages_in(path))
        except Problem as problem:
            refused.append(ImportedPage(path.name, ImportResult.REFUSED, problem=str(problem)))
    pages: list[PageToReview] = []
    for done, (name, load) in enumerate(found):
        if watcher.cancelled:
            break
        watcher.report(done, len(found), name)
        try:
            data = load()
            pages.append(PageToReview(preview_page(workspace, name, data, even_bare=len(found) == 1), data))
        except Problem as problem:
            refused.append(ImportedPage(name, ImportResult.REFUSED, problem=str(problem)))
    return PagesToReview(tuple(pages), tuple(refused))


def preview_bytes(workspace: Workspace, name: str, data: bytes) -> PagesToReview:
    """Read one page that is no file, such as pasted text, without keeping it.

    Raises:
        Problem: where it cannot be read.
    """
    return PagesToReview((PageToReview(preview_page(workspace, name, data, even_bare=True), data),))
