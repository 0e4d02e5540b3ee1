"""What was corrected is listed, taken back one by one or all at once, and made again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hiring_assistant.app import candidates, interviews, roles
from hiring_assistant.app.previewing import preview_paths
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain import correction as c
from hiring_assistant.domain.role import RoleReading, StageKind, TrackKind
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.reading.correction_words import correction_words
from hiring_assistant.ui.reading.opening import review_versions, show_for_review
from hiring_assistant.ui.reading.page import ReadingPage
from hiring_assistant.ui.reading.places import Part

PAGE = """# Lamp Keeper

## Requirements

- Patience
- Steady hands
- Reads the weather
- Swims is a plus

## Hiring Process

1. A 30 minute screening call with a recruiter
1. A 45 minute interview with the harbour master
1. A 20 minute talk with the crew
"""

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def workspace(program: Program) -> Workspace:
    assert program.workspace is not None
    return program.workspace


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def review(program: Program, qtbot: QtBot, tmp_path: Path) -> ReadingPage:
    path = tmp_path / "keeper.md"
    path.write_text(PAGE)
    assert program.context is not None
    qtbot.waitExposed(program.window)
    program.window.activateWindow()
    show_for_review(program.context, preview_paths(program.context.store, [path]))
    page = program.window.navigator.current
    assert isinstance(page, ReadingPage)
    settle()
    return page


def review_kept(program: Program, qtbot: QtBot, workspace: Workspace) -> tuple[ReadingPage, str]:
    kept = roles.import_page(workspace, "keeper.md", PAGE.encode()).value
    assert program.context is not None
    assert kept.version_id is not None
    assert kept.role_id is not None
    qtbot.waitExposed(program.window)
    program.window.activateWindow()
    review_versions(program.context, [kept.version_id])
    page = program.window.navigator.current
    assert isinstance(page, ReadingPage)
    settle()
    return page, kept.role_id


def on_disk(workspace: Workspace, role_id: str) -> RoleReading:
    return roles.get_role(workspace, role_id).latest.reading


def asked(reading: RoleReading) -> list[str]:
    return [each.text for each in reading.tracks[0].requirements]


def press(which: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, which, held)
    settle()


def listed(page: ReadingPage) -> list[QAction]:
    """What can be picked in the list of corrections, the last one for all."""
    menu = page.bar.corrections.menu_of_corrections
    menu.aboutToShow.emit()
    return [action for action in menu.actions() if action.data() is not None]


def at_row(page: ReadingPage, row: int, part: Part = Part.REQUIREMENTS) -> None:
    table = page.reading.cards[part].table
    table.setFocus()
    table.go_to(row)


def test_what_was_removed_is_listed_and_comes_back_alone(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    page = review(program, qtbot, tmp_path)
    assert page.bar.corrections.isHidden()
    at_row(page, 0)
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Space)
    assert page.bar.corrections.text() == "✎ 2 corrections"
    assert [action.text() for action in listed(page)] == [
        "Nice to have: “Steady hands”",
        "Removed: “Patience”",
        "All corrections",
    ]
    listed(page)[1].trigger()
    assert page.current is not None
    reading = page.current.corrected.reading
    assert asked(reading) == ["Patience", "Steady hands", "Reads the weather", "Swims is a plus"]
    assert reading.tracks[0].requirements[1].nice_to_have
    listed(page)[-1].trigger()
    assert page.current.corrected.applied == ()
    page.undo()
    page.undo()
    assert asked(page.current.corrected.reading)[0] == "Steady hands"


def test_what_is_switched_on_and_off_is_no_correction(
    program: Program, qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    page = review(program, qtbot, tmp_path)
    assert page.current is not None
    at_row(page, 0)
    press(Qt.Key.Key_Space)
    at_row(page, 1)
    press(Qt.Key.Key_Space)
    at_row(page, 0)
    press(Qt.Key.Key_Space)
    assert [action.text() for action in listed(page)][:-1] == ["Nice to have: “Steady hands”"]
    assert not page.reading.items[c.ItemList.REQUIREMENTS].rows[0].corrected
    page.undo()
    assert len(listed(page)) == 3
    kept, role_id = review_kept(program, qtbot, workspace)
    at_row(kept, 0, Part.STAGES)
    press(Qt.Key.Key_Space)
    assert on_disk(workspace, role_id).stages[0].optional
    press(Qt.Key.Key_Space)
    assert not on_disk(workspace, role_id).stages[0].optional
    assert kept.bar.corrections.isHidden()
    press(Qt.Key.Key_Z, CTRL)
    assert on_disk(workspace, role_id).stages[0].optional


def test_corrections_of_a_kept_version_are_taken_back_on_disk(
    program: Program, qtbot: QtBot, workspace: Workspace
) -> None:
    page, role_id = review_kept(program, qtbot, workspace)
    at_row(page, 2)
    press(Qt.Key.Key_Delete)
    at_row(page, 0, Part.STAGES)
    press(Qt.Key.Key_Delete)
    assert len(on_disk(workspace, role_id).stages) == 2
    listed(page)[1].trigger()
    assert asked(on_disk(workspace, role_id))[2] == "Reads the weather"
    assert len(on_disk(workspace, role_id).stages) == 2
    page.take_all_back()
    assert len(on_disk(workspace, role_id).stages) == 3
    press(Qt.Key.Key_Z, CTRL)
    assert len(on_disk(workspace, role_id).stages) == 2


def test_corrections_are_made_again_by_key(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    page = review(program, qtbot, tmp_path)
    assert page.current is not None
    at_row(page, 0)
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Delete)
    assert page.bar.redo.isHidden()
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Z, CTRL)
    assert len(asked(page.current.corrected.reading)) == 4
    assert page.bar.redo.isVisible()
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert len(asked(page.current.corrected.reading)) == 3
    press(Qt.Key.Key_Y, CTRL)
    assert len(asked(page.current.corrected.reading)) == 2
    assert page.bar.redo.isHidden()
    page.undo()
    press(Qt.Key.Key_Space)  # another correction: what was taken back is past
    assert page.bar.redo.isHidden()


def test_kept_corrections_are_made_again_with_the_title_and_as_a_new_version(
    program: Program, qtbot: QtBot, workspace: Workspace
) -> None:
    page, role_id = review_kept(program, qtbot, workspace)
    page.correct([c.SetTitle("Lamp Keeper", "Keeper of the light")], None)
    page.undo()
    assert roles.get_role(workspace, role_id).title == "Lamp Keeper"
    page.redo()
    assert roles.get_role(workspace, role_id).title == "Keeper of the light"
    candidate = candidates.add_candidate(workspace, "Ada Marsh", role_id).value
    interviews.plan_interview(workspace, candidate.id, 2, "Noor Haddad", None)
    page.refresh()
    at_row(page, 0)
    press(Qt.Key.Key_Delete)
    assert len(roles.get_role(workspace, role_id).versions) == 2
    page.undo()
    assert len(roles.get_role(workspace, role_id).versions) == 1
    page.redo()
    first, second = roles.get_role(workspace, role_id).versions
    assert asked(first.reading)[0] == "Patience"
    assert asked(second.reading)[0] == "Steady hands"


def test_several_rows_move_together(program: Program, qtbot: QtBot, workspace: Workspace) -> None:
    page, role_id = review_kept(program, qtbot, workspace)
    table = page.reading.cards[Part.REQUIREMENTS].table
    at_row(page, 0)
    press(Qt.Key.Key_Down, SHIFT)
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert asked(on_disk(workspace, role_id)) == ["Reads the weather", "Patience", "Steady hands", "Swims is a plus"]
    assert table.chosen == (1, 2)
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert asked(on_disk(workspace, role_id))[2:] == ["Patience", "Steady hands"]
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert asked(on_disk(workspace, role_id))[2:] == ["Patience", "Steady hands"]
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert asked(on_disk(workspace, role_id)) == ["Reads the weather", "Patience", "Steady hands", "Swims is a plus"]
    stages = page.reading.cards[Part.STAGES].table
    at_row(page, 1, Part.STAGES)
    press(Qt.Key.Key_Down, SHIFT)
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    minutes = [stage.minutes for stage in on_disk(workspace, role_id).stages]
    assert minutes == [(45, 45), (20, 20), (30, 30)]
    assert stages.chosen == (0, 1)
    press(Qt.Key.Key_Space)
    assert [stage.optional for stage in on_disk(workspace, role_id).stages] == [True, True, False]


def test_the_menu_says_what_it_will_do_with_which_keys(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    page = review(program, qtbot, tmp_path)
    at_row(page, 0)
    press(Qt.Key.Key_Down, SHIFT)
    menu = page.reading.make_menu()
    texts = [action.text() for action in menu.actions()]
    assert "Mark as nice to have\tCtrl+D" in texts
    assert "Merge the 2 selected\tCtrl+M" in texts
    assert "Remove the 2 selected\tDel" in texts
    menu.deleteLater()
    press(Qt.Key.Key_Space)
    menu = page.reading.make_menu()
    assert "Mark as must have\tCtrl+D" in [action.text() for action in menu.actions()]
    menu.deleteLater()


def test_every_correction_has_words() -> None:
    item, stage = c.ItemAnchor("Keeper", "Patience 100%2"), c.StageAnchor("A call")
    every: tuple[c.Correction, ...] = (
        c.SetTitle("a", "b"),
        c.RenameTrack("a", "b"),
        c.AddTrack("a"),
        c.RemoveTrack("a"),
        c.SetTrackKind("a", TrackKind.LEVEL),
        c.SetTrackExtends("a", "b"),
        c.SetTrackExtends("a", None),
        c.SetTrackGrade("a", "7"),
        c.SetTrackGrade("a", None),
        c.AddItem("a", "b"),
        c.RemoveItem(item),
        c.RewordItem(item, "Calm"),
        c.MoveItem(item, "Keeper"),
        c.MoveItem(item, "Senior"),
        c.SplitItem(item, ("a", "b")),
        c.MergeItems((item, item), "a; b"),
        c.MarkNiceToHave(item, True),
        c.MarkNiceToHave(item, False),
        c.AddStage("a"),
        c.RemoveStage(stage),
        c.MoveStage(stage, None),
        c.SplitStage(stage, ("a", "b")),
        c.MergeStages((stage, stage)),
        c.SetStageTitle(stage, "b"),
        c.SetStageKind(stage, StageKind.PANEL),
        c.SetStageMinutes(stage, (30, 30)),
        c.SetStageInterviewer(stage, "a"),
        c.SetStageOptional(stage, True),
        c.SetStageOptional(stage, False),
        c.SetStageQuestions(stage, ("a",)),
    )
    told = [correction_words(each) for each in every]
    assert len(set(told)) == len(told)
    assert "“Patience 100%2” reworded to “Calm”" in told
    assert "Moved to “Senior”: “Patience 100%2”" in told
