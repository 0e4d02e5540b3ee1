"""Interviews held on the page with real keys and a real store."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from hiring_assistant.app.candidates import add_candidate
from hiring_assistant.app.interviews import plan_interview
from hiring_assistant.app.kits import plan_for
from hiring_assistant.app.preferences import load_preferences
from hiring_assistant.app.roles import get_role, import_page, tracks_to_hire_for
from hiring_assistant.app.sitting import open_sitting
from hiring_assistant.app.workspace import open_workspace
from hiring_assistant.assets import data
from hiring_assistant.domain.interview import CheckValue, InterviewState, segment_place
from hiring_assistant.domain.kit import SegmentKind
from hiring_assistant.domain.scorecard import NotAssessedReason, Recommendation
from hiring_assistant.ui.interview.page import InterviewPage
from hiring_assistant.ui.widgets.key_hint import KeyHint

CTRL = Qt.KeyboardModifier.ControlModifier
SAVED_WITHIN_MS = 500


def rate_all(hands, digit=Qt.Key.Key_3):
    while hands.page.draft.open_ids:
        hands.ctrl(Qt.Key.Key_U)
        hands.ctrl(digit)


# Notes


def test_what_was_typed_is_on_disk_half_a_second_later_without_any_save(sit, planned, qtbot):
    hands = sit(planned.interview)
    hands.at(65_000)
    hands.type("in the opening")
    hands.ctrl(Qt.Key.Key_Down)
    question = hands.page.draft.step.question_id
    hands.at(125_000)
    hands.type("first line\nsecond line")
    qtbot.wait(SAVED_WITHIN_MS)
    notes = hands.on_disk().notes
    assert [(note.question_id, note.text) for note in notes] == [
        (question, "first line"),
        (question, "second line"),
        (segment_place(SegmentKind.OPENING), "in the opening"),
    ]
    assert [note.elapsed_ms // 1000 for note in notes] == [125, 125, 65]


def test_steady_typing_is_saved_without_a_pause(sit, planned, qtbot):
    hands = sit(planned.interview)
    for letter in "abcdefghijkl":
        hands.type(letter)
        qtbot.wait(60)
    assert hands.on_disk().notes[0].text.startswith("abc")


def test_leaving_the_field_saves_at_once(sit, planned):
    hands = sit(planned.interview)
    hands.type("half a thought")
    hands.page.panel.focus.control.setFocus()
    assert [note.text for note in hands.on_disk().notes] == ["half a thought"]


def test_closing_the_window_saves_at_once_and_the_clock_too(sit, planned):
    hands = sit(planned.interview)
    hands.at(70_000)
    hands.type("typed and closed")
    hands.program.window.close()
    workspace = open_workspace(planned.folder)
    sitting = open_sitting(workspace, planned.interview)
    workspace.close()
    assert [note.text for note in sitting.notes] == ["typed and closed"]
    assert sitting.interview.elapsed_ms >= 70_000


def test_each_question_has_its_own_sheet_cursor_and_undo(sit, planned):
    hands = sit(planned.interview)
    hands.ctrl(Qt.Key.Key_Down)
    hands.type("one")
    hands.ctrl(Qt.Key.Key_Down)
    hands.type("two")
    hands.ctrl(Qt.Key.Key_Z)
    assert hands.page.notes.editor.toPlainText() == ""
    hands.ctrl(Qt.Key.Key_Up)
    assert hands.page.notes.editor.toPlainText() == "one"
    hands.type(" more")
    assert hands.page.notes.editor.toPlainText() == "one more"
    hands.ctrl(Qt.Key.Key_Z)
    assert hands.page.notes.editor.toPlainText() == ""


def test_pasted_text_is_plain_and_each_line_a_note(sit, planned, qtbot):
    hands = sit(planned.interview)
    clip = QMimeData()
    clip.setText("one\r\ntwo\u2028three")
    clip.setHtml("<b>one</b>")
    QApplication.clipboard().setMimeData(clip)
    hands.ctrl(Qt.Key.Key_V)
    qtbot.wait(SAVED_WITHIN_MS)
    assert [note.text for note in hands.on_disk().notes] == ["one", "two", "three"]


def test_evidence_is_flagged_for_the_requirement_in_focus_and_unflagged(sit, planned, qtbot):
    hands = sit(planned.interview)
    hands.ctrl(Qt.Key.Key_Down)
    requirement = hands.page.panel.focus.requirement_id
    hands.type("says how it went")
    hands.ctrl(Qt.Key.Key_Period)
    assert hands.on_disk().notes[0].evidence_for == (requirement,)
    hands.ctrl(Qt.Key.Key_Period)
    assert hands.on_disk().notes[0].evidence_for == ()


def test_reopening_a_draft_goes_on_where_it_was_paused(sit, planned, qtbot):
    hands = sit(planned.interview)
    hands.ctrl(Qt.Key.Key_Down)
    hands.ctrl(Qt.Key.Key_Down)
    step = hands.page.draft.step.key
    hands.at(312_000)
    hands.type("before the break")
    hands.ctrl(Qt.Key.Key_4)
    hands.page.draft.write_summary("so far", "", "")
    hands.program.window.close()
    again = sit(planned.interview)
    page = again.page
    assert page.draft.step.key == step
    assert page.notes.editor.toPlainText() == "before the break"
    assert page.draft.rating(page.panel.focus.requirement_id).value == 4
    assert page.draft.summary[0] == "so far"
    assert not page.clock.running
    assert page.clock.elapsed_ms // 1000 == 312
    assert page.header._pause.text() == "Continue"
    again.ctrl(Qt.Key.Key_P)
    assert page.clock.running


def test_going_to_another_page_pauses_and_coming_back_keeps_the_cursor(sit, planned):
    hands = sit(planned.interview)
    hands.type("abcdef")
    hands.key(Qt.Key.Key_Left)
    hands.program.window.navigator.go("settings")
    assert not hands.page.clock.running
    assert [note.text for note in hands.on_disk().notes] == ["abcdef"]
    hands.go()
    hands.type("x")
    assert hands.page.notes.editor.toPlainText() == "abcdexf"


# Rating


def test_rating_by_keys_from_within_the_notes(sit, planned):
    hands = sit(planned.interview)
    hands.ctrl(Qt.Key.Key_Down)
    requirement = hands.page.panel.focus.requirement_id
    assert requirement == hands.page.draft.step.requirement_ids[0]
    hands.type("a")
    hands.ctrl(Qt.Key.Key_4)
    hands.type("b")
    assert hands.on_disk().scorecard.rating(requirement).value == 4
    hands.ctrl(Qt.Key.Key_2)
    assert hands.on_disk().scorecard.rating(requirement).value == 2
    assert hands.page.notes.editor.toPlainText() == "ab"


def test_digits_alone_are_text_in_the_notes_and_ratings_elsewhere(sit, planned):
    hands = sit(planned.interview)
    hands.ctrl(Qt.Key.Key_Down)
    requirement = hands.page.panel.focus.requirement_id
    hands.key(Qt.Key.Key_4)
    assert hands.page.notes.editor.toPlainText() == "4"
    assert hands.page.draft.rating(requirement) is None
    hands.page.rail.list.setFocus()
    hands.key(Qt.Key.Key_4)
    assert hands.on_disk().scorecard.rating(requirement).value == 4


def test_a_row_is_rated_by_the_mouse_where_it_stands(sit, planned, qtbot):
    hands = sit(planned.interview)
    panel = hands.page.panel
    in_focus = panel.focus.requirement_id
    row = next(row for row in panel._rows if row.requirement.id != in_focus)
    button = next(b for b in row.control.findChildren(QPushButton) if b.property("rating") == "4")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert hands.on_disk().scorecard.rating(row.requirement.id).value == 4
    assert row.isVisible()
    assert panel.focus.requirement_id == in_focus
    hands.key(Qt.Key.Key_2)
    assert hands.on_disk().scorecard.rating(row.requirement.id).value == 2
    assert hands.on_disk().scorecard.rating(in_focus) is None


def test_a_row_whose_name_is_pressed_comes_into_focus(sit, planned, qtbot):
    hands = sit(planned.interview)
    panel = hands.page.panel
    row = next(row for row in panel._rows if row.isVisible())
    qtbot.mouseClick(row._name, Qt.MouseButton.LeftButton)
    assert panel.focus.requirement_id == row.requirement.id
    assert not row.isVisible()


def test_not_assessed_takes_one_key_and_its_reason_another(sit, planned):
    hands = sit(planned.interview)
    hands.ctrl(Qt.Key.Key_Down)
    requirement = hands.page.panel.focus.requirement_id
    hands.ctrl(Qt.Key.Key_0)
    assert hands.page.draft.rating(requirement) is None
    hands.key(Qt.Key.Key_3)
    assert hands.on_disk().scorecard.rating(requirement).reason is NotAssessedReason.NO_EXAMPLE
    hands.type("on with the notes")
    assert hands.page.notes.editor.toPlainText() == "on with the notes"


def test_the_reason_can_be_chosen_with_ctrl_held_down_and_given_up_with_escape(sit, planned):
    hands = sit(planned.interview)
    hands.ctrl(Qt.Key.Key_Down)
    requirement = hands.page.panel.focus.requirement_id
    hands.ctrl(Qt.Key.Key_0)
    hands.ctrl(Qt.Key.Key_2)
    assert hands.page.draft.rating(requirement).reason is NotAssessedReason.OUT_OF_TIME
    hands.ctrl(Qt.Key.Key_0)
    hands.key(Qt.Key.Key_Escape)
    assert hands.page.draft.rating(requirement).reason is NotAssessedReason.OUT_OF_TIME
    assert hands.page.notes.editor.hasFocus()


def test_a_word_typed_on_while_a_reason_is_asked_for_reaches_the_notes(sit, planned):
    hands = sit(planned.interview)
    hands.ctrl(Qt.Key.Key_Down)
    hands.ctrl(Qt.Key.Key_0)
    hands.key(Qt.Key.Key_H)
    hands.type("ello")
    assert hands.page.notes.editor.toPlainText().lower() == "hello"


def test_undo_takes_a_rating_back_that_came_after_the_last_letter_and_text_otherwise(sit, planned):
    hands = sit(planned.interview)
    hands.ctrl(Qt.Key.Key_Down)
    requirement = hands.page.panel.focus.requirement_id
    hands.type("text")
    hands.ctrl(Qt.Key.Key_4)
    hands.ctrl(Qt.Key.Key_Z)
    assert hands.on_disk().scorecard.rating(requirement) is None
    assert hands.page.draft.rating(requirement) is None
    assert hands.page.notes.editor.toPlainText() == "text"
    hands.ctrl(Qt.Key.Key_Z)
    assert hands.page.notes.editor.toPlainText() == ""


def test_next_unrated_goes_round_and_stops_when_all_is_rated(sit, planned):
    hands = sit(planned.interview)
    ids = [requirement.id for requirement in hands.page.draft.sitting.requirements]
    seen = []
    for _ in ids:
        hands.ctrl(Qt.Key.Key_U)
        seen.append(hands.page.panel.focus.requirement_id)
        hands.ctrl(Qt.Key.Key_3)
    assert sorted(seen) == sorted(ids)
    assert not hands.page.draft.open_ids


def test_anchors_of_the_requirement_in_focus_are_in_view(sit, planned):
    hands = sit(planned.interview)
    hands.ctrl(Qt.Key.Key_Down)
    card = hands.page.panel.focus
    for value, text in card._anchors.items():
        assert text.isVisible()
        assert text.text == hands.page.draft.step.question.anchor(value)


def test_hint_at_missing_evidence_is_firmer_at_the_ends(sit, planned):
    hands = sit(planned.interview)
    hands.ctrl(Qt.Key.Key_Down)
    hint = hands.page.panel.focus._hint
    hands.ctrl(Qt.Key.Key_3)
    quiet = hint.text
    hands.ctrl(Qt.Key.Key_5)
    assert hint.isVisible()
    assert hint.text != quiet
    before = hands.page.panel.focus.height()
    hands.type("proof")
    hands.ctrl(Qt.Key.Key_Period)
    assert hint.text == ""
    assert hands.page.panel.focus.height() == before  # What stands below stays where it is.


@pytest.mark.parametrize("percent", [100, 125, 150])
def test_everything_fits_beside_a_call(sit, planned, percent, qtbot):
    hands = sit(planned.interview, (380, 860))
    hands.program.window.theme.set_text_percent(percent)
    hands.ctrl(Qt.Key.Key_Down)
    hands.type("a note")
    hands.ctrl(Qt.Key.Key_2)
    qtbot.wait(50)
    page = hands.page
    assert hands.program.window.width() == 380
    for part in (page.question, page.panel.focus, page.notes):
        assert part.minimumSizeHint().width() <= page.width()
        assert part.geometry().right() < page.width()
    assert page.notes.editor.height() > 60
    hands.key(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.wait(50)
    assert page.panel.sheet.minimumSizeHint().width() <= page.width()


def test_changed_keys_are_named_where_texts_name_keys(sit, planned):
    hands = sit(planned.interview)
    hands.ctrl(Qt.Key.Key_Down)
    hands.ctrl(Qt.Key.Key_3)
    page, registry = hands.page, hands.program.window.actions_registry
    hint = page.panel.focus._hint
    told = [each.accessibleName() for each in page.notes.findChildren(KeyHint) if each.isVisible()]
    assert told == ["Ctrl+1…5 rate", "Ctrl+Down next question", "Ctrl+. flag as evidence"]
    assert "Ctrl+." in hint.text
    registry.use_keys({"interview.flag": "F4", "interview.next_question": "", "interview.rate_1": "Ctrl+7"})
    told = [each.accessibleName() for each in page.notes.findChildren(KeyHint) if each.isVisible()]
    assert told == ["Ctrl+7…5 rate", "F4 flag as evidence"]
    assert "F4" in hint.text
    registry.use_keys({"interview.flag": ""})
    assert "with" not in hint.text
    registry.use_keys({})


# Steps


def test_a_question_is_skipped_with_a_reason_and_can_be_asked_after_all(sit, planned):
    hands = sit(planned.interview)
    hands.ctrl(Qt.Key.Key_Down)
    key = hands.page.draft.step.key
    hands.key(Qt.Key.Key_S, CTRL | Qt.KeyboardModifier.ShiftModifier)
    hands.type("answered before")
    hands.key(Qt.Key.Key_Return)
    record = next(r for r in hands.on_disk().records if r.question_id == key)
    assert (record.skipped_reason, record.asked) == ("answered before", False)
    assert hands.page.draft.step.key != key
    assert hands.page.notes.editor.hasFocus()
    hands.ctrl(Qt.Key.Key_Up)
    hands.page.question._unskip.click()
    assert next(r for r in hands.on_disk().records if r.question_id == key).skipped_reason is None


def test_a_question_of_ones_own_is_kept_with_its_notes(sit, planned):
    hands = sit(planned.interview)
    hands.key(Qt.Key.Key_A, CTRL | Qt.KeyboardModifier.ShiftModifier)
    hands.type("Which harbour was the hardest?")
    hands.key(Qt.Key.Key_Return)
    hands.type("the small one")
    hands.program.window.close()
    again = sit(planned.interview)
    step = again.page.draft.step
    assert step.added_text == "Which harbour was the hardest?"
    assert again.page.notes.editor.toPlainText() == "the small one"


def test_probes_are_ticked_and_a_noted_question_counts_as_asked(sit, planned, qtbot):
    hands = sit(planned.interview)
    hands.ctrl(Qt.Key.Key_Down)
    probe = hands.page.question._probes[0]
    probe.click()
    record = hands.on_disk().records[0]
    assert record.probes_used == (probe.whole,)
    assert record.asked
    hands.ctrl(Qt.Key.Key_Down)
    key = hands.page.draft.step.key
    hands.type("a note")
    qtbot.wait(SAVED_WITHIN_MS)
    assert next(r for r in hands.on_disk().records if r.question_id == key).asked


def test_looking_through_the_guide_is_not_asking(sit, planned):
    hands = sit(planned.interview)
    for _ in range(4):
        hands.ctrl(Qt.Key.Key_Down)
    hands.page.leaving()
    assert not any(record.asked for record in hands.on_disk().records)


def test_the_time_a_question_was_open_is_kept(sit, planned):
    hands = sit(planned.interview)
    hands.ctrl(Qt.Key.Key_Down)
    key = hands.page.draft.step.key
    before = hands.page.clock.elapsed_ms
    hands.at(before + 40_000)
    hands.ctrl(Qt.Key.Key_Down)
    record = next(r for r in hands.on_disk().records if r.question_id == key)
    assert 40_000 <= record.open_ms < 60_000
    assert record.asked


def test_behind_plan_is_said_in_words(sit, planned):
    hands = sit(planned.interview)
    minutes = hands.page.draft.step.minutes
    hands.at((minutes + 3) * 60_000)
    assert hands.page.rail._behind.text() == "3 min behind plan"
    hands.ctrl(Qt.Key.Key_Down)
    assert hands.page.rail._behind.text() == "On plan"


# The end


def test_recommendation_is_locked_until_all_is_rated_and_submit_closes(sit, planned, qtbot):
    hands = sit(planned.interview)
    block = hands.page.panel.recommendation
    assert block.locked
    hands.type("one note")
    rate_all(hands)
    assert not block.locked
    hands.ctrl(Qt.Key.Key_Return)
    assert not hands.page.clock.running
    assert not block._submit.isEnabled()
    next(b for b in block.findChildren(QPushButton) if b.property("value") == "yes").click()
    assert hands.on_disk().scorecard.recommendation is Recommendation.YES
    block.takeaways.setFocus()
    hands.type("listens well")
    block._submit.click()
    sitting = hands.on_disk()
    assert sitting.interview.state is InterviewState.SUBMITTED
    assert sitting.scorecard.takeaways == "listens well"
    page = hands.page
    assert page.header._state.text().startswith("Submitted")
    assert page.panel._send.isVisible()
    assert page.notes.editor.isReadOnly()
    page.to_notes()
    hands.type("too late")
    hands.ctrl(Qt.Key.Key_1)
    qtbot.wait(SAVED_WITHIN_MS)
    after = hands.on_disk()
    assert (after.notes, after.scorecard) == (sitting.notes, sitting.scorecard)


def test_taking_a_rating_back_locks_the_recommendation_again(sit, planned):
    hands = sit(planned.interview)
    rate_all(hands)
    hands.page.draft.recommend(Recommendation.NO)
    hands.page.panel.focus_requirement(hands.page.draft.sitting.requirements[0].id)
    hands.page.clear_rating()
    assert hands.page.panel.recommendation.locked
    assert hands.on_disk().scorecard.recommendation is None


def test_a_submitted_scorecard_opens_read_only(sit, planned):
    hands = sit(planned.interview)
    rate_all(hands)
    hands.page.draft.recommend(Recommendation.YES)
    hands.page.panel.recommendation._on_submit()
    hands.program.window.close()
    again = sit(planned.interview)
    assert not again.page.writable
    assert not again.page.header._finish.isVisible()
    assert again.page.panel._closed.isVisible()


# Written answers and checks


def test_answers_to_a_questionnaire_are_kept_by_question_and_rated(sit, planned, qtbot):
    hands = sit(planned.questionnaire)
    page = hands.page
    assert not page.header._pause.isVisible()
    first = page.draft.step.question_id
    assert page.notes.answer.hasFocus()
    hands.type("I sold a crane.\nTwice.")
    hands.ctrl(Qt.Key.Key_5)
    hands.ctrl(Qt.Key.Key_Down)
    page.to_notes()
    hands.type("Another answer")
    qtbot.wait(SAVED_WITHIN_MS)
    sitting = hands.on_disk()
    second = page.draft.step.question_id
    assert {a.question_id: a.text for a in sitting.answers} == {
        first: "I sold a crane.\nTwice.",
        second: "Another answer",
    }
    assert sitting.scorecard.ratings[0].value == 5
    hands.program.window.close()
    again = sit(planned.questionnaire)
    again.page.draft.go_to([s.question_id for s in again.page.draft.steps].index(first))
    assert again.page.notes.answer.toPlainText() == "I sold a crane.\nTwice."


def interview_with_checks(folder):
    """An interview, in a stage of one of the sample roles that has checks."""
    workspace = open_workspace(folder)
    try:
        for page in sorted(data("roles").iterdir(), key=lambda page: page.name):
            role_id = import_page(workspace, page.name, page.read_bytes()).value.role_id
            version = get_role(workspace, role_id).latest
            for track in tracks_to_hire_for(version.reading):
                stages = plan_for(version, track).stages if version.stages else ()
                order = next((stage.order for stage in stages if stage.checks), None)
                if order is not None:
                    candidate = add_candidate(workspace, "Ife Brandt", role_id, track).value
                    return plan_interview(workspace, candidate.id, order, "Noor Haddad", None).value.id
    finally:
        workspace.close()
    raise AssertionError("no sample role has a stage with checks")


def test_checks_are_answered_yes_no_or_open(sit, planned):
    hands = sit(interview_with_checks(planned.folder))
    row = hands.page.panel._checks[0]
    for value in (CheckValue.NO, CheckValue.OPEN, CheckValue.YES):
        next(b for b in row.findChildren(QPushButton) if b.property("value") == value.value).click()
        assert [check.value for check in hands.on_disk().checks] == [value]


# All over


@pytest.mark.parametrize("size", [(1440, 900), (1024, 700), (400, 860)])
def test_every_control_has_a_name(sit, planned, unnamed_controls, size):
    hands = sit(planned.interview, size)
    hands.ctrl(Qt.Key.Key_Down)
    rate_all(hands)
    assert unnamed_controls(hands.page) == []


def test_one_column_keeps_question_rating_and_notes_and_shows_the_scorecard_at_the_end(sit, planned):
    hands = sit(planned.interview, (400, 860))
    page = hands.page
    hands.ctrl(Qt.Key.Key_Down)
    assert page.question.isVisible()
    assert page.panel.focus.isVisible()
    assert page.notes.isVisible()
    assert not page.rail.isVisible()
    rate_all(hands)
    hands.ctrl(Qt.Key.Key_Return)
    assert page.panel.recommendation.isVisible()
    hands.program.window.resize(1440, 900)
    QApplication.processEvents()
    assert page.rail.isVisible()
    assert page.notes.isVisible()
    assert page.panel.focus.parentWidget() is page.panel


def test_an_interview_that_is_gone_says_so(sit, planned):
    hands = sit(planned.interview)
    hands.program.window.navigator.go("interview", interview_id="nothing")
    page = hands.program.window.navigator.current
    assert isinstance(page, InterviewPage)
    assert not page.is_open
    assert not page.writable


def test_the_widths_of_the_columns_are_kept(sit, planned):
    hands = sit(planned.interview)
    splitter = hands.page.columns._splitter
    usual = splitter.sizes()[0]
    splitter.moveSplitter(usual - 40, 1)
    narrower = splitter.sizes()[0]
    assert narrower < usual
    hands.page.columns.use_widths("nonsense")
    hands.program.window.close()
    kept = load_preferences().window["interview.columns"]
    again = sit(planned.interview)
    assert again.page.columns._splitter.sizes()[0] == usual
    again.page.columns.use_widths(kept)
    assert again.page.columns._splitter.sizes()[0] == narrower


def test_undo_is_in_the_order_things_were_done(sit, planned):
    hands = sit(planned.interview)
    hands.ctrl(Qt.Key.Key_Down)
    requirement = hands.page.panel.focus.requirement_id
    hands.ctrl(Qt.Key.Key_2)
    hands.type("text")
    hands.ctrl(Qt.Key.Key_Z)
    assert hands.page.notes.editor.toPlainText() == ""
    assert hands.page.draft.rating(requirement).value == 2
    hands.ctrl(Qt.Key.Key_3)
    hands.ctrl(Qt.Key.Key_4)
    hands.ctrl(Qt.Key.Key_Z)
    assert hands.page.draft.rating(requirement).value == 3
    hands.ctrl(Qt.Key.Key_Z)
    assert hands.page.draft.rating(requirement).value == 2


def test_tab_goes_from_the_question_over_the_notes_to_the_scorecard(sit, planned):
    hands = sit(planned.interview)
    hands.ctrl(Qt.Key.Key_Down)
    page = hands.page
    seen = []
    page.header._finish.setFocus()
    for _ in range(60):
        hands.key(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        for name, part in (
            ("rail", page.rail),
            ("question", page.question),
            ("notes", page.notes),
            ("focus", page.panel.focus),
            ("rows", page.panel._rows[-1]),
        ):
            if part.isAncestorOf(focus) and name not in seen:
                seen.append(name)
    assert seen == ["rail", "question", "notes", "focus", "rows"]


def test_the_recommendation_can_be_given_by_keys(sit, planned):
    hands = sit(planned.interview)
    rate_all(hands)
    hands.ctrl(Qt.Key.Key_Return)
    hands.key(Qt.Key.Key_Right)
    hands.key(Qt.Key.Key_Right)
    hands.key(Qt.Key.Key_Space)
    shown = next(b for b in hands.page.panel.recommendation._group.buttons() if b.isChecked())
    assert hands.on_disk().scorecard.recommendation is Recommendation.YES
    assert shown.property("value") == "yes"
    hands.key(Qt.Key.Key_Left)
    hands.key(Qt.Key.Key_Space)
    assert hands.on_disk().scorecard.recommendation is Recommendation.NO
