"""Before submitting: hints in take-aways, pros and cons, and ratings of 1 or 5 without evidence. Nothing is blocked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from hiring_assistant.domain.interview import InterviewState

SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def hands(hands):
    for requirement_id in hands.page.draft.open_ids:
        hands.page.panel.focus_requirement(requirement_id)
        hands.page.rate(3)
    return hands


@pytest.mark.parametrize("field", ["takeaways", "pros", "cons"])
def test_protected_topics_are_hinted_at_beside_the_summary_and_do_not_block(hands, qtbot, field):
    hands.page.finish()
    block = hands.page.panel.recommendation
    editor = getattr(block, field)
    editor.setFocus()
    hands.type("She is pregnant and 34 years old")
    below = block.summary_hints.labels[editor]
    qtbot.waitUntil(below.isVisible)
    assert "pregnant" in below.text()
    assert editor.accessibleDescription() == below.text()
    block._group.buttons()[2].click()
    block._submit.click()
    assert hands.on_disk().interview.state is InterviewState.SUBMITTED


def test_hint_goes_with_the_words_and_comes_back_with_the_draft(hands, qtbot):
    hands.page.finish()
    block = hands.page.panel.recommendation
    block.takeaways.setFocus()
    below = block.summary_hints.labels[block.takeaways]
    hands.type("She is pregnant")
    qtbot.waitUntil(below.isVisible)
    hands.ctrl(Qt.Key.Key_A)
    hands.type("Led the launch")
    qtbot.waitUntil(below.isHidden)


def test_ratings_at_the_ends_without_evidence_are_counted_and_found(hands):
    page = hands.page
    first, second = page.draft.step.requirement_ids[0], page.draft.sitting.requirements[-1].id
    for requirement_id, value in ((first, 5), (second, 1)):
        page.panel.focus_requirement(requirement_id)
        page.rate(value)
    page.finish()
    block = page.panel.recommendation
    assert block._bare.isVisible()
    assert block._bare.text() == "2 ratings of 1 or 5 have no evidence."
    assert "Ctrl+Shift+U" in block._show_bare.text()
    hands.key(Qt.Key.Key_U, SHIFT)
    assert page.panel.focus.requirement_id == first
    assert first in page.draft.step.requirement_ids
    hands.type("says how it went")
    hands.ctrl(Qt.Key.Key_Period)
    assert block._bare.text() == "One rating of 1 or 5 has no evidence."
    page.finish()
    block._group.buttons()[2].click()
    block._submit.click()
    assert hands.on_disk().interview.state is InterviewState.SUBMITTED
    assert not block._bare.isVisible()
