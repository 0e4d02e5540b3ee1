"""The page of practice: nothing of a reference before one has rated, and one's own figures after."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTextEdit, QWidget
from window_words import settle

from hiring_assistant.app.practice import PracticeItem, practice_items, rate_sample
from hiring_assistant.app.preferences import Preferences
from hiring_assistant.ui.pictures.picture import Picture
from hiring_assistant.ui.practice import words
from hiring_assistant.ui.practice.page import PracticePage
from hiring_assistant.ui.practice.summary import Summary
from hiring_assistant.ui.program import Program
from hiring_assistant.ui.translating import speak


@pytest.fixture
def page(program: Program) -> PracticePage:
    return practice(program)


def practice(program: Program) -> PracticePage:
    program.window.resize(1440, 900)
    program.window.navigator.go("practice")
    QApplication.processEvents()
    found = program.window.navigator.current
    assert isinstance(found, PracticePage)
    return found


def everything_said(widget: QWidget) -> str:
    """All texts of a widget, hidden ones as well, and all that a screen reader is given."""
    settle()
    found = []
    for child in [widget, *widget.findChildren(QWidget)]:
        found += [child.accessibleName(), child.accessibleDescription(), child.toolTip()]
        interface = QAccessible.queryAccessibleInterface(child)
        if interface is not None:
            found += [interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description)]
        if isinstance(child, QLabel | QPushButton | QLineEdit):
            found.append(child.text())
        if isinstance(child, QTextEdit):
            found.append(child.toPlainText())
    return "\n".join(found)


def current(page: PracticePage) -> PracticeItem:
    item = page.course.current
    assert item is not None
    return item


def press(page: PracticePage, key: Qt.Key) -> None:
    QTest.keyClick(page.window(), key)
    settle()


def test_the_answer_and_its_anchors_can_be_read_before_rating(page: PracticePage) -> None:
    answer = current(page).answer
    said = everything_said(page)
    assert answer.question in said
    assert answer.answer in said
    for _, anchor in answer.anchors:
        assert anchor in said


def test_no_reference_is_told_before_one_has_rated(page: PracticePage) -> None:
    seen = 0
    for _ in range(len(page.course.items)):
        item = current(page)
        said = everything_said(page)
        assert item.answer.why not in said
        assert item.answer.id not in said
        assert "you rated" not in said
        assert not page.card.reference.isVisibleTo(page)
        seen += 1
        page.following()
    assert seen >= 39


def test_digits_rate_and_then_the_reference_shows(page: PracticePage) -> None:
    item = current(page)
    wanted = item.answer.reference
    press(page, Qt.Key.Key_4)
    assert current(page).answer.id == item.answer.id
    assert current(page).value == 4
    assert page.card.reference.isVisibleTo(page)
    said = everything_said(page.card.reference)
    assert item.answer.why in said
    assert f"{wanted} · you rated 4" in said
    assert words.deviation(4 - wanted) in said
    assert page.card.next_button.hasFocus()
    QTest.keyClick(page.card.next_button, Qt.Key.Key_Return)
    settle()
    assert current(page).answer.id != item.answer.id
    assert not page.card.reference.isVisibleTo(page)
    assert page.card.choice.value is None
    assert item.answer.why not in everything_said(page)


def test_a_press_on_a_segment_rates_as_well(page: PracticePage) -> None:
    two = page.card.choice.findChildren(QPushButton)[1]
    QTest.mouseClick(two, Qt.MouseButton.LeftButton)
    settle()
    assert current(page).value == 2
    assert page.card.choice.value == 2


def test_arrows_go_through_the_segments_without_rating(page: PracticePage) -> None:
    page.card.choice.setFocus()
    buttons = page.card.choice.findChildren(QPushButton)
    assert buttons[0].hasFocus()
    QTest.keyClick(buttons[0], Qt.Key.Key_Right)
    QTest.keyClick(buttons[1], Qt.Key.Key_Right)
    assert buttons[2].hasFocus()
    assert current(page).value is None
    QTest.keyClick(buttons[2], Qt.Key.Key_Return)
    assert current(page).value == 3


def test_skipped_answers_come_again(page: PracticePage) -> None:
    first = current(page).answer.id
    press(page, Qt.Key.Key_S)
    second = current(page).answer.id
    assert second != first
    press(page, Qt.Key.Key_3)
    page.previous()
    assert current(page).answer.id == first
    page.following()
    page.following()
    for _ in range(len(page.course.items) - 2):
        press(page, Qt.Key.Key_3)
        press(page, Qt.Key.Key_N)
    assert current(page).answer.id == first
    press(page, Qt.Key.Key_1)
    press(page, Qt.Key.Key_N)
    assert page.done.isVisibleTo(page)
    assert page.findChildren(Summary)


def test_undo_opens_the_answer_again(program: Program, page: PracticePage) -> None:
    item = current(page)
    press(page, Qt.Key.Key_2)
    assert item.answer.why in everything_said(page)
    program.undo()
    settle()
    assert current(page).answer.id == item.answer.id
    assert current(page).value is None
    assert item.answer.why not in everything_said(page)


def test_a_competency_alone(page: PracticePage) -> None:
    at = page.competency.findData("negotiation")
    page.competency.setCurrentIndex(at)
    page.competency.activated.emit(at)
    settle()
    assert {item.answer.competency for item in page.course.chosen} == {"negotiation"}
    number = len(page.course.chosen)
    assert f"Answer 1 of {number}" in everything_said(page)
    for _ in range(number):
        press(page, Qt.Key.Key_3)
        press(page, Qt.Key.Key_N)
    assert page.done.isVisibleTo(page)


def test_going_through_again_hides_the_references(page: PracticePage) -> None:
    page.course.choose("negotiation")
    page.refresh()
    rated = [item.answer.id for item in page.course.chosen]
    for _ in rated:
        page.rate(3)
        page.next_open()
    assert page.done.isVisibleTo(page)
    QTest.keyClick(page.done.button, Qt.Key.Key_Return)
    settle()
    for _ in rated:
        item = current(page)
        assert item.value == 3
        said = everything_said(page)
        assert item.answer.why not in said
        assert "you rated" not in said
        assert page.card.choice.value is None
        page.rate(item.answer.reference)
        settle()
        assert item.answer.why in everything_said(page)
        page.next_open()
    items = {item.answer.id: item for item in practice_items(page.context.store)}
    assert all(items[id_].deviation == 0 for id_ in rated)


def test_figures_tell_lean_and_distance(page: PracticePage) -> None:
    for item in page.course.items:
        rate_sample(page.context.store, item.answer.id, max(1, item.answer.reference - 1))
    page.refresh()
    page.toggle_figures()
    said = everything_said(page)
    ones = sum(item.answer.reference == 1 for item in page.course.items)
    number = len(page.course.items)
    assert f"Exactly the reference: {ones} of {number}" in said
    assert f"Within a point: {number} of {number}" in said
    assert "stricter on average" in said
    picture = page.findChild(Picture)
    assert picture is not None
    rows = picture.drawing.numbers().rows
    assert [row[2] for row in rows[1:]] == [str(_count(page, n)) for n in range(2, 6)]
    assert rows[0][3] == str(ones)
    page.toggle_figures()
    assert not page.findChildren(Summary) or not page.figures_button.isChecked()


def _count(page: PracticePage, reference: int) -> int:
    return sum(item.answer.reference == reference for item in page.course.items)


def test_few_ratings_say_nothing_of_a_lean(page: PracticePage) -> None:
    press(page, Qt.Key.Key_5)
    page.toggle_figures()
    assert "Too few to say" in everything_said(page)


def test_only_ones_own_ratings_count(open_program: Callable[..., Program], tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    program = open_program(folder, Preferences(person="Noor Haddad", theme="light"))
    page = practice(program)
    page.rate(5)
    store = program.workspace
    assert store is not None
    store.person = "Kim Sand"
    page.opened()
    assert all(item.value is None for item in page.course.items)
    store.person = "Noor Haddad"
    page.opened()
    assert sum(item.value is not None for item in page.course.items) == 1


def test_other_languages_are_told_that_answers_are_english(
    open_program: Callable[..., Program], qapp: QApplication, page: PracticePage
) -> None:
    assert "in English" not in everything_said(page)
    try:
        speak(qapp, "de")
        german = PracticePage(page.context)
        german.opened()
        assert "Englisch" in everything_said(german)
        german.deleteLater()
    finally:
        speak(qapp, "en")


def test_the_order_tells_nothing_of_the_references(page: PracticePage) -> None:
    references = [item.answer.reference for item in page.course.items]
    runs = sum(one < other for one, other in pairwise(references))
    assert 8 < runs < len(references) - 8
    assert [item.answer.id for item in page.course.items] != sorted(item.answer.id for item in page.course.items)


def test_keys_work_from_wherever_the_focus_is(page: PracticePage) -> None:
    first = current(page).answer.id
    segment = page.card.choice.focusProxy()
    assert segment is not None
    for widget in (page.card.answer, segment, page.competency, page.figures_button):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        settle()
        assert current(page).answer.id != first, type(widget).__name__
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
        settle()
        assert current(page).answer.id == first, type(widget).__name__
    page.card.answer.setFocus()
    QTest.keyClick(page.card.answer, Qt.Key.Key_3)
    settle()
    assert current(page).value == 3


def test_figures_by_competency_name_only_what_was_rated(page: PracticePage) -> None:
    item = current(page)
    page.rate(item.answer.reference)
    page.toggle_figures()
    settle()
    pictures = [picture.drawing for picture in page.findChildren(Picture)]
    assert [row[0] for row in pictures[1].numbers().rows] == [item.answer.competency]
    assert pictures[1].numbers().rows[0][3] == "1"
