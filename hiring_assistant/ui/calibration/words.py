"""Figures of calibration in words: what is too little to say anything is said so, not shown as a number."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from hiring_assistant.domain.calibration import InterviewerFigures, RequirementCalibration
from hiring_assistant.review.agreement import GOOD_ALPHA, TENTATIVE_ALPHA, fine_deviation
from hiring_assistant.ui import wording

translate = QCoreApplication.translate

FEW = 5
"""With fewer ratings that can be compared, their distance is chance."""
_HOURS_A_DAY = 24


def percent(share: float) -> str:
    """A share of 1 in whole percent."""
    return translate("calibration", "%1\u00a0%").replace("%1", QLocale().toString(round(100 * share)))


def some_of(some: int, all_: int) -> str:
    """“2 of 14”; a dash where there is nothing to count."""
    if not all_:
        return "–"
    locale = QLocale()
    told = translate("calibration", "{some} of {all}")
    return told.format(some=locale.toString(some), all=locale.toString(all_))


def too_few() -> str:
    """What stands where a figure would say less than it seems to."""
    return translate("calibration", "too few to say")


def distance(figures: InterviewerFigures) -> str:
    """How far from others who rated the same."""
    if figures.distance is None:
        return translate("calibration", "rated alone")
    return too_few() if figures.shared < FEW else wording.score(figures.distance)


def within_one(figures: InterviewerFigures) -> str:
    """How many of the ratings are at most a point from the others."""
    if figures.within_one is None:
        return translate("calibration", "rated alone")
    return too_few() if figures.shared < FEW else percent(figures.within_one)


def severity(figures: InterviewerFigures) -> str:
    """Stricter or milder than others, in points."""
    if figures.severity is None:
        return translate("calibration", "cannot be told")
    if figures.shared < FEW:
        return too_few()
    points = wording.score(abs(figures.severity))
    if round(figures.severity, 1) == 0:
        return translate("calibration", "as the others")
    if figures.severity < 0:
        return translate("calibration", "{points} stricter").format(points=points)
    return translate("calibration", "{points} milder").format(points=points)


def wait(days: float | None) -> str:
    """How long a scorecard takes, in hours up to two days and in days from then on."""
    if days is None:
        return "–"
    hours = days * _HOURS_A_DAY
    if hours < 1:
        return translate("calibration", "under an hour")
    if days < 2:
        return translate("calibration", "{n} h").format(n=QLocale().toString(round(hours)))
    return translate("calibration", "{n} days").format(n=wording.score(days))


def shared(figures: RequirementCalibration) -> str:
    """How many candidates were rated by two or more."""
    return QLocale().toString(figures.shared)


def apart(figures: RequirementCalibration) -> str:
    """How far raters of the same candidate are apart."""
    if figures.deviation is None:
        return translate("calibration", "one rater each")
    return wording.score(figures.deviation)


def raters_are_close(figures: RequirementCalibration) -> bool:
    """Whether raters of the same candidate are near each other; a low coefficient then says that candidates hardly
    differ, not that interviewers do.
    """
    return figures.deviation is not None and figures.deviation < fine_deviation()


def agreement(figures: RequirementCalibration) -> str:
    """Whether interviewers tell candidates apart in the same way, by Krippendorff's alpha where it can be estimated."""
    if figures.alpha is None:
        return too_few() if figures.alpha_note == "few" else translate("calibration", "too alike to estimate")
    number = QLocale().toString(figures.alpha, "f", 2)
    if figures.alpha >= GOOD_ALPHA:
        return translate("calibration", "good ({number})").format(number=number)
    if figures.alpha >= TENTATIVE_ALPHA:
        return translate("calibration", "fair ({number})").format(number=number)
    if raters_are_close(figures):
        return translate("calibration", "close, little to tell apart ({number})").format(number=number)
    return translate("calibration", "low ({number})").format(number=number)
