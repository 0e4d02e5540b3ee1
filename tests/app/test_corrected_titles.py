"""A role's title corrected by a person: what it is called then, by whom else, and what later imports make of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from hiring_assistant.app import candidates, corrections, interviews, kits, role_packs, roles
from hiring_assistant.app.roles import ImportResult
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.correction import ItemAnchor, RewordItem, SetTitle
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import Role, RoleVersion
from hiring_assistant.roles.source import PASTED_NAME

OLD, NEW = "Harbour Pilot", "Pilot of Northquay"
TITLE = SetTitle(OLD, NEW)
REWORD = RewordItem(ItemAnchor(NEW, "Calm decisions under pressure"), "Stays calm when two ships call at once")


def latest(workspace: Workspace, role: Role) -> RoleVersion:
    return roles.get_role(workspace, role.id).latest


def listed(workspace: Workspace) -> list[str]:
    return [role.title for role in roles.list_roles(workspace)]


def test_a_corrected_title_is_the_roles_everywhere_and_undone(
    workspace: Workspace, role: Role, candidate: Candidate
) -> None:
    version = corrections.correct(workspace, role.latest.id, TITLE).value
    assert listed(workspace) == [NEW]
    assert roles.find_role(workspace, NEW).id == role.id
    assert (version.reading.title, version.as_read.title, version.corrections) == (NEW, OLD, (TITLE,))
    assert [track.name for track in version.reading.tracks] == [NEW]
    assert kits.plan_for(version, NEW).role_title == NEW
    file = candidates.candidate_file(workspace, candidate.id)
    assert (file.candidate.track, file.version.id) == (NEW, role.latest.id)
    corrections.correct(workspace, role.latest.id, REWORD)
    workspace.undo()
    workspace.undo()
    assert roles.get_role(workspace, role.id) == role
    assert candidates.candidate_file(workspace, candidate.id).candidate.track == OLD
    corrections.correct(workspace, role.latest.id, TITLE)
    corrections.correct(workspace, role.latest.id, REWORD)
    change = corrections.take_back(workspace, role.latest.id, TITLE)
    assert change.said == "Correction taken back, with 1 that followed from it"
    assert roles.get_role(workspace, role.id) == role


def test_interviews_keep_the_version_with_the_old_title(workspace: Workspace, role: Role, candidate: Candidate) -> None:
    interviews.plan_interview(workspace, candidate.id, 2, "Robin Okafor", None)
    second = corrections.correct(workspace, role.latest.id, TITLE, as_new_version=True).value
    now = roles.get_role(workspace, role.id)
    assert (now.title, second.number, now.versions[0]) == (NEW, 2, role.latest)
    file = candidates.candidate_file(workspace, candidate.id)
    assert (file.candidate.track, file.version) == (OLD, role.latest)
    workspace.undo()
    assert roles.get_role(workspace, role.id) == role


def test_a_title_that_another_role_has_is_refused(workspace: Workspace, role: Role) -> None:
    other = roles.import_page(workspace, "canal.md", role.latest.source.replace(OLD, "Canal Pilot").encode()).value
    with pytest.raises(CannotDo, match="already") as caught:
        corrections.correct(workspace, role.latest.id, SetTitle(OLD, "canal pilot"))
    assert caught.value.code == "title-taken"
    assert roles.get_role(workspace, role.id) == role
    source = role.latest.source.replace(OLD, "Ship's Pilot").encode()
    with pytest.raises(CannotDo) as caught:
        roles.import_page(workspace, "ship.md", source, (SetTitle("Ship's Pilot", "Canal Pilot"),))
    assert caught.value.code == "title-taken"
    assert len(listed(workspace)) == 2
    # The same words in other letters are no other role's.
    assert other.version_id is not None
    corrections.correct(workspace, other.version_id, SetTitle("Canal Pilot", "CANAL PILOT"))
    assert "CANAL PILOT" in listed(workspace)


@pytest.mark.parametrize("name", ["harbour-pilot.md", "a-copy.md", PASTED_NAME])
def test_the_page_finds_its_role_again_and_the_correction_survives(workspace: Workspace, role: Role, name: str) -> None:
    corrections.correct(workspace, role.latest.id, TITLE)
    corrections.correct(workspace, role.latest.id, REWORD)
    changed = role.latest.source.replace("Keep the log", "Keep the book").encode()
    preview = roles.preview_page(workspace, name, changed)
    assert (preview.role_id, preview.would_be, preview.lost) == (role.id, ImportResult.NEW_VERSION, ())
    page = roles.import_page(workspace, name, changed).value
    assert (page.role_id, page.title, page.number, page.lost) == (role.id, NEW, 2, ())
    assert listed(workspace) == [NEW]
    version = latest(workspace, role)
    assert version.corrections == (TITLE, REWORD)
    assert version.reading.tracks[0].requirements[0].text == REWORD.text
    workspace.undo()
    assert listed(workspace) == [NEW]
    assert len(roles.get_role(workspace, role.id).versions) == 1


def test_another_page_under_the_old_title_is_another_role(workspace: Workspace, role: Role) -> None:
    corrections.correct(workspace, role.latest.id, TITLE)
    cook = f"# {OLD}\n\n## Requirements\n\n- Cooks for eighty in a swell\n".encode()
    page = roles.import_page(workspace, "cook.md", cook).value
    assert (page.result, page.title) == (ImportResult.NEW, OLD)
    assert listed(workspace) == [OLD, NEW]


def test_a_page_with_another_title_goes_by_that_and_keeps_the_other_corrections(
    workspace: Workspace, role: Role
) -> None:
    corrections.correct(workspace, role.latest.id, TITLE)
    corrections.correct(workspace, role.latest.id, REWORD)
    renamed = role.latest.source.replace(OLD, "Pilot (m/f/d)").encode()
    page = roles.import_page(workspace, "harbour-pilot.md", renamed).value
    assert (page.role_id, page.title, page.lost) == (role.id, "Pilot (m/f/d)", (TITLE,))
    (warning,) = [warning for warning in page.warnings if warning.code == "correction-lost"]
    assert OLD in warning.message
    version = latest(workspace, role)
    assert version.reading.tracks[0].requirements[0].text == REWORD.text
    workspace.undo()
    assert listed(workspace) == [NEW]


def test_a_title_corrected_before_the_page_is_kept(workspace: Workspace, role: Role, candidate: Candidate) -> None:
    page = roles.import_page(workspace, "harbour-pilot.md", role.latest.source.encode(), (TITLE, REWORD)).value
    assert (page.result, page.title, page.number) == (ImportResult.NEW_VERSION, NEW, 2)
    file = candidates.candidate_file(workspace, candidate.id)
    assert (file.candidate.track, file.version.number) == (NEW, 2)
    workspace.undo()
    assert roles.get_role(workspace, role.id) == role
    assert candidates.candidate_file(workspace, candidate.id).candidate.track == OLD
    fresh = role.latest.source.replace(OLD, "Job description").encode()
    kept = roles.import_page(workspace, "canal.md", fresh, (SetTitle("Job description", "Canal Pilot"),)).value
    assert (kept.result, kept.title) == (ImportResult.NEW, "Canal Pilot")
    assert listed(workspace) == ["Canal Pilot", OLD]
    workspace.undo()
    assert listed(workspace) == [OLD]


def test_a_corrected_title_travels_with_its_role(
    workspace: Workspace, role: Role, make_workspace: Callable[[str, str], Workspace], tmp_path: Path
) -> None:
    corrections.correct(workspace, role.latest.id, TITLE)
    away = make_workspace("laptop", "Kim Sand")
    roles.import_page(away, "harbour-pilot.md", role.latest.source.encode())
    role_packs.make_pack(workspace, role.id, tmp_path / "pilot.hiring-role")
    role_packs.take_pack(away, role_packs.look_into_pack(tmp_path / "pilot.hiring-role"))
    (there,) = roles.list_roles(away)
    assert (there.title, there.version) == (NEW, 2)
    away.undo()
    assert listed(away) == [OLD]
