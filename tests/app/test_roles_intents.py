"""Importing, versions, processes: what is in the store afterwards."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from hiring_assistant.app import importing, kits, roles
from hiring_assistant.app.roles import ImportResult
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import Role, StageKind

NO_PROCESS = (
    b"# Lamp Keeper\n\n## Responsibilities\n\n- Keep the light\n\n## Requirements\n\n- Patience\n- Steady hands\n"
)


def test_the_page_is_kept_as_it_was_read(workspace: Workspace, role: Role) -> None:
    assert role.title == "Harbour Pilot"
    assert [stage.kind for stage in role.latest.stages] == [
        StageKind.QUESTIONNAIRE,
        StageKind.SCREENING,
        StageKind.INTERVIEW,
        StageKind.PANEL,
        StageKind.OFFER,
    ]
    assert len(role.latest.stages[0].questions) == 2
    requirements = role.latest.reading.tracks[0].requirements
    assert [r.nice_to_have for r in requirements] == [False, False, False, True]


def test_a_page_imported_twice_changes_nothing(workspace: Workspace, role: Role) -> None:
    again = roles.import_page(workspace, "copy.md", role.latest.source.encode())
    assert again.value.result is ImportResult.UNCHANGED
    assert again.undo is None
    assert len(roles.get_role(workspace, role.id).versions) == 1


def test_a_changed_page_is_a_new_version_and_the_old_one_stays(workspace: Workspace, role: Role) -> None:
    changed = role.latest.source.replace("Keep the log", "Keep the digital log")
    page = roles.import_page(workspace, "harbour-pilot.md", changed.encode()).value
    assert (page.result, page.number, page.role_id) == (ImportResult.NEW_VERSION, 2, role.id)
    versions = roles.get_role(workspace, role.id).versions
    assert [version.source for version in versions] == [role.latest.source, changed]


def test_a_page_with_another_title_from_the_same_file_is_a_new_version(workspace: Workspace, role: Role) -> None:
    renamed = role.latest.source.replace('"Harbour Pilot"', '"Senior Harbour Pilot"')
    page = roles.import_page(workspace, "harbour-pilot.md", renamed.encode()).value
    assert (page.number, page.role_id) == (2, role.id)
    assert roles.get_role(workspace, role.id).title == "Senior Harbour Pilot"


def test_undo_takes_an_import_back(workspace: Workspace, role: Role) -> None:
    changed = role.latest.source.replace("Keep the log", "Keep the digital log")
    roles.import_page(workspace, "harbour-pilot.md", changed.encode())
    assert workspace.undo() is not None
    assert len(roles.get_role(workspace, role.id).versions) == 1
    workspace.undo()
    assert roles.list_roles(workspace) == ()


def test_a_folder_with_broken_pages_keeps_the_good_ones(workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(30):
        page = NO_PROCESS.replace(b"Lamp Keeper", f"Lamp Keeper {number}".encode())
        (folder / f"lamp-{number:02}.md").write_bytes(page)
    (folder / "empty.md").write_bytes(b"")
    (folder / "picture.md").write_bytes(bytes(range(256)) * 40)
    summary = importing.import_paths(workspace, [folder])
    assert summary.count(ImportResult.NEW) == 30
    refused = {page.name: page.problem for page in summary.pages if page.result is ImportResult.REFUSED}
    assert len(refused) == 2
    assert all(refused.values())
    assert len(roles.list_roles(workspace)) == 30


def test_a_zip_and_latin_1_are_read(workspace: Workspace, tmp_path: Path) -> None:
    archive = tmp_path / "pages.zip"
    with zipfile.ZipFile(archive, "w") as zip_:
        zip_.writestr("team/keeper.md", NO_PROCESS.replace(b"Patience", "Caf\xe9".encode("latin-1")))
    summary = importing.import_paths(workspace, [archive])
    assert [page.result for page in summary.pages] == [ImportResult.NEW]
    role = roles.find_role(workspace, "lamp keeper")
    assert role.latest.reading.tracks[0].requirements[0].text == "Café"


def test_cancelling_keeps_what_was_done(workspace: Workspace, tmp_path: Path) -> None:
    class Two:
        done = 0

        def report(self, done: int, total: int, label: str) -> None:
            self.done = done

        @property
        def cancelled(self) -> bool:
            return self.done >= 1

    for number in range(5):
        page = NO_PROCESS.replace(b"Lamp Keeper", f"Lamp Keeper {number}".encode())
        (tmp_path / f"lamp-{number}.md").write_bytes(page)
    summary = importing.import_paths(workspace, sorted(tmp_path.glob("*.md")), Two())
    assert summary.cancelled
    assert len(roles.list_roles(workspace)) == 2


def test_prose_without_any_requirement_is_refused(workspace: Workspace) -> None:
    with pytest.raises(CannotDo) as told:
        roles.import_page(workspace, "letter.md", b"Dear all,\n\nthe party is on Friday.\n")
    assert told.value.code == "not-a-role-page"
    assert roles.list_roles(workspace) == ()


def test_a_process_is_chosen_for_a_page_without_one(workspace: Workspace) -> None:
    from hiring_assistant.kits.processes import templates

    page = roles.import_page(workspace, "lamp.md", NO_PROCESS).value
    assert page.role_id and page.version_id
    assert roles.get_role(workspace, page.role_id).latest.stages == ()
    template = templates()[0]
    roles.choose_process(workspace, page.version_id, template.key)
    version = roles.get_role(workspace, page.role_id).latest
    assert version.stages == template.stages
    plan = kits.shown_plan(workspace, version, roles.usual_track(version.reading))
    assert [stage.order for stage in plan.stages] == [stage.order for stage in template.stages]
    workspace.undo()
    assert roles.get_role(workspace, page.role_id).latest.stages == ()


def test_a_process_of_the_page_is_not_replaced(workspace: Workspace, role: Role) -> None:
    from hiring_assistant.kits.processes import templates

    with pytest.raises(CannotDo) as told:
        roles.choose_process(workspace, role.latest.id, templates()[0].key)
    assert told.value.code == "has-process"


def test_roles_are_found_by_words(workspace: Workspace, role: Role) -> None:
    assert roles.find_role(workspace, "harbour").id == role.id
    with pytest.raises(CannotDo) as told:
        roles.find_role(workspace, "astronaut")
    assert told.value.code == "no-such-role"


def test_a_removed_role_comes_back_whole(workspace: Workspace, role: Role) -> None:
    roles.remove_role(workspace, role.id)
    assert roles.list_roles(workspace) == ()
    workspace.undo()
    assert roles.get_role(workspace, role.id) == role


def test_pasted_pages_are_told_apart_by_their_titles(workspace: Workspace) -> None:
    for title in ("Lamp Keeper", "Net Mender", "Lamp Keeper"):
        piece = f"<h1>{title}</h1><h2>Requirements</h2><ul><li>Patience</li></ul>"
        roles.import_page(workspace, "pasted.md", piece.encode())
    assert [(role.title, role.version) for role in roles.list_roles(workspace)] == [
        ("Lamp Keeper", 1),
        ("Net Mender", 1),
    ]
