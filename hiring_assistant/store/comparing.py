"""Plain forms of names and texts, kept beside them so that lists sort and search without reading every row."""

from __future__ import annotations

import unicodedata

from hiring_assistant.domain.searching import words
from hiring_assistant.domain.text import fold
from hiring_assistant.store.columns import clean


def plain(text: str) -> str:
    """``text`` as it is sorted and searched within: one form of each character, upper and lower case alike."""
    return unicodedata.normalize("NFKC", clean(text)).casefold()


def same(text: str) -> str:
    """``text`` as it is compared: by its words (``domain.text.fold``), or by its characters where it has no word."""
    return fold(text) or plain(text).strip()


def ordered(text: str) -> str:
    """``text`` as lists sort it: without case, accents and punctuation, so that Ö stands with O in every language."""
    return " ".join(words(text)) or plain(text)
