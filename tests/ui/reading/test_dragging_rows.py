"""Rows of a reading dragged within their table, to the other list, and onto a track."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hiring_assistant.app import roles
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.role import RoleReading
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.reading.entry_table import EntryTable
from hiring_assistant.ui.reading.opening import review_versions
from hiring_assistant.ui.reading.page import ReadingPage
from hiring_assistant.ui.reading.places import Part

PAGE = """# Lamp Keeper

## Keeper

### Responsibilities

- Light the lamp

### Requirements

- Patience
- Steady hands
- Reads the weather

## Senior Keeper

### Requirements

- Ten years on an island

## Hiring Process

1. A 30 minute screening call with a recruiter
1. A 45 minute interview with the harbour master
1. A 20 minute talk with the crew
"""


@pytest.fixture
def workspace(program: Program) -> Workspace:
    assert program.workspace is not None
    return program.workspace


@pytest.fixture
def page(program: Program, qtbot: QtBot, workspace: Workspace) -> ReadingPage:
    kept = roles.import_page(workspace, "keeper.md", PAGE.encode()).value
    assert program.context is not None
    assert kept.version_id is not None
    qtbot.waitExposed(program.window)
    program.window.activateWindow()
    review_versions(program.context, [kept.version_id])
    page = program.window.navigator.current
    assert isinstance(page, ReadingPage)
    settle()
    return page


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def on_disk(workspace: Workspace) -> RoleReading:
    (role,) = roles.list_roles(workspace)
    return roles.get_role(workspace, role.id).latest.reading


def asked(workspace: Workspace, track: int = 0) -> list[str]:
    return [each.text for each in on_disk(workspace).tracks[track].requirements]


def grab(table: EntryTable, *rows: int) -> QMimeData:
    """What the mouse carries once these rows are dragged."""
    table.setFocus()
    table.go_to(rows[0], rows=rows)
    chosen = table.selectionModel().selectedIndexes()
    assert all(index.flags() & Qt.ItemFlag.ItemIsDragEnabled for index in chosen)
    return table.model().mimeData(chosen)


def drop(target: QWidget, at: QPoint, data: QMimeData) -> bool:
    """Drag onto a widget and let go there; whether it was taken."""
    held, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    move = Qt.DropAction.MoveAction
    QApplication.sendEvent(target, QDragEnterEvent(at, move, data, held, none))
    over = QDragMoveEvent(at, move, data, held, none)
    QApplication.sendEvent(target, over)
    taken = over.isAccepted()
    if taken:
        QApplication.sendEvent(target, QDropEvent(QPointF(at), move, data, held, none))
    settle()
    return taken


def above_row(table: EntryTable, row: int) -> QPoint:
    rect = table.visualRect(table.model().index(row, table.text_column))
    return QPoint(rect.center().x(), rect.top() + 1)


def test_rows_are_dragged_to_another_place(page: ReadingPage, workspace: Workspace) -> None:
    table = page.reading.cards[Part.REQUIREMENTS].table
    assert drop(table.viewport(), above_row(table, 0), grab(table, 1, 2))
    assert asked(workspace) == ["Steady hands", "Reads the weather", "Patience"]
    assert table.chosen == (0, 1)
    page.undo()
    assert asked(workspace) == ["Patience", "Steady hands", "Reads the weather"]
    stages = page.reading.cards[Part.STAGES].table
    assert drop(stages.viewport(), above_row(stages, 1), grab(stages, 2))
    assert [stage.minutes for stage in on_disk(workspace).stages] == [(30, 30), (20, 20), (45, 45)]


def test_rows_are_dragged_to_the_other_list_and_to_a_track(page: ReadingPage, workspace: Workspace) -> None:
    asks = page.reading.cards[Part.REQUIREMENTS].table
    duties = page.reading.cards[Part.RESPONSIBILITIES].table
    assert drop(duties.viewport(), above_row(duties, 0), grab(asks, 2))
    assert [each.text for each in on_disk(workspace).tracks[0].responsibilities] == [
        "Reads the weather",
        "Light the lamp",
    ]
    here, other = page.reading.tracks.chips.buttons
    assert not drop(here, here.rect().center(), grab(asks, 0))
    assert drop(other, other.rect().center(), grab(asks, 0))
    assert asked(workspace) == ["Steady hands"]
    assert asked(workspace, 1) == ["Ten years on an island", "Patience"]


def test_stages_are_no_items_and_files_are_no_rows(page: ReadingPage, workspace: Workspace) -> None:
    asks, stages = (page.reading.cards[part].table for part in (Part.REQUIREMENTS, Part.STAGES))
    assert not drop(asks.viewport(), above_row(asks, 0), grab(stages, 0))
    assert not drop(stages.viewport(), above_row(stages, 0), grab(asks, 0))
    other = QMimeData()
    other.setText("Patience")
    assert not drop(asks.viewport(), above_row(asks, 0), other)
    assert len(asked(workspace)) == 3
