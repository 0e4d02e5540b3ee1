"""Markdown text to headings, paragraphs and lists that know their source lines (from 1)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.loose_tables import tables_apart

PSEUDO_LEVEL = 7
"""The depth of a line that only looks like a heading, below every real one."""

_ATTRIBUTE = re.compile(r"\s*\{[#.:][^{}]{1,120}\}\s*$")  # an anchor that some generators take
_ONLY_IMAGE = re.compile(r"^\s*!\[[^\]]*\]\([^)]*\)\s*$")
_HTML_BELOW = re.compile(r"\n<(?:div|section|center|figure|iframe|form|button|table)(?:[\s/>])", re.IGNORECASE)
_NEXT_ITEM = re.compile(r"</li>\s*<li(?:\s[^<>]*)?>", re.IGNORECASE)
_SPACED_RULE = re.compile(r"^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*([-*_])[ \t]+\1[ \t]*\1", re.MULTILINE)
_UNDERLINE = re.compile(r"^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:=+|-+)[ \t]*$", re.MULTILINE)
_QUOTE = re.compile(r"^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*>", re.MULTILINE)
_LONGEST_SETEXT = 90  # characters; above it the underline was meant as a rule


@dataclass(slots=True)
class Heading:
    """A heading; ``text`` is plain. ``level`` is ``PSEUDO_LEVEL`` for a bold line and the like; ``leads_to_steps``
    where it is a line of text right before the steps of the hiring process.
    """

    text: str
    level: int
    line: int
    end: int
    leads_to_steps: bool = False


@dataclass(slots=True)
class Paragraph:
    """Running text as it stands in the source; ``end`` is its last line."""

    raw: str
    line: int
    end: int


@dataclass(slots=True)
class Item:
    """An entry of a list. ``lines`` are its own source lines as (number, text), without those of ``children``; they
    stay as they are once its text was asked for.
    """

    line: int
    lines: list[tuple[int, str]] = field(default_factory=list)
    children: list[Item] = field(default_factory=list)
    _text: str | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def text(self) -> str:
        """Its own words, plain."""
        if self._text is None:
            self._text = plain("\n".join(text for _, text in self.lines))
        return self._text


@dataclass(slots=True)
class ListBlock:
    """A list of any kind; ``ordered`` where it counts its items, ``is_steps`` where each of them is a step of the
    hiring process, and what is below it tells of that step.
    """

    items: list[Item]
    line: int
    end: int
    ordered: bool = False
    is_steps: bool = False


@dataclass(slots=True)
class Other:
    """A table, a code block: kept as it is. ``rows`` are the raw cells of a table, ``row_lines`` where these stand."""

    line: int
    end: int
    rows: list[list[str]] = field(default_factory=list)
    row_lines: list[int] = field(default_factory=list)


_MOST_WORDS_OF_NAME = 8  # of a numbered section
Block = Heading | Paragraph | ListBlock | Other


@cache
def _parser(without: tuple[str, ...]) -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable("table")
    # Words inside lines are read by plain(), which keeps what a renderer would drop. Without "code" an item that is
    # indented too far is still an item; without "html_block" a heading right below an anchor is still a heading;
    # without "reference" a link definition keeps its words.
    parser.disable(["code", "html_block", "reference", *without])
    return parser


def _rules_in_vain(text: str) -> tuple[str, ...]:
    """The rules of Markdown that match nowhere in ``text``, as a quick look says; each is tried on every line else."""
    found = {
        "table": "|" in text,
        "fence": "```" in text or "~~~" in text,
        "heading": "#" in text,
        "hr": any(mark in text for mark in ("---", "***", "___")) or _has_spaced_rule(text),
        "lheading": _may_be_underlined(text) and _UNDERLINE.search(text) is not None,
        "blockquote": _may_be_quoted(text) and _QUOTE.search(text) is not None,
    }
    return tuple(rule for rule, matches in found.items() if not matches)


def _may_be_underlined(text: str) -> bool:
    """Whether a line ends as those below a heading do; much faster than the pattern that is sure."""
    if text.rstrip(" ").endswith(("-", "=")) or "-\n" in text or "=\n" in text:
        return True
    if " \n" not in text and "\t" not in text:
        return False
    return any(f"{sign}{end}" in text for sign in "-=" if sign in text for end in ("\t", " \n", " \t", "  "))


def _may_be_quoted(text: str) -> bool:
    """Whether a sign for a quote stands where one may; much faster than the pattern that is sure."""
    return ">" in text and (text.startswith(">") or any(mark in text for mark in ("\n>", " >", "\t>")))


def _has_spaced_rule(text: str) -> bool:
    """Whether a line of marks with blanks between them draws a rule: "* * *"."""
    apart = "- -" in text or "* *" in text or "_ _" in text or "\t" in text
    apart = apart or ("  " in text and ("-  " in text or "*  " in text or "_  " in text))
    return apart and _SPACED_RULE.search(text) is not None


class _BlockToken(Token):
    """A token of a block: the library's own, without making a dictionary or two for what no block has."""

    __slots__ = ()
    _NONE: dict[Any, Any] = {}

    def __init__(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1], level: int) -> None:
        self.type = ttype
        self.tag = tag
        self.nesting = nesting
        self.attrs = self.meta = self._NONE  # rules for blocks put another in its place
        self.map = None
        self.level = level
        self.children = None
        self.content = self.markup = self.info = ""
        self.block = True
        self.hidden = False


