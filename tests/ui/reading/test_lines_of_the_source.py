"""Lines of the source that nothing was read from: gone to, found, and read as what a person says they are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from hiring_assistant.app import roles
from hiring_assistant.app.previewing import preview_paths
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.role import RoleReading, StageKind
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.reading.opening import show_for_review
from hiring_assistant.ui.reading.page import ReadingPage
from hiring_assistant.ui.reading.places import Part

PAGE = """# Lamp Keeper

The light is on an island.

- Knows knots
- Speaks on the radio, which is a plus

## Requirements

- Patience
- Steady hands

## Duties

- Light the lamp
- Likes the sea

## Words about us

We eat together.
A talk of 20 minutes with the keeper

## Hiring Process

1. A 45 minute interview with the harbour master
"""

ARABIC = """# مرشد الميناء

## المتطلبات

- قرارات هادئة تحت الضغط
- تواصل واضح عبر اللاسلكي
"""

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def workspace(program: Program) -> Workspace:
    assert program.workspace is not None
    return program.workspace


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def review(program: Program, qtbot: QtBot, tmp_path: Path, text: str = PAGE) -> ReadingPage:
    path = tmp_path / "keeper.md"
    path.write_text(text)
    assert program.context is not None
    qtbot.waitExposed(program.window)
    program.window.activateWindow()
    show_for_review(program.context, preview_paths(program.context.store, [path]))
    page = program.window.navigator.current
    assert isinstance(page, ReadingPage)
    settle()
    return page


def now(page: ReadingPage) -> RoleReading:
    assert page.current is not None
    return page.current.corrected.reading


def asked(page: ReadingPage) -> list[str]:
    return [each.text for each in now(page).tracks[0].requirements]


def duties(page: ReadingPage) -> list[str]:
    return [each.text for each in now(page).tracks[0].responsibilities]


def line_of(page: ReadingPage, text: str) -> int:
    return page.source.text.toPlainText().split("\n").index(text) + 1


def at_line(page: ReadingPage, text: str, more: int = 0) -> None:
    """Put the cursor into that line, and select so many more."""
    source = page.source.text
    source.setFocus()
    cursor = QTextCursor(source.document().findBlockByNumber(line_of(page, text) - 1))
    for _ in range(more):
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
    if more:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    source.setTextCursor(cursor)


def press(page: ReadingPage, which: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, which, held)
    settle()


def test_one_sees_and_goes_to_what_nothing_was_read_from(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    page = review(program, qtbot, tmp_path)
    texts = page.source.text.toPlainText().split("\n")
    kept = [texts[line - 1] for line in page.ways.places.kept]
    assert "We eat together." in kept
    assert "The light is on an island." not in kept  # it introduces the role
    assert "- Patience" not in kept
    assert "## Requirements" not in kept
    assert page.reading.cards[Part.REQUIREMENTS].table.hasFocus()
    seen = []
    for _ in range(len(kept) + 1):
        press(page, Qt.Key.Key_F8)
        seen.append(texts[page.source.text.line - 1])
    assert page.source.text.hasFocus()
    assert seen == [*kept, kept[0]]
    press(page, Qt.Key.Key_F8, SHIFT)
    assert texts[page.source.text.line - 1] == kept[-1]


def test_a_line_is_read_as_what_the_person_says(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    page = review(program, qtbot, tmp_path)
    before = asked(page)
    at_line(page, "We eat together.")
    press(page, Qt.Key.Key_2, CTRL)
    assert duties(page)[-1] == "We eat together."
    assert page.source.text.hasFocus()
    assert page.source.text.line == line_of(page, "We eat together.")
    assert line_of(page, "We eat together.") not in page.ways.places.kept
    at_line(page, "- Likes the sea")
    press(page, Qt.Key.Key_1, CTRL)
    assert asked(page) == [*before, "Likes the sea"]
    assert "Likes the sea" not in duties(page)
    press(page, Qt.Key.Key_1, CTRL)
    assert "Nothing in the selected lines" in page.reading.cards[Part.REQUIREMENTS].strip.text
    at_line(page, "A talk of 20 minutes with the keeper")
    press(page, Qt.Key.Key_3, CTRL)
    first, second = now(page).stages
    assert (first.title, first.minutes, first.kind) == (
        "A talk of 20 minutes with the keeper",
        (20, 20),
        StageKind.INTERVIEW,
    )
    assert second.interviewer == "harbour master"
    for _ in range(3):
        page.undo()
    assert asked(page) == before
    assert len(now(page).stages) == 1


def test_several_lines_are_taken_at_once_and_say_if_they_are_nice_to_have(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    plain = "# Lamp Keeper\n\nKnows knots\nSpeaks on the radio, which is a plus\n\n## Requirements\n\n- Patience\n"
    page = review(program, qtbot, tmp_path, plain)
    assert asked(page) == ["Patience"]
    at_line(page, "Knows knots", more=1)
    press(page, Qt.Key.Key_1, CTRL)
    assert [(each.text, each.nice_to_have) for each in now(page).tracks[0].requirements] == [
        ("Knows knots", False),
        ("Speaks on the radio, which is a plus", True),
        ("Patience", False),
    ]
    table = page.reading.cards[Part.REQUIREMENTS].table
    table.setFocus()
    table.go_to(1)
    press(page, Qt.Key.Key_Up)
    assert page.source.text.pointed == 3


def test_a_part_of_a_line_is_enough(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    page = review(program, qtbot, tmp_path)
    source = page.source.text
    source.setFocus()
    source.setTextCursor(source.document().find("on an island"))
    press(page, Qt.Key.Key_1, CTRL)
    assert asked(page)[0] == "on an island"


def test_the_menu_of_a_line_says_what_it_can_be(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    page = review(program, qtbot, tmp_path)
    at_line(page, "We eat together.")
    at = page.source.text.cursorRect().center()
    where = page.source.text.viewport().mapToGlobal(at)
    QApplication.sendEvent(
        page.source.text.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(at), where)
    )
    menu = next(menu for menu in page.source.text.findChildren(QMenu) if menu.isVisible())
    assert [action.text().split("\t")[0] for action in menu.actions()[:3]] == [
        "Read as a requirement",
        "Read as a responsibility",
        "Read as a stage",
    ]
    menu.actions()[0].trigger()
    menu.close()
    settle()
    assert "We eat together." in asked(page)


def test_a_line_names_a_track_or_the_role(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    page = review(program, qtbot, tmp_path)
    at_line(page, "## Words about us")
    press(page, Qt.Key.Key_4, CTRL)
    assert [track.name for track in now(page).tracks] == ["Lamp Keeper", "Words about us"]
    assert page.reading.track == "Words about us"
    assert page.source.text.hasFocus()
    press(page, Qt.Key.Key_Down)
    press(page, Qt.Key.Key_Down)
    press(page, Qt.Key.Key_1, CTRL)
    assert [each.text for each in now(page).tracks[1].requirements] == ["We eat together."]
    press(page, Qt.Key.Key_Up)
    press(page, Qt.Key.Key_Up)
    press(page, Qt.Key.Key_4, CTRL)
    assert "already" in page.reading.tracks.strip.text
    press(page, Qt.Key.Key_5, CTRL)
    assert now(page).title == "Words about us"
    page.undo()
    assert now(page).title == "Lamp Keeper"


def test_words_are_found_in_the_page(
    program: Program, qtbot: QtBot, tmp_path: Path, unnamed_controls: Callable[[QWidget], list[str]]
) -> None:
    page = review(program, qtbot, tmp_path)
    press(page, Qt.Key.Key_F, CTRL)
    bar = page.source.find_bar
    assert bar.field.hasFocus()
    assert unnamed_controls(program.window) == []
    qtbot.keyClicks(bar.field, "the ")
    qtbot.keyClicks(bar.field, "LAMP")
    assert page.source.text.line == line_of(page, "- Light the lamp")
    assert bar.told.text() == "1 of 1"
    assert page.reading.cards[Part.RESPONSIBILITIES].table.row == 0
    bar.field.setText("keeper")
    assert bar.told.text() == "2 of 2"
    press(page, Qt.Key.Key_Return)
    assert bar.told.text() == "1 of 2"
    assert page.source.text.line == 1
    press(page, Qt.Key.Key_Return, SHIFT)
    assert bar.told.text() == "2 of 2"
    bar.field.setText("no such words")
    assert bar.told.text() == "not found"
    found = page.source.text.line
    press(page, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert page.source.text.hasFocus()
    assert page.source.text.line == found > 1


def test_a_page_in_which_nothing_is_found_is_read_by_hand(
    program: Program, qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    page = review(program, qtbot, tmp_path, ARABIC)
    assert "Nothing was read" in page.strip.text
    assert not page.bar.keep.isEnabled()
    assert page.source.text.hasFocus()
    at_line(page, "- قرارات هادئة تحت الضغط", more=1)
    press(page, Qt.Key.Key_1, CTRL)
    assert asked(page) == ["قرارات هادئة تحت الضغط", "تواصل واضح عبر اللاسلكي"]
    assert page.bar.keep.isEnabled()
    assert page.strip.isHidden()
    page.keep()
    assert program.context is not None
    worker = program.context.worker
    qtbot.waitUntil(lambda: not worker.busy)
    (role,) = roles.list_roles(workspace)
    assert len(roles.get_role(workspace, role.id).latest.reading.tracks[0].requirements) == 2
    # The next version of the page keeps what was said of its lines.
    again = roles.import_page(workspace, "keeper.md", (ARABIC + "\nكلمات أخرى\n").encode()).value
    assert again.number == 2
    assert len(roles.get_role(workspace, role.id).latest.reading.tracks[0].requirements) == 2
