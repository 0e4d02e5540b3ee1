"""What stands around a part on its page, by which a heading is told to be a level, the title or only a label."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import takewhile

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import PSEUDO_LEVEL, Heading, Other, Paragraph
from hiring_assistant.roles.grades import grade_in
from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.items import entries_with_labels, items_in_paragraphs
from hiring_assistant.roles.list_cues import kind_led_to, kind_said_in_heading
from hiring_assistant.roles.names import code_and_name, level_words, name_words, names_a_role, without_noise
from hiring_assistant.roles.parts import Part
from hiring_assistant.roles.sentences import sentences
from hiring_assistant.roles.vocabulary import vocabulary

_FURTHEST_LOOK = 12  # headings
_FURTHEST_LIKE = 40
_TASKS_AND_REQUIREMENTS = {HeadingKind.RESPONSIBILITIES, HeadingKind.REQUIREMENTS}
_FEWEST_RUNGS = 3
_FEW = 2
_FEWEST_WITH_FIELDS = 2
_LISTS = (HeadingKind.RESPONSIBILITIES, HeadingKind.REQUIREMENTS)


def _paragraphs(part: Part) -> list[Paragraph]:
    """The paragraphs of a part that has nothing else."""
    return [block for block in part.blocks if isinstance(block, Paragraph)] if not part.lists else []


class Surroundings:
    """The parts of a page in order, and what each has before, below and beside it."""

    def __init__(self, parts: Sequence[Part], title_words: tuple[str, ...]) -> None:
        self._parts = parts
        self._title_words = title_words
        self._last_lines: dict[tuple[str, ...], int] | None = None
        self._about: Counter[tuple[str, ...]] | None = None
        self._bare: bool | None = None
        self._ladder: int | None = None
        self._recurring: set[str] | None = None
        self._lists: bool | None = None
        self._areas: dict[int, bool] = {}
        self._without_ranks: frozenset[tuple[str, ...]] | None = None
        self._fields: dict[int, frozenset[tuple[int, int, frozenset[str]]]] = {}

    def has_heading(self, words: tuple[str, ...], *, after: int) -> bool:
        """Whether a heading with no more than these words stands below the line ``after``, or one that begins with
        them as the code of a level: "E2: Engineer".
        """
        if self._last_lines is None:
            headings = [part.heading for part in self._parts if part.heading is not None and part.kind is None]
            self._last_lines = {without_noise(name_words(heading.text)): heading.line for heading in headings}
            coded = ((code_and_name(heading.text), heading.line) for heading in headings)
            self._last_lines |= {name_words(found[0]): line for found, line in coded if found is not None}
        return self._last_lines.get(words, 0) > after

    def times(self, kind: HeadingKind) -> int:
        """How many headings of the page announce a list of that kind and name no track; those below another such
        heading are parts of its list.
        """
        found = 0
        outer: int | None = None
        for part in self._parts:
            if outer is not None and part.level > outer:
                continue
            announces = part.kind is kind and part.match is not None and not part.match.about
            outer = part.level if announces else None
            found += announces
        return found

    def recurs_in_levels(self, part: Part, depth: int) -> bool:
        """Whether a heading with a list, "Technical" below a level ``depth`` deep, stands below other levels too."""
        if part.heading is None or part.level <= depth:
            return False
        key = (part.level, depth, frozenset(name_words(part.heading.text)))
        if depth not in self._fields:
            self._fields[depth] = self._fields_below(depth)
        return key in self._fields[depth]

    def _fields_below(self, depth: int) -> frozenset[tuple[int, int, frozenset[str]]]:
        """The headings with lists that stand below several levels of one job, once below each: (depth, that of the
        levels, words). Told in one go, as a page may have thousands.
        """
        below: dict[tuple[int, int, frozenset[str]], list[tuple[int, frozenset[str]]]] = {}
        level, job = -1, frozenset[str]()
        for place, part in enumerate(self._parts):
            words = frozenset(name_words(part.heading.text)) if part.heading is not None else frozenset[str]()
            if part.level <= depth:
                level, job = place, words - level_words(words)
            elif part.lists and part.heading is not None:
                below.setdefault((part.level, depth, words), []).append((level, job))
        return frozenset(
            key
            for key, found in below.items()
            if len(found) > 1 == len({job for _, job in found}) and len({place for place, _ in found}) == len(found)
        )

    def has_lists(self) -> bool:
        """Whether there is any list of tasks or requirements; without one a page tells them in sentences."""
        if self._lists is None:
            self._lists = any(
                part.heading is not None
                and bool(part.lists)
                and (kind := part.kind or kind_said_in_heading(part.heading.text)) is not None
                and kind.is_list
                for part in self._parts
            )
        return self._lists

    def has_bare_list(self) -> bool:
        """Whether a list of the page lost its bullets, so that short ones may have as well."""
        if self._bare is None:
            bare = (part for part in self._parts if part.heading is not None and part.kind and part.kind.is_list)
            self._bare = any(len(items_in_paragraphs(_paragraphs(part))) > _FEW for part in bare)
        return self._bare

    def times_about(self, words: tuple[str, ...]) -> int:
        """How many headings of lists name a track by these words."""
        if self._about is None:
            about = (part.match.about for part in self._parts if part.match and part.kind and part.kind.is_list)
            self._about = Counter(without_noise(name_words(named)) for named in about if named)
        return self._about[words]

    def lacks_tasks(self) -> bool:
        """Whether the page has lists of what is asked for and announces none of what is done."""
        kinds = {part.kind for part in self._parts if part.heading is not None}
        asked = any(part.lists and part.kind is not None and part.kind.asks for part in self._parts)
        return asked and HeadingKind.RESPONSIBILITIES not in kinds

    def has_grade_below(self, place: int) -> bool:
        """Whether a heading about a grade stands below a heading, before the next as deep."""
        return HeadingKind.GRADE in self._kinds_below(place)

    def only_asks_below(self, place: int) -> bool:
        """Whether a heading for what is asked for stands below a heading, and none for what is done."""
        below = self._kinds_below(place)
        return HeadingKind.REQUIREMENTS in below and HeadingKind.RESPONSIBILITIES not in below

    def _kinds_below(self, place: int) -> set[HeadingKind | None]:
        """What the headings below one announce, before the next as deep."""
        depth = self._parts[place].level
        below = takewhile(lambda part: part.level > depth, self._parts[place + 1 : place + 1 + _FURTHEST_LOOK])
        return {part.kind for part in below}

    def has_both_lists(self, place: int) -> bool:
        """Whether headings for tasks and for requirements stand below a heading, before the next as deep."""
        depth = self._parts[place].level
        found = set()
        for part in self._parts[place + 1 : place + 1 + _FURTHEST_LOOK]:
            if part.level <= depth:
                break
            if part.kind in _TASKS_AND_REQUIREMENTS and part.kind not in found and part.lists:
                found.add(part.kind)
        return found == _TASKS_AND_REQUIREMENTS

    def is_among_jobs(self, place: int) -> bool:
        """Whether tasks and requirements stand below a heading, and once more below another that is as deep."""
        if not self.has_both_lists(place):
            return False
        depth = self._parts[place].level
        beside = range(max(0, place - _FURTHEST_LIKE), min(len(self._parts), place + _FURTHEST_LIKE))
        alike = (at for at in beside if at != place and self._parts[at].level == depth)
        return any(self._parts[at].kind is None and self.has_both_lists(at) for at in alike)

    def is_rung(self, part: Part) -> bool:
        """Whether a heading is one of the levels of a ladder: a page that announces neither tasks nor requirements, on
        which headings of one depth all name a level or a job, and groups of what is expected stand below each.
        """
        return part.level == self._depth_of_ladder()

    def is_on_ladder(self, part: Part) -> bool:
        """Whether a heading is that of such a group."""
        return part.level > self._depth_of_ladder() > 0

    def _depth_of_ladder(self) -> int:
        """How deep the levels of a ladder stand; 0 where the page is none."""
        if self._ladder is None:
            self._ladder = self._found_ladder()
        return self._ladder

    def _found_ladder(self) -> int:
        if any(part.kind is not None and part.kind.is_list for part in self._parts):
            return 0
        rungs: dict[int, list[int]] = {}
        for place, part in enumerate(self._parts):
            if part.heading is not None:
                rungs.setdefault(part.level, []).append(place)
        for depth, places in sorted(rungs.items()):
            named = [
                place
                for place in places
                if (text := self._parts[place].heading) is not None
                and ((words := name_words(text.text)) and (names_a_role(words) or level_words(words)))
                and self._parts[place].kind is None
                and not self._parts[place].lists
            ]
            grouped = sum(self._groups_below(place) for place in named)
            fields = sum(bool(entries_with_labels(self._parts[place].blocks)) for place in named)
            if len(named) == len(places) and (grouped >= _FEWEST_RUNGS or fields >= _FEWEST_WITH_FIELDS):
                return depth
        return 0

    def _groups_below(self, place: int) -> bool:
        """Whether a heading with a list stands right below one."""
        below = self._parts[place + 1] if place + 1 < len(self._parts) else None
        return below is not None and below.level > self._parts[place].level and bool(below.lists)

    def are_areas_among_levels(self, heading: Heading) -> bool:
        """Whether most headings beside one, with lists below them, name neither a level nor a job, while another does:
        "Senior", "Nets", "Harbour", "Night market".
        """
        if heading.level not in self._areas:
            beside = [
                name_words(part.heading.text)
                for place, part in enumerate(self._parts)
                if part.heading is not None and part.kind is None and part.level == heading.level
                if self.leads_to_lists(place, part)
            ]
            named = sum(bool(level_words(words)) or names_a_role(words) for words in beside)
            self._areas[heading.level] = 0 < named < len(beside) - named
        return self._areas[heading.level]

    def only_describes(self, part: Part, heading: Heading) -> bool:
        """Whether "The role" and the like only describes the job, as its tasks stand under a heading of their own."""
        about = vocabulary().phrases("cues.about_role")
        filled = part.lists or any(isinstance(block, Other) and block.rows for block in part.blocks)
        if not filled or not about.is_one(fold(heading.text)):
            return False
        return any(
            other.kind is HeadingKind.RESPONSIBILITIES
            and other is not part
            and other.heading is not None
            and not about.is_one(fold(other.heading.text))
            and other.level <= part.level
            for other in self._parts
        )

    def names_job_of_title(self, place: int, part: Part, words: tuple[str, ...]) -> bool:
        """Whether a heading above the page's own lists says the title with the job's last word ("IT Helpdesk Analyst"
        on the page "IT Helpdesk") while the levels stand further below.
        """
        more = set(words) - set(self._title_words)
        if not more or not set(self._title_words) <= set(words) or level_words(more) or not names_a_role(more):
            return False
        levels = (other.level for other in self._parts[place + 1 :] if other.kind is HeadingKind.LEVELS)
        return self.leads_to_lists(place, part) and any(level <= part.level for level in levels)

    def is_first_level(self, place: int, part: Part, words: tuple[str, ...]) -> bool:
        """Whether a heading that says the title is one of the levels: it has a grade of its own, and another with
        its words and a level stands beside it.
        """
        following = self._parts[place + 1] if place + 1 < len(self._parts) else None
        says_title = len(words) * 2 > len(self._title_words) and set(words) <= set(self._title_words)
        if not says_title or following is None or following.level <= part.level:
            return False
        told = (plain(block.raw) for block in part.blocks if isinstance(block, Paragraph))
        graded = following.kind is HeadingKind.GRADE or any(grade_in(text, under_grade_heading=True) for text in told)
        if not graded and not self._is_in_table(words):
            return False
        beside = (
            name_words(other.heading.text)
            for other in self._parts[place + 1 :]
            if other.heading is not None and other.level == part.level and other.kind is None
        )
        return any(set(words) < set(other) and level_words(set(other) - set(words)) for other in beside)

    def _is_in_table(self, words: tuple[str, ...]) -> bool:
        """Whether a table of the page has rows for several levels, one of which has just these words."""
        tables = (block for part in self._parts for block in part.blocks if isinstance(block, Other) and block.rows)
        for table in tables:
            names = [name_words(plain(row[0])) for row in table.rows if row]
            if words in names and sum(set(words) < set(name) for name in names):
                return True
        return False

    def leads_to_lists(self, place: int, part: Part) -> bool:
        """Whether a deeper heading below announces responsibilities, requirements or a grade."""
        for other in self._parts[place + 1 : place + 1 + _FURTHEST_LOOK]:
            if other.level <= part.level:
                return False
            if other.kind is HeadingKind.GRADE or (other.kind is not None and other.kind.is_list):
                return True
        return False

    def names_a_list_below(self, place: int, words: tuple[str, ...]) -> bool:
        """Whether the heading of a list further below a heading repeats its words: "Baker requirements" below "Baker",
        with "Description" between them.
        """
        depth = self._parts[place].level
        below = takewhile(lambda part: part.level > depth, self._parts[place + 1 : place + 1 + _FURTHEST_LOOK])
        about = (part.match.about for part in below if part.match is not None and part.match.kind.is_list)
        return any(named and name_words(named) == words for named in about)

    def is_rank_of_another(self, words: tuple[str, ...]) -> bool:
        """Whether another heading says these words with a rank: "Coxswain", and "Senior Coxswain" elsewhere."""
        if self._without_ranks is None:
            named = (name_words(part.heading.text) for part in self._parts if part.heading and part.kind is None)
            ranked = ((own, level_words(own)) for own in named)
            self._without_ranks = frozenset(
                tuple(word for word in own if word not in ranks) for own, ranks in ranked if ranks
            )
        return words in self._without_ranks

    def has_like(self, place: int, part: Part) -> bool:
        """Whether another unknown heading as deep as this one is followed by lists as well."""
        for near in range(max(0, place - _FURTHEST_LIKE), min(len(self._parts) - 1, place + _FURTHEST_LIKE)):
            other, after = self._parts[near], self._parts[near + 1]
            alike = other.level == part.level and (other.kind is None or _is_level(other))
            alike = alike and other.heading is not None
            below = after.level > other.level or (part.level == PSEUDO_LEVEL and not other.blocks)
            if near != place and alike and below and after.kind is not None and after.kind.is_list:
                return True
        return False

    def recurs_under_lists(self, part: Part) -> bool:
        """Whether a heading stands below that of the tasks and once more below that of what is asked for, as others do:
        the names of levels, whose tasks stand in one section and whose requirements in another.
        """
        if self._recurring is None:
            under: dict[str, set[HeadingKind]] = {}
            above: Part | None = None
            for other in self._parts:
                if other.kind is not None and other.kind.is_list and not other.lists:
                    above = other
                elif above is None or other.level <= above.level or other.kind is not None or not other.lists:
                    above = above if above is not None and other.level > above.level else None
                elif other.heading is not None and above.kind is not None:
                    under.setdefault(fold(other.heading.text), set()).add(above.kind)
            both = {HeadingKind.RESPONSIBILITIES, HeadingKind.REQUIREMENTS}
            found = {name for name, kinds in under.items() if both <= kinds}
            jobs = any(names_a_role(name_words(name)) or level_words(name_words(name)) for name in found)
            self._recurring = found if len(found) >= _FEW and jobs else set()
        return part.heading is not None and fold(part.heading.text) in self._recurring

    def is_one_of_several_jobs(self, place: int, part: Part) -> bool:
        """Whether a page whose title names no job has this one and others beside it, each with lists of its own: named
        like jobs or, where no other heading announces lists, by what stands before theirs.
        """
        if names_a_role(self._title_words):
            return False
        alone = not any(
            other.kind is not None and other.kind.is_list and other.level < PSEUDO_LEVEL for other in self._parts
        )
        return self._is_job(place, part, alone=alone) and any(
            self._is_job(at, other, alone=alone)
            for at, other in enumerate(self._parts)
            if at != place and other.level == part.level
        )

    def _is_job(self, place: int, part: Part, *, alone: bool) -> bool:
        if part.kind is not None or part.heading is None or not (part.lists or self.leads_to_lists(place, part)):
            return False
        if names_a_role(name_words(part.heading.text)):
            return True
        prose = [plain(block.raw) for block in part.blocks if isinstance(block, Paragraph)]
        own = set(name_words(part.heading.text))
        if any(kind_led_to(text) in _LISTS and own <= set(name_words(text)) for text in prose):
            return True  # "The storyteller's duties include:"
        asks = vocabulary().phrases("cues.lead_requirements")
        return alone and any(
            kind_led_to(text) is HeadingKind.REQUIREMENTS or any(map(asks.within, map(fold, sentences(text)[:1])))
            for text in prose
        )


def _is_level(part: Part) -> bool:
    """Whether a heading is the name of a level and no more, perhaps a usual one at the same time."""
    words = name_words(part.heading.text) if part.heading is not None else ()
    return set(words) <= level_words(words)
