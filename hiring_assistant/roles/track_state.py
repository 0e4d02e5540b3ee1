"""Where the reading of tracks stands on a page: the track, the list and the section that are open."""

from __future__ import annotations

from dataclasses import dataclass, field

from hiring_assistant.domain.role import Section
from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.track_drafts import TrackDraft


@dataclass(slots=True)
class TracksState:
    """What was read so far; the depths are those of headings.

    ``base`` is the track of the whole page, ``by_words`` finds the others by their names. ``container`` is the heading
    above levels or specialties as (kind, depth, depth of its children), ``open`` the list being read as (kind, depth,
    owner), ``outer`` the level that a container of specialties stands below, ``section`` the outermost one around the
    list as (kind, depth), ``aside`` the depth of a section about something else, ``last_requirements`` the owner
    and depth of what was asked for last, ``sections`` every heading so far with the text kept under it.
    """

    title_folded: str
    title_words: tuple[str, ...]
    base: TrackDraft
    drafts: list[TrackDraft] = field(default_factory=list)
    by_words: dict[tuple[str, ...], TrackDraft] = field(default_factory=dict)
    current: TrackDraft | None = None
    container: tuple[HeadingKind, int, int] | None = None
    outer: TrackDraft | None = None
    open: tuple[HeadingKind, int, TrackDraft] | None = None
    section: tuple[HeadingKind, int] | None = None
    aside: int | None = None
    last_requirements: tuple[TrackDraft, int] | None = None
    sections: list[Section] = field(default_factory=list)

    def inside_container(self, level: int) -> bool:
        """Whether a heading of that depth stands among the levels or specialties."""
        if self.container is None:
            return False
        _, depth, child = self.container
        return level > depth or level == child

    def goes_on(self, level: int) -> bool:
        """Whether a heading of that depth is below that of the open list, or below the outermost one that announces
        the same.
        """
        if self.open is None:
            return False
        outer = self.section is not None and self.open[0] is self.section[0] and level > self.section[1]
        return level > self.open[1] or outer
