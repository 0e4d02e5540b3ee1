"""Who a step of the hiring process is with, from its name, its text and what is nested below it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from hiring_assistant.domain.role import StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.durations import minutes_in
from hiring_assistant.roles.interviewer import interviewer_in
from hiring_assistant.roles.people import are_together, is_name, may_be_people, names_people
from hiring_assistant.roles.people_names import cleaned_name, without_articles
from hiring_assistant.roles.sentences import sentences
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.vocabulary import is_unspaced, vocabulary

NAME_ENDS = re.compile(r"\s*[–—:：(（]\s*|\s-\s")
"""Where the name of a step ends and more is said of it."""

_NAME_WITH_JOB = re.compile(r"^([^():]{2,40}) \(([^()]{2,40})\)$")
_MOST_WORDS_OF_PEOPLE = 12
_MOST_WORDS_OF_ONE = 5
_TALKS = (StageKind.INTERVIEW, StageKind.SCREENING, StageKind.PANEL)
_WITH_NOBODY = (StageKind.OFFER, StageKind.REFERENCE, StageKind.QUESTIONNAIRE)


@dataclass(frozen=True, slots=True)
class Told:
    """The words that a page tells a step in.

    ``heading`` the name it has of its own, "" where it is a line; ``text`` what stands behind that name, ``own`` the
    two together or the line; ``lead`` that name, or the first sentence of the line; ``nested`` the lines below it.
    ``like`` is the kind of the step told before in the same sentence, or that the line above has for all; ``named``
    who a table says it is with.
    """

    heading: str
    text: str
    own: str
    lead: str
    nested: tuple[str, ...] = ()
    like: StageKind | None = None
    named: str | None = None


def who_is_met(told: Told, kind: StageKind) -> str | None:
    """Who the step of ``kind`` is with; None where the page does not say."""
    if told.named:
        several = are_together(told.named, "", slot=True)  # "The owner and somebody from HR"
        found = None if several or is_unspaced(told.named) else interviewer_in(told.named, kind)
        return _by_job(found or without_articles(told.named), told, kind)
    if told.heading and kind_of(told.heading) is None:
        who = _behind_a_name(told, kind)
    else:
        who = _by_job(interviewer_in(told.own, kind), told, kind)
    if who is None and told.like in _TALKS and _is_somebody(told.own):
        # Under "Interviews with:", perhaps with its length: "CTO (45 min)".
        who = (cleaned_name(told.own) if minutes_in(told.own) is not None else None) or told.own
    if kind in _TALKS:
        met = _met_for_a_talk(told.own)
        who = met if met is not None and (who is None or met.endswith(f", {who}")) else who
    if who is None and kind is StageKind.INTERVIEW and is_somebody_for_a_time(told.own):
        who = NAME_ENDS.split(told.own, maxsplit=1)[0].partition(",")[0].strip()
    if who is None and told.nested and kind is not StageKind.QUESTIONNAIRE:
        who = _in_nested(told, kind) or _behind_label(told.nested)
    return who


def _met_for_a_talk(text: str) -> str | None:
    """Who an entry begins with that goes on to the talk they hold: "Aoife, Talent Partner, for a first video call"."""
    for lead in vocabulary().words("people.meets_for"):
        who, found, talk = text.partition(f" {lead} ")
        who = who.rstrip(" ,:–—-")
        short = 0 < len(who.split()) <= _MOST_WORDS_OF_ONE and who[:1].isupper()
        if found and short and kind_of(talk) in _TALKS and kind_of(who) is None:
            name = who.partition(",")[0]
            return cleaned_name(who) if names_people(who) or is_name(name) else None
    return None


def _behind_label(nested: tuple[str, ...]) -> str | None:
    """Who stands behind the head of a table's column that says who: "担当：技術部長", "With: the head gardener"."""
    for line in nested:
        label, colon, rest = line.replace("：", ":").partition(":")
        if colon and vocabulary().phrases("people.columns").is_one(fold(label)):
            return (rest.strip() if is_unspaced(rest) else cleaned_name(rest)) or None
    return None


def is_somebody_for_a_time(text: str) -> bool:
    """Whether a line has nothing but somebody's job and how long it takes: "VP of Sales (30 minutes)"."""
    name = NAME_ENDS.split(text, maxsplit=1)[0].partition(",")[0]
    somebody = _is_somebody(name) or (len(name.split()) <= _MOST_WORDS_OF_ONE and may_be_people(name))
    return somebody and minutes_in(text) is not None and minutes_in(name) is None and kind_of(text) is None


def _behind_a_name(told: Told, kind: StageKind) -> str | None:
    """Who a step is with whose name tells of no talk; that name itself may be theirs, as in "CEO/CTO: We ask you what
    drives you".
    """
    if kind not in _WITH_NOBODY and _is_name_with_job(told.heading):
        return told.heading
    who = interviewer_in(told.text, kind) or interviewer_in(told.heading, kind)
    names_somebody = names_people(told.heading) or (kind in _TALKS and may_be_people(told.heading))
    names_somebody = names_somebody and kind not in _WITH_NOBODY
    return who or (told.heading if names_somebody else None)


def _is_name_with_job(words: str) -> bool:
    """Whether words are a name and in brackets what they are: "Sara (Talent)"."""
    found = _NAME_WITH_JOB.match(words)
    return found is not None and is_name(found.group(1)) and may_be_people(found.group(2))


def _by_job(who: str | None, told: Told, kind: StageKind) -> str | None:
    """``who``, or the job that the text behind the name of the step has for them where they are but a general word:
    "Team interviews. You meet the Controller".
    """
    if who is None or not told.heading:
        return who
    named = interviewer_in(told.text, kind)
    if named and named.casefold().startswith(f"{who.casefold()}, ") and is_name(named.partition(", ")[2]):
        return named  # "Meet the owner", and below it "the owner, Mrs Penhallow"
    if not named or not _names_no_job(who):
        return who
    somebody = names_people(named) or is_name(named) or are_together(named, "", slot=True)
    return named if somebody or vocabulary().phrases("people.screeners").within(fold(named)) else who


def _in_nested(told: Told, kind: StageKind) -> str | None:
    """Who the lines below a step name: they are a list of people, or say it in a sentence."""
    leads_to_people = kind is StageKind.PANEL or (kind is StageKind.INTERVIEW and told.own.endswith((":", "：")))
    if leads_to_people and _are_people(told.nested):
        return ", ".join(told.nested)
    said = (line for line in told.nested if not line.endswith(("?", "？")))  # "How do you work with sales?"
    who = interviewer_in(" ".join(map(as_sentence, said)), kind)
    # General words are what is looked for: "Ability to empathize with customers".
    return None if who is not None and _names_no_job(who) else who


def as_sentence(text: str) -> str:
    """``text`` with an end, so that what follows is another sentence."""
    return text if text.endswith((".", "?", "!")) else f"{text}."


def _is_somebody(text: str) -> bool:
    """Whether a line says no more than who somebody is."""
    short = len(text.split()) <= _MOST_WORDS_OF_PEOPLE and len(sentences(text)) == 1
    return short and names_people(text)


def _are_people(lines: tuple[str, ...]) -> bool:
    return all(len(line.split()) <= _MOST_WORDS_OF_ONE and not line.endswith(("?", ".")) for line in lines)


def _names_no_job(who: str) -> bool:
    """Whether words for somebody are too general where the text names jobs: "peer", "the team"."""
    lists = ("people.adjectives", "people.others", "people.departments")
    return any(vocabulary().phrases(name).is_one(fold(who)) for name in lists)
