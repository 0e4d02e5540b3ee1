"""Taking names out of a report: people are called by their part, wherever they appear."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace

from hiring_assistant.domain.decision import Decision
from hiring_assistant.domain.review import Fidelity, Review, ReviewedCard, SkippedQuestion
from hiring_assistant.exchange.report_facts import ReportFacts

CANDIDATE = "Candidate"
_SHORTEST_PART = 3
"""Shorter parts of a name ("de", "Al") are left alone: they are words far more often than names."""
_BETWEEN = re.compile(r"[\s.\-·・=]+")
_PARTICLES = frozenset(
    {"al", "av", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn", "la", "las"}
    | {"le", "los", "ten", "ter", "und", "van", "vom", "von", "zu", "zum", "zur"}
)
"""Parts of names that are common words of their languages."""
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def without_names(review: Review, facts: ReportFacts) -> tuple[Review, ReportFacts]:
    """The same with the candidate, interviewers and everybody who decided called by their part.

    Their names are looked for in all free text as well, whole and in parts. Nicknames and other people stay, so the
    texts still need a look before they are passed on.
    """
    labels = _labels(review, facts)
    hide = NameHider(labels)
    cards = tuple(_card(card, labels, hide) for card in review.cards)
    fidelity = Fidelity(
        review.fidelity.asked,
        review.fidelity.planned,
        review.fidelity.added,
        tuple(SkippedQuestion(left.question, hide(left.reason)) for left in review.fidelity.skipped),
    )
    hidden = replace(review, candidate=CANDIDATE, cards=cards, fidelity=fidelity)
    decisions = tuple(_decision(decision, labels, hide) for decision in facts.decisions)
    agreed = tuple(replace(outcome, text=hide(outcome.text)) for outcome in facts.agreed)
    debrief = facts.debrief
    if debrief is not None:
        debrief = replace(debrief, held_by=labels[debrief.held_by], summary=hide(debrief.summary))
    candidate = replace(facts.candidate, name=CANDIDATE, email="", phone="", links=(), note="")
    return hidden, replace(
        facts, made_by=labels[facts.made_by], candidate=candidate, decisions=decisions, debrief=debrief, agreed=agreed
    )


def _labels(review: Review, facts: ReportFacts) -> dict[str, str]:
    """What each person is called instead; whoever both interviewed and decided keeps one label."""
    labels = {review.candidate: CANDIDATE, facts.candidate.name: CANDIDATE}
    for interviewer in dict.fromkeys(card.interviewer for card in review.cards):
        labels.setdefault(interviewer, f"Interviewer {len(set(labels.values()))}")
    others = [facts.made_by]
    for decision in facts.decisions:
        others += [decision.decided_by, *([decision.undone_by] if decision.undone_by else [])]
    others += [amendment.amended_by for card in review.cards for amendment in card.amendments]
    others += [facts.debrief.held_by] if facts.debrief else []
    unknown = [name for name in dict.fromkeys(others) if name not in labels]
    return labels | {name: f"Person {number}" for number, name in enumerate(unknown, start=1)}


class NameHider:
    """Replaces names in text, longest first so that a whole name becomes one label.

    ``labels`` says what each name becomes. Parts of names are looked for as well, in any case, with and without their
    accents; particles ("von", "de la") are not, since they are common words. Scripts that leave no space between words
    have no end of a word to look for, so there any place counts. ``short`` also hides parts of two letters where they
    are written as in the name ("Jo"): for readers who must not guess, a word too many hidden is the lesser harm.
    """

    def __init__(self, labels: Mapping[str, str], *, short: bool = False) -> None:
        self._labels: dict[str, str] = {}
        self._forms: set[str] = set()
        self._exact: set[str] = set()
        # Whole names first: a part that is also somebody's whole name is theirs.
        for name, label in labels.items():
            self._take(name, label)
            parts = _BETWEEN.split(name)
            if all(map(_is_unspaced, "".join(parts))):
                self._take("".join(parts), label)
        for name, label in labels.items():
            for part in _BETWEEN.split(name):
                if part.casefold() in _PARTICLES:
                    continue
                if len(part) >= _SHORTEST_PART or _unspaced(part):
                    self._take(part, label)
                elif short and len(part) > 1 and part[0].isupper():
                    self._labels.setdefault(part.casefold(), label)
                    self._exact.add(part)
        forms = sorted(self._forms | self._exact, key=lambda form: (-len(form), form))
        found = "|".join(map(self._looked_for, forms))
        self._pattern = re.compile(found, re.IGNORECASE) if found else None

    def _take(self, part: str, label: str) -> None:
        composed = unicodedata.normalize("NFC", part.strip())
        decomposed = unicodedata.normalize("NFD", composed)
        plain = "".join(character for character in decomposed if not unicodedata.combining(character))
        for form in (composed, decomposed, plain):
            if form:
                self._labels.setdefault(form.casefold(), label)
                # "Strauß" is not what its folded form "strauss" looks like.
                self._forms |= {form, form.casefold()}

    def _looked_for(self, form: str) -> str:
        if _unspaced(form):
            return re.escape(form)
        word = rf"(?<!\w){re.escape(form)}(?!\w)"
        return word if form in self._forms else f"(?-i:{word})"

    def __call__(self, text: str) -> str:
        """The text with every name replaced."""
        if self._pattern is None:
            return text
        return self._pattern.sub(lambda match: self._labels.get(match[0].casefold(), CANDIDATE), text)


def _is_unspaced(character: str) -> bool:
    return bool(_UNSPACED.match(character))


def _unspaced(part: str) -> bool:
    """Whether it is two or more characters of a script that is written without spaces, or in which endings follow a
    name at once: Chinese, Japanese, Korean, Thai.
    """
    return len(part) > 1 and all(map(_is_unspaced, part))


def _card(card: ReviewedCard, labels: dict[str, str], hide: NameHider) -> ReviewedCard:
    scorecard = replace(
        card.scorecard,
        takeaways=hide(card.scorecard.takeaways),
        pros=hide(card.scorecard.pros),
        cons=hide(card.scorecard.cons),
    )
    evidence = tuple(replace(note, text=hide(note.text)) for note in card.evidence)
    amendments = tuple(
        replace(amendment, amended_by=labels[amendment.amended_by], reason=hide(amendment.reason))
        for amendment in card.amendments
    )
    return replace(
        card, interviewer=labels[card.interviewer], scorecard=scorecard, evidence=evidence, amendments=amendments
    )


def _decision(decision: Decision, labels: dict[str, str], hide: NameHider) -> Decision:
    undone_by = labels[decision.undone_by] if decision.undone_by else decision.undone_by
    return replace(
        decision,
        decided_by=labels[decision.decided_by],
        reason=hide(decision.reason),
        override_reason=hide(decision.override_reason),
        undone_by=undone_by,
    )
