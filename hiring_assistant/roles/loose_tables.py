"""Tables that Markdown itself does not know: in HTML tags, with bars but no line of dashes, with tabs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_FEWEST = 2  # rows and columns
_FEWEST_WITH_TABS = 3  # rows
_MOST_SPANNED = 20
_OPENS = re.compile(r"<table(?:\s[^<>]*)?>", re.IGNORECASE)
_CLOSES = re.compile(r"</table\s*>", re.IGNORECASE)
_TAG = re.compile(r"<(/?)(tr|td|th)(?:\s([^<>]*))?>", re.IGNORECASE)
_SPAN = re.compile(r"(row|col)span\s*=\s*[\"']?(\d{1,3})", re.IGNORECASE)
_PARAGRAPH_ENDS = re.compile(r"</(?:li|p|div)>\s*(?=<)|<(?:br\s*/?)>\s*|<li(?:\s[^<>]*)?>", re.IGNORECASE)
_LAYOUT = re.compile(r"<(?:h[1-6]|table)[\s>]|^\s*(?:#{1,6}\s|[-*+]\s+\S|\d+[.)]\s)", re.IGNORECASE | re.MULTILINE)
_DASHES = re.compile(r"^\s*\|?[\s:|-]*-[\s:|-]*\|[\s:|-]*$")
_BAR = re.compile(r"(?<!\\)\|")
_LIST_MARK = re.compile(r"^\s*(?:[^\w\s]|[o\d]\W?|\d{1,2}[.)])\s*$")
_BREAK = "<br>"


@dataclass(slots=True)
class LooseTable:
    """A table from ``line`` to ``end`` (both from 1); ``rows`` are the raw cells, ``row_lines`` where they stand."""

    line: int
    end: int
    rows: list[list[str]] = field(default_factory=list)
    row_lines: list[int] = field(default_factory=list)


def tables_apart(text: str) -> tuple[list[LooseTable], str]:
    """Such tables in the Markdown ``text``, and the text with their lines left empty."""
    bars, tabs, tags = "|" in text, "\t" in text, "<" in text and _OPENS.search(text) is not None
    if not (bars or tabs or tags) or "```" in text:
        return [], text
    lines = text.split("\n")
    found = [
        *(_in_tags(text) if tags else ()),
        *(_with_bars(lines) if bars else ()),
        *(_with_tabs(lines) if tabs else ()),
    ]
    found.sort(key=lambda table: table.line)
    kept: list[LooseTable] = []
    for table in found:
        if not kept or table.line > kept[-1].end:
            kept.append(table)
            lines[table.line - 1 : table.end] = [""] * (table.end - table.line + 1)
    return kept, "\n".join(lines) if kept else text


def _in_tags(text: str) -> Iterator[LooseTable]:
    at = 0
    line = 1
    while (opens := _OPENS.search(text, at)) is not None:
        closes = _CLOSES.search(text, opens.end())
        if closes is None:
            return
        line += text.count("\n", at, opens.start())
        inner = text[opens.end() : closes.start()]
        before = text[text.rfind("\n", 0, opens.start()) + 1 : opens.start()]
        after = text[closes.end() : (text.find("\n", closes.end()) + 1 or len(text) + 1) - 1]
        if _LAYOUT.search(inner) is None and not before.strip() and not after.strip():
            table = LooseTable(line, line + text.count("\n", opens.start(), closes.end()))
            _read_rows(table, inner, line)
            if len(table.rows) >= _FEWEST and max(map(len, table.rows)) >= _FEWEST:
                yield table
        line += text.count("\n", opens.start(), closes.end())
        at = closes.end()


def _read_rows(table: LooseTable, inner: str, line: int) -> None:
    """Put the rows of a table in tags into ``table``. A cell over several rows counts for each, but as the name of a
    row (in the first column) only for the first.
    """
    spanned: dict[int, tuple[int, str]] = {}  # for how many more rows the cell of a column goes on
    done = 0
    tags = list(_TAG.finditer(inner))
    for place, tag in enumerate(tags):
        line += inner.count("\n", done, tag.start())
        done = tag.start()
        if tag[1]:
            continue
        if tag[2].lower() == "tr" or not table.rows:
            table.rows.append([])
            table.row_lines.append(line)
            if tag[2].lower() == "tr":
                continue
        end = tags[place + 1].start() if place + 1 < len(tags) else len(inner)
        words = _PARAGRAPH_ENDS.sub(_BREAK, inner[tag.end() : end]).strip()
        spans = {name.lower(): min(int(number), _MOST_SPANNED) for name, number in _SPAN.findall(tag[3] or "")}
        row = table.rows[-1]
        _carry_on(row, spanned)
        if spans.get("row", 1) > 1 and len(spanned) < _MOST_SPANNED:
            spanned[len(row)] = (spans["row"] - 1, words if row else "")
        row.extend([words.removeprefix(_BREAK), *[""] * (spans.get("col", 1) - 1)])
    table.rows, table.row_lines = (
        [row for row in table.rows if row],
        [number for row, number in zip(table.rows, table.row_lines, strict=True) if row],
    )


def _carry_on(row: list[str], spanned: dict[int, tuple[int, str]]) -> None:
    """Fill in the cells that go on from rows above, up to the next free column."""
    while len(row) in spanned:
        left, words = spanned[len(row)]
        if left > 1:
            spanned[len(row)] = (left - 1, words)
        else:
            del spanned[len(row)]
        row.append(words)


def _with_bars(lines: list[str]) -> Iterator[LooseTable]:
    for first, last in _runs([line.lstrip()[:1] == "|" for line in lines]):
        told = lines[first : last + 1]
        if len(told) < _FEWEST or any(map(_DASHES.match, told)):
            continue  # a table of Markdown's own
        rows = [[cell.strip() for cell in _BAR.split(line.strip().strip("|"))] for line in told]
        if len(rows[0]) >= _FEWEST:
            yield LooseTable(first + 1, last + 1, rows, list(range(first + 1, last + 2)))


def _with_tabs(lines: list[str]) -> Iterator[LooseTable]:
    for first, last in _runs(["\t" in line.strip() for line in lines]):
        rows = [[cell.strip() for cell in line.rstrip().split("\t")] for line in lines[first : last + 1]]
        width = len(rows[0])
        counted = width == _FEWEST and all(_LIST_MARK.match(row[0]) for row in rows)
        if len(rows) >= _FEWEST_WITH_TABS and not counted and all(rows[0]) and all(len(row) <= width for row in rows):
            yield LooseTable(first + 1, last + 1, rows, list(range(first + 1, last + 2)))


def _runs(marked: list[bool]) -> Iterator[tuple[int, int]]:
    """The first and last place of each row of marked lines."""
    start = None
    for place, is_marked in enumerate([*marked, False]):
        if is_marked and start is None:
            start = place
        elif not is_marked and start is not None:
            yield start, place - 1
            start = None
