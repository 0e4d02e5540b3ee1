"""Turns lines of the source, which a person says what they are, into corrections."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hiring_assistant.app.single_lines import is_nice_to_have, stage_in
from hiring_assistant.domain.correction import (
    AddItem,
    AddStage,
    Correction,
    ItemList,
    MoveItem,
    RemoveItem,
    RemoveStage,
    StageAnchor,
    item_anchor,
    items_in,
    stage_anchor,
    stage_text,
)
from hiring_assistant.ui.reading.places import LISTS, Part, Place

if TYPE_CHECKING:
    from hiring_assistant.domain.role import Requirement, Responsibility, RoleReading


@dataclass(frozen=True, slots=True)
class TakenLine:
    """A line (from 1) with its words, and what was read from it (None: nothing, or only a part of it is taken)."""

    number: int
    words: str
    place: Place | None = None


def taken(reading: RoleReading, track: str, part: Part, lines: Sequence[TakenLine]) -> list[Correction]:
    """Take these lines into a list of ``track``, or into the stages: what was read as something else moves there,
    what was not read is added where its line stands. Lines that are there already are left as they are.
    """
    last = max((line.number for line in lines), default=0)
    made: list[Correction] = []
    done: set[Place] = set()
    for line in lines:
        place = line.place
        if place in done or (place is not None and place.part is part):
            continue
        words = line.words
        if place is not None and place.part in (*LISTS, Part.STAGES):
            done.add(place)
            words, moved = _out_of(reading, place, track, part, last)
            made += moved
            if moved and isinstance(moved[0], MoveItem):
                continue
        if words:
            made.append(_added(reading, track, part, words, last))
    return made


def place_of_taken(reading: RoleReading, track: str, part: Part, lines: Sequence[TakenLine]) -> Place:
    """Where the first of these lines stands once it was taken."""
    last = max((line.number for line in lines), default=0)
    if part is Part.STAGES:
        below = [stage.line for stage in reading.stages]
    else:
        own = reading.track(track)
        below = [item.line for item in (items_in(own, LISTS[part]) if own else ())]
    at = next((at for at, line in enumerate(below) if line > last), len(below))
    return Place(part, "" if part is Part.STAGES else track, at)


def _out_of(reading: RoleReading, place: Place, track: str, part: Part, last: int) -> tuple[str, list[Correction]]:
    """The words of an entry and what takes it out of the list it is in, or moves it to another."""
    if place.part is Part.STAGES:
        anchor = stage_anchor(reading, place.at)
        return stage_text(reading.stages[place.at]), [RemoveStage(anchor)]
    own = reading.track(place.track)
    if own is None:
        return "", []
    item = items_in(own, LISTS[place.part])[place.at]
    anchored = item_anchor(own, LISTS[place.part], place.at)
    if part in LISTS:
        return item.text, [MoveItem(anchored, track, LISTS[part], _item_below(reading, track, LISTS[part], last))]
    return item.text, [RemoveItem(anchored)]


def _added(reading: RoleReading, track: str, part: Part, words: str, last: int) -> Correction:
    if part is not Part.STAGES:
        in_list = LISTS[part]
        nice = in_list is ItemList.REQUIREMENTS and is_nice_to_have(words)
        return AddItem(track, words, in_list, nice, _item_below(reading, track, in_list, last))
    before = _stage_below(reading, last)
    found = stage_in(words)
    if found is None:
        return AddStage(words, before=before)
    # The words of the page stay its title, so that nothing of them is lost.
    return AddStage(words, found.kind, found.minutes, found.interviewer, found.optional, before)


def _item_below(reading: RoleReading, track: str, in_list: ItemList, line: int) -> str | None:
    """The item of a track that stands next below a line; None where there is none."""
    own = reading.track(track)
    items: tuple[Requirement | Responsibility, ...] = items_in(own, in_list) if own else ()
    return next((item.text for item in items if item.line > line), None)


def _stage_below(reading: RoleReading, line: int) -> StageAnchor | None:
    below = next((at for at, stage in enumerate(reading.stages) if stage.line > line), None)
    return stage_anchor(reading, below) if below is not None else None
