"""Lists that are read piece by piece, and the start page that reads no more than it shows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from hiring_assistant.app import candidates, interviews
from hiring_assistant.app.candidate_lists import find_candidates, read_candidates
from hiring_assistant.app.interview_lists import InterviewQuery, find_interviews, read_interviews
from hiring_assistant.app.today import today
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate, CandidateQuery
from hiring_assistant.domain.interview import Interview, InterviewState
from hiring_assistant.domain.role import Role

Hold = Callable[[Candidate, int, str, int], Interview]


def test_rows_come_in_the_order_of_their_ids(workspace: Workspace, role: Role) -> None:
    for name in ("Cy", "Ada", "Bo"):
        candidates.add_candidate(workspace, name, role.id)
    ids = find_candidates(workspace, CandidateQuery())
    assert [entry.candidate.name for entry in read_candidates(workspace, ids)] == ["Ada", "Bo", "Cy"]
    assert [e.candidate.name for e in read_candidates(workspace, [ids[2], "gone", ids[0]])] == ["Cy", "Ada"]


def test_interviews_are_found_by_all_that_their_row_shows(workspace: Workspace, candidate: Candidate) -> None:
    for stage, who in ((2, "Jürgen Sand"), (4, "Robin Okafor")):
        interviews.plan_interview(workspace, candidate.id, stage, who, workspace.now())
    (first,) = find_interviews(workspace, InterviewQuery(text="jurgen")).ids
    for text in ("ada sand", "harbour jürgen", "screening", "SAND pilot"):
        assert find_interviews(workspace, InterviewQuery(text=text)).ids == (first,), text
    assert find_interviews(workspace, InterviewQuery(text="ada nobody")).ids == ()
    everything = find_interviews(workspace, InterviewQuery(person="robin  okafor"))
    assert (len(everything.ids), everything.there, everything.people) == (1, 2, ("Jürgen Sand", "Robin Okafor"))
    assert find_interviews(workspace, InterviewQuery(states=(InterviewState.STARTED,))).ids == ()
    (entry,) = read_interviews(workspace, [first, "gone"])
    assert (entry.candidate.id, entry.interview.interviewer) == (candidate.id, "Jürgen Sand")


def test_the_start_page_reads_the_first_of_each_and_counts_the_rest(
    workspace: Workspace, role: Role, hold: Hold
) -> None:
    people = [candidates.add_candidate(workspace, f"Person {at}", role.id).value for at in range(4)]
    for person in people[:3]:
        hold(person, 1, "Kim Sand", 4)
        interviews.plan_interview(workspace, person.id, 2, "Kim Sand", workspace.now())
        begun = interviews.plan_interview(workspace, person.id, 3, "Robin Okafor", workspace.now()).value
        interviews.start_interview(workspace, begun.id)
    interviews.plan_interview(workspace, people[3].id, 2, "Kim Sand", workspace.now() + timedelta(days=9))
    shown = today(workspace, workspace.now() + timedelta(hours=1), most=2)
    assert [entry.candidate.name for entry in shown.due] == ["Person 0", "Person 1"]
    assert (shown.due_in_all, shown.later) == (3, 1)
    assert (len(shown.drafts), shown.drafts_in_all) == (2, 3)
    assert [waiting.candidate.name for waiting in shown.waiting] == ["Person 0", "Person 1"]
    assert all(waiting.hidden and waiting.score is None for waiting in shown.waiting)
    assert (shown.waiting_in_all, shown.anybody) == (3, True)
