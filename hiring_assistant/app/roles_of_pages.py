"""Which role a page belongs to that comes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hiring_assistant.domain.correction import ItemList, items_in, stage_text, words_of
from hiring_assistant.domain.role import Role, RoleReading

if TYPE_CHECKING:
    from hiring_assistant.store.unit import Unit


def role_of_page(unit: Unit, title: str, file_name: str, reading: RoleReading) -> Role | None:
    """The role of that title; else the one whose page had this title before a person corrected it, and says something
    that this one says too; else the one that came from a file of that name. None where there is no such role.
    """
    from hiring_assistant.roles.source import PASTED_NAME

    role_id = unit.roles.find_by_title(title) or _corrected_since(unit, title, reading)
    if role_id is None and file_name != PASTED_NAME:  # what is pasted all has one name
        role_id = unit.roles.find_by_source_name(file_name)
    return unit.roles.get(role_id) if role_id else None


def _corrected_since(unit: Unit, title: str, reading: RoleReading) -> str | None:
    # A title that had to be corrected, such as “Job description”, may be that of many pages.
    said = _said(reading)
    for version in unit.roles.with_title_as_read(title):
        if said & _said(version.as_read):
            return version.role_id
    return None


def _said(reading: RoleReading) -> set[str]:
    items = {
        words_of(item.text) for track in reading.tracks for in_list in ItemList for item in items_in(track, in_list)
    }
    return items | {words_of(stage_text(stage)) for stage in reading.stages}
