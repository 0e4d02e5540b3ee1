"""Pages whose headings are plain lines: text that lost its markup."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from hiring_assistant.roles.blocks import Block, Heading, ListBlock, Paragraph
from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.vocabulary import is_unspaced, vocabulary

_MOST_PLAIN_WORDS = 7
_LONGEST_HEADING_ITEM = 60  # characters
_FEWEST_IN_CAPITALS = 3
_FEWEST_OF_LINES = 2  # known headings
_FIRST = 8  # characters
_FEWEST_LINES = 4
_LONGEST_BARE_LINE = 260  # characters


def is_outlined_by_lines(blocks: Sequence[Block]) -> bool:
    """Whether the headings of a page are plain lines right over its lists, several of them known ones, or one among
    several, as in text that lost its markup.
    """
    if sum(isinstance(block, Heading) for block in blocks) > 1:
        return False
    known: list[HeadingKind] = []
    lines = 0
    for block, following in pairwise(blocks):
        if not isinstance(following, ListBlock) or not isinstance(block, Paragraph) or "\n" in block.raw:
            continue
        text = line_over_list(block)
        match = vocabulary().headings.find(text) if text is not None else None
        lines += text is not None
        if match is not None and match.exact:
            known.append(match.kind)
    return (len(known) >= _FEWEST_OF_LINES or lines > _FEWEST_OF_LINES) and any(kind.is_list for kind in known)


def line_over_list(block: Paragraph) -> str | None:
    """The text of a paragraph over a list that may be a heading on a page which is outlined by such: a few words on a
    line, without a colon unless what they announce is known.
    """
    line = block.raw.strip()
    if "\n" in line or len(line) > _LONGEST_HEADING_ITEM or line[:1].islower() or is_unspaced(line):
        return None
    text = plain(line)
    bare = text.rstrip(": ")
    if not bare or len(bare.split()) > _MOST_PLAIN_WORDS or bare.endswith((".", ",", ";", "!")) or "://" in bare:
        return None
    return bare if bare == text or vocabulary().headings.find(bare) is not None else None


def lines_in_capitals(blocks: Sequence[Block]) -> frozenset[int]:
    """The places of paragraphs that are a few words in capitals, on a page without other headings where several of them
    are usual ones: "PROFIL", "SPÉCIFICITÉS DU POSTE".
    """
    if sum(isinstance(block, Heading) for block in blocks) > 1:
        return frozenset()
    found = {
        place: text
        for place, block in enumerate(blocks)
        if isinstance(block, Paragraph) and "\n" not in block.raw and block.raw[:_FIRST].isupper()
        if (text := plain(block.raw).rstrip(": ")).isupper() and len(text.split()) <= _MOST_PLAIN_WORDS
        if text[-1:] not in ".,;!"
    }
    known = {
        place
        for place, text in found.items()
        if (match := vocabulary().headings.find(text)) is not None and match.exact
    }
    if len(found) < _FEWEST_IN_CAPITALS or len(known) < _FEWEST_OF_LINES:
        return frozenset()
    return frozenset(place for place, text in found.items() if place in known or len(text.split()) > 1)


def known_over_bare_lines(lines: Sequence[str]) -> frozenset[int]:
    """The places of known headings among lines that stand one below another without bullets, the first of them that of
    a list: "What you bring", what that is, "What we offer", and so on.
    """
    if len(lines) < _FEWEST_LINES or any(line[:1].islower() or len(line) > _LONGEST_BARE_LINE for line in lines):
        return frozenset()
    first = vocabulary().headings.find(plain(lines[0]).rstrip(":： "), to_the_letter=True)
    if first is None or not first.exact or not first.kind.is_list:
        return frozenset()
    found = {0}
    for place, line in enumerate(lines[1:-1], 1):
        text = plain(line).rstrip(":： ")
        match = vocabulary().headings.find(text, to_the_letter=True) if len(text) <= _LONGEST_HEADING_ITEM else None
        if match is not None and match.exact and len(text.split()) > 1 and place - 1 not in found:
            found.add(place)
    return frozenset(found)


def lead_to_lines(lines: Sequence[str]) -> bool:
    """Whether the first of the lines of a paragraph leads to the others, a list that lost its bullets."""
    if len(lines) < _FEWEST_LINES or not lines[0].rstrip().endswith((":", "：")):
        return False
    return all(line[:1].isupper() or is_unspaced(line[:1]) for line in lines[1:])
