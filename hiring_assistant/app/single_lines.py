"""What one line of a role page says by itself, once a person said what it is."""

from __future__ import annotations

import re

from hiring_assistant.app.roles import read_role_page
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import RoleReading, Stage

_MARK = re.compile(r"^\s*(?:>\s*)*(?:[-*+•–]\s+|\d{1,4}[.)]\s+|#{1,6}\s*|\|\s*)?")
_TITLE = "# Role\n\n"


def words_in_line(line: str) -> str:
    """The words of a line of Markdown, without the mark of its list or heading; "" where it has none."""
    from hiring_assistant.roles.inline import plain

    return plain(_MARK.sub("", line, count=1).strip().rstrip("|"))


def is_nice_to_have(text: str) -> bool:
    """Whether a requirement says of itself that it is only nice to have."""
    reading = _read(f"{_TITLE}## Requirements\n\n- {text}\n")
    return any(asked.nice_to_have for track in reading.tracks for asked in track.requirements)


def stage_in(text: str) -> Stage | None:
    """The stage that a line tells of, with its kind, length and who it is with; None where that is not understood."""
    stages = _read(f"{_TITLE}## Hiring process\n\n- {text}\n").stages
    return stages[0] if len(stages) == 1 else None


def _read(page: str) -> RoleReading:
    try:
        return read_role_page(page.encode(errors="replace"), "line.md")[1]
    except CannotDo:
        return RoleReading("")