class _BlocksState(StateBlock):
    """The state of the library's parser of blocks, whose tokens take half the time to make."""

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        """Add a token."""
        if nesting < 0:
            self.level -= 1
        token = _BlockToken(ttype, tag, nesting, self.level)
        if nesting > 0:
            self.level += 1
        self.tokens.append(token)
        return token


def _tokens_of(text: str) -> list[Token]:
    """The tokens of the blocks of ``text``, whose lines end in line feeds."""
    parser = _parser(_rules_in_vain(text))
    state = _BlocksState(text.replace("\0", "\ufffd"), parser, {}, [])
    parser.block.tokenize(state, state.line, state.lineMax)
    return state.tokens


def parse_blocks(text: str) -> list[Block]:
    """The blocks of ``text`` in the order of their lines; quotes are opened up."""
    loose, text = tables_apart(text)
    tokens = _tokens_of(text)
    blocks = _Walker(tokens).blocks(len(tokens))
    if loose:
        blocks.extend(Other(table.line, table.end, table.rows, table.row_lines) for table in loose)
        blocks.sort(key=lambda block: block.line)
    return blocks


class _Walker:
    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._at = 0

    def blocks(self, end: int) -> list[Block]:
        found: list[Block] = []
        while self._at < end:
            token = self._tokens[self._at]
            first, last = _span(token)
            if token.type == "heading_open":
                found.append(self._heading(token, first, last))
            elif token.type == "paragraph_open":
                found.extend(_paragraphs(self._tokens[self._at + 1].content, first, last))
                self._at += 3
            elif token.type in ("bullet_list_open", "ordered_list_open"):
                ordered = token.type == "ordered_list_open"
                number = int(token.attrs.get("start", 1)) if ordered and token.attrs else 1
                found.append(ListBlock(self._items(), first, last, ordered))
                if number > 1:
                    _join_counted(found, number)
            elif token.type == "table_open":
                found.append(self._table(first, last))
            elif token.type == "blockquote_open" and self._is_box(token):
                found.append(Other(first, last))
                self._at = self._end_of_quote() + 1
            else:
                if token.type in ("fence", "code_block", "html_block"):
                    found.append(Other(first, last))
                self._at += 1
        return found

    def _is_box(self, token: Token) -> bool:
        """Whether a quote is a box beside the text: it has headings, and so has the page around it."""
        inside = self._tokens[self._at : self._end_of_quote()]
        around = (outer.type == "heading_open" and outer.level == 0 for outer in self._tokens)
        return any(inner.type == "heading_open" for inner in inside) and any(around)

    def _end_of_quote(self) -> int:
        level = self._tokens[self._at].level
        return next(
            at
            for at in range(self._at + 1, len(self._tokens))
            if self._tokens[at].type == "blockquote_close" and self._tokens[at].level == level
        )

    def _heading(self, token: Token, first: int, last: int) -> Block:
        raw = self._tokens[self._at + 1].content
        self._at += 3
        text = plain(_ATTRIBUTE.sub("", raw))
        if _ONLY_IMAGE.match(raw):
            return Paragraph(raw, first, last)
        underlined = token.markup in ("-", "=")
        if underlined and (len(text) > _LONGEST_SETEXT or text.endswith((".", ";", ","))):
            return Paragraph(raw, first, last)
        return Heading(text.strip(), int(token.tag[1]), first, last)

    def _items(self) -> list[Item]:
        """The items of the list that opens here."""
        items: list[Item] = []
        level = self._tokens[self._at].level
        self._at += 1
        while True:
            token = self._tokens[self._at]
            self._at += 1
            if token.level == level:
                return items
            if token.type == "list_item_open":
                items.extend(_one_by_one(self._item(token)))

    def _item(self, token: Token) -> Item:
        item = Item(_span(token)[0])
        _, words, _, end = self._tokens[self._at : self._at + 4] if self._at + 4 < len(self._tokens) else [token] * 4
        if words.type == "inline" and end.type == "list_item_close" and words.content and "\n" not in words.content:
            item.lines.append((_span(words)[0], words.content))  # a paragraph of one line, as in most of them
            self._at += 4
            return item
        while True:
            inner = self._tokens[self._at]
            if inner.type == "inline" and "\n" not in inner.content:
                if inner.content:
                    item.lines.append((_span(inner)[0], inner.content))
                self._at += 1
                continue
            if inner.type == "list_item_close" and inner.level == token.level:
                self._at += 1
                return item
            if inner.type in ("bullet_list_open", "ordered_list_open"):
                counted = not item.lines and inner.type == "ordered_list_open" and _span(inner)[0] == item.line
                count = f"{self._tokens[self._at + 1].info}{inner.markup}"
                children = self._items()
                if counted and len(children) == 1 and children[0].lines:
                    # "- 1. Interview": the number is part of the entry.
                    (number, text), *rest = children[0].lines
                    item.lines = [(number, f"{count} {text}"), *rest]
                    children = children[0].children
                item.children.extend(children)
                continue
            if inner.type == "inline" or inner.type in ("fence", "code_block"):
                first = _span(inner)[0]
                item.lines.extend(
                    (first + number, text) for number, text in enumerate(inner.content.split("\n")) if text.strip()
                )
            self._at += 1

    def _table(self, first: int, last: int) -> Other:
        table = Other(first, last)
        level = self._tokens[self._at].level
        self._at += 1
        while True:
            token = self._tokens[self._at]
            self._at += 1
            if token.level == level and token.type == "table_close":
                return table
            if token.type == "tr_open":
                table.rows.append([])
                table.row_lines.append(_span(token)[0])
            elif token.type == "inline" and table.rows:
                table.rows[-1].append(token.content)


