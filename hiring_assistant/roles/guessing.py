"""What a part announces whose heading nobody could know, told from what stands under it.

Only what the page is not known to have is looked for: a page with a known heading for its requirements has them there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Sequence
from itertools import pairwise, takewhile, zip_longest

from hiring_assistant.domain.role import StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import PSEUDO_LEVEL, ListBlock, Other, Paragraph
from hiring_assistant.roles.criteria_tables import criteria_in_table
from hiring_assistant.roles.durations import minutes_in
from hiring_assistant.roles.heading_index import HeadingKind, HeadingMatch
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.list_cues import kind_led_to, kind_said_in_heading, may_be_of_you, may_be_tasks
from hiring_assistant.roles.names import name_words, names_a_role
from hiring_assistant.roles.parts import Part
from hiring_assistant.roles.process_parts import is_step_heading
from hiring_assistant.roles.process_tables import steps_in_table
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
    _free_title(parts)
    _free_promises(parts)
    _free_denied(parts)
    _free_labels(parts)
    _free_other_steps(parts)
    _free_tasks_of_you(parts)
    _take_own_advantages(parts)
    _take_for_several(parts)
    _take_awaiting_below_tasks(parts)
    _take_below_empty(parts)
    _take_led_groups(parts)
    kinds = [part.kind or _said(part) or _asked_in_table(part) for part in parts]
    known = set(kinds)
    if known & {HeadingKind.LEVELS, HeadingKind.SPECIALTIES}:
        return
    recurring = _recurring(parts)
    unknown = [part for place, part in enumerate(parts) if place > 0 and _is_unknown(part)]
    unknown = [part for part in unknown if part.heading is None or part.heading.text not in recurring]
    jobs = frozenset[int]() if any(map(_names_job, parts[:1])) else _jobs(unknown)
    unknown = [part for part in unknown if part.start not in jobs]
    if HeadingKind.PROCESS not in known:
        steps = [part for part in unknown if part.heading is None or not _tells_of_us(part.heading.text)]
        _give(max(steps, key=_steps, default=None), _steps, HeadingKind.PROCESS)
        if not any(part.kind is HeadingKind.PROCESS for part in parts):
            _give_applying(parts)
        if not any(part.kind is HeadingKind.PROCESS for part in parts):
            _give_plain_steps(parts)
    inside = _inside_process(parts)
    unknown = [part for part in unknown if part.match is None and part.start not in inside]
    if HeadingKind.REQUIREMENTS not in known:
        best = max(unknown, key=_asked, default=None)
        if best is None or _asked(best) < _FEWEST:
            best = next((part for part in unknown if _asked(part, of=_SOME) and _follows_list(part, parts)), None)
        if best is None and HeadingKind.RESPONSIBILITIES in known:
            best = next((part for part in unknown if part.heading and may_be_of_you(part.heading.text)), None)
        _give(best, lambda part: len(_entries(part)), HeadingKind.REQUIREMENTS)
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
        before = [part for part in unknown if part.start < asks.start and part.level == asks.level and _entries(part)]
        before = [part for part in before if not _is_about_employer(part)]
        before = before or [part for part in parts[1:] if part.start < asks.start and _tells_of_people_here(part, asks)]
        _give(before[-1] if before else None, lambda part: len(_entries(part)), HeadingKind.RESPONSIBILITIES)
    elif HeadingKind.RESPONSIBILITIES not in known:
        _give(max(unknown, key=_done, default=None), _done, HeadingKind.RESPONSIBILITIES)


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


def _take_awaiting_below_tasks(parts: Sequence[Part]) -> None:
    """A line "What awaits you" right below the heading of the tasks leads to them."""
    awaits = vocabulary().phrases("cues.awaits")
    for above, part in pairwise(parts):
        below = above.kind is HeadingKind.RESPONSIBILITIES and part.level > above.level
        if part.heading is None or not below or part.kind is not HeadingKind.OTHER or not part.lists:
            continue
        if awaits.within(fold(part.heading.text)):
            part.match = HeadingMatch(HeadingKind.RESPONSIBILITIES)


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


def _free_promises(parts: Sequence[Part]) -> None:
    """A list is of no candidate where its entries say what "we" do, whatever stands above it: "What matters to us"."""
    known = vocabulary()
    we, ask = known.phrases("prose.we"), known.phrases("prose.we_ask")
    for part in parts:
        if part.kind is None or not part.kind.is_list or part.heading is None:
            continue
        items = [item for block in part.lists for item in block.items]
        folded = (fold(item.text) for item in items)
        if len(items) >= _FEWEST and all(we.starts(entry) and not ask.starts(entry) for entry in folded):
            part.match = HeadingMatch(HeadingKind.OTHER)


def _free_denied(parts: Sequence[Part]) -> None:
    """What is "not required" may be welcome; beside a list of what is welcome it is only that."""
    denied = vocabulary().phrases("cues.denied")
    extras = [part for part in parts if part.kind is HeadingKind.NICE_TO_HAVE and part.heading is not None]
    denying = [part for part in extras if part.heading and denied.starts(fold(part.heading.text)) is not None]
    if len(denying) < len(extras):
        for part in denying:
            part.match = HeadingMatch(HeadingKind.OTHER)


def _free_tasks_of_you(parts: Sequence[Part]) -> None:
    """What stands below "You" or "About you" are the tasks where its entries are, be it in groups of their own, and
    another list of the page says what is asked for.
    """
    of_you = vocabulary().phrases("cues.of_you")
    asking = [part for part in parts if part.kind is HeadingKind.REQUIREMENTS and part.lists]
    if not asking or any(part.kind is HeadingKind.RESPONSIBILITIES and part.lists for part in parts):
        return
    for place, part in enumerate(parts):
        vague = part.kind is HeadingKind.REQUIREMENTS and part.heading and of_you.is_one(fold(part.heading.text))
        if not vague or asking == [part]:
            continue
        groups = [part, *_groups_below(parts, place)]
        if may_be_tasks([entry for group in groups for entry in _entries(group)]):
            for group in groups:
                group.match = HeadingMatch(HeadingKind.RESPONSIBILITIES)


def _groups_below(parts: Sequence[Part], place: int) -> list[Part]:
    """The parts with unknown headings below one, up to the next list that a known heading announces."""
    depth = parts[place].level
    below = takewhile(lambda other: other.level > depth and not _is_list(other), parts[place + 1 :])
    return [part for part in below if part.match is None]


def _take_own_advantages(parts: Sequence[Part]) -> None:
    """Advantages are those of the candidate where the entries say what "you are" and "you have"."""
    known = vocabulary()
    advantages, of_you = known.phrases("cues.advantages"), known.phrases("prose.you_are")
    for part in parts:
        if part.kind is not HeadingKind.OTHER or part.heading is None or not advantages.is_one(fold(part.heading.text)):
            continue
        entries = _entries(part)
        if len(entries) >= _FEWEST and all(of_you.starts(fold(entry)) is not None for entry in entries):
            part.match = HeadingMatch(HeadingKind.NICE_TO_HAVE)


def _free_labels(parts: Sequence[Part]) -> None:
    """What stands below "Labels" sorts the page in a list of many: "Experience", "Senior"."""
    labels = vocabulary().phrases("cues.labels")
    depth = 0
    for part in parts:
        if depth and part.level > depth:
            part.match = HeadingMatch(HeadingKind.OTHER)
            continue
        depth = part.level if part.heading is not None and labels.is_one(fold(part.heading.text)) else 0


def _free_other_steps(parts: Sequence[Part]) -> None:
    """A line "Steps:" inside a section about something else leads to how that is done, unless it tells of a talk."""
    outer: Part | None = None
    for part in parts:
        if part.heading is None:
            continue
        if part.level < PSEUDO_LEVEL:
            outer = part
        elif part.kind is HeadingKind.PROCESS and outer is not None and outer.kind is None and outer is not parts[0]:
            hiring = vocabulary().headings.may_tell_of_hiring
            told = [outer.heading.text if outer.heading else "", part.heading.text, *_entries(part)]
            if not any(map(hiring, told)) and not any(kind_of(entry) in _TALKS for entry in _entries(part)):
                part.match = HeadingMatch(HeadingKind.OTHER)


def _take_for_several(parts: Sequence[Part]) -> None:
    """Take a heading for what it says of several lists in passing: those right below it, each time that it stands there
    ("Skills you show" in each level), or those below the headings under it ("Requirements by level").
    """
    times = Counter(part.heading.text for part in parts if part.heading is not None and part.lists)
    for part, following in zip_longest(parts, parts[1:]):
        if part.heading is None or part.match is not None:
            continue
        leads = not part.blocks and following is not None and following.level > part.level
        if times[part.heading.text] < _FEWEST and not leads:
            continue
        said = kind_said_in_heading(part.heading.text)
        if said is None and not leads and _stands_before(part, following, HeadingKind.REQUIREMENTS):
            said = HeadingKind.RESPONSIBILITIES
        if said is not None and said.is_list and not names_a_role(name_words(part.heading.text)):
            part.match = HeadingMatch(said)


def _take_below_empty(parts: Sequence[Part]) -> None:
    """Take a heading right behind an empty one that announces a list, and as deep as that, for a line that leads to the
    list: "Duties", and "You teach these subjects" above them.
    """
    _take_bold_groups(parts)
    for part, following in pairwise(parts):
        announces = part.kind is not None and part.kind.is_list and not part.blocks and part.level < PSEUDO_LEVEL
        unknown = following.match is None or _is_misnamed(following, part.kind)
        beside = unknown and following.level == part.level and bool(following.lists)
        if announces and beside and following.heading is not None and _said(following) is None:
            named = names_a_role(name_words(following.heading.text))
            following.match = following.match if named else HeadingMatch(part.kind or HeadingKind.OTHER)


def _is_misnamed(part: Part, above: HeadingKind | None) -> bool:
    """Whether a list says what is to be done, right behind an empty heading for that, though its own heading says
    something else: "Job description", and "Why join us" above the tasks.
    """
    other = part.kind is HeadingKind.OTHER and above is HeadingKind.RESPONSIBILITIES
    return other and may_be_tasks(_entries(part))


def _take_bold_groups(parts: Sequence[Part]) -> None:
    """Take bold lines over lists, right behind an empty one that announces a list, for groups of that list."""
    kind: HeadingKind | None = None
    for part in parts:
        if part.level != PSEUDO_LEVEL:
            kind = None
        elif part.match is not None:
            kind = part.kind if part.kind is not None and part.kind.is_list and _is_empty(part) else None
        elif kind is not None and part.heading is not None and part.lists and _said(part) is None:
            if names_a_role(name_words(part.heading.text)):
                kind = None
            else:
                part.match = HeadingMatch(kind)
        else:
            kind = None


def _is_list(part: Part) -> bool:
    return part.kind is not None and part.kind.is_list


def _is_empty(part: Part) -> bool:
    return all(isinstance(block, Paragraph) and not fold(plain(block.raw)) for block in part.blocks)


def _take_led_groups(parts: Sequence[Part]) -> None:
    """Take a section whose text ends by leading to a list, "You will have these tasks:", for that list where groups of
    entries stand right below it under headings of their own.
    """
    for part, following in pairwise(parts):
        text = part.blocks[-1] if part.blocks and not part.lists else None
        below = following.level > part.level and bool(following.lists) and following.match is None
        if part.heading is None or part.kind is not None or not isinstance(text, Paragraph) or not below:
            continue
        line = plain(text.raw)
        led = kind_led_to(line) if line.endswith((":", "：")) else None
        if led is not None and led.is_list:
            part.match = HeadingMatch(led)


def _stands_before(part: Part, following: Part | None, kind: HeadingKind) -> bool:
    return following is not None and following.level == part.level and following.kind is kind


def _give_fields_of_level(unknown: Sequence[Part], asks: Part) -> None:
    """Take the lists of a page about one level of a career for what it asks for, where one of their headings says so
    and the others are as deep and stand behind it: "Knowledge and skill", "Impact", "Communication".
    """
    beside = [part for part in unknown if part.level == asks.level and _entries(part)]
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
        kind = before.kind or _said(before)
        if kind is HeadingKind.REQUIREMENTS:
            asks = before
        elif kind is not HeadingKind.OTHER and not (before.heading and denied.within(fold(before.heading.text))):
            asks = None
        beside = asks is not None and asks.level == part.level and part.match is None and part in unknown
        if not beside or part.heading is None:
            continue
        folded = fold(part.heading.text)
        entries = [fold(entry) for entry in _entries(part)]
        of_you = you.within(folded) or any(you.starts(entry) for entry in entries) or _asked(part, of=_FEW)
        if entries and (would.within(folded) or (more.within(folded) and of_you and not _is_about_employer(part))):
            part.match = HeadingMatch(HeadingKind.NICE_TO_HAVE)
        elif kind is HeadingKind.REQUIREMENTS and not _is_about_employer(part):
            _give(part, _asked, HeadingKind.REQUIREMENTS)


def _free_title(parts: Sequence[Part]) -> None:
    """A page called "Hiring for the ..." is not one long process: where tasks or requirements stand below the only
    heading of the highest depth, that is a title.
    """
    headed = [part for part in parts if part.heading is not None]
    if not headed or headed[0].kind is not HeadingKind.PROCESS:
        return
    top, below = headed[0], headed[1:]
    deeper = bool(below) and all(part.level > top.level for part in below)
    lists = (HeadingKind.REQUIREMENTS, HeadingKind.RESPONSIBILITIES)
    if deeper and any(part.kind in lists or _leads_to(part, lists) for part in below):
        top.match = None


def _leads_to(part: Part, kinds: Container[HeadingKind]) -> bool:
    """Whether a line inside a part leads to a list of one of those kinds: "They will be responsible for:"."""
    return any(
        isinstance(line, Paragraph) and isinstance(block, ListBlock) and kind_led_to(plain(line.raw)) in kinds
        for line, block in pairwise(part.blocks)
    )


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


def _is_unknown(part: Part) -> bool:
    if part.heading is None or part.match is not None or _said(part) is not None:
        return False
    return not names_a_role(name_words(part.heading.text))


def _said(part: Part) -> HeadingKind | None:
    return kind_said_in_heading(part.heading.text) if part.heading and part.match is None and part.lists else None


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
    return ours is not None and names_a_role(words) and len(_entries(part)) >= _FEWEST


def _is_about_employer(part: Part) -> bool:
    """Whether a heading is as those about the employer are: "How we work", "Our values"."""
    folded = fold(part.heading.text) if part.heading is not None else ""
    known = vocabulary()
    return known.phrases("cues.about_us").starts(folded) is not None or known.phrases("cues.ours").within(folded)


def _tells_of_us(heading: str) -> bool:
    """Whether a heading is about how the employer does anything but hiring: "How we work"."""
    about_us = vocabulary().phrases("cues.about_us").starts(fold(heading)) is not None
    return about_us and not vocabulary().headings.may_tell_of_hiring(heading)


def _done(part: Part) -> int:
    """How many of the items say what one will do, by their verbs; 0 where fewer than half do."""
    entries = _entries(part)
    known = vocabulary()
    will, gets = known.phrases("prose.will_do"), known.phrases("prose.you_get")
    folded = [fold(entry) for entry in entries]
    found = sum(will.starts(entry) is not None and gets.starts(entry) is None for entry in folded)
    return found if found * _HALF >= len(entries) else 0


def _entries(part: Part) -> list[str]:
    return [item.text for block in part.blocks if isinstance(block, ListBlock) for item in block.items]


def _steps(part: Part) -> int:
    """How many of the items or sentences tell of steps of a hiring process; 0 where they are few, or none is a talk."""
    if _leads_to(part, (HeadingKind.RESPONSIBILITIES, HeadingKind.REQUIREMENTS)):
        return 0  # "The clerk is expected to:", and meetings are among that
    entries = _entries(part) or _rows_of_steps(part)
    if entries:
        kinds = [kind_of(entry) for entry in entries]
        found = [kind for kind in kinds if kind is not None]
        enough = len(found) * 3 >= len(entries) * 2
    else:
        prose = [plain(block.raw) for block in part.blocks if isinstance(block, Paragraph)]
        found = list(_told(sentence for text in prose for sentence in sentences(text)))
        enough = len(set(found)) > 1
    return len(found) if enough and any(kind in _TALKS for kind in found) else 0


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
    entries = _entries(part)
    asked = vocabulary().phrases("cues.asked")
    found = sum(asked.within(fold(entry)) for entry in entries)
    return found if found * of >= len(entries) else 0
