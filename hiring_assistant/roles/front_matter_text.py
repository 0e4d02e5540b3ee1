"""Pages whose whole text stands in their front matter, as lists of entries with a title and a text.

Some generators of websites lay a page out from such lists: each entry is a heading with a paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from hiring_assistant.roles.front_matter import QUIET_KEYS

_FENCE = "---"
_TITLES = ("title", "name", "heading", "headline", "step", "question")
_TEXTS = ("text", "description", "body", "content", "details", "summary", "paragraph", "answer", "items")
_ENTRY = re.compile(r"^(\s*)(-\s+)?([A-Za-z_][\w-]*)\s*:(?:\s+(.*?))?\s*$")
_BLOCK = re.compile(r"^[|>][+-]?\d?$")
_FEWEST = 2


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
            if line.strip() != _FENCE and (entry is None or indent or entry.group(3) not in QUIET_KEYS):
                kept.append(line)
    return (found, "\n".join(kept)) if titles >= _FEWEST and texts >= _FEWEST else None


def _unquoted(value: str) -> str:
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value
