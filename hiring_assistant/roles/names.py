"""Names of roles and levels, compared as people do: "Sr. Renewal Manager" is the "Senior Renewals Manager"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.vocabulary import Vocabulary, is_unspaced, vocabulary

_CODED = re.compile(r"([A-Z]{1,3}-?\d{1,2})(?:\s?[:：]|\s[-–—·|])\s+(\S.*)")

_CODE_BEHIND = re.compile(r"\s[(\[]([A-Z]{1,3}-?\d{1,2})[)\]]$")


def name_words(text: str) -> tuple[str, ...]:
    """The words of a name in one form: folded, singular, short forms written out."""
    return _name_words(vocabulary(), text)


@lru_cache(maxsize=4096)
def _name_words(known: Vocabulary, text: str) -> tuple[str, ...]:
    return tuple(_singular(known.short_for.get(word, word)) for word in fold(text).split())


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def without_noise(words: Iterable[str]) -> tuple[str, ...]:
    """The words without those that a title carries beside the name of the job ("Job Family", "Roles")."""
    noise = _noise(vocabulary())
    return tuple(word for word in words if word not in noise)


@lru_cache(maxsize=16)
def _noise(known: Vocabulary) -> frozenset[str]:
    return frozenset(_singular(word) for word in known.words("track.title_noise"))


def code_and_name(text: str) -> tuple[str, str] | None:
    """The code that a level has before its name, and the name: "E2" and "Engineer" of "E2: Engineer"."""
    found = _CODED.fullmatch(text.strip())
    return (found.group(1), found.group(2)) if found is not None else None


def code_of_level(name: str) -> str | None:
    """The code before the name of a level or in brackets behind it: "E2" of "E2: Engineer" and of "Engineer (E2)"."""
    found = code_and_name(name)
    behind = _CODE_BEHIND.search(name)
    return found[0] if found is not None else behind.group(1) if behind is not None else None


def level_words(words: Iterable[str]) -> frozenset[str]:
    """Those of the words that say how senior somebody is."""
    known = vocabulary().phrases("track.level").all
    return frozenset(word for word in words if word in known)


def names_a_role(words: Iterable[str]) -> bool:
    """Whether one of the words is the name of a job or of a level."""
    words = tuple(words)
    known = vocabulary()
    roles, levels = known.phrases("track.role").all, known.phrases("track.level").all
    if any(word in roles or word in levels for word in words):
        return True
    ends = _long(roles)
    return any(word.endswith(ends) for word in words)


@lru_cache(maxsize=16)
def _long(roles: frozenset[str]) -> tuple[str, ...]:
    """Names of jobs that make compounds in other languages ("Softwareentwicklerin", "アプリエンジニア")."""
    return tuple(role for role in roles if len(role) >= (3 if is_unspaced(role) else 8))
