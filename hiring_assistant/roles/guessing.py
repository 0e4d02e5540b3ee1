"""What a part announces whose heading nobody could know, told from what stands under it.

Only what the page is not known to have is looked for: a page with a known heading for its requirements has them there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise, takewhile, zip_longest

from hiring_assistant.domain.role import StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import PSEUDO_LEVEL, Other, Paragraph
from hiring_assistant.roles.criteria_tables import criteria_in_table
from hiring_assistant.roles.durations import minutes_in
from hiring_assistant.roles.heading_index import HeadingKind, HeadingMatch
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.list_cues import may_be_of_you
from hiring_assistant.roles.names import level_words, name_words, names_a_role
from hiring_assistant.roles.parts import Part, names_a_post
from hiring_assistant.roles.process_parts import is_step_heading
from hiring_assistant.roles.process_tables import steps_in_table
from hiring_assistant.roles.reconsidering import entries_of, leads_to, reconsider_kinds, said_in_heading
from hiring_assistant.roles.recurring_leads import without_ranks
from hiring_assistant.roles.sentences import sentences
from hiring_assistant.roles.separating import separate
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.vocabulary import vocabulary

_FEWEST = 2
_SEVERAL = 3
_HALF, _FEW, _SOME = 2, 4, 5
_TALKS = (StageKind.INTERVIEW, StageKind.SCREENING, StageKind.PANEL)


def guess_kinds(parts: Sequence[Part]) -> None:
    """Give the parts with unknown headings a match where their content tells what they are."""
    reconsider_kinds(parts)
    kinds = [part.kind or said_in_heading(part) or _asked_in_table(part) or _led_to(part) for part in parts]
    only_text = _only_describe(parts)
    known = {kind for part, kind in zip(parts, kinds, strict=True) if not part.by_order and part.start not in only_text}
    if HeadingKind.LEVELS in known:
        _give_tasks_above_levels(parts, kinds)
    if known & {HeadingKind.LEVELS, HeadingKind.SPECIALTIES}:
        _give_tables_of_steps(parts)
        return
    recurring = _recurring(parts)
    unknown = [part for place, part in enumerate(parts) if place > 0 and _is_unknown(part)]
    unknown = [part for part in unknown if part.heading is None or not names_a_post(part.heading.text)]
    unknown = [part for part in unknown if part.heading is None or part.heading.text not in recurring]
    ranks = without_ranks(parts)
    unknown = [part for part in unknown if part.heading is None or name_words(part.heading.text) not in ranks]
    jobs = frozenset[int]() if any(map(_names_job, parts[:1])) else _jobs(unknown)
    unknown = [part for part in unknown if part.start not in jobs]
    if HeadingKind.PROCESS not in known:
        steps = [part for part in unknown if part.heading is None or not _tells_of_us(part)]
        _give(max(steps, key=_steps, default=None), _steps, HeadingKind.PROCESS)
        if not any(part.kind is HeadingKind.PROCESS for part in parts):
            _give_applying(parts)
        if not any(part.kind is HeadingKind.PROCESS for part in parts):
            _give_plain_steps(parts)
    inside = _inside_process(parts) | _groups_of_tasks(parts)
    unknown = [part for part in unknown if part.match is None and part.start not in inside]
    if HeadingKind.REQUIREMENTS not in known:
        best = max(unknown, key=_asked, default=None)
        if best is None or _asked(best) < _FEWEST:
            best = next((part for part in unknown if _asked(part, of=_SOME) and _follows_list(part, parts)), None)
        if best is None and HeadingKind.RESPONSIBILITIES in known:
            best = next((part for part in unknown if part.heading and may_be_of_you(part.heading.text)), None)
        _give(best, lambda part: len(entries_of(part)), HeadingKind.REQUIREMENTS)
        unknown = [part for part in unknown if part.match is None]
    _give_extras(unknown, parts)
    asks = next(
        (part for part, kind in zip(parts, kinds, strict=True) if HeadingKind.REQUIREMENTS in (part.kind, kind)), None
    )
    if known - {None} == {HeadingKind.REQUIREMENTS} and asks is not None:
        _give_fields_of_level(unknown, asks)
        unknown = [part for part in unknown if part.match is None]
    if HeadingKind.RESPONSIBILITIES not in known and asks is not None and _take_what_awaits(parts, asks):
        return
    if HeadingKind.RESPONSIBILITIES not in known and asks is not None:
        before = [part for part in unknown if part.start < asks.start and part.level == asks.level and entries_of(part)]
        before = [part for part in before if not _is_about_employer(part)]
        before = before or [part for part in parts[1:] if part.start < asks.start and _tells_of_people_here(part, asks)]
        _give(before[-1] if before else None, lambda part: len(entries_of(part)), HeadingKind.RESPONSIBILITIES)
    elif HeadingKind.RESPONSIBILITIES not in known:
        _give(max(unknown, key=_done, default=None), _done, HeadingKind.RESPONSIBILITIES)


def _only_describe(parts: Sequence[Part]) -> frozenset[int]:
    """Where parts about the job begin, "What it is about", that have no list, nor has one below them."""
    about = vocabulary().phrases("cues.about_role")
    return frozenset(
        part.start
        for part, following in zip_longest(parts, parts[1:])
        if part.kind is HeadingKind.RESPONSIBILITIES and not part.lists and part.heading is not None
        if about.is_one(fold(part.heading.text)) and (following is None or following.level <= part.level)
    )


def _give_tasks_above_levels(parts: Sequence[Part], kinds: Sequence[HeadingKind | None]) -> None:
    """Take the list right before that of what is asked of all levels for the tasks of all, where no heading says so."""
    above = list(takewhile(lambda found: found[0].kind is not HeadingKind.LEVELS, zip(parts, kinds, strict=True)))
    if HeadingKind.RESPONSIBILITIES in {kind for _, kind in above}:
        return
    for (part, _), (following, kind) in pairwise(above):
        if kind is HeadingKind.REQUIREMENTS and following.lists and following.level == part.level and _is_unknown(part):
            if not _is_about_employer(part):
                _give(part, lambda found: len(entries_of(found)), HeadingKind.RESPONSIBILITIES)
            return


def _names_job(part: Part) -> bool:
    return part.heading is not None and names_a_role(name_words(part.heading.text))


def _jobs(parts: Sequence[Part]) -> frozenset[int]:
    """Where those of several unknown headings of one depth stand whose texts all say whom they look for: each is a
    job or a field of its own on a page of openings.
    """
    asks = vocabulary().phrases("cues.lead_requirements")
    found: dict[int, list[int]] = {}
    for part in parts:
        prose = [plain(block.raw) for block in part.blocks if isinstance(block, Paragraph)]
        if part.lists and any(asks.within(fold(text)) for text in prose):
            found.setdefault(part.level, []).append(part.start)
    return frozenset(start for starts in found.values() if len(starts) >= _FEWEST for start in starts)


def _recurring(parts: Sequence[Part]) -> set[str]:
    """The headings that stand above lists several times, as in each level of a ladder: one is what the others are."""
    times = Counter(part.heading.text for part in parts if part.heading is not None and part.lists)
    return {text for text, count in times.items() if count >= _SEVERAL}


def _take_what_awaits(parts: Sequence[Part], asks: Part) -> bool:
    """Take "What awaits you with us", above what is asked for, for the tasks where another list says what is offered;
    whether there is such a part.
    """
    awaits = vocabulary().phrases("cues.awaits")
    about = [part for part in parts if part.kind is HeadingKind.OTHER and part.lists and part.heading is not None]
    waiting = [part for part in about if part.heading and awaits.within(fold(part.heading.text))]
    others = [part for part in parts if part.lists and part is not asks and part not in waiting]
    if not waiting or not (len(waiting) < len(about) or others) or waiting[0].start > asks.start:
        return False
    waiting[0].match = HeadingMatch(HeadingKind.RESPONSIBILITIES)
    return True


def _give_fields_of_level(unknown: Sequence[Part], asks: Part) -> None:
    """Take the lists of a page about one level of a career for what it asks for, where one of their headings says so
    and the others are as deep and stand behind it: "Knowledge and skill", "Impact", "Communication".
    """
    beside = [part for part in unknown if part.level == asks.level and entries_of(part)]
    later = all(part.start > asks.start for part in beside)
    if len(beside) >= _FEWEST and later and not any(map(_is_about_employer, beside)):
        for part in beside:
            part.match = HeadingMatch(HeadingKind.REQUIREMENTS)


def _give_extras(unknown: Sequence[Part], parts: Sequence[Part]) -> None:
    """Take the list behind what is asked for as nice to have where its heading says what would be ("What would make our
    hearts leap") or that it is more; else as asked for where its items ask for something. One about something else
    may stand between: "What we don't mind".
    """
    known = vocabulary()
    would, more, denied = (known.phrases(f"cues.{name}") for name in ("would", "more", "denied"))
    you = known.phrases("prose.you")
    asks = None
    for before, part in pairwise(parts):
        kind = before.kind or said_in_heading(before)
        if kind is HeadingKind.REQUIREMENTS:
            asks = before
        elif kind is not HeadingKind.OTHER and not (before.heading and denied.within(fold(before.heading.text))):
            asks = None
        beside = asks is not None and asks.level == part.level and part.match is None and part in unknown
        if not beside or part.heading is None:
            continue
        folded = fold(part.heading.text)
        entries = [fold(entry) for entry in entries_of(part)]
        of_you = you.within(folded) or any(you.starts(entry) for entry in entries) or _asked(part, of=_FEW)
        if entries and (would.within(folded) or (more.within(folded) and of_you and not _is_about_employer(part))):
            part.match = HeadingMatch(HeadingKind.NICE_TO_HAVE)
        elif kind is HeadingKind.REQUIREMENTS and not _is_about_employer(part):
            _give(part, _asked, HeadingKind.REQUIREMENTS)


def _give_applying(parts: Sequence[Part]) -> None:
    """Take the part on how to apply for the process where it goes on to what candidates are invited to."""
    known = vocabulary()
    for part in parts:
        if part.heading is None or not known.phrases("cues.applying").within(fold(part.heading.text)):
            continue
        prose = [plain(block.raw) for block in part.blocks if isinstance(block, Paragraph)]
        told = [sentence for text in prose for sentence in sentences(text) if _is_invited(sentence)]
        if told and part.kind in (None, HeadingKind.OTHER):
            part.match = HeadingMatch(HeadingKind.PROCESS)
            return


def _give_plain_steps(parts: Sequence[Part]) -> None:
    """Take a list for the process that is plainly one, whatever usual heading stands above it: "Interested?", and then
    calls and talks, each with its minutes or in their order.
    """
    for part in parts:
        for block in part.lists if part.kind is HeadingKind.OTHER else ():
            entries = [item.text for item in block.items]
            kinds = [kind_of(entry) for entry in entries]
            timed = sum(minutes_in(entry) is not None for entry in entries) * 2 > len(entries)
            in_order = block.ordered and sum(kind is not None for kind in kinds) * 2 >= len(entries)
            talks = sum(kind in _TALKS for kind in kinds) >= _FEWEST
            in_a_row = any(_is_row_of_steps(entry) for entry in entries)
            if in_a_row or (len(entries) >= _SEVERAL and talks and (timed or in_order)):
                part.match = HeadingMatch(HeadingKind.PROCESS)
                return


def _is_row_of_steps(entry: str) -> bool:
    """Whether an entry has the whole process: "Papers > Phone call > Interview > Offer"."""
    steps = separate(entry) if ">" in entry or "→" in entry else []
    return len(steps) >= _SEVERAL and sum(kind_of(step.lead) in _TALKS for step in steps) >= _FEWEST


def _is_invited(sentence: str) -> bool:
    known = vocabulary()
    folded = fold(sentence)
    if known.phrases("process.only_those").within(folded):
        return False  # "Only those selected for an interview will be contacted"
    invited = known.phrases("process.invites").within(folded) and known.phrases("process.candidate").within(folded)
    return invited and kind_of(sentence) in (*_TALKS, StageKind.EXERCISE)


def _inside_process(parts: Sequence[Part]) -> frozenset[int]:
    """Where those parts begin that stand below a heading of the process: their lists tell of its steps."""
    depth: int | None = None
    inside: set[int] = set()
    for part in parts:
        if part.kind is HeadingKind.PROCESS and (depth is None or part.level <= depth):
            depth = part.level
        elif depth is not None and (part.level > depth or (part.level == depth and is_step_heading(part))):
            inside.add(part.start)
        else:
            depth = None
    return frozenset(inside)


def _groups_of_tasks(parts: Sequence[Part]) -> frozenset[int]:
    """Where those parts begin that stand below a heading of the tasks without a list of its own: "Daily", "Weekly"."""
    depth: int | None = None
    groups: set[int] = set()
    for part in parts:
        if depth is not None and part.level > depth and part.match is None:
            groups.add(part.start)
        elif part.kind is HeadingKind.RESPONSIBILITIES and not part.lists and part.level < PSEUDO_LEVEL:
            depth = part.level
        else:
            depth = None
    return frozenset(groups)


def _is_unknown(part: Part) -> bool:
    if part.heading is None or part.match is not None or said_in_heading(part) is not None:
        return False
    return not names_a_role(name_words(part.heading.text))


def _led_to(part: Part) -> HeadingKind | None:
    """What a line inside a part with an unknown heading says that its list is, unless it is that of a job."""
    words = name_words(part.heading.text) if part.heading is not None else ()
    if names_a_role(words) or level_words(words):
        return None
    if part.match is not None or not part.lists:
        return None
    for kind in (HeadingKind.RESPONSIBILITIES, HeadingKind.REQUIREMENTS):
        if leads_to(part, (kind,)):
            return kind
    return None


def _asked_in_table(part: Part) -> HeadingKind | None:
    tables = [block for block in part.blocks if isinstance(block, Other) and block.rows]
    asks = any(kind.asks for table in tables for kind, _ in criteria_in_table(table))
    return HeadingKind.REQUIREMENTS if asks else None


def _give(part: Part | None, count: Callable[[Part], int], kind: HeadingKind) -> None:
    if part is not None and count(part) >= _FEWEST:
        part.match = HeadingMatch(kind)


def _tells_of_people_here(part: Part, asks: Part) -> bool:
    """Whether a part says what those do who have the job already: "Our Software Engineers"."""
    if part.heading is None or part.match is not None or part.level != asks.level:
        return False
    words = name_words(part.heading.text)
    ours = vocabulary().phrases("people.determiners").starts(fold(part.heading.text))
    return ours is not None and names_a_role(words) and len(entries_of(part)) >= _FEWEST


def _is_about_employer(part: Part) -> bool:
    """Whether a heading is as those about the employer are: "How we work", "Our values"."""
    folded = fold(part.heading.text) if part.heading is not None else ""
    known = vocabulary()
    return known.phrases("cues.about_us").starts(folded) is not None or known.phrases("cues.ours").within(folded)


def _tells_of_us(part: Part) -> bool:
    """Whether a heading is about how the employer does anything but hiring: "How we work"; "How we go about it" may be
    about that too, if several steps of several kinds stand below.
    """
    heading = part.heading.text if part.heading is not None else ""
    about_us = vocabulary().phrases("cues.about_us").starts(fold(heading)) is not None
    if not about_us or vocabulary().headings.may_tell_of_hiring(heading):
        return False
    prose = [plain(block.raw) for block in part.blocks if isinstance(block, Paragraph)]
    told = {kind_of(sentence) for text in prose for sentence in sentences(text)} - {None}
    return len(told) <= _SEVERAL


def _done(part: Part) -> int:
    """How many of the items say what one will do, by their verbs; 0 where fewer than half do."""
    entries = entries_of(part)
    known = vocabulary()
    will, gets = known.phrases("prose.will_do"), known.phrases("prose.you_get")
    folded = [fold(entry) for entry in entries]
    found = sum(will.starts(entry) is not None and gets.starts(entry) is None for entry in folded)
    return found if found * _HALF >= len(entries) else 0


def _steps(part: Part) -> int:
    """How many of the items or sentences tell of steps of a hiring process; 0 where they are few, or none is a talk."""
    if leads_to(part, (HeadingKind.RESPONSIBILITIES, HeadingKind.REQUIREMENTS)):
        return 0  # "The clerk is expected to:", and meetings are among that
    return _steps_in(_entries_or_nested(part) or _rows_of_steps(part)) or _steps_told(part)


def _entries_or_nested(part: Part) -> list[str]:
    """The entries of the lists of a part, or those below them where each has only the week that they are in."""
    items = [item for block in part.lists for item in block.items]
    nested = [child.text for item in items for child in item.children]
    outer = all(item.children and kind_of(item.text) is None for item in items)
    return nested if items and outer else [item.text for item in items]


def _steps_in(entries: Sequence[str]) -> int:
    kinds = [kind_of(entry) for entry in entries]
    found = [kind for kind in kinds if kind is not None]
    enough = len(found) * 3 >= len(entries) * 2
    return len(found) if enough and any(kind in _TALKS for kind in found) else 0


def _steps_told(part: Part) -> int:
    """How many steps running text tells, or a row of them in it."""
    prose = [plain(block.raw) for block in part.blocks if isinstance(block, Paragraph)]
    if any(_is_row_of_steps(text) for text in prose):
        return _SEVERAL
    told = [sentence for text in prose for sentence in sentences(text)]
    found = list(_told(told))
    kinds = {kind for sentence in told if (kind := kind_of(sentence)) is not None} if len(found) >= _FEWEST else set()
    if len(kinds) > _SEVERAL and not kinds.isdisjoint(_TALKS):
        return len(kinds)
    return len(found) if len(set(found)) > 1 and any(kind in _TALKS for kind in found) else 0


def _give_tables_of_steps(parts: Sequence[Part]) -> None:
    """Take a part of unknown name whose table tells steps for the process, where none is announced."""
    if any(part.kind is HeadingKind.PROCESS for part in parts):
        return
    for part in parts[1:]:
        if part.kind is None and part.heading is not None and not part.lists and _steps_in(_rows_of_steps(part)):
            part.match = HeadingMatch(HeadingKind.PROCESS)
            return


def _rows_of_steps(part: Part) -> list[str]:
    tables = [block for block in part.blocks if isinstance(block, Other)]
    return [f"{step.heading}. {step.text}" for table in tables for step in steps_in_table(table)]


def _told(texts: Iterable[str]) -> Iterable[StageKind]:
    candidate = vocabulary().phrases("process.candidate")
    sequence = vocabulary().phrases("process.sequence")
    for text in texts:
        kind = kind_of(text)
        folded = fold(text)
        if kind is not None and (candidate.within(folded) or sequence.starts(folded) is not None):
            yield kind


def _follows_list(part: Part, parts: Sequence[Part]) -> bool:
    """Whether a list of what is done may stand right before: what is asked for follows it on most pages."""
    before = next((other for other in reversed(parts) if other.start < part.start and other.lists), None)
    return before is not None and before.level == part.level and before.kind in (None, HeadingKind.RESPONSIBILITIES)


def _asked(part: Part, of: int = _HALF) -> int:
    """How many of the items ask for something of a candidate; 0 where fewer than one in ``of`` do."""
    entries = entries_of(part)
    asked = vocabulary().phrases("cues.asked")
    found = sum(asked.within(fold(entry)) for entry in entries)
    return found if found * of >= len(entries) else 0
