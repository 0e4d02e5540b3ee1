"""Items that say no more than "extends that of X" are known as such; those that say more are not."""

from __future__ import annotations

import pytest

from hiring_assistant.roles.inheritance import TrackNames, only_refers

NAMES = TrackNames(("Junior Baker", "Senior Baker", "Bakery Lead"))


@pytest.mark.parametrize(
    "text",
    [
        "Extends that of the Junior Baker requirements",
        "Extends the Sr. Baker responsibilities",
        "Inherits all responsibilities of the Senior Baker",
        "Extends the general requirements with the following:",
    ],
)
def test_only_a_reference(text: str) -> None:
    assert only_refers(text, NAMES)


@pytest.mark.parametrize(
    "text",
    [
        "Inherits all responsibilities of the Senior Baker while also planning the night shift",
        "Extends shelf life by careful storage",
        "Extends the Junior Baker requirements. Bakes rye.",
        "Bakes for the Junior Baker",
    ],
)
def test_more_than_a_reference(text: str) -> None:
    assert not only_refers(text, NAMES)
