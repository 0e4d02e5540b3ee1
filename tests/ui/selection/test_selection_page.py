"""The page of selection rates: typing, pasting, the result in words, and that nothing of it is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from window_words import texts as told

from hiring_assistant.ui.program import Program
from hiring_assistant.ui.selection.counts_model import APPLIED, NAME, RATE, RATIO, SELECTED, Line
from hiring_assistant.ui.selection.page import SelectionPage


@pytest.fixture
def page(program: Program) -> SelectionPage:
    program.window.resize(1440, 900)
    program.window.navigator.go("selection")
    QApplication.processEvents()
    found = program.window.navigator.current
    assert isinstance(found, SelectionPage)
    return found


def type_cell(page: SelectionPage, text: str) -> None:
    """Type over the cell at hand, as a person does, and go on with Enter."""
    QTest.keyClicks(page.table, text[0])
    QApplication.processEvents()
    field = page.table.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, text[1:])
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_counts_are_typed_by_keys_alone(page: SelectionPage) -> None:
    assert page.table.hasFocus()
    for text in ("Women", "80", "48", "Men", "40", "12", "Others", "10", "6"):
        type_cell(page, text)
    assert page.counts.lines[:3] == [Line("Women", "80", "48"), Line("Men", "40", "12"), Line("Others", "10", "6")]
    assert page.table.currentIndex().row() == 3
    words = told(page)
    assert "Under four fifths" in words
    assert "Men (12 of 40, 30.0 %) over Women (48 of 80, 60.0 %): 0.50" in words
    assert page.counts.index(1, RATE).data() == "30.0 %"
    assert page.counts.index(1, RATIO).data() == "50.0 % · under 4/5"
    assert page.counts.index(2, RATIO).data() == "100.0 %"


@pytest.mark.parametrize(
    ("cells", "ratio", "p", "said"),
    [
        ("Women\t80\t48\nMen\t40\t12", "0.50", "0.0034", "hard to explain by chance alone"),
        ("A\t10\t5\nB\t8\t1", "0.25", "0.1516", "Chance alone could explain it"),
    ],
)
def test_the_result_in_words(page: SelectionPage, cells: str, ratio: str, p: str, said: str) -> None:
    QGuiApplication.clipboard().setText(cells)
    QTest.keyClick(page.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    words = told(page)
    assert f": {ratio}. Four fifths would be 0.80." in words
    assert f"probability of {p} (Fisher’s exact test)" in words
    assert said in words
    assert "Had one person more been selected from" in words
    assert "not legal advice" in words


def test_one_hire_may_decide(page: SelectionPage) -> None:
    page.counts.paste("A\t20\t10\nB\t20\t7", 0, 0)
    assert "One hire decides it" in told(page)
    page.counts.paste("A\t5\t3\nB\t5\t2", 0, 0)
    assert "That turns the two round" in told(page)
    page.counts.paste("A\t10\t9\nB\t10\t9", 0, 0)
    assert "Not under four fifths." in told(page)
    page.counts.paste("A\t10\t0\nB\t10\t0", 0, 0)
    assert "Nobody was selected" in told(page)


def test_what_cannot_be_is_said_beside_the_table(page: SelectionPage) -> None:
    page.counts.paste("Women\t80\t48\nMen\t40\t41\nOthers\tten\t2\nSome\t\t2\nNone\t0\t0", 0, 0)
    words = told(page)
    assert "Men: More people are selected than applied." in words
    assert "Others: Write whole numbers, such as 80." in words
    assert "Some: Applied and selected are both needed." in words
    assert "None: At least one person must have applied" in words
    assert "The result shows here once two groups have their counts." in words
    spoken = page.counts.index(1, SELECTED).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "41, More people are selected than applied."
    page.counts.setData(page.counts.index(1, SELECTED), "12")
    words = told(page)
    assert "Men:" not in words
    assert "0.50" in words


def test_spreadsheets_paste_with_headings_and_their_numbers(page: SelectionPage) -> None:
    assert page.counts.paste("Group;Applied;Selected\r\nWomen;1.234;1 000\r\nMen;2,000;500\r\n", 0, 0)
    assert [(group.name, group.applicants, group.selected) for group in page.counts.groups] == [
        ("Women", 1234, 1000),
        ("Men", 2000, 500),
    ]
    assert not page.counts.paste("  \n ", 0, 0)
    assert page.counts.paste("7", 1, APPLIED)
    assert page.counts.lines[1] == Line("Men", "7", "500")


def test_rows_come_and_go_and_every_change_is_taken_back(program: Program, page: SelectionPage) -> None:
    registry = program.window.actions_registry
    page.counts.paste("Women\t80\t48\nMen\t40\t12", 0, 0)
    page.table.go_to(0, NAME)
    assert registry.run("selection.remove_row")
    assert [line.name for line in page.counts.lines] == ["Men"]
    assert registry.run("selection.undo")
    assert [line.name for line in page.counts.lines] == ["Women", "Men"]
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert page.counts.lines[0].name == ""
    page.undo()
    assert page.counts.lines[0].name == "Women"
    page.add_row()
    assert page.counts.rowCount() == 3
    assert page.table.currentIndex().row() == 2
    page.clear()
    assert page.result is None
    while page.counts.undo():
        pass
    page.undo()
    assert "nothing to take back" in told(page)


def test_the_keys_of_undo_do_not_reach_the_store(program: Program, page: SelectionPage) -> None:
    changed: list[str] = []
    assert program.workspace is not None
    program.workspace.listeners.append(lambda: changed.append("write"))
    page.counts.paste("Women\t80\t48", 0, 0)
    QTest.keyClick(page.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert all(line.is_blank for line in page.counts.lines)
    assert changed == []


def test_nothing_is_stored_but_the_page_keeps_it_until_the_program_closes(
    program: Program, page: SelectionPage, tmp_path: Path
) -> None:
    page.counts.paste("Zyxwvut\t80\t48\nMen\t40\t12", 0, 0)
    program.window.navigator.go("today")
    program.window.navigator.go("selection")
    assert page.counts.lines[0].name == "Zyxwvut"
    program.window.close()
    program.close()
    kept = [file for file in tmp_path.rglob("*") if file.is_file() and b"Zyxwvut" in file.read_bytes()]
    assert kept == []


def test_the_result_is_copied_as_text(page: SelectionPage) -> None:
    page.counts.paste("Women\t80\t48\nMen\t40\t12", 0, 0)
    button = next(b for b in page.findChildren(QPushButton) if b.text() == "Copy as text")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Women: 48 of 80, 60.0 %\nMen: 12 of 40, 30.0 %\n\nUnder four fifths")
    assert copied.endswith("Ask somebody who knows the law where you hire.")


def test_the_picture_tells_its_numbers(page: SelectionPage) -> None:
    page.counts.paste("Women\t80\t48\nMen\t40\t12", 0, 0)
    assert page.picture is not None
    interface = QAccessible.queryAccessibleInterface(page.picture)
    assert "Men: 12 Selected, 40 Applied, 30.0 % Rate" in interface.text(QAccessible.Text.Description)
