"""Practice in words: how far a rating is from the reference, and where somebody leans."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from hiring_assistant.app.practice import PracticeFigures, PracticeItem
from hiring_assistant.ui import wording
from hiring_assistant.ui.pictures.bars import Bar, Kind, StackedBars
from hiring_assistant.ui.pictures.scale import VALUES
from hiring_assistant.ui.pictures.shapes import Pattern

translate = QCoreApplication.translate

FEW = 5
"""With fewer rated answers a lean is chance."""
EVEN = 0.25
"""A mean deviation of less is called even."""


def deviation(points: int) -> str:
    """How a rating stands to the reference."""
    if points == 0:
        return translate("practice", "The same as the reference.")
    size = abs(points)
    if points < 0:
        if size == 1:
            return translate("practice", "One point stricter than the reference.")
        told = translate("practice", "{n} points stricter than the reference.")
    elif size == 1:
        return translate("practice", "One point milder than the reference.")
    else:
        told = translate("practice", "{n} points milder than the reference.")
    return told.format(n=QLocale().toString(size))


def lean(figures: PracticeFigures) -> str:
    """Where somebody leans over all answers rated."""
    if figures.lean is None or figures.rated < FEW:
        return translate("practice", "Too few to say; rate at least five.")
    points = wording.score(abs(figures.lean))
    if abs(figures.lean) < EVEN:
        return translate("practice", "You are about as strict as the references.")
    if figures.lean < 0:
        return translate("practice", "You are {points} points stricter on average.").format(points=points)
    return translate("practice", "You are {points} points milder on average.").format(points=points)


def share(part: int, whole: int) -> str:
    """“12 of 20”."""
    locale = QLocale()
    told = translate("practice", "{part} of {whole}")
    return told.format(part=locale.toString(part), whole=locale.toString(whole))


def by_reference(items: Sequence[PracticeItem]) -> StackedBars:
    """For each reference from 1 to 5, how many of one's ratings were stricter, the same and milder."""
    kinds = (
        Kind(translate("practice", "stricter by 2 or more"), Pattern.CROSSED, "warn"),
        Kind(translate("practice", "a point stricter"), Pattern.STRIPES, "warn"),
        Kind(translate("practice", "the same"), Pattern.SOLID, "accent"),
        Kind(translate("practice", "a point milder"), Pattern.DOTS, "mute"),
        Kind(translate("practice", "milder by 2 or more"), Pattern.OUTLINE, "mute"),
    )
    bars = []
    for value in VALUES:
        found = [item.deviation for item in items if item.answer.reference == value and item.deviation is not None]
        counts = [0, 0, 0, 0, 0]
        for points in found:
            counts[min(max(points, -2), 2) + 2] += 1
        name = translate("practice", "Reference {value}").format(value=QLocale().toString(value))
        bars.append(Bar(name, tuple(counts)))
    title = translate("practice", "My ratings beside the references")
    return StackedBars(title, kinds, tuple(bars), translate("practice", "Reference"))
