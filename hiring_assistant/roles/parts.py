"""The page as a row of parts: a heading, what it announces, and the blocks under it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.announcing import with_announcements
from hiring_assistant.roles.blocks import PSEUDO_LEVEL, Block, Heading, ListBlock, Paragraph
from hiring_assistant.roles.fact_sheets import with_fact_sheets
from hiring_assistant.roles.heading_index import HeadingKind, HeadingMatch
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.line_headings import with_line_headings
from hiring_assistant.roles.list_cues import kind_led_to, kind_said_in_heading, told_by_last_words, turns_away
from hiring_assistant.roles.names import level_words, name_words
from hiring_assistant.roles.vocabulary import is_unspaced, vocabulary

_SIGNS_OF_LABELS = (":", "：", " -", " –", " —")
_LABEL = re.compile(r"^[\W_]*([^:：]{1,30}?)\s*(?:[:：]|\s[-–—]\s)\s*\S")
_GRADE_BEHIND = re.compile(r"\s*[:–—-]?\s*\d{1,2}$")
_JOINED = re.compile(r"\s*[/&+]\s*|[:：]")
_JOINED_UNSPACED = re.compile(r"\s?(?:및|·|・|/|&|と)\s?")
_LOST_BLANK = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")


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
    for block in with_announcements(list(with_line_headings(list(with_fact_sheets(blocks))))):
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


def _says_other_list(text: str) -> bool:
    """Whether words in passing say what list follows, whatever the last words lead to."""
    said = kind_said_in_heading(text)
    return said is not None and said.is_list


def names_a_post(text: str) -> bool:
    """Whether a heading says that what stands behind is a post: "Position: Baker", "For the post of saddler"."""
    known = vocabulary()
    label = _LABEL.match(text) if any(sign in text for sign in _SIGNS_OF_LABELS) else None
    if label is not None and known.phrases("track.position_labels").is_one(fold(label.group(1))):
        return True
    posts = known.phrases("track.for_posts")
    begins = posts.starts(fold(text)) if posts.may_start(text) else None
    return begins is not None and begins.end() < len(fold(text))


def _is_first_of_pair(text: str, kind: HeadingKind) -> bool:
    """Whether a heading of a script without spaces joins two things, the first of which is of that kind."""
    first, *others = _JOINED_UNSPACED.split(text.lstrip("0123456789.) "))
    match = vocabulary().headings.find(first, to_the_letter=True) if others and is_unspaced(text) else None
    return match is not None and match.exact and match.kind is kind


def _asks_and_wishes(text: str) -> bool:
    """Whether a heading stands over what is required and what is welcome in one list: "Requirements/Preferences"."""
    pieces = [piece for piece in _JOINED.split(text) if piece.strip()]
    found = [vocabulary().headings.find(piece, to_the_letter=True) for piece in pieces] if len(pieces) > 1 else []
    kinds = [match.kind for match in found if match is not None and match.exact]
    return kinds[:1] == [HeadingKind.REQUIREMENTS] and HeadingKind.NICE_TO_HAVE in kinds


def _match_of(text: str) -> HeadingMatch | None:
    """What a heading announces; "It would be handy if you" asks for nothing, though "… if you" mostly does. A blank
    between its words may have been lost: "Sales AnalystJob Grade".
    """
    known = vocabulary()
    if names_a_post(text):
        return None
    match = known.headings.find(text)
    if match is not None and match.kind is HeadingKind.NICE_TO_HAVE and _asks_and_wishes(text):
        return HeadingMatch(HeadingKind.REQUIREMENTS)
    if match is not None and not match.exact and _is_first_of_pair(text, HeadingKind.OTHER):
        return HeadingMatch(HeadingKind.OTHER)  # "근무조건 및 복리후생"
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
    if match is None and known.phrases("prose.asking_words").starts(fold(text)) is not None:
        said = kind_said_in_heading(text)
        if said is not None and said.is_list:
            return HeadingMatch(said)  # "What the technician looks after"
    if match is None and (ends := told_by_last_words(text)) is not None and not _says_other_list(text):
        return HeadingMatch(ends)
    if match is None or match.kind is not HeadingKind.REQUIREMENTS or not match.about:
        return match
    if not match.exact and told_by_last_words(text) is HeadingKind.RESPONSIBILITIES:
        return HeadingMatch(HeadingKind.RESPONSIBILITIES)  # "We look for somebody who will"
    musts = known.phrases("optional.musts").within(match.about) and not known.phrases("optional.not_musts").within(
        match.about
    )
    extras = known.phrases("cues.lead_nice_to_have").within(match.about) and not musts
    return HeadingMatch(HeadingKind.NICE_TO_HAVE) if extras else match
