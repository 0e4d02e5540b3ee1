"""Which parts of a page tell about the hiring process, and which of their headings are steps."""

from __future__ import annotations

import re

from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.parts import Part
from hiring_assistant.roles.stage_kinds import kind_of

_NUMBERED = re.compile(r"^\s*(?:\w+\s+)?#?\d{1,2}\s*[.):\-–—]?(?:\s|$)")


class ProcessParts:
    """Collects the parts of the hiring process while a page is read from top to bottom."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self._depth: int | None = None

    def takes(self, part: Part, following: Part | None) -> bool:
        """Whether ``part`` belongs to the hiring process; it is kept then."""
        taken = self._belongs(part, following)
        if taken:
            self.parts.append(part)
        else:
            self._depth = None
        return taken

    def _belongs(self, part: Part, following: Part | None) -> bool:
        kind = part.kind
        if kind is HeadingKind.PROCESS:
            if self._depth is None or part.level < self._depth:
                self._depth = part.level
            return True
        if self._depth is None or part.heading is None:
            return False
        step = is_step_heading(part)
        if kind is HeadingKind.OTHER:
            return step and part.level > self._depth
        if kind is not None:
            return False
        if part.level <= self._depth:
            return step and part.level == self._depth
        leads_to_track = following is not None and following.kind is not None and following.level > part.level
        return not (leads_to_track and following is not None and following.kind is not HeadingKind.PROCESS and not step)


def is_step_heading(part: Part) -> bool:
    """Whether the heading of a part inside the process names a step: numbered, or by its words."""
    if part.heading is None or part.kind is HeadingKind.PROCESS:
        return False
    return _NUMBERED.match(part.heading.text) is not None or kind_of(part.heading.text) is not None
