"""Which other track of the page a track builds on: "Extends that of the Senior Analyst responsibilities"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable
from itertools import dropwhile, takewhile

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.heading_index import one_letter_less
from hiring_assistant.roles.names import code_and_name, level_words, name_words, names_a_role, without_noise
from hiring_assistant.roles.sentences import sentences
from hiring_assistant.roles.short_forms import ShortForms
from hiring_assistant.roles.vocabulary import is_unspaced, vocabulary

_BRACKETED = re.compile(r"^(.+?)\s*\(([^()]+)\)\s*$")
_PARTS = re.compile(r"\s*\(|,\s+|\s+[-–—]\s+")
_FEWEST_INITIALS = 3
_SHORTEST_MENDED = 5  # letters
_MOST_NAMES = 100  # that are looked through for one reference
_MOST_WORDS_OF_A_NAME = 12
_QUALIFIED = re.compile(r"^([^,(]+?)(?:\s*\(|,\s+|\s+[-–—]\s+)([^,()]+)\)?\s*$")


class TrackNames:
    """The names of all tracks of a page, to be found in texts; ``title`` where lists hold for the whole page. Among
    them the ``levels``, one of which is meant before a specialty of the same name.
    """

    def __init__(self, names: Iterable[str], title: str | None = None, levels: Container[str] = ()) -> None:
        self._by_words: dict[tuple[str, ...], str] = {}
        names = list(names)
        for name in names:
            self._by_words.setdefault(name_words(name), name)
        for name in names:
            if (short := _initials_of(name)) is not None:
                self._by_words.setdefault(short, name)
        also = [(alias, name) for name in names for alias in _also_called(name)]
        times = Counter(alias for alias, _ in also)
        of_levels = {alias for alias, name in also if _is_level_of_it(name)}
        among_levels = Counter(alias for alias, name in also if name in levels)
        for alias, name in also:
            only_level = among_levels[alias] == 1 and name in levels
            if times[alias] == 1 or alias in of_levels or only_level:
                self._by_words.setdefault(alias, name)  # of several "Baker (Night)", "Baker (Day)" it is none
        common = frozenset[str]().union(*map(name_words, names[:1])).intersection(*map(name_words, names))
        for name in names:  # "Helper in the Garden", "Head in the Garden": the Helper, the Head
            short = tuple(word for word in name_words(name) if word not in common)
            if names_a_role(short) and not set(short) <= level_words(short):
                self._by_words.setdefault(short, name)
        for name in names:
            if (letters := _with_initials(name)) is not None:
                self._by_words.setdefault(letters, name)
        for name in names:
            whole = name_words(parted.group(1)) if (parted := _QUALIFIED.match(name)) is not None else ()
            if names_a_role(whole):
                self._by_words.setdefault(whole, name)  # "Payroll Analyst" of "Payroll Analyst, Europe"
        if title is not None:
            # "Backend Engineering Roles" is a page about the Backend Engineer.
            role = tuple(word.removesuffix("ing") for word in without_noise(name_words(title)))
            self._by_words.setdefault(without_noise(name_words(title)), title)
            self._by_words.setdefault(role, title)
        self.words = frozenset(word for words in self._by_words for word in words)
        self._sets = {frozenset(words): name for words, name in reversed(self._by_words.items()) if len(words) > 1}
        self.short_forms = ShortForms(names, title)
        self._shorter: dict[str, str] | None = None
        self._lengths = sorted({len(words) for words in self._by_words if words}, reverse=True)

    def all_words_in(self, words: tuple[str, ...]) -> str | None:
        """The name with most words that all stand among the words of a text, in any order: "Productivity Team Manager"
        for the "Manager, Productivity".
        """
        here = frozenset(words)
        filler = vocabulary().phrases("extends.filler").all
        # Of "Staff or Principal level Baker" it is the Staff Baker.
        found = max(
            (own for own in self._sets if own <= here),
            key=lambda own: (len(own - filler), -sum(map(words.index, own - filler)), len(own)),
            default=None,
        )
        return self._sets[found] if found is not None else None

    def mended(self, folded: str) -> str:
        """A text with words that are those of names but for one letter put right: "the Manger of Nets"."""
        words = folded.split()
        if all(word in self.words or len(word) < _SHORTEST_MENDED for word in words):
            return folded
        if self._shorter is None:
            long = [word for word in self.words if len(word) >= _SHORTEST_MENDED]
            self._shorter = {less: word for word in long for less in one_letter_less(word)}
        return " ".join(word if word in self.words else self._mended(word) for word in words)

    def _mended(self, word: str) -> str:
        if len(word) < _SHORTEST_MENDED or self._shorter is None:
            return word
        more = next((less for less in one_letter_less(word) if less in self.words and not word.startswith(less)), None)
        short = self._shorter.get(word, word)
        return more or (short if not short.startswith(word) else word)

    def words_at_begin(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """The words of names that a text begins with, behind "a", "the" and the like."""
        filler = vocabulary().phrases("extends.filler").all
        return tuple(takewhile(self.words.__contains__, dropwhile(filler.__contains__, words)))

    def with_more_words(self, words: tuple[str, ...]) -> str | None:
        """The only name of the same level that has all the words a text begins with and more: "Senior Ferry Pilot" for
        "a Senior Pilot plus the following"; None where several have.
        """
        named = self.words_at_begin(words)
        if not names_a_role(named) or len(self._by_words) > _MOST_NAMES:
            return None
        found = {
            name
            for own, name in self._by_words.items()
            if set(named) < set(own) and level_words(own) == level_words(named)
        }
        return found.pop() if len(found) == 1 else None

    def found_in(self, words: tuple[str, ...], own: tuple[str, ...] = ()) -> list[tuple[int, str]]:
        """Where which names stand among the words of a text; of two that overlap the longer, unless that is ``own``."""
        found = []
        place = 0
        while place < len(words):
            for length in self._lengths:
                name = self._by_words.get(words[place : place + length])
                if name is not None and place + length <= len(words) and (not own or name_words(name) != own):
                    found.append((place, name))
                    place += length
                    break
            else:
                place += 1
        return found

    def others_in(self, words: tuple[str, ...], own: str, sentence: str) -> list[tuple[int, str]]:
        """Where which names but ``own`` stand among the words of a sentence, and are meant as that."""
        return [
            (at, name)
            for at, name in self.found_in(words)
            if name_words(name) != name_words(own) and _is_named(name, sentence)
        ]

    def inside(self, text: str) -> str | None:
        """The first name that stands in a text of a script without spaces, of two at one place the longer."""
        found = [(text.find(name), -len(name), name) for name in set(self._by_words.values()) if name and name in text]
        return min(found)[2] if found else None


def _is_level_of_it(name: str) -> bool:
    """Whether a name has a level behind it: "Baker (Intermediate)"."""
    parted = _QUALIFIED.match(name)
    qualifier = name_words(parted.group(2)) if parted is not None else ()
    return bool(qualifier) and level_words(qualifier) == set(qualifier)


def _initials_of(name: str) -> tuple[str, ...] | None:
    """The short form that a name gives for itself: of "Trade Advice Clerk (TAC)" that is "TAC"."""
    parted = _QUALIFIED.match(name)
    if parted is None:
        return None
    initials = "".join(word[0] for word in re.findall(r"[^\W_]+", parted.group(1)))
    return name_words(parted.group(2)) if fold(parted.group(2)) == fold(initials) else None


def _with_initials(name: str) -> tuple[str, ...] | None:
    """A name with the initials of its longest part for that part: "Manager, Customer Success Engineers" as "Manager,
    CSE".
    """
    parts = _PARTS.split(name)
    longest = max(parts, key=lambda part: len(part.split()))
    words = re.findall(r"[^\W_]+", longest)
    if len(words) < _FEWEST_INITIALS:
        return None
    initials = "".join(word[0] for word in words)
    return tuple(word for part in parts for word in name_words(initials if part is longest else part))


def _also_called(name: str) -> Iterable[tuple[str, ...]]:
    """Other ways to write a name: "Baker (Intermediate)" as "Intermediate Baker" or "Baker", "Manager, Sales" and
    "Baker - Night" the other way round.
    """
    bracketed = _BRACKETED.match(name)
    if bracketed is not None and _QUALIFIED.match(bracketed.group(1)):  # "Analyst, Safety (Intermediate)"
        yield name_words(bracketed.group(1))
        yield from _also_called(bracketed.group(1))
        return
    coded = code_and_name(name)
    if coded is not None:
        yield from map(name_words, coded)  # "E2: Engineer" as "E2" or "Engineer"
        return
    parted = _QUALIFIED.match(name)
    if parted:
        whole, qualifier = name_words(parted.group(1)), name_words(parted.group(2))
        yield qualifier + whole
        if name.rstrip().endswith(")") or level_words(qualifier) == set(qualifier):
            yield whole
        return
    words = name_words(name)
    if len(words) > 1 and level_words(words[:1]) and not level_words(words[1:]):
        yield words[1:] + words[:1]  # "Intermediate Baker" as "Baker (Intermediate)"


def extended_track(own: str, texts: Iterable[str], names: TrackNames, base: str | None) -> str | None:
    """The name of the track that ``texts`` of the track ``own`` say it builds on, or None.

    ``base`` is the track of the whole page, meant by "carries the additional responsibilities"; None where there is
    none or ``own`` is it. Of "extends A or B" it is A.
    """
    verbs, page, starts = (vocabulary().phrases(f"extends.{name}") for name in ("verbs", "page", "starts"))
    for text in texts:
        folded = fold(text)
        start = starts.starts(folded) if starts.may_start(text) else None
        if start is not None:  # "All Clerk responsibilities, and …"
            place = len(name_words(folded[: start.end()]))
            named = [name for at, name in names.found_in(name_words(folded)) if at == place]
            if named and name_words(named[0]) != name_words(own):
                return named[0]
        if not verbs.within(folded):
            continue
        for sentence in sentences(text):
            found = _named_in(sentence, own, names)
            if found is not None and not _is_like_one_elsewhere(found, _behind_verb(sentence)):
                return found
            if base is not None and verbs.within(fold(sentence)) and page.within(fold(sentence)):
                return base
    return None


def _named_in(sentence: str, own: str, names: TrackNames) -> str | None:
    """The other track whose list a sentence takes over, or None: the first one named behind the verb, else one named
    before it, else the one with most of the words behind it.
    """
    verbs = vocabulary().phrases("extends.verbs")
    folded = names.mended(fold(sentence))
    verb = verbs.search(folded)
    if verb is None:
        return None
    if is_unspaced(sentence):
        inside = names.inside(sentence)
        if inside is not None and inside != own:
            return inside
    short = names.short_forms.name_in(name_words(folded[verb.end() :]))
    if short is not None and short != own:
        return short
    found = names.others_in(name_words(folded), own, sentence)
    told = names.mended(fold(sentence.partition(",")[0]))
    if verb.group() in vocabulary().phrases("extends.additions").all and verb.end() <= len(told):
        # "In addition to the night shift, the Bakers …"; another verb may follow behind the comma.
        near = [(at, name) for at, name in found if at < len(name_words(told))]
        later = None if near else verbs.search(folded, verb.end())
        if later is not None:
            verb = later
        elif near or not _only_lists(told[verb.end() :]):
            folded, found = told, near
    before, behind = name_words(folded[: verb.start()]), name_words(folded[verb.end() :])
    after = [name for at, name in found if at >= len(before)]
    if not found:
        # "… of the Manager, Nets, Harbour specialty requires" goes on with a word of the own name.
        own_words = name_words(own)
        after = [
            name
            for _, name in names.found_in(behind, own_words)
            # "The Senior Clerk …" does not name the Clerk.
            if _is_named(name, sentence) and own_words[-len(name_words(name)) :] != name_words(name)
        ]
    longer = bool(after) and len(names.words_at_begin(behind)) > len(name_words(after[0]))
    whole = names.with_more_words(behind) if longer else None
    if whole is not None and name_words(whole) != name_words(own):
        return whole  # "of a Harbour Night Manager", of whom "Harbour Night" is the name of the page
    if after:
        return after[0]
    if found and verb.group() not in vocabulary().phrases("extends.active").all:
        return found[0][1]
    anyhow = names.all_words_in(behind[:_MOST_WORDS_OF_A_NAME])
    if anyhow is not None and name_words(anyhow) != name_words(own) and _is_named(anyhow, sentence):
        return anyhow
    shorter = names.with_more_words(behind)
    return shorter if shorter is not None and name_words(shorter) != name_words(own) else None


def _is_like_one_elsewhere(name: str, text: str) -> bool:
    """Whether ``text`` names somebody who only shares the first words with ``name``, and so is on another page: "the
    Director, Nets" where the page has a "Director, Sails".
    """
    head, comma, field = name.partition(", ")
    if not comma:
        return False
    fields = re.findall(rf"(?<!\w){re.escape(head)},\s([A-ZÀ-Þ][\w-]*)", text)
    alone = re.search(rf"(?<!\w){re.escape(head)}(?!\w|,\s[A-ZÀ-Þ])", text) is not None
    return bool(fields) and not alone and not set(name_words(field)) & set(name_words(" ".join(fields)))


def _behind_verb(sentence: str) -> str:
    """What stands behind the verb that says that something is built on; the whole sentence where none is found."""
    verb = vocabulary().phrases("extends.verbs").search(fold(sentence))
    words = r"\W+".join(map(re.escape, verb.group().split())) if verb is not None else ""
    raw = re.search(words, sentence, re.IGNORECASE)
    return sentence[raw.end() :] if raw is not None else sentence


def _only_lists(folded: str) -> bool:
    """Whether the words up to a comma name no more than the first of several lists: "In addition to the same
    requirements, tasks and tools of the Manager, …".
    """
    known = vocabulary()
    names = known.phrases("extends.lists").all | known.phrases("extends.filler").all
    return bool(folded.split()) and all(word in names for word in folded.split())


def _is_named(name: str, sentence: str) -> bool:
    """Whether words of a name are meant as that: always several, or that of a job or a level; another single one where
    it is written just so ("extends Scalability", but not "we improve scalability").
    """
    words = name_words(name)
    if len(words) > 1 or names_a_role(words) or level_words(words) or is_unspaced(sentence):
        return True
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", sentence) is not None


def only_refers(text: str, names: TrackNames) -> bool:
    """Whether an item says no more than that its list builds on another one: "Extends that of the X requirements".

    "Inherits all of X while also leading a team" says more.
    """
    folded = fold(text)
    verb = vocabulary().phrases("extends.verbs").search(folded)
    if verb is None or len(sentences(text)) > 1:
        return False
    filler = vocabulary().phrases("extends.filler").all
    rest = f"{folded[: verb.start()]} {folded[verb.end() :]}"
    return all(
        word in filler or singular in names.words for word, singular in zip(rest.split(), name_words(rest), strict=True)
    )


def refers_to_unknown(text: str, names: TrackNames) -> bool:
    """Whether an item only refers to a list as ``only_refers`` means it, of a track that the page does not have:
    "Extends that of the Head Baker requirements" on a page without a Head Baker.

    What is extended must be written like a name, and name a role or its list, since "extends shelf life" is work to
    be done.
    """
    verbs = vocabulary().phrases("extends.verbs")
    if not verbs.may_start(text):
        return False
    folded = fold(text)
    verb = verbs.starts(folded)
    if verb is None or len(sentences(text)) > 1:
        return False
    filler = vocabulary().phrases("extends.filler").all
    named = [word for word in folded[verb.end() :].split() if word not in filler]
    if not named or len(named) > _MOST_WORDS_OF_A_NAME:
        return False
    written = {fold(word): word for piece in text.split() for word in re.split(r"[-/]", piece)}
    if not all(written.get(word, word)[:1].isupper() for word in named):
        return False
    lists = vocabulary().phrases("extends.lists").within(folded[verb.end() :])  # "… the Harbour Pilot requirements"
    return (lists or names_a_role(name_words(" ".join(named)))) and not only_refers(text, names)
