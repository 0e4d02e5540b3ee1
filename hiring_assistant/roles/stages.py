"""A step as it is told to a stage: what kind, how long, with whom, and its questions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from hiring_assistant.domain.role import PageQuestion, Stage, StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import Item
from hiring_assistant.roles.durations import minutes_in
from hiring_assistant.roles.interviewer import interviewer_in
from hiring_assistant.roles.items import text_and_details
from hiring_assistant.roles.sentences import first_sentence
from hiring_assistant.roles.stage_kinds import kind_of, title_words
from hiring_assistant.roles.vocabulary import vocabulary

_NUMBERING = re.compile(r"^\s*(?:(?:step|stage|round|phase)\s+)?#?\d{0,2}\s*[.):\-–—]*\s*", re.IGNORECASE)
_MOST_TITLE_WORDS = 9


@dataclass(slots=True)
class Step:
    """What a page tells of one step: its line or heading, more text, and what is nested below it."""

    lead: str
    line: int
    text: str = ""
    heading: str = ""
    children: list[Item] = field(default_factory=list)


def stage_of(step: Step, order: int) -> Stage:
    """The stage that a step tells of."""
    own = f"{step.lead}. {step.text}" if step.heading and step.text else step.lead
    nested = [line for item in step.children for line in _texts(item)]
    lead = step.heading or first_sentence(own)
    kind = kind_of(lead) or kind_of(own) or next((k for k in map(kind_of, nested) if k), None) or StageKind.OTHER
    questions: tuple[PageQuestion, ...] = ()
    details = tuple(nested)
    if kind is StageKind.QUESTIONNAIRE:
        leaves = list(_leaves(step.children))
        questions = tuple(PageQuestion(text, item.line) for item, text in leaves)
        details = tuple(text for text in nested if text not in {text for _, text in leaves})
    whole = " ".join([own, *(_as_sentence(text) for text in nested)])
    interviewer = interviewer_in(own, kind)
    if interviewer is None and kind is StageKind.PANEL and _are_people(nested):
        interviewer = ", ".join(nested)
    if interviewer is None and kind is not StageKind.QUESTIONNAIRE and nested:
        interviewer = interviewer_in(" ".join(_as_sentence(text) for text in nested), kind)
    return Stage(
        order=order,
        title=_title(step, own, kind),
        kind=kind,
        line=step.line,
        minutes=minutes_in(own) or minutes_in(whole),
        interviewer=interviewer,
        optional=vocabulary().phrases("process.optional").within(fold(lead)),
        text=step.text if step.heading else step.lead,
        details=details,
        questions=questions,
    )


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


def _title(step: Step, own: str, kind: StageKind) -> str:
    """A short name for the stage."""
    if step.heading:
        text = step.heading[_NUMBERING.match(step.heading).end() :]  # type: ignore[union-attr]
        return text or step.heading
    as_kind = (
        StageKind.INTERVIEW
        if kind is StageKind.PANEL and not title_words(own, kind).casefold().endswith("interview")
        else kind
    )
    name = title_words(first_sentence(own), as_kind) or title_words(own, kind)
    if not name:
        words = first_sentence(own).rstrip(".").split()
        name = " ".join(words[:_MOST_TITLE_WORDS]) + (" …" if len(words) > _MOST_TITLE_WORDS else "")
    return name[:1].upper() + name[1:]
