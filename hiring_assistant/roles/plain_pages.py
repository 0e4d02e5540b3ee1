"""Pages without any Markdown, copied from a website or a letter: which of their lines are headings and which entries.

Where nothing is marked, a line that says no more than a usual heading is one, and below one that announces a list each
line is an entry.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.heading_index import HeadingKind, HeadingMatch
from hiring_assistant.roles.sentences import sentences
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.vocabulary import is_unspaced, vocabulary

_MARKED = re.compile(r"^\s*(?:#{1,6}(?:\s|$)|[-*+•·]\s|\*\*|__|[|<>]|```|~~~|(?:=|-){3,}\s*$)", re.MULTILINE)
_NUMBERED = re.compile(r"^\s*\d{1,2}\s?[.):]\s")
_BRACKET = re.compile(r"\s*[(（][^()（）]*[)）]$")
_MOST_WORDS = 8
_FEW_WORDS = 4
_MOST_CHARACTERS = 60
_LONGEST_ENTRY = 300  # characters
_FEWEST_KINDS = 2
_FEWEST_ENTRIES = 2


def with_outline(lines: list[str]) -> list[str]:
    """The lines of a page with marks of Markdown before its headings and entries, where it has none of its own and at
    least two of its lines are headings of lists or of the process; else as they are. No line is added or taken away.
    """
    if not any(lines) or _MARKED.search("\n".join(lines)):
        return lines
    told = [place for place, line in enumerate(lines) if line.strip()]
    headings = {
        place: match
        for place, after in pairwise([*told, len(lines)])
        if (match := _heading(lines[place], lines[after].strip() if after < len(lines) else "")) is not None
    }
    _leave_out_steps(headings, lines)
    kinds = {match.kind for match in headings.values() if match.kind.is_list or match.kind is HeadingKind.PROCESS}
    if len(kinds) < _FEWEST_KINDS:
        return lines
    marked = list(lines)
    for place, below in _sections(lines, sorted(headings)):
        marked[place] = f"## {lines[place].strip()}"
        match = headings[place]
        if match.kind.is_list or match.kind is HeadingKind.PROCESS:
            entries = [lines[at].strip() for at in below]
            if _are_entries(entries) and (match.kind.is_list or _are_steps(entries)):
                for at in below:
                    marked[at] = lines[at] if _NUMBERED.match(lines[at]) else f"- {lines[at].strip()}"
    return marked


def _leave_out_steps(headings: dict[int, HeadingMatch], lines: Sequence[str]) -> None:
    """Take a step that goes by the words of a usual heading ("Offer", "書類選考") for what it is: the first
    entry below the heading of the process, or one in the row of its lines.
    """
    above: tuple[int, HeadingMatch] | None = None
    for place, match in list(headings.items()):
        name = lines[place].strip()
        first = above is not None and not any(line.strip() for line in lines[above[0] + 1 : place])
        in_row = place > 0 and bool(lines[place - 1].strip()) and not name.endswith((":", "："))
        step = kind_of(name) is not None or vocabulary().phrases("process.own_steps").is_one(fold(name))
        if above is not None and above[1].kind is HeadingKind.PROCESS and step and (first or in_row):
            del headings[place]
        else:
            above = (place, match)


def _heading(line: str, following: str) -> HeadingMatch | None:
    """What a line announces that is a usual heading and nothing else, one with more words over a longer line, or one
    that leads on with a colon; ``following`` is the next line with words.
    """
    text = line.strip()
    if not text or len(text) > 2 * _MOST_CHARACTERS or text.endswith((".", ",", ";", "。")):
        return None
    leads = text.endswith((":", "："))
    name = text.rstrip(":： ")
    known = vocabulary().headings
    if leads and kind_of(following) is not None and known.hints_at_process(name):
        return HeadingMatch(HeadingKind.PROCESS)
    if len(name) > _MOST_CHARACTERS or len(name.split()) > _MOST_WORDS or "→" in name:
        return None
    match = known.find(name)
    if match is None or match.exact or leads:
        return match
    outside = known.find(_BRACKET.sub("", name))  # "Extras (not required)"
    if outside is not None and outside.exact:
        return match if match.kind.is_list else outside
    above = len(following) > 2 * len(name) and len(name.split()) <= _FEW_WORDS
    return match if match.kind.is_list and above else None


def _sections(lines: Sequence[str], headings: Sequence[int]) -> Iterator[tuple[int, list[int]]]:
    """Each heading with the lines below it that have words."""
    for place, following in pairwise([*headings, len(lines)]):
        yield place, [at for at in range(place + 1, following) if lines[at].strip()]


def _are_entries(told: Sequence[str]) -> bool:
    """Whether each of the lines says one thing and none goes on in the next."""
    if len(told) < _FEWEST_ENTRIES or any(len(text) > _LONGEST_ENTRY for text in told):
        return False
    if any(text[0].islower() and not is_unspaced(text[0]) for text in told):
        return False  # broken there to fit
    return sum(len(sentences(text)) for text in told) <= len(told) * 1.5


def _are_steps(told: Sequence[str]) -> bool:
    """Whether most of the lines name a step of the process."""
    return sum(kind_of(fold(text)) is not None for text in told) * 2 >= len(told)
