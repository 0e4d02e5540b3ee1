"""Pages that are being written: kept in the store from the first words on, so that none is ever lost."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from hiring_assistant.app.workspace import Workspace

_KEY = "draft-page:"


@dataclass(frozen=True, slots=True)
class PageDraft:
    """The text of a page that is being written, and when it was kept last (aware, UTC)."""

    text: str
    kept_at: datetime


def keep_draft(workspace: Workspace, role_id: str, text: str) -> None:
    """Keep the draft of a role's page (``role_id`` "": of a new role); without text it is forgotten.

    Raises:
        MachineFault: where it cannot be kept.
    """
    if not text.strip() and draft_of(workspace, role_id) is None:
        return
    value = json.dumps({"text": text, "at": workspace.now().isoformat()}) if text.strip() else ""
    with workspace.write() as unit:
        unit.settings.set(_KEY + role_id, value)


def draft_of(workspace: Workspace, role_id: str) -> PageDraft | None:
    """The draft of a role's page (``role_id`` "": of a new role), or None."""
    with workspace.read() as unit:
        value = unit.settings.get(_KEY + role_id)
    if not value:
        return None
    kept = json.loads(value)
    return PageDraft(kept["text"], datetime.fromisoformat(kept["at"]))


def export_text(text: str, path: Path) -> None:
    """Write the text of a page, saved or not, to a file.

    Raises:
        CannotDo: where the place cannot be written to.
        MachineFault: where the disk is full or failed.
    """
    from hiring_assistant.exchange.files import write_whole

    write_whole(path, text.encode())
