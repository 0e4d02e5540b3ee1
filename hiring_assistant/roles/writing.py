"""A reading written as a page in Markdown that reads back the same.

What the reader makes of headings and sentences is its own affair, so nothing is taken for granted here: everything is
written the plainest way first, read again, and written more plainly spoken where that reads differently.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, product

from hiring_assistant.domain.role import Requirement, Responsibility, RoleReading, Section, Stage, StageKind, Track
from hiring_assistant.domain.role import TrackKind as Kind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import parse_blocks
from hiring_assistant.roles.grades import grade_in
from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.inheritance import TrackNames, extended_track
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.items import is_nice_to_have
from hiring_assistant.roles.parts import parts_of
from hiring_assistant.roles.process import read_process
from hiring_assistant.roles.reading import read_page
from hiring_assistant.roles.tracks import read_tracks
from hiring_assistant.roles.vocabulary import reading_in_language_of, usual_heading, vocabulary

_BLOCK_START = re.compile(r"(?=[-+=#|>•●▪◦‣⁃·►▶➢➤✓✔✅☑→–—]|~~~|o\t)")
_NUMBERED = re.compile(r"(\d{1,9})(?=[.)](?:\s|$))")
_SPECIAL = re.compile(r"[\\\[\]<>_`{}&~]")
_STAR = re.compile(r"\*")


def to_markdown(reading: RoleReading) -> str:
    """The reading as a page in Markdown, in the language of its words.

    Reading the page gives the tracks with their lists and the stages again, in the same order; only requirements that
    are nice to have come after the musts, under a heading of their own, where their words do not say it. What no page
    can say is lost: that something is a must although it says "preferred", or stages of a kind that their words
    contradict.
    """
    closest, most = "", -1
    for page in _ways_to_write(reading):
        again = read_page(page)
        if says_the_same(reading, again):
            return page
        if (alike := _likeness(reading, again)) > most:
            closest, most = page, alike
    return closest


def _ways_to_write(reading: RoleReading) -> Iterator[str]:
    """The page, the plainest way first; the title in front matter, stages under headings and so on after it."""
    written: set[str] = set()
    # What else the process says may be a table of the same stages, which would then be there twice.
    for all_notes, as_headings, in_front in product((True, False), (False, True), (False, True)):
        with reading_in_language_of(_all_words(reading)):
            pieces = _page(reading, in_front=in_front, as_headings=as_headings, all_notes=all_notes)
            page = "\n\n".join(pieces).strip() + "\n"
        if page not in written:
            written.add(page)
            yield page


def says_the_same(one: RoleReading, other: RoleReading) -> bool:
    """Whether two readings have the same title, tracks and stages; lines and texts beside them do not count."""
    return _core(one) == _core(other)


def _core(reading: RoleReading) -> tuple[object, ...]:
    return reading.title, tuple(map(_track_core, reading.tracks)), tuple(map(_stage_core, reading.stages))


def _track_core(track: Track) -> tuple[object, ...]:
    asked = [(item.text, item.details, item.nice_to_have) for item in _musts_first(track.requirements)]
    done = [(item.text, item.details) for item in track.responsibilities]
    return track.name, track.kind, track.grade, track.extends, tuple(done), tuple(asked)


def _stage_core(stage: Stage) -> tuple[object, ...]:
    questions = tuple(question.text for question in stage.questions)
    return stage.title, stage.kind, stage.minutes, stage.interviewer, stage.optional, stage.details, questions


def _likeness(wanted: RoleReading, got: RoleReading) -> int:
    """How much of a reading came back."""
    stages = {_stage_core(stage) for stage in got.stages}
    tracks = {_track_core(track) for track in got.tracks}
    items = {fold(item.text) for track in got.tracks for item in _items(track)}
    return (
        sum(_stage_core(stage) in stages for stage in wanted.stages)
        + sum(_track_core(track) in tracks for track in wanted.tracks) * 5
        + sum(fold(item.text) in items for track in wanted.tracks for item in _items(track)) * 2
        + (len(wanted.stages) == len(got.stages)) * 5
        + (wanted.title == got.title) * 3
    )


def _all_words(reading: RoleReading) -> str:
    pieces = [reading.summary]
    for track in reading.tracks:
        pieces += [item.text for item in _items(track)]
    pieces += [stage.text or stage.title for stage in reading.stages]
    return "\n".join([reading.title, *pieces])


# The page


def _page(reading: RoleReading, *, in_front: bool, as_headings: bool, all_notes: bool) -> Iterator[str]:
    title = inline(reading.title)
    yield f"---\ntitle: {json.dumps(title, ensure_ascii=False)}\n---" if in_front else f"# {title}"
    yield from _paragraphs(reading.summary)
    base = next((track for track in reading.tracks if track.kind is Kind.BASE), None)
    levels = [track for track in reading.tracks if track is not base]
    first = min((item.line for track in reading.tracks for item in _items(track) if item.line), default=0)
    process, containers, others = _sorted_sections(reading.sections)
    loose = [section for section in others if not section.heading]
    yield from (section.markdown for section in loose if section.line <= first)
    if base is not None:
        yield from _track(base, 1, reading)
    for section in others:
        if section.heading:
            yield f"## {inline(section.heading)}"
            yield section.markdown
    yield from (section.markdown for section in loose if section.line > first)
    for kind, tracks in groupby(levels, key=lambda track: track.kind):
        heads = HeadingKind.SPECIALTIES if kind is Kind.SPECIALTY else HeadingKind.LEVELS
        yield f"## {usual_heading(heads)}"
        yield from containers.pop(heads, [])
        for track in tracks:
            yield f"### {inline(track.name)}"
            yield from _track(track, 3, reading)
    if reading.stages or process:
        yield f"## {usual_heading(HeadingKind.PROCESS)}"
        yield from (text for text in process if all_notes or not _read_stages(text))
        yield _stages(reading.stages, as_headings=as_headings)
    yield from (text for texts in containers.values() for text in texts)


def _sorted_sections(
    sections: Iterable[Section],
) -> tuple[list[str], dict[HeadingKind, list[str]], list[Section]]:
    """What else the page says: within the process, under the headings of levels and specialties, and the rest.

    A heading without text only stood above what became tracks and stages.
    """
    process: list[str] = []
    containers: dict[HeadingKind, list[str]] = {}
    others: list[Section] = []
    for section in sections:
        if not section.markdown.strip():
            continue
        match = vocabulary().headings.find(section.heading) if section.heading else None
        if match is not None and match.kind is HeadingKind.PROCESS:
            process.append(section.markdown)
        elif match is not None and match.kind in (HeadingKind.LEVELS, HeadingKind.SPECIALTIES):
            containers.setdefault(match.kind, []).append(section.markdown)
        elif match is not None and match.kind is not HeadingKind.OTHER:
            others.append(replace(section, heading=""))
        else:
            others.append(section)
    return process, containers, others


# Tracks


def _track(track: Track, depth: int, reading: RoleReading) -> Iterator[str]:
    said = [track.summary, *(item.text for item in _items(track))]
    names = TrackNames(other.name for other in reading.tracks if other.responsibilities or other.requirements)
    base = next((other.name for other in reading.tracks if other.kind is Kind.BASE and other is not track), None)
    if track.extends and extended_track(track.name, said, names, base) != track.extends:
        verb = (*vocabulary().words("extends.verbs"), "extends")[0]
        yield f"{verb.capitalize()} {inline(track.extends)}."  # the first to say so counts
    yield from _paragraphs(track.summary)
    marks = "#" * (depth + 1)
    if track.grade and grade_in(track.summary, under_grade_heading=False) != track.grade:
        words = vocabulary().words("grade.words")
        yield f"{marks} {usual_heading(HeadingKind.GRADE)}"
        yield f"{(words or ('grade',))[0].capitalize()} {track.grade}"
    if track.responsibilities:
        yield f"{marks} {usual_heading(HeadingKind.RESPONSIBILITIES)}"
        yield _list(track.responsibilities)
    asked, extra = _split_off_extras(track.requirements)
    if asked:
        yield f"{marks} {usual_heading(HeadingKind.REQUIREMENTS)}"
        yield _list(asked)
    if extra:
        yield f"{marks} {usual_heading(HeadingKind.NICE_TO_HAVE)}"
        yield _list(extra)


def _items(track: Track) -> list[Requirement | Responsibility]:
    return [*track.responsibilities, *track.requirements]


def _split_off_extras(requirements: Sequence[Requirement]) -> tuple[list[Requirement], list[Requirement]]:
    """The requirements that stand under the ordinary heading, and those that need one that says they are no musts."""
    last_must = max((place for place, item in enumerate(requirements) if not item.nice_to_have), default=-1)
    asked = [item for place, item in enumerate(requirements) if place <= last_must and _speaks_for_itself(item)]
    extra = [item for place, item in enumerate(requirements) if place <= last_must and not _speaks_for_itself(item)]
    rest = list(requirements[last_must + 1 :])
    if not extra and all(map(_speaks_for_itself, rest)):
        return asked + rest, []
    return asked, extra + rest


def _musts_first(requirements: Sequence[Requirement]) -> list[Requirement]:
    asked, extra = _split_off_extras(requirements)
    return asked + extra


def _speaks_for_itself(item: Requirement) -> bool:
    return not item.nice_to_have or is_nice_to_have(item.text)


def _list(items: Iterable[Requirement | Responsibility]) -> str:
    lines = []
    for item in items:
        lines.append(f"- {inline(item.text)}")
        lines += [f"  - {inline(detail)}" for detail in item.details]
    return "\n".join(lines)


# Stages


def _stages(stages: Sequence[Stage], *, as_headings: bool) -> str:
    if as_headings:
        return "\n\n".join(_best(stage, list(_heading_forms(stage))) for stage in stages)
    return "\n".join(_best(stage, list(_entry_forms(stage))) for stage in stages)


def _best(stage: Stage, forms: list[str]) -> str:
    """The first of several ways to write a stage that reads back the same, else the one that comes closest."""
    wanted = _stage_core(stage)
    closest, most = forms[0], -1
    for form in forms:
        got = _read_stages(form)
        if len(got) != 1:
            continue
        alike = sum(one == other for one, other in zip(wanted, _stage_core(got[0]), strict=True))
        if alike == len(wanted):
            return form
        if alike > most:
            closest, most = form, alike
    return closest


def _read_stages(form: str) -> tuple[Stage, ...]:
    page = f"## {usual_heading(HeadingKind.PROCESS)}\n\n{form}"
    lines = page.split("\n")
    found = read_tracks("", parts_of(parse_blocks(page), len(lines)), lines)
    return read_process(found.process).stages


def _entry_forms(stage: Stage) -> Iterator[str]:
    """A stage as an entry of a numbered list: as the page told it, then with what that leaves unsaid."""
    nested = _nested(stage, "   ")
    for text in dict.fromkeys([stage.text or stage.title, stage.title, *_told(stage)]):
        yield f"1. {inline(text)}{nested}"


def _heading_forms(stage: Stage) -> Iterator[str]:
    """A stage under a heading of its own, which gives it its title to the letter."""
    heading = f"### {stage.order}. {inline(stage.title)}"
    nested = _nested(stage, "")
    text = "" if fold(stage.text) == fold(stage.title) else inline(stage.text)
    told = [piece.removeprefix(stage.title).lstrip(" ,") for piece in _told(stage)]
    more = [inline(piece[:1].upper() + piece[1:]) + "." for piece in told if piece]
    for body in dict.fromkeys([text, *(f"{text} {piece}".strip() for piece in more), *more]):
        yield "\n\n".join(piece for piece in (heading, body) if piece) + (f"\n{nested}" if nested else "")


def _told(stage: Stage) -> Iterator[str]:
    """What is known of a stage, in a few words: "Screening call, 30 minutes, with the recruiter"."""
    minute = (*vocabulary().words("durations.minute"), "minutes")
    length = ""
    if stage.minutes:
        low, high = stage.minutes
        length = f"{low} {minute[0]}" if low == high else f"{low}-{high} {minute[0]}"
    leads = vocabulary().words("people.from" if stage.kind is StageKind.QUESTIONNAIRE else "people.with")
    marks = ["", *(f" ({word})" for word in vocabulary().words("process.optional")[-8:])] if stage.optional else [""]
    for mark in marks:
        for lead in _prepositions(leads) if stage.interviewer else [""]:
            who = f"{lead} {stage.interviewer}" if stage.interviewer else ""
            yield ", ".join(piece for piece in (f"{stage.title}{mark}", length, who) if piece)
            if length and who:
                yield f"{stage.title}{mark}, {length} {who}"


def _prepositions(leads: Sequence[str]) -> list[str]:
    """Those of the words that lead to a person which stand alone best: "with", that others end in, before "meet"."""
    ends = [phrase.split()[-1] for phrase in leads]
    alone = [word for word in leads if word.isalpha()]
    return sorted(alone, key=lambda word: -ends.count(word))[:4]


def _nested(stage: Stage, indent: str) -> str:
    lines = [f"{indent}- {inline(detail)}" for detail in stage.details]
    deeper = f"{indent}  " if stage.details else indent
    lines += [f"{deeper}1. {inline(question.text)}" for question in stage.questions]
    return "".join(f"\n{line}" for line in lines)


# Words


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in text.split("\n\n"):
        if paragraph.strip():
            yield inline(paragraph)


def inline(text: str) -> str:
    """Plain words on one line as Markdown that says just them."""
    words = " ".join(text.split())
    if plain(words) != words:
        words = _STAR.sub(r"\\*", _SPECIAL.sub(lambda sign: f"&#{ord(sign.group())};", words))
    if _BLOCK_START.match(words) or words.startswith(("* ", "_")) or words == "*":
        words = f"&#{ord(words[0])};{words[1:]}"
    return _NUMBERED.sub(r"\1\\", words, count=1) if _NUMBERED.match(words) else words
