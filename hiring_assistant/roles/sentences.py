"""Sentences of a plain text."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from hiring_assistant.roles.vocabulary import Vocabulary, vocabulary

_END = re.compile(r"[.!?](?:[\"”’')\]]*)\s+(?=[\"“‘'(\[]*[^\W_a-zß-öø-ÿ])|[.!?]\s*$|[。！？]\s*")
_LONGEST_REMEMBERED = 500  # characters
_LAST_WORD = re.compile(r"([^\s('’]+)[.!?]$")


@cache
def _abbreviations(words: Vocabulary) -> frozenset[str]:
    return frozenset(word.casefold() for word in words.words("text.abbreviations"))


def sentences(text: str) -> list[str]:
    """``text`` cut after full stops, question and exclamation marks, but not after "Dir." and the like."""
    known = vocabulary()
    return list(_sentences(known, text) if len(text) <= _LONGEST_REMEMBERED else _sentences.__wrapped__(known, text))


@lru_cache(maxsize=256)  # a text is looked at from several sides
def _sentences(known: Vocabulary, text: str) -> tuple[str, ...]:
    found = []
    start = 0
    for match in _END.finditer(text):
        piece = text[start : match.end()].strip()
        word = _LAST_WORD.search(piece[-40:])
        if match.end() < len(text) and word and word.group(1).casefold() in _abbreviations(known):
            continue
        found.append(piece)
        start = match.end()
    rest = text[start:].strip()
    if rest:
        found.append(rest)
    return tuple(found)


def first_sentence(text: str) -> str:
    """The first sentence of ``text``; all of it where it has no end."""
    found = sentences(text)
    return found[0] if found else ""
