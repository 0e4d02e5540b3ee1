"""What people made of a kit goes along to a new version of the page."""

from __future__ import annotations

import pytest

from hiring_assistant.app import roles
from hiring_assistant.app.kit_editing import carry_over, earlier_kit, edit_kit, working_copy
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.kit import KitPlan, SegmentKind
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import Role
from hiring_assistant.kits import editing

TRACK = "Harbour Pilot"
CALM, RADIO = "Calm decisions under pressure", "Clear radio communication in English"


def edits(plan: KitPlan) -> KitPlan:
    calm = next(r.id for r in plan.requirements if r.text == CALM)
    plan = editing.set_weight(plan, calm, 2, "Most of the work.")
    plan = editing.add_question(plan, 3, editing.own_question("Which tide did you misjudge?"), [calm], minutes=9)
    return editing.set_segment_text(plan, 3, SegmentKind.OPENING, "Welcome aboard.")


def test_edits_go_along_and_what_is_new_is_asked(workspace: Workspace, role: Role) -> None:
    old = edit_kit(workspace, working_copy(workspace, role.latest.id, TRACK).kit, edits).value.plan
    assert earlier_kit(workspace, role.latest.id, TRACK) is None
    source = role.latest.source.replace(f"- {RADIO}\n", "- Knowledge of harbour law\n- Able to coach trainees\n")
    version_id = roles.import_page(workspace, "harbour-pilot.md", source.encode()).value.version_id
    assert version_id is not None
    earlier = earlier_kit(workspace, version_id, TRACK)
    assert earlier is not None
    assert earlier.plan == old

    plan = carry_over(workspace, version_id, TRACK).value.plan
    by_text = {requirement.text: requirement for requirement in plan.requirements}
    assert (by_text[CALM].weight, by_text[CALM].weight_reason) == (2, "Most of the work.")
    assert RADIO not in by_text
    known = {requirement.id for requirement in plan.requirements}
    asked = {id_ for stage in plan.stages for question in stage.questions for id_ in question.requirement_ids}
    assert asked <= known
    assert {by_text["Knowledge of harbour law"].id, by_text["Able to coach trainees"].id} <= asked
    master = plan.stages[2]
    assert "Which tide did you misjudge?" in {question.text for question in master.questions}
    opening, questions = master.segment(SegmentKind.OPENING), master.segment(SegmentKind.QUESTIONS)
    assert opening is not None
    assert opening.text == "Welcome aboard."
    assert questions is not None
    assert questions.minutes == sum(question.minutes for question in master.questions)
    ids = [question.id for stage in plan.stages for question in stage.questions]
    assert len(set(ids)) == len(ids)

    with pytest.raises(CannotDo):
        carry_over(workspace, version_id, TRACK)
    workspace.undo()
    assert not working_copy(workspace, version_id, TRACK).is_kept


def test_a_page_that_is_unchanged_keeps_the_kit_as_it_is(workspace: Workspace, role: Role) -> None:
    old = edit_kit(workspace, working_copy(workspace, role.latest.id, TRACK).kit, edits).value.plan
    source = role.latest.source.replace("You bring ships safely", "You bring all ships safely")
    version_id = roles.import_page(workspace, "harbour-pilot.md", source.encode()).value.version_id
    assert version_id is not None
    assert carry_over(workspace, version_id, TRACK).value.plan == old


def test_there_may_be_nothing_to_take_over(workspace: Workspace, role: Role) -> None:
    with pytest.raises(CannotDo):
        carry_over(workspace, role.latest.id, TRACK)
    with pytest.raises(CannotDo):
        carry_over(workspace, "gone", TRACK)
