"""Steps that a page lists by their names first and tells of one by one below, under a heading for each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from hiring_assistant.domain.role import StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import PSEUDO_LEVEL, Item, ListBlock, Other, Paragraph
from hiring_assistant.roles.heading_index import HeadingKind, HeadingMatch
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.parts import Part
from hiring_assistant.roles.sentences import sentences
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.stated_count import stated_count

_FEWEST = 2
_LITTLE_WORD = 3  # letters
_NAME_ENDS = re.compile(r"\s*[(（:：–—|]|\s-\s")
_COUNTED = re.compile(r"^\W*\d{1,2}\s*[.):：]\s*")


def put_to_listed_steps(parts: Sequence[Part]) -> None:
    """Put what stands under headings that repeat the entries of a list of steps to these entries.

    The list is marked as one of steps then, and nothing is left under the headings.
    """
    lists = [
        (place, block) for place, part in enumerate(parts) if part.kind is HeadingKind.PROCESS for block in part.lists
    ]
    if _keep_to_table(parts) or not lists:
        return
    for place, block in lists:
        if len(block.items) < _FEWEST or place + 1 >= len(parts):
            continue
        told = _told_below(block.items, parts[place + 1 :])
        headings = sum(part.level < PSEUDO_LEVEL for part in _below(parts, place))
        only = len(told) == 1 and len(block.items) > _FEWEST and headings == 1
        if not only and (len(told) < _FEWEST or len(told) * 2 < len(block.items)):
            continue
        block.is_steps = True
        parts[place].is_step = parts[place].beside_steps = False
        for item, part in told:
            item.children.extend(_entries(part))
            part.blocks = []
            part.match = HeadingMatch(HeadingKind.PROCESS)
            part.is_step, part.beside_steps = False, True
        if _states_how_many(parts[place], block):
            for part in _below(parts, place):
                part.is_step, part.beside_steps = False, True
        return


def _keep_to_table(parts: Sequence[Part]) -> bool:
    """Leave headings that repeat the steps of a table, "First interview", "Second interview", to tell more of these;
    whether there is such a table.
    """
    for place, part in enumerate(parts):
        if part.is_step or part.kind not in (None, HeadingKind.PROCESS):
            continue
        tables = [block for block in part.blocks if isinstance(block, Other) and block.rows]
        if not tables:
            continue
        names = zip(tables[0].row_lines, (plain(row[0]) for row in tables[0].rows), strict=True)
        rows = [Item(line, [(line, name)]) for line, name in names if name]
        told = _told_below(rows, parts[place + 1 :])
        if len(told) < _FEWEST or len(told) + 1 < len(rows) or not all(below.is_step for _, below in told):
            continue
        part.match, part.beside_steps = HeadingMatch(HeadingKind.PROCESS), False
        for other in parts[place + 1 :]:
            if other.is_step:
                other.is_step, other.beside_steps = False, True
        return True
    return False


def _below(parts: Sequence[Part], place: int) -> Iterator[Part]:
    """The parts of the section of ``parts[place]``; a line that leads to a list stands in the section above it."""
    heading = parts[place].heading
    level = parts[place].level
    if heading is not None and heading.leads_to_steps:
        level = next((part.level for part in reversed(parts[:place]) if part.level < level), level)
    return takewhile(lambda part: part.level > level, parts[place + 1 :])


def _told_below(items: Sequence[Item], parts: Sequence[Part]) -> list[tuple[Item, Part]]:
    """The entries of a list, each with the part whose heading says the same, or nearly the same where it is a step of
    the same kind: "A take-home assignment" and "Take-home exercise".
    """
    headed = {_name(part.heading.text): part for part in reversed(parts) if part.heading is not None}
    left = {name: part for name, part in headed.items() if name}
    found: list[tuple[Item, Part]] = []
    for item in items:
        name = _name(item.text)
        if name not in left:
            words, kind = _words(item.text), kind_of(item.text)
            alike = (other for other, part in left.items() if _is_alike(words, kind, part))
            name = next(alike, "") if words and kind is not None else ""
        if name in left:
            found.append((item, left.pop(name)))
    return found


def _is_alike(words: frozenset[str], kind: StageKind | None, part: Part) -> bool:
    heading = part.heading.text if part.heading is not None else ""
    other = _words(heading)
    return len(words & other) * 2 >= len(words | other) and kind_of(heading) is kind


def _states_how_many(part: Part, block: ListBlock) -> bool:
    """Whether the text right above a list says that there are as many steps as it has entries."""
    before = takewhile(lambda other: other is not block, part.blocks)
    told = [plain(other.raw) for other in before if isinstance(other, Paragraph)]
    told.append(part.heading.text if part.heading is not None else "")
    return any(stated_count(sentence) == len(block.items) for text in told for sentence in sentences(text))


def _name(text: str) -> str:
    """What a step is called, without its number ("1. Call"), what stands behind it, and blanks."""
    return fold(_NAME_ENDS.split(_COUNTED.sub("", text), maxsplit=1)[0]).replace(" ", "")


def _words(text: str) -> frozenset[str]:
    """The words of a step's name, without little ones and its number."""
    name = fold(_NAME_ENDS.split(_COUNTED.sub("", text), maxsplit=1)[0])
    return frozenset(word for word in name.split() if len(word) > _LITTLE_WORD)


def _entries(part: Part) -> Iterator[Item]:
    for block in part.blocks:
        if isinstance(block, ListBlock):
            yield from block.items
        elif isinstance(block, Paragraph):
            yield Item(block.line, list(enumerate(block.raw.split("\n"), block.line)))
