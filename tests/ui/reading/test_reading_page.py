"""Review of a reading in the real window: corrected by keys, kept, undone, page after page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hiring_assistant.app import candidates, interviews, roles
from hiring_assistant.app.pending_reviews import pending_reviews
from hiring_assistant.app.previewing import preview_paths
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.correction import ItemList
from hiring_assistant.domain.role import RoleReading, StageKind
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.reading import stage_model
from hiring_assistant.ui.reading.entry_editor import EntryEditor
from hiring_assistant.ui.reading.entry_table import EntryTable
from hiring_assistant.ui.reading.opening import PageOpener, review_versions, show_for_review
from hiring_assistant.ui.reading.page import ReadingPage
from hiring_assistant.ui.reading.places import Part
from hiring_assistant.ui.roles.page import RolesPage

PAGE = """# Harbour Pilot

You bring ships safely into Northquay.

## Responsibilities

- Guide incoming ships to their berth
- Keep the log of every passage

## Requirements

- Calm decisions under pressure
- Clear radio communication
- Three years as a deck officer
- Experience with electronic charts is a plus

## Hiring Process

1. Candidates receive a short questionnaire from our Crew Office
   1. Which passage taught you most?
1. A 30 minute screening call with a recruiter
1. A 45 minute interview with the harbour master
"""

KEEPER = """# Lamp Keeper

## Requirements

- Patience
- Steady hands
"""

COOK = """# Ferry Cook

## Requirements

- Cooks for eighty in a swell
- Knows every allergen on board
"""


@pytest.fixture
def workspace(program: Program) -> Workspace:
    assert program.workspace is not None
    return program.workspace


@pytest.fixture
def pages(tmp_path: Path) -> list[Path]:
    found = []
    for name, text in (("pilot.md", PAGE), ("keeper.md", KEEPER), ("cook.md", COOK)):
        path = tmp_path / name
        path.write_text(text)
        found.append(path)
    return found


def review(program: Program, qtbot: QtBot, *paths: Path) -> ReadingPage:
    """Open pages that are not kept, as an import does."""
    assert program.context is not None
    qtbot.waitExposed(program.window)
    program.window.activateWindow()
    show_for_review(program.context, preview_paths(program.context.store, paths))
    page = program.window.navigator.current
    assert isinstance(page, ReadingPage)
    return page


def review_kept(program: Program, workspace: Workspace, text: str = PAGE) -> tuple[ReadingPage, str]:
    kept = roles.import_page(workspace, "pilot.md", text.encode()).value
    assert program.context is not None
    assert kept.version_id is not None
    assert kept.role_id is not None
    review_versions(program.context, [kept.version_id])
    page = program.window.navigator.current
    assert isinstance(page, ReadingPage)
    return page, kept.role_id


def table_of(page: ReadingPage, part: Part = Part.REQUIREMENTS) -> EntryTable:
    return page.reading.cards[part].table


def at_row(page: ReadingPage, row: int, part: Part = Part.REQUIREMENTS, column: int = -1) -> EntryTable:
    table = table_of(page, part)
    table.setFocus()
    table.go_to(row, column)
    return table


def asked(reading: RoleReading, track: int = 0) -> list[str]:
    return [requirement.text for requirement in reading.tracks[track].requirements]


def on_disk(workspace: Workspace, role_id: str) -> RoleReading:
    return roles.get_role(workspace, role_id).latest.reading


def key(qtbot: QtBot, widget: QWidget, which: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Press a key, and let what it asks for be done."""
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    qtbot.keyClick(widget, which, held)
    # Fields hand over what was typed a turn later, and tables tell of it another turn later.
    for _ in range(3):
        QApplication.processEvents()


def open_editor(table: EntryTable) -> EntryEditor:
    """The field that is open; one that was closed is thrown away a moment later."""
    (editor,) = (each for each in table.findChildren(EntryEditor) if each.isVisible())
    return editor


def reword(qtbot: QtBot, table: EntryTable, text: str) -> None:
    key(qtbot, table, Qt.Key.Key_Return)
    editor = open_editor(table)
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    key(qtbot, editor, Qt.Key.Key_Return)


def do(program: Program, action: str) -> None:
    assert program.context is not None
    assert program.context.actions.run(action)
    QApplication.processEvents()


