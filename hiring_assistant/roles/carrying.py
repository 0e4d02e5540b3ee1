"""Carries the corrections of one version of a page over to the next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from hiring_assistant.domain.correction import (
    Corrected,
    Correction,
    RenameTrack,
    SetTitle,
    StageCorrection,
    words_of,
)
from hiring_assistant.domain.role import RoleReading, Stage, TrackKind
from hiring_assistant.roles.correcting import apply_corrections

_NAMED_BY = ("track", "to_track", "extends")
_ANCHORED_BY = ("item", "items")


def carry_over(
    corrections: Iterable[Correction], before: RoleReading, after: RoleReading, picked: Sequence[Stage] = ()
) -> Corrected:
    """``after`` with the corrections that were made in ``before``, both as they were read, wherever the text that they
    touch is unchanged.

    The track of the whole page is the same track although its name follows a new title of the page. Corrections of a
    process that a person made or picked (``picked``) are lost once the page names one of its own.
    """
    made_process = not before.stages and bool(after.stages)
    dropped = [each for each in corrections if made_process and isinstance(each, StageCorrection)]
    corrected = apply_corrections(after, _renamed(corrections, before, after, dropped), picked)
    return replace(corrected, lost=(*dropped, *corrected.lost)) if dropped else corrected


def _renamed(
    corrections: Iterable[Correction], before: RoleReading, after: RoleReading, dropped: Sequence[Correction]
) -> list[Correction]:
    """The corrections, where they name the track of the whole page with the name that it has now."""
    old, new = _whole_page(before), _whole_page(after)
    kept = [each for each in corrections if each not in dropped]
    if old is None or new is None or old == new or after.track(old) is not None:
        return kept
    titled = words_of(old) == words_of(before.title)
    renamed: list[Correction] = []
    for correction in kept:
        if isinstance(correction, RenameTrack) and correction.track == old:
            # The name that was corrected is gone; what follows is about the track all the same.
            renamed.append(correction)
            old = correction.name
            continue
        if isinstance(correction, SetTitle) and titled and words_of(correction.was) == words_of(old):
            renamed.append(correction)
            old = correction.title
            continue
        renamed.append(_with_track(correction, old, new))
    return renamed


def _whole_page(reading: RoleReading) -> str | None:
    return next((track.name for track in reading.tracks if track.kind is TrackKind.BASE), None)


def _with_track(correction: Correction, old: str, new: str) -> Correction:
    """The correction with ``new`` wherever it names the track ``old``."""
    changed: dict[str, Any] = {name: new for name in _NAMED_BY if getattr(correction, name, None) == old}
    for name in _ANCHORED_BY:
        anchors = getattr(correction, name, None)
        if isinstance(anchors, tuple):
            changed[name] = tuple(replace(each, track=new) if each.track == old else each for each in anchors)
        elif anchors is not None and anchors.track == old:
            changed[name] = replace(anchors, track=new)
    return replace(correction, **changed) if changed else correction
