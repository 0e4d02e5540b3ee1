"""A debrief on a real store: who may hold it, what it notes, what it leaves alone, and how each step is undone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from hiring_assistant.app import candidates, debriefs, interviews, reviews
from hiring_assistant.app.amendments import amend, amend_in_debrief, amendments_of
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.debrief import Debrief
from hiring_assistant.domain.interview import Interview
from hiring_assistant.domain.problem import CannotDo

Hold = Callable[[Candidate, int, str, int], Interview]


@pytest.fixture
def cards(candidate: Candidate, hold: Hold) -> tuple[Interview, Interview]:
    return hold(candidate, 4, "Kim Sand", 5), hold(candidate, 4, "Jo Reed", 2)


@pytest.fixture
def debrief(workspace: Workspace, candidate: Candidate, cards: tuple[Interview, ...]) -> Debrief:
    return debriefs.start_debrief(workspace, candidate.id).value


@pytest.fixture
def requirement_id(workspace: Workspace, candidate: Candidate, debrief: Debrief) -> str:
    """The first requirement that the debrief goes through."""
    return debriefs.debrief_table(workspace, candidate.id).steps[0].requirement.id


def code(intent: Callable[[], object]) -> str:
    with pytest.raises(CannotDo) as told:
        intent()
    return told.value.code


def test_it_needs_a_scorecard(workspace: Workspace, candidate: Candidate) -> None:
    assert code(lambda: debriefs.start_debrief(workspace, candidate.id)) == "no-cards"
    assert debriefs.debrief_of(workspace, candidate.id) is None


def test_nothing_of_it_is_open_to_somebody_with_an_own_open_card(
    workspace: Workspace, candidate: Candidate, debrief: Debrief, cards: tuple[Interview, ...], requirement_id: str
) -> None:
    own = interviews.plan_interview(workspace, candidate.id, 4, "Robin Okafor", None).value
    interviews.start_interview(workspace, own.id)
    for intent in (
        lambda: debriefs.debrief_of(workspace, candidate.id),
        lambda: debriefs.debrief_table(workspace, candidate.id),
        lambda: debriefs.start_debrief(workspace, candidate.id),
        lambda: debriefs.agree(workspace, debrief.id, requirement_id, 4),
        lambda: debriefs.write_agreed(workspace, debrief.id, requirement_id, "Words"),
        lambda: debriefs.write_summary(workspace, debrief.id, "Words"),
        lambda: debriefs.end_debrief(workspace, debrief.id),
        lambda: amend_in_debrief(workspace, debrief.id, cards[0].id, requirement_id, 3, "Why"),
    ):
        assert code(intent) == "blind"
    interviews.cancel_interview(workspace, own.id)
    assert debriefs.debrief_of(workspace, candidate.id) == debriefs.HeldDebrief(debrief, ())


def test_it_says_who_is_missing(workspace: Workspace, candidate: Candidate, cards: tuple[Interview, ...]) -> None:
    assert debriefs.debrief_table(workspace, candidate.id).missing == ()
    late = interviews.plan_interview(workspace, candidate.id, 1, "Lee Hart", None).value
    interviews.plan_interview(workspace, candidate.id, 5, "Of a later stage", None)
    assert [i.id for i in debriefs.debrief_table(workspace, candidate.id).missing] == [late.id]


def test_what_the_ratings_mean_lies_on_the_table(
    workspace: Workspace, candidate: Candidate, cards: tuple[Interview, ...], hold: Hold
) -> None:
    table = debriefs.debrief_table(workspace, candidate.id)
    stage = candidates.candidate_file(workspace, candidate.id).plan.stage(4)
    assert stage is not None
    assert table.questions == tuple(question for question in stage.questions if question.anchors)
    first = table.questions[0]
    assert first in table.anchored(first.requirement_ids[0])
    assert table.anchored("r-none") == ()
    hold(candidate, 3, "Lee Hart", 4)
    ids = [question.id for question in debriefs.debrief_table(workspace, candidate.id).questions]
    assert len(ids) == len(set(ids)) > len(table.questions)


def test_outcomes_are_noted_beside_the_score(
    workspace: Workspace, candidate: Candidate, debrief: Debrief, requirement_id: str
) -> None:
    before = reviews.review_of(workspace, candidate.id)
    table = debriefs.debrief_table(workspace, candidate.id)
    other = table.steps[1].requirement.id
    assert (table.discussed, len(table.steps)) == (0, len(before.requirements))
    debriefs.agree(workspace, debrief.id, requirement_id, 4)
    debriefs.write_agreed(workspace, debrief.id, requirement_id, " Saw it twice ")
    debriefs.agree(workspace, debrief.id, other, None)
    held = debriefs.debrief_of(workspace, candidate.id)
    assert held is not None
    first = held.outcome(requirement_id)
    assert first is not None
    assert (first.value, first.text) == (4, "Saw it twice")
    left_open = held.outcome(other)
    assert left_open is not None
    assert (left_open.value, left_open.text) == (None, "")
    assert debriefs.debrief_table(workspace, candidate.id).discussed == 2
    assert reviews.review_of(workspace, candidate.id) == before


def test_each_step_is_undone_and_words_written_since_stay(
    workspace: Workspace, candidate: Candidate, debrief: Debrief, requirement_id: str
) -> None:
    def outcome() -> tuple[int | None, str] | None:
        held = debriefs.debrief_of(workspace, candidate.id)
        kept = held.outcome(requirement_id) if held else None
        return (kept.value, kept.text) if kept else None

    debriefs.agree(workspace, debrief.id, requirement_id, 4)
    debriefs.agree(workspace, debrief.id, requirement_id, 2)
    debriefs.write_agreed(workspace, debrief.id, requirement_id, "Words")
    workspace.undo()
    assert outcome() == (4, "Words")
    workspace.undo()
    assert outcome() == (None, "Words")
    debriefs.take_back_agreed(workspace, debrief.id, requirement_id)
    assert outcome() is None
    workspace.undo()
    assert outcome() == (None, "Words")
    debriefs.write_agreed(workspace, debrief.id, requirement_id, " ")
    assert outcome() is None


def test_what_changes_is_an_amendment_of_the_interviewer(
    workspace: Workspace,
    candidate: Candidate,
    debrief: Debrief,
    cards: tuple[Interview, ...],
    requirement_id: str,
) -> None:
    before = reviews.review_of(workspace, candidate.id)
    high = cards[0]
    assert code(lambda: amend(workspace, high.id, requirement_id, 3, "Why")) == "not-own"
    assert code(lambda: amend_in_debrief(workspace, debrief.id, high.id, requirement_id, 3, " ")) == "no-reason"
    assert code(lambda: amend_in_debrief(workspace, debrief.id, high.id, "r-none", 3, "Why")) == "not-rated-here"
    assert code(lambda: amend_in_debrief(workspace, "no-such", high.id, requirement_id, 3, "Why")) == "not-own"
    made = amend_in_debrief(workspace, debrief.id, high.id, requirement_id, 3, "Jo saw the second passage").value
    assert (made.amended_by, made.debrief_id, made.value) == ("Kim Sand", debrief.id, 3)
    after = reviews.review_of(workspace, candidate.id)
    assert (after.score, after.requirements) == (before.score, before.requirements)
    assert next(c for c in after.cards if c.interview_id == high.id).amendments == (made,)
    entry = candidates.candidate_file(workspace, candidate.id).history[-1]
    assert (entry.what, entry.actor) == ("scorecard-amended", "Robin Okafor")
    workspace.undo()
    assert amendments_of(workspace, high.id) == ()


def test_a_debrief_is_left_and_gone_on_with(
    workspace: Workspace, candidate: Candidate, debrief: Debrief, requirement_id: str
) -> None:
    debriefs.agree(workspace, debrief.id, requirement_id, 4)
    again = debriefs.start_debrief(workspace, candidate.id)
    assert (again.value, again.undo) == (debrief, None)
    debriefs.write_summary(workspace, debrief.id, " Go on to the offer ")
    debriefs.end_debrief(workspace, debrief.id)
    for intent in (
        lambda: debriefs.agree(workspace, debrief.id, requirement_id, 3),
        lambda: debriefs.write_agreed(workspace, debrief.id, requirement_id, "No"),
        lambda: debriefs.write_summary(workspace, debrief.id, "No"),
        lambda: debriefs.end_debrief(workspace, debrief.id),
    ):
        assert code(intent) == "debrief-ended"
    held = debriefs.debrief_of(workspace, candidate.id)
    assert held is not None
    assert held.debrief.ended_at is not None
    assert held.debrief.summary == "Go on to the offer"
    assert debriefs.debrief_table(workspace, candidate.id).held is None
    assert debriefs.debrief_table(workspace, candidate.id, debrief.id).held == held
    debriefs.resume_debrief(workspace, debrief.id)
    debriefs.agree(workspace, debrief.id, requirement_id, 3)
    workspace.undo()
    workspace.undo()
    held = debriefs.debrief_of(workspace, candidate.id)
    assert held is not None
    assert held.debrief.ended_at is not None
    told = [entry.what for entry in candidates.candidate_file(workspace, candidate.id).history]
    assert [what for what in told if what.startswith("debrief")] == ["debrief-started", "debrief-ended"]


def test_one_debrief_at_a_time(workspace: Workspace, candidate: Candidate, debrief: Debrief) -> None:
    debriefs.end_debrief(workspace, debrief.id)
    second = debriefs.start_debrief(workspace, candidate.id).value
    assert second.id != debrief.id
    assert code(lambda: debriefs.resume_debrief(workspace, debrief.id)) == "debrief-going-on"
    latest = debriefs.debrief_of(workspace, candidate.id)
    assert latest is not None
    assert latest.debrief == second


def test_a_start_is_undone_while_nothing_was_noted(
    workspace: Workspace,
    candidate: Candidate,
    cards: tuple[Interview, ...],
    debrief: Debrief,
    requirement_id: str,
) -> None:
    start_only = debriefs.debrief_of(workspace, candidate.id)
    assert start_only is not None
    debriefs.write_agreed(workspace, debrief.id, requirement_id, "Words")
    assert code(workspace.undo) == "debrief-in-use"
    debriefs.write_agreed(workspace, debrief.id, requirement_id, "")
    debriefs.end_debrief(workspace, debrief.id)
    debriefs.start_debrief(workspace, candidate.id)
    workspace.undo()
    kept = debriefs.debrief_of(workspace, candidate.id)
    assert kept is not None
    assert kept.debrief.id == debrief.id


def test_amended_debriefs_stay(
    workspace: Workspace, candidate: Candidate, cards: tuple[Interview, ...], requirement_id: str, debrief: Debrief
) -> None:
    undo_start = workspace._done[-1].undo
    assert undo_start is not None
    amend_in_debrief(workspace, debrief.id, cards[0].id, requirement_id, None, "Why")
    assert code(lambda: workspace.take_back(undo_start)) == "debrief-in-use"


def test_a_candidate_takes_the_debriefs_along(
    workspace: Workspace, candidate: Candidate, debrief: Debrief, requirement_id: str
) -> None:
    debriefs.agree(workspace, debrief.id, requirement_id, 4)
    with workspace.write() as unit:
        unit.candidates.remove(candidate.id)
    with workspace.read() as unit:
        assert unit.debriefs.get(debrief.id) is None
        assert unit.debriefs.outcomes(debrief.id) == ()
