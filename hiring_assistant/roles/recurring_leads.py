"""Lines that lead to the lists of a level or a job without a word for what these are: "On a watch you will find
yourself", and "You can start when you". What they announce is told from their order, and from where they recur.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import PSEUDO_LEVEL, Block, Heading, ListBlock, Paragraph
from hiring_assistant.roles.heading_index import HeadingKind, HeadingMatch
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.list_cues import are_tasks, kind_led_to, kind_said_in_heading
from hiring_assistant.roles.names import level_words, name_words, names_a_role
from hiring_assistant.roles.parts import Part
from hiring_assistant.roles.sentences import sentences
from hiring_assistant.roles.vocabulary import vocabulary

_FEWEST = 2
_MOST_WORDS = 14
_PAIR = 2
_CLOSED = (".", "!", "?", "。")


@dataclass(slots=True)
class _Led:
    """A list with what leads to it: the ``key`` that says whether another is the same, "" where nothing does; ``kind``
    what it is known to be; ``part`` whose list it is, and ``at`` where the line stands among its blocks, None where it
    is the heading of the part.
    """

    key: str
    kind: HeadingKind | None
    part: Part
    at: int | None
    entries: list[str]


def with_recurring_leads(parts: Sequence[Part]) -> list[Part]:
    """The parts, where such lines are headings of lists: of tasks those which stand first, of requirements those which
    follow. One must recur, or stand with another below the name of a job or a level.
    """
    sections = (section for section in _sections(parts) if section[0].heading is not None and section[0].match is None)
    told_of = ((section[0], list(_led_in(section))) for section in sections)
    led = [found for part, found in told_of if any(each.key for each in found) and _may_be_track(part)]
    if not led:
        return list(parts)
    times = Counter(key for found in led for key in {each.key for each in found if each.key})
    told = _told_by_order(led, times)
    ranks = without_ranks(parts)
    announced: dict[int, dict[int, HeadingKind]] = defaultdict(dict)
    for found in led:
        pair = _named_pair(found, ranks)
        kinds = [
            told.get(each.key) or of_pair for each, of_pair in zip(found, pair or [None] * len(found), strict=True)
        ]
        by_order = any(kind is not None and each.kind is None for each, kind in zip(found, kinds, strict=True))
        if not by_order and not any(each.at is not None and times[each.key] >= _FEWEST for each in found):
            continue
        for each, ordered in zip(found, kinds, strict=True):
            kind = each.kind or ordered
            if kind is None or not kind.is_list:
                continue
            if each.at is None and each.part.level == PSEUDO_LEVEL and each.kind is None:
                each.part.match, each.part.by_order = HeadingMatch(kind), True
            elif each.at is not None:
                announced[id(each.part)][each.at] = kind
    return [piece for part in parts for piece in _split(part, announced.get(id(part), {}))]


def _sections(parts: Sequence[Part]) -> Iterator[list[Part]]:
    """Each heading of the page with the lines below it that are set like headings."""
    section: list[Part] = []
    for part in parts:
        if section and part.level != PSEUDO_LEVEL:
            yield section
            section = []
        section.append(part)
    if section:
        yield section


def _may_be_track(part: Part) -> bool:
    return part.heading is not None and kind_said_in_heading(part.heading.text) is None


def _led_in(section: Iterable[Part]) -> Iterator[_Led]:
    for part in section:
        if part.kind in (HeadingKind.PROCESS, HeadingKind.OTHER, HeadingKind.GRADE):
            return
        for place, block in enumerate(part.blocks):
            if not isinstance(block, ListBlock):
                continue
            entries = [item.text for item in block.items]
            before = part.blocks[place - 1] if place else None
            lead = _lead(before) if isinstance(before, Paragraph) else ""
            if lead:
                yield _Led(fold(lead), _kind_of_lead(lead), part, place - 1, entries)
            elif place == 0 and part.level == PSEUDO_LEVEL and part.heading is not None:
                yield _Led(fold(part.heading.text), part.kind, part, None, entries)
            else:
                yield _Led("", None, part, None, entries)


def _lead(block: Paragraph) -> str:
    """The last sentence of a paragraph over a list, where it goes on with that; else ""."""
    text = plain(block.raw).rstrip()
    last = (sentences(text)[-1:] or [""])[0]
    return last if last and not last.endswith(_CLOSED) and len(last.split()) <= _MOST_WORDS else ""


def _kind_of_lead(lead: str) -> HeadingKind | None:
    known = vocabulary().headings.find(lead.rstrip(":： "), to_the_letter=True)
    return kind_led_to(lead) or (known.kind if known is not None and known.exact else None)


def _told_by_order(led: Sequence[Sequence[_Led]], times: Counter[str]) -> dict[str, HeadingKind]:
    """What the unknown lines announce that recur, by where they stand in most of the sections."""
    votes: dict[str, Counter[HeadingKind]] = defaultdict(Counter)
    entries: dict[str, list[str]] = defaultdict(list)
    for found in led:
        lists = [each for each in found if each.kind is not HeadingKind.NICE_TO_HAVE]
        for place, each in enumerate(lists):
            if each.kind is not None or times[each.key] < _FEWEST:
                continue
            entries[each.key].extend(each.entries)
            if place > 0:
                votes[each.key][HeadingKind.REQUIREMENTS] += 1
            elif len(lists) > 1 and lists[1].kind is not HeadingKind.RESPONSIBILITIES:
                votes[each.key][HeadingKind.RESPONSIBILITIES] += 1
    told = {key: found.most_common(1)[0][0] for key, found in votes.items()}
    return {key: kind for key, kind in told.items() if not _speaks_against(kind, entries[key])}


def without_ranks(parts: Sequence[Part]) -> frozenset[tuple[str, ...]]:
    """What the headings with a rank say without it, "Coxswain" of "Senior Coxswain": that is a level as well."""
    named = [name_words(part.heading.text) for part in parts if part.heading is not None and part.match is None]
    ranked = ((words, level_words(words)) for words in named)
    return frozenset(tuple(word for word in words if word not in ranks) for words, ranks in ranked if ranks)


def _named_pair(found: Sequence[_Led], ranks: frozenset[tuple[str, ...]]) -> list[HeadingKind | None] | None:
    """What the two lists of a job or a level are, each led to by a line of its own, or the second alone."""
    heading = found[0].part.heading
    if len(found) != _PAIR or heading is None or not found[1].key or found[1].at is None:
        return None
    words = name_words(heading.text)
    if found[0].at is None and found[0].key:  # a line set like a heading
        return None
    if not (names_a_role(words) or level_words(words) or words in ranks):
        return None
    kinds = [HeadingKind.RESPONSIBILITIES, HeadingKind.REQUIREMENTS]
    fits = all(each.kind in (None, kind) for each, kind in zip(found, kinds, strict=True))
    against = any(_speaks_against(kind, each.entries) for each, kind in zip(found, kinds, strict=True))
    return list(kinds) if fits and not against else None


def _speaks_against(kind: HeadingKind, entries: Sequence[str]) -> bool:
    """Whether the entries of lists are plainly of another kind than their order says."""
    if kind is HeadingKind.REQUIREMENTS:
        return are_tasks(entries)
    asked = vocabulary().phrases("cues.asked")
    return sum(asked.within(fold(entry)) for entry in entries) * 2 > len(entries)


def _split(part: Part, announced: dict[int, HeadingKind]) -> Iterator[Part]:
    """The part, cut before each line that announces a list."""
    if not announced:
        yield part
        return
    now = part
    blocks: list[Block] = part.blocks
    now.blocks = []
    end = part.end
    for place, block in enumerate(blocks):
        kind = announced.get(place)
        if kind is None or not isinstance(block, Paragraph):
            now.blocks.append(block)
            continue
        text = plain(block.raw).rstrip()
        if _lead(block) != text:
            now.blocks.append(block)  # what stands before the last sentence
        now.end = block.line - 1
        yield now
        heading = Heading(_lead(block).rstrip(":： "), PSEUDO_LEVEL, block.line, block.end)
        now = Part(heading, HeadingMatch(kind), block.line, end, by_order=True)
    yield now
