from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from hiring_assistant.domain.kit import KitPlan
from hiring_assistant.domain.role import RoleReading, Stage, StageKind
from hiring_assistant.kits.bank import QuestionBank
from hiring_assistant.kits.coverage import with_coverage
from hiring_assistant.kits.planning import make_plan

MakeReading = Callable[..., RoleReading]


def plan_of(make_reading: MakeReading, usual_stages: tuple[Stage, ...], bank: QuestionBank) -> KitPlan:
    return make_plan(make_reading(), "Account Executive", usual_stages, bank)


def edited(plan: KitPlan, order: int, **changes: object) -> KitPlan:
    stages = tuple(replace(stage, **changes) if stage.order == order else stage for stage in plan.stages)  # type: ignore[arg-type]
    return with_coverage(replace(plan, stages=stages))


def test_a_question_taken_out_leaves_a_warning(
    make_reading: MakeReading, usual_stages: tuple[Stage, ...], bank: QuestionBank
) -> None:
    plan = plan_of(make_reading, usual_stages, bank)
    for stage in plan.stages:
        plan = edited(plan, stage.order, questions=stage.questions[1:], checks=())
    never = {warning.requirement_id for warning in plan.warnings if warning.code == "never-asked"}
    asked = {id_ for stage in plan.stages for id_ in stage.requirement_ids}
    assert never == {requirement.id for requirement in plan.requirements if requirement.id not in asked}
    assert never


def test_orphans_missing_anchors_and_overlong_stages_are_told(
    make_reading: MakeReading, usual_stages: tuple[Stage, ...], bank: QuestionBank
) -> None:
    plan = plan_of(make_reading, usual_stages, bank)
    stage = plan.stages[2]
    first, second, *rest = stage.questions
    segments = tuple(replace(segment, minutes=segment.minutes + 5) for segment in stage.segments)
    plan = edited(
        plan,
        stage.order,
        questions=(replace(first, requirement_ids=()), replace(second, anchors=second.anchors[:2]), *rest),
        segments=segments,
    )
    here = {warning.code for warning in plan.warnings if warning.stage == stage.order}
    assert here == {"question-without-requirement", "no-anchors", "over-time"}


def test_what_is_asked_five_times_is_told(
    make_reading: MakeReading, usual_stages: tuple[Stage, ...], bank: QuestionBank
) -> None:
    plan = plan_of(make_reading, usual_stages, bank)
    question = plan.stages[2].questions[0]
    for stage in plan.stages:
        if stage.kind not in (StageKind.REFERENCE, StageKind.OFFER):
            plan = edited(plan, stage.order, questions=(*stage.questions, question))
    often = {warning.requirement_id for warning in plan.warnings if warning.code == "asked-often"}
    assert often == set(question.requirement_ids)


def test_minutes_of_a_question_are_shared_by_its_requirements(
    make_reading: MakeReading, usual_stages: tuple[Stage, ...], bank: QuestionBank
) -> None:
    plan = plan_of(make_reading, usual_stages, bank)
    planned = sum(question.minutes for stage in plan.stages for question in stage.questions)
    assert round(sum(item.minutes for item in plan.coverage)) == planned
