"""A kit is edited in a draft, made ready in versions, and kept as it is once an interview was held with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from hiring_assistant.app import candidates, exchange, interviews, kits, roles, sitting
from hiring_assistant.app.kit_editing import (
    before_ready,
    discard_draft,
    edit_kit,
    kit_versions,
    make_ready,
    planned_with_older,
    working_copy,
)
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.interview import Interview
from hiring_assistant.domain.kit import Kit, KitPlan, KitState, Question
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import Role
from hiring_assistant.kits import editing

TRACK = "Harbour Pilot"
STAGE = 3


def kit_of(workspace: Workspace, role: Role) -> Kit:
    return working_copy(workspace, role.latest.id, TRACK).kit


def first_question(plan: KitPlan) -> Question:
    stage = plan.stage(STAGE)
    assert stage is not None
    return stage.questions[0]


def reworded(text: str) -> Callable[[KitPlan], KitPlan]:
    return lambda plan: editing.set_text(plan, first_question(plan).id, text)


def plan_one(workspace: Workspace, candidate: Candidate) -> Interview:
    return interviews.plan_interview(workspace, candidate.id, STAGE, "Mia Brandt", workspace.now()).value


def kit_held_with(workspace: Workspace, interview: Interview) -> Kit:
    return sitting.open_sitting(workspace, interview.id).kit


def test_looking_keeps_nothing(workspace: Workspace, role: Role) -> None:
    copy = working_copy(workspace, role.latest.id, TRACK)
    assert not copy.is_kept
    assert copy.kit.plan == kits.plan_for(role.latest, TRACK)
    assert kit_versions(workspace, role.latest.id, TRACK) == ()
    with pytest.raises(CannotDo):
        working_copy(workspace, role.latest.id, "Dockhand")
    with pytest.raises(CannotDo):
        working_copy(workspace, "gone", TRACK)


def test_each_edit_is_on_disk_and_can_be_undone(workspace: Workspace, role: Role) -> None:
    suggested = kit_of(workspace, role)
    first = edit_kit(workspace, suggested, reworded("Which passage was the hardest?"), "Question reworded").value
    assert (first.state, first.number) == (KitState.DRAFT, 1)
    second = edit_kit(workspace, first, reworded("Which passage went wrong?")).value
    assert second.id == first.id
    assert kit_of(workspace, role) == second
    assert first_question(second.plan).text == "Which passage went wrong?"
    workspace.undo()
    assert kit_of(workspace, role) == first
    assert workspace.can_undo == "Question reworded"
    workspace.undo()
    assert kit_of(workspace, role).plan == suggested.plan
    assert kit_versions(workspace, role.latest.id, TRACK) == ()


def test_an_edit_that_changes_nothing_keeps_nothing(workspace: Workspace, role: Role) -> None:
    kit = kit_of(workspace, role)
    assert edit_kit(workspace, kit, lambda plan: plan).undo is None
    with pytest.raises(CannotDo):
        edit_kit(workspace, kit, reworded("  "))
    assert kit_versions(workspace, role.latest.id, TRACK) == ()


def test_an_edit_under_a_later_one_stays(workspace: Workspace, role: Role) -> None:
    first = edit_kit(workspace, kit_of(workspace, role), reworded("Which passage was the hardest?"))
    later = edit_kit(workspace, first.value, reworded("Which passage went wrong?")).value
    assert first.undo is not None
    with pytest.raises(CannotDo):
        workspace.take_back(first.undo)
    assert kit_of(workspace, role) == later


def test_interviews_are_planned_with_what_is_ready(workspace: Workspace, role: Role, candidate: Candidate) -> None:
    draft = edit_kit(workspace, kit_of(workspace, role), reworded("Which passage was the hardest?")).value
    before = plan_one(workspace, candidate)
    assert kit_held_with(workspace, before).plan == kits.plan_for(role.latest, TRACK)
    draft = kit_of(workspace, role)
    assert draft.number == 2, "the kit that was planned with took number 1"
    ready = make_ready(workspace, draft).value
    assert (ready.state, ready.number) == (KitState.READY, 2)
    after = plan_one(workspace, candidate)
    assert kit_held_with(workspace, after).plan == draft.plan
    assert kit_held_with(workspace, before).number == 1
    assert [(v.kit.number, v.interviews) for v in kit_versions(workspace, role.latest.id, TRACK)] == [(2, 1), (1, 1)]


def test_a_suggested_kit_can_be_made_ready_as_it_is(workspace: Workspace, role: Role) -> None:
    ready = make_ready(workspace, kit_of(workspace, role)).value
    assert kits.kit_in_use(workspace, role.latest, TRACK) == ready
    with pytest.raises(CannotDo) as caught:
        make_ready(workspace, ready)
    assert caught.value.code == "nothing-changed"
    workspace.undo()
    assert kits.kit_in_use(workspace, role.latest, TRACK) is None


def test_after_an_interview_a_change_is_a_version_with_a_reason(
    workspace: Workspace, role: Role, candidate: Candidate
) -> None:
    held = plan_one(workspace, candidate)
    frozen = kit_held_with(workspace, held)
    interviews.start_interview(workspace, held.id)
    draft = edit_kit(workspace, frozen, reworded("Which passage was the hardest?")).value
    assert draft.id != frozen.id
    assert kit_held_with(workspace, held).plan == frozen.plan
    assert working_copy(workspace, role.latest.id, TRACK).needs_reason
    with pytest.raises(CannotDo) as caught:
        make_ready(workspace, draft, "  ")
    assert caught.value.code == "no-reason"
    assert kit_of(workspace, role) == draft
    ready = make_ready(workspace, draft, "Nobody understood the first question.").value
    assert (ready.number, ready.reason) == (2, "Nobody understood the first question.")
    assert kit_held_with(workspace, held).number == 1
    with workspace.write() as unit, pytest.raises(CannotDo):
        unit.kits.update(replace(frozen, reason="other"))


def test_planned_interviews_can_go_along(workspace: Workspace, role: Role, candidate: Candidate) -> None:
    planned = plan_one(workspace, candidate)
    handed = plan_one(workspace, candidate)
    exchange.hand_over(workspace, handed.id, workspace.folder / "interview.hiring-packet")
    draft = edit_kit(workspace, kit_of(workspace, role), reworded("Which passage was the hardest?")).value
    assert [interview.id for interview in planned_with_older(workspace, draft)] == [planned.id]
    ready = make_ready(workspace, draft, move_planned=True).value
    assert kit_held_with(workspace, planned).id == ready.id
    assert kit_held_with(workspace, handed).number == 1
    workspace.undo()
    assert kit_held_with(workspace, planned).number == 1
    assert kit_of(workspace, role) == draft


def test_a_version_that_interviews_are_planned_with_stays(
    workspace: Workspace, role: Role, candidate: Candidate
) -> None:
    draft = edit_kit(workspace, kit_of(workspace, role), reworded("Which passage was the hardest?")).value
    made = make_ready(workspace, draft)
    plan_one(workspace, candidate)
    assert made.undo is not None
    with pytest.raises(CannotDo):
        workspace.take_back(made.undo)
    assert kits.kit_in_use(workspace, role.latest, TRACK) == made.value


def test_a_draft_can_be_thrown_away_and_come_back(workspace: Workspace, role: Role) -> None:
    draft = edit_kit(workspace, kit_of(workspace, role), reworded("Which passage was the hardest?")).value
    left = discard_draft(workspace, draft).value
    assert left.plan == kits.plan_for(role.latest, TRACK)
    with pytest.raises(CannotDo):
        discard_draft(workspace, draft)
    workspace.undo()
    assert kit_of(workspace, role) == draft


def test_what_is_wrong_is_said_and_does_not_stop(workspace: Workspace, role: Role) -> None:
    kit = kit_of(workspace, role)
    assert before_ready(kit.plan) == ()

    def spoil(plan: KitPlan) -> KitPlan:
        question = first_question(plan)
        plan = editing.set_requirements(plan, question.id, ())
        for rid in question.requirement_ids:
            for stage in plan.stages:
                for other in stage.questions:
                    left = [id_ for id_ in other.requirement_ids if id_ != rid]
                    plan = editing.set_requirements(plan, other.id, left)
        bare = next(q for stage in plan.stages for q in stage.questions if q.requirement_ids)
        return editing.set_minutes(editing.set_anchors(plan, bare.id, {1: "Nothing."}), bare.id, 90)

    spoilt = edit_kit(workspace, kit, spoil).value
    codes = {warning.code for warning in before_ready(spoilt.plan)}
    assert {"never-asked", "question-without-requirement", "no-anchors"} <= codes
    assert make_ready(workspace, spoilt).value.state is KitState.READY


def test_a_removed_role_comes_back_with_its_kits(workspace: Workspace, role: Role) -> None:
    draft = edit_kit(workspace, kit_of(workspace, role), reworded("Which passage was the hardest?")).value
    roles.remove_role(workspace, role.id)
    workspace.undo()
    assert kit_of(workspace, role) == draft


def test_the_same_page_makes_the_same_kit_in_every_store(
    make_workspace: Callable[[str, str], Workspace], role: Role, workspace: Workspace
) -> None:
    elsewhere = make_workspace("attic", "Kim Reyes")
    with workspace.read() as unit:
        version = unit.roles.version(role.latest.id)
    assert version is not None
    page = roles.import_page(elsewhere, "harbour-pilot.md", version.source.encode()).value
    assert page.role_id is not None
    there = roles.get_role(elsewhere, page.role_id)
    assert kit_of(elsewhere, there).plan == kit_of(workspace, role).plan
    assert candidates.list_candidates(elsewhere) == ()
