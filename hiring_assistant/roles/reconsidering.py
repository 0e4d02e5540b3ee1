"""What the known heading of a part announces after all, told from what stands below and around it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from itertools import pairwise, takewhile

from hiring_assistant.domain.role import StageKind
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import PSEUDO_LEVEL, ListBlock, Paragraph
from hiring_assistant.roles.heading_index import HeadingKind, HeadingMatch
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.items import are_facts
from hiring_assistant.roles.list_cues import (
    kind_led_to,
    kind_led_to_of_job,
    kind_of_entries,
    kind_said_in_heading,
    may_be_tasks,
)
from hiring_assistant.roles.names import name_words, names_a_role
from hiring_assistant.roles.parts import Part
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.vocabulary import vocabulary

_FEWEST = 2
_TALKS = (StageKind.INTERVIEW, StageKind.SCREENING, StageKind.PANEL)


def reconsider_kinds(parts: Sequence[Part]) -> None:
    """Give parts with headings that say too much, too little or something else on this page the match they deserve."""
    _free_title(parts)
    _free_promises(parts)
    _free_facts(parts)
    _free_denied(parts)
    _take_only_wish(parts)
    _free_labels(parts)
    _free_other_steps(parts)
    _free_tasks_of_you(parts)
    _take_own_advantages(parts)
    _take_described_tasks(parts)
    _take_for_several(parts)
    _take_awaiting_below_tasks(parts)
    _take_below_empty(parts)
    _take_led_groups(parts)
    _take_led_in_process(parts)


def _take_awaiting_below_tasks(parts: Sequence[Part]) -> None:
    """A line "What awaits you" right below the heading of the tasks leads to them."""
    awaits = vocabulary().phrases("cues.awaits")
    for above, part in pairwise(parts):
        below = above.kind is HeadingKind.RESPONSIBILITIES and part.level > above.level
        if part.heading is None or not below or part.kind is not HeadingKind.OTHER or not part.lists:
            continue
        if awaits.within(fold(part.heading.text)):
            part.match = HeadingMatch(HeadingKind.RESPONSIBILITIES)


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


def _free_facts(parts: Sequence[Part]) -> None:
    """A list of facts, "Contract: …", "Pay: …", tells of no tasks though it stands below "About the job"."""
    for part in parts:
        if part.kind is not HeadingKind.RESPONSIBILITIES or not part.lists or part.heading is None:
            continue
        if all(":" in block.items[0].text and are_facts([item.text for item in block.items]) for block in part.lists):
            part.match = HeadingMatch(HeadingKind.OTHER)


def _free_denied(parts: Sequence[Part]) -> None:
    """What is "not required" may be welcome; beside a list of what is welcome it is only that."""
    denied = vocabulary().phrases("cues.denied")
    extras = [part for part in parts if part.kind is HeadingKind.NICE_TO_HAVE and part.heading is not None]
    but = vocabulary().phrases("optional.buts")  # "No must, but welcome"
    denying = [
        part
        for part in extras
        if part.heading
        and denied.starts(fold(part.heading.text)) is not None
        and not but.within(fold(part.heading.text))
    ]
    if len(denying) < len(extras):
        for part in denying:
            part.match = HeadingMatch(HeadingKind.OTHER)


def _take_only_wish(parts: Sequence[Part]) -> None:
    """What "we would love" is all that is asked for on a page that asks for nothing else."""
    asking = [part for part in parts if part.kind is not None and part.kind.asks and part.lists]
    if len(asking) != 1 or asking[0].kind is not HeadingKind.NICE_TO_HAVE or asking[0].heading is None:
        return
    if vocabulary().phrases("cues.wishes").starts(fold(asking[0].heading.text)) is not None:
        asking[0].match = HeadingMatch(HeadingKind.REQUIREMENTS)


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
        if may_be_tasks([entry for group in groups for entry in entries_of(group)]):
            for group in groups:
                group.match = HeadingMatch(HeadingKind.RESPONSIBILITIES)


def _take_described_tasks(parts: Sequence[Part]) -> None:
    """A list below "Description" whose entries say what "you will" do is that of the tasks, where no other is."""
    if any(_is_list(part) and part.kind is HeadingKind.RESPONSIBILITIES for part in parts):
        return
    described = vocabulary().phrases("track.descriptions")
    for part in parts:
        usual = part.kind in (None, HeadingKind.OTHER) and part.heading is not None
        if not usual or not part.lists or part.heading is None or not described.is_one(fold(part.heading.text)):
            continue
        items = [item for block in part.lists for item in block.items]
        if kind_of_entries(items) is HeadingKind.RESPONSIBILITIES:
            part.match = HeadingMatch(HeadingKind.RESPONSIBILITIES)


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
        entries = entries_of(part)
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
            told = [outer.heading.text if outer.heading else "", part.heading.text, *entries_of(part)]
            if not any(map(hiring, told)) and not any(kind_of(entry) in _TALKS for entry in entries_of(part)):
                part.match = HeadingMatch(HeadingKind.OTHER)


def _take_for_several(parts: Sequence[Part]) -> None:
    """Take a heading for what it says of several lists in passing: those right below it, each time that it stands there
    ("Skills you show" in each level), or those below the headings under it ("Requirements by level").
    """
    times = Counter(part.heading.text for part in parts if part.heading is not None and part.lists)
    asked = any(part.kind is HeadingKind.REQUIREMENTS for part in parts)
    for above, part, following in zip([None, *parts], parts, [*parts[1:], None], strict=False):
        if part.heading is None or part.match is not None:
            continue
        leads = not part.blocks and following is not None and following.level > part.level
        if times[part.heading.text] < _FEWEST and not leads:
            continue
        said = kind_said_in_heading(part.heading.text)
        if said is None and not leads and _stands_before(part, following, HeadingKind.REQUIREMENTS):
            said = HeadingKind.RESPONSIBILITIES
        if said is None and not (leads or asked) and above is not None and above.level == part.level and above.lists:
            # "Terms of entry", each time behind the tasks
            said = HeadingKind.REQUIREMENTS if above.kind is HeadingKind.RESPONSIBILITIES else None
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
        if announces and beside and following.heading is not None and said_in_heading(following) is None:
            named = names_a_role(name_words(following.heading.text))
            following.match = following.match if named else HeadingMatch(part.kind or HeadingKind.OTHER)


def _is_misnamed(part: Part, above: HeadingKind | None) -> bool:
    """Whether a list says what is to be done, right behind an empty heading for that, though its own heading says
    something else: "Job description", and "Why join us" above the tasks.
    """
    other = part.kind is HeadingKind.OTHER and above is HeadingKind.RESPONSIBILITIES
    return other and may_be_tasks(entries_of(part))


def _take_bold_groups(parts: Sequence[Part]) -> None:
    """Take bold lines over lists, right behind an empty one that announces a list, for groups of that list."""
    kind: HeadingKind | None = None
    for part in parts:
        if part.level != PSEUDO_LEVEL:
            kind = None
        elif part.match is not None:
            kind = part.kind if part.kind is not None and part.kind.is_list and _is_empty(part) else None
        elif kind is not None and part.heading is not None and part.lists and said_in_heading(part) is None:
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


def _take_led_in_process(parts: Sequence[Part]) -> None:
    """Take "Join us" for what is asked for where a line right over its only list says so: "This job is for you if:"."""
    for part in parts:
        if part.kind is not HeadingKind.PROCESS or len(part.lists) != 1 or part.heading is None:
            continue
        lead = next((above for above, block in pairwise(part.blocks) if isinstance(block, ListBlock)), None)
        if isinstance(lead, Paragraph) and kind_led_to_of_job(plain(lead.raw)) is HeadingKind.REQUIREMENTS:
            part.match = HeadingMatch(HeadingKind.REQUIREMENTS)


def _stands_before(part: Part, following: Part | None, kind: HeadingKind) -> bool:
    return following is not None and following.level == part.level and following.kind is kind


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
    if deeper and any(part.kind in lists or leads_to(part, lists) for part in below):
        top.match = None


def entries_of(part: Part) -> list[str]:
    """The texts of all top-level entries of the lists of a part."""
    return [item.text for block in part.blocks if isinstance(block, ListBlock) for item in block.items]


def leads_to(part: Part, kinds: Container[HeadingKind]) -> bool:
    """Whether a line inside a part leads to a list of one of those kinds: "They will be responsible for:"."""
    return any(
        isinstance(line, Paragraph) and isinstance(block, ListBlock) and kind_led_to(plain(line.raw)) in kinds
        for line, block in pairwise(part.blocks)
    )


def said_in_heading(part: Part) -> HeadingKind | None:
    """What an unknown heading says of the lists below it in passing, if there are any."""
    return kind_said_in_heading(part.heading.text) if part.heading and part.match is None and part.lists else None
