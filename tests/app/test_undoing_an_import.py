"""An import of many pages is one change: undone at once, and what is in use by then stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from hiring_assistant.app import candidates, importing, interviews, roles
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.problem import CannotDo

PAGE = "# {name}\n\n## Requirements\n\n- Patience\n- Care\n\n## Hiring Process\n\n1. A 30 minute interview\n"


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    for name in ("Keeper", "Pilot", "Diver"):
        (folder / f"{name.lower()}.md").write_text(PAGE.format(name=name))
    return folder


def titles(workspace: Workspace) -> list[str]:
    return [role.title for role in roles.list_roles(workspace)]


def test_one_undo_takes_all_pages_back(workspace: Workspace, pages: Path) -> None:
    importing.import_paths(workspace, [pages])
    assert workspace.can_undo == "3 role pages imported"
    workspace.undo()
    assert titles(workspace) == []
    assert workspace.can_undo is None


def test_an_import_that_changed_nothing_is_no_change(workspace: Workspace, pages: Path) -> None:
    importing.import_paths(workspace, [pages])
    workspace.undo()
    importing.import_paths(workspace, [pages])
    again = importing.import_paths(workspace, [pages])
    assert again.undo is None
    workspace.undo()
    assert titles(workspace) == []


def test_it_can_be_taken_back_after_other_changes(workspace: Workspace, pages: Path) -> None:
    first = importing.import_paths(workspace, [pages / "keeper.md"])
    importing.import_paths(workspace, [pages / "pilot.md"])
    assert first.undo is not None
    workspace.take_back(first.undo)
    assert titles(workspace) == ["Pilot"]
    workspace.undo()
    assert titles(workspace) == []
    assert workspace.can_undo is None


def test_a_role_in_use_stays_and_is_told(workspace: Workspace, pages: Path) -> None:
    summary = importing.import_paths(workspace, [pages])
    pilot = roles.find_role(workspace, "Pilot")
    ada = candidates.add_candidate(workspace, "Ada Marsh", pilot.id).value
    interviews.plan_interview(workspace, ada.id, 1, "Kim Sand", None)
    assert summary.undo is not None
    with pytest.raises(CannotDo) as told:
        workspace.take_back(summary.undo)
    assert "Pilot" in str(told.value)
    assert titles(workspace) == ["Pilot"]
