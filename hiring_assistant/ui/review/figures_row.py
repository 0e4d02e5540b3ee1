"""The four figures above the matrix: score, coverage, agreement, and apart from them the recommendations."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from hiring_assistant.domain.review import Review
from hiring_assistant.ui import wording
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.labels import label


def _tr(text: str) -> str:
    return QCoreApplication.translate("FiguresRow", text)


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
            (_score(review), _coverage(review), _agreement(review), _recommendations(review))
        ):
            grid.addWidget(FigureCard(name, value, note), 0, column)
            grid.setColumnStretch(column, 1)


def _score(review: Review) -> tuple[str, str, str]:
    score = review.score
    if score.value is None:
        return _tr("Score"), "–", _tr("nothing is rated yet")
    low, high = wording.score(score.low), wording.score(score.high)
    if score.coverage >= 1:
        note = _tr("of 5 · everything rated")
    else:
        note = _tr("of 5 · {low} to {high} once all is rated").format(low=low, high=high)
    weights = {f.requirement.weight for f in review.requirements}
    name = _tr("Score, equal weights") if len(weights) < 2 else _tr("Weighted score")
    return name, wording.score(score.value), note


def _coverage(review: Review) -> tuple[str, str, str]:
    asked = [f for f in review.requirements if not f.requirement.kind.is_check]
    covered = sum(f.mean is not None for f in asked)
    missing = [f.requirement for f in asked if f.mean is None]
    note = _tr("of {all}").format(all=len(asked))
    musts = sum(requirement.must_have for requirement in missing)
    if musts:
        note += " · " + _tr("{n} must-haves not assessed").format(n=musts)
    elif missing:
        note += " · " + _tr("{n} not assessed").format(n=len(missing))
    return _tr("Requirements covered"), str(covered), note


def _agreement(review: Review) -> tuple[str, str, str]:
    """Gap and spread; no coefficient, since one candidate's few ratings cannot carry one."""
    discuss = sum(f.discuss for f in review.requirements)
    deviations = [f.average_deviation for f in review.requirements if f.raters > 1 and f.average_deviation is not None]
    if not deviations:
        return _tr("Interviewers agree"), "–", _tr("no requirement has two ratings yet")
    gap = max(f.gap or 0 for f in review.requirements)
    note = _tr("largest gap · average spread {spread}").format(spread=wording.score(sum(deviations) / len(deviations)))
    if discuss:
        note += " · " + _tr("{n} to discuss").format(n=discuss)
    return _tr("Interviewers agree"), str(gap), note


def _recommendations(review: Review) -> tuple[str, str, str]:
    counts = [(wording.recommendation(kind), n) for kind, n in review.recommendations if n]
    if not counts:
        return _tr("Recommendations"), "–", _tr("none yet; in no figure")
    told = " · ".join(f"{n} {name.lower()}" for name, n in counts)
    return _tr("Recommendations"), str(sum(n for _, n in counts)), told + " · " + _tr("in no figure")
