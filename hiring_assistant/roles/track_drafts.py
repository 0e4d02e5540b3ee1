"""Tracks as they are collected from a page, and what becomes of them at its end: who builds on whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TypeVar

from hiring_assistant.domain.role import PageWarning, Requirement, Responsibility, Track, TrackKind
from hiring_assistant.domain.text import fold, folded_words
from hiring_assistant.roles.blocks import PSEUDO_LEVEL
from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.inheritance import TrackNames, extended_track, only_refers, refers_to_unknown
from hiring_assistant.roles.names import level_words, name_words, names_a_role
from hiring_assistant.roles.sentences import sentences
from hiring_assistant.roles.vocabulary import is_unspaced, vocabulary

_NAMED = 2  # words that name a job


@dataclass(slots=True)
class TrackDraft:
    """A track while it is read. ``depths`` are those of the headings its lists stood under, by kind; ``section`` is
    the place of its heading among the sections.
    """

    name: str
    kind: TrackKind
    line: int
    level: int
    grade: str | None = None
    prose: list[str] = field(default_factory=list)
    responsibilities: list[Responsibility] = field(default_factory=list)
    requirements: list[Requirement] = field(default_factory=list)
    depths: dict[HeadingKind, int] = field(default_factory=dict)
    section: int = -1

    @property
    def has_lists(self) -> bool:
        """Whether a list of it was found, or a heading that announces one."""
        return bool(self.responsibilities or self.requirements or self.depths)

    @property
    def items(self) -> list[Responsibility | Requirement]:
        """All that was found in its lists."""
        return [*self.responsibilities, *self.requirements]


def joined_by_name(drafts: Sequence[TrackDraft]) -> list[TrackDraft]:
    """The drafts, those of one name made one where each has what the other lacks: the duties of all levels stand in
    one section, what is asked of them in another.
    """
    found: dict[str, TrackDraft] = {}
    kept: list[TrackDraft] = []
    for draft in drafts:
        first = found.setdefault(fold(draft.name), draft)
        both = (first.responsibilities and draft.responsibilities) or (first.requirements and draft.requirements)
        if first is draft or first.kind is not draft.kind or both:
            kept.append(draft)
            continue
        first.responsibilities.extend(draft.responsibilities)
        first.requirements.extend(draft.requirements)
        first.prose.extend(draft.prose)
        first.grade = first.grade or draft.grade
    return kept


def with_rest_of_base(base: TrackDraft, drafts: Sequence[TrackDraft]) -> None:
    """Give the only track of a page, with a grade of its own, what stands below its lists as if it held for the whole
    page: the requirements, their heading as deep as the track's, where it has tasks only, or the other way round.
    """
    filled = [draft for draft in drafts if draft.items]
    if len(filled) != 1 or not base.items:
        return
    (only,) = filled
    both = (only.responsibilities and base.responsibilities) or (only.requirements and base.requirements)
    if (
        both
        or only.grade is None
        or only.kind is not TrackKind.LEVEL
        or any(item.line < only.line for item in base.items)
    ):
        return
    only.responsibilities.extend(base.responsibilities)
    only.requirements.extend(base.requirements)
    base.responsibilities.clear()
    base.requirements.clear()


def is_page_itself(title: str, drafts: Sequence[TrackDraft]) -> bool:
    """Whether the only track of a page, without a grade or a level of its own, is what the title names: "Tide Clerk -
    Harbour or Quay" on the page "Tide Clerk at Foghorn".
    """
    filled = [draft for draft in drafts if draft.items]
    if len(filled) != 1 or len(drafts) > 1 or filled[0].grade is not None:
        return False
    own, page = name_words(filled[0].name), name_words(title)
    if is_unspaced(title) and fold(title).startswith(fold(filled[0].name)):
        return True  # "タイル職人" on the page "タイル職人募集要項"
    if filled[0].kind is TrackKind.SPECIALTY and names_a_role(page) and not (names_a_role(own) or set(own) & set(page)):
        return True  # "Acme is a family business", above the lists of the page
    if filled[0].level == PSEUDO_LEVEL and names_a_role(own) and not level_words(own):
        return True  # "We are hiring a", and the job in bold on a line of its own
    if level_words(own) - level_words(page):
        return False
    # "Softwareentwickler/in in Teilzeit" on the page "Softwareentwickler für Open Source"
    return own[:1] == page[:1] and (names_a_role(own[:1]) or (own[:_NAMED] == page[:_NAMED] and names_a_role(own[:2])))


def make_jobs_alike(drafts: Sequence[TrackDraft]) -> None:
    """On a page of several jobs all are of one kind, also those whose names no list of jobs holds."""
    filled = [draft for draft in drafts if draft.items]
    jobs = {draft.level for draft in filled if draft.kind is TrackKind.LEVEL}
    for draft in filled:
        if draft.level in jobs:
            draft.kind = TrackKind.LEVEL


def finished(
    drafts: Sequence[TrackDraft], base: TrackDraft | None, *, of_all: Sequence[str], specialties: bool
) -> tuple[tuple[Track, ...], tuple[PageWarning, ...]]:
    """The tracks of a page, with those that others build on, and warnings about references that lead nowhere.

    ``base`` is the one of the ``drafts`` whose lists hold for the whole page, if any does; ``of_all`` is the text
    about all of them, ``specialties`` whether a heading says that they are that.
    """

    @cache
    def names() -> TrackNames:  # most pages refer to none
        levels = {draft.name for draft in drafts if draft.kind is TrackKind.LEVEL}
        return TrackNames([draft.name for draft in drafts], base.name if base else None, levels)

    starts, verbs = (vocabulary().phrases(f"extends.{name}") for name in ("starts", "verbs"))
    tracks: list[Track] = []
    warnings: list[PageWarning] = []
    for draft in drafts:
        page = base.name if base is not None and draft is not base else None
        texts = [*draft.prose, *(item.text for item in draft.items)]
        words = folded_words("\n".join(texts))
        distinct = frozenset(words)
        refers = verbs.stands_among(words, distinct)
        told = texts if refers else []
        if not refers and starts.may_stand_among(distinct):
            told = [text for text in texts if starts.may_start(text)]
        above = page or _only_level_above(draft, drafts)
        track = Track(
            name=draft.name,
            kind=draft.kind,
            line=draft.line,
            grade=draft.grade,
            extends=extended_track(draft.name, told, names(), above) if told else None,
            summary="\n\n".join(draft.prose),
            responsibilities=_marked(draft.responsibilities, names()) if refers else tuple(draft.responsibilities),
            requirements=_marked(draft.requirements, names()) if refers else tuple(draft.requirements),
        )
        tracks.append(track)
        takes_over = track.extends is not None or page is not None
        if refers:
            warnings.extend(_lost_references(track, names(), takes_over=takes_over))
    if of_all and len(tracks) > 1 and verbs.within(fold(" ".join(of_all))):
        tracks = _with_told_for_others(tracks, of_all, names())
    sound = _without_circles(tracks)
    return tuple(_needed(sound if specialties else _as_levels(sound))), tuple(warnings)


def _only_level_above(draft: TrackDraft, drafts: Sequence[TrackDraft]) -> str | None:
    """The level that a specialty means by "in addition to what is defined above" where no other stands above it."""
    levels = [other.name for other in drafts if other.kind is TrackKind.LEVEL and other.line < draft.line]
    return levels[0] if draft.kind is TrackKind.SPECIALTY and len(levels) == 1 else None


def _with_told_for_others(tracks: Sequence[Track], prose: Sequence[str], names: TrackNames) -> list[Track]:
    """The tracks, with whom each builds on where the text about all of them says it: "The miller does all that the hand
    does; the master miller does all that the miller does".
    """
    verbs = vocabulary().phrases("extends.verbs")
    found: dict[str, str] = {}
    for clause in (clause for text in prose for sentence in sentences(text) for clause in sentence.split(";")):
        folded = fold(clause)
        verb = verbs.search(folded)
        if verb is None:
            continue
        before = names.found_in(name_words(folded[: verb.start()]))
        behind = names.found_in(name_words(folded[verb.end() :]))
        if len(before) == len(behind) == 1 and before[0][1] != behind[0][1]:
            found.setdefault(before[0][1], behind[0][1])
    return [
        replace(track, extends=found[track.name]) if track.extends is None and track.name in found else track
        for track in tracks
    ]


def _as_levels(tracks: Sequence[Track]) -> Sequence[Track]:
    """The tracks, where specialties that build on one another are levels, though no word says how senior they are."""
    kinds = {track.name: track.kind for track in tracks}
    levels = {
        name
        for track in tracks
        if track.kind is TrackKind.SPECIALTY and kinds.get(track.extends or "") is TrackKind.SPECIALTY
        for name in (track.name, track.extends)
    }
    return [replace(track, kind=TrackKind.LEVEL) if track.name in levels else track for track in tracks]


def _without_circles(tracks: Sequence[Track]) -> Sequence[Track]:
    """The tracks, where of two that build on each other only the later does: its name was taken for that of a role
    on another page.
    """
    place = {track.name: at for at, track in enumerate(tracks)}
    return [
        replace(track, extends=None)
        if track.extends in place and at < place[track.extends] and tracks[place[track.extends]].extends == track.name
        else track
        for at, track in enumerate(tracks)
    ]


def _needed(tracks: Sequence[Track]) -> Iterator[Track]:
    """The tracks with lists, and those without that one of them builds on, over several steps."""
    by_name = {track.name: track for track in tracks}
    needed: set[str] = set()
    for track in tracks:
        name = track.extends if track.responsibilities or track.requirements else None
        while name is not None and name not in needed and name in by_name:
            needed.add(name)
            name = by_name[name].extends
    for track in tracks:
        if track.responsibilities or track.requirements or track.name in needed:
            yield track


_Item = TypeVar("_Item", Requirement, Responsibility)


def _marked(items: Sequence[_Item], names: TrackNames) -> tuple[_Item, ...]:
    """The items, those marked that only refer to another track's list."""
    return tuple(
        replace(item, only_refers=True)
        if only_refers(item.text, names) or refers_to_unknown(item.text, names)
        else item
        for item in items
    )


def _lost_references(track: Track, names: TrackNames, *, takes_over: bool) -> Iterator[PageWarning]:
    """Warnings about items that refer to a list which the page does not have; ``takes_over`` says that the track has
    that of another one, which is then what an item means that names none ("Extends the general requirements").
    """
    items: list[Requirement | Responsibility] = [*track.responsibilities, *track.requirements]
    for item in items:
        if item.only_refers and (not takes_over or refers_to_unknown(item.text, names)):
            message = f"“{item.text}” names no other track of this page, so nothing is taken over from there."
            yield PageWarning(item.line, "unknown-track", message)
