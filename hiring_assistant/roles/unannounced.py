"""The hiring process of pages on which no known heading announces it: by the title alone, or by the steps below."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import PSEUDO_LEVEL, Heading, Paragraph
from hiring_assistant.roles.heading_index import HeadingKind, HeadingMatch
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.parts import Part
from hiring_assistant.roles.reconsidering import leads_to
from hiring_assistant.roles.sentences import sentences
from hiring_assistant.roles.separating import TALKS, enumerated, is_time_with_somebody, separate
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.step_series import is_step_name
from hiring_assistant.roles.vocabulary import vocabulary

_FEWEST = 3
_SEVERAL = 2
_MOST_WORDS = 8
_FIRST_LINE = 1


def with_title_above(title: str, parts: Sequence[Part]) -> list[Part]:
    """The parts of a page whose ``title``, told in its front matter alone, names the hiring process, or that holds no
    more than its counted steps: all of them below that title, unless lists of what is done or asked for are among them.
    """
    if not parts or not title:
        return list(parts)
    if not vocabulary().headings.leads_to_process(title) and not _is_only_steps(parts):
        return list(parts)
    lists = [part for part in parts if part.kind is not None and part.kind.is_list and part.lists]
    if any(not is_step_name(_name_of(part)) for part in lists):  # "The challenge" may be one of the steps
        return list(parts)
    above = Part(Heading(title, 0, _FIRST_LINE, _FIRST_LINE), HeadingMatch(HeadingKind.PROCESS), _FIRST_LINE)
    first, *rest = parts
    if first.heading is None:
        above.blocks, above.end = first.blocks, first.end
        return [above, *rest]
    return [above, first, *rest]


def _is_only_steps(parts: Sequence[Part]) -> bool:
    """Whether a page without headings has one list, which counts the steps of the process."""
    first, *others = parts
    lists = first.lists
    if first.heading is not None or others or len(lists) != 1 or not lists[0].ordered:
        return False
    return _tell_steps([item.text for item in lists[0].items], of=2)


def announce_by_content(parts: Sequence[Part]) -> None:
    """On a page without a known heading for the process, take those for it that only hint at it ("Our selection day",
    "How it works") where steps stand below them, as entries of a list or under headings of their own.
    """
    _free_repeated(parts)
    for part, following in pairwise(parts):
        # A heading for the process right above a bold line: the steps stand below that.
        empty = part.kind is HeadingKind.PROCESS and not part.blocks and part.level == following.level
        if empty and following.kind is None and _tell_steps(_entries(following), of=2):
            following.match = HeadingMatch(HeadingKind.PROCESS)
    if any(part.kind is HeadingKind.PROCESS for part in parts):
        return
    for place, part in enumerate(parts):
        may = part.heading is not None and (_may_announce(part) or _is_on_applying(part))
        may = may and not leads_to(part, (HeadingKind.RESPONSIBILITIES, HeadingKind.REQUIREMENTS))
        if part.heading is None or not may or not 0 < len(part.heading.text.split()) <= _most_words(part.heading):
            continue
        items = _entries(part) or _named_in_a_row(part)
        below = _names_below(parts, place)
        hints = vocabulary().headings.hints_at_process(part.heading.text) or _is_on_applying(part)
        if (hints and _tell_steps(items, of=2)) or _tell_steps(below, of=2 if hints else 1):
            part.match = HeadingMatch(HeadingKind.PROCESS)


def _most_words(heading: Heading) -> int:
    """How long a heading about hiring may be; a line of text that leads on is longer."""
    return _MOST_WORDS if heading.level < PSEUDO_LEVEL else 2 * _MOST_WORDS


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
            found.append(_name_of(part))
    return found


def _tell_steps(names: Sequence[str], *, of: int) -> bool:
    """Whether one in ``of`` or more of at least three names are those of steps, and one is a talk."""
    hands_in = vocabulary().phrases("process.hands_in")
    met = [name for name in names if kind_of(name) in TALKS or is_time_with_somebody(name)]
    known = [name for name in names if name in met or is_step_name(name) or hands_in.starts(fold(name)) is not None]
    talks = bool(met)
    return len(names) >= _FEWEST and talks and len(known) * of >= len(names)


def _free_repeated(parts: Sequence[Part]) -> None:
    """A heading that stands below several steps ("How the interview goes") tells of each of these and not of the
    process.
    """
    times = Counter(_name_of(part) for part in parts if part.kind is HeadingKind.PROCESS)
    for place, part in enumerate(parts):
        if part.kind is not HeadingKind.PROCESS or times[_name_of(part)] < _SEVERAL:
            continue
        above = next((other for other in reversed(parts[:place]) if other.level < part.level), None)
        if above is not None and above.heading is not None and is_step_name(_name_of(above)):
            part.match = None


def _may_announce(part: Part) -> bool:
    """Whether the heading of a part is unknown, or known only as one that is about something ("About our process")."""
    if part.match is None:
        return True
    about = part.kind is HeadingKind.OTHER and not part.match.exact
    return about and vocabulary().headings.hints_at_process(part.match.about)


def _named_in_a_row(part: Part) -> list[str]:
    """The steps that a sentence lists below a heading that may be about hiring: "In short: a call, a trial"."""
    if part.heading is None or not vocabulary().headings.hints_at_process(part.heading.text):
        return []
    prose = (plain(block.raw) for block in part.blocks if isinstance(block, Paragraph))
    told = [sentence for text in prose for sentence in sentences(text)]
    rows = [[step.lead for step in enumerated(sentence) or separate(sentence)] for sentence in told]
    return max(rows, key=len, default=[])


def _is_on_applying(part: Part) -> bool:
    """Whether the heading of a part is about applying: the first step may be "Send us your CV", the next a call."""
    applying = vocabulary().phrases("cues.applying").within(fold(part.heading.text)) if part.heading else False
    return applying and part.kind in (None, HeadingKind.OTHER)


def _entries(part: Part) -> list[str]:
    return [item.text for block in part.lists for item in block.items]


def _name_of(part: Part) -> str:
    return part.heading.text if part.heading is not None else ""
