"""The four figures above the matrix: score, coverage, agreement, and apart from them the recommendations."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from hiring_assistant.domain.review import Review
from hiring_assistant.ui import wording
from hiring_assistant.ui.pictures.bars import Bar, Kind, StackedBars
from hiring_assistant.ui.pictures.drawing import Drawing
from hiring_assistant.ui.pictures.picture import Picture
from hiring_assistant.ui.pictures.shapes import Pattern
from hiring_assistant.ui.pictures.views import coverage_bars, score_bar
from hiring_assistant.ui.review import words
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label

_FOUR = 700
"""From this width on, in the design's pixels, four figures stand in a row."""


class FigureCard(Card):
    """A name, a large value and what to know about it, beside or ``below`` it; where there is one, a picture."""

    def __init__(
        self,
        name: str,
        value: str,
        note: str,
        picture: Drawing | None = None,
        theme: Theme | None = None,
        *,
        below: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent, padding=14)
        self.setAccessibleName(f"{name}: {value} {note}")
        self.body.setSpacing(4)
        self.body.addWidget(label(name, "small"))
        # A value in words leaves no room beside it.
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        row.setSpacing(2 if below else 8)
        row.addWidget(label(value, "value", wrap=False))
        row.addWidget(label(note, "small"), 1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        if picture is not None and theme is not None:
            self.body.addWidget(Picture(picture, theme))


class FiguresRow(QWidget):
    """The figures of a review, the computed ones first."""

    def __init__(self, review: Review, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._cards = (
            FigureCard(*self._score(review), self._score_bar(review), theme),
            FigureCard(*self._coverage(review), self._coverage_bar(review), theme),
            self._agreement(review, theme),
            FigureCard(*self._recommendations(review)),
        )
        self._across = 0
        self._lay_out(len(self._cards))

    def _lay_out(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // across, place % across)
            self._grid.setColumnStretch(place, 1 if place < across else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two by two where four have no room."""
        super().resizeEvent(event)
        self._lay_out(4 if event.size().width() >= self._theme.px(_FOUR) else 2)

    def minimumSizeHint(self) -> QSize:
        """As narrow as two beside each other; four only stand where they fit."""
        least = max(card.minimumSizeHint().width() for card in self._cards)
        return QSize(2 * least + self._grid.spacing(), super().minimumSizeHint().height())

    def _score_name(self, review: Review) -> str:
        weights = {figures.requirement.weight for figures in review.requirements}
        return self.tr("Score, equal weights") if len(weights) < 2 else self.tr("Weighted score")

    def _score(self, review: Review) -> tuple[str, str, str]:
        score = review.score
        if score.value is None:
            return self.tr("Score"), "–", self.tr("nothing is rated yet")
        if score.coverage >= 1:
            note = self.tr("of 5 · everything rated")
        else:
            note = self.tr("of 5 · {low} to {high} once all is rated").format(
                low=wording.score(score.low), high=wording.score(score.high)
            )
        return self._score_name(review), wording.score(score.value), note

    def _score_bar(self, review: Review) -> Drawing:
        return score_bar(review.score, self._score_name(review), beside=False)

    def _coverage(self, review: Review) -> tuple[str, str, str]:
        covered = sum(figures.mean is not None for figures in review.requirements)
        note = self.tr("of {all}").format(all=len(review.requirements))
        if len(review.unassessed) == 1:
            said = self.tr("“{what}” never assessed")
            if not review.was_asked(review.unassessed[0].id):
                said = self.tr("“{what}” never asked")
            note += " · " + said.format(what=_short(review.unassessed[0].text))
        elif review.unassessed:
            asked = sum(review.was_asked(requirement.id) for requirement in review.unassessed)
            never = len(review.unassessed) - asked
            note += " · " + self.tr("%n never asked", "", never) if never else ""
            note += " · " + self.tr("%n not assessed", "", asked) if asked else ""
        if review.score.value is not None and review.score.coverage < 1:
            note += " · " + self.tr("{share} % of the weight").format(share=round(100 * review.score.coverage))
        return self.tr("Requirements covered"), str(covered), note

    def _coverage_bar(self, review: Review) -> Drawing:
        covered = sum(figures.mean is not None for figures in review.requirements)
        asked = sum(review.was_asked(requirement.id) for requirement in review.unassessed)
        title = self.tr("Requirements covered")
        return coverage_bars(title, [("", covered, asked, len(review.unassessed) - asked)], legend=False)

    def _agreement(self, review: Review, theme: Theme) -> FigureCard:
        """Gap and spread; no coefficient, since one candidate's few ratings cannot carry one."""
        value, note = words.agreement(review.spread)
        if review.spread.discuss:
            note += " · " + self.tr("%n to discuss", "", review.spread.discuss)
        name = self.tr("Interviewers agree")
        known = review.spread.shared > 0
        card = FigureCard(name, value, note, self._gaps(review) if known else None, theme, below=known)
        card.setToolTip(words.agreement_explained(review.spread))
        card.setAccessibleDescription(words.agreement_explained(review.spread))
        return card

    def _gaps(self, review: Review) -> Drawing:
        """How many requirements have which gap."""
        gaps = [figures.gap or 0 for figures in review.requirements if figures.raters > 1]
        kinds = (
            Kind(self.tr("same rating"), Pattern.SOLID),
            Kind(self.tr("one apart"), Pattern.STRIPES),
            Kind(self.tr("two or more apart"), Pattern.CROSSED, "warn"),
        )
        counts = (gaps.count(0), gaps.count(1), sum(gap > 1 for gap in gaps))
        title = self.tr("Requirements by the largest gap between interviewers")
        return StackedBars(title, kinds, (Bar("", counts),), legend=False)

    def _recommendations(self, review: Review) -> tuple[str, str, str]:
        counts = [(wording.recommendation(kind), n) for kind, n in review.recommendations if n]
        heading = self.tr("Recommendations, in no figure")
        if not counts:
            return heading, "–", self.tr("none yet")
        told = " · ".join(f"{n} {name.lower()}" for name, n in counts)
        return heading, str(sum(n for _, n in counts)), told


def _short(text: str, longest: int = 40) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
