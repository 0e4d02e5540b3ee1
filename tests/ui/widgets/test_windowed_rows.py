"""A long list reads the rows that are looked at, and those once."""

from __future__ import annotations

from collections.abc import Sequence

from hiring_assistant.ui.widgets.windowed_rows import WindowedRows


def test_only_what_is_looked_at_is_read() -> None:
    asked: list[int] = []
    gone = {"5"}

    def read(ids: Sequence[str]) -> list[str]:
        asked.append(len(ids))
        return [id_ for id_ in ids if id_ not in gone]

    rows = WindowedRows(read, lambda row: row)
    rows.show([str(number) for number in range(10_000)])
    assert len(rows) == 10_000
    assert not asked
    assert rows.row(9_999) == "9999"
    assert [rows.row(at) for at in range(4)] == ["0", "1", "2", "3"]
    assert (rows.row(5), rows.row(-1), rows.row(10_000)) == (None, None, None)
    assert len(asked) == 2
    assert sum(asked) < 200
    assert (rows.place_of("77"), rows.place_of("x")) == (77, -1)
    for at in range(10_000):
        rows.row(at)
    before = len(asked)
    assert rows.row(9_900) == "9900"
    assert len(asked) == before
    assert rows.row(0) == "0"
    assert len(asked) == before + 1
    rows.show(["a"])
    assert rows.row(0) == "a"
