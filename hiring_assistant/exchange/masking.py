"""Taking names out of a report: people are called by their part, wherever they appear."""

from __future__ import annotations

import re
from dataclasses import replace

from hiring_assistant.domain.decision import Decision
from hiring_assistant.domain.review import Fidelity, Review, ReviewedCard, SkippedQuestion
from hiring_assistant.exchange.report_facts import ReportFacts

CANDIDATE = "Candidate"
_SHORTEST_PART = 3
"""Shorter parts of a name ("de", "Al") are left alone: they are words far more often than names."""


def without_names(review: Review, facts: ReportFacts) -> tuple[Review, ReportFacts]:
    """The same with the candidate, interviewers and everybody who decided called by their part.

    Their names are looked for in all free text as well, whole and in parts. Nicknames and other people stay, so the
    texts still need a look before they are passed on.
    """
    labels = _labels(review, facts)
    hide = _Hider(labels)
    cards = tuple(_card(card, labels, hide) for card in review.cards)
    fidelity = Fidelity(
        review.fidelity.asked,
        review.fidelity.planned,
        review.fidelity.added,
        tuple(SkippedQuestion(left.question, hide(left.reason)) for left in review.fidelity.skipped),
    )
    hidden = replace(review, candidate=CANDIDATE, cards=cards, fidelity=fidelity)
    decisions = tuple(_decision(decision, labels, hide) for decision in facts.decisions)
    candidate = replace(facts.candidate, name=CANDIDATE, email="", phone="", links=(), note="")
    return hidden, replace(facts, made_by=labels[facts.made_by], candidate=candidate, decisions=decisions)


def _labels(review: Review, facts: ReportFacts) -> dict[str, str]:
    """What each person is called instead; whoever both interviewed and decided keeps one label."""
    labels = {review.candidate: CANDIDATE, facts.candidate.name: CANDIDATE}
    for interviewer in dict.fromkeys(card.interviewer for card in review.cards):
        labels.setdefault(interviewer, f"Interviewer {len(set(labels.values()))}")
    others = [facts.made_by]
    for decision in facts.decisions:
        others += [decision.decided_by, *([decision.undone_by] if decision.undone_by else [])]
    unknown = [name for name in dict.fromkeys(others) if name not in labels]
    return labels | {name: f"Person {number}" for number, name in enumerate(unknown, start=1)}


class _Hider:
    """Replaces names in text, longest first so that a whole name becomes one label."""

    def __init__(self, labels: dict[str, str]) -> None:
        self._labels: dict[str, str] = {}
        for name, label in labels.items():
            for part in (name, *re.split(r"[\s.\-]+", name)):
                if part == name.strip() or len(part) >= _SHORTEST_PART:
                    self._labels.setdefault(part.strip().casefold(), label)
        self._labels.pop("", None)
        found = "|".join(re.escape(part) for part in sorted(self._labels, key=len, reverse=True))
        self._pattern = re.compile(rf"(?<!\w)(?:{found})(?!\w)", re.IGNORECASE) if found else None

    def __call__(self, text: str) -> str:
        if self._pattern is None:
            return text
        return self._pattern.sub(lambda match: self._labels.get(match[0].casefold(), CANDIDATE), text)


def _card(card: ReviewedCard, labels: dict[str, str], hide: _Hider) -> ReviewedCard:
    scorecard = replace(
        card.scorecard,
        takeaways=hide(card.scorecard.takeaways),
        pros=hide(card.scorecard.pros),
        cons=hide(card.scorecard.cons),
    )
    evidence = tuple(replace(note, text=hide(note.text)) for note in card.evidence)
    return replace(card, interviewer=labels[card.interviewer], scorecard=scorecard, evidence=evidence)


def _decision(decision: Decision, labels: dict[str, str], hide: _Hider) -> Decision:
    undone_by = labels[decision.undone_by] if decision.undone_by else decision.undone_by
    return replace(decision, decided_by=labels[decision.decided_by], reason=hide(decision.reason), undone_by=undone_by)
