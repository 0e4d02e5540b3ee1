"""Text that announces the hiring process without a heading of its own, set apart as if it had one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from hiring_assistant.roles.blocks import PSEUDO_LEVEL, Block, Heading, ListBlock, Paragraph
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.sentences import sentences
from hiring_assistant.roles.separating import TALKS, enumerated
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.vocabulary import vocabulary

_FEWEST = 2
_FURTHEST_LOOK = 20  # blocks
_NEAR = 4  # headings
_LONGEST = 120  # characters of a line that announces
_LABEL = re.compile(r"^(.{3,80}?[?？:：])[\s*_]*(?:[-–—][\s*_]+)?(?=\S)(.+)$")


def with_announcements(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with a heading where a line leads to the steps of the process: before a list of them, before
    headings that are steps, or before a sentence that lists them on the same line.
    """
    found: list[Block] = []
    for place, block in enumerate(blocks):
        if not isinstance(block, Paragraph):
            found.append(block)
            continue
        following = blocks[place + 1] if place + 1 < len(blocks) else None
        apart: list[Block] = []
        if isinstance(following, ListBlock):
            apart = _with_last_line_apart(block, PSEUDO_LEVEL, [following])
        elif isinstance(following, Heading) and following.level > 1:
            apart = _with_last_line_apart(block, following.level - 1, blocks[place + 1 : place + 1 + _FURTHEST_LOOK])
        found.extend(apart or _with_label_apart(block) or [block])
    return found


def _with_last_line_apart(block: Paragraph, level: int, following: Sequence[Block]) -> list[Block]:
    """The paragraph with its last sentence as a heading, if that announces the process and steps follow; else none."""
    if not vocabulary().headings.may_tell_of_hiring(block.raw[-_LONGEST:]):
        return []
    *lines, last = block.raw.split("\n")
    told = sentences(plain(last))
    if not told or not _announces(told[-1].rstrip(":：. ")) or not _begin_with_steps(following):
        return []
    cut = last.rfind(told[-1]) if len(told) > 1 else 0
    if cut < 0:
        return []  # marked up in the middle: better left whole
    before = "\n".join([*lines, last[:cut]]).rstrip()
    heading = Heading(plain(last[cut:]).rstrip(":： "), level, block.end, block.end)
    return [Paragraph(before, block.line, block.end), heading] if before else [heading]


def _with_label_apart(block: Paragraph) -> list[Block]:
    """The paragraph with its first words as a heading, if they announce the process and its steps stand on the line;
    else none.
    """
    found = _LABEL.match(block.raw)
    if found is None or not _announces(plain(found.group(1)).rstrip(":：?？ ")) or not enumerated(plain(block.raw)):
        return []
    rest = found.group(2) if ":" in found.group(2) or "：" in found.group(2) else f": {found.group(2)}"
    heading = Heading(plain(found.group(1)).rstrip(":： "), PSEUDO_LEVEL, block.line, block.line)
    return [heading, Paragraph(rest, block.line, block.end)]


def _announces(text: str) -> bool:
    return len(text) <= _LONGEST and vocabulary().headings.leads_to_process(text)


def _begin_with_steps(blocks: Sequence[Block]) -> bool:
    """Whether the entries of the list, or the headings as deep as the first, are steps."""
    first = blocks[0]
    if isinstance(first, ListBlock):
        return _are_steps([item.text for item in first.items])
    headings = [block for block in blocks if isinstance(block, Heading)][:_NEAR]
    level = first.level if isinstance(first, Heading) else 0
    return _are_steps([heading.text for heading in headings if heading.level == level])


def _are_steps(texts: Sequence[str]) -> bool:
    """Whether most of the lines are steps, and one of them is a talk."""
    kinds = [kind_of(text) for text in texts]
    told = [kind for kind in kinds if kind is not None]
    return len(told) >= _FEWEST and len(told) * 2 >= len(texts) and any(kind in TALKS for kind in told)
