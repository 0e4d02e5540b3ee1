"""Who a stage is with, as the page writes it, without article."""

from __future__ import annotations

import re
from functools import cache

from hiring_assistant.domain.role import StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.durations import start_of_length
from hiring_assistant.roles.names import name_words, names_a_role
from hiring_assistant.roles.sentences import sentences
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.vocabulary import Vocabulary, is_unspaced, vocabulary

_MOST_WORDS = 16
_TWO = 2
_DATE = re.compile(r"\s(?:on|am|le|el|em|il|a|vom|du|del|dia|day)\s(?=\d)", re.IGNORECASE)  # "the board on 3 May"
_MOST_WORDS_OF_A_NAME = 3
_MOST_WORDS_BEHIND_DASH = 6
_FURTHEST = 400  # characters; nobody's name and job take more
_CLAUSE_END = re.compile(r"[;:()\[\]!?]|,\s+(?:and\s+)?(?=[a-zß-öø-ÿ]+(?:ing|ed)\b)|\.\s+(?=[A-ZÀ-Þ\d])|\.$")
_LONGEST_ENDING = 10  # characters
_ENDING = re.compile(r"\w\(-?\w{1,5}\)")  # of the other gender, in brackets
_ABBREVIATION = re.compile(r"(?:^|\s)(\w{1,5})$")
_LEADING_NUMBERING = re.compile(r"^[\s\d.)#-]*$")

_BRACKETS = re.compile(r"[（(]([^（）()]{1,60})[）)]")
_LIST_MARKS = re.compile(r"\s*[、,，・/:：]\s*")
_JOINING = frozenset({"of", "and", "the", "our"})
_OTHER_STEPS = (StageKind.EXERCISE, StageKind.INTERVIEW, StageKind.SCREENING)
_TALKS = (StageKind.INTERVIEW, StageKind.SCREENING, StageKind.PANEL)


def interviewer_in(text: str, kind: StageKind) -> str | None:
    """Who the candidate meets in a stage of ``kind`` that ``text`` tells of; None where it does not say.

    For a questionnaire and a written exercise it is who sends it.
    """
    if kind in (StageKind.OFFER, StageKind.REFERENCE):
        return None
    found = sentences(text)
    for sentence in found:
        who = _sender(sentence) if kind in (StageKind.QUESTIONNAIRE, StageKind.EXERCISE) else None
        if who is None and kind is not StageKind.QUESTIONNAIRE:
            who = (_audience(sentence) or _people_shown(sentence)) if kind is StageKind.EXERCISE else None
            who = who or _after(sentence, "with")
            who = who or (_audience(sentence) if kind is StageKind.PANEL else None)
            if kind is StageKind.EXERCISE and who is not None and not _may_be_people(who) and not _is_name(who):
                who = None  # "a small task with a tin toy"
            if kind is StageKind.EXERCISE and who is not None and kind_of(who) in _OTHER_STEPS:
                who = None  # "an assessment day with a group exercise and an interview"
            if kind is StageKind.OTHER and who is not None and not _may_be_people(who):
                who = None  # "Apply with a CV"
            if kind in _TALKS and who is not None and _is_a_thing(sentence, who):
                who = None  # "a call, with a small gift from us"
        if who is not None:
            return who
        if kind in _TALKS:
            named = _subject(sentence)
            who = _before_talk(sentence) or named or _after(sentence, "from")
            if who is not None and (
                who == named or _names_people(who) or vocabulary().phrases("people.adjectives").within(fold(who))
            ):
                return who
    who = (_after_dash(found[0]) if found else None) or (_in_unspaced(text) if kind in _TALKS else None)
    return who or (_anywhere(text) if kind in _TALKS else None)


@cache
def _lead(known: Vocabulary, name: str) -> re.Pattern[str]:
    words = sorted(known.words(f"people.{name}"), key=len, reverse=True)
    spaced = "|".join(re.escape(word) for word in words if not is_unspaced(word))
    unspaced = "".join(f"|{re.escape(word)}" for word in words if is_unspaced(word))
    return re.compile(rf"(?<!\w)(?:{spaced or '(?!)'})(?!\w){unspaced}", re.IGNORECASE)


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
        if who is not None and not (counted and not _may_be_people(who)):  # "a sample of three pages"
            return who
    return None


def _sender(sentence: str) -> str | None:
    """Who sends or sets something: somebody of a job, or a name without an article; no "task from our backlog"."""
    for found in _lead(vocabulary(), "from").finditer(sentence):
        tail = sentence[found.end() :].strip()
        who = _cleaned(tail)
        counted = who is not None and who.split()[0].casefold() in vocabulary().numbers
        named = who is not None and _is_name(who) and not counted and _determiners(vocabulary()).match(tail) is None
        if who is not None and (named or _may_be_people(who)):
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
    """Whoever something is shown to, named by a job: "a presentation to the Regional Manager"."""
    for found in _lead(vocabulary(), "audience_of_people").finditer(sentence):
        who = _cleaned(sentence[found.end() :])
        if who is not None and _names_people(who):
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
    who = who.strip(" .,-–—*_\"“”'")
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


def _before_time(who: str, start: int) -> str:
    """The words before a length of time: "two peers" of "two peers in 45 minute sessions"."""
    words = who[:start].rstrip(" ,-–—(").split()
    while words and vocabulary().phrases("people.before_time").starts(fold(words[-1])):
        words.pop()
    return " ".join(words).rstrip(" ,")


