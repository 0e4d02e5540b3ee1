"""The hiring process of a page: its stages in order, and what it says beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from hiring_assistant.domain.role import Stage, StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import PSEUDO_LEVEL, Block, Item, ListBlock, Other, Paragraph
from hiring_assistant.roles.counted_line import counted_pieces
from hiring_assistant.roles.durations import days_between_stages, minutes_in
from hiring_assistant.roles.found_steps import FoundSteps
from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.interviewer import interviewer_in
from hiring_assistant.roles.names import name_words, names_a_role
from hiring_assistant.roles.parts import Part
from hiring_assistant.roles.process_lines import lines_of, sentences_with_lines, with_short_lines_listed
from hiring_assistant.roles.process_parts import narrowest, step_headings, told_of_steps
from hiring_assistant.roles.process_tables import steps_in_table
from hiring_assistant.roles.sentences import sentences
from hiring_assistant.roles.separating import (
    NUMBERED_LINE,
    TALKS,
    after_a_first,
    are_labelled,
    by_counting,
    enumerated,
    is_arrow,
    is_row,
    is_time_with_somebody,
    labelled,
    labelled_lines,
    name_of_step,
    separate,
    talk_and_task,
)
from hiring_assistant.roles.separating_unspaced import COUNTED_UNSPACED, by_ordinals, counted_talks, joined_unspaced
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.stages import Step, stage_of, with_first_call, with_later_talks
from hiring_assistant.roles.stated_count import stated_count
from hiring_assistant.roles.step_entries import (
    are_remarks,
    are_sentences_on_it,
    are_slots_with_people,
    are_talks,
    beside_counted,
    hands_in,
    has_few_steps,
    introduces,
    is_named_step,
    item_kind,
    leads_on,
    may_be_step,
    named_over_text,
    say_more,
    slot_of_each,
)
from hiring_assistant.roles.step_sentences import (
    announces_with_whom,
    begins_talk,
    goes_on,
    is_note,
    names_several_talks,
    sets_work,
    sifts,
    tells_offer,
    tells_step,
)
from hiring_assistant.roles.vocabulary import is_unspaced, vocabulary

_FIRST_WORDS = 5
_FEWEST = 2
_LABELLED = 3
_LONGEST_COUNT = 8  # characters


@dataclass(slots=True)
class ProcessReading:
    """Stages, and the text of the process sections that is no stage, by the line of their heading."""

    stages: tuple[Stage, ...] = ()
    notes: dict[int, list[str]] = field(default_factory=dict)
    days_between: tuple[int, int] | None = None


def read_process(parts: Sequence[Part]) -> ProcessReading:
    """The stages told in the parts of a page that are about hiring."""
    reader = _ProcessReader(narrowest(parts))
    series = frozenset(part.start for part in parts if part.is_step)
    steps = series or step_headings(parts)
    more = told_of_steps(parts, steps)
    for part in parts:
        if part.start in series:
            reader.take(part, is_step=True)
        elif part.beside_steps or part.start in more or reader.is_no_step(part):
            reader.take_notes(part)
        else:
            reader.take(part, is_step=part.start in steps)
    return reader.finish()


class _ProcessReader:
    def __init__(self, narrow: frozenset[int]) -> None:
        self._found = FoundSteps(narrow=narrow)
        self._days: tuple[int, int] | None = None
        self._count_leads = False  # to the list of the steps: "It has three steps:"
        self._only_applying = True  # whether all headings are about that
        self._level: int | None = None  # of the last heading that says process

    def take(self, part: Part, *, is_step: bool) -> None:
        self._found.home = part.start
        applying = vocabulary().phrases("cues.applying")
        if part.heading is None or not applying.within(fold(part.heading.text)):
            self._only_applying = False
        if part.kind is HeadingKind.PROCESS and part.match is not None and not is_step:
            about = part.match.about
            self._found.role = about if names_a_role(name_words(about)) else ""
        if is_step and part.heading is not None:
            self._take_step_part(part, part.heading.text, part.heading.line)
            self._level = None
            return
        if part.kind is HeadingKind.PROCESS and part.heading is not None and part.level < PSEUDO_LEVEL:
            self._level = part.level
        if part.kind is HeadingKind.OTHER:
            self.take_notes(part)
            return
        self._note_count(part)
        named = sum(bool(labelled_lines(block)) for block in part.blocks if isinstance(block, Paragraph))
        begun = counted = False
        before: Block | None = None
        for block in with_short_lines_listed(part.blocks) if part.kind is HeadingKind.PROCESS else part.blocks:
            if isinstance(block, Paragraph) and is_arrow(block.raw):
                continue
            if isinstance(block, Paragraph):
                labelled = bool(labelled_lines(block))
                begun = begun or labelled
                # Between steps that all have a label, what has none tells more of the step above it.
                more = begun and not labelled and named >= _LABELLED
                self._take_paragraph(block, trusted=named >= _FEWEST, more=more)
                counted = counted or is_row(plain(block.raw))
            elif isinstance(block, ListBlock) and begun and named >= _LABELLED and self._found.steps:
                self._found.steps[-1].children.extend(block.items)
            elif isinstance(block, ListBlock) and block.is_steps:
                self._take_all(block.items)
            elif isinstance(block, ListBlock) and part.kind is None and has_few_steps(block.items):
                self._take_notes_in(block.items)
            elif isinstance(block, ListBlock) and (lead := _talks_led_to(before, block.items)):
                self._take_list(block.items, slot_of_each(lead), StageKind.INTERVIEW)
            elif isinstance(block, ListBlock) and counted and self._found.take_details(block.items):
                pass
            elif isinstance(block, ListBlock) and counted and not block.ordered and are_remarks(block.items):
                self._take_notes_in(block.items)
            elif isinstance(block, ListBlock):
                leads = part.heading is not None and part.heading.leads_to_steps
                self._take_list(block.items, ordered=block.ordered or leads)
                counted = counted or (block.ordered and len(self._found.listed) >= _FEWEST)
            elif isinstance(block, Other):
                self._take_table(block, trusted=part.kind is HeadingKind.PROCESS)
            before = block

    def finish(self) -> ProcessReading:
        steps, notes = self._found.settle()
        stages = [stage_of(step, order) for order, step in enumerate(steps, 1)]
        if self._only_applying and len(stages) == 1 and stages[0].kind is StageKind.OTHER:
            notes.setdefault(self._found.home, []).append(steps[0].lead)  # "How to apply": a letter of one page
            stages = []
        return ProcessReading(tuple(with_later_talks(with_first_call(stages))), notes, self._days)

    def is_no_step(self, part: Part) -> bool:
        """Whether a part has none of the steps, as these were told before it."""
        return self.has_told(part) or self.is_after_offer(part) or self.is_behind(part)

    def has_told(self, part: Part) -> bool:
        """Whether a heading is that of a step in the list above, of which more is told here."""
        words = name_of_step(part.heading.text) if part.heading is not None else frozenset()
        listed = self._found.steps
        more = part.heading is not None and vocabulary().phrases("process.more_about").starts(fold(part.heading.text))
        if more and max(len(self._found.listed), len(listed)) >= _FEWEST:
            return True  # "More about the two interviews"
        if not words or len(listed) < _FEWEST or part.kind is HeadingKind.PROCESS:
            return False
        if part.heading is not None and self._found.is_complete() and kind_of(part.heading.text) in TALKS:
            return True  # "Let's talk!" below a list that ends with the offer
        return any(name_of_step(step.heading or " ".join(step.lead.split()[:_FIRST_WORDS])) == words for step in listed)

    def is_behind(self, part: Part) -> bool:
        """Whether a heading as high as that of the process, below which the steps were told, is about something else:
        "6. The board", "7. Waiting list".
        """
        as_high = part.kind is None and self._level is not None and part.level <= self._level
        if not as_high or len(self._found.steps) < _FEWEST:
            return False
        tables = any(isinstance(block, Other) and steps_in_table(block, trusted=False) for block in part.blocks)
        return not tables and not any(item_kind(item) in TALKS for block in part.lists for item in block.items)

    def is_after_offer(self, part: Part) -> bool:
        """Whether a part tells of what comes after an offer that was made above: the first weeks."""
        last = next(reversed(self._found.steps), None)
        if part.kind is not HeadingKind.PROCESS or last is None or not part.lists:
            return False
        told = (item_kind(item) for block in part.lists for item in block.items)
        anew = part.heading is not None and vocabulary().headings.may_tell_of_hiring(part.heading.text)
        talks = any(kind in (*TALKS, StageKind.OFFER) for kind in told)
        return kind_of(last.lead) is StageKind.OFFER and not (anew and talks)

    def take_notes(self, part: Part) -> None:
        """Keep what a part says, none of which is a step."""
        self._found.home = part.start
        for block in part.blocks:
            if isinstance(block, Paragraph):
                self._found.note(plain(block.raw))
            elif isinstance(block, ListBlock):
                self._take_notes_in(block.items)

    def _take_notes_in(self, items: Sequence[Item]) -> None:
        for item in items:
            self._found.note(item.text)
            self._take_nested_notes(item)

    # A heading for each step

    def _take_step_part(self, part: Part, title: str, line: int) -> None:
        items = [item for block in part.lists for item in block.items]
        first = next((plain(block.raw) for block in part.blocks if isinstance(block, Paragraph)), "")
        # One of a row of steps is a step, and what is listed below it its agenda, unless it names several talks.
        several = part.leads_on or not part.is_step or names_several_talks(f"{title}. {first}")
        several = several and (not part.is_step or minutes_in(f"{title}. {first}") is None)
        if part.leads_on or (several and introduces(title, items) and not are_labelled(items)):
            like = kind_of(title)
            for block in part.blocks:
                if isinstance(block, ListBlock):
                    self._take_list(block.items, like=like if like in TALKS else None)
                elif isinstance(block, Paragraph):
                    self._found.note(plain(block.raw))
            return
        paragraphs = [block for block in part.blocks if isinstance(block, Paragraph)]
        if names_several_talks(title) and self._take_talks(paragraphs):
            return
        offers = [
            block for block in paragraphs if tells_offer(plain(block.raw)) and kind_of(title) is not StageKind.OFFER
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
        self._found.step(step)
        for block in offers:
            self._found.step(Step(plain(block.raw), block.line))

    def _take_talks(self, paragraphs: Sequence[Paragraph]) -> bool:
        """Take the talks that stand one by one in the text under "Team interviews"; whether there are several."""
        told = [pair for block in paragraphs for pair in sentences_with_lines(block.raw, block.line)]
        begins = [at for at, (text, _) in enumerate(told) if begins_talk(text)]
        if len(begins) < _FEWEST:
            return False
        for at, (text, number) in enumerate(told):
            last = self._found.all[-1].step if self._found.all else None
            if at in begins or tells_offer(text):
                self._found.step(Step(text, number))
            elif last is None or at < begins[0] or is_note(text, is_item=False):
                self._found.note(text)
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
        named = named_over_text(items) if like is None and slot is None else []
        for step in named:
            self._found.step(step)
        if named:
            return
        if like is None and (beside := beside_counted(items)):
            self._take_notes_in(beside)
            items = [item for item in items if item not in beside]
        if len(items) == 1 and not items[0].children:
            items = _counted(f"1. {items[0].text}", items[0].line) or items
        known = [item_kind(item) is not None for item in items]
        if like is None and not any(known) and are_slots_with_people(items):
            like = StageKind.INTERVIEW
        trusted = like is not None or sum(known) * 2 >= len(known) or (ordered and any(known))
        # A list of which most entries say more below them: what is nested tells of the step.
        detailed = len(items) > _FEWEST and sum(bool(item.children) for item in items) * 3 >= len(items) * 2
        detailed = detailed and sum(kind_of(item.text) is not None for item in items) * 3 >= len(items) * 2
        if like is None and self._are_all_stated(items, known):
            self._take_all(items)
            return
        if like is None and self._found.tell_more(items):
            self._take_notes_in(items)
            return
        rows = [item for item in items if is_row(item.text)]
        if len(rows) == 1 and len(items) > 1 and like is None and not any(item.children for item in items):
            # All steps stand in one entry, and the others say more of the process.
            for item in items:
                steps = separate(item.text) if item is rows[0] else []
                for step in steps:
                    step.line = item.line
                    self._found.step(step)
                if not steps:
                    self._found.note(item.text)
            return
        all_count = len(items) > _FEWEST and all(COUNTED_UNSPACED.match(item.text) for item in items)
        for place, (item, is_known) in enumerate(zip(items, known, strict=True)):
            lead, *rest = lines_of(item)
            text = lead[1]
            self._note_days(text)
            if not text and not item.children:
                continue
            following = items[place + 1 :]
            if leads_on(item, following):
                self._found.note(text)
                self._take_list(following, slot_of_each(text), kind_of(text), ordered=ordered)
                return
            told_more = (detailed and say_more(item.children)) or (
                len(items) > _FEWEST and are_sentences_on_it(text, item.children)
            )
            told_more = told_more or (all_count and not are_talks(item.children))
            several = names_several_talks(text) and are_talks(item.children)
            if introduces(text, item.children) and (several or not told_more):
                self._found.note(text)
                kind = kind_of(text)
                several = names_several_talks(text)
                self._take_list(item.children, slot_of_each(text), kind if several and kind in TALKS else None)
            elif not (is_known or all_count or (trusted and may_be_step(text, ordered=ordered))) or (
                not is_named_step(item) and is_note(text, is_item=True) and not (ordered and hands_in(text))
            ):
                self._found.note(text)
                for child in item.children:
                    self._found.note(child.text)
                    self._take_nested_notes(child)
            else:
                nested = [*item.children, *(Item(number, [(number, line)]) for number, line in lead[2])]
                steps = labelled(item, text) or separate(text)
                steps[-1].children = nested
                for step in steps:
                    step.line, step.slot, step.like = lead[0], slot or step.slot, step.like or like
                    self._found.step(step)
            for number, line, _ in rest:
                self._take_line(line, number, firm=True)

    def _are_all_stated(self, items: Sequence[Item], known: Sequence[bool]) -> bool:
        """Whether a list has just as many entries as the page says there are steps, so that each of them is one."""
        if len(items) != self._found.stated or self._found.steps:
            return False
        return self._count_leads or any(known)

    def _take_all(self, items: Sequence[Item]) -> None:
        for item in items:
            self._note_days(item.text)
            step = (labelled(item, item.text) or [Step(item.text, item.line)])[-1]
            step.line, step.children = item.line, item.children
            self._found.step(step)

    def _take_nested_notes(self, item: Item) -> None:
        for child in item.children:
            self._found.note(child.text)
            self._take_nested_notes(child)

    def _is_questions(self, items: Sequence[Item]) -> bool:
        """Take a list of nothing but questions as those of the step named before it."""
        last = next(reversed(self._found.steps), None)
        questions = [item for item in items if item.text.endswith(("?", "？"))]
        if last is None or not items or len(questions) < len(items):
            return False
        last.children.extend(items)
        return True

    # Tables; other blocks stay with the section as a whole, see reading.py

    def _take_table(self, table: Other, *, trusted: bool) -> None:
        """Take the rows of a table of steps; any other table stays with the section. The table is kept in any case."""
        for step in steps_in_table(table, trusted=trusted):
            self._found.step(step)

    # Running text

    def _take_paragraph(self, block: Paragraph, *, trusted: bool, more: bool = False) -> None:
        steps = labelled_lines(block, trusted=trusted)
        if steps:
            for step in steps:
                self._found.step(step)
            return
        counted = _counted(plain(block.raw), block.line)
        if counted and not _begins_with_count(counted[0].text) and item_kind(counted[0]) is None:
            self._found.note(counted.pop(0).text, block.line)  # "We are brief. 1) Call 2) Task 3) Offer"
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
                    self._found.step(step)
                continue
            if more and not tells_offer(text):
                self._found.note(text, block.line)
                continue
            self._take_line(text, number, block=block.line)

    def _take_line(self, text: str, number: int, *, firm: bool = False, block: int = 0) -> None:
        begins = vocabulary().phrases("process.sequence").starts(fold(text)) is not None
        listing = [] if firm or begins else enumerated(text)
        last = self._found.all[-1] if self._found.all else None
        counted = [] if firm else by_counting(text)
        if counted:
            if last is not None and last.step is not None and last.loose and names_several_talks(last.text):
                last.step = None  # "You will have three interviews", which are told here
            for step in counted:
                step.line = number
                self._found.step(step, loose=True, block=block)
            return
        if last is not None and last.step is not None and last.loose and goes_on(text, last.step.lead):
            last.step.lead += f" {text}"
            last.text = last.step.lead
            return
        if last is not None and last.announced is not None and goes_on(text, last.text):
            last.announced.lead += f" {text}"
            last.text = last.announced.lead
            if minutes_in(text) is not None or interviewer_in(text, StageKind.INTERVIEW) is not None:
                last.step, last.announced, last.loose = last.announced, None, True
            return
        a_panel = begins or kind_of(text) is StageKind.PANEL or announces_with_whom(text)
        if not firm and not a_panel and vocabulary().phrases("process.announced").within(fold(text)):
            self._found.note(text, block)
            self._found.all[-1].announced = Step(text, number)
            return
        if not firm and self._take_counted(text, number, block):
            return
        tells = kind_of(text) is not None or sets_work(text) or (begins and is_time_with_somebody(text))
        tells = tells and (NUMBERED_LINE.match(text) is not None or tells_step(text)) and not text.endswith((":", "："))
        tells = tells and (begins or not text.endswith(("?", "？")))
        if listing or not tells or (is_note(text, is_item=False) and not is_row(text)):
            self._found.note(text, block)
            if listing:
                for step in listing:
                    step.line = number
                self._found.all[-1].listing = listing
            elif not firm and sifts(text):
                self._found.all[-1].sifting = Step(text, number)
            return
        more = self._found.points_back(text) or self._found.names_listed(text)
        if more or (self._found.is_complete() and not begins):
            self._found.note(text, block)
            return
        told = {kind for step in self._found.steps if (kind := kind_of(step.lead)) is not None}
        joined = [] if firm else joined_unspaced(text, told)
        first = [] if firm or self._found.steps else after_a_first(text)
        for step in joined or first or talk_and_task(text) or separate(text):
            step.line = number
            self._found.step(step, loose=not (firm or NUMBERED_LINE.match(text) or is_row(text)), block=block)

    def _take_counted(self, text: str, number: int, block: int) -> bool:
        """Take the steps that a sentence counts, "1回目は店長、2回目は社長です"; whether it does. One right before it
        that only says how many they are is none: "面接は2回です".
        """
        last = self._found.all[-1] if self._found.all else None
        leads = last is not None and last.step is not None and last.loose and counted_talks(last.text)
        steps = by_ordinals(text, StageKind.INTERVIEW if leads else None)
        if last is not None and leads and steps:
            last.step = None
        for step in steps:
            step.line = number
            self._found.step(step, loose=True, block=block)
        return bool(steps)

    def _note_count(self, part: Part) -> None:
        """Note how many steps the heading of a part, or a paragraph before its first list, says there are."""
        if self._found.stated is not None or part.kind is not HeadingKind.PROCESS:
            return
        before = takewhile(lambda block: isinstance(block, Paragraph), part.blocks)
        raws = (block.raw for block in before if isinstance(block, Paragraph))
        told = [sentence for raw in raws for sentence in sentences(plain(raw))]
        counts = map(stated_count, (part.heading.text if part.heading is not None else "", *told))
        self._found.stated = next(filter(None, counts), None)
        self._count_leads = bool(told) and told[-1].endswith((":", "：")) and stated_count(told[-1]) is not None

    def _note_days(self, text: str) -> None:
        self._days = self._days or days_between_stages(text)


def _talks_led_to(before: Block | None, items: Sequence[Item]) -> str:
    """The line above a list of those one talks to, "Three interviews, 45 minutes each:", "You speak with:"; else ""."""
    text = plain(before.raw) if isinstance(before, Paragraph) else ""
    leads = text.endswith((":", "：")) and kind_of(text) in TALKS
    leads = leads and (names_several_talks(text) or fold(text).endswith(vocabulary().words("people.with")))
    return text if leads and all(item_kind(item) is None for item in items) else ""


def _begins_with_count(text: str) -> bool:
    """Whether a piece has the number it is counted by at its beginning: "2) Task", "STEP1) 応募", "① 面接"."""
    digit = any(char.isdigit() for char in text[:_LONGEST_COUNT])
    return NUMBERED_LINE.match(text) is not None or (digit and is_unspaced(text))


def _counted(text: str, line: int) -> list[Item]:
    """The steps that a text counts within a line or paragraph as entries of a list; none where it does not."""
    return [Item(line, [(line, piece)]) for piece in counted_pieces(text)]
