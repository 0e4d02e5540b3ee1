"""Corrections: what a person changed in the reading of a role page, as values that are kept apart from the reading.

A correction is anchored to what it touches by names and words, never by place or line, so that it can be carried over
to another version of the page wherever those words still stand. Corrections are made one after another: the anchor of
each names what it touches as those before it left it. ``what`` tells the kinds apart where they are kept as JSON.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Literal, TypeAlias

from hiring_assistant.domain.role_kinds import StageKind, TrackKind
from hiring_assistant.domain.text import fold

if TYPE_CHECKING:
    from hiring_assistant.domain.role import Requirement, Responsibility, RoleReading, Stage, Track


class ItemList(StrEnum):
    """The two lists of a track."""

    REQUIREMENTS = "requirements"
    RESPONSIBILITIES = "responsibilities"


def words_of(text: str) -> str:
    """What counts of a text when an anchor is looked for: its words, or its signs where it has none."""
    return fold(text) or text.strip()


def stage_text(stage: Stage) -> str:
    """What a stage is known by: the text that the page tells it with, else its title."""
    return stage.text or stage.title


def items_in(track: Track, in_list: ItemList) -> tuple[Requirement, ...] | tuple[Responsibility, ...]:
    """The items of one list of a track."""
    return track.requirements if in_list is ItemList.REQUIREMENTS else track.responsibilities


@dataclass(frozen=True, slots=True)
class ItemAnchor:
    """An item of a list of a track, known by its ``text``; ``nth`` (from 1) of those with the same words there."""

    track: str
    text: str
    in_list: ItemList = ItemList.REQUIREMENTS
    nth: int = 1


@dataclass(frozen=True, slots=True)
class StageAnchor:
    """A stage, known by its ``text`` (see ``stage_text``); ``nth`` (from 1) of those with the same words."""

    text: str
    nth: int = 1


def places_of(texts: Sequence[str], text: str) -> list[int]:
    """Where in ``texts`` an anchor's ``text`` may stand: those with its words, of several only those written alike."""
    words = words_of(text)
    alike = [place for place, other in enumerate(texts) if words_of(other) == words]
    same = [place for place in alike if texts[place] == text]
    return same or alike


def item_anchor(track: Track, in_list: ItemList, place: int) -> ItemAnchor:
    """The anchor of the item at ``place`` (from 0) of a list of a track.

    Raises:
        IndexError: where the list is shorter.
    """
    texts = [item.text for item in items_in(track, in_list)]
    nth = places_of(texts, texts[place]).index(place) + 1
    return ItemAnchor(track.name, texts[place], in_list, nth)


def stage_anchor(reading: RoleReading, place: int) -> StageAnchor:
    """The anchor of the stage at ``place`` (from 0).

    Raises:
        IndexError: where there are fewer stages.
    """
    texts = [stage_text(stage) for stage in reading.stages]
    return StageAnchor(texts[place], places_of(texts, texts[place]).index(place) + 1)


# The title


@dataclass(frozen=True, slots=True)
class SetTitle:
    """Give the role another title than the one it ``was`` read with; the track of the whole page that is named by the
    title follows.
    """

    was: str
    title: str
    what: Literal["set-title"] = "set-title"


# Tracks


@dataclass(frozen=True, slots=True)
class RenameTrack:
    """Give a track another name; tracks that extend it follow. ``nth`` (from 1) says which where several are named
    alike, as a level can be that is named like the page.
    """

    track: str
    name: str
    nth: int = 1
    what: Literal["rename-track"] = "rename-track"


@dataclass(frozen=True, slots=True)
class AddTrack:
    """Add a track without items, after the others."""

    name: str
    kind: TrackKind = TrackKind.LEVEL
    extends: str | None = None
    what: Literal["add-track"] = "add-track"


@dataclass(frozen=True, slots=True)
class RemoveTrack:
    """Remove a track with its items; tracks that extend it extend what it extended."""

    track: str
    what: Literal["remove-track"] = "remove-track"


@dataclass(frozen=True, slots=True)
class SetTrackKind:
    """Say what a track is: the whole page, a level or a specialty."""

    track: str
    kind: TrackKind
    what: Literal["set-track-kind"] = "set-track-kind"


@dataclass(frozen=True, slots=True)
class SetTrackExtends:
    """Say which other track this one takes over from (None: from none)."""

    track: str
    extends: str | None
    what: Literal["set-track-extends"] = "set-track-extends"


@dataclass(frozen=True, slots=True)
class SetTrackGrade:
    """Say what pay grade a track has (None: unsaid)."""

    track: str
    grade: str | None
    what: Literal["set-track-grade"] = "set-track-grade"


# Requirements and responsibilities


@dataclass(frozen=True, slots=True)
class AddItem:
    """Add an item to a list of a track, before the item with the words ``before`` (None: at the end)."""

    track: str
    text: str
    in_list: ItemList = ItemList.REQUIREMENTS
    nice_to_have: bool = False
    before: str | None = None
    what: Literal["add-item"] = "add-item"


@dataclass(frozen=True, slots=True)
class RemoveItem:
    """Remove an item."""

    item: ItemAnchor
    what: Literal["remove-item"] = "remove-item"


@dataclass(frozen=True, slots=True)
class RewordItem:
    """Write an item differently."""

    item: ItemAnchor
    text: str
    what: Literal["reword-item"] = "reword-item"


@dataclass(frozen=True, slots=True)
class MoveItem:
    """Move an item to a list of a track, its own or another, before the item ``before`` (None: to the end)."""

    item: ItemAnchor
    to_track: str
    to_list: ItemList = ItemList.REQUIREMENTS
    before: str | None = None
    what: Literal["move-item"] = "move-item"


