"""Writing a role in the real window: read as one types, kept as a draft, saved as a version, taken out as a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hiring_assistant.app import corrections, roles
from hiring_assistant.app.drafts import draft_of
from hiring_assistant.app.role_editing import templates
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.correction import ItemAnchor, ItemList, RewordItem
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.reading.places import Part
from hiring_assistant.ui.roles.page import RolesPage
from hiring_assistant.ui.writing.page import WritingPage

PAGE = """# Ferry Cook

## Requirements

- Cooks for eighty in a swell
- Knows every allergen on board

## Hiring Process

1. A 30 minute call with a recruiter
"""


@pytest.fixture
def workspace(program: Program) -> Workspace:
    assert program.workspace is not None
    return program.workspace


def open_writing(program: Program, qtbot: QtBot, role_id: str = "") -> WritingPage:
    qtbot.waitExposed(program.window)
    program.window.activateWindow()
    program.window.navigator.go("writing", role_id=role_id)
    page = program.window.navigator.current
    assert isinstance(page, WritingPage)
    return page


def asked(page: WritingPage) -> list[str]:
    return [row.text for row in page.reading.items[ItemList.REQUIREMENTS].rows]


def save(program: Program, qtbot: QtBot, page: WritingPage) -> None:
    page.save()
    assert program.context is not None
    worker = program.context.worker
    qtbot.waitUntil(lambda: not worker.busy)


def test_the_reading_follows_what_is_typed(program: Program, qtbot: QtBot) -> None:
    page = open_writing(program, qtbot)
    assert page.template_chips[0].isVisible()
    assert not page.save_button.isEnabled()
    for line in ("# Ferry Cook", "", "## Requirements", "", "- Cooks for eighty", "Knows allergens", ""):
        qtbot.keyClicks(page.editor, line)
        qtbot.keyClick(page.editor, Qt.Key.Key_Return)
    assert page.text.startswith("# Ferry Cook\n\n## Requirements\n\n- Cooks for eighty\n- Knows allergens\n")
    with qtbot.waitSignal(page.reader.read):
        pass
    assert asked(page) == ["Cooks for eighty", "Knows allergens"]
    assert not page.template_chips[0].isVisible()


@pytest.mark.parametrize("at", range(4))
def test_every_template_is_read_and_saved(program: Program, qtbot: QtBot, workspace: Workspace, at: int) -> None:
    page = open_writing(program, qtbot)
    page.template_chips[at].click()
    assert page.text.strip() == templates()[at].source.strip()
    qtbot.waitUntil(lambda: bool(asked(page)))
    assert page.reading.stages.rows
    save(program, qtbot, page)
    (role,) = roles.list_roles(workspace)
    assert role.version == 1
    assert isinstance(program.window.navigator.current, RolesPage)
    assert draft_of(workspace, "") is None
    again = open_writing(program, qtbot)
    assert again.text == ""


def test_a_page_is_edited_into_its_next_version(program: Program, qtbot: QtBot, workspace: Workspace) -> None:
    kept = roles.import_page(workspace, "cook.md", PAGE.encode()).value
    assert kept.role_id is not None
    assert kept.version_id is not None
    anchor = ItemAnchor("Ferry Cook", "Cooks for eighty in a swell")
    corrections.correct(workspace, kept.version_id, RewordItem(anchor, "Cooks for eighty people"))
    page = open_writing(program, qtbot, kept.role_id)
    assert page.save_button.text() == "Save as version 2"
    assert asked(page)[0] == "Cooks for eighty people"
    page.editor.moveCursor(QTextCursor.MoveOperation.Start)
    page.editor.set_text(page.text.replace("every allergen", "each allergen").replace("Ferry Cook", "Ship's Cook"))
    save(program, qtbot, page)
    role = roles.get_role(workspace, kept.role_id)
    assert [version.number for version in role.versions] == [1, 2]
    assert role.title == "Ship's Cook"
    texts = [requirement.text for requirement in role.latest.reading.tracks[0].requirements]
    assert "Knows each allergen on board" in texts


def test_a_draft_outlives_the_window(open_program: Callable[..., Program], qtbot: QtBot, tmp_path: Path) -> None:
    program = open_program(tmp_path / "kept")
    page = open_writing(program, qtbot)
    page.editor.set_text(PAGE)
    program.window.close()
    program.close()
    again = open_program(tmp_path / "kept")
    page = open_writing(again, qtbot)
    assert page.text == PAGE
    assert "draft" in page.strip.text
    assert asked(page)[1] == "Knows every allergen on board"
    page.discard_draft()
    assert page.text == ""
    assert again.workspace is not None
    assert draft_of(again.workspace, "") is None


def test_drafts_are_kept_while_one_types(program: Program, qtbot: QtBot, workspace: Workspace) -> None:
    page = open_writing(program, qtbot)
    qtbot.keyClicks(page.editor, "# Cook")
    qtbot.waitUntil(lambda: draft_of(workspace, "") is not None)
    draft = draft_of(workspace, "")
    assert draft is not None
    assert draft.text == "# Cook"


def test_what_is_exported_reads_back_the_same(
    program: Program, qtbot: QtBot, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    page = open_writing(program, qtbot)
    page.editor.set_text(PAGE)
    page.export()
    assert target.read_text() == PAGE
    save(program, qtbot, page)
    roles_page = program.window.navigator.current
    assert isinstance(roles_page, RolesPage)
    target.unlink()
    roles_page.role_view.export_button.click()
    again = roles.import_page(workspace, "out.md", target.read_bytes()).value
    assert again.result is roles.ImportResult.UNCHANGED


def test_pasting_makes_markdown(program: Program, qtbot: QtBot) -> None:
    page = open_writing(program, qtbot)
    html = QMimeData()
    html.setText("Ferry Cook Requirements Patience")
    html.setHtml("<h1>Ferry Cook</h1><h2>Requirements</h2><ul><li>Patience<img src='file:///etc/x'></li></ul>")
    QApplication.clipboard().setMimeData(html)
    page.editor.paste()
    page.reader.read_now()
    assert page.text.startswith("# Ferry Cook")
    assert asked(page) == ["Patience"]
    page.editor.clear()
    code = QMimeData()
    code.setText("# Cook\n\n- Salt")
    code.setHtml("<pre><span style='color:red'># Cook</span></pre>")
    QApplication.clipboard().setMimeData(code)
    page.editor.paste()
    assert page.text == "# Cook\n\n- Salt"


def test_lists_go_on_nest_and_end(program: Program, qtbot: QtBot) -> None:
    page = open_writing(program, qtbot)
    editor = page.editor
    qtbot.keyClicks(editor, "1. One")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "Two")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.keyClicks(editor, "Three")
    qtbot.keyClick(editor, Qt.Key.Key_Backtab)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "End")
    assert page.text == "1. One\n2. Two\n3. Three\nEnd"


def test_warnings_stand_at_their_line_and_sides_follow_each_other(program: Program, qtbot: QtBot) -> None:
    page = open_writing(program, qtbot)
    page.editor.set_text("---\ntitle: Cook\n##: Senior\n---\n\n## Requirements\n\n- Salt\n")
    page.reader.read_now()
    assert page._bar.notes.isVisible()
    assert list(page.editor._notes) == [3]
    page.editor.setFocus()
    page.editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(page.editor, Qt.Key.Key_Up)
    assert page.reading.cards[Part.REQUIREMENTS].table.row == 0


def test_a_large_page_is_read_on_the_worker(program: Program, qtbot: QtBot) -> None:
    page = open_writing(program, qtbot)
    text = PAGE + "".join(f"- Requirement number {n} of a very long page\n" for n in range(3_000))
    with qtbot.waitSignal(page.reader.read, timeout=30_000):
        page.editor.set_text(text)
        page.reader.read_now()
        assert page.reader.waiting
    assert asked(page)[0] == "Cooks for eighty in a swell"


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900)])
def test_it_fits_and_everything_has_a_name(
    program: Program, qtbot: QtBot, unnamed_controls: Callable[[QWidget], list[str]], size: tuple[int, int]
) -> None:
    page = open_writing(program, qtbot)
    page.editor.set_text(PAGE)
    page.reader.read_now()
    program.window.resize(*size)
    QApplication.processEvents()
    assert unnamed_controls(page) == []
    right = page.save_button.mapTo(program.window, page.save_button.rect().topRight()).x()
    assert right <= size[0]


def test_a_template_in_the_place_of_what_was_written_can_be_taken_back(program: Program, qtbot: QtBot) -> None:
    page = open_writing(program, qtbot)
    page.editor.set_text("# My own words\n")
    page.start_from_template(templates()[0].key)
    assert "replaced" in page.strip.text
    (button,) = (each for each in page.strip.findChildren(QPushButton) if each.text() == "Bring it back")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.text == "# My own words\n"


def test_words_are_found_while_one_writes(program: Program, qtbot: QtBot) -> None:
    page = open_writing(program, qtbot)
    page.editor.set_text("# Cook\n\n## Requirements\n\n- Cooks for eighty\n- Knows every allergen\n")
    qtbot.waitUntil(lambda: not page.reader.waiting)
    assert program.context is not None
    assert program.context.actions.run("writing.find_words")
    assert page.find_bar.field.hasFocus()
    qtbot.keyClicks(page.find_bar.field, "allergen")
    assert page.editor.line == 6
    assert page.reading.cards[Part.REQUIREMENTS].table.row == 1
    qtbot.keyClick(page.find_bar.field, Qt.Key.Key_Escape)
    assert page.editor.hasFocus()
    assert page.editor.textCursor().selectedText() == "allergen"
