"""The four figures above the matrix: score, coverage, agreement, and apart from them the recommendations."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from hiring_assistant.domain.review import Review
from hiring_assistant.ui import wording
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label


class FigureCard(Card):
    """A name, a large value and what to know about it."""

    def __init__(self, name: str, value: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=14)
        self.setAccessibleName(f"{name}: {value} {note}")
        self.body.setSpacing(4)
        self.body.addWidget(label(name, "small"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(value, "value", wrap=False))
        row.addWidget(label(note, "small"), 1)
        self.body.addLayout(row)


class FiguresRow(QWidget):
    """The figures of a review, the computed ones first."""

    def __init__(self, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for column, (name, value, note) in enumerate(
            (self._score(review), self._coverage(review), self._agreement(review), self._recommendations(review))
        ):
            grid.addWidget(FigureCard(name, value, note), 0, column)
            grid.setColumnStretch(column, 1)

    def _score(self, review: Review) -> tuple[str, str, str]:
        score = review.score
        if score.value is None:
            return self.tr("Score"), "–", self.tr("nothing is rated yet")
        low, high = wording.score(score.low), wording.score(score.high)
        if score.coverage >= 1:
            note = self.tr("of 5 · everything rated")
        else:
            note = self.tr("of 5 · {low} to {high} once all is rated").format(low=low, high=high)
        weights = {f.requirement.weight for f in review.requirements}
        name = self.tr("Score, equal weights") if len(weights) < 2 else self.tr("Weighted score")
        return name, wording.score(score.value), note

    def _coverage(self, review: Review) -> tuple[str, str, str]:
        asked = [f for f in review.requirements if not f.requirement.kind.is_check]
        covered = sum(f.mean is not None for f in asked)
        missing = [f.requirement for f in asked if f.mean is None]
        note = self.tr("of {all}").format(all=len(asked))
        musts = sum(requirement.must_have for requirement in missing)
        if musts:
            note += " · " + self.tr("%n must-have(s) not assessed", "", musts)
        elif missing:
            note += " · " + self.tr("%n not assessed", "", len(missing))
        return self.tr("Requirements covered"), str(covered), note

    def _agreement(self, review: Review) -> tuple[str, str, str]:
        """Gap and spread; no coefficient, since one candidate's few ratings cannot carry one."""
        discuss = sum(f.discuss for f in review.requirements)
        deviations = [
            f.average_deviation for f in review.requirements if f.raters > 1 and f.average_deviation is not None
        ]
        name = self.tr("Interviewers agree")
        if not deviations:
            return name, "–", self.tr("no requirement has two ratings yet")
        gap = max(f.gap or 0 for f in review.requirements)
        spread = wording.score(sum(deviations) / len(deviations))
        note = self.tr("largest gap · average spread {spread}").format(spread=spread)
        if discuss:
            note += " · " + self.tr("%n to discuss", "", discuss)
        return name, str(gap), note

    def _recommendations(self, review: Review) -> tuple[str, str, str]:
        counts = [(wording.recommendation(kind), n) for kind, n in review.recommendations if n]
        heading = self.tr("Recommendations")
        if not counts:
            return heading, "–", self.tr("none yet; in no figure")
        told = " · ".join(f"{n} {name.lower()}" for name, n in counts)
        return heading, str(sum(n for _, n in counts)), f"{told} · " + self.tr("in no figure")
