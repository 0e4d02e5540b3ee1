"""What stands in a part of a page, put to the track it belongs to: lists, tables, text, and what fits nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from hiring_assistant.domain.role import Section
from hiring_assistant.roles.blocks import Heading, Item, ListBlock, Other, Paragraph
from hiring_assistant.roles.criteria_tables import Criterion, criteria_in_table
from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.inline import includes_something, plain
from hiring_assistant.roles.items import (
    are_contacts,
    are_facts,
    are_times_of_day,
    items_in_lines,
    items_in_paragraphs,
    items_in_sentences,
    labels_of_groups,
    requirements,
    responsibilities,
)
from hiring_assistant.roles.level_tables import levels_in_table
from hiring_assistant.roles.list_cues import (
    kind_led_to,
    takes_over,
)
from hiring_assistant.roles.list_owners import ListOwners
from hiring_assistant.roles.names import name_words, without_noise
from hiring_assistant.roles.parts import Part
from hiring_assistant.roles.sentences import sentences
from hiring_assistant.roles.stated_grades import StatedGrades
from hiring_assistant.roles.surroundings import Surroundings
from hiring_assistant.roles.track_drafts import TrackDraft
from hiring_assistant.roles.track_state import TracksState

_COLONS = frozenset(":：")
_FEW = 2
_NUMBERED_LINE = re.compile(r"\s*(?:[（(]\d{1,2}[)）]|\d{1,2}[.)]\s|[①-⑳])")
_MOST_COLUMNS = 40  # of a table that a person could read as one of levels or criteria


class TrackContents:
    """Takes the blocks of parts for the tracks in ``now``; notes the ``grades`` they state. ``lines`` are those of the
    source.
    """

    def __init__(
        self,
        now: TracksState,
        around: Surroundings,
        owners: ListOwners,
        grades: StatedGrades,
        lines: Sequence[str],
    ) -> None:
        self._now = now
        self._around = around
        self._owners = owners
        self._grades = grades
        self._lines = lines

    def take_lists(self, part: Part, kind: HeadingKind, owner: TrackDraft) -> None:
        """Take the lists of a part below a heading of ``kind``, also where they lost their bullets or are sentences."""
        labels = labels_of_groups(part.blocks)
        items: list[Item] = []
        listed = len(labels) < len(part.lists)
        alone = not self._around.has_lists()
        told = [block for block in part.blocks if isinstance(block, Paragraph)] if alone or not listed else []
        if told and part.heading is not None and not any(map(items_in_lines, told)):
            if labels and not listed:
                told = [block for block in told if block.line > part.blocks[min(labels)].line]
            enough = len(told) > _FEW or (len(told) == _FEW and self._around.has_bare_list())
            items = items_in_paragraphs(told) if alone or enough else []
            items = items or (items_in_sentences(told, asked=kind is HeadingKind.REQUIREMENTS) if alone else [])
        if items:
            self.add_items(items, kind, owner)
        now = kind
        for place, block in enumerate(part.blocks):
            if place in labels and isinstance(block, ListBlock):
                owner.prose.extend(item.text for item in block.items)
                continue
            if items and isinstance(block, Paragraph):
                if any(block.line <= item.line <= block.end for item in items):
                    self._grades.note(plain(block.raw), owner)
                else:
                    self.take_paragraph(block, owner)
                continue
            if isinstance(block, ListBlock) and self._is_aside(block, part):
                self.keep_other(block)
            elif isinstance(block, ListBlock) and now.is_list:
                self.add_items(block.items, now, owner)
            elif isinstance(block, Paragraph) and _may_be_items(block, part) and (in_lines := items_in_lines(block)):
                self.add_items(in_lines, now if now.is_list else kind, owner)
            elif isinstance(block, Paragraph):
                led = kind_led_to(plain(block.raw), under=kind)
                # "You have most of these:" below "Nice to have"
                extra = kind is HeadingKind.NICE_TO_HAVE and led is HeadingKind.REQUIREMENTS
                extra = extra and block.line < part.lists[0].line if part.lists else extra
                extra = extra and len(sentences(plain(block.raw))) == 1  # a longer text says what it says
                goes_on = led is not HeadingKind.NICE_TO_HAVE and takes_over(plain(block.raw))
                now = kind if led is None or extra or goes_on else led
                self.take_paragraph(block, owner)
            else:
                if isinstance(block, Other):
                    self.take_criteria(block, owner, kind)
                self.keep_other(block)

    def _is_aside(self, block: ListBlock, part: Part) -> bool:
        """Whether a list is none of what its heading announces: the hours of a day, facts, or whom to write to."""
        inexact = part.match is not None and not part.match.exact
        inexact = inexact and any(not _COLONS.isdisjoint(item.text) for item in block.items[:1])
        if are_times_of_day(block.items) or (inexact and are_facts([item.text for item in block.items])):
            return True
        return block is not part.lists[0] and are_contacts(block)

    def take_criteria(self, table: Other, owner: TrackDraft, under: HeadingKind | None = None) -> None:
        """Take the rows of a table of criteria; the table is kept as well, for what else its columns say."""
        if table.rows and len(table.rows[0]) > _MOST_COLUMNS:
            return
        levels = levels_in_table(table, under)
        if any(self._around.has_heading(without_noise(name_words(level.name)), after=table.line) for level in levels):
            return  # it only sums up what stands below the headings of the levels
        for level in levels:
            self._add_entries(level.entries, self._owners.level_called(level.name, level.line))
        if not levels:
            self._add_entries(criteria_in_table(table, under), owner)

    def _add_entries(self, entries: Iterable[Criterion], owner: TrackDraft) -> None:
        for kind, item in entries:
            self.add_items([item], kind, owner)

    def add_items(self, items: list[Item], kind: HeadingKind, owner: TrackDraft) -> None:
        """Give entries to a track, as tasks or as what is asked for."""
        if kind is HeadingKind.RESPONSIBILITIES:
            owner.responsibilities.extend(responsibilities(items))
        else:
            owner.requirements.extend(requirements(items, nice_to_have=kind is HeadingKind.NICE_TO_HAVE))

    def take_paragraph(self, block: Paragraph, owner: TrackDraft, *, under_grade_heading: bool = False) -> None:
        """Put text to what is said of a track, with the grade that it states."""
        text = plain(block.raw)
        self._grades.note(text, owner, under_grade_heading=under_grade_heading)
        if text:
            owner.prose.append(text)
        elif includes_something(block.raw):
            self.keep_other(block)

    def keep_other(self, block: Paragraph | ListBlock | Other | Heading) -> None:
        """Keep a block that fits nowhere as a section of its own."""
        if isinstance(block, Other):
            self._grades.note_table(block)
        self._now.sections.append(Section("", self.source(block.line, block.end), block.line))

    def source(self, first: int, last: int) -> str:
        """The lines of the source from ``first`` to ``last``, without empty ones around them."""
        return "\n".join(self._lines[first - 1 : last]).strip("\n").rstrip()


def _may_be_items(block: Paragraph, part: Part) -> bool:
    """Whether the lines of a paragraph may be entries: no list stands there, or each line has its number, "（1）"."""
    return not part.lists or all(_NUMBERED_LINE.match(line) for line in block.raw.split("\n"))
