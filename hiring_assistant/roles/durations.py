"""How long a stage takes, in minutes, and how many days lie between stages, from the words of a page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.vocabulary import Vocabulary, vocabulary

_LONGEST = 12 * 60  # minutes; "within 24 hours" is no slot
_HOUR = 60
_LONGEST_REMEMBERED = 500  # characters
_FIRST_UNSPACED = "\u1100"  # from here on scripts that write a unit right before the next word
_UNICODE_HALF = str.maketrans({"½": ".5", "–": "-", "—": "-", "‑": "-", "~": "-", "〜": "-", "～": "-"})

_SLASHED = re.compile(r"(?<![\d/.,])([1-9][05])/([1-9][05])(?![\d/.,])")  # "15/20 minutes"
_HALF = re.compile(r"(?<![\d/.,])1/2(?=\s?[^\W\d])")  # "1/2 heure"
_TIME_OF_DAY = re.compile(r"\d{1,2}(?:[:.h]\d{2}|\s?[時시]|\s?(?:h|Uhr)(?!\w))")

Span = tuple[int, int, int, int]
"""Where a length stands (start, end), and its shortest and longest minutes."""


def minutes_in(text: str) -> tuple[int, int] | None:
    """The slot that a text about one stage states, as shortest and longest; None where it says none.

    Where several lengths are named ("a mock call of 15 minutes … the remainder of the half hour") the longest is
    the slot, and the others are parts of it.
    """
    spans = _merged(text_in_one_form(text))
    if not spans:
        return None
    _, _, low, high = max(spans, key=lambda span: (span[3], -span[0]))
    return low, high


def is_time_of_day(text: str) -> bool:
    """Whether ``text`` begins with the time of a day, as what happens at which hour does: "8:15 Briefing"."""
    return _TIME_OF_DAY.match(text) is not None


def start_of_length(text: str) -> int | None:
    """Where the first length of time stands in ``text``, or None."""
    spans = _merged(text_in_one_form(text))
    return spans[0][0] if spans else None


def text_in_one_form(text: str) -> str:
    """``text`` with one kind of dash and of a half, in lower case."""
    text = text.translate(_UNICODE_HALF).lower()
    if "/" not in text:
        return text
    text = _SLASHED.sub(r"\1-\2", text)
    return _HALF.sub("0.5", text) if "1/2" in text else text  # as long as before: places stay what they are


def days_between_stages(text: str) -> tuple[int, int] | None:
    """The days that pass between two stages, as in "2-3 business days between each step"."""
    if not vocabulary().phrases("days_between.between").within(fold(text)):
        return None
    found = _days_pattern(vocabulary()).search(text_in_one_form(text))
    if found is None:
        return None
    low = int(found.group(1))
    return low, max(low, int(found.group(2) or low))


def _merged(text: str) -> tuple[Span, ...]:
    """The lengths in a text; those joined to a range ("45 min to an hour") or a sum ("1 hour 30 minutes") as one."""
    known = vocabulary()
    return _all_spans(known, text) if len(text) <= _LONGEST_REMEMBERED else _all_spans.__wrapped__(known, text)


@lru_cache(maxsize=128)  # a step is looked at from several sides
def _all_spans(known: Vocabulary, text: str) -> tuple[Span, ...]:
    spans: list[Span] = []
    ranged = False  # "1 hour to 1 hour 30 minutes"
    for span in sorted(_spans(text)):
        if spans and span[0] < spans[-1][1]:
            continue
        if spans:
            start, end, low, high = spans[-1]
            between = text[end : span[0]].strip()
            short = between == "." and text[start:end].endswith(_SHORT_FORMS)  # "1 Std. 15 Min."
            whole = (low == high or ranged) and high % 60 == 0
            if (short or between in ("", *_sum_words(known))) and whole and span[3] < 60:
                spans[-1] = (start, span[1], low if ranged else low + span[2], high + span[3])
                continue
            if between in _range_words(known) and span[2] >= low:
                spans[-1] = (start, span[1], low, span[3])
                ranged = True
                continue
        spans.append(span)
        ranged = False
    return tuple(span for span in spans if 0 < span[2] <= span[3] <= _LONGEST)


def _spans(text: str) -> Iterable[Span]:
    known = vocabulary()
    if any(word in text for word in _words_of_lengths(known)):
        for word in _words_pattern(known).finditer(text):
            length = known.durations[word.group().replace("-", " ")]
            yield word.start(), word.end(), length, length
    if _ANY_DIGIT.search(text) is None and _numbers_pattern(known).search(text) is None:
        return
    for pattern, factor in ((_unit_pattern(known, "minute"), 1), (_unit_pattern(known, "hour"), _HOUR)):
        for found in pattern.finditer(text):
            low = _minutes(found.group(1), factor)
            high = _minutes(found.group(2), factor) if found.group(2) else low
            end, more = _part_of_hour(text, found.end()) if factor == _HOUR else (found.end(), 0)
            yield found.start(), end, low + more, max(low, high) + more
    for found in (*_HOUR_AND_MINUTES.finditer(text), *_clock_pattern(known).finditer(text)):
        length = int(found.group(1)) * 60 + int(found.group(2))
        yield found.start() - 1, found.end(), length, length  # wins over "1h" at the same place


def _part_of_hour(text: str, end: int) -> tuple[int, int]:
    """Where "and a half" or the like ends behind an hour that ends at ``end``, and its minutes: "1 hora y media"."""
    for name, minutes in _PARTS.items():
        part = _part_pattern(vocabulary(), name).match(text, end)
        if part is not None:
            return part.end(), minutes
    return end, 0


_PARTS = {"three_quarters": 45, "half": 30, "quarter": 15}
_SHORT_FORMS = ("std", "h", "hr", "hrs")
_ANY_DIGIT = re.compile(r"\d")
_HOUR_AND_MINUTES = re.compile(r"(?<![\w.,])(\d)\s?h\s?([0-5]\d)(?!\w)")


def _minutes(number: str, factor: int) -> int:
    in_words = vocabulary().numbers.get(number)
    return factor * in_words if in_words is not None else round(float(number.replace(",", ".")) * factor)


@cache
def _numbers_pattern(known: Vocabulary) -> re.Pattern[str]:
    in_words = "|".join(map(re.escape, known.numbers))
    return re.compile(rf"(?<![^\W\d_])(?:{in_words or '(?!)'})(?![^\W\d_])")


@cache
def _unit_pattern(known: Vocabulary, unit: str) -> re.Pattern[str]:
    words = known.words(f"durations.{unit}")
    spaced = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True) if word[0] < _FIRST_UNSPACED)
    joined = "|".join(re.escape(word) for word in words if word[0] >= _FIRST_UNSPACED)
    unit_words = rf"(?:{spaced})(?![^\W\d_])" + (rf"|(?:{joined})" if joined else "")
    join = "|".join(re.escape(word) for word in (*_range_words(known), *_sum_words(known)) if word != "-")
    digits = r"(?:\d{1,3}(?:[.,]\d{1,2})?|\.5)"
    in_words = "|".join(map(re.escape, sorted(known.numbers, key=len, reverse=True)))
    # "eine" and "m" are no minute in "einem": a number in words stands apart from its unit.
    number = rf"{digits}|(?:{in_words})(?![^\W\d_\u3040-\ud7af])" if in_words else digits
    range_end = rf"(?:-?\s?(?:-|(?:{join})\s)\s?({number}))?"  # "15-20", "15 to 20", "15- to 20-minute"
    bracket = r"(?:\)(?!\s?[a-z]{1,2}(?![a-z])))?"  # "(30) minutes", but "1) HR"
    begin = r"(?<![.,$€£:])(?<!\d/)(?<![^\W\u3040-\ud7af])"
    return re.compile(rf"{begin}({number}){range_end}{bracket}\+?\s?-?(?:{unit_words})")


@cache
def _part_pattern(known: Vocabulary, name: str) -> re.Pattern[str]:
    words = sorted(known.words(f"durations.{name}"), key=len, reverse=True)
    return re.compile(rf"\s?(?:{'|'.join(map(re.escape, words)) or '(?!)'})(?![^\W\u3040-\ud7af])")


@cache
def _clock_pattern(known: Vocabulary) -> re.Pattern[str]:
    """Hours and minutes as a clock shows them, with a unit: "1:30 h"."""
    hours = "|".join(re.escape(word) for word in sorted(known.words("durations.hour"), key=len, reverse=True))
    return re.compile(rf"(?<![\w.,:])(\d):([0-5]\d)\s?(?:{hours})(?!\w)")


@cache
def _words_of_lengths(known: Vocabulary) -> frozenset[str]:
    """Words of which a text must have one to name a whole length: the longest of each."""
    return frozenset(max(phrase.split(), key=len) for phrase in known.durations)


@cache
def _words_pattern(known: Vocabulary) -> re.Pattern[str]:
    phrases = sorted(known.durations, key=len, reverse=True)
    alternatives = "|".join(r"[\s-]".join(map(re.escape, phrase.split())) for phrase in phrases)
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)" if alternatives else r"(?!)")


@cache
def _range_words(known: Vocabulary) -> tuple[str, ...]:
    return ("-", *(word for word in known.words("durations.join") if word not in _sum_words(known)))


@cache
def _sum_words(known: Vocabulary) -> tuple[str, ...]:
    return known.words("durations.sum")


@cache
def _days_pattern(known: Vocabulary) -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in sorted(known.words("days_between.words"), key=len, reverse=True))
    join = "|".join(re.escape(word) for word in _range_words(known))
    return re.compile(rf"(?<![\w.])(\d{{1,2}})(?:\s?(?:{join})\s?(\d{{1,2}}))?\s?-?(?:{words})")
