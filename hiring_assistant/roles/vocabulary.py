"""The words that role pages are read by, from resources/vocabulary/*.toml, one file a language."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, lru_cache
from itertools import chain, repeat
from typing import Any

from hiring_assistant.assets import resource
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.accents import without_accents
from hiring_assistant.roles.heading_index import HeadingIndex, HeadingKind

_ENGLISH = "en"
_SCRIPTS = {"ko": re.compile(r"[\uac00-\ud7af]"), "ja": re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")}
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ENOUGH_TO_TELL = 1500  # characters
_LONGEST_PHRASE = 80  # characters
_LONGEST_FIRST_WORD = 24  # characters


def is_unspaced(word: str) -> bool:
    """Whether a word is in a script that sets no spaces between words, so that it has no edges to look for."""
    return _UNSPACED.search(word) is not None


class Phrases:
    """Words and phrases that are looked for inside folded text, the longest first.

    "*" at the beginning or end of a word stands for more letters, as languages with many endings and joined words
    need them: "*gespräch*" finds "Vorstellungsgesprächen". ``needed`` has a word of each phrase, one of which a text
    must hold to have any of them; it is empty where there is no such word.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        spaced = {_folded(phrase) for phrase in phrases if not _UNSPACED.search(phrase)} - {""}
        spaced |= {variant for phrase in spaced for variant in without_accents(phrase)}
        joined = {phrase.casefold() for phrase in phrases if _UNSPACED.search(phrase)}
        self.all = frozenset(spaced | joined)
        # Most texts hold none of the phrases; that none of their rarest words stands there is seen much faster.
        with_word: dict[str, list[str]] = {}
        for phrase in spaced:
            with_word.setdefault(_rarest(phrase), []).append(f" {phrase} ")
        self.needed = frozenset() if joined or "" in with_word else frozenset(with_word)
        open_ended = joined or any("*" in phrase.split()[0] for phrase in spaced)
        self._first_words = frozenset() if open_ended else frozenset(phrase.split()[0] for phrase in spaced)
        self._has_stars = any("*" in phrase for phrase in spaced)
        self._with_word = with_word if self.needed and not self._has_stars else {}
        self._first_letters = frozenset(word[0] for word in self._first_words)
        pieces = []
        if spaced:
            pieces.append(rf"(?<![^ ])(?:{_alternatives(spaced)})(?![^ ])")
        if joined:
            pieces.append(_alternatives(joined))
        self._pattern = re.compile("|".join(pieces) or r"(?!)")

    def is_one(self, folded: str) -> bool:
        """Whether ``folded`` text is one of the phrases and nothing else."""
        return folded in self.all or (self._has_stars and self._pattern.fullmatch(folded) is not None)

    def search(self, folded: str, start: int = 0) -> re.Match[str] | None:
        """The first phrase in ``folded`` text from ``start`` on."""
        return None if self._surely_not_in(folded) else self._pattern.search(folded, start)

    def within(self, folded: str) -> bool:
        """Whether a phrase stands in ``folded`` text."""
        needed = self.needed
        if not needed:
            return self._pattern.search(folded) is not None
        words = _words(folded)
        if needed.isdisjoint(words):
            return False
        if not self._with_word:
            return self._pattern.search(folded) is not None
        padded = f" {folded} "
        for word in needed & words:
            for phrase in self._with_word[word]:
                if phrase in padded:
                    return True
        return False

    def may_stand_in(self, folded: str) -> bool:
        """Whether a phrase could stand in ``folded`` text; a quick look for the rarest words of the phrases."""
        return self.may_stand_among(_words(folded))

    def may_stand_among(self, words: frozenset[str]) -> bool:
        """Whether a phrase could stand in a text that has these folded ``words``."""
        return not self.needed or not self.needed.isdisjoint(words)

    def stands_among(self, words: Sequence[str], distinct: frozenset[str]) -> bool:
        """Whether a phrase stands in a long text, given as its folded ``words`` and once more without their order."""
        if not self.may_stand_among(distinct):
            return False
        folded = " ".join(words)
        if not self._with_word:
            return self._pattern.search(folded) is not None
        padded = f" {folded} "
        return any(phrase in padded for word in self.needed & distinct for phrase in self._with_word[word])

    def _surely_not_in(self, folded: str) -> bool:
        """Whether no phrase stands there; of phrases without "*" the contrary is sure then as well."""
        return not (self.within(folded) if self._with_word else self.may_stand_in(folded))

    def covers(self, folded: str, place: int) -> re.Match[str] | None:
        """The phrase in ``folded`` text that ``place`` is inside of."""
        if self._surely_not_in(folded):
            return None
        start = folded.rfind(" ", 0, max(0, place - _LONGEST_PHRASE)) + 1
        for found in self._pattern.finditer(folded, start):
            if found.end() > place:
                return found if found.start() <= place else None
        return None

    def starts(self, folded: str) -> re.Match[str] | None:
        """The phrase that ``folded`` text begins with."""
        return self._pattern.match(folded)

    def may_begin_with(self, word: str) -> bool:
        """Whether a phrase could begin with a folded word."""
        return not self._first_words or word in self._first_words

    def may_start(self, text: str) -> bool:
        """Whether ``text``, not folded, could begin with a phrase; a quick look at its first word."""
        if not self._first_words:
            return True
        first = text[:1]
        if first.isascii() and first.isalpha() and first.lower() not in self._first_letters:
            return False
        word = text[:_LONGEST_FIRST_WORD].partition(" ")[0]
        if word.isascii() and word.isalpha():
            return word.lower() in self._first_words
        return fold(text[:_LONGEST_FIRST_WORD]).partition(" ")[0] in self._first_words

    def longest(self, folded: str) -> int:
        """How many words the longest phrase in ``folded`` text has; 0 where it holds none."""
        if self._surely_not_in(folded):
            return 0
        return max((len(found.group().split()) for found in self._pattern.finditer(folded)), default=0)

    def last(self, folded: str) -> re.Match[str] | None:
        """The last phrase in ``folded`` text."""
        return max(self._pattern.finditer(folded), key=lambda found: found.start(), default=None)


