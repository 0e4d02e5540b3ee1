"""Role pages: read, keep, list, and pick a process for those that have none."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain, count
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import TYPE_CHECKING

from hiring_assistant.app.change import Change
from hiring_assistant.app.corrections import (
    carried_over,
    corrected_version,
    follow_renamed_tracks,
    put_back_tracks,
    refuse_taken_title,
    told_as_lost,
    with_process,
)
from hiring_assistant.app.processes import template_stages
from hiring_assistant.app.roles_of_pages import role_of_page
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.correction import Correction, SetTitle
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import PageWarning, Role, RoleReading, RoleSummary, RoleVersion, Stage, TrackKind
from hiring_assistant.domain.text import fold

if TYPE_CHECKING:
    from hiring_assistant.roles.source import DecodedPage
    from hiring_assistant.store.unit import Unit


class ImportResult(StrEnum):
    """What became of a page."""

    NEW = "new"
    NEW_VERSION = "new version"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


_REPAIRS = frozenset(
    {"old-encoding", "merge-conflict", "heading-in-front-matter", "front-matter-open", "front-matter-broken"}
)
"""Codes of warnings that tell how a broken page was read all the same."""


@dataclass(frozen=True, slots=True)
class ImportedPage:
    """What became of one page; ``problem`` says in words why it was refused.

    ``lost`` are corrections of the version before that the page has no place for any more; ``warnings`` tell of them.
    ``origin`` is the file or archive that it is in; ``like`` the page before it in the same import that says the very
    same, or that has the same title, so that the role of this one was given another. ``bare`` is a text in which
    nothing was found: it was refused, but a person can say what is what in it.
    """

    name: str
    result: ImportResult
    role_id: str | None = None
    version_id: str | None = None
    title: str = ""
    number: int = 0
    warnings: tuple[PageWarning, ...] = ()
    problem: str = ""
    lost: tuple[Correction, ...] = ()
    origin: Path | None = None
    like: str = ""
    bare: bool = False

    @property
    def repaired(self) -> bool:
        """Whether something broken on the page was put right to read it, now."""
        return self.result is not ImportResult.UNCHANGED and any(warning.code in _REPAIRS for warning in self.warnings)


@dataclass(frozen=True, slots=True)
class PagePreview:
    """A page that was read and not kept yet: what it says and what keeping it would make of it.

    ``reading`` is as the reader found it, with ``corrections`` of the version before that still fit it, for the
    person to add to and to take from (``corrections.with_corrections`` makes them); ``lost`` no longer fit.
    ``number`` is that of the version it would be, or is where it is unchanged. ``process_template`` and
    ``template_stages`` are the process that was picked for the version before.
    """

    name: str
    title: str
    source: str
    reading: RoleReading
    would_be: ImportResult
    number: int
    role_id: str | None = None
    corrections: tuple[Correction, ...] = ()
    lost: tuple[Correction, ...] = ()
    process_template: str | None = None
    template_stages: tuple[Stage, ...] = ()

    @property
    def warnings(self) -> tuple[PageWarning, ...]:
        """What was odd on the page, and which corrections were lost."""
        return self.reading.warnings


def read_role_page(data: bytes, name: str) -> tuple[str, RoleReading]:
    """The text of a page and what it says.

    Raises:
        CannotDo: where the bytes are no readable page.
    """
    from hiring_assistant.roles.source import decode_page

    page = decode_page(data, name)
    return page.text, _reading_of(page, name)


def _reading_of(page: DecodedPage, name: str) -> RoleReading:
    from hiring_assistant.roles.reading import read_page

    reading = read_page(page.text, name=name)
    return replace(reading, warnings=(*page.warnings, *reading.warnings)) if page.warnings else reading


def preview_page(
    workspace: Workspace, name: str, data: bytes, *, role_id: str | None = None, even_bare: bool = False
) -> PagePreview:
    """Read a page without keeping anything; ``role_id`` is as in ``import_page``.

    With ``even_bare`` a page in which nothing is found is shown as well, for a person to say what is what.

    Raises:
        Problem: where the page cannot be read, or is no role page.
    """
    page = _read(name, data)
    if not even_bare:
        _refuse_bare(page.reading, name)
    with workspace.read() as unit:
        role = _role_of(unit, page, role_id)
    carried, lost = _carried(role, page.reading)
    unchanged = role is not None and role.latest.sha256 == page.sha256
    would_be = ImportResult.NEW_VERSION if role else ImportResult.NEW
    return PagePreview(
        name=page.file_name,
        title=page.title,
        source=page.source,
        reading=replace(page.reading, warnings=(*page.reading.warnings, *told_as_lost(lost, page.reading))),
        would_be=ImportResult.UNCHANGED if unchanged else would_be,
        number=role.latest.number + (not unchanged) if role else 1,
        role_id=role.id if role else None,
        corrections=carried,
        lost=lost,
        process_template=role.latest.process_template if role else None,
        template_stages=role.latest.template_stages if role else (),
    )


def import_page(
    workspace: Workspace,
    name: str,
    data: bytes,
    corrections: tuple[Correction, ...] | None = None,
    *,
    role_id: str | None = None,
    process_template: str | None = None,
) -> Change[ImportedPage]:
    """Read a page and keep it: as a new role, a new version of the one it belongs to, or not at all if unchanged.

    Which role a page belongs to says ``roles_of_pages.role_of_page``, or ``role_id`` where a person chose.
    ``corrections`` are all that hold for it, as a person reviewed them; None carries those of the version before over
    wherever the text they touch is unchanged. ``process_template`` is the process that a person picked in the review;
    None leaves that of the version before. An unchanged page with other corrections or another process is a new
    version.

    Raises:
        Problem: where the page cannot be read or kept.
    """
    change = keep_page(workspace, name, data, corrections, chosen=role_id, process=process_template)
    workspace.done(change)
    return change


def _role_of(unit: Unit, page: _Page, chosen: str | None, not_from: Collection[str] = ()) -> Role | None:
    if chosen is not None:
        return unit.roles.get(chosen)
    return role_of_page(unit, page.title, page.file_name, page.sha256, page.reading, not_from)


@dataclass(frozen=True, slots=True)
class _Page:
    file_name: str
    title: str
    source: str
    sha256: str
    reading: RoleReading


def _read(name: str, data: bytes) -> _Page:
    from hiring_assistant.roles.source import decode_page

    return _page(name, decode_page(data, name))


def _page(name: str, decoded: DecodedPage) -> _Page:
    reading = _reading_of(decoded, name)
    return _Page(Path(name).name, reading.title or Path(name).stem, decoded.text, _sha256(decoded.text), reading)


def _sha256(source: str) -> str:
    return hashlib.sha256(source.encode()).hexdigest()


def _unchanged(
    workspace: Workspace, file_name: str, source: str, others: Mapping[str, str]
) -> Change[ImportedPage] | None:
    """What becomes of a page that its role has already, from a file of that name; there is no need to read it again."""
    with workspace.read() as unit:
        found = unit.roles.unchanged(_sha256(source), file_name)
    return _as_it_is(file_name, *found, others) if found else None


def _as_it_is(
    file_name: str,
    role_title: str,
    version: RoleVersion,
    others: Mapping[str, str],
    reading: RoleReading | None = None,
) -> Change[ImportedPage]:
    """``reading`` is what the page says now, where it was read."""
    same = ImportedPage(
        file_name,
        ImportResult.UNCHANGED,
        version.role_id,
        version.id,
        role_title,
        version.number,
        (reading or version.reading).warnings,
        like=others.get(version.role_id, ""),
    )
    return Change(same, f"{role_title} is already here, unchanged")


NOT_A_ROLE_PAGE = "not-a-role-page"
"""Why a text is refused in which nothing was found."""


def _refuse_bare(reading: RoleReading, name: str) -> None:
    """Refuse a page of which nothing can be made."""
    if not reading.tracks and not reading.stages:
        raise CannotDo(
            NOT_A_ROLE_PAGE, f"{name} has neither requirements, responsibilities nor a hiring process in it."
        )


def _carried(role: Role | None, reading: RoleReading) -> tuple[tuple[Correction, ...], tuple[Correction, ...]]:
    """The corrections of the newest version that fit the new reading, and those that do not."""
    if role is None or not role.latest.corrections:
        return (), ()
    fitting = carried_over(role.latest, reading)
    return fitting.applied, fitting.lost


_NO_OTHERS: Mapping[str, str] = MappingProxyType({})


def _title_of_its_own(unit: Unit, page: _Page, name: str) -> SetTitle:
    """The title with the folder of the page behind it, or its file name, or a number; as a correction, which a person
    can take back.
    """
    place = PurePosixPath(name)
    numbers = (str(number) for number in count(2))
    titles = (f"{page.title} ({behind})" for behind in chain((place.parent.name, place.stem), numbers) if behind)
    return SetTitle(page.reading.title, next(title for title in titles if unit.roles.find_by_title(title) is None))


def keep_page(
    workspace: Workspace,
    name: str,
    data: bytes,
    corrections: tuple[Correction, ...] | None = None,
    *,
    chosen: str | None = None,
    process: str | None = None,
    others: Mapping[str, str] = _NO_OTHERS,
) -> Change[ImportedPage]:
    """As ``import_page``, but the change is not put among those to undo. ``chosen`` is the role that a person chose,
    ``process`` the process. ``others`` are the roles that other pages of the same import are of, with the names of
    these pages: two pages are two roles, and where their titles are the same, this one is given another.

    Raises:
        Problem: where the page cannot be read or kept.
    """
    from hiring_assistant.roles.source import decode_page

    decoded = decode_page(data, name)
    if corrections is None and chosen is None and process is None:
        same = _unchanged(workspace, Path(name).name, decoded.text, others)
        if same is not None:
            return same
    page = _page(name, decoded)
    reading, sha256, file_name = page.reading, page.sha256, page.file_name
    with workspace.write() as unit:
        role = _role_of(unit, page, chosen, others)
        template = process or (role.latest.process_template if role else None)
        if (
            role is not None
            and role.latest.sha256 == sha256
            and corrections in (None, role.latest.corrections)
            and template == role.latest.process_template
        ):
            return _as_it_is(file_name, role.title, role.latest, others, reading)
        carried, lost = _carried(role, reading)
        if lost:
            reading = replace(reading, warnings=(*reading.warnings, *told_as_lost(lost, reading)))
        old_stages = role.latest.template_stages if role else ()
        version = RoleVersion(
            id=workspace.new_id(),
            role_id=role.id if role else workspace.new_id(),
            number=role.latest.number + 1 if role else 1,
            source_name=file_name,
            source=page.source,
            sha256=sha256,
            imported_at=workspace.now(),
            reading=reading,
            process_template=template,
            template_stages=template_stages(process) if process else old_stages,
        )
        like = ""
        if role is None and corrections is None:
            like = others.get(unit.roles.find_by_title(page.title) or "", "")
            carried = (_title_of_its_own(unit, page, name),) if like else carried
        version = corrected_version(version, carried if corrections is None else corrections)
        _refuse_bare(version.reading, name)
        title = version.title
        if version.reading.title != reading.title:
            refuse_taken_title(unit, title, role.id if role else None)
        if role is None:
            unit.roles.add(version.role_id, title, workspace.now())
        elif role.title != title:
            unit.roles.set_title(role.id, title)
        unit.roles.add_version(version)
        moved = follow_renamed_tracks(unit, role, role.latest, version) if role else ()

    # No more than this is kept for the way back: of a thousand pages, whole readings would fill the memory.
    role_id, version_id, old_title = version.role_id, version.id, role.title if role else None

    def undo() -> None:
        with workspace.write() as unit:
            _ensure_unused(unit.kits.of_version(version_id), title)
            put_back_tracks(unit, moved)
            if old_title is None:
                unit.roles.remove(role_id)
            else:
                unit.roles.remove_version(version_id)
                unit.roles.set_title(role_id, old_title)

    result = ImportResult.NEW_VERSION if role else ImportResult.NEW
    kept = ImportedPage(
        file_name, result, version.role_id, version.id, title, version.number, reading.warnings, lost=lost, like=like
    )
    return Change(kept, f"{title} kept as version {version.number}", undo)


def _ensure_unused(kits: Iterable[object], title: str) -> None:
    if any(True for _ in kits):
        raise CannotDo("role-in-use", f"{title} is used for interviews by now, so this stays.")


def list_roles(workspace: Workspace) -> tuple[RoleSummary, ...]:
    """All roles, alphabetical."""
    with workspace.read() as unit:
        return unit.roles.summaries()


def get_role(workspace: Workspace, role_id: str) -> Role:
    """The role with all its versions.

    Raises:
        CannotDo: where there is none.
    """
    with workspace.read() as unit:
        role = unit.roles.get(role_id)
    if role is None:
        raise CannotDo("no-such-role", "This role is not in the store any more.")
    return role


def find_role(workspace: Workspace, text: str) -> Role:
    """The role with that id, title, or only title that contains the words.

    Raises:
        CannotDo: where none or several fit.
    """
    roles = list_roles(workspace)
    wanted = fold(text)
    fitting = [role for role in roles if role.id == text or fold(role.title) == wanted]
    fitting = fitting or [role for role in roles if wanted and wanted in fold(role.title)]
    if len(fitting) == 1:
        return get_role(workspace, fitting[0].id)
    if fitting:
        names = "; ".join(role.title for role in fitting)
        raise CannotDo("several-roles", f"Several roles fit “{text}”: {names}. Give the whole title.")
    raise CannotDo("no-such-role", f"There is no role “{text}”. Import its page first.")


def tracks_to_hire_for(reading: RoleReading) -> tuple[str, ...]:
    """The tracks that a candidate can be considered for: those with requirements of their own or taken over.

    Where no track has requirements, all tracks; their responsibilities then say what to ask.
    """
    asking = tuple(track.name for track in reading.tracks if reading.requirements_of(track.name))
    return asking or tuple(track.name for track in reading.tracks)


def usual_track(reading: RoleReading) -> str:
    """The track that is offered first: the first with requirements of its own that is not a specialty."""
    names = tracks_to_hire_for(reading)
    own = [
        track.name
        for track in reading.tracks
        if track.name in names and track.requirements and track.kind is not TrackKind.SPECIALTY
    ]
    if own:
        return own[0]
    return names[0] if names else ""


def choose_process(workspace: Workspace, version_id: str, template_key: str | None) -> Change[RoleVersion]:
    """Pick the hiring process of a page that has none (None: take the choice back, with what was corrected in it).

    Raises:
        CannotDo: where the page has a process of its own, the template is unknown, or interviews are planned.
    """
    stages = template_stages(template_key) if template_key is not None else ()
    with workspace.write() as unit:
        before = unit.roles.version(version_id)
        if before is None:
            raise CannotDo("no-such-role", "This version of the role is not in the store any more.")
        if before.reading.stages and not before.uses_template:
            raise CannotDo("has-process", "The page has a hiring process of its own.")
        if unit.kits.of_version(version_id):
            raise CannotDo(
                "process-in-use", "Interviews use this process, or its kit was edited, so it stays as it is."
            )
        after = with_process(before, template_key, stages)
        unit.roles.update_version(after)

    def undo() -> None:
        with workspace.write() as unit:
            _ensure_unused(unit.kits.of_version(version_id), "This role")
            now = unit.roles.version(version_id)
            if now is not None and now != after:  # what was corrected since stays
                unit.roles.update_version(with_process(now, before.process_template, before.template_stages))
            else:
                unit.roles.update_version(before)

    said = "Hiring process chosen" if template_key else "Hiring process taken back"
    if dropped := len(before.corrections) - len(after.corrections):
        said += f"; your corrections of the one before went with it ({dropped})"
    change = Change(after, said, undo)
    workspace.done(change)
    return change


def remove_role(workspace: Workspace, role_id: str) -> Change[Role]:
    """Remove a role that no candidate is considered for.

    Raises:
        CannotDo: where candidates are.
    """
    from hiring_assistant.domain.candidate import CandidateQuery

    with workspace.write() as unit:
        role = unit.roles.get(role_id)
        if role is None:
            raise CannotDo("no-such-role", "This role is not in the store any more.")
        if unit.candidates.list(CandidateQuery(role_id=role_id)):
            raise CannotDo("role-in-use", f"{role.title} has candidates, so it stays.")
        kits = [kit for version in role.versions for kit in unit.kits.of_version(version.id)]
        unit.roles.remove(role_id)

    def undo() -> None:
        with workspace.write() as unit:
            unit.roles.add(role.id, role.title, role.created_at)
            for version in role.versions:
                unit.roles.add_version(version)
            for kit in kits:
                unit.kits.add(kit)

    change = Change(role, f"{role.title} removed", undo)
    workspace.done(change)
    return change
