"""A role with its kits goes from one computer to another as one file, whole or not at all."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from hiring_assistant.app import candidates, corrections, interviews, kits, question_bank, role_packs, roles
from hiring_assistant.app.kit_editing import edit_kit, kit_versions, make_ready, working_copy
from hiring_assistant.app.processes import process_templates
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.correction import ItemAnchor, RewordItem
from hiring_assistant.domain.kit import Kit, KitPlan, KitState, QuestionType
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import Role
from hiring_assistant.exchange.role_packs import RolePack, read_role_pack, write_role_pack
from hiring_assistant.kits import editing

TRACK = "Harbour Pilot"
OWN = editing.own_question("Which tide did you misjudge?", QuestionType.BEHAVIOURAL)
NO_PROCESS = b"---\ntitle: Tug Master\n---\n\n## Requirements\n\n- Calm under pressure\n- Clear communication\n"


def with_own_question(plan: KitPlan) -> KitPlan:
    calm = next(r for r in plan.requirements if r.text == "Calm decisions under pressure")
    plan = editing.set_weight(plan, calm.id, 2, "Most of the work.")
    return editing.add_question(plan, 3, OWN, [calm.id])


def edited(workspace: Workspace, role: Role) -> Kit:
    return edit_kit(workspace, working_copy(workspace, role.latest.id, TRACK).kit, with_own_question).value


@pytest.fixture
def elsewhere(make_workspace: Callable[[str, str], Workspace]) -> Workspace:
    return make_workspace("elsewhere", "Kim Reyes")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "pilot.hiring-role"


def packed(workspace: Workspace, role: Role, file: Path) -> RolePack:
    role_packs.make_pack(workspace, role.id, file)
    return role_packs.look_into_pack(file)


def the_role(workspace: Workspace) -> Role:
    (summary,) = roles.list_roles(workspace)
    return roles.get_role(workspace, summary.id)


def everything(workspace: Workspace) -> object:
    with workspace.read() as unit:
        known = [unit.roles.get(summary.id) for summary in unit.roles.summaries()]
        return (
            known,
            [unit.kits.of_version(version.id) for role in known if role for version in role.versions],
            unit.own_questions.all(),
        )


def test_a_role_arrives_as_it_was(workspace: Workspace, role: Role, elsewhere: Workspace, file: Path) -> None:
    reword = RewordItem(ItemAnchor(TRACK, "Calm decisions under pressure"), "Calm decisions under pressure at sea")
    corrections.correct(workspace, role.latest.id, reword)
    role = roles.get_role(workspace, role.id)
    plan = working_copy(workspace, role.latest.id, TRACK).kit
    draft = edit_kit(workspace, plan, lambda p: editing.add_question(p, 3, OWN, [p.requirements[0].id])).value
    ready = make_ready(workspace, draft).value
    asked = next(q for q in ready.plan.stages[2].questions if q.text == OWN.text)
    question_bank.save_to_own_bank(workspace, asked, "working under pressure")
    pack = packed(workspace, role, file)

    preview = role_packs.preview_pack(elsewhere, pack)
    assert (preview.title, preview.version, preview.role_is_new, preview.page_is_new) == (TRACK, 1, True, True)
    assert [kit.plan.track for kit in preview.kits] == [TRACK]
    assert [question.text for question in preview.questions] == [OWN.text]
    assert everything(elsewhere) == ([], [], ()), "looking keeps nothing"

    role_packs.take_pack(elsewhere, pack)
    there = the_role(elsewhere)
    assert there.latest.reading == role.latest.reading
    assert (there.latest.source, there.latest.corrections) == (role.latest.source, role.latest.corrections)
    kit = kits.kit_in_use(elsewhere, there.latest, TRACK)
    assert kit is not None
    assert (kit.plan, kit.number, kit.frozen_at) == (ready.plan, 1, None)
    assert [question.text for question in question_bank.own_questions(elsewhere)] == [OWN.text]


def test_twice_is_the_same_as_once(workspace: Workspace, role: Role, elsewhere: Workspace, file: Path) -> None:
    make_ready(workspace, edited(workspace, role))
    pack = packed(workspace, role, file)
    first = role_packs.take_pack(elsewhere, pack).value
    before = everything(elsewhere)
    again = role_packs.take_pack(elsewhere, pack)
    assert (again.value, again.undo) == (first, None)
    assert everything(elsewhere) == before
    assert not role_packs.preview_pack(workspace, pack).changes, "it is here already where it was made"


def test_taking_in_can_be_undone(workspace: Workspace, role: Role, elsewhere: Workspace, file: Path) -> None:
    make_ready(workspace, edited(workspace, role))
    role_packs.take_pack(elsewhere, packed(workspace, role, file))
    elsewhere.undo()
    assert everything(elsewhere) == ([], [], ())


def test_a_kit_in_use_gets_the_packs_as_its_next_version(
    workspace: Workspace, role: Role, elsewhere: Workspace, file: Path
) -> None:
    roles.import_page(elsewhere, "pilot.md", role.latest.source.encode())
    there = the_role(elsewhere)
    person = candidates.add_candidate(elsewhere, "Ada Marsh", there.id).value
    planned = interviews.plan_interview(elsewhere, person.id, 3, "Kim Reyes", None).value
    interviews.start_interview(elsewhere, planned.id)
    before = everything(elsewhere)
    make_ready(workspace, edited(workspace, role))
    role_packs.take_pack(elsewhere, packed(workspace, role, file))
    assert len(the_role(elsewhere).versions) == 1
    newest, first = kit_versions(elsewhere, there.latest.id, TRACK)
    assert (newest.kit.number, newest.kit.reason) == (2, "Taken in from Robin Okafor")
    assert (first.kit.number, first.interviews) == (1, 1)
    elsewhere.undo()
    assert everything(elsewhere) == before


def test_another_page_of_a_known_role_is_its_next_version(
    workspace: Workspace, role: Role, elsewhere: Workspace, file: Path
) -> None:
    older = role.latest.source.replace("Clear radio communication in English", "Clear radio communication")
    roles.import_page(elsewhere, "pilot.md", older.encode())
    pack = packed(workspace, role, file)
    preview = role_packs.preview_pack(elsewhere, pack)
    assert (preview.version, preview.role_is_new, preview.page_is_new) == (2, False, True)
    role_packs.take_pack(elsewhere, pack)
    assert [version.number for version in the_role(elsewhere).versions] == [1, 2]
    elsewhere.undo()
    assert [version.number for version in the_role(elsewhere).versions] == [1]


def test_a_draft_arrives_as_a_draft_unless_there_is_one(
    workspace: Workspace, role: Role, elsewhere: Workspace, file: Path
) -> None:
    edited(workspace, role)
    pack = packed(workspace, role, file)
    role_packs.take_pack(elsewhere, pack)
    there = the_role(elsewhere)
    draft = working_copy(elsewhere, there.latest.id, TRACK).kit
    assert draft.state is KitState.DRAFT
    assert any(question.text == OWN.text for question in draft.plan.stages[2].questions)
    changed = edit_kit(elsewhere, draft, lambda plan: editing.remove_question(plan, plan.stages[2].questions[0].id))
    assert role_packs.preview_pack(elsewhere, pack).left_out == (TRACK,)
    assert role_packs.take_pack(elsewhere, pack).undo is None
    assert working_copy(elsewhere, there.latest.id, TRACK).kit == changed.value


def test_a_chosen_process_travels(workspace: Workspace, elsewhere: Workspace, file: Path) -> None:
    page = roles.import_page(workspace, "tug.md", NO_PROCESS).value
    assert page.role_id is not None
    assert page.version_id is not None
    template = process_templates()[0]
    roles.choose_process(workspace, page.version_id, template.key)
    roles.import_page(elsewhere, "tug.md", NO_PROCESS)
    pack = packed(workspace, roles.get_role(workspace, page.role_id), file)
    assert role_packs.preview_pack(elsewhere, pack).process_is_new
    role_packs.take_pack(elsewhere, pack)
    assert the_role(elsewhere).latest.stages == template.stages
    elsewhere.undo()
    assert the_role(elsewhere).latest.stages == ()


def test_nothing_about_candidates_travels(workspace: Workspace, role: Role, file: Path) -> None:
    person = candidates.add_candidate(workspace, "Ada Marsh", role.id, email="ada@example.org").value
    interviews.plan_interview(workspace, person.id, 3, "Mia Brandt", None)
    role_packs.make_pack(workspace, role.id, file)
    text = file.read_text("utf-8")
    assert not [word for word in ("Ada", "ada@example.org", "Mia") if word in text]


def _forge(file: Path, change: Callable[[dict[str, object]], None]) -> None:
    content = json.loads(file.read_text("utf-8"))
    change(content)
    file.write_text(json.dumps(content), encoding="utf-8")


def test_what_is_not_as_it_was_made_is_refused(workspace: Workspace, role: Role, file: Path) -> None:
    make_ready(workspace, edited(workspace, role))
    whole = role_packs.make_pack(workspace, role.id, file)
    assert read_role_pack(file) == whole
    text = file.read_text("utf-8")
    trials: list[tuple[str, Callable[[], object]]] = [
        ("role-pack-damaged", lambda: file.write_text(text[: len(text) // 2], encoding="utf-8")),
        ("role-pack-damaged", lambda: _forge(file, lambda content: content.update(made_by="Somebody else"))),
        ("role-pack-newer", lambda: _forge(file, lambda content: content.update(version=2))),
        ("not-a-role-pack", lambda: _forge(file, lambda content: content.update(format="hiring-assistant-packet"))),
        ("not-a-role-pack", lambda: file.write_text("# A page", encoding="utf-8")),
        ("role-pack-not-readable", lambda: file.unlink()),
    ]
    for code, spoil in trials:
        file.write_text(text, encoding="utf-8")
        spoil()
        with pytest.raises(CannotDo) as caught:
            role_packs.look_into_pack(file)
        assert caught.value.code == code


def test_a_pack_whose_page_cannot_be_read_changes_nothing(
    workspace: Workspace, role: Role, elsewhere: Workspace, file: Path
) -> None:
    pack = packed(workspace, role, file)
    write_role_pack(replace(pack, source=""), file)
    with pytest.raises(CannotDo):
        role_packs.take_pack(elsewhere, role_packs.look_into_pack(file))
    assert everything(elsewhere) == ([], [], ())
    with pytest.raises(ValueError, match="twice"):
        kit = working_copy(workspace, role.latest.id, TRACK).kit
        write_role_pack(replace(pack, kits=(kit,)), file)
    with pytest.raises(CannotDo):
        role_packs.make_pack(workspace, "gone", file)
