"""Numbers, lengths and parts of an interview in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from hiring_assistant.domain.kit import Segment, SegmentKind
from hiring_assistant.domain.text import fold

translate = QCoreApplication.translate


def number(value: int) -> str:
    """A whole number as it is written here."""
    return QLocale().toString(value)


def role_and_track(role: str, track: str) -> str:
    """A role with its track, which is often called the same."""
    return role if fold(track) in ("", fold(role)) else f"{role} · {track}"


def counted(count: int, one: str, many: str) -> str:
    """``one`` for one thing, else ``many`` with the number in the place of %1."""
    return one if count == 1 else many.replace("%1", number(count))


def segment(part: Segment, *, written: bool) -> str:
    """What a part of an interview, or of a ``written`` stage, is called, with its length where it has one."""
    spoken_names = {
        SegmentKind.OPENING: translate("roles", "Welcome and outline"),
        SegmentKind.QUESTIONS: translate("roles", "Questions"),
        SegmentKind.CANDIDATE_QUESTIONS: translate("roles", "The candidate’s questions"),
        SegmentKind.CLOSING: translate("roles", "Closing"),
    }
    written_names = {
        SegmentKind.OPENING: translate("roles", "Sent with the questions"),
        SegmentKind.QUESTIONS: translate("roles", "For whoever reads the answers"),
        SegmentKind.CLOSING: translate("roles", "At the end"),
    }
    name = (written_names.get(part.kind) if written else None) or spoken_names[part.kind]
    return f"{name} · {minutes(part.minutes)}" if part.minutes else name


def minutes(value: int) -> str:
    """A length in minutes, such as “30 min”."""
    return translate("roles", "%1\u00a0min").replace("%1", number(value))


def slot(shortest_and_longest: tuple[int, int] | None) -> str:
    """The length that a page gives a stage, such as “45–60 min”; "" where it says none."""
    if shortest_and_longest is None:
        return ""
    low, high = shortest_and_longest
    if low == high:
        return minutes(low)
    return translate("roles", "%1\u00a0min").replace("%1", f"{number(low)}–{number(high)}")
