"""Headings of HTML that go over several lines, and the summaries of folded parts, as Markdown headings on one line."""

from __future__ import annotations

import re

_OPENED = re.compile(
    r"^\s*(?:<(?:div|li|section|header|article|details|center)(?:\s[^<>]*)?>\s*)*<(h[1-6]|summary)(?:\s[^<>]*)?>(.*)$",
    re.IGNORECASE,
)
_TAG = re.compile(r"</?[A-Za-z][\w:-]*(?:\s[^<>]*)?/?>")
_INNER = re.compile(r"<h([1-6])[\s>]|^(#{1,6}) ", re.IGNORECASE)
_END_OF_FOLDED = "</details"
_MOST_LINES = 6
_FURTHEST = 60  # lines
_LONGEST = 160  # characters


def with_html_headings(lines: list[str]) -> list[str]:
    """The lines, such headings on the first of theirs, the others empty. A summary is one level above the first heading
    of the part that it folds up, or a bold line where it has none.
    """
    for place, line in enumerate(lines):
        opened = _OPENED.match(line) if "<" in line else None
        if opened is None:
            continue
        tag = opened.group(1).lower()
        found = _upto_end([opened.group(2), *lines[place + 1 : place + _MOST_LINES]], f"</{tag}>")
        if found is None:
            continue
        text, taken = found
        if tag == "summary":
            level = _level_inside(lines[place + taken : place + _FURTHEST])
            lines[place] = f"{'#' * level} {text}" if level else f"**{text}**"
        else:
            lines[place] = f"{'#' * int(tag[1])} {text}"
        for below in range(place + 1, place + taken):
            lines[below] = ""
    return lines


def _upto_end(pieces: list[str], end: str) -> tuple[str, int] | None:
    """The words up to an end tag and how many lines they take; None where it is too far, or more stands behind it."""
    told: list[str] = []
    for count, piece in enumerate(pieces, 1):
        place = piece.lower().find(end)
        told.append(piece if place < 0 else piece[:place])
        if place >= 0:
            behind = _TAG.sub("", piece[place + len(end) :]).strip()
            text = " ".join(_TAG.sub(" ", " ".join(told)).split())
            return (text, count) if text and not behind and len(text) <= _LONGEST else None
    return None


def _level_inside(lines: list[str]) -> int:
    """One level above the first heading inside a folded part; 0 where it has none."""
    for line in lines:
        inner = _INNER.search(line)
        if inner is not None:
            return max(1, (int(inner.group(1)) if inner.group(1) else len(inner.group(2))) - 1)
        if _END_OF_FOLDED in line.lower():
            return 0
    return 0
