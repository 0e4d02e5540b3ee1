"""Changes that a person asked for as one are undone as one."""

from __future__ import annotations

from pathlib import Path

from hiring_assistant.app import roles
from hiring_assistant.app.workspace import open_workspace

PAGE = "# {}\n\n## Requirements\n\n- Patience\n"


def test_joined_changes_are_undone_at_once(tmp_path: Path) -> None:
    workspace = open_workspace(tmp_path / "store")
    for name in ("Cook", "Pilot", "Keeper"):
        roles.import_page(workspace, f"{name}.md", PAGE.format(name).encode())
    workspace.join(2, "Two pages imported")
    assert workspace.undo() == "Two pages imported"
    assert [role.title for role in roles.list_roles(workspace)] == ["Cook"]
    workspace.join(1, "One is left as it is")
    assert workspace.undo() == "Cook kept as version 1"
    assert roles.list_roles(workspace) == ()
    workspace.close()
