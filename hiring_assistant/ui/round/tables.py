"""The table of a round: a row for each candidate."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from hiring_assistant.domain.hiring_round import RoundCandidate
from hiring_assistant.domain.text import fold
from hiring_assistant.ui import wording
from hiring_assistant.ui.pictures.drawing import told
from hiring_assistant.ui.pictures.interval import ScoreBar
from hiring_assistant.ui.pictures.views import score_bar
from hiring_assistant.ui.widgets.column_model import Column

translate = QCoreApplication.translate

NAME, TRACK = 0, 1


def candidate_columns() -> tuple[Column[RoundCandidate], ...]:
    """What is told of a candidate; of a hidden one no more than where they stand."""
    return (
        Column(
            translate("round", "Candidate"),
            lambda row: row.candidate.name,
            lambda row: fold(row.candidate.name),
            tip=lambda row: row.candidate.name,
            width=0,
        ),
        Column(
            translate("round", "Track"),
            lambda row: row.candidate.track,
            tip=lambda row: row.candidate.track,
            width=150,
        ),
        Column(
            translate("round", "Stage"),
            lambda row: QLocale().toString(row.candidate.stage),
            lambda row: row.candidate.stage,
            width=56,
        ),
        Column(
            translate("round", "State"), lambda row: wording.candidate_state(row.candidate.state), width=104, least=104
        ),
        Column(translate("round", "Cards"), _cards, lambda row: None if row.hidden else row.cards, width=56),
        Column(
            translate("round", "Score with bounds"),
            _score,
            lambda row: row.score.value if row.score else None,
            translate(
                "round", "The diamond is the score; the striped bar is where it could still end once all is rated."
            ),
            _bar,
            width=210,
            least=176,
        ),
        Column(
            translate("round", "Must-haves"),
            must_haves,
            lambda row: None if row.hidden or not row.cards else float(row.missed + row.open / 1000),
            translate("round", "Rated 3 or more, below 3, and not rated yet. They are gates beside the score."),
            tip=must_haves,
            width=128,
        ),
        Column(
            translate("round", "Recommendations"),
            recommendations,
            about=translate("round", "What interviewers recommend; it is in no score."),
            tip=recommendations,
            width=128,
        ),
        Column(
            translate("round", "Last decision"),
            _decision,
            lambda row: row.last_decision.decided_at.timestamp() if row.last_decision else None,
            tip=_decision,
            width=140,
        ),
    )


def blind() -> str:
    """What stands in place of figures that one must not see yet."""
    return translate("round", "blind until yours is in")


def _cards(row: RoundCandidate) -> str:
    return "–" if row.hidden else QLocale().toString(row.cards)


def _bar(row: RoundCandidate) -> ScoreBar | None:
    if row.hidden or row.score is None or row.score.value is None:
        return None
    return score_bar(row.score, translate("round", "Score"))


def _score(row: RoundCandidate) -> str:
    if row.hidden:
        return blind()
    bar = _bar(row)
    return told(bar).partition(". ")[2] if bar is not None else translate("round", "not rated")


def must_haves(row: RoundCandidate) -> str:
    """How many of the must-haves are met, missed and open."""
    if row.hidden or not row.cards:
        return "–"
    locale = QLocale()
    parts = (
        (row.met, translate("round", "{n} met")),
        (row.missed, translate("round", "{n} missed")),
        (row.open, translate("round", "{n} open")),
    )
    return " · ".join(text.format(n=locale.toString(n)) for n, text in parts if n) or "–"


def recommendations(row: RoundCandidate) -> str:
    """What interviewers recommend, counted."""
    if row.hidden:
        return "–"
    counts = [f"{QLocale().toString(n)} {wording.recommendation(kind).lower()}" for kind, n in row.recommendations]
    return " · ".join(counts) or "–"


def _decision(row: RoundCandidate) -> str:
    if row.last_decision is None:
        return "–"
    return f"{wording.decision(row.last_decision.kind)}, {wording.day(row.last_decision.decided_at)}"
