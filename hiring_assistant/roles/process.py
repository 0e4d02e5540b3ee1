"""The hiring process of a page: its stages in order, and what it says beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

from hiring_assistant.domain.role import Stage, StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import Item, ListBlock, Other, Paragraph
from hiring_assistant.roles.durations import days_between_stages, minutes_in
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.interviewer import interviewer_in
from hiring_assistant.roles.parts import Part
from hiring_assistant.roles.process_parts import is_step_heading
from hiring_assistant.roles.sentences import first_sentence, sentences
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.stages import Step, stage_of
from hiring_assistant.roles.vocabulary import Vocabulary, vocabulary

_CHILD_LINE = re.compile(r"^\s*(?:[-*+]|[a-zA-Z][.)]|\d{1,2}[.)])\s+")
_ARROW = re.compile(r"\s*(?:->|=>|»|→|⇒|➜|➔|▶|>)\s*")
_MOST_WORDS_OF_A_NAME = 8
_FIRST_WORDS = 5
_NUMBERED_LINE = re.compile(r"^(?:[^\W\d]+\s+)?#?\d{1,2}(?:\s*\([^()]{1,20}\))?\s*[.):]\s")  # "Step 2: …"
_MOST_ON_A_LINE = 15  # steps
_TALKS = (StageKind.INTERVIEW, StageKind.SCREENING, StageKind.PANEL)
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
    for part in parts:
        reader.take(part)
    return reader.finish()


@dataclass(slots=True)
class _Found:
    """A step or, where ``step`` is None, a note; ``loose`` where a sentence of running text tells it. Those of one
    ``block`` (a line of the source, 0 for none) stand in one paragraph.
    """

    home: int
    text: str
    step: Step | None = None
    loose: bool = False
    block: int = 0


class _ProcessReader:
    def __init__(self) -> None:
        self._found: list[_Found] = []
        self._days: tuple[int, int] | None = None
        self._home = 1

    def take(self, part: Part) -> None:
        self._home = part.start
        if is_step_heading(part) and part.heading is not None:
            self._take_step_part(part, part.heading.text, part.heading.line)
            return
        for block in part.blocks:
            if isinstance(block, Paragraph):
                self._take_paragraph(block)
            elif isinstance(block, ListBlock):
                self._take_list(block.items)
            elif isinstance(block, Other):
                self._take_table(block)

    def finish(self) -> ProcessReading:
        firm = [place for place, found in enumerate(self._found) if found.step is not None and not found.loose]
        notes: dict[int, list[str]] = {}
        steps: list[Step] = []
        last_block = 0
        for place, found in enumerate(self._found):
            if found.step is None or (
                found.loose and firm and (place < firm[0] or not _tells_of_candidate(found.text))
            ):
                paragraphs = notes.setdefault(found.home, [])
                if found.block and found.block == last_block:
                    paragraphs[-1] += f" {found.text}"
                else:
                    paragraphs.append(found.text)
                last_block = found.block
            else:
                steps.append(found.step)
                last_block = 0
        stages = tuple(stage_of(step, order) for order, step in enumerate(steps, 1))
        return ProcessReading(stages, notes, self._days)

    def _note(self, text: str, block: int = 0) -> None:
        if text:
            self._found.append(_Found(self._home, text, block=block))

    def _step(self, step: Step, *, loose: bool = False, block: int = 0) -> None:
        self._found.append(_Found(self._home, step.lead, step, loose, block))

    # A heading for each step

    def _take_step_part(self, part: Part, title: str, line: int) -> None:
        items = [item for block in part.lists for item in block.items]
        if _introduces(title, items):
            for block in part.blocks:
                if isinstance(block, ListBlock):
                    self._take_list(block.items)
                elif isinstance(block, Paragraph):
                    self._note(plain(block.raw))
            return
        text = " ".join(plain(block.raw) for block in part.blocks if isinstance(block, Paragraph))
        step = Step(title, line, text=text, heading=title)
        step.children = items
        self._step(step)

    # Lists

    def _take_list(self, items: Sequence[Item], slot: tuple[int, int] | None = None) -> None:
        if self._is_questions(items):
            return
        known = [_item_kind(item) is not None for item in items]
        trusted = sum(known) * 2 >= len(known)
        for item, is_known in zip(items, known, strict=True):
            lead, *rest = _units(item)
            text = lead[1]
            self._note_days(text)
            if not text and not item.children:
                continue
            if _introduces(text, item.children):
                self._note(text)
                self._take_list(item.children, _slot_of_each(text))
            elif not (is_known or (trusted and _is_short(text))) or _is_note(text, is_item=True):
                self._note(text)
                for child in item.children:
                    self._note(child.text)
                    self._take_nested_notes(child)
            else:
                nested = [*item.children, *(Item(number, [(number, line)]) for number, line in lead[2])]
                steps = _separate(text)
                steps[-1].children = nested
                for step in steps:
                    step.line, step.slot = lead[0], slot
                    self._step(step)
            for number, line, _ in rest:
                self._take_line(line, number, firm=True)

    def _take_nested_notes(self, item: Item) -> None:
        for child in item.children:
            self._note(child.text)
            self._take_nested_notes(child)

    def _is_questions(self, items: Sequence[Item]) -> bool:
        """Take a list of nothing but questions as those of the questionnaire named before it."""
        last = next((found.step for found in reversed(self._found) if found.step is not None), None)
        questions = [item for item in items if item.text.endswith(("?", "？"))]
        if (
            last is None
            or len(questions) < len(items)
            or kind_of(first_sentence(last.text)) is not StageKind.QUESTIONNAIRE
        ):
            return False
        last.children.extend(items)
        return True

    # Tables; other blocks stay with the section as a whole, see reading.py

    def _take_table(self, table: Other) -> None:
        """Take the rows of a table of steps; any other table stays with the section."""
        rows = [[plain(cell) for cell in row] for row in table.rows[1:]]
        known = [row for row in rows if row and kind_of(row[0]) is not None]
        if not known or len(known) * 2 < len(rows):
            return
        header = [fold(plain(cell)) for cell in table.rows[0]]
        columns = vocabulary().phrases("people.columns").all
        for number, row in enumerate(rows, table.line + 2):
            if row and row[0]:
                who = next((cell for name, cell in zip(header, row, strict=False) if cell and name in columns), None)
                rest = ". ".join(cell for cell in row[1:] if cell)
                self._step(Step(row[0], number, text=rest, heading=row[0], who=who))

    # Running text

    def _take_paragraph(self, block: Paragraph) -> None:
        for text, number in _sentences_with_lines(block.raw, block.line):
            self._note_days(text)
            self._take_line(text, number, block=block.line)

    def _take_line(self, text: str, number: int, *, firm: bool = False, block: int = 0) -> None:
        tells = kind_of(text) is not None and _tells_step(text) and not text.endswith((":", "："))
        if not tells or _is_note(text, is_item=False):
            self._note(text, block)
            return
        for step in _separate(text):
            step.line = number
            self._step(step, loose=not (firm or _NUMBERED_LINE.match(text)), block=block)

    def _note_days(self, text: str) -> None:
        self._days = self._days or days_between_stages(text)


def _item_kind(item: Item) -> StageKind | None:
    text = item.text
    return kind_of(first_sentence(text)) or kind_of(text)


def _introduces(text: str, children: Sequence[Item]) -> bool:
    """Whether a line only leads to the steps nested below it."""
    if not children:
        return False
    kinds = [kind_of(first_sentence(child.text)) for child in children]
    steps = sum(kind is not None and not child.text.endswith("?") for kind, child in zip(kinds, children, strict=True))
    if steps * 2 < len(children) or steps == 0:
        return False
    own = stage_of(Step(text, 1), 1)
    folded = fold(text)
    if own.kind in (StageKind.QUESTIONNAIRE, StageKind.PANEL, StageKind.SCREENING):
        return False
    said = own.minutes is not None or own.interviewer is not None
    return not said or text.endswith((":", "：")) or vocabulary().phrases("process.introductions").within(folded)


def _slot_of_each(text: str) -> tuple[int, int] | None:
    """The length that a line states for each of the steps below it."""
    return minutes_in(text) if vocabulary().phrases("process.each").within(fold(text)) else None


def _is_short(text: str) -> bool:
    """Whether a line is a step's name rather than a sentence about something else."""
    return len(text.split()) <= _MOST_WORDS_OF_A_NAME and not _PLACEHOLDER.match(text)


