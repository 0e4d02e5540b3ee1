"""A role with its kits out to other people's computers as one file, and in from theirs."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from hiring_assistant.app.change import Change
from hiring_assistant.app.corrections import corrected_version
from hiring_assistant.app.question_bank import bank_in
from hiring_assistant.app.roles import read_role_page
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.kit import Kit, KitState, OwnQuestion
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import Role, RoleVersion
from hiring_assistant.domain.text import fold

if TYPE_CHECKING:
    from hiring_assistant.exchange.role_packs import RolePack
    from hiring_assistant.store.unit import Unit


@dataclass(frozen=True, slots=True)
class PackPreview:
    """What taking a pack in would change. ``version`` is the number the page has or would have here.

    ``page_is_new`` says that the page, or these corrections of it, are not here yet; ``role_is_new`` that the role is
    not; ``process_is_new`` that the page is here and would get the process template of the pack. ``kits`` and
    ``questions`` would be added. ``left_out`` names tracks whose draft stays out, because another draft is here.
    """

    title: str
    version: int
    role_is_new: bool
    page_is_new: bool
    process_is_new: bool
    kits: tuple[Kit, ...]
    questions: tuple[OwnQuestion, ...]
    left_out: tuple[str, ...]

    @property
    def changes(self) -> bool:
        """Whether taking it in would change anything."""
        return self.page_is_new or self.process_is_new or bool(self.kits or self.questions)


def make_pack(workspace: Workspace, role_id: str, path: Path) -> RolePack:
    """Write the newest page of a role with its kits to a file, and the own questions that go with them.

    Own questions go with it where a kit asks them or they belong to a competency that a kit asks for.

    Raises:
        CannotDo: where the role is gone or the file cannot be written.
        MachineFault: where the disk is full or failed.
    """
    from hiring_assistant.exchange.role_packs import RolePack, write_role_pack

    with workspace.read() as unit:
        role = unit.roles.get(role_id)
        if role is None:
            raise CannotDo("no-such-role", "This role is not in the store any more.")
        version = role.latest
        tracks = dict.fromkeys(kit.plan.track for kit in unit.kits.of_version(version.id))
        newest = (unit.kits.latest(version.id, track) or unit.kits.draft(version.id, track) for track in tracks)
        kits = tuple(kit for kit in newest if kit is not None)
        own = unit.own_questions.all()
    pack = RolePack(
        id=workspace.new_id(),
        made_at=workspace.now(),
        made_by=workspace.actor,
        role_title=role.title,
        source_name=version.source_name,
        source=version.source,
        corrections=version.corrections,
        process_template=version.process_template,
        template_stages=version.template_stages,
        kits=tuple(replace(kit, frozen_at=None) for kit in kits),
        questions=_that_go_with(kits, own),
    )
    write_role_pack(pack, path)
    return pack


def _that_go_with(kits: Sequence[Kit], own: Sequence[OwnQuestion]) -> tuple[OwnQuestion, ...]:
    asked = {fold(question.text) for kit in kits for stage in kit.plan.stages for question in stage.questions}
    about = {requirement.competency for kit in kits for requirement in kit.plan.requirements} - {None}
    return tuple(question for question in own if question.competency in about or fold(question.text) in asked)


def look_into_pack(path: Path) -> RolePack:
    """What is in a role pack that somebody sent, before anything is taken in.

    Raises:
        CannotDo: where it is no role pack, damaged, or made by a newer version.
    """
    from hiring_assistant.exchange.role_packs import read_role_pack

    return read_role_pack(path)


def preview_pack(workspace: Workspace, pack: RolePack) -> PackPreview:
    """What taking the pack in would change.

    Raises:
        CannotDo: where its page cannot be read here.
    """
    page = _page(workspace, pack)
    with workspace.read() as unit:
        return _fitted(workspace, unit, pack, page)[0]


def take_pack(workspace: Workspace, pack: RolePack) -> Change[str]:
    """Take a role pack in, whole or not at all; a second time changes nothing. The value is the role's id.

    A kit that comes to a track which has one already becomes its next version.

    Raises:
        CannotDo: where its page cannot be read here.
    """
    page = _page(workspace, pack)
    with workspace.write() as unit:
        preview, version, before = _fitted(workspace, unit, pack, page)
        if preview.role_is_new:
            unit.roles.add(version.role_id, preview.title, workspace.now())
        if preview.page_is_new:
            unit.roles.add_version(version)
        elif preview.process_is_new:
            unit.roles.set_process(version.id, version.process_template, version.template_stages)
        if preview.page_is_new and not preview.role_is_new:
            unit.roles.set_title(version.role_id, version.title)
        for kit in preview.kits:
            unit.kits.add(kit)
        for question in preview.questions:
            unit.own_questions.add(question)
    if not preview.changes:
        return Change(version.role_id, "This role pack was taken in before; nothing changed")

    def undo() -> None:
        with workspace.write() as unit:
            for question in preview.questions:
                unit.own_questions.remove(question.id)
            for kit in preview.kits:
                unit.kits.remove(kit.id)
            if preview.page_is_new and unit.kits.of_version(version.id):
                raise CannotDo("role-in-use", f"{preview.title} is used for interviews by now, so this stays.")
            if preview.role_is_new:
                unit.roles.remove(version.role_id)
            elif preview.page_is_new:
                unit.roles.remove_version(version.id)
                unit.roles.set_title(version.role_id, preview.title)
            elif preview.process_is_new and before is not None:
                unit.roles.set_process(version.id, before.process_template, before.template_stages)

    change = Change(version.role_id, f"{preview.title} taken in from a role pack", undo)
    workspace.done(change)
    return change


def _page(workspace: Workspace, pack: RolePack) -> RoleVersion:
    """The pack's page as this program reads it, not yet belonging to a role."""
    source, reading = read_role_page(pack.source.encode(), pack.source_name)
    version = RoleVersion(
        id=workspace.new_id(),
        role_id=workspace.new_id(),
        number=1,
        source_name=Path(pack.source_name).name,
        source=source,
        sha256=hashlib.sha256(source.encode()).hexdigest(),
        imported_at=workspace.now(),
        reading=reading,
        process_template=pack.process_template,
        template_stages=pack.template_stages,
    )
    return corrected_version(version, pack.corrections)


