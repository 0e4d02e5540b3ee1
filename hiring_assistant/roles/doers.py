"""Who does something in a sentence: before a verb, behind it, or behind "by"."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice, pairwise

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.people import are_together, is_name, joined_by_and, may_be_people, names_people
from hiring_assistant.roles.people_names import cleaned_name, determiners, led_by
from hiring_assistant.roles.sentences import ends_short
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.vocabulary import Vocabulary, vocabulary

_MOST_VERBS = 3
_MOST_LEADS = 20  # in one sentence
_NEAR = 16  # characters
_NAME_BEFORE = re.compile(r"[.:;]\s+|\d\)\s+|\s[–—-]\s+(?=[A-ZÀ-Þ])")  # "Offre : la directrice vous téléphone"


def subject(sentence: str, *, to_you: bool = False, sifts: bool = False) -> str | None:
    """Who does it: "our CEO" of "Finally, our CEO may choose to hold a last interview"; ``to_you`` only who does
    something for the candidate: "Anneke calls you with an offer"; ``sifts`` also a team that recruits.
    """
    to_candidate = vocabulary().phrases("people.to_you")
    for verb in islice(_modals(vocabulary()).finditer(sentence), _MOST_VERBS):
        said = fold(sentence[verb.start() : verb.end() + _NEAR])
        turns = to_candidate.within(said)
        told = sentence[: verb.start()].rstrip(", ")
        who = _subject_in(told, turns=turns, sifts=turns or sifts) if turns or not to_you else None
        if who is None and turns and vocabulary().phrases("people.talks_to_you").within(said):
            who = _team(told)
        if who is not None:
            return who
    return None


def _subject_in(told: str, *, turns: bool, sifts: bool) -> str | None:
    """Who stands last in what is ``told`` before a verb; ``turns`` whether they do it for the candidate, ``sifts``
    whether a team that recruits may do it.
    """
    begins = (found.end() for found in _NAME_BEFORE.finditer(told) if not ends_short(told[: found.end()].rstrip()))
    told = told[max(begins, default=0) :]
    known = vocabulary()
    not_subjects = known.phrases("people.not_subjects")
    first, comma, before = told.rpartition(",")
    before = before.strip()
    if (title := _title_with_commas(told)) is not None:
        return title
    name = _behind_clause(first.rpartition(",")[2].strip())
    theirs = known.phrases("process.candidate").within(fold(name))  # "Candidates, who …"
    if name and is_name(name) and not theirs and not_subjects.starts(fold(name)) is None:
        relative = known.phrases("people.relative").starts(fold(before)) is not None
        by_job = names_people(before) and (determiners(known).match(before) is not None or before[:1].islower())
        is_first = known.phrases("process.sequence").is_one(fold(name))  # "First, Jo from the farm rings you up"
        by_turn = turns and name[:1].isupper() and kind_of(name) is None
        if not is_first and (relative or by_job or by_turn):
            return f"{name}, {before}"  # "Samia, the manager, rings you", "Ifeoma, who runs product, talks to you"
    before = _behind_sequence(before)
    who = cleaned_name(before)
    if who is not None and known.phrases("process.sequence").is_one(fold(who)):
        return None  # "Finally, we send you …"
    screeners = sifts and who is not None and known.phrases("people.screeners").within(fold(who))
    if who is None or (known.phrases("process.candidate").within(fold(who)) and not screeners):
        return _last_of_clause(before) if turns else None  # elsewhere "Candidates may …"
    if not_subjects.starts(fold(who)) is not None:
        return None
    if who != before:
        # "A Marina te liga"; where all nouns have a capital, it tells nothing.
        known_by_name = turns and is_name(who) and kind_of(who) is None and not known.words("text.capitals")
        member = known.phrases("people.one_of").starts(fold(who)) is not None
        group = turns and may_be_people(who)  # "The whole collective invites you"
        return who if screeners or known_by_name or member or group or names_people(who) else None
    if comma and who[:1].isupper():
        return who  # "First, Jo from the farm rings you up"
    if turns and are_together(who, "", slot=False):
        return who  # "After that, two of our nurses call you"
    if turns and _is_name_from_team(who):
        return who
    # Without an article or a comma only a name, or "someone", who turns to the candidate.
    one = known.phrases("people.one_of").starts(fold(who)) is not None
    if turns and (one or (not comma and is_name(who))) and kind_of(who) is None:
        return who
    return _last_of_clause(before)


def _is_name_from_team(who: str) -> bool:
    """Whether words are a name and the team of whoever has it: "Mira from the people team"."""
    known = vocabulary()
    for lead in known.words("people.of_a_team"):
        name, found, team = re.sub(r"['’]", " ", who).partition(f" {lead} ")
        if found and name[:1].isupper() and is_name(name) and kind_of(name) is None and may_be_people(team):
            return True
    return False


def _behind_clause(told: str) -> str:
    """``told`` without the words that begin a clause: "in which Oriane"."""
    begins = vocabulary().phrases("process.clauses").starts(fold(told))
    return told if begins is None else _without_first(told, begins.group())


def _behind_sequence(told: str) -> str:
    """``told`` without a word for the order before an article: "Finally the matron"."""
    known = vocabulary()
    begins = known.phrases("process.sequence").starts(fold(told))
    rest = _without_first(told, begins.group()) if begins is not None else ""
    return rest if rest and determiners(known).match(rest) is not None else told


def _without_first(told: str, folded: str) -> str:
    """``told`` without the ``folded`` words that it begins with."""
    words = told.split()
    left = len(folded.split())
    while words and left > 0:
        left -= len(fold(words.pop(0)).split())
    return " ".join(words)


def _title_with_commas(told: str) -> str | None:
    """Whoever goes by a title of several parts: "Finally, our Director, Nets, Ropes, and Sails"."""
    first, _, rest = told.partition(",")
    if vocabulary().phrases("process.sequence").is_one(fold(first)):
        told = rest.strip()
    *pieces, last = told.split(",")
    article = determiners(vocabulary()).match(told)
    if article is None or not pieces or not names_people(pieces[0]):
        return None
    joined = last.strip().partition(" ")[0].casefold() in vocabulary().words("people.and")
    # "Finally, our Chief and Head, Nets Partner"
    second_title = len(pieces) == 1 and last.strip()[:1].isupper() and names_people(last)
    return told[article.end() :].strip() if (len(pieces) > 1 and joined) or second_title else None


def _team(told: str) -> str | None:
    """The team that talks with the candidate: "The data and design teams talk with you about …"."""
    told = told.rpartition(",")[2].strip()
    who = cleaned_name(told)
    return who if who is not None and who != told and may_be_people(who) else None


def _last_of_clause(told: str) -> str | None:
    """Who begins the last clause: "send us the link and the Art Director looks at it"."""
    *heads, last = joined_by_and(vocabulary()).split(told)
    if not heads or any(map(may_be_people, heads)) or determiners(vocabulary()).match(last) is None:
        return None
    who = cleaned_name(last)
    return who if who is not None and names_people(who) else None


def doer(sentence: str) -> str | None:
    """Who does it where that stands behind: "conducted by the psychologist", "te entrevista la directora"."""
    for lead in ("by", "verb_first"):
        for found in islice(led_by(vocabulary(), lead).finditer(sentence), _MOST_LEADS):
            who = cleaned_name(_without_candidate(sentence[found.end() :].lstrip()))
            if who is None or vocabulary().phrases("people.not_subjects").starts(fold(who)) is not None:
                continue
            if lead == "verb_first":
                who = _before_object(who)
            if may_be_people(who) or (lead == "verb_first" and _begins_with_name(who)):
                return who
    return None


def _before_object(who: str) -> str:
    """``who`` without what the verb before them is about: "schickt Ihnen das Büro einen Vertrag"."""
    words = who.split()
    known = vocabulary()
    joints, articles = known.words("people.and"), known.words("people.indefinite")
    pairs = pairwise(words)
    ends = (at for at, (first, word) in enumerate(pairs, 1) if word in articles and first not in joints)
    return " ".join(words[: next(ends, len(words))])


def _without_candidate(tail: str) -> str:
    """``tail`` without a word for the candidate at its beginning: "zeigt Ihnen die Leiterin"."""
    first, _, rest = tail.partition(" ")
    return rest if vocabulary().phrases("process.candidate").is_one(fold(first)) else tail


def _begins_with_name(who: str) -> bool:
    first = who.partition(" ")[0]
    return first[:1].isupper() and kind_of(first) is None


@cache
def _modals(known: Vocabulary) -> re.Pattern[str]:
    words = sorted(known.words("people.modals"), key=len, reverse=True)
    return re.compile(rf"\s(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)
