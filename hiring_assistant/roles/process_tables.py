"""Tables of the steps of a hiring process: what, with whom, how long, when, in any order and turned either way."""

from __future__ import annotations

import re
from collections.abc import Sequence

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.blocks import Other
from hiring_assistant.roles.durations import minutes_in
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.separating import NUMBERED_LINE
from hiring_assistant.roles.stage_kinds import kind_of
from hiring_assistant.roles.stages import Step
from hiring_assistant.roles.table_cells import cell_at, head_is, is_nothing, is_number
from hiring_assistant.roles.vocabulary import vocabulary

_FEWEST = 2
_FEWEST_ACROSS = 3
_BEFORE_BRACKETS = re.compile(r"[(（]")


def steps_in_table(table: Other, *, trusted: bool = False) -> list[Step]:
    """The steps that the rows of a table tell, or its columns; none where it is a table of something else.

    ``trusted`` it stands under a heading about the process: heads for people or lengths are enough there.
    """
    rows = [[plain(cell) for cell in row] for row in table.rows]
    lines = table.row_lines
    filled = [at for at, row in enumerate(rows) if any(row)]
    if trusted and len(filled) == 1 and _are_steps(rows[filled[0]]):
        return [Step(cell, lines[filled[0]], heading=cell) for cell in rows[filled[0]]]
    if len(rows) < _FEWEST:
        return []
    if trusted and _heads_are_steps(rows):
        return [
            Step(head, table.line, text=". ".join(filter(None, cells)), heading=head)
            for head, *cells in zip(*_filled(rows), strict=True)
        ]
    if _is_turned(rows):
        rows = [list(column) for column in zip(*_filled(rows), strict=True)]
        lines = [table.line] * len(rows)
    columns = _Columns(rows)
    told = [
        (number, row)
        for number, row in list(zip(lines, rows, strict=True))[0 if columns.has_no_head else 1 :]
        if not columns.is_total(row)
    ]
    known = sum(columns.tells_step(row) for _, row in told)
    if not known or (known * 2 < len(told) and not (trusted and columns.of_people_or_time)):
        return []
    steps: list[Step] = []
    for number, row in told:
        title, text = columns.title_in(row), columns.rest_of(row)
        who, length = columns.who_in(row), columns.minutes_in(row)
        counted = trusted and columns.are_counted
        if title and (columns.tells_step(row) or columns.is_placed(row) or counted):
            steps.append(Step(title, number, text=text, heading=title, who=who, length=length))
        elif not title and steps and who is not None and length is not None:  # one name for several talks
            steps.append(Step(steps[-1].lead, number, text=text, heading=steps[-1].heading, who=who, length=length))
        elif not title and steps:
            steps[-1].text = ". ".join(filter(None, (steps[-1].text, text)))
    return steps


