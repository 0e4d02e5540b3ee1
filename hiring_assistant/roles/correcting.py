"""Makes a person's corrections in a reading, and tells which of them no longer fit it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from hiring_assistant.domain.correction import (
    AddItem,
    AddTrack,
    Corrected,
    Correction,
    ItemAnchor,
    ItemList,
    MarkNiceToHave,
    MergeItems,
    MoveItem,
    RemoveItem,
    RemoveTrack,
    RenameTrack,
    RewordItem,
    SetTitle,
    SetTrackExtends,
    SetTrackGrade,
    SetTrackKind,
    SplitItem,
    StageCorrection,
    items_in,
    places_of,
    words_of,
)
from hiring_assistant.domain.role import Requirement, Responsibility, RoleReading, Stage, Track, TrackKind
from hiring_assistant.roles.correcting_stages import StageDesk

_Item = Requirement | Responsibility


def apply_corrections(
    reading: RoleReading, corrections: Iterable[Correction], picked: Sequence[Stage] = ()
) -> Corrected:
    """The reading with ``corrections`` made one after another.

    One that does not find what it is anchored to is left out and among those ``lost``, or ``settled`` where the page
    has the corrected words already; nothing is ever corrected that merely resembles what was meant. ``picked`` is the
    hiring process that a person picked for a page that has none: corrections of stages are made in it then, and the
    reading has its stages as soon as there is such a correction.
    """
    desk = _Desk(reading, picked)
    applied: list[Correction] = []
    lost: list[Correction] = []
    settled: list[Correction] = []
    for correction in corrections:
        if desk.make(correction):
            applied.append(correction)
        else:
            (settled if desk.has_already(correction) else lost).append(correction)
    if not applied:
        return Corrected(reading, names=tuple(desk.names.items()), lost=tuple(lost), settled=tuple(settled))
    corrected = replace(reading, title=desk.title, tracks=tuple(desk.tracks), stages=desk.process.in_order)
    return Corrected(
        corrected,
        tuple(applied),
        tuple(lost),
        tuple(settled),
        tracks=frozenset(desk.touched_tracks),
        items=frozenset(desk.touched_items),
        stages=frozenset(desk.process.touched),
        title_read=None if desk.title == reading.title else reading.title,
        names=tuple(desk.names.items()),
    )


@dataclass(frozen=True, slots=True)
class _ItemPlace:
    """An item by its place: the track's among the tracks, the list, and its own in that."""

    track: int
    in_list: ItemList
    item: int


