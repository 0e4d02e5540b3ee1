"""Rows of headings that are the steps of the process, told by how they stand rather than by their words alone.

Where a page gives each step a heading, the row of these headings is the process: what stands below one of them tells
of that step, and what stands beside them (an introduction, principles, questions) has no steps of its own.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, takewhile

from hiring_assistant.domain.role import StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import PSEUDO_LEVEL, Block, Heading, Item, ListBlock, Paragraph
from hiring_assistant.roles.durations import minutes_in
from hiring_assistant.roles.heading_index import HeadingKind, HeadingMatch
from hiring_assistant.roles.parts import Part
from hiring_assistant.roles.separating import TALKS
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.vocabulary import vocabulary

_FEWEST = 3
_MOST_WORDS = 8
_LAST = (StageKind.OFFER, StageKind.REFERENCE)
_NUMBER = re.compile(  # "1. …", "Step 1: …", "Days 2-3: …", "#3 …", "1️⃣ …", "1차 …"
    r"^\W*(?:[^\W\d]{1,14}\s+)?#?(\d{1,2})(?:\s*[-–]\s*\d{1,2})?"
    r"(?:\ufe0f?\u20e3|[ªº°]|er|re|ème|e|st|nd|rd|th|단계|차)?(?=[\s.):：．、|/–—-]|$)"
)


def numbered_items_as_headings(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, where numbered lines with text between them ("1. Screening", two paragraphs, "2. Task", …) are
    headings. To Markdown each of them is a list of one entry.
    """
    found: list[Block] = []
    level = 0
    below: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading):
            found.extend(_with_numbered_items(below, min(level + 1, PSEUDO_LEVEL - 1)))
            found.append(block)
            level, below = block.level, []
        else:
            below.append(block)
    return [*found, *_with_numbered_items(below, min(level + 1, PSEUDO_LEVEL - 1))]


def _with_numbered_items(blocks: Sequence[Block], level: int) -> Iterable[Block]:
    lone = [
        place
        for place, block in enumerate(blocks)
        if isinstance(block, ListBlock) and block.ordered and len(block.items) == 1
    ]
    names = [_first_line(blocks[place]) for place in lone]
    apart = all(after - before > 1 for before, after in pairwise(lone))
    if len(lone) < _FEWEST or not apart or not _are_steps(names):
        return blocks
    return _set_apart(blocks, lone, level)


def _set_apart(blocks: Sequence[Block], lone: Sequence[int], level: int) -> Iterator[Block]:
    for place, block in enumerate(blocks):
        if place not in lone or not isinstance(block, ListBlock):
            yield block
            continue
        item = block.items[0]
        number = lone.index(place) + 1
        yield Heading(f"{number}. {_first_line(block)}", level, item.line, item.line)
        if len(item.lines) > 1:
            lines = item.lines[1:]
            yield Paragraph("\n".join(line for _, line in lines), lines[0][0], lines[-1][0])
        if item.children:
            yield ListBlock(item.children, item.children[0].line, block.end)


def _first_line(block: Block) -> str:
    item = block.items[0] if isinstance(block, ListBlock) else None
    return Item(item.line, item.lines[:1]).text if item is not None else ""


def announce_by_content(parts: Sequence[Part]) -> None:
    """On a page without a known heading for the process, take those for it that only hint at it ("Our selection day",
    "How it works") where steps stand below them, as entries of a list or under headings of their own.
    """
    if any(part.kind is HeadingKind.PROCESS for part in parts):
        return
    for place, part in enumerate(parts):
        if part.heading is None or part.match is not None or not 0 < len(part.heading.text.split()) <= _MOST_WORDS:
            continue
        items = [item.text for block in part.lists for item in block.items]
        below = _names_below(parts, place)
        hints = vocabulary().headings.hints_at_process(part.heading.text)
        if (hints and _tell_steps(items, of=2)) or _tell_steps(below, of=2 if hints else 1):
            part.match = HeadingMatch(HeadingKind.PROCESS)


def _names_below(parts: Sequence[Part], place: int) -> list[str]:
    """The headings right below that of a part."""
    level = 0
    found = []
    for part in parts[place + 1 :]:
        if part.level <= parts[place].level:
            break
        level = level or part.level
        if part.level == level:
            if part.kind is not None and part.kind.is_list:
                return []
            found.append(_name(part))
    return found


def _tell_steps(names: Sequence[str], *, of: int) -> bool:
    """Whether one in ``of`` or more of at least three names are those of steps, and one is a talk."""
    known = [name for name in names if _is_step(name)]
    talks = any(kind_of(name) in TALKS for name in known)
    return len(names) >= _FEWEST and talks and len(known) * of >= len(names)


