"""Write a role in the program, or change its page, and take a page out as a file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from hiring_assistant.app.change import Change
from hiring_assistant.app.roles import ImportedPage, import_page, read_role_page
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.correction import Correction
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import RoleReading, RoleVersion
from hiring_assistant.domain.text import fold

if TYPE_CHECKING:
    from hiring_assistant.roles.templates import RoleTemplate

_LONGEST_NAME = 80  # characters, so that every disk takes it
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)$")  # names that Windows keeps for devices


@dataclass(frozen=True, slots=True)
class ExportedPage:
    """A page that was taken out as a file.

    ``says_all`` is False where corrections say what no page can, such as that something is a must although its own
    words say "preferred": importing the file then gives a reading that differs there.
    """

    path: Path
    says_all: bool


def templates() -> tuple[RoleTemplate, ...]:
    """The pages to start a new role from."""
    from hiring_assistant.roles.templates import role_templates

    return role_templates()


def draft_reading(source: str) -> RoleReading:
    """What a page says while it is written; an empty reading where there is nothing to read yet."""
    try:
        return read_role_page(source.encode(errors="replace"), "draft.md")[1]
    except CannotDo as problem:
        if problem.code != "empty":
            raise
        return RoleReading("")


def file_name_for(title: str) -> str:
    """The name of the file that a page of that title is kept under: "harbour-pilot.md"."""
    stem = fold(title).replace(" ", "-")[:_LONGEST_NAME].strip("-")
    return f"{stem or 'role'}{'-role' if _RESERVED.match(stem) else ''}.md"


def save_written(
    workspace: Workspace,
    source: str,
    name: str = "",
    *,
    role_id: str | None = None,
    corrections: tuple[Correction, ...] | None = None,
) -> Change[ImportedPage]:
    """Keep a page that was written here, as a new role or as the next version of the one it belongs to.

    ``name`` is the name of its file; without one it follows from the title. ``role_id`` is the role whose page was
    changed, which it then stays under another title too. ``corrections`` are as in ``roles.import_page``.

    Raises:
        Problem: where the page says nothing yet or cannot be kept.
    """
    if not source.strip():
        raise CannotDo("empty", "The page is empty. Write what the role is about, or start from a template.")
    # What came as a Word document or in HTML is Markdown once it was written on.
    name = f"{PurePath(name).stem}.md" if name else file_name_for(draft_reading(source).title)
    return import_page(workspace, name, source.encode(), corrections, role_id=role_id)


def page_text(version: RoleVersion) -> str:
    """The page of a version in Markdown: as it came where nothing was corrected, else written anew."""
    if not version.corrections:
        return version.source
    from hiring_assistant.roles.writing import to_markdown

    return to_markdown(version.reading)


def export_page(workspace: Workspace, version_id: str, path: Path) -> ExportedPage:
    """Write the page of a version to a file in Markdown, corrections included.

    Raises:
        CannotDo: where the version is gone or the place cannot be written to.
        MachineFault: where the disk is full or failed.
    """
    from hiring_assistant.exchange.files import write_whole
    from hiring_assistant.roles.reading import read_page
    from hiring_assistant.roles.writing import says_the_same

    with workspace.read() as unit:
        version = unit.roles.version(version_id)
    if version is None:
        raise CannotDo("no-such-role", "This version of the role is not in the store any more.")
    text = page_text(version)
    write_whole(path, text.encode())
    return ExportedPage(path, says_the_same(version.reading, read_page(text, name=version.source_name)))
