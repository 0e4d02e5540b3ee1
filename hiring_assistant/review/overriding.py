"""What a decision would go against: a must-have that was missed, or the score.

Nothing here decides or recommends. It names what people should give a reason for (product rules 6, 8 and 9 of
structured hiring), and it is the same arithmetic for everybody.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from hiring_assistant.domain.decision import Against, DecisionKind
from hiring_assistant.domain.review import Gate, MustHave, Review

MEETS = 3.0
"""The rating that means "meets"; a mean under it misses a must-have, a score under it speaks against going on."""


@dataclass(frozen=True, slots=True)
class Overridden:
    """What a decision goes against, and the facts it rests on. Empty ``against``: nothing.

    ``missed`` are must-haves under ``MEETS`` on average or whose check was answered with no, ``unassessed`` those that
    nobody assessed and that no later stage asks for.
    """

    against: tuple[Against, ...] = ()
    missed: tuple[MustHave, ...] = ()
    unassessed: tuple[MustHave, ...] = ()
    score: float | None = None


NOTHING = Overridden()
"""A decision that goes against nothing, or one taken without seeing any figure."""


def overridden_by(kind: DecisionKind, review: Review, still_to_come: Collection[str] = ()) -> Overridden:
    """What ``kind`` would go against, given the figures of a candidate.

    Going on (advance, offer) goes against a must-have that is missed, and against a score under ``MEETS``. A must-have
    that nobody assessed counts as missed unless a later stage (``still_to_come``, ids of requirements) asks for it; an
    offer ends the process, so that nothing is still to come then. Declining goes against a score of ``MEETS`` or more,
    unless a must-have was missed; one that nobody assessed is no ground to decline. Other decisions go against nothing.
    """
    missed = tuple(must for must in review.must_haves if must.gate is Gate.MISSED)
    score = review.score.value
    if kind is DecisionKind.DECLINE:
        against_score = score is not None and score >= MEETS and not missed
        return Overridden((Against.HIGH_SCORE,), score=score) if against_score else NOTHING
    if kind not in (DecisionKind.ADVANCE, DecisionKind.OFFER):
        return NOTHING
    later = still_to_come if kind is DecisionKind.ADVANCE else ()
    unassessed = tuple(
        must for must in review.must_haves if must.gate is Gate.NOT_ASSESSED and must.requirement.id not in later
    )
    against: list[Against] = []
    if missed or unassessed:
        against.append(Against.MISSED_MUST_HAVE)
    if score is not None and score < MEETS:
        against.append(Against.LOW_SCORE)
    return Overridden(tuple(against), missed, unassessed, score)
