"""What is found, in which order, and what stays hidden from whoever has not submitted yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hiring_assistant.app import candidates, exchange, interviews, roles, sitting
from hiring_assistant.app.searching import Hit, HitKind, Hits, Searcher
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.interview import Interview, Note
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import Role

Hold = Callable[[Candidate, int, str, int], Interview]


@pytest.fixture
def searcher(workspace: Workspace) -> Iterator[Searcher]:
    made = Searcher(workspace)
    yield made
    made.close()


@pytest.fixture
def noted(workspace: Workspace, hold: Hold) -> Callable[..., Interview]:
    """Holds an interview with these lines, submitted unless said otherwise."""

    def noted(candidate: Candidate, who: str, *lines: str, stage: int = 4, submit: bool = True) -> Interview:
        interview = interviews.plan_interview(workspace, candidate.id, stage, who, workspace.now()).value
        interview = interviews.start_interview(workspace, interview.id)
        notes = [Note(workspace.new_id(), interview.id, None, at, 0, line) for at, line in enumerate(lines)]
        sitting.save_notes(workspace, interview.id, notes, (), 0)
        if not submit:
            return interview
        for requirement in sitting.open_sitting(workspace, interview.id).requirements:
            sitting.rate(workspace, interview.id, requirement.id, 3)
        sitting.recommend(workspace, interview.id, sitting.Recommendation.YES)
        return sitting.submit(workspace, interview.id)

    return noted


def texts(hits: Hits) -> list[str]:
    return [hit.text for hit in hits.hits]


def test_each_kind_is_found(
    workspace: Workspace, searcher: Searcher, role: Role, candidate: Candidate, noted: Callable[..., Interview]
) -> None:
    interview = noted(candidate, "Kim Sand", "turned the tug in a gale")
    (person,) = searcher.candidates("ada@exam").hits
    assert (person.kind, person.title, person.candidate_id, person.role_title) == (
        HitKind.CANDIDATE,
        "Ada Marsh",
        candidate.id,
        "Harbour Pilot",
    )
    (page,) = searcher.roles("pilot harb").hits
    assert (page.kind, page.role_id) == (HitKind.ROLE, role.id)
    (asked,) = searcher.requirements("radio").hits
    assert (asked.kind, asked.title, asked.role_id) == (
        HitKind.REQUIREMENT,
        "Clear radio communication in English",
        role.id,
    )
    (line,) = searcher.written("gale tug").hits
    assert (line.kind, line.title, line.interview_id, line.interviewer) == (
        HitKind.NOTE,
        "Ada Marsh",
        interview.id,
        "Kim Sand",
    )
    assert (line.stage, line.own, line.draft) == (4, False, False)
    assert line.stage_title
    for typed in ("", "?", '"', "gale wind"):
        assert searcher.written(typed).hits == ()
        assert searcher.candidates(typed).hits == ()
        assert searcher.roles(typed).hits == ()


def test_scorecards_and_answers_are_found(workspace: Workspace, searcher: Searcher, candidate: Candidate) -> None:
    interview = interviews.plan_interview(workspace, candidate.id, 1, "Robin Okafor", None).value
    interviews.start_interview(workspace, interview.id)
    question = sitting.open_sitting(workspace, interview.id).stage.questions[0]
    sitting.save_answer(workspace, interview.id, question.id, "Der Anleger bei Nebel")
    sitting.write_summary(workspace, interview.id, takeaways="", pros="ruhig bei Nebel", cons="")
    assert {hit.kind for hit in searcher.written("nebel").hits} == {HitKind.ANSWER, HitKind.SCORECARD}


def test_what_others_wrote_is_hidden_while_an_own_card_is_open(
    workspace: Workspace, searcher: Searcher, role: Role, candidate: Candidate, noted: Callable[..., Interview]
) -> None:
    other = candidates.add_candidate(workspace, "Ben Holt", role.id).value
    noted(candidate, "Kim Sand", "gale of one")
    noted(candidate, "Robin Okafor", "gale I saw myself")
    noted(other, "Kim Sand", "gale of another")
    assert texts(searcher.written("gale")) == ["gale of another", "gale I saw myself", "gale of one"]
    own = noted(candidate, "Robin Okafor", "gale in my draft", submit=False)
    found = searcher.written("gale")
    assert texts(found) == ["gale in my draft", "gale of another", "gale I saw myself"]
    assert [(hit.own, hit.draft) for hit in found.hits] == [(True, True), (False, False), (True, False)]
    assert found.more is None
    # Neither do others' lines take places away that would tell how many there are.
    assert texts(searcher.written("gale", 1)) == ["gale in my draft", "gale of another"]
    interviews.cancel_interview(workspace, own.id)
    assert "gale of one" in texts(searcher.written("gale"))
    assert "gale in my draft" not in texts(searcher.written("gale"))
    with pytest.raises(CannotDo, match="seen the others' scorecards since"):
        workspace.undo()
    noted(candidate, "Robin Okafor", "gale in another draft", submit=False)
    assert "gale of one" not in texts(searcher.written("gale"))


def test_an_own_interview_that_is_planned_hides_already(
    workspace: Workspace, searcher: Searcher, candidate: Candidate, noted: Callable[..., Interview]
) -> None:
    noted(candidate, "Kim Sand", "gale of one", stage=1)
    assert len(searcher.written("gale").hits) == 1
    interviews.plan_interview(workspace, candidate.id, 1, "robin okafor", None)
    assert searcher.written("gale").hits == ()
    workspace.person = "Jo Reed"
    assert len(searcher.written("gale").hits) == 1


def test_without_a_name_only_the_draft_itself_is_shown(
    workspace: Workspace, searcher: Searcher, candidate: Candidate, noted: Callable[..., Interview]
) -> None:
    noted(candidate, "Kim Sand", "gale of one")
    noted(candidate, "Jo Reed", "gale in a draft", submit=False)
    workspace.person = ""
    assert texts(searcher.written("gale")) == ["gale in a draft"]


def test_a_scorecard_from_elsewhere_is_found_and_gone_when_undone(
    make_workspace: Callable[[str, str], Workspace], workspace: Workspace, candidate: Candidate, tmp_path: Path
) -> None:
    searcher = Searcher(workspace)
    planned = interviews.plan_interview(workspace, candidate.id, 4, "Kim Sand", workspace.now()).value
    exchange.hand_over(workspace, planned.id, tmp_path / "packet")
    far = make_workspace("home", "Kim Sand")
    exchange.take_in(far, exchange.look_into(tmp_path / "packet"))
    interviews.start_interview(far, planned.id)
    sitting.save_notes(far, planned.id, [Note("n", planned.id, None, 0, 0, "gale from afar")], (), 0)
    for requirement in sitting.open_sitting(far, planned.id).requirements:
        sitting.rate(far, planned.id, requirement.id, 3)
    sitting.recommend(far, planned.id, sitting.Recommendation.YES)
    sitting.submit(far, planned.id)
    exchange.send_back(far, planned.id, tmp_path / "back")
    exchange.take_in(workspace, exchange.look_into(tmp_path / "back"))
    assert texts(searcher.written("afar")) == ["gale from afar"]
    assert not searcher.written("afar").hits[0].own
    workspace.undo()
    assert searcher.written("afar").hits == ()


def test_the_list_goes_on_where_it_ended(
    workspace: Workspace, searcher: Searcher, role: Role, noted: Callable[..., Interview]
) -> None:
    people = [candidates.add_candidate(workspace, f"Person {at}", role.id).value for at in range(5)]
    noted(people[0], "Kim Sand", *(f"wave {at}" for at in range(7)))
    for find, size in ((searcher.written, 7), (searcher.candidates, 5)):
        typed = "wave" if find == searcher.written else "person"
        seen: list[Hit] = []
        piece = find(typed, 3)
        while True:
            seen += piece.hits
            if piece.more is None:
                break
            piece = piece.more()
        assert len({hit.number for hit in seen}) == len(seen) == size
        assert [hit.number for hit in seen] == sorted((hit.number for hit in seen), reverse=True)


def test_requirements_follow_the_page(workspace: Workspace, searcher: Searcher, role: Role) -> None:
    assert len(searcher.requirements("calm").hits) == 1
    page = role.latest.source.replace("Calm decisions", "Steady decisions").encode()
    roles.import_page(workspace, "harbour-pilot.md", page, role_id=role.id)
    assert searcher.requirements("calm").hits == ()
    assert len(searcher.requirements("steady").hits) == 1
    workspace.undo()
    assert len(searcher.requirements("calm").hits) == 1