def _is_note(text: str, *, is_item: bool) -> bool:
    """Whether a sentence, or an item of a list, tells about the process rather than of a step."""
    folded = fold(first_sentence(text))
    known = vocabulary()
    begins = " ".join(folded.split()[:_FIRST_WORDS])
    says_who = _tells_of_candidate(begins)
    if is_item and says_who and kind_of(text) is not None:
        return False
    is_aside = not is_item and not says_who and known.phrases("process.asides").within(folded)
    return is_aside or known.phrases("process.notes").within(folded)


def _tells_step(text: str) -> bool:
    folded = fold(text)
    known = vocabulary()
    begins = known.phrases("process.sequence").starts(folded) is not None
    return begins or _tells_of_candidate(text) or len(_separate(text)) > 2


def _tells_of_candidate(text: str) -> bool:
    return vocabulary().phrases("process.candidate").within(fold(text))


def _units(item: Item) -> list[tuple[int, str, list[tuple[int, str]]]]:
    """The lines of an item as (line, plain text, lines that look nested): one, or more where steps lost their bullets
    and ran into it.
    """
    units: list[tuple[int, list[str], list[tuple[int, str]]]] = []
    for number, line in item.lines:
        mark = _CHILD_LINE.match(line) if units else None
        if mark:
            units[-1][2].append((number, line[mark.end() :]))
        elif not units or _begins_anew(line):
            units.append((number, [line], []))
        elif units[-1][2]:
            nested = units[-1][2]
            nested[-1] = (nested[-1][0], f"{nested[-1][1]}\n{line}")
        else:
            units[-1][1].append(line)
    joined = [(number, plain("\n".join(lines)), nested) for number, lines, nested in units]
    return joined or [(item.line, "", [])]


