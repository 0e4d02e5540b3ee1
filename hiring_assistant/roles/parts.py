"""The page as a row of parts: a heading and the blocks under it. Lines that only look like headings count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.announcing import with_announcements
from hiring_assistant.roles.blocks import PSEUDO_LEVEL, Block, Heading, Item, ListBlock, Paragraph
from hiring_assistant.roles.fact_sheets import with_fact_sheets
from hiring_assistant.roles.heading_index import HeadingKind, HeadingMatch
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.line_outlines import (
    is_outlined_by_lines,
    known_over_bare_lines,
    lead_to_lines,
    line_over_list,
    lines_in_capitals,
)
from hiring_assistant.roles.list_cues import kind_led_to, kind_said_in_heading, told_by_last_words, turns_away
from hiring_assistant.roles.names import level_words, name_words
from hiring_assistant.roles.separating import NUMBERED_LINE, bold_label, is_row
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.vocabulary import is_unspaced, vocabulary

_BOLD_LINE = re.compile(r"^\s*(?:[^\w\s*_#>|+\-\[\](){}<`]+\s*)?(\*{2,3}|__)(?=\S)([^*_]{1,120}?)\1\s*:?\s*$")
_BOLD_TAG_LINE = re.compile(
    r"^\s*(?:<p(?:\s[^<>]*)?>\s*)?<(strong|b)>[^<>]{1,120}</\1>\s*:?\s*(?:</p>\s*)?$", re.IGNORECASE
)
_BRACKETED_LINE = re.compile(r"^\s*(?:【[^】]{1,40}】|\[[^\[\]]{1,40}\]|[■◆▼▽□◇]\s*\S.{0,40})\s*[:：]?\s*$")
_MARKED_LINE = re.compile(r"^\s*(?:【[^】]{1,40}】|[■◆▼▽□◇]\s*\S.{0,40})\s*[:：]?\s*$")
_ITALIC_LINE = re.compile(r"^\s*([*_])(?=\S)([^*_]{1,120}?)\1\s*:?\s*$")
_BOLD_NAME = re.compile(r"^\s*(\*\*|__)(?=\S)([^*_]{2,60}?)\1\s*[:：]?\s*(?=\S)")
_BRACKET_NAME = re.compile(r"^(\s*)[【\[]([^【】\[\]]{2,20})[】\]]\s*[:：]?\s*(?=[^\s(])")
_LINK = re.compile(r"^\s*\[[^\]]*\]\([^)]*\)\s*$")
_LABEL = re.compile(r"^[\W_]*([^:：]{1,30}?)\s*[:：]\s*\S")
_GRADE_BEHIND = re.compile(r"\s*[:–—-]?\s*\d{1,2}$")
_LOST_BLANK = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_MOST_WORDS = 12
_MOST_PLAIN_WORDS = 7
_MOST_WORDS_OF_LABEL = 3
_LONGEST_HEADING_ITEM = 60  # characters
_SHORT_LINE = 40  # characters
_FEW_WORDS = 3
_FEWEST_OF_FLAT = 4
_LONGEST_FLAT = 30  # characters
_FEWEST_KNOWN = 3  # headings of an outline
_FEWEST_OF_LINES = 2  # known headings
_LEADING_ENDS = (":", "：", "...", "…")
_LAST_OF_LEADS = frozenset(":：….*")
_BOLD_BEGIN = 8  # characters; a sign may stand before the bold words


@dataclass(slots=True)
class Part:
    """A heading, what it announces, and the blocks up to the next heading. The first part may have no heading.

    ``is_step`` where its heading is one of a row of steps, ``leads_on`` where a line below that leads to several talks,
    ``own_blocks`` how many of its blocks stand right under it, if others were put to it,
    ``beside_steps`` where the part only stands beside such a row, ``by_order`` where its place told what it is.
    """

    heading: Heading | None
    match: HeadingMatch | None
    start: int
    end: int = 0
    blocks: list[Block] = field(default_factory=list)
    is_step: bool = False
    leads_on: bool = False
    own_blocks: int | None = None
    beside_steps: bool = False
    by_order: bool = False

    @property
    def level(self) -> int:
        """The depth of its heading; 0 for what stands before the first."""
        return self.heading.level if self.heading else 0

    @property
    def kind(self) -> HeadingKind | None:
        """What its heading announces, if known."""
        return self.match.kind if self.match else None

    @property
    def lists(self) -> list[ListBlock]:
        """The lists right under its heading."""
        return [block for block in self.blocks if isinstance(block, ListBlock)]


def parts_of(blocks: list[Block], last_line: int) -> list[Part]:
    """The parts of a page with ``last_line`` lines, in order; none where the page is empty."""
    parts: list[Part] = []
    current = Part(None, None, 1)
    for block in with_announcements(list(_with_line_headings(list(with_fact_sheets(blocks))))):
        if isinstance(block, Heading):
            if current.heading or current.blocks:
                parts.append(current)
            match = HeadingMatch(HeadingKind.PROCESS) if block.leads_to_steps else _match_of(block.text)
            current = Part(block, match, block.line)
        elif isinstance(block, Paragraph) and _leads_back(current, block):
            parts.append(current)
            heading = Heading(plain(block.raw), PSEUDO_LEVEL, block.line, block.end)
            current = Part(heading, HeadingMatch(HeadingKind.RESPONSIBILITIES), block.line)
        else:
            current.blocks.append(block)
    if current.heading or current.blocks:
        parts.append(current)
    for part, following in pairwise(parts):
        part.end = following.start - 1
    if parts:
        parts[-1].end = last_line
    return parts


def _leads_back(part: Part, block: Paragraph) -> bool:
    """Whether tasks follow on a sentence about the process that stands in the middle of a text about the job."""
    if part.heading is None or not part.heading.leads_to_steps or not part.blocks:
        return False
    return kind_led_to(plain(block.raw)) is HeadingKind.RESPONSIBILITIES


def _list_behind_level(text: str) -> HeadingMatch | None:
    """What "Senior Expectations" announces: a usual heading of one word behind words of a level."""
    about, _, last = text.rstrip(":： ").rpartition(" ")
    words = name_words(about)
    if not words or set(words) != set(level_words(words)):
        return None
    match = vocabulary().headings.find(last)
    if match is None or not match.exact or not match.kind.is_list:
        return None
    return HeadingMatch(match.kind, about=fold(about))


def _match_of(text: str) -> HeadingMatch | None:
    """What a heading announces; "It would be handy if you" asks for nothing, though "… if you" mostly does. A blank
    between its words may have been lost: "Sales AnalystJob Grade".
    """
    known = vocabulary()
    label = _LABEL.match(text)
    if label is not None and known.phrases("track.position_labels").is_one(fold(label.group(1))):
        return None  # "Position: Baker" names one
    match = known.headings.find(text)
    if match is None and (last := _list_behind_level(text)) is not None:
        return last
    if match is None and text[-1:].isdigit() and (bare := _GRADE_BEHIND.sub("", text)) != text:
        graded = known.headings.find(bare, to_the_letter=True)
        if graded is not None and graded.kind is HeadingKind.GRADE:
            return graded  # "Job Grade: 6"
    if (match is None or (match.kind.is_list and not match.exact)) and turns_away(text):
        return HeadingMatch(HeadingKind.OTHER)
    if match is None and (apart := _LOST_BLANK.sub(" ", text)) != text:
        match = known.headings.find(apart)
    if match is not None and match.kind is HeadingKind.PROCESS and known.phrases("cues.afterwards").within(fold(text)):
        return HeadingMatch(HeadingKind.OTHER)  # "The steps of your first weeks"
    if match is not None and match.kind is HeadingKind.OTHER and not match.exact:
        said = kind_said_in_heading(text)  # "Why you are the right person"
        return HeadingMatch(said) if said is not None and said.is_list else match
    if match is None and (ends := told_by_last_words(text)) is not None and kind_said_in_heading(text) is None:
        return HeadingMatch(ends)
    if match is None or match.kind is not HeadingKind.REQUIREMENTS or not match.about:
        return match
    musts = known.phrases("optional.musts").within(match.about) and not known.phrases("optional.not_musts").within(
        match.about
    )
    extras = known.phrases("cues.lead_nice_to_have").within(match.about) and not musts
    return HeadingMatch(HeadingKind.NICE_TO_HAVE) if extras else match


def _with_line_headings(blocks: list[Block]) -> Iterator[Block]:
    blocks = _with_numbered_headings(blocks)
    headings = frozenset(block.text for block in blocks if isinstance(block, Heading))
    outlined = is_outlined_by_lines(blocks)
    capitals = lines_in_capitals(blocks)
    named = _rows_of_named_steps(blocks)
    for place, block in enumerate(blocks):
        if place in named:
            yield block
            continue
        if isinstance(block, Paragraph):
            following = blocks[place + 1] if place + 1 < len(blocks) else None
            leads = isinstance(following, ListBlock)
            if place in capitals:
                yield Heading(plain(block.raw).rstrip(": "), PSEUDO_LEVEL, block.line, block.end)
                continue
            if outlined and leads and (text := line_over_list(block)) is not None:
                yield Heading(text, PSEUDO_LEVEL, block.line, block.end)
                continue
            lines = isinstance(following, Paragraph) and following.raw.count("\n") >= _FEWEST_KNOWN
            yield from _split_paragraph(block, leads=leads, over_lines=lines)
        elif isinstance(block, ListBlock):
            yield from _split_list(block, headings)
        else:
            yield block


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
        block.line: _exact_kind(block.items[-1])
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
        if isinstance(block, ListBlock) and numbered and (block.line in over or _exact_kind(block.items[-1])):
            for item in block.items:
                found.extend(_as_heading(item))
        else:
            found.append(block)
    return found


def _exact_kind(item: Item) -> HeadingKind | None:
    """What the first line of an entry announces as a known heading and nothing else."""
    text = plain(item.lines[0][1]).rstrip(": ") if item.lines else ""
    match = vocabulary().headings.find(text) if len(text) <= _LONGEST_HEADING_ITEM else None
    return match.kind if match is not None and match.exact else None


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
        named = None if text is not None else _BOLD_NAME.match(line) or _BRACKET_NAME.match(line)
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
    if _BOLD_LINE.match(line) or _BOLD_TAG_LINE.match(line) or (alone and _MARKED_LINE.match(line)):
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


def _split_list(block: ListBlock, headings: frozenset[str]) -> Iterator[Block]:
    """The list, cut where one of its bullets or a line that ran into one of them is a heading in truth; one that names
    another of the ``headings`` of the page only leads there.
    """
    items: list[Item] = []
    start = block.line
    # An entry with others below it is a heading only in a list of such; else "Advantages:" is an entry with details.
    outline = _is_outline(block.items)
    flat = _is_flat_outline(block.items)
    items_apart = [piece for item in block.items for piece in (_at_labels(item) if len(item.lines) > 1 else (item,))]
    for item in items_apart:
        row = _process_in_row(item) if item.lines and item.lines[0][1].startswith(("**", "__")) else None
        if row is not None:
            if items:
                yield ListBlock(items, start, item.line - 1, block.ordered)
            yield from row
            items, start = [], item.line + 1
            continue
        cut = _line_heading_in_item(item)
        named = not item.children and (_is_heading_item(item) or (flat and _exact_kind(item) is not None))
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


def _is_flat_outline(items: list[Item]) -> bool:
    """Whether headings and their entries stand in one list: "Tasks", "Bake", "Sweep", "Requirements", "Patience"."""
    first = items[0].lines[0][1] if items[0].lines else ""
    if len(items) < _FEWEST_OF_FLAT or len(first) > _LONGEST_FLAT or _exact_kind(items[0]) is None:
        return False
    found = {kind for item in items if len(item.lines) == 1 and (kind := _exact_kind(item)) is not None}
    return len({kind for kind in found if kind.is_list}) > 1


def _process_in_row(item: Item) -> list[Block] | None:
    """An entry that holds the process in a row, "**Hiring process:** Call → Task → Offer", as heading and text."""
    if len(item.lines) != 1 or item.children:
        return None
    number, line = item.lines[0]
    named = _BOLD_NAME.match(line)
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
        marked = text.endswith((":", "：")) or any(bold.match(line) for bold in (_BOLD_LINE, _BOLD_TAG_LINE))
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
