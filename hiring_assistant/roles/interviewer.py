"""Who a stage is with, as the page writes it, without article."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import islice, pairwise

from hiring_assistant.domain.role import StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.doers import doer, subject
from hiring_assistant.roles.durations import minutes_in
from hiring_assistant.roles.interviewer_unspaced import in_unspaced, sender_unspaced
from hiring_assistant.roles.names import name_words, names_a_role
from hiring_assistant.roles.people import (
    are_together,
    is_indefinite,
    is_name,
    joined_by_and,
    may_be_people,
    names_people,
)
from hiring_assistant.roles.people_names import cleaned_name, determiners, led_by
from hiring_assistant.roles.sentences import sentences
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.vocabulary import Vocabulary, is_unspaced, vocabulary

_MOST_WORDS_BEHIND_DASH = 6
_LONGEST_REMEMBERED = 500  # characters
_MOST_WORDS_BESIDE = 4
_MOST_WORDS_OF_A_GROUP = 12
_IN_BRACKETS = re.compile(r"\(([^()]{2,60})\)")
_COMPOUND = re.compile(r"(?<=\w)-(?=[A-ZÀ-Þ])")  # "Hiring-Manager-Interview"
_BETWEEN_FACTS = re.compile(r"\s*[,;|·]\s*|\s[–-]\s")
_BEHIND_TALK_ENDS = re.compile(r"\s*(?:[(（:：,.;]|\s[–—-]\s)")
_MOST_WORDS_OF_A_LENGTH = 4
_NEAR = 8  # characters
_NEAR_BEFORE = 24  # characters
_FEW_WORDS = 3
_BRACKETED = re.compile(r"\([^()]*\)")
_BRACKET_FIRST = re.compile(r"^\([^()]*\)\s*[:–—-]?\s*")
_MOST_LEADS = 20  # in one sentence
_JOINING = frozenset({"of", "and", "the", "our"})
_OTHER_STEPS = (StageKind.EXERCISE, StageKind.INTERVIEW, StageKind.SCREENING)
_TALKS = (StageKind.INTERVIEW, StageKind.SCREENING, StageKind.PANEL)
_OR_SEVERAL = re.compile(r"(?<=interview)/s\b|(?<=session)/s\b|(?<=meeting)/s\b|(?<=call)/s\b")  # "interview/s"


def interviewer_in(text: str, kind: StageKind) -> str | None:
    """Who the candidate meets in a stage of ``kind`` that ``text`` tells of; None where it does not say.

    For a questionnaire and a written exercise it is who sends it, for an offer who makes it.
    """
    if kind is StageKind.REFERENCE:
        return None
    known = vocabulary()
    short = len(text) <= _LONGEST_REMEMBERED
    return _interviewer_in(known, text, kind) if short else _interviewer_in.__wrapped__(known, text, kind)


@lru_cache(maxsize=64)  # a step is looked at from several sides
def _interviewer_in(_known: Vocabulary, text: str, kind: StageKind) -> str | None:
    found = sentences(_OR_SEVERAL.sub("s", text) if "/s" in text else text)
    if kind is StageKind.OFFER:
        return next(filter(None, map(_who_offers, found)), None)
    for sentence, following in pairwise([*found, ""]):
        if sentence.endswith("?") and vocabulary().phrases("people.columns").is_one(fold(sentence)):
            who = cleaned_name(following)  # "Who? An engineer and a designer."
        else:
            who = _in_sentence(sentence, kind)
        if who is not None:
            return who
    return _in_passing(text, found, kind)


def _who_offers(sentence: str) -> str | None:
    """Who makes an offer: "The owner rings you", "… is sent by the office", "院長からお知らせします"."""
    return subject(sentence, to_you=True) or doer(sentence) or sender_unspaced(sentence)


def _in_sentence(sentence: str, kind: StageKind) -> str | None:
    """Who one sentence names, by the words that lead to people, or as who does something."""
    if kind is StageKind.QUESTIONNAIRE:
        return _sender(sentence) or doer(sentence) or subject(sentence, to_you=True) or sender_unspaced(sentence)
    if kind is StageKind.EXERCISE and (who := _sender(sentence)) is not None:
        return who
    who = _before_whom(sentence) if kind is StageKind.EXERCISE else None
    who = who or _without_task(_after(sentence, "with"), kind)
    if who is None and kind is StageKind.PANEL:
        who = _audience(sentence)
    if who is not None and not _meets_nobody(who, sentence, kind):
        return who
    if kind in _TALKS:
        who = _of_talk(sentence, kind)
    else:
        who = subject(sentence, sifts=True) if kind is StageKind.OTHER else None
    return who or doer(sentence)


def _before_whom(sentence: str) -> str | None:
    """Who sees or sets a task."""
    return _audience(sentence) or _people_shown(sentence) or subject(sentence, to_you=True)


def _of_talk(sentence: str, kind: StageKind) -> str | None:
    """Who holds a talk, by the words right before it or as who calls."""
    meets = subject(sentence, to_you=True)  # "Our COO and CFO meet you"
    if meets is not None:
        return meets
    who = _before_talk(sentence)
    if who is None:
        named = subject(sentence, sifts=kind is StageKind.SCREENING)
        if named is not None:
            return named
        who = _after(sentence, "from")
    if who is None:
        return None
    known = vocabulary()
    listed = any(known.phrases(f"people.{name}").within(fold(who)) for name in ("adjectives", "screeners"))
    return who if listed or names_people(who) else None


def _without_task(who: str | None, kind: StageKind) -> str | None:
    """``who`` without a task that stands beside them: "with Sal and a short quiz"."""
    if who is None or kind is not StageKind.EXERCISE:
        return who
    *heads, last = joined_by_and(vocabulary()).split(who)
    return who[: len(heads[0])] if len(heads) == 1 and kind_of(last) is not None else who


def _meets_nobody(who: str, sentence: str, kind: StageKind) -> bool:
    """Whether words behind "with" tell of a thing, as the kind of stage makes likely."""
    if kind is StageKind.EXERCISE:
        # "a small task with a tin toy"; "an assessment day with a group exercise and an interview"
        counted = are_together(who, "", slot=False)  # "pairing with two developers"
        named = is_name(who) or (", " in who and is_name(who.partition(",")[0]))  # "Andrea, the cellarman"
        return (not may_be_people(who) and not named and not counted) or kind_of(who) in _OTHER_STEPS
    if kind is StageKind.OTHER:
        return not may_be_people(who)  # "Apply with a CV"
    return kind in _TALKS and _is_a_thing(sentence, who)  # "a call, with a small gift from us"


def _in_passing(text: str, found: list[str], kind: StageKind) -> str | None:
    """Who is named without a word that leads to people: behind a dash, in brackets, or by a well-known job."""
    who = _after_dash(found[0]) if found else None
    if who is None and found and kind in (*_TALKS, StageKind.EXERCISE):
        who = _in_brackets(found[0])
        who = who or (_right_behind_talk(found[0]) if kind is not StageKind.EXERCISE else None)
        who = who or _behind_semicolon(found[0])
    if who is not None:
        return who
    if kind in _TALKS:
        panel = _panel(text) if kind is StageKind.PANEL else None
        return in_unspaced(text) or _anywhere(text) or panel or _group(found)
    return in_unspaced(text, surely=True) if kind is StageKind.EXERCISE else None


def _panel(text: str) -> str | None:
    """A panel that is named without "with": "Panel of six pupils"."""
    found = led_by(vocabulary(), "panels").search(text)
    return cleaned_name(text[found.start() :]) if found is not None else None


def _group(found: list[str]) -> str | None:
    """Several people who are all that a short sentence names: "Team round. Two of the managers you'd work with."."""
    for sentence in found:
        sentence = _BRACKET_FIRST.sub("", sentence)  # "(60 min): two engineers and the owner"
        short = len(sentence.split()) <= _MOST_WORDS_OF_A_GROUP and not is_unspaced(sentence)
        who = cleaned_name(sentence) if short and led_by(vocabulary(), "with").search(sentence) is None else None
        begins = who is not None and sentence.startswith((who, who[:1].upper()))
        if who is not None and begins and kind_of(who) is None and are_together(who, "", slot=False):
            return who
    return None


def _after(sentence: str, lead: str) -> str | None:
    known = vocabulary()
    for found in islice(led_by(known, lead).finditer(sentence), _MOST_LEADS):
        tail = sentence[found.end() :]
        who = cleaned_name(tail)
        if who is not None and lead == "with" and _is_talk(who, tail):
            continue  # "We begin with an interview with the CTO"
        counted = who is not None and lead == "from" and who.split()[0].casefold() in known.numbers
        if who is not None and not (counted and not may_be_people(who)):  # "a sample of three pages"
            return who
        if who is None and known.phrases("people.talks_to_you").within(fold(sentence[: found.end() + _NEAR])):
            return None  # "our engineers talk with you about how you work with data"
    return None


def _is_talk(who: str, tail: str) -> bool:
    """Whether words behind "with" tell of a talk that somebody else in ``tail`` is behind: "a first call with Ann"."""
    leads = led_by(vocabulary(), "with")
    inner = leads.search(who)
    head = who[: inner.start()] if inner is not None else who
    if not head.strip() or kind_of(head) not in _OTHER_STEPS or names_people(head):
        return False
    return leads.search(tail, len(head)) is not None


def _sender(sentence: str) -> str | None:
    """Who sends or sets something: somebody of a job, or a name without an article; no "task from our backlog"."""
    known = vocabulary()
    for found in islice(led_by(vocabulary(), "from").finditer(sentence), _MOST_LEADS):
        tail = sentence[found.end() :].strip()
        who = cleaned_name(tail)
        counted = who is not None and (who[0].isdigit() or who.split()[0].casefold() in known.numbers)  # "by 3 May"
        named = who is not None and is_name(who) and not counted and determiners(known).match(tail) is None
        if who is None or known.phrases("people.outsiders").starts(fold(who)) is not None:
            continue
        if named or may_be_people(who):
            return who
    return None


def _audience(sentence: str) -> str | None:
    for found in islice(led_by(vocabulary(), "audience").finditer(sentence), _MOST_LEADS):
        # "to a panel of …": the panel is part of who it is; "in front of …" is not.
        last = found.group().split()[-1]
        start = found.end() if last.casefold() == "of" or last == found.group() else found.end() - len(last)
        who = cleaned_name(sentence[start:])
        if who is not None:
            return who
    return None


def _people_shown(sentence: str) -> str | None:
    """Whoever something is shown to: "a presentation to the Regional Manager", "you show the team your level"."""
    known = vocabulary()
    shows = known.phrases("process.shows").search(fold(sentence))
    for found in islice(led_by(known, "audience_of_people").finditer(sentence), _MOST_LEADS):
        last = found.group().rpartition(" ")[2]
        counted = last.casefold() in known.numbers  # "to two designers"
        who = cleaned_name(sentence[found.end() - (len(last) if counted else 0) :])
        if who is None or kind_of(who) is not None:
            continue
        if names_people(who) or (shows is not None and may_be_people(who)):
            return who
    # "a test that you will present to Luc, the Lead Developer"
    for found in islice(led_by(known, "shown_to").finditer(sentence), _MOST_LEADS):
        who = cleaned_name(sentence[found.end() :])
        if who is not None and who[:1].isupper() and (is_name(who) or names_people(who)):
            return who
    return None


@cache
def _before_pattern(known: Vocabulary) -> re.Pattern[str]:
    who = sorted(known.words("people.adjectives"), key=len, reverse=True)
    talk = sorted(known.words("stages.interview"), key=len, reverse=True)
    talks = "|".join(map(_open_ended, talk))
    return re.compile(rf"(?<!\w)({'|'.join(map(re.escape, who))})\s(?:\w+\s)?(?:{talks})(?!\w)", re.IGNORECASE)


def _open_ended(word: str) -> str:
    return re.escape(word).replace(r"\*", r"\w*")


def _before_talk(sentence: str) -> str | None:
    """Who is named right before the word for the talk: "peer interviews"."""
    begins = _begins_with_who(vocabulary())
    found = begins.match(sentence) or begins.match(_COMPOUND.sub(" ", sentence, count=_MOST_WORDS_BESIDE))
    if found is not None and found.group(1)[0].isupper():
        who = found.group(1).strip()
        words = set(fold(who).split())
        passing = (
            vocabulary().phrases("process.title_ends").all - _JOINING | vocabulary().phrases("process.sequence").all
        )
        if may_be_people(who) and words.isdisjoint(passing) and kind_of(who) is None:
            return who
    found = _before_pattern(vocabulary()).search(sentence)
    between = found.group()[len(found.group(1)) :].casefold().split()[:-1] if found is not None else []
    if found is None or not vocabulary().phrases("people.auxiliaries").all.isdisjoint(between):
        return None  # "Our engineering manager will talk to a candidate"
    return found.group(1)


@cache
def _begins_with_who(known: Vocabulary) -> re.Pattern[str]:
    """A line such as "Head of Support interview (45 min)" or "Talent team intro call"."""
    nouns = "|".join(re.escape(word) for word in known.words("process.title_nouns"))
    return re.compile(
        rf"((?:[^\W\d][\w&/’'-]*\s){{1,5}}?)(?:(?:intro|phone|video|screening|follow-up)\s)?(?:{nouns})(?!\w)",
        re.IGNORECASE,
    )


def _after_dash(sentence: str) -> str | None:
    """Who is named behind a dash or a colon: "Technical interview - Team Lead", "Final round: CEO", "Call - CEO - 20
    min".
    """
    head, _, tail = sentence.replace("–", "-").rpartition(" - ")
    if head and " - " in head and _is_only_length(tail):
        head, _, tail = head.rpartition(" - ")
        who = cleaned_name(tail) if may_be_people(tail) else None
        return who if who is not None and len(who.split()) <= _MOST_WORDS_BEHIND_DASH else None
    if not head:
        head, _, tail = sentence.rpartition(": ")
        tail = tail if tail[:1].isupper() or len(_BRACKETED.sub("", tail).split()) <= _FEW_WORDS else ""
    who = cleaned_name(tail) if any(char.isalpha() for char in head) else None
    if who is None or len(who.split()) > _MOST_WORDS_BEHIND_DASH:
        return None
    known = vocabulary().phrases("people.anywhere").within(fold(who)) or names_people(who)
    return who if known and kind_of(who) is not StageKind.OTHER else None  # "Stage 4: medical check"


def _behind_semicolon(sentence: str) -> str | None:
    """Who several talks are with: "four interviews; Head Baker, Miller and the Owner"."""
    head, semicolon, tail = sentence.partition("; ")
    who = cleaned_name(tail) if semicolon and kind_of(head) in _TALKS else None
    return who if who is not None and names_people(who.partition(",")[0]) else None


def _in_brackets(sentence: str) -> str | None:
    """Who is named among the facts in brackets: "Video call (team lead, 30 min)"."""
    for facts in _IN_BRACKETS.finditer(sentence):
        for fact in _BETWEEN_FACTS.split(facts.group(1)):
            a_tool = fact in vocabulary().words("people.tools")
            who = cleaned_name(fact) if _is_group_or_job(fact) and not is_unspaced(fact) and not a_tool else None
            if who is not None and _is_group_or_job(who):
                return who
    return None


def _right_behind_talk(sentence: str) -> str | None:
    """Who is named right behind the talk that a line begins with: "Entretien équipe (1 h)", "Call HR"."""
    words = _BEHIND_TALK_ENDS.split(sentence, maxsplit=1)[0].split()
    talks = vocabulary().phrases("stages.interview")
    begins = next((count for count in (2, 1) if talks.is_one(fold(" ".join(words[:count])))), 0)
    rest = " ".join(words[begins:])
    behind = vocabulary().phrases("people.right_behind")
    return cleaned_name(rest) if begins and behind.is_one(fold(rest)) else None


def _is_group_or_job(words: str) -> bool:
    """Whether a few words say no more than who somebody is: "HR", "the whole team", "Team Lead"."""
    known = vocabulary()
    bare = fold(determiners(known).sub("", words, count=1))
    counted = bare.split()[:1] and bare.split()[0] in known.numbers and known.phrases("people.plural").within(bare)
    most = 2 * _MOST_WORDS_BESIDE if counted else _MOST_WORDS_BESIDE
    short = len(bare.split()) <= most and any(len(word) > 1 for word in bare.split())  # no "i.e."
    if not short or kind_of(words) is not None:
        return False
    if counted:
        return True
    groups = any(known.phrases(name).is_one(bare) for name in ("people.others", "people.screeners"))
    return groups or names_a_role(name_words(words)) or known.phrases("people.jobs").is_one(bare)


def _is_only_length(words: str) -> bool:
    """Whether words tell how long something takes and no more: "20 min"."""
    return len(words.split()) <= _MOST_WORDS_OF_A_LENGTH and minutes_in(words) is not None


def _is_a_thing(sentence: str, who: str) -> bool:
    """Whether words after "a" or "an", or without an article, name nobody; "the harbour master" is somebody, though the
    job is not known.
    """
    before = sentence[: sentence.find(who)]
    known = vocabulary()
    article = (before.split() or [""])[-1].casefold()
    if known.phrases("people.surely_with").within(fold(before[-_NEAR_BEFORE:])):
        return False
    bare = determiners(known).match(f"{article} ") is None and before[-1:].isspace()
    a_thing = (bare and who.islower()) or (is_indefinite(article) and who[:1].islower())
    return a_thing and not may_be_people(who)


def _anywhere(text: str) -> str | None:
    found = led_by(vocabulary(), "anywhere").search(text)
    return found.group() if found else None
