"""The title and a picked process in the review: by mouse, refused in place, and what a new import tells of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hiring_assistant.app import candidates, interviews, roles
from hiring_assistant.app.previewing import preview_paths
from hiring_assistant.app.processes import process_templates
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.role import Role, StageKind
from hiring_assistant.roles.reading import read_page
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.reading import stage_model
from hiring_assistant.ui.reading.opening import review_versions, show_for_review
from hiring_assistant.ui.reading.page import ReadingPage
from hiring_assistant.ui.reading.places import Part, Place, places_in
from hiring_assistant.ui.roles.page import RolesPage

PAGE = """---
title: "Lighthouse work"
---

## Requirements

- Patience
- Steady hands
- Reads the weather

## Responsibilities

- Clean the lens
"""
PROCESS = "\n## Hiring Process\n\n1. A 30 minute screening call with a recruiter\n1. A 45 minute talk with the keeper\n"
MANAGER = next(template for template in process_templates() if template.key == "manager")


@pytest.fixture
def workspace(program: Program) -> Workspace:
    assert program.workspace is not None
    return program.workspace


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "keeper.md"
    path.write_text(PAGE)
    return path


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def review(program: Program, qtbot: QtBot, path: Path) -> ReadingPage:
    assert program.context is not None
    qtbot.waitExposed(program.window)
    program.window.activateWindow()
    show_for_review(program.context, preview_paths(program.context.store, [path]))
    page = program.window.navigator.current
    assert isinstance(page, ReadingPage)
    settle()
    return page


def review_kept(program: Program, workspace: Workspace, text: str = PAGE, process: str | None = None) -> ReadingPage:
    kept = roles.import_page(workspace, "keeper.md", text.encode(), process_template=process).value
    assert program.context is not None
    assert kept.version_id is not None
    program.window.activateWindow()
    review_versions(program.context, [kept.version_id])
    page = program.window.navigator.current
    assert isinstance(page, ReadingPage)
    settle()
    return page


def the_role(workspace: Workspace) -> Role:
    (role,) = roles.list_roles(workspace)
    return roles.get_role(workspace, role.id)


def retitle(page: ReadingPage, text: str) -> None:
    line = page.reading.title
    line.edit()
    line.field.setText(text)
    QTest.keyClick(line.field, Qt.Key.Key_Return)
    settle()


def chips(page: ReadingPage, row: int) -> list[str]:
    return [text for text, _kind in page.reading.stages.chips(row)]


def test_a_double_click_on_the_title_corrects_it_and_escape_leaves_it(
    program: Program, qtbot: QtBot, workspace: Workspace
) -> None:
    page = review_kept(program, workspace)
    line = page.reading.title
    (label,) = (each for each in line.findChildren(QLabel) if each.text() == "Lighthouse work")
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    assert page.source.text.pointed == 2
    qtbot.mouseDClick(label, Qt.MouseButton.LeftButton)
    assert line.field.text() == "Lighthouse work"
    qtbot.keyClicks(line.field, "Lamp")
    qtbot.keyClick(line.field, Qt.Key.Key_Escape)
    assert not line.field.isVisible()
    assert line.button.hasFocus()
    assert the_role(workspace).title == "Lighthouse work"
    qtbot.mouseClick(line.button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(line.field, "Lamp Keeper")
    qtbot.keyClick(line.field, Qt.Key.Key_Return)
    settle()
    assert the_role(workspace).title == "Lamp Keeper"
    assert label.text() == "Lamp Keeper"
    assert page.reading.track == "Lamp Keeper"
    assert "Lamp Keeper" in page.reading.tracks.chips.names
    assert page.source.text.pointed == 2  # where the page says its own title still


def test_what_is_typed_as_a_title_is_taken_over_before_the_page_is_kept(
    program: Program, qtbot: QtBot, workspace: Workspace, file: Path
) -> None:
    page = review(program, qtbot, file)
    page.reading.title.edit()
    page.reading.title.field.setText("Lamp Keeper")
    page.keep()
    assert roles.list_roles(workspace) == ()
    page.keep()
    assert program.context is not None
    worker = program.context.worker
    qtbot.waitUntil(lambda: not worker.busy)
    assert the_role(workspace).title == "Lamp Keeper"
    roles_page = program.window.navigator.current
    assert isinstance(roles_page, RolesPage)
    roles_page.role_view.review_button.click()
    settle()
    page = program.window.navigator.current  # type: ignore[assignment]
    retitle(page, "Keeper")
    assert the_role(workspace).title == "Keeper"
    page.go_back()
    assert any(each.text() == "Keeper" for each in roles_page.role_view.findChildren(QLabel))


@pytest.mark.parametrize("kept", [True, False])
def test_the_title_of_another_role_is_refused_beside_it(
    program: Program, qtbot: QtBot, workspace: Workspace, file: Path, kept: bool
) -> None:
    roles.import_page(workspace, "cook.md", b"# Ferry Cook\n\n## Requirements\n\n- Salt\n")
    page = review_kept(program, workspace) if kept else review(program, qtbot, file)
    retitle(page, "ferry cook")
    assert "There is a role “ferry cook” already" in page.reading.title.strip.text
    assert not page.can_undo
    retitle(page, "Lamp Keeper")
    assert not page.reading.title.strip.isVisible()
    assert page.current is not None
    assert page.current.title == "Lamp Keeper"


def test_an_older_version_keeps_its_title(program: Program, workspace: Workspace) -> None:
    page = review_kept(program, workspace)
    roles.import_page(workspace, "keeper.md", PAGE.replace("Patience", "Endless patience").encode())
    page.refresh()
    assert not page.reading.title.button.isVisible()
    page.reading.title.edit()
    assert not page.reading.title.field.isVisible()


def test_a_process_is_picked_by_mouse_and_corrected(
    program: Program, qtbot: QtBot, workspace: Workspace, unnamed_controls: Callable[[QWidget], list[str]]
) -> None:
    page = review_kept(program, workspace)
    line = page.reading.cards[Part.STAGES].process  # type: ignore[attr-defined]
    assert line.isVisible()
    menu: QMenu = line.menu
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == [template.title for template in process_templates()]
    next(action for action in menu.actions() if action.data() == "manager").trigger()
    settle()
    assert the_role(workspace).latest.stages == MANAGER.stages
    assert unnamed_controls(program.window) == []
    table = page.reading.cards[Part.STAGES].table
    assert table.hasFocus()
    assert all(chips(page, row) == [] for row in range(7))
    table.go_to(1, stage_model.KIND)
    table.edit_current()
    qtbot.waitUntil(lambda: any(box.view().isVisible() for box in table.findChildren(QComboBox)))
    (box,) = table.findChildren(QComboBox)
    at = list(StageKind).index(StageKind.PANEL)
    index = box.model().index(at, 0)
    box.view().scrollTo(index)
    qtbot.mouseMove(box.view().viewport(), box.view().visualRect(index).center())
    qtbot.mouseClick(box.view().viewport(), Qt.MouseButton.LeftButton, pos=box.view().visualRect(index).center())
    qtbot.waitUntil(lambda: the_role(workspace).latest.stages[1].kind is StageKind.PANEL)
    assert chips(page, 1) == ["corrected by you"]
    next(action for action in menu.actions() if action.data() == "short").trigger()
    settle()
    strip = page.reading.cards[Part.STAGES].strip
    assert "Undo brings them back" in strip.text
    assert the_role(workspace).latest.process_template == "short"
    page.undo()
    assert the_role(workspace).latest.stages[1].kind is StageKind.PANEL
    page.undo()
    assert the_role(workspace).latest.stages == MANAGER.stages
    page.undo()
    assert the_role(workspace).latest.stages == ()
    assert line.isVisible()
    assert not page.can_undo


def test_all_stages_of_a_picked_process_are_not_removed(program: Program, workspace: Workspace) -> None:
    page = review_kept(program, workspace, process="manager")
    table = page.reading.cards[Part.STAGES].table
    table.setFocus()
    table.selectAll()
    page.reading.remove()
    assert "one stage at least" in page.reading.cards[Part.STAGES].strip.text
    assert the_role(workspace).latest.stages == MANAGER.stages
    table.go_to(0)
    page.reading.remove()
    assert len(the_role(workspace).latest.stages) == 6


def test_a_process_that_interviews_use_stays_and_its_corrections_are_the_next_version(
    program: Program, workspace: Workspace
) -> None:
    page = review_kept(program, workspace, process="manager")
    person = candidates.add_candidate(workspace, "Ada Marsh", the_role(workspace).id).value
    interviews.plan_interview(workspace, person.id, 2, "Noor Haddad", None)
    page.refresh()
    page.pick_process("short")
    assert "Interviews use this process" in page.reading.cards[Part.STAGES].strip.text
    table = page.reading.cards[Part.STAGES].table
    table.setFocus()
    table.go_to(1)
    page.reading.toggle_optional()
    first, second = the_role(workspace).versions
    assert [version.stages[1].optional for version in (first, second)] == [False, True]
    assert "version 1" in page.strip.text


def test_a_page_with_a_process_of_its_own_offers_no_other(program: Program, workspace: Workspace) -> None:
    page = review_kept(program, workspace, PAGE + PROCESS)
    assert not page.reading.cards[Part.STAGES].process.isVisible()  # type: ignore[attr-defined]


def test_a_new_import_says_what_became_of_corrections(
    program: Program, qtbot: QtBot, workspace: Workspace, file: Path
) -> None:
    page = review_kept(program, workspace, process="manager")
    retitle(page, "Lamp Keeper")
    table = page.reading.cards[Part.STAGES].table
    table.setFocus()
    table.go_to(1)
    page.reading.toggle_optional()
    file.write_text(PAGE.replace("Patience", "Endless patience"))
    page = review(program, qtbot, file)
    assert "2 corrections of the version before were carried over" in page.strip.text
    assert page.bar.keep.text() == "Keep as version 2"
    assert chips(page, 1) == ["optional", "corrected by you"]
    file.write_text(PAGE.replace("Lighthouse work", "Work at the light") + PROCESS)
    page = review(program, qtbot, file)
    assert "2 of your corrections were left out" in page.strip.text
    (button,) = (each for each in page.strip.findChildren(QPushButton) if each.text() == "Show the line")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.source.text.hasFocus()
    notes = page.source.text._notes
    assert any("Lighthouse work" in note for note in notes.values())


def test_the_next_page_begins_at_its_top(program: Program, qtbot: QtBot, workspace: Workspace, file: Path) -> None:
    many = PAGE.replace("- Patience\n", "".join(f"- Patience of kind {n}\n" for n in range(40)))
    file.write_text(many)
    page = review(program, qtbot, file)
    table = page.reading.cards[Part.REQUIREMENTS].table
    table.setFocus()
    table.go_to(40)
    page.reading.select(Place(Part.REQUIREMENTS, "", 40))
    settle()
    bar = page.reading._scroll.verticalScrollBar()
    assert bar.value() > 0
    file.write_text(many.replace("Lighthouse work", "Other work"))
    page = review(program, qtbot, file)
    assert (table.row, bar.value()) == (0, 0)


def test_undo_in_an_empty_field_is_the_pages(program: Program, qtbot: QtBot, workspace: Workspace) -> None:
    page = review_kept(program, workspace)
    field = page.reading.cards[Part.REQUIREMENTS].field
    field.setFocus()
    qtbot.keyClicks(field, "Swims")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert len(the_role(workspace).latest.reading.tracks[0].requirements) == 4
    undo = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    undo.ignore()
    QApplication.sendEvent(field, undo)
    assert not undo.isAccepted()
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert len(the_role(workspace).latest.reading.tracks[0].requirements) == 3
    qtbot.keyClicks(field, "Swi")
    undo = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(field, undo)
    assert undo.isAccepted()


def test_tab_goes_from_the_title_down_as_it_is_laid_out(program: Program, qtbot: QtBot, workspace: Workspace) -> None:
    page = review_kept(program, workspace, process="manager")
    page.reading.title.take_focus()
    names = []
    for _ in range(10):
        focus = QApplication.focusWidget()
        assert focus is not None
        names.append(focus.accessibleName() or str(focus.property("text")))
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    wanted = [
        "Correct the role's title",
        "Track Lighthouse work",
        "Add a track",
        "Requirements",
        "Choose another",
        "Stages",
    ]
    assert [name for name in names if name in wanted] == wanted


def test_lines_of_merged_entries_stay_marked(program: Program, workspace: Workspace) -> None:
    page = review_kept(program, workspace, PAGE + PROCESS)
    for part in (Part.REQUIREMENTS, Part.STAGES):
        table = page.reading.cards[part].table
        table.setFocus()
        table.go_to(0)
        page.reading.merge()
    version = the_role(workspace).latest
    lines = version.source.split("\n")
    places = places_in(version.source, version.reading, version.as_read)
    steady, talk = lines.index("- Steady hands") + 1, lines.index("1. A 45 minute talk with the keeper") + 1
    assert places.read[steady] == Place(Part.REQUIREMENTS, "Lighthouse work", 0)
    assert places.read[talk] == Place(Part.STAGES, "", 0)
    page.reading.cards[Part.REQUIREMENTS].table.setFocus()
    page.reading.cards[Part.REQUIREMENTS].table.go_to(1)
    page.reading.remove()
    version = the_role(workspace).latest
    gone = lines.index("- Reads the weather") + 1
    places = places_in(version.source, version.reading, version.as_read)
    assert gone in places.kept
    assert gone not in places.read


def test_lines_that_an_entry_runs_on_over_are_marked(program: Program, workspace: Workspace) -> None:
    long = PAGE.replace(
        "- Steady hands\n", "- Steady hands, also when\n  the [sea](/atlas/sea) is high\n  and nobody comes\n"
    )
    page = review_kept(program, workspace, long)
    lines = long.split("\n")
    first = lines.index("- Steady hands, also when") + 1
    marks = page.source.text._marks
    assert [line for line in range(first, first + 4) if marks.get(line) == marks[first]] == [*range(first, first + 4)]
    assert lines[first + 2] == "- Reads the weather"
    assert page.ways.places.read[first + 2] == page.ways.places.read[first]
    assert page.ways.places.read[first + 3] != page.ways.places.read[first]


def test_an_entry_of_several_sentences_is_split_by_mouse(
    program: Program, qtbot: QtBot, workspace: Workspace, unnamed_controls: Callable[[QWidget], list[str]]
) -> None:
    page = review_kept(program, workspace, PAGE.replace("- Patience", "- Patience; humour. Good eyes"))
    table = page.reading.cards[Part.REQUIREMENTS].table
    table.setFocus()
    table.go_to(0)
    menu = page.reading.make_menu()
    next(action for action in menu.actions() if action.text().startswith("Split…")).trigger()
    menu.deleteLater()
    panel = page.reading.cards[Part.REQUIREMENTS].panel
    assert panel.editor.toPlainText().splitlines() == ["Patience", "humour.", "Good eyes"]
    assert unnamed_controls(program.window) == []
    qtbot.keyClick(panel.editor, Qt.Key.Key_Escape)
    assert not panel.is_asking
    assert table.hasFocus()
    page.reading.split_entry()
    page.keep()  # what is being typed belongs to the page
    settle()
    texts = [item.text for item in the_role(workspace).latest.reading.tracks[0].requirements]
    assert texts == ["Patience", "humour.", "Good eyes", "Steady hands", "Reads the weather"]
    page.undo()
    assert len(the_role(workspace).latest.reading.tracks[0].requirements) == 3


def test_what_a_key_leads_to_is_brought_into_sight(program: Program, qtbot: QtBot, workspace: Workspace) -> None:
    many = PAGE.replace("- Patience\n", "".join(f"- Patience of kind {n}\n" for n in range(40)))
    page = review_kept(program, workspace, many)
    program.window.resize(1024, 700)
    table = page.reading.cards[Part.RESPONSIBILITIES].table
    table.setFocus()
    table.go_to(0)
    bar = page.reading._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    page.reading.title.edit()
    qtbot.waitUntil(lambda: bar.value() < 40)
    page.reading.title.finish()
    table = page.reading.cards[Part.REQUIREMENTS].table
    table.setFocus()
    table.go_to(1)
    page.reading.split_entry()
    panel = page.reading.cards[Part.REQUIREMENTS].panel
    viewport = page.reading._scroll.viewport()
    qtbot.waitUntil(lambda: viewport.rect().contains(panel.editor.mapTo(viewport, panel.editor.rect().center())))


def test_a_track_named_like_the_page_is_named_anew_and_shown(
    program: Program, qtbot: QtBot, workspace: Workspace
) -> None:
    twice = PAGE + "\n## Levels\n\n### Lighthouse work\n\n#### Requirements\n\n- Climbs stairs\n"
    page = review_kept(program, workspace, twice)
    bar = page.reading.tracks
    assert bar.chips.names == ("Lighthouse work", "Lighthouse work")
    qtbot.mouseClick(bar.chips.buttons[1], Qt.MouseButton.LeftButton)
    assert "Another track is called “Lighthouse work” too" in bar.strip.text
    bar._fill_menu()
    assert [action.text() for action in bar._menu.actions()] == ["Rename…"]
    QTest.keyClick(bar.chips.buttons[1], Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    settle()
    qtbot.keyClicks(bar.field, "Junior")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    settle()
    tracks = the_role(workspace).latest.reading.tracks
    assert [track.name for track in tracks] == ["Lighthouse work", "Junior"]
    assert page.reading.track == "Junior"
    assert any(item.text == "Climbs stairs" for item in tracks[1].requirements)
    page.undo()
    assert [track.name for track in the_role(workspace).latest.reading.tracks] == ["Lighthouse work"] * 2


def test_lines_of_tags_alone_are_not_left_unread() -> None:
    page = "# Cooper\n\n<details>\n<summary>Tasks</summary>\n\n- Bend\n\n</details>\n\n## About us\n\n<p>A yard.</p>\n"
    reading = read_page(page)
    assert places_in(page, reading, reading).kept == (10, 12)
