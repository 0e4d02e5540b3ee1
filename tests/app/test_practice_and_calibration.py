"""Practice on sample answers, and a round's calibration, over a real store."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from hiring_assistant.app import candidates, interviews, practice
from hiring_assistant.app.calibration import calibration_of
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.interview import Interview
from hiring_assistant.domain.problem import CannotDo

Hold = Callable[[Candidate, int, str, int], Interview]


def test_practice_keeps_the_last_rating_and_can_be_undone(workspace: Workspace) -> None:
    first, second, *_ = practice.practice_items(workspace)
    assert first.value is None
    practice.rate_sample(workspace, first.answer.id, 1)
    change = practice.rate_sample(workspace, first.answer.id, 5)
    practice.rate_sample(workspace, second.answer.id, second.answer.reference)
    items = practice.practice_items(workspace)
    assert [item.value for item in items[:2]] == [5, second.answer.reference]
    figures = practice.figures_of(items)
    off = 5 - first.answer.reference
    assert (figures.rated, figures.exact, figures.answers) == (2, 1 + (off == 0), len(items))
    assert figures.lean == pytest.approx(off / 2)
    assert figures.distance == pytest.approx(abs(off) / 2)
    assert sum(rated for _, rated, _ in figures.by_reference) == 2
    change.undo()
    assert practice.practice_items(workspace)[0].value == 1


def test_practice_is_ones_own(workspace: Workspace) -> None:
    practice.rate_sample(workspace, practice.practice_items(workspace)[0].answer.id, 2)
    workspace.person = "Kim Sand"
    items = practice.practice_items(workspace)
    assert all(item.value is None for item in items)
    assert practice.figures_of(items).lean is None


def test_practice_refuses_what_cannot_be(workspace: Workspace) -> None:
    answer = practice.practice_items(workspace)[0].answer
    for answer_id, value in [(answer.id, 0), (answer.id, 6), ("negotiation/gone", 3)]:
        with pytest.raises(CannotDo):
            practice.rate_sample(workspace, answer_id, value)


def test_calibration_counts_what_was_submitted(workspace: Workspace, candidate: Candidate, hold: Hold) -> None:
    hold(candidate, 3, "Kim Sand", 5)
    hold(candidate, 3, "Jo Reed", 3)
    other = candidates.add_candidate(workspace, name="Second One", role_id=candidate.role_id).value
    hold(other, 3, "Kim Sand", 4)
    found = calibration_of(workspace, candidate.role_id)
    assert (found.calibration.cards, found.calibration.candidates, found.hidden) == (3, 2, 0)
    jo, kim = found.calibration.interviewers
    assert (jo.interviewer, jo.cards, kim.cards) == ("Jo Reed", 1, 2)
    assert (jo.distance, jo.severity is not None) == (2.0, True)
    assert kim.days is not None
    assert jo.asked + jo.skipped >= 0
    rated = [row for row in found.calibration.requirements if row.cards]
    assert rated
    assert all(row.shared == 1 and row.deviation == 1.0 for row in rated)
    assert calibration_of(workspace, candidate.role_id, "no such track").calibration.cards == 0


def test_calibration_leaves_out_whom_one_still_has_to_rate(
    workspace: Workspace, candidate: Candidate, hold: Hold
) -> None:
    hold(candidate, 3, "Kim Sand", 5)
    own = interviews.plan_interview(workspace, candidate.id, 3, "Robin Okafor", None).value
    interviews.start_interview(workspace, own.id)
    found = calibration_of(workspace, candidate.role_id)
    assert (found.calibration.cards, found.hidden) == (0, 1)
    with pytest.raises(CannotDo):
        calibration_of(workspace, "gone")
