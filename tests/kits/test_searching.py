"""Questions are found by what they say, what they belong to and what they are asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiring_assistant.domain.kit import (
    ANCHORED,
    Difficulty,
    KitPlan,
    OwnQuestion,
    QuestionSource,
    QuestionType,
)
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import RoleReading, Stage
from hiring_assistant.domain.text import fold
from hiring_assistant.kits.bank import QuestionBank, with_own
from hiring_assistant.kits.planning import make_plan
from hiring_assistant.kits.searching import for_requirement, search, swaps

TIDE = "Tell me about a tide you misjudged."


def own(competency: str | None, text: str = TIDE, **more: object) -> OwnQuestion:
    values: dict[str, object] = {"probes": (), "anchors": ()} | more
    added = datetime(2026, 3, 2, tzinfo=UTC)
    return OwnQuestion(
        id="o",
        text=text,
        type=QuestionType.BEHAVIOURAL,
        difficulty=Difficulty.HARD,
        competency=competency,
        added_at=added,
        **values,  # type: ignore[arg-type]
    )


@pytest.fixture(scope="module")
def plan(make_reading: Callable[..., RoleReading], usual_stages: tuple[Stage, ...], bank: QuestionBank) -> KitPlan:
    return make_plan(make_reading(), "Account Executive", usual_stages, bank)


def test_without_words_the_whole_bank_is_found(bank: QuestionBank) -> None:
    every = {fold(question.text) for found in bank.competencies.values() for question in found.questions}
    assert {fold(draft.text) for draft in search(bank)} == every


def test_questions_are_found_by_words_and_their_beginnings(bank: QuestionBank) -> None:
    assert search(bank, "negotiating")[0].competency == "negotiation"
    assert {draft.competency for draft in search(bank, competency="negotiation")} == {"negotiation"}
    situational = search(bank, "negotiation", type=QuestionType.SITUATIONAL)
    assert situational
    assert {draft.type for draft in situational} == {QuestionType.SITUATIONAL}
    assert search(bank, "negotiation zygomorphic") == ()
    discounts = search(bank, "quarter 25 % off")
    assert "25 % off" in discounts[0].text


def test_questions_about_a_tool_are_found_by_its_name(bank: QuestionBank) -> None:
    found = search(bank, "terraform")
    assert any("Terraform" in draft.text for draft in found)
    assert all(draft.probes and draft.anchors for draft in found)


def test_own_questions_are_found_with_or_without_a_competency(bank: QuestionBank) -> None:
    mine = own("negotiation")
    (found,) = search(with_own(bank, [mine]), "tide misjudged", own=[mine])
    assert (found.source, found.competency) == (QuestionSource.OWN, "negotiation")
    loose = own(None)
    (found,) = search(with_own(bank, [loose]), "tide", own=[loose])
    assert (found.source, found.competency) == (QuestionSource.OWN, "")


def test_own_questions_take_what_they_lack_from_their_competency(bank: QuestionBank) -> None:
    merged = with_own(bank, [own("negotiation", anchors=((5, "Saw it coming."),), probes=("Who warned you?",))])
    question = merged.competencies["negotiation"].questions[-1]
    assert question.own
    assert question.probes[0] == "Who warned you?"
    assert len(question.probes) >= 3
    assert {rating for rating, _ in question.anchors} == set(ANCHORED)
    assert dict(question.anchors)[5] == "Saw it coming."
    assert len(bank.competencies["negotiation"].questions) == len(merged.competencies["negotiation"].questions) - 1


def test_swaps_assess_the_same_and_are_asked_nowhere_yet(plan: KitPlan, bank: QuestionBank) -> None:
    asked = {fold(question.text) for stage in plan.stages for question in stage.questions}
    for stage in plan.stages:
        for question in stage.questions:
            found = swaps(plan, question.id, bank)
            assert not asked & {fold(draft.text) for draft in found}
            requirement = plan.requirement(question.requirement_ids[0])
            if requirement and requirement.competency in bank.competencies and stage.minutes:
                assert requirement.competency in {draft.competency for draft in found}, question.text
    with pytest.raises(CannotDo):
        swaps(plan, "q-none", bank)


def test_a_requirement_gets_questions_for_a_stage(plan: KitPlan, bank: QuestionBank) -> None:
    german = next(r for r in plan.requirements if "German" in r.text)
    assert any("German" in draft.text for draft in for_requirement(plan, 3, german.id, bank))
    check = next(r for r in plan.requirements if r.kind.is_check)
    assert for_requirement(plan, 3, check.id, bank) == ()
    with pytest.raises(CannotDo):
        for_requirement(plan, 99, german.id, bank)


@given(st.text(max_size=40))
def test_any_words_can_be_searched_for(bank: QuestionBank, words: str) -> None:
    found = [fold(draft.text) for draft in search(bank, words)]
    assert len(set(found)) == len(found)