def _begins_anew(line: str) -> bool:
    """Whether a line that ran into the one before begins a step or a note: "Next, candidates will …"."""
    text = plain(line)
    if _NUMBERED_LINE.match(text):
        return True
    if not text[:1].isupper():
        return False
    begins = " ".join(fold(text).split()[:_FIRST_WORDS])
    known = vocabulary()
    if kind_of(text) is None:
        return known.phrases("process.notes").within(begins)
    return (
        known.phrases("process.candidate").within(begins)
        or known.phrases("process.sequence").starts(begins) is not None
    )


def _sentences_with_lines(raw: str, first: int) -> Iterable[tuple[str, int]]:
    """The sentences of a paragraph, cut also where a line begins a step, each with a line of the source."""
    units: list[tuple[int, list[str]]] = []
    for number, line in enumerate(raw.split("\n"), first):
        if not units or _begins_anew(line):
            units.append((number, [line]))
        else:
            units[-1][1].append(line)
    for number, lines in units:
        for sentence in sentences(plain("\n".join(lines))):
            yield sentence, number


@cache
def _joints(known: Vocabulary) -> re.Pattern[str]:
    """Where one sentence goes on to the next step. The words of the joint stay with that step."""
    words = sorted(known.words("process.joints"), key=len, reverse=True)
    any_words = "|".join(map(re.escape, words))
    several = "|".join(re.escape(word) for word in words if " " in word)
    return re.compile(rf"[,;]\s+(?=(?:{any_words})\s)|\s(?=(?:{several})\s)", re.IGNORECASE)


def _separate(text: str) -> list[Step]:
    """The steps that one sentence or line names: one, or more as in "a first interview with X and then one with Y" or
    in "Screening > Test > Offer". Their lines are to be set.
    """
    pieces = [piece.strip() for piece in _ARROW.split(text)]
    if 2 < len(pieces) <= _MOST_ON_A_LINE and sum(kind_of(piece) is not None for piece in pieces) * 2 > len(pieces):
        return [Step(piece, 0) for piece in pieces if piece]
    found = vocabulary().phrases("process.separate").search(fold(text))
    if found is None:
        pieces = [piece.strip(" ,;") for piece in _joints(vocabulary()).split(text)]
        told = len(pieces) > 1 and all(kind_of(piece) is not None for piece in pieces)
        return [Step(piece, 0) for piece in pieces] if told else [Step(text, 0)]
    # Find the same words in the text as it is written.
    words = re.compile(r"[^\w]+".join(map(re.escape, found.group().split())), re.IGNORECASE)
    place = words.search(text)
    kind = kind_of(text[: place.start()]) if place else None
    if place is None or kind not in _TALKS or kind_of(text[place.start() :]) not in (None, *_TALKS):
        return [Step(text, 0)]
    if kind_of(text[place.start() :]) is None and interviewer_in(text[place.start() :], StageKind.INTERVIEW) is None:
        return [Step(text, 0)]
    return [Step(text[: place.start()].rstrip(" ,"), 0), Step(text[place.start() :], 0, like=kind)]
