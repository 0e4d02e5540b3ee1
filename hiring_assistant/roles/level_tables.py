"""Tables of levels: a row or a column for each, with what is done and asked for there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import Other
from hiring_assistant.roles.criteria_tables import AMOUNT, Criterion, entries_in, list_kind
from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.names import level_words, name_words, names_a_role
from hiring_assistant.roles.table_cells import cell_at
from hiring_assistant.roles.vocabulary import vocabulary

_FEWEST = 2
_MOST_WORDS_OF_A_NAME = 6


@dataclass(slots=True)
class LevelInTable:
    """A level with the entries that a table has for it; ``line`` is where its name stands."""

    name: str
    line: int
    entries: list[Criterion] = field(default_factory=list)


def levels_in_table(table: Other, under: HeadingKind | None = None) -> list[LevelInTable]:
    """The levels of a table that says of each what it does or what is asked for; none where it is another table.

    ``under`` a heading for either, each column of a level has entries of that kind.
    """
    if len(table.rows) < _FEWEST:
        return []
    heads = [plain(cell) for cell in table.rows[0]]
    found = _one_a_row(heads, table) or _one_a_column(heads, table) or _all_of_a_kind(heads, table, under)
    names = {fold(level.name) for level in found}
    named = all(level.name and len(level.name.split()) <= _MOST_WORDS_OF_A_NAME for level in found)
    return found if named and len(names) == len(found) >= _FEWEST else []


def _one_a_row(heads: Sequence[str], table: Other) -> list[LevelInTable]:
    kinds = {at: kind for at, head in enumerate(heads) if at and (kind := list_kind(head)) is not None}
    pay = {at for at in kinds if all(AMOUNT.fullmatch(plain(cell_at(row, at))) for row in table.rows[1:])}
    kinds = {at: kind for at, kind in kinds.items() if at not in pay}  # "Minimum | 36 000 €"
    if not kinds or not _says_levels(heads[0]):
        return []
    return [
        LevelInTable(
            plain(cell_at(row, 0)),
            number,
            [entry for at, kind in kinds.items() for entry in entries_in(kind, number, row, at)],
        )
        for number, row in zip(table.row_lines[1:], table.rows[1:], strict=True)
    ]


def _one_a_column(heads: Sequence[str], table: Other) -> list[LevelInTable]:
    if len(heads) <= _FEWEST or not all(map(_names_level, heads[1:])):
        return []
    told = [
        (number, row, list_kind(plain(cell_at(row, 0))))
        for number, row in zip(table.row_lines[1:], table.rows[1:], strict=True)
    ]
    if not any(kind is not None for _, _, kind in told):
        return []
    found = [LevelInTable(head, table.row_lines[0]) for head in heads[1:]]
    for number, row, kind in told:
        if kind is not None:
            for at, level in enumerate(found, 1):
                level.entries.extend(entries_in(kind, number, row, at))
    return found


def _all_of_a_kind(heads: Sequence[str], table: Other, kind: HeadingKind | None) -> list[LevelInTable]:
    if kind is None or not kind.is_list or len(heads) <= _FEWEST or not all(map(_names_level, heads[1:])):
        return []
    found = [LevelInTable(head, table.row_lines[0]) for head in heads[1:]]
    for number, row in zip(table.row_lines[1:], table.rows[1:], strict=True):
        for at, level in enumerate(found, 1):
            level.entries.extend(entries_in(kind, number, row, at))
    return found


def _names_level(head: str) -> bool:
    words = name_words(head)
    return names_a_role(words) or bool(level_words(words))


def _says_levels(head: str) -> bool:
    known = vocabulary()
    match = known.headings.find(head.rstrip(":： "), to_the_letter=True)
    levels = match is not None and match.exact and match.kind is HeadingKind.LEVELS
    return levels or known.phrases("tables.level").is_one(fold(head))
