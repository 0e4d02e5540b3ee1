"""Text of pages that stands in their front matter: lists of tasks and requirements under keys named for them, or a
whole page as entries with a title and a text.

Some generators of websites lay a page out from such lists.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.front_matter import QUIET_KEYS
from hiring_assistant.roles.heading_index import HeadingMatch
from hiring_assistant.roles.vocabulary import vocabulary

_FENCE = "---"
_TITLES = ("title", "name", "heading", "headline", "step", "question")
_TEXTS = ("text", "description", "body", "content", "details", "summary", "paragraph", "answer", "items")
_ENTRY = re.compile(r"^(\s*)(-\s+)?([A-Za-z_][\w-]*)\s*:(?:\s+(.*?))?\s*$")
_BLOCK = re.compile(r"^[|>][+-]?\d?$")
_FEWEST = 2
_FEW_WORDS = 4
_LIST_KEY = re.compile(r"^([A-Za-z][\w-]{2,40})\s*:\s*(?:[|>][+-]?)?\s*$")
_LIST_ENTRY = re.compile(r"^\s{0,8}[-*]\s+(\S.*)$")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def text_in_front_matter(lines: Sequence[str]) -> tuple[list[str], str] | None:
    """The lines of a front matter (fences included) as Markdown, line by line, and what of them is no text; None where
    it holds no list of at least two entries with a title and a text.
    """
    found: list[str] = []
    kept: list[str] = []
    titles = texts = 0
    depth: int | None = None  # of the entry whose text goes on
    inside = False
    begun: int | None = None  # the empty line that an entry begins with, for a title told behind the text
    for line in lines:
        entry = _ENTRY.match(line)
        indent = len(line) - len(line.lstrip())
        if depth is not None and (not line.strip() or indent > depth):
            found.append(line.strip())
            continue
        depth = None
        inside = inside or (entry is not None and entry.group(2) is not None)
        key = entry.group(3).lower() if entry is not None and inside and (indent or entry.group(2)) else ""
        value = _unquoted(entry.group(4) or "") if entry is not None else ""
        if entry is not None and entry.group(2) is not None:
            begun = len(found) if key in _TEXTS and _BLOCK.match(value) else None
        if key in _TITLES and value:
            titles += 1
            found.append(f"## {value}" if begun is None else "")
            if begun is not None:
                found[begun] = f"## {value}"
        elif key in _TEXTS:
            texts += 1
            depth = indent + len(entry.group(2) or "") if entry is not None else indent
            found.append("" if _BLOCK.match(value) else value)
        else:
            found.append("")
            if line.strip() != _FENCE and (entry is None or indent or entry.group(3).casefold() not in QUIET_KEYS):
                kept.append(line)
    return (found, "\n".join(kept)) if titles >= _FEWEST and texts >= _FEWEST else None


def lists_in_front_matter(lines: Sequence[str], body: Sequence[str]) -> tuple[list[str], frozenset[str]] | None:
    """The lines of a front matter (fences included) as Markdown, line by line, where its keys announce lists of tasks
    or requirements ("requirements:" and entries below it), and the keys that were taken; None where none does. A list
    of which each entry stands in the ``body`` of the page as well only sums that up.
    """
    found = [""] * len(lines)
    lists: dict[int, tuple[str, HeadingMatch | None]] = {}  # the keys of lists by their lines
    for place, line in enumerate(lines):
        key = _LIST_KEY.match(line)
        if key is None:
            continue
        below = list(takewhile(lambda at: _is_below_key(lines[at]), range(place + 1, len(lines))))
        entries = [entry.group(1) for at in below if (entry := _LIST_ENTRY.match(lines[at]))]
        maps = any(_ENTRY.match(f"  {text}") for text in entries)
        first = next((lines[at] for at in below if lines[at].strip()), "")
        if maps or len(entries) < _FEWEST or not _LIST_ENTRY.match(first):
            continue
        name = _CAMEL.sub(" ", key.group(1)).replace("_", " ").replace("-", " ").strip()
        match = vocabulary().headings.find(name, to_the_letter=True)
        match = match if match is not None and match.exact else None
        told = sum(len(text.split()) for text in entries) >= _FEW_WORDS * len(entries)
        if match is None and not told:
            continue  # "categories", "tags"
        if match is not None and _stand_in(entries, body):
            continue
        lists[place] = (key.group(1), match)
        found[place] = f"## {name.capitalize()}"
        for at in below:
            entry = _LIST_ENTRY.match(lines[at])
            text = _unquoted(entry.group(1).strip()) if entry is not None else lines[at].strip()
            found[at] = f"- {text}" if entry is not None else f"  {text}".rstrip()
    asks = any(match is not None and match.kind.is_list for _, match in lists.values())
    return (found, frozenset(key for key, _ in lists.values())) if asks else None


def _stand_in(entries: Sequence[str], body: Sequence[str]) -> bool:
    """Whether each entry is a line of the page itself, there perhaps behind a bullet."""
    there = {fold(line) for line in body}
    return all(fold(_unquoted(text.strip())) in there for text in entries)


def _is_below_key(line: str) -> bool:
    """Whether a line still belongs to the key above it: it is empty, stands further in, or is an entry."""
    return not line.strip() or line[:1] in (" ", "\t") or _LIST_ENTRY.match(line) is not None


def _unquoted(value: str) -> str:
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value
