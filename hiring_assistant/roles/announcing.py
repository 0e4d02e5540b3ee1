"""Text that announces the hiring process without a heading of its own, set apart as if it had one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import PSEUDO_LEVEL, Block, Heading, ListBlock, Paragraph
from hiring_assistant.roles.counted_line import counted_pieces
from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.sentences import sentences
from hiring_assistant.roles.separating import TALKS, consists_in, enumerated, is_row
from hiring_assistant.roles.separating_unspaced import joined_unspaced
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.stated_count import stated_count
from hiring_assistant.roles.vocabulary import is_unspaced, vocabulary

_FEWEST = 2
_FURTHEST_LOOK = 20  # blocks
_NEAR = 4  # headings
_LONGEST = 120  # characters of a line that announces
_MOST_WORDS_OF_A_NAME = 6
_MOST_LINES = 3
_TOPIC = re.compile(r"^(\S{2,8}?(?:\s\S{2,4})?)(?:は、?|[은는]\s)")
_LABEL = re.compile(r"^(.{3,80}?[?？:：])[\s*_]*(?:[-–—][\s*_]+)?(?=\S)(.+)$")


def with_announcements(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with a heading where a line leads to the steps of the process: before a list of them, before
    headings that are steps, or before a sentence that lists them on the same line. On a page without a heading for
    the process also within a sentence that says what it is made up of.
    """
    found: list[Block] = []
    for place, block in enumerate(blocks):
        if not isinstance(block, Paragraph):
            found.append(block)
            continue
        following = blocks[place + 1] if place + 1 < len(blocks) else None
        apart: list[Block] = []
        if isinstance(following, ListBlock):
            apart = _with_last_line_apart(block, PSEUDO_LEVEL, [following])
        elif isinstance(following, Heading) and following.level > 1:
            apart = _with_last_line_apart(block, following.level - 1, blocks[place + 1 : place + 1 + _FURTHEST_LOOK])
        found.extend(apart or _with_label_apart(block) or _with_listing_apart(block, blocks) or [block])
    return found


def _is_process(heading: Heading) -> bool:
    match = vocabulary().headings.find(heading.text)
    return match is not None and match.kind is HeadingKind.PROCESS


def _is_known_process(label: str) -> bool:
    match = vocabulary().headings.find(label, to_the_letter=True)
    return match is not None and match.kind is HeadingKind.PROCESS


def _with_last_line_apart(block: Paragraph, level: int, following: Sequence[Block]) -> list[Block]:
    """The paragraph with its last sentence as a heading, if that announces the process and steps follow; else none."""
    end = block.raw[-_LONGEST:].rstrip("*_ ")
    hiring = vocabulary().headings.may_tell_of_hiring(end)
    if not hiring and not _counts(end, following[0]) and not _names_steps(end, following[0]):
        return []
    lines = block.raw.split("\n")
    # On the last line alone, or wrapped over two or three.
    for begin in range(len(lines) - 1, max(-1, len(lines) - 1 - _MOST_LINES), -1):
        last = "\n".join(lines[begin:])
        told = sentences(plain(last))
        if begin and len(told) == 1 and last[:1].islower() and lines[begin - 1].rstrip()[-1:].isalnum():
            continue  # broken there to fit
        cut = _begin_of_last(told, last)
        if told and cut is not None and _leads(told[-1], following):
            before = "\n".join([*lines[:begin], last[:cut]]).rstrip()
            heading = Heading(plain(last[cut:]).rstrip(":： "), level, block.end, block.end, leads_to_steps=True)
            return [Paragraph(before, block.line, block.end), heading] if before else [heading]
    return []


def _begin_of_last(told: Sequence[str], raw: str) -> int | None:
    """Where the last of the sentences of ``raw`` begins in it; None where marks within its first words hide that."""
    if len(told) <= 1:
        return 0
    first = r"\s+".join(map(re.escape, told[-1].split()[:_FEWEST]))
    return max((found.start() for found in re.finditer(first, raw)), default=None)


def _with_label_apart(block: Paragraph) -> list[Block]:
    """The paragraph with its first words as a heading, if they announce the process and its steps stand on the line;
    else none.
    """
    found = _LABEL.match(block.raw)
    if found is None:
        return []
    label = plain(found.group(1)).rstrip(":：?？ ")
    announced = _announces(label)
    if not announced and not _is_known_process(label):
        return []
    said = plain(found.group(2))
    counted = counted_pieces(said) or is_row(said)  # "Stages: 1) Call 2) Task 3) Offer"
    if not announced and not counted and not _are_steps([step.lead for step in enumerated(plain(block.raw))]):
        return []
    if not counted and not enumerated(plain(block.raw)):
        return []
    rest = found.group(2) if ":" in found.group(2) or "：" in found.group(2) else f": {found.group(2)}"
    if counted:
        rest = found.group(2)
    elif not enumerated(plain(rest)):
        return []  # "Our process has three talks: with HR, with the team and with the owner"
    heading = Heading(plain(found.group(1)).rstrip(":： "), PSEUDO_LEVEL, block.line, block.line)
    return [heading, Paragraph(rest, block.line, block.end)]


