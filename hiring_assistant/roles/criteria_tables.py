"""Tables of criteria, as public employers set them: columns "Essential" and "Desirable", or one that says which."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hiring_assistant.roles.blocks import Item, Other
from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.vocabulary import vocabulary

_BREAK = re.compile(r"<br\s*/?>|(?:^|\s)[•▪·]\s+", re.IGNORECASE)
_LONGEST_MARK = 4  # characters: "✓", "x", "Yes"

Criterion = tuple[HeadingKind, Item]
"""An entry and whether it is asked for or nice to have."""


def criteria_in_table(table: Other) -> list[Criterion]:
    """The criteria in the rows of a table; none where it is a table of something else."""
    if len(table.rows) < 2:
        return []
    columns = {at: kind for at, cell in enumerate(table.rows[0]) if (kind := _asks(cell)) is not None}
    rows = list(enumerate(table.rows[1:], table.line + 2))
    if columns and HeadingKind.NICE_TO_HAVE in columns.values():
        return list(_from_columns(columns, rows))
    said = max(range(len(table.rows[0])), key=lambda at: sum(_asks_at(row, at) is not None for _, row in rows))
    if sum(_asks_at(row, said) is not None for _, row in rows) * 2 < len(rows):
        return []
    return [
        (kind, Item(number, [(number, text)]))
        for number, row in rows
        if (kind := _asks_at(row, said)) is not None and (text := _longest(row, said))
    ]


def _from_columns(columns: dict[int, HeadingKind], rows: list[tuple[int, list[str]]]) -> Iterator[Criterion]:
    for number, row in rows:
        for at, kind in columns.items():
            cell = row[at] if at < len(row) else ""
            if not plain(cell).strip("-–— "):
                continue
            if len(plain(cell)) <= _LONGEST_MARK:
                cell = next((other for place, other in enumerate(row) if place not in columns and plain(other)), "")
            for piece in _BREAK.split(cell):
                if plain(piece):
                    yield kind, Item(number, [(number, piece)])


def _asks(cell: str) -> HeadingKind | None:
    """Whether a cell says that something is required or nice to have, and no more."""
    found = vocabulary().headings.find(plain(cell).rstrip(":： "), to_the_letter=True)
    return found.kind if found is not None and found.exact and found.kind.asks else None


def _asks_at(row: list[str], at: int) -> HeadingKind | None:
    return _asks(row[at]) if at < len(row) and row[at].strip() else None


def _longest(row: list[str], but: int) -> str:
    return max((cell for at, cell in enumerate(row) if at != but), key=len, default="")
