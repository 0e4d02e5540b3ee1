"""The pay grade that a text or a table states."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import Other
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.names import name_words
from hiring_assistant.roles.sentences import sentences
from hiring_assistant.roles.vocabulary import Vocabulary, is_unspaced, vocabulary

_NUMBER = re.compile(r"^\W*(?:\w+\W+)?([A-Z]?\d{1,2}[A-Za-z]?)[급級]?\W*$")

_ALONE = re.compile(r"(?<![\w.,/-])\d{1,2}(?![\w%/+-]|[.,]\d)")  # not "5+ years"
"""A number of its own, no part of a figure or a date."""


@cache
def _after_word(words: Vocabulary) -> re.Pattern[str]:
    ordered = sorted(words.words("grade.words"), key=len, reverse=True)
    spaced = "|".join(re.escape(word) for word in ordered if not is_unspaced(word))
    unspaced = "|".join(re.escape(word) for word in ordered if is_unspaced(word))
    code = r"\s{0,3}[#:(]?\s{0,3}((?-i:[A-Z]{1,2}[\s-]?)?\d{1,2}[A-Za-z]?)"
    if not unspaced:
        return re.compile(rf"(?<!\w)(?:{spaced}){code}(?!\w)", re.IGNORECASE)
    return re.compile(rf"(?:(?<!\w)(?:{spaced})|(?:{unspaced})){code}(?![a-zA-Z\d])", re.IGNORECASE)


@cache
def _on_scale(words: Vocabulary) -> re.Pattern[str] | None:
    """A code beside the name of a pay scale: "E9b TVöD", "TV-L E 13"."""
    scales = "|".join(map(re.escape, sorted(words.words("grade.scales"), key=len, reverse=True)))
    code = r"(?<![\w-])((?:E|EG|A|S|P)\s?\d{1,2}[a-z]?)(?!\w)"
    level = r"(?:livello|niveau|nivel|nível|stufe)\s((?-i:[A-H])?\d{1,2}[A-Z]?)(?!\w)"
    behind = rf"(?:{scales})(?:[\s,(]{{1,3}}{code}|[^.;:\n]{{0,80}}?\s{level})"
    return re.compile(rf"{code}(?=[\s,(]{{1,3}}(?:{scales}))|{behind}", re.IGNORECASE) if scales else None


@cache
def _in_brackets(words: Vocabulary) -> re.Pattern[str]:
    """A grade as scripts without spaces write it behind a name: "주니어 (1등급)"."""
    known = "|".join(re.escape(word) for word in words.words("grade.words") if is_unspaced(word))
    return re.compile(rf"[（(]\s?(\d{{1,2}})\s?(?:{known or '(?!)'})\s?[)）]")


@cache
def _labelled(words: Vocabulary) -> re.Pattern[str]:
    known = "|".join(re.escape(word) for word in sorted(words.words("grade.words"), key=len, reverse=True))
    return re.compile(rf"(?:^|\s)(?i:{known})s?\s?[:：]\s?([A-Z]{{1,4}}\d{{0,2}})(?=\s|$|[.,;(/])")


@cache
def _lettered(words: Vocabulary) -> re.Pattern[str]:
    """A band that is called by a letter: "Pay band C."."""
    known = "|".join(re.escape(word) for word in sorted(words.words("grade.bands"), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?i:{known or '(?!)'})\s?[:：]?\s?([A-H])(?!['’\w])")


@cache
def _fact(words: Vocabulary) -> re.Pattern[str]:
    """A code that a line of facts gives for the level of a post: "Level: CSE-3", "Classification : niveau F". The A1
    to C2 of languages are none.
    """
    labels = "|".join(re.escape(word) for word in sorted(words.words("grade.labels"), key=len, reverse=True))
    code = r"((?![ABC][12]\b)[A-Z]{1,4}-?\d{1,2}|[A-H](?!['’\w]))"
    behind = rf"(?:^|[\s|(])(?i:{labels})\s?[:：]\s{{0,2}}(?:(?i:{labels})\s)?{code}(?=\s|$|[.,;(/|<)])"
    # "Level D1 · 36 000 a year"
    first = r"((?![ABC][12]\b)[A-Z]{1,3}-?\d{1,2})"
    return re.compile(rf"{behind}|^(?i:{labels})\s{first}(?=\s*(?:$|[·|,(]|\s[–-]\s))")


_FACT = 2  # columns
_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"\s[A-H](?!['’\w])")
_COUNTED_GRADE = re.compile(r"(?<![\d第])(\d{1,2})\s?等級")


def grade_in(text: str, *, under_grade_heading: bool) -> str | None:
    """The grade in "is a grade 7." and the like; a "level 5" counts only under a heading about grades."""
    digits = _DIGIT.search(text) is not None
    for match in _after_word(vocabulary()).finditer(text) if digits else ():
        if under_grade_heading or not fold(match.group()).startswith("level"):
            return match.group(1).replace(" ", "") if names_scale(match.group()) else match.group(1)  # "TVöD E 9b"
    scale = _on_scale(vocabulary()) if digits else None
    if scale is not None and (coded := scale.search(text)) is not None:
        code: str = next(filter(None, coded.groups()))
        return code.replace(" ", "")
    lettered = _lettered(vocabulary()).search(text) if _LETTER.search(text) is not None else None
    if lettered is not None:
        return lettered.group(1)
    if "等級" in text and (counted := _COUNTED_GRADE.search(text)) is not None:
        return counted.group(1)
    bracketed = _in_brackets(vocabulary()).search(text)
    if bracketed:
        return bracketed.group(1)
    labelled = _labelled(vocabulary()).search(text) if ":" in text or "：" in text else None
    if labelled and labelled.group(1) not in vocabulary().words("grade.scales"):
        return labelled.group(1)  # "Grade: SEO"
    fact = _fact(vocabulary()).search(text) if digits or ":" in text or "：" in text else None
    if fact is not None:
        return fact.group(1) or fact.group(2)
    alone = set(_ALONE.findall(text)) if under_grade_heading else set()
    return alone.pop() if len(alone) == 1 else None  # "The manager is a 9."


def names_scale(text: str) -> bool:
    """Whether a text names a pay scale, so that a grade in it is one wherever it stands."""
    return any(scale in text for scale in vocabulary().words("grade.scales"))


def grades_told(text: str) -> list[tuple[str, str]]:
    """(sentence, grade) of each sentence that states one: "The Junior Clerk is a grade 5. The Clerk is a 6."."""
    stated = ((sentence, grade_in(sentence, under_grade_heading=True)) for sentence in sentences(text))
    return [(sentence, grade) for sentence, grade in stated if grade is not None]


def grades_in_table(table: Other) -> list[tuple[str, str]]:
    """(raw cell with a role, grade) of each row of a table that has a column for grades."""
    if len(table.rows) < 2:
        return []
    header = [fold(plain(cell)) for cell in table.rows[0]]
    known = vocabulary().phrases("grade.words")
    columns = [place for place, cell in enumerate(header) if known.within(cell)]
    found = []
    for row in table.rows[1:]:
        for column in reversed(columns):
            match = _NUMBER.match(plain(row[column])) if column < len(row) else None
            if match:
                others = [cell for place, cell in enumerate(row) if place != column and cell.strip()]
                if others:
                    found.append((others[0], match.group(1)))
                break
    return found


def grade_fact_in(table: Other) -> str | None:
    """The grade that a table of facts, two columns wide, states in a row of its own: "Grade | 5"."""
    known = vocabulary().phrases("grade.words")
    for row in table.rows:
        match = _NUMBER.match(plain(row[1])) if len(row) == _FACT and known.is_one(fold(plain(row[0]))) else None
        if match:
            return match.group(1)
    return None


def grade_for(name: str, grades: Sequence[tuple[str, str]]) -> str | None:
    """The grade that a table states for the track of that name; ``grades`` are (raw cell with a role, grade)."""
    words = name_words(name)
    for cell, grade in grades:
        anchor = cell.rpartition("(#")[2].rstrip(") ") if "(#" in cell else ""
        if words in (name_words(anchor.replace("-", " ")), name_words(plain(cell))):
            return grade
    return None
