"""Where a candidate stands after decisions, in whatever order they were taken and undone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hiring_assistant.domain.decision import CandidateState, Decision, DecisionKind, Standing, allowed, standing

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LAST_STAGE = 6


def decision(number: int, kind: DecisionKind, stage: int, *, undone: bool = False) -> Decision:
    at = START + timedelta(minutes=number)
    return Decision(f"d{number:03}", "c", kind, stage, "Robin", at, "because", at if undone else None)


def test_nobody_has_decided_anything() -> None:
    assert standing([]) == Standing(1, CandidateState.ACTIVE)


def test_advancing_keeps_the_stage_of_the_decision() -> None:
    taken = [decision(1, DecisionKind.ADVANCE, 1), decision(2, DecisionKind.ADVANCE, 2)]
    assert standing(reversed(taken)) == Standing(3, CandidateState.ACTIVE)


def test_an_undone_decision_does_not_count() -> None:
    taken = [decision(1, DecisionKind.ADVANCE, 1), decision(2, DecisionKind.DECLINE, 2, undone=True)]
    assert standing(taken) == Standing(2, CandidateState.ACTIVE)


@given(st.lists(st.integers(0, 20), max_size=30))
def test_only_what_is_allowed_keeps_a_candidate_within_the_process(choices: list[int]) -> None:
    taken: list[Decision] = []
    for number, choice in enumerate(choices):
        now = standing(taken)
        assert 1 <= now.stage <= LAST_STAGE
        kinds = allowed(now.state, now.stage, LAST_STAGE)
        assert kinds, "there is always a way on"
        taken.append(decision(number, kinds[choice % len(kinds)], now.stage))


def test_nobody_advances_while_on_hold_or_declined() -> None:
    for state in (CandidateState.ON_HOLD, CandidateState.DECLINED, CandidateState.WITHDRAWN, CandidateState.OFFER):
        assert DecisionKind.ADVANCE not in allowed(state, 2, LAST_STAGE)
