"""What was undone beside the text is made again by key, in that order, and told without moving the page."""

from __future__ import annotations

from PySide6.QtCore import Qt

from hiring_assistant.domain.scorecard import NotAssessedReason

SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_ratings_are_taken_back_and_made_again(hands):
    requirement = hands.page.draft.requirement(hands.page.panel.focus.requirement_id)
    hands.type("text")
    hands.ctrl(Qt.Key.Key_2)
    hands.ctrl(Qt.Key.Key_4)
    hands.ctrl(Qt.Key.Key_Z)
    hands.ctrl(Qt.Key.Key_Z)
    assert hands.on_disk().scorecard.ratings == ()
    hands.key(Qt.Key.Key_Z, SHIFT)
    assert hands.on_disk().scorecard.rating(requirement.id).value == 2
    hands.ctrl(Qt.Key.Key_Y)
    assert hands.on_disk().scorecard.rating(requirement.id).value == 4
    assert hands.page.draft.rating(requirement.id).value == 4
    assert hands.page.notes.editor.toPlainText() == "text"
    hands.ctrl(Qt.Key.Key_Z)
    assert hands.on_disk().scorecard.rating(requirement.id).value == 2


def test_a_new_rating_ends_redo(hands):
    requirement = hands.page.panel.focus.requirement_id
    hands.ctrl(Qt.Key.Key_2)
    hands.ctrl(Qt.Key.Key_Z)
    hands.ctrl(Qt.Key.Key_3)
    hands.ctrl(Qt.Key.Key_Y)
    assert hands.on_disk().scorecard.rating(requirement).value == 3
    assert not hands.program.can_redo()


def test_not_assessed_is_taken_back_and_made_again(hands):
    requirement = hands.page.panel.focus.requirement_id
    hands.ctrl(Qt.Key.Key_0)
    hands.key(Qt.Key.Key_2)
    hands.ctrl(Qt.Key.Key_Z)
    assert hands.on_disk().scorecard.rating(requirement) is None
    hands.ctrl(Qt.Key.Key_Y)
    assert hands.on_disk().scorecard.rating(requirement).reason is NotAssessedReason.OUT_OF_TIME


def test_text_is_redone_where_text_was_undone_last(hands):
    hands.ctrl(Qt.Key.Key_2)
    hands.type("text")
    hands.ctrl(Qt.Key.Key_Z)
    assert hands.page.notes.editor.toPlainText() == ""
    hands.key(Qt.Key.Key_Z, SHIFT)
    assert hands.page.notes.editor.toPlainText() == "text"


def test_skipped_and_added_questions_are_taken_back_and_made_again(hands):
    draft = hands.page.draft
    question, steps = draft.step.question_id, len(draft.steps)
    hands.key(Qt.Key.Key_S, SHIFT)
    hands.type("No time")
    hands.key(Qt.Key.Key_Return)
    hands.key(Qt.Key.Key_A, SHIFT)
    hands.type("What about tides?")
    hands.key(Qt.Key.Key_Return)
    assert len(draft.steps) == steps + 1
    hands.ctrl(Qt.Key.Key_Z)
    assert len(draft.steps) == steps
    hands.ctrl(Qt.Key.Key_Z)
    assert draft.record(question).skipped_reason is None
    hands.ctrl(Qt.Key.Key_Y)
    assert draft.record(question).skipped_reason == "No time"
    hands.ctrl(Qt.Key.Key_Y)
    assert [step.text for step in draft.steps if step.added_text] == ["What about tides?"]
    records = {record.question_id: record for record in hands.on_disk().records}
    assert records[question].skipped_reason == "No time"
    assert len(records) >= 2


def test_an_added_question_with_notes_stays(hands):
    hands.key(Qt.Key.Key_A, SHIFT)
    hands.type("What about tides?")
    hands.key(Qt.Key.Key_Return)
    hands.type("a note")
    hands.program.undo()
    assert hands.page.draft.step.added_text == "What about tides?"
    assert [note.text for note in hands.on_disk().notes] == ["a note"]
    assert "notes to this question" in hands.program.window.message.text


def test_what_was_undone_is_told_in_place_and_goes_with_the_next_action(hands):
    window, page = hands.program.window, hands.page
    name = page.draft.requirement(page.panel.focus.requirement_id).text
    hands.ctrl(Qt.Key.Key_2)
    top = page.mapTo(window, page.rect().topLeft())
    hands.ctrl(Qt.Key.Key_Z)
    assert window.status._text.text().startswith(f"Undone: Rating of “{name[:40]}")
    assert page.mapTo(window, page.rect().topLeft()) == top
    assert not window.message.isVisible()
    hands.ctrl(Qt.Key.Key_Down)
    assert window.status._text.text() == ""


def test_what_was_undone_is_told_for_some_seconds(hands, qtbot):
    status = hands.program.window.status
    status._news.setInterval(60)
    hands.ctrl(Qt.Key.Key_2)
    hands.ctrl(Qt.Key.Key_Z)
    assert status._text.text()
    qtbot.waitUntil(lambda: status._text.text() == "")
