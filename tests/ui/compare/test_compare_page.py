"""Candidates side by side in the window: chosen in the list, ties in words, columns moved, versions never mixed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot
from window_words import texts

from hiring_assistant.app import candidates, interviews, kit_editing, roles, sitting
from hiring_assistant.domain.scorecard import Recommendation
from hiring_assistant.kits import editing
from hiring_assistant.ui.compare.view import ComparisonView
from hiring_assistant.ui.program import Program


def compare(program: Program, *people: str, **where: str) -> Any:
    program.window.navigator.go("compare", candidates=",".join(people), **where)
    return program.window.navigator.current


def view_of(page: Any) -> ComparisonView:
    view = page.findChild(ComparisonView)
    assert isinstance(view, ComparisonView)
    return view


def columns(view: ComparisonView) -> list[str]:
    model = view.comparison
    return [
        str(model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole))
        for column in range(1, model.tie_column)
    ]


def button(widget: QWidget, text: str) -> QAbstractButton:
    return next(b for b in widget.findChildren(QAbstractButton) if b.text() == text and b.isVisibleTo(widget))


def press(program: Program, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, held)
    QApplication.processEvents()


CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown(program: Program, qtbot: QtBot) -> Program:
    """With the window in front, so that shortcuts work."""
    program.window.show()
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    program.window.navigator.go("candidates")
    QApplication.processEvents()
    return program


def test_candidates_are_chosen_and_compared_by_keys_alone(shown: Program, ids: dict[str, str]) -> None:
    shown.window.navigator.go("candidates")
    page = shown.window.navigator.current
    assert page is not None
    press(shown, Qt.Key.Key_Down)
    table = page.findChild(QTableView)
    assert table is not None and table.hasFocus()
    press(shown, Qt.Key.Key_Space)
    press(shown, Qt.Key.Key_Down)
    press(shown, Qt.Key.Key_Down)
    press(shown, Qt.Key.Key_Space)
    press(shown, Qt.Key.Key_Down, SHIFT)
    press(shown, Qt.Key.Key_C, CTRL, SHIFT)
    assert shown.window.navigator.current_key == "compare"
    view = view_of(shown.window.navigator.current)
    assert columns(view) == ["Ada Marsh", "Cleo Roth", "Dario Pons"]
    assert view.hasFocus()


def test_space_takes_a_choice_back_and_it_outlives_a_search(shown: Program, qtbot: QtBot) -> None:
    shown.window.navigator.go("candidates")
    page: Any = shown.window.navigator.current
    table = page.findChild(QTableView)
    press(shown, Qt.Key.Key_Down)
    press(shown, Qt.Key.Key_Space)
    assert page._chosen.names == ("Ada Marsh",)
    page._search.setText("Bea")
    qtbot.waitUntil(lambda: table.model().rowCount() == 1)
    page._search.setFocus()
    press(shown, Qt.Key.Key_Down)
    press(shown, Qt.Key.Key_Space)
    assert page._chosen.names == ("Ada Marsh", "Bea Lund")
    press(shown, Qt.Key.Key_Space)
    assert page._chosen.names == ("Ada Marsh",)
    assert not button(page, "Compare").isEnabled()


def test_rows_are_chosen_with_the_mouse(shown: Program) -> None:
    shown.window.navigator.go("candidates")
    page: Any = shown.window.navigator.current
    table = page.findChild(QTableView)

    def click(row: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        at = table.visualRect(table.model().index(row, 1)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, held, at)

    click(0)
    assert page._chosen.names == ()
    click(1, CTRL)
    click(3, SHIFT)
    assert page._chosen.names == ("Bea Lund", "Cleo Roth", "Dario Pons")
    click(2, CTRL)
    assert page._chosen.names == ("Bea Lund", "Dario Pons")
    QTest.mouseClick(button(page, "Compare"), Qt.MouseButton.LeftButton)
    assert columns(view_of(shown.window.navigator.current)) == ["Bea Lund", "Dario Pons"]


@pytest.mark.parametrize("page", ["review", "candidate"])
def test_from_one_candidate_to_others_of_the_role(shown: Program, ids: dict[str, str], page: str) -> None:
    shown.window.navigator.go(page, candidate_id=ids["Cleo"])
    QApplication.processEvents()
    press(shown, Qt.Key.Key_C, CTRL, SHIFT)
    assert shown.window.navigator.current_key == "candidates"
    here: Any = shown.window.navigator.current
    assert here._chosen.ids == (ids["Cleo"],)
    press(shown, Qt.Key.Key_Up)
    press(shown, Qt.Key.Key_Space)
    press(shown, Qt.Key.Key_C, CTRL, SHIFT)
    assert columns(view_of(shown.window.navigator.current)) == ["Bea Lund", "Cleo Roth"]


def test_ties_are_told_in_words_and_nothing_is_ranked(program: Program, ids: dict[str, str]) -> None:
    page = compare(program, ids["Finn"], ids["Cleo"], ids["Ada"])
    view = view_of(page)
    assert columns(view) == ["Ada Marsh", "Cleo Roth", "Finn Aas"]
    ties = view.comparison.index(1, view.comparison.tie_column)
    assert ties.data() == "Ada, Cleo: a tie, closer than 0.79"
    view.setCurrentIndex(ties)
    told = texts(page)
    assert "Ada and Cleo: 0.67 apart by Jo Reed, Kim Sand, Ola Berg. A tie: closer than 0.79" in told
    assert "Ada and Finn: 2.33 apart by Jo Reed, Kim Sand, Ola Berg. No tie: 0.79 or more" in told
    everything = (told + "\n" + view.comparison.as_text()).casefold()
    assert not [word for word in ("better", "best", "winner", "rank", "first place", "leads") if word in everything]


def test_cells_say_ratings_mean_and_interval(program: Program, ids: dict[str, str]) -> None:
    view = view_of(compare(program, ids["Ada"], ids["Bea"]))
    cell = view.comparison.index(1, 1)
    said = str(cell.data(Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("Ada Marsh: mean 3.7 ± 0.6, Kim Sand 4, Jo Reed 4, Ola Berg 3")
    assert "must-have met" in said
    assert str(view.comparison.index(1, 2).data()).endswith("must-have missed")
    score = str(view.comparison.index(0, 1).data())
    assert score.startswith("3.7, ")


def test_evidence_follows_the_cursor(shown: Program, ids: dict[str, str]) -> None:
    page = compare(shown, ids["Ada"], ids["Bea"])
    view = view_of(page)
    view.setFocus()
    rows = [r for r in range(1, view.comparison.rowCount()) if "fog" in evidence_at(page, r, 1)]
    assert len(rows) == 1
    assert "01:01  Ada told Kim of the fog at Northquay" in evidence_at(page, rows[0], 1)
    press(shown, Qt.Key.Key_Right)
    assert "Bea told Kim of the fog" in texts(page._evidence)
    press(shown, Qt.Key.Key_F6)
    assert page._evidence.hasFocus()
    press(shown, Qt.Key.Key_F6)
    press(shown, Qt.Key.Key_Return)
    assert shown.window.navigator.current_key == "review"


def evidence_at(page: Any, row: int, column: int) -> str:
    view = view_of(page)
    view.setCurrentIndex(view.comparison.index(row, column))
    return texts(page._evidence)


def test_columns_are_moved_by_keys_and_stay_so(shown: Program, ids: dict[str, str]) -> None:
    three = (ids["Ada"], ids["Bea"], ids["Cleo"])
    view = view_of(compare(shown, *three))
    view.setCurrentIndex(view.comparison.index(1, 1))
    press(shown, Qt.Key.Key_Right, CTRL, SHIFT)
    assert columns(view) == ["Bea Lund", "Ada Marsh", "Cleo Roth"]
    assert view.candidate_at_cursor() == ids["Ada"]
    press(shown, Qt.Key.Key_Right, CTRL, SHIFT)
    press(shown, Qt.Key.Key_Right, CTRL, SHIFT)
    assert columns(view) == ["Bea Lund", "Cleo Roth", "Ada Marsh"]
    shown.window.navigator.go("today")
    shown.window.navigator.back()
    assert columns(view) == ["Bea Lund", "Cleo Roth", "Ada Marsh"]
    press(shown, Qt.Key.Key_A, CTRL, SHIFT)
    assert columns(view) == ["Ada Marsh", "Bea Lund", "Cleo Roth"]


def test_columns_are_dragged_in_the_header(shown: Program, ids: dict[str, str]) -> None:
    page = compare(shown, ids["Ada"], ids["Bea"], ids["Cleo"])
    view = view_of(page)
    header = view.horizontalHeader()
    QApplication.processEvents()

    def middle(section: int) -> QPoint:
        return QPoint(header.sectionViewportPosition(section) + header.sectionSize(section) // 2, header.height() // 2)

    def drag(section: int, to: int) -> None:
        QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=middle(section))
        QTest.mouseMove(header.viewport(), middle(section) + QPoint(40, 0))
        target = middle(to) + QPoint(header.sectionSize(to) // 4, 0)
        QTest.mouseMove(header.viewport(), target)
        QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=target)
        QApplication.processEvents()

    drag(1, 3)
    assert columns(view) == ["Bea Lund", "Cleo Roth", "Ada Marsh"]
    assert [header.logicalIndex(place) for place in range(header.count())] == [0, 1, 2, 3, 4]
    assert "set by hand" in page._order_said.text()
    # The column of ties stays where it is.
    drag(2, 4)
    assert columns(view) == ["Bea Lund", "Ada Marsh", "Cleo Roth"]


def test_who_has_an_open_card_is_only_named(program: Program, ids: dict[str, str]) -> None:
    store = program.workspace
    assert store is not None
    own = interviews.plan_interview(store, ids["Cleo"], 2, "Noor Haddad", None).value
    interviews.start_interview(store, own.id)
    page = compare(program, ids["Ada"], ids["Bea"], ids["Cleo"])
    view = view_of(page)
    assert columns(view) == ["Ada Marsh", "Bea Lund"]
    told = texts(page)
    assert "Cleo Roth: your own scorecard is open." in told
    assert "Cleo" not in view.comparison.as_text()
    compare(program, ids["Cleo"], ids["Cleo"], ids["Ada"])
    assert columns(view) == ["Ada Marsh"]


def test_other_versions_of_the_kit_come_in_only_when_asked_for(shown: Program, ids: dict[str, str]) -> None:
    store = shown.workspace
    assert store is not None
    role = roles.list_roles(store)[0]
    version = roles.get_role(store, role.id).latest
    kit = kit_editing.working_copy(store, version.id, role.title).kit
    weighed = kit.plan.requirements[0]
    kit_editing.edit_kit(store, kit, lambda plan: editing.set_weight(plan, weighed.id, 2, "Asked for"))
    kit_editing.make_ready(store, kit, "After the round")
    late = candidates.add_candidate(store, "Gro Vik", role.id).value
    planned = interviews.plan_interview(store, late.id, 2, "Kim Sand", store.now()).value
    interviews.start_interview(store, planned.id)
    for requirement_id in sitting.open_sitting(store, planned.id).stage.requirement_ids:
        sitting.rate(store, planned.id, requirement_id, 3)
    sitting.recommend(store, planned.id, Recommendation.YES)
    sitting.submit(store, planned.id)
    page = compare(shown, ids["Ada"], ids["Bea"], late.id)
    view = view_of(page)
    assert columns(view) == ["Ada Marsh", "Bea Lund"]
    told = texts(page)
    assert "Gro Vik: interviewed with kit v2." in told
    assert f"Weighs otherwise: {weighed.text} (2 instead of 1)" in told
    press(shown, Qt.Key.Key_K, CTRL, SHIFT)
    assert columns(view) == ["Ada Marsh", "Bea Lund", "Gro Vik"]
    assert "Weights and must-haves are those of kit v1." in texts(page)
    QTest.mouseClick(button(page, "Back to one version of the kit"), Qt.MouseButton.LeftButton)
    assert columns(view) == ["Ada Marsh", "Bea Lund"]


def test_the_table_is_copied_as_text(shown: Program, ids: dict[str, str]) -> None:
    compare(shown, ids["Ada"], ids["Bea"])
    press(shown, Qt.Key.Key_C, CTRL)
    copied = QApplication.clipboard().text().splitlines()
    assert copied[0] == "Requirement\tAda Marsh\tBea Lund\tTies"
    assert copied[1].startswith("Score with bounds\t3.7, ")


def test_names_can_be_masked(shown: Program, ids: dict[str, str]) -> None:
    page = compare(shown, ids["Ada"], ids["Bea"], ids["Cleo"])
    view = view_of(page)
    press(shown, Qt.Key.Key_M, CTRL, SHIFT)
    assert columns(view) == ["Candidate A", "Candidate B", "Candidate C"]
    told = view.comparison.as_text()
    for row in range(view.comparison.rowCount()):
        for column in range(view.comparison.columnCount()):
            told += evidence_at(page, row, column)
    assert "fog" in told
    assert not [name for name in ("Ada", "Marsh", "Bea", "Lund", "Cleo", "Roth") if name in told + texts(page)]
    press(shown, Qt.Key.Key_M, CTRL, SHIFT)
    assert columns(view) == ["Ada Marsh", "Bea Lund", "Cleo Roth"]


def test_the_picture_of_a_cell_is_copied_with_its_numbers(shown: Program, ids: dict[str, str]) -> None:
    view = view_of(compare(shown, ids["Ada"], ids["Bea"]))
    view.setCurrentIndex(view.comparison.index(1, 2))
    press(shown, Qt.Key.Key_P, CTRL, SHIFT)
    data = QApplication.clipboard().mimeData()
    assert data.hasImage()
    lines = data.text().splitlines()
    assert lines[0].startswith("Bea Lund: ")
    assert lines[2:] == ["Kim Sand\t2", "Jo Reed\t3", "Ola Berg\t2", "Mean\t2.3 ± 0.6"]


def test_a_report_is_written(program: Program, ids: dict[str, str], tmp_path: Path, qtbot: QtBot) -> None:
    page = compare(program, ids["Ada"], ids["Bea"])
    page.export_to(tmp_path / "comparison.html", "html", names=False)
    qtbot.waitUntil(lambda: (tmp_path / "comparison.html").is_file())
    written = (tmp_path / "comparison.html").read_text("utf-8")
    assert "Ada" not in written
    assert "Calm decisions under pressure" in written


def test_those_who_cannot_be_compared_are_told_why(program: Program, ids: dict[str, str]) -> None:
    store = program.workspace
    assert store is not None
    two = [candidates.add_candidate(store, name, roles.list_roles(store)[0].id).value.id for name in ("Uma", "Vic")]
    page = compare(program, *two)
    told = texts(page)
    assert "Nobody can be compared yet" in told
    assert "Uma: no scorecard is submitted yet." in told
    compare(program, ids["Ada"])
    assert "Choose 2 to 6 candidates to compare" in texts(page)


def test_no_name_is_in_the_title_of_the_window(program: Program, ids: dict[str, str]) -> None:
    page = compare(program, ids["Ada"], ids["Bea"])
    assert program.window.windowTitle() == "Compare — Hiring Assistant"
    assert page.accessibleName() == "Compare"