def _upto_clause_end(tail: str) -> str:
    abbreviations = {word.casefold() for word in vocabulary().words("text.abbreviations")}
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
        return tail[: end.start()]
    return tail


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
        if _may_be_people(who) and words.isdisjoint(passing) and kind_of(who) is None:
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


def _subject(sentence: str) -> str | None:
    """Who does it: "our CEO" of "Finally, our CEO may choose to hold a last interview"."""
    modal = _modals(vocabulary()).search(sentence)
    if modal is None:
        return None
    told = sentence[: modal.start()].rstrip(", ")
    first, comma, before = told.rpartition(",")
    before = before.strip()
    name = first.rpartition(",")[2].strip()
    if name and _is_name(name) and _determiners(vocabulary()).match(before) and _names_people(before):
        return f"{name}, {before}"  # "First, Samia, the manager, rings you"
    who = _cleaned(before)
    if (
        comma
        and who == before
        and who[:1].isupper()
        and not vocabulary().phrases("process.candidate").within(fold(who))
    ):
        return who  # "First, Jo from the farm rings you up"
    if who is None or who == before or vocabulary().phrases("process.candidate").within(fold(who)):
        return None  # without an article it is "Candidates may …"
    return who if _names_people(who) else None


def _after_dash(sentence: str) -> str | None:
    """Who is named behind a dash: "Technical interview - Team Lead"."""
    head, _, tail = sentence.replace("–", "-").rpartition(" - ")
    who = _cleaned(tail) if any(char.isalpha() for char in head) else None
    if who is None or len(who.split()) > _MOST_WORDS_BEHIND_DASH:
        return None
    known = vocabulary().phrases("people.anywhere").within(fold(who)) or _names_people(who)
    return who if known else None


def are_two_together(who: str) -> bool:
    """Whether words name two people by their jobs who are both there: "the frontend engineer and a designer", "two
    engineers".
    """
    pieces = [] if "," in who else _and(vocabulary()).split(who)
    if len(pieces) == 1 and len(words := who.split()) > 1:
        return (
            not vocabulary().phrases("people.in_turn").within(fold(who))  # "two peers" are mostly met one by one
            and vocabulary().numbers.get(words[0].casefold()) == _TWO
            and names_a_role(name_words(who))
        )
    counted = [piece.split()[0].casefold() in vocabulary().numbers for piece in pieces if piece.split()]
    named = [_names_people(piece) for piece in pieces]
    if len(pieces) != _TWO or len(counted) != _TWO:
        return False
    return all(named) or (any(named) and any(counted))  # "a manager and two potters"


@cache
def _and(known: Vocabulary) -> re.Pattern[str]:
    words = "|".join(map(re.escape, known.words("people.and")))
    return re.compile(rf"\s(?:{words or '(?!)'})\s", re.IGNORECASE)


def _names_people(who: str) -> bool:
    """Whether words name somebody by a job, or a panel."""
    return names_a_role(name_words(who)) or vocabulary().phrases("stages.panel").within(fold(who))


def _is_name(who: str) -> bool:
    """Whether words may be a name: few, and all with a capital letter or in a script without them."""
    words = who.split()
    return len(words) <= _MOST_WORDS_OF_A_NAME and all(not word[:1].islower() for word in words)


def _may_be_people(who: str) -> bool:
    """Whether words in lower case may name somebody: by a job, or as the others of a team."""
    known = vocabulary()
    lists = ("people.adjectives", "people.anywhere", "people.screeners", "people.others")
    return _names_people(who) or any(known.phrases(name).within(fold(who)) for name in lists)


def _is_a_thing(sentence: str, who: str) -> bool:
    """Whether words after "a" or "an" name nobody; "the harbour master" is somebody, though the job is not known."""
    before = sentence[: sentence.find(who)].split()
    indefinite = bool(before) and before[-1].casefold() in vocabulary().words("people.indefinite")
    return indefinite and who.islower() and not _may_be_people(who)


def _anywhere(text: str) -> str | None:
    found = _lead(vocabulary(), "anywhere").search(text)
    return found.group() if found else None


@cache
def _particle_pattern(known: Vocabulary) -> re.Pattern[str]:
    particles = sorted(known.words("people.particles"), key=len, reverse=True)
    word = r"[^\s、。，,（()・：:]"
    return re.compile(
        rf"((?:{word}{{1,12}}\s){{0,2}}{word}{{1,16}}?)(?:{'|'.join(particles)})(?=\W|\d|[^\W\d]{{0,8}}(?:面|話|会))"
    )


def _in_unspaced(text: str) -> str | None:
    """Who is named in brackets behind a step ("最終面接（部門長、45分）") or before a particle ("部門長との面接")."""
    known = vocabulary()
    suffixes = known.words("people.suffixes")
    if not suffixes:
        return None
    pieces = [piece for inner in _BRACKETS.findall(text) for piece in _LIST_MARKS.split(inner)]
    pieces.extend(_LIST_MARKS.split(_BRACKETS.sub("", text))[1:])
    pieces.extend(found.group(1) for found in _particle_pattern(known).finditer(text))
    for piece in pieces:
        for topic in known.words("people.topics"):
            piece = piece.rpartition(topic)[2]
        words = piece.split()
        while words and not words[0].endswith(suffixes):
            words.pop(0)
        who = " ".join(words).removesuffix("님")
        if who and not any(char.isdigit() for char in who) and not known.phrases("process.candidate").is_one(who):
            for lead in known.words("process.sequence"):
                who = who.removeprefix(lead)
            return who
    return None
