"""What an entry of a list says in the hiring process: a step, a line that leads to others, or something beside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from hiring_assistant.domain.role import StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import Item
from hiring_assistant.roles.durations import minutes_in
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.interviewer import interviewer_in
from hiring_assistant.roles.people import may_be_people
from hiring_assistant.roles.sentences import first_sentence
from hiring_assistant.roles.separating import NUMBERED_LINE, TALKS, bold_label
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.stage_people import NAME_ENDS
from hiring_assistant.roles.stages import Step, stage_of
from hiring_assistant.roles.step_sentences import names_several_talks, tells_of_candidate
from hiring_assistant.roles.vocabulary import vocabulary

_FEWEST = 2
_FEWEST_OF_A_DAY = 3
_LONG = 120  # minutes
_MOST_WORDS_OF_A_NAME = 8
_MOST_WORDS_OF_A_STEP = 25
_MOST_WORDS_OVER_TEXT = 6
_ONLY_DATE = re.compile(  # "2월 초 예정", "3月中旬"
    r"^\W*(?:\d{2,4}\s*[년年]\s*)?\d{1,2}\s*[월月]\s*(?:\d{1,2}\s*[일日])?\s*"
    r"(?:초|중순|중|말|上旬|中旬|下旬|頃)?\s*(?:예정|予定)?\W*$"
)
_PLACEHOLDER = re.compile(r"^[*\s]*[{\[<].*[}\]>]\s*$")
_ENDS_OF_SENTENCES = (".", "!", "。", "다", "요", "함", "됨", "안내", "가능", "예정")


def has_few_steps(items: Sequence[Item]) -> bool:
    """Whether a list under any heading inside the process is about something else: principles, what to bring."""
    return sum(item_kind(item) is not None for item in items) * 3 <= len(items)


def item_kind(item: Item) -> StageKind | None:
    """The kind of step that an entry tells of, by its first sentence if that says one."""
    text = item.text
    return kind_of(first_sentence(text)) or kind_of(text)


def beside_counted(items: Sequence[Item]) -> list[Item]:
    """The entries of a list that stand between those which count the steps ("Step 1: Papers", "Results on 3 May", "Step
    2: Interview"); none where the others do not count, or only one of them.
    """
    counted = [NUMBERED_LINE.match(item.text) is not None for item in items]
    if sum(counted) < _FEWEST_OF_A_DAY or all(counted) or not counted[0]:
        return []
    beside = [item for item, counts in zip(items, counted, strict=True) if not counts]
    return beside if all(item_kind(item) is not StageKind.OFFER for item in beside) else []


def say_more(children: Sequence[Item]) -> bool:
    """Whether nested items are sentences about a step rather than names of steps."""
    return any(len(child.text.split()) > _MOST_WORDS_OF_A_NAME for child in children)


def are_sentences_on_it(text: str, children: Sequence[Item]) -> bool:
    """Whether lines nested below one talk or task all are sentences that say what happens in it: "Drawing test:", and
    below it "We show you a drawing and ask what you would change".
    """
    if kind_of(text) not in (*TALKS, StageKind.EXERCISE) or names_several_talks(text):
        return False
    return all(
        len(child.text.split()) > _MOST_WORDS_OF_A_NAME
        and minutes_in(child.text) is None
        and interviewer_in(child.text, StageKind.INTERVIEW) is None
        for child in children
    )


def are_remarks(items: Sequence[Item]) -> bool:
    """Whether the entries of a list behind the counted steps are sentences, "All interviews are held online.", rather
    than steps of their own.
    """
    sentences_of = [item.text.rstrip("*_ ") for item in items]
    return all(text.endswith(_ENDS_OF_SENTENCES) or ": " in text for text in sentences_of)


def is_named_step(item: Item) -> bool:
    """Whether an item begins with the name of a step in bold."""
    label = bold_label(item.lines[0][1]) if item.lines else None
    return label is not None and kind_of(label[0]) is not None


def named_over_text(items: Sequence[Item]) -> list[Step]:
    """The steps of a list whose entries all have a name on their first line and text below it; none of others."""
    if len(items) < _FEWEST_OF_A_DAY or any(len(item.lines) < _FEWEST for item in items):
        return []
    names = [plain(item.lines[0][1]) for item in items]
    if any(len(name.split()) > _MOST_WORDS_OVER_TEXT or name[-1:] in ".,;:-–—" for name in names):
        return []
    texts = [plain("\n".join(line for _, line in item.lines[1:])) for item in items]
    kinds = [kind_of(name) or kind_of(first_sentence(text)) for name, text in zip(names, texts, strict=True)]
    begin = all(text[:1].isupper() or text[:1].isdigit() for text in texts)
    known = sum(kind is not None for kind in kinds)
    if not begin or known * 2 < len(items) or not any(kind in TALKS for kind in kinds):
        return []
    return [
        Step(f"{name}. {text}", item.line, text=text, heading=name, children=item.children)
        for item, name, text in zip(items, names, texts, strict=True)
    ]


def introduces(text: str, children: Sequence[Item]) -> bool:
    """Whether a line only leads to the steps nested below it."""
    if not children:
        return False
    if names_several_talks(text) and are_slots_with_people(children):
        return True
    kinds = [kind_of(first_sentence(child.text)) for child in children]
    steps = sum(kind is not None and not child.text.endswith("?") for kind, child in zip(kinds, children, strict=True))
    if steps * 2 < len(children) or steps == 0:
        return False
    if 1 < steps == len(children) and text.endswith((":", "：")) and _consists(text):
        return True  # "Half a day at the institute, which consists of:"
    if steps > 1 and (names_several_talks(text) or (steps >= _FEWEST_OF_A_DAY and _is_a_day(text))):
        return True
    own = stage_of(Step(text, 1), 1)
    if own.kind in (StageKind.OFFER, StageKind.REFERENCE) and steps < _FEWEST:
        return False  # "Offer", and below it when it comes
    folded = fold(text)
    if own.kind is StageKind.EXERCISE and (own.minutes is not None or len(text.split()) > _MOST_WORDS_OF_A_NAME):
        return False  # "A task at home (2 hours), one of:"
    sifts = vocabulary().phrases("process.sifting").within(folded)  # "We review applications, and either:"
    sifts = sifts or (own.kind is StageKind.OTHER and vocabulary().phrases("process.papers").within(folded))
    if sifts or own.kind in (StageKind.QUESTIONNAIRE, StageKind.PANEL, StageKind.SCREENING):
        return False
    said = own.minutes is not None or own.interviewer is not None
    return not said or text.endswith((":", "：")) or vocabulary().phrases("process.introductions").within(folded)


def _consists(text: str) -> bool:
    return vocabulary().phrases("process.consists").within(fold(text))


def are_talks(items: Sequence[Item]) -> bool:
    """Whether several entries all are talks by their words: "Interview with …", "Interview with …"."""
    return len(items) >= _FEWEST and all(kind_of(first_sentence(item.text)) in TALKS for item in items)


def are_slots_with_people(items: Sequence[Item]) -> bool:
    """Whether several entries each say who a talk is with and how long it takes, without a word for the talk."""
    return len(items) >= _FEWEST and all(map(_is_slot_with_somebody, items))


def _is_slot_with_somebody(item: Item) -> bool:
    """Whether an entry says who a talk is with and how long it takes, and no more: "Team Lead (45 min)"."""
    who = NAME_ENDS.split(item.text, maxsplit=1)[0]
    return len(who.split()) <= _MOST_WORDS_OF_A_NAME and may_be_people(who) and minutes_in(item.text) is not None


def _is_a_day(text: str) -> bool:
    """Whether a line names hours in which several talks follow each other: "Onsite (4 hours)"."""
    slot = minutes_in(text)
    short = len(NAME_ENDS.split(text, maxsplit=1)[0].split()) <= _MOST_WORDS_OF_A_NAME
    named = vocabulary().phrases("process.day").within(fold(text))
    return short and (named or (slot is not None and slot[0] >= _LONG)) and (slot is None or slot[1] >= _LONG)


def leads_on(item: Item, following: Sequence[Item]) -> bool:
    """Whether an entry leads to those that follow it, which should stand below it: "Interviews will be held with:"."""
    text = item.text
    several = kind_of(text) in TALKS and vocabulary().phrases("process.several").within(fold(text))
    return several and text.endswith((":", "：")) and not item.children and len(following) >= _FEWEST


def slot_of_each(text: str) -> tuple[int, int] | None:
    """The length that a line states for each of the steps below it."""
    return minutes_in(text) if vocabulary().phrases("process.each").within(fold(text)) else None


def may_be_step(text: str, *, ordered: bool) -> bool:
    """Whether a line among steps is one as well: a short name, or a sentence of what "we" or the candidate do; where
    they are counted (``ordered``), any sentence of some words.
    """
    if _PLACEHOLDER.match(text) or _ONLY_DATE.match(text):
        return False
    words = len(_without_people(NAME_ENDS.split(text, maxsplit=1)[0]))
    short = words <= (_MOST_WORDS_OF_A_STEP if ordered else _MOST_WORDS_OF_A_NAME)
    known = vocabulary()
    begins = known.phrases("process.own_steps").starts(fold(text)) is not None or hands_in(text)
    return short or begins or tells_of_candidate(text) or minutes_in(text) is not None


def hands_in(text: str) -> bool:
    """Whether a line says what candidates hand in to apply: "Send us your CV"."""
    return vocabulary().phrases("process.hands_in").starts(fold(text)) is not None


def _without_people(name: str) -> list[str]:
    """The words of a name before those that say who it is with: "Tour of the school with two pupils"."""
    known = vocabulary().words("people.with")
    return list(takewhile(lambda word: word not in known, name.split()))
