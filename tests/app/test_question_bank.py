"""One's own bank in the store, and a team's folder of files that the program is pointed at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hiring_assistant.app import kits, question_bank
from hiring_assistant.app.kit_editing import working_copy
from hiring_assistant.app.preferences import load_preferences, save_preferences
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.kit import Difficulty, Question, QuestionSource, QuestionType
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import Role
from hiring_assistant.kits.bank import load_bank

TRACK = "Harbour Pilot"
TIDE = Question(
    "q-tide",
    "Tell me about a tide that you misjudged.",
    QuestionType.BEHAVIOURAL,
    6,
    (),
    ("Who warned you?",),
    ((5, "Saw it coming and had a plan."),),
    QuestionSource.OWN,
)


@pytest.fixture(autouse=True)
def preferences_as_before() -> Iterator[None]:
    before = load_preferences()
    yield
    save_preferences(before)


@pytest.fixture
def team(tmp_path: Path) -> Path:
    folder = tmp_path / "team bank"
    folder.mkdir()
    return folder


def test_a_question_is_saved_found_changed_and_removed(workspace: Workspace) -> None:
    own = question_bank.save_to_own_bank(workspace, TIDE, "working under pressure", Difficulty.HARD).value
    assert question_bank.own_questions(workspace) == (own,)
    (found,) = question_bank.search_bank(workspace, "tide misjudged")
    assert (found.source, found.difficulty) == (QuestionSource.OWN, Difficulty.HARD)
    assert len(found.probes) >= 3
    with pytest.raises(CannotDo):
        question_bank.save_to_own_bank(workspace, replace(TIDE, text=TIDE.text.upper()))
    question_bank.change_own_question(workspace, replace(own, text="Which tide did you misjudge?"))
    assert question_bank.search_bank(workspace, "which tide")[0].source is QuestionSource.OWN
    with pytest.raises(CannotDo):
        question_bank.change_own_question(workspace, replace(own, text=" "))
    question_bank.remove_own_question(workspace, own.id)
    assert question_bank.search_bank(workspace, "tide misjudge") == ()
    for _ in range(3):
        workspace.undo()
    assert question_bank.own_questions(workspace) == ()


def test_a_question_of_the_bank_is_not_saved_again(workspace: Workspace) -> None:
    known = load_bank().competencies["negotiation"].questions[0]
    with pytest.raises(CannotDo):
        question_bank.save_to_own_bank(workspace, replace(TIDE, text=known.text))


def test_a_kit_is_suggested_with_own_questions(workspace: Workspace, role: Role) -> None:
    plan = working_copy(workspace, role.latest.id, TRACK).kit.plan
    calm = next(r for r in plan.requirements if r.text == "Calm decisions under pressure")
    question_bank.save_to_own_bank(workspace, replace(TIDE, text="Which decisions under pressure?"), calm.competency)
    again = working_copy(workspace, role.latest.id, TRACK).kit.plan
    asked = {q.text: q.source for stage in again.stages for q in stage.questions if calm.id in q.requirement_ids}
    assert asked.get("Which decisions under pressure?") is QuestionSource.OWN
    assert kits.plan_for(role.latest, TRACK) == plan, "what ships alone suggests what it did"


def test_swaps_offer_own_questions(workspace: Workspace, role: Role) -> None:
    plan = working_copy(workspace, role.latest.id, TRACK).kit.plan
    calm = next(r for r in plan.requirements if r.text == "Calm decisions under pressure")
    asked = next(q for stage in plan.stages for q in stage.questions if calm.id in q.requirement_ids)
    question_bank.save_to_own_bank(workspace, TIDE, calm.competency)
    assert TIDE.text in {draft.text for draft in question_bank.swaps_for(workspace, plan, asked.id)}
    assert TIDE.text in {draft.text for draft in question_bank.questions_for(workspace, plan, 3, calm.id)}


def test_a_teams_folder_adds_to_the_bank(workspace: Workspace, team: Path) -> None:
    (team / "knots.md").write_text(
        "# knots\nFamily: technical\n\nTying what holds.\n\n## Mentioned as\n\n- knots\n\n## Behavioural questions\n\n"
        "- (easy) Which knot held when it mattered?\n  - Why that one?\n  - 5: Ties it behind the back.\n\n"
        "## Probes\n\n- Who taught you?\n- How do you know?\n\n"
        "## Anchors\n\n- 1: Names none.\n- 3: Names one.\n- 5: Names many.\n",
        encoding="utf-8",
    )
    (team / "more.md").write_text(
        "# negotiation\n\n## Situational questions\n\n- (hard) The buyer leaves the room. What now?\n  - Why?\n"
        "  - Who?\n  - When?\n  - 1: Runs after.\n  - 3: Waits.\n  - 5: Has a next step.\n",
        encoding="utf-8",
    )
    shipped = load_bank()
    question_bank.use_bank_folder(team)
    used = question_bank.bank_in_use(workspace)
    assert used.problem == ""
    (knot,) = used.bank.competencies["knots"].questions
    assert dict(knot.anchors) == {1: "Names none.", 3: "Names one.", 5: "Ties it behind the back."}
    assert knot.probes == ("Why that one?", "Who taught you?", "How do you know?")
    negotiation = used.bank.competencies["negotiation"]
    assert len(negotiation.questions) == len(shipped.competencies["negotiation"].questions) + 1
    assert negotiation.definition == shipped.competencies["negotiation"].definition
    assert "knots" in {entry.name for entry in question_bank.list_competencies(workspace)}
    question_bank.use_bank_folder(None)
    assert "knots" not in question_bank.bank_in_use(workspace).bank.competencies


def test_a_folder_that_cannot_be_used_is_left_out_and_told(workspace: Workspace, team: Path, role: Role) -> None:
    question_bank.use_bank_folder(team)
    (team / "broken.md").write_text("no heading", encoding="utf-8")
    used = question_bank.bank_in_use(workspace)
    assert "broken.md" in used.problem
    assert used.bank.competencies.keys() == load_bank().competencies.keys()
    assert working_copy(workspace, role.latest.id, TRACK).kit.plan.stages
    with pytest.raises(CannotDo):
        question_bank.use_bank_folder(team)
    with pytest.raises(CannotDo):
        question_bank.use_bank_folder(team / "nowhere")
    assert load_preferences().bank_folder == str(team)


def test_own_questions_go_to_the_teams_folder(workspace: Workspace, team: Path) -> None:
    question_bank.save_to_own_bank(workspace, TIDE, "negotiation")
    complete = replace(TIDE, text="Which berth would you refuse?", probes=("1: Why?", "Who?", "When?"))
    complete = replace(complete, anchors=((1, "None."), (3, "One."), (5, "Says\nwhy.")))
    question_bank.save_to_own_bank(workspace, complete)
    written = question_bank.write_to_folder(workspace, team)
    assert {path.relative_to(team).as_posix() for path in written} == {"own/negotiation.md", "own/other-questions.md"}
    assert question_bank.write_to_folder(workspace, team) == ()
    bank = load_bank(team)
    assert bank.competencies["negotiation"].questions[-1].text == TIDE.text
    assert bank.competencies["negotiation"].definition == load_bank().competencies["negotiation"].definition
    (other,) = bank.competencies["other questions"].questions
    assert other.text == complete.text
    assert other.probes == ("1 – Why?", "Who?", "When?")
    assert dict(other.anchors)[5] == "Says why."


def test_what_others_wrote_in_the_folder_stays(workspace: Workspace, team: Path) -> None:
    question_bank.save_to_own_bank(workspace, TIDE, "negotiation")
    (path,) = question_bank.write_to_folder(workspace, team)
    path.write_text(path.read_text("utf-8").replace(TIDE.text, "Which tide did you wait for?"), encoding="utf-8")
    question_bank.write_to_folder(workspace, team)
    text = path.read_text("utf-8")
    assert "Which tide did you wait for?" in text
    assert TIDE.text in text


def test_a_question_that_is_not_complete_is_not_written(workspace: Workspace, team: Path) -> None:
    question_bank.save_to_own_bank(workspace, TIDE)
    with pytest.raises(CannotDo, match="probes"):
        question_bank.write_to_folder(workspace, team)
    with pytest.raises(CannotDo):
        question_bank.write_to_folder(workspace, team / "nowhere")
    assert list(team.iterdir()) == []