@dataclass(frozen=True, slots=True)
class SplitItem:
    """Make several items of one; what was nested below it stays with the first."""

    item: ItemAnchor
    texts: tuple[str, ...]
    what: Literal["split-item"] = "split-item"


@dataclass(frozen=True, slots=True)
class MergeItems:
    """Make one item of several, at the place of the first of ``items`` and with that text."""

    items: tuple[ItemAnchor, ...]
    text: str
    what: Literal["merge-items"] = "merge-items"


@dataclass(frozen=True, slots=True)
class MarkNiceToHave:
    """Say whether a requirement is nice to have or a must."""

    item: ItemAnchor
    nice_to_have: bool
    what: Literal["mark-nice-to-have"] = "mark-nice-to-have"


# Stages


@dataclass(frozen=True, slots=True)
class AddStage:
    """Add a stage before another (None: at the end)."""

    title: str
    kind: StageKind = StageKind.INTERVIEW
    minutes: tuple[int, int] | None = None
    interviewer: str | None = None
    optional: bool = False
    before: StageAnchor | None = None
    what: Literal["add-stage"] = "add-stage"


@dataclass(frozen=True, slots=True)
class RemoveStage:
    """Remove a stage."""

    stage: StageAnchor
    what: Literal["remove-stage"] = "remove-stage"


@dataclass(frozen=True, slots=True)
class MoveStage:
    """Move a stage before another (None: to the end)."""

    stage: StageAnchor
    before: StageAnchor | None
    what: Literal["move-stage"] = "move-stage"


@dataclass(frozen=True, slots=True)
class SplitStage:
    """Make several stages of one, with those titles; all keep its kind, length and interviewer."""

    stage: StageAnchor
    titles: tuple[str, ...]
    what: Literal["split-stage"] = "split-stage"


@dataclass(frozen=True, slots=True)
class MergeStages:
    """Make one stage of several, at the place of the first of ``stages``, whose title, kind, length and so on it keeps
    where it says any.
    """

    stages: tuple[StageAnchor, ...]
    what: Literal["merge-stages"] = "merge-stages"


@dataclass(frozen=True, slots=True)
class SetStageTitle:
    """Give a stage another title."""

    stage: StageAnchor
    title: str
    what: Literal["set-stage-title"] = "set-stage-title"


@dataclass(frozen=True, slots=True)
class SetStageKind:
    """Say what the candidate does in a stage."""

    stage: StageAnchor
    kind: StageKind
    what: Literal["set-stage-kind"] = "set-stage-kind"


@dataclass(frozen=True, slots=True)
class SetStageMinutes:
    """Say how long a stage takes: shortest and longest (None: unsaid)."""

    stage: StageAnchor
    minutes: tuple[int, int] | None
    what: Literal["set-stage-minutes"] = "set-stage-minutes"


@dataclass(frozen=True, slots=True)
class SetStageInterviewer:
    """Say who holds a stage (None: unsaid)."""

    stage: StageAnchor
    interviewer: str | None
    what: Literal["set-stage-interviewer"] = "set-stage-interviewer"


@dataclass(frozen=True, slots=True)
class SetStageOptional:
    """Say whether a stage may be left out."""

    stage: StageAnchor
    optional: bool
    what: Literal["set-stage-optional"] = "set-stage-optional"


@dataclass(frozen=True, slots=True)
class SetStageQuestions:
    """Set the questions that the page puts to candidates in a stage."""

    stage: StageAnchor
    questions: tuple[str, ...]
    what: Literal["set-stage-questions"] = "set-stage-questions"


TrackCorrection: TypeAlias = RenameTrack | AddTrack | RemoveTrack | SetTrackKind | SetTrackExtends | SetTrackGrade
ItemCorrection: TypeAlias = AddItem | RemoveItem | RewordItem | MoveItem | SplitItem | MergeItems | MarkNiceToHave
StageSetting: TypeAlias = (
    SetStageTitle | SetStageKind | SetStageMinutes | SetStageInterviewer | SetStageOptional | SetStageQuestions
)
StageCorrection: TypeAlias = AddStage | RemoveStage | MoveStage | SplitStage | MergeStages | StageSetting
Correction: TypeAlias = SetTitle | TrackCorrection | ItemCorrection | StageCorrection


@dataclass(frozen=True, slots=True)
class Corrected:
    """A reading with corrections made, those that could be made and those whose text is not on the page (any more).

    ``settled`` are those that the page itself says by now: nothing is left to be corrected, and nothing lost.
    ``title_read`` is the page's own title where a person gave it another; ``names`` holds the tracks by the name that
    they were read or added with, and by the one that they have now. The other fields tell what a person had a hand in:
    items as (track, list, words), stages by the words of ``stage_text``, tracks by name.
    """

    reading: RoleReading
    applied: tuple[Correction, ...] = ()
    lost: tuple[Correction, ...] = ()
    settled: tuple[Correction, ...] = ()
    tracks: frozenset[str] = frozenset()
    items: frozenset[tuple[str, ItemList, str]] = frozenset()
    stages: frozenset[str] = frozenset()
    title_read: str | None = None
    names: tuple[tuple[str, str], ...] = ()

    def has_item(self, track: str, in_list: ItemList, text: str) -> bool:
        """Whether that item of a track was corrected."""
        return (track, in_list, words_of(text)) in self.items

    def has_stage(self, stage: Stage) -> bool:
        """Whether that stage was corrected."""
        return words_of(stage_text(stage)) in self.stages

    def has_track(self, name: str) -> bool:
        """Whether that track was renamed, added or given another kind, grade or basis."""
        return name in self.tracks
