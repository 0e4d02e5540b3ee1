"""Rating by keys and by mouse."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hiring_assistant.domain.scorecard import NotAssessedReason
from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.rating_cell import NOT_ASSESSED, paint_rating
from hiring_assistant.ui.widgets.rating_control import RatingControl


@dataclass
class Heard:
    rated: list[int] = field(default_factory=list)
    not_assessed: list[str] = field(default_factory=list)
    cleared: int = 0

    def clear(self) -> None:
        self.cleared += 1


@dataclass
class Place:
    window: QWidget
    control: RatingControl
    heard: Heard
    after: QLineEdit
    before: QLineEdit

    def press(self, key: Qt.Key) -> None:
        focus = self.control.window().focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)


@pytest.fixture
def place(qtbot: QtBot, theme: Theme) -> Place:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    before, control, after = QLineEdit(window), RatingControl("Reads tides", window), QLineEdit(window)
    for widget in (before, control, after):
        column.addWidget(widget)
    heard = Heard()
    control.rated.connect(heard.rated.append)
    control.not_assessed.connect(heard.not_assessed.append)
    control.cleared.connect(heard.clear)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    control.setFocus()
    return Place(window, control, heard, after, before)


def segment(control: RatingControl, value: int) -> QPushButton:
    return next(b for b in control.findChildren(QPushButton) if b.property("rating") == str(value))


@pytest.mark.parametrize("digit", [1, 2, 3, 4, 5])
def test_digits_rate(place: Place, digit: int) -> None:
    place.press(Qt.Key(Qt.Key.Key_0 + digit))
    assert place.heard.rated == [digit]
    assert place.control.value == digit
    assert place.control.reason is None


def test_zero_marks_as_not_asked_and_takes_the_rating_away(place: Place) -> None:
    place.press(Qt.Key.Key_4)
    place.press(Qt.Key.Key_0)
    assert place.heard.not_assessed == [NotAssessedReason.NOT_ASKED]
    assert place.control.value is None
    assert place.control.reason == NotAssessedReason.NOT_ASKED


def test_zero_again_opens_the_reasons(place: Place, qtbot: QtBot) -> None:
    place.press(Qt.Key.Key_0)
    place.press(Qt.Key.Key_0)
    menu = place.control.findChild(QMenu)
    assert menu is not None
    qtbot.waitUntil(menu.isVisible)
    action = next(a for a in menu.actions() if a.data() == NotAssessedReason.OUT_OF_TIME)
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert place.heard.not_assessed[-1] == NotAssessedReason.OUT_OF_TIME
    assert place.control.reason == NotAssessedReason.OUT_OF_TIME


def test_arrows_move_without_rating_and_space_rates(place: Place) -> None:
    place.press(Qt.Key.Key_Right)
    place.press(Qt.Key.Key_Right)
    assert place.heard.rated == []
    place.press(Qt.Key.Key_Space)
    assert place.heard.rated == [3]
    place.press(Qt.Key.Key_Left)
    place.press(Qt.Key.Key_Return)
    assert place.heard.rated == [3, 2]


def test_arrows_stop_at_the_ends(place: Place) -> None:
    place.press(Qt.Key.Key_Left)
    place.press(Qt.Key.Key_Space)
    assert place.heard.rated == [1]
    for _ in range(9):
        place.press(Qt.Key.Key_Right)
    assert segment(place.control, 0).hasFocus()


def test_delete_takes_the_rating_back(place: Place) -> None:
    place.press(Qt.Key.Key_5)
    place.press(Qt.Key.Key_Delete)
    assert place.control.value is None
    assert place.control.reason is None
    assert place.heard.cleared == 1


def test_tab_goes_through_in_one_step(place: Place) -> None:
    place.press(Qt.Key.Key_3)
    place.before.setFocus()
    place.press(Qt.Key.Key_Tab)
    assert segment(place.control, 3).hasFocus() or place.control.isAncestorOf(
        place.control.window().focusWidget() or place.after
    )
    place.press(Qt.Key.Key_Tab)
    assert place.after.hasFocus()


def test_keys_with_ctrl_are_left_to_the_page(place: Place) -> None:
    focus = place.control.window().focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert place.heard.rated == []


@pytest.mark.parametrize("value", [1, 5])
def test_click_rates(place: Place, value: int) -> None:
    QTest.mouseClick(segment(place.control, value), Qt.MouseButton.LeftButton)
    assert place.heard.rated == [value]
    assert [b.isChecked() for b in place.control.findChildren(QPushButton)].count(True) == 1


def test_click_on_the_rating_again_keeps_it(place: Place) -> None:
    QTest.mouseClick(segment(place.control, 2), Qt.MouseButton.LeftButton)
    QTest.mouseClick(segment(place.control, 2), Qt.MouseButton.LeftButton)
    assert place.control.value == 2
    assert segment(place.control, 2).isChecked()


def test_click_on_not_assessed_offers_the_reasons_and_changes_nothing_yet(place: Place, qtbot: QtBot) -> None:
    place.control.set_rating(4)
    QTest.mouseClick(segment(place.control, 0), Qt.MouseButton.LeftButton)
    menu = place.control.findChild(QMenu)
    assert menu is not None
    qtbot.waitUntil(menu.isVisible)
    menu.close()
    assert place.control.value == 4
    assert place.heard.not_assessed == []


def test_setting_by_program_says_nothing(place: Place) -> None:
    place.control.set_rating(2)
    place.control.set_rating(None, NotAssessedReason.NO_EXAMPLE.value)
    place.control.set_rating(None)
    assert place.heard == Heard()


def test_screen_readers_hear_requirement_and_rating(place: Place) -> None:
    place.control.set_rating(4)
    assert place.control.accessibleName() == "Reads tides: rated 4"
    assert segment(place.control, 2).accessibleName() == "Reads tides: Rate 2 of 5"
    place.control.set_rating(None, NotAssessedReason.OUT_OF_TIME.value)
    assert place.control.accessibleName() == "Reads tides: Out of time"


def test_segments_are_large_enough_to_hit(place: Place) -> None:
    # WCAG 2.2, 2.5.8 asks for 24 pixels.
    for value in range(6):
        size = segment(place.control, value).size()
        assert size.width() >= 32
        assert size.height() >= 28


def test_cells_differ_by_number_and_colour(theme: Theme) -> None:
    pictures = []
    for value in (1, 2, 3, 4, 5, NOT_ASSESSED, None):
        image = QImage(44, 32, QImage.Format.Format_RGB32)
        image.fill(theme.color("panel"))
        painter = QPainter(image)
        paint_rating(painter, image.rect(), value, theme)
        painter.end()
        pictures.append(image)
    assert all(a != b for at, a in enumerate(pictures) for b in pictures[:at])
    assert pictures[0].pixelColor(8, 8) == theme.color("r1")
