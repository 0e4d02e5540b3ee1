"""The summary of an import: what was read, repaired and refused, and where a person goes from there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hiring_assistant.app.roles import list_roles
from hiring_assistant.app.workspace import open_workspace
from hiring_assistant.store.upkeep import check
from hiring_assistant.ui.jobs import Job
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.reading.page import ReadingPage
from hiring_assistant.ui.roles.page import RolesPage


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "pages"
    (made / "käse & brot").mkdir(parents=True)
    good = "# {}\n\n## Requirements\n\n- Patience\n- Care for {}\n"
    (made / "baker.md").write_text(good.format("Baker", "bread"))
    (made / "käse & brot" / "lead.md").write_text(good.format("Lead", "cheese"))
    (made / "lead.md").write_text(good.format("Lead", "bread"))
    (made / "old.md").write_bytes("# Café\n\n## Requirements\n\n- Crème\n".encode("latin-1"))
    (made / "empty.md").write_bytes(b"")
    (made / "copy.md").write_text(good.format("Baker", "bread"))
    return made


def many(folder: Path, count: int) -> None:
    folder.mkdir(exist_ok=True)
    for number in range(count):
        text = f"# Keeper {number}\n\n## Requirements\n\n- Patience\n- Light {number}\n"
        (folder / f"page {number}.md").write_text(text)


def roles_page(program: Program) -> RolesPage:
    program.window.navigator.go("roles")
    page = program.window.navigator.current
    assert isinstance(page, RolesPage)
    return page


def bring_in(qtbot: QtBot, page: RolesPage, *paths: Path) -> None:
    with qtbot.waitSignal(page.context.worker.idle, timeout=60_000):
        page.import_paths(list(paths))


def rows(page: RolesPage) -> dict[str, tuple[str, str]]:
    model = page.import_panel.table.pages
    texts = [[str(model.index(row, column).data()) for column in range(3)] for row in range(model.rowCount())]
    return {name: (result, note) for name, result, note in texts}


def choose(page: RolesPage, kind: str) -> None:
    which = page.import_panel._which
    which.setCurrentIndex(next(at for at in range(which.count()) if which.itemText(at).startswith(kind)))


def test_it_lists_what_was_read_repaired_and_refused(program: Program, qtbot: QtBot, folder: Path) -> None:
    page = roles_page(program)
    bring_in(qtbot, page, folder)
    assert page.import_panel.text == "4 new roles, 1 unchanged, 1 of them repaired, 1 refused"
    which = page.import_panel._which
    assert [which.itemText(at) for at in range(which.count())] == [
        "Refused (1)",
        "Repaired (1)",
        "New roles (4)",
        "Unchanged (1)",
        "All pages (6)",
    ]
    assert list(rows(page)) == ["empty.md"]
    choose(page, "Repaired")
    assert rows(page)["old.md"][0] == "new, repaired"
    choose(page, "All")
    told = rows(page)
    assert told["copy.md"][1] == "Baker · Says the same as baker.md."
    assert told["lead.md"] == (
        "new",
        "Lead (lead) · käse & brot/lead.md has the same title, so this role was given another.",
    )
    assert told["käse & brot/lead.md"] == ("new", "Lead")


def test_a_stopped_import_can_be_gone_on_with(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    many(tmp_path / "many", 300)
    page = roles_page(program)
    with qtbot.waitSignal(page.context.worker.idle, timeout=60_000):
        page.import_paths([tmp_path / "many"])
        job = page.context.worker.findChild(Job)
        assert isinstance(job, Job)
        job.progressed.connect(lambda done, *_: job.cancel() if done >= 2 else None)
    kept = len(page.library.model.all_roles)
    assert page.import_panel.text == f"{kept} new roles, {300 - kept} not reached"
    assert page.import_panel.retry.text() == "Go on with the rest"
    with qtbot.waitSignal(page.context.worker.idle, timeout=60_000):
        page.import_panel.retry.click()
    assert page.import_panel.text == f"{300 - kept} new roles, {kept} unchanged"


def test_a_store_that_is_lost_midway_is_told(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    many(tmp_path / "many", 300)
    page = roles_page(program)
    file = page.context.store.store.file
    gone = file.with_name("elsewhere.db")
    with qtbot.waitSignal(page.context.worker.idle, timeout=60_000):
        page.import_paths([tmp_path / "many"])
        job = page.context.worker.findChild(Job)
        assert isinstance(job, Job)
        qtbot.waitSignal(job.progressed, check_params_cb=lambda done, *_: done >= 2).wait()
        file.rename(gone)
    gone.rename(file)
    assert "The store is no longer in" in program.window.message.text
    assert page.import_panel.isVisible()
    assert "not reached" in page.import_panel.text
    page.refresh()
    assert 0 < len(page.library.model.all_roles) < 300


class Opened(QObject):
    """Takes the addresses that the system would open."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.paths.append(url.toLocalFile())


