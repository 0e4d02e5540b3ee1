"""A step as it is told to a stage: what kind, how long, with whom, and its questions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from hiring_assistant.domain.role import PageQuestion, Stage, StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import Item
from hiring_assistant.roles.durations import minutes_in
from hiring_assistant.roles.interviewer import are_two_together, interviewer_in
from hiring_assistant.roles.items import text_and_details
from hiring_assistant.roles.names import name_words, names_a_role
from hiring_assistant.roles.sentences import first_sentence
from hiring_assistant.roles.stage_kinds import kind_of, title_words
from hiring_assistant.roles.stage_people import Told, as_sentence, who_is_met
from hiring_assistant.roles.vocabulary import is_unspaced, vocabulary

_NUMBERING = re.compile(r"^\s*(?:[^\W\d]+\s+)?#?\d{1,2}\s*(?:[.):：．、\-–—]+\s*|\s(?=\S))")
_MOST_TITLE_WORDS = 9
_IN_BRACKETS = re.compile(r"\(([^()]{1,30})\)")
_FEW_WORDS = 4
_SEVERAL = 2
_SHORT_CALL = 30  # minutes
_TALKS = (StageKind.INTERVIEW, StageKind.SCREENING, StageKind.PANEL)
_LONGEST_UNSPACED_TITLE = 30  # characters


@dataclass(slots=True)
class Step:
    """What a page tells of one step: its line or heading, more text, and what is nested below it.

    ``slot`` is the length that the line above stated for each of its steps ("four interviews of 45 minutes each"),
    ``like`` the kind of the step that the same sentence told before ("and then one with the CTO"),
    ``who`` the person and ``length`` the minutes in a table of steps that has columns for them.
    """

    lead: str
    line: int
    text: str = ""
    heading: str = ""
    children: list[Item] = field(default_factory=list)
    like: StageKind | None = None
    slot: tuple[int, int] | None = None
    who: str | None = None
    length: tuple[int, int] | None = None


def stage_of(step: Step, order: int) -> Stage:
    """The stage that a step tells of."""
    heading = _NUMBERING.sub("", step.heading, count=1) or step.heading
    own = f"{heading}. {step.text}" if heading and step.text else heading or step.lead
    nested = tuple(line for item in step.children for line in _texts(item))
    told = Told(heading, step.text, own, heading or first_sentence(own), nested, step.like, step.who)
    leaves = list(_leaves(step.children))
    kind = _kind_told(told, leaves)
    who = who_is_met(told, kind)
    questions = _questions(leaves, kind)
    asked = {question.text for question in questions}
    final_kind = _kind_with(who, kind, told)
    return Stage(
        order=order,
        title=_title(step, own, final_kind, who),
        kind=final_kind,
        line=step.line,
        minutes=_minutes(step, told),
        interviewer=who,
        optional=_is_optional(fold(f"{told.lead} {first_sentence(step.text)}")),
        text=step.text if step.heading else step.lead,
        details=tuple(text for text in nested if text not in asked),
        questions=questions,
    )


# The kind: what the candidate does, then what whoever is there makes of it


def _kind_told(told: Told, leaves: Sequence[tuple[Item, str]]) -> StageKind:
    """The kind by the name of the step, else by its text, the step it is like, or the lines below it."""
    kind = kind_of(told.lead)
    if kind is None and told.heading and _is_taken_alone(told.heading):
        kind = StageKind.OTHER
    kind = kind or kind_of(told.own) or told.like or next(filter(None, map(kind_of, told.nested)), None)
    if kind in (None, StageKind.OTHER) and leaves and all(_asks(text) for _, text in leaves):
        return StageKind.QUESTIONNAIRE
    return kind or _kind_without_words(told.lead, told.own)


def _kind_without_words(lead: str, own: str) -> StageKind:
    """The kind of a step that no word tells: work that is set, time with somebody, else something other."""
    if vocabulary().phrases("process.sets_work").within(fold(lead)):
        return StageKind.EXERCISE
    who = interviewer_in(own, StageKind.INTERVIEW)
    with_somebody = who is not None and (names_a_role(name_words(who)) or minutes_in(lead) is not None)
    return StageKind.INTERVIEW if with_somebody else StageKind.OTHER


def _kind_with(who: str | None, kind: StageKind, told: Told) -> StageKind:
    """What an interview is by ``who`` is there: a panel with several at once, a screening with a recruiter."""
    if kind is not StageKind.INTERVIEW or not who:
        return kind
    known = vocabulary()
    if (are_two_together(who) and not _tells_of_several(told.lead)) or known.phrases("stages.panel").within(fold(who)):
        return StageKind.PANEL
    if known.phrases("process.formal").within(fold(told.lead)):
        return kind
    screeners = known.phrases("people.screeners")
    teams = (fold(inner) for inner in _IN_BRACKETS.findall(told.own))  # "… with Anna (HR)"
    return StageKind.SCREENING if screeners.within(fold(who)) or any(map(screeners.is_one, teams)) else kind


def _tells_of_several(lead: str) -> bool:
    return vocabulary().phrases("process.several").within(fold(lead))


def _is_taken_alone(name: str) -> bool:
    """Whether a step by that name is one that either side takes by itself: "Applying", "Decision"."""
    return vocabulary().phrases("process.own_steps").is_one(fold(name))


# What else is said


def _asks(text: str) -> bool:
    return text.endswith(("?", "？"))


def _questions(leaves: Iterable[tuple[Item, str]], kind: StageKind) -> tuple[PageQuestion, ...]:
    """The questions below a step: those that end so, and all of a questionnaire."""
    is_questionnaire = kind is StageKind.QUESTIONNAIRE
    return tuple(PageQuestion(text, item.line) for item, text in leaves if is_questionnaire or _asks(text))


def _minutes(step: Step, told: Told) -> tuple[int, int] | None:
    """How long it takes: by the column of a table, the own words, the lines below, or what the line above says."""
    whole = " ".join([told.own, *map(as_sentence, told.nested)])
    return step.length or minutes_in(told.own) or minutes_in(whole) or step.slot


def _is_optional(folded: str) -> bool:
    """Whether a word says that the step need not be; beside a number "May" is a month."""
    known = vocabulary()
    found = known.phrases("process.optional").search(folded)
    while found is not None:
        before, after = folded[: found.start()].split()[-1:], folded[found.end() :].split()[:1]
        is_month = found.group() in known.phrases("process.months").all
        if not is_month or not any(word[:1].isdigit() for word in (*before, *after)):
            return True
        found = known.phrases("process.optional").search(folded, found.end())
    return False


def with_first_call(stages: list[Stage]) -> list[Stage]:
    """The stages, where the first talk is a screening if it is a short call with nobody named, before other talks."""
    talks = [at for at, stage in enumerate(stages) if stage.kind in _TALKS and not _only_reads(stage)]
    if not talks or stages[talks[0]].kind is not StageKind.INTERVIEW:
        return stages
    first = stages[talks[0]]
    tried = first.minutes and any(stage.kind is StageKind.EXERCISE for stage in stages[talks[0] + 1 :])
    if len(talks) < _SEVERAL and not tried:
        return stages
    calls = vocabulary().phrases("process.short_calls").within(fold(first_sentence(first.text) or first.title))
    told = first.text or first.title
    is_short = first.minutes[1] <= _SHORT_CALL if first.minutes else len(told.split()) <= _FEW_WORDS
    if calls and first.interviewer is None and is_short:
        stages[talks[0]] = replace(first, kind=StageKind.SCREENING)
    return stages


def _only_reads(stage: Stage) -> bool:
    """Whether a screening is done without the candidate: a look at the papers."""
    if stage.kind is not StageKind.SCREENING or stage.minutes or stage.interviewer:
        return False
    known = vocabulary()
    said = fold(f"{stage.title} {stage.text}")
    return not any(known.phrases(name).within(said) for name in ("stages.interview", "process.short_calls"))


def _texts(item: Item) -> Iterable[str]:
    text, details = text_and_details(item)
    if text:
        yield text
    yield from details


def _leaves(items: Iterable[Item]) -> Iterable[tuple[Item, str]]:
    """The innermost items: of "answers to:" with questions below it, the questions."""
    for item in items:
        if item.children:
            yield from _leaves(item.children)
        elif item.text:
            yield item, item.text


def _title(step: Step, own: str, kind: StageKind, interviewer: str | None) -> str:
    """A short name for the stage."""
    if step.heading:
        return _NUMBERING.sub("", step.heading, count=1) or step.heading
    sentence = first_sentence(own)
    if is_unspaced(sentence) and len(sentence) <= _LONGEST_UNSPACED_TITLE:
        return sentence
    as_kinds = [StageKind.INTERVIEW, kind] if kind is StageKind.PANEL else [kind, StageKind.INTERVIEW]
    names = (title_words(text, as_kind) for text in (sentence, own) for as_kind in as_kinds)
    words = sentence.rstrip(".").split()
    name = next((name for name in names if name), "")
    if not name and interviewer and len(words) > _FEW_WORDS:
        name = interviewer
    if not name:
        name = " ".join(words[:_MOST_TITLE_WORDS]) + (" …" if len(words) > _MOST_TITLE_WORDS else "")
    return name[:1].upper() + name[1:]
