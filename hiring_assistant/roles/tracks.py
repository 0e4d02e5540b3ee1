"""Tracks of a page: which headings name levels and specialties, and which lists belong to whom.

The depth of headings misleads on real pages (a level as deep as "Levels" itself, its "Requirements" higher than it),
so that the order of headings and their words decide first, and depth only where these leave it open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from hiring_assistant.domain.role import PageWarning, Section, Track, TrackKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import PSEUDO_LEVEL, Block, Heading, ListBlock, Other, Paragraph
from hiring_assistant.roles.grades import names_scale
from hiring_assistant.roles.heading_index import HeadingKind, HeadingMatch
from hiring_assistant.roles.inline import includes_something, plain
from hiring_assistant.roles.items import (
    are_facts,
    are_links,
    entries_with_labels,
    names_levels,
)
from hiring_assistant.roles.list_cues import (
    are_tasks,
    is_about_a_topic,
    kind_led_to,
    kind_led_to_of_job,
    kind_of_entries,
    kind_said,
    kind_said_in_heading,
    leads_to_extras,
    may_be_tasks,
    told_by_last_words,
)
from hiring_assistant.roles.list_owners import ListOwners
from hiring_assistant.roles.names import name_words, names_a_role, without_noise
from hiring_assistant.roles.part_roles import PartRoles, name_below
from hiring_assistant.roles.parts import Part
from hiring_assistant.roles.process_parts import ProcessParts
from hiring_assistant.roles.stated_grades import StatedGrades
from hiring_assistant.roles.surroundings import Surroundings
from hiring_assistant.roles.track_contents import TrackContents
from hiring_assistant.roles.track_drafts import (
    TrackDraft,
    finished,
    is_page_itself,
    joined_by_name,
    make_jobs_alike,
    with_rest_of_base,
)
from hiring_assistant.roles.track_state import TracksState
from hiring_assistant.roles.vocabulary import vocabulary

_TITLE_PIECES = re.compile(r"\s[-–—|]\s|:\s")
_LONGEST_FACT = 32  # characters
_LONGEST_ASIDE = 140  # characters of a heading below the title: "(up to grade 13, part time)"


@dataclass(slots=True)
class TracksReading:
    """What was found on a page beside its hiring process, whose parts are handed on."""

    tracks: tuple[Track, ...]
    summary: str
    sections: list[Section]
    process: list[Part]
    warnings: tuple[PageWarning, ...] = ()


def read_tracks(title: str, parts: Sequence[Part], lines: Sequence[str], facts: str = "") -> TracksReading:
    """The tracks of a page, its summary and its other sections; ``lines`` are those of the source, ``facts`` what the
    front matter has of it.
    """
    reader = _TracksReader(title, parts, lines)
    reader.note_facts(facts)
    for place, part in enumerate(parts):
        reader.take(place, part)
    return reader.finish()


class _TracksReader:
    def __init__(self, title: str, parts: Sequence[Part], lines: Sequence[str]) -> None:
        base = TrackDraft(title, TrackKind.BASE, 1, 0)
        self._now = TracksState(fold(title), without_noise(name_words(title)) or name_words(title), base)
        self._parts = parts
        self._around = Surroundings(parts, self._now.title_words)
        self._roles = PartRoles(parts, self._around, self._now)
        self._owners = ListOwners(self._around, self._now)
        self._base_line: int | None = None
        self._specialties = False  # whether a heading announces them
        self._kind_above: tuple[HeadingKind, int] | None = None  # of the list before levels, and the depth of these
        self._process = ProcessParts(parts)
        self._summary: list[str] = []
        self._grades = StatedGrades(base)
        self._contents = TrackContents(self._now, self._around, self._owners, self._grades, lines)

    def note_facts(self, facts: str) -> None:
        """Take the grade that lines of facts state, should the page tell of no other."""
        for line in facts.split("\n"):
            self._grades.note_aside(line)

    def take(self, place: int, part: Part) -> None:
        """Read the next part."""
        heading = part.heading
        if heading is None:
            self._take_introduction(part)
            return
        # The heading is kept in any case; the text of a section is put to it where the part turns out to be one.
        self._now.sections.append(Section(heading.text, "", heading.line))
        following = self._parts[place + 1] if place + 1 < len(self._parts) else None
        group = self._roles.is_group_of_tasks(place, part)
        if not group and self._process.takes(part, following):
            self._now.current = self._now.container = self._now.open = None
            return
        if group and self._now.open is not None:
            self._contents.take_lists(part, self._now.open[0], self._now.open[2])
            return
        if self._now.section is not None and heading.level <= self._now.section[1]:
            self._now.section = None
        if self._now.outer is not None and heading.level <= self._now.outer.level:
            self._now.outer = None
        if names_scale(heading.text) and not (self._now.drafts or self._now.base.has_lists):
            self._grades.note(heading.text, self._now.base)  # "Researcher (E13 TV-L, 75 %)"
        kind = part.kind
        if kind is HeadingKind.OTHER and self._roles.is_named_like_a_section(part, following):
            kind = None
        if kind is not None and (
            self._roles.is_level_with_grade(part, following)
            or self._roles.is_specialty_itself(part, following)
            or (kind is HeadingKind.OTHER and self._roles.names_list_below(part, following))
            or self._roles.is_job_like_others(place, part)
        ):
            kind = None
        if kind is HeadingKind.RESPONSIBILITIES and (
            self._around.only_describes(part, heading) or self._roles.is_offer(heading)
        ):
            self._take_section(part, heading)
            return
        if self._roles.is_title(place, part, heading):
            self._now.current = self._now.open = None
            self._base_line = heading.line
            if kind is not None and kind.is_list and part.lists and not any(map(names_levels, part.lists)):
                self._contents.take_lists(part, kind, self._now.base)  # "Who we look for", on a page without a title
            else:
                self._take_introduction(part)
        elif kind in (HeadingKind.LEVELS, HeadingKind.SPECIALTIES) and self._roles.opens_container(place, part):
            child = following.level if following and not part.blocks else heading.level + 1
            self._now.container = (kind, heading.level, child)
            self._specialties = self._specialties or kind is HeadingKind.SPECIALTIES
            self._kind_above = None
            outer = self._now.current
            below = outer is not None and outer.level < heading.level and kind is HeadingKind.SPECIALTIES
            self._now.outer = outer if below else None
            self._now.current = self._now.open = None
            self._take_grade_part(part, self._now.base, following)
        elif kind is HeadingKind.GRADE:
            self._now.open = None
            owner = self._owners.owner_of_grade(heading, part.match.about if part.match else "")
            if heading.text[-1:].isdigit():
                self._grades.note(heading.text, owner, under_grade_heading=True)  # "Job Grade: 6"
            self._take_grade_part(part, owner, following)
        elif kind is HeadingKind.NICE_TO_HAVE and self._now.aside is not None and heading.level > self._now.aside:
            self._take_section(part, heading)  # the extras among the benefits
        elif kind is not None and kind.is_list and self._compares(part, kind):
            self._take_section(part, heading)
        elif kind is not None and part.match is not None and kind.is_list:
            self._take_list_part(part, heading, part.match)
            above = following is not None and following.kind is None and following.level < part.level == PSEUDO_LEVEL
            if following is not None and above and not part.blocks and self._now.open is not None:
                # "Key duties include:" over headings for groups of them
                self._now.open = (self._now.open[0], following.level - 1, self._now.open[2])
        elif kind is None and part.lists and self._is_field_of_level(part):
            self._take_list_part(part, heading, HeadingMatch(HeadingKind.REQUIREMENTS))
        elif kind is None and part.lists and self._now.current is not None and self._roles.describes_track(heading):
            asked_next = following is not None and following.kind is HeadingKind.REQUIREMENTS
            self._take_track_part(part.blocks, self._now.current, asked_below=asked_next)
        elif kind is None and self._roles.is_track(place, part, heading):
            if (
                self._now.open is not None
                and self._now.open[2] is self._now.base
                and heading.level >= self._now.open[1]
            ):
                self._kind_above = (self._now.open[0], heading.level)
            self._now.aside = None
            name, blocks = name_below(heading, part.blocks)
            track = self._owners.begin_track(heading, name, graded=self._around.has_grade_below(place))
            asked_next = following is not None and following.kind is HeadingKind.REQUIREMENTS
            asked_below = asked_next or self._around.only_asks_below(place)
            told_below = self._around.has_both_lists(place)
            self._take_track_part(blocks, track, told_below=told_below, asked_below=asked_below)
        elif kind is None and part.lists and (said := kind_said_in_heading(heading.text)) is not None:
            offer = said is HeadingKind.RESPONSIBILITIES and self._roles.is_offer(heading)
            if self._is_group_in_spite_of(said, part) and self._now.open is not None:
                self._contents.take_lists(part, self._now.open[0], self._now.open[2])
            elif said.is_list and not offer:
                self._take_list_part(part, heading, HeadingMatch(said))
            else:
                self._take_section(part, heading)
        elif kind is None and self._now.open is not None and self._now.goes_on(heading.level):
            self._contents.take_lists(part, self._now.open[0], self._now.open[2])
        else:
            self._take_section(part, heading)

    def _is_group_in_spite_of(self, said: HeadingKind, part: Part) -> bool:
        """Whether a heading below that of the tasks names a group of them, though a word in it asks for something:
        "Share your knowledge", and what one does for that.
        """
        now = self._now.open
        if now is None or not self._now.goes_on(part.level):
            return False
        if said is HeadingKind.OTHER:
            return part.heading is not None and is_about_a_topic(part.heading.text)  # "Planning of projects"
        items = [item.text for block in part.lists for item in block.items]
        if now[0] is HeadingKind.REQUIREMENTS and said is HeadingKind.RESPONSIBILITIES and part.level < PSEUDO_LEVEL:
            return not may_be_tasks(items)  # "You will do well here", and what one must be for that
        inside = now[0] is HeadingKind.RESPONSIBILITIES
        return inside and said.asks and may_be_tasks(items)

    def _compares(self, part: Part, kind: HeadingKind) -> bool:
        """Whether a heading over a table only repeats one that stood higher with a list: what was asked for is held
        against something there.
        """
        depth = self._now.base.depths.get(kind)
        table = any(isinstance(block, Other) and block.rows for block in part.blocks)
        return table and not part.lists and self._now.current is None and depth is not None and depth < part.level

    def _is_field_of_level(self, part: Part) -> bool:
        """Whether a heading is one of those under which each level says what it asks for: "Technical", "Execution"."""
        level = self._now.current
        if level is None or level.kind is not TrackKind.LEVEL:
            return False
        if part.heading is not None and kind_said_in_heading(part.heading.text) is HeadingKind.OTHER:
            return False  # "How we see that it goes well"
        if self._around.is_on_ladder(part):
            return True
        if self._now.open is not None and not (self._now.open[0].asks and self._now.open[2] is level):
            return False
        return self._around.recurs_in_levels(part, level.level)

    # Tracks and their lists

    def _take_list_part(self, part: Part, heading: Heading, match: HeadingMatch) -> None:
        kind = match.kind
        if kind is HeadingKind.NICE_TO_HAVE and self._roles.is_ideal(heading):
            kind = HeadingKind.REQUIREMENTS
        self._now.aside = self._kind_above = None
        self._owners.leave_container(heading)
        owner = self._owners.owner(heading, kind, match.about)
        self._now.current = None if owner is self._now.base else owner
        closes = self._now.container is not None and owner is self._now.base and part.level <= self._now.container[1]
        if closes:
            self._now.container = None
        owner.depths.setdefault(kind, part.level)
        self._now.section = self._now.section or (kind, part.level)
        depth = part.level
        if (
            depth == PSEUDO_LEVEL
            and self._now.open is not None
            and self._now.open[0] is kind
            and self._now.open[2] is owner
        ):
            depth = self._now.open[
                1
            ]  # a line that leads on below the heading: what is deeper than that is still part of it
        self._now.open = (kind, depth, owner)
        if kind is HeadingKind.REQUIREMENTS:
            before = self._now.last_requirements
            inside = before is not None and before[0] is owner and before[1] < part.level  # a group of them
            self._now.last_requirements = before if inside else (owner, part.level)
        self._contents.take_lists(part, kind, owner)

    def _take_track_part(
        self, blocks: Sequence[Block], track: TrackDraft, *, told_below: bool = False, asked_below: bool = False
    ) -> None:
        """The text and lists right under the heading of a track. Below or right after the tasks of the page the lists
        of levels are tasks, as they are where only what is asked for follows (``asked_below``); else they are that,
        unless it is ``told_below`` what is done and asked for, and a line leads to something else ("Why we need one").
        """
        kind = HeadingKind.REQUIREMENTS if track.kind is TrackKind.LEVEL else HeadingKind.RESPONSIBILITIES
        if asked_below or self._kind_above == (HeadingKind.RESPONSIBILITIES, track.level):
            kind = HeadingKind.RESPONSIBILITIES
        said: HeadingKind | None = None
        aside = False
        fields = entries_with_labels(blocks) if track.kind is TrackKind.LEVEL and not told_below else []
        self._contents.add_items(fields, HeadingKind.REQUIREMENTS, track)
        for block in blocks:
            if fields and any(item.line == block.line for item in fields):
                continue
            if isinstance(block, Paragraph):
                text = plain(block.raw)
                said = kind_led_to(text) or kind_said(text) or said
                kind = said or kind
                aside = told_below and said is None
                self._contents.take_paragraph(block, track)
            elif isinstance(block, ListBlock) and (aside or are_facts([item.text for item in block.items])):
                for item in block.items:
                    self._grades.note(item.text, track, under_grade_heading=False)
                self._contents.keep_other(block)
            elif isinstance(block, ListBlock) and kind.is_list and (said or not are_links(block)):
                tasks = (
                    kind is HeadingKind.REQUIREMENTS and not said and (_are_tasks(block) or self._may_be_tasks(block))
                )
                self._contents.add_items(block.items, HeadingKind.RESPONSIBILITIES if tasks else kind, track)
            else:
                self._contents.keep_other(block)

    # Everything else

    def _take_introduction(self, part: Part) -> None:
        """What stands before the first heading, or under one that repeats the title."""
        kind = None
        if part.heading is not None and part.lists and not self._around.has_lists():
            # "Band 2 – Behaviours and experience", the title of a page
            *_, last = _TITLE_PIECES.split(part.heading.text)
            match = vocabulary().headings.find(last, to_the_letter=True) if last != part.heading.text else None
            kind = match.kind if match is not None and match.exact else None
        for block, following in zip_longest(part.blocks, part.blocks[1:]):
            if isinstance(block, Paragraph):
                text = plain(block.raw)
                leads = text.endswith((":", "：")) or (isinstance(following, ListBlock) and "\n" not in block.raw)
                said = (kind_led_to(text) if leads else None) or kind_said(text, strictly=True)
                kind = said or (kind if not text else None)
                self._grades.note(text, self._now.base)
                if text:
                    self._summary.append(text)
                elif includes_something(block.raw):
                    self._contents.keep_other(block)
            elif isinstance(block, ListBlock) and names_levels(block):
                self._contents.keep_other(block)
            elif isinstance(block, ListBlock) and (found := kind or self._kind_by_entries(block)) and found.is_list:
                self._contents.add_items(block.items, found, self._now.base)
            else:
                if isinstance(block, Other):
                    self._contents.take_criteria(block, self._now.base)
                elif isinstance(block, ListBlock):
                    self._note_facts(block)
                self._contents.keep_other(block)
        if kind is not None and kind.is_list and part.blocks and isinstance(part.blocks[-1], Paragraph):
            # "Key duties include:" over headings for groups of them
            self._now.open = (kind, part.level, self._now.base)

    def _kind_by_entries(self, block: ListBlock) -> HeadingKind | None:
        """What a list right under the title is by its entries, on a page with no heading that announces any."""
        if self._around.lacks_tasks() and may_be_tasks([item.text for item in block.items]):
            return HeadingKind.RESPONSIBILITIES  # above what is asked for
        others = [part for part in self._parts if part.heading is not None and part.kind is not HeadingKind.PROCESS]
        if len(others) > 1 or self._around.has_lists():
            return None
        if len(others) < len([part for part in self._parts if part.heading is not None]):
            return kind_of_entries(block.items) if names_a_role(self._now.title_words) else None
        return kind_of_entries(block.items)

    def _may_be_tasks(self, block: ListBlock) -> bool:
        """Whether a list right under the name of a job may be that of its tasks, where none is announced."""
        unannounced = not self._around.has_lists() or self._around.lacks_tasks()
        return unannounced and may_be_tasks([item.text for item in block.items])

    def _note_facts(self, block: ListBlock) -> None:
        """Take the grade that a list of facts at the head of the page states: "Salary band: 3"."""
        for item in block.items:
            if not self._now.drafts and len(item.lines) == 1 and len(item.lines[0][1]) <= _LONGEST_FACT:
                self._grades.note(item.text, self._now.base)

    def _take_grade_part(self, part: Part, owner: TrackDraft, following: Part | None) -> None:
        """What stands under a heading about grades; lists only where the text before them says what they are, or what
        follows them.
        """
        kind = None
        asked_next = following is not None and following.kind is HeadingKind.REQUIREMENTS
        # Nothing else stands below that level.
        leads = alone = following is None or following.level <= owner.level
        for block in part.blocks:
            if isinstance(block, Paragraph):
                kind = kind_said(plain(block.raw), strictly=True) or kind
                leads = alone or block.raw.rstrip().endswith((":", "："))
                self._contents.take_paragraph(block, owner, under_grade_heading=True)
            elif isinstance(block, ListBlock) and kind is not None:
                self._contents.add_items(block.items, kind, owner)
            elif (
                isinstance(block, ListBlock)
                and owner is not self._now.base
                and (leads or asked_next or _are_tasks(block))
            ):
                tasks = asked_next or _are_tasks(block)
                self._contents.add_items(
                    block.items, HeadingKind.RESPONSIBILITIES if tasks else HeadingKind.REQUIREMENTS, owner
                )
            else:
                if isinstance(block, ListBlock):
                    self._grades.note_list([item.text for item in block.items], owner)
                self._contents.keep_other(block)

    def _take_section(self, part: Part, heading: Heading) -> None:
        if part.kind is HeadingKind.OTHER and (self._now.aside is None or heading.level <= self._now.aside):
            self._now.aside = heading.level
        self._now.open = self._kind_above = None
        if self._now.current is not None and part.level <= self._now.current.level:
            self._now.current = None
        if self._now.container is not None and part.level < self._now.container[2]:
            self._now.container = None
        above_all = not (self._now.drafts or self._now.base.has_lists)
        if len(heading.text) <= (_LONGEST_ASIDE if above_all else _LONGEST_FACT):
            self._grades.note(heading.text, self._now.current or self._now.base)  # "Grade: C1"
        place = len(self._now.sections) - 1
        text: list[str] = []
        start = heading.end + 1
        said: HeadingKind | None = None
        for block in part.blocks:
            if isinstance(block, Other):
                self._grades.note_table(block)
            elif part.kind is HeadingKind.OTHER or self._roles.is_offer(heading):
                self._note_scale(block)
            if isinstance(block, Other):
                if part.kind is None:
                    self._contents.take_criteria(block, self._now.current or self._now.base)
            elif isinstance(block, Paragraph):
                if not (
                    self._now.drafts or self._now.base.has_lists
                ):  # below the title, perhaps under the name of the employer
                    self._grades.note(plain(block.raw), self._now.base)
                leads = part.kind in (None, HeadingKind.RESPONSIBILITIES)
                said = (kind_led_to if leads else kind_led_to_of_job)(plain(block.raw)) if part.lists else None
                if part.lists and leads_to_extras(plain(block.raw)):
                    said = HeadingKind.NICE_TO_HAVE
                asks_elsewhere = any(other.kind is HeadingKind.REQUIREMENTS and other.lists for other in self._parts)
                aside = said is HeadingKind.RESPONSIBILITIES or asks_elsewhere
                if said is HeadingKind.RESPONSIBILITIES and leads:
                    other = kind_said_in_heading(heading.text) is HeadingKind.OTHER
                    # "What you can learn with us", and "There are tasks that hardly anybody knows:"
                    said = None if other and told_by_last_words(plain(block.raw)) is None else said
                if said is not None and aside and vocabulary().headings.may_tell_of_hiring(heading.text):
                    said = None  # "Preparing for the interview"
            elif isinstance(block, ListBlock) and said is not None and said.is_list:
                self._contents.add_items(block.items, said, self._now.current or self._now.base)
                self._now.aside = None
                text.append(self._contents.source(start, block.line - 1))
                start = block.end + 1
            elif isinstance(block, ListBlock) and not self._now.base.has_lists:
                self._note_facts(block)
        text.append(self._contents.source(start, part.end))
        markdown = "\n\n".join(piece for piece in text if piece)
        self._now.sections[place] = Section(heading.text, markdown, heading.line)

    def _note_scale(self, block: Block) -> None:
        """Take the grade on a pay scale that a block about the offer states: "Pay: E9b TVöD"."""
        if isinstance(block, Paragraph):
            self._grades.note_aside(plain(block.raw))
        elif isinstance(block, ListBlock):
            for item in block.items:
                self._grades.note_aside(item.text)

    def finish(self) -> TracksReading:
        """Everything read, with grades from tables and the tracks that others build on."""
        base = self._now.base
        of_all = list(base.prose)
        with_rest_of_base(base, self._now.drafts)
        if not base.items and is_page_itself(base.name, self._now.drafts):
            (only,) = self._now.drafts
            only.name, only.kind, only.grade = base.name, TrackKind.BASE, only.grade or base.grade
        has_base = bool(base.responsibilities or base.requirements)
        if has_base:
            base.line = self._base_line or 1
        else:
            self._summary.extend(base.prose)
        if not self._specialties and not names_a_role(self._now.title_words):
            make_jobs_alike(self._now.drafts)
        drafts = joined_by_name([base, *self._now.drafts] if has_base else self._now.drafts)
        self._grades.settle(drafts)
        # A level without lists of its own counts where another builds on it.
        named = [draft for draft in drafts if draft.items or draft.grade is not None]
        tracks, warnings = finished(named, base if has_base else None, of_all=of_all, specialties=self._specialties)
        for draft in drafts:
            if not draft.items and all(track.line != draft.line for track in tracks):
                self._turn_into_section(draft)
        summary = "\n\n".join(self._summary)
        return TracksReading(tracks, summary, self._now.sections, self._process.parts, warnings)

    def _turn_into_section(self, draft: TrackDraft) -> None:
        """A track without lists is kept as the section it is."""
        place = draft.section
        self._now.sections[place] = replace(self._now.sections[place], markdown="\n\n".join(draft.prose))


def _are_tasks(block: ListBlock) -> bool:
    return are_tasks([item.text for item in block.items])
