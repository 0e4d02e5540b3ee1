"""How much of a page is read: far more than any role page has, so that a page made to stall the reader cannot."""

from __future__ import annotations

from hiring_assistant.domain.role import PageWarning, Section

MOST_LINES = 5_000
MOST_CHARACTERS = 300_000
LONGEST_LINE = 10_000
"""Characters. A longer line was never written by a person; it is kept as it is."""

_MOST_WARNINGS = 20  # about lines that are too long


def readable_part(lines: list[str]) -> tuple[list[str], list[Section], list[PageWarning]]:
    """The lines that are read; those beyond the limits as sections, and warnings that say so.

    A line that is too long stays as an empty one, so that all others keep their numbers.
    """
    whole = len(lines) <= MOST_LINES and sum(map(len, lines)) <= MOST_CHARACTERS
    if whole and max(map(len, lines)) <= LONGEST_LINE:
        return lines, [], []
    read: list[str] = []
    kept: list[Section] = []
    warnings: list[PageWarning] = []
    characters = 0
    for number, line in enumerate(lines, 1):
        if len(line) > LONGEST_LINE:
            kept.append(Section("", line, number))
            message = "This line is too long for a line of text. It is kept as it is and was not read."
            if len(warnings) < _MOST_WARNINGS:
                warnings.append(PageWarning(number, "line-too-long", message))
            line = ""
        characters += len(line)
        if number > MOST_LINES or characters > MOST_CHARACTERS:
            rest = "\n".join(lines[number - 1 :]).strip("\n")
            if kept and kept[-1].line == number:
                kept.pop()
            if rest.strip():
                kept.append(Section("", rest, number))
                message = "The page is far longer than a role page. It was read up to here; the rest is kept as it is."
                warnings.append(PageWarning(number, "page-too-long", message))
            break
        read.append(line)
    return read, kept, warnings
