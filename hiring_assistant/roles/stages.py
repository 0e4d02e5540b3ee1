"""A step as it is told to a stage: what kind, how long, with whom, and its questions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from hiring_assistant.domain.role import PageQuestion, Stage, StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import Item
from hiring_assistant.roles.durations import minutes_in
from hiring_assistant.roles.interviewer import are_two_together, interviewer_in
from hiring_assistant.roles.items import text_and_details
from hiring_assistant.roles.names import name_words, names_a_role
from hiring_assistant.roles.sentences import first_sentence, sentences
from hiring_assistant.roles.stage_kinds import kind_of, title_words
from hiring_assistant.roles.vocabulary import is_unspaced, vocabulary

_NUMBERING = re.compile(r"^\s*(?:[^\W\d]+\s+)?#?\d{1,2}\s*(?:[.):：．、\-–—]+\s*|\s(?=\S))")
_MOST_TITLE_WORDS = 9
_MOST_WORDS_OF_PEOPLE = 12
_IN_BRACKETS = re.compile(r"\(([^()]{1,30})\)")
_FEW_WORDS = 4
_SEVERAL = 2
_SHORT_CALL = 30  # minutes
_TALKS = (StageKind.INTERVIEW, StageKind.SCREENING, StageKind.PANEL)
_WITH_NOBODY = (StageKind.OFFER, StageKind.REFERENCE, StageKind.QUESTIONNAIRE)
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
    nested = [line for item in step.children for line in _texts(item)]
    lead = heading or first_sentence(own)
    kind = kind_of(lead) or (StageKind.OTHER if heading and _is_taken_alone(heading) else None)
    kind = kind or kind_of(own) or step.like or next(filter(None, map(kind_of, nested)), None)
    leaves = list(_leaves(step.children))
    if kind in (None, StageKind.OTHER) and leaves and all(text.endswith(("?", "？")) for _, text in leaves):
        kind = StageKind.QUESTIONNAIRE
    if kind is None:
        kind = _kind_without_words(lead, own)
    asked = [leaf for leaf in leaves if kind is StageKind.QUESTIONNAIRE or leaf[1].endswith(("?", "？"))]
    questions = tuple(PageQuestion(text, item.line) for item, text in asked)
    texts = {text for _, text in asked}
    details = tuple(text for text in nested if text not in texts)
    whole = " ".join([own, *(_as_sentence(text) for text in nested)])
    interviewer = (step.who and interviewer_in(step.who, kind)) or step.who
    if interviewer is None and heading and kind_of(heading) is None:
        # A name that tells of no talk may be that of whoever it is with ("CEO/CTO: We ask you what drives you").
        named = heading if names_a_role(name_words(heading)) else None
        interviewer = interviewer_in(step.text, kind) or interviewer_in(heading, kind)
        interviewer = interviewer or (named if kind not in _WITH_NOBODY else None)
    else:
        interviewer = interviewer or interviewer_in(own, kind)
        if interviewer is not None and heading and _names_no_job(interviewer):
            named = interviewer_in(step.text, kind)  # "Team interviews. You meet the Controller"
            interviewer = named if named and names_a_role(name_words(named)) else interviewer
    one = len(own.split()) <= _MOST_WORDS_OF_PEOPLE and len(sentences(own)) == 1
    if interviewer is None and step.like in _TALKS and one and names_a_role(name_words(own)):
        interviewer = own  # under "Interviews with:"
    if interviewer is None and nested and kind is not StageKind.QUESTIONNAIRE:
        leads_to_people = kind is StageKind.PANEL or (kind is StageKind.INTERVIEW and own.endswith((":", "：")))
        if leads_to_people and _are_people(nested):
            interviewer = ", ".join(nested)
        else:
            interviewer = interviewer_in(" ".join(_as_sentence(text) for text in nested), kind)
            if interviewer is not None and _names_no_job(interviewer):
                interviewer = None  # what is looked for: "Ability to empathize with customers"
    screeners = vocabulary().phrases("people.screeners")
    formal = vocabulary().phrases("process.formal").within(fold(lead))
    if kind is StageKind.INTERVIEW and interviewer and are_two_together(interviewer) and not _tells_of_several(lead):
        kind = StageKind.PANEL
    if kind is StageKind.INTERVIEW and interviewer and vocabulary().phrases("stages.panel").within(fold(interviewer)):
        kind = StageKind.PANEL
    if kind is StageKind.INTERVIEW and not formal and interviewer:
        # "… with Anna (HR)": their team stands in brackets.
        teams = (fold(inner) for inner in _IN_BRACKETS.findall(own))
        if screeners.within(fold(interviewer)) or any(map(screeners.is_one, teams)):
            kind = StageKind.SCREENING
    return Stage(
        order=order,
        title=_title(step, own, kind, interviewer),
        kind=kind,
        line=step.line,
        minutes=step.length or minutes_in(own) or minutes_in(whole) or step.slot,
        interviewer=interviewer,
        optional=_is_optional(fold(f"{lead} {first_sentence(step.text)}")),
        text=step.text if step.heading else step.lead,
        details=details,
        questions=questions,
    )


def _is_taken_alone(name: str) -> bool:
    """Whether a step by that name is one that either side takes by itself: "Applying", "Decision"."""
    return vocabulary().phrases("process.own_steps").is_one(fold(name))


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


def _kind_without_words(lead: str, own: str) -> StageKind:
    """The kind of a step that no word tells: work that is set, time with somebody, else something other."""
    if vocabulary().phrases("process.sets_work").within(fold(lead)):
        return StageKind.EXERCISE
    who = interviewer_in(own, StageKind.INTERVIEW)
    with_somebody = who is not None and (names_a_role(name_words(who)) or minutes_in(lead) is not None)
    return StageKind.INTERVIEW if with_somebody else StageKind.OTHER


def _names_no_job(who: str) -> bool:
    """Whether words for somebody are too general where the text names jobs: "peer", "the team"."""
    lists = ("people.adjectives", "people.others")
    return any(vocabulary().phrases(name).is_one(fold(who)) for name in lists)


def _tells_of_several(lead: str) -> bool:
    return vocabulary().phrases("process.several").within(fold(lead))


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


def _as_sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."


def _are_people(lines: list[str]) -> bool:
    return bool(lines) and all(len(line.split()) <= 5 and not line.endswith(("?", ".")) for line in lines)


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
