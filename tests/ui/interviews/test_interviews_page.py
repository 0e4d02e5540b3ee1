"""The list of all interviews in the real window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hiring_assistant.app import candidates, interviews, roles, sitting
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.interview import Interview, InterviewState
from hiring_assistant.domain.scorecard import Recommendation
from hiring_assistant.ui.interviews.model import CANDIDATE, INTERVIEWER, ROLE, SECOND_ROLE, STAGE, STATE
from hiring_assistant.ui.interviews.page import InterviewsPage
from hiring_assistant.ui.packets.hand_over import HandOverDialog
from hiring_assistant.ui.program import Program

PAGE = b"""# Ferry Captain

## Requirements

- Calm decisions under pressure
- Clear radio communication

## Hiring Process

1. A 30 minute screening call with a recruiter
1. A 45 minute interview with the fleet manager
"""


@pytest.fixture
def workspace(program: Program) -> Workspace:
    assert program.workspace is not None
    return program.workspace


@pytest.fixture
def planned(workspace: Workspace) -> list[Interview]:
    """Three interviews: a late one of one's own, an earlier one of somebody else, one without a time."""
    page = roles.import_page(workspace, "ferry-captain.md", PAGE).value
    assert page.role_id is not None
    made = []
    now = workspace.now()
    for name, who, when in (
        ("Ada Marsh", "Noor Haddad", now + timedelta(hours=5)),
        ("Bo Reyes", "Kim Sand", now + timedelta(hours=1)),
        ("Cleo Tan", "Kim Sand", None),
    ):
        candidate = candidates.add_candidate(workspace, name, page.role_id).value
        made.append(interviews.plan_interview(workspace, candidate.id, 1, who, when).value)
    return made


def open_page(program: Program) -> InterviewsPage:
    program.window.navigator.go("interviews")
    page = program.window.navigator.current
    assert isinstance(page, InterviewsPage)
    return page


def names(page: InterviewsPage) -> list[str]:
    return [str(page.model.index(row, CANDIDATE).data()) for row in range(page.model.rowCount())]


def submit(workspace: Workspace, interview: Interview) -> None:
    interviews.start_interview(workspace, interview.id)
    for requirement_id in sitting.open_sitting(workspace, interview.id).stage.requirement_ids:
        sitting.rate(workspace, interview.id, requirement_id, 4)
    sitting.recommend(workspace, interview.id, Recommendation.YES)
    sitting.submit(workspace, interview.id)


def choose_state(page: InterviewsPage, text: str) -> None:
    at = page.state_box.findText(text)
    assert at >= 0
    page.state_box.setCurrentIndex(at)
    page.state_box.activated.emit(at)


def test_an_empty_list_leads_to_the_candidates(program: Program) -> None:
    page = open_page(program)
    page.places.currentWidget().pressed.emit()
    assert program.window.navigator.current_key == "candidates"


def test_they_stand_by_date_those_without_one_last(program: Program, planned: list[Interview]) -> None:
    assert names(open_page(program)) == ["Bo Reyes", "Ada Marsh", "Cleo Tan"]


def test_filters_by_person_text_and_state(program: Program, planned: list[Interview], qtbot: QtBot) -> None:
    page = open_page(program)
    mine = page.person_box.findText("Mine (Noor Haddad)")
    page.person_box.setCurrentIndex(mine)
    page.person_box.activated.emit(mine)
    assert names(page) == ["Ada Marsh"]
    page.person_box.setCurrentIndex(0)
    page.person_box.activated.emit(0)
    qtbot.keyClicks(page.search, "cleo")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert names(page) == ["Cleo Tan"]
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    choose_state(page, "Cancelled")
    assert names(page) == []
    page.places.currentWidget().pressed.emit()
    assert len(names(page)) == 3


def test_enter_starts_the_interview(program: Program, planned: list[Interview], qtbot: QtBot) -> None:
    page = open_page(program)
    assert names(page)[0] == "Bo Reyes"
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.current_id == planned[0].id
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert program.window.navigator.current_key == "interview"
    page = open_page(program)
    page.opened(interview_id=planned[0].id)
    assert page.model.index(page.table.currentIndex().row(), STATE).data() == "Draft"
    assert page.open_button.text() == "Continue"


def test_delete_cancels_and_undo_brings_it_back(program: Program, planned: list[Interview], qtbot: QtBot) -> None:
    page = open_page(program)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert names(page) == ["Ada Marsh", "Cleo Tan"]
    assert program.window.message.isVisible()
    program.undo()
    assert names(page) == ["Bo Reyes", "Ada Marsh", "Cleo Tan"]


def test_an_interview_is_moved_in_place(
    program: Program, workspace: Workspace, planned: list[Interview], qtbot: QtBot
) -> None:
    page = open_page(program)
    assert program.window.actions_registry.run("interviews.move")
    form = page.move_form
    assert form.isVisible()
    form.who.setText("  ")
    form.save_button.click()
    assert form.strip.isVisible()
    form.who.setText("Lee Park")
    form.no_time.setChecked(True)
    form.save_button.click()
    assert not form.isVisible()
    moved = next(e.interview for e in interviews.list_interviews(workspace) if e.interview.id == planned[1].id)
    assert (moved.interviewer, moved.planned_at) == ("Lee Park", None)
    assert page.current_id == moved.id
    assert page.model.index(page.table.currentIndex().row(), INTERVIEWER).data() == "Lee Park"
    program.window.actions_registry.run("interviews.move")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()


