"""What a review says in words: gates, agreement, reasons, what was never assessed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hiring_assistant.domain.interview import CheckValue
from hiring_assistant.domain.review import Agreement, Gate, Spread
from hiring_assistant.domain.scorecard import NotAssessedReason
from hiring_assistant.review.agreement import fine_deviation
from hiring_assistant.ui import wording

translate = QCoreApplication.translate


def gate(value: Gate | None) -> str:
    """A requirement's gate in full; None is a requirement that is nice to have."""
    if value is None:
        return translate("review", "nice to have")
    return {
        Gate.MET: translate("review", "must-have, met"),
        Gate.MISSED: translate("review", "must-have, missed"),
        Gate.NOT_ASSESSED: translate("review", "must-have, not assessed"),
    }[value]


GATE_SIGNS = {Gate.MET: "✓", Gate.MISSED: "✕", Gate.NOT_ASSESSED: "○"}
"""A sign for each gate, so that its colour need not be seen."""

GATE_COLOURS = {Gate.MET: "success", Gate.MISSED: "error", Gate.NOT_ASSESSED: "warn"}
"""The token each gate is written in."""


def discuss() -> str:
    """The mark of a requirement with a gap of two or more."""
    return translate("review", "discuss")


def short_reason(reason: NotAssessedReason) -> str:
    """Why something was not assessed, short enough to stand below a cell."""
    return {
        NotAssessedReason.NOT_ASKED: translate("review", "not asked"),
        NotAssessedReason.OUT_OF_TIME: translate("review", "no time"),
        NotAssessedReason.NO_EXAMPLE: translate("review", "no example"),
        NotAssessedReason.NOT_QUALIFIED: translate("review", "can't judge"),
    }[reason]


def agreement(spread: Spread) -> tuple[str, str]:
    """How far the interviewers agree: a word or two, and what it rests on."""
    if spread.agreement is Agreement.UNKNOWN or spread.deviation is None:
        return "–", translate("review", "nobody's ratings overlap yet")
    level = {
        Agreement.ALIKE: translate("review", "Much alike"),
        Agreement.MOSTLY: translate("review", "Mostly"),
        Agreement.APART: translate("review", "Far apart"),
        Agreement.UNKNOWN: "–",
    }[spread.agreement]
    said = translate("review", "largest gap {gap} · average spread {spread}")
    return level, said.format(gap=spread.gap, spread=wording.score(spread.deviation))


def agreement_explained(spread: Spread) -> str:
    """The same for somebody who has never heard of it, in two sentences."""
    if spread.agreement is Agreement.UNKNOWN or spread.deviation is None:
        return translate("review", "Agreement can be told once two people have rated the same requirement.")
    basis = translate(
        "review",
        "On the requirements that two or more people rated, they stand {spread} points from their common mean on "
        "average; under {limit} counts as agreement on five points. ",
    ).format(spread=wording.score(spread.deviation), limit=wording.score(fine_deviation()))
    advice = {
        Agreement.ALIKE: translate("review", "They see this candidate much alike."),
        Agreement.MOSTLY: translate("review", "They agree on most; talk the marked requirements through."),
        Agreement.APART: translate(
            "review", "They see this candidate differently; talk the largest gaps through first."
        ),
        Agreement.UNKNOWN: "",
    }[spread.agreement]
    return basis + advice


def check(value: CheckValue | None) -> str:
    """The answer to a check."""
    return {
        CheckValue.YES: translate("review", "yes"),
        CheckValue.NO: translate("review", "no"),
        CheckValue.OPEN: translate("review", "left open"),
        None: translate("review", "not checked"),
    }[value]