def test_keys_lead_from_each_row_to_where_it_can_be_looked_at(program: Program, qtbot: QtBot, folder: Path) -> None:
    page = roles_page(program)
    program.window.activateWindow()
    bring_in(qtbot, page, folder)
    panel = page.import_panel
    qtbot.waitUntil(panel.table.hasFocus)
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "take")
    try:
        assert panel.go.text() == "Show its folder"
        qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opened.paths == [str(folder)]
    choose(page, "New roles")
    panel.table.setFocus()
    while panel.table.current_page.title != "Lead":  # type: ignore[union-attr]
        qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    assert panel.go.text() == "Show the role"
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    titles = {role.id: role.title for role in page.library.model.all_roles}
    assert titles[page.role_id] == "Lead"
    choose(page, "Repaired")
    assert panel.go.text() == "Look at the reading"
    panel.go.click()
    assert program.window.navigator.current is not page
    assert program.window.navigator.current.key == "reading"  # type: ignore[union-attr]


def test_a_page_in_which_nothing_was_found_is_read_by_hand(program: Program, qtbot: QtBot, folder: Path) -> None:
    (folder / "empty.md").write_text("We sit on the wall and wait for the tide.\n")
    page = roles_page(program)
    bring_in(qtbot, page, folder)
    assert page.import_panel.go.text() == "Read it by hand"
    with qtbot.waitSignal(page.context.worker.idle, timeout=60_000):
        page.import_panel.go.click()
    review = program.window.navigator.current
    assert isinstance(review, ReadingPage)
    assert review.current is not None
    assert "wait for the tide" in review.current.source


def test_mended_files_are_tried_again(program: Program, qtbot: QtBot, folder: Path) -> None:
    page = roles_page(program)
    bring_in(qtbot, page, folder)
    (folder / "empty.md").write_text("# Mender\n\n## Requirements\n\n- Nets\n- Patience\n")
    with qtbot.waitSignal(page.context.worker.idle, timeout=60_000):
        page.import_panel.retry.click()
    assert page.import_panel.text == "1 new role"
    assert not page.import_panel.retry.isVisible()


def test_all_rows_can_be_copied(program: Program, qtbot: QtBot, folder: Path) -> None:
    page = roles_page(program)
    bring_in(qtbot, page, folder)
    choose(page, "All")
    qtbot.keyClick(page.import_panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 6
    assert all(line.count("\t") == 2 for line in lines)


def test_on_another_page_the_end_is_told_with_the_way_to_it(program: Program, qtbot: QtBot, folder: Path) -> None:
    page = roles_page(program)
    with qtbot.waitSignal(page.context.worker.idle, timeout=60_000):
        page.import_paths([folder])
        program.window.navigator.go("settings")
    message = program.window.message
    assert message.text.startswith("Import finished: 4 new roles")
    show = next(button for button in message.findChildren(QPushButton) if button.text() == "Show")
    show.click()
    assert program.window.navigator.current is page
    assert page.import_panel.isVisible()
    assert list(rows(page)) == ["empty.md"]
    assert len(page.library.model.all_roles) == 4


def test_undone_before_it_was_looked_at_there_is_nothing_to_tell(program: Program, qtbot: QtBot, folder: Path) -> None:
    page = roles_page(program)
    with qtbot.waitSignal(page.context.worker.idle, timeout=60_000):
        page.import_paths([folder])
        program.window.navigator.go("settings")
    program.undo()
    roles_page(program)
    assert not page.import_panel.isVisible()
    assert page.library.model.all_roles == ()


def test_many_pages_are_undone_apart_from_the_window(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    many(tmp_path / "many", 40)
    page = roles_page(program)
    bring_in(qtbot, page, tmp_path / "many")
    worker = page.context.worker
    with qtbot.waitSignal(worker.idle, timeout=60_000):
        program.undo()
        assert worker.busy
        program.undo()
    assert "still being done" in program.window.message.text
    assert page.library.model.all_roles == ()
    assert not page.import_panel.isVisible()
    assert not program.can_undo()


def test_an_undo_that_is_stopped_leaves_the_rest_to_undo(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    many(tmp_path / "many", 400)
    page = roles_page(program)
    bring_in(qtbot, page, tmp_path / "many")
    worker = page.context.worker
    with qtbot.waitSignal(worker.idle, timeout=60_000):
        page.import_panel.undo.click()
        job = worker.findChildren(Job)[-1]  # The one of the import is before it, until Qt deletes it.
        job.progressed.connect(lambda *_: job.cancel())
    left = len(page.library.model.all_roles)
    assert 0 < left < 400
    assert f"{left} pages of the import are still here" in program.window.message.text
    with qtbot.waitSignal(worker.idle, timeout=60_000):
        page.import_panel.undo.click()
    assert page.library.model.all_roles == ()


def test_the_window_closed_midway_leaves_whole_pages(
    open_program: Callable[..., Program], qtbot: QtBot, tmp_path: Path
) -> None:
    many(tmp_path / "many", 400)
    program = open_program(tmp_path / "own")
    page = roles_page(program)
    page.import_paths([tmp_path / "many"])
    job = page.context.worker.findChild(Job)
    assert isinstance(job, Job)
    qtbot.waitSignal(job.progressed, check_params_cb=lambda done, *_: done >= 2).wait()
    program.window.close()
    program.close()
    workspace = open_workspace(tmp_path / "own")
    try:
        assert check(workspace.store).ok
        assert 0 < len(list_roles(workspace)) < 400
    finally:
        workspace.close()
