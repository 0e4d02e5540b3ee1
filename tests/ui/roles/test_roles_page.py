"""The roles page in the real window: import, list, tracks, stages, source, versions, process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hiring_assistant.app import candidates, roles
from hiring_assistant.app.processes import process_templates
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.reading.page import ReadingPage
from hiring_assistant.ui.roles.dropping import Dropping
from hiring_assistant.ui.roles.import_table import PAGE_ROLE
from hiring_assistant.ui.roles.page import RolesPage
from hiring_assistant.ui.widgets.buttons import LinkButton

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

## Levels

### Junior Harbour Pilot

#### Requirements

- A deck officer's licence
- Willingness to learn

### Senior Harbour Pilot

#### Responsibilities

- Train other pilots

#### Requirements

- Ten years as a pilot

## Hiring Process

1. Candidates receive a short questionnaire from our Crew Office
   1. Which passage taught you most?
   1. What would you change in our harbour?
1. A 30 minute screening call with a recruiter
1. A 45 minute interview with the harbour master
1. Successful candidates receive an offer
"""

NO_PROCESS = """# Lamp Keeper

## Responsibilities

- Keep the light

## Requirements

- Patience
- Steady hands
"""


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "harbour-pilot.md").write_text(PAGE)
    (folder / "lamp-keeper.md").write_text(NO_PROCESS)
    return folder


def roles_page(program: Program) -> RolesPage:
    program.window.navigator.go("roles")
    page = program.window.navigator.current
    assert isinstance(page, RolesPage)
    return page


def bring_in(qtbot: QtBot, page: RolesPage, *paths: Path) -> None:
    page.import_paths(list(paths))
    wait_for_import(qtbot, page)


def wait_for_import(qtbot: QtBot, page: RolesPage, timeout: int = 60_000) -> None:
    # Waiting in an event loop of Qt's own lets the worker's thread run; polling would keep it waiting.
    assert page.context.worker is not None
    if page.importing:
        with qtbot.waitSignal(page.context.worker.idle, timeout=timeout):
            pass


def select(page: RolesPage, title: str) -> None:
    ids = {role.title: role.id for role in page.library.model.all_roles}
    assert page.library.list.select(ids[title])


