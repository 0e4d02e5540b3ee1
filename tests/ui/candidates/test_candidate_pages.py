"""Candidates in the window: the list and its filters, the form, the page of one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from window_words import settle

from hiring_assistant import assets
from hiring_assistant.app import candidates, interviews, roles
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.ui.program import Program


@pytest.fixture
def sample(open_program: Callable[..., Program], sample_store: Path) -> Program:
    return open_program(sample_store)


@pytest.fixture
def with_role(program: Program) -> Program:
    store = program.workspace
    assert store is not None
    page = assets.data("roles", "people-team-lead.md")
    roles.import_page(store, page.name, page.read_bytes())
    return program


def store_of(program: Program) -> Workspace:
    assert program.workspace is not None
    return program.workspace


def page_of(program: Program) -> Any:
    page = program.window.navigator.current
    assert page is not None
    return page


def named(widget: QWidget, kind: type[QWidget], name: str) -> Any:
    return next(child for child in widget.findChildren(kind) if child.accessibleName() == name)


def press(widget: QWidget, text: str) -> None:
    settle()
    button = next(b for b in widget.findChildren(QAbstractButton) if b.text() == text and b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def shown(program: Program) -> list[str]:
    table = page_of(program).findChild(QTableView)
    model = table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_list_is_alphabetical_and_narrows(sample: Program) -> None:
    sample.window.navigator.go("candidates")
    everybody = shown(sample)
    assert everybody == sorted(everybody)
    assert len(everybody) == 16
    state = named(page_of(sample), QComboBox, "Filter by state")
    state.setCurrentIndex(state.findText("Declined"))
    state.activated.emit(state.currentIndex())
    assert shown(sample) == ["Declan Ward", "Yusuf Demir"]
    state.setCurrentIndex(0)
    role = named(page_of(sample), QComboBox, "Filter by role")
    role.setCurrentIndex(role.findText("Backend Engineer"))
    role.activated.emit(role.currentIndex())
    assert shown(sample) == ["Hana Sato 佐藤花", "Ines Kowalczyk", "Lukas Brandt"]
    stage = named(page_of(sample), QComboBox, "Filter by stage")
    stage.setCurrentIndex(stage.findData(3))
    stage.activated.emit(stage.currentIndex())
    assert shown(sample) == ["Ines Kowalczyk"]


def test_the_list_is_searched_and_opened_by_keys(sample: Program, qtbot: Any) -> None:
    sample.window.navigator.go("candidates")
    field = named(page_of(sample), QLineEdit, "Search candidates")
    QTest.keyClicks(field, "sato")
    qtbot.waitUntil(lambda: shown(sample) == ["Hana Sato 佐藤花"])
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(page_of(sample).findChild(QTableView), Qt.Key.Key_Return)
    assert sample.window.navigator.current_key == "candidate"
    QTest.keyClicks(field, " nobody")
    sample.window.navigator.go("candidates")
    qtbot.waitUntil(lambda: shown(sample) == [])


def test_a_candidate_is_added_with_everything(with_role: Program, tmp_path: Path) -> None:
    cv = tmp_path / "cv.pdf"
    cv.write_bytes(b"%PDF made up")
    with_role.window.navigator.go("candidate-new")
    page = page_of(with_role)
    named(page, QLineEdit, "Name").setText("ليلى المنصوري 🌊")
    named(page, QLineEdit, "E-mail").setText("layla@example.org")
    named(page, QPlainTextEdit, "Links").setPlainText("https://example.org/a\n\nhttps://example.org/b")
    named(page, QPlainTextEdit, "Note").setPlainText("Met at the fair")
    page.attach(cv)
    press(page, "Add candidate")
    (entry,) = candidates.list_candidates(store_of(with_role))
    file = candidates.candidate_file(store_of(with_role), entry.candidate.id)
    assert file.candidate.name == "ليلى المنصوري 🌊"
    assert file.candidate.links == ("https://example.org/a", "https://example.org/b")
    assert [attachment.file_name for attachment in file.attachments] == ["cv.pdf"]
    assert with_role.window.navigator.current_key == "candidate"


def test_a_form_without_a_name_says_so_beside_it(with_role: Program) -> None:
    with_role.window.navigator.go("candidate-new")
    page = page_of(with_role)
    named(page, QLineEdit, "E-mail").setText("layla@example.org")
    press(page, "Add candidate")
    assert page._strip.isVisible()
    assert "name" in page._strip.text
    assert named(page, QLineEdit, "E-mail").text() == "layla@example.org"
    assert candidates.list_candidates(store_of(with_role)) == ()
    named(page, QLineEdit, "Name").setText("N" * 501)
    press(page, "Add candidate")
    assert "500" in page._strip.text


@pytest.mark.parametrize(
    ("field", "modifier"),
    [
        ("Name", Qt.KeyboardModifier.NoModifier),
        ("E-mail", Qt.KeyboardModifier.NoModifier),
        ("Phone", Qt.KeyboardModifier.NoModifier),
        ("Note", Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_the_form_is_kept_by_key(with_role: Program, field: str, modifier: Qt.KeyboardModifier) -> None:
    with_role.window.navigator.go("candidate-new")
    page = page_of(with_role)
    named(page, QLineEdit, "Name").setText("Ada Marsh")
    widget = named(page, QPlainTextEdit if field == "Note" else QLineEdit, field)
    widget.setFocus()
    settle()
    QTest.keyClick(widget, Qt.Key.Key_Return, modifier)
    assert [entry.candidate.name for entry in candidates.list_candidates(store_of(with_role))] == ["Ada Marsh"]
    assert with_role.window.navigator.current_key == "candidate"


def test_the_form_hints_and_stops_nobody(with_role: Program) -> None:
    role = roles.list_roles(store_of(with_role))[0]
    candidates.add_candidate(store_of(with_role), "Ada Marsh", role.id)
    with_role.window.navigator.go("candidate-new")
    page = page_of(with_role)
    for label, typed, hint in (("Name", "ada marsh", "of this name"), ("E-mail", "ada.example.org", "an @")):
        field = named(page, QLineEdit, label)
        assert hint not in shown_words(page)
        field.setFocus()
        QTest.keyClicks(field, typed)
        field.editingFinished.emit()
        assert hint in shown_words(page)
    press(page, "Add candidate")
    assert len(candidates.list_candidates(store_of(with_role))) == 2
    with_role.window.navigator.go("candidate-new")
    assert "of this name" not in shown_words(page_of(with_role))


def shown_words(page: QWidget) -> str:
    return " ".join(each.text() for each in page.findChildren(QLabel) if each.isVisibleTo(page))


def test_what_was_typed_stays_when_something_else_is_looked_at(with_role: Program) -> None:
    with_role.window.navigator.go("candidate-new")
    named(page_of(with_role), QLineEdit, "Name").setText("Half typ")
    with_role.window.navigator.go("candidates")
    with_role.window.navigator.go("candidate-new")
    assert named(page_of(with_role), QLineEdit, "Name").text() == "Half typ"


def test_details_are_changed(sample: Program) -> None:
    mira = candidates.find_candidate(store_of(sample), "Mira Solberg")
    sample.window.navigator.go("candidate-new", candidate_id=mira.id)
    page = page_of(sample)
    assert named(page, QLineEdit, "Phone").text() == mira.phone
    named(page, QLineEdit, "Phone").setText("+47 555 0999")
    press(page, "Save")
    changed = candidates.candidate_file(store_of(sample), mira.id).candidate
    assert changed.phone == "+47 555 0999"
    assert (changed.stage, changed.links) == (mira.stage, mira.links)


def test_an_interview_is_planned_and_cancelled_and_comes_back(sample: Program) -> None:
    grace = candidates.find_candidate(store_of(sample), "Grace Mbeki")
    sample.window.navigator.go("candidate", candidate_id=grace.id, plan="1")
    page = page_of(sample)
    named(page, QLineEdit, "Interviewer").setText("")
    press(page, "Plan interview")
    assert interviews.list_interviews(store_of(sample), candidate_id=grace.id) == ()
    assert "who holds" in page._plan._strip.text
    named(page, QLineEdit, "Interviewer").setText("Kim Sand")
    press(page, "Plan interview")
    (planned,) = interviews.list_interviews(store_of(sample), candidate_id=grace.id)
    assert (planned.interview.interviewer, planned.interview.stage) == ("Kim Sand", 1)
    press(page, "Cancel")
    (cancelled,) = interviews.list_interviews(store_of(sample), candidate_id=grace.id)
    assert cancelled.interview.state is InterviewState.CANCELLED
    sample.undo()
    (again,) = interviews.list_interviews(store_of(sample), candidate_id=grace.id)
    assert again.interview.state is InterviewState.PLANNED


def test_a_dropped_file_is_attached(sample: Program, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear team")
    empty = tmp_path / "empty.txt"
    empty.touch()
    mira = candidates.find_candidate(store_of(sample), "Mira Solberg")
    sample.window.navigator.go("candidate", candidate_id=mira.id)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(letter)), QUrl.fromLocalFile(str(empty))])
    drop = QDropEvent(
        QPoint(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page_of(sample).dropEvent(drop)
    file = candidates.candidate_file(store_of(sample), mira.id)
    assert [attachment.file_name for attachment in file.attachments] == ["letter.txt"]
    assert "empty" in page_of(sample)._strip.text


def test_a_copy_of_a_file_is_saved(sample: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear team")
    mira = candidates.find_candidate(store_of(sample), "Mira Solberg")
    sample.window.navigator.go("candidate", candidate_id=mira.id)
    page_of(sample).attach([letter])
    target = tmp_path / "copy.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, **kwargs: (str(target), ""))
    press(page_of(sample), "Save a copy…")
    assert target.read_text() == "Dear team"
