"""Turns what a person does to rows into corrections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hiring_assistant.domain.correction import (
    Correction,
    ItemList,
    MergeItems,
    MergeStages,
    MoveItem,
    MoveStage,
    RemoveItem,
    RemoveStage,
    SetStageInterviewer,
    SetStageKind,
    SetStageMinutes,
    SetStageTitle,
    item_anchor,
    items_in,
    stage_anchor,
)
from hiring_assistant.ui.reading import stage_model
from hiring_assistant.ui.reading.minutes import typed_minutes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hiring_assistant.domain.role import Requirement, Responsibility, RoleReading, Track


def joined(texts: Sequence[str]) -> str:
    """One text of several, for items that are merged."""
    return "; ".join(text.rstrip(" .;,") if at < len(texts) - 1 else text for at, text in enumerate(texts))


def removed(track: Track, in_list: ItemList, places: Sequence[int]) -> list[Correction]:
    """Remove items. The last one goes first, so that the others are still found by their places."""
    return [RemoveItem(item_anchor(track, in_list, at)) for at in sorted(places, reverse=True)]


def merged(track: Track, in_list: ItemList, places: Sequence[int]) -> Correction | None:
    """Make one item of these, or of one and the next; None where there is no other."""
    items: tuple[Requirement | Responsibility, ...] = items_in(track, in_list)
    places = _with_next(places, len(items))
    if len(places) < 2:
        return None
    anchors = tuple(item_anchor(track, in_list, at) for at in places)
    return MergeItems(anchors, joined([items[at].text for at in places]))


def moved(track: Track, in_list: ItemList, at: int, by: int) -> Correction | None:
    """Move an item up (-1) or down (1); None where it cannot go further."""
    items: tuple[Requirement | Responsibility, ...] = items_in(track, in_list)
    if not 0 <= at + by < len(items):
        return None
    target = at - 1 if by < 0 else at + 2
    before = items[target].text if target < len(items) else None
    return MoveItem(item_anchor(track, in_list, at), track.name, in_list, before)


def stages_removed(reading: RoleReading, places: Sequence[int]) -> list[Correction]:
    """Remove stages, the last one first."""
    return [RemoveStage(stage_anchor(reading, at)) for at in sorted(places, reverse=True)]


def stages_merged(reading: RoleReading, places: Sequence[int]) -> Correction | None:
    """Make one stage of these, or of one and the next; None where there is no other."""
    places = _with_next(places, len(reading.stages))
    return MergeStages(tuple(stage_anchor(reading, at) for at in places)) if len(places) > 1 else None


def stage_moved(reading: RoleReading, at: int, by: int) -> Correction | None:
    """Move a stage up (-1) or down (1); None where it cannot go further."""
    count = len(reading.stages)
    if not 0 <= at + by < count:
        return None
    target = at - 1 if by < 0 else at + 2
    before = stage_anchor(reading, target) if target < count else None
    return MoveStage(stage_anchor(reading, at), before)


def stage_set(reading: RoleReading, at: int, column: int, value: Any) -> Correction:
    """What was typed or picked in a column of the table of stages.

    Raises:
        CannotDo: where minutes are none.
    """
    anchor = stage_anchor(reading, at)
    if column == stage_model.KIND:
        return SetStageKind(anchor, value)
    if column == stage_model.WHO:
        return SetStageInterviewer(anchor, str(value) or None)
    if column == stage_model.MINUTES:
        return SetStageMinutes(anchor, typed_minutes(str(value)))
    return SetStageTitle(anchor, str(value))


def moved_over(
    track: Track, in_list: ItemList, places: Sequence[int], to_track: str, to_list: ItemList
) -> list[Correction]:
    """Move items to the end of another list."""
    anchors = [item_anchor(track, in_list, at) for at in places]
    moves: list[Correction] = [MoveItem(anchor, to_track, to_list) for anchor in anchors]
    # Of two with the same words the second goes first, so that it is still the second.
    return moves if all(anchor.nth == 1 for anchor in anchors) else moves[::-1]


def _with_next(places: Sequence[int], count: int) -> Sequence[int]:
    """The places; a single one with the next, where there is a next."""
    return (places[0], places[0] + 1) if len(places) == 1 and places[0] + 1 < count else places
