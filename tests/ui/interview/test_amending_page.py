"""Amending in the place of the submitted scorecard, by keys; shown there and in the review as marked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from hiring_assistant.app.amendments import amendments_of
from hiring_assistant.app.interviews import cancel_interview
from hiring_assistant.domain.interview import InterviewState


def submitted(sit, planned):
    hands = sit(planned.interview)
    for requirement_id in hands.page.draft.open_ids:
        hands.page.panel.focus_requirement(requirement_id)
        hands.page.rate(3)
    hands.page.finish()
    block = hands.page.panel.recommendation
    block._group.buttons()[2].click()
    block._submit.click()
    assert hands.on_disk().interview.state is InterviewState.SUBMITTED
    return hands


def test_amended_by_keys_and_shown_as_marked(sit, planned):
    hands = submitted(sit, planned)
    amending = hands.page.panel.amending
    amending.open.setFocus()
    hands.key(Qt.Key.Key_Space)
    assert amending.requirement.hasFocus()
    hands.key(Qt.Key.Key_Tab)
    for _ in range(5):
        hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Tab)
    hands.key(Qt.Key.Key_Return)
    assert "reason" in amending.message.text
    hands.type("The date was mine to check")
    hands.key(Qt.Key.Key_Return)
    (made,) = amendments_of(hands.store, hands.interview_id)
    assert (made.value, made.reason) == (5, "The date was mine to check")
    assert "not in the score" in amending._amended.text()
    assert made.reason in amending._amended.text()
    assert amending.open.hasFocus()
    assert hands.on_disk().scorecard.rating(made.requirement_id).value == 3
    for other in set(planned.by_kind.values()) - {hands.interview_id}:
        cancel_interview(hands.store, other)  # What is still to be held would keep the review shut.
    navigator = hands.program.window.navigator
    navigator.go("review", candidate_id=hands.on_disk().candidate.id)
    page = navigator.current
    review = page._evidence
    for at in range(page._matrix.model().rowCount()):
        page._matrix.setCurrentIndex(page._matrix.model().index(at, 1))
        if any(made.reason in shown.text() for shown in review.findChildren(QLabel)):
            break
    assert any("not in the score" in shown.text() for shown in review.findChildren(QLabel))


def test_a_draft_is_not_amended(sit, planned):
    hands = sit(planned.interview)
    assert not hands.page.panel.amending.isVisible()
    assert not hands.page.draft.submitted.can_amend
