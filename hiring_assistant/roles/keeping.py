"""Nothing is lost: every word of a page is somewhere in its reading."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import filterfalse, repeat
from operator import le

from hiring_assistant.domain.role import RoleReading
from hiring_assistant.domain.text import fold, folded_words
from hiring_assistant.roles.inline import plain

_MARK = re.compile(r"^\s*(?:(?:\d+|[a-zA-Z])[.)]|[-*+]|#{1,6})(?:\s+|$)")


def lost_lines(lines: Sequence[str], reading: RoleReading) -> list[tuple[int, str]]:
    """The source lines (number from 1, text) with words that ``reading`` does not hold; it must be without what does
    not stand in ``lines``, which would make up for their words.
    """
    if not _may_be_lost(lines, reading):
        return []
    left = _count((*_strings(reading), *(plain(section.markdown) for section in reading.sections)))
    texts = list(map(_words_of, lines))
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


def _may_be_lost(lines: Iterable[str], reading: RoleReading) -> bool:
    """Whether a word could be lost: most lines stand in the reading whole, and only the words of others are counted."""
    kept = Counter(line for section in reading.sections for line in section.markdown.split("\n"))
    told = Counter("\n".join(_strings(reading)).split("\n"))
    needed: list[str] = []
    for line in lines:
        if not line or line.isspace():
            continue
        if kept.get(line, 0):
            kept[line] -= 1
            continue
        words = line[2:] if line.startswith(("- ", "* ")) else line
        if not told.get(words, 0):  # as it stands, without any mark
            words = _words_of(line)
        if told.get(words, 0):
            told[words] -= 1
        else:
            needed.append(words)
    if not needed:
        return False
    left = _count((*told.elements(), *map(plain, kept.elements())))
    words_needed = _count(needed)
    return not all(map(le, words_needed.values(), map(left.get, words_needed, repeat(0))))


def _count(texts: Iterable[str]) -> Counter[str]:
    """How often each folded word stands in the texts. Most are plain ASCII, where a table is several times as fast."""
    told = list(texts)
    counted = Counter(folded_words("\n".join(filter(str.isascii, told))))
    counted.update(folded_words("\n".join(filterfalse(str.isascii, told))))
    return counted


def _words_of(line: str) -> str:
    if line.startswith(("- ", "* ")):
        return plain(line[2:])
    mark = _MARK.match(line)
    return plain(line[mark.end() :] if mark else line)


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
        yield section.heading