def _paragraphs(raw: str, first: int, last: int) -> list[Block]:
    """A paragraph; what a block of HTML right below its lines holds is another."""
    if "\n<" not in raw or (found := _HTML_BELOW.search(raw)) is None:
        return [Paragraph(raw, first, last)]
    before, behind = raw[: found.start()], raw[found.start() + 1 :]
    line = first + before.count("\n") + 1
    return [Paragraph(before, first, line - 1), Paragraph(behind, line, last)]


def _join_counted(found: list[Block], number: int) -> None:
    """Make one of lists that count on, "1.", then bullets at the margin, then "2.": these are details of the first."""
    match found[-3:]:
        case [ListBlock(ordered=True) as counted, ListBlock(ordered=False) as details, ListBlock() as rest]:
            # Else they are the names of numbered sections, each with a list of its own.
            once = len(rest.items) > 1 and len(counted.items[-1].text.split()) > _MOST_WORDS_OF_NAME
            if once and len(counted.items) + 1 == number:
                counted.items[-1].children.extend(details.items)
                counted.items.extend(rest.items)
                counted.end = rest.end
                del found[-2:]


def _one_by_one(item: Item) -> list[Item]:
    """The item; where HTML has several on a line ("a</li><li>b"), each of them."""
    if len(item.lines) == 1 and "<" not in item.lines[0][1]:
        return [item]
    if not any(_NEXT_ITEM.search(text) for _, text in item.lines if "<" in text):
        return [item]
    found = [Item(item.line)]
    for number, text in item.lines:
        first, *others = _NEXT_ITEM.split(text)
        found[-1].lines.append((number, first))
        found.extend(Item(number, [(number, other)]) for other in others if other.strip())
    found[-1].children = item.children
    return found


def _span(token: Token) -> tuple[int, int]:
    """First and last source line of a token, from 1."""
    if token.map is None:
        return 1, 1
    return token.map[0] + 1, max(token.map[0] + 1, token.map[1])
