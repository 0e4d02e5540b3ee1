"""The order in which a debrief goes through the requirements."""

from __future__ import annotations

from collections.abc import Iterable

from hiring_assistant.domain.review import RequirementFigures


def in_debrief_order(requirements: Iterable[RequirementFigures]) -> tuple[RequirementFigures, ...]:
    """Largest gaps between interviewers first, among equal ones must-haves first, then as the plan has them.

    The order says what is worth talking about, not what is good or bad about the candidate.
    """
    return tuple(sorted(requirements, key=lambda figures: (-(figures.gap or 0), not figures.requirement.must_have)))
