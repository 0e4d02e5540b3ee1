"""Comparing candidates: one track, one kit version, and nothing of those who are hidden."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from hiring_assistant.app import candidates, interviews, roles, sitting
from hiring_assistant.app.comparing import comparison_of
from hiring_assistant.app.kit_editing import edit_kit, make_ready, working_copy
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.candidate import Candidate
from hiring_assistant.domain.comparison import CellState, Comparison, NoTie, WhyLeftOut
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import Role
from hiring_assistant.domain.scorecard import Recommendation
from hiring_assistant.kits import editing

STAGE = 4
"""The panel."""

D = ((4, 4, 3), (2, 3, 2), (5, 4, 4), (3, 3, 2), (4, 5, 4), (1, 2, 1))
PANEL = ("Kim Sand", "Jo Reed", "Ola Berg")


def add(workspace: Workspace, role: Role, *names: str) -> list[Candidate]:
    return [candidates.add_candidate(workspace, name, role.id).value for name in names]


def rate(workspace: Workspace, candidate: Candidate, values: Sequence[int], stage: int = STAGE) -> None:
    """Each of the panel rates every requirement of the stage with their value."""
    for who, value in zip(PANEL, values, strict=False):
        planned = interviews.plan_interview(workspace, candidate.id, stage, who, workspace.now()).value
        interviews.start_interview(workspace, planned.id)
        for requirement_id in sitting.open_sitting(workspace, planned.id).stage.requirement_ids:
            sitting.rate(workspace, planned.id, requirement_id, value)
        sitting.recommend(workspace, planned.id, Recommendation.YES)
        sitting.submit(workspace, planned.id)


def make_next_kit(workspace: Workspace, role: Role) -> None:
    """A version in which one requirement weighs twice as much."""
    kit = working_copy(workspace, role.latest.id, role.title).kit
    weighed = next(r for r in kit.plan.requirements if not r.kind.is_check)
    edit_kit(workspace, kit, lambda plan: editing.set_weight(plan, weighed.id, 2, "The harbour asked for it"))
    make_ready(workspace, kit, "After the first round")


def ids(people: Sequence[Candidate]) -> list[str]:
    return [person.id for person in people]


def rated_rows(comparison: Comparison) -> list[str]:
    return [row.requirement.id for row in comparison.requirements if row.cells[0].state is CellState.RATED]


def test_candidates_stand_in_alphabetical_order(workspace: Workspace, role: Role) -> None:
    people = add(workspace, role, "zoe Quist", "Émile Roy", "Ada Marsh", "adam Marsh")
    for person in people:
        rate(workspace, person, (4, 3))
    found = comparison_of(workspace, ids(people))
    assert [c.name for c in found.candidates] == ["Ada Marsh", "adam Marsh", "zoe Quist", "Émile Roy"]
    assert found.kit is not None
    assert (found.role, found.kit.number, found.left_out) == ("Harbour Pilot", 1, ())


def test_two_are_judged_by_the_round_they_belong_to(workspace: Workspace, role: Role) -> None:
    people = add(workspace, role, *"ABCDEF")
    for person, values in zip(people, D, strict=True):
        rate(workspace, person, values)
    found = comparison_of(workspace, ids(people[:2]))
    row = next(row for row in found.requirements if row.cells[0].state is CellState.RATED)
    assert row.cells[0].values == (4, 4, 3)
    assert row.differences[0].lsd == pytest.approx(0.7907, abs=5e-5)
    assert row.differences[0].half_width == pytest.approx(0.5591, abs=5e-5)
    assert row.differences[0].tie is False
    assert row.differences[0].raters == ("Jo Reed", "Kim Sand", "Ola Berg")
    assert found.score_differences[0].lsd == pytest.approx(0.7907, abs=5e-5)
    tied = comparison_of(workspace, [people[0].id, people[2].id])
    assert tied.score_ties == ((people[0].id, people[2].id),)


def test_below_five_candidates_nothing_is_called_a_tie(workspace: Workspace, role: Role) -> None:
    people = add(workspace, role, *"ABCD")
    for person, values in zip(people, D, strict=False):
        rate(workspace, person, values)
    found = comparison_of(workspace, ids(people))
    assert {d.why_not for row in found.requirements for d in row.differences} == {NoTie.FEW_CANDIDATES}
    assert found.score_ties == ()


def test_whose_card_is_open_shows_only_a_name_and_adds_to_no_figure(workspace: Workspace, role: Role) -> None:
    people = add(workspace, role, *"ABCDE")
    for person, values in zip(people, D, strict=False):
        rate(workspace, person, values)
    before = comparison_of(workspace, ids(people[:3]))
    assert before.score_differences[0].lsd is not None
    own = interviews.plan_interview(workspace, people[0].id, STAGE, "Robin Okafor", None).value
    interviews.start_interview(workspace, own.id)
    found = comparison_of(workspace, ids(people[:3]))
    assert [c.name for c in found.candidates] == ["B", "C"]
    (left,) = found.left_out
    assert (left.name, left.why, left.differences) == ("A", WhyLeftOut.HIDDEN, ())
    # Of the five, four are left to estimate from: too few, and not by way of the hidden one.
    assert {d.why_not for d in found.score_differences} == {NoTie.FEW_CANDIDATES}
    assert {d.candidates for d in found.score_differences} == {4}


def test_a_hidden_candidate_who_was_not_asked_for_adds_to_no_figure_either(workspace: Workspace, role: Role) -> None:
    people = add(workspace, role, *"ABCDE")
    for person, values in zip(people, D, strict=False):
        rate(workspace, person, values)
    own = interviews.plan_interview(workspace, people[4].id, STAGE, "Robin Okafor", None).value
    interviews.start_interview(workspace, own.id)
    found = comparison_of(workspace, ids(people[:2]))
    assert found.left_out == ()
    assert {d.candidates for d in found.score_differences} == {4}


def test_another_kit_version_is_never_compared_silently(workspace: Workspace, role: Role) -> None:
    people = add(workspace, role, "Ada", "Bea", "Cleo")
    rate(workspace, people[0], (4, 3))
    rate(workspace, people[1], (3, 3))
    make_next_kit(workspace, role)
    rate(workspace, people[2], (5, 5))
    found = comparison_of(workspace, ids(people))
    assert [c.name for c in found.candidates] == ["Ada", "Bea"]
    (left,) = found.left_out
    assert (left.name, left.why) == ("Cleo", WhyLeftOut.OTHER_KIT)
    (difference,) = left.differences
    assert (difference.other.number, difference.added, difference.removed) == (2, (), ())
    assert [(change.was, change.weighs) for change in difference.reweighted] == [(1, 2)]
    both = comparison_of(workspace, ids(people), shared_only=True)
    assert [c.name for c in both.candidates] == ["Ada", "Bea", "Cleo"]
    assert both.shared_only
    assert both.differences == (difference,)
    assert {kit.number for kit in both.kits} == {1, 2}
    # Everybody is weighed alike, as in the version that most were interviewed with.
    assert {row.requirement.weight for row in both.requirements} == {1}


def test_of_two_versions_the_newer_is_compared(workspace: Workspace, role: Role) -> None:
    people = add(workspace, role, "Ada", "Bea")
    rate(workspace, people[0], (4, 3))
    make_next_kit(workspace, role)
    rate(workspace, people[1], (5, 5))
    found = comparison_of(workspace, ids(people))
    assert found.kit is not None
    assert (found.kit.number, [c.name for c in found.candidates]) == (2, ["Bea"])


def test_choosing_shared_requirements_changes_nothing_with_one_version(workspace: Workspace, role: Role) -> None:
    people = add(workspace, role, "Ada", "Bea")
    for person in people:
        rate(workspace, person, (4, 3))
    assert comparison_of(workspace, ids(people), shared_only=True) == comparison_of(workspace, ids(people))


def test_requirements_not_rated_yet_are_told_apart(workspace: Workspace, role: Role) -> None:
    ada, bea = add(workspace, role, "Ada", "Bea")
    rate(workspace, ada, (4, 3))
    rate(workspace, bea, (4, 3), stage=2)
    found = comparison_of(workspace, [ada.id, bea.id])
    states = [row.cell(bea.id).state for row in found.requirements]
    assert CellState.RATED in states
    assert CellState.NOT_ASKED in states
    assert (found.candidate(bea.id).rated, found.candidate(ada.id).rated) == (states.count(CellState.RATED), 4)
    unrated = next(row for row in found.requirements if row.cell(bea.id).state is CellState.NOT_ASKED)
    assert [d.why_not for d in unrated.differences] == [NoTie.NOT_RATED]


def test_without_a_scorecard_there_is_nothing_to_compare(workspace: Workspace, role: Role) -> None:
    people = add(workspace, role, "Ada", "Bea")
    found = comparison_of(workspace, ids(people))
    assert (found.kit, found.candidates) == (None, ())
    assert [left.why for left in found.left_out] == [WhyLeftOut.NO_CARDS] * 2


def test_who_cannot_be_compared_is_said(workspace: Workspace, role: Role) -> None:
    people = add(workspace, role, *"ABCDEFG")
    with pytest.raises(CannotDo) as told:
        comparison_of(workspace, ids(people[:1]) * 2)
    assert told.value.code == "how-many"
    with pytest.raises(CannotDo) as told:
        comparison_of(workspace, ids(people))
    assert told.value.code == "how-many"
    page = roles.import_page(
        workspace, "diver.md", b"---\ntitle: Diver\n---\n\n## Requirements\n\n- Calm under water\n"
    )
    assert page.value.role_id is not None
    diver = candidates.add_candidate(workspace, "Eli", page.value.role_id).value
    with pytest.raises(CannotDo) as told:
        comparison_of(workspace, [people[0].id, diver.id])
    assert told.value.code == "several-roles"
    candidates_gone = [people[0].id, "nobody"]
    with pytest.raises(CannotDo) as told:
        comparison_of(workspace, candidates_gone)
    assert told.value.code == "no-such-candidate"
