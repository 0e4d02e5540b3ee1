"""Every edit gives a new plan with coverage and warnings that fit it, or says why it makes no sense."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hiring_assistant.domain.kit import KitPlan, KitWarning, Question, QuestionSource, QuestionType, SegmentKind
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import RoleReading, Stage
from hiring_assistant.kits import editing
from hiring_assistant.kits.bank import QuestionBank
from hiring_assistant.kits.coverage import coverage_of, recomputed
from hiring_assistant.kits.planning import make_plan
from hiring_assistant.kits.searching import swaps

QUESTIONNAIRE, SCREENING, INTERVIEW, PANEL, OFFER = 1, 2, 3, 6, 8


@pytest.fixture(scope="module")
def plan(make_reading: Callable[..., RoleReading], usual_stages: tuple[Stage, ...], bank: QuestionBank) -> KitPlan:
    return make_plan(make_reading(), "Account Executive", usual_stages, bank)


def texts(plan: KitPlan, order: int) -> list[str]:
    stage = plan.stage(order)
    assert stage is not None
    return [question.text for question in stage.questions]


def question(plan: KitPlan, order: int = INTERVIEW, place: int = 0) -> Question:
    stage = plan.stage(order)
    assert stage is not None
    return stage.questions[place]


def found(plan: KitPlan, id_: str) -> tuple[int, Question]:
    return next((s.order, q) for s in plan.stages for q in s.questions if q.id == id_)


def codes(plan: KitPlan) -> set[str]:
    return {warning.code for warning in plan.warnings}


def minutes_of(plan: KitPlan, order: int, kind: SegmentKind) -> int:
    stage = plan.stage(order)
    segment = stage.segment(kind) if stage else None
    return segment.minutes if segment else 0


def test_questions_change_places(plan: KitPlan) -> None:
    before = texts(plan, INTERVIEW)
    assert len(before) > 2
    moved = editing.place_question(plan, question(plan).id, 1)
    assert texts(moved, INTERVIEW) == [before[1], before[0], *before[2:]]
    assert editing.place_question(moved, question(plan).id, 0) == plan
    assert texts(editing.place_question(plan, question(plan).id, 99), INTERVIEW) == [*before[1:], before[0]]


def test_a_question_moves_with_its_minutes_and_keeps_its_id(plan: KitPlan) -> None:
    asked = question(plan)
    moved = editing.move_to_stage(plan, asked.id, PANEL, 0)
    assert question(moved, PANEL) == asked
    assert asked.text not in texts(moved, INTERVIEW)
    spent = minutes_of(plan, PANEL, SegmentKind.QUESTIONS) + asked.minutes
    assert minutes_of(moved, PANEL, SegmentKind.QUESTIONS) == spent
    assert any(warning.code == "over-time" and warning.stage == PANEL for warning in moved.warnings)
    assert moved.coverage == coverage_of(moved.requirements, moved.stages)
    back = editing.move_to_stage(moved, asked.id, INTERVIEW, 0)
    assert back == plan


def test_questions_are_answered_in_writing_only_in_a_questionnaire(plan: KitPlan) -> None:
    asked = question(plan)
    written = editing.move_to_stage(plan, asked.id, QUESTIONNAIRE)
    assert found(written, asked.id)[1].type is QuestionType.WRITTEN
    spoken = editing.move_to_stage(plan, question(plan, QUESTIONNAIRE).id, INTERVIEW)
    assert found(spoken, question(plan, QUESTIONNAIRE).id)[1].type is QuestionType.BEHAVIOURAL


def test_another_question_of_the_bank_takes_the_place(plan: KitPlan, bank: QuestionBank) -> None:
    asked = question(plan, place=1)
    other = swaps(plan, asked.id, bank)[0]
    swapped = editing.swap_question(plan, asked.id, other)
    new = question(swapped, place=1)
    assert (new.text, new.probes, new.anchors) == (other.text, other.probes, other.anchors)
    assert (new.minutes, new.requirement_ids) == (asked.minutes, asked.requirement_ids)
    assert new.id != asked.id
    assert swapped.coverage == plan.coverage
    with pytest.raises(CannotDo, match="already asks"):
        editing.swap_question(plan, asked.id, editing.own_question(question(plan).text))


def test_own_questions(plan: KitPlan) -> None:
    rated = next(r.id for r in plan.requirements if not r.kind.is_check)
    own = editing.own_question(
        "  What did the  last lost deal teach you? ", probes=["Who else knew?", " ", "Who else knew?"], anchors={3: "x"}
    )
    added = editing.add_question(plan, INTERVIEW, own, [rated], minutes=7, place=0)
    new = question(added)
    assert (new.text, new.source, new.minutes) == ("What did the last lost deal teach you?", QuestionSource.OWN, 7)
    assert new.probes == ("Who else knew?",)
    assert new.anchors == ((3, "x"),)
    assert editing.remove_question(added, new.id) == plan
    assert "no-anchors" in codes(added)


def test_an_edited_question_keeps_its_id_and_lends_it_to_no_other(plan: KitPlan) -> None:
    asked = question(plan)
    reworded = editing.set_text(plan, asked.id, "What did you learn from your last deal?")
    assert question(reworded).id == asked.id
    again = editing.add_question(reworded, INTERVIEW, editing.own_question(asked.text), asked.requirement_ids)
    ids = [q.id for stage in again.stages for q in stage.questions]
    assert len(set(ids)) == len(ids)


def test_what_a_question_has_is_set(plan: KitPlan) -> None:
    id_ = question(plan).id
    edited = editing.set_probes(plan, id_, ["Why?", "Who decided?"])
    edited = editing.set_type(edited, id_, QuestionType.SITUATIONAL)
    edited = editing.set_anchors(edited, id_, [(5, "All"), (1, "Little"), (3, " ")])
    edited = editing.set_minutes(edited, id_, 9)
    new = question(edited)
    assert (new.probes, new.type, new.minutes) == (("Why?", "Who decided?"), QuestionType.SITUATIONAL, 9)
    assert new.anchors == ((1, "Little"), (5, "All"))
    grown = minutes_of(edited, INTERVIEW, SegmentKind.QUESTIONS) - minutes_of(plan, INTERVIEW, SegmentKind.QUESTIONS)
    assert grown == 9 - question(plan).minutes


def test_a_must_have_that_loses_its_questions_is_told(plan: KitPlan) -> None:
    must = next(r for r in plan.requirements if r.must_have and not r.kind.is_check)
    edited = plan
    for stage in plan.stages:
        for asked in stage.questions:
            left = tuple(id_ for id_ in asked.requirement_ids if id_ != must.id)
            edited = editing.set_requirements(edited, asked.id, left)
    assert any(w.code == "never-asked" and w.requirement_id == must.id for w in edited.warnings)
    assert next(c for c in edited.coverage if c.requirement_id == must.id).stages == ()


def test_an_orphan_question_is_told(plan: KitPlan) -> None:
    assert "question-without-requirement" in codes(editing.set_requirements(plan, question(plan).id, ()))


def test_weights(plan: KitPlan) -> None:
    must = next(r for r in plan.requirements if not r.kind.is_check)
    heavy = editing.set_weight(plan, must.id, 3, "  This is  most of the work.")
    new = heavy.requirement(must.id)
    assert new is not None
    assert (new.weight, new.weight_reason) == (3.0, "This is most of the work.")
    assert editing.equal_weights(heavy) == plan
    assert editing.set_weight(heavy, must.id, 1, "forgotten") == plan


def test_checks_come_and_go(plan: KitPlan) -> None:
    check = next(c for stage in plan.stages for c in stage.checks)
    without = editing.remove_check(plan, SCREENING, check.requirement_id)
    assert "never-asked" in codes(without)
    again = editing.add_check(without, INTERVIEW, check.requirement_id)
    stage = again.stage(INTERVIEW)
    assert stage is not None
    assert stage.checks == (check,)
    assert "never-asked" not in codes(again)
    worded = editing.set_check_text(again, INTERVIEW, check.requirement_id, "Do you have it?").stage(INTERVIEW)
    assert worded is not None
    assert worded.checks[0].text == "Do you have it?"


def test_parts_of_a_stage(plan: KitPlan) -> None:
    edited = editing.set_segment_minutes(plan, INTERVIEW, SegmentKind.OPENING, 6)
    edited = editing.set_segment_text(edited, INTERVIEW, SegmentKind.OPENING, "\nGood morning.\n")
    stage = edited.stage(INTERVIEW)
    assert stage is not None
    opening = stage.segment(SegmentKind.OPENING)
    assert opening is not None
    assert (opening.minutes, opening.text) == (6, "Good morning.")
    assert "over-time" in codes(edited)
    assert [s.kind for s in stage.segments] == [k for k in SegmentKind if stage.segment(k)]
    assert "over-time" not in codes(editing.set_stage_minutes(edited, INTERVIEW, 60))
    filled = editing.fill_the_time(editing.set_stage_minutes(edited, INTERVIEW, 60), INTERVIEW).stage(INTERVIEW)
    assert filled is not None
    assert editing.planned_minutes(filled) == 60


def test_what_the_page_says_stays_told(make_reading: Callable[..., RoleReading], bank: QuestionBank) -> None:
    plan = make_plan(make_reading(), "Account Executive", (), bank)
    assert "no-process" in codes(plan)
    assert "no-process" in codes(recomputed(replace(plan, warnings=(*plan.warnings, KitWarning("over-time", "x")))))


def test_what_makes_no_sense_is_refused(plan: KitPlan) -> None:
    id_ = question(plan).id
    rated = next(r.id for r in plan.requirements if not r.kind.is_check)
    check = next(r.id for r in plan.requirements if r.kind.is_check)
    own = editing.own_question("Why?")
    refused: list[tuple[str, Callable[[], object]]] = [
        ("no-such-question", lambda: editing.place_question(plan, "q-none", 0)),
        ("no-such-question", lambda: editing.remove_question(plan, "q-none")),
        ("no-such-stage", lambda: editing.move_to_stage(plan, id_, 99)),
        ("asks-nothing", lambda: editing.move_to_stage(plan, id_, OFFER)),
        ("asks-nothing", lambda: editing.add_question(plan, OFFER, own, [rated])),
        ("no-text", lambda: editing.set_text(plan, id_, " \n")),
        ("asked-already", lambda: editing.set_text(plan, id_, question(plan, place=1).text.upper())),
        ("no-text", lambda: editing.own_question(" ")),
        ("no-such-rating", lambda: editing.set_anchors(plan, id_, {6: "More"})),
        ("no-such-requirement", lambda: editing.set_requirements(plan, id_, ["r-none"])),
        ("only-checked", lambda: editing.set_requirements(plan, id_, [check])),
        ("minutes-out-of-range", lambda: editing.set_minutes(plan, id_, 0)),
        ("minutes-out-of-range", lambda: editing.set_minutes(plan, id_, 121)),
        ("weight-without-reason", lambda: editing.set_weight(plan, rated, 2)),
        ("weight-out-of-range", lambda: editing.set_weight(plan, rated, 0, "None")),
        ("weight-out-of-range", lambda: editing.set_weight(plan, rated, float("nan"), "None")),
        ("only-checked", lambda: editing.set_weight(plan, check, 2, "Much")),
        ("checked-already", lambda: editing.add_check(plan, SCREENING, check)),
        ("no-such-check", lambda: editing.remove_check(plan, INTERVIEW, check)),
        ("no-slot", lambda: editing.set_stage_minutes(plan, QUESTIONNAIRE, 30)),
        ("follows-from-questions", lambda: editing.set_segment_minutes(plan, INTERVIEW, SegmentKind.QUESTIONS, 5)),
        ("no-room", lambda: editing.fill_the_time(editing.set_stage_minutes(plan, INTERVIEW, 5), INTERVIEW)),
    ]
    for code, attempt in refused:
        with pytest.raises(CannotDo) as caught:
            attempt()
        assert caught.value.code == code
        assert str(caught.value).endswith(".")


def _any_edit(plan: KitPlan, draw: Callable[..., Any]) -> KitPlan:
    asked = [q for stage in plan.stages for q in stage.questions]
    orders = st.sampled_from([stage.order for stage in plan.stages])
    rated = st.sampled_from([r.id for r in plan.requirements if not r.kind.is_check])
    words = st.sampled_from(["What happened?", "Who helped?", "Why?"])
    if not asked:
        own = editing.own_question(draw(words))
        return editing.add_question(plan, draw(orders), own, [draw(rated)], minutes=draw(st.integers(1, 9)))
    id_ = draw(st.sampled_from(asked)).id
    minutes = st.integers(1, 9)
    edits: list[Callable[[], KitPlan]] = [
        lambda: editing.place_question(plan, id_, draw(minutes)),
        lambda: editing.move_to_stage(plan, id_, draw(orders), draw(minutes)),
        lambda: editing.swap_question(plan, id_, editing.own_question(draw(words))),
        lambda: editing.remove_question(plan, id_),
        lambda: editing.set_text(plan, id_, draw(words)),
        lambda: editing.set_requirements(plan, id_, draw(st.lists(rated, max_size=3))),
        lambda: editing.set_minutes(plan, id_, draw(minutes)),
        lambda: editing.set_weight(plan, draw(rated), draw(st.sampled_from([0.5, 1, 2])), "Because."),
        lambda: editing.add_question(plan, draw(orders), editing.own_question(draw(words)), [draw(rated)]),
        lambda: editing.set_segment_minutes(plan, draw(orders), SegmentKind.CLOSING, draw(minutes)),
    ]
    return draw(st.sampled_from(edits))()


@settings(max_examples=60)
@given(data=st.data())
def test_any_row_of_edits_leaves_a_sound_plan(plan: KitPlan, data: st.DataObject) -> None:
    for _ in range(data.draw(st.integers(1, 8))):
        try:
            plan = _any_edit(plan, data.draw)
        except CannotDo:
            continue
    ids = [q.id for stage in plan.stages for q in stage.questions]
    assert len(set(ids)) == len(ids)
    known = {requirement.id for requirement in plan.requirements}
    for stage in plan.stages:
        assert known.issuperset(stage.requirement_ids)
        if stage.questions:
            asked = stage.segment(SegmentKind.QUESTIONS)
            assert asked is not None
            assert asked.minutes == sum(q.minutes for q in stage.questions)
    assert recomputed(plan) == plan
    touched = {id_ for stage in plan.stages for q in stage.questions for id_ in q.requirement_ids}
    never = {warning.requirement_id for warning in plan.warnings if warning.code == "never-asked"}
    assert not touched & never
