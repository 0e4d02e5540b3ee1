"""What is looked for in texts of any language: words as they are compared, what was typed, and where it stands.

A word is compared without case and accents. Scripts that put no space between words (Chinese, Japanese, Korean, Thai
and their neighbours) are taken character by character, so that any piece of a sentence can be found.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

LONGEST = 400
"""Characters of what was typed that are looked at."""

_MOST_PHRASES = 16
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
"""Thai, Lao, Burmese, Khmer, kana, Hangul and Han."""

_ASCII_WORD = re.compile(r"[0-9a-z]+")
_PIECE = re.compile(rf"[{_UNSPACED}]|(?:[0-9a-z]|[^\x00-\x7f{_UNSPACED}])+")
_QUOTED = re.compile(r"[\"“”„‟«»「」『』]")
_WITHOUT_MARK = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "ŧ": "t", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
)
"""Letters whose stroke is no accent to Unicode, as people type them who lack them on their keyboard."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text as it is compared, and where it stands (characters, the end exclusive)."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that must follow each other; with ``open_end`` the last one may go on."""

    words: tuple[str, ...]
    open_end: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was typed: every phrase must be found. Without any, nothing is."""

    phrases: tuple[Phrase, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.phrases)

    def from_length(self, shortest: int) -> Wanted:
        """The same, but beginnings shorter than ``shortest`` letters only count as whole words."""
        return Wanted(
            tuple(
                Phrase(phrase.words, phrase.open_end and len(phrase.words[-1]) >= shortest) for phrase in self.phrases
            )
        )


@cache
def _runs() -> re.Pattern[str]:
    # Marks belong to the word they stand in; Python's \w leaves them out.
    marks = "".join(chr(code) for code in range(0x300, 0x3100) if unicodedata.category(chr(code))[0] == "M")
    return re.compile(rf"(?:[^\W_]|[{marks}\ufe20-\ufe2f])+")


@lru_cache(maxsize=65_536)
def _plain(run: str) -> str:
    """A run of letters in its plain form."""
    if run.isascii():
        return run.lower()
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", run).casefold())
    # What stands between the parts of ¼ and ㈱ is no part of a word.
    kept = "".join(letter if _runs().match(letter) else " " for letter in apart if not _is_accent(letter))
    return unicodedata.normalize("NFC", kept).translate(_WITHOUT_MARK)


def _is_accent(letter: str) -> bool:
    # Marks above and below letters, and the vowel points of Hebrew and Arabic. Vowel signs of Indian scripts, voicing
    # marks of kana and the like make another letter and stay.
    return (order := unicodedata.combining(letter)) >= 200 or 10 <= order <= 35


def tokens(text: str) -> Iterator[Token]:
    """The words of ``text`` with their places."""
    for run in _runs().finditer(text):
        plain, start, end = _plain(run[0]), run.start(), run.end()
        exact = len(plain) == end - start
        for piece in _PIECE.finditer(plain):
            if exact:
                yield Token(piece[0], start + piece.start(), start + piece.end())
            else:
                yield Token(piece[0], start, end)


def words(text: str) -> list[str]:
    """The words of ``text`` as they are compared."""
    if text.isascii():
        return _ASCII_WORD.findall(text.lower())
    return [piece for run in _runs().findall(text) for piece in _PIECE.findall(_plain(run))]


def wanted(typed: str) -> Wanted:
    """What somebody looks for who typed this: each word, or its beginning; what stands in quotes just so.

    Anything can be typed; what is no word is passed over.
    """
    phrases: list[Phrase] = []
    parts = _QUOTED.split(typed[:LONGEST])
    for at, part in enumerate(parts):
        quoted, last = at % 2 == 1, at == len(parts) - 1
        for chunk in [part] if quoted else part.split():
            if found := tuple(words(chunk)):
                # A quote that was not closed yet is still being typed.
                phrases.append(Phrase(found, not quoted or last))
    return Wanted(tuple(dict.fromkeys(phrases))[:_MOST_PHRASES])


def prepared(text: str) -> str:
    """The words of ``text`` with a space around each, for ``fits``."""
    return f" {' '.join(words(text))} "


def fits(text: str, looked_for: Wanted) -> bool:
    """Whether all that is looked for stands in a ``prepared`` text; nothing looked for stands in none."""
    return bool(looked_for) and all(
        f" {' '.join(phrase.words)}{'' if phrase.open_end else ' '}" in text for phrase in looked_for.phrases
    )


def places(text: str, looked_for: Wanted) -> tuple[tuple[int, int], ...] | None:
    """Where in ``text`` what is looked for stands, in order (start and end); None where not all of it does."""
    there = list(tokens(text))
    found: list[tuple[int, int]] = []
    for phrase in looked_for.phrases:
        hits = [at for at in range(len(there)) if _stands(there, at, phrase)]
        if not hits:
            return None
        found += [(there[at].start, there[at + len(phrase.words) - 1].end) for at in hits]
    return tuple(_joined(sorted(found)))


def _stands(there: Sequence[Token], at: int, phrase: Phrase) -> bool:
    if at + len(phrase.words) > len(there):
        return False
    *first, last = phrase.words
    if any(there[at + step].word != word for step, word in enumerate(first)):
        return False
    word = there[at + len(first)].word
    return word.startswith(last) if phrase.open_end else word == last


def _joined(spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans that overlap become one."""
    current: tuple[int, int] | None = None
    for start, end in spans:
        if current is not None and start < current[1]:
            current = (current[0], max(current[1], end))
            continue
        if current is not None:
            yield current
        current = (start, end)
    if current is not None:
        yield current


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of a text on one line; ``marks`` are the places in it (start and end) of what was looked for."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


def excerpt(text: str, looked_for: Wanted, length: int = 160) -> Excerpt:
    """The piece of ``text`` around the first place of what is looked for, on one line, ``length`` characters or so."""
    line = " ".join(text.split())
    # In a long text a few places are enough, and the text may hold the words of several fields.
    found = _any_places(line, looked_for)
    start = max(0, found[0][0] - length // 3) if found else 0
    if start + length >= len(line):
        start = max(0, len(line) - length)
    if start:
        space = line.find(" ", start, start + 24)
        start = space + 1 if 0 <= space < (found[0][0] if found else len(line)) else start
    end = min(len(line), start + length)
    if end < len(line):
        space = line.rfind(" ", end - 24, end)
        end = space if space > start else end
    before, after = "…" * bool(start), "…" * (end < len(line))
    shift = len(before) - start
    marks = tuple((a + shift, min(b, end) + shift) for a, b in found if a >= start and a < end)
    return Excerpt(f"{before}{line[start:end]}{after}", marks)


def _any_places(text: str, looked_for: Wanted) -> list[tuple[int, int]]:
    there = list(tokens(text))
    found = [
        (there[at].start, there[at + len(phrase.words) - 1].end)
        for phrase in looked_for.phrases
        for at in range(len(there))
        if _stands(there, at, phrase)
    ]
    return list(_joined(sorted(found)))
