"""Whose list or grade stands below a heading: the page's, a level's or a specialty's, begun where it is named first.

The words of the heading decide ("Senior Requirements"), then where it stands; its depth only where these leave it open.
"""

from __future__ import annotations

import re

from hiring_assistant.domain.role import TrackKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import PSEUDO_LEVEL, Heading
from hiring_assistant.roles.grades import grade_in
from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.names import level_words, name_words, names_a_role, without_noise
from hiring_assistant.roles.parts import names_a_post
from hiring_assistant.roles.surroundings import Surroundings
from hiring_assistant.roles.track_drafts import TrackDraft
from hiring_assistant.roles.track_state import TracksState
from hiring_assistant.roles.vocabulary import vocabulary

_COUNT = re.compile(r"^\d{1,2}[.)]\s+(?=[^\W\d])")  # "2. Night Baker"


class ListOwners:
    """Finds the owner by what was read so far (``now``) and by what stands on the page around it."""

    def __init__(self, around: Surroundings, now: TracksState) -> None:
        self._around = around
        self._now = now

    def begin_track(self, heading: Heading, name: str | None = None, *, graded: bool = False) -> TrackDraft:
        """A new track for the lists that follow, named by its heading unless a ``name`` is given; ``graded`` it has a
        grade of its own right below, as levels do.
        """
        name = name or _COUNT.sub("", heading.text)
        words = name_words(name)
        container = self._now.container if self._now.inside_container(heading.level) else None
        # "Senior Clerk", or the Clerk again, among the specialties; "Senior Clerk (Harbour)" is one of these.
        is_level = set(self._now.title_words) <= set(words) <= set(self._now.title_words) | level_words(words)
        if container is not None and container[0] is HeadingKind.SPECIALTIES:
            kind = TrackKind.LEVEL if is_level or (graded and level_words(words)) else TrackKind.SPECIALTY
        elif container is not None:
            areas = self._around.are_areas_among_levels(heading) and not (is_level or names_a_role(words))
            kind = TrackKind.SPECIALTY if areas else TrackKind.LEVEL
        elif vocabulary().phrases("track.specialty").within(fold(name)):
            kind = TrackKind.SPECIALTY
        else:
            related = names_a_role(words) or set(words) & set(self._now.title_words) or self._follows_level(heading)
            graded = names_a_post(name) or vocabulary().phrases("track.any_gender").within(fold(name))
            graded = graded or grade_in(name, under_grade_heading=False) is not None
            kind = TrackKind.LEVEL if related or graded else TrackKind.SPECIALTY
        self._now.current = TrackDraft(name, kind, heading.line, heading.level, section=len(self._now.sections) - 1)
        self._now.drafts.append(self._now.current)
        self._now.by_words.setdefault(without_noise(words), self._now.current)
        self._now.open = None
        return self._now.current

    def _follows_level(self, heading: Heading) -> bool:
        before = self._now.current
        return before is not None and before.kind is TrackKind.LEVEL and before.level == heading.level == PSEUDO_LEVEL

    def level_called(self, name: str, line: int) -> TrackDraft:
        """The track of that name, begun where there is none."""
        words = without_noise(name_words(name))
        if words not in self._now.by_words:
            self._now.drafts.append(TrackDraft(name, TrackKind.LEVEL, line, PSEUDO_LEVEL))
            self._now.by_words[words] = self._now.drafts[-1]
        return self._now.by_words[words]

    def leave_container(self, heading: Heading) -> None:
        """Go back to the track that specialties stand below, at a heading as deep as theirs that announces a list."""
        container, outer = self._now.container, self._now.outer
        if container is None or outer is None or not outer.level < heading.level <= container[1]:
            return
        self._now.current, self._now.container, self._now.outer = outer, None, None

    def owner(self, heading: Heading, kind: HeadingKind, about: str) -> TrackDraft:
        """Whose list of that kind a heading announces; ``about`` are the words in it that are not those of the kind."""
        named = self._owner_named(heading, kind, about)
        if named is not None:
            return named
        current = self._now.current
        if current is None:
            return self._now.base
        if heading.level > current.level or not current.has_lists:
            return current
        if heading.level == current.level == PSEUDO_LEVEL and kind not in current.depths:
            return current  # bold lines for levels and their lists alike
        lacks = kind not in current.depths and not self._now.base.has_lists
        if heading.level == current.level and lacks and self._around.times(kind) > 1:
            return current  # as deep as the level by mistake: others have such a list of their own
        container = self._now.container
        among = container is not None and container[0] is HeadingKind.LEVELS and heading.level > container[1]
        if among and heading.level == current.level and kind not in current.depths:
            return current  # lists of the page stand above its levels or below them
        if kind is HeadingKind.NICE_TO_HAVE and self._now.last_requirements is not None:
            owner, depth = self._now.last_requirements
            return owner if heading.level >= depth else self._now.base
        # As deep as the track or higher: it is the track's own only where all its lists stand so, and this is another.
        flat = bool(current.depths) and all(depth <= current.level for depth in current.depths.values())
        return current if flat and kind not in current.depths else self._now.base

    def owner_of_grade(self, heading: Heading, about: str) -> TrackDraft:
        """Whose grade stands below a heading; it may be the first that names a track without a heading of its own."""
        known = without_noise(name_words(about)) in self._now.by_words
        named = None if known else self._owner_named(heading, HeadingKind.GRADE, about)
        return named or self._now.current or self._now.base

    def _owner_named(self, heading: Heading, kind: HeadingKind, about: str) -> TrackDraft | None:
        """The track named in the heading of a list, made where the page names it nowhere else."""
        words = without_noise(name_words(about))
        if not words:
            return None
        known = self._now.by_words.get(words)
        current = self._now.current
        if known is not None:
            # A heading copied from the level above, within a level that has no such list: where it stands decides.
            if current is None or current is known or heading.level <= current.level:
                return known
            return current if kind in known.depths and kind not in current.depths else known
        if current is not None and set(words) <= set(name_words(current.name)):
            return current
        if current is not None and heading.level > current.level:
            if heading.text.startswith(f"{current.name} ("):
                return current  # "Director, Music (Head of Music)", called "Director, Music" above
            if kind not in current.depths and self._around.has_heading(words, after=heading.line):
                return current  # named for the next level by mistake
            unlike = set(words) - set(self._now.title_words) - level_words(words)
            if not current.has_lists or unlike & set(name_words(current.name)):
                return current
        if words == self._now.title_words:
            return self._now.base if current is None or heading.level <= current.level else None
        inside = current is not None and heading.level > current.level
        if current is not None and inside and kind not in current.depths and self._around.times_about(words) == 1:
            return current  # named otherwise by mistake: that name stands above no other list
        new = level_words(words) - level_words(self._now.title_words)
        if current is not None:
            new -= level_words(name_words(current.name))
        starts = fold(heading.text).startswith(about)
        if new and starts and set(words) & set(self._now.title_words):
            tokens = heading.text.split()
            return self.begin_track(heading, " ".join(tokens[: len(about.split())]))
        return None
