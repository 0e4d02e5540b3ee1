"""Which words of notes touch topics that no decision may rest on. Hints only: nothing is ever refused for them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NoteHint:
    """Words of a note (from ``start`` to before ``end``) and a sentence about them."""

    words: str
    message: str
    start: int
    end: int


def note_hints(text: str) -> tuple[NoteHint, ...]:
    """The hints at a line of notes, in the order the words stand in.

    Raises:
        MachineFault: when the file with the words is broken or cannot be read.
    """
    # Only here, because opening an interview must not wait for the words of all languages.
    from hiring_assistant.kits.linting import lint_note

    return tuple(NoteHint(found.words, found.message, found.start, found.end) for found in lint_note(text))
