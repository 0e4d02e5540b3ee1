"""What a new version of a page changes, as the window shows it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hiring_assistant.app import candidates, interviews, roles
from hiring_assistant.app.previewing import preview_paths
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.reading.changes_page import ChangesPage
from hiring_assistant.ui.reading.opening import show_for_review
from hiring_assistant.ui.reading.page import ReadingPage
from hiring_assistant.ui.reading.places import Part
from hiring_assistant.ui.reading.words_label import WordsLabel
from hiring_assistant.ui.roles.page import RolesPage

FIRST = """# Ferry Captain

## Requirements

- Calm decisions under pressure
- Clear radio communication
- Three years at sea

## Hiring Process

1. A 30 minute screening call with a recruiter
1. A 45 minute interview with the fleet manager
"""
SECOND = FIRST.replace("Clear radio communication", "Clear radio communication in two languages").replace(
    "- Three years at sea\n", "- Knows the fjord in winter\n"
)
THIRD = SECOND.replace("A 45 minute interview", "A 60 minute interview")


@pytest.fixture
def workspace(program: Program) -> Workspace:
    assert program.workspace is not None
    return program.workspace


@pytest.fixture
def role_id(workspace: Workspace) -> str:
    kept = roles.import_page(workspace, "captain.md", FIRST.encode()).value
    assert kept.role_id is not None
    candidate = candidates.add_candidate(workspace, "Ada Marsh", kept.role_id).value
    interviews.plan_interview(workspace, candidate.id, 2, "Noor Haddad", None)
    for text in (SECOND, THIRD):
        roles.import_page(workspace, "captain.md", text.encode())
    return kept.role_id


def open_changes(program: Program, role_id: str) -> ChangesPage:
    program.window.navigator.go("roles", role_id=role_id)
    page = program.window.navigator.current
    assert isinstance(page, RolesPage)
    assert page.role_view.changes_button.text() == "Changes since v2"
    page.role_view.changes_button.click()
    changes = program.window.navigator.current
    assert isinstance(changes, ChangesPage)
    return changes


def words(page: ChangesPage, what: str) -> list[str]:
    return [text for label in page.column.findChildren(WordsLabel) if label.isVisible() for text in label.marked(what)]


def texts(page: ChangesPage) -> list[str]:
    return [label.text() for label in page.column.findChildren(QLabel) if label.isVisible()]


def test_words_are_marked_and_older_versions_can_be_picked(program: Program, role_id: str) -> None:
    page = open_changes(program, role_id)
    assert words(page, "gone")[:1] == ["45"]
    assert words(page, "new")[:1] == ["60"]
    assert [chip.text() for chip in page.chips.values() if chip.isVisible()] == ["~ 1 changed"]
    page.box.setCurrentIndex(1)
    page.box.activated.emit(1)
    assert page.box.currentText().startswith("Version 1")
    assert "Three years at sea" in words(page, "gone")
    assert {"in two languages", "Knows the fjord in winter"} <= set(words(page, "new"))
    told = {chip.text() for chip in page.chips.values() if chip.isVisible()}
    assert told == {"+ 1 added", "− 1 removed", "~ 2 changed"}


def test_any_two_versions_are_compared(program: Program, role_id: str) -> None:
    page = open_changes(program, role_id)
    assert [page.newer_box.itemText(at)[:9] for at in range(page.newer_box.count())] == ["Version 3", "Version 2"]
    page.newer_box.setCurrentIndex(1)
    page.newer_box.activated.emit(1)
    assert "What version 2 changes" in [label.text() for label in page.findChildren(QLabel)]
    assert "in two languages" in " ".join(words(page, "new"))
    assert page.box.count() == 1


def test_it_says_which_interviews_stay_with_which_version(program: Program, role_id: str) -> None:
    page = open_changes(program, role_id)
    told = texts(page)
    assert "Version 1 · 1 interview" in told
    assert "Version 3 · no interviews" in told
    after = told[told.index("Version 1 · 1 interview") + 1]
    assert after.startswith("Ada Marsh")


def test_a_correction_as_a_new_version_is_a_change(program: Program, workspace: Workspace, role_id: str) -> None:
    latest = roles.get_role(workspace, role_id).latest
    plain = latest.source + "\nSmall print.\n"
    roles.import_page(workspace, "captain.md", plain.encode())
    program.window.navigator.go("changes", version_id=roles.get_role(workspace, role_id).latest.id)
    page = program.window.navigator.current
    assert isinstance(page, ChangesPage)
    assert words(page, "gone") == []
    assert any("ask for the same" in text for text in texts(page)) or words(page, "new")


def test_markup_in_a_page_stays_text(program: Program, workspace: Workspace) -> None:
    first = "# Cook\n\n## Requirements\n\n- Knows &lt;b&gt;salt&lt;/b&gt; and pepper\n"
    kept = roles.import_page(workspace, "cook.md", first.encode()).value
    roles.import_page(workspace, "cook.md", first.replace("pepper", "&lt;img src=x&gt; pepper").encode())
    assert kept.role_id is not None
    program.window.navigator.go("changes", version_id=roles.get_role(workspace, kept.role_id).latest.id)
    page = program.window.navigator.current
    assert isinstance(page, ChangesPage)
    (line,) = page.column.findChildren(WordsLabel)
    assert line.text == "Knows <b>salt</b> and <img src=x> pepper"
    assert line.marked("new") == ("<img src=x>",)


def test_a_version_without_one_before_it_says_so(program: Program, workspace: Workspace) -> None:
    kept = roles.import_page(workspace, "captain.md", FIRST.encode()).value
    program.window.navigator.go("changes", version_id=kept.version_id or "")
    page = program.window.navigator.current
    assert isinstance(page, ChangesPage)
    assert "no version before" in page.strip.text


@pytest.mark.parametrize("look", ["light", "dark"])
def test_it_fits_and_everything_has_a_name(
    program: Program, role_id: str, unnamed_controls: Callable[[QWidget], list[str]], look: str
) -> None:
    program.window.theme.want(look)
    page = open_changes(program, role_id)
    program.window.resize(1024, 700)
    QApplication.processEvents()
    assert unnamed_controls(page) == []
    assert page._scroll.horizontalScrollBar().maximum() == 0


def test_a_page_under_review_says_what_it_would_change(
    program: Program, qtbot: QtBot, workspace: Workspace, role_id: str, tmp_path: Path
) -> None:
    role = roles.get_role(workspace, role_id)
    path = tmp_path / role.latest.source_name
    path.write_text(role.latest.source.replace("## Requirements\n\n", "## Requirements\n\n- Knows how to swim well\n"))
    assert program.context is not None
    show_for_review(program.context, preview_paths(program.context.store, [path]))
    review = program.window.navigator.current
    assert isinstance(review, ReadingPage)
    assert f"Against version {role.latest.number}: 1 added." in review.strip.text
    review.reading.cards[Part.REQUIREMENTS].table.go_to(1)
    review.reading.remove()
    (button,) = (each for each in review.strip.findChildren(QPushButton) if each.text() == "Show the changes")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    page = program.window.navigator.current
    assert isinstance(page, ChangesPage)
    assert page.chips["+"].text() == "+ 1 added"
    assert page.chips["−"].text() == "− 1 removed"
    assert page.box.isHidden()
    page.refresh()
    page.go_back()
    assert program.window.navigator.current is review
    review.show_changes()
    assert isinstance(program.window.navigator.current, ChangesPage)
    program.window.navigator.go("changes", version_id=role.latest.id)
    assert page.box.isVisible()
