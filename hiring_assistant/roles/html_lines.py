"""HTML whose headings, summaries and entries go over several lines, put on one line each, the headings as Markdown."""

from __future__ import annotations

import re

_OPENED = re.compile(
    r"^\s*(?:<(?:div|li|section|header|article|details|center)(?:\s[^<>]*)?>\s*)*<(h[1-6]|summary)(?:\s[^<>]*)?>(.*)$",
    re.IGNORECASE,
)
_OPEN_TAG = re.compile(r"^\s*<(?:h[1-6]|summary|li)(?:\s[^<>]*)?$", re.IGNORECASE)
_ENTRY = re.compile(r"^\s*(?:<[uo]l(?:\s[^<>]*)?>\s*)?<li(?:\s[^<>]*)?>(.*)$", re.IGNORECASE)
_BLOCK = re.compile(r"<(?:[uo]l|li|h[1-6]|p|div|table|dl)[\s>]", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][\w:-]*(?:\s[^<>]*)?/?>")
_INNER = re.compile(r"<h([1-6])[\s>]|^(#{1,6}) ", re.IGNORECASE)
_BOLD = re.compile(r"^\s*(?:\*\*[^*]{2,80}\*\*|<(?:b|strong)>[^<>]{2,80}</(?:b|strong)>)\s*:?\s*$", re.IGNORECASE)
_END_OF_FOLDED = "</details"
_MOST_LINES = 6
_FURTHEST = 60  # lines
_LONGEST = 160  # characters of a heading
_LONGEST_ENTRY = 600  # characters


def with_html_lines(lines: list[str]) -> list[str]:
    """The lines, each such heading and entry on the first of its own, the others empty. A summary is one level above
    the first heading of the part that it folds up; a bold line where it has none.
    """
    level = 1  # of the last heading
    for place, line in enumerate(lines):
        if line.startswith("#"):
            level = len(line) - len(line.lstrip("#"))
        if "<" not in line:
            continue
        if _OPEN_TAG.match(line):
            line = _close_tag(lines, place)
        opened = _OPENED.match(line)
        if opened is None:
            _join_entry(lines, place)
            continue
        tag = opened.group(1).lower()
        found = _upto_end([opened.group(2), *lines[place + 1 : place + _MOST_LINES]], f"</{tag}>")
        if found is None:
            continue
        text, taken = found
        if tag == "summary":
            depth = _level_inside(lines[place + taken : place + _FURTHEST], level)
            lines[place] = f"{'#' * depth} {text}" if depth else f"**{text}**"
        else:
            level = int(tag[1])
            lines[place] = f"{'#' * level} {text}"
        for below in range(place + 1, place + taken):
            lines[below] = ""
    return lines


def _close_tag(lines: list[str], place: int) -> str:
    """The line at ``place`` with those below it up to the end of the tag that it opens; these are empty then."""
    for end in range(place + 1, min(len(lines), place + _MOST_LINES)):
        if ">" in lines[end]:
            lines[place] = " ".join(part.strip() for part in lines[place : end + 1])
            lines[place + 1 : end + 1] = [""] * (end - place)
            break
        if "<" in lines[end]:
            break
    return lines[place]


def _join_entry(lines: list[str], place: int) -> None:
    """Put an entry whose words stand on the lines below its tag on one line."""
    entry = _ENTRY.match(lines[place])
    if entry is None or "</li" in entry.group(1).lower():
        return
    found = _upto_end([entry.group(1), *lines[place + 1 : place + _MOST_LINES + 2]], "</li>", _LONGEST_ENTRY)
    taken = found[1] if found is not None else 0
    if found is None or any(_BLOCK.search(line) for line in (entry.group(1), *lines[place + 1 : place + taken])):
        return
    words = (part.strip() for part in (entry.group(1), *lines[place + 1 : place + taken]))
    lines[place] = f"<li>{' '.join(filter(None, words))}"
    lines[place + 1 : place + taken] = [""] * (taken - 1)


def _upto_end(pieces: list[str], end: str, longest: int = _LONGEST) -> tuple[str, int] | None:
    """The words up to an end tag and how many lines they take; None where it is too far, or more stands behind it."""
    told: list[str] = []
    for count, piece in enumerate(pieces, 1):
        place = piece.lower().find(end)
        told.append(piece if place < 0 else piece[:place])
        if place >= 0:
            behind = _TAG.sub("", piece[place + len(end) :]).strip()
            text = " ".join(_TAG.sub(" ", " ".join(told)).split())
            return (text, count) if text and not behind and len(text) <= longest else None
    return None


def _level_inside(lines: list[str], above: int) -> int:
    """How deep the name of a folded part stands: one level above the first heading inside, below the last heading
    ``above`` it where only bold lines stand inside; 0 where neither does.
    """
    bold = 0
    for line in lines:
        inner = _INNER.search(line)
        if inner is not None:
            return max(1, (int(inner.group(1)) if inner.group(1) else len(inner.group(2))) - 1)
        if _BOLD.match(line):
            bold += 1
        if _END_OF_FOLDED in line.lower():
            break
    return min(above + 1, 6) if bold else 0