CTRL = Qt.KeyboardModifier.ControlModifier


def test_nothing_is_stored_before_a_page_is_kept(
    program: Program, qtbot: QtBot, workspace: Workspace, pages: list[Path]
) -> None:
    page = review(program, qtbot, pages[0])
    assert "Nothing stored" in program.window.status.saved_text
    assert page.bar.keep.text() == "Keep as version 1"
    assert page.source.text.toPlainText() == PAGE
    table = at_row(page, 0)
    reword(qtbot, table, "Stays calm when two ships call at once")
    key(qtbot, table, Qt.Key.Key_Space)
    at_row(page, 1)
    do(program, "reading.remove")
    assert roles.list_roles(workspace) == ()
    page.keep()
    assert program.context is not None
    worker = program.context.worker
    qtbot.waitUntil(lambda: not worker.busy)
    (role,) = roles.list_roles(workspace)
    reading = on_disk(workspace, role.id)
    assert asked(reading) == [
        "Stays calm when two ships call at once",
        "Three years as a deck officer",
        "Experience with electronic charts is a plus",
    ]
    assert reading.tracks[0].requirements[0].nice_to_have
    assert asked(roles.get_role(workspace, role.id).latest.as_read)[0] == "Calm decisions under pressure"
    assert isinstance(program.window.navigator.current, RolesPage)


def test_kept_corrections_are_on_disk_at_once_and_undone_by_key(
    program: Program, qtbot: QtBot, workspace: Workspace
) -> None:
    page, role_id = review_kept(program, workspace)
    table = at_row(page, 1)
    reword(qtbot, table, "Speaks clearly on the radio")
    assert asked(on_disk(workspace, role_id))[1] == "Speaks clearly on the radio"
    assert table.row == 1
    row = page.reading.items[ItemList.REQUIREMENTS].rows[1]
    assert row.corrected
    do(program, "reading.undo")
    assert asked(on_disk(workspace, role_id))[1] == "Clear radio communication"
    assert not page.bar.undo.isEnabled()


def test_rows_are_merged_split_and_moved(program: Program, qtbot: QtBot, workspace: Workspace) -> None:
    page, role_id = review_kept(program, workspace)
    table = at_row(page, 0)
    do(program, "reading.merge")
    assert asked(on_disk(workspace, role_id))[0] == "Calm decisions under pressure; Clear radio communication"
    assert len(asked(on_disk(workspace, role_id))) == 3
    key(qtbot, table, Qt.Key.Key_Return)
    editor = open_editor(table)
    cursor = editor.textCursor()
    cursor.setPosition(len("Calm decisions under pressure;"))
    editor.setTextCursor(cursor)
    key(qtbot, editor, Qt.Key.Key_Return, CTRL)
    assert asked(on_disk(workspace, role_id))[:2] == ["Calm decisions under pressure", "Clear radio communication"]
    at_row(page, 0)
    do(program, "reading.move_down")
    assert asked(on_disk(workspace, role_id))[0] == "Clear radio communication"
    assert table.row == 1
    do(program, "reading.move_up")
    assert asked(on_disk(workspace, role_id))[1] == "Clear radio communication"
    at_row(page, 3)
    do(program, "reading.merge")
    assert "last one" in page.reading.cards[Part.REQUIREMENTS].strip.text


