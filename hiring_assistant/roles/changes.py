"""What a new version of a role page changes: requirement by requirement, track by track, stage by stage."""

from __future__ import annotations

import difflib
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from hiring_assistant.domain.correction import ItemList, items_in, stage_text
from hiring_assistant.domain.role import Requirement, Responsibility, RoleReading, Stage, Track, TrackKind
from hiring_assistant.domain.text import fold

_ALIKE = 0.5
"""From this share of weighted words in common on, one text is a rewording of the other."""

_TRACKS_ALIKE = 0.34
"""From this share of items in common on, a track of another name is the same track renamed."""

_MOST_COMPARED = 12  # texts that one is compared with
_WITHOUT_SPACES = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})
_OUTER = " .;,:!*_"


@dataclass(frozen=True, slots=True)
class ItemChange:
    """A requirement or responsibility that is new (``old`` None), gone (``new`` None) or not as it was."""

    old: Requirement | Responsibility | None
    new: Requirement | Responsibility | None

    @property
    def added(self) -> bool:
        """Whether it is new."""
        return self.old is None

    @property
    def removed(self) -> bool:
        """Whether it is gone."""
        return self.new is None

    @property
    def reworded(self) -> bool:
        """Whether its words, or those nested below it, are others; case, quotes and a full stop do not count."""
        return self.old is not None and self.new is not None and _said(self.old) != _said(self.new)

    @property
    def became_nice_to_have(self) -> bool:
        """Whether it was a must and no longer is."""
        return self.old is not None and self.new is not None and not _nice(self.old) and _nice(self.new)

    @property
    def became_must_have(self) -> bool:
        """Whether it was nice to have and is a must now."""
        return self.old is not None and self.new is not None and _nice(self.old) and not _nice(self.new)

    @property
    def any(self) -> bool:
        """Whether anything about it changed."""
        return self.added or self.removed or self.reworded or _nice_or_none(self.old) is not _nice_or_none(self.new)


@dataclass(frozen=True, slots=True)
class TrackChange:
    """A track that is new (``old`` None), gone (``new`` None) or not as it was, with what changed in its lists."""

    old: Track | None
    new: Track | None
    requirements: tuple[ItemChange, ...] = ()
    responsibilities: tuple[ItemChange, ...] = ()

    @property
    def name(self) -> str:
        """Its name, the new one where it has one."""
        track = self.new or self.old
        return track.name if track else ""

    @property
    def added(self) -> bool:
        """Whether it is new."""
        return self.old is None

    @property
    def removed(self) -> bool:
        """Whether it is gone."""
        return self.new is None

    @property
    def renamed(self) -> bool:
        """Whether it has another name."""
        return self.old is not None and self.new is not None and self.old.name != self.new.name

    @property
    def differs(self) -> tuple[str, ...]:
        """Which of ``kind``, ``grade`` and ``extends`` changed."""
        if self.old is None or self.new is None:
            return ()
        return tuple(f for f in ("kind", "grade", "extends") if getattr(self.old, f) != getattr(self.new, f))


@dataclass(frozen=True, slots=True)
class StageChange:
    """A stage that is new (``old`` None), gone (``new`` None) or not as it was.

    ``differs`` names what changed: ``title``, ``kind``, ``minutes``, ``interviewer``, ``optional``, ``text``,
    ``details``, ``questions``; ``moved`` says that it comes before or after another one than it did.
    """

    old: Stage | None
    new: Stage | None
    differs: tuple[str, ...] = ()
    moved: bool = False

    @property
    def added(self) -> bool:
        """Whether it is new."""
        return self.old is None

    @property
    def removed(self) -> bool:
        """Whether it is gone."""
        return self.new is None


@dataclass(frozen=True, slots=True)
class RoleChanges:
    """All that differs between two readings of a role, in the order of the new page; what is gone comes last.

    ``title`` is the old and the new one where it changed.
    """

    title: tuple[str, str] | None = None
    tracks: tuple[TrackChange, ...] = ()
    stages: tuple[StageChange, ...] = ()

    @property
    def any(self) -> bool:
        """Whether there is any."""
        return bool(self.title or self.tracks or self.stages)


class Piece(NamedTuple):
    """Words of a text that was reworded: in both, only in the old one (``gone``) or only in the new one."""

    what: Literal["same", "gone", "new"]
    text: str


def changes(old: RoleReading, new: RoleReading) -> RoleChanges:
    """What differs between two readings of the same role."""
    return RoleChanges(
        title=None if old.title == new.title else (old.title, new.title),
        tracks=_track_changes(old, new),
        stages=_stage_changes(old.stages, new.stages),
    )


