"""Kits on paper and role packs from the command line."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest

from hiring_assistant import assets
from hiring_assistant.app import roles
from hiring_assistant.app.kit_editing import make_ready, working_copy
from hiring_assistant.app.workspace import open_workspace
from hiring_assistant.cli import run


@pytest.fixture
def store(tmp_path: Path) -> Path:
    folder = tmp_path / "store"
    workspace = open_workspace(folder, "Robin Okafor")
    page = assets.data("roles", "account-executive.md")
    version_id = roles.import_page(workspace, page.name, page.read_bytes()).value.version_id
    assert version_id is not None
    (summary,) = roles.list_roles(workspace)
    reading = roles.get_role(workspace, summary.id).latest.reading
    make_ready(workspace, working_copy(workspace, version_id, roles.usual_track(reading)).kit)
    workspace.close()
    return folder


@pytest.mark.usefixtures("qapp")
def test_a_stage_and_the_whole_kit_are_printed(store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stage, whole = tmp_path / "stage.pdf", tmp_path / "kit.pdf"
    assert run(["kits", "print", "Account", "--stage", "2", "-o", str(stage), "--store", str(store)]) == 0
    assert run(["kits", "print", "Account", "-o", str(whole), "--store", str(store)]) == 0
    assert len(pypdf.PdfReader(stage).pages) < len(pypdf.PdfReader(whole).pages)
    assert run(["kits", "print", "Account", "--stage", "99", "-o", str(stage), "--store", str(store)]) == 1
    assert "no stage 99" in capsys.readouterr().err


def test_a_role_is_packed_shown_and_taken_in(store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, other = tmp_path / "a.hiring-role", str(tmp_path / "other")
    assert run(["roles", "pack", "Account", "-o", str(file), "--store", str(store)]) == 0
    assert run(["roles", "unpack", str(file), "--store", other]) == 0
    out, err = capsys.readouterr()
    assert "(new)" in out
    assert "as version 1 (ready)" in out
    assert "--take" in err
    assert run(["roles", "unpack", str(file), "--take", "--store", other]) == 0
    assert run(["roles", "unpack", str(file), "--take", "--store", other]) == 0
    assert "nothing changed" in capsys.readouterr().err
    file.write_text("{", encoding="utf-8")
    assert run(["roles", "unpack", str(file), "--store", other]) == 1
    assert "role pack" in capsys.readouterr().err