class _Desk:
    """A reading while it is corrected. A correction is made as a whole or not at all."""

    def __init__(self, reading: RoleReading, picked: Sequence[Stage]) -> None:
        self.title = reading.title
        self.tracks = list(reading.tracks)
        self.process = StageDesk(reading.stages, picked)
        self.names = {track.name: track.name for track in reading.tracks}
        """The names of tracks: as they were read or added, and now."""
        self.touched_tracks: set[str] = set()
        self.touched_items: set[tuple[str, ItemList, str]] = set()

    def make(self, correction: Correction) -> bool:
        """Make a correction and say whether it could be made."""
        if isinstance(correction, StageCorrection):
            return self.process.make(correction)
        match correction:
            case SetTitle():
                return self._set_title(correction)
            case RenameTrack():
                return self._rename_track(correction)
            case AddTrack():
                return self._add_track(correction)
            case RemoveTrack():
                return self._remove_track(correction)
            case SetTrackKind():
                return self._set_track(correction.track, lambda track: replace(track, kind=correction.kind))
            case SetTrackExtends():
                return self._set_track_extends(correction)
            case SetTrackGrade():
                grade = " ".join((correction.grade or "").split()) or None
                return self._set_track(correction.track, lambda track: replace(track, grade=grade))
            case AddItem():
                return self._add_item(correction)
            case RemoveItem():
                return self._replace_item(correction.item, ())
            case RewordItem():
                return self._replace_item(correction.item, (correction.text,))
            case SplitItem():
                return len(correction.texts) > 1 and self._replace_item(correction.item, correction.texts)
            case MoveItem():
                return self._move_item(correction)
            case MergeItems():
                return self._merge_items(correction)
            case MarkNiceToHave():
                return self._mark_nice_to_have(correction)
            case _:
                assert_never(correction)

    def has_already(self, correction: Correction) -> bool:
        """Whether the page itself has what a correction that could not be made was to bring."""
        match correction:
            case SetTitle():
                return words_of(self.title) == words_of(correction.title)
            case RenameTrack():
                return self._track(correction.track) is None and self._track(correction.name) is not None
            case AddTrack():
                return self._track(correction.name) is not None
            case AddItem():
                return self._have(correction.track, correction.in_list, [correction.text])
            case RewordItem() | SplitItem():
                texts = [correction.text] if isinstance(correction, RewordItem) else correction.texts
                anchor = correction.item
                return self._item(anchor) is None and self._have(anchor.track, anchor.in_list, texts)
            case MergeItems():
                anchors = correction.items
                gone = all(self._item(anchor) is None for anchor in anchors)
                return bool(anchors) and gone and self._have(anchors[0].track, anchors[0].in_list, [correction.text])
            case MoveItem():
                here = self._item(correction.item) is not None
                return not here and self._have(correction.to_track, correction.to_list, [correction.item.text])
            case _:
                return False

    def _have(self, name: str, in_list: ItemList, texts: Sequence[str]) -> bool:
        track = self._track(name)
        return track is not None and bool(texts) and all(self._has(track, in_list, text) for text in texts)

    # The title

    def _set_title(self, correction: SetTitle) -> bool:
        title = " ".join(correction.title.split())
        if not title or title == self.title or words_of(correction.was) != words_of(self.title):
            return False
        named = [
            place
            for place, track in enumerate(self.tracks)
            if track.kind is TrackKind.BASE and words_of(track.name) == words_of(self.title)
        ]
        if named and not any(track.name == title for track in self.tracks):
            self._name_track(named[0], title)
        self.title = title
        return True

    # Tracks

    def _track(self, name: str) -> int | None:
        """The place of the track of that name; else of the only one with the same words."""
        exact = [place for place, track in enumerate(self.tracks) if track.name == name]
        words = words_of(name)
        alike = exact or [place for place, track in enumerate(self.tracks) if words_of(track.name) == words]
        return alike[0] if len(alike) == 1 or exact else None

    def _set_track(self, name: str, change: Callable[[Track], Track]) -> bool:
        place = self._track(name)
        if place is None:
            return False
        self.tracks[place] = change(self.tracks[place])
        self.touched_tracks.add(self.tracks[place].name)
        return True

    def _rename_track(self, correction: RenameTrack) -> bool:
        place = self._track(correction.track)
        if correction.nth > 1:
            alike = [at for at, track in enumerate(self.tracks) if track.name == correction.track]
            place = alike[correction.nth - 1] if correction.nth <= len(alike) else None
        name = correction.name.strip()
        if place is None or not name or any(track.name == name for track in self.tracks):
            return False
        self._name_track(place, name)
        self.touched_tracks.add(name)
        return True

    def _name_track(self, place: int, name: str) -> None:
        old = self.tracks[place].name
        first = self._track(old) == place
        self.tracks[place] = replace(self.tracks[place], name=name)
        if not first:
            self.names[name] = name
            return  # all that goes by the old name is about the one before it
        self.tracks = [replace(track, extends=name) if track.extends == old else track for track in self.tracks]
        self.names = {read: name if now == old else now for read, now in self.names.items()}
        self.touched_items = {(name if of == old else of, where, words) for of, where, words in self.touched_items}
        if old in self.touched_tracks:
            self.touched_tracks = self.touched_tracks - {old} | {name}

    def _add_track(self, correction: AddTrack) -> bool:
        name = correction.name.strip()
        if not name or self._track(name) is not None:
            return False
        self.tracks.append(Track(name, correction.kind, 0, extends=self._basis(name, correction.extends)))
        self.names[name] = name
        self.touched_tracks.add(name)
        return True

    def _remove_track(self, correction: RemoveTrack) -> bool:
        place = self._track(correction.track)
        if place is None:
            return False
        gone = self.tracks.pop(place)
        self.names = {read: now for read, now in self.names.items() if now != gone.name}
        heir = None if gone.extends == gone.name else gone.extends
        self.tracks = [replace(track, extends=heir) if track.extends == gone.name else track for track in self.tracks]
        return True

    def _set_track_extends(self, correction: SetTrackExtends) -> bool:
        basis = self._basis(correction.track, correction.extends)
        if correction.extends is not None and basis is None:
            return False
        return self._set_track(correction.track, lambda track: replace(track, extends=basis))

    def _basis(self, own: str, name: str | None) -> str | None:
        place = None if name is None else self._track(name)
        return None if place is None or self._track(own) == place else self.tracks[place].name

    # Requirements and responsibilities

    def _item(self, anchor: ItemAnchor) -> _ItemPlace | None:
        track = self._track(anchor.track)
        if track is None:
            return None
        texts = [item.text for item in items_in(self.tracks[track], anchor.in_list)]
        places = places_of(texts, anchor.text)
        return _ItemPlace(track, anchor.in_list, places[anchor.nth - 1]) if 0 < anchor.nth <= len(places) else None

    def _items(self, place: _ItemPlace) -> list[_Item]:
        return list(items_in(self.tracks[place.track], place.in_list))

    def _put_items(self, track: int, in_list: ItemList, items: Sequence[_Item]) -> None:
        if in_list is ItemList.REQUIREMENTS:
            asked = tuple(item if isinstance(item, Requirement) else _as_requirement(item) for item in items)
            self.tracks[track] = replace(self.tracks[track], requirements=asked)
        else:
            done = tuple(item if isinstance(item, Responsibility) else _as_responsibility(item) for item in items)
            self.tracks[track] = replace(self.tracks[track], responsibilities=done)

    def _touch(self, track: int, in_list: ItemList, *texts: str) -> None:
        self.touched_items |= {(self.tracks[track].name, in_list, words_of(text)) for text in texts}

    def _add_item(self, correction: AddItem) -> bool:
        track = self._track(correction.track)
        text = correction.text.strip()
        if track is None or not text or self._has(track, correction.in_list, text):
            return False
        place = _ItemPlace(track, correction.in_list, -1)
        items = self._items(place)
        at = _place_before(items, correction.before)
        items.insert(len(items) if at is None else at, Requirement(text, 0, correction.nice_to_have))
        self._put_items(track, correction.in_list, items)
        self._touch(track, correction.in_list, text)
        return True

    def _has(self, track: int, in_list: ItemList, text: str) -> bool:
        return bool(places_of([item.text for item in items_in(self.tracks[track], in_list)], text))

    def _replace_item(self, anchor: ItemAnchor, texts: Sequence[str]) -> bool:
        """Put items with ``texts`` in the place of one; what was nested below it stays with the first."""
        place = self._item(anchor)
        clean = [text.strip() for text in texts]
        if place is None or not all(clean):
            return False
        items = self._items(place)
        old = items[place.item]
        items[place.item : place.item + 1] = [
            replace(old, text=text, details=old.details if first else (), only_refers=False)
            for first, text in zip([True, *[False] * len(clean)], clean, strict=False)
        ]
        self._put_items(place.track, place.in_list, items)
        self._touch(place.track, place.in_list, *clean)
        return True

    def _move_item(self, correction: MoveItem) -> bool:
        place, track = self._item(correction.item), self._track(correction.to_track)
        if place is None or track is None:
            return False
        items = self._items(place)
        item = items.pop(place.item)
        stays = (track, correction.to_list) == (place.track, place.in_list)
        if not stays and self._has(track, correction.to_list, item.text):
            return False
        there = items if stays else self._items(_ItemPlace(track, correction.to_list, -1))
        at = _place_before(there, correction.before)
        if stays and at is None and correction.before is not None:
            return False
        there.insert(len(there) if at is None else at, item)
        self._put_items(place.track, place.in_list, items)
        self._put_items(track, correction.to_list, there)
        self._touch(track, correction.to_list, item.text)
        return True

    def _merge_items(self, correction: MergeItems) -> bool:
        found = [self._item(anchor) for anchor in correction.items]
        places = [place for place in found if place is not None]
        text = correction.text.strip()
        if len(places) < len(found) or len(set(places)) < 2 or len(set(places)) < len(places) or not text:
            return False
        merged = [self._items(place)[place.item] for place in places]
        details = tuple(dict.fromkeys(detail for item in merged for detail in item.details))
        first = places[0]
        whole = replace(merged[0], text=text, details=details, only_refers=False)
        items = self._items(first)
        items[first.item] = whole
        self._put_items(first.track, first.in_list, items)
        for place in sorted(places[1:], key=lambda place: place.item, reverse=True):
            items = self._items(place)
            del items[place.item]
            self._put_items(place.track, place.in_list, items)
        self._touch(first.track, first.in_list, text)
        return True

    def _mark_nice_to_have(self, correction: MarkNiceToHave) -> bool:
        place = self._item(correction.item)
        if place is None or place.in_list is not ItemList.REQUIREMENTS:
            return False
        items = self._items(place)
        item = items[place.item]
        if isinstance(item, Requirement):
            items[place.item] = replace(item, nice_to_have=correction.nice_to_have)
        self._put_items(place.track, place.in_list, items)
        self._touch(place.track, place.in_list, item.text)
        return True


def _place_before(items: Sequence[_Item], text: str | None) -> int | None:
    places = [] if text is None else places_of([item.text for item in items], text)
    return places[0] if places else None


def _as_requirement(item: Responsibility) -> Requirement:
    return Requirement(item.text, item.line, False, item.details, item.only_refers)


def _as_responsibility(item: Requirement) -> Responsibility:
    return Responsibility(item.text, item.line, item.details, item.only_refers)
