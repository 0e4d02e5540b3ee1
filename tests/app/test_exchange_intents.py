"""Two people's computers: an interview goes out, its scorecard comes back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from hiring_assistant.app import candidates, exchange, interviews, reviews, roles, sitting
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.interview import Interview, InterviewState, Note
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.scorecard import Recommendation


@pytest.fixture
def away(make_workspace: Callable[[str, str], Workspace]) -> Workspace:
    return make_workspace("laptop", "Kim Sand")


@pytest.fixture
def planned(workspace: Workspace, candidate: Candidate) -> Interview:
    return interviews.plan_interview(workspace, candidate.id, 3, "Kim Sand", workspace.now()).value


@pytest.fixture
def packet(workspace: Workspace, planned: Interview, tmp_path: Path) -> Path:
    path = tmp_path / "interview.hiring-packet"
    exchange.hand_over(workspace, planned.id, path)
    return path


def held_away(away: Workspace, packet: Path, interview_id: str, tmp_path: Path) -> Path:
    exchange.take_in(away, exchange.look_into(packet))
    interviews.start_interview(away, interview_id)
    opened = sitting.open_sitting(away, interview_id)
    first = opened.stage.requirement_ids[0]
    note = Note(away.new_id(), interview_id, opened.stage.questions[0].id, 0, 1000, "Waited out the tide", (first,))
    sitting.save_notes(away, interview_id, [note], [], 2_000)
    for requirement_id in opened.stage.requirement_ids:
        sitting.rate(away, interview_id, requirement_id, 4)
    sitting.recommend(away, interview_id, Recommendation.YES)
    sitting.submit(away, interview_id)
    back = tmp_path / "scorecard.hiring-packet"
    exchange.send_back(away, interview_id, back)
    return back


def test_a_scorecard_makes_the_round(
    workspace: Workspace, away: Workspace, candidate: Candidate, planned: Interview, packet: Path, tmp_path: Path
) -> None:
    back = held_away(away, packet, planned.id, tmp_path)
    exchange.take_in(workspace, exchange.look_into(back))
    review = reviews.review_of(workspace, candidate.id)
    (card,) = review.cards
    assert (card.interviewer, card.recommendation) == ("Kim Sand", Recommendation.YES)
    assert [note.text for note in card.evidence] == ["Waited out the tide"]
    assert review.score.value == 4.0
    kept = sitting.open_sitting(workspace, planned.id)
    assert kept.interview.state is InterviewState.SUBMITTED
    assert kept.interview.imported_from is not None
    assert kept.kit.frozen_at is not None


def test_no_more_than_needed_goes_out(
    workspace: Workspace, away: Workspace, candidate: Candidate, planned: Interview, tmp_path: Path
) -> None:
    candidates.change_details(
        workspace, candidate.id, name="Ada Marsh", email="ada@example.org", phone="12345", note="Secret note"
    )
    path = tmp_path / "interview.hiring-packet"
    exchange.hand_over(workspace, planned.id, path)
    data = path.read_text("utf-8")
    assert not [private for private in ("ada@example.org", "12345", "Secret note") if private in data]
    exchange.take_in(away, exchange.look_into(path))
    (entry,) = candidates.list_candidates(away)
    assert (entry.candidate.name, entry.candidate.email, entry.candidate.phone) == ("Ada Marsh", "", "")


def test_twice_is_the_same_as_once(
    workspace: Workspace, away: Workspace, planned: Interview, packet: Path, tmp_path: Path
) -> None:
    back = held_away(away, packet, planned.id, tmp_path)
    again = exchange.take_in(away, exchange.look_into(packet))
    assert again.undo is None
    assert len(roles.list_roles(away)) == 1
    assert len(interviews.list_interviews(away)) == 1
    exchange.take_in(workspace, exchange.look_into(back))
    before = sitting.open_sitting(workspace, planned.id)
    exchange.take_in(workspace, exchange.look_into(back))
    assert sitting.open_sitting(workspace, planned.id) == before


def test_taking_in_is_undone_whole(
    workspace: Workspace, away: Workspace, planned: Interview, packet: Path, tmp_path: Path
) -> None:
    exchange.take_in(away, exchange.look_into(packet))
    away.undo()
    assert roles.list_roles(away) == ()
    assert candidates.list_candidates(away) == ()
    assert interviews.list_interviews(away) == ()
    back = held_away(away, packet, planned.id, tmp_path)
    exchange.take_in(workspace, exchange.look_into(back))
    workspace.undo()
    assert sitting.open_sitting(workspace, planned.id).interview == planned


def test_a_scorecard_of_another_store_is_refused(
    make_workspace: Callable[[str, str], Workspace], away: Workspace, planned: Interview, packet: Path, tmp_path: Path
) -> None:
    back = held_away(away, packet, planned.id, tmp_path)
    stranger = make_workspace("elsewhere", "Jo Reed")
    with pytest.raises(CannotDo) as told:
        exchange.take_in(stranger, exchange.look_into(back))
    assert told.value.code == "no-such-interview"
    assert candidates.list_candidates(stranger) == ()


def test_a_damaged_packet_is_refused(packet: Path) -> None:
    data = packet.read_bytes()
    for broken in (data[: len(data) // 2], data.replace(b"Ada Marsh", b"Eve Marsh"), b"", b"\x00\x01", b"{}"):
        packet.write_bytes(broken)
        with pytest.raises(CannotDo):
            exchange.look_into(packet)


def test_a_draft_does_not_leave(workspace: Workspace, planned: Interview, tmp_path: Path) -> None:
    interviews.start_interview(workspace, planned.id)
    for send in (exchange.send_back, exchange.hand_over):
        with pytest.raises(CannotDo):
            send(workspace, planned.id, tmp_path / "draft.hiring-packet")
    assert not (tmp_path / "draft.hiring-packet").exists()


@pytest.mark.parametrize("format_", exchange.REPORT_FORMATS)
def test_reports_are_written(
    workspace: Workspace,
    away: Workspace,
    candidate: Candidate,
    planned: Interview,
    packet: Path,
    tmp_path: Path,
    format_: str,
) -> None:
    exchange.take_in(workspace, exchange.look_into(held_away(away, packet, planned.id, tmp_path)))
    path = exchange.write_report(workspace, candidate.id, format_, tmp_path / f"report.{format_}")
    data = path.read_bytes()
    assert len(data) > 200
    if format_ in ("html", "json", "csv"):
        assert "Ada Marsh" in data.decode()
        masked = exchange.write_report(workspace, candidate.id, format_, tmp_path / "masked", with_names=False)
        assert "Ada" not in masked.read_text("utf-8")


@pytest.mark.parametrize("person", ["Noor Haddad", ""])
def test_only_a_scorecard_of_ones_own_leaves(
    workspace: Workspace,
    candidate: Candidate,
    hold: Callable[[Candidate, int, str, int], Interview],
    tmp_path: Path,
    person: str,
) -> None:
    others = hold(candidate, 1, "Kim Sand", 4)
    interviews.plan_interview(workspace, candidate.id, 1, "Noor Haddad", None)
    workspace.person = person
    target = tmp_path / "back.hiring-packet"
    with pytest.raises(CannotDo) as told:
        exchange.send_back(workspace, others.id, target)
    assert told.value.code == "not-own"
    assert "Kim Sand" in str(told.value)
    assert not target.exists()
