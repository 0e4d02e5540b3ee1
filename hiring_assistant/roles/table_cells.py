"""What the heads and cells of tables say by themselves: ticks, numbers, what a column is for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.vocabulary import vocabulary

_NOTHING = "-–—/.…"
_CROSSES = frozenset("✗✘✕✖❌×☐")
_LETTERS = re.compile(r"[A-Za-z](?:\s*[,/+&]\s*[A-Za-z])*")  # "A/I": by which it is assessed
_NUMBER = re.compile(r"\W*(?:[^\W\d]+\s*)?#?\d{1,2}(?:[ªº°]|er|re|ème|e|st|nd|rd|th|[^\W\d]{1,2})?\W*")
_MOST_WORDS_OF_A_HEAD = 4


def cell_at(row: Sequence[str], at: int) -> str:
    """The cell in that column, as it is written; "" where the row is shorter."""
    return row[at].strip() if at < len(row) else ""


def is_nothing(cell: str) -> bool:
    """Whether a plain cell is empty or holds no more than a dash."""
    return not cell.strip().strip(_NOTHING)


def is_mark(cell: str) -> bool:
    """Whether a cell only ticks or denies something: "✓", "x", "Yes", "–", "A/I"."""
    text = plain(cell)
    folded = fold(text)
    known = vocabulary()
    return (
        not folded
        or any(known.phrases(f"tables.{name}").is_one(folded) for name in ("yes", "no"))
        or (_LETTERS.fullmatch(text) is not None)
    )


def is_no(cell: str) -> bool:
    """Whether a cell denies: "No", "–", "✗"."""
    text = plain(cell)
    return is_nothing(text) or text[:1] in _CROSSES or vocabulary().phrases("tables.no").is_one(fold(text))


def is_number(cell: str) -> bool:
    """Whether a cell only counts, or is empty: "2", "Stage 2", "2ª"."""
    text = plain(cell)
    return not fold(text) or _NUMBER.fullmatch(text) is not None


def head_is(head: str, name: str) -> bool:
    """Whether the head of a column is, or holds, one of the words called ``name``, such as "tables.length"."""
    folded = fold(head)
    short = len(folded.split()) <= _MOST_WORDS_OF_A_HEAD and not any(char.isdigit() for char in folded)
    return short and vocabulary().phrases(name).within(folded)
