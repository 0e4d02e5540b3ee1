"""An interview goes from one computer to another and its scorecard comes back, all by the dialogs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hiring_assistant.app import candidates, interviews, roles, sitting
from hiring_assistant.app.preferences import Preferences
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.interview import Interview, InterviewState
from hiring_assistant.domain.scorecard import Recommendation
from hiring_assistant.ui.packets.hand_over import HandOverDialog, open_hand_over
from hiring_assistant.ui.packets.take_in import TakeInDialog, open_take_in
from hiring_assistant.ui.program import Program

PAGE = b"""# Ferry Captain

## Requirements

- Calm decisions under pressure
- Clear radio communication

## Hiring Process

1. A 30 minute screening call with a recruiter
1. A 45 minute interview with the fleet manager
"""
SECRET = "Did not answer the second question"


@pytest.fixture
def office(open_program: Callable[..., Program], tmp_path: Path) -> Program:
    return open_program(tmp_path / "office", Preferences(person="Robin Okafor", theme="light"))


@pytest.fixture
def ship(open_program: Callable[..., Program], tmp_path: Path) -> Iterator[Program]:
    yield open_program(tmp_path / "ship", Preferences(person="Kim Sand", theme="light"))


@pytest.fixture
def planned(office: Program) -> Interview:
    workspace = store(office)
    page = roles.import_page(workspace, "ferry-captain.md", PAGE).value
    assert page.role_id is not None
    candidate = candidates.add_candidate(
        workspace, "Ada Marsh", page.role_id, email="ada@example.org", phone="555 0100", note="Knows the owner"
    ).value
    return interviews.plan_interview(workspace, candidate.id, 2, "Kim Sand", workspace.now()).value


def store(program: Program) -> Workspace:
    assert program.workspace is not None
    return program.workspace


def hand_over(program: Program, interview_id: str, path: Path) -> Path:
    assert program.context is not None
    dialog = open_hand_over(program.context, interview_id)
    dialog.place.field.setText(str(path))
    dialog.save_button.click()
    assert dialog.saved is not None
    return dialog.saved


def look(program: Program, path: Path) -> TakeInDialog:
    assert program.context is not None
    return open_take_in(program.context, path)


def hold(workspace: Workspace, interview_id: str) -> None:
    interviews.start_interview(workspace, interview_id)
    opened = sitting.open_sitting(workspace, interview_id)
    for requirement_id in opened.stage.requirement_ids:
        sitting.rate(workspace, interview_id, requirement_id, 2)
    sitting.write_summary(workspace, interview_id, takeaways=SECRET, pros="", cons="")
    sitting.recommend(workspace, interview_id, Recommendation.STRONG_NO)
    sitting.submit(workspace, interview_id)


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_there_and_back(office: Program, ship: Program, planned: Interview, tmp_path: Path) -> None:
    sent = hand_over(office, planned.id, tmp_path / "for-kim")
    assert sent == tmp_path / "for-kim.hiring-packet"

    dialog = look(ship, sent)
    facts = dict(dialog.facts)
    assert facts["From"] == "Robin Okafor"
    assert facts["Candidate"] == "Ada Marsh"
    assert facts["Role"] == "Ferry Captain"
    assert facts["Interviewer"] == "Kim Sand"
    assert facts["Stage"].startswith("2 · ")
    assert interviews.list_interviews(store(ship)) == ()  # only looked into so far
    dialog.take_button.click()
    (entry,) = interviews.list_interviews(store(ship))
    assert (entry.candidate.email, entry.candidate.phone, entry.candidate.note) == ("", "", "")

    hold(store(ship), entry.interview.id)
    back = hand_over(ship, entry.interview.id, tmp_path / "from-kim.hiring-packet")

    dialog = look(office, back)
    shown = texts(dialog)
    assert "A submitted scorecard" in shown
    assert dict(dialog.facts).keys() == {"From", "Made", "Candidate", "Role", "Stage", "Interviewer", "Submitted"}
    assert SECRET not in shown
    dialog.take_button.click()
    (entry,) = interviews.list_interviews(store(office))
    assert entry.interview.state is InterviewState.SUBMITTED
    assert office.window.message.isVisible()
    office.undo()
    (entry,) = interviews.list_interviews(store(office))
    assert entry.interview.state is InterviewState.PLANNED


def test_a_file_taken_in_before_changes_nothing(
    office: Program, ship: Program, planned: Interview, tmp_path: Path
) -> None:
    sent = hand_over(office, planned.id, tmp_path / "again")
    look(ship, sent).take_button.click()
    dialog = look(ship, sent)
    assert not dialog.take_button.isEnabled()
    assert "taken in before" in dialog.strip.text
    dialog.reject()
    assert len(interviews.list_interviews(store(ship))) == 1


def test_what_was_taken_in_is_undone(office: Program, ship: Program, planned: Interview, tmp_path: Path) -> None:
    look(ship, hand_over(office, planned.id, tmp_path / "undo")).take_button.click()
    ship.undo()
    assert interviews.list_interviews(store(ship)) == ()
    assert roles.list_roles(store(ship)) == ()


@pytest.mark.parametrize("content", [b"", b"not json", b"{}", b'{"format": "hiring-assistant-packet"'])
def test_a_wrong_file_is_told_in_the_dialog(office: Program, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "wrong.hiring-packet"
    path.write_bytes(content)
    dialog = look(office, path)
    assert dialog.strip.isVisible()
    assert dialog.strip.kind == "error"
    assert not dialog.take_button.isEnabled()
    assert not dialog.inside.isVisible()
    dialog.reject()


def test_a_scorecard_of_a_strange_interview_is_refused_in_the_dialog(
    office: Program, ship: Program, planned: Interview, tmp_path: Path
) -> None:
    hold(store(office), planned.id)
    store(office).person = "Kim Sand"  # who held it there
    sent = hand_over(office, planned.id, tmp_path / "strange")
    dialog = look(ship, sent)
    dialog.take_button.click()
    assert dialog.isVisible()
    assert "Ada Marsh" in dialog.strip.text
    dialog.reject()


def test_the_dialog_says_what_goes_in_and_what_stays(office: Program, planned: Interview) -> None:
    assert office.context is not None
    dialog = HandOverDialog(office.context, planned.id, office.window)
    dialog.show()
    for told in ("Ada Marsh", "Ferry Captain", "stage 2", "Robin Okafor"):
        assert told in dialog.inside.text()
    shown = texts(dialog)
    for private in ("ada@example.org", "555 0100", "Knows the owner"):
        assert private not in shown
    for kept in ("E-mail", "phone", "note", "CV"):
        assert kept in dialog.outside.text()
    dialog.close()
    dialog.deleteLater()


def test_a_place_that_cannot_be_written_is_told_in_the_dialog(
    office: Program, planned: Interview, tmp_path: Path
) -> None:
    assert office.context is not None
    dialog = open_hand_over(office.context, planned.id)
    for wrong in ("", str(tmp_path / "missing" / "file")):
        dialog.place.field.setText(wrong)
        dialog.save_button.click()
        assert dialog.isVisible()
        assert dialog.place.strip.text
    dialog.reject()
    assert list(tmp_path.glob("**/*.hiring-packet")) == []


def test_a_packet_dropped_on_the_window_is_looked_into(
    office: Program, ship: Program, planned: Interview, tmp_path: Path, qtbot: QtBot
) -> None:
    sent = hand_over(office, planned.id, tmp_path / "dropped")
    window = ship.window
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sent))])
    middle = QPoint(window.width() // 2, window.height() // 2)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(middle, Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(window.windowHandle(), enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(middle), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(window.windowHandle(), drop)
    qtbot.waitUntil(lambda: window.findChild(TakeInDialog) is not None)
    dialog = window.findChild(TakeInDialog)
    assert isinstance(dialog, TakeInDialog)
    assert dict(dialog.facts)["Candidate"] == "Ada Marsh"
    dialog.reject()


def test_every_control_has_a_name(
    office: Program, planned: Interview, tmp_path: Path, unnamed_controls: Callable[[QWidget], list[str]]
) -> None:
    assert office.context is not None
    for dialog in (open_hand_over(office.context, planned.id), open_take_in(office.context)):
        assert unnamed_controls(dialog) == []
        dialog.reject()


def test_a_file_that_is_there_is_replaced_only_when_asked_for(
    office: Program, planned: Interview, tmp_path: Path
) -> None:
    assert office.context is not None
    there = tmp_path / "there.hiring-packet"
    there.write_text("something else")
    dialog = open_hand_over(office.context, planned.id)
    dialog.place.field.setText(str(there))
    dialog.save_button.click()
    assert there.read_text() == "something else"
    assert dialog.isVisible()
    replace = next(button for button in dialog.place.strip.findChildren(QPushButton) if button.text() == "Replace it")
    replace.click()
    assert dialog.saved == there
    assert there.read_text() != "something else"
