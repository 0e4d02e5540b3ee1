"""Nothing is lost: every word of a page is somewhere in its reading."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import repeat
from operator import le

from hiring_assistant.domain.role import RoleReading, Section
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.inline import has_markup, plain

_LIST_MARK = re.compile(r"^\s*(?:(?:\d+|[a-zA-Z])[.)]|[-*+])(?:\s+|$)")
_SPACED = str.maketrans({char: " " for char in map(chr, range(128)) if not char.isalnum()})


def lost_lines(lines: Sequence[str], reading: RoleReading, apart: Iterable[str] = ()) -> list[tuple[int, str]]:
    """The source lines (number from 1, text) with words that ``reading`` does not hold.

    ``apart`` are texts in the reading that do not stand in ``lines``, so that they make up for no word of these.
    """
    left = _count(_strings(reading))
    left.subtract(_count(apart))
    texts = [_words_of(line) for line in lines]
    needed = _count(texts)
    if all(map(le, needed.values(), map(left.get, needed, repeat(0)))):
        return []
    lost = []
    for number, (line, text) in enumerate(zip(lines, texts, strict=True), 1):
        missing = False
        for word in fold(text).split():
            if left[word] > 0:
                left[word] -= 1
            else:
                missing = True
        if missing:
            lost.append((number, line))
    return lost


def _count(texts: Iterable[str]) -> Counter[str]:
    """How often each folded word stands in the texts. Most are plain ASCII, where a table is several times as fast."""
    plain_ones: list[str] = []
    others: list[str] = []
    for text in texts:
        (plain_ones if text.isascii() else others).append(text)
    counted = Counter("\n".join(plain_ones).lower().translate(_SPACED).split())
    if others:
        counted.update(fold("\n".join(others)).split())
    return counted


def _words_of(line: str) -> str:
    if not line or line.isspace():
        return ""
    mark = _LIST_MARK.match(line)
    text = line[mark.end() :] if mark else line
    return plain(text) if has_markup(text) else text


def _strings(reading: RoleReading) -> Iterable[str]:
    yield reading.title
    yield reading.summary
    for track in reading.tracks:
        yield track.name
        yield track.summary
        for does in track.responsibilities:
            yield does.text
            yield from does.details
        for asks in track.requirements:
            yield asks.text
            yield from asks.details
    for stage in reading.stages:
        yield stage.title if stage.title not in stage.text else ""
        yield stage.text
        yield from stage.details
        yield from (question.text for question in stage.questions)
    for section in reading.sections:
        yield plain_section(section)


def plain_section(section: Section) -> str:
    """The words of a section, heading first."""
    return f"{section.heading} {plain(section.markdown)}"