def test_what_can_be_done_depends_on_the_state(
    program: Program, workspace: Workspace, planned: list[Interview]
) -> None:
    submit(workspace, planned[0])
    page = open_page(program)
    page.opened(interview_id=planned[0].id)
    assert page.current_id == planned[0].id
    assert page.send_button.isEnabled()
    assert page.send_button.text() == "Send scorecard as file…"
    assert not page.cancel_button.isEnabled()
    assert not page.move_button.isEnabled()
    page.opened(interview_id=planned[1].id)
    assert page.send_button.text() == "Hand over as file…"
    assert page.cancel_button.isEnabled()


def test_handing_over_opens_its_dialog(program: Program, planned: list[Interview], qtbot: QtBot) -> None:
    page = open_page(program)
    page.send_button.click()
    dialog = program.window.findChild(HandOverDialog)
    assert isinstance(dialog, HandOverDialog)
    assert "Bo Reyes" in dialog.inside.text()
    dialog.reject()


def test_nothing_of_anybodys_ratings_is_in_the_list(
    program: Program, workspace: Workspace, planned: list[Interview]
) -> None:
    page = open_page(program)
    choose_state(page, "Every state")
    before = {page.model.index(row, column).data() for row in range(3) for column in range(6)}
    interviews.start_interview(workspace, planned[1].id)
    for requirement_id in sitting.open_sitting(workspace, planned[1].id).stage.requirement_ids:
        sitting.rate(workspace, planned[1].id, requirement_id, 2)
    page.refresh()
    after = {page.model.index(row, column).data() for row in range(3) for column in range(6)}
    assert after - before == {"Draft"}


def test_a_heading_sorts(program: Program, planned: list[Interview]) -> None:
    page = open_page(program)
    page.table.sortByColumn(CANDIDATE, Qt.SortOrder.DescendingOrder)
    assert names(page) == ["Cleo Tan", "Bo Reyes", "Ada Marsh"]


def test_every_control_has_a_name_and_all_fits(
    program: Program, planned: list[Interview], unnamed_controls: Callable[[QWidget], list[str]], qtbot: QtBot
) -> None:
    page = open_page(program)
    program.window.resize(1024, 700)
    page.move_current()
    qtbot.waitExposed(program.window)
    assert unnamed_controls(program.window) == []
    assert program.window.width() == 1024
    assert page.table.horizontalScrollBar().maximum() == 0


def test_states_are_those_of_the_domain(program: Program) -> None:
    page = open_page(program)
    offered = {state for at in range(page.state_box.count()) for state in page.state_box.itemData(at)}
    assert offered == set(InterviewState)


def test_what_somebody_else_submitted_is_not_opened_from_here(
    program: Program, workspace: Workspace, planned: list[Interview]
) -> None:
    submit(workspace, planned[0])
    submit(workspace, planned[1])
    page = open_page(program)
    page.opened(interview_id=planned[0].id)
    assert page.open_button.text() == "Open"
    assert page.open_button.isEnabled()
    page.opened(interview_id=planned[1].id)
    assert not page.open_button.isEnabled()
    page.open_current()
    assert program.window.navigator.current_key == "interviews"


def test_the_widths_of_columns_are_remembered(program: Program, planned: list[Interview]) -> None:
    page = open_page(program)
    page.table.horizontalHeader().resizeSection(CANDIDATE, 210)
    assert program.context is not None
    kept = program.context.preferences.window["interviews.columns"]
    program.window.navigator.forget()
    again = open_page(program)
    assert again is not page
    assert again.table.columnWidth(CANDIDATE) == 210
    assert again.table.widths == kept


def test_a_person_whose_interviews_are_gone_filters_no_more(
    program: Program, workspace: Workspace, planned: list[Interview]
) -> None:
    page = open_page(program)
    kim = page.person_box.findText("Kim Sand")
    page.person_box.setCurrentIndex(kim)
    page.person_box.activated.emit(kim)
    assert len(names(page)) == 2
    for interview in planned[1:]:
        interviews.change_plan(workspace, interview.id, "Lee Park", None)
    page.refresh()
    assert page.person_box.currentText() == "Everybody"
    assert len(names(page)) == 3


def test_a_narrow_table_puts_role_interviewer_and_time_on_a_second_line(
    program: Program, planned: list[Interview]
) -> None:
    page = open_page(program)
    program.window.resize(1280, 700)
    program.window.theme.set_text_percent(100)
    QApplication.processEvents()
    assert not page.table.isColumnHidden(ROLE)
    assert page.model.index(0, CANDIDATE).data(SECOND_ROLE) == ""
    role, interviewer = page.model.index(0, ROLE).data(), page.model.index(0, INTERVIEWER).data()
    kept = page.table.widths
    program.window.theme.set_text_percent(150)
    program.window.resize(1024, 700)
    QApplication.processEvents()
    assert page.table.isColumnHidden(ROLE)
    assert page.table.isColumnHidden(INTERVIEWER)
    assert page.model.index(0, CANDIDATE).data(SECOND_ROLE) == role
    assert page.model.index(0, STAGE).data(SECOND_ROLE) == interviewer
    assert role in page.model.index(0, CANDIDATE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert page.table.widths == kept
