"""What a heading announces, found by the known headings of all languages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.accents import without_accents

_LONGEST_HEADING = 18  # words; a longer line is a sentence
_SHORTEST_MENDABLE = 7  # letters; in a shorter word one wrong letter often makes another word
_MOST_WORDS_WITH_STEMS = 7
_PIECES = re.compile(r"\s*(?:[/|(),:;&+]|\s[-–—]\s)\s*|\s(?:and|und|et|y|e|ed)\s", re.IGNORECASE)
_MOST_PIECES = 4
_SHORTEST_PART = 5  # letters of a stem that is looked for inside a word
_FEW_MORE = 4  # characters beside a known heading in a script without spaces
_SURE_CJK = 3  # characters
_LONGEST_CJK_HEADING = 28  # characters
_MOST_WORDS_OF_A_PLACE = 5
_MOST_LINKING = 2  # words before the known ones of a sentence
_BRACKETS = re.compile(r"[（(][^（）()]*[）)]")
_SENTENCE_ENDS = re.compile(r"[.!?…]\s+(?=\S)|(?<=\w):(?=\w)")
_WITH_QUALITY = 2  # words
_MOST_WORDS_BEHIND = 3
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


class HeadingKind(StrEnum):
    """What a heading announces."""

    RESPONSIBILITIES = "responsibilities"
    REQUIREMENTS = "requirements"
    NICE_TO_HAVE = "nice_to_have"
    PROCESS = "process"
    LEVELS = "levels"
    SPECIALTIES = "specialties"
    GRADE = "grade"
    OTHER = "other"

    @property
    def asks(self) -> bool:
        """Whether what stands under such a heading is asked of a candidate."""
        return self in (HeadingKind.REQUIREMENTS, HeadingKind.NICE_TO_HAVE)

    @property
    def is_list(self) -> bool:
        """Whether items of a track stand under such a heading."""
        return self in (HeadingKind.RESPONSIBILITIES, HeadingKind.REQUIREMENTS, HeadingKind.NICE_TO_HAVE)


@dataclass(frozen=True, slots=True)
class HeadingMatch:
    """What a heading announces; ``about`` are the folded words before the known ones ("senior analyst" of
    "Senior Analyst Requirements"), ``exact`` is set where there are no words beside the known ones.
    """

    kind: HeadingKind
    about: str = ""
    exact: bool = False


class HeadingIndex:
    """Finds the kind of a heading in time that does not grow with the number of known headings."""

    def __init__(self) -> None:
        self._exact: dict[str, HeadingKind] = {}
        self._endings: dict[str, HeadingKind] = {}
        self._beginnings: dict[str, list[tuple[str, HeadingKind]]] = {}
        self._inside: list[tuple[str, HeadingKind]] = []
        self._near: dict[str, str] = {}
        self._words: set[str] = set()
        self._same: dict[str, str] = {}
        self._unified: list[tuple[str, str, HeadingKind, bool]] = []
        self._hiring: tuple[str, ...] = ()
        self._shortest_stems: tuple[str, ...] = ()  # of hiring, none of which holds another
        self._plain_stems: tuple[str, ...] = ()  # of these, those in ASCII
        self._process: tuple[str, ...] = ()
        self._places: set[str] = set()
        self._articles: set[str] = set()
        self._behind: set[tuple[str, ...]] = set()
        self._qualities: set[str] = set()
        self._process_words = re.compile(r"(?!)")

    def add(self, phrase: str, kind: HeadingKind) -> None:
        """Take up a heading; ``*`` stands for any words. The first kind of a phrase stays."""
        self._add_spelling(phrase, kind)
        if len(phrase.split()) > 1:  # a single word may be one of another language: "Expérience", "Experience"
            for variant in without_accents(phrase):
                self._add_spelling(variant, kind)

    def _add_spelling(self, phrase: str, kind: HeadingKind) -> None:
        before, _, after = (fold(piece) for piece in phrase.partition("*"))
        if _CJK.search(phrase):
            self._inside.append((phrase.replace(" ", "").replace("*", "").casefold(), kind))
            return
        self._add(before, after, kind, open_ended="*" in phrase)
        if len(phrase.split()) > 1:
            self._unified.append((before, after, kind, "*" in phrase))
        for word in (*before.split(), *after.split()):
            self._words.add(word)
            if len(word) >= _SHORTEST_MENDABLE and word.isascii():
                for shorter in one_letter_less(word):
                    self._near.setdefault(shorter, word)

    def _add(self, before: str, after: str, kind: HeadingKind, *, open_ended: bool) -> None:
        if not before or not after:
            self._exact.setdefault(before or after, kind)
        if open_ended and not before:
            self._endings.setdefault(after, kind)
        elif open_ended:
            self._beginnings.setdefault(before, []).append((after, kind))

    def add_same(self, words: Iterable[str], canonical: str) -> None:
        """Take up words of which any may stand for another in a heading: "role", "job", "post". Before the headings."""
        self._same.update(dict.fromkeys(words, canonical))

    def add_stems(self, hiring: Iterable[str], process: Iterable[str]) -> None:
        """Take up how words begin that tell of hiring, and what words hold that tell of a process: an unknown heading
        with both ("Our recruitment journey", "Bewerbungsphasen") is about the hiring process.
        """
        self._hiring += tuple(hiring)
        self._process += tuple(process)

    def add_places(self, words: Iterable[str]) -> None:
        """Take up words that lead to whom or where at the end of a heading: "at"."""
        self._places.update(words)

    def add_articles(self, words: Iterable[str]) -> None:
        """Take up articles, which change nothing before a known heading: "The duties"."""
        self._articles.update(words)

    def add_additions(self, behind: Iterable[str], qualities: Iterable[str]) -> None:
        """Take up what may stand behind a known heading without changing it: "of you" behind one of several words, and
        a quality such as "técnicos" behind a single one, "Requisitos".
        """
        self._behind.update(tuple(fold(words).split()) for words in behind)
        self._qualities.update(fold(word) for word in qualities)

    def finish(self) -> None:
        """Put the longest first, once all are taken up."""
        for before, after, kind, open_ended in self._unified:
            one, other = (" ".join(self._unify(piece.split())) for piece in (before, after))
            if (one, other) != (before, after):
                self._add(one, other, kind, open_ended=open_ended)
        self._unified.clear()
        stems = set(self._hiring)
        self._shortest_stems = tuple(stem for stem in stems if not any(other in stem for other in stems - {stem}))
        self._plain_stems = tuple(filter(str.isascii, self._shortest_stems))
        self._inside.sort(key=lambda entry: len(entry[0]), reverse=True)
        begins = "|".join(map(re.escape, self._process))
        # Long ones also within a word: "Auswahlverfahren", not "recruiter".
        within = "|".join(re.escape(stem) for stem in self._process if len(stem) >= _SHORTEST_PART)
        self._process_words = re.compile(rf"(?<![^ ])(?:{begins or '(?!)'})|{within or '(?!)'}")

    @lru_cache(maxsize=1024)  # noqa: B019 - there is one index for the life of the program; pages repeat headings
    def find(self, text: str, *, to_the_letter: bool = False) -> HeadingMatch | None:
        """What the heading ``text`` (plain, without markup) announces, or None.

        ``to_the_letter`` neither wrong letters nor other words are allowed for, as in a bullet, which is hardly ever
        a heading.
        """
        if not text.isascii() and _CJK.search(text):
            return self._find_inside(text, to_the_letter=to_the_letter)
        words = fold(text).split()
        if not 0 < len(words) <= _LONGEST_HEADING:
            return None
        if words[0].isdigit() and len(words) > 1:
            words = words[1:]  # "2. Requirements"
        if to_the_letter:
            kind = self._exact.get(" ".join(words))
            return HeadingMatch(kind, exact=True) if kind is not None else None
        piece = self._find_piece(text)
        found = piece if piece is not None and piece.exact else self._find_words(words)
        found = found or self._find_last_sentence(text) or piece
        if found is None and (end := self._end_before_place(words)):
            found = self._find_words(words[:end])  # "What you will do at Acme"
        found = found or self._find_before_addition(words)
        if words[0] in self._articles and (found is None or found.about == words[0]):
            kind = self._exact.get(" ".join(words[1:]))
            found = HeadingMatch(kind, exact=True) if kind is not None else found
        if found is None and (unified := self._unify(words)) != words:
            found = self._find_words(unified)
        if found is None:
            mended = [self._mend(word) for word in words]
            found = self._find_words(mended) if mended != words else None
            if found is None and len(words) <= _MOST_WORDS_WITH_STEMS and self._has_stems(words):
                found = HeadingMatch(HeadingKind.PROCESS)
        return found

    def _find_before_addition(self, words: list[str]) -> HeadingMatch | None:
        """What a heading announces without the words behind it that change nothing."""
        kind: HeadingKind | None = None
        if len(words) == _WITH_QUALITY and words[1] in self._qualities:
            kind = self._exact.get(words[0])
        for end in range(len(words) - 1, max(1, len(words) - 1 - _MOST_WORDS_BEHIND), -1):
            if kind is None and tuple(words[end:]) in self._behind:
                kind = self._exact.get(" ".join(words[:end]))
        return HeadingMatch(kind, exact=True) if kind is not None and kind.is_list else None

    def leads_to_process(self, text: str) -> bool:
        """Whether a line of running text announces the hiring process; it is not looked at for wrong letters."""
        if not text.isascii() and _CJK.search(text):
            inside = self._find_inside(text, to_the_letter=False)
            return inside is not None and inside.kind is HeadingKind.PROCESS
        words = fold(text).split()
        if not 0 < len(words) <= _LONGEST_HEADING or not self._has_stems(words):
            return False
        found = self._find_words(words)
        return found.kind is HeadingKind.PROCESS if found else len(words) <= _MOST_WORDS_WITH_STEMS

    def hints_at_process(self, text: str) -> bool:
        """Whether a heading has a word of hiring or one of a process; what stands below it has to say the rest."""
        if not text.isascii() and _CJK.search(text):
            return any(stem in text for stem in (*self._hiring, *self._process))
        words = fold(text).split()
        return any(word.startswith((*self._hiring, *self._process)) for word in words)

    def may_tell_of_hiring(self, raw: str) -> bool:
        """Whether a word of hiring stands in ``raw``, as it is written; a quick look."""
        lowered = raw.lower()
        return any(map(lowered.__contains__, self._plain_stems if raw.isascii() else self._shortest_stems))

    def _find_last_sentence(self, text: str) -> HeadingMatch | None:
        """What the last of several short sentences announces: "Good. And what will I do?", "Apply here:Tasks:"."""
        _, *rest = _SENTENCE_ENDS.split(text.rstrip(" :"))
        words = fold(rest[-1]).split() if rest else []
        found = next((kind for kind in map(self._exact.get, _without_first(words)) if kind is not None), None)
        return HeadingMatch(found, exact=True) if found is not None else None

    def _find_piece(self, text: str) -> HeadingMatch | None:
        """What the first of several pieces of a heading announces: "Duties / Scope", "Skills (must have)"."""
        pieces = _PIECES.split(text)
        if not 1 < len(pieces) <= _MOST_PIECES:
            return None
        kinds = [self._exact.get(fold(piece)) for piece in pieces]
        first = kinds[0]
        if first is None or not (first.is_list or (first is HeadingKind.OTHER and all(kinds))):
            return None
        extras = first is HeadingKind.REQUIREMENTS and HeadingKind.NICE_TO_HAVE in kinds
        return HeadingMatch(HeadingKind.NICE_TO_HAVE if extras else first, exact=all(kinds))

    def _has_stems(self, words: Iterable[str]) -> bool:
        if not any(word.startswith(self._hiring) for word in words):
            return False
        return self._process_words.search(" ".join(words)) is not None

    def _find_words(self, words: list[str]) -> HeadingMatch | None:
        kind = self._exact.get(" ".join(words))
        if kind is not None:
            return HeadingMatch(kind, exact=True)
        best: tuple[int, HeadingMatch] | None = None
        for cut in range(1, len(words)):
            known = len(words) - cut
            kind = self._endings.get(" ".join(words[cut:]))
            if kind is not None and (best is None or known > best[0]):
                best = (known, HeadingMatch(kind, " ".join(words[:cut])))
            for after, kind in self._beginnings.get(" ".join(words[:cut]), ()):
                end = after.split()
                rest = words[cut : len(words) - len(end)]
                if rest and words[len(words) - len(end) :] == end and (best is None or cut + len(end) > best[0]):
                    best = (cut + len(end), HeadingMatch(kind, " ".join(rest)))
        if best is None:
            return None
        match = best[1]
        # "Nice-to-have requirements": the words before the known ones are known as well, and say more.
        if match.kind is HeadingKind.REQUIREMENTS and self._exact.get(match.about) is HeadingKind.NICE_TO_HAVE:
            return HeadingMatch(HeadingKind.NICE_TO_HAVE, exact=True)
        return match

    def _find_inside(self, text: str, *, to_the_letter: bool) -> HeadingMatch | None:
        compact = re.sub(r"[\s_]+", "", text).casefold()
        if len(compact) > _LONGEST_CJK_HEADING:
            return None
        for phrase, kind in self._inside:
            if phrase in compact:
                more = len(compact) - len(phrase)
                if more > len(phrase) and len(phrase) < _SURE_CJK and not kind.asks:
                    continue  # two signs in passing: "責任" in "製パン責任者"
                if kind is HeadingKind.GRADE and phrase not in _BRACKETS.sub("", compact):
                    continue  # "シニア（グレード3）", a level
                exact = more <= (0 if to_the_letter else _FEW_MORE)
                # "応募資格（歓迎）": where a word for extras stands beside one for requirements, it says more.
                if kind is HeadingKind.REQUIREMENTS and self._says_extras(compact.replace(phrase, "")):
                    kind = HeadingKind.NICE_TO_HAVE
                return HeadingMatch(kind, exact=exact)
        hiring = any(stem in compact for stem in self._hiring)
        if hiring and any(stem in compact for stem in self._process):
            return HeadingMatch(HeadingKind.PROCESS)
        return None

    def _says_extras(self, compact: str) -> bool:
        found = next((kind for phrase, kind in self._inside if kind.asks and phrase in compact), None)
        return found is HeadingKind.NICE_TO_HAVE

    def _end_before_place(self, words: list[str]) -> int:
        """Where a heading of several words ends before those that only say at whom or where; 0 where it does not."""
        places = (at for at in range(len(words) - 2, 1, -1) if words[at] in self._places)
        end = next(places, 0)
        return end if len(words) - end <= _MOST_WORDS_OF_A_PLACE else 0

    def _unify(self, words: list[str]) -> list[str]:
        return [self._same.get(word, word) for word in words]

    def _mend(self, word: str) -> str:
        if len(word) < _SHORTEST_MENDABLE - 1 or word in self._words or not word.isascii() or len(word) > 40:
            return word
        if word in self._near:
            return self._near[word]
        for shorter in one_letter_less(word):
            if len(shorter) >= _SHORTEST_MENDABLE and shorter in self._words:
                return shorter
            if shorter in self._near:
                return self._near[shorter]
        return word


def _without_first(words: list[str]) -> Iterable[str]:
    """The words, and those without one or two of the first ("and I", "so")."""
    return (" ".join(words[start:]) for start in range(min(_MOST_LINKING, len(words) - 1) + 1) if words)


def one_letter_less(word: str) -> Iterable[str]:
    """The word without each of its letters in turn; two words of which these meet are a slip of the pen apart."""
    return (word[:place] + word[place + 1 :] for place in range(len(word)))