def test_several_rows_are_marked_and_moved_to_another_list(
    program: Program, qtbot: QtBot, workspace: Workspace
) -> None:
    page, role_id = review_kept(program, workspace)
    table = at_row(page, 0)
    key(qtbot, table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.chosen == (0, 1)
    key(qtbot, table, Qt.Key.Key_Space)

    def marked() -> list[bool]:
        return [each.nice_to_have for each in on_disk(workspace, role_id).tracks[0].requirements]

    assert marked() == [True, True, False, True]
    assert table.chosen == (0, 1)
    key(qtbot, table, Qt.Key.Key_Space)
    assert marked() == [False, False, False, True]
    do(program, "reading.undo")
    do(program, "reading.undo")
    assert marked() == [False, False, False, True]
    at_row(page, 2)
    menu = page.reading.make_menu()
    (targets,) = [action.menu() for action in menu.actions() if action.menu()]
    targets.actions()[0].trigger()
    menu.deleteLater()
    QApplication.processEvents()
    reading = on_disk(workspace, role_id)
    assert len(reading.tracks[0].requirements) == 3
    assert [duty.text for duty in reading.tracks[0].responsibilities][-1] == "Three years as a deck officer"


def test_a_click_on_must_have_makes_it_nice_to_have(program: Program, qtbot: QtBot, workspace: Workspace) -> None:
    page, role_id = review_kept(program, workspace)
    program.window.resize(1440, 900)
    QApplication.processEvents()
    table = table_of(page)
    beside = table.visualRect(table.model().index(0, 2)).bottomRight()
    chip = table.visualRect(table.model().index(0, 2)).topLeft()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=beside - QPoint(3, 3))
    assert not on_disk(workspace, role_id).tracks[0].requirements[0].nice_to_have
    for wanted in (True, False):
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=chip + QPoint(20, 12))
        assert on_disk(workspace, role_id).tracks[0].requirements[0].nice_to_have is wanted


def test_what_is_taken_over_is_shown_and_corrected_where_it_stands(
    program: Program, qtbot: QtBot, workspace: Workspace
) -> None:
    levels = "# Cook\n\n## Requirements\n\n- Salt\n\n## Levels\n\n### Senior Cook\n\n#### Requirements\n\n- Pepper\n"
    page, role_id = review_kept(program, workspace, levels)
    page.reading.show_track("Senior Cook")
    rows = page.reading.items[ItemList.REQUIREMENTS].rows
    assert [(row.text, row.source) for row in rows] == [("Pepper", ""), ("Salt", "Cook")]
    at_row(page, 1)
    do(program, "reading.remove")
    assert "taken over from “Cook”" in page.reading.cards[Part.REQUIREMENTS].strip.text
    assert len(on_disk(workspace, role_id).tracks) == 2


def test_adding_by_the_field_below_the_rows(program: Program, qtbot: QtBot, workspace: Workspace) -> None:
    page, role_id = review_kept(program, workspace)
    table = at_row(page, 0)
    key(qtbot, table, Qt.Key.Key_Insert)
    field = page.reading.cards[Part.REQUIREMENTS].field
    qtbot.keyClicks(field, "Swims")
    key(qtbot, field, Qt.Key.Key_Return)
    assert asked(on_disk(workspace, role_id))[-1] == "Swims"
    qtbot.keyClicks(field, "Swims")
    key(qtbot, field, Qt.Key.Key_Return)
    assert asked(on_disk(workspace, role_id)).count("Swims") == 1
    assert "could not be corrected" in page.reading.cards[Part.REQUIREMENTS].strip.text


def test_stages_are_corrected_cell_by_cell(program: Program, qtbot: QtBot, workspace: Workspace) -> None:
    page, role_id = review_kept(program, workspace)
    table = at_row(page, 2, Part.STAGES, stage_model.MINUTES)
    key(qtbot, table, Qt.Key.Key_Return)
    field = table.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, "45-60")
    key(qtbot, field, Qt.Key.Key_Return)
    assert on_disk(workspace, role_id).stages[2].minutes == (45, 60)
    at_row(page, 2, Part.STAGES, stage_model.KIND)
    key(qtbot, table, Qt.Key.Key_Return)
    box = table.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    assert box.maxVisibleItems() == box.count()  # all kinds at once, without scrolling
    box.setCurrentIndex(list(StageKind).index(StageKind.PANEL))
    box.activated.emit(box.currentIndex())
    QApplication.processEvents()
    assert on_disk(workspace, role_id).stages[2].kind is StageKind.PANEL
    at_row(page, 2, Part.STAGES)
    key(qtbot, table, Qt.Key.Key_Space)
    assert on_disk(workspace, role_id).stages[2].optional
    do(program, "reading.move_up")
    assert [stage.kind for stage in on_disk(workspace, role_id).stages] == [
        StageKind.QUESTIONNAIRE,
        StageKind.PANEL,
        StageKind.SCREENING,
    ]


