from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hiring_assistant.kits.timing import share_out, spread_minutes


@given(st.integers(15, 240), st.integers(0, 12))
def test_segments_keep_to_their_shares(total: int, checks: int) -> None:
    minutes = share_out(total, checks)
    assert minutes.opening + minutes.questions + minutes.candidate + minutes.closing == total
    assert 0.8 <= minutes.questions / total <= 0.85
    assert 0.05 <= minutes.candidate / total <= 0.10
    assert minutes.opening / total <= 0.07 + 0.5 / total
    assert minutes.closing >= 1


@given(st.integers(1, 200), st.lists(st.integers(1, 5), min_size=1, max_size=20))
def test_minutes_are_spread_without_rest(total: int, weights: list[int]) -> None:
    shares = spread_minutes(total, weights)
    assert len(shares) == len(weights)
    assert min(shares) >= 1
    assert sum(shares) == max(total, len(weights))


def test_more_weight_gets_no_less() -> None:
    assert spread_minutes(25, [3, 3, 2, 3]) == (7, 7, 4, 7)
    assert spread_minutes(10, []) == ()
