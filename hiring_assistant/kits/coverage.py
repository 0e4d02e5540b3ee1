"""Where each requirement is asked, and what a person should look at before a kit is used.

Works on any plan, also one that was edited by hand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from hiring_assistant.domain.kit import ANCHORED, Coverage, KitPlan, KitRequirement, KitWarning, StageKit
from hiring_assistant.kits.fitting import raters_of
from hiring_assistant.kits.subjects import quoted

TOO_OFTEN = 5
"""Asked in so many stages, a requirement takes minutes from others."""

ABOUT_THE_PAGE = frozenset({"left-out", "no-requirements", "no-process"})
"""Codes of warnings about the page that a plan was made from, which no editing of the plan changes."""

_GRAVE = frozenset({"never-asked", "over-time", "question-without-requirement"})


def with_coverage(plan: KitPlan, first: Iterable[KitWarning] = ()) -> KitPlan:
    """``plan`` with its coverage and warnings worked out again; ``first`` are warnings to keep before them."""
    coverage = coverage_of(plan.requirements, plan.stages)
    warnings = (*first, *warnings_of(plan.requirements, plan.stages, coverage))
    return replace(plan, coverage=coverage, warnings=warnings)


def recomputed(plan: KitPlan) -> KitPlan:
    """``plan``, after it was edited, with its coverage and warnings worked out again; those about the page stay."""
    return with_coverage(plan, tuple(warning for warning in plan.warnings if warning.code in ABOUT_THE_PAGE))


def coverage_of(requirements: Sequence[KitRequirement], stages: Sequence[StageKit]) -> tuple[Coverage, ...]:
    """For each requirement the stages that ask or check it, and its share of the minutes of its questions."""
    orders: dict[str, list[int]] = {requirement.id: [] for requirement in requirements}
    minutes: defaultdict[str, float] = defaultdict(float)
    for stage in stages:
        touched = dict.fromkeys((*stage.requirement_ids, *(check.requirement_id for check in stage.checks)))
        for id_ in touched:
            if id_ in orders:
                orders[id_].append(stage.order)
        for question in stage.questions:
            for id_ in question.requirement_ids:
                minutes[id_] += question.minutes / len(question.requirement_ids)
    return tuple(Coverage(id_, tuple(found), round(minutes[id_], 1)) for id_, found in orders.items())


def warnings_of(
    requirements: Sequence[KitRequirement], stages: Sequence[StageKit], coverage: Sequence[Coverage]
) -> tuple[KitWarning, ...]:
    """What to look at, in the order: requirements, then stages."""
    raters = {requirement.id: 0 for requirement in requirements}
    for stage in stages:
        for id_ in stage.requirement_ids:
            raters[id_] = raters.get(id_, 0) + raters_of(stage.kind, stage.interviewer, stage.title)
    where = {item.requirement_id: item.stages for item in coverage}
    found = [
        warning
        for requirement in requirements
        if (warning := _about(requirement, len(where[requirement.id]), raters[requirement.id])) is not None
    ]
    for stage in stages:
        found.extend(_about_stage(stage, {item.id: item for item in requirements}))
    return tuple(found)


def readiness_of(plan: KitPlan) -> tuple[KitWarning, ...]:
    """What should be mended before a plan is used: rated questions that lack an anchor, and warnings as grave as that.

    EVIDENCE.md: no question without a requirement, no kit in use without anchors at 1, 3 and 5.
    """
    grave = tuple(warning for warning in plan.warnings if warning.code in _GRAVE)
    bare = (
        KitWarning("no-anchors", f"“{quoted(question.text, 90)}” lacks anchors at 1, 3 and 5.", stage=stage.order)
        for stage in plan.stages
        for question in stage.questions
        if question.requirement_ids and not all(map(question.anchor, ANCHORED))
    )
    return (*grave, *bare)


def _about(requirement: KitRequirement, stages: int, raters: int) -> KitWarning | None:
    words = quoted(requirement.text, 90)
    if stages == 0:
        if requirement.must_have:
            return KitWarning(
                "never-asked",
                f"No stage asks for “{words}”, which is a must-have. Add a question or make a stage longer.",
                requirement.id,
            )
        return KitWarning("optional-not-asked", f"No stage has time to ask for “{words}”.", requirement.id)
    if requirement.must_have and not requirement.kind.is_check and raters == 1:
        return KitWarning("asked-once", f"Only one person judges “{words}”. Two would be fairer.", requirement.id)
    if stages >= TOO_OFTEN:
        return KitWarning(
            "asked-often",
            f"“{words}” is asked in {stages} stages. Use some of that time otherwise.",
            requirement.id,
        )
    return None


def _about_stage(stage: StageKit, requirements: dict[str, KitRequirement]) -> Iterable[KitWarning]:
    planned = sum(segment.minutes for segment in stage.segments)
    if stage.minutes is not None and planned > stage.minutes:
        yield KitWarning(
            "over-time",
            f"“{stage.title}” is planned for {planned} minutes but has {stage.minutes}. Take a question out.",
            stage=stage.order,
        )
    for question in stage.questions:
        known = [id_ for id_ in question.requirement_ids if id_ in requirements]
        if not known:
            yield KitWarning(
                "question-without-requirement",
                f"“{quoted(question.text, 90)}” is linked to no requirement. Link it or take it out.",
                stage=stage.order,
            )
        elif any(requirements[id_].must_have for id_ in known) and not all(map(question.anchor, ANCHORED)):
            yield KitWarning(
                "no-anchors",
                f"“{quoted(question.text, 90)}” asks for a must-have but lacks anchors at 1, 3 and 5.",
                known[0],
                stage.order,
            )
