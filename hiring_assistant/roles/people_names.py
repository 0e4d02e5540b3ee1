"""The name of whoever is meant, cut out of the words behind "with" and the like."""

from __future__ import annotations

import re
from functools import cache

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.durations import start_of_length
from hiring_assistant.roles.people import joined_by_and
from hiring_assistant.roles.vocabulary import Vocabulary, is_unspaced, vocabulary

_MOST_WORDS = 16
_MOST_OF_EACH = 8  # words of one of several people
_MOST_IN_ALL = 32
_MOST_BEFORE = 6  # words
_FURTHEST = 400  # characters; nobody's name and job take more
_LONGEST_BRACKET = 40  # characters
_LONGEST_ENDING = 10  # characters
_DATE = re.compile(r"\s(?:on|am|le|el|em|il|a|vom|du|del|dia|day)\s(?=\d)", re.IGNORECASE)  # "the board on 3 May"
_CLAUSE_END = re.compile(
    r"[;:()\[\]!?]|,\s+(?:and\s+)?(?=[a-zß-öø-ÿ]+(?:ing|ed|ando|iendo|endo)\b)|\.\s+(?=[A-ZÀ-Þ\d])|\.$"
)
_PICTURES = re.compile(r"[^\w\s)\].+'’*]+$")  # behind the name
_ENDING = re.compile(r"\w\(-?\w{1,5}\)")  # of the other gender, in brackets
_DASH = re.compile(r"\s[-–—]\s")
_ABBREVIATION = re.compile(r"(?:^|\s)(\w{1,5})$")


def cleaned_name(tail: str) -> str | None:
    """The name of a person or group at the beginning of ``tail``."""
    who = _upto_clause_end(tail[:_FURTHEST].strip())
    who = without_articles(_behind_talk(who))
    before, aside = (*_DASH.split(who, maxsplit=1), "")[:2]
    if aside[:1].islower() and determiners(vocabulary()).match(aside):
        who = before  # "a member of the team – an opportunity for you to ask"
    who = _DATE.split(who, maxsplit=1)[0]
    stop = _stops(vocabulary()).search(f" {who}", 1)
    place = _places(vocabulary()).search(who)
    if place is not None:
        who = who[: place.start()]
    if stop is not None:
        who = who[: max(0, stop.start() - 1)]
    who = _without_trailing(_PICTURES.sub("", who).strip(" .,-–—*_\"“”'"))
    words = fold(who).split()
    each = [one for piece in who.split(",") for one in joined_by_and(vocabulary()).split(piece)]
    several = len(words) <= _MOST_IN_ALL and all(len(one.split()) <= _MOST_OF_EACH for one in each)
    if not words or (len(words) > _MOST_WORDS and not several) or who.startswith("/"):  # what is left of an address
        return None
    folded = " ".join(words)
    if words[0] in vocabulary().phrases("people.and").all:
        return None  # "Sie arbeiten im Netz mit und lernen …"
    first = who.partition(" ")[0]
    short_form = len(first) > 1 and first.isupper() and first != who  # "IT Operations" is no "it"
    if folded.isdigit() or (not short_form and vocabulary().phrases("people.not_people").starts(folded)):
        return None
    time = start_of_length(who)
    if time is not None:
        who = _before_time(who, time)
    who = _before_sentence(who)
    ends = fold(who).split()[-1:]
    return who if ends and not vocabulary().phrases("people.not_people_ends").within(ends[0]) else None


def _before_sentence(who: str) -> str:
    """``who`` without a sentence behind a dash ("Manager talk - We want"), and nothing of one alone ("For designers
    we do expect").
    """
    ours = vocabulary().phrases("people.not_in_names").all
    if ours.isdisjoint(fold(who).split()):
        return who
    before = _DASH.split(who, maxsplit=1)[0]
    return before if ours.isdisjoint(fold(before).split()) else ""


def without_articles(who: str) -> str:
    """A name without the articles before it."""
    while (article := determiners(vocabulary()).match(who)) is not None:
        who = who[article.end() :]
    return who


def _behind_talk(who: str) -> str:
    """``who`` without a talk before them: "lernst du in einem Gespräch Frau Kern kennen"."""
    words = who.split()
    known = vocabulary()
    if not words or words[0] not in known.words("people.in_passing"):
        return who
    talks = known.phrases("stages.interview")
    place = next((place for place, word in enumerate(words[:_MOST_BEFORE]) if talks.is_one(fold(word))), None)
    return " ".join(words[place + 1 :]) if place is not None else who


