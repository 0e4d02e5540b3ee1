"""The page of calibration on the sample round: figures, words for what is too little, sorting, severity, blindness."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from window_words import texts as told

from hiring_assistant.app import roles
from hiring_assistant.app.calibration import calibration_of
from hiring_assistant.domain.calibration import RequirementCalibration, Spread
from hiring_assistant.domain.kit import KitRequirement, RequirementKind
from hiring_assistant.ui.calibration import words
from hiring_assistant.ui.calibration.details import DetailsCard
from hiring_assistant.ui.calibration.page import CalibrationPage
from hiring_assistant.ui.calibration.spread_picture import RatingSpread, SpreadRows
from hiring_assistant.ui.calibration.tables import SEVERITY
from hiring_assistant.ui.pictures.delegate import PICTURE_ROLE
from hiring_assistant.ui.pictures.picture import Picture
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.theme.theme import Theme

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def program(open_program: Callable[..., Program], sample_store: Path) -> Program:
    return open_program(sample_store)


def open_page(program: Program, role: str, track: str = "") -> CalibrationPage:
    assert program.workspace is not None
    program.window.resize(1440, 900)
    found = roles.find_role(program.workspace, role)
    program.window.navigator.go("calibration", role_id=found.id, track=track)
    page = program.window.navigator.current
    assert isinstance(page, CalibrationPage)
    return page


def cell(page: CalibrationPage, row: int, heading: str, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
    table = page.table
    headings = [column.heading for column in table.source.columns]
    return table.rows.index(row, headings.index(heading)).data(role)


def test_every_interviewer_has_a_row_in_alphabetical_order(program: Program) -> None:
    page = open_page(program, "Account Executive Family")
    store = page.context.store
    figures = calibration_of(store, page.picker.role_id).calibration
    names = [cell(page, row, "Interviewer") for row in range(page.table.rows.rowCount())]
    assert names == [row.interviewer for row in figures.interviewers] == sorted(names)
    for row, one in enumerate(figures.interviewers):
        assert cell(page, row, "Cards") == str(one.cards)
        assert cell(page, row, "Within a point") == words.within_one(one)
        drawing = cell(page, row, "Ratings", PICTURE_ROLE)
        assert drawing.spread == one.spread
        spoken = cell(page, row, "Ratings", SPOKEN)
        for value, count in enumerate(one.spread.counts, 1):
            assert f"{value}: {count}" in spoken


def test_requirements_keep_the_order_of_the_kit(program: Program) -> None:
    page = open_page(program, "Account Executive Family")
    page.other_table()
    figures = calibration_of(page.context.store, page.picker.role_id).calibration
    rated = [row for row in figures.requirements if row.cards]
    assert [cell(page, row, "Requirement") for row in range(len(rated))] == [row.requirement.text for row in rated]
    assert page.table.rows.rowCount() == len(rated)
    assert "no scorecard yet" in told(page)


def test_too_little_is_said_in_words(program: Program) -> None:
    page = open_page(program, "Financial Controller")
    assert cell(page, 0, "Points from co-raters") == "rated alone"
    assert "Nobody else rated the same" in page.details.text
    page = open_page(program, "Backend Engineer")
    shares = {row.interviewer: row.shared for row in page.people.source.rows}
    few = next(row for row in page.people.source.rows if 0 < row.shared < words.FEW)
    at = [row.interviewer for row in page.people.source.rows].index(few.interviewer)
    assert shares[few.interviewer] == 1
    assert cell(page, at, "Points from co-raters") == "too few to say"
    assert cell(page, at, "Within a point") == "too few to say"
    page.people.go_to_row(at)
    assert "too few to say anything about the person" in page.details.text
    page.other_table()
    assert cell(page, 0, "Agreement") == "too few to say"


def test_severity_is_off_until_it_is_asked_for_and_says_what_it_is(program: Program) -> None:
    page = open_page(program, "Account Executive Family")
    assert page.people.isColumnHidden(SEVERITY)
    assert "Severity" not in "\n".join(page.people.numbers().headings)
    assert "Severity" not in page.details.text
    page.severity.setChecked(True)
    assert not page.people.isColumnHidden(SEVERITY)
    assert "It is in no score" in told(page)
    assert "is no judgement of anybody" in told(page)
    assert "Severity: " in page.details.text
    marek = [row.interviewer for row in page.people.source.rows].index("Marek Novak")
    assert cell(page, marek, "Severity").endswith("stricter")
    open_page(program, "Financial Controller")
    assert "not linked by candidates whom they both rated" in told(page)
    assert cell(page, 0, "Severity") == "cannot be told"
    page.severity.setChecked(False)
    assert page.people.isColumnHidden(SEVERITY)


def test_sorting_by_mouse_and_by_keys_and_back(program: Program) -> None:
    page = open_page(program, "Account Executive Family")
    registry = program.window.actions_registry
    table = page.people
    before = [cell(page, row, "Interviewer") for row in range(table.rows.rowCount())]
    headings = [column.heading for column in table.source.columns]
    table.setCurrentIndex(table.rows.index(0, headings.index("Mean")))
    assert registry.run("calibration.sort_here")
    means = [float(cell(page, row, "Mean")) for row in range(len(before))]
    assert means == sorted(means)
    assert registry.run("calibration.sort_here")
    means = [float(cell(page, row, "Mean")) for row in range(len(before))]
    assert means == sorted(means, reverse=True)
    assert registry.run("calibration.sort_here")
    assert [cell(page, row, "Interviewer") for row in range(len(before))] == before
    header = table.horizontalHeader()
    at = header.sectionViewportPosition(headings.index("Spread")) + 10
    QTest.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=header.viewport().rect().center().__class__(at, 8)
    )
    spreads = [float(cell(page, row, "Spread")) for row in range(len(before))]
    assert spreads == sorted(spreads)


def test_candidates_one_still_has_to_rate_are_left_out_and_said_so(program: Program) -> None:
    assert program.workspace is not None
    page = open_page(program, "Account Executive Family")
    assert "left out" in page.strip.text
    seen = page.people.source.rows
    program.workspace.person = "Somebody Else"
    page.refresh()
    assert not page.strip.isVisibleTo(page)
    assert sum(row.cards for row in page.people.source.rows) > sum(row.cards for row in seen)


def test_a_track_alone(program: Program) -> None:
    page = open_page(program, "Account Executive Family", "Account Executive - Harbour Groups")
    assert page.picker.track == "Account Executive - Harbour Groups"
    every = calibration_of(page.context.store, page.picker.role_id).calibration.cards
    assert 0 < sum(row.cards for row in page.people.source.rows) < every
    at = page.picker.tracks.findText("All tracks")
    page.picker.tracks.setCurrentIndex(at)
    page.picker.tracks.activated.emit(at)
    assert sum(row.cards for row in page.people.source.rows) == every


def test_table_and_picture_are_copied(program: Program) -> None:
    page = open_page(program, "Account Executive Family")
    registry = program.window.actions_registry
    assert registry.run("calibration.copy_table")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:3] == ["Interviewer", "Cards", "Ratings"]
    assert len(lines) == 1 + page.people.rows.rowCount()
    assert registry.run("calibration.copy_picture")
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.hasImage()
    assert page.people.source.rows[0].interviewer in mime.text()
    page.people.setFocus()
    QTest.keyClick(page.people, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines() == lines


def test_the_picture_beside_the_table_follows_the_cursor_and_is_told(program: Program) -> None:
    page = open_page(program, "Account Executive Family")
    page.people.setFocus()
    QTest.keyClick(page.people, Qt.Key.Key_Down)
    second = page.people.source.rows[1]
    picture = page.details.findChild(Picture)
    assert picture is not None
    interface = QAccessible.queryAccessibleInterface(picture)
    assert interface.text(QAccessible.Text.Name) == second.interviewer
    assert f"4: {second.spread.counts[3]}" in interface.text(QAccessible.Text.Description)


def test_empty_places_say_what_goes_there(program: Program, open_program: Callable[..., Program]) -> None:
    page = open_page(program, "People Team Lead")
    assert "No scorecards to compare yet" in told(page)
    assert not page.people.isVisibleTo(page)
    QTest.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert program.window.navigator.current_key == "candidates"


def test_a_store_without_roles(program: Program, open_program: Callable[..., Program], tmp_path: Path) -> None:
    other = open_program(tmp_path / "empty")
    other.window.navigator.go("calibration")
    page = other.window.navigator.current
    assert page is not None
    assert "No roles yet" in told(page)
    QTest.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    assert other.window.navigator.current_key == "roles"


def test_the_role_page_leads_there(program: Program) -> None:
    assert program.workspace is not None
    role = roles.find_role(program.workspace, "Backend Engineer")
    program.window.navigator.go("roles", role_id=role.id)
    page = program.window.navigator.current
    assert page is not None
    QApplication.processEvents()
    button = next(b for b in page.findChildren(QPushButton) if b.accessibleName().startswith("Calibration"))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    there = program.window.navigator.current
    assert isinstance(there, CalibrationPage)
    assert there.picker.role_id == role.id
    there.open_round()
    assert program.window.navigator.current_key == "round"


def test_columns_are_as_high_as_they_were_given_often(theme: Theme) -> None:
    """The picture in pixels: the column given twice as often is twice as high, others are absent."""
    drawing = RatingSpread("x", Spread(6, 3.0, 1.0, (0, 4, 0, 2, 0)), 120)
    image = QImage(400, 120, QImage.Format.Format_RGB32)
    image.fill(theme.color("panel"))
    painter = QPainter(image)
    drawing.paint(painter, image.rect().toRectF(), theme)
    painter.end()
    heights = []
    for value in range(1, 6):
        x = round((value - 0.5) * 80) + 5
        filling = theme.rating(value)[0].rgb()
        heights.append(sum(image.pixel(x, y) == filling for y in range(120)))
    assert heights[0] == heights[2] == heights[4] == 0
    assert heights[1] == pytest.approx(2 * heights[3], abs=4)


def test_a_picture_of_all_rows_tells_every_number() -> None:
    rows = SpreadRows(
        "t", "Interviewer", (("Kim", Spread(3, 3.0, 1.0, (0, 1, 1, 1, 0))), ("Jo", Spread(0, None, None, (0,) * 5)))
    )
    assert rows.numbers().rows == (
        ("Kim", "0", "1", "1", "1", "0", "3.0", "1.0"),
        ("Jo", "0", "0", "0", "0", "0", "–", "–"),
    )


@pytest.mark.parametrize(
    ("days", "said"), [(None, "–"), (0.02, "under an hour"), (0.25, "6 h"), (1.5, "36 h"), (2.25, "2.3 days")]
)
def test_how_long_a_card_takes(days: float | None, said: str) -> None:
    assert words.wait(days) == said


@pytest.mark.parametrize(
    ("alpha", "deviation", "cell", "sentence"),
    [
        (0.85, 0.3, "good (0.85)", "the same differences between candidates"),
        (0.7, 0.3, "fair (0.70)", "conclude with care"),
        (0.1, 0.3, "close, little to tell apart (0.10)", "close together"),
        (0.1, 1.2, "low (0.10)", "Look at the anchors together"),
    ],
)
def test_agreement_in_words_blames_nobody_who_is_close(
    theme: Theme, alpha: float, deviation: float, cell: str, sentence: str
) -> None:
    requirement = KitRequirement("r-1", "Calm on the radio", RequirementKind.COMPETENCY, must_have=True)
    spread = Spread(12, 3.0, 1.0, (1, 2, 6, 2, 1))
    row = RequirementCalibration(requirement, 12, spread, 0, 6, deviation, alpha, "")
    assert words.agreement(row) == cell
    card = DetailsCard(theme)
    card.show_requirement(row)
    assert sentence in card.text