def test_minutes_that_are_none_are_refused_beside_the_place(
    program: Program, qtbot: QtBot, workspace: Workspace
) -> None:
    page, role_id = review_kept(program, workspace)
    table = at_row(page, 1, Part.STAGES, stage_model.MINUTES)
    key(qtbot, table, Qt.Key.Key_Return)
    field = table.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, "soon enough")
    key(qtbot, field, Qt.Key.Key_Return)
    strip = page.reading.cards[Part.STAGES].strip
    assert strip.isVisible()
    assert "45–60" in strip.text
    assert on_disk(workspace, role_id).stages[1].minutes == (30, 30)
    again = QApplication.focusWidget()
    assert isinstance(again, QLineEdit)
    assert again.text() == "soon enough"
    qtbot.keyClicks(again, "half an hour to 45 minutes")
    key(qtbot, again, Qt.Key.Key_Return)
    assert on_disk(workspace, role_id).stages[1].minutes == (30, 45)
    assert not strip.isVisible()


def test_questions_of_a_stage(program: Program, qtbot: QtBot, workspace: Workspace) -> None:
    page, role_id = review_kept(program, workspace)
    at_row(page, 0, Part.STAGES)
    do(program, "reading.edit_questions")
    card = page.reading.cards[Part.STAGES]
    editor = card.panel.editor
    assert editor.toPlainText() == "Which passage taught you most?"
    editor.setPlainText("Which passage taught you most?\nWhat would you change?\n")
    card.panel.keep.click()
    asked_now = [question.text for question in on_disk(workspace, role_id).stages[0].questions]
    assert asked_now == ["Which passage taught you most?", "What would you change?"]


def test_what_is_being_typed_is_not_lost_by_keeping(program: Program, qtbot: QtBot, workspace: Workspace) -> None:
    page, role_id = review_kept(program, workspace)
    table = at_row(page, 2, Part.STAGES, stage_model.WHO)
    key(qtbot, table, Qt.Key.Key_Return)
    field = table.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, "the whole crew")
    key(qtbot, field, Qt.Key.Key_Return, CTRL)
    assert program.window.navigator.current is page
    assert on_disk(workspace, role_id).stages[2].interviewer == "the whole crew"
    key(qtbot, table, Qt.Key.Key_Return, CTRL)
    assert isinstance(program.window.navigator.current, RolesPage)


def test_tracks_are_renamed_added_and_removed(program: Program, qtbot: QtBot, workspace: Workspace) -> None:
    page, role_id = review_kept(program, workspace)
    do(program, "reading.track_rename")
    field = page.reading.tracks.field
    field.setText("Pilot of the harbour")
    key(qtbot, field, Qt.Key.Key_Return)
    assert on_disk(workspace, role_id).tracks[0].name == "Pilot of the harbour"
    do(program, "reading.track_add")
    field.setText("Pilot of the harbour")
    key(qtbot, field, Qt.Key.Key_Return)
    assert "already" in page.reading.tracks.strip.text
    do(program, "reading.track_add")
    field.setText("Senior pilot")
    key(qtbot, field, Qt.Key.Key_Return)
    assert [track.name for track in on_disk(workspace, role_id).tracks] == ["Pilot of the harbour", "Senior pilot"]
    assert page.reading.track == "Senior pilot"


def test_grade_of_a_track_is_given_and_taken_away(program: Program, qtbot: QtBot, workspace: Workspace) -> None:
    page, role_id = review_kept(program, workspace)
    bar = page.reading.tracks
    for typed, grade in (("7", "7"), ("", None)):
        bar.more.menu().aboutToShow.emit()
        next(action for action in bar.more.menu().actions() if action.text() == "Grade…").trigger()
        assert bar.field.isVisible()
        assert bar.field.accessibleName() == "Grade of the track"
        bar.field.setText(typed)
        key(qtbot, bar.field, Qt.Key.Key_Return)
        assert on_disk(workspace, role_id).tracks[0].grade == grade
        assert ("grade 7" in bar.chips.buttons[0].text()) is (grade is not None)


def test_what_was_asked_about_a_track_is_not_asked_about_another_page(
    program: Program, qtbot: QtBot, workspace: Workspace
) -> None:
    page, _ = review_kept(program, workspace)
    other = roles.import_page(workspace, "keeper.md", b"# Lamp Keeper\n\n## Requirements\n\n- Patience\n").value
    do(program, "reading.track_grade")
    bar = page.reading.tracks
    bar.field.setText("9")
    page.refresh()
    assert bar.field.isVisible()  # Nothing else is shown: what is typed stays.
    assert program.context is not None
    assert other.version_id is not None
    review_versions(program.context, [other.version_id])
    assert page.reading.track == "Lamp Keeper"
    assert not bar.field.isVisible()


