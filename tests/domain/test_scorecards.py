"""A rating is a number or a reason, never both, never neither, never off the scale."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiring_assistant.domain.scorecard import NotAssessedReason, Rating, Scorecard


@given(st.none() | st.integers(-10, 10), st.none() | st.sampled_from(NotAssessedReason))
def test_a_rating_is_one_of_both(value: int | None, reason: NotAssessedReason | None) -> None:
    right = (value is None) != (reason is None) and (value is None or 1 <= value <= 5)
    if right:
        assert Rating("r-1", value, reason).value == value
    else:
        with pytest.raises(ValueError, match="rating"):
            Rating("r-1", value, reason)


def test_not_assessed_closes_a_requirement_too() -> None:
    card = Scorecard("i", (Rating("a", 3), Rating("b", reason=NotAssessedReason.NO_EXAMPLE)))
    assert card.open_requirements(("a", "b", "c")) == ("c",)