def drag(kind: type[QDragEnterEvent] | type[QDropEvent], window: QWidget, *paths: Path) -> bool:
    """Send what the system sends when files are dragged over or dropped on the window; whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle = QPoint(window.width() // 2, window.height() // 2)
    where = QPointF(middle) if kind is QDropEvent else middle
    event = kind(where, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window.windowHandle(), event)
    return event.isAccepted()


def test_without_roles_the_page_says_what_goes_there(
    program: Program, unnamed_controls: Callable[[QWidget], list[str]]
) -> None:
    page = roles_page(program)
    assert page.places.currentWidget().findChild(QWidget) is not None
    assert page.role_id == ""
    assert unnamed_controls(program.window) == []
    buttons = {each.text(): each for each in page.places.currentWidget().findChildren(LinkButton)}
    write = buttons["Write a role…"]
    write.click()
    assert program.window.navigator.current_key == "writing"


def test_files_are_chosen_in_a_dialog(
    program: Program, qtbot: QtBot, pages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = [str(pages / "harbour-pilot.md"), str(pages / "lamp-keeper.md")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: (chosen, ""))
    assert program.window.actions_registry.run("roles.import")
    page = program.window.navigator.current
    assert isinstance(page, RolesPage)
    wait_for_import(qtbot, page)
    assert [role.title for role in page.library.model.all_roles] == ["Harbour Pilot", "Lamp Keeper"]
    assert page.import_panel.text == "2 new roles"


def test_files_dropped_on_the_window_are_imported(program: Program, qtbot: QtBot, pages: Path) -> None:
    window = program.window
    window.navigator.go("candidates")
    dropping = window.findChild(Dropping)
    assert isinstance(dropping, Dropping)
    assert drag(QDragEnterEvent, window, pages / "harbour-pilot.md")
    assert dropping.hint.isVisible()
    assert "harbour-pilot.md" in dropping.hint.text
    both = (pages / "harbour-pilot.md", pages / "lamp-keeper.md")
    assert drag(QDropEvent, window, *both)
    assert not dropping.hint.isVisible()
    qtbot.waitUntil(lambda: window.navigator.current_key == "roles")
    page = window.navigator.current
    assert isinstance(page, RolesPage)
    wait_for_import(qtbot, page)
    assert [role.title for role in page.library.model.all_roles] == ["Harbour Pilot", "Lamp Keeper"]


def test_a_single_page_is_reviewed_before_it_is_kept(program: Program, qtbot: QtBot, pages: Path) -> None:
    window = program.window
    roles_page(program)
    assert drag(QDropEvent, window, pages / "harbour-pilot.md")
    qtbot.waitUntil(lambda: window.navigator.current_key == "reading")
    review = window.navigator.current
    assert isinstance(review, ReadingPage)
    assert program.workspace is not None
    assert roles.list_roles(program.workspace) == ()
    assert drag(QDropEvent, window, pages / "lamp-keeper.md")
    qtbot.waitUntil(lambda: review.place_in_queue == (1, 2))
    review.leave_out()
    review.keep()
    qtbot.waitUntil(lambda: window.navigator.current_key == "roles")
    assert [role.title for role in roles_page(program).library.model.all_roles] == ["Harbour Pilot"]


def test_pages_of_an_import_are_reviewed_in_a_row(program: Program, qtbot: QtBot, pages: Path) -> None:
    page = roles_page(program)
    bring_in(qtbot, page, pages)
    page.import_panel.review.click()
    review = program.window.navigator.current
    assert isinstance(review, ReadingPage)
    assert review.place_in_queue == (1, 2)
    review.keep()
    assert review.place_in_queue == (2, 2)
    review.keep()
    assert program.window.navigator.current is page


def test_files_can_be_reviewed_before_any_is_kept(
    program: Program, qtbot: QtBot, pages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = [str(pages / "harbour-pilot.md"), str(pages / "lamp-keeper.md")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: (chosen, ""))
    page = roles_page(program)
    page.choose_files_to_review()
    qtbot.waitUntil(lambda: program.window.navigator.current_key == "reading")
    review = program.window.navigator.current
    assert isinstance(review, ReadingPage)
    assert review.place_in_queue == (1, 2)
    assert program.workspace is not None
    assert roles.list_roles(program.workspace) == ()


def test_the_page_of_a_role_can_be_edited_and_reviewed(program: Program, qtbot: QtBot, pages: Path) -> None:
    page = roles_page(program)
    bring_in(qtbot, page, pages)
    select(page, "Lamp Keeper")
    assert not page.role_view.changes_button.isVisible()
    for button, key in ((page.role_view.edit_button, "writing"), (page.role_view.review_button, "reading")):
        button.click()
        assert program.window.navigator.current_key == key
        assert program.window.navigator.back()


def test_a_page_is_pasted_as_text_or_from_a_browser(program: Program, qtbot: QtBot) -> None:
    clipboard = QApplication.clipboard()
    roles_page(program)
    clipboard.clear()
    assert program.window.actions_registry.run("roles.paste")
    assert "clipboard" in program.window.message.text
    for html in (False, True):
        data = QMimeData()
        data.setText("Lamp Keeper\nPatience" if html else NO_PROCESS)
        if html:
            data.setHtml(
                "<h1>Lamp Keeper</h1><h2>Requirements</h2><ul><li>Patience</li><li>Steady hands</li></ul>"
                "<img src='https://example.org/x.png'><script>alert(1)</script>"
            )
        clipboard.setMimeData(data)
        roles_page(program)
        assert program.window.actions_registry.run("roles.paste")
        qtbot.waitUntil(lambda: program.window.navigator.current_key == "reading")
        review = program.window.navigator.current
        assert isinstance(review, ReadingPage)
        assert review.current is not None
        asked = [each.text for each in review.current.corrected.reading.tracks[0].requirements]
        assert asked == ["Patience", "Steady hands"]


def test_a_path_dropped_on_a_field_is_imported_and_not_typed(program: Program, qtbot: QtBot, pages: Path) -> None:
    page = roles_page(program)
    bring_in(qtbot, page, pages / "lamp-keeper.md")
    at = page.library.filter.mapTo(program.window, page.library.filter.rect().center())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(pages))])
    event = QDropEvent(
        QPointF(at), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(program.window.windowHandle(), event)
    qtbot.waitUntil(lambda: page.importing or len(page.library.model.all_roles) == 2)
    wait_for_import(qtbot, page)
    assert page.library.filter.text() == ""
    assert len(page.library.model.all_roles) == 2


def test_other_files_get_no_hint(program: Program, tmp_path: Path) -> None:
    roles_page(program)
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"x")
    drag(QDragEnterEvent, program.window, picture)
    dropping = program.window.findChild(Dropping)
    assert isinstance(dropping, Dropping)
    assert not dropping.hint.isVisible()


def test_refused_pages_are_listed_with_their_sentence(program: Program, qtbot: QtBot, pages: Path) -> None:
    (pages / "empty.md").write_bytes(b"")
    (pages / "letter.md").write_text("Dear all, the harbour party is on Friday.")
    page = roles_page(program)
    bring_in(qtbot, page, pages)
    assert page.import_panel.text == "2 new roles, 2 refused"
    model = page.import_panel.table.pages
    rows = [[str(model.index(row, column).data()) for column in range(3)] for row in range(model.rowCount())]
    assert [row[0] for row in rows] == ["empty.md", "letter.md"]
    assert all(row[1] == "refused" and row[2] for row in rows)


def test_the_sentence_of_a_refusal_is_read_whole(program: Program, qtbot: QtBot, pages: Path) -> None:
    (pages / "minutes of the harbour meeting.md").write_text("Dear all, the harbour party is on Friday.")
    program.window.resize(1024, 700)
    program.window.show()
    page = roles_page(program)
    bring_in(qtbot, page, pages)
    table = page.import_panel.table
    note = table.pages.index(0, 2)
    whole = Qt.TextFlag.TextWordWrap

    def is_whole() -> bool:
        room = table.visualRect(note).adjusted(10, 0, -10, 0)
        return table.fontMetrics().boundingRect(room, whole, note.data()).height() <= room.height()

    assert len(note.data()) > 90
    qtbot.waitUntil(is_whole)


def test_an_import_is_undone_as_one(program: Program, qtbot: QtBot, pages: Path) -> None:
    page = roles_page(program)
    bring_in(qtbot, page, pages)
    page.import_panel.undo.click()
    wait_for_import(qtbot, page)
    assert page.library.model.all_roles == ()
    assert not page.import_panel.isVisible()
    assert program.workspace is not None
    assert program.workspace.can_undo is None


def test_an_import_twice_says_unchanged_and_offers_no_undo(program: Program, qtbot: QtBot, pages: Path) -> None:
    page = roles_page(program)
    bring_in(qtbot, page, pages)
    bring_in(qtbot, page, pages)
    assert page.import_panel.text == "2 unchanged"
    assert not page.import_panel.undo.isVisible()


def test_a_name_that_cannot_be_found_is_told_in_the_panel(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    page = roles_page(program)
    bring_in(qtbot, page, tmp_path / "gone.md")
    first = page.import_panel.table.pages.index(0, 2)
    assert "gone.md" in str(first.data())
    assert first.data(PAGE_ROLE).name == "gone.md"


def test_the_filter_looks_in_titles_and_tracks(program: Program, qtbot: QtBot, pages: Path) -> None:
    page = roles_page(program)
    bring_in(qtbot, page, pages)
    qtbot.keyClicks(page.library.filter, "SENIOR pilot")
    qtbot.keyClick(page.library.filter, Qt.Key.Key_Return)
    assert list(page.library.model.ids) == [r.id for r in page.library.model.all_roles if r.title == "Harbour Pilot"]
    qtbot.keyClick(page.library.filter, Qt.Key.Key_Escape)
    assert len(page.library.model.ids) == 2


def test_arrow_keys_go_through_the_roles(program: Program, qtbot: QtBot, pages: Path) -> None:
    page = roles_page(program)
    bring_in(qtbot, page, pages)
    select(page, "Harbour Pilot")
    qtbot.keyClick(page.library.list, Qt.Key.Key_Down)
    shown = {role.id: role.title for role in page.library.model.all_roles}
    assert shown[page.role_id] == "Lamp Keeper"


def test_a_role_without_a_process_is_marked_and_one_is_chosen_and_taken_back(
    program: Program, qtbot: QtBot, pages: Path
) -> None:
    page = roles_page(program)
    bring_in(qtbot, page, pages / "lamp-keeper.md")
    view = page.role_view
    assert "no process" in str(page.library.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert view.process_choice.isVisible()
    assert not view.stages.isVisible()
    assert all(not row.nowhere for row in view.coverage.coverage.rows)
    templates = process_templates()
    assert [button.text() for button in view.process_choice.buttons] == [t.title for t in templates]
    view.process_choice.buttons[1].click()
    view.process_choice.use.click()
    assert not view.process_choice.isVisible()
    assert len(view.stages.tiles) == len(templates[1].stages)
    assert "no process" not in str(page.library.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    program.undo()
    assert view.process_choice.isVisible()
    view.process_choice.use.click()
    view.take_back.click()
    assert view.process_choice.isVisible()


def test_tracks_are_picked_by_arrow_keys(program: Program, qtbot: QtBot, pages: Path) -> None:
    page = roles_page(program)
    bring_in(qtbot, page, pages / "harbour-pilot.md")
    chips = page.role_view.tracks
    assert set(chips.names) >= {"Junior Harbour Pilot", "Senior Harbour Pilot"}
    page.opened(role_id=page.role_id, track="Junior Harbour Pilot")
    assert page.track == "Junior Harbour Pilot"
    button = chips.buttons[chips.names.index("Junior Harbour Pilot")]
    assert button.isChecked()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Right)
    assert page.track == "Senior Harbour Pilot"
    texts = [row.requirement.text for row in page.role_view.coverage.coverage.rows]
    assert "Ten years as a pilot" in texts
    assert "Calm decisions under pressure" in texts


def test_the_guide_follows_the_stage(program: Program, qtbot: QtBot, pages: Path) -> None:
    page = roles_page(program)
    bring_in(qtbot, page, pages / "harbour-pilot.md")
    view = page.role_view
    assert view.stage == 1
    asked = [block.question.text for block in view.guide.questions]
    assert "Which passage taught you most?" in asked
    assert "What would you change in our harbour?" in asked
    view.stages.tiles[2].click()
    assert view.stage == 3
    assert view.stages.tiles[2].isChecked()
    assert sum(block.question.minutes for block in view.guide.questions) <= 45
    block = next(b for b in view.guide.questions if b.question.anchors)
    assert not block.is_open
    block.opener.click()
    assert block.is_open
    anchor = block.question.anchors[0][1]
    assert any(anchor in label.text() for label in block.findChildren(QLabel))


def test_the_table_says_in_words_which_stage_asks(program: Program, qtbot: QtBot, pages: Path) -> None:
    page = roles_page(program)
    bring_in(qtbot, page, pages / "harbour-pilot.md")
    table = page.role_view.coverage
    row = next(at for at, row in enumerate(table.coverage.rows) if 3 in row.asked)
    told = str(table.coverage.index(row, 3).data(Qt.ItemDataRole.AccessibleTextRole))
    assert told.startswith("Stage 3,")
    assert told.endswith("asks for it")
    table.setCurrentIndex(table.coverage.index(row, 3))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert page.role_view.stage == 3
    nice = next(at for at, row in enumerate(table.coverage.rows) if not row.requirement.must_have)
    assert "nice to have" in str(table.coverage.index(nice, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_responsibilities_taken_over_say_from_where(program: Program, qtbot: QtBot, pages: Path) -> None:
    page = roles_page(program)
    bring_in(qtbot, page, pages / "harbour-pilot.md")
    page.opened(role_id=page.role_id, track="Senior Harbour Pilot")
    texts = [label.text() for label in page.role_view.duties.findChildren(QLabel) if label.isVisibleTo(page)]
    assert "Train other pilots" in texts
    assert texts.index("Train other pilots") < texts.index("Keep the log of every passage")
    assert texts.count("from Harbour Pilot") == 2


def test_the_source_shows_every_version_with_its_lines(program: Program, qtbot: QtBot, pages: Path) -> None:
    page = roles_page(program)
    path = pages / "harbour-pilot.md"
    bring_in(qtbot, page, path)
    path.write_text(PAGE.replace("Keep the log", "Keep the digital log"))
    bring_in(qtbot, page, path)
    assert page.import_panel.text == "1 new version"
    page.role_view.source_button.click()
    source = page.source_view
    assert source.isVisible()
    assert "Keep the digital log" in source.text.toPlainText()
    assert [source.versions_box.itemText(at)[:9] for at in range(source.versions_box.count())] == [
        "Version 2",
        "Version 1",
    ]
    source.versions_box.setCurrentIndex(1)
    assert source.text.toPlainText() == PAGE
    assert source.text.isReadOnly()
    assert program.window.actions_registry.run("roles.source")
    assert page.role_view.isVisible()


def test_words_are_found_in_the_source_and_roles_by_the_same_key(program: Program, qtbot: QtBot, pages: Path) -> None:
    page = roles_page(program)
    bring_in(qtbot, page, pages / "harbour-pilot.md")
    assert program.window.actions_registry.run("roles.find")
    assert page.library.filter.hasFocus()
    page.show_source()
    assert program.window.actions_registry.run("roles.find")
    bar = page.source_view.find_bar
    assert bar.field.hasFocus()
    qtbot.keyClicks(bar.field, "log of every")
    assert page.source_view.text.textCursor().selectedText() == "log of every"
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert page.source_view.text.hasFocus()


def test_notes_on_reading_lead_to_their_line(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "cafe.md"
    path.write_bytes("# Café Lead\n\n## Requirements\n\n- Gr\xfc\xdfe\n- Patience\n".encode("latin-1"))
    page = roles_page(program)
    bring_in(qtbot, page, path)
    assert page.role_view.notes.isVisible()
    page.role_view.notes.line_picked.emit(4)
    assert page.source_view.isVisible()
    assert page.source_view.text.line == 4


def test_html_in_a_page_is_only_text(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    bold = "<b>Patience</b> <img src='file:///etc/hostname'>"
    path = tmp_path / "markup.md"
    path.write_text(f"# Clerk\n\n## Requirements\n\n- {bold}\n- Care\n\n## About\n\n<script>alert(1)</script>\n")
    page = roles_page(program)
    bring_in(qtbot, page, path)
    labels = [label for label in page.findChildren(QLabel) if "<" in label.text()]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    page.show_source()
    assert "<script>alert(1)</script>" in page.source_view.text.toPlainText()


def test_a_role_is_removed_and_comes_back(program: Program, qtbot: QtBot, pages: Path) -> None:
    page = roles_page(program)
    bring_in(qtbot, page, pages)
    select(page, "Lamp Keeper")
    assert program.window.actions_registry.run("roles.remove")
    assert [role.title for role in page.library.model.all_roles] == ["Harbour Pilot"]
    program.undo()
    assert len(page.library.model.all_roles) == 2


def test_every_control_has_a_name(
    program: Program, qtbot: QtBot, pages: Path, unnamed_controls: Callable[[QWidget], list[str]]
) -> None:
    (pages / "empty.md").write_bytes(b"")
    page = roles_page(program)
    bring_in(qtbot, page, pages)
    for title in ("Harbour Pilot", "Lamp Keeper"):
        select(page, title)
        assert unnamed_controls(program.window) == []
    page.show_source()
    assert unnamed_controls(program.window) == []


def test_the_page_fits_into_a_small_window(program: Program, qtbot: QtBot, pages: Path) -> None:
    page = roles_page(program)
    program.window.resize(1024, 700)
    bring_in(qtbot, page, pages)
    for title in ("Harbour Pilot", "Lamp Keeper"):
        select(page, title)
        qtbot.waitExposed(program.window)
        assert page.role_view.horizontalScrollBar().maximum() == 0
    assert program.window.width() == 1024


def test_files_dropped_on_a_page_that_takes_them_stay_there(program: Program, qtbot: QtBot, pages: Path) -> None:
    page = roles_page(program)
    bring_in(qtbot, page, pages / "lamp-keeper.md")
    assert program.workspace is not None
    added = candidates.add_candidate(program.workspace, "Ada Marsh", page.role_id).value
    program.window.navigator.go("candidate", candidate_id=added.id)
    cv = pages / "harbour-pilot.md"
    assert drag(QDragEnterEvent, program.window, cv)
    dropping = program.window.findChild(Dropping)
    assert isinstance(dropping, Dropping)
    assert not dropping.hint.isVisible()
    drag(QDropEvent, program.window, cv)
    assert not page.importing
    with program.workspace.read() as unit:
        assert [kept.file_name for kept in unit.candidates.attachments(added.id)] == ["harbour-pilot.md"]


def test_a_folder_is_chosen_in_a_dialog(
    program: Program, qtbot: QtBot, pages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(pages))
    page = roles_page(program)
    page.choose_folder()
    wait_for_import(qtbot, page)
    assert len(page.library.model.all_roles) == 2


def test_the_palette_finds_roles(program: Program, qtbot: QtBot, pages: Path) -> None:
    page = roles_page(program)
    bring_in(qtbot, page, pages)
    program.window.navigator.go("candidates")
    found = [item for provider in program.window.actions_registry.providers for item in provider("lamp")]
    assert [item.text for item in found][:1] == ["Lamp Keeper"]
    found[0].run()
    titles = {role.id: role.title for role in page.library.model.all_roles}
    assert titles[page.role_id] == "Lamp Keeper"


def test_the_width_of_the_library_is_remembered(program: Program, qtbot: QtBot, pages: Path) -> None:
    page = roles_page(program)
    bring_in(qtbot, page, pages)
    page._split.moveSplitter(330, 1)
    assert program.context is not None
    assert program.context.preferences.window["roles.split"] == "330"


def test_a_thousand_requirements_can_be_read(program: Program, qtbot: QtBot, pages: Path, tmp_path: Path) -> None:
    items = "".join(f"- Knowledge of harbour number {number} and its tides in every season\n" for number in range(1000))
    huge = tmp_path / "huge.md"
    huge.write_text(f"# Atlas\n\n## Requirements\n\n{items}\n## Hiring Process\n\n1. A 30 minute interview\n")
    page = roles_page(program)
    bring_in(qtbot, page, pages)
    bring_in(qtbot, page, huge)
    select(page, "Harbour Pilot")
    select(page, "Atlas")
    table = page.role_view.coverage
    assert table.coverage.rowCount() == 1000
    assert {table.rowHeight(row) >= table.sizeHintForRow(row) for row in range(10)} == {True}


def test_the_end_of_an_import_goes_away_when_it_is_undone_elsewhere(
    program: Program, qtbot: QtBot, pages: Path
) -> None:
    page = roles_page(program)
    bring_in(qtbot, page, pages)
    assert page.import_panel.isVisible()
    program.undo()
    assert page.library.model.all_roles == ()
    assert not page.import_panel.isVisible()


def test_tab_goes_down_the_page_also_after_another_role_was_shown(program: Program, qtbot: QtBot, pages: Path) -> None:
    page = roles_page(program)
    bring_in(qtbot, page, pages)
    select(page, "Lamp Keeper")
    select(page, "Harbour Pilot")
    page.role_view.pick_stage(2)
    view = page.role_view
    stops: list[QWidget] = []
    at = view.source_button
    while (at := at.nextInFocusChain()) is not view.source_button:
        if view.isAncestorOf(at) and at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isVisibleTo(view):
            stops.append(at)
    wanted = [view.candidate_button, *view.stages.tiles[:1], view.coverage, view.guide.questions[0].opener]
    places = [stops.index(widget) for widget in wanted]
    assert places == sorted(places)


def test_going_through_the_list_leaves_the_source_and_keeps_the_focus(
    program: Program, qtbot: QtBot, pages: Path
) -> None:
    page = roles_page(program)
    bring_in(qtbot, page, pages)
    select(page, "Harbour Pilot")
    page.show_source()
    page.library.list.setFocus()
    qtbot.keyClick(page.library.list, Qt.Key.Key_Down)
    assert page.role_view.isVisible()
    assert page.library.list.hasFocus()


def test_a_track_that_asks_for_nothing_is_shown_but_not_hired_for(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "diver.md"
    path.write_text(
        "# Diver\n\n## Harbour Diver\n\n### Responsibilities\n\n- Inspect hulls\n\n"
        "### Requirements\n\n- Calm\n- Care\n\n"
        "## Deep Sea Diver\n\n### Responsibilities\n\n- Weld below the keel\n- Plan every dive\n"
    )
    page = roles_page(program)
    bring_in(qtbot, page, path)
    assert page.role_view.tracks.names == ("Harbour Diver", "Deep Sea Diver")
    assert page.role_view.candidate_button.isVisible()
    page.opened(role_id=page.role_id, track="Deep Sea Diver")
    assert page.track == "Deep Sea Diver"
    assert not page.role_view.candidate_button.isVisible()
    texts = [label.text() for label in page.role_view.duties.findChildren(QLabel)]
    assert "Weld below the keel" in texts


def test_an_import_names_the_files_it_passed_over_and_clears_what_was_refused_before(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "mixed"
    folder.mkdir()
    (folder / "keeper.md").write_text(NO_PROCESS)
    (folder / "junk.bin").write_bytes(b"\x00\x01")
    (folder / ".hidden").write_text("nothing to name")
    program.window.navigator.go("roles")
    page = program.window.navigator.current
    assert isinstance(page, RolesPage)
    QApplication.clipboard().clear()
    page.ways.paste()
    assert program.window.message.isVisible()
    page.import_paths([folder])
    qtbot.waitUntil(lambda: "junk.bin" in page.import_panel.text)
    assert ".hidden" not in page.import_panel.text
    assert "keeper.md" not in page.import_panel.text
    assert not program.window.message.isVisible()
