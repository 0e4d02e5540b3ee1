"""The page of a round: alphabetical, blind where it must be, sorted by hand, compared, reported with progress."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot
from window_words import texts as told

from hiring_assistant.app import candidates, roles
from hiring_assistant.app.exchange import REPORT_FORMATS
from hiring_assistant.app.rounds import round_of
from hiring_assistant.ui.pictures.delegate import PICTURE_ROLE
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.round import reader
from hiring_assistant.ui.round.actions import FORMATS
from hiring_assistant.ui.round.page import RoundPage
from hiring_assistant.ui.shell.palette import find

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def program(open_program: Callable[..., Program], sample_store: Path) -> Program:
    return open_program(sample_store)


@pytest.fixture
def page(program: Program) -> RoundPage:
    return open_page(program, "Account Executive Family")


def open_page(program: Program, role: str) -> RoundPage:
    assert program.workspace is not None
    program.window.resize(1440, 900)
    program.window.navigator.go("round", role_id=roles.find_role(program.workspace, role).id)
    found = program.window.navigator.current
    assert isinstance(found, RoundPage)
    return found


def names(page: RoundPage) -> list[str]:
    return [page.table.rows.index(row, 0).data() for row in range(page.table.rows.rowCount())]


def cell(page: RoundPage, name: str, heading: str, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
    headings = [column.heading for column in page.table.source.columns]
    return page.table.rows.index(names(page).index(name), headings.index(heading)).data(role)


def test_candidates_stand_in_alphabetical_order_with_their_figures(page: RoundPage) -> None:
    found = round_of(page.context.store, page.picker.role_id)
    assert names(page) == [row.candidate.name for row in found.candidates]
    priya = next(row for row in found.candidates if row.candidate.name == "Priya Raman")
    assert priya.score is not None
    drawing = cell(page, "Priya Raman", "Score with bounds", PICTURE_ROLE)
    assert (drawing.value, drawing.low, drawing.high) == (priya.score.value, priya.score.low, priya.score.high)
    spoken = cell(page, "Priya Raman", "Score with bounds", SPOKEN)
    assert f"{priya.score.value:.1f}" in spoken
    assert cell(page, "Priya Raman", "Must-haves") == f"{priya.met} met"
    assert cell(page, "Yusuf Demir", "State") == "Declined"
    assert "missed" in cell(page, "Yusuf Demir", "Must-haves")


def test_of_a_candidate_one_still_has_to_rate_nothing_is_told(page: RoundPage) -> None:
    assert cell(page, "Tomás Arriaga", "Score with bounds") == "blind until yours is in"
    assert cell(page, "Tomás Arriaga", "Score with bounds", PICTURE_ROLE) is None
    for heading in ("Cards", "Must-haves", "Recommendations"):
        assert cell(page, "Tomás Arriaga", heading, SPOKEN) == "–"
    assert "blind, because your own scorecard" in told(page)


def test_pipeline_and_decisions(page: RoundPage) -> None:
    found = round_of(page.context.store, page.picker.role_id)
    assert page.picture is not None
    sums = [sum(bar.counts) for bar in page.picture.drawing.bars]  # type: ignore[attr-defined]
    assert sums == [stage.total for stage in found.stages]
    advanced = sum(number for kind, _, number in found.decisions if kind == "advance")
    words = told(page)
    assert f"{advanced} · Advanced to the next stage" in words
    declined = next(reason for kind, reason, _ in found.decisions if kind == "decline")
    assert f"“{declined}”" in words
    page.copy_picture()
    assert QGuiApplication.clipboard().mimeData().hasImage()


def test_sorted_only_by_hand(program: Program, page: RoundPage) -> None:
    before = names(page)
    headings = [column.heading for column in page.table.source.columns]
    page.table.setCurrentIndex(page.table.rows.index(0, headings.index("Score with bounds")))
    registry = program.window.actions_registry
    assert registry.run("round.sort_here")
    rows = [page.table.source.rows[page.table.source_row(page.table.rows.index(n, 0))] for n in range(len(before))]
    scores = [row.score.value for row in rows if row.score is not None and row.score.value is not None]
    assert scores == sorted(scores)
    assert rows[-1].score is None
    assert registry.run("round.sort_here")
    assert registry.run("round.sort_here")
    assert names(page) == before


def test_two_to_six_are_compared(program: Program, page: RoundPage) -> None:
    table = page.table
    assert not page.compare_button.isEnabled()
    page.compare()
    assert "Choose two to six" in page.strip.text
    at = names(page).index("Mira Solberg")
    table.setFocus()
    table.go_to_row(at)
    QTest.keyClick(table, Qt.Key.Key_Space)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Space)
    chosen = [row.candidate.name for row in page.chosen]
    assert chosen == ["Mira Solberg", "Priya Raman"]
    assert page.compare_button.isEnabled()
    assert "Mira Solberg, Priya Raman" in told(page)
    page.choose_nobody()
    assert not page.compare_button.isEnabled()
    table.go_to_row(at)
    QTest.keyClick(table, Qt.Key.Key_Space)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Space)
    QTest.mouseClick(page.compare_button, Qt.MouseButton.LeftButton)
    assert program.window.navigator.current_key == "compare"
    program.window.navigator.back()
    table.selectAll()
    assert not page.can_compare(), "somebody in it is blind"
    assert "Somebody among them is blind" in told(page)


def test_enter_opens_the_review(program: Program, page: RoundPage) -> None:
    page.table.setCurrentIndex(page.table.rows.index(names(page).index("Yusuf Demir"), 0))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    current = program.window.navigator.current
    assert program.window.navigator.current_key == "review"
    assert current is not None
    assert current.title() == "Yusuf Demir"


def test_the_ways_on(program: Program, page: RoundPage) -> None:
    role = page.picker.role_id
    QTest.mouseClick(page.calibration_button, Qt.MouseButton.LeftButton)
    assert program.window.navigator.current_key == "calibration"
    program.window.navigator.back()
    assert page.picker.role_id == role
    QTest.mouseClick(page.rates_button, Qt.MouseButton.LeftButton)
    assert program.window.navigator.current_key == "selection"


def test_the_role_page_and_the_palette_lead_here(program: Program) -> None:
    assert program.workspace is not None
    role = roles.find_role(program.workspace, "Backend Engineer")
    program.window.navigator.go("roles", role_id=role.id)
    roles_page = program.window.navigator.current
    assert roles_page is not None
    QApplication.processEvents()
    button = next(b for b in roles_page.findChildren(QPushButton) if b.accessibleName().startswith("Round"))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    page = program.window.navigator.current
    assert isinstance(page, RoundPage)
    assert page.picker.role_id == role.id
    registry = program.window.actions_registry
    found = [item for provider in registry.providers for item in provider("round account")]
    item = next(item for item in found if item.text == "Round: Account Executive Family")
    item.run()
    assert page.picker.roles.currentText() == "Account Executive Family"


@pytest.mark.parametrize("with_names", [True, False])
def test_the_report_is_written_apart_from_the_window(
    page: RoundPage, qtbot: QtBot, tmp_path: Path, *, with_names: bool
) -> None:
    path = tmp_path / "round.json"
    with qtbot.waitSignal(page.context.worker.idle, timeout=60_000):
        page.save_report_to(path, "json", names=with_names)
    assert "Report written" in page.strip.text
    text = json.dumps(json.loads(path.read_text("utf-8")), ensure_ascii=False)
    assert ("Mira Solberg" in text) is with_names


def test_a_report_that_is_stopped_writes_nothing(page: RoundPage, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "round.html"
    jobs: list[Any] = []
    page.context.worker.began.connect(jobs.append)
    with qtbot.waitSignal(page.context.worker.idle, timeout=60_000):
        page.save_report_to(path, "html")
        jobs[0].cancel()
    assert not path.exists()
    assert "no report was written" in page.strip.text


def test_a_place_that_cannot_be_written_to_is_said_on_the_page(page: RoundPage, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.context.worker.idle, timeout=60_000):
        page.save_report_to(tmp_path / "nowhere" / "round.html", "html")
    assert page.strip.kind == "error"
    assert page.strip.isVisibleTo(page)


def test_every_format_is_offered_with_and_without_names(page: RoundPage) -> None:
    menu = page.report_button.menu()
    assert isinstance(menu, QMenu)
    offered = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert offered[:5] == ["PDF…", "HTML…", "CSV…", "XLSX…", "JSON…"]
    assert all("without names" in text for text in offered[5:])
    assert FORMATS == REPORT_FORMATS


def test_a_round_of_many_is_read_apart_from_the_window(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "FEW", 1)
    # The worker is kept busy, or a fast machine would have the figures before the page is looked at.
    looked = threading.Event()
    program.context.worker.start("Something before it", lambda _report: looked.wait(20))
    page = open_page(program, "Account Executive Family")
    assert "Reading the figures" in told(page)
    assert names(page) == []
    looked.set()
    qtbot.waitUntil(lambda: page.shown is not None, timeout=20_000)
    assert len(names(page)) == len(round_of(page.context.store, page.picker.role_id).candidates)
    before = page.shown
    page.refresh()
    assert page.shown is before, "what is shown stays until the new reading is there"
    page.picker.roles.setCurrentIndex(page.picker.roles.findText("Backend Engineer"))
    page.picker.roles.activated.emit(page.picker.roles.currentIndex())
    qtbot.waitUntil(lambda: page.shown is not None and page.shown.role == "Backend Engineer", timeout=20_000)
    qtbot.waitUntil(lambda: not page.context.worker.busy, timeout=20_000)
    assert page.shown is not None
    assert page.shown.role == "Backend Engineer", "an earlier reading must not come after the later one"


def test_undo_reads_again_and_keeps_the_row(program: Program, page: RoundPage) -> None:
    store = page.context.store
    page.table.go_to_row(names(page).index("Yusuf Demir"))
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    page.table.go_to_row(names(page).index("Priya Raman"))
    change = candidates.add_candidate(store, "Aaron Ashby", page.picker.role_id, "Account Executive - Harbour Groups")
    page.refresh()
    assert names(page)[0] == "Aaron Ashby"
    assert page.table.source.rows[page.table.current_row].candidate.name == "Priya Raman"
    assert [row.candidate.name for row in page.chosen] == ["Yusuf Demir"]
    assert change.undo is not None
    program.undo()
    assert "Aaron Ashby" not in names(page)


def test_an_empty_round_offers_a_first_candidate(program: Program, tmp_path: Path) -> None:
    store = program.workspace
    assert store is not None
    people = candidates.list_candidates(store)
    role = roles.find_role(store, "People Team Lead")
    for entry in people:
        if entry.candidate.role_id == role.id:
            with store.write() as unit:
                unit.candidates.remove(entry.candidate.id)
    page = open_page(program, "People Team Lead")
    assert "Nobody in this round yet" in told(page)
    assert not page.report_button.isEnabled()
    QTest.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert program.window.navigator.current_key == "candidate-new"


def test_the_table_is_copied_with_what_is_painted_in_words(page: RoundPage) -> None:
    page.copy_table()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 1 + len(names(page))
    assert "Score with bounds" in lines[0]
    assert "blind until yours is in" in next(line for line in lines if line.startswith("Tomás"))


def test_the_row_of_the_cursor_stays_in_sight_in_a_small_window(program: Program, page: RoundPage) -> None:
    program.window.resize(1024, 700)
    QApplication.processEvents()
    table = page.table
    table.setFocus()
    for _ in range(table.rows.rowCount()):
        QTest.keyClick(table, Qt.Key.Key_Down)
        QApplication.processEvents()
        row = table.visualRect(table.currentIndex())
        top = table.viewport().mapTo(page, row.topLeft()).y()
        bottom = table.viewport().mapTo(page, row.bottomLeft()).y()
        assert 0 <= top < bottom <= page.height()


def test_the_list_of_candidates_leads_here_once_a_role_is_chosen(program: Program) -> None:
    assert program.workspace is not None
    role = roles.find_role(program.workspace, "Backend Engineer")

    def button() -> QPushButton:
        current = program.window.navigator.current
        assert current is not None
        return next(b for b in current.findChildren(QPushButton) if b.accessibleName().startswith("Round"))

    program.window.navigator.go("candidates")
    assert not button().isVisible()
    program.window.navigator.go("candidates", role_id=role.id)
    QTest.mouseClick(button(), Qt.MouseButton.LeftButton)
    page = program.window.navigator.current
    assert isinstance(page, RoundPage)
    assert page.picker.role_id == role.id


def test_the_way_to_the_round_keeps_the_role_one_is_at(program: Program) -> None:
    assert program.workspace is not None
    role = roles.find_role(program.workspace, "Backend Engineer")
    for candidate in ("Ines Kowalczyk", "Carla Mendes"):
        found = candidates.find_candidate(program.workspace, candidate)
        program.window.navigator.go("candidate", candidate_id=found.id)
        assert program.window.actions_registry.run("go.round")
        page = program.window.navigator.current
        assert isinstance(page, RoundPage)
        assert page.picker.role_id == found.role_id
    program.window.navigator.go("roles", role_id=role.id)
    program.window.actions_registry.run("go.round")
    assert page.picker.role_id == role.id


@pytest.mark.parametrize(("key", "who"), [("candidate", "candidate_id"), ("compare", "candidates")])
def test_the_palette_finds_the_report_where_one_is(program: Program, key: str, who: str) -> None:
    assert program.workspace is not None
    carla = candidates.find_candidate(program.workspace, "Carla Mendes").id
    declan = candidates.find_candidate(program.workspace, "Declan Ward").id
    program.window.navigator.go(key, **{who: carla if key == "candidate" else f"{carla},{declan}"})
    registry = program.window.actions_registry
    for typed in ("pdf", "report"):
        listed = {entry.text for entry in find(registry, typed)}
        assert registry.get(f"{key}.export.pdf").text in listed