def mark_steps(parts: Sequence[Part]) -> list[Part]:
    """The parts, those marked whose headings are a row of steps and those that only stand beside such a row; what
    stands under headings below a step is put to it.
    """
    rows: dict[tuple[int, int], list[int]] = defaultdict(list)
    above: list[int] = []
    parents: list[int] = []
    for place, part in enumerate(parts):
        while above and parts[above[-1]].level >= part.level:
            above.pop()
        parents.append(above[-1] if above else -1)
        if part.heading is not None:
            rows[parents[-1], part.level].append(place)
            above.append(place)
    steps: dict[int, int] = {}
    for (parent, _), row in rows.items():
        members = _steps_of(row, parts, parts[parent] if parent >= 0 else None)
        if members and not any(place in steps for place in _chain(parent, parents)):
            steps.update(dict.fromkeys(members, parent))
    if not steps:
        return list(parts)
    return list(_merged(parts, parents, steps))


def _chain(place: int, parents: Sequence[int]) -> Iterator[int]:
    """A part and those it stands below."""
    while place >= 0:
        yield place
        place = parents[place]


def _steps_of(row: Sequence[int], parts: Sequence[Part], parent: Part | None) -> list[int]:
    """The places of those parts of a row of headings of one depth that are steps; none where the row is no process."""
    named = [place for place in row if _name(parts[place])]
    numbers = {place: number for place in named if (number := _number(_name(parts[place]))) is not None}
    numbered = _counted_up(numbers)
    tells = parent is not None and parent.kind is HeadingKind.PROCESS
    if len(numbered) >= _FEWEST:
        lists = (parts[place] for place in numbered if parts[place].lists)
        asks = any(part.kind is not None and part.kind.is_list for part in lists)
        if asks or not _are_steps([_name(parts[place]) for place in numbered]):
            return []
        later = row[row.index(numbered[-1]) + 1 :]
        return numbered + list(takewhile(lambda place: kind_of(_name(parts[place])) in _LAST, later))
    if not tells:
        return []
    known = [place for place in named if _is_step(_name(parts[place]))]
    if len(known) < _FEWEST or not _are_steps([_name(parts[place]) for place in known]):
        return []
    members = [place for place in named if place in known or (known[0] < place < known[-1] and _may_be(parts[place]))]
    return members if len(known) * 2 >= len(members) else []


def _name(part: Part) -> str:
    return part.heading.text if part.heading is not None else ""


def _number(text: str) -> int | None:
    found = _NUMBER.match(text)
    return int(found.group(1)) if found else None


def _counted_up(numbers: dict[int, int]) -> list[int]:
    """The places whose numbers count up from the first: 1, 2, 3 or by days 1, 1, 2, 5."""
    places: list[int] = []
    last = 0
    for place, number in numbers.items():
        if number < last or (not places and number > 1):
            return []
        places.append(place)
        last = number
    return places


def _is_step(name: str) -> bool:
    known = vocabulary()
    folded = fold(name)
    if known.phrases("process.heading_notes").within(folded) and kind_of(name) is None:
        return False
    own = known.phrases("process.own_steps").within(folded) or known.phrases("cues.applying").within(folded)
    return kind_of(name) is not None or own


def _may_be(part: Part) -> bool:
    """Whether a heading between steps is one as well: not one about something else, or of a list of criteria."""
    beside = vocabulary().phrases("process.heading_notes").within(fold(_name(part)))
    return not beside and (part.kind is None or not part.kind.is_list)


def _are_steps(names: Sequence[str]) -> bool:
    """Whether most names are those of steps, and one is a talk or a task."""
    kinds = [kind_of(name) for name in names]
    told = sum(_is_step(name) or minutes_in(name) is not None for name in names)
    return told * 2 >= len(names) and any(kind in (*TALKS, StageKind.EXERCISE) for kind in kinds)


def _merged(parts: Sequence[Part], parents: Sequence[int], steps: dict[int, int]) -> Iterator[Part]:
    regions = {
        above
        for parent in steps.values()
        for above in _chain(parent, parents)
        if parts[above].kind is HeadingKind.PROCESS
    }
    current: Part | None = None
    for place, part in enumerate(parts):
        if place in steps:
            part.is_step = True
            part.match = HeadingMatch(HeadingKind.PROCESS)
            current = part
            yield part
        elif current is not None and part.heading is not None and part.level > current.level:
            _put_below(current, part)
        else:
            current = None
            own = part.kind is HeadingKind.PROCESS and place not in regions
            part.beside_steps = not own and any(above in regions for above in _chain(place, parents))
            yield part


def _put_below(step: Part, part: Part) -> None:
    heading = part.heading
    if step.own_blocks is None:
        step.own_blocks = len(step.blocks)
    if heading is not None:
        several = vocabulary().phrases("process.several").within(fold(heading.text))
        leads = several and part.kind is HeadingKind.PROCESS and bool(part.lists)
        step.leads_on = step.leads_on or leads
        step.blocks.append(Paragraph(heading.text + (":" if part.blocks else ""), heading.line, heading.end))
    step.blocks.extend(part.blocks)
    step.end = part.end
