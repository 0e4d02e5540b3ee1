"""Correcting a role that is kept: what holds afterwards, for candidates too, and what a new import makes of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from hiring_assistant.app import candidates, corrections, exchange, interviews, kits, roles
from hiring_assistant.app.roles import ImportResult
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.correction import (
    AddItem,
    Correction,
    ItemAnchor,
    ItemList,
    MarkNiceToHave,
    RemoveStage,
    RemoveTrack,
    RenameTrack,
    RewordItem,
    SetStageMinutes,
    stage_anchor,
)
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import Role, RoleVersion

TRACK = "Harbour Pilot"
CALM = ItemAnchor(TRACK, "Calm decisions under pressure")
REWORD = RewordItem(CALM, "Stays calm when two ships call at once")
NICE = MarkNiceToHave(ItemAnchor(TRACK, "Clear radio communication in English"), True)


def latest(workspace: Workspace, role: Role) -> RoleVersion:
    return roles.get_role(workspace, role.id).latest


def texts(version: RoleVersion) -> list[str]:
    return [requirement.text for requirement in version.reading.tracks[0].requirements]


def test_a_correction_holds_for_kits_and_lists(workspace: Workspace, role: Role) -> None:
    change = corrections.correct(workspace, role.latest.id, REWORD)
    version = latest(workspace, role)
    assert version == change.value
    assert texts(version)[0] == REWORD.text
    assert (version.as_read, version.corrections) == (role.latest.reading, (REWORD,))
    assert REWORD.text in {requirement.text for requirement in kits.plan_for(version, TRACK).requirements}
    corrections.correct(workspace, role.latest.id, AddItem(TRACK, "Swims"))
    assert roles.list_roles(workspace)[0].requirements == 5
    marks = corrections.corrections_of(workspace, role.latest.id)
    assert marks.has_item(TRACK, ItemList.REQUIREMENTS, "Swims")
    assert not marks.has_item(TRACK, ItemList.REQUIREMENTS, "Clear radio communication in English")
    assert marks.reading == latest(workspace, role).reading


def test_undo_and_taking_back(workspace: Workspace, role: Role) -> None:
    corrections.correct(workspace, role.latest.id, REWORD)
    corrections.correct(workspace, role.latest.id, NICE)
    workspace.undo()
    assert latest(workspace, role).corrections == (REWORD,)
    workspace.undo()
    assert latest(workspace, role) == role.latest
    for correction in (REWORD, NICE, RewordItem(ItemAnchor(TRACK, REWORD.text), "Calm")):
        corrections.correct(workspace, role.latest.id, correction)
    change = corrections.take_back(workspace, role.latest.id, REWORD)
    assert change.said == "Correction taken back, with 1 that followed from it"
    assert latest(workspace, role).corrections == (NICE,)
    corrections.take_back(workspace, role.latest.id, NICE)
    assert latest(workspace, role) == role.latest
    with pytest.raises(CannotDo) as caught:
        corrections.take_back(workspace, role.latest.id, NICE)
    assert caught.value.code == "no-such-correction"
    workspace.undo()
    workspace.undo()
    assert len(latest(workspace, role).corrections) == 3


def test_a_correction_without_a_place_is_refused(workspace: Workspace, role: Role) -> None:
    with pytest.raises(CannotDo, match="Reads tea leaves") as caught:
        corrections.correct(workspace, role.latest.id, RewordItem(ItemAnchor(TRACK, "Reads tea leaves"), "x"))
    assert caught.value.code == "no-place"
    assert latest(workspace, role) == role.latest


def test_what_interviews_use_stays_and_the_next_version_is_corrected(
    workspace: Workspace, role: Role, candidate: Candidate
) -> None:
    assert corrections.may_be_corrected(workspace, role.latest.id)
    interviews.plan_interview(workspace, candidate.id, 2, "Robin Okafor", None)
    assert not corrections.may_be_corrected(workspace, role.latest.id)
    with pytest.raises(CannotDo, match="version 1 of Harbour Pilot") as caught:
        corrections.correct(workspace, role.latest.id, REWORD)
    assert caught.value.code == "reading-in-use"
    second = corrections.correct(workspace, role.latest.id, REWORD, as_new_version=True).value
    assert (second.number, second.source, texts(second)[0]) == (2, role.latest.source, REWORD.text)
    now = roles.get_role(workspace, role.id)
    assert now.versions == (role.latest, second)
    assert candidates.candidate_file(workspace, candidate.id).version == role.latest
    with pytest.raises(CannotDo) as caught:
        corrections.correct(workspace, role.latest.id, NICE, as_new_version=True)
    assert caught.value.code == "not-latest"
    workspace.undo()
    assert roles.get_role(workspace, role.id).versions == (role.latest,)


def test_candidates_go_along_with_a_track_that_is_renamed(
    workspace: Workspace, role: Role, candidate: Candidate
) -> None:
    rename = RenameTrack(TRACK, "Pilot, inner harbour")
    corrections.correct(workspace, role.latest.id, rename)
    assert candidates.candidate_file(workspace, candidate.id).candidate.track == rename.name
    corrections.take_back(workspace, role.latest.id, rename)
    assert candidates.candidate_file(workspace, candidate.id).candidate.track == TRACK
    workspace.undo()
    assert candidates.candidate_file(workspace, candidate.id).candidate.track == rename.name
    workspace.undo()
    assert candidates.candidate_file(workspace, candidate.id).candidate.track == TRACK
    with pytest.raises(CannotDo) as caught:
        corrections.correct(workspace, role.latest.id, RemoveTrack(TRACK))
    assert caught.value.code == "track-in-use"
    assert latest(workspace, role) == role.latest


def test_candidates_with_interviews_keep_the_track_they_were_interviewed_for(
    workspace: Workspace, role: Role, candidate: Candidate
) -> None:
    waiting = candidates.add_candidate(workspace, "Bo Quay", role.id).value
    interviews.plan_interview(workspace, candidate.id, 2, "Robin Okafor", None)
    corrections.correct(workspace, role.latest.id, RenameTrack(TRACK, "Pilot"), as_new_version=True)
    held, free = (candidates.candidate_file(workspace, someone.id) for someone in (candidate, waiting))
    assert (held.candidate.track, held.version.number) == (TRACK, 1)
    assert (free.candidate.track, free.version.number) == ("Pilot", 2)


def test_a_new_import_carries_corrections_over_and_tells_which_were_lost(workspace: Workspace, role: Role) -> None:
    minutes = SetStageMinutes(stage_anchor(role.latest.reading, 1), (20, 20))
    for correction in (REWORD, NICE, minutes):
        corrections.correct(workspace, role.latest.id, correction)
    changed = role.latest.source.replace("Calm decisions under pressure", "Calm and quick decisions")
    preview = roles.preview_page(workspace, "harbour-pilot.md", changed.encode())
    assert (preview.would_be, preview.number, preview.title) == (ImportResult.NEW_VERSION, 2, TRACK)
    assert (preview.corrections, preview.lost) == ((NICE, minutes), (REWORD,))
    assert len(roles.get_role(workspace, role.id).versions) == 1
    page = roles.import_page(workspace, "harbour-pilot.md", changed.encode()).value
    assert page.lost == (REWORD,)
    (warning,) = [warning for warning in page.warnings if warning.code == "correction-lost"]
    assert CALM.text in warning.message
    assert changed.splitlines()[warning.line - 1] == "- Calm and quick decisions"
    version = latest(workspace, role)
    assert version.corrections == (NICE, minutes)
    assert texts(version)[0] == "Calm and quick decisions"
    assert version.stages[1].minutes == (20, 20)
    assert warning in version.reading.warnings
    assert warning in preview.warnings


def test_a_reviewed_import_keeps_the_corrections_that_were_made(workspace: Workspace, role: Role) -> None:
    source = role.latest.source.replace("Harbour Pilot", "Canal Pilot").encode()
    preview = roles.preview_page(workspace, "canal-pilot.md", source)
    assert (preview.would_be, preview.number, preview.corrections) == (ImportResult.NEW, 1, ())
    made: tuple[Correction, ...] = (
        RenameTrack("Canal Pilot", "Canal"),
        RemoveStage(stage_anchor(preview.reading, 0)),
    )
    shown = corrections.with_corrections(preview.reading, made)
    page = roles.import_page(workspace, "canal-pilot.md", source, made).value
    assert page.role_id is not None
    version = roles.get_role(workspace, page.role_id).latest
    assert (version.reading, version.corrections) == (shown.reading, made)
    same = roles.preview_page(workspace, "canal-pilot.md", source)
    assert (same.would_be, same.number, same.corrections) == (ImportResult.UNCHANGED, 1, made)
    assert roles.import_page(workspace, "canal-pilot.md", source, made).value.result is ImportResult.UNCHANGED
    assert roles.import_page(workspace, "canal-pilot.md", source).value.result is ImportResult.UNCHANGED
    again = roles.import_page(workspace, "canal-pilot.md", source, made[:1]).value
    assert (again.result, again.number) == (ImportResult.NEW_VERSION, 2)
    assert roles.get_role(workspace, page.role_id).latest.corrections == made[:1]
    workspace.undo()
    assert roles.get_role(workspace, page.role_id).latest == version


def test_removing_and_restoring_a_role_keeps_its_corrections(workspace: Workspace, role: Role) -> None:
    corrections.correct(workspace, role.latest.id, NICE)
    before = roles.get_role(workspace, role.id)
    roles.remove_role(workspace, role.id)
    workspace.undo()
    assert roles.get_role(workspace, role.id) == before


def test_corrections_travel_with_an_interview(
    workspace: Workspace, role: Role, make_workspace: Callable[[str, str], Workspace], tmp_path: Path
) -> None:
    minutes = SetStageMinutes(stage_anchor(role.latest.reading, 1), (20, 20))
    for correction in (REWORD, NICE, minutes):
        corrections.correct(workspace, role.latest.id, correction)
    candidate = candidates.add_candidate(workspace, "Bo Quay", role.id).value
    planned = interviews.plan_interview(workspace, candidate.id, 2, "Kim Sand", workspace.now()).value
    packet = tmp_path / "interview.hiring-packet"
    exchange.hand_over(workspace, planned.id, packet)
    away = make_workspace("laptop", "Kim Sand")
    exchange.take_in(away, exchange.look_into(packet))
    (there,) = roles.list_roles(away)
    version = roles.get_role(away, there.id).latest
    assert (version.reading, version.corrections, version.as_read) == (
        latest(workspace, role).reading,
        (REWORD, NICE, minutes),
        role.latest.reading,
    )
