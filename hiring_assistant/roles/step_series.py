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
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.parts import Part
from hiring_assistant.roles.sentences import first_sentence
from hiring_assistant.roles.separating import TALKS
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.vocabulary import vocabulary

_FEWEST = 3
_MOST_WORDS = 8
_SIGN = re.compile(r"^[\W_]+")
_LONGEST_SIGN = 24  # characters, with the word behind it
_LAST = (StageKind.OFFER, StageKind.REFERENCE)
_NUMBER = re.compile(  # "1. …", "Step 1: …", "Days 2-3: …", "#3 …", "1️⃣ …", "1차 …"
    r"^\W*(?:[^\W\d]{1,14}\s+)?#?(\d{1,2})(?:\s*[-–]\s*\d{1,2})?"
    r"(?:\ufe0f?\u20e3|[ªº°]|er|re|ème|e|st|nd|rd|th|단계|차)?(?=[\s.):：．、|/–—-]|$)"
)


def numbered_items_as_headings(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, where numbered lines with text between them ("1. Screening", two paragraphs, "2. Task", …) are
    headings. To Markdown each of them is a list of one entry.
    """
    blocks = _with_counted_lines_apart(blocks)
    lone = sum(isinstance(block, ListBlock) and block.ordered and len(block.items) == 1 for block in blocks)
    if lone < _FEWEST:
        return list(blocks)
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


def _with_counted_lines_apart(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, where short lines that count steps ("Step 1 – Call"), each with more of that step below it, are
    headings.
    """
    counts = {place: count for place, block in enumerate(blocks) if (count := _count_of(block)) is not None}
    if [number for number, _ in counts.values()] != list(range(1, len(counts) + 1)) or len(counts) < _FEWEST:
        return list(blocks)
    told = sum(place + 1 not in counts or "\n" in raw for place, (_, raw) in counts.items())
    names = [_counted_name(raw) for _, raw in counts.values()]
    if all(_NUMBER.sub("", name).strip(" .:–—-") == "" for name in names):  # "Step 1:", and below it what that is
        below = (blocks[place + 1] if place + 1 < len(blocks) else None for place in counts)
        names = [first_sentence(plain(block.raw)) if isinstance(block, Paragraph) else "" for block in below]
    if told < _FEWEST - 1 or not _are_steps(names):
        return list(blocks)
    found: list[Block] = []
    level = 0
    for place, block in enumerate(blocks):
        level = block.level if isinstance(block, Heading) else level
        if place not in counts or not isinstance(block, Paragraph):
            found.append(block)
            continue
        lines = block.raw.split("\n")
        named = 1 if _counted_name(block.raw) == plain(lines[0]) else 2  # lines
        depth = min(level + 1, PSEUDO_LEVEL - 1) if level else PSEUDO_LEVEL  # among bold lines it is as deep as these
        name = _SIGN.sub("", _counted_name(block.raw)).rstrip(":： ")
        found.append(Heading(name, depth, block.line, block.line))
        if len(lines) > named:
            found.append(Paragraph("\n".join(lines[named:]), block.line + named, block.end))
    return found


def _count_of(block: Block) -> tuple[int, str] | None:
    """The number of a paragraph that counts a step on a short line, and its text."""
    if not isinstance(block, Paragraph):
        return None
    raw = block.raw if block.raw[:1].isalpha() else _SIGN.sub("", block.raw[:_LONGEST_SIGN])  # "👉 _Step 1:_"
    noun = raw.partition(" ")[0].casefold()
    if not noun.isalpha() or not vocabulary().phrases("process.step_nouns").is_one(noun):
        return None
    first = plain(block.raw.split("\n", 1)[0])
    counted = _number(first)
    if counted is None or len(first.split()) > _MOST_WORDS or first.endswith("."):
        return None
    return counted, block.raw


def _counted_name(raw: str) -> str:
    """What a counted line names; the line below it where it only counts ("Step 2", and below it "A call")."""
    first, _, rest = raw.partition("\n")
    counted = _NUMBER.sub("", plain(first)).strip(" .:–—-")
    return plain(first) if counted or not rest else f"{plain(first)}: {plain(rest.partition(chr(10))[0])}"


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
        if not members:
            continue
        if parent in steps and _number(_name(parts[parent])) is None:
            counted = kind_of(_name(parts[parent])) in TALKS and _number(_name(parts[members[0]])) is not None
            if parts[parent].kind is HeadingKind.PROCESS or counted:
                del steps[parent]  # "Interviews", and each of them below
        if not any(place in steps for place in _chain(parent, parents)):
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
    tells = parent is not None and parent.kind is HeadingKind.PROCESS
    if len(row) < _FEWEST or not (tells or sum(_has_digit(_name(parts[place])) for place in row) >= _FEWEST):
        return []
    named = [place for place in row if _name(parts[place])]
    numbers = {place: number for place in named if (number := _number(_name(parts[place]))) is not None}
    numbered = _counted_up(numbers)
    if len(numbered) >= _FEWEST:
        asks = any(_asks(parts[place]) for place in numbered)
        if asks or not _are_steps([_told(parts[place]) for place in numbered]):
            return []
        later = row[row.index(numbered[-1]) + 1 :]
        return numbered + list(takewhile(lambda place: _is_last(parts[place]), later))
    if not tells:
        return []
    known = [place for place in named if is_step_name(_name(parts[place]))]
    if len(known) < _FEWEST or not _are_steps([_name(parts[place]) for place in known]):
        return []
    members = [place for place in named if place in known or (known[0] < place < known[-1] and _may_be(parts[place]))]
    outcomes = vocabulary().phrases("process.outcomes")
    behind = row[row.index(known[-1]) + 1 :]
    members.extend(takewhile(lambda place: outcomes.is_one(fold(_name(parts[place]))), behind))
    return members if len(known) * 2 >= len(members) else []


def _asks(part: Part) -> bool:
    """Whether a heading is surely one of a list of tasks or criteria, though its list may have lost its bullets."""
    exact = part.match is not None and part.match.exact and kind_of(_name(part)) is None
    return part.kind is not None and part.kind.is_list and (bool(part.lists) or exact)


def _has_digit(name: str) -> bool:
    return any(map(str.isdigit, name))


def _name(part: Part) -> str:
    return part.heading.text if part.heading is not None else ""


def _told(part: Part) -> str:
    """The name of a step, with what is said first below one whose name says nothing ("Step 2", "Meet Ana")."""
    name = _name(part)
    first = next((block for block in part.blocks if isinstance(block, Paragraph)), None)
    if first is None or is_step_name(name):
        return name
    return f"{_NUMBER.sub('', name).strip(' .:–—-')}. {first_sentence(plain(first.raw))}".lstrip(". ")


def _is_last(part: Part) -> bool:
    """Whether a heading after the last with a number is a step as well: the offer, or "Further steps" with a talk."""
    if kind_of(_name(part)) in _LAST:
        return True
    goes_on = vocabulary().phrases("process.further").is_one(fold(_name(part)))
    first = next((block for block in part.blocks if isinstance(block, Paragraph)), None)
    return goes_on and first is not None and not part.lists and kind_of(first_sentence(plain(first.raw))) in TALKS


def _number(text: str) -> int | None:
    found = _NUMBER.match(text)
    if found is not None:
        return int(found.group(1))
    known = vocabulary()
    noun, _, rest = fold(text).partition(" ")  # "Step two: …"
    return known.numbers.get(rest.partition(" ")[0]) if known.phrases("process.step_nouns").is_one(noun) else None


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


def is_step_name(name: str) -> bool:
    """Whether a heading or a short line names a step, one that either side takes by itself included."""
    known = vocabulary()
    folded = fold(name)
    if known.phrases("process.whole").within(folded) and _number(name) is None:
        return False  # "The interview process in three hours"
    if known.phrases("process.after_talks").within(folded):
        return False
    if known.phrases("process.more_about").starts(folded) is not None:
        return False  # "More about the interview"
    if known.phrases("process.heading_notes").within(folded) and kind_of(name) is None:
        return False
    own = known.phrases("process.own_steps").within(folded) or known.phrases("cues.applying").within(folded)
    return kind_of(name) is not None or own


def _may_be(part: Part) -> bool:
    """Whether a heading between steps is one as well: not one about something else, or of a list of criteria."""
    beside = vocabulary().phrases("process.heading_notes").within(fold(_name(part)))
    return not beside and (part.kind is None or not (part.kind.is_list and part.lists))


def _are_steps(names: Sequence[str]) -> bool:
    """Whether most names are those of steps, and one is a talk or a task."""
    kinds = [kind_of(name) for name in names]
    told = sum(is_step_name(name) or minutes_in(name) is not None for name in names)
    return told * 2 >= len(names) and any(kind in (*TALKS, StageKind.EXERCISE) for kind in kinds)


def _merged(parts: Sequence[Part], parents: Sequence[int], steps: dict[int, int]) -> Iterator[Part]:
    regions = {
        above
        for parent in steps.values()
        for above in _chain(parent, parents)
        if parts[above].kind is HeadingKind.PROCESS
    }
    current: Part | None = None
    last = max(steps)
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
            own = own or (place > last and part.kind is None and _goes_on_after(part))
            part.beside_steps = not own and any(above in regions for above in _chain(place, parents))
            yield part


def _goes_on_after(part: Part) -> bool:
    """Whether a heading behind the last step goes on to what comes after the talks."""
    known = vocabulary()
    folded = fold(_name(part))
    return any(known.phrases(f"process.{name}").within(folded) for name in ("after_talks", "further"))


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
