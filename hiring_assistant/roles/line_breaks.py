"""Lines that HTML breaks within one line of the source: "• Bake<br>• Sweep", "<h2>Tasks</h2><ul><li>Bake</li></ul>".

Read as lines of their own, they are what people see; afterwards everything is put back to the lines of the source.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from hiring_assistant.domain.role import RoleReading

_BREAK = re.compile(r"\s*<br\s*/?>\s*", re.IGNORECASE)
_BLOCK = re.compile(
    r"(?<=>)(?<!<li>)\s*(?=<(?:h[1-6]|[uo]l|li|p|div|table|t[rdh]|d[ltd])[\s>])|(?<=</li>|</ul>|</ol>|</dt>)\s*(?=\S)",
    re.IGNORECASE,
)
_CUT = re.compile(r"<[bB][rR]|><(?:[hH][1-6]|[uoUO][lL]|[lL][iI]|[pP])[\s>]")
_ENTRY = re.compile(r"^(\s*)([-*+]\s|\d{1,2}[.)]\s)\s*")
_LABEL_AND_ENTRY = re.compile(
    r"^(\*\*[^*]{3,100}:\s?\*\*) - (\S.*)$"
)  # "**Your tasks:** - Bake", as job boards have it
_NOT_TO_CUT = ("#", "|", "```", "~~~")
_LONGEST_LINE = 20_000  # characters


def with_breaks_apart(lines: Sequence[str], after: int) -> tuple[list[str], list[int] | None]:
    """The lines, those behind the first ``after`` cut at their breaks; and for each the number in the source (from 1),
    None where no line was cut. Rows of tables and headings stay whole, and so does a line whose marks would part.
    """
    text = "\n".join(lines)
    labelled = "** - " in text
    if not labelled and ("<" not in text or _CUT.search(text) is None):
        return list(lines), None
    cut: list[str] = []
    numbers: list[int] = []
    fenced = False
    for number, line in enumerate(lines, 1):
        fenced ^= line.lstrip().startswith(("```", "~~~"))
        pieces = [line] if number <= after or fenced else _pieces(line)
        cut.extend(pieces)
        numbers.extend([number] * len(pieces))
    return (cut, numbers) if len(cut) > len(lines) else (list(lines), None)


def _pieces(line: str) -> list[str]:
    """What stands between the breaks of a line, and the blocks of HTML on it; what belongs to an entry of a list stays
    below it.
    """
    if line.startswith("<") and len(line) <= _LONGEST_LINE and (blocks := _BLOCK.split(line))[1:]:
        return [piece for block in blocks if block for piece in _pieces(block)]
    if "** - " in line and (label := _LABEL_AND_ENTRY.match(line)) is not None:
        return [label.group(1), "", f"- {label.group(2)}"]
    found = _BREAK.search(line) if len(line) <= _LONGEST_LINE else None
    if found is None or found.end() == len(line) or line.lstrip().startswith(_NOT_TO_CUT) or " | " in line:
        return [line]
    pieces = [piece for piece in _BREAK.split(line) if piece]
    if any(piece.count("**") % 2 or piece.count("`") % 2 or piece.count("[") != piece.count("]") for piece in pieces):
        return [line]
    entry = _ENTRY.match(line)
    if entry is None:
        return pieces
    mark = entry.group(2)
    return [pieces[0], *(piece if piece.startswith(mark) else " " * entry.end() + piece for piece in pieces[1:])]


def with_lines_of_source(reading: RoleReading, numbers: Sequence[int]) -> RoleReading:
    """The reading of cut lines with the numbers of those they were cut from."""

    def at(line: int) -> int:
        return numbers[min(max(line, 1), len(numbers)) - 1]

    tracks = tuple(
        replace(
            track,
            line=at(track.line),
            responsibilities=tuple(replace(entry, line=at(entry.line)) for entry in track.responsibilities),
            requirements=tuple(replace(entry, line=at(entry.line)) for entry in track.requirements),
        )
        for track in reading.tracks
    )
    stages = tuple(
        replace(
            stage,
            line=at(stage.line),
            questions=tuple(replace(question, line=at(question.line)) for question in stage.questions),
        )
        for stage in reading.stages
    )
    return replace(
        reading,
        tracks=tracks,
        stages=stages,
        sections=tuple(replace(section, line=at(section.line)) for section in reading.sections),
        warnings=tuple(replace(warning, line=at(warning.line)) for warning in reading.warnings),
    )
