"""Steps that a page lists by their names first and tells of one by one below, under a heading for each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import Item, ListBlock, Paragraph
from hiring_assistant.roles.heading_index import HeadingKind, HeadingMatch
from hiring_assistant.roles.parts import Part

_FEWEST = 2
_NAME_ENDS = re.compile(r"\s*[(（:：–—|]|\s-\s")
_COUNTED = re.compile(r"^\W*\d{1,2}\s*[.):：]\s*")


def put_to_listed_steps(parts: Sequence[Part]) -> None:
    """Put what stands under headings that repeat the entries of a list of steps to these entries.

    The list is marked as one of steps then, and nothing is left under the headings.
    """
    lists = [
        (place, block) for place, part in enumerate(parts) if part.kind is HeadingKind.PROCESS for block in part.lists
    ]
    if not lists:
        return
    for place, block in lists:
        if len(block.items) < _FEWEST or place + _FEWEST >= len(parts):
            continue
        following = {
            _name(part.heading.text): part for part in reversed(parts[place + 1 :]) if part.heading is not None
        }
        told = [(item, following[name]) for item in block.items if (name := _name(item.text)) in following and name]
        if len(told) < _FEWEST or len(told) * 2 < len(block.items):
            continue
        block.is_steps = True
        parts[place].is_step = parts[place].beside_steps = False
        for item, part in told:
            item.children.extend(_entries(part))
            part.blocks = []
            part.match = HeadingMatch(HeadingKind.PROCESS)
            part.is_step, part.beside_steps = False, True
        return


def _name(text: str) -> str:
    """What a step is called, without its number ("1. Call"), what stands behind it, and blanks."""
    return fold(_NAME_ENDS.split(_COUNTED.sub("", text), maxsplit=1)[0]).replace(" ", "")


def _entries(part: Part) -> Iterator[Item]:
    for block in part.blocks:
        if isinstance(block, ListBlock):
            yield from block.items
        elif isinstance(block, Paragraph):
            yield Item(block.line, list(enumerate(block.raw.split("\n"), block.line)))
