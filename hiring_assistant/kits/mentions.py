"""Finding which competencies and subjects a requirement mentions, by words, stems and weights."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from hiring_assistant.domain.text import fold

STRONG, WEAK = 0.85, 0.4
"""How sure one mention alone makes us, as a chance between 0 and 1."""

LONGER_PHRASE = 0.95
"""A phrase of two and more words leaves less doubt than a single word."""

_KEY_LETTERS = 3
_BREAK = re.compile(r"[,;:(]")
_CONNECTING = frozenset(
    [
        "a",
        "an",
        "the",
        "and",
        "or",
        "as",
        "well",
        "also",
        "both",
        "in",
        "of",
        "to",
        "with",
        "skill",
        "skills",
        "ability",
        "abilities",
        "able",
        "including",
        "such",
        "like",
        "e",
        "g",
        "i",
        "strong",
        "strongly",
        "preferred",
        "excellent",
        "effective",
        "good",
        "great",
        "exceptional",
        "outstanding",
        "solid",
        "proven",
        "very",
        "highly",
    ]
)


@dataclass(frozen=True, slots=True)
class Mention:
    """Words by which texts speak of ``name``. A word ending in ``*`` stands for every word that begins so."""

    name: str
    words: tuple[str, ...]
    weight: float

    def stands_at(self, text: Sequence[str], start: int) -> bool:
        """Whether the folded words of ``text`` read so from ``start`` on."""
        if start + len(self.words) > len(text):
            return False
        for offset, word in enumerate(self.words):
            there = text[start + offset]
            if not (there.startswith(word[:-1]) if word.endswith("*") else there == word):
                return False
        return True


@dataclass(frozen=True, slots=True)
class Match:
    """Something a text mentions, how sure that is (0 to 1), and at which word it is first mentioned.

    ``leading`` marks what the text is mainly about: its first sure mention and those listed with it, as in
    "negotiation, presentation and closing skills"; what comes later is named in passing.
    """

    name: str
    confidence: float
    position: int
    leading: bool = False


def mention(name: str, phrase: str, *, weak: bool = False) -> Mention:
    """The mention of ``name`` by ``phrase``, written as in the bank (``negotiat*``, ``open source``).

    At least three letters stand before a star.
    """
    words: list[str] = []
    for part in phrase.split():
        folded = fold(part).split()
        if folded and part.endswith("*"):
            folded[-1] += "*"
        words.extend(folded)
    strong = LONGER_PHRASE if len(words) > 1 else STRONG
    return Mention(name, tuple(words), WEAK if weak else strong)


class MentionIndex:
    """All mentions of a bank, found by the first letters of their first words."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self._by_start: dict[str, list[Mention]] = defaultdict(list)
        for item in mentions:
            self._by_start[item.words[0].rstrip("*")[:_KEY_LETTERS]].append(item)

    def matches(self, text: str) -> tuple[Match, ...]:
        """What ``text`` mentions: what is named outright in the order of the text, then what is only hinted at.

        Where phrases overlap the longest one counts alone, so that "open source" is no mention of a source. "The
        company's values" is about values, so what stands before the 's does not count. Several different mentions of
        one name add up like independent chances: 1 - (1 - a)(1 - b).
        """
        words = fold(_BREAK.sub(" and ", text)).split()
        hits = self._longest(words)
        leading = _leading(hits, words)
        doubt: dict[str, float] = {}
        position: dict[str, int] = {}
        seen: set[tuple[str, tuple[str, ...]]] = set()
        for start, item in hits:
            position.setdefault(item.name, start)
            if (item.name, item.words) not in seen:
                seen.add((item.name, item.words))
                doubt[item.name] = doubt.get(item.name, 1.0) * (1.0 - item.weight)
        found = (
            Match(name, round(1.0 - left, 2), position[name], leading=name in leading) for name, left in doubt.items()
        )
        return tuple(sorted(found, key=lambda match: (match.confidence < STRONG, match.position, match.name)))

    def _longest(self, words: Sequence[str]) -> list[tuple[int, Mention]]:
        at: list[tuple[int, Mention]] = []
        for start, word in enumerate(words):
            for item in self._by_start.get(word[:_KEY_LETTERS], ()):
                following = start + len(item.words)
                if item.stands_at(words, start) and words[following : following + 1] != ["s"]:
                    at.append((start, item))
        # "Account management experience" is account management, not management experience: the first of two that are
        # as long counts.
        at.sort(key=lambda hit: (-len(hit[1].words), hit[0]))
        taken: dict[int, range] = {}
        kept: list[tuple[int, Mention]] = []
        for start, item in at:
            span = range(start, start + len(item.words))
            if all(taken.get(index, span) == span for index in span):
                kept.append((start, item))
                taken.update(dict.fromkeys(span, span))
        return sorted(kept, key=lambda hit: hit[0])


def _leading(hits: Sequence[tuple[int, Mention]], words: Sequence[str]) -> frozenset[str]:
    """The names of the first sure mention and of those that are listed with it."""
    names: set[str] = set()
    end = 0
    for start, item in hits:
        if item.weight < STRONG:
            continue
        between = words[end:start]
        listed = bool(between) and _CONNECTING.issuperset(between)
        if not names or item.name in names or start < end or listed:
            names.add(item.name)
            end = start + len(item.words)
    return frozenset(names)
