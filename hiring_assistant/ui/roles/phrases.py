"""Numbers, lengths and parts of an interview in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from hiring_assistant.domain.kit import SegmentKind


def _tr(text: str) -> str:
    return QCoreApplication.translate("roles", text)


def number(value: int) -> str:
    """A whole number as it is written here."""
    return QLocale().toString(value)


def counted(count: int, one: str, many: str) -> str:
    """``one`` for one thing, else ``many`` with the number in the place of %1."""
    return one if count == 1 else many.replace("%1", number(count))


def segment(kind: SegmentKind) -> str:
    """What a part of an interview is called."""
    return {
        SegmentKind.OPENING: _tr("Welcome and outline"),
        SegmentKind.QUESTIONS: _tr("Questions"),
        SegmentKind.CANDIDATE_QUESTIONS: _tr("The candidate’s questions"),
        SegmentKind.CLOSING: _tr("Closing"),
    }[kind]


def minutes(value: int) -> str:
    """A length in minutes, such as “30 min”."""
    return _tr("%1 min").replace("%1", number(value))


def slot(shortest_and_longest: tuple[int, int] | None) -> str:
    """The length that a page gives a stage, such as “45–60 min”; "" where it says none."""
    if shortest_and_longest is None:
        return ""
    low, high = shortest_and_longest
    return minutes(low) if low == high else _tr("%1 min").replace("%1", f"{number(low)}–{number(high)}")
