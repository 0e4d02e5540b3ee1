"""Writing a role here, changing its page, and taking it out and in again."""

from __future__ import annotations

from pathlib import Path

import pytest

from hiring_assistant.app import corrections, role_editing, roles
from hiring_assistant.app.roles import ImportResult
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.correction import ItemAnchor, MarkNiceToHave, RewordItem
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import Role, StageKind, TrackKind

TRACK = "Harbour Pilot"


def test_every_template_is_a_page_without_warnings(workspace: Workspace) -> None:
    found = {template.key: template for template in role_editing.templates()}
    assert list(found) == ["individual-contributor", "individual-contributor-levels", "manager", "manager-levels"]
    for key, template in found.items():
        reading = role_editing.draft_reading(template.source)
        assert reading.warnings == ()
        assert template.name
        assert template.about not in template.source
        assert all(reading.requirements_of(track.name) for track in reading.tracks)
        assert reading.stages[0].kind is StageKind.SCREENING
        assert reading.stages[-1].kind is StageKind.OFFER
        levels = [track for track in reading.tracks if track.kind is TrackKind.LEVEL]
        assert len(levels) == (3 if key.endswith("levels") else 0)
        assert [track.extends for track in levels[1:]] == [track.name for track in levels[:-1]]


def test_a_template_is_written_on_and_kept(workspace: Workspace) -> None:
    source = role_editing.templates()[0].source.replace("Name of the role", "Rope Maker")
    page = role_editing.save_written(workspace, source).value
    assert (page.result, page.title, page.name) == (ImportResult.NEW, "Rope Maker", "rope-maker.md")
    again = role_editing.save_written(workspace, source.replace("Rope Maker", "Rope and Net Maker"), page.name).value
    assert (again.result, again.role_id, again.number) == (ImportResult.NEW_VERSION, page.role_id, 2)
    workspace.undo()
    workspace.undo()
    assert roles.list_roles(workspace) == ()


def test_a_page_that_came_in_html_is_written_on(workspace: Workspace) -> None:
    html = b"<h1>Rope Maker</h1><h2>Requirements</h2><ul><li>Patience</li></ul>"
    page = roles.import_page(workspace, "rope.html", html).value
    assert page.role_id is not None
    other = role_editing.save_written(workspace, "# Net Maker\n\n## Requirements\n\n- Patience\n").value
    before = roles.get_role(workspace, page.role_id).latest
    source = role_editing.page_text(before).replace("Rope Maker", "Net Maker")
    after = role_editing.save_written(workspace, source, before.source_name, role_id=page.role_id).value
    assert (after.role_id, after.number, after.name) == (page.role_id, 2, "rope.md")
    assert after.role_id != other.role_id


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Head of R&D / Labs", "head-of-r-d-labs.md"),
        ("編集者", "編集者.md"),
        ("CON", "con-role.md"),
        ("???", "role.md"),
        ("../../etc/passwd", "etc-passwd.md"),
        ("x" * 300, "x" * 80 + ".md"),
    ],
)
def test_names_of_files(title: str, name: str) -> None:
    assert role_editing.file_name_for(title) == name


def test_a_draft_is_read_from_the_first_letter_on(workspace: Workspace) -> None:
    page = role_editing.templates()[1].source
    for end in range(0, len(page), 97):
        role_editing.draft_reading(page[:end])
    assert role_editing.draft_reading(" \n").tracks == ()
    for nothing in ("", "# Rope Maker\n"):
        with pytest.raises(CannotDo):
            role_editing.save_written(workspace, nothing)


def test_a_page_goes_out_as_it_came(workspace: Workspace, role: Role, tmp_path: Path) -> None:
    done = role_editing.export_page(workspace, role.latest.id, tmp_path / "out.md")
    assert done.says_all
    assert done.path.read_bytes().decode() == role.latest.source


def test_a_corrected_page_goes_out_and_comes_in_the_same(workspace: Workspace, role: Role, tmp_path: Path) -> None:
    calm = ItemAnchor(TRACK, "Calm decisions under pressure")
    corrections.correct(workspace, role.latest.id, RewordItem(calm, "Stays calm"))
    version = corrections.correct(
        workspace, role.latest.id, MarkNiceToHave(ItemAnchor(TRACK, "Stays calm"), True)
    ).value
    done = role_editing.export_page(workspace, role.latest.id, tmp_path / "out.md")
    assert done.says_all
    text = done.path.read_text(encoding="utf-8")
    assert text == role_editing.page_text(version)
    reading = role_editing.draft_reading(text)
    assert {item.text for item in reading.tracks[0].requirements if item.nice_to_have} == {
        "Stays calm",
        "Experience with electronic charts is a plus",
    }
    chart = ItemAnchor(TRACK, "Experience with electronic charts is a plus")
    corrections.correct(workspace, role.latest.id, MarkNiceToHave(chart, False))
    assert not role_editing.export_page(workspace, role.latest.id, tmp_path / "out.md").says_all


def test_a_page_that_cannot_be_written_is_told(workspace: Workspace, role: Role, tmp_path: Path) -> None:
    with pytest.raises(CannotDo):
        role_editing.export_page(workspace, role.latest.id, tmp_path / "nowhere" / "out.md")
    with pytest.raises(CannotDo):
        role_editing.export_page(workspace, "gone", tmp_path / "out.md")