@lru_cache(maxsize=256)  # a line is looked through for many lists of phrases right after each other
def _words(folded: str) -> frozenset[str]:
    return frozenset(folded.split())


def _rarest(phrase: str) -> str:
    """The word of a phrase that most texts are without: the longest that is none of the commonest of its language."""
    words = sorted((word for word in phrase.split() if "*" not in word), key=len, reverse=True)
    return next((word for word in words if word not in _common_in_any()), words[0] if words else "")


@cache
def _common_in_any() -> frozenset[str]:
    return frozenset().union(*_common_words().values())


def _folded(phrase: str) -> str:
    """A phrase of the files in folded form, with its "*"."""
    words = (f"{'*' * word.startswith('*')}{fold(word)}{'*' * word.endswith('*')}" for word in phrase.split())
    return " ".join(words) if "*" in phrase else fold(phrase)


def _alternatives(phrases: Iterable[str]) -> str:
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(re.escape(phrase).replace(r"\*", "[^ ]*") for phrase in ordered)


class _PhrasesByName(dict[str, Phrases]):
    """The phrases of each list, made once it is asked for."""

    def __init__(self, lists: dict[str, list[str]]) -> None:
        super().__init__()
        self._lists = lists

    def __missing__(self, name: str) -> Phrases:
        found = self[name] = Phrases(self._lists.get(name, ()))
        return found


class Vocabulary:
    """The words that a page in one language is read by: its own, and the English ones that all languages borrow."""

    def __init__(self, headings: HeadingIndex, tables: Sequence[dict[str, Any]]) -> None:
        self.headings = headings
        self.durations: dict[str, int] = {}
        self.numbers: dict[str, int] = {}
        self.short_for: dict[str, str] = {}
        self._lists: dict[str, list[str]] = {}
        for table in tables:
            self.durations.update(table.get("durations", {}).get("words", {}))
            self.numbers.update(table.get("durations", {}).get("numbers", {}))
            self.short_for.update(table.get("track", {}).get("short_for", {}))
            for section, entries in table.items():
                if section == "headings" or not isinstance(entries, dict):
                    continue
                for name, phrases in entries.items():
                    if isinstance(phrases, list):
                        self._lists.setdefault(f"{section}.{name}", []).extend(phrases)
        # A function of the language itself, as it is asked for hundreds of lists a page.
        self.phrases: Callable[[str], Phrases] = _PhrasesByName(self._lists).__getitem__
        """A list to be looked for in folded text, such as ``phrases("optional.markers")``."""
        self.stages = tuple(name.removeprefix("stages.") for name in self._lists if name.startswith("stages."))

    def words(self, name: str) -> tuple[str, ...]:
        """A list as it is written in the files, such as ``words("durations.minute")``."""
        return tuple(self._lists.get(name, ()))


