"""Tables that are the whole advert: the first of two columns names the sections, the second holds what they say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from hiring_assistant.roles.blocks import PSEUDO_LEVEL, Block, Heading, Item, ListBlock, Other, Paragraph
from hiring_assistant.roles.heading_index import HeadingKind, HeadingMatch
from hiring_assistant.roles.inline import plain
from hiring_assistant.roles.vocabulary import is_unspaced, vocabulary

_COLUMNS = 2
_FEWEST_KNOWN = 3
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_BULLET = re.compile(r"^\s*(?:[・●○◦•*✓-]|\(?\d{1,2}[.)）]|[①-⑳])\s*(?=\S)")


def with_fact_sheets(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, where the rows of such a table are headings with what stands below each."""
    for block in blocks:
        if isinstance(block, Other) and block.rows and _is_sheet(block.rows):
            yield from _sections_of(block)
        else:
            yield block


def _is_sheet(rows: Sequence[Sequence[str]]) -> bool:
    """Whether most rows of a table are named like sections, and one of them has duties or what is asked for."""
    if len(rows) < _FEWEST_KNOWN or any(len(row) != _COLUMNS for row in rows):
        return False
    named = [(match.kind, row[1]) for row in rows if (match := _known(row)) is not None and match.exact]
    lists = [(kind, text) for kind, text in named if kind in (HeadingKind.RESPONSIBILITIES, HeadingKind.REQUIREMENTS)]
    # "Experience | 2 to 5 years" among the pay and the place is but a fact.
    told = len(lists) > 1 or any(is_unspaced(text) or _BREAK.search(text) is not None for _, text in lists)
    return len(named) >= _FEWEST_KNOWN and len(named) * 2 >= len(rows) and told


def _known(row: Sequence[str]) -> HeadingMatch | None:
    return vocabulary().headings.find(plain(row[0]).rstrip(":： "), to_the_letter=True)


def _sections_of(table: Other) -> Iterable[Block]:
    for number, row in zip(table.row_lines, table.rows, strict=True):
        name = plain(row[0]).rstrip(":： ")
        pieces = [piece.strip() for piece in _BREAK.split(row[1]) if plain(piece).strip()]
        match = _known(row)
        if number == table.row_lines[0] and match is None:
            yield Paragraph(" ".join(row), number, number)  # the heads of the columns
            continue
        bulleted = [_BULLET.match(piece) for piece in pieces]
        takes_lists = match is not None and (match.kind.is_list or match.kind is HeadingKind.PROCESS)
        if name:
            # A section that is read no further is kept as it is written, the whole row.
            yield Heading(name, PSEUDO_LEVEL, number, number if takes_lists else number - 1)
        is_list = match is not None and match.kind.is_list
        if takes_lists and len(pieces) > _COLUMNS and not bulleted[0] and all(bulleted[1:]):
            yield Paragraph(pieces.pop(0), number, number)  # "All of the following:", above what is asked for
            bulleted.pop(0)
        if pieces and takes_lists and (len(pieces) > 1 or any(bulleted) or is_list):
            texts = (piece[found.end() :] if found else piece for piece, found in zip(pieces, bulleted, strict=True))
            yield ListBlock([Item(number, [(number, text)]) for text in texts], number, number)
        elif pieces:
            yield Paragraph(" ".join(pieces), number, number)
