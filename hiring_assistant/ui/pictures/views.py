"""Drawings of what the program knows: a requirement's ratings, a score, what was covered, where candidates stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from hiring_assistant.domain.decision import CandidateState
from hiring_assistant.domain.review import ReviewedCard, Score
from hiring_assistant.ui import wording
from hiring_assistant.ui.pictures.bars import Bar, Kind, StackedBars
from hiring_assistant.ui.pictures.dots import Dot
from hiring_assistant.ui.pictures.interval import ScoreBar
from hiring_assistant.ui.pictures.shapes import Pattern
from hiring_assistant.ui.widgets.rating_control import reason_text

translate = QCoreApplication.translate


def dots_of(cards: Sequence[ReviewedCard], requirement_id: str) -> tuple[Dot, ...]:
    """What each scorecard says about a requirement; those whose stage did not have it are left out."""
    dots = []
    for card in cards:
        given = card.scorecard.rating(requirement_id)
        if given is not None:
            dots.append(Dot(card.interviewer, given.value, reason_text(given.reason) if given.reason else ""))
    return tuple(dots)


def score_bar(score: Score, title: str, *, beside: bool = True) -> ScoreBar:
    """A candidate's score with the bounds it would have once everything is rated."""
    bounds = translate("pictures", "once all is rated")
    return ScoreBar(title, score.value, score.low, score.high, bounds, beside)


def coverage_bars(title: str, rows: Sequence[tuple[str, int, int, int]], *, legend: bool = True) -> StackedBars:
    """For each row its name and how many are rated, marked not assessed, and were not asked for."""
    kinds = (
        Kind(translate("pictures", "rated"), Pattern.SOLID),
        Kind(translate("pictures", "not assessed"), Pattern.STRIPES, "mute"),
        Kind(translate("pictures", "not asked"), Pattern.OUTLINE, "control_line"),
    )
    bars = tuple(
        Bar(name, counts, _of(counts[0], sum(counts))) for name, *counts_ in rows for counts in [tuple(counts_)]
    )
    return StackedBars(title, kinds, bars, legend=legend)


def _of(some: int, all_: int) -> str:
    locale = QLocale()
    return translate("pictures", "{some} of {all}").format(some=locale.toString(some), all=locale.toString(all_))


_STATES = (
    (CandidateState.ACTIVE, Pattern.SOLID, "accent"),
    (CandidateState.ON_HOLD, Pattern.STRIPES, "accent"),
    (CandidateState.OFFER, Pattern.CROSSED, "accent"),
    (CandidateState.DECLINED, Pattern.DOTS, "mute"),
    (CandidateState.WITHDRAWN, Pattern.OUTLINE, "control_line"),
)


def pipeline(
    title: str, counts: Mapping[tuple[int, CandidateState], int], stages: Mapping[int, str] | None = None
) -> StackedBars:
    """How many candidates are in each stage, by how they stand. Nothing but counts: it tells of nobody's ratings.

    Args:
        title: what it is a picture of.
        counts: candidates by order of the stage and state.
        stages: titles of the stages by their order, shown also where nobody is.
    """
    titles = dict(stages or {})
    orders = sorted({*titles, *(stage for stage, _ in counts)})
    bars = []
    for order in orders:
        name = f"{QLocale().toString(order)} · {titles[order]}" if order in titles else _stage(order)
        bars.append(Bar(name, tuple(counts.get((order, state), 0) for state, _, _ in _STATES)))
    kinds = tuple(Kind(wording.candidate_state(state), pattern, colour) for state, pattern, colour in _STATES)
    return StackedBars(title, kinds, tuple(bars), named=translate("pictures", "Stage"))


def _stage(order: int) -> str:
    return translate("pictures", "Stage {stage}").format(stage=QLocale().toString(order))
