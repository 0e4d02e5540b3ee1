"""Comparing what people wrote."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")
_SPACED = str.maketrans({char: " " for char in map(chr, range(128)) if not char.isalnum()})
_SHORT = 30  # characters; in longer plain text a table is twice as fast
_TYPOGRAPHIC = re.compile("[‘’“”–—…•]")  # all that makes most English text something else than ASCII


_LONGEST_REMEMBERED = 300  # characters


def fold(text: str) -> str:
    """The words of ``text`` in one plain form, so that case, quotes, dashes and white space do not count."""
    return _folded(text) if len(text) <= _LONGEST_REMEMBERED else _folded.__wrapped__(text)


@lru_cache(maxsize=512)  # a line is looked at from several sides
def _folded(text: str) -> str:
    return " ".join(folded_words(text))


def folded_words(text: str) -> list[str]:
    """The words of ``text`` in order, each as ``fold`` has it."""
    if len(text) > _SHORT and (text.isascii() or (text := _TYPOGRAPHIC.sub(" ", text)).isascii()):
        return text.lower().translate(_SPACED).split()
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold())
