"""Names that a page also writes by their initials: "Customer Success Manager (CSM)", and "Senior CSM" from there on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, product, takewhile

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.names import name_words
from hiring_assistant.roles.vocabulary import vocabulary

_SHORT_FORM = re.compile(r"\s*\(([A-Z]{2,5})s?\)")
_MOST_FORMS = 20
_MOST_VARIANTS = 8


class ShortForms:
    """The short forms that the names of a page explain, and the names written out."""

    def __init__(self, names: Sequence[str], title: str | None = None) -> None:
        texts = [*names, title or ""]
        self._long: dict[str, list[tuple[str, ...]]] = {}
        explained = {found.group(1): text[: found.start()] for text in texts for found in _SHORT_FORM.finditer(text)}
        for short, text in islice(explained.items(), _MOST_FORMS):
            self._take(short, fold(text).split())
        folded = [fold(_SHORT_FORM.sub("", text)).split() for text in texts] if self._long else []
        for short in self._long:
            for words in folded:
                self._take(short.upper(), words)
        self._names: dict[frozenset[str], str] = {}
        for name in names if self._long else ():
            for written in self._written_out(name_words(_SHORT_FORM.sub("", name))):
                self._names.setdefault(_bare(written), name)

    def name_in(self, words: Sequence[str]) -> str | None:
        """The name that words begin with, one of them a short form: "the CSM (Intermediate) requirements"."""
        if self._long.keys().isdisjoint(words):
            return None
        lists = vocabulary().phrases("extends.lists").all
        told = list(takewhile(lambda word: word not in lists and f"{word}s" not in lists, words))
        found = (self._names.get(_bare(variant)) for variant in self._written_out(told))
        return next(filter(None, found), None)

    def _take(self, short: str, words: Sequence[str]) -> None:
        """Take those of the words of a name that begin with the letters of a short form for what it stands for."""
        count = len(short)
        for place in range(len(words) - count + 1):
            piece = words[place : place + count]
            if all(word[0] == letter.lower() for word, letter in zip(piece, short, strict=True)):
                forms = self._long.setdefault(short.lower(), [])
                if (form := name_words(" ".join(piece))) not in forms:
                    forms.append(form)

    def _written_out(self, words: Sequence[str]) -> Iterator[tuple[str, ...]]:
        choices = [self._long.get(word, [(word,)]) for word in words]
        for count, chosen in enumerate(product(*choices)):
            if count == _MOST_VARIANTS:
                return
            yield tuple(word for piece in chosen for word in piece)


def _bare(words: Iterable[str]) -> frozenset[str]:
    return frozenset(words) - vocabulary().phrases("extends.filler").all
