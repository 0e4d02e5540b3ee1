"""The reasons that a team chooses from when it declines somebody. Decisions taken keep the words they were given.

The list belongs to the store, so that all who work with it see the same one. Until somebody edits it, it is the usual
one.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from hiring_assistant.app.change import Change
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.text import fold

if TYPE_CHECKING:
    from hiring_assistant.store.unit import Unit

USUAL_REASONS = (
    "A must-have is not met",
    "Another candidate has shown more of what the role asks for",
    "Experience does not fit the level of the role",
    "Pay or terms do not fit",
    "Place or working hours do not fit",
    "The position is filled or was closed",
    "No reply from the candidate",
)
"""What the list starts with; the window shows these in its own language."""

LONGEST = 200
"""Longest reason, in characters."""

MOST = 40
"""Longest list."""

_KEY = "decline-reasons"


def decline_reasons(workspace: Workspace) -> tuple[str, ...]:
    """The reasons in the team's own order."""
    with workspace.read() as unit:
        return _kept(unit)


def add_reason(workspace: Workspace, text: str) -> Change[tuple[str, ...]]:
    """Add a reason at the end of the list.

    Raises:
        CannotDo: where it is empty, too long or there already, or the list is full.
    """
    reasons = decline_reasons(workspace)
    if len(reasons) >= MOST:
        raise CannotDo("too-many", f"The list has room for {MOST} reasons; remove one that is not used.")
    return _keep(workspace, (*reasons, _checked(text, reasons)), "Reason added")


def rename_reason(workspace: Workspace, old: str, new: str) -> Change[tuple[str, ...]]:
    """Put a reason in other words, in the list and for decisions to come.

    Raises:
        CannotDo: where it is gone by now, or the new words are empty, too long or there already.
    """
    reasons = _with(workspace, old)
    others = tuple(reason for reason in reasons if reason != old)
    renamed = _checked(new, others)
    return _keep(workspace, tuple(renamed if reason == old else reason for reason in reasons), "Reason renamed")


def remove_reason(workspace: Workspace, reason: str) -> Change[tuple[str, ...]]:
    """Take a reason off the list; decisions that gave it keep it.

    Raises:
        CannotDo: where it is gone by now.
    """
    return _keep(workspace, tuple(r for r in _with(workspace, reason) if r != reason), "Reason removed")


def move_reason(workspace: Workspace, reason: str, to: int) -> Change[tuple[str, ...]]:
    """Move a reason to another place, counted from 0 among the others.

    Raises:
        CannotDo: where it is gone by now.
    """
    others = [r for r in _with(workspace, reason) if r != reason]
    others.insert(max(0, to), reason)
    return _keep(workspace, tuple(others), "Reason moved")


def usual_reasons_again(workspace: Workspace) -> Change[tuple[str, ...]]:
    """Put the usual list in the place of the team's own."""
    return _keep(workspace, USUAL_REASONS, "Usual reasons restored")


def _kept(unit: Unit) -> tuple[str, ...]:
    try:
        kept = json.loads(unit.settings.get(_KEY) or "")
    except ValueError:
        return USUAL_REASONS
    if not isinstance(kept, list) or not all(isinstance(reason, str) for reason in kept):
        return USUAL_REASONS
    return tuple(kept)


def _with(workspace: Workspace, reason: str) -> tuple[str, ...]:
    reasons = decline_reasons(workspace)
    if reason not in reasons:
        raise CannotDo("no-such-reason", "This reason is not in the list any more.")
    return reasons


def _checked(text: str, others: Sequence[str]) -> str:
    words = " ".join(text.split())
    if not words:
        raise CannotDo("empty", "Write the reason in a few words.")
    if len(words) > LONGEST:
        raise CannotDo("too-long", f"A reason can have up to {LONGEST} characters; this one has {len(words)}.")
    if fold(words) in {fold(other) for other in others}:
        raise CannotDo("there-already", "This reason is in the list already.")
    return words


def _keep(workspace: Workspace, reasons: tuple[str, ...], said: str) -> Change[tuple[str, ...]]:
    with workspace.write() as unit:
        before = _kept(unit)
        _write(unit, reasons)

    def undo() -> None:
        with workspace.write() as unit:
            _write(unit, before)

    change = Change(reasons, said, undo)
    workspace.done(change)
    return change


def _write(unit: Unit, reasons: tuple[str, ...]) -> None:
    unit.settings.set(_KEY, json.dumps(reasons, ensure_ascii=False))
