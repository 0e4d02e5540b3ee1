"""Comparing what people wrote."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """The words of ``text`` in one plain form, so that case, quotes, dashes and white space do not count."""
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))
