"""How many steps a page says that its hiring process has: "in three stages", "mehrstufig in vier Schritten"."""

from __future__ import annotations

import re
from functools import cache

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.vocabulary import Vocabulary, is_unspaced, vocabulary

_FEWEST, _MOST = 2, 12
_GAP = 2  # words between the number and its noun: "three short stages"


def stated_count(text: str) -> int | None:
    """The number of steps that a sentence or heading states for the whole process; None where it states none.

    "After the first two stages" counts only some of them, and is none.
    """
    known = vocabulary()
    folded = fold(text)
    nouns = known.phrases("process.step_nouns")
    if not nouns.within(folded):
        return None
    if is_unspaced(folded):
        joined = _joined(known).search(folded)
        return _within_limits(int(joined.group(1))) if joined else None
    words = folded.split()
    for place, word in enumerate(words):
        digits = word.isascii() and word.isdigit() and len(word) <= _GAP
        number = int(word) if digits else known.numbers.get(word)
        if number is None or (place and known.phrases("process.some_of").is_one(words[place - 1])):
            continue
        if any(nouns.is_one(after) for after in words[place + 1 : place + 2 + _GAP]):
            return _within_limits(number)
    return None


def _within_limits(number: int) -> int | None:
    return number if _FEWEST <= number <= _MOST else None


@cache
def _joined(known: Vocabulary) -> re.Pattern[str]:
    nouns = "|".join(map(re.escape, known.words("process.step_nouns")))
    return re.compile(rf"(?<![\d.])(\d{{1,2}})\s?(?:つの|개의|개)?\s?(?:{nouns or '(?!)'})")