def worded_apart(old: str, new: str) -> tuple[Piece, ...]:
    """Two texts word by word, as one reads them in a comparison."""
    before, after = old.split(), new.split()
    pieces: list[Piece] = []
    matcher = difflib.SequenceMatcher(None, [fold(w) or w for w in before], [fold(w) or w for w in after], False)
    for what, start, end, new_start, new_end in matcher.get_opcodes():
        if what == "equal":
            pieces.append(Piece("same", " ".join(after[new_start:new_end])))
            continue
        if end > start:
            pieces.append(Piece("gone", " ".join(before[start:end])))
        if new_end > new_start:
            pieces.append(Piece("new", " ".join(after[new_start:new_end])))
    return tuple(pieces)


# Tracks


def _track_changes(old: RoleReading, new: RoleReading) -> tuple[TrackChange, ...]:
    pairs = _pair_tracks(old.tracks, new.tracks)
    renamed = {before.name: after.name for before, after in pairs if before is not None and after is not None}
    found: list[TrackChange] = []
    for before, after in pairs:
        if before is None or after is None:
            found.append(TrackChange(before, after, *_whole_lists(before, after)))
            continue
        lists = [
            _item_changes(items_in(before, in_list), items_in(after, in_list))
            for in_list in (ItemList.REQUIREMENTS, ItemList.RESPONSIBILITIES)
        ]
        change = TrackChange(before, after, *lists)
        follows = change.differs == ("extends",) and renamed.get(before.extends or "") == after.extends
        if change.requirements or change.responsibilities or change.renamed or (change.differs and not follows):
            found.append(change)
    return tuple(found)


def _whole_lists(before: Track | None, after: Track | None) -> list[tuple[ItemChange, ...]]:
    lists = []
    for in_list in (ItemList.REQUIREMENTS, ItemList.RESPONSIBILITIES):
        gone = tuple(ItemChange(item, None) for item in (items_in(before, in_list) if before else ()))
        come = tuple(ItemChange(None, item) for item in (items_in(after, in_list) if after else ()))
        lists.append(come + gone)
    return lists


def _pair_tracks(old: Sequence[Track], new: Sequence[Track]) -> list[tuple[Track | None, Track | None]]:
    by_new: dict[int, int] = {}
    left = dict(enumerate(old))
    # By name, then the track of the whole page, then those that have the most items in common.
    like: tuple[Callable[[Track, Track], bool], ...] = (
        lambda a, b: a.name == b.name,
        lambda a, b: fold(a.name) == fold(b.name),
        lambda a, b: a.kind is TrackKind.BASE and b.kind is TrackKind.BASE,
    )
    for same in like:
        for place, track in enumerate(new):
            match = next((p for p, other in left.items() if same(other, track)), None)
            if place not in by_new and match is not None:
                by_new[place] = match
                del left[match]
    scored = sorted(
        (-_in_common(other, track), p, place)
        for p, other in left.items()
        for place, track in enumerate(new)
        if place not in by_new and other.kind is track.kind
    )
    for score, p, place in scored:
        if -score >= _TRACKS_ALIKE and p in left and place not in by_new:
            by_new[place] = p
            del left[p]
    pairs: list[tuple[Track | None, Track | None]] = [
        (old[by_new[place]] if place in by_new else None, track) for place, track in enumerate(new)
    ]
    return pairs + [(track, None) for track in left.values()]


def _in_common(old: Track, new: Track) -> float:
    """The share of items that two tracks have in common, or of the letters of their names."""
    before, after = (
        {fold(item.text) for in_list in ItemList for item in items_in(track, in_list)} for track in (old, new)
    )
    shared = 2 * len(before & after) / (len(before) + len(after)) if before or after else 0.0
    named = difflib.SequenceMatcher(None, fold(old.name), fold(new.name), False).ratio()
    return max(shared, (named - 0.5) * 0.9)


# Items


def _item_changes(
    old: Sequence[Requirement | Responsibility], new: Sequence[Requirement | Responsibility]
) -> tuple[ItemChange, ...]:
    by_new = _pair([_plain(item.text) for item in old], [_plain(item.text) for item in new])
    paired = set(by_new.values())
    found = [ItemChange(old[by_new[p]] if p in by_new else None, item) for p, item in enumerate(new)]
    found += [ItemChange(item, None) for p, item in enumerate(old) if p not in paired]
    return tuple(change for change in found if change.any)