_language: ContextVar[str] = ContextVar("language of the page", default=_ENGLISH)


_known: ContextVar[Vocabulary | None] = ContextVar("words of the language of the page", default=None)


def vocabulary() -> Vocabulary:
    """The words of the language that is being read; English outside of ``reading_in_language_of``."""
    return _known.get() or _vocabulary_of(_ENGLISH)


@contextmanager
def reading_in_language_of(text: str) -> Iterator[None]:
    """Inside, ``vocabulary()`` is that of the language which ``text`` is written in.

    Known headings of all languages are found in any case; all other words would be mistaken for each other (the
    German "dir" is a word in passing, the English "Dir." a person).
    """
    language = language_of(text)
    token = _language.set(language)
    known = _known.set(_vocabulary_of(language))
    try:
        yield
    finally:
        _known.reset(known)
        _language.reset(token)


def language_of(text: str) -> str:
    """The language of a text among those with a vocabulary, by its script or its commonest words; else English."""
    sample = text[:_ENOUGH_TO_TELL]
    tables = _tables()
    if not sample.isascii():
        for language, script in _SCRIPTS.items():
            if language in tables and len(script.findall(sample)) * 12 > len(sample):
                return language
    languages = _languages_of_words()
    counts = Counter(chain.from_iterable(map(languages.get, fold(sample).split(), repeat(()))))
    best = max(_common_words(), key=counts.__getitem__, default=_ENGLISH)
    # English is the language to fall back on: another must be clearly ahead.
    return best if counts[best] > counts[_ENGLISH] * 1.3 else _ENGLISH


def usual_heading(kind: HeadingKind) -> str:
    """The heading that a section of that kind is given in the language that is being read: the first in its file."""
    tables = _tables()
    own = tables.get(_language.get(), tables[_ENGLISH])["headings"].get(kind.value, ())
    plain = (phrase for phrase in (*own, *tables[_ENGLISH]["headings"][kind.value]) if "*" not in phrase)
    phrase = str(next(plain))
    return phrase[:1].upper() + phrase[1:]


@cache
def _tables() -> dict[str, dict[str, Any]]:
    files = sorted(resource("vocabulary").glob("*.toml"), key=lambda path: (path.stem != _ENGLISH, path.stem))
    return {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in files}


@cache
def _common_words() -> dict[str, frozenset[str]]:
    return {language: frozenset(table["text"].get("common", ())) for language, table in _tables().items()}


@cache
def _languages_of_words() -> dict[str, tuple[str, ...]]:
    """The languages that each of the commonest words belongs to."""
    words = _common_words()
    return {word: tuple(name for name, common in words.items() if word in common) for word in _common_in_any()}


@cache
def _headings() -> HeadingIndex:
    index = HeadingIndex()
    for language, table in _tables().items():
        for kind in HeadingKind:
            for phrase in table["headings"].get(kind.value, ()):
                index.add(phrase, kind)
        stems = table.get("heading_stems", {})
        for place, words in enumerate(stems.get("same", ())):
            index.add_same(words, f"{language} {place}")
        index.add_stems(stems.get("hiring", ()), stems.get("process", ()))
        index.add_places(stems.get("places", ()))
        index.add_articles(stems.get("articles", ()))
        index.add_additions(stems.get("behind", ()), stems.get("qualities", ()))
    index.finish()
    return index


@cache
def _vocabulary_of(language: str) -> Vocabulary:
    tables = _tables()
    return Vocabulary(_headings(), [tables[name] for name in dict.fromkeys((_ENGLISH, language)) if name in tables])
