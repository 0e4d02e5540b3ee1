"""Paragraphs and numbered lines that are headings in truth, though Markdown takes them for text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import PSEUDO_LEVEL, Block, Heading, Item, ListBlock, Paragraph
from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.heading_items import BOLD_NAME, exact_kind, is_bold_line, split_list
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.line_outlines import (
    is_outlined_by_lines,
    known_over_bare_lines,
    lead_to_lines,
    line_over_list,
    lines_in_capitals,
)
from hiring_assistant.roles.separating import NUMBERED_LINE, bold_label
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.vocabulary import is_unspaced, vocabulary

_BRACKETED_LINE = re.compile(r"^\s*(?:【[^】]{1,40}】|\[[^\[\]]{1,40}\]|[■◆▼▽□◇]\s*\S.{0,40})\s*[:：]?\s*$")
_MARKED_LINE = re.compile(r"^\s*(?:【[^】]{1,40}】|[■◆▼▽□◇]\s*\S.{0,40})\s*[:：]?\s*$")
_ITALIC_LINE = re.compile(r"^\s*([*_])(?=\S)([^*_]{1,120}?)\1\s*:?\s*$")
_BRACKET_NAME = re.compile(r"^(\s*)[【\[]([^【】\[\]]{2,20})[】\]]\s*[:：]?\s*(?=[^\s(])")
_ITALIC_SIGNS = frozenset("*_")
_MOST_WORDS = 12
_MOST_PLAIN_WORDS = 7
_SHORT_LINE = 40  # characters
_FEW_WORDS = 3
_FEWEST_KNOWN = 3  # headings of an outline
_FEWEST_OF_LINES = 2  # known headings
_BOLD_BEGIN = 8  # characters; a sign may stand before the bold words


def with_line_headings(blocks: list[Block]) -> Iterator[Block]:
    """The blocks of a page, with a heading for each line and each entry of a list that is set or worded like one."""
    blocks = _with_numbered_headings(blocks)
    headings = frozenset(block.text for block in blocks if isinstance(block, Heading))
    outlined = is_outlined_by_lines(blocks)
    capitals = lines_in_capitals(blocks)
    named = _rows_of_named_steps(blocks)
    italics = _italic_headings(blocks)
    for place, block in enumerate(blocks):
        if place in named:
            yield block
            continue
        if isinstance(block, Paragraph):
            following = blocks[place + 1] if place + 1 < len(blocks) else None
            leads = isinstance(following, ListBlock)
            if place in capitals or place in italics:
                yield Heading(plain(block.raw).rstrip(": "), PSEUDO_LEVEL, block.line, block.end)
                continue
            if outlined and leads and (text := line_over_list(block)) is not None:
                yield Heading(text, PSEUDO_LEVEL, block.line, block.end)
                continue
            lines = isinstance(following, Paragraph) and following.raw.count("\n") >= _FEWEST_KNOWN
            yield from _split_paragraph(block, leads=leads, over_lines=lines)
        elif isinstance(block, ListBlock):
            yield from split_list(block, headings)
        else:
            yield block


def _italic_headings(blocks: list[Block]) -> frozenset[int]:
    """The places of italic lines over lists, on a page where several such lines are known headings of lists: the others
    are headings as well.
    """
    found: dict[int, str] = {}
    for place, (block, following) in enumerate(pairwise(blocks)):
        if isinstance(block, Paragraph) and isinstance(following, ListBlock) and block.raw[:1] in _ITALIC_SIGNS:
            italic = _ITALIC_LINE.match(block.raw) if "\n" not in block.raw else None
            if italic is not None and len(italic.group(2).split()) <= _MOST_WORDS:
                found[place] = plain(block.raw).rstrip(":： ")
    if len(found) < _FEWEST_KNOWN:
        return frozenset()
    matches = (vocabulary().headings.find(text) for text in found.values())
    known = sum(match is not None and match.exact and match.kind.is_list for match in matches)
    return frozenset(found) if known >= _FEWEST_OF_LINES else frozenset()


def _rows_of_named_steps(blocks: list[Block]) -> frozenset[int]:
    """The places of paragraphs in a row that each begin with a bold name, most of them those of steps of the hiring
    process, some with more behind the name on its line: no headings, though a name without more looks like one.
    """
    labels = {
        place: label
        for place, block in enumerate(blocks)
        if isinstance(block, Paragraph) and "**" in block.raw[:_BOLD_BEGIN]
        if (label := bold_label(block.raw.split("\n", 1)[0])) is not None
    }
    if len(labels) < _FEWEST_KNOWN:
        return frozenset()
    found: list[int] = []
    row: list[int] = []
    for place in [*labels, len(blocks) + 1]:
        if row and place != row[-1] + 1:
            told = sum(kind_of(labels[at][0]) is not None for at in row)
            behind = sum(bool(labels[at][1].strip(" :")) for at in row)
            if len(row) >= _FEWEST_KNOWN and told * 2 > len(row) and behind * 2 >= len(row):
                found.extend(row)
            row = []
        row.append(place)
    return frozenset(found)


def _with_numbered_headings(blocks: list[Block]) -> list[Block]:
    """The blocks, where numbered lines right over other lists are the headings of a page that has no others, several of
    them known ones: "2. REQUIREMENTS". To Markdown they are lists of their own.
    """
    over = {
        block.line: exact_kind(block.items[-1])
        for block, following in pairwise(blocks)
        if isinstance(block, ListBlock) and isinstance(following, ListBlock) and following.line == block.end + 1
        if block.ordered and not following.ordered and not block.items[-1].children
    }
    known = [kind for kind in over.values() if kind is not None]
    if len(known) < _FEWEST_OF_LINES or not any(kind.is_list for kind in known):
        return blocks
    if sum(isinstance(block, Heading) for block in blocks) > 1:
        return blocks
    found: list[Block] = []
    for block in blocks:
        numbered = isinstance(block, ListBlock) and block.ordered
        if isinstance(block, ListBlock) and numbered and (block.line in over or exact_kind(block.items[-1])):
            for item in block.items:
                found.extend(_as_heading(item))
        else:
            found.append(block)
    return found


def _as_heading(item: Item) -> Iterator[Block]:
    """The first line of an entry as a heading, the others as a paragraph and a list below it."""
    if not item.lines:
        return
    (first, raw), *others = item.lines
    yield Heading(plain(raw).rstrip(": "), PSEUDO_LEVEL, first, first)
    if others:
        yield Paragraph("\n".join(line for _, line in others), others[0][0], others[-1][0])
    if item.children:
        yield ListBlock(item.children, item.children[0].line, item.children[-1].line)


def _split_paragraph(paragraph: Paragraph, *, leads: bool, over_lines: bool) -> Iterator[Block]:
    """The paragraph with its bold lines and known headings set apart; ``leads`` a list follows it, ``over_lines`` a
    paragraph of several lines.
    """
    lines = paragraph.raw.split("\n")
    kept: list[str] = []
    start = paragraph.line
    over_bare_lines = known_over_bare_lines(lines)
    for number, line in enumerate(lines, paragraph.line):
        last = leads and number == paragraph.line + len(lines) - 1
        following = lines[number - paragraph.line + 1] if number == paragraph.line and len(lines) > 1 else ""
        # A short first line above a long one was not broken there to fit: it stands over the text.
        above = len(following) > max(_SHORT_LINE, 2 * len(line)) and following[:1].isupper()
        above = above or NUMBERED_LINE.match(following) is not None  # "Stages", and "Stage 1: …" right below
        over = over_lines and len(lines) == 1
        alone = last or above or len(lines) == 1 or number - paragraph.line in over_bare_lines
        text = _heading_in(line, alone=alone, above=above, over_lines=over)
        if text is not None and kept and text[0].islower() and kept[-1].rstrip()[-1:].isalpha():
            text = None  # a sentence that was broken there to fit
        named = None if text is not None else BOLD_NAME.match(line) or _BRACKET_NAME.match(line)
        if named is not None and _begins_section(named.group(2), over_list=last):
            if kept:
                yield Paragraph("\n".join(kept), start, number - 1)
            yield Heading(plain(named.group(2)).rstrip(":： "), PSEUDO_LEVEL, number, number)
            kept = [line[named.end() :]]
            start = number
            continue
        if text is None:
            kept.append(line)
            continue
        if kept:
            yield Paragraph("\n".join(kept), start, number - 1)
        yield Heading(text, PSEUDO_LEVEL, number, number)
        kept = []
        start = number + 1
    if kept and lead_to_lines(kept):
        yield Paragraph(kept[0], start, start)
        kept = kept[1:]
        start += 1
    if kept:
        yield Paragraph("\n".join(kept), start, paragraph.end)


def _begins_section(name: str, *, over_list: bool) -> bool:
    """Whether bold words at the beginning of a line stand there like a heading: "**Interview process:** a call, then a
    task" or, ``over_list``, "**Duties:** you drive the van".
    """
    return (not name[0].islower() and _begins_process(name)) or (over_list and _begins_list(name))


def _begins_process(name: str) -> bool:
    """Whether bold words at the beginning of a line are a heading of the process, or of how to apply, and the text
    goes on behind them.
    """
    match = vocabulary().headings.find(plain(name).rstrip(":： "), to_the_letter=True)
    if match is None or not match.exact or (len(name.split()) <= 1 and not is_unspaced(name)):
        return False
    applies = match.kind is HeadingKind.OTHER and vocabulary().phrases("cues.applying").within(fold(name))
    return applies or match.kind is HeadingKind.PROCESS


def _begins_list(name: str) -> bool:
    """Whether bold words at the beginning of a line are a heading of a list, and a sentence goes on behind them."""
    match = vocabulary().headings.find(plain(name).rstrip(":： "), to_the_letter=True)
    return match is not None and match.exact and match.kind.is_list


def _heading_in(line: str, *, alone: bool, above: bool = False, over_lines: bool = False) -> str | None:
    """The text of a line that is set like a heading, or that is a known one and nothing else; ``alone`` where no other
    text stands on its lines, ``above`` where it stands over longer ones, ``over_lines`` where it is a paragraph of its
    own over one of several lines.
    """
    if len(line) > 160:
        return None
    text = plain(line).rstrip(":： ").strip()
    words = len(text.split())
    if not text or words > _MOST_WORDS or text.endswith((".", ",")) or not any(map(str.isalnum, text)):
        return None
    if is_bold_line(line) or (alone and _MARKED_LINE.match(line)):
        return text
    if alone and over_lines and text.isupper() and words <= _MOST_PLAIN_WORDS and line[:1].isalpha():
        return text  # "WHAT YOU FIND HERE" over lines that lost their bullets
    marked = line.rstrip().endswith((":", "：")) or any(form.match(line) for form in (_ITALIC_LINE, _BRACKETED_LINE))
    match = vocabulary().headings.find(text) if marked or words <= _MOST_PLAIN_WORDS else None
    if match is None or (". " in text and not match.exact):
        return None
    if match.about and vocabulary().phrases("extends.verbs").starts(fold(text)) is not None:
        return None  # "Extends the Baker responsibilities:"
    if above and match.kind is HeadingKind.PROCESS and (match.exact or words <= _FEW_WORDS):
        return text
    asks = text.endswith(("?", "？")) and alone  # "What will you do with us?" over a list
    if match.kind.is_list and (match.exact or marked or asks) and (alone or marked):
        return text
    if match.kind is HeadingKind.PROCESS and _BRACKETED_LINE.match(line):
        return text
    # "The process:" or "About us" alone on a line; single words such as "Skills" or "Team" are too common.
    # "休日" is a heading, "書類選考" a step.
    tells = marked or words > 1 or over_lines or (is_unspaced(text) and kind_of(text) is None)
    return text if match.exact and (alone or marked) and tells else None
