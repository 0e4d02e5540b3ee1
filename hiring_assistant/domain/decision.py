"""Decisions about a candidate, and what follows from them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class CandidateState(StrEnum):
    """How a candidate stands."""

    ACTIVE = "active"
    ON_HOLD = "on_hold"
    OFFER = "offer"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class DecisionKind(StrEnum):
    """What was decided."""

    ADVANCE = "advance"
    DECLINE = "decline"
    HOLD = "hold"
    RESUME = "resume"
    OFFER = "offer"
    WITHDRAW = "withdraw"
    REOPEN = "reopen"


class Against(StrEnum):
    """What a decision goes against; each asks for a reason of its own (product rules 6 and 9 of structured hiring).

    ``UNSEEN`` asks for none: the person decided while an own open scorecard hid what others made of the candidate.
    """

    MISSED_MUST_HAVE = "missed_must_have"
    LOW_SCORE = "low_score"
    HIGH_SCORE = "high_score"
    UNSEEN = "unseen"


NEEDS_REASON = frozenset({DecisionKind.DECLINE, DecisionKind.HOLD, DecisionKind.WITHDRAW, DecisionKind.REOPEN})
"""Decisions that are not taken without a reason."""

JUDGES = frozenset({DecisionKind.ADVANCE, DecisionKind.DECLINE, DecisionKind.HOLD, DecisionKind.OFFER})
"""Decisions that judge the candidate, for which one should have seen the scorecards."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision with who, when and why. One that was undone stays in the log with ``undone_at`` set.

    ``reason`` is one of the team's reasons or words of one's own; ``against`` names what the decision overrides and
    ``override_reason`` says why it does so all the same.
    """

    id: str
    candidate_id: str
    kind: DecisionKind
    stage: int
    decided_by: str
    decided_at: datetime
    reason: str = ""
    undone_at: datetime | None = None
    undone_by: str | None = None
    against: tuple[Against, ...] = ()
    override_reason: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """Stage (order, from 1) and state of a candidate."""

    stage: int
    state: CandidateState


_STATE_AFTER = {
    DecisionKind.DECLINE: CandidateState.DECLINED,
    DecisionKind.HOLD: CandidateState.ON_HOLD,
    DecisionKind.RESUME: CandidateState.ACTIVE,
    DecisionKind.OFFER: CandidateState.OFFER,
    DecisionKind.WITHDRAW: CandidateState.WITHDRAWN,
    DecisionKind.REOPEN: CandidateState.ACTIVE,
}

_ALLOWED = {
    CandidateState.ACTIVE: (
        DecisionKind.ADVANCE,
        DecisionKind.DECLINE,
        DecisionKind.HOLD,
        DecisionKind.OFFER,
        DecisionKind.WITHDRAW,
    ),
    CandidateState.ON_HOLD: (DecisionKind.RESUME, DecisionKind.DECLINE, DecisionKind.WITHDRAW),
    CandidateState.OFFER: (DecisionKind.REOPEN, DecisionKind.DECLINE, DecisionKind.WITHDRAW),
    CandidateState.DECLINED: (DecisionKind.REOPEN,),
    CandidateState.WITHDRAWN: (DecisionKind.REOPEN,),
}


def standing(decisions: Iterable[Decision]) -> Standing:
    """Where a candidate stands after the decisions that are in force, taken in the order of their times."""
    stage, state = 1, CandidateState.ACTIVE
    for decision in sorted(decisions, key=lambda decision: (decision.decided_at, decision.id)):
        if decision.undone_at is not None:
            continue
        if decision.kind is DecisionKind.ADVANCE:
            stage, state = decision.stage + 1, CandidateState.ACTIVE
        else:
            state = _STATE_AFTER[decision.kind]
    return Standing(stage, state)


def allowed(state: CandidateState, stage: int, last_stage: int) -> tuple[DecisionKind, ...]:
    """What can be decided about a candidate in ``state`` at ``stage`` of ``last_stage`` stages."""
    kinds = _ALLOWED[state]
    if stage >= last_stage:
        kinds = tuple(kind for kind in kinds if kind is not DecisionKind.ADVANCE)
    return kinds
