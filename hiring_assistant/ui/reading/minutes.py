"""Lengths of stages as people type them."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.roles.durations import minutes_in

_TYPED = re.compile(r"(\d{1,4})(?:\s*(?:-|–|—|…)\s*(\d{1,4}))?(?:\s*min\.?)?", re.IGNORECASE)
_LONGEST = 24 * 60


def typed_minutes(text: str) -> tuple[int, int] | None:
    """Shortest and longest from “45” or “45–60”, or as a page would say it, “1 hour”; None from nothing.

    Raises:
        CannotDo: where it is neither.
    """
    text = text.strip()
    if not text:
        return None
    found = _TYPED.fullmatch(text)
    told = (int(found[1]), int(found[2] or found[1])) if found is not None else minutes_in(text)
    if told is not None and 0 < told[0] <= told[1] <= _LONGEST:
        return told
    raise CannotDo(
        "no-minutes",
        QCoreApplication.translate("TypedMinutes", "Write minutes as 45 or as 45–60, or leave them empty."),
    )


def shown_minutes(minutes: tuple[int, int] | None) -> str:
    """As ``typed_minutes`` takes it: “45”, “45–60” or ""."""
    if minutes is None:
        return ""
    shortest, longest = minutes
    return str(shortest) if shortest == longest else f"{shortest}–{longest}"
