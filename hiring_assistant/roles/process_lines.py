"""The lines of an item or a paragraph of the process, where steps may have run into each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import Block, Item, ListBlock, Paragraph
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.sentences import first_sentence, sentences
from hiring_assistant.roles.separating import NUMBERED_LINE, is_arrow
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.vocabulary import is_unspaced, vocabulary

_CHILD_LINE = re.compile(r"^\s*(?:[-*+]|[a-zA-Z][.)]|\d{1,2}[.)])\s+")
_FIRST_WORDS = 5
_FEWEST_LINES = 3
_MOST_WORDS_OF_A_COUNT = 2
_LONGEST_COUNT = 30  # characters
_IN_BRACKETS = re.compile(r"[(（][^()（）]*[)）]")
_MOST_WORDS_OF_A_LINE = 14
_MOST_WORDS_OF_A_NAME = 6
_LONGEST_NAME = 50  # characters
_LONGEST_UNSPACED = 24  # characters
_LABELLED = re.compile(r"[^\W_][^:：–—\n]{1,40}?(?::|：|\s[–—-])\s+\S")


def lines_of(item: Item) -> list[tuple[int, str, list[tuple[int, str]]]]:
    """The lines of an item as (line, plain text, lines that look nested): one, or more where steps lost their bullets
    and ran into it.
    """
    units: list[tuple[int, list[str], list[tuple[int, str]]]] = []
    for number, line in item.lines:
        mark = _CHILD_LINE.match(line) if units else None
        if mark:
            units[-1][2].append((number, line[mark.end() :]))
        elif not units or _begins_anew(line):
            units.append((number, [line], []))
        elif units[-1][2]:
            nested = units[-1][2]
            nested[-1] = (nested[-1][0], f"{nested[-1][1]}\n{line}")
        else:
            units[-1][1].append(line)
    joined = [(number, plain("\n".join(lines)), nested) for number, lines, nested in units]
    return joined or [(item.line, "", [])]


def _begins_anew(line: str) -> bool:
    """Whether a line that ran into the one before begins a step or a note: "Next, candidates will …"."""
    text = plain(line)
    if NUMBERED_LINE.match(text):
        return True
    if not text[:1].isupper():
        return False
    begins = " ".join(fold(text).split()[:_FIRST_WORDS])
    known = vocabulary()
    if kind_of(text) is None:
        return known.phrases("process.notes").within(begins)
    return (
        known.phrases("process.candidate").within(begins)
        or known.phrases("process.sequence").starts(begins) is not None
    )


def sentences_with_lines(raw: str, first: int) -> Iterable[tuple[str, int]]:
    """The sentences of a paragraph, cut also where a line begins a step, each with a line of the source."""
    units: list[tuple[int, list[str]]] = []
    for number, line in enumerate(raw.split("\n"), first):
        if not units or _begins_anew(line):
            units.append((number, [line]))
        else:
            units[-1][1].append(line)
    for begun, told in units:
        text = plain("\n".join(told))
        count = NUMBERED_LINE.match(text)
        if count is None:
            yield from ((sentence, begun) for sentence in _with_counts_joined(sentences(text)))
            continue
        beginning, *others = sentences(text[count.end() :]) or [""]  # "3." would end a sentence
        yield f"{count.group()}{beginning}", begun
        yield from ((sentence, begun) for sentence in others)


def _with_counts_joined(told: Sequence[str]) -> Iterable[str]:
    """The sentences, where one that only counts ("Second stage.") stands together with the one it counts."""
    if len(told) == 1:
        yield told[0]
        return
    counting = ""
    for sentence in told:
        if not counting and _only_counts(sentence) and sentence is not told[-1]:
            counting = sentence
            continue
        yield f"{counting} {sentence}" if counting else sentence
        counting = ""


def _only_counts(sentence: str) -> bool:
    words = fold(sentence).split() if len(sentence) <= _LONGEST_COUNT else []
    if not 0 < len(words) <= _MOST_WORDS_OF_A_COUNT or not sentence.endswith("."):
        return False
    return vocabulary().phrases("process.sequence").starts(" ".join(words)) is not None


def with_short_lines_listed(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks, where paragraphs of a few words each, most of them steps, are the entries of a list that lost its
    bullets; so are lines of one paragraph with a label each ("Interviews: 3 to 5 May").
    """
    blocks = [block for block in blocks if not (isinstance(block, Paragraph) and is_arrow(block.raw))]
    blocks = [_as_list(block) if isinstance(block, Paragraph) and "\n" in block.raw else block for block in blocks]
    blocks = _with_named_paragraphs_listed(blocks)
    pairs = _names_over_texts(blocks)
    if pairs:
        return pairs
    short = [block for block in blocks if isinstance(block, Paragraph) and _is_short(block)]
    known = sum(kind_of(plain(block.raw)) is not None for block in short)
    if len(short) < _FEWEST_LINES or len(short) < len(blocks) or known * 2 < len(short):
        return blocks
    items = [Item(block.line, [(block.line, block.raw)]) for block in short]
    return [ListBlock(items, short[0].line, short[-1].end)]


