"""Roles and the versions of their pages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Text, bindparam, func, insert, select, update

from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import Role, RoleSummary, RoleVersion, Stage
from hiring_assistant.domain.text import fold
from hiring_assistant.store.comparing import plain, same
from hiring_assistant.store.rows import Rows
from hiring_assistant.store.tables import CandidateRow, InterviewRow, KitRow, RoleRow, RoleVersionRow

_ROLE = RoleRow.__table__
_VERSION = RoleVersionRow.__table__
_LATER = _VERSION.alias()
_KIT = KitRow.__table__
_VERSIONS = Rows(_VERSION, RoleVersion)

# What an import asks for each page; made once, because to make a statement takes longer than to run it.
_OF_TITLE = (
    select(_ROLE.c.id)
    .where(_ROLE.c.title_folded == bindparam("title"))
    .order_by(_ROLE.c.created_at, _ROLE.c.id)
    .limit(1)
)
_CORRECTED = (
    select(_VERSION.c.id, func.json_extract(_VERSION.c.uncorrected, "$.title", type_=Text))
    .where(_VERSION.c.uncorrected.is_not(None))
    .order_by(_VERSION.c.imported_at.desc(), _VERSION.c.number.desc())
)
_FROM_FILE = (
    select(_VERSION.c.role_id)
    .where(_VERSION.c.source_name == bindparam("name"))
    .group_by(_VERSION.c.role_id)
    .order_by(func.max(_VERSION.c.imported_at).desc(), _VERSION.c.role_id)
    .limit(bindparam("most"))
)
_UNCHANGED = (
    select(_VERSION.c.id, _ROLE.c.title)
    .join(_ROLE, _ROLE.c.id == _VERSION.c.role_id)
    .where(
        _VERSION.c.sha256 == bindparam("sha256"),
        _VERSION.c.source_name == bindparam("name"),
        _VERSION.c.number
        == select(func.max(_LATER.c.number)).where(_LATER.c.role_id == _VERSION.c.role_id).scalar_subquery(),
    )
    .order_by(_VERSION.c.imported_at.desc())
    .limit(1)
)


class RoleRows:
    """The roles in a unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, role_id: str, title: str, created_at: datetime) -> None:
        """Add a role, without a version yet."""
        row = {"id": role_id, "created_at": created_at, **_title_columns(title)}
        self._connection.execute(insert(_ROLE), row)

    def add_version(self, version: RoleVersion) -> None:
        """Add a version of a role's page."""
        _VERSIONS.add(self._connection, version, **_listed(version))

    def update_version(self, version: RoleVersion) -> None:
        """Write a version over what was kept of it, as when its reading is corrected.

        Raises:
            CannotDo: code ``gone``.
        """
        _VERSIONS.update(self._connection, version, "This role is no longer in the store.", **_listed(version))

    def get(self, role_id: str) -> Role | None:
        """The role with all its versions, oldest first, or None."""
        found = self._connection.execute(
            select(_ROLE.c.id, _ROLE.c.title, _ROLE.c.created_at).where(_ROLE.c.id == role_id)
        ).first()
        if found is None:
            return None
        of_role = _VERSIONS.query().where(_VERSION.c.role_id == role_id).order_by(_VERSION.c.number)
        return Role(*found, versions=_VERSIONS.read(self._connection, of_role))

    def version(self, version_id: str) -> RoleVersion | None:
        """A version by its id, or None."""
        return _VERSIONS.get(self._connection, version_id)

    def summaries(self) -> tuple[RoleSummary, ...]:
        """All roles that have a version, in alphabetical order, with what lists show of the newest."""
        newest = select(func.max(_LATER.c.number)).where(_LATER.c.role_id == _ROLE.c.id).scalar_subquery()
        found = self._connection.execute(
            select(
                _ROLE.c.id,
                _ROLE.c.title,
                _VERSION.c.number,
                _VERSION.c.imported_at,
                _VERSION.c.track_names,
                _VERSION.c.requirement_count,
                _VERSION.c.stage_count,
                _VERSION.c.warning_count,
            )
            .join(_VERSION, _VERSION.c.role_id == _ROLE.c.id)
            .where(_VERSION.c.number == newest)
            .order_by(_ROLE.c.title_sorted, _ROLE.c.id)
        )
        return tuple(RoleSummary(*row) for row in found)

    def find_by_title(self, title: str) -> str | None:
        """The id of the role with that title, whatever its case, quotes or dashes; the oldest of several."""
        return self._connection.scalar(_OF_TITLE, {"title": same(title)})

    def with_title_as_read(self, title: str) -> tuple[RoleVersion, ...]:
        """The corrected versions whose page has that title itself, whatever its case, quotes or dashes; newest first.

        Only corrected ones: of others, the title is the role's.
        """
        found = self._connection.execute(_CORRECTED)
        ids = [id_ for id_, read in found if same(read or "") == same(title)]
        versions = (self.version(id_) for id_ in ids)
        return tuple(version for version in versions if version is not None)

    def find_by_sha(self, sha256: str) -> str | None:
        """The id of the newest version made from a page with that SHA-256."""
        return self._newest(select(_VERSION.c.id).where(_VERSION.c.sha256 == sha256))

    def from_file(self, name: str, most: int) -> tuple[str, ...]:
        """The ids of the roles of which a page was imported under that file name, ``most`` of them; newest first."""
        return tuple(self._connection.scalars(_FROM_FILE, {"name": name, "most": most}))

    def unchanged(self, sha256: str, source_name: str) -> tuple[str, RoleVersion] | None:
        """The newest version of a role, with the role's title, where it was made from a page with that SHA-256 in a
        file of that name; else None.
        """
        found = self._connection.execute(_UNCHANGED, {"sha256": sha256, "name": source_name}).first()
        version = self.version(found.id) if found else None
        return (found.title, version) if found and version else None

    def set_title(self, role_id: str, title: str) -> None:
        """Give a role another title.

        Raises:
            CannotDo: code ``gone``.
        """
        changed = self._connection.execute(update(_ROLE).where(_ROLE.c.id == role_id).values(**_title_columns(title)))
        if not changed.rowcount:
            raise _gone()

    def set_process(self, version_id: str, template_key: str | None, stages: Sequence[Stage]) -> None:
        """Set the process template that was picked for a page without stages, or take it away (None).

        Raises:
            CannotDo: code ``gone``.
        """
        version = self.version(version_id)
        if version is None:
            raise _gone()
        self._connection.execute(
            update(_VERSION)
            .where(_VERSION.c.id == version_id)
            .values(
                process_template=template_key,
                template_stages=tuple(stages),
                stage_count=len(version.reading.stages or stages),
            )
        )

    def remove_version(self, version_id: str) -> None:
        """Remove a version with its kits.

        Raises:
            CannotDo: code ``role-in-use`` where an interview was planned with one of its kits.
        """
        self._refuse_where_interviewed(_KIT.c.role_version_id == version_id)
        _VERSIONS.remove(self._connection, version_id)

    def remove(self, role_id: str) -> None:
        """Remove a role with its versions and kits.

        Raises:
            CannotDo: code ``role-in-use`` where a candidate is considered for it.
        """
        candidate = CandidateRow.__table__
        if self._connection.execute(select(candidate.c.id).where(candidate.c.role_id == role_id).limit(1)).first():
            raise CannotDo(
                "role-in-use", "There are candidates for this role. Remove them first, or move them to another role."
            )
        versions = select(_VERSION.c.id).where(_VERSION.c.role_id == role_id)
        self._refuse_where_interviewed(_KIT.c.role_version_id.in_(versions))
        self._connection.execute(_ROLE.delete().where(_ROLE.c.id == role_id))

    def _newest(self, found: Select[str]) -> str | None:
        newest_first = found.order_by(_VERSION.c.imported_at.desc(), _VERSION.c.number.desc()).limit(1)
        return self._connection.scalar(newest_first)

    def _refuse_where_interviewed(self, kits: ColumnElement[bool]) -> None:
        interview = InterviewRow.__table__
        if self._connection.execute(select(interview.c.id).join(_KIT).where(kits).limit(1)).first():
            raise CannotDo("role-in-use", "Interviews were planned with this page, so it stays as their record.")


def _listed(version: RoleVersion) -> dict[str, Any]:
    """What lists show of a version."""
    reading = version.reading
    requirements = {fold(requirement.text) for track in reading.tracks for requirement in track.requirements}
    return {
        "track_names": tuple(track.name for track in reading.tracks),
        "requirement_count": len(requirements),
        "stage_count": len(version.stages),
        "warning_count": len(reading.warnings),
    }


def _title_columns(title: str) -> dict[str, str]:
    return {"title": title, "title_sorted": plain(title), "title_folded": same(title)}


def _gone() -> CannotDo:
    return CannotDo("gone", "This role is no longer in the store.")
