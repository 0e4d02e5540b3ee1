"""Entries of lists, and lines that ran into them, that are headings in truth."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hiring_assistant.roles.blocks import PSEUDO_LEVEL, Block, Heading, Item, ListBlock, Paragraph
from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.items import are_facts
from hiring_assistant.roles.list_cues import kind_said_in_heading
from hiring_assistant.roles.separating import is_row
from hiring_assistant.roles.vocabulary import is_unspaced, vocabulary

_BOLD_LINE = re.compile(r"^\s*(?:[^\w\s*_#>|+\-\[\](){}<`]+\s*)?(\*{2,3}|__)(?=\S)([^*_]{1,120}?)\1\s*:?\s*$")
_BOLD_TAG_LINE = re.compile(
    r"^\s*(?:<p(?:\s[^<>]*)?>\s*)?<(strong|b)>[^<>]{1,120}</\1>\s*:?\s*(?:</p>\s*)?$", re.IGNORECASE
)
BOLD_NAME = re.compile(r"^\s*(\*\*|__)(?=\S)([^*_]{2,60}?)\1\s*[:：]?\s*(?=\S)")
"""Bold words at the beginning of a line that goes on behind them; the second group are the words."""
_BOLD_LABEL = re.compile(r"^\s*(\*\*|__)(?=\S)([^*_]{2,60}?)\1\s*[:：]?\s*(.*)$")
_LINK = re.compile(r"^\s*\[[^\]]*\]\([^)]*\)\s*$")
_MOST_WORDS_OF_LABEL = 3
_LONGEST_HEADING_ITEM = 60  # characters
_SHORT_LINE = 40  # characters
_FEWEST_OF_FLAT = 4
_TWO = 2
_LONGEST_FLAT = 30  # characters
_FEWEST_KNOWN = 3  # headings of an outline
_LEADING_ENDS = (":", "：", "...", "…")
_LAST_OF_LEADS = frozenset(":：….*")


def is_bold_line(line: str) -> bool:
    """Whether a whole line is bold, in Markdown or HTML."""
    return _BOLD_LINE.match(line) is not None or _BOLD_TAG_LINE.match(line) is not None


def exact_kind(item: Item) -> HeadingKind | None:
    """What the first line of an entry announces as a known heading and nothing else."""
    text = plain(item.lines[0][1]).rstrip(": ") if item.lines else ""
    match = vocabulary().headings.find(text) if len(text) <= _LONGEST_HEADING_ITEM else None
    return match.kind if match is not None and match.exact else None


def split_list(block: ListBlock, headings: frozenset[str]) -> Iterator[Block]:
    """The list, cut where one of its bullets or a line that ran into one of them is a heading in truth; one that names
    another of the ``headings`` of the page only leads there.
    """
    items: list[Item] = []
    start = block.line
    # An entry with others below it is a heading only in a list of such; else "Advantages:" is an entry with details.
    outline = _is_outline(block.items)
    labels = [] if outline else _labels_of_outline(block.items)
    for item, (label, text) in zip(block.items, labels, strict=bool(labels)):
        yield Heading(label, PSEUDO_LEVEL, item.line, item.line)
        if text:
            yield Paragraph(text, item.line, item.line)
        yield ListBlock(item.children, item.line, item.children[-1].line, block.ordered)
    if labels:
        return
    flat = _is_flat_outline(block.items)
    items_apart = [piece for item in block.items for piece in (_at_labels(item) if len(item.lines) > 1 else (item,))]
    for item in items_apart:
        if not (outline or flat) and _is_plainly_an_entry(item):
            items.append(item)
            continue
        row = _process_in_row(item) if item.lines and item.lines[0][1].startswith(("**", "__")) else None
        if row is not None:
            if items:
                yield ListBlock(items, start, item.line - 1, block.ordered)
            yield from row
            items, start = [], item.line + 1
            continue
        cut = _line_heading_in_item(item)
        named = not item.children and (_is_heading_item(item) or (flat and exact_kind(item) is not None))
        named = named or (bool(item.children) and _is_heading_item(item) and _are_facts_beside(item, block.items))
        leads = item.lines and item.lines[0][1][-1:] in _LAST_OF_LEADS and item is not items_apart[-1]
        named = named or (bool(leads) and _leads_to_extras_below(item))
        if outline or (named and item.text not in headings):
            if items:
                yield ListBlock(items, start, item.line - 1, block.ordered)
            yield Heading(item.text.rstrip(":： "), PSEUDO_LEVEL, item.line, item.line)
            items = item.children
            start = item.line + 1
        elif cut is not None:
            number, raw = item.lines[cut]
            text = plain(raw).rstrip(":： ")
            items.append(Item(item.line, item.lines[:cut], item.children if cut == len(item.lines) - 1 else []))
            yield ListBlock(items, start, number - 1, block.ordered)
            yield Heading(text, PSEUDO_LEVEL, number, number)
            rest = item.lines[cut + 1 :]
            items = [] if not rest else [Item(rest[0][0], rest, item.children)]
            start = number + 1
        else:
            items.append(item)
    if items:
        yield ListBlock(items, start, block.end, block.ordered)


def _is_plainly_an_entry(item: Item) -> bool:
    """Whether an entry is too long for a heading, and leads to nothing: most are, and need no closer look."""
    if item.children or len(item.lines) != 1:
        return False
    line = item.lines[0][1]
    leads = line.startswith(("**", "__")) or line.rstrip("*_ ").endswith(_LEADING_ENDS)
    return len(line) > _LONGEST_HEADING_ITEM and not leads


def _are_facts_beside(item: Item, items: list[Item]) -> bool:
    """Whether all other entries of a list are facts: "Pay: …", "Hours: …", and "Skills:" with those below it."""
    others = [other for other in items if other is not item]
    return not any(other.children for other in others) and are_facts([other.text for other in others])


def _at_labels(item: Item) -> list[Item]:
    """The item; where a line with a label of its own ran into it ("Preferred qualification: a degree"), that apart."""
    for place, (number, line) in enumerate(item.lines[1:], 1):
        label, colon, rest = line.partition(": ")
        if not colon or not label[:1].isupper() or len(label.split()) > _MOST_WORDS_OF_LABEL or not rest.strip():
            continue
        match = vocabulary().headings.find(plain(label), to_the_letter=True)
        if match is not None and match.exact and match.kind.asks:
            return [Item(item.line, item.lines[:place]), Item(number, item.lines[place:], item.children)]
    return [item]


def _is_outline(items: list[Item]) -> bool:
    """Whether a list is the whole page in short: each entry a heading with entries of its own below it."""
    short = all(item.children and len(item.lines) == 1 and len(item.text) <= _LONGEST_HEADING_ITEM for item in items)
    if not short:
        return False
    found = [vocabulary().headings.find(item.text.rstrip(":： "), to_the_letter=True) for item in items]
    exact = [match for match in found if match is not None and match.exact]
    mostly_known = len(exact) * 2 >= len(items) or all(match.kind.is_list for match in exact)
    welcome = any(match.kind is HeadingKind.NICE_TO_HAVE for match in exact)
    if welcome and len(items) == _TWO:
        return True  # "What counts", and "Nice to have"
    if (
        mostly_known
        and any(match.kind.is_list for match in exact)
        and (len(exact) == len(items) or len(exact) >= _FEWEST_KNOWN)
    ):
        return True
    # "What your days will hold", "What you must have", "What would be a bonus", "How the selection goes"
    told = [
        match.kind if match is not None else kind_said_in_heading(item.text)
        for match, item in zip(found, items, strict=True)
    ]
    kinds = {kind for kind in told if kind is not None}
    return (
        len(kinds) >= _FEWEST_KNOWN
        and HeadingKind.REQUIREMENTS in kinds
        and len(told) - told.count(None) >= _FEWEST_KNOWN
    )


def _labels_of_outline(items: list[Item]) -> list[tuple[str, str]]:
    """The (heading, text behind it) of entries that all begin with a heading in bold and have entries of their own:
    "**Profile:** We look for", and what that is; none where most of these headings are not known.
    """
    if len(items) < _TWO or not all(item.children and len(item.lines) == 1 for item in items):
        return []
    bold = [_BOLD_LABEL.match(item.lines[0][1]) for item in items]
    found = [(plain(one.group(2)).rstrip(":： "), plain(one.group(3))) for one in bold if one is not None]
    matches = [vocabulary().headings.find(label, to_the_letter=True) for label, _ in found]
    known = {match.kind for match in matches if match is not None and match.exact}
    mostly = sum(match is not None and match.exact for match in matches) * 2 > len(items)
    told = len(found) == len(items) and mostly and len(known) >= _TWO and any(kind.is_list for kind in known)
    return found if told else []


def _is_flat_outline(items: list[Item]) -> bool:
    """Whether headings and their entries stand in one list: "Tasks", "Bake", "Sweep", "Requirements", "Patience"."""
    first = items[0].lines[0][1] if items[0].lines else ""
    if len(items) < _FEWEST_OF_FLAT or len(first) > _LONGEST_FLAT or exact_kind(items[0]) is None:
        return False
    found = {kind for item in items if len(item.lines) == 1 and (kind := exact_kind(item)) is not None}
    return len({kind for kind in found if kind.is_list}) > 1


def _process_in_row(item: Item) -> list[Block] | None:
    """An entry that holds the process in a row, "**Hiring process:** Call → Task → Offer", as heading and text."""
    if len(item.lines) != 1 or item.children:
        return None
    number, line = item.lines[0]
    named = BOLD_NAME.match(line)
    rest = line[named.end() :].strip() if named is not None else ""
    match = vocabulary().headings.find(plain(named.group(2)).rstrip(":： ")) if named is not None and rest else None
    if named is None or match is None or match.kind is not HeadingKind.PROCESS or not is_row(plain(rest)):
        return None
    heading = Heading(plain(named.group(2)).rstrip(":： "), PSEUDO_LEVEL, number, number)
    return [heading, Paragraph(rest, number, number)]


def _is_heading_item(item: Item) -> bool:
    if len(item.lines) != 1 or len(item.lines[0][1]) > _LONGEST_HEADING_ITEM or _LINK.match(item.lines[0][1]):
        return False
    text = item.text
    match = vocabulary().headings.find(text.rstrip(":： "), to_the_letter=True)
    if match is None or not match.exact or not match.kind.is_list:
        return False
    return bool(item.children) or text.endswith((":", "：")) or len(text.split()) > 1 or is_unspaced(text)


def _leads_to_extras_below(item: Item) -> bool:
    """Whether an entry only leads to those behind it: "- It would be great if you also:"."""
    if item.children or len(item.lines) != 1 or not item.lines[0][1].rstrip("*_ ").endswith(_LEADING_ENDS):
        return False
    return kind_said_in_heading(item.text) is HeadingKind.NICE_TO_HAVE


def _line_heading_in_item(item: Item) -> int | None:
    """Which line of an item, after its first, is a heading that lost its blank line."""
    for place, (_, line) in enumerate(item.lines):
        if place == 0 or len(line) > 120:
            continue
        text = plain(line)
        marked = text.endswith((":", "：")) or is_bold_line(line)
        if not marked and text[:1].islower():
            continue
        match = vocabulary().headings.find(text.rstrip(":： "))
        # The line above was not broken there to fit, so that a single word below it is no rest of it.
        alone = place == len(item.lines) - 1 and len(item.lines[place - 1][1]) < _SHORT_LINE * 1.5
        whole = len(text.split()) > 1 or alone or is_unspaced(text)
        named = match is not None and match.exact and whole and not text[:1].islower()
        if match is None or not (marked or named):
            continue
        last = place == len(item.lines) - 1 or is_unspaced(text)
        ends = match.exact and last and not text[:1].islower()
        if match.kind.is_list or (ends and match.kind in (HeadingKind.PROCESS, HeadingKind.OTHER)):
            return place
    return None
