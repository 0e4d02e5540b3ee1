"""The widgets that pages share."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hiring_assistant.ui.theme.theme import Theme
from hiring_assistant.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from hiring_assistant.ui.widgets.card import Card
from hiring_assistant.ui.widgets.chip import Chip, ChipButton
from hiring_assistant.ui.widgets.empty_state import EmptyState
from hiring_assistant.ui.widgets.fields import DayField, MomentField, NumberField, TimeField
from hiring_assistant.ui.widgets.flow_layout import FlowLayout
from hiring_assistant.ui.widgets.key_hint import KeyHint, key_names
from hiring_assistant.ui.widgets.labels import ElidedLabel, label
from hiring_assistant.ui.widgets.message_strip import MessageStrip
from hiring_assistant.ui.widgets.page_bar import PageBar
from hiring_assistant.ui.widgets.rating_control import RatingControl
from hiring_assistant.ui.widgets.scroll_page import ScrollPage
from hiring_assistant.ui.widgets.search_field import SearchField
from hiring_assistant.ui.widgets.thin_progress import ThinProgress
from hiring_assistant.ui.widgets.tile import StageTile


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    made = QWidget()
    made.setLayout(QVBoxLayout())
    qtbot.addWidget(made)
    return made


def put(window: QWidget, widget: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(widget)
    window.show()


def buttons(widget: QWidget) -> dict[str, QPushButton]:
    return {b.text(): b for b in widget.findChildren(QPushButton) if b.isVisibleTo(widget)}


def test_strip_is_hidden_until_it_says_something(window: QWidget) -> None:
    strip = MessageStrip()
    put(window, strip)
    assert not strip.isVisible()
    strip.say("The page was kept.", "success")
    assert strip.isVisible()
    assert strip.text == "The page was kept."
    assert strip.accessibleName() == "Done: The page was kept."
    strip.withdraw()
    assert not strip.isVisible()


def test_button_of_the_strip_acts_once_and_closes_it(window: QWidget, qtbot: QtBot) -> None:
    strip, called = MessageStrip(), []
    put(window, strip)
    strip.say("Removed.", "info", "Undo", lambda: called.append("undo"))
    with qtbot.waitSignal(strip.pressed):
        buttons(strip)["Undo"].click()
    assert called == ["undo"]
    assert not strip.isVisible()
    strip.say("Something else.")
    assert "Undo" not in buttons(strip)


def test_strip_can_be_closed(window: QWidget, qtbot: QtBot) -> None:
    strip = MessageStrip()
    put(window, strip)
    strip.say("Attention", "warning")
    with qtbot.waitSignal(strip.closed):
        buttons(strip)["✕"].click()
    assert not strip.isVisible()


def test_message_of_a_message_may_say_the_next(window: QWidget) -> None:
    strip = MessageStrip()
    put(window, strip)
    strip.say("Removed.", "info", "Undo", lambda: strip.say("Undone."))
    buttons(strip)["Undo"].click()
    assert strip.isVisible()
    assert strip.text == "Undone."


def test_names_from_outside_are_never_markup(window: QWidget) -> None:
    for made in (label("<b>Noor</b>"), ElidedLabel("<b>Noor</b>"), Chip("<b>Noor</b>")):
        assert made.textFormat() == Qt.TextFormat.PlainText


def test_flow_breaks_lines_where_there_is_no_room(window: QWidget, qapp: QApplication) -> None:
    box = QWidget()
    flow = FlowLayout(box)
    for number in range(12):
        flow.addWidget(ChipButton(f"Probe number {number}"))
    put(window, box)
    window.resize(800, 300)
    qapp.processEvents()
    wide = flow.heightForWidth(700)
    narrow = flow.heightForWidth(250)
    assert narrow >= 3 * wide / 2
    window.resize(300, 600)
    qapp.processEvents()
    right = max(b.geometry().right() for b in box.findChildren(QPushButton))
    assert right <= box.width()
    assert flow.count() == 12
    assert flow.itemAt(99) is None


def test_flow_is_mirrored_in_right_to_left_languages(window: QWidget, qapp: QApplication) -> None:
    box = QWidget()
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow = FlowLayout(box)
    first, second = QLabel("first"), QLabel("second")
    flow.addWidget(first)
    flow.addWidget(second)
    put(window, box)
    window.resize(500, 200)
    qapp.processEvents()
    assert first.x() > second.x()


def test_elided_label_shows_the_rest_as_tool_tip(window: QWidget, qapp: QApplication) -> None:
    made = ElidedLabel("Commercial Harbour Pilot for the Northern Approaches and all of the Eastern Channel")
    put(window, made)
    window.resize(200, 60)
    qapp.processEvents()
    assert made.shown.endswith("…")
    assert made.toolTip() == made.text()
    window.resize(1400, 60)
    qapp.processEvents()
    assert made.shown == made.text()
    assert made.toolTip() == ""


@pytest.mark.parametrize(
    ("shortcut", "keys"),
    [("Ctrl+K", ["Ctrl", "K"]), ("Ctrl++", ["Ctrl", "+"]), ("Ctrl+1…5", ["Ctrl", "1…5"]), ("F1", ["F1"])],
)
def test_keys_are_shown_one_by_one(qapp: QApplication, shortcut: str, keys: list[str]) -> None:
    assert key_names(shortcut) == keys


def test_search_waits_for_a_pause_and_then_tells_once(window: QWidget, qtbot: QtBot) -> None:
    field, heard = SearchField("Filter roles"), []
    field.searched.connect(heard.append)
    put(window, field)
    with qtbot.waitSignal(field.searched):
        qtbot.keyClicks(field, "pilot")
    assert heard == ["pilot"]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert heard == ["pilot", ""]
    with qtbot.waitSignal(field.down):
        QTest.keyClick(field, Qt.Key.Key_Down)


def test_search_tells_at_once_on_enter(window: QWidget, qtbot: QtBot) -> None:
    field, heard = SearchField("Filter roles"), []
    field.searched.connect(heard.append)
    put(window, field)
    qtbot.keyClicks(field, "tide")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert heard == ["tide"]


@pytest.mark.parametrize(("done", "total", "value"), [(0, 10, 0), (5, 10, 500), (20, 10, 1000), (-3, 10, 0)])
def test_progress_stays_within_its_ends(qapp: QApplication, done: float, total: float, value: int) -> None:
    bar = ThinProgress("Time")
    bar.show_share(done, total)
    assert bar.value() == value
    bar.show_share(1, 0)
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    bar.deleteLater()


def test_empty_state_offers_its_button(window: QWidget, qtbot: QtBot) -> None:
    state = EmptyState("No candidates yet", "Add who is considered for a role.", "Add a candidate")
    put(window, state)
    with qtbot.waitSignal(state.pressed):
        state.button.click()
    state.say("No interviews yet")
    assert not state.button.isVisible()


def test_tile_is_pressed_wherever_it_is_hit(window: QWidget, qtbot: QtBot, qapp: QApplication) -> None:
    tile = StageTile("3 · Interview · 30 min", "Hiring manager", "6 requirements", "one rater")
    put(window, tile)
    window.resize(300, 200)
    qapp.processEvents()
    over = tile.findChildren(QLabel)[1]
    spot = over.mapTo(window, over.rect().center())
    target = window.childAt(spot)
    assert target is tile
    with qtbot.waitSignal(tile.clicked):
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton, pos=tile.mapFrom(window, spot))
    assert tile.accessibleName() == "3 · Interview · 30 min. Hiring manager. 6 requirements. one rater"


def test_tile_grows_with_its_text(window: QWidget, qapp: QApplication) -> None:
    row = QWidget()
    line = QHBoxLayout(row)
    tile = StageTile("5 · Interview · 45 min", "Potential colleague from the pilots' own station", "5 requirements")
    line.addWidget(tile)
    put(window, row)
    window.resize(180, 400)
    qapp.processEvents()
    assert tile.height() >= tile.heightForWidth(tile.width())
    assert tile.heightForWidth(110) > tile.heightForWidth(400)


def test_scroll_page_never_scrolls_sideways_at_1024(window: QWidget, qapp: QApplication, theme: Theme) -> None:
    page = ScrollPage()
    page.body.addWidget(label("A sentence that is long enough to need several lines. " * 20))
    row = QHBoxLayout()
    for number in range(6):
        row.addWidget(StageTile(f"{number} · Interview · 30 min", "Potential colleague", "5 requirements"))
    page.body.addLayout(row)
    card = Card("Ratings")
    for _ in range(20):
        card.body.addWidget(RatingControl("Reads tides"))
    page.body.addWidget(card)
    put(window, page)
    window.resize(1024 - 170, 640)
    qapp.processEvents()
    assert page.verticalScrollBar().maximum() > 0
    assert page.horizontalScrollBar().maximum() == 0


def test_page_bar_names_where_back_leads(window: QWidget, qtbot: QtBot) -> None:
    bar = PageBar()
    put(window, bar)
    bar.show_titles("Today", "Noor Haddad", "Harbour Pilot")
    back = buttons(bar)["‹ Today"]
    assert back.accessibleName() == "Back to Today"
    with qtbot.waitSignal(bar.back):
        back.click()


def test_every_control_has_a_name(
    window: QWidget, qapp: QApplication, unnamed_controls: Callable[[QWidget], list[str]]
) -> None:
    strip = MessageStrip()
    strip.say("Words", "info", "Undo")
    tile = StageTile("1", "Questionnaire")
    for widget in (
        strip,
        tile,
        RatingControl("Reads tides"),
        SearchField("Filter"),
        NumberField("Minutes"),
        MomentField("When"),
        DayField("Day"),
        TimeField("Time"),
        Button("Plain"),
        PrimaryButton("Go"),
        LinkButton("More"),
        KeyHint("Ctrl+K", "commands"),
    ):
        put(window, widget)
    qapp.processEvents()
    assert unnamed_controls(window) == []
    put(window, QPushButton("✕"))
    qapp.processEvents()
    assert unnamed_controls(window) == ["QPushButton  (inside QWidget)"]


def test_a_strip_is_as_high_as_its_sentence_in_a_narrow_window(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    strip = MessageStrip(closable=False)
    column.addWidget(strip)
    column.addStretch(1)
    around.resize(1400, 800)
    around.show()
    strip.say("The disk is full, so this could not be saved. " * 4, "error", "Copy all notes")
    qtbot.wait(20)
    low = strip.height()
    around.resize(380, 800)
    qtbot.wait(20)
    assert strip.height() > low
    text = next(each for each in strip.findChildren(QLabel) if each.text() == strip.text)
    assert text.height() >= text.heightForWidth(text.width())
