"""What a heading or paragraph says in passing of the list below it: things to do, or things asked for."""

from __future__ import annotations

from hiring_assistant.domain.text import fold
from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.sentences import sentences
from hiring_assistant.roles.vocabulary import vocabulary


def kind_said_in_heading(text: str) -> HeadingKind | None:
    """What an unknown heading says of its list in passing: "Some pointers on what we look for"."""
    folded = fold(text)
    known = vocabulary()
    if known.phrases("cues.heading_nice_to_have").within(folded):
        return HeadingKind.NICE_TO_HAVE
    if known.phrases("cues.heading_requirements").within(folded):
        return HeadingKind.REQUIREMENTS
    return HeadingKind.RESPONSIBILITIES if known.phrases("cues.heading_responsibilities").within(folded) else None


def kind_said(text: str, *, strictly: bool = False) -> HeadingKind | None:
    """What a paragraph says of the list below it, its last sentence first.

    ``strictly`` it must end in a colon, as before the first heading lists of anything may stand.
    """
    if strictly and not text.rstrip().endswith((":", "：")):
        return None
    known = vocabulary()
    for sentence in (sentences(text)[-1:] or [""]) + ([] if strictly else [text]):
        folded = fold(sentence)
        asks = known.phrases("cues.requirements").last(folded)
        does = known.phrases("cues.responsibilities").last(folded)
        if asks is not None or does is not None:
            later = does is None or (asks is not None and asks.start() > does.start())
            return HeadingKind.REQUIREMENTS if later else HeadingKind.RESPONSIBILITIES
    return None
