"""The result of the check in words that promise no more than it can say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from hiring_assistant.review.selection import FOUR_FIFTHS, Group, SelectionCheck
from hiring_assistant.ui.selection.counts_model import percent

translate = QCoreApplication.translate

COMMON_BOUND = 0.05
"""Below this a difference is called more than chance, by custom."""


def ratio(value: float) -> str:
    """A ratio of two rates, with two decimals."""
    return QLocale().toString(value, "f", 2)


def chance(p: float) -> str:
    """Fisher's p as a number."""
    if p < 0.0001:
        return translate("selection", "under {number}").format(number=QLocale().toString(0.0001, "f", 4))
    return QLocale().toString(p, "f", 4)


def rate_of(group: Group) -> str:
    """“48 of 80, 60.0 %”."""
    locale = QLocale()
    told = translate("selection", "{selected} of {applied}, {rate}")
    return told.format(
        selected=locale.toString(group.selected), applied=locale.toString(group.applicants), rate=percent(group.rate)
    )


def headline(check: SelectionCheck) -> str:
    """Whether the rates are under four fifths."""
    if check.ratio is None:
        return translate("selection", "Nobody was selected, so there is nothing to compare yet.")
    if check.warning:
        return translate("selection", "Under four fifths: look at this more closely.")
    return translate("selection", "Not under four fifths.")


def comparison(check: SelectionCheck) -> str:
    """Lowest rate over highest."""
    if check.ratio is None:
        return ""
    told = translate("selection", "{lowest} ({low}) over {highest} ({high}): {ratio}. Four fifths would be {bound}.")
    return told.format(
        lowest=check.lowest.name,
        low=rate_of(check.lowest),
        highest=check.highest.name,
        high=rate_of(check.highest),
        ratio=ratio(check.ratio),
        bound=ratio(FOUR_FIFTHS),
    )


def fisher(check: SelectionCheck) -> str:
    """What Fisher's exact test says, in words."""
    if check.ratio is None:
        return ""
    told = translate(
        "selection",
        "If both groups had the same chance, a difference this large or larger would come about with a probability "
        "of {p} (Fisher’s exact test).",
    ).format(p=chance(check.p))
    if check.p < COMMON_BOUND:
        return f"{told} " + translate("selection", "That is hard to explain by chance alone.")
    return f"{told} " + translate(
        "selection", "Chance alone could explain it; that does not show that there is no cause."
    )


def moved(check: SelectionCheck) -> str:
    """What one hire more in the lowest group and one fewer in the highest would do."""
    if check.ratio is None or check.p_if_moved is None or check.ratio_if_moved is None:
        return ""
    told = translate(
        "selection", "Had one person more been selected from {lowest} and one fewer from {highest}: {ratio}, {p}."
    ).format(
        lowest=check.lowest.name,
        highest=check.highest.name,
        ratio=ratio(check.ratio_if_moved),
        p=translate("selection", "probability {p}").format(p=chance(check.p_if_moved)),
    )
    if (check.lowest.selected + 1) * check.highest.applicants > (check.highest.selected - 1) * check.lowest.applicants:
        turned = translate("selection", "That turns the two round: the numbers are too small to say much.")
        return f"{told} {turned}" if check.warning else told
    if check.warning and check.ratio_if_moved >= FOUR_FIFTHS:
        return f"{told} " + translate("selection", "One hire decides it: the numbers are too small to say much.")
    if check.warning:
        return f"{told} " + translate("selection", "It would still be under four fifths.")
    return told


def caution() -> str:
    """What the check is and is not."""
    return translate(
        "selection",
        "A check to look more closely, not legal advice and no finding. Rates above four fifths can hide unfairness, "
        "and rates below can have fair causes. Ask somebody who knows the law where you hire.",
    )


def as_text(groups: Sequence[Group], check: SelectionCheck) -> str:
    """All of it, to be pasted into a mail."""
    lines = [f"{group.name}: {rate_of(group)}" for group in groups]
    lines += ["", headline(check), comparison(check), fisher(check), moved(check), "", caution()]
    return "\n".join(line for number, line in enumerate(lines) if line or (number and lines[number - 1]))
