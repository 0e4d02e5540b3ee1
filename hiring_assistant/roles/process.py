"""The hiring process of a page: its stages in order, and what it says beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from hiring_assistant.domain.role import Stage, StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import Item, ListBlock, Other, Paragraph
from hiring_assistant.roles.counted_line import counted_pieces
from hiring_assistant.roles.durations import days_between_stages, minutes_in
from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.interviewer import interviewer_in
from hiring_assistant.roles.parts import Part
from hiring_assistant.roles.process_lines import lines_of, sentences_with_lines
from hiring_assistant.roles.process_parts import step_headings, told_of_steps
from hiring_assistant.roles.process_tables import steps_in_table
from hiring_assistant.roles.sentences import first_sentence, sentences
from hiring_assistant.roles.separating import (
    NUMBERED_LINE,
    TALKS,
    are_labelled,
    bold_label,
    enumerated,
    is_row,
    labelled,
    labelled_lines,
    name_of_step,
    separate,
)
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.stages import Step, stage_of, with_first_call
from hiring_assistant.roles.stated_count import stated_count
from hiring_assistant.roles.vocabulary import is_unspaced, vocabulary

_MOST_WORDS_OF_A_NAME = 8
_MOST_WORDS_OF_A_STEP = 25
_FIRST_WORDS = 5
_SHORTEST_UNSPACED_NAME = 3  # characters
_STEM = 6  # letters that inflected forms of a word share
_FEWEST = 2
_LABELLED = 3
_LAST = (StageKind.OFFER, StageKind.REFERENCE)
_NAME_ENDS = re.compile(r"\s*[–—:：(（]\s*|\s-\s")
_PLACEHOLDER = re.compile(r"^[*\s]*[{\[<].*[}\]>]\s*$")


@dataclass(slots=True)
class ProcessReading:
    """Stages, and the text of the process sections that is no stage, by the line of their heading."""

    stages: tuple[Stage, ...] = ()
    notes: dict[int, list[str]] = field(default_factory=dict)
    days_between: tuple[int, int] | None = None


def read_process(parts: Sequence[Part]) -> ProcessReading:
    """The stages told in the parts of a page that are about hiring."""
    reader = _ProcessReader()
    series = frozenset(part.start for part in parts if part.is_step)
    steps = series or step_headings(parts)
    more = told_of_steps(parts, steps)
    reader.narrow = _narrowest(parts)
    for part in parts:
        if part.start in series:
            reader.take(part, is_step=True)
        elif part.beside_steps or part.start in more or reader.has_told(part) or reader.is_after_offer(part):
            reader.take_notes(part)
        else:
            reader.take(part, is_step=part.start in steps)
    return reader.finish()


@dataclass(slots=True)
class _Found:
    """A step or, where ``step`` is None, a note.

    ``loose`` where a sentence of running text tells it, ``listing`` the steps that a sentence only lists, ``announced``
    the talk that one only gives the date of. Those of one ``block`` (a line of the source, 0 for none) stand in one
    paragraph.
    """

    home: int
    text: str
    step: Step | None = None
    loose: bool = False
    block: int = 0
    listing: list[Step] = field(default_factory=list)
    announced: Step | None = None


class _ProcessReader:
    def __init__(self) -> None:
        self._found: list[_Found] = []
        self._days: tuple[int, int] | None = None
        self._home = 1
        self._stated: int | None = None  # how many steps the page says there are
        self.narrow: frozenset[int] = frozenset()  # parts that are about hiring by their own heading, if others are not

    def take(self, part: Part, *, is_step: bool) -> None:
        self._home = part.start
        if is_step and part.heading is not None:
            self._take_step_part(part, part.heading.text, part.heading.line)
            return
        if part.kind is HeadingKind.OTHER:
            self.take_notes(part)
            return
        self._note_count(part)
        named = sum(bool(labelled_lines(block)) for block in part.blocks if isinstance(block, Paragraph))
        begun = False
        for block in part.blocks:
            if isinstance(block, Paragraph):
                labelled = bool(labelled_lines(block))
                begun = begun or labelled
                # Between steps that all have a label, what has none tells more of the step above it.
                more = begun and not labelled and named >= _LABELLED
                self._take_paragraph(block, trusted=named >= _FEWEST, more=more)
            elif isinstance(block, ListBlock) and block.is_steps:
                self._take_all(block.items)
            elif isinstance(block, ListBlock) and part.kind is None and _has_few_steps(block.items):
                self._take_notes_in(block.items)
            elif isinstance(block, ListBlock):
                self._take_list(block.items, ordered=block.ordered)
            elif isinstance(block, Other):
                self._take_table(block, trusted=part.kind is HeadingKind.PROCESS)

    def finish(self) -> ProcessReading:
        if sum(found.step is not None and not found.listing for found in self._found) < _FEWEST:
            self._take_listing()
        if not any(found.step is not None and kind_of(found.step.lead) in TALKS for found in self._found):
            self._take_announced()
        self._leave_out_hired()
        self._leave_out_wider()
        firm = [place for place, found in enumerate(self._found) if found.step is not None and not found.loose]
        complete = len(firm) == self._stated
        notes: dict[int, list[str]] = {}
        steps: list[Step] = []
        last_block = 0
        for place, found in enumerate(self._found):
            if found.step is None or (found.loose and firm and (complete or not self._is_told_well(place, firm))):
                paragraphs = notes.setdefault(found.home, [])
                if found.block and found.block == last_block:
                    paragraphs[-1] += f" {found.text}"
                else:
                    paragraphs.append(found.text)
                last_block = found.block
            else:
                steps.append(found.step)
                last_block = 0
        stages = [stage_of(step, order) for order, step in enumerate(steps, 1)]
        return ProcessReading(tuple(with_first_call(stages)), notes, self._days)

    def _is_told_well(self, place: int, firm: Sequence[int]) -> bool:
        """Whether a sentence of running text tells a step although others stand in a list: what candidates do after
        those, or a call that comes before them, of which the list has none.
        """
        step = self._found[place].step
        if step is None or not _tells_of_candidate(self._found[place].text):
            return False
        listed = [self._found[at].step for at in firm]
        kind = kind_of(step.lead)
        begins = vocabulary().phrases("process.sequence").starts(fold(step.lead)) is not None
        if place > firm[-1] and len(listed) > _FEWEST and kind not in _LAST and not begins:
            return False  # "All interviews are held online."
        first_call = kind is StageKind.SCREENING and minutes_in(step.lead) is not None
        return place > firm[0] or (first_call and all(s is None or kind_of(s.lead) is not kind for s in listed))

    def _take_listing(self) -> None:
        """Where no steps are told but in a sentence that lists them, take those."""
        place = max(range(len(self._found)), key=lambda at: len(self._found[at].listing), default=0)
        if not self._found or not self._found[place].listing:
            return
        told = self._found[place]
        notes = [_Found(found.home, found.text, block=found.block) for found in self._found]
        steps = [_Found(told.home, step.lead, step) for step in told.listing]
        self._found = [*notes[: place + 1], *steps, *notes[place + 1 :]]

    def _leave_out_wider(self) -> None:
        """Where parts have a heading about hiring of their own, leave out what running text tells in the wider one
        around them ("Hiring", and in it "Who we look for" and "How we hire").
        """
        inside = sum(found.step is not None and found.home in self.narrow for found in self._found)
        for place, found in enumerate(self._found):
            if inside >= _FEWEST and found.loose and found.home not in self.narrow:
                self._found[place] = _Found(found.home, found.text, block=found.block)

    def _leave_out_hired(self) -> None:
        """Take what follows an offer and is for those who have the job ("Trial period", "First day"), or tells of the
        offer once more, for no step.
        """
        hired = vocabulary().phrases("process.hired")
        offered = False
        for place, found in enumerate(self._found):
            if found.step is None:
                continue
            name = found.step.heading or first_sentence(found.step.lead)
            offers = kind_of(name) is StageKind.OFFER
            again = offers and vocabulary().phrases("process.conditions").starts(fold(found.step.text)) is not None
            if offered and (again or (hired.within(fold(name)) and kind_of(name) not in (*_LAST, *TALKS))):
                told = [found.text, found.step.text, *(item.text for item in found.step.children)]
                self._found[place] = _Found(found.home, " ".join(dict.fromkeys(filter(None, told))), block=found.block)
            offered = offers or (offered and kind_of(name) not in TALKS)

    def _take_announced(self) -> None:
        """Where no talk is told, take the first that is announced: "Interviews will be held in May"."""
        for found in self._found:
            if found.announced is not None:
                found.step = found.announced
                return

    def _note(self, text: str, block: int = 0) -> None:
        if text:
            self._found.append(_Found(self._home, text, block=block))

    def _step(self, step: Step, *, loose: bool = False, block: int = 0) -> None:
        self._found.append(_Found(self._home, step.lead, step, loose, block))

    def has_told(self, part: Part) -> bool:
        """Whether a heading is that of a step in the list above, of which more is told here."""
        words = name_of_step(part.heading.text) if part.heading is not None else frozenset()
        listed = [found.step for found in self._found if found.step is not None]
        if not words or len(listed) < _FEWEST or part.kind is HeadingKind.PROCESS:
            return False
        return any(name_of_step(step.heading or " ".join(step.lead.split()[:_FIRST_WORDS])) == words for step in listed)

    def is_after_offer(self, part: Part) -> bool:
        """Whether a part tells of what comes after an offer that was made above: the first weeks."""
        last = next((found.step for found in reversed(self._found) if found.step is not None), None)
        if part.kind is not HeadingKind.PROCESS or last is None or not part.lists:
            return False
        told = (_item_kind(item) for block in part.lists for item in block.items)
        anew = part.heading is not None and vocabulary().headings.may_tell_of_hiring(part.heading.text)
        talks = any(kind in (*TALKS, StageKind.OFFER) for kind in told)
        return kind_of(last.lead) is StageKind.OFFER and not (anew and talks)

    def take_notes(self, part: Part) -> None:
        """Keep what a part says, none of which is a step."""
        self._home = part.start
        for block in part.blocks:
            if isinstance(block, Paragraph):
                self._note(plain(block.raw))
            elif isinstance(block, ListBlock):
                self._take_notes_in(block.items)

    def _take_notes_in(self, items: Sequence[Item]) -> None:
        for item in items:
            self._note(item.text)
            self._take_nested_notes(item)

    # A heading for each step

    def _take_step_part(self, part: Part, title: str, line: int) -> None:
        items = [item for block in part.lists for item in block.items]
        first = next((plain(block.raw) for block in part.blocks if isinstance(block, Paragraph)), "")
        # One of a row of steps is a step, and what is listed below it its agenda, unless it names several talks.
        several = part.leads_on or not part.is_step or _names_several_talks(f"{title}. {first}")
        several = several and (not part.is_step or minutes_in(f"{title}. {first}") is None)
        if part.leads_on or (several and _introduces(title, items) and not are_labelled(items)):
            like = kind_of(title)
            for block in part.blocks:
                if isinstance(block, ListBlock):
                    self._take_list(block.items, like=like if like in TALKS else None)
                elif isinstance(block, Paragraph):
                    self._note(plain(block.raw))
            return
        paragraphs = [block for block in part.blocks if isinstance(block, Paragraph)]
        if _names_several_talks(title) and self._take_talks(paragraphs):
            return
        offers = [
            block for block in paragraphs if _tells_offer(plain(block.raw)) and kind_of(title) is not StageKind.OFFER
        ]
        text = " ".join(plain(block.raw) for block in paragraphs if block not in offers)
        own = [item for block in part.blocks[: part.own_blocks] if isinstance(block, ListBlock) for item in block.items]
        step = Step(title, line, text=text, heading=title)
        if kind_of(title) is StageKind.QUESTIONNAIRE and len(own) < len(items):
            # Below another heading stands what is looked for; only questions are those of the questionnaire.
            asked = [item for item in items if item in own or item.text.endswith(("?", "？"))]
            step.text = " ".join([text, *(item.text for item in items if item not in asked)])
            items = asked
        step.children = items
        self._step(step)
        for block in offers:
            self._step(Step(plain(block.raw), block.line))

    def _take_talks(self, paragraphs: Sequence[Paragraph]) -> bool:
        """Take the talks that stand one by one in the text under "Team interviews"; whether there are several."""
        told = [pair for block in paragraphs for pair in sentences_with_lines(block.raw, block.line)]
        begins = [at for at, (text, _) in enumerate(told) if _begins_talk(text)]
        if len(begins) < _FEWEST:
            return False
        for at, (text, number) in enumerate(told):
            last = self._found[-1].step if self._found else None
            if at in begins or _tells_offer(text):
                self._step(Step(text, number))
            elif last is None or at < begins[0] or _is_note(text, is_item=False):
                self._note(text)
            else:
                last.lead += f" {text}"
        return True

    # Lists

    def _take_list(
        self,
        items: Sequence[Item],
        slot: tuple[int, int] | None = None,
        like: StageKind | None = None,
        *,
        ordered: bool = False,
    ) -> None:
        if self._is_questions(items):
            return
        if len(items) == 1 and not items[0].children:
            items = _counted(f"1. {items[0].text}", items[0].line) or items
        known = [_item_kind(item) is not None for item in items]
        trusted = like is not None or sum(known) * 2 >= len(known) or (ordered and any(known))
        # A list of which most entries say more below them: what is nested tells of the step.
        detailed = len(items) > _FEWEST and sum(bool(item.children) for item in items) * 3 >= len(items) * 2
        detailed = detailed and sum(kind_of(item.text) is not None for item in items) * 3 >= len(items) * 2
        if like is None and self._are_all_stated(items, known):
            self._take_all(items)
            return
        if like is None and self._tell_more(items):
            self._take_notes_in(items)
            return
        for place, (item, is_known) in enumerate(zip(items, known, strict=True)):
            lead, *rest = lines_of(item)
            text = lead[1]
            self._note_days(text)
            if not text and not item.children:
                continue
            following = items[place + 1 :]
            if _leads_on(item, following):
                self._note(text)
                self._take_list(following, _slot_of_each(text), kind_of(text), ordered=ordered)
                return
            if _introduces(text, item.children) and not (detailed and _say_more(item.children)):
                self._note(text)
                kind = kind_of(text)
                several = _names_several_talks(text)
                self._take_list(item.children, _slot_of_each(text), kind if several and kind in TALKS else None)
            elif not (is_known or (trusted and _may_be_step(text, ordered=ordered))) or (
                not _is_named_step(item) and _is_note(text, is_item=True)
            ):
                self._note(text)
                for child in item.children:
                    self._note(child.text)
                    self._take_nested_notes(child)
            else:
                nested = [*item.children, *(Item(number, [(number, line)]) for number, line in lead[2])]
                steps = labelled(item, text) or separate(text)
                steps[-1].children = nested
                for step in steps:
                    step.line, step.slot, step.like = lead[0], slot or step.slot, step.like or like
                    self._step(step)
            for number, line, _ in rest:
                self._take_line(line, number, firm=True)

    def _are_all_stated(self, items: Sequence[Item], known: Sequence[bool]) -> bool:
        """Whether a list has just as many entries as the page says there are steps, so that each of them is one."""
        if len(items) != self._stated or any(found.step is not None for found in self._found):
            return False
        return any(known)

    def _take_all(self, items: Sequence[Item]) -> None:
        for item in items:
            self._note_days(item.text)
            step = (labelled(item, item.text) or [Step(item.text, item.line)])[-1]
            step.line, step.children = item.line, item.children
            self._step(step)

    def _take_nested_notes(self, item: Item) -> None:
        for child in item.children:
            self._note(child.text)
            self._take_nested_notes(child)

    def _is_questions(self, items: Sequence[Item]) -> bool:
        """Take a list of nothing but questions as those of the step named before it."""
        last = next((found.step for found in reversed(self._found) if found.step is not None), None)
        questions = [item for item in items if item.text.endswith(("?", "？"))]
        if last is None or not items or len(questions) < len(items):
            return False
        last.children.extend(items)
        return True

    # Tables; other blocks stay with the section as a whole, see reading.py

    def _take_table(self, table: Other, *, trusted: bool) -> None:
        """Take the rows of a table of steps; any other table stays with the section. The table is kept in any case."""
        for step in steps_in_table(table, trusted=trusted):
            self._step(step)

    # Running text

    def _take_paragraph(self, block: Paragraph, *, trusted: bool, more: bool = False) -> None:
        steps = labelled_lines(block, trusted=trusted)
        if steps:
            for step in steps:
                self._step(step)
            return
        counted = _counted(plain(block.raw), block.line)
        if counted:
            self._take_list(counted, ordered=True)
            return
        told = list(sentences_with_lines(block.raw, block.line))
        numbered = [kind_of(text) for text, _ in told if NUMBERED_LINE.match(text)]
        trusted = len(numbered) > 1 and sum(kind is not None for kind in numbered) * 2 >= len(numbered)
        for text, number in told:
            self._note_days(text)
            if trusted and NUMBERED_LINE.match(text):
                for step in separate(text):
                    step.line = number
                    self._step(step)
                continue
            if more and not _tells_offer(text):
                self._note(text, block.line)
                continue
            self._take_line(text, number, block=block.line)

    def _take_line(self, text: str, number: int, *, firm: bool = False, block: int = 0) -> None:
        begins = vocabulary().phrases("process.sequence").starts(fold(text)) is not None
        listing = [] if firm or begins else enumerated(text)
        last = self._found[-1] if self._found else None
        if last is not None and last.step is not None and last.loose and _goes_on(text, last.step.lead):
            last.step.lead += f" {text}"
            last.text = last.step.lead
            return
        if not firm and vocabulary().phrases("process.announced").within(fold(text)):
            self._note(text, block)
            self._found[-1].announced = Step(text, number)
            return
        tells = (kind_of(text) is not None or _sets_work(text)) and _tells_step(text) and not text.endswith((":", "："))
        if listing or not tells or _is_note(text, is_item=False):
            self._note(text, block)
            if listing:
                for step in listing:
                    step.line = number
                self._found[-1].listing = listing
            return
        if self._names_listed(text) or (self._is_complete() and not begins):
            self._note(text, block)
            return
        for step in separate(text):
            step.line = number
            self._step(step, loose=not (firm or NUMBERED_LINE.match(text) or is_row(text)), block=block)

    def _tell_more(self, items: Sequence[Item]) -> bool:
        """Whether a list behind one of steps says more of these: each entry names one of them."""
        listed = sum(found.step is not None and not found.loose for found in self._found)
        return listed > _FEWEST and bool(items) and all(self._names_listed(item.text) for item in items)

    def _names_listed(self, text: str) -> bool:
        """Whether a sentence after a list of steps says more of one: "You do the design task in our studio"."""
        words = frozenset(fold(text).split())
        listed = [found.step for found in self._found if found.step and not found.loose]
        if is_unspaced(text) and len(listed) >= _FEWEST:
            names = (_NAME_ENDS.split(step.heading or step.lead, maxsplit=1)[0].strip() for step in listed)
            return any(len(name) >= _SHORTEST_UNSPACED_NAME and name in text for name in names)
        return any(len(name := name_of_step(step.heading)) >= _FEWEST and name <= words for step in listed)

    def _is_complete(self) -> bool:
        """Whether steps were listed up to the offer."""
        listed = [found.step for found in self._found if found.step is not None and not found.loose]
        return len(listed) > _FEWEST and kind_of(listed[-1].heading or listed[-1].lead) is StageKind.OFFER

    def _note_count(self, part: Part) -> None:
        """Note how many steps the heading of a part, or a paragraph before its first list, says there are."""
        if self._stated is not None or part.kind is not HeadingKind.PROCESS:
            return
        before = takewhile(lambda block: isinstance(block, Paragraph), part.blocks)
        raws = (block.raw for block in before if isinstance(block, Paragraph))
        told = (sentence for raw in raws for sentence in sentences(plain(raw)))
        counts = map(stated_count, (part.heading.text if part.heading is not None else "", *told))
        self._stated = next(filter(None, counts), None)

    def _note_days(self, text: str) -> None:
        self._days = self._days or days_between_stages(text)


def _narrowest(parts: Sequence[Part]) -> frozenset[int]:
    """Where the parts begin that stand, with a heading about hiring, below another such heading; all below them too."""
    top = min((part.level for part in parts if part.kind is HeadingKind.PROCESS), default=0)
    found: set[int] = set()
    depth: int | None = None
    for part in parts:
        if part.kind is HeadingKind.PROCESS and part.level > top and (depth is None or part.level <= depth):
            depth = part.level
            found.add(part.start)
        elif depth is not None and part.level > depth:
            found.add(part.start)
        else:
            depth = None
    return frozenset(found)


def _has_few_steps(items: Sequence[Item]) -> bool:
    """Whether a list under any heading inside the process is about something else: principles, what to bring."""
    return sum(_item_kind(item) is not None for item in items) * 3 <= len(items)


def _counted(text: str, line: int) -> list[Item]:
    """The steps that a text counts within a line or paragraph as entries of a list; none where it does not."""
    return [Item(line, [(line, piece)]) for piece in counted_pieces(text)]


def _item_kind(item: Item) -> StageKind | None:
    text = item.text
    return kind_of(first_sentence(text)) or kind_of(text)


def _say_more(children: Sequence[Item]) -> bool:
    """Whether nested items are sentences about a step rather than names of steps."""
    return any(len(child.text.split()) > _MOST_WORDS_OF_A_NAME for child in children)


def _is_named_step(item: Item) -> bool:
    """Whether an item begins with the name of a step in bold."""
    label = bold_label(item.lines[0][1]) if item.lines else None
    return label is not None and kind_of(label[0]) is not None


def _introduces(text: str, children: Sequence[Item]) -> bool:
    """Whether a line only leads to the steps nested below it."""
    if not children:
        return False
    kinds = [kind_of(first_sentence(child.text)) for child in children]
    steps = sum(kind is not None and not child.text.endswith("?") for kind, child in zip(kinds, children, strict=True))
    if steps * 2 < len(children) or steps == 0:
        return False
    if steps > 1 and _names_several_talks(text):
        return True
    own = stage_of(Step(text, 1), 1)
    if own.kind in (StageKind.OFFER, StageKind.REFERENCE) and steps < _FEWEST:
        return False  # "Offer", and below it when it comes
    folded = fold(text)
    if own.kind is StageKind.EXERCISE and (own.minutes is not None or len(text.split()) > _MOST_WORDS_OF_A_NAME):
        return False  # "A task at home (2 hours), one of:"
    if own.kind in (StageKind.QUESTIONNAIRE, StageKind.PANEL, StageKind.SCREENING):
        return False
    said = own.minutes is not None or own.interviewer is not None
    return not said or text.endswith((":", "：")) or vocabulary().phrases("process.introductions").within(folded)


def _leads_on(item: Item, following: Sequence[Item]) -> bool:
    """Whether an entry leads to those that follow it, which should stand below it: "Interviews will be held with:"."""
    text = item.text
    several = kind_of(text) in TALKS and vocabulary().phrases("process.several").within(fold(text))
    return several and text.endswith((":", "：")) and not item.children and len(following) >= _FEWEST


def _begins_talk(text: str) -> bool:
    """Whether a sentence tells of one talk among others: "First you meet the CTO", "The next interview is with …"."""
    if kind_of(text) not in TALKS or interviewer_in(text, StageKind.INTERVIEW) is None:
        return False
    return vocabulary().phrases("process.sequence").within(fold(text))


def _tells_offer(text: str) -> bool:
    return kind_of(first_sentence(text)) is StageKind.OFFER and _tells_of_candidate(text)


def _slot_of_each(text: str) -> tuple[int, int] | None:
    """The length that a line states for each of the steps below it."""
    return minutes_in(text) if vocabulary().phrases("process.each").within(fold(text)) else None


def _may_be_step(text: str, *, ordered: bool) -> bool:
    """Whether a line among steps is one as well: a short name, or a sentence of what "we" or the candidate do; where
    they are counted (``ordered``), any sentence of some words.
    """
    if _PLACEHOLDER.match(text):
        return False
    words = len(_without_people(_NAME_ENDS.split(text, maxsplit=1)[0]))
    short = words <= (_MOST_WORDS_OF_A_STEP if ordered else _MOST_WORDS_OF_A_NAME)
    return short or _tells_of_candidate(text) or minutes_in(text) is not None


def _without_people(name: str) -> list[str]:
    """The words of a name before those that say who it is with: "Tour of the school with two pupils"."""
    known = vocabulary().words("people.with")
    return list(takewhile(lambda word: word not in known, name.split()))


def _names_several_talks(text: str) -> bool:
    return vocabulary().phrases("process.several").within(fold(text))


def _goes_on(text: str, before: str) -> bool:
    """Whether a sentence only says more of the step that the one before told: "The task takes two hours"."""
    folded = fold(text)
    known = vocabulary()
    back = known.phrases("process.back").starts(folded)
    if back is None or known.phrases("process.counting").starts(folded) is not None:
        return False
    rest = folded[back.end() :].split()
    named: list[str] = []
    for word in rest[:_FIRST_WORDS]:
        named.append(word)
        if kind_of(word) is not None:
            break
    else:
        return kind_of(text) is None and (
            minutes_in(text) is not None or known.phrases("process.it").is_one(back.group())
        )
    told = fold(before)
    generic = known.phrases("process.generic").all
    return all(word in generic or word[:_STEM] in told for word in named)


def _is_note(text: str, *, is_item: bool) -> bool:
    """Whether a sentence, or an item of a list, tells about the process rather than of a step."""
    folded = fold(first_sentence(text))
    known = vocabulary()
    begins = " ".join(folded.split()[:_FIRST_WORDS])
    says_who = _tells_of_candidate(begins)
    if is_item and says_who and kind_of(text) is not None:
        return False
    note = known.phrases("process.notes").search(folded)
    if is_item and note is not None and note.start() > len(begins) and kind_of(begins) is not None:
        return False  # a step, and what it is for: "A first call with a recruiter to learn more about you"
    if not is_item and _is_no_step(folded):
        return True
    is_aside = not is_item and not says_who and known.phrases("process.asides").within(folded)
    return is_aside or note is not None


def _is_no_step(folded: str) -> bool:
    """Whether a sentence says what is not done, or what becomes of a step that was told before."""
    known = vocabulary()
    if known.phrases("process.no_step").starts(folded) is not None:
        return True
    if known.phrases("process.sifting").within(folded) and not known.phrases("stages.interview").within(folded):
        return kind_of(folded) in (StageKind.SCREENING, StageKind.PANEL, None)  # what is done without the candidate
    return known.phrases("process.assessing").starts(folded) is not None and kind_of(folded) in (
        StageKind.EXERCISE,
        StageKind.INTERVIEW,
    )


def _sets_work(text: str) -> bool:
    """Whether a sentence tells of work that candidates are given next, without a word for an exercise."""
    folded = fold(text)
    known = vocabulary()
    return (
        known.phrases("process.sequence").starts(folded) is not None
        and known.phrases("process.sets_work").within(folded)
        and _tells_of_candidate(text)
    )


def _tells_step(text: str) -> bool:
    folded = fold(text)
    known = vocabulary()
    begins = known.phrases("process.sequence").starts(folded) is not None
    if begins or _tells_of_candidate(text) or len(separate(text)) > 2:
        return True
    kind = kind_of(text)
    if kind is not None and known.phrases("process.takes_place").within(folded) and not _names_several_talks(text):
        return True
    who = interviewer_in(text, kind) if kind in TALKS and kind is not None else None
    return who is not None and not who.islower()


def _tells_of_candidate(text: str) -> bool:
    return vocabulary().phrases("process.candidate").within(fold(text))
