"""Nothing typed is lost, whatever the disk does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from hiring_assistant.domain.problem import CannotDo, MachineFault
from hiring_assistant.ui.interview.saver import Saver

pytestmark = pytest.mark.usefixtures("qapp")


class Disk:
    def __init__(self):
        self.problem = None
        self.written = []

    def write(self, what):
        def write():
            if self.problem is not None:
                raise self.problem
            self.written.append(what)

        return write


def test_a_pause_in_typing_writes_once(qtbot):
    disk, saver = Disk(), Saver()
    for _ in range(3):
        saver.later("notes", disk.write("notes"))
    assert disk.written == []
    with qtbot.waitSignal(saver.saved):
        pass
    assert disk.written == ["notes"]
    assert not saver.pending


def test_typing_without_a_pause_is_written_too(qtbot):
    disk, saver = Disk(), Saver()
    for _ in range(12):
        saver.later("notes", disk.write("notes"))
        qtbot.wait(60)
    assert disk.written


def test_a_newer_write_takes_the_place_of_an_older_one_that_failed(qtbot):
    disk, saver = Disk(), Saver()
    disk.problem = MachineFault("disk-full", "The disk is full.")
    with qtbot.waitSignal(saver.failed):
        assert not saver.now("rating", disk.write(3))
    assert not saver.now("rating", disk.write(4))
    assert not saver.now("other", disk.write("other"))
    disk.problem = None
    with qtbot.waitSignal(saver.saved):
        pass
    assert disk.written == [4, "other"]


def test_what_cannot_be_done_is_told_and_not_tried_again(qtbot):
    disk, saver = Disk(), Saver()
    disk.problem = CannotDo("closed", "It is closed.")
    with qtbot.waitSignal(saver.refused):
        saver.now("rating", disk.write(3))
    assert not saver.pending


def test_a_bug_while_writing_is_not_swallowed_and_keeps_what_was_typed():
    disk, saver = Disk(), Saver()
    disk.problem = ValueError("a bug")
    saver.later("notes", disk.write("notes"))
    with pytest.raises(ValueError, match="a bug"):
        saver.flush()
    assert saver.pending
    disk.problem = None
    assert saver.flush()
    assert disk.written == ["notes"]


def test_while_the_store_is_away_all_is_kept_and_saved_when_it_is_back(sit, planned, qtbot):
    hands = sit(planned.interview)
    page = hands.page
    away = planned.folder.with_name("away")
    hands.ctrl(Qt.Key.Key_U)
    requirement = page.panel.focus.requirement_id
    planned.folder.rename(away)
    hands.type("typed while the store was away")
    qtbot.waitUntil(page.trouble.isVisible)
    hands.ctrl(Qt.Key.Key_4)
    hands.type(" and on")
    assert "Not saved" in hands.program.window.status.saved_text
    assert page.notes.editor.toPlainText() == "typed while the store was away and on"
    assert not page.leaving()
    away.rename(planned.folder)
    qtbot.waitUntil(lambda: not page.saver.pending, timeout=5000)
    assert not page.trouble.isVisible()
    sitting = hands.on_disk()
    assert [note.text for note in sitting.notes] == ["typed while the store was away and on"]
    assert sitting.scorecard.rating(requirement).value == 4
    assert page.leaving()


def test_one_can_leave_without_what_could_not_be_saved(sit, planned, qtbot):
    hands = sit(planned.interview)
    page = hands.page
    away = planned.folder.with_name("away")
    planned.folder.rename(away)
    hands.type("lost on purpose")
    assert not hands.program.window.navigator.go("settings")
    page.trouble._button.click()
    away.rename(planned.folder)
    assert hands.program.window.navigator.current is not page