def _without_trailing(who: str) -> str:
    """``who`` without the end of a verb that stands behind, "laden wir dich zur Leiterin ein", or an "and"."""
    trailing = (*vocabulary().words("people.trailing"), *vocabulary().words("people.and"))
    if who.count("(") > who.count(")"):
        who = who[: who.rindex("(")]  # "a group of us (again"
    words = who.split()
    while words and words[-1] in trailing:
        words.pop()
    return " ".join(words).rstrip(" ,")


def _before_time(who: str, start: int) -> str:
    """The words before a length of time: "two peers" of "two peers in 45 minute sessions"."""
    words = who[:start].rstrip(" ,-–—(").split()
    while words and vocabulary().phrases("people.before_time").starts(fold(words[-1])):
        words.pop()
    return " ".join(words).rstrip(" ,")


def _upto_clause_end(tail: str) -> str:
    abbreviations = _abbreviations(vocabulary())
    for end in _CLAUSE_END.finditer(tail):
        before = _ABBREVIATION.search(tail[: end.start()][-8:])
        if (
            end.group().startswith(".")
            and before
            and before.group(1).casefold() in abbreviations
            and end.end() < len(tail)
        ):
            continue
        if (end.group() == "(" and _ENDING.match(tail, max(0, end.start() - 1))) or (
            end.group() == ")" and _ENDING.search(tail[: end.end()][-_LONGEST_ENDING:])
        ):
            continue  # "chargé(e) de recrutement"
        if end.group() in "()" and _goes_on_behind_bracket(tail, end):
            continue  # "Dan (Studio Director) and Amira"
        return tail[: end.start()]
    return tail


def _goes_on_behind_bracket(tail: str, end: re.Match[str]) -> bool:
    """Whether a bracket that ``end`` opens or closes stands behind the first of two people."""
    close = tail.find(")", end.start(), end.start() + _LONGEST_BRACKET)
    return close >= 0 and joined_by_and(vocabulary()).match(tail, close + 1) is not None


@cache
def _abbreviations(known: Vocabulary) -> frozenset[str]:
    return frozenset(word.casefold() for word in known.words("text.abbreviations"))


@cache
def led_by(known: Vocabulary, name: str) -> re.Pattern[str]:
    """The words of the list ``people.<name>`` that lead to somebody."""
    words = sorted(known.words(f"people.{name}"), key=len, reverse=True)
    spaced = [word for word in words if not is_unspaced(word)]
    whole = "|".join(re.escape(word) for word in spaced if word[-1].isalnum())
    elided = "".join(f"|{re.escape(word)}" for word in spaced if not word[-1].isalnum())  # "à l'équipe"
    unspaced = "".join(f"|{re.escape(word)}" for word in words if is_unspaced(word))
    return re.compile(rf"(?<!\w)(?:(?:{whole or '(?!)'})(?!\w){elided}){unspaced}", re.IGNORECASE)


@cache
def determiners(known: Vocabulary) -> re.Pattern[str]:
    """An article, or what stands in its place, at the beginning of words."""
    words = sorted(known.words("people.determiners"), key=len, reverse=True)
    whole = "|".join(re.escape(word) for word in words if word[-1].isalpha())
    elided = "|".join(re.escape(word) for word in words if not word[-1].isalpha())
    forms = r"(?:\(\w{1,3}\)|[/·]\w{1,3})?"  # "un(e)", "le/la"
    return re.compile(rf"(?:(?:{whole}){forms}(?!\w)\s*" + (rf"|{elided})" if elided else ")"), re.IGNORECASE)


@cache
def _places(known: Vocabulary) -> re.Pattern[str]:
    """Where a name ends at a comma before the place or the way that people are met."""
    words = sorted(known.words("people.after_comma"), key=len, reverse=True)
    return re.compile(rf",\s(?:{'|'.join(map(re.escape, words)) or '(?!)'})(?!\w)")


@cache
def _stops(known: Vocabulary) -> re.Pattern[str]:
    words = sorted(known.words("people.stops"), key=len, reverse=True)
    between_numbers = r"(?!(?:(?<=\d)|(?<=\bup))\s\w+\s\d)"  # "2 to 4 colleagues" goes on
    return re.compile(rf"{between_numbers},?\s(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)
