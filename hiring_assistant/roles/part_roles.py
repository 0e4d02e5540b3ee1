"""What a part of a page may be among its tracks: the title again, a level, a group of tasks, or only a section."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import PSEUDO_LEVEL, Block, Heading, Paragraph
from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.list_cues import kind_said_in_heading
from hiring_assistant.roles.names import level_words, name_words, names_a_role, without_noise
from hiring_assistant.roles.parts import Part, names_a_post
from hiring_assistant.roles.reconsidering import leads_to
from hiring_assistant.roles.surroundings import Surroundings
from hiring_assistant.roles.track_state import TracksState
from hiring_assistant.roles.vocabulary import vocabulary

_MOST_WORDS_OF_A_NAME = 8
_LISTS = (HeadingKind.RESPONSIBILITIES, HeadingKind.REQUIREMENTS)


class PartRoles:
    """Tells it by the words of the headings, by what stands around them, and by what was read so far (``now``)."""

    def __init__(self, parts: Sequence[Part], around: Surroundings, now: TracksState) -> None:
        self._parts = parts
        self._around = around
        self._now = now

    def is_group_of_tasks(self, place: int, part: Part) -> bool:
        """Whether a heading among others below that of the tasks names a group of them, even one about hiring."""
        section = self._now.section
        if section is None or section[0] is not HeadingKind.RESPONSIBILITIES or not part.lists:
            return False
        before = self._parts[place - 1]
        if section[1] < part.level and self._is_named_like(part, "track.groups"):
            return before.level in (part.level, section[1])
        return (
            section[1] < part.level == before.level < PSEUDO_LEVEL
            and bool(before.lists)
            and before.kind is None
            and part.kind is HeadingKind.PROCESS
        )

    def _is_named_like(self, part: Part, words: str) -> bool:
        """Whether a heading is a usual one that may also name a group of tasks or a field of work: "Team"."""
        return part.heading is not None and vocabulary().phrases(words).is_one(fold(part.heading.text))

    def is_named_like_a_section(self, part: Part, following: Part | None) -> bool:
        """Whether a level or specialty goes by a word that is also a usual heading ("Training"): its lists follow."""
        container = self._now.container
        inside = container is not None and container[0] is HeadingKind.SPECIALTIES and part.level > container[1]
        if inside and part.lists:
            return self._is_named_like(part, "track.fields")
        words = set(name_words(part.heading.text)) if part.heading is not None else set()
        levels_only = words <= level_words(words)
        asks = self._now.section is not None and self._now.section[0].asks and part.level > self._now.section[1]
        if part.lists and levels_only and asks:
            return True
        if part.lists or following is None or following.level <= part.level or following.kind is None:
            return False
        return following.kind.is_list and (self._now.inside_container(part.level) or levels_only)

    def names_list_below(self, part: Part, following: Part | None) -> bool:
        """Whether a heading is named in that of the list right below it: "Benefits" above "Benefits Requirements"."""
        if part.heading is None or part.lists or following is None or following.match is None:
            return False
        words = name_words(part.heading.text)
        listed = following.match.kind.is_list and following.level > part.level
        return listed and bool(words) and words == name_words(following.match.about) != self._now.title_words

    def is_specialty_itself(self, part: Part, following: Part | None) -> bool:
        """Whether a heading names one specialty rather than announcing several: "Harbour Specialty", with the heading
        of a list right below it.
        """
        if part.kind is not HeadingKind.SPECIALTIES or part.match is None or not part.match.about or part.lists:
            return False
        listed = following is not None and following.kind is not None and following.kind.is_list
        return listed and following is not None and following.level > part.level

    def is_level_with_grade(self, part: Part, following: Part | None) -> bool:
        """Whether a heading among the levels, its grade right below it, names one though it has the word of a usual
        heading in it: "Education Advocate".
        """
        container = self._now.container
        if container is None or container[0] is not HeadingKind.LEVELS or part.level != container[2] or part.lists:
            return False
        graded = following is not None and following.kind is HeadingKind.GRADE and following.level > part.level
        return graded and part.match is not None and not part.match.exact

    def is_job_like_others(self, place: int, part: Part) -> bool:
        """Whether a heading with a word of a usual one is the name of a job, as tasks and requirements of its own stand
        below it and below others beside it: "Apprenticeship Carpenter" beside "Site manager".
        """
        named = part.match is not None and not part.match.exact and not part.lists and part.level < PSEUDO_LEVEL
        return named and part.kind is not None and part.kind.is_list and self._around.is_among_jobs(place)

    def is_title(self, place: int, part: Part, heading: Heading) -> bool:
        """Whether a heading only repeats the title of the page or wraps all of it."""
        if self._now.drafts or (self._now.container is not None and self._now.container[0] is HeadingKind.LEVELS):
            return False
        words = without_noise(name_words(heading.text))
        if self._around.is_first_level(place, part, words):
            return False
        if fold(heading.text) == self._now.title_folded:
            return True
        if part.kind is not None:
            return False
        if words and words == self._now.title_words:
            return True
        if self._around.names_job_of_title(place, part, words):
            return True
        first = place == 0 or (place == 1 and self._parts[0].heading is None)
        if first and len(words) * 2 >= len(self._now.title_words) and set(words) <= set(self._now.title_words):
            return True
        wraps = first and all(other.level > part.level for other in self._parts[place + 1 :])
        return wraps and len(self._parts) > place + 1

    def opens_container(self, place: int, part: Part) -> bool:
        """Whether levels or specialties follow; a "Roles" above a plain list of duties is none."""
        return not part.lists or self._around.leads_to_lists(place, part)

    def is_track(self, place: int, part: Part, heading: Heading) -> bool:
        """Whether an unknown heading names a level or a specialty."""
        words = name_words(heading.text)
        if self._around.is_rung(part):
            return True
        if len(words) > 14 or not words or heading.text.endswith(("?", "？", "!", "！")):
            return False
        if vocabulary().phrases("prose.you").starts(fold(heading.text)) is not None:
            return False  # "You bring along"
        if vocabulary().phrases("track.for_all").within(fold(heading.text)):
            return False
        said = kind_said_in_heading(heading.text) if part.lists else None
        asking = vocabulary().phrases("prose.asking_words").starts(fold(heading.text)) is not None
        if said is HeadingKind.OTHER or (said is not None and asking):
            return False  # "How we see that it goes well", "What the technician looks after"
        if (names_a_post(heading.text) and self._has_lists(place)) or self._around.recurs_under_lists(part):
            return True
        if not asking and self._around.is_among_jobs(place):
            return True
        following = self._parts[place + 1] if place + 1 < len(self._parts) else None
        graded = following is not None and following.kind is HeadingKind.GRADE and following.level > heading.level
        told = part.lists or graded or level_words(words)
        said = None if told else kind_said_in_heading(heading.text)
        if said is not None and said.is_list:
            return False  # "The kind of person we look for", above what they have and what is a plus
        if (
            self._now.aside is not None
            and heading.level > self._now.aside
            and without_noise(words) in self._now.by_words
        ):
            return False  # what the levels are offered
        current = self._now.current
        if current is not None and PSEUDO_LEVEL == part.level > current.level and not part.lists:
            level = level_words(words)
            if level and level <= set(name_words(current.name)):
                return False  # "Why there is a Principal", below the Principal
        levels_only = set(words) <= level_words(words)
        if levels_only and (part.lists or self._around.has_like(place, part)):
            return True
        if part.lists and self._is_own_level(heading, words):
            return True
        if self._around.leads_to_lists(place, part) and self._around.is_rank_of_another(words):
            return True
        inside = self._now.inside_container(heading.level)
        for_anybody = vocabulary().phrases("track.any_gender").within(fold(heading.text))  # "Baker (m/f/d)"
        role = for_anybody or names_a_role(words)
        shared = set(words) & set(self._now.title_words)
        related = shared and level_words(words) - level_words(self._now.title_words)
        if following is not None and following.kind is HeadingKind.GRADE:
            return graded or role or bool(level_words(words))
        if following is not None and following.kind is not None and following.kind.is_list:
            if following.level > heading.level:
                labels_list = self._now.open is not None and heading.level > self._now.open[1]
                if inside or related or self.names_list_below(part, following):
                    return True
                if vocabulary().phrases("track.specialty").within(fold(heading.text)):
                    return True
                if set(self._now.title_words) < set(words) and self._around.has_like(place, part):
                    return True  # "Museum Guide - Schools", "Museum Guide - Evenings"
                groups = self._now.section is not None and heading.level > self._now.section[1]
                if groups and not level_words(words) and not shared:
                    return False  # groups of criteria: "Specialist skills" above "Essential" and "Desirable"
                return for_anybody or (not labels_list and (role or self._around.has_like(place, part)))
            return self._goes_like_others(place, part, following.kind) or (
                inside or (bool(related) if part.lists else role and bool(level_words(words) or shared))
            )
        if self._around.leads_to_lists(place, part):
            beside_track = self._now.current is not None and self._now.current.level == heading.level
            if inside or (role and level_words(words)) or beside_track or self._around.names_a_list_below(place, words):
                return True
        container = self._now.container
        deeper = following is not None and following.level > heading.level and bool(following.lists)
        if container is not None and container[0] is HeadingKind.LEVELS and heading.level == container[2] and deeper:
            return bool(level_words(words)) or set(self._now.title_words) <= set(words)
        if not part.lists:
            return False
        if current is not None and current.level == heading.level and leads_to(part, _LISTS):
            return True  # "The storyteller's duties include:", beside the headings of other jobs
        below = self._now.open is not None and part.level > self._now.open[1]
        # Below a list a word or two of a long title tell nothing: "Articles / Community Manager".
        near = bool(related) and (not below or len(shared) * 3 >= len(self._now.title_words))
        return inside or near or (not below and self._around.is_one_of_several_jobs(place, part))

    def _has_lists(self, place: int) -> bool:
        """Whether a list stands below a heading, be it under others that are deeper."""
        part = self._parts[place]
        below = takewhile(lambda other: other.level > part.level, self._parts[place + 1 :])
        return bool(part.lists) or any(other.lists for other in below)

    def _goes_like_others(self, place: int, part: Part, kind: HeadingKind) -> bool:
        """Whether a bold line, with a list of that ``kind`` under the next, is one of several such."""
        if part.level != PSEUDO_LEVEL or part.blocks:
            return False
        before = self._now.current
        again = before is not None and before.level == PSEUDO_LEVEL and kind in before.depths
        return again or self._around.has_like(place, part)

    def _is_own_level(self, heading: Heading, words: tuple[str, ...]) -> bool:
        """Whether a heading that only says the title, or the level before it without its rank, is a level as well,
        between others such as "Junior …", "Senior …".
        """
        before = self._now.current
        if before is None or before.level != heading.level:
            return False
        named = name_words(before.name)
        ranks = level_words(named) - level_words(self._now.title_words)
        plain_job = without_noise(words) == self._now.title_words or set(words) == set(named) - ranks
        return bool(ranks) and plain_job

    def describes_track(self, heading: Heading) -> bool:
        """Whether a heading right below that of a track says no more than its name and that it is described."""
        current = self._now.current
        if current is None or current.has_lists or heading.level <= current.level:
            return False
        folded = fold(heading.text)
        found = vocabulary().phrases("track.descriptions").search(folded)
        if found is None or found.end() < len(folded):
            return False
        return set(name_words(current.name)) <= set(name_words(folded[: found.start()]))

    def is_offer(self, heading: Heading) -> bool:
        """Whether "What awaits you" stands behind the tasks and what is asked for, so that it is what one gets."""
        base = self._now.base
        told = bool(base.responsibilities and base.requirements) and self._now.current is None
        return told and vocabulary().phrases("cues.awaits").within(fold(heading.text))

    def is_ideal(self, heading: Heading) -> bool:
        """Whether a line as "Ideally, you have:" leads to all that is asked for, as nothing stands above it."""
        return (
            heading.level == PSEUDO_LEVEL
            and self._now.open is not None
            and self._now.open[0] is HeadingKind.REQUIREMENTS
            and not self._now.open[2].requirements
            and vocabulary().phrases("cues.ideally").starts(fold(heading.text)) is not None
        )


def name_below(heading: Heading, blocks: Sequence[Block]) -> tuple[str | None, Sequence[Block]]:
    """The name that stands as a short line below a heading which says no more than "Role", and the other blocks."""
    first = blocks[0] if blocks else None
    if without_noise(name_words(heading.text)) or not isinstance(first, Paragraph):
        return None, blocks
    line, _, rest = first.raw.partition("\n")
    name = plain(line)
    if (
        len(name.split()) > _MOST_WORDS_OF_A_NAME
        or name.endswith((".", ":", ","))
        or not names_a_role(name_words(name))
    ):
        return None, blocks
    left = [Paragraph(rest, first.line + 1, first.end)] if rest else []
    return name, [*left, *blocks[1:]]