class _Columns:
    """What each column of a table of steps says."""

    def __init__(self, rows: list[list[str]]) -> None:
        heads, body = rows[0], rows[1:]
        people = vocabulary().phrases("people.columns")
        width = range(len(heads))
        self._heads = heads
        self._length = [at for at in width if head_is(heads[at], "tables.length") and not _names_step(heads[at])]
        self._who = [at for at in width if people.is_one(fold(heads[at]))]
        self._who = self._who or [at for at in width if at not in self._length and head_is(heads[at], "people.columns")]
        when = {at for at in width if head_is(heads[at], "tables.when")}
        self._who = [at for at in self._who if at not in when]
        self._aside = {*self._length, *self._who, *when}
        counted = {at for at in width if all(is_number(cell_at(row, at)) for row in body)}
        self.are_counted = bool(body) and any(
            [cell_at(row, at).strip(". ") for row in body] == [str(n) for n in range(1, len(body) + 1)]
            for at in counted
        )
        names = [at for at in width if at not in self._aside and at not in counted]
        by_head = [at for at in names if head_is(heads[at], "tables.step")]
        most = max(names, key=lambda at: sum(kind_of(cell_at(row, at)) is not None for row in body), default=0)
        self._title = (most if most in by_head else by_head[0]) if by_head else most
        self.of_people_or_time = bool(self._length or self._who)
        self.has_no_head = not self._aside and not by_head and self._is_step_itself(heads)

    def _is_step_itself(self, row: Sequence[str]) -> bool:
        """Whether the first row is a step rather than heads: it states a length."""
        others = (minutes_in(cell) for at, cell in enumerate(row) if at != self._title)
        return kind_of(cell_at(row, self._title)) is not None and any(others)

    def is_total(self, row: Sequence[str]) -> bool:
        """Whether a row only sums up the others."""
        first = next((cell for cell in row if cell), "")
        folded = fold(_BEFORE_BRACKETS.split(first)[0])
        total = vocabulary().phrases("tables.total")
        return total.is_one(folded) or (total.starts(folded) is not None and kind_of(first) is None)

    def title_in(self, row: Sequence[str]) -> str:
        """The name of the step; "" where the row goes on with that above it."""
        title = cell_at(row, self._title)
        return "" if is_nothing(title) else title

    def tells_step(self, row: Sequence[str]) -> bool:
        """Whether words in a row tell of a step, beside those about whoever it is with."""
        known = vocabulary().phrases("process.own_steps")
        cells = [cell for at, cell in enumerate(row) if at not in self._aside]
        return any(kind_of(cell) is not None or known.is_one(fold(cell).lstrip("0123456789 ")) for cell in cells)

    def is_placed(self, row: Sequence[str]) -> bool:
        """Whether a row says with whom, how long or when."""
        return any(not is_nothing(cell_at(row, at)) for at in self._aside)

    def who_in(self, row: Sequence[str]) -> str | None:
        """Whoever it is with, where a column says so."""
        return next((cell_at(row, at) for at in self._who if not is_nothing(cell_at(row, at))), None)

    def minutes_in(self, row: Sequence[str]) -> tuple[int, int] | None:
        """The length that a column states; the unit of bare numbers stands in its head, else it is the minute."""
        for at in self._length:
            cell = cell_at(row, at)
            found = minutes_in(cell)
            if found is None and cell[:1].isdigit() and cell.replace("-", "").replace("–", "").isdigit():
                hours = any(word in fold(self._heads[at]).split() for word in vocabulary().words("durations.hour"))
                found = minutes_in(f"{cell} {'h' if hours else 'min'}")
            if found is not None:
                return found
        return None

    def rest_of(self, row: Sequence[str]) -> str:
        """What else a row says of its step."""
        cells = (
            cell for at, cell in enumerate(row) if at != self._title and not is_nothing(cell) and not is_number(cell)
        )
        return ". ".join(cells)


def _names_step(head: str) -> bool:
    return vocabulary().phrases("tables.step").is_one(fold(head))


def _heads_are_steps(rows: list[list[str]]) -> bool:
    """Whether the heads are the steps themselves, with what is said of each below it: "応募 | 面接 | 採用"."""
    return _are_steps(rows[0]) and not _is_turned(rows)


def _are_steps(cells: Sequence[str]) -> bool:
    """Whether all cells of a row name a step."""
    if len(cells) < _FEWEST_ACROSS or not all(cells):
        return False
    known = vocabulary()
    own = known.phrases("process.own_steps")
    steps = [kind_of(cell) is not None or own.is_one(fold(cell)) for cell in cells]
    unknown = [cell for cell in cells if kind_of(cell) is None]
    return all(steps) and not any(known.phrases("people.columns").is_one(fold(cell)) for cell in unknown)


def _is_turned(rows: list[list[str]]) -> bool:
    """Whether each column is a step, and the heads stand in the first."""
    known = vocabulary()
    first = [fold(row[0]) if row else "" for row in rows[1:]]
    heads = [
        word
        for word in first
        if known.phrases("people.columns").is_one(word)
        or any(known.phrases(f"tables.{name}").is_one(word) for name in ("length", "when", "step", "details"))
    ]
    across = [cell for cell in rows[0][1:] if kind_of(cell) is not None or is_number(cell) or NUMBERED_LINE.match(cell)]
    return len(heads) * 2 > len(first) and len(across) * 2 > len(rows[0]) - 1 and len(rows[0]) > _FEWEST


def _filled(rows: list[list[str]]) -> list[list[str]]:
    """The rows, all as long as the longest."""
    width = max(map(len, rows))
    return [row + [""] * (width - len(row)) for row in rows]
