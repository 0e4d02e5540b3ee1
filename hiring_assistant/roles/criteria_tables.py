"""Tables of criteria and tasks, of any shape: columns "Essential" and "Desirable" with text or ticks, a column that
says which, one criterion a row, groups in a column or a row of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import Item, Other
from hiring_assistant.roles.durations import is_time_of_day
from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.table_cells import cell_at, head_is, is_mark, is_no, is_number
from hiring_assistant.roles.vocabulary import vocabulary

_BREAK = re.compile(r"<br\s*/?>|(?:^|\s)[•▪·]\s+", re.IGNORECASE)
_MOST_WORDS_OF_A_VALUE = 4
AMOUNT = re.compile(
    r"[^\w]*(?:[€$£¥₩]\s?\d[\d.,'’\s]*k?|\d[\d.,'’\s]*(?:k?\s?[€$£¥₩]|\s?(?:EUR|USD|CHF|GBP|BRL|[万만]?[円원]))"
    r"|\d{1,3}(?:[.,'’\s]\d{3})+|\d{4,7})[^\w]*",
    re.IGNORECASE,
)
"""A sum of money."""
_BRACKETS = re.compile(r"\([^()]*\)")
_FACT_COLUMNS = 2
_MOST_GRADED = 2  # columns of levels; more make a table of what each level is

Criterion = tuple[HeadingKind, Item]
"""An entry and whether it is done, asked for or nice to have."""

_Row = tuple[int, list[str]]


def criteria_in_table(table: Other, under: HeadingKind | None = None) -> list[Criterion]:
    """The criteria and tasks in the rows of a table; none where it is a table of something else.

    ``under`` is what the heading above it announces: there the rows of a table are that, also where no column says so.
    """
    if len(table.rows) < 2:
        return []
    heads = [plain(cell) for cell in table.rows[0]]
    rows = list(zip(table.row_lines[1:], table.rows[1:], strict=True))
    if _states_facts(rows) or _states_pay(rows) or all(is_time_of_day(plain(cell_at(row, 0))) for _, row in rows):
        return []
    found = _by_ticks(heads, rows) or _by_columns(heads, rows) or _by_rows(table) or _by_values(heads, rows)
    return found or _one_a_row(heads, rows, under)


def _states_pay(rows: Sequence[_Row]) -> bool:
    """Whether a column has nothing but amounts: "Minimum | 36 000 €"."""
    width = min((len(row) for _, row in rows), default=0)
    return any(all(AMOUNT.fullmatch(plain(row[at])) for _, row in rows) for at in range(1, width))


# Ways to say it


def _by_ticks(heads: list[str], rows: list[_Row]) -> list[Criterion]:
    """The criteria of a table that ticks them as required or nice to have."""
    asked = {at: kind for at, head in enumerate(heads) if (kind := list_kind(head)) is not None and kind.asks}
    ticks = {at: kind for at, kind in asked.items() if _holds_marks(rows, at)}
    text = _text_column(heads, rows, set(ticks)) if ticks else None
    if text is None:
        return []
    found: list[Criterion] = []
    for number, row in rows:
        ticked = {kind for at, kind in ticks.items() if cell_at(row, at) and not is_no(cell_at(row, at))}
        if not ticked and (len(ticks) > 1 or _is_group(row, text, rows)):
            continue  # what stands alone in its row is the name of a group
        only = next(iter(ticks.values()))
        other = HeadingKind.NICE_TO_HAVE if only is HeadingKind.REQUIREMENTS else HeadingKind.REQUIREMENTS
        kind = HeadingKind.REQUIREMENTS if HeadingKind.REQUIREMENTS in ticked else next(iter(ticked), other)
        found.extend(entries_in(kind, number, row, text))
    return found


def _by_columns(heads: list[str], rows: list[_Row]) -> list[Criterion]:
    """The entries of a table with a column for each kind of them."""
    columns = {at: kind for at, head in enumerate(heads) if (kind := list_kind(head)) is not None}
    if len(set(columns.values())) < 2:
        return []
    # "Criteria | Essential | Desirable": the first names groups of what the others hold.
    told = {at: kind for at, kind in columns.items() if _said(fold(heads[at])) is not None}
    columns = told if len(set(told.values())) > 1 else columns
    if _values_in(heads, rows):
        return []  # "Requirement | Desirable?" with "Must" and "Nice" below
    cells = ((kind, number, row, at) for number, row in rows for at, kind in columns.items())
    return [entry for cell in cells for entry in entries_in(*cell)]


def _by_rows(table: Other) -> list[Criterion]:
    """The entries of a table that is turned: its first column says what stands in each row."""
    told = [
        (number, row, list_kind(plain(cell_at(row, 0))))
        for number, row in zip(table.row_lines, table.rows, strict=True)
    ]
    head = told[0][2] is not None or not plain(cell_at(table.rows[0], 0))
    if not head or len({kind for _, _, kind in told if kind is not None}) < 2:
        return []
    return [
        entry
        for number, row, kind in told
        if kind is not None
        for at in range(1, len(row))
        for entry in entries_in(kind, number, row, at)
    ]


def _by_values(heads: list[str], rows: list[_Row]) -> list[Criterion]:
    """The criteria of a table with a column whose cells say which are asked for; it may have several such pairs."""
    columns = _values_in(heads, rows)
    free = set(range(len(heads))) - set(columns)
    texts: dict[int, int] = {}
    for at in columns:
        left = [text for text in free if text < at and text not in texts.values()]
        text = _text_column(heads, rows, set(columns)) if len(columns) == 1 else max(left, default=at + 1)
        if text is not None:
            texts[at] = text
    found: list[Criterion] = []
    before: dict[int, HeadingKind] = {}
    for number, row in rows:
        for at, text in texts.items():
            kind = columns[at].get(number)
            if kind is None and at < text and not cell_at(row, at):
                kind = before.get(at)  # cells that are one with that above
            if kind is not None:
                before[at] = kind
                found.extend(entries_in(kind, number, row, text))
    return found


def _one_a_row(heads: list[str], rows: list[_Row], under: HeadingKind | None) -> list[Criterion]:
    """The entries of a table where each row holds one: its head says of what kind, or the heading above it."""
    said = next(((at, kind) for at, head in enumerate(heads) if (kind := list_kind(head)) is not None), None)
    if said is not None and (under is None or not under.is_list) and not _is_process(heads):
        text, kind = said
    elif under is not None and under.is_list and not _is_of_levels(heads) and not _is_process(heads):
        fits = said is not None and under.asks == said[1].asks
        kind = said[1] if said is not None and fits and said[1] is HeadingKind.NICE_TO_HAVE else under
        chosen = said[0] if said is not None and fits else _text_column(heads, rows, set(), tasks=not under.asks)
        if chosen is None:
            return []
        text = chosen
    else:
        return []
    full = sum(not _is_group(row, text, rows) for _, row in rows) * 2 > len(rows)
    return [
        entry
        for number, row in rows
        if not (full and _is_group(row, text, rows))
        for entry in entries_in(kind, number, row, text)
    ]


# Columns and cells


def list_kind(head: str) -> HeadingKind | None:
    """What the entries of a column are, where its head says that and no more."""
    found = vocabulary().headings.find(head.rstrip(":： ?？"), to_the_letter=True)
    if found is not None and found.exact and found.kind.is_list:
        return found.kind
    return _said(fold(head))


def _said(folded: str) -> HeadingKind | None:
    """Whether folded words say that something is a must or nice to have."""
    for name, kind in (("must", HeadingKind.REQUIREMENTS), ("nice", HeadingKind.NICE_TO_HAVE)):
        if vocabulary().phrases(f"tables.{name}").is_one(folded):
            return kind
    return None


def _values_in(heads: list[str], rows: list[_Row]) -> dict[int, dict[int, HeadingKind]]:
    """The columns whose cells say which criteria are musts, each with what it says by line."""
    found: dict[int, dict[int, HeadingKind]] = {}
    for at in range(len(heads)):
        cells = {number: plain(cell_at(row, at)) for number, row in rows if plain(cell_at(row, at))}
        said = {number: kind for number, cell in cells.items() if (kind := _value(cell)) is not None}
        said = said or _letters(cells)
        if said and len(said) * 3 >= len(cells) * 2:
            found[at] = said
    return found


def _value(cell: str) -> HeadingKind | None:
    words = _BRACKETS.sub("", cell)
    if len(words.split()) > _MOST_WORDS_OF_A_VALUE:
        return None
    found = vocabulary().headings.find(words.rstrip(":： "), to_the_letter=True)
    # "Experience" above a list asks for it; in a cell it is a group of what is asked.
    extras = found is not None and found.exact and found.kind is HeadingKind.NICE_TO_HAVE
    return HeadingKind.NICE_TO_HAVE if extras else _said(fold(words))


def _letters(cells: dict[int, str]) -> dict[int, HeadingKind]:
    """What a column says that has one letter for each: "E" and "D"; none where there are others, or only one."""
    known = vocabulary()
    letters = {number: fold(_BRACKETS.sub("", cell)) for number, cell in cells.items()}
    must, nice = known.phrases("tables.must_letters").all, known.phrases("tables.nice_letters").all
    used = set(letters.values())
    musts = used & must
    nices = used & nice - musts
    if not musts or not nices or used - musts - nices:
        return {}
    return {
        number: HeadingKind.REQUIREMENTS if letter in musts else HeadingKind.NICE_TO_HAVE
        for number, letter in letters.items()
    }


def _holds_marks(rows: Sequence[_Row], at: int) -> bool:
    cells = [cell_at(row, at) for _, row in rows if cell_at(row, at)]
    return bool(cells) and all(map(is_mark, cells)) and not all(map(is_no, cells))


def _text_column(heads: list[str], rows: list[_Row], but: set[int], *, tasks: bool = False) -> int | None:
    """The column with the criteria or tasks: by its head, else the one with most to read."""
    columns = [
        at for at in range(len(heads)) if at not in but and not all(is_number(cell_at(row, at)) for _, row in rows)
    ]
    for name in ("task", "criterion") if tasks else ("criterion", "task"):
        for at in columns:
            if vocabulary().phrases(f"tables.{name}").is_one(fold(heads[at])):
                return at
    columns = [at for at in columns if not head_is(heads[at], "tables.beside")] or columns
    return max(columns, key=lambda at: sum(len(plain(cell_at(row, at))) for _, row in rows), default=None)


def _is_group(row: Sequence[str], text: int, rows: Sequence[_Row]) -> bool:
    """Whether a row has nothing but the name of a group of those below it."""
    filled = [at for at, cell in enumerate(row) if plain(cell)]
    widest = max(sum(bool(plain(cell)) for cell in other) for _, other in rows)
    return len(filled) < 2 <= widest and (filled != [text] or len(row) > 2 or cell_at(row, text).startswith("**"))


def _is_of_levels(heads: list[str]) -> bool:
    """Whether the columns are levels or grades: what each of them is, rather than what is asked for."""
    known = vocabulary()
    levels = [head for head in heads if known.phrases("track.level").within(fold(head))]
    return len(levels) >= _MOST_GRADED or any(known.phrases("grade.words").is_one(fold(head)) for head in heads[:1])


def _states_facts(rows: Sequence[_Row]) -> bool:
    """Whether the first of two columns names what an advert states of any job: salary, hours, location."""
    if any(len(row) != _FACT_COLUMNS for _, row in rows):
        return False
    known = vocabulary()
    found = [known.headings.find(plain(row[0]).rstrip(":： "), to_the_letter=True) for _, row in rows]
    facts = sum(
        (match is not None and match.kind in (HeadingKind.OTHER, HeadingKind.GRADE))
        or known.phrases("tables.facts").is_one(fold(plain(row[0])))
        for match, (_, row) in zip(found, rows, strict=True)
    )
    return facts >= _FACT_COLUMNS and facts * 2 >= len(rows)


def _is_process(heads: list[str]) -> bool:
    return any(
        head_is(head, "tables.length") or vocabulary().phrases("people.columns").is_one(fold(head)) for head in heads
    )


def entries_in(kind: HeadingKind, number: int, row: Sequence[str], at: int) -> Iterator[Criterion]:
    """The entries of a cell, which may hold several."""
    for piece in _BREAK.split(cell_at(row, at)):
        if plain(piece).strip("-–— "):
            yield kind, Item(number, [(number, piece)])
