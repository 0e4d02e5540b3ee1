"""Words as they are typed where accents are left out: "Experience requise", "REQUISITOS MINIMOS", "Faehigkeiten"."""

from __future__ import annotations

import unicodedata

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_SHORTEST_WORD = 5  # letters; shorter ones mean something else without: "où" and "ou", "más" and "mas"


def without_accents(phrase: str) -> frozenset[str]:
    """The other ways in which a word or phrase in folded form is typed; none for most, and none for other scripts."""
    if phrase.isascii():
        return frozenset()
    if " " not in phrase and (len(phrase) < _SHORTEST_WORD or not phrase.removesuffix("s")[-1:].isascii()):
        return frozenset()  # "souhaité" and "souhaite" are different words
    bare = "".join(char for char in unicodedata.normalize("NFD", phrase) if not unicodedata.combining(char))
    spelt = phrase.translate(_UMLAUTS)
    return frozenset(variant for variant in (bare, spelt) if variant.isascii())
