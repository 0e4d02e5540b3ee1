"""Stages of a process that was picked for a page without one: corrected, kept apart, carried over, taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from hiring_assistant.app import candidates, corrections, interviews, kits, role_editing, role_packs, roles
from hiring_assistant.app.processes import process_templates
from hiring_assistant.app.roles import ImportResult
from hiring_assistant.app.versions import changes_since
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.correction import (
    AddItem,
    AddStage,
    Correction,
    RemoveStage,
    SetStageMinutes,
    SetStageTitle,
    StageAnchor,
    stage_text,
)
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import Role

SOURCE = b"# Lamp Keeper\n\n## Requirements\n\n- Patience\n- Steady hands\n"
OWN = b"\n## Hiring Process\n\n1. A 30 minute screening call with a recruiter\n1. A 45 minute talk with the keeper\n"
TEMPLATE = next(template for template in process_templates() if template.key == "individual-contributor")
TALK = StageAnchor(stage_text(TEMPLATE.stages[1]))
SHORTER = SetStageMinutes(TALK, (20, 25))
NAMED = SetStageTitle(TALK, "Talk in the lantern room")
NIGHT = AddStage("A night at the light", before=StageAnchor(stage_text(TEMPLATE.stages[4])))
MADE: tuple[Correction, ...] = (SHORTER, NAMED, NIGHT)


@pytest.fixture
def keeper(workspace: Workspace) -> Role:
    page = roles.import_page(workspace, "keeper.md", SOURCE).value
    assert page.role_id is not None
    assert page.version_id is not None
    roles.choose_process(workspace, page.version_id, TEMPLATE.key)
    return roles.get_role(workspace, page.role_id)


def again(workspace: Workspace, role: Role) -> Role:
    return roles.get_role(workspace, role.id)


def titles(role: Role) -> list[str]:
    stages = role.latest.stages
    assert [stage.order for stage in stages] == list(range(1, len(stages) + 1))
    return [stage.title for stage in stages]


CORRECTED = [
    "Screening call",
    "Talk in the lantern room",
    "Work sample",
    "Interview with a future colleague",
    "A night at the light",
    "Offer",
]


def test_stages_of_a_picked_process_are_corrected_apart_from_it(workspace: Workspace, keeper: Role) -> None:
    for correction in MADE:
        corrections.correct(workspace, keeper.latest.id, correction)
    now = again(workspace, keeper)
    assert titles(now) == CORRECTED
    assert now.latest.stages[1].minutes == (20, 25)
    assert now.latest.template_stages == TEMPLATE.stages
    assert (now.latest.as_read.stages, now.latest.corrections) == ((), MADE)
    assert now.latest.uses_template
    assert roles.list_roles(workspace)[0].stages == 6
    plan = kits.plan_for(now.latest, "Lamp Keeper")
    assert [stage.title for stage in plan.stages] == CORRECTED
    marks = corrections.corrections_of(workspace, keeper.latest.id)
    assert [marks.has_stage(stage) for stage in now.latest.stages] == [False, True, False, False, True, False]
    for _ in MADE:
        workspace.undo()
    assert again(workspace, keeper) == keeper


def test_a_correction_is_taken_back_by_itself(workspace: Workspace, keeper: Role) -> None:
    for correction in MADE:
        corrections.correct(workspace, keeper.latest.id, correction)
    corrections.take_back(workspace, keeper.latest.id, NAMED)
    assert titles(again(workspace, keeper))[1] == TEMPLATE.stages[1].title
    for correction in (SHORTER, NIGHT):
        corrections.take_back(workspace, keeper.latest.id, correction)
    assert again(workspace, keeper) == keeper


def test_the_last_stage_stays(workspace: Workspace, keeper: Role) -> None:
    for stage in TEMPLATE.stages[1:]:
        corrections.correct(workspace, keeper.latest.id, RemoveStage(StageAnchor(stage_text(stage))))
    with pytest.raises(CannotDo, match="one stage at least") as caught:
        last = RemoveStage(StageAnchor(stage_text(TEMPLATE.stages[0])))
        corrections.correct(workspace, keeper.latest.id, last)
    assert caught.value.code == "last-stage"
    assert titles(again(workspace, keeper)) == ["Screening call"]


def test_corrections_survive_a_changed_page_until_it_names_a_process(workspace: Workspace, keeper: Role) -> None:
    for correction in MADE:
        corrections.correct(workspace, keeper.latest.id, correction)
    changed = SOURCE.replace(b"Patience", b"Endless patience")
    preview = roles.preview_page(workspace, "keeper.md", changed)
    assert (preview.corrections, preview.process_template) == (MADE, TEMPLATE.key)
    roles.import_page(workspace, "keeper.md", changed)
    second = again(workspace, keeper)
    assert (second.latest.number, titles(second)) == (2, CORRECTED)
    assert changes_since(workspace, second.latest.id).changes.stages == ()
    page = roles.import_page(workspace, "keeper.md", changed + OWN).value
    assert page.lost == MADE
    third = again(workspace, keeper)
    assert [stage.line > 0 for stage in third.latest.stages] == [True, True]
    assert not third.latest.uses_template


def test_a_new_version_tells_which_stages_were_corrected(workspace: Workspace, keeper: Role) -> None:
    person = candidates.add_candidate(workspace, "Ada Marsh", keeper.id).value
    interviews.plan_interview(workspace, person.id, 2, "Robin Okafor", None)
    with pytest.raises(CannotDo) as caught:
        corrections.correct(workspace, keeper.latest.id, NIGHT)
    assert caught.value.code == "reading-in-use"
    second = corrections.correct(workspace, keeper.latest.id, NIGHT, as_new_version=True).value
    (change,) = changes_since(workspace, second.id).changes.stages
    assert change.new is not None
    assert (change.added, change.new.title) == (True, "A night at the light")
    assert candidates.candidate_file(workspace, person.id).version == keeper.latest


def test_another_process_puts_the_corrected_one_away_and_undo_brings_it_back(
    workspace: Workspace, keeper: Role
) -> None:
    asks = AddItem("Lamp Keeper", "Reads the weather")
    for correction in (*MADE, asks):
        corrections.correct(workspace, keeper.latest.id, correction)
    before = again(workspace, keeper)
    for key in ("manager", None):
        change = roles.choose_process(workspace, keeper.latest.id, key)
        assert change.said.endswith("your corrections of the one before went with it (3)")
        now = again(workspace, keeper).latest
        assert (now.process_template, now.corrections) == (key, (asks,))
        assert [stage.title for stage in now.stages] == (
            [stage.title for stage in next(t for t in process_templates() if t.key == key).stages] if key else []
        )
        workspace.undo()
        assert again(workspace, keeper) == before


def test_a_process_picked_in_the_review_is_kept_with_its_corrections(workspace: Workspace) -> None:
    page = roles.import_page(workspace, "keeper.md", SOURCE, MADE, process_template=TEMPLATE.key).value
    assert page.role_id is not None
    role = roles.get_role(workspace, page.role_id)
    assert titles(role) == CORRECTED
    same = roles.import_page(workspace, "keeper.md", SOURCE, MADE).value
    assert same.result is ImportResult.UNCHANGED
    other = roles.import_page(workspace, "keeper.md", SOURCE, (), process_template="manager").value
    assert (other.result, other.number) == (ImportResult.NEW_VERSION, 2)
    with pytest.raises(CannotDo, match="no process template"):
        roles.import_page(workspace, "keeper.md", SOURCE + b"\nMore.\n", process_template="teatime")


def test_a_corrected_process_travels_and_is_written_onto_the_page(
    workspace: Workspace, keeper: Role, make_workspace: Callable[[str, str], Workspace], tmp_path: Path
) -> None:
    for correction in MADE:
        corrections.correct(workspace, keeper.latest.id, correction)
    away = make_workspace("laptop", "Kim Sand")
    role_packs.make_pack(workspace, keeper.id, tmp_path / "keeper.hiring-role")
    role_packs.take_pack(away, role_packs.look_into_pack(tmp_path / "keeper.hiring-role"))
    (there,) = roles.list_roles(away)
    assert titles(roles.get_role(away, there.id)) == CORRECTED
    exported = role_editing.export_page(workspace, keeper.latest.id, tmp_path / "keeper.md")
    read = roles.import_page(make_workspace("third", "Bo"), "keeper.md", exported.path.read_bytes()).value
    assert read.warnings == ()
    text = exported.path.read_text("utf-8")
    assert [title for title in CORRECTED if title not in text] == []
