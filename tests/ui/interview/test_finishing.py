"""Finish says what is left and goes there, and nobody who goes on typing rates by it; a paused clock says so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QPushButton

CTRL = Qt.KeyboardModifier.ControlModifier
F7 = Qt.Key.Key_F7


def test_finish_goes_to_the_first_that_is_open_and_says_how_many_are(hands):
    panel, ids = hands.page.panel, hands.page.draft.open_ids
    panel.focus_requirement(ids[0])
    hands.ctrl(Qt.Key.Key_Return)
    assert panel.focus.requirement_id == ids[0]
    said = f"{len(ids)} requirements are still to be rated."
    assert panel.focus._still.isVisible()
    assert panel.focus._still.text() == said
    assert hands.program.window.status._text.text() == said
    hands.key(Qt.Key.Key_4)
    assert panel.focus._still.text() == f"{len(ids) - 1} requirements are still to be rated."
    hands.ctrl(Qt.Key.Key_P)
    assert not panel.focus._still.isVisible()


@pytest.mark.parametrize("size", [(1440, 900), (400, 860)])
def test_what_is_typed_after_finish_becomes_a_note_and_rates_nothing(sit, planned, size):
    hands = sit(planned.interview, size)
    hands.ctrl(Qt.Key.Key_Down)
    ids = hands.page.draft.open_ids
    hands.page.panel.focus_requirement(ids[0])
    hands.ctrl(Qt.Key.Key_0)
    hands.key(Qt.Key.Key_2)
    rated = hands.on_disk().scorecard.ratings
    assert len(rated) == 1
    hands.ctrl(Qt.Key.Key_Return)
    for letter in " ok so he said":
        hands.type(letter)  # To whatever has the keyboard by then.
    assert hands.page.notes.editor.toPlainText() == "ok so he said"
    assert hands.on_disk().scorecard.ratings == rated
    hands.ctrl(Qt.Key.Key_Return)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Space):
        hands.key(key)
    assert hands.on_disk().scorecard.ratings == rated


def test_an_arrow_chooses_and_enter_rates(hands):
    requirement = hands.page.draft.open_ids[0]
    hands.ctrl(Qt.Key.Key_Return)
    for _ in range(3):
        hands.key(Qt.Key.Key_Right)
    hands.key(Qt.Key.Key_Return)
    assert hands.on_disk().scorecard.rating(requirement).value == 4


def test_the_focus_is_shown_around_all_segments_until_one_is_chosen(hands):
    hands.ctrl(Qt.Key.Key_Return)
    control = hands.page.panel.focus.control
    around = control.grab().toImage()
    hands.key(Qt.Key.Key_Right)
    assert control.grab().toImage() != around
    hands.page.to_notes()
    assert control.grab().toImage() != around


@pytest.mark.parametrize("size", [(1440, 900), (1024, 700), (400, 860)])
def test_a_paused_clock_says_so_beside_the_time_and_the_guide(sit, planned, size):
    hands = sit(planned.interview, size)
    hands.at(65_000)
    hands.ctrl(Qt.Key.Key_Down)
    page = hands.page
    assert not page.header._paused.isVisible()
    hands.ctrl(Qt.Key.Key_Return)
    told = page.question._plan if page.narrow else page.rail._behind
    assert page.header._paused.isVisible()
    assert page.header._paused.text() == "Paused"
    assert page.header._paused.geometry().right() < page.header.width()
    assert told.text() == "Paused · Ctrl+P"
    assert told.isVisible()
    hands.ctrl(Qt.Key.Key_P)
    assert not page.header._paused.isVisible()
    assert "Paused" not in told.text()


def test_a_reopened_draft_says_that_it_is_paused_and_notes_carry_the_time_of_the_pause(hands):
    hands.at(65_000)
    hands.type("one")
    hands.program.window.navigator.go("today")
    hands.program.window.navigator.back()
    assert hands.page.header._paused.isVisible()
    paused_at = hands.page.clock.elapsed_ms
    hands.type("\ntwo")
    hands.page.saver.flush()
    assert [note.elapsed_ms for note in hands.on_disk().notes][1] == paused_at
    assert not hands.page.clock.running


def test_candidates_window_comes_to_the_front_and_its_end_is_told(hands, qtbot):
    window, status = hands.page.call.window, hands.program.window.status
    seen = []

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.ZOrderChange:
                seen.append(watched)
            return False

    watch = Watch()
    window.installEventFilter(watch)
    hands.key(F7)
    assert seen
    assert "is open" in status._text.text()
    window.close()
    QApplication.processEvents()
    assert status._text.text() == "The candidate's window is closed"
    window.removeEventFilter(watch)


def test_leaving_the_narrow_mode_gives_the_keyboard_to_the_notes(sit, planned, qtbot):
    hands = sit(planned.interview, (400, 860))
    hands.program.window.show_banner("A sample", "To my own store")
    hands.ctrl(Qt.Key.Key_Down)
    hands.ctrl(Qt.Key.Key_Return)
    assert hands.page.panel.focus.control.isAncestorOf(QApplication.focusWidget())
    hands.program.window.resize(1440, 900)
    qtbot.waitUntil(hands.page.notes.editor.hasFocus)
    hands.page.header._finish.setFocus()
    hands.program.window.resize(400, 860)
    QApplication.processEvents()
    assert hands.page.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize("size", [(380, 700), (1024, 700), (380, 860)])
@pytest.mark.parametrize("percent", [100, 150])
def test_nothing_is_cut_where_there_is_little_room(sit, planned, size, percent, qtbot):
    hands = sit(planned.interview, size)
    hands.program.window.theme.set_text_percent(percent)
    hands.ctrl(Qt.Key.Key_Down)
    hands.ctrl(Qt.Key.Key_4)
    qtbot.wait(80)
    page = hands.page
    text, card = page.question._text, page.panel.focus
    assert text.height() >= text.heightForWidth(text.width())
    for line in card._anchors.values():
        assert line.height() >= line.heightForWidth(line.width())
    for button in card.control.findChildren(QPushButton):
        assert button.height() >= button.minimumSizeHint().height()
        assert card.rect().contains(button.mapTo(card, button.rect().bottomRight()))
    assert page.notes.editor.height() >= 3 * page.notes.editor.fontMetrics().lineSpacing()


def test_guide_shows_titles_on_two_lines_where_it_has_little_room(sit, planned):
    hands = sit(planned.interview, (1024, 700))
    guide = hands.page.rail.list
    long = next(row for row in range(guide.model().rowCount()) if guide.model().index(row).data().startswith("Q1 "))
    narrow = guide.sizeHintForRow(long)
    assert narrow >= 2 * guide.fontMetrics().lineSpacing()
    hands.program.window.resize(1440, 900)
    QApplication.processEvents()
    assert guide.sizeHintForRow(long) < narrow
    rows = sum(guide.sizeHintForRow(row) for row in range(guide.model().rowCount()))
    assert guide.height() == rows + 4  # What stands below follows.