def _with_listing_apart(block: Paragraph, page: Sequence[Block]) -> list[Block]:
    """The paragraph with "The process" as a heading above what "consists of a test and an interview"; else none."""
    if not vocabulary().headings.may_tell_of_hiring(block.raw):
        return []
    unspaced = is_unspaced(block.raw)
    if not unspaced and consists_in(block.raw) is None and ":" not in block.raw:
        return []
    first = next((other for other in page if isinstance(other, Heading)), None)  # the title of the page
    if any(isinstance(other, Heading) and other is not first and _is_process(other) for other in page):
        return []
    if unspaced:
        return _with_topic_apart(block)
    titled = first is not None and _is_process(first)
    flat = block.raw.replace("\n", " ")
    for sentence in sentences(plain(block.raw)):
        made_up = consists_in(sentence) or _counted_lead(sentence)
        at = flat.find(sentence)
        lead = sentence[: made_up or 0].rstrip(" ,:")
        # "The process will be split into three steps: …", below "Hiring developers"
        announced = _announces(lead) or (titled and vocabulary().headings.hints_at_process(lead))
        if made_up is None or at < 0 or not announced:
            continue
        steps = enumerated(sentence)
        if len(steps) >= _FEWEST and any(kind_of(step.lead) in TALKS for step in steps):
            before, rest = block.raw[:at].rstrip(), block.raw[at + made_up :]
            heading = Heading(sentence[:made_up].strip(), PSEUDO_LEVEL, block.line, block.line, leads_to_steps=True)
            above = [Paragraph(before, block.line, block.end)] if before else []
            return [*above, heading, Paragraph(rest, block.line, block.end)]
    return []


def _counted_lead(sentence: str) -> int | None:
    """Where a sentence begins to list the steps that it has counted: "Our selection has three steps: a call, …"."""
    lead, colon, _ = sentence.partition(": ")
    nouns = vocabulary().phrases("process.step_nouns")
    counted = bool(colon) and len(lead) <= _LONGEST and nouns.within(fold(sentences(lead)[-1] if lead.strip() else ""))
    return len(lead) if counted else None


def _with_topic_apart(block: Paragraph) -> list[Block]:
    """The paragraph with the topic of a sentence as a heading, if that is the process and the sentence tells a row of
    steps: "選考は書類選考、面接の順に行います"; else none.
    """
    for sentence in sentences(plain(block.raw)):
        found = _TOPIC.match(sentence)
        at = block.raw.find(sentence)
        if found is None or at < 0:
            continue
        match = vocabulary().headings.find(found.group(1), to_the_letter=True)
        if match is None or not match.exact or match.kind is not HeadingKind.PROCESS:
            continue
        rest = block.raw[at + found.end() :]
        steps = joined_unspaced(sentence[found.end() :], ())
        if len(steps) >= _FEWEST and any(kind_of(step.lead) in TALKS for step in steps):
            before = block.raw[:at].rstrip()
            heading = Heading(found.group().strip(), PSEUDO_LEVEL, block.line, block.line, leads_to_steps=True)
            above = [Paragraph(before, block.line, block.end)] if before else []
            return [*above, heading, Paragraph(rest, block.line, block.end)]
    return []


def _leads(text: str, following: Sequence[Block]) -> bool:
    """Whether a sentence leads to the steps that follow it: by its words, or by their number."""
    named = _announces(text.rstrip(":：. ")) or _names_steps(text, following[0])
    return _counts(text, following[0]) or (named and _begin_with_steps(following))


def _names_steps(text: str, following: Block) -> bool:
    """Whether a sentence leads to a list with a word for steps: "It takes two weeks and has these steps:"."""
    if not text.rstrip().endswith((":", "：")) or not isinstance(following, ListBlock):
        return False
    last = fold((sentences(plain(text))[-1:] or [""])[0])
    return vocabulary().phrases("process.step_nouns").within(last)


def _counts(text: str, following: Block) -> bool:
    """Whether the last words of a paragraph state as many steps as the list behind it has names, one of a known one."""
    if not text.rstrip().endswith((":", "：")) or not isinstance(following, ListBlock):
        return False
    names = [item.text for item in following.items]
    short = all(len(name.split()) <= _MOST_WORDS_OF_A_NAME for name in names)
    return short and stated_count(text) == len(names) and any(kind_of(name) is not None for name in names)


def _announces(text: str) -> bool:
    return len(text) <= _LONGEST and vocabulary().headings.leads_to_process(text)


def _begin_with_steps(blocks: Sequence[Block]) -> bool:
    """Whether the entries of the list, or the headings as deep as the first, are steps."""
    first = blocks[0]
    if isinstance(first, ListBlock):
        return _are_steps([item.text for item in first.items])
    headings = [block for block in blocks if isinstance(block, Heading)][:_NEAR]
    level = first.level if isinstance(first, Heading) else 0
    return _are_steps([heading.text for heading in headings if heading.level == level])


def _are_steps(texts: Sequence[str]) -> bool:
    """Whether most of the lines are steps, and one of them is a talk."""
    own, hands_in = (vocabulary().phrases(f"process.{name}") for name in ("own_steps", "hands_in"))
    kinds = [kind_of(text) for text in texts]
    told = [kind for kind in kinds if kind is not None]
    known = [
        text
        for text, kind in zip(texts, kinds, strict=True)
        if kind is not None or own.is_one(fold(text)) or hands_in.starts(fold(text)) is not None
    ]
    return len(told) >= _FEWEST and len(known) * 2 >= len(texts) and any(kind in TALKS for kind in told)
