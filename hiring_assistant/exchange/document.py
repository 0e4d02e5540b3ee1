"""A report as tables and sentences, apart from the format it leaves in: one making serves HTML, PDF and workbooks."""

from __future__ import annotations

from dataclasses import dataclass

Cell = str | float | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table. ``width`` is its share of the page in percent; ``number`` columns are centred."""

    text: str
    width: int
    number: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A figure with a bar beside it that is ``share`` (0 to 1) of the column's width."""

    number: float
    share: float


@dataclass(frozen=True, slots=True)
class Shade:
    """A text on the colour of the rating (1 to 5) nearest to ``value``; without one where it is None."""

    text: str
    value: float | None


def score_cell(value: float | None) -> Shade:
    """A score on its colour; a dash where there is none."""
    return Shade("–" if value is None else f"{value:.1f}", value)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table under a heading, with sentences above (``intro``) and below it (``note``).

    ``name`` is what its sheet in a workbook is called (31 letters at most). ``digits`` is how many decimals numbers
    have where people read them; a workbook keeps them whole. Without rows, ``empty`` is said instead.
    """

    name: str
    heading: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell | Bar | Shade, ...], ...]
    intro: str = ""
    note: str = ""
    empty: str = ""
    digits: int = 1


@dataclass(frozen=True, slots=True)
class Tile:
    """A figure that stands out: what it is, the figure, and words to it."""

    label: str
    figure: str
    words: str


@dataclass(frozen=True, slots=True)
class ReportDocument:
    """A whole report. ``made_from`` says what it was made from, by whom and when; ``footer`` the same in a line."""

    title: str
    subtitle: str
    tiles: tuple[Tile, ...]
    sheets: tuple[Sheet, ...]
    made_from: str
    footer: str
