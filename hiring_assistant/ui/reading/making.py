"""Turns what a person does to rows into corrections."""

from __future__ import annotations

from dataclasses import replace
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


def moved_before(track: Track, in_list: ItemList, rows: Sequence[int], before: int) -> list[Correction]:
    """Move these items, in their order, before the one at ``before`` (the number of items: to the end)."""
    items: list[Any] = list(items_in(track, in_list))
    target = next((items[at] for at in range(before, len(items)) if at not in rows), None)
    corrections: list[Correction] = []
    for item in [items[at] for at in sorted(rows)]:
        at = _place_of(item, items)
        anchor = item_anchor(_with_items(track, in_list, items), in_list, at)
        wanted = [other for other in items if other is not item]
        wanted.insert(_place_of(target, wanted) if target is not None else len(wanted), item)
        if [id(other) for other in wanted] != [id(other) for other in items]:
            corrections.append(MoveItem(anchor, track.name, in_list, target.text if target is not None else None))
            items = wanted
    return corrections


def _with_items(track: Track, in_list: ItemList, items: Sequence[Any]) -> Track:
    if in_list is ItemList.REQUIREMENTS:
        return replace(track, requirements=tuple(items))
    return replace(track, responsibilities=tuple(items))


def moved(track: Track, in_list: ItemList, rows: Sequence[int], by: int) -> tuple[list[Correction], tuple[int, ...]]:
    """Move items up (-1) or down (1), and the rows that they are in then; nothing where one cannot go further."""
    before = _row_before(rows, by, len(items_in(track, in_list)))
    if before is None:
        return [], ()
    return moved_before(track, in_list, rows, before), rows_then(rows, before)


def _row_before(rows: Sequence[int], by: int, count: int) -> int | None:
    """Before which row (of all, as they are now) rows that move together by one come; None where they cannot."""
    first, last = min(rows, default=0), max(rows, default=0)
    if not rows or (by < 0 and first == 0) or (by > 0 and last == count - 1):
        return None
    return first - 1 if by < 0 else last + 2


def rows_then(rows: Sequence[int], before: int) -> tuple[int, ...]:
    """Which rows these are once they stand together before ``before``."""
    start = before - sum(row < before for row in rows)
    return tuple(range(start, start + len(rows)))


def _place_of(item: object, items: Sequence[object]) -> int:
    """Where that very item stands; others may have the same words."""
    return next(at for at, other in enumerate(items) if other is item)


def stages_removed(reading: RoleReading, places: Sequence[int]) -> list[Correction]:
    """Remove stages, the last one first."""
    return [RemoveStage(stage_anchor(reading, at)) for at in sorted(places, reverse=True)]


def stages_merged(reading: RoleReading, places: Sequence[int]) -> Correction | None:
    """Make one stage of these, or of one and the next; None where there is no other."""
    places = _with_next(places, len(reading.stages))
    return MergeStages(tuple(stage_anchor(reading, at) for at in places)) if len(places) > 1 else None


def stages_moved_before(reading: RoleReading, rows: Sequence[int], before: int) -> list[Correction]:
    """Move these stages, in their order, before the one at ``before`` (the number of stages: to the end)."""
    stages = list(reading.stages)
    target = next((stages[at] for at in range(before, len(stages)) if at not in rows), None)
    corrections: list[Correction] = []
    for stage in [stages[at] for at in sorted(rows)]:
        now = replace(reading, stages=tuple(stages))
        wanted = [other for other in stages if other is not stage]
        wanted.insert(_place_of(target, wanted) if target is not None else len(wanted), stage)
        if [id(other) for other in wanted] != [id(other) for other in stages]:
            anchor = stage_anchor(now, _place_of(target, stages)) if target is not None else None
            corrections.append(MoveStage(stage_anchor(now, _place_of(stage, stages)), anchor))
            stages = wanted
    return corrections


def stages_moved(reading: RoleReading, rows: Sequence[int], by: int) -> tuple[list[Correction], tuple[int, ...]]:
    """Move stages up (-1) or down (1), and the rows that they are in then; nothing where one cannot go further."""
    before = _row_before(rows, by, len(reading.stages))
    if before is None:
        return [], ()
    return stages_moved_before(reading, rows, before), rows_then(rows, before)


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
    track: Track,
    in_list: ItemList,
    places: Sequence[int],
    to_track: str,
    to_list: ItemList,
    before: str | None = None,
) -> list[Correction]:
    """Move items to another list, before the item with these words (None: to the end)."""
    anchors = [item_anchor(track, in_list, at) for at in places]
    moves: list[Correction] = [MoveItem(anchor, to_track, to_list, before) for anchor in anchors]
    # Of two with the same words the second goes first, so that it is still the second.
    return moves if all(anchor.nth == 1 for anchor in anchors) else moves[::-1]


def _with_next(places: Sequence[int], count: int) -> Sequence[int]:
    """The places; a single one with the next, where there is a next."""
    return (places[0], places[0] + 1) if len(places) == 1 and places[0] + 1 < count else places
