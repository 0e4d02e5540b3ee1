"""What versions of a role page differ in, and which interviews were held with which."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hiring_assistant.app.interviews import InterviewEntry, entries_of
from hiring_assistant.app.roles import get_role
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import Role, RoleReading, RoleVersion

if TYPE_CHECKING:
    from hiring_assistant.roles.changes import RoleChanges


@dataclass(frozen=True, slots=True)
class VersionChanges:
    """What ``new`` changes against ``old``; ``interviews`` are those of each version, by its number."""

    role: Role
    old: RoleVersion
    new: RoleVersion
    changes: RoleChanges
    interviews: tuple[tuple[int, tuple[InterviewEntry, ...]], ...]


def changes_of_preview(workspace: Workspace, role_id: str, reading: RoleReading) -> tuple[RoleVersion, RoleChanges]:
    """The newest version of a role, and what a reading that is not kept yet changes against it.

    ``reading`` has the stages in force, those of a process that was picked included.

    Raises:
        CannotDo: ``no-such-role`` where the role is gone.
    """
    from hiring_assistant.roles.changes import changes

    old = get_role(workspace, role_id).latest
    return old, changes(replace(old.reading, stages=old.stages), reading)


def changes_since(workspace: Workspace, version_id: str, old_id: str | None = None) -> VersionChanges:
    """What a version changes against an older one of the same role (None: the one before it).

    Raises:
        CannotDo: ``no-such-role`` where it is gone, ``first-version`` where there is none before it.
    """
    from hiring_assistant.roles.changes import changes

    with workspace.read() as unit:
        new = unit.roles.version(version_id)
        role = unit.roles.get(new.role_id) if new else None
        if new is None or role is None:
            raise CannotDo("no-such-role", "This version of the role is not in the store any more.")
        earlier = [version for version in role.versions if version.number < new.number]
        old = next((version for version in earlier if version.id == old_id), earlier[-1] if earlier else None)
        if old is None:
            raise CannotDo("first-version", f"{role.title} has no version before this one.")
        held = []
        for version in role.versions:
            ids = [id_ for kit in unit.kits.of_version(version.id) for id_ in unit.kits.interviews_with(kit.id)]
            found = [interview for id_ in ids if (interview := unit.interviews.get(id_)) is not None]
            held.append((version.number, entries_of(unit, found)))
    if new.uses_template and old.uses_template:
        # The page says nothing of the process, so what people corrected in it is what changed.
        changed = changes(replace(old.reading, stages=old.stages), replace(new.reading, stages=new.stages))
    else:
        changed = changes(old.reading, new.reading)
    return VersionChanges(role, old, new, changed, tuple(held))
