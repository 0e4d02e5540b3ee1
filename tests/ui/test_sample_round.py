"""Looking around with sample data, in a store of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hiring_assistant.app.places import sample_store_folder
from hiring_assistant.app.sample_person import SAMPLE_PERSON
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.start.page import StartPage

PATIENCE_MS = 120_000


def person_shown(program: Program) -> str:
    button = program.window.top_bar.findChild(QPushButton, "person")
    assert button is not None
    return button.text()


def test_there_and_back(program: Program, qtbot: QtBot) -> None:
    own = program.folder
    start = program.window.navigator.current
    assert isinstance(start, StartPage)
    with qtbot.waitSignal(program.opened, timeout=PATIENCE_MS):
        start.sample_button.click()
    assert program.folder == sample_store_folder()
    assert program.window.navigator.current_key == "today"
    assert program.window.banner.isVisible()
    assert "Sample round" in program.window.banner.text
    assert person_shown(program).startswith(SAMPLE_PERSON)
    assert program.workspace is not None
    assert program.workspace.person == SAMPLE_PERSON
    assert "program.sample" in program.window.actions_registry
    assert not program.window.actions_registry.possible("program.sample")

    with qtbot.waitSignal(program.opened, timeout=PATIENCE_MS):
        next(b for b in program.window.banner.findChildren(QPushButton) if b.isVisible()).click()
    assert program.folder == own
    assert not program.window.banner.isVisible()
    assert isinstance(program.window.navigator.current, StartPage)
    assert person_shown(program).startswith("Noor Haddad")
    assert program.workspace is not None
    assert program.workspace.person == "Noor Haddad"
    with program.workspace.read() as unit:
        assert unit.roles.summaries() == ()


def test_started_on_the_sample_round(open_program: Callable[..., Program], tmp_path: Path) -> None:
    program = open_program(tmp_path / "sample", sample=True)
    assert program.window.banner.isVisible()
    assert program.window.navigator.current_key == "today"
    program.window.close()
    again = open_program(tmp_path / "sample", sample=True)
    assert again.window.banner.isVisible()
