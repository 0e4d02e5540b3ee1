"""Which other track of the page a track builds on: "Extends that of the Senior Analyst responsibilities"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.names import name_words
from hiring_assistant.roles.sentences import sentences
from hiring_assistant.roles.vocabulary import vocabulary


def extended_track(own: str, texts: Iterable[str], names: Sequence[str], base: str | None) -> str | None:
    """The name, among ``names`` of all tracks, of the one that ``texts`` of the track ``own`` say it builds on.

    ``base`` is the track of the whole page, meant by "carries the additional responsibilities"; None where there is
    none or ``own`` is it. Of "extends A or B" it is A.
    """
    verbs = vocabulary().phrases("extends.verbs")
    page = vocabulary().phrases("extends.page")
    for text in texts:
        if not verbs.within(fold(text)):
            continue
        for sentence in sentences(text):
            folded = fold(sentence)
            verb = verbs.search(folded)
            if verb is None:
                continue
            before = len(name_words(folded[: verb.start()]))
            found = _names_in(name_words(folded), own, names)
            after = [name for place, name in found if place >= before]
            if after or found:
                return after[0] if after else found[0][1]
            if base is not None and page.within(folded):
                return base
    return None


def _names_in(words: tuple[str, ...], own: str, names: Sequence[str]) -> list[tuple[int, str]]:
    """Where which names of other tracks stand; of two that overlap the longer. ``own`` covers its words as well."""
    by_words = {name_words(name): name for name in reversed(names)}
    own_words = name_words(own)
    by_words[own_words] = own
    lengths = sorted({len(known) for known in by_words if known}, reverse=True)
    found = []
    place = 0
    while place < len(words):
        for length in lengths:
            name = by_words.get(words[place : place + length])
            if name is not None and place + length <= len(words):
                if name_words(name) != own_words:
                    found.append((place, name))
                place += length
                break
        else:
            place += 1
    return found


def only_refers(text: str, names: Sequence[str]) -> bool:
    """Whether an item says no more than that its list builds on another one: "Extends that of the X requirements".

    ``names`` are those of all tracks of the page. "Inherits all of X while also leading a team" says more.
    """
    folded = fold(text)
    verb = vocabulary().phrases("extends.verbs").search(folded)
    if verb is None or len(sentences(text)) > 1:
        return False
    filler = set(name_words(" ".join(vocabulary().words("extends.filler"))))
    named = {word for name in names for word in name_words(name)}
    rest = f"{folded[: verb.start()]} {folded[verb.end() :]}"
    return all(word in filler or word in named for word in name_words(rest))