def test_corrections_survive_a_new_import(program: Program, qtbot: QtBot, workspace: Workspace) -> None:
    page, role_id = review_kept(program, workspace)
    table = at_row(page, 0)
    reword(qtbot, table, "Stays calm")
    at_row(page, 1)
    key(qtbot, table, Qt.Key.Key_Space)
    newer = PAGE.replace("Clear radio communication", "Clear radio communication in two languages")
    roles.import_page(workspace, "pilot.md", newer.encode())
    assert asked(on_disk(workspace, role_id))[0] == "Stays calm"
    assert not on_disk(workspace, role_id).tracks[0].requirements[1].nice_to_have
    page.refresh()
    assert program.context is not None
    review_versions(program.context, [roles.get_role(workspace, role_id).versions[0].id])
    assert "newer version" in page.strip.text
    at_row(page, 0)
    assert not page.reading.in_tables


def test_what_interviews_use_stays_and_corrections_make_a_new_version(
    program: Program, qtbot: QtBot, workspace: Workspace
) -> None:
    page, role_id = review_kept(program, workspace)
    candidate = candidates.add_candidate(workspace, "Ada Marsh", role_id).value
    interview = interviews.plan_interview(workspace, candidate.id, 2, "Noor Haddad", None).value
    page.refresh()
    table = at_row(page, 0)
    reword(qtbot, table, "Stays calm")
    reword(qtbot, table, "Stays calm, always")
    first, second = roles.get_role(workspace, role_id).versions
    assert asked(first.reading)[0] == "Calm decisions under pressure"
    assert asked(second.reading)[0] == "Stays calm, always"
    assert "version 1" in page.strip.text
    with workspace.read() as unit:
        kept = unit.interviews.get(interview.id)
        assert kept is not None
        kit = unit.kits.get(kept.kit_id)
    assert kit is not None
    assert kit.role_version_id == first.id


def test_three_pages_in_a_row(program: Program, qtbot: QtBot, workspace: Workspace, pages: list[Path]) -> None:
    page = review(program, qtbot, *pages)
    assert page.bar.next.text() == "Next page (1 of 3)"
    reword(qtbot, at_row(page, 0), "Keeps calm")
    page.next_page()
    assert page.place_in_queue == (2, 3)
    at_row(page, 1)
    do(program, "reading.remove")
    page.next_page()
    page.next_page()
    assert asked(page.current.corrected.reading)[0] == "Keeps calm"  # type: ignore[union-attr]
    assert program.context is not None
    worker = program.context.worker
    for left in (2, 1, 0):
        page.keep()
        qtbot.waitUntil(lambda: not worker.busy)
        assert len(page._queue) == left
    kept = {role.title: role for role in roles.list_roles(workspace)}
    assert sorted(kept) == ["Ferry Cook", "Harbour Pilot", "Lamp Keeper"]
    assert asked(on_disk(workspace, kept["Harbour Pilot"].id))[0] == "Keeps calm"
    assert asked(on_disk(workspace, kept["Lamp Keeper"].id)) == ["Patience"]


def test_pages_that_are_left_wait_with_their_corrections(
    program: Program, qtbot: QtBot, workspace: Workspace, pages: list[Path]
) -> None:
    page = review(program, qtbot, pages[0])
    reword(qtbot, at_row(page, 0), "Keeps calm")
    page.go_back()
    assert "1 page is not kept yet" in program.window.message.text
    page = review(program, qtbot, pages[1])
    assert page.place_in_queue == (1, 2)
    page.next_page()
    assert page.current is not None
    assert asked(page.current.corrected.reading)[0] == "Keeps calm"


