"""Practice in words: how far a rating is from the reference, and where somebody leans."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
    reference = translate("practice", "Reference {value}")
    groups = {
        reference.format(value=QLocale().toString(value)): [i for i in items if i.answer.reference == value]
        for value in VALUES
    }
    title = translate("practice", "My ratings beside the references")
    return _bars(title, translate("practice", "Reference"), groups)


def by_competency(items: Sequence[PracticeItem]) -> StackedBars:
    """The same for each competency that one has rated answers of, in alphabetical order."""
    names = sorted({item.answer.competency for item in items if item.value is not None})
    groups = {name: [item for item in items if item.answer.competency == name] for name in names}
    return _bars(translate("practice", "By competency"), translate("practice", "Competency"), groups)


def _bars(title: str, named: str, groups: Mapping[str, Sequence[PracticeItem]]) -> StackedBars:
    kinds = (
        Kind(translate("practice", "stricter by 2 or more"), Pattern.CROSSED, "warn"),
        Kind(translate("practice", "a point stricter"), Pattern.STRIPES, "warn"),
        Kind(translate("practice", "the same"), Pattern.SOLID, "accent"),
        Kind(translate("practice", "a point milder"), Pattern.DOTS, "mute"),
        Kind(translate("practice", "milder by 2 or more"), Pattern.OUTLINE, "mute"),
    )
    bars = []
    for name, found in groups.items():
        counts = [0, 0, 0, 0, 0]
        for item in found:
            if item.deviation is not None:
                counts[min(max(item.deviation, -2), 2) + 2] += 1
        bars.append(Bar(name, tuple(counts)))
    return StackedBars(title, kinds, tuple(bars), named)
