"""Reading one file of the question bank.

Line by line and by hand, because a bank of a hundred files must be there in a few milliseconds. The files are plain
Markdown: a heading with the name, ``Family:``, the definition, then sections with lists. See
resources/question_bank/README.md for the form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from hiring_assistant.domain.kit import ANCHORED
from hiring_assistant.kits.mentions import Mention, mention

MIN_PROBES = 3
"""Each question ends with at least so many probes, its own and the shared ones together."""

_QUESTION_SECTIONS = {
    "behavioural questions": "behavioural",
    "situational questions": "situational",
    "knowledge questions": "knowledge",
    "background questions": "background",
}
_SECTIONS = {*_QUESTION_SECTIONS, "mentioned as", "probes", "anchors", "watch for"}
_HEAD_LINES = ("Family:", "Spoken:")
_QUESTION = re.compile(r"\((easy|medium|hard)\)\s+(\S.*)")
_ANCHOR = re.compile(r"([1-5]):\s+(\S.*)")
_ITEM = re.compile(r"(\s*)-\s+(\S.*)")


class BankFileError(Exception):
    """A line that is not written as expected; ``line`` counts from 1."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


@dataclass(slots=True)
class QuestionText:
    """A question as the file has it, with the probes and anchors that are its own."""

    line: int
    type: str
    difficulty: str
    text: str
    probes: list[str] = field(default_factory=list)
    anchors: dict[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CompetencyText:
    """The content of a file about one competency."""

    name: str
    definition: str
    family: str
    spoken: str
    mentions: tuple[Mention, ...]
    questions: tuple[QuestionText, ...]
    probes: tuple[str, ...]
    anchors: tuple[tuple[int, str], ...]
    watch_for: str


@dataclass(frozen=True, slots=True)
class SubjectLine:
    """A line of the list of subjects; ``pattern`` comes from the section it stands in, ``spoken`` from brackets."""

    name: str
    pattern: str
    spoken: str
    mentions: tuple[Mention, ...]


@dataclass(slots=True)
class _Line:
    number: int
    section: str
    depth: int
    """0 for running text, 1 for an item, 2 for an item inside an item."""
    text: str


def read_competency(source: str) -> CompetencyText:
    """The content of a competency file.

    Raises:
        BankFileError: when a line is not as expected or a part is missing.
    """
    name, lines = "", []
    for line in _lines(source):
        if line.section == "" and line.depth == 0 and line.text.startswith("# "):
            name = line.text[2:].strip()
        else:
            lines.append(line)
    if not name:
        raise BankFileError(1, 'the file has no name. Begin it with a line such as "# negotiation".')
    family, spoken, definition = "general", name, ""
    mentions: list[Mention] = []
    questions: list[QuestionText] = []
    probes: list[str] = []
    anchors: dict[int, str] = {}
    watch_for = ""
    for line in lines:
        if line.section == "":
            if line.text.startswith("Family:"):
                family = line.text.removeprefix("Family:").strip()
            elif line.text.startswith("Spoken:"):
                spoken = line.text.removeprefix("Spoken:").strip()
            else:
                definition = f"{definition} {line.text}".strip()
        elif line.section in _QUESTION_SECTIONS:
            _take_question(line, questions)
        elif line.section == "mentioned as":
            mentions.append(_mention(name, line))
        elif line.section == "probes":
            probes.append(line.text)
        elif line.section == "anchors":
            rating, text = _anchor(line)
            anchors[rating] = text
        else:
            watch_for = f"{watch_for} {line.text}".strip()
    last = lines[-1].number if lines else 1
    if not questions:
        raise BankFileError(last, f'"{name}" has no questions. Add a section "## Behavioural questions".')
    for question in questions:
        if missing := [str(rating) for rating in ANCHORED if rating not in anchors and rating not in question.anchors]:
            raise BankFileError(last, f'"{name}" has no anchor at {", ".join(missing)}. Add it under "## Anchors".')
        if len(set(question.probes) | set(probes)) < MIN_PROBES:
            raise BankFileError(question.line, f"the question has fewer than {MIN_PROBES} probes. Add some below it.")
    return CompetencyText(
        name,
        definition,
        family,
        spoken,
        tuple(mentions),
        tuple(questions),
        tuple(probes),
        tuple(sorted(anchors.items())),
        watch_for,
    )


def read_subjects(source: str) -> Iterator[SubjectLine]:
    """The subjects of the list, each with the pattern named by its section ("## Tools" is ``tools``).

    Raises:
        BankFileError: when an item stands under no section.
    """
    for line in _lines(source, any_section=True):
        if line.depth == 0:
            continue
        if not line.section:
            raise BankFileError(line.number, 'the subject is in no section. Put it under one such as "## Tools".')
        name, _, words = line.text.partition(":")
        name, _, spoken = name.strip().removesuffix(")").partition(" (")
        phrases = [phrase.strip() for phrase in words.split(",") if phrase.strip()] or [name]
        yield SubjectLine(
            name, line.section.replace(" ", "-"), spoken or name, tuple(mention(name, phrase) for phrase in phrases)
        )


def _lines(source: str, *, any_section: bool = False) -> Iterator[_Line]:
    """The lines that say something, wrapped ones joined, each with its section and depth."""
    section = ""
    open_line: _Line | None = None
    for number, raw in enumerate(source.splitlines(), start=1):
        text = raw.strip()
        if text.startswith("## "):
            if open_line:
                yield open_line
                open_line = None
            section = text[3:].strip().casefold()
            if not any_section and section not in _SECTIONS:
                raise BankFileError(number, f'there is no section called "{text[3:].strip()}" in a bank file.')
        elif not text or text.startswith("# "):
            if open_line:
                yield open_line
                open_line = None
            if text:
                yield _Line(number, section, 0, text)
        elif item := _ITEM.match(raw):
            if open_line:
                yield open_line
            open_line = _Line(number, section, 2 if item[1] else 1, item[2].strip())
        elif open_line and not text.startswith(_HEAD_LINES):
            open_line.text += f" {text}"
        else:
            if open_line:
                yield open_line
            open_line = _Line(number, section, 0, text)
    if open_line:
        yield open_line


def _take_question(line: _Line, questions: list[QuestionText]) -> None:
    if line.depth == 2 and questions and questions[-1].type == _QUESTION_SECTIONS[line.section]:
        if _ANCHOR.fullmatch(line.text):
            rating, text = _anchor(replace(line, depth=1))
            questions[-1].anchors[rating] = text
        else:
            questions[-1].probes.append(line.text)
        return
    if line.depth == 1 and (found := _QUESTION.fullmatch(line.text)):
        questions.append(QuestionText(line.number, _QUESTION_SECTIONS[line.section], found[1], found[2]))
        return
    raise BankFileError(line.number, 'a question is written as "- (easy) Text", with easy, medium or hard.')


def _mention(name: str, line: _Line) -> Mention:
    weak = line.text.startswith("weak:")
    found = mention(name, line.text.removeprefix("weak:"), weak=weak)
    if line.depth != 1 or not found.words or len(found.words[0].rstrip("*")) < (3 if "*" in found.words[0] else 1):
        raise BankFileError(
            line.number, 'a mention is an item such as "- negotiat*", three letters or more before a star.'
        )
    return found


def _anchor(line: _Line) -> tuple[int, str]:
    if line.depth != 1 or not (found := _ANCHOR.fullmatch(line.text)):
        raise BankFileError(line.number, 'an anchor is written as "- 3: What is said and shown at that rating".')
    return int(found[1]), found[2]
