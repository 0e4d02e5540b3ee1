"""One interviewer or requirement in sentences, with the columns of ratings larger."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from hiring_assistant.domain.calibration import InterviewerFigures, RequirementCalibration, Spread
from hiring_assistant.review.agreement import GOOD_ALPHA, TENTATIVE_ALPHA
from hiring_assistant.ui import wording
from hiring_assistant.ui.calibration import words
from hiring_assistant.ui.calibration.spread_picture import RatingSpread, deviation_text, mean_text
from hiring_assistant.ui.pictures.picture import Picture
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label

translate = QCoreApplication.translate

_HIGH = 132


class DetailsCard(Card):
    """What the row of the cursor says, in sentences."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._theme = theme
        self._picture: Picture | None = None
        self._text = label("", parent=self)
        self.body.addWidget(self._text)
        self.body.addStretch(1)

    def show_interviewer(self, row: InterviewerFigures, *, with_severity: bool) -> None:
        """Tell of an interviewer."""
        self._show(row.interviewer, RatingSpread(row.interviewer, row.spread, _HIGH), _of_person(row, with_severity))

    def show_requirement(self, row: RequirementCalibration) -> None:
        """Tell of a requirement."""
        name = row.requirement.text
        self._show(name, RatingSpread(name, row.spread, _HIGH), _of_requirement(row))

    @property
    def text(self) -> str:
        """The sentences shown."""
        return self._text.text()

    def _show(self, name: str, drawing: RatingSpread, sentences: list[str]) -> None:
        self.set_heading(name)
        if self._picture is None:
            self._picture = Picture(drawing, self._theme, self)
            self.body.insertWidget(1, self._picture)
        else:
            self._picture.show_drawing(drawing)
        self._picture.setVisible(drawing.spread.ratings > 0)
        self._text.setText("\n".join(sentence for sentence in sentences if sentence))


def _count(value: int) -> str:
    return QLocale().toString(value)


def _cards(cards: int, spread: Spread) -> str:
    said = translate("calibration", "Scorecards: {cards}, with {ratings} ratings. Mean {mean}, spread {spread}.")
    return said.format(
        cards=_count(cards),
        ratings=_count(spread.ratings),
        mean=mean_text(spread),
        spread=deviation_text(spread),
    )


def _of_person(row: InterviewerFigures, with_severity: bool) -> list[str]:
    told = [_cards(row.cards, row.spread)]
    if row.distance is None or row.within_one is None:
        told.append(translate("calibration", "Nobody else rated the same, so there is nothing to compare with."))
    else:
        points = wording.score(row.distance)
        compared = translate(
            "calibration",
            "Ratings that can be compared with others: {n}. They are {points} points apart on average; "
            "{share} are within a point.",
        ).format(n=_count(row.shared), points=points, share=words.percent(row.within_one))
        told.append(compared)
        if row.shared < words.FEW:
            told.append(translate("calibration", "That is too few to say anything about the person."))
    if with_severity:
        told.append(_severity(row))
    if row.days is not None:
        told.append(
            translate("calibration", "Half of the scorecards were handed in within: {wait}.").format(
                wait=words.wait(row.days)
            )
        )
    asked = translate("calibration", "Planned questions asked: {asked}, skipped: {skipped}. Added: {added}.")
    told.append(asked.format(asked=_count(row.asked), skipped=_count(row.skipped), added=_count(row.added)))
    told.append(translate("calibration", "Not assessed: {n}.").format(n=_count(row.not_assessed)))
    return told


def _severity(row: InterviewerFigures) -> str:
    said = translate("calibration", "Severity: {severity}.").format(severity=words.severity(row))
    return (
        said + " " + translate("calibration", "It is estimated, and pulled towards the others where ratings are few.")
    )


def _of_requirement(row: RequirementCalibration) -> list[str]:
    told = [_cards(row.cards, row.spread)]
    if row.deviation is None:
        told.append(translate("calibration", "No candidate was rated on it by two or more."))
    else:
        told.append(
            translate(
                "calibration",
                "Candidates rated on it by two or more: {n}. Raters are {points} points apart on average.",
            ).format(n=_count(row.shared), points=wording.score(row.deviation))
        )
    told.append(_agreement(row))
    told.append(translate("calibration", "Not assessed: {n}.").format(n=_count(row.not_assessed)))
    return told


def _agreement(row: RequirementCalibration) -> str:
    if row.alpha_note == "few":
        return translate(
            "calibration", "Agreement cannot be estimated from fewer than five candidates rated by two or more."
        )
    if row.alpha is None:
        return translate(
            "calibration",
            "Ratings are too alike to estimate agreement. That is no fault: nearly all of them are the same.",
        )
    if row.alpha >= GOOD_ALPHA:
        return translate("calibration", "Interviewers see the same differences between candidates.")
    if row.alpha >= TENTATIVE_ALPHA:
        return translate("calibration", "Interviewers mostly see the same differences; conclude with care.")
    if words.raters_are_close(row):
        return translate(
            "calibration",
            "Raters of the same candidate are close together. Candidates differ so little on it that ranks say little.",
        )
    return translate(
        "calibration", "Interviewers see different things. Look at the anchors together: do they say what 3 means?"
    )