def _fitted(
    workspace: Workspace, unit: Unit, pack: RolePack, page: RoleVersion
) -> tuple[PackPreview, RoleVersion, RoleVersion | None]:
    """What the pack would add here, the version that its kits belong to, and that version as it is kept (if it is)."""
    role = _role_of(unit, pack, page)
    kept = [v for v in role.versions if (v.sha256, v.corrections) == (page.sha256, page.corrections)] if role else []
    before = kept[-1] if kept else None
    if before is not None:
        has_process = bool(before.stages) or bool(unit.kits.of_version(before.id))
        version = before
        if not has_process:
            version = replace(before, process_template=pack.process_template, template_stages=pack.template_stages)
    elif role is not None:
        version = replace(page, role_id=role.id, number=role.latest.number + 1)
    else:
        version = page
    kits, left_out = _kits_to_add(workspace, unit, pack, version)
    preview = PackPreview(
        title=role.title if role else pack.role_title,
        version=version.number,
        role_is_new=role is None,
        page_is_new=before is None,
        process_is_new=before is not None and before != version,
        kits=kits,
        questions=_questions_to_add(workspace, unit, pack),
        left_out=left_out,
    )
    return preview, version, before


def _role_of(unit: Unit, pack: RolePack, page: RoleVersion) -> Role | None:
    known = unit.roles.find_by_sha(page.sha256)
    version = unit.roles.version(known) if known else None
    role_id = version.role_id if version else unit.roles.find_by_title(pack.role_title)
    return unit.roles.get(role_id) if role_id else None


def _kits_to_add(
    workspace: Workspace, unit: Unit, pack: RolePack, version: RoleVersion
) -> tuple[tuple[Kit, ...], tuple[str, ...]]:
    added, left_out = [], []
    for kit in pack.kits:
        track = kit.plan.track
        here = [other for other in unit.kits.of_version(version.id) if other.plan.track == track]
        same_kit = unit.kits.get(kit.id)
        if any(other.plan == kit.plan for other in here) or (same_kit and same_kit.state is KitState.READY):
            continue
        if kit.state is KitState.DRAFT and any(other.state is KitState.DRAFT for other in here):
            left_out.append(track)
            continue
        ready = unit.kits.latest(version.id, track)
        added.append(
            replace(
                kit,
                id=workspace.new_id() if same_kit else kit.id,
                role_version_id=version.id,
                number=ready.number + 1 if ready else 1,
                created_at=workspace.now(),
                frozen_at=None,
                reason=kit.reason or (f"Taken in from {pack.made_by}" if ready else ""),
            )
        )
    return tuple(added), tuple(left_out)


def _questions_to_add(workspace: Workspace, unit: Unit, pack: RolePack) -> tuple[OwnQuestion, ...]:
    bank = bank_in(workspace, unit).bank
    there = {fold(question.text) for known in bank.competencies.values() for question in known.questions}
    there |= {fold(question.text) for question in unit.own_questions.all()}
    return tuple(
        replace(question, id=workspace.new_id()) if unit.own_questions.get(question.id) else question
        for question in pack.questions
        if fold(question.text) not in there
    )
