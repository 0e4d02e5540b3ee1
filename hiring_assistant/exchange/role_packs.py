"""Role packs: a role's page with its corrections, its kits and questions of one's own, as one file for others."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from hiring_assistant.domain.correction import Correction
from hiring_assistant.domain.kit import Kit, OwnQuestion
from hiring_assistant.domain.role import Stage
from hiring_assistant.exchange.sealed_files import SealedForm, can_be_kept, is_uuid, read_sealed, write_sealed

if TYPE_CHECKING:
    from pydantic import TypeAdapter

SUFFIX = ".hiring-role"
FORM = SealedForm("hiring-assistant-role", 1, SUFFIX, "role pack", ("id", "made_at", "made_by", "role_title"))


@dataclass(frozen=True, slots=True)
class RolePack:
    """A role as another machine can take it in. The page travels as its text, which each machine reads for itself.

    ``kits`` holds one kit a track: the newest that is ready, else the draft. Nothing in it is about candidates.
    """

    id: str
    made_at: datetime
    made_by: str
    role_title: str
    source_name: str
    source: str
    corrections: tuple[Correction, ...] = ()
    process_template: str | None = None
    template_stages: tuple[Stage, ...] = ()
    kits: tuple[Kit, ...] = ()
    questions: tuple[OwnQuestion, ...] = ()


def write_role_pack(pack: RolePack, path: Path) -> None:
    """Write a role pack to a file that only its owner can read.

    Raises:
        CannotDo: when the place cannot be written to, or the pack is over 20 MB.
        MachineFault: when the disk is full or failed.
        ValueError: when the parts of the pack do not belong together.
    """
    for complaint in _complaints(pack):
        raise ValueError(complaint)
    payload = _adapter().dump_python(pack, mode="json")
    header = {name: payload.pop(name) for name in FORM.header}
    write_sealed(FORM, header, payload, path)


def read_role_pack(path: Path) -> RolePack:
    """Read a role pack and check all of it.

    Raises:
        CannotDo: when the file cannot be read, is no role pack, was made by a newer version, or is not as it was made.
    """
    header, payload = read_sealed(FORM, path)
    try:
        pack = _adapter().validate_json(json.dumps(payload | header), strict=True)
    except (ValueError, RecursionError):
        raise FORM.damaged() from None
    if any(True for _ in _complaints(pack)):
        raise FORM.damaged()
    return pack


@cache
def _adapter() -> TypeAdapter[RolePack]:
    # Imported here because it would cost every start of the program a tenth of a second.
    from pydantic import TypeAdapter

    return TypeAdapter(RolePack)


def _complaints(pack: RolePack) -> Iterator[str]:
    """What types cannot say: the parts belong together and every value can be kept."""
    if not is_uuid(pack.id):
        yield "the id of a role pack is a UUID"
    if not can_be_kept(pack):
        yield "a time without zone, or a number out of range"
    if len({kit.plan.track for kit in pack.kits}) < len(pack.kits):
        yield "two kits of one track"
    for ids in ([kit.id for kit in pack.kits], [question.id for question in pack.questions]):
        if "" in ids or len(set(ids)) < len(ids):
            yield "something is there twice or has no id"
    for kit in pack.kits:
        if any(stage.order != place for place, stage in enumerate(kit.plan.stages, start=1)):
            yield "the stages of a kit are not in order"
