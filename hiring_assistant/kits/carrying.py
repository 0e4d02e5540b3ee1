"""A kit that people edited, carried over to a new version of the page."""

from __future__ import annotations

from dataclasses import replace

from hiring_assistant.domain.kit import KitPlan, Question, QuestionSource, SegmentKind, StageKit
from hiring_assistant.domain.text import fold
from hiring_assistant.kits.coverage import recomputed


def carried(old: KitPlan, new: KitPlan) -> KitPlan:
    """``new``, the plan suggested for a changed page, with what people had made of ``old``.

    A stage that is still there (by its title and kind, else by its place and kind) keeps its questions, checks and
    texts; what the page asks for only now is asked as suggested. Questions go whose requirements are all gone, except
    people's own. Weights stay.
    """
    known = {requirement.id: requirement for requirement in old.requirements}
    requirements = tuple(
        replace(requirement, weight=known[requirement.id].weight, weight_reason=known[requirement.id].weight_reason)
        if requirement.id in known
        else requirement
        for requirement in new.requirements
    )
    wanted = {requirement.id for requirement in new.requirements}
    stages = tuple(_stage(stage, _same(stage, old), wanted, wanted - known.keys()) for stage in new.stages)
    return recomputed(replace(new, requirements=requirements, stages=stages))


def _same(stage: StageKit, old: KitPlan) -> StageKit | None:
    alike = [other for other in old.stages if other.kind is stage.kind]
    by_title = [other for other in alike if fold(other.title) == fold(stage.title)]
    by_place = [other for other in alike if other.order == stage.order]
    return next((other for other in by_place if other in by_title), None) or next(iter(by_title or by_place), None)


def _stage(stage: StageKit, before: StageKit | None, wanted: set[str], added: set[str]) -> StageKit:
    if before is None:
        return stage
    kept = [question for old in before.questions if (question := _kept(old, wanted)) is not None]
    asked = {fold(question.text) for question in kept}
    fresh = [
        replace(question, requirement_ids=ids)
        for question in stage.questions
        if (ids := tuple(id_ for id_ in question.requirement_ids if id_ in added)) and fold(question.text) not in asked
    ]
    checks = [check for check in before.checks if check.requirement_id in wanted]
    checks += [check for check in stage.checks if check.requirement_id in added]
    questions = (*kept, *(question for question in fresh if question.id not in {other.id for other in kept}))
    length = sum(question.minutes for question in questions)
    segments = tuple(
        replace(segment, minutes=length) if segment.kind is SegmentKind.QUESTIONS else segment
        for segment in before.segments or stage.segments
    )
    return replace(stage, questions=questions, checks=tuple(checks), segments=segments)


def _kept(question: Question, wanted: set[str]) -> Question | None:
    left = tuple(id_ for id_ in question.requirement_ids if id_ in wanted)
    if not left and question.source is not QuestionSource.OWN:
        return None
    return replace(question, requirement_ids=left)
