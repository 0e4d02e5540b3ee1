"""Which role a page belongs to that comes in."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from hiring_assistant.domain.correction import ItemList, items_in, stage_text, words_of
from hiring_assistant.domain.role import Role, RoleReading

if TYPE_CHECKING:
    from hiring_assistant.store.unit import Unit


_MOST_OF_ONE_NAME = 5
"""A file name that more roles came from, such as index.md, says nothing."""


def role_of_page(
    unit: Unit, title: str, file_name: str, sha256: str, reading: RoleReading, not_from: Collection[str] = ()
) -> Role | None:
    """The role of that title, or one whose page had this title before it was corrected and says something that this
    one says too: where there are several, the one that says most of the same. Else one that came from a file of that
    name and says much the same. None where there is no such role.

    Roles among ``not_from``, which are those of other pages of the same import, only count for the very same page.
    """
    ids = (unit.roles.find_by_title(title), *_corrected_since(unit, title, reading))
    roles = [role for id_ in dict.fromkeys(ids) if id_ and (role := unit.roles.get(id_))]
    for role in roles:
        if role.latest.sha256 == sha256:
            return role
    free = [role for role in roles if role.id not in not_from]
    if free:
        said = _said(reading)
        return max(free, key=lambda role: len(said & _said(role.latest.as_read)) if len(free) > 1 else 0)
    return _from_file(unit, file_name, reading, not_from)


def _from_file(unit: Unit, file_name: str, reading: RoleReading, not_from: Collection[str]) -> Role | None:
    from hiring_assistant.roles.source import PASTED_NAME

    if file_name == PASTED_NAME:  # what is pasted all has one name
        return None
    ids = unit.roles.from_file(file_name, _MOST_OF_ONE_NAME + 1)
    if len(ids) > _MOST_OF_ONE_NAME:
        return None
    # In a handbook with a folder for each role, the pages of all of them may be called index.md.
    roles = (unit.roles.get(role_id) for role_id in ids if role_id not in not_from)
    return next((role for role in roles if role and _much_alike(role.latest.as_read, reading)), None)


def _much_alike(one: RoleReading, other: RoleReading) -> bool:
    said = _said(one), _said(other)
    return 2 * len(said[0] & said[1]) >= min(map(len, said))


def _corrected_since(unit: Unit, title: str, reading: RoleReading) -> Iterator[str]:
    # A title that had to be corrected, such as “Job description”, may be that of many pages.
    said = _said(reading)
    for version in unit.roles.with_title_as_read(title):
        if said & _said(version.as_read):
            yield version.role_id


def _said(reading: RoleReading) -> set[str]:
    items = {
        words_of(item.text) for track in reading.tracks for in_list in ItemList for item in items_in(track, in_list)
    }
    return items | {words_of(stage_text(stage)) for stage in reading.stages}
