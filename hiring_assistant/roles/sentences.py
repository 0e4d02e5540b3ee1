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
    whole = words.words("text.no_abbreviations")  # "bei dir."
    return frozenset(word.casefold() for word in words.words("text.abbreviations") if word not in whole)


def sentences(text: str) -> list[str]:
    """``text`` cut after full stops, question and exclamation marks, but not after "Dir." and the like."""
    known = vocabulary()
    return list(_sentences(known, text) if len(text) <= _LONGEST_REMEMBERED else _sentences.__wrapped__(known, text))


@lru_cache(maxsize=512)  # a text is looked at from several sides
def _sentences(known: Vocabulary, text: str) -> tuple[str, ...]:
    found = []
    start = 0
    for match in _END.finditer(text):
        piece = text[start : match.end()].strip()
        if match.end() < len(text) and _ends_short(known, piece):
            continue
        found.append(piece)
        start = match.end()
    rest = text[start:].strip()
    if rest:
        found.append(rest)
    return tuple(found)


def ends_short(text: str) -> bool:
    """Whether a text that has a full stop at its end breaks off there after a short form: "our Sr."."""
    return _ends_short(vocabulary(), text)


def _ends_short(known: Vocabulary, text: str) -> bool:
    word = _LAST_WORD.search(text[-40:])
    return word is not None and word.group(1).casefold() in _abbreviations(known)


def first_sentence(text: str) -> str:
    """The first sentence of ``text``; all of it where it has no end."""
    found = sentences(text)
    return found[0] if found else ""
