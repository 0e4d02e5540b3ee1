"""Sentences of a plain text."""

from __future__ import annotations

import re
from functools import cache

from hiring_assistant.roles.vocabulary import Vocabulary, vocabulary

_END = re.compile(r"[.!?](?:[\"”’')\]]*)\s+(?=[\"“‘'(\[]*[^\W_a-zß-öø-ÿ])|[.!?]\s*$|[。！？]\s*")
_LAST_WORD = re.compile(r"([^\s(]+)[.!?]$")


@cache
def _abbreviations(words: Vocabulary) -> frozenset[str]:
    return frozenset(word.casefold() for word in words.words("text.abbreviations"))


def sentences(text: str) -> list[str]:
    """``text`` cut after full stops, question and exclamation marks, but not after "Dir." and the like."""
    found = []
    start = 0
    for match in _END.finditer(text):
        piece = text[start : match.end()].strip()
        word = _LAST_WORD.search(piece[-40:])
        if match.end() < len(text) and word and word.group(1).casefold() in _abbreviations(vocabulary()):
            continue
        found.append(piece)
        start = match.end()
    rest = text[start:].strip()
    if rest:
        found.append(rest)
    return found


def first_sentence(text: str) -> str:
    """The first sentence of ``text``; all of it where it has no end."""
    found = sentences(text)
    return found[0] if found else ""
