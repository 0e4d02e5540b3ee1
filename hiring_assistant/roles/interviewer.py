"""Who a stage is with, as the page writes it, without article."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice

from hiring_assistant.domain.role import StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.durations import start_of_length
from hiring_assistant.roles.interviewer_unspaced import in_unspaced
from hiring_assistant.roles.people import is_name, may_be_people, names_people
from hiring_assistant.roles.sentences import sentences
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.vocabulary import Vocabulary, is_unspaced, vocabulary

_MOST_WORDS = 16
_DATE = re.compile(r"\s(?:on|am|le|el|em|il|a|vom|du|del|dia|day)\s(?=\d)", re.IGNORECASE)  # "the board on 3 May"
_MOST_WORDS_BEHIND_DASH = 6
_MOST_VERBS = 3
_NEAR = 16  # characters
_FURTHEST = 400  # characters; nobody's name and job take more
_CLAUSE_END = re.compile(r"[;:()\[\]!?]|,\s+(?:and\s+)?(?=[a-zß-öø-ÿ]+(?:ing|ed)\b)|\.\s+(?=[A-ZÀ-Þ\d])|\.$")
_LONGEST_BRACKET = 40  # characters
_LONGEST_ENDING = 10  # characters
_ENDING = re.compile(r"\w\(-?\w{1,5}\)")  # of the other gender, in brackets
_ABBREVIATION = re.compile(r"(?:^|\s)(\w{1,5})$")
_NAME_BEFORE = re.compile(r"[.:]\s+")  # "Offre : la directrice vous téléphone"
_LEADING_NUMBERING = re.compile(r"^[\s\d.)#-]*$")

_JOINING = frozenset({"of", "and", "the", "our"})
_OTHER_STEPS = (StageKind.EXERCISE, StageKind.INTERVIEW, StageKind.SCREENING)
_TALKS = (StageKind.INTERVIEW, StageKind.SCREENING, StageKind.PANEL)


def interviewer_in(text: str, kind: StageKind) -> str | None:
    """Who the candidate meets in a stage of ``kind`` that ``text`` tells of; None where it does not say.

    For a questionnaire and a written exercise it is who sends it, for an offer who makes it.
    """
    if kind is StageKind.REFERENCE:
        return None
    found = sentences(text)
    if kind is StageKind.OFFER:
        return next(filter(None, (_subject(sentence, to_you=True) for sentence in found)), None)
    for sentence in found:
        who = _in_sentence(sentence, kind)
        if who is not None:
            return who
    return _in_passing(text, found, kind)


def _in_sentence(sentence: str, kind: StageKind) -> str | None:
    """Who one sentence names, by the words that lead to people, or as who does something."""
    if kind in (StageKind.QUESTIONNAIRE, StageKind.EXERCISE):
        who = _sender(sentence)
        if who is not None:
            return who
        if kind is StageKind.QUESTIONNAIRE:
            return _doer(sentence)
        who = _audience(sentence) or _people_shown(sentence) or _subject(sentence, to_you=True)
    else:
        who = None
    who = (
        who
        or _without_task(_after(sentence, "with"), kind)
        or (_audience(sentence) if kind is StageKind.PANEL else None)
    )
    if who is not None and _meets_nobody(who, sentence, kind):
        who = None
    if who is not None:
        return who
    if kind in _TALKS:
        who = _before_talk(sentence)
        if who is None:
            named = _subject(sentence, sifts=kind is StageKind.SCREENING)
            if named is not None:
                return named
            who = _after(sentence, "from")
        if who is not None and (names_people(who) or vocabulary().phrases("people.adjectives").within(fold(who))):
            return who
    elif kind is StageKind.OTHER:
        who = _subject(sentence, sifts=True)
        if who is not None:
            return who
    return _doer(sentence)


def _without_task(who: str | None, kind: StageKind) -> str | None:
    """``who`` without a task that stands beside them: "with Sal and a short quiz"."""
    if who is None or kind is not StageKind.EXERCISE:
        return who
    *heads, last = _and(vocabulary()).split(who)
    return who[: len(heads[0])] if len(heads) == 1 and kind_of(last) is not None else who


def _meets_nobody(who: str, sentence: str, kind: StageKind) -> bool:
    """Whether words behind "with" tell of a thing, as the kind of stage makes likely."""
    if kind is StageKind.EXERCISE:
        # "a small task with a tin toy"; "an assessment day with a group exercise and an interview"
        return (not may_be_people(who) and not is_name(who)) or kind_of(who) in _OTHER_STEPS
    if kind is StageKind.OTHER:
        return not may_be_people(who)  # "Apply with a CV"
    return kind in _TALKS and _is_a_thing(sentence, who)  # "a call, with a small gift from us"


def _doer(sentence: str) -> str | None:
    """Who does it where that stands behind: "conducted by the psychologist", "te entrevista la directora"."""
    for lead in ("by", "verb_first"):
        for found in _lead(vocabulary(), lead).finditer(sentence):
            who = _cleaned(_without_candidate(sentence[found.end() :].lstrip()))
            if who is None or vocabulary().phrases("people.not_subjects").starts(fold(who)) is not None:
                continue
            if may_be_people(who) or (lead == "verb_first" and _begins_with_name(who)):
                return who
    return None


def _without_candidate(tail: str) -> str:
    """``tail`` without a word for the candidate at its beginning: "zeigt Ihnen die Leiterin"."""
    first, _, rest = tail.partition(" ")
    return rest if vocabulary().phrases("process.candidate").is_one(fold(first)) else tail


def _begins_with_name(who: str) -> bool:
    first = who.partition(" ")[0]
    return first[:1].isupper() and kind_of(first) is None


def _in_passing(text: str, found: list[str], kind: StageKind) -> str | None:
    """Who is named without a word that leads to people: behind a dash, in brackets, or by a well-known job."""
    who = _after_dash(found[0]) if found else None
    if who is not None:
        return who
    if kind in _TALKS:
        return in_unspaced(text) or _anywhere(text) or (_panel(text) if kind is StageKind.PANEL else None)
    return in_unspaced(text, surely=True) if kind is StageKind.EXERCISE else None


def _panel(text: str) -> str | None:
    """A panel that is named without "with": "Panel of six pupils"."""
    found = _lead(vocabulary(), "panels").search(text)
    return _cleaned(text[found.start() :]) if found is not None else None


@cache
def _lead(known: Vocabulary, name: str) -> re.Pattern[str]:
    words = sorted(known.words(f"people.{name}"), key=len, reverse=True)
    spaced = [word for word in words if not is_unspaced(word)]
    whole = "|".join(re.escape(word) for word in spaced if word[-1].isalnum())
    elided = "".join(f"|{re.escape(word)}" for word in spaced if not word[-1].isalnum())  # "à l'équipe"
    unspaced = "".join(f"|{re.escape(word)}" for word in words if is_unspaced(word))
    return re.compile(rf"(?<!\w)(?:(?:{whole or '(?!)'})(?!\w){elided}){unspaced}", re.IGNORECASE)


@cache
def _determiners(known: Vocabulary) -> re.Pattern[str]:
    words = sorted(known.words("people.determiners"), key=len, reverse=True)
    whole = "|".join(re.escape(word) for word in words if word[-1].isalpha())
    elided = "|".join(re.escape(word) for word in words if not word[-1].isalpha())
    forms = r"(?:\(\w{1,3}\)|[/·]\w{1,3})?"  # "un(e)", "le/la"
    return re.compile(rf"(?:(?:{whole}){forms}(?!\w)\s*" + (rf"|{elided})" if elided else ")"), re.IGNORECASE)


@cache
def _stops(known: Vocabulary) -> re.Pattern[str]:
    words = sorted(known.words("people.stops"), key=len, reverse=True)
    between_numbers = r"(?!(?:(?<=\d)|(?<=\bup))\s\w+\s\d)"  # "2 to 4 colleagues" goes on
    return re.compile(rf"{between_numbers},?\s(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)


def _after(sentence: str, lead: str) -> str | None:
    for found in _lead(vocabulary(), lead).finditer(sentence):
        who = _cleaned(sentence[found.end() :])
        counted = who is not None and lead == "from" and who.split()[0].casefold() in vocabulary().numbers
        if who is not None and not (counted and not may_be_people(who)):  # "a sample of three pages"
            return who
    return None


def _sender(sentence: str) -> str | None:
    """Who sends or sets something: somebody of a job, or a name without an article; no "task from our backlog"."""
    known = vocabulary()
    for found in _lead(vocabulary(), "from").finditer(sentence):
        tail = sentence[found.end() :].strip()
        who = _cleaned(tail)
        counted = who is not None and who.split()[0].casefold() in known.numbers
        named = who is not None and is_name(who) and not counted and _determiners(known).match(tail) is None
        if who is None or known.phrases("people.outsiders").starts(fold(who)) is not None:
            continue
        if named or may_be_people(who):
            return who
    return None


def _audience(sentence: str) -> str | None:
    for found in _lead(vocabulary(), "audience").finditer(sentence):
        # "to a panel of …": the panel is part of who it is; "in front of …" is not.
        last = found.group().split()[-1]
        start = found.end() if last.casefold() == "of" or last == found.group() else found.end() - len(last)
        who = _cleaned(sentence[start:])
        if who is not None:
            return who
    return None


def _people_shown(sentence: str) -> str | None:
    """Whoever something is shown to: "a presentation to the Regional Manager", "you show the team your level"."""
    known = vocabulary()
    shows = known.phrases("process.shows").search(fold(sentence))
    for found in _lead(known, "audience_of_people").finditer(sentence):
        who = _cleaned(sentence[found.end() :])
        if who is None or kind_of(who) is not None:
            continue
        if names_people(who) or (shows is not None and may_be_people(who)):
            return who
    return None


def _cleaned(tail: str) -> str | None:
    """The name of a person or group at the beginning of ``tail``."""
    who = _upto_clause_end(tail[:_FURTHEST].strip())
    while True:
        article = _determiners(vocabulary()).match(who)
        if article is None:
            break
        who = who[article.end() :]
    who = _DATE.split(who, maxsplit=1)[0]
    stop = _stops(vocabulary()).search(f" {who}", 1)
    if stop is not None:
        who = who[: max(0, stop.start() - 1)]
    who = _without_trailing(who.strip(" .,-–—*_\"“”'"))
    words = fold(who).split()
    if not words or len(words) > _MOST_WORDS:
        return None
    folded = " ".join(words)
    if vocabulary().phrases("people.not_people").starts(folded) or folded.isdigit():
        return None
    time = start_of_length(who)
    if time is not None:
        who = _before_time(who, time)
    ends = fold(who).split()[-1:]
    return who if ends and not vocabulary().phrases("people.not_people_ends").within(ends[0]) else None


def _without_trailing(who: str) -> str:
    """``who`` without the end of a verb that stands behind: "laden wir dich zur Leiterin ein"."""
    trailing = vocabulary().words("people.trailing")
    if not trailing:
        return who
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


@cache
def _abbreviations(known: Vocabulary) -> frozenset[str]:
    return frozenset(word.casefold() for word in known.words("text.abbreviations"))


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
    return close >= 0 and _and(vocabulary()).match(tail, close + 1) is not None


@cache
def _before_pattern(known: Vocabulary) -> re.Pattern[str]:
    who = sorted(known.words("people.adjectives"), key=len, reverse=True)
    talk = sorted(known.words("stages.interview"), key=len, reverse=True)
    return re.compile(
        rf"(?<!\w)({'|'.join(map(re.escape, who))})\s(?:{'|'.join(_open_ended(word) for word in talk)})(?!\w)",
        re.IGNORECASE,
    )


def _open_ended(word: str) -> str:
    return re.escape(word).replace(r"\*", r"\w*")


def _before_talk(sentence: str) -> str | None:
    """Who is named right before the word for the talk: "peer interviews"."""
    found = _begins_with_who(vocabulary()).match(sentence)
    if found is not None and found.group(1)[0].isupper():
        who = found.group(1).strip()
        words = set(fold(who).split())
        passing = (
            vocabulary().phrases("process.title_ends").all - _JOINING | vocabulary().phrases("process.sequence").all
        )
        if may_be_people(who) and words.isdisjoint(passing) and kind_of(who) is None:
            return who
    found = _before_pattern(vocabulary()).search(sentence)
    return found.group(1) if found else None


@cache
def _begins_with_who(known: Vocabulary) -> re.Pattern[str]:
    """A line such as "Head of Support interview (45 min)" or "Talent team intro call"."""
    nouns = "|".join(re.escape(word) for word in known.words("process.title_nouns"))
    return re.compile(
        rf"((?:[^\W\d][\w&/’'-]*\s){{1,5}}?)(?:(?:intro|phone|video|screening|follow-up)\s)?(?:{nouns})(?!\w)",
        re.IGNORECASE,
    )


@cache
def _modals(known: Vocabulary) -> re.Pattern[str]:
    words = sorted(known.words("people.modals"), key=len, reverse=True)
    return re.compile(rf"\s(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)


def _subject(sentence: str, *, to_you: bool = False, sifts: bool = False) -> str | None:
    """Who does it: "our CEO" of "Finally, our CEO may choose to hold a last interview"; ``to_you`` only who does
    something for the candidate: "Anneke calls you with an offer"; ``sifts`` also a team that recruits.
    """
    to_candidate = vocabulary().phrases("people.to_you")
    for verb in islice(_modals(vocabulary()).finditer(sentence), _MOST_VERBS):
        turns = to_candidate.within(fold(sentence[verb.start() : verb.end() + _NEAR]))
        told = sentence[: verb.start()].rstrip(", ")
        who = _subject_in(told, turns=turns, sifts=turns or sifts) if turns or not to_you else None
        if who is not None:
            return who
    return None


def _subject_in(told: str, *, turns: bool, sifts: bool) -> str | None:
    """Who stands last in what is ``told`` before a verb; ``turns`` whether they do it for the candidate, ``sifts``
    whether a team that recruits may do it.
    """
    told = _NAME_BEFORE.split(told)[-1]
    known = vocabulary()
    not_subjects = known.phrases("people.not_subjects")
    first, comma, before = told.rpartition(",")
    before = before.strip()
    name = first.rpartition(",")[2].strip()
    if name and is_name(name) and not_subjects.starts(fold(name)) is None:
        relative = known.phrases("people.relative").starts(fold(before)) is not None
        by_job = names_people(before) and (_determiners(known).match(before) is not None or before[:1].islower())
        is_first = known.phrases("process.sequence").is_one(fold(name))  # "First, Jo from the farm rings you up"
        by_turn = turns and name[:1].isupper() and kind_of(name) is None
        if not is_first and (relative or by_job or by_turn):
            return f"{name}, {before}"  # "Samia, the manager, rings you", "Ifeoma, who runs product, talks to you"
    who = _cleaned(before)
    screeners = sifts and who is not None and known.phrases("people.screeners").within(fold(who))
    if who is None or (known.phrases("process.candidate").within(fold(who)) and not screeners):
        return _last_of_clause(before) if turns else None  # elsewhere "Candidates may …"
    if not_subjects.starts(fold(who)) is not None:
        return None
    if who != before:
        # "A Marina te liga"; where all nouns have a capital, it tells nothing.
        known_by_name = turns and is_name(who) and kind_of(who) is None and not known.words("text.capitals")
        return who if screeners or known_by_name or names_people(who) else None
    if comma and who[:1].isupper():
        return who  # "First, Jo from the farm rings you up"
    # Without an article or a comma only a name, or "someone", who turns to the candidate.
    somebody = is_name(who) or known.phrases("people.one_of").starts(fold(who)) is not None
    if turns and not comma and somebody and kind_of(who) is None:
        return who
    return _last_of_clause(before)


def _last_of_clause(told: str) -> str | None:
    """Who begins the last clause: "send us the link and the Art Director looks at it"."""
    *heads, last = _and(vocabulary()).split(told)
    if not heads or any(map(may_be_people, heads)) or _determiners(vocabulary()).match(last) is None:
        return None
    who = _cleaned(last)
    return who if who is not None and names_people(who) else None


@cache
def _and(known: Vocabulary) -> re.Pattern[str]:
    words = "|".join(map(re.escape, known.words("people.and")))
    return re.compile(rf",?\s(?:{words or '(?!)'})\s", re.IGNORECASE)


def _after_dash(sentence: str) -> str | None:
    """Who is named behind a dash or a colon: "Technical interview - Team Lead", "Final round: CEO"."""
    head, _, tail = sentence.replace("–", "-").rpartition(" - ")
    if not head:
        head, _, tail = sentence.rpartition(": ")
        tail = tail if tail[:1].isupper() else ""
    who = _cleaned(tail) if any(char.isalpha() for char in head) else None
    if who is None or len(who.split()) > _MOST_WORDS_BEHIND_DASH:
        return None
    known = vocabulary().phrases("people.anywhere").within(fold(who)) or names_people(who)
    return who if known else None


def _is_a_thing(sentence: str, who: str) -> bool:
    """Whether words after "a" or "an", or without an article, name nobody; "the harbour master" is somebody, though the
    job is not known.
    """
    before = sentence[: sentence.find(who)]
    known = vocabulary()
    article = (before.split() or [""])[-1].casefold()
    bare = _determiners(known).match(f"{article} ") is None and before[-1:].isspace()
    a_thing = (bare and who.islower()) or (article in known.words("people.indefinite") and who[:1].islower())
    return a_thing and not may_be_people(who)


def _anywhere(text: str) -> str | None:
    found = _lead(vocabulary(), "anywhere").search(text)
    return found.group() if found else None
