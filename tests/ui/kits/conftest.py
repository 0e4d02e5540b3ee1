"""A real store with a role, and the window open on a stage of its kit."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from hiring_assistant.app.kit_editing import working_copy
from hiring_assistant.app.roles import get_role, import_page, usual_track
from hiring_assistant.app.workspace import Workspace, open_workspace
from hiring_assistant.assets import data
from hiring_assistant.domain.kit import StageKit
from hiring_assistant.domain.role import RoleVersion, StageKind
from hiring_assistant.ui.kits.page import KitPage
from hiring_assistant.ui.program import Program

SMALL, USUAL = QSize(1024, 700), QSize(1440, 900)


@pytest.fixture(scope="session")
def store_with_role(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kits") / "store"
    workspace = open_workspace(folder, "Noor Haddad")
    import_page(workspace, "account-executive.md", data("roles", "account-executive.md").read_bytes())
    workspace.close()
    return folder


def version_in(workspace: Workspace) -> RoleVersion:
    with workspace.read() as unit:
        role_id = unit.roles.summaries()[0].id
    return get_role(workspace, role_id).latest


def spoken_stage(workspace: Workspace) -> StageKit:
    """The interview of the role that has most questions."""
    version = version_in(workspace)
    plan = working_copy(workspace, version.id, usual_track(version.reading)).kit.plan
    interviews = [stage for stage in plan.stages if stage.kind is StageKind.INTERVIEW]
    return max(interviews, key=lambda stage: len(stage.questions))


@pytest.fixture
def kit_program(open_program: Callable[..., Program], store_with_role: Path, tmp_path: Path) -> Program:
    folder = tmp_path / "copy"
    shutil.copytree(store_with_role, folder)
    program = open_program(folder)
    program.window.resize(USUAL)
    return program


@pytest.fixture
def kit_page(kit_program: Program) -> KitPage:
    """The kit page on the interview with most questions."""
    workspace = kit_program.workspace
    assert workspace is not None
    version = version_in(workspace)
    stage = spoken_stage(workspace)
    track = usual_track(version.reading)
    kit_program.window.navigator.go("kit", version_id=version.id, track=track, stage=str(stage.order))
    QApplication.processEvents()
    page = kit_program.window.navigator.current
    assert isinstance(page, KitPage)
    return page
