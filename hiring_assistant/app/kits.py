"""The interview kit of a track: made from the role page and the question bank, kept from its first use on."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from hiring_assistant.app.question_bank import bank_in
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.kit import Kit, KitPlan
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import RoleVersion

if TYPE_CHECKING:
    from hiring_assistant.kits.bank import QuestionBank
    from hiring_assistant.store.unit import Unit


@lru_cache(maxsize=1)
def shipped_bank() -> QuestionBank:
    """The question bank that ships with the program, read once."""
    from hiring_assistant.kits.bank import load_bank

    return load_bank()


def plan_for(version: RoleVersion, track: str, bank: QuestionBank | None = None) -> KitPlan:
    """The kit that the program suggests for a track of a role; the same every time, and not kept.

    ``bank`` is the one that ships with the program unless another is given.

    Raises:
        CannotDo: where the page names no such track, or no requirements at all.
    """
    from hiring_assistant.kits.planning import make_plan

    if not track:
        raise CannotDo(
            "no-requirements",
            f"The page of {version.reading.title} has no requirements, so there is nothing to ask about. "
            "Add a heading “Requirements” with a list below it to the page, and import it again.",
        )
    if version.reading.track(track) is None:
        raise CannotDo("no-such-track", f"{version.reading.title} has no track “{track}”.")
    return make_plan(version.reading, track, version.stages, bank or shipped_bank())


def plan_in(workspace: Workspace, unit: Unit, version: RoleVersion, track: str) -> KitPlan:
    """The kit that is suggested with the questions of the person's own bank, within an open transaction.

    Raises:
        CannotDo: where the page names no such track.
    """
    return plan_for(version, track, bank_in(workspace, unit).bank)


def kit_in_use(workspace: Workspace, version: RoleVersion, track: str) -> Kit | None:
    """The kit that interviews of this track are planned with, or None where none is kept yet."""
    with workspace.read() as unit:
        return unit.kits.latest(version.id, track)


def shown_plan(workspace: Workspace, version: RoleVersion, track: str) -> KitPlan:
    """The kit as people see it: the one in use, else the one suggested."""
    with workspace.read() as unit:
        kit = unit.kits.latest(version.id, track)
        return kit.plan if kit else plan_in(workspace, unit, version, track)


def ensure_kit(workspace: Workspace, unit: Unit, version: RoleVersion, track: str) -> Kit:
    """The kit that an interview is planned with, within the open transaction: the newest that is ready.

    Where there is none yet, the suggested one is kept; a draft is left alone.
    """
    kit = unit.kits.latest(version.id, track)
    if kit is None:
        kit = Kit(
            id=workspace.new_id(),
            role_version_id=version.id,
            number=1,
            created_at=workspace.now(),
            plan=plan_in(workspace, unit, version, track),
        )
        unit.kits.add(kit)
    return kit


def print_kit(workspace: Workspace, kit: Kit, path: Path, stage: int | None = None) -> None:
    """Write a kit as PDF: the stage of that order (from 1) for a clipboard, or all of it.

    Raises:
        CannotDo: where the kit has no such stage or the file cannot be written.
        MachineFault: where the disk is full or failed, or the system has no font at all.
    """
    from hiring_assistant.exchange.kit_print import PrintFacts
    from hiring_assistant.exchange.kit_print import print_kit as write

    write(PrintFacts(kit, bool(kit.id), workspace.now()), path, stage)
