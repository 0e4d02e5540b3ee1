"""Tracks of a page: which headings name levels and specialties, and which lists belong to whom.

The depth of headings misleads on real pages (a level as deep as "Levels" itself, its "Requirements" higher than it),
so that the order of headings and their words decide first, and depth only where these leave it open.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from hiring_assistant.domain.role import PageWarning, Section, Track, TrackKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import PSEUDO_LEVEL, Block, Heading, Item, ListBlock, Other, Paragraph
from hiring_assistant.roles.criteria_tables import criteria_in_table
from hiring_assistant.roles.heading_index import HeadingKind, HeadingMatch
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.items import items_in_lines, items_in_sentences, requirements, responsibilities
from hiring_assistant.roles.list_cues import kind_led_to, kind_said, kind_said_in_heading, takes_over
from hiring_assistant.roles.names import level_words, name_words, names_a_role, without_noise
from hiring_assistant.roles.parts import Part
from hiring_assistant.roles.process_parts import ProcessParts
from hiring_assistant.roles.stated_grades import StatedGrades
from hiring_assistant.roles.surroundings import Surroundings
from hiring_assistant.roles.track_drafts import TrackDraft, finished
from hiring_assistant.roles.vocabulary import vocabulary

_MOST_WORDS_OF_A_NAME = 8


@dataclass(slots=True)
class TracksReading:
    """What was found on a page beside its hiring process, whose parts are handed on."""

    tracks: tuple[Track, ...]
    summary: str
    sections: list[Section]
    process: list[Part]
    warnings: tuple[PageWarning, ...] = ()


def read_tracks(title: str, parts: Sequence[Part], lines: Sequence[str]) -> TracksReading:
    """The tracks of a page, its summary and its other sections; ``lines`` are those of the source."""
    reader = _TracksReader(title, parts, lines)
    for place, part in enumerate(parts):
        reader.take(place, part)
    return reader.finish()


class _TracksReader:
    def __init__(self, title: str, parts: Sequence[Part], lines: Sequence[str]) -> None:
        self._title = title
        self._title_words = without_noise(name_words(title)) or name_words(title)
        self._parts = parts
        self._around = Surroundings(parts, self._title_words)
        self._lines = lines
        # A page without any list of tasks or requirements tells them in sentences; beside lists these are only text.
        self._has_lists = any(part.lists and part.kind is not None and part.kind.is_list for part in parts)
        self._base = TrackDraft(title, TrackKind.BASE, 1, 0)
        self._base_line: int | None = None
        self._drafts: list[TrackDraft] = []
        self._by_words: dict[tuple[str, ...], TrackDraft] = {}
        self._current: TrackDraft | None = None
        self._container: tuple[HeadingKind, int, int] | None = None  # kind, depth, depth of its children
        self._open: tuple[HeadingKind, int, TrackDraft] | None = None  # kind, depth and owner of the list being read
        self._last_requirements: tuple[TrackDraft, int] | None = None
        self._section: tuple[HeadingKind, int] | None = None  # kind and depth of the outermost list being read
        self._kind_above: tuple[HeadingKind, int] | None = None  # of the list before levels, and the depth of these
        self._aside: int | None = None  # depth of the section being read that is about something else
        self._process = ProcessParts(parts)
        self._summary: list[str] = []
        self._sections: list[Section] = []
        self._grades = StatedGrades(self._base)

    def take(self, place: int, part: Part) -> None:
        """Read the next part."""
        heading = part.heading
        if heading is None:
            self._take_introduction(part)
            return
        # The heading is kept in any case; the text of a section is put to it where the part turns out to be one.
        self._sections.append(Section(heading.text, "", heading.line))
        following = self._parts[place + 1] if place + 1 < len(self._parts) else None
        if not self._is_group_of_tasks(place, part) and self._process.takes(part, following):
            self._current = self._container = self._open = None
            return
        if self._section is not None and heading.level <= self._section[1]:
            self._section = None
        kind = None if self._is_group_of_tasks(place, part) else part.kind
        if kind is HeadingKind.OTHER and self._is_named_like_a_section(part, following):
            kind = None
        if kind is HeadingKind.RESPONSIBILITIES and self._around.only_describes(part, heading):
            self._take_section(part, heading)
            return
        if self._is_title(place, part, heading):
            self._current = self._open = None
            self._base_line = heading.line
            self._take_introduction(part)
        elif kind in (HeadingKind.LEVELS, HeadingKind.SPECIALTIES) and self._opens_container(place, part):
            child = following.level if following and not part.blocks else heading.level + 1
            self._container = (kind, heading.level, child)
            self._kind_above = None
            self._current = self._open = None
            self._take_grade_part(part, self._base)
        elif kind is HeadingKind.GRADE:
            self._open = None
            self._take_grade_part(part, self._current or self._base)
        elif kind is HeadingKind.NICE_TO_HAVE and self._aside is not None and heading.level > self._aside:
            self._take_section(part, heading)  # the extras among the benefits
        elif kind is not None and part.match is not None and kind.is_list:
            self._take_list_part(part, heading, part.match)
        elif kind is None and self._is_track(place, part, heading):
            if self._open is not None and self._open[2] is self._base and heading.level >= self._open[1]:
                self._kind_above = (self._open[0], heading.level)
            name, blocks = _name_below(heading, part.blocks)
            self._take_track_part(blocks, self._begin_track(heading, name))
        elif kind is None and part.lists and (said := kind_said_in_heading(heading.text)) is not None:
            if said.is_list:
                self._take_list_part(part, heading, HeadingMatch(said))
            else:
                self._take_section(part, heading)
        elif kind is None and self._open is not None and heading.level > self._open[1]:
            self._take_lists(part, self._open[0], self._open[2])
        else:
            self._take_section(part, heading)

    # What a part may be

    def _is_group_of_tasks(self, place: int, part: Part) -> bool:
        """Whether a heading among others below that of the tasks names a group of them, even one about hiring."""
        section = self._section
        if section is None or section[0] is not HeadingKind.RESPONSIBILITIES or not part.lists:
            return False
        before = self._parts[place - 1]
        return (
            section[1] < part.level == before.level < PSEUDO_LEVEL
            and bool(before.lists)
            and before.kind is None
            and part.kind in (None, HeadingKind.PROCESS)
        )

    def _is_named_like_a_section(self, part: Part, following: Part | None) -> bool:
        """Whether a level or specialty goes by a word that is also a usual heading ("Training"): its lists follow."""
        container = self._container
        inside = container is not None and container[0] is HeadingKind.SPECIALTIES and part.level > container[1]
        if inside and part.lists and part.heading is not None:
            return vocabulary().phrases("track.fields").is_one(fold(part.heading.text))
        if part.lists or following is None or following.level <= part.level or following.kind is None:
            return False
        return following.kind.is_list and self._inside_container(part.level)

    def _is_title(self, place: int, part: Part, heading: Heading) -> bool:
        """Whether a heading only repeats the title of the page or wraps all of it."""
        if self._drafts or (self._container is not None and self._container[0] is HeadingKind.LEVELS):
            return False
        words = without_noise(name_words(heading.text))
        if self._around.is_first_level(place, part, words):
            return False
        if fold(heading.text) == fold(self._title):
            return True
        if part.kind is not None:
            return False
        if words and words == self._title_words:
            return True
        if self._around.names_job_of_title(place, part, words):
            return True
        first = place == 0 or (place == 1 and self._parts[0].heading is None)
        if first and len(words) * 2 >= len(self._title_words) and set(words) <= set(self._title_words):
            return True
        wraps = first and all(other.level > part.level for other in self._parts[place + 1 :])
        return wraps and len(self._parts) > place + 1

    def _opens_container(self, place: int, part: Part) -> bool:
        """Whether levels or specialties follow; a "Roles" above a plain list of duties is none."""
        return not part.lists or self._around.leads_to_lists(place, part)

    def _is_track(self, place: int, part: Part, heading: Heading) -> bool:
        """Whether an unknown heading names a level or a specialty."""
        words = name_words(heading.text)
        if len(words) > 14 or not words:
            return False
        if part.lists and (set(words) <= level_words(words) or self._is_own_level(heading, words)):
            return True
        inside = self._inside_container(heading.level)
        role = names_a_role(words)
        shared = set(words) & set(self._title_words)
        related = shared and level_words(words) - level_words(self._title_words)
        following = self._parts[place + 1] if place + 1 < len(self._parts) else None
        if following is not None and following.kind is HeadingKind.GRADE:
            return True
        if following is not None and following.kind is not None and following.kind.is_list:
            if following.level > heading.level:
                labels_list = self._open is not None and heading.level > self._open[1]
                if inside or related:
                    return True
                if set(self._title_words) < set(words) and self._around.has_like(place, part):
                    return True  # "Museum Guide - Schools", "Museum Guide - Evenings"
                groups = self._section is not None and heading.level > self._section[1]
                if groups and not level_words(words) and not shared:
                    return False  # groups of criteria: "Specialist skills" above "Essential" and "Desirable"
                return not labels_list and (role or self._around.has_like(place, part))
            return inside or (bool(related) if part.lists else role and bool(level_words(words) or shared))
        if self._around.leads_to_lists(place, part) and (inside or (role and level_words(words))):
            return True
        if not part.lists:
            return False
        below = self._open is not None and part.level > self._open[1]
        return inside or bool(related) or (not below and self._around.is_one_of_several_jobs(place, part))

    def _is_own_level(self, heading: Heading, words: tuple[str, ...]) -> bool:
        """Whether a heading that only says the title is a level, between others such as "Junior …", "Senior …"."""
        before = self._current
        return (
            before is not None
            and before.level == heading.level
            and bool(level_words(name_words(before.name)) - level_words(self._title_words))
            and without_noise(words) == self._title_words
        )

    def _inside_container(self, level: int) -> bool:
        if self._container is None:
            return False
        _, depth, child = self._container
        return level > depth or level == child

    # Tracks and their lists

    def _begin_track(self, heading: Heading, name: str | None = None) -> TrackDraft:
        name = name or heading.text
        words = name_words(name)
        in_specialties = self._inside_container(heading.level) and self._container is not None
        in_specialties = (
            in_specialties and self._container is not None and self._container[0] is HeadingKind.SPECIALTIES
        )
        is_level = bool(level_words(words)) and set(self._title_words) <= set(words)
        if in_specialties:
            kind = TrackKind.LEVEL if is_level else TrackKind.SPECIALTY
        elif self._container is not None and self._inside_container(heading.level):
            kind = TrackKind.LEVEL
        elif vocabulary().phrases("track.specialty").within(fold(name)):
            kind = TrackKind.SPECIALTY
        else:
            related = names_a_role(words) or set(words) & set(self._title_words)
            kind = TrackKind.LEVEL if related else TrackKind.SPECIALTY
        self._current = TrackDraft(name, kind, heading.line, heading.level, section=len(self._sections) - 1)
        self._drafts.append(self._current)
        self._by_words.setdefault(without_noise(words), self._current)
        self._open = None
        return self._current

    def _take_list_part(self, part: Part, heading: Heading, match: HeadingMatch) -> None:
        kind = match.kind
        self._aside = self._kind_above = None
        owner = self._owner(heading, kind, match.about)
        self._current = None if owner is self._base else owner
        closes = self._container is not None and owner is self._base and part.level <= self._container[1]
        if closes:
            self._container = None
        owner.depths.setdefault(kind, part.level)
        self._section = self._section or (kind, part.level)
        depth = part.level
        if depth == PSEUDO_LEVEL and self._open is not None and self._open[0] is kind and self._open[2] is owner:
            depth = self._open[
                1
            ]  # a line that leads on below the heading: what is deeper than that is still part of it
        self._open = (kind, depth, owner)
        if kind is HeadingKind.REQUIREMENTS:
            self._last_requirements = (owner, part.level)
        self._take_lists(part, kind, owner)

    def _owner(self, heading: Heading, kind: HeadingKind, about: str) -> TrackDraft:
        named = self._owner_named(heading, kind, about)
        if named is not None:
            return named
        current = self._current
        if current is None:
            return self._base
        if heading.level > current.level or not current.has_lists:
            return current
        if kind is HeadingKind.NICE_TO_HAVE and self._last_requirements is not None:
            owner, depth = self._last_requirements
            return owner if heading.level >= depth else self._base
        # As deep as the track or higher: it is the track's own only where all its lists stand so, and this is another.
        flat = bool(current.depths) and all(depth <= current.level for depth in current.depths.values())
        return current if flat and kind not in current.depths else self._base

    def _owner_named(self, heading: Heading, kind: HeadingKind, about: str) -> TrackDraft | None:
        """The track named in the heading of a list, made where the page names it nowhere else."""
        words = without_noise(name_words(about))
        if not words:
            return None
        known = self._by_words.get(words)
        current = self._current
        if known is not None:
            # A heading copied from the level above, within a level that has no such list: where it stands decides.
            if current is None or current is known or heading.level <= current.level:
                return known
            return current if kind in known.depths and kind not in current.depths else known
        if current is not None and set(words) <= set(name_words(current.name)):
            return current
        if current is not None and heading.level > current.level:
            unlike = set(words) - set(self._title_words) - level_words(words)
            if not current.has_lists or unlike & set(name_words(current.name)):
                return current
        if words == self._title_words:
            return self._base if current is None or heading.level <= current.level else None
        new = level_words(words) - level_words(self._title_words)
        if current is not None:
            new -= level_words(name_words(current.name))
        starts = fold(heading.text).startswith(about)
        if new and starts and set(words) & set(self._title_words):
            tokens = heading.text.split()
            return self._begin_track(heading, " ".join(tokens[: len(about.split())]))
        return None

    def _take_track_part(self, blocks: Sequence[Block], track: TrackDraft) -> None:
        """The text and lists right under the heading of a track. Below or right after the tasks of the page the lists
        of levels are tasks, else they are what is asked for.
        """
        kind = HeadingKind.REQUIREMENTS if track.kind is TrackKind.LEVEL else HeadingKind.RESPONSIBILITIES
        if self._kind_above == (HeadingKind.RESPONSIBILITIES, track.level):
            kind = HeadingKind.RESPONSIBILITIES
        for block in blocks:
            if isinstance(block, Paragraph):
                text = plain(block.raw)
                kind = kind_led_to(text) or kind_said(text) or kind
                self._take_paragraph(block, track)
            elif isinstance(block, ListBlock) and kind.is_list:
                self._add_items(block.items, kind, track)
            else:
                self._keep_other(block)

    def _take_lists(self, part: Part, kind: HeadingKind, owner: TrackDraft) -> None:
        told = [block for block in part.blocks if isinstance(block, Paragraph)]
        told = told if not self._has_lists and part.heading is not None and not any(map(items_in_lines, told)) else []
        if items := items_in_sentences(told):
            self._add_items(items, kind, owner)
        now = kind
        for block in part.blocks:
            if items and isinstance(block, Paragraph):
                self._grades.note(plain(block.raw), owner)
                continue
            if isinstance(block, ListBlock) and now.is_list:
                self._add_items(block.items, now, owner)
            elif isinstance(block, Paragraph) and not part.lists and (items := items_in_lines(block)):
                self._add_items(items, kind, owner)
            elif isinstance(block, Paragraph):
                now = (kind_led_to(plain(block.raw), under=kind) if not takes_over(plain(block.raw)) else None) or kind
                self._take_paragraph(block, owner)
            else:
                if isinstance(block, Other):
                    self._take_criteria(block, owner, kind)
                self._keep_other(block)

    def _take_criteria(self, table: Other, owner: TrackDraft, under: HeadingKind | None = None) -> None:
        """Take the rows of a table of criteria; the table is kept as well, for what else its columns say."""
        for kind, item in criteria_in_table(table, under):
            self._add_items([item], kind, owner)

    def _add_items(self, items: list[Item], kind: HeadingKind, owner: TrackDraft) -> None:
        if kind is HeadingKind.RESPONSIBILITIES:
            owner.responsibilities.extend(responsibilities(items))
        else:
            owner.requirements.extend(requirements(items, nice_to_have=kind is HeadingKind.NICE_TO_HAVE))

    # Everything else

    def _take_introduction(self, part: Part) -> None:
        """What stands before the first heading, or under one that repeats the title."""
        kind = None
        for block in part.blocks:
            if isinstance(block, Paragraph):
                text = plain(block.raw)
                kind = kind_said(text, strictly=True)
                kind = None if kind is not None and kind_led_to(text) is HeadingKind.OTHER else kind
                self._grades.note(text, self._base)
                if text:
                    self._summary.append(text)
                elif _includes_something(block.raw):
                    self._keep_other(block)
            elif isinstance(block, ListBlock) and kind is not None:
                self._add_items(block.items, kind, self._base)
            else:
                if isinstance(block, Other):
                    self._take_criteria(block, self._base)
                self._keep_other(block)

    def _take_grade_part(self, part: Part, owner: TrackDraft) -> None:
        """What stands under a heading about grades; lists only where the text before them says what they are."""
        kind = None
        for block in part.blocks:
            if isinstance(block, Paragraph):
                kind = kind_said(plain(block.raw), strictly=True) or kind
                self._take_paragraph(block, owner, under_grade_heading=True)
            elif isinstance(block, ListBlock) and kind is not None:
                self._add_items(block.items, kind, owner)
            else:
                if isinstance(block, ListBlock):
                    for item in block.items:
                        self._grades.note(item.text, owner, under_grade_heading=True)
                self._keep_other(block)

    def _take_paragraph(self, block: Paragraph, owner: TrackDraft, *, under_grade_heading: bool = False) -> None:
        text = plain(block.raw)
        self._grades.note(text, owner, under_grade_heading=under_grade_heading)
        if text:
            owner.prose.append(text)
        elif _includes_something(block.raw):
            self._keep_other(block)

    def _keep_other(self, block: Paragraph | ListBlock | Other | Heading) -> None:
        if isinstance(block, Other):
            self._grades.note_table(block)
        self._sections.append(Section("", self._source(block.line, block.end), block.line))

    def _take_section(self, part: Part, heading: Heading) -> None:
        if part.kind is HeadingKind.OTHER and (self._aside is None or heading.level <= self._aside):
            self._aside = heading.level
        self._open = self._kind_above = None
        if self._current is not None and part.level <= self._current.level:
            self._current = None
        if self._container is not None and part.level < self._container[2]:
            self._container = None
        place = len(self._sections) - 1
        text: list[str] = []
        start = heading.end + 1
        said: HeadingKind | None = None
        for block in part.blocks:
            if isinstance(block, Other):
                self._grades.note_table(block)
                if part.kind is None:
                    self._take_criteria(block, self._current or self._base)
            elif isinstance(block, Paragraph):
                if not (
                    self._drafts or self._base.has_lists
                ):  # below the title, perhaps under the name of the employer
                    self._grades.note(plain(block.raw), self._base)
                leads = part.lists and part.kind in (None, HeadingKind.RESPONSIBILITIES)
                said = kind_led_to(plain(block.raw)) if leads else None
            elif isinstance(block, ListBlock) and said is not None and said.is_list:
                self._add_items(block.items, said, self._current or self._base)
                text.append(self._source(start, block.line - 1))
                start = block.end + 1
        text.append(self._source(start, part.end))
        markdown = "\n\n".join(piece for piece in text if piece)
        self._sections[place] = Section(heading.text, markdown, heading.line)

    def _source(self, first: int, last: int) -> str:
        return "\n".join(self._lines[first - 1 : last]).strip("\n").rstrip()

    def finish(self) -> TracksReading:
        """Everything read, with grades from tables and the tracks that others build on."""
        base = self._base
        has_base = bool(base.responsibilities or base.requirements)
        if has_base:
            base.line = self._base_line or 1
        else:
            self._summary.extend(base.prose)
        drafts = [base, *self._drafts] if has_base else self._drafts
        self._grades.settle(drafts)
        # A level without lists of its own counts where another builds on it.
        named = [draft for draft in drafts if draft.items or draft.grade is not None]
        tracks, warnings = finished(named, base if has_base else None)
        for draft in drafts:
            if not draft.items and all(track.line != draft.line for track in tracks):
                self._turn_into_section(draft)
        summary = "\n\n".join(self._summary)
        return TracksReading(tracks, summary, self._sections, self._process.parts, warnings)

    def _turn_into_section(self, draft: TrackDraft) -> None:
        """A track without lists is kept as the section it is."""
        place = draft.section
        self._sections[place] = replace(self._sections[place], markdown="\n\n".join(draft.prose))


def _name_below(heading: Heading, blocks: Sequence[Block]) -> tuple[str | None, Sequence[Block]]:
    """The name that stands as a short line below a heading which says no more than "Role", and the other blocks."""
    first = blocks[0] if blocks else None
    if without_noise(name_words(heading.text)) or not isinstance(first, Paragraph):
        return None, blocks
    line, _, rest = first.raw.partition("\n")
    name = plain(line)
    if (
        len(name.split()) > _MOST_WORDS_OF_A_NAME
        or name.endswith((".", ":", ","))
        or not names_a_role(name_words(name))
    ):
        return None, blocks
    left = [Paragraph(rest, first.line + 1, first.end)] if rest else []
    return name, [*left, *blocks[1:]]


def _includes_something(raw: str) -> bool:
    """Whether a paragraph without words brings other content into the page, rather than being an anchor or a break."""
    return any(mark in raw for mark in ("{{", "<%", "<iframe", "<img", "!["))
