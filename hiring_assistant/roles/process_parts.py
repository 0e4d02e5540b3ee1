"""Which parts of a page tell about the hiring process, and which of their headings are steps."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import PSEUDO_LEVEL, Other
from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.parts import Part
from hiring_assistant.roles.process_tables import steps_in_table
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.vocabulary import vocabulary

_SEVERAL = 2
_FEWEST_STEPS = 3
_NUMBERED = re.compile(r"^\s*(?:\w+\s+)?#?\d{1,2}\s*[.):\-–—]?(?:\s|$)")


class ProcessParts:
    """Collects the parts of the hiring process while a page is read from top to bottom."""

    def __init__(self, page: Sequence[Part] = ()) -> None:
        self.parts: list[Part] = []
        self._depth: int | None = None
        self._lists_steps = False  # right below its heading, so that another heading as deep is no step
        self._counts_sections = False  # "5. Hiring process", so that "6. Benefits" is no step for its number
        self._step: Part | None = None  # the last whose heading is a step
        self._page = page

    def takes(self, part: Part, following: Part | None) -> bool:
        """Whether ``part`` belongs to the hiring process; it is kept then."""
        taken = self._belongs(part, following)
        if taken:
            self.parts.append(part)
            if is_step_heading(part) and (self._step is None or part.level <= self._step.level):
                self._step = part
        else:
            self._depth = self._step = None
        return taken

    def _belongs(self, part: Part, following: Part | None) -> bool:
        kind = part.kind
        if kind is HeadingKind.PROCESS:
            if self._depth is None or part.level < self._depth:
                self._depth = part.level
                self._lists_steps = _lists_steps(part)
                self._counts_sections = part.heading is not None and _NUMBERED.match(part.heading.text) is not None
            return True
        if self._depth is None or part.heading is None:
            return False
        step = is_step_heading(part)
        if kind is HeadingKind.OTHER:
            return part.level > self._depth and (step or part.level < PSEUDO_LEVEL)
        if kind is not None:
            return self._step is not None and _says_more(part, self._step, Counter(map(_said, self._page)))
        if part.level <= self._depth:
            deeper = any(taken.is_step and taken.level > part.level for taken in self.parts)
            counted = self._counts_sections and kind_of(part.heading.text) is None
            alike = step and part.level == self._depth
            return alike and not (deeper or counted or self._lists_steps)
        leads_to_track = following is not None and following.kind is not None and following.level > part.level
        return not (leads_to_track and following is not None and following.kind is not HeadingKind.PROCESS and not step)


def _lists_steps(part: Part) -> bool:
    """Whether the list under a heading about the process has its steps."""
    names = [item.text for block in part.lists for item in block.items]
    known = sum(kind_of(name) is not None for name in names)
    return len(names) >= _FEWEST_STEPS and known * 2 >= len(names)


def _said(part: Part) -> str:
    return fold(part.heading.text) if part.heading is not None else ""


def _says_more(part: Part, step: Part | None, times: Mapping[str, int]) -> bool:
    """Whether a heading below that of a step only tells more of it, as those do that several steps have ("What we look
    for", "Goal") and all below a step with a number; ``times`` how often each heading stands on the page.
    """
    if step is None or part.level <= step.level or step.heading is None:
        return False
    return times[_said(part)] >= _SEVERAL or _NUMBERED.match(step.heading.text) is not None


def told_of_steps(parts: Sequence[Part], steps: frozenset[int]) -> frozenset[int]:
    """Where those parts of the process begin that only tell more of the step above them."""
    times = Counter(map(_said, parts))
    depths = Counter(part.level for part in parts if part.start in steps)
    step: Part | None = None
    found: set[int] = set()
    for part in parts:
        beside = part.kind is HeadingKind.PROCESS and part.start not in steps and depths[part.level] >= _SEVERAL
        if _says_more(part, step, times) or (step is not None and beside):  # "Timeline" as deep as the steps
            found.add(part.start)
        elif part.start in steps:
            step = part
        elif step is not None and part.level <= step.level:
            step = None
    return frozenset(found)


def is_step_heading(part: Part) -> bool:
    """Whether the heading of a part inside the process names a step: numbered, or by its words."""
    if part.heading is None or vocabulary().phrases("cues.afterwards").within(fold(part.heading.text)):
        return False
    if vocabulary().phrases("process.heading_notes").starts(fold(part.heading.text)) is not None:
        return False  # "Tips for the case study"
    leads = part.heading.text.endswith((":", "：")) and bool(part.lists)
    if leads and vocabulary().phrases("process.step_nouns").within(fold(part.heading.text)):
        return False  # "The following steps come after the task:"
    if any(steps_in_table(block, trusted=True) for block in part.blocks if isinstance(block, Other)):
        return False  # the rows of the table are
    numbered = _NUMBERED.match(part.heading.text) is not None
    if part.kind is HeadingKind.PROCESS:
        return numbered and kind_of(part.heading.text) is not None
    whole = vocabulary().phrases("process.whole").within(fold(part.heading.text))
    return numbered or (kind_of(part.heading.text) is not None and not whole)


def step_headings(parts: Sequence[Part]) -> frozenset[int]:
    """Where those parts of the process begin whose headings are steps: by their words or numbers, or because most
    others of their depth are and they stand between these ("Meet the team" between a call and an offer).
    """
    top = min((part.level for part in parts if part.kind is HeadingKind.PROCESS), default=0)
    steps = {part.start: part for part in parts if is_step_heading(part) or _is_lone_talk(part, top)}
    for level in {part.level for part in steps.values()}:
        places = [part.start for part in steps.values() if part.level == level]
        between = [
            part
            for part in parts
            if part.level == level
            and part.start not in steps
            and not _is_beside(part)
            and (_is_applying(part) or (part.kind is None and places[0] < part.start))
            and (part.blocks or part.start < places[-1])  # "Good luck!" at the end
        ]
        if len(places) > 1 and len(places) * 2 >= len(between):
            steps.update((part.start, part) for part in between)
    return frozenset(steps)


def _is_lone_talk(part: Part, top: int) -> bool:
    """Whether a heading below that of the process is the single word for a step, which above would be the process
    itself: "Interview", "Assessment".
    """
    if part.kind is not HeadingKind.PROCESS or part.heading is None or part.level <= top:
        return False
    return len(part.heading.text.split()) == 1 and kind_of(part.heading.text) is not None


def _is_applying(part: Part) -> bool:
    """Whether the first heading among steps is that one applies."""
    heading = part.heading
    known = vocabulary().phrases("cues.applying")
    return part.kind in (None, HeadingKind.OTHER) and heading is not None and known.within(fold(heading.text))


def _is_beside(part: Part) -> bool:
    """Whether a heading among steps is about something else: how to prepare, questions, feedback."""
    heading = part.heading
    return heading is None or vocabulary().phrases("process.heading_notes").within(fold(heading.text))


def narrowest(parts: Sequence[Part]) -> frozenset[int]:
    """Where the parts begin that stand, with a heading about hiring, below another such heading; all below them too."""
    top = min((part.level for part in parts if part.kind is HeadingKind.PROCESS), default=0)
    found: set[int] = set()
    depth: int | None = None
    for part in parts:
        if part.kind is HeadingKind.PROCESS and part.level > top and (depth is None or part.level <= depth):
            depth = part.level
            found.add(part.start)
        elif depth is not None and part.level > depth:
            found.add(part.start)
        else:
            depth = None
    return frozenset(found)
