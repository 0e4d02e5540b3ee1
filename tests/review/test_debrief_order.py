"""A debrief goes through the largest gaps first, then must-haves, then as planned."""

from __future__ import annotations

from hiring_assistant.domain.kit import KitRequirement, RequirementKind
from hiring_assistant.domain.review import RequirementFigures
from hiring_assistant.review.debriefing import in_debrief_order


def figures(id_: str, low: int | None, high: int | None, *, must: bool) -> RequirementFigures:
    requirement = KitRequirement(id_, id_, RequirementKind.COMPETENCY, must_have=must)
    mean = None if low is None or high is None else (low + high) / 2
    return RequirementFigures(requirement, 0 if mean is None else 2, mean, low, high, None, discuss=False)


def test_the_order() -> None:
    planned = (
        figures("nice alike", 3, 3, must=False),
        figures("must alike", 4, 4, must=True),
        figures("nice gap 2", 2, 4, must=False),
        figures("must open", None, None, must=True),
        figures("must gap 2", 1, 3, must=True),
        figures("nice gap 3", 2, 5, must=False),
        figures("must alike too", 2, 2, must=True),
    )
    assert [each.requirement.id for each in in_debrief_order(planned)] == [
        "nice gap 3",
        "must gap 2",
        "nice gap 2",
        "must alike",
        "must open",
        "must alike too",
        "nice alike",
    ]
