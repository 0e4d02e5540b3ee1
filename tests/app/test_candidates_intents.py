"""Candidates: names of all kinds, files, search."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hiring_assistant.app import candidates
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate, CandidateQuery
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import Role


@pytest.mark.parametrize("name", ["N" * 500, "ليلى المنصوري", "Zoë 🌊 Ng", "佐藤 花", 'O\'Neill-Łukasz, "Bob"; DROP'])
def test_any_name_is_kept_and_found(workspace: Workspace, role: Role, name: str) -> None:
    added = candidates.add_candidate(workspace, name, role.id).value
    assert candidates.candidate_file(workspace, added.id).candidate.name == name
    found = candidates.list_candidates(workspace, CandidateQuery(text=name[2:9]))
    assert [entry.candidate.id for entry in found] == [added.id]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1, max_size=40))
def test_a_name_is_kept_or_refused_in_words(workspace: Workspace, role: Role, name: str) -> None:
    try:
        added = candidates.add_candidate(workspace, name, role.id).value
    except (CannotDo, UnicodeEncodeError) as problem:
        assert isinstance(problem, CannotDo) and str(problem).endswith(".")
    else:
        assert candidates.candidate_file(workspace, added.id).candidate == added


@pytest.mark.parametrize(("name", "code"), [("", "no-name"), (" \n ", "no-name"), ("x" * 501, "name-too-long")])
def test_a_bad_name_is_refused_and_nothing_is_kept(workspace: Workspace, role: Role, name: str, code: str) -> None:
    with pytest.raises(CannotDo) as told:
        candidates.add_candidate(workspace, name, role.id)
    assert told.value.code == code
    assert candidates.list_candidates(workspace) == ()


def test_an_unknown_track_is_refused(workspace: Workspace, role: Role) -> None:
    with pytest.raises(CannotDo) as told:
        candidates.add_candidate(workspace, "Ada", role.id, "Admiral")
    assert "Harbour Pilot" in str(told.value)


def test_adding_is_undone(workspace: Workspace, candidate: Candidate) -> None:
    workspace.undo()
    assert candidates.list_candidates(workspace) == ()


def test_details_change_and_change_back(workspace: Workspace, candidate: Candidate) -> None:
    candidates.change_details(
        workspace, candidate.id, name="Ada Marsh-Bell", links=("https://example.org/ada", " "), note="Met at the fair"
    )
    changed = candidates.candidate_file(workspace, candidate.id).candidate
    assert (changed.name, changed.links, changed.note) == (
        "Ada Marsh-Bell",
        ("https://example.org/ada",),
        "Met at the fair",
    )
    workspace.undo()
    assert candidates.candidate_file(workspace, candidate.id).candidate == candidate


def test_an_attached_file_is_kept_in_the_store(workspace: Workspace, candidate: Candidate, tmp_path: Path) -> None:
    source = tmp_path / "cv.pdf"
    source.write_bytes(b"%PDF-1.7 made up")
    attachment = candidates.attach_file(workspace, candidate.id, source).value
    source.unlink()
    copy = tmp_path / "copy.pdf"
    candidates.save_attachment(workspace, attachment, copy)
    assert copy.read_bytes() == b"%PDF-1.7 made up"
    assert attachment.media_type == "application/pdf"
    candidates.remove_attachment(workspace, attachment)
    assert candidates.candidate_file(workspace, candidate.id).attachments == ()
    workspace.undo()
    assert candidates.candidate_file(workspace, candidate.id).attachments == (attachment,)


def test_files_that_cannot_be_kept_are_refused(workspace: Workspace, candidate: Candidate, tmp_path: Path) -> None:
    empty = tmp_path / "empty.pdf"
    empty.touch()
    huge = tmp_path / "huge.pdf"
    with huge.open("wb") as file:
        file.truncate(candidates.FILE_LIMIT + 1)
    for path, code in ((empty, "empty"), (huge, "file-too-large"), (tmp_path / "gone.pdf", "cannot-read")):
        with pytest.raises(CannotDo) as told:
            candidates.attach_file(workspace, candidate.id, path)
        assert told.value.code == code
    assert candidates.candidate_file(workspace, candidate.id).attachments == ()


def test_the_list_filters(workspace: Workspace, role: Role, candidate: Candidate) -> None:
    candidates.add_candidate(workspace, "Zora Quill", role.id)
    assert [e.candidate.name for e in candidates.list_candidates(workspace)] == ["Ada Marsh", "Zora Quill"]
    by_mail = candidates.list_candidates(workspace, CandidateQuery(text="ADA@EXAMPLE"))
    assert [e.candidate.name for e in by_mail] == ["Ada Marsh"]
    assert candidates.list_candidates(workspace, CandidateQuery(stage=2)) == ()


def test_what_happened_is_told_in_order(workspace: Workspace, candidate: Candidate, tmp_path: Path) -> None:
    note = tmp_path / "letter.txt"
    note.write_text("Hello")
    candidates.attach_file(workspace, candidate.id, note)
    history = candidates.candidate_file(workspace, candidate.id).history
    assert [entry.what for entry in history] == ["added", "file-added"]
    assert all(entry.actor == "Robin Okafor" for entry in history)
