"""A role goes out as a file and comes in on another computer, in the real dialogs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from hiring_assistant.app.kit_editing import make_ready, working_copy
from hiring_assistant.app.kits import kit_in_use
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.ui.kits.page import KitPage
from hiring_assistant.ui.kits.share_role import ShareRoleDialog, open_share_role
from hiring_assistant.ui.kits.take_role import TakeRoleDialog, open_take_role
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.roles.dropping import is_taken, take_paths
from hiring_assistant.ui.roles.page import RolesPage


def store(program: Program) -> Workspace:
    assert program.workspace is not None
    return program.workspace


def role_id_in(workspace: Workspace) -> str:
    with workspace.read() as unit:
        return unit.roles.summaries()[0].id


@pytest.fixture
def shared_file(kit_program: Program, kit_page: KitPage, tmp_path: Path) -> Path:
    """A file with the role and its kit, one question of which was reworded."""
    card = kit_page.sheet.questions.open_card
    card.text.setPlainText("Which deal did you regret?")
    card.text.keep()
    assert kit_page._copy is not None
    make_ready(store(kit_program), kit_page._copy.kit)
    context = kit_page.context
    dialog = open_share_role(context, role_id_in(store(kit_program)))
    assert kit_page._copy.kit.plan.track in dialog.inside.text()
    assert "Candidates" in dialog.outside.text()
    path = tmp_path / "sent.hiring-role"
    dialog.place.field.setText(str(tmp_path / "sent"))
    dialog.save_button.click()
    assert dialog.saved == path
    return path


def test_taken_in_on_another_computer(
    shared_file: Path, open_program: Callable[..., Program], tmp_path: Path, qtbot: QtBot
) -> None:
    other = open_program(tmp_path / "other")
    assert other.context is not None
    dialog = open_take_role(other.context, shared_file)
    facts = dict(dialog.facts)
    assert facts["From"] == "Noor Haddad"
    assert "not here yet" in facts["Page"]
    assert "version 1" in facts["Kits"]
    with store(other).read() as unit:
        assert unit.roles.summaries() == (), "nothing is kept by looking"
    dialog.take_button.click()
    page = other.window.navigator.current
    assert isinstance(page, RolesPage)
    assert page.role_id == role_id_in(store(other))
    version = page._role.latest if page._role else None
    assert version is not None
    track = next(t.name for t in version.reading.tracks if kit_in_use(store(other), version, t.name))
    texts = [q.text for s in working_copy(store(other), version.id, track).kit.plan.stages for q in s.questions]
    assert "Which deal did you regret?" in texts
    again = open_take_role(other.context, shared_file)
    assert not again.take_button.isEnabled()
    assert "already" in again.strip.text
    again.reject()
    assert other.context.actions.run("edit.undo")
    with store(other).read() as unit:
        assert unit.roles.summaries() == ()


def test_a_file_is_only_replaced_when_told(kit_program: Program, tmp_path: Path) -> None:
    assert kit_program.context is not None
    there = tmp_path / "there.hiring-role"
    there.write_text("mine")
    dialog = open_share_role(kit_program.context, role_id_in(store(kit_program)))
    dialog.place.field.setText("")
    dialog.save()
    assert "where" in dialog.place.strip.text
    dialog.place.field.setText(str(there))
    dialog.save()
    assert dialog.saved is None and there.read_text() == "mine"
    replace = next(b for b in dialog.place.strip.findChildren(QPushButton) if "Replace" in b.text())
    replace.click()
    assert dialog.saved == there and there.read_bytes() != b"mine"


def test_a_damaged_file_is_told_in_its_place(kit_program: Program, tmp_path: Path) -> None:
    assert kit_program.context is not None
    broken = tmp_path / "broken.hiring-role"
    broken.write_bytes(b"not one of ours")
    dialog = open_take_role(kit_program.context, broken)
    assert dialog.strip.isVisible() and not dialog.take_button.isEnabled()
    dialog.reject()


def test_dropped_on_the_window(shared_file: Path, open_program: Callable[..., Program], tmp_path: Path) -> None:
    other = open_program(tmp_path / "other")
    assert other.context is not None
    assert is_taken(shared_file)
    take_paths(other.context, [shared_file])
    dialog = other.window.findChild(TakeRoleDialog)
    assert dialog is not None and dialog.take_button.isEnabled()
    dialog.reject()


def test_offered_on_the_page_of_the_role(kit_program: Program, unnamed_controls: Callable[..., list[str]]) -> None:
    kit_program.window.navigator.go("roles")
    page = kit_program.window.navigator.current
    assert isinstance(page, RolesPage)
    page.role_view.share_button.click()
    dialog = kit_program.window.findChild(ShareRoleDialog)
    assert dialog is not None
    QTest.qWait(0)
    assert unnamed_controls(dialog) == []
    dialog.reject()
    QApplication.processEvents()
    assert kit_program.window.actions_registry.run("roles.take_shared")
    taking = kit_program.window.findChild(TakeRoleDialog)
    assert taking is not None
    assert unnamed_controls(taking) == []
    taking.reject()
