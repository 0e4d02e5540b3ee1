"""What is amended after submitting reaches whoever decides, with the scorecard or after it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from hiring_assistant.app import debriefs, exchange, interviews, reviews, sitting
from hiring_assistant.app.amendments import amend, amend_in_debrief, amendments_of
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.interview import Interview
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.scorecard import Recommendation
from hiring_assistant.exchange.packets import ScorecardPacket


@pytest.fixture
def away(make_workspace: Callable[[str, str], Workspace]) -> Workspace:
    return make_workspace("laptop", "Kim Sand")


@pytest.fixture
def submitted(workspace: Workspace, away: Workspace, candidate: Candidate, tmp_path: Path) -> Interview:
    """An interview that was handed over, held and submitted on the other computer."""
    planned = interviews.plan_interview(workspace, candidate.id, 3, "Kim Sand", workspace.now()).value
    out = tmp_path / "out.hiring-packet"
    exchange.hand_over(workspace, planned.id, out)
    exchange.take_in(away, exchange.look_into(out))
    interviews.start_interview(away, planned.id)
    for requirement_id in sitting.open_sitting(away, planned.id).stage.requirement_ids:
        sitting.rate(away, planned.id, requirement_id, 4)
    sitting.recommend(away, planned.id, Recommendation.YES)
    return sitting.submit(away, planned.id)


def send(sender: Workspace, interview_id: str, path: Path) -> ScorecardPacket:
    exchange.send_back(sender, interview_id, path)
    packet = exchange.look_into(path)
    assert isinstance(packet, ScorecardPacket)
    return packet


def first_requirement(workspace: Workspace, interview_id: str) -> str:
    return sitting.open_sitting(workspace, interview_id).stage.requirement_ids[0]


def test_amendments_come_with_the_scorecard_and_after_it(
    workspace: Workspace, away: Workspace, candidate: Candidate, submitted: Interview, tmp_path: Path
) -> None:
    requirement_id = first_requirement(away, submitted.id)
    first = amend(away, submitted.id, requirement_id, 3, "I had mixed up two passages")
    exchange.take_in(workspace, send(away, submitted.id, tmp_path / "first"))
    assert amendments_of(workspace, submitted.id) == (first,)
    score = reviews.review_of(workspace, candidate.id).score

    second = amend(away, submitted.id, requirement_id, None, "The log bears it out")
    packet = send(away, submitted.id, tmp_path / "second")
    assert not exchange.already_here(workspace, packet)
    change = exchange.take_in(workspace, packet)
    assert amendments_of(workspace, submitted.id) == (first, second)
    assert reviews.review_of(workspace, candidate.id).score == score
    assert exchange.already_here(workspace, packet)
    assert exchange.take_in(workspace, packet).undo is None
    assert change.undo is not None
    workspace.undo()
    assert amendments_of(workspace, submitted.id) == (first,)


def test_nobody_amends_from_outside_what_was_submitted_here(
    workspace: Workspace, away: Workspace, submitted: Interview, tmp_path: Path
) -> None:
    exchange.take_in(workspace, send(away, submitted.id, tmp_path / "card"))
    debrief = debriefs.start_debrief(workspace, submitted.candidate_id).value
    requirement_id = first_requirement(workspace, submitted.id)
    amend_in_debrief(workspace, debrief.id, submitted.id, requirement_id, 2, "Said in the debrief")
    sent = send(away, submitted.id, tmp_path / "back")
    packet = replace(sent, amendments=amendments_of(workspace, submitted.id))
    assert packet.amendments[0].debrief_id == debrief.id
    assert exchange.already_here(away, packet)
    exchange.take_in(away, packet)
    assert amendments_of(away, submitted.id) == ()


def test_a_debrief_that_is_not_here_is_left_out_of_an_amendment(
    workspace: Workspace,
    away: Workspace,
    make_workspace: Callable[[str, str], Workspace],
    candidate: Candidate,
    submitted: Interview,
    tmp_path: Path,
) -> None:
    exchange.take_in(workspace, send(away, submitted.id, tmp_path / "card"))
    debrief = debriefs.start_debrief(workspace, candidate.id).value
    requirement_id = first_requirement(workspace, submitted.id)
    made = amend_in_debrief(workspace, debrief.id, submitted.id, requirement_id, 2, "Said in the debrief").value
    packet = replace(send(away, submitted.id, tmp_path / "onwards"), amendments=(made,))
    third = make_workspace("third", "Jo Reed")
    exchange.take_in(third, exchange.look_into(tmp_path / "out.hiring-packet"))
    exchange.take_in(third, packet)
    (kept,) = amendments_of(third, submitted.id)
    assert (kept.id, kept.debrief_id, kept.reason) == (made.id, None, made.reason)


def test_a_scorecard_that_was_amended_here_stays(
    workspace: Workspace, away: Workspace, candidate: Candidate, submitted: Interview, tmp_path: Path
) -> None:
    change = exchange.take_in(workspace, send(away, submitted.id, tmp_path / "card"))
    assert change.undo is not None
    debrief = debriefs.start_debrief(workspace, candidate.id).value
    requirement_id = first_requirement(workspace, submitted.id)
    amend_in_debrief(workspace, debrief.id, submitted.id, requirement_id, 2, "Said in the debrief")
    with pytest.raises(CannotDo) as told:
        workspace.take_back(change.undo)
    assert told.value.code == "amended"
    assert len(reviews.review_of(workspace, candidate.id).cards) == 1
