"""Pages under review that are not kept yet: what a person made of them is in the store, so that none of it is lost."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from hiring_assistant.app.previewing import PageToReview
from hiring_assistant.app.roles import preview_page
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.correction import Correction
from hiring_assistant.domain.problem import Problem

if TYPE_CHECKING:
    from pydantic import TypeAdapter

_KEY = "pages-under-review"


@dataclass(frozen=True, slots=True)
class PendingReview:
    """A page with the corrections that hold for it, and the process that a person picked; ``data`` is in base 64."""

    name: str
    data: str
    corrections: tuple[Correction, ...] = ()
    process: str | None = None


def pending(name: str, data: bytes, corrections: tuple[Correction, ...], process: str | None) -> PendingReview:
    """A page as it is kept while it is under review."""
    return PendingReview(name, base64.b64encode(data).decode(), corrections, process)


def keep_pending(workspace: Workspace, pages: Sequence[PendingReview]) -> None:
    """Keep these pages in the place of those that were kept before.

    Raises:
        MachineFault: where they cannot be kept.
    """
    with workspace.write() as unit:
        if pages or unit.settings.get(_KEY):
            unit.settings.set(_KEY, _adapter().dump_json(tuple(pages)).decode() if pages else "")


def pending_reviews(workspace: Workspace) -> tuple[PendingReview, ...]:
    """The pages that were under review when the program ended; none where they are not understood."""
    with workspace.read() as unit:
        kept = unit.settings.get(_KEY)
    if not kept:
        return ()
    try:
        return _adapter().validate_json(kept)
    except ValueError:
        return ()  # of a newer program


def page_of(workspace: Workspace, review: PendingReview) -> PageToReview | None:
    """The page to go on with; None where it cannot be read any more."""
    data = base64.b64decode(review.data)
    try:
        return PageToReview(preview_page(workspace, review.name, data, even_bare=True), data)
    except Problem:
        return None


@cache
def _adapter() -> TypeAdapter[tuple[PendingReview, ...]]:
    # Importing pydantic takes a while, and most stores have no page under review.
    from pydantic import TypeAdapter

    return TypeAdapter(tuple[PendingReview, ...])
