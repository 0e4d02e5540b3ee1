"""What the candidate does in a stage, from the words it is told in."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from hiring_assistant.domain.role import StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.names import name_words, names_a_role
from hiring_assistant.roles.vocabulary import Vocabulary, is_unspaced, vocabulary


def kind_of(text: str) -> StageKind | None:
    """The kind of stage that a line or sentence tells of; None where it tells of none.

    What the candidate does decides, whoever watches: a demo before a panel is an exercise.
    """
    known = vocabulary()
    return _kind_of(known, text) if len(text) <= _LONGEST_REMEMBERED else _kind_of.__wrapped__(known, text)


@lru_cache(maxsize=1024)  # a step is looked at from several sides
def _kind_of(known: Vocabulary, text: str) -> StageKind | None:
    if _tells_of_none(known, fold(text)):
        return None
    offers = known.phrases("process.offer_names")
    if offers.all and offers.is_one(fold(text).lstrip("0123456789 ")):
        return StageKind.OFFER
    text = without_condition(text)
    match = _with(known).search(text)
    if match is None:
        return _kind_in(text)
    # Who it is with says nothing of what is done ("an interview with a Demo Architect"), unless it is a panel, or
    # no person at all ("an interview with a short presentation").
    head, tail = text[: match.start()], text[match.end() :]
    kind = _kind_in(head)
    if kind is None:
        return _kind_in(text)
    if kind in (StageKind.INTERVIEW, StageKind.SCREENING):
        whole = _kind_in(tail)
        if whole is not None and _is_what_is_done(known, whole, fold(head), fold(tail)):
            return whole
    return kind


_FURTHEST_BEHIND = {StageKind.OFFER: 6, StageKind.REFERENCE: 18}
"""How many letters of an article or a number may stand before the word for such a kind."""


def _is_what_is_done(known: Vocabulary, kind: StageKind, head: str, tail: str) -> bool:
    """Whether what stands behind "with" tells the kind, being no person or more than one: "with a panel", "with a short
    presentation", "we call you with an offer", "we speak with two former managers".
    """
    found = _found(known, kind.value, tail)
    if found is None:
        return False
    behind = " ".join(tail[found.end() :].split()[:2])
    if kind is StageKind.PANEL:
        one = any(known.phrases(f"people.{name}").within(tail[: found.start()]) for name in ("one_of", "heads"))
        return not one and not names_a_role(name_words(behind))  # "the panel beater foreman"
    if kind is StageKind.EXERCISE:
        is_name = known.phrases("people.others").within(behind)  # "the Challenge Fund team"
        return (
            not is_name and not names_a_role(name_words(tail)) and not known.phrases("process.reviewing").within(head)
        )
    return kind in _FURTHEST_BEHIND and found.start() <= _FURTHEST_BEHIND[kind]


def without_condition(text: str) -> str:
    """``text`` without a clause at its beginning that says when the step is taken: "If the call goes well, …"; what
    stands there is the step before.
    """
    known = vocabulary()
    passed = known.phrases("process.passed")
    if text.rstrip().endswith((")", "）")) and (bracketed := _BRACKETED_END.search(text)) is not None:
        within = fold(bracketed.group())
        if passed.within(within) or known.phrases("process.conditions").starts(within) is not None:
            text = text[: bracketed.start()]  # "실무면접 (과제 통과 시)", "Interview (if the test went well)"
    if passed.all and (found := passed.search(fold(text))) is not None:
        rest = fold(text)[found.end() :]  # "書類選考を通過した方には、…"
        return rest if _kind_in(rest) is not None else text
    if (invited := _invited_to(known, text)) is not None:
        return invited
    conditions = known.phrases("process.conditions")
    if not conditions.may_start(text) or conditions.starts(fold(text[:_LONGEST_CONDITION])) is None:
        return text
    head, comma, rest = text[:_LONGEST_CONDITION].partition(",")
    if not comma:  # "Nach bestandenem Test findet ein Gespräch statt"
        head, comma, rest = _main_clause(known, head)
    rest = (rest + text[_LONGEST_CONDITION:]).strip()
    return rest if comma and _kind_in(rest) is not None and not _ends_sentence(head) else text


def _invited_to(known: Vocabulary, text: str) -> str | None:
    """What candidates are invited to who have passed the step before: "Those who pass the test will be invited to an
    interview"; None where a sentence says no more than one of the two.
    """
    inviting = known.phrases("process.inviting")
    folded = fold(text)
    found = inviting.search(folded) if inviting.all else None
    if found is None or found.start() == 0:
        return None
    before, rest = folded[: found.start()], folded[found.end() :]
    chosen = known.phrases("process.chosen").search(before)
    told = chosen is not None and _kind_in(before) is not None and _kind_in(rest) is not None
    return rest if told else None


def _main_clause(known: Vocabulary, text: str) -> tuple[str, str, str]:
    """``text`` cut before the first verb that may begin a main clause: what stands before that, the verb, the rest."""
    words = known.words("process.condition_ends")
    found = next((found for found in _WORD.finditer(text) if found.group() in words), None) if words else None
    return (text[: found.start()], found.group(), text[found.start() :]) if found is not None else (text, "", "")


def _ends_sentence(text: str) -> bool:
    return any(mark in text for mark in (". ", "! ", "? "))


@cache
def _with(words: Vocabulary) -> re.Pattern[str]:
    known = "|".join(re.escape(word) for word in words.words("people.with") if " " not in word)
    return re.compile(rf"\s(?:{known})\s", re.IGNORECASE)


_IN_PASSING = {
    StageKind.OFFER.value: "process.not_offers",
    StageKind.EXERCISE.value: "process.not_exercises",
    StageKind.INTERVIEW.value: "process.not_talks",
    StageKind.QUESTIONNAIRE.value: "process.not_questionnaires",
}
"""Phrases that hold a word for a stage and tell of none: "meet the requirements"."""


def _kind_in(text: str) -> StageKind | None:
    folded = fold(text)
    known = vocabulary()
    if _tells_of_none(known, folded):
        return None
    talk = known.phrases("process.still_interview")
    for name in known.stages:
        found = _found(known, name, folded)
        if found is None:
            continue
        if name == StageKind.EXERCISE and (talk.within(folded) or _only_reviews(folded, found.start())):
            continue
        if name == StageKind.PANEL and _only_sifts(folded, found.start()):
            continue
        if name == StageKind.SCREENING and (
            _sifts_and_invites(folded, found.end()) or _sifts_before_talk(folded, found)
        ):
            continue
        return StageKind(name)
    return None


def _tells_of_none(known: Vocabulary, folded: str) -> bool:
    """Whether ``folded`` text surely has no phrase for any stage; a quick look."""
    needed = _needed(known)
    return bool(needed) and needed.isdisjoint(folded.split())


@cache
def _needed(known: Vocabulary) -> frozenset[str]:
    """Words of which a text must have one to tell of a stage; none where a language has too many to name."""
    lists = [known.phrases(f"stages.{name}").needed for name in known.stages]
    return frozenset().union(*lists) if all(lists) else frozenset()


def _found(known: Vocabulary, name: str, folded: str) -> re.Match[str] | None:
    """The first phrase of ``folded`` text for the kind of that name that is no part of another phrase."""
    phrases = known.phrases(f"stages.{name}")
    found = phrases.search(folded)
    while found is not None and name in _IN_PASSING:
        passing = known.phrases(_IN_PASSING[name]).covers(folded, found.start())
        if passing is None:
            break
        found = phrases.search(folded, passing.end())
    return found


def _only_reviews(folded: str, exercise: int) -> bool:
    """Whether the exercise is only what a talk is about: "an interview to go over your take-home task"."""
    known = vocabulary()
    # In scripts without spaces the verb stands behind: "面接：課題をもとに話します", "과제에 대해 이야기합니다".
    unspaced = is_unspaced(folded)
    head = folded if unspaced else folded[:exercise]
    talk = known.phrases("stages.interview").search(head) or known.phrases("stages.screening").search(head)
    if talk is None:
        return False
    about = folded[min(talk.start(), exercise) :] if unspaced else head[talk.start() :]
    return known.phrases("process.reviewing").within(about)


def _only_sifts(folded: str, panel: int) -> bool:
    """Whether a panel only looks at the papers: "the committee reads all letters", "preselection by the panel"."""
    known = vocabulary()
    if known.phrases("stages.interview").within(folded):
        return False
    behind = folded[panel:]
    if known.phrases("process.papers").within(behind) and known.phrases("process.reads").within(behind):
        return True  # "The committee reads the letters"
    if known.phrases("process.papers").within(folded[:panel]) and known.phrases("process.sifts").within(folded[:panel]):
        return True  # "The letters are read by the committee"
    screening = known.phrases("stages.screening").search(folded)
    return screening is not None and (screening.start() < panel or known.phrases("process.sifting").within(folded))


def _sifts_and_invites(folded: str, sifted: int) -> bool:
    """Whether a sentence that begins with a look at the papers goes on to a talk: "We read all letters and invite five
    people to an interview".
    """
    known = vocabulary()
    if not known.phrases("process.papers").within(folded) or not known.phrases("process.inviting").within(folded):
        return False
    return known.phrases("stages.interview").within(folded[sifted:])


def _sifts_before_talk(folded: str, sifted: re.Match[str]) -> bool:
    """Whether a name joins a look at the papers to the talk: "Preselection and interviews"."""
    known = vocabulary()
    rest = folded[sifted.end() :].strip()
    joined = known.phrases("process.and").starts(rest)
    if joined is None or not known.phrases("process.sifting").within(sifted.group()):
        return False
    return known.phrases("stages.interview").starts(rest[joined.end() :].strip()) is not None


_WORD = re.compile(r"\w+")
_BRACKETED_END = re.compile(r"[(（][^()（）]*[)）]\s*$")
_TOKEN = re.compile(r"[^\W_]+(?:[-'’/&][^\W_]+)*")
_MOST_BEFORE = 4
_LONGEST_REMEMBERED = 500  # characters
_LONGEST_CONDITION = 160  # characters


@lru_cache(maxsize=8)  # each text is looked through for two kinds
def _tokens_of(text: str) -> tuple[list[tuple[str, int, int]], list[str]]:
    """The words of a text with their places, and in folded form."""
    tokens = [(match.group(), match.start(), match.end()) for match in _TOKEN.finditer(text)]
    return tokens, [token.lower() if token.isascii() and token.isalpha() else fold(token) for token, _, _ in tokens]


def title_words(text: str, kind: StageKind) -> str:
    """The short name that ``text`` has for its stage ("mock customer call"); "" where it has none."""
    known = vocabulary()
    if kind.value not in known.stages:
        return ""
    phrases = known.phrases(f"stages.{kind.value}")
    ends = known.phrases("process.title_ends").all
    nouns = known.phrases("process.title_nouns").all
    tokens, folded = _tokens_of(text) if len(text) <= _LONGEST_REMEMBERED else _tokens_of.__wrapped__(text)
    for place in range(len(tokens)):
        if not phrases.may_begin_with(folded[place].partition(" ")[0]):
            continue
        for length in range(min(4, len(tokens) - place), 0, -1):
            if not phrases.is_one(" ".join(folded[place : place + length])):
                continue
            last = place + length - 1
            # "screening" goes on to "call", "mock" to "customer call": take in words up to the noun.
            for further in range(last + 1, min(last + 4, len(tokens))):
                if folded[further] in nouns:
                    last = further
                    break
                if folded[further] in ends or text[tokens[further - 1][2] : tokens[further][1]].strip():
                    break
            while place <= last and folded[place] in ends:
                place += 1
            while last > place and folded[last] in ends and folded[last] not in nouns:
                last -= 1
            if place > last:
                break
            first = place
            while first > 0 and place - first < _MOST_BEFORE and folded[first - 1] not in ends:
                if text[tokens[first - 1][2] : tokens[first][1]].strip() or any(c.isdigit() for c in folded[first - 1]):
                    break
                first -= 1
            name = text[tokens[first][1] : tokens[last][2]]
            return name if name.count("(") == name.count(")") else name.rpartition(")")[2].strip()
    return ""
