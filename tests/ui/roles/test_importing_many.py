"""A thousand pages, ten of them broken: the window stays alive, and the person can stop it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hiring_assistant.app.roles import list_roles
from hiring_assistant.ui.jobs import Job
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.roles.page import RolesPage
from hiring_assistant.ui.widgets.progress_strip import ProgressStrip


@pytest.fixture
def thousand(tmp_path: Path) -> Path:
    folder = tmp_path / "thousand"
    folder.mkdir()
    for number in range(990):
        text = f"# Keeper {number}\n\n## Requirements\n\n- Patience\n- Care\n"
        (folder / f"page-{number:03}.md").write_text(text)
    for number in range(5):
        (folder / f"empty-{number}.md").write_bytes(b"")
        (folder / f"bytes-{number}.md").write_bytes(bytes([0, 159, 146, 150]) * 50)
    return folder


def roles_page(program: Program) -> RolesPage:
    program.window.navigator.go("roles")
    page = program.window.navigator.current
    assert isinstance(page, RolesPage)
    return page


def test_broken_pages_do_not_stop_the_others(program: Program, qtbot: QtBot, thousand: Path) -> None:
    page = roles_page(program)
    beats: list[int] = []
    timer = QTimer(page)
    timer.timeout.connect(lambda: beats.append(1))
    timer.start(10)
    with qtbot.waitSignal(page.context.worker.idle, timeout=120_000):
        page.import_paths([thousand])
        strip = program.window.findChild(ProgressStrip)
        assert isinstance(strip, ProgressStrip)
        assert strip.isVisible()
    timer.stop()
    # The window went on living: had the import kept it waiting, hardly any beat would have come through.
    assert len(beats) > 20
    assert page.import_panel.text == "990 new roles, 10 refused"
    assert page.import_panel.table.pages.rowCount() == 10
    assert len(page.library.model.all_roles) == 990
    assert not strip.isVisible()


def test_cancel_keeps_what_was_read_until_then(program: Program, qtbot: QtBot, thousand: Path) -> None:
    page = roles_page(program)
    strip = program.window.findChild(ProgressStrip)
    assert isinstance(strip, ProgressStrip)
    cancel = next(button for button in strip.findChildren(QPushButton) if button.text() == "Cancel")

    def stop(done: int, _total: int, _label: str) -> None:
        if done >= 15:
            cancel.click()

    with qtbot.waitSignal(page.context.worker.idle, timeout=60_000):
        page.import_paths([thousand])
        job = page.findChild(Job) or page.context.worker.findChild(Job)
        assert isinstance(job, Job)
        job.progressed.connect(stop)
    assert program.workspace is not None
    kept = len(list_roles(program.workspace))
    assert 0 < kept < 990
    assert len(page.library.model.all_roles) == kept
    page.import_panel.undo.click()
    with qtbot.waitSignal(page.context.worker.idle, timeout=60_000):
        pass
    assert list_roles(program.workspace) == ()


def test_a_second_import_waits_for_the_first(program: Program, qtbot: QtBot, thousand: Path) -> None:
    page = roles_page(program)
    with qtbot.waitSignal(page.context.worker.idle, timeout=60_000):
        page.import_paths([thousand])
        page.import_paths([thousand])
        job = page.context.worker.findChild(Job)
        assert isinstance(job, Job)
        job.cancel()
    assert "under way" in program.window.message.text
