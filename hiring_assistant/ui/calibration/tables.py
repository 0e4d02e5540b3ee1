"""The tables of calibration: a row for each interviewer, a row for each requirement."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hiring_assistant.domain.calibration import InterviewerFigures, RequirementCalibration, Spread
from hiring_assistant.ui.calibration import words
from hiring_assistant.ui.calibration.spread_picture import RatingSpread, deviation_text, mean_text
from hiring_assistant.ui.pictures.drawing import told
from hiring_assistant.ui.widgets.column_model import Column

translate = QCoreApplication.translate

SEVERITY = 7
"""The column of interviewers that is shown only when it is asked for."""


def _ratings(name: str, spread: Spread) -> RatingSpread | None:
    return RatingSpread(name, spread) if spread.ratings else None


def _told(name: str, spread: Spread) -> str:
    if not spread.ratings:
        return translate("calibration", "no ratings")
    return told(RatingSpread(name, spread)).partition(". ")[2]


def interviewer_columns() -> tuple[Column[InterviewerFigures], ...]:
    """What is told of an interviewer."""
    return (
        Column(
            translate("calibration", "Interviewer"),
            lambda row: row.interviewer,
            tip=lambda row: row.interviewer,
            width=0,
        ),
        Column(
            translate("calibration", "Cards"), lambda row: str(row.cards), lambda row: row.cards, width=56,
            about=translate("calibration", "Submitted scorecards in this round."),
        ),
        Column(
            translate("calibration", "Ratings"),
            lambda row: _told(row.interviewer, row.spread),
            lambda row: row.spread.ratings,
            translate("calibration", "How often each rating from 1 to 5 was given; the diamond is the mean."),
            lambda row: _ratings(row.interviewer, row.spread),
            width=150,
            least=112,
        ),
        Column(
            translate("calibration", "Mean"), lambda row: mean_text(row.spread), lambda row: row.spread.mean, width=60,
            about=translate("calibration", "Of all their ratings. Others may have met other candidates."),
        ),
        Column(
            translate("calibration", "Spread"),
            lambda row: deviation_text(row.spread),
            lambda row: row.spread.deviation,
            translate("calibration", "Standard deviation in points. Near 0: everybody got the same rating."),
            width=64,
        ),
        Column(
            translate("calibration", "Points from co-raters"),
            words.distance,
            lambda row: None if row.shared < words.FEW else row.distance,
            translate(
                "calibration", "Mean distance to the others who rated the same requirement of the same candidate."
            ),
            width=88,
        ),
        Column(
            translate("calibration", "Within a point"),
            words.within_one,
            lambda row: None if row.shared < words.FEW else row.within_one,
            translate("calibration", "How many of those ratings are at most a point from the others."),
            width=84,
            least=76,
        ),
        Column(
            translate("calibration", "Severity"),
            words.severity,
            lambda row: None if row.shared < words.FEW else row.severity,
            translate("calibration", "For coaching: points stricter or milder than others with the same candidates."),
            width=96,
            least=92,
        ),
        Column(
            translate("calibration", "Handed in after"),
            lambda row: words.wait(row.days),
            lambda row: row.days,
            translate("calibration", "Median time from the interview to the submitted scorecard."),
            width=86,
        ),
        Column(
            translate("calibration", "Skipped"),
            lambda row: words.some_of(row.skipped, row.asked + row.skipped),
            lambda row: row.skipped / max(1, row.asked + row.skipped),
            translate("calibration", "Planned questions left out with a reason."),
            width=84,
        ),
        Column(
            translate("calibration", "Not assessed"),
            lambda row: words.some_of(row.not_assessed, row.not_assessed + row.spread.ratings),
            lambda row: row.not_assessed / max(1, row.not_assessed + row.spread.ratings),
            translate("calibration", "Requirements marked as not assessed, with a reason."),
            width=84,
        ),
    )  # fmt: skip


def requirement_columns() -> tuple[Column[RequirementCalibration], ...]:
    """What is told of a requirement."""
    return (
        Column(
            translate("calibration", "Requirement"),
            lambda row: row.requirement.text,
            tip=lambda row: row.requirement.text,
            width=0,
        ),
        Column(
            translate("calibration", "Cards"), lambda row: str(row.cards), lambda row: row.cards, width=56,
            about=translate("calibration", "Submitted scorecards that had it, rated or not."),
        ),
        Column(
            translate("calibration", "Ratings"),
            lambda row: _told(row.requirement.text, row.spread),
            lambda row: row.spread.ratings,
            translate("calibration", "How often each rating from 1 to 5 was given; the diamond is the mean."),
            lambda row: _ratings(row.requirement.text, row.spread),
            width=150,
            least=112,
        ),
        Column(
            translate("calibration", "Mean"), lambda row: mean_text(row.spread), lambda row: row.spread.mean, width=60
        ),
        Column(
            translate("calibration", "Spread"),
            lambda row: deviation_text(row.spread),
            lambda row: row.spread.deviation,
            translate("calibration", "Standard deviation in points. Near 0: it tells candidates apart hardly at all."),
            width=64,
        ),
        Column(
            translate("calibration", "Rated by several"),
            words.shared,
            lambda row: row.shared,
            translate("calibration", "Candidates whom two or more interviewers rated on it."),
            width=88,
        ),
        Column(
            translate("calibration", "Raters apart"),
            words.apart,
            lambda row: row.deviation,
            translate(
                "calibration",
                "Average distance in points of raters of the same candidate to their mean; under 0.8 is fine.",
            ),
            width=84,
        ),
        Column(
            translate("calibration", "Agreement"),
            words.agreement,
            lambda row: row.alpha,
            translate(
                "calibration",
                "Whether interviewers tell candidates apart in the same way (Krippendorff’s alpha for ratings).",
            ),
            width=104,
            least=84,
        ),
        Column(
            translate("calibration", "Not assessed"),
            lambda row: words.some_of(row.not_assessed, row.cards),
            lambda row: row.not_assessed / max(1, row.cards),
            translate("calibration", "Scorecards that marked it as not assessed, with a reason."),
            width=84,
        ),
    )  # fmt: skip