def _pair(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """For places in ``new`` the place in ``old`` of the same text, else of the one most alike among those left."""
    waiting: defaultdict[str, list[int]] = defaultdict(list)
    for place in range(len(old) - 1, -1, -1):
        waiting[old[place]].append(place)
    by_new = {place: waiting[text].pop() for place, text in enumerate(new) if waiting.get(text)}
    left_old = sorted(place for places in waiting.values() for place in places)
    left_new = [place for place in range(len(new)) if place not in by_new]
    if not left_old or not left_new:
        return by_new
    words = {text: _words(text) for text in (*old, *new)}
    often = Counter(word for text in (*old, *new) for word in set(words[text]))
    having: defaultdict[str, list[int]] = defaultdict(list)
    for place in left_old:
        for word in set(words[old[place]]):
            having[word].append(place)
    scored: list[tuple[float, int, int, int]] = []
    for place in left_new:
        shared: Counter[int] = Counter()
        # Rare words first, and never through lists that are out of proportion: the time stays linear.
        for word in sorted(set(words[new[place]]), key=lambda word: (often[word], word))[:_MOST_COMPARED]:
            shared.update(having[word][: _MOST_COMPARED * 4])
        for other, _ in sorted(shared.items(), key=lambda found: (-found[1], found[0]))[:_MOST_COMPARED]:
            score = _alike(words[old[other]], words[new[place]], often)
            if score >= _ALIKE:
                scored.append((-score, abs(other - place), place, other))
    taken: set[int] = set()
    for _, _, place, other in sorted(scored):
        if place not in by_new and other not in taken:
            by_new[place] = other
            taken.add(other)
    return by_new


def _alike(old: Sequence[str], new: Sequence[str], often: Counter[str]) -> float:
    """How much of two texts is the same, from 0 to 1; words that many texts have weigh less."""
    before, after = Counter(old), Counter(new)
    both = sum(count / often[word] ** 0.5 for word, count in (before & after).items())
    whole = sum(count / often[word] ** 0.5 for words in (before, after) for word, count in words.items())
    return 2 * both / whole if whole else 0.0


def _words(text: str) -> list[str]:
    """The words of a text; of scripts without spaces, pairs of signs."""
    found: list[str] = []
    for word in fold(text).split():
        if _WITHOUT_SPACES.search(word) and len(word) > 2:
            found.extend(word[at : at + 2] for at in range(len(word) - 1))
        else:
            found.append(word)
    return found


def _plain(text: str) -> str:
    return " ".join(text.translate(_QUOTES).casefold().split()).strip(_OUTER)


def _said(item: Requirement | Responsibility) -> tuple[str, ...]:
    return (_plain(item.text), *map(_plain, item.details))


def _nice(item: Requirement | Responsibility) -> bool:
    return isinstance(item, Requirement) and item.nice_to_have


def _nice_or_none(item: Requirement | Responsibility | None) -> bool | None:
    return None if item is None else _nice(item)


# Stages


def _stage_changes(old: Sequence[Stage], new: Sequence[Stage]) -> tuple[StageChange, ...]:
    by_new = _pair([_plain(stage_text(stage)) for stage in old], [_plain(stage_text(stage)) for stage in new])
    left = [place for place in range(len(old)) if place not in set(by_new.values())]
    like: tuple[Callable[[Stage, Stage], bool], ...] = (
        lambda a, b: fold(a.title) == fold(b.title),
        lambda a, b: a.kind is b.kind and a.interviewer is not None and a.interviewer == b.interviewer,
    )
    for same in like:
        for place, stage in enumerate(new):
            match = next((p for p in left if same(old[p], stage)), None)
            if place not in by_new and match is not None:
                by_new[place] = match
                left.remove(match)
    staying = _rising([by_new[place] for place in sorted(by_new)])
    found: list[StageChange] = []
    for place, stage in enumerate(new):
        before = old[by_new[place]] if place in by_new else None
        moved = before is not None and by_new[place] not in staying
        change = StageChange(before, stage, _differences(before, stage) if before else (), moved)
        if before is None or change.differs or moved:
            found.append(change)
    return tuple(found + [StageChange(old[place], None) for place in left])


def _differences(old: Stage, new: Stage) -> tuple[str, ...]:
    def told(stage: Stage) -> dict[str, object]:
        return {
            "title": _plain(stage.title),
            "kind": stage.kind,
            "minutes": stage.minutes,
            "interviewer": stage.interviewer,
            "optional": stage.optional,
            "text": _plain(stage.text),
            "details": [_plain(detail) for detail in stage.details],
            "questions": [_plain(question.text) for question in stage.questions],
        }

    before, after = told(old), told(new)
    return tuple(name for name in before if before[name] != after[name])


def _rising(places: Sequence[int]) -> set[int]:
    """The most of ``places`` that stand in rising order: those that did not move."""
    ends: list[int] = []
    ends_at: list[int] = []
    before: list[int | None] = []
    for at, place in enumerate(places):
        length = bisect_left(ends, place)
        before.append(ends_at[length - 1] if length else None)
        ends[length : length + 1] = [place]
        ends_at[length : length + 1] = [at]
    kept: set[int] = set()
    at_now = ends_at[-1] if ends_at else None
    while at_now is not None:
        kept.add(places[at_now])
        at_now = before[at_now]
    return kept
