"""Which source line was read as what, both ways."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from hiring_assistant.domain.correction import ItemList, items_in, stage_text
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.inline import plain
from hiring_assistant.ui.roles.source_view import ASKED, DUTY, STAGE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hiring_assistant.domain.role import Requirement, Responsibility, RoleReading

TITLE = "mark_2"
"""The colour token of lines that name the role or a track."""

KEPT = "control_line"
"""The colour token of lines with words that nothing was read from: they are kept as they are."""

_TITLE_WITHIN = 60
"""Lines in which the title of a page is looked for."""

_LINK = re.compile(r"\]\([^)]*\)")


class Part(Enum):
    """The parts of a reading that have entries."""

    TITLE = "title"
    TRACK = "track"
    REQUIREMENTS = "requirements"
    RESPONSIBILITIES = "responsibilities"
    STAGES = "stages"


LISTS = {Part.REQUIREMENTS: ItemList.REQUIREMENTS, Part.RESPONSIBILITIES: ItemList.RESPONSIBILITIES}
"""The parts that are lists of a track."""


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of a reading: of which part and track (none for stages), and the how-manyth (from 0).

    ``rows`` are those that are selected with it, where there are several.
    """

    part: Part
    track: str
    at: int
    rows: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Places:
    """The lines (from 1) of a page: the colour token of each that says something, and what was read from it."""

    marks: dict[int, str]
    read: dict[int, Place]

    @property
    def kept(self) -> tuple[int, ...]:
        """The lines that nothing was read from."""
        return tuple(sorted(line for line, mark in self.marks.items() if mark == KEPT))

    def line_of(self, part: Part, track: str, at: int) -> int:
        """The first line that an entry was read from; 0 where it stands nowhere on the page."""
        wanted = (part, track, at)
        return min((line for line, p in self.read.items() if (p.part, p.track, p.at) == wanted), default=0)


_PARTS = ((ItemList.RESPONSIBILITIES, Part.RESPONSIBILITIES, DUTY), (ItemList.REQUIREMENTS, Part.REQUIREMENTS, ASKED))


def places_in(source: str, reading: RoleReading, as_read: RoleReading) -> Places:
    """Where in ``source`` everything of ``reading`` stands; ``as_read`` is the same before corrections. What a person
    added stands where the page has the same words.
    """
    lines = source.split("\n")
    marks: dict[int, str] = {}
    read: dict[int, Place] = {}
    titled = title_line(source, as_read.title)
    if titled:
        marks[titled] = TITLE
    for at, stage in enumerate(reading.stages):
        place = Place(Part.STAGES, "", at)
        _put(marks, read, stage.line, STAGE, place)
        for question in stage.questions:
            _put(marks, read, question.line, STAGE, place)
        _spread(lines, marks, read, stage.line, stage.details, STAGE, place)
    for track in reading.tracks:
        named_by_title = 0 < track.line <= len(lines) and not fold(lines[track.line - 1])
        _put(marks, read, titled if named_by_title else track.line, TITLE, Place(Part.TRACK, track.name, 0))
        for in_list, part, mark in _PARTS:
            items: tuple[Requirement | Responsibility, ...] = items_in(track, in_list)
            for at, item in enumerate(items):
                place = Place(part, track.name, at)
                _put(marks, read, item.line, mark, place)
                _spread(lines, marks, read, item.line, item.details, mark, place)
    _add_merged(marks, read, reading, as_read)
    _run_on(lines, marks, read, as_read)
    if as_read.tracks or as_read.stages:  # else there is nothing that it introduces
        _mark_introductions(lines, marks, read, as_read, reading)
    _mark_kept(lines, marks, as_read)
    _find_added(lines, marks, read, reading)
    if titled:
        read.setdefault(titled, Place(Part.TITLE, "", 0))
    return Places(marks, read)


def title_line(source: str, title: str) -> int:
    """The line (from 1) that the title stands in; 0 where none is found."""
    words = fold(title)
    lines = source.split("\n", _TITLE_WITHIN)[:_TITLE_WITHIN] if words else []
    return next((number for number, line in enumerate(lines, 1) if words in fold(line)), 0)


def _put(marks: dict[int, str], read: dict[int, Place], line: int, mark: str, place: Place) -> None:
    if line > 0:
        marks[line] = mark
        read.setdefault(line, place)