def test_no_page_is_lost_by_reviewing_others(
    program: Program, qtbot: QtBot, workspace: Workspace, pages: list[Path]
) -> None:
    review(program, qtbot, pages[0])
    page = review(program, qtbot, pages[1])
    reword(qtbot, at_row(page, 0), "Has patience")
    assert page.place_in_queue == (1, 2)
    page, _role_id = review_kept(program, workspace, COOK.replace("Ferry", "Galley"))
    assert page.place_in_queue == (1, 1)
    page.keep()  # done with the one that was kept before
    assert program.window.navigator.current is not page
    program.window.navigator.go("reading")
    assert page.place_in_queue == (1, 2)
    assert page.current is not None
    assert asked(page.current.corrected.reading)[0] == "Has patience"
    page.next_page()
    assert page.current.title == "Harbour Pilot"


def test_corrections_of_pages_that_are_not_kept_outlive_the_window(
    open_program: Callable[..., Program], qtbot: QtBot, tmp_path: Path, pages: list[Path]
) -> None:
    program = open_program(tmp_path / "kept")
    page = review(program, qtbot, *pages[:2])
    assert program.workspace is not None
    reword(qtbot, at_row(page, 0), "Keeps calm")
    workspace = program.workspace
    qtbot.waitUntil(lambda: len(pending_reviews(workspace)) == 1)
    assert "Draft saved" in program.window.status.saved_text
    at_row(page, 1)
    do(program, "reading.remove")
    program.window.close()
    program.close()
    again = open_program(tmp_path / "kept")
    again.window.navigator.go("roles")
    assert "1 page is not kept yet" in again.window.message.text
    (button,) = (each for each in again.window.message.findChildren(QPushButton) if each.text() == "Back to the review")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    page = again.window.navigator.current  # type: ignore[assignment]
    assert isinstance(page, ReadingPage)
    assert page.place_in_queue == (1, 1)
    assert page.current is not None
    assert asked(page.current.corrected.reading)[:2] == ["Keeps calm", "Three years as a deck officer"]
    page.keep()
    assert again.context is not None
    worker = again.context.worker
    qtbot.waitUntil(lambda: not worker.busy)
    assert again.workspace is not None
    assert pending_reviews(again.workspace) == ()
    (role,) = roles.list_roles(again.workspace)
    assert asked(on_disk(again.workspace, role.id))[0] == "Keeps calm"


def test_a_page_is_left_out_and_brought_back(program: Program, qtbot: QtBot, pages: list[Path]) -> None:
    page = review(program, qtbot, *pages[:2])
    qtbot.mouseClick(page.bar.out, Qt.MouseButton.LeftButton)
    assert page.current is not None
    assert page.current.title == "Lamp Keeper"
    assert page.bar.out.isHidden()
    assert "pilot.md was left out" in program.window.message.text
    do(program, "reading.leave_out")
    assert isinstance(program.window.navigator.current, RolesPage)
    (button,) = (each for each in program.window.message.findChildren(QPushButton) if each.text() == "Bring it back")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert program.window.navigator.current is page
    assert page.current is not None
    assert page.current.title == "Lamp Keeper"


def test_several_lines_that_are_pasted_are_so_many_entries(
    program: Program, qtbot: QtBot, workspace: Workspace
) -> None:
    page, role_id = review_kept(program, workspace)
    field = page.reading.cards[Part.REQUIREMENTS].field
    field.setFocus()
    QApplication.clipboard().setText("- Reads **tide tables**\n\n- Swims\n")
    key(qtbot, field, Qt.Key.Key_V, CTRL)
    assert asked(on_disk(workspace, role_id))[-2:] == ["Reads tide tables", "Swims"]
    assert field.hasFocus()
    assert field.text() == ""
    do(program, "reading.undo")
    assert len(asked(on_disk(workspace, role_id))) == 4
    QApplication.clipboard().setText("Swims")
    key(qtbot, field, Qt.Key.Key_V, CTRL)
    assert field.text() == "Swims"


def test_a_page_that_is_here_already_says_so(
    program: Program, qtbot: QtBot, workspace: Workspace, pages: list[Path]
) -> None:
    roles.import_page(workspace, "pilot.md", PAGE.encode())
    page = review(program, qtbot, pages[0])
    assert "unchanged" in page.strip.text
    assert page.bar.keep.text() == "Keep version 1"
    at_row(page, 1)
    do(program, "reading.remove")
    page.keep()
    assert program.context is not None
    worker = program.context.worker
    qtbot.waitUntil(lambda: not worker.busy)
    (role,) = roles.list_roles(workspace)
    first, second = roles.get_role(workspace, role.id).versions
    assert first.source == second.source
    assert len(asked(second.reading)) == len(asked(first.reading)) - 1