def _are_bare_names(texts: Sequence[str]) -> bool:
    """Whether lines are the names of steps and no more: "Second interview", "Apply online"."""
    few = all(_is_short_line(text) and not text.endswith((".", ",", ":", ";", "。", "、", "：")) for text in texts)
    known = sum(kind_of(text) is not None for text in texts) if few else 0
    # A line that goes on the sentence before is longer than a name, even where it is broken after a few words.
    return few and known * 3 >= len(texts) * 2


def _is_short_line(text: str) -> bool:
    name = _IN_BRACKETS.sub("", text)
    longest = _LONGEST_UNSPACED if is_unspaced(name) else _LONGEST_NAME
    return len(name) <= longest and len(name.split()) <= _MOST_WORDS_OF_A_NAME


def _as_list(block: Paragraph) -> Block:
    """The lines of a paragraph as a list, where each is short and has a label or names a step; else the paragraph."""
    lines = block.raw.split("\n")
    if len(lines) < _FEWEST_LINES:
        return block
    texts = [plain(line) for line in lines]
    names = _are_bare_names(texts)
    if not names and not all(_LABELLED.match(line) for line in lines):
        return block
    short = names or all(len(text.split()) <= _MOST_WORDS_OF_A_LINE and not text[0].islower() for text in texts)
    if not short or any(map(NUMBERED_LINE.match, texts)):
        return block  # lines with numbers are read as such
    if sum(kind_of(text) is not None for text in texts) * 2 < len(lines):
        return block
    items = [Item(number, [(number, line)]) for number, line in enumerate(lines, block.line)]
    return ListBlock(items, block.line, block.end)


def _with_named_paragraphs_listed(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks, where paragraphs that each begin with the short name of a step as a sentence of its own, "First
    interview. You meet …", are the entries of a list.
    """
    paragraphs = [block for block in blocks if isinstance(block, Paragraph)]
    named = [block for block in paragraphs if _begins_with_name(block)]
    if len(named) < _FEWEST_LINES or len(named) * 3 < len(paragraphs) * 2:
        return blocks
    found: list[Block] = []
    for block in blocks:
        if not isinstance(block, Paragraph) or not (block in named or _counts_a_step(block)):
            found.append(block)
            continue
        item = Item(block.line, list(enumerate(block.raw.split("\n"), block.line)))
        last = found[-1] if found else None
        if isinstance(last, ListBlock) and last.is_steps:
            last.items.append(item)
            last.end = block.end
        else:
            found.append(ListBlock([item], block.line, block.end, is_steps=True))
    return found


def _counts_a_step(block: Paragraph) -> bool:
    """Whether a paragraph among such counts a step: "Fourth stage: interview with the head of service"."""
    first = first_sentence(plain(block.raw))
    return kind_of(first) is not None and vocabulary().phrases("process.sequence").starts(fold(first)) is not None


def _begins_with_name(block: Paragraph) -> bool:
    line, _, more = block.raw.partition("\n")
    first = plain(line) if more else first_sentence(plain(line))
    ends = not first.endswith((".", ":", ",")) if more else first.endswith(".")
    return ends and len(first.split()) <= _MOST_WORDS_OF_A_NAME and kind_of(first) is not None


def _names_over_texts(blocks: Sequence[Block]) -> Sequence[Block]:
    """Paragraphs by turns short and long, the name of a step and what is told of it, as the entries of a list; none of
    others.
    """
    told = [block for block in blocks if isinstance(block, Paragraph)]
    names, texts = told[::2], told[1::2]
    if len(told) < len(blocks) or len(names) < _FEWEST_LINES or len(names) != len(texts):
        return []
    named = all(_is_short(name) and len(name.raw.split()) <= _MOST_WORDS_OF_A_NAME for name in names)
    if not named or not all(text.raw.rstrip().endswith((".", "!", "?")) for text in texts):
        return []
    if sum(kind_of(plain(name.raw)) is not None for name in names) * 2 < len(names):
        return []
    pairs = zip(names, texts, strict=True)
    items = [Item(name.line, [(name.line, name.raw), (text.line, text.raw)]) for name, text in pairs]
    return [ListBlock(items, names[0].line, texts[-1].end)]


def _is_short(block: Paragraph) -> bool:
    text = plain(block.raw)
    return (
        "\n" not in block.raw
        and len(text.split()) <= _MOST_WORDS_OF_A_LINE
        and not text.endswith((".", "!", ":", "："))
    )