def _add_merged(marks: dict[int, str], read: dict[int, Place], reading: RoleReading, as_read: RoleReading) -> None:
    """The lines of entries that a person merged with another: they stand in its words."""
    lost_stages = [stage for stage in as_read.stages if stage.line not in read]
    if lost_stages:
        now = [fold(stage_text(stage)) for stage in reading.stages]
        for stage in lost_stages:
            at = _first_with(fold(stage_text(stage)), now)
            if at is not None:
                _put(marks, read, stage.line, STAGE, Place(Part.STAGES, "", at))
    for in_list, part, mark in _PARTS:
        lost = [item for track in as_read.tracks for item in items_in(track, in_list) if item.line not in read]
        if not lost:
            continue
        for track in reading.tracks:
            now = [fold(item.text) for item in items_in(track, in_list)]
            for item in lost:
                at = _first_with(fold(item.text), now)
                if at is not None:
                    _put(marks, read, item.line, mark, Place(part, track.name, at))


def _first_with(words: str, texts: Sequence[str]) -> int | None:
    return next((at for at, text in enumerate(texts) if words and words in text), None)


def _run_on(lines: Sequence[str], marks: dict[int, str], read: dict[int, Place], as_read: RoleReading) -> None:
    """Mark the lines that the text of an entry runs on over."""
    found = [(stage.line, (stage_text(stage), *stage.details)) for stage in as_read.stages]
    for track in as_read.tracks:
        for in_list in ItemList:
            found += [(item.line, (item.text, *item.details)) for item in items_in(track, in_list)]
    for line, texts in found:
        number = line + 1
        said = ""
        while line in read and number <= len(lines) and number not in marks:
            words = fold(_LINK.sub("]", lines[number - 1]))
            said = said or f" {fold(' '.join(texts))} "
            if not words or f" {words} " not in said:
                break
            _put(marks, read, number, marks[line], read[line])
            number += 1


def _mark_introductions(
    lines: Sequence[str], marks: dict[int, str], read: dict[int, Place], as_read: RoleReading, reading: RoleReading
) -> None:
    """Mark the lines that introduce the role or a track, such as the sentence that tells its grade."""
    names = {track.line: track.name for track in reading.tracks}
    told = [(as_read.summary, Place(Part.TITLE, "", 0))]
    for track in as_read.tracks:
        told.append((track.summary, Place(Part.TRACK, names.get(track.line, track.name), 0)))
    found = [(f" {fold(plain(text))} ", place) for text, place in told if text]
    if not found:
        return
    for number, line in enumerate(lines, 1):
        words = "" if number in marks else fold(plain(line))
        place = next((place for text, place in found if f" {words} " in text), None) if words else None
        if place is not None:
            _put(marks, read, number, TITLE, place)


def _mark_kept(lines: Sequence[str], marks: dict[int, str], as_read: RoleReading) -> None:
    """Mark the lines with words that are in no entry; headings are none, but for those of parts that are kept, and
    neither are tags of HTML.
    """
    headings = {section.line for section in as_read.sections if section.heading and not section.markdown.strip()}
    for number, line in enumerate(lines, 1):
        if number not in marks and number not in headings and fold(plain(line) if line.lstrip()[:1] == "<" else line):
            marks[number] = KEPT


def _find_added(lines: Sequence[str], marks: dict[int, str], read: dict[int, Place], reading: RoleReading) -> None:
    """Find what a person added among the lines that are in no entry."""
    added = [
        (stage.title, STAGE, Place(Part.STAGES, "", at)) for at, stage in enumerate(reading.stages) if not stage.line
    ]
    for track in reading.tracks:
        if not track.line:
            added.append((track.name, TITLE, Place(Part.TRACK, track.name, 0)))
        for in_list, part, mark in _PARTS:
            items: tuple[Requirement | Responsibility, ...] = items_in(track, in_list)
            added += [(item.text, mark, Place(part, track.name, at)) for at, item in enumerate(items) if not item.line]
    if not added:
        return
    free = {fold(plain(lines[number - 1])): number for number, mark in marks.items() if mark in (KEPT, TITLE)}
    for text, mark, place in added:
        number = free.pop(fold(text), 0)
        if number:
            marks[number], read[number] = mark, place


def _spread(
    lines: Sequence[str],
    marks: dict[int, str],
    read: dict[int, Place],
    line: int,
    details: Sequence[str],
    mark: str,
    place: Place,
) -> None:
    """Mark the lines below an entry that its details came from."""
    if not details or line <= 0:
        return
    wanted = {fold(detail) for detail in details}
    for number in range(line + 1, min(len(lines), line + 2 * len(details) + 2) + 1):
        if fold(lines[number - 1]) in wanted:
            marks.setdefault(number, mark)
            read.setdefault(number, place)