def test_undo_in_memory(program: Program, qtbot: QtBot, pages: list[Path]) -> None:
    page = review(program, qtbot, pages[0])
    table = at_row(page, 0)
    reword(qtbot, table, "Keeps calm")
    key(qtbot, table, Qt.Key.Key_Space)
    do(program, "reading.undo")
    do(program, "reading.undo")
    row = page.reading.items[ItemList.REQUIREMENTS].rows[0]
    assert (row.text, row.nice_to_have, row.corrected) == ("Calm decisions under pressure", False, False)
    assert not page.can_undo


def test_source_and_reading_point_at_each_other(program: Program, qtbot: QtBot, pages: list[Path]) -> None:
    page = review(program, qtbot, pages[0])
    table = at_row(page, 0)
    key(qtbot, table, Qt.Key.Key_Down)
    assert page.source.text.pointed == 13
    do(program, "reading.switch_side")
    assert page.source.text.hasFocus()
    key(qtbot, page.source.text, Qt.Key.Key_Down)
    assert table.row == 2
    for _ in range(6):
        key(qtbot, page.source.text, Qt.Key.Key_Down)
    assert table_of(page, Part.STAGES).row == 0
    do(program, "reading.switch_side")
    assert table_of(page, Part.STAGES).hasFocus()


def test_a_page_that_cannot_be_read_is_told(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "song.docx"
    path.write_text("La la la\n")
    assert program.context is not None
    opener = PageOpener(program.context, program.window)
    with qtbot.waitSignal(opener.read):
        opener.read_paths([path])
    assert "song.docx" in program.window.message.text
    assert not isinstance(program.window.navigator.current, ReadingPage)


def test_a_role_that_is_gone_leaves_the_review_empty(program: Program, qtbot: QtBot, workspace: Workspace) -> None:
    page, role_id = review_kept(program, workspace)
    roles.remove_role(workspace, role_id)
    page.refresh()
    assert page.current is None
    page.refresh()


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900)])
@pytest.mark.parametrize("look", ["light", "dark"])
def test_it_fits_and_everything_has_a_name(
    program: Program,
    qtbot: QtBot,
    pages: list[Path],
    unnamed_controls: Callable[[QWidget], list[str]],
    size: tuple[int, int],
    look: str,
) -> None:
    program.window.theme.want(look)
    page = review(program, qtbot, *pages)
    program.window.resize(*size)
    QApplication.processEvents()
    assert unnamed_controls(page) == []
    for button in (page.bar.undo, page.bar.next, page.bar.keep):
        right = button.mapTo(program.window, button.rect().topRight()).x()
        assert right <= size[0]
    assert page.reading._scroll.horizontalScrollBar().maximum() == 0


STAGES_ALONE = """# Harbour Clerk

You keep the register of ships.

## Hiring Process

1. A 30 minute screening call with a recruiter
1. A 45 minute interview with the harbour master
"""


def test_a_page_without_requirements_leads_to_where_they_are_added(
    program: Program, workspace: Workspace, qtbot: QtBot
) -> None:
    kept = roles.import_page(workspace, "clerk.md", STAGES_ALONE.encode()).value
    assert kept.role_id is not None
    program.window.navigator.go("roles", role_id=kept.role_id)
    before = program.window.navigator.current
    assert isinstance(before, RolesPage)
    told = before.role_view.problem
    assert "Stages read: " in told.text
    button = told.findChild(QPushButton)
    assert button is not None
    button.click()
    page = program.window.navigator.current
    assert isinstance(page, ReadingPage)
    assert page.reading.track == ""
    field = page.reading.cards[Part.REQUIREMENTS].field
    assert field.isVisible()
    field.setText("Writes a clear hand")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page.reading.track == "Harbour Clerk"
    reading = roles.get_role(workspace, kept.role_id).latest.reading
    assert [offered.requirement.text for offered in reading.requirements_of("Harbour Clerk")] == ["Writes a clear hand"]
    page.go_back()
    assert before.track == "Harbour Clerk"
    assert not before.role_view.problem.isVisible()
