from __future__ import annotations

from collections.abc import Callable

import pytest

from hiring_assistant.domain.kit import (
    ANCHORED,
    KitPlan,
    QuestionSource,
    QuestionType,
    RequirementKind,
    SegmentKind,
    StageKit,
    question_id,
    requirement_id,
)
from hiring_assistant.domain.role import (
    OfferedRequirement,
    Requirement,
    RoleReading,
    Stage,
    StageKind,
    Track,
    TrackKind,
)
from hiring_assistant.kits.bank import QuestionBank
from hiring_assistant.kits.planning import make_plan
from hiring_assistant.kits.processes import templates

MakeReading = Callable[..., RoleReading]
MakeStage = Callable[..., Stage]

ENGINEER = (
    "Four years of building services in Python",
    "Knows PostgreSQL and how to make queries fast",
    "Finds the cause of an outage under pressure",
    "Reviews code of others with care",
    "Explains technical matters to people who are not engineers",
    "Works closely with other teams",
    "Takes ownership of what was delivered",
    "Keeps learning",
)


def check(plan: KitPlan) -> None:
    """What holds for every plan."""
    known = {requirement.id for requirement in plan.requirements}
    assert len(known) == len(plan.requirements)
    for stage in plan.stages:
        assert len({question.id for question in stage.questions}) == len(stage.questions)
        for question in stage.questions:
            assert question.id == question_id(stage.order, question.text)
            assert question.requirement_ids
            assert set(question.requirement_ids) <= known
            assert [rating for rating, _ in question.anchors] == list(ANCHORED)
            assert len(question.probes) >= 2
            assert question.minutes >= 1
            assert "{" not in question.text
        for item in stage.checks:
            assert item.requirement_id in known
        if stage.questions and stage.kind is not StageKind.QUESTIONNAIRE:
            asking = stage.segment(SegmentKind.QUESTIONS)
            assert asking is not None
            assert asking.minutes == sum(question.minutes for question in stage.questions)
        if stage.minutes is not None:
            assert sum(segment.minutes for segment in stage.segments) in (0, stage.minutes)
        for segment in stage.segments:
            assert "{" not in segment.text
    assert [item.requirement_id for item in plan.coverage] == [requirement.id for requirement in plan.requirements]
    for item in plan.coverage:
        asked = tuple(
            stage.order
            for stage in plan.stages
            if item.requirement_id in {*stage.requirement_ids, *(check.requirement_id for check in stage.checks)}
        )
        assert item.stages == asked


def codes(plan: KitPlan) -> set[str]:
    return {warning.code for warning in plan.warnings}


@pytest.fixture(scope="module")
def seller(make_reading: MakeReading, usual_stages: tuple[Stage, ...], bank: QuestionBank) -> KitPlan:
    reading = make_reading(nice=("Experience with Salesforce",))
    return make_plan(reading, "Account Executive", usual_stages, bank)


def of_kind(plan: KitPlan, kind: StageKind) -> StageKit:
    return next(stage for stage in plan.stages if stage.kind is kind)


def test_a_usual_process_is_planned_without_warnings(seller: KitPlan) -> None:
    check(seller)
    assert seller.warnings == ()
    assert [stage.order for stage in seller.stages] == list(range(1, 9))


def test_requirements_are_those_of_the_track_in_the_order_of_the_page(
    seller: KitPlan, make_reading: MakeReading
) -> None:
    offered = make_reading(nice=("Experience with Salesforce",)).requirements_of("Account Executive")
    assert all(isinstance(item, OfferedRequirement) for item in offered)
    assert [requirement.text for requirement in seller.requirements] == [item.requirement.text for item in offered]
    assert [requirement.id for requirement in seller.requirements] == [
        requirement_id(item.requirement.text) for item in offered
    ]
    assert [requirement.must_have for requirement in seller.requirements] == [True] * 10 + [False]


def test_every_must_have_that_is_rated_has_two_raters(seller: KitPlan) -> None:
    for requirement in seller.requirements:
        if requirement.must_have and not requirement.kind.is_check:
            stages = [stage for stage in seller.stages if requirement.id in stage.requirement_ids]
            assert len(stages) >= 2 or any(stage.kind is StageKind.PANEL for stage in stages), requirement.text


def test_the_questionnaire_keeps_the_questions_of_the_page(seller: KitPlan) -> None:
    stage = of_kind(seller, StageKind.QUESTIONNAIRE)
    assert [question.text for question in stage.questions] == [
        "Why us?",
        "How do you prepare a negotiation?",
        "Which colour has the sky?",
    ]
    assert {question.source for question in stage.questions} == {QuestionSource.PAGE}
    assert {question.type for question in stage.questions} == {QuestionType.WRITTEN}
    assert stage.minutes is None
    linked = [seller.requirement(id_) for id_ in stage.questions[1].requirement_ids]
    assert linked[0] is not None
    assert linked[0].text == "Strong negotiation and closing skills"
    motives = [seller.requirement(id_) for id_ in stage.questions[0].requirement_ids]
    assert RequirementKind.VALUES in {found.kind for found in motives if found}


def test_the_screening_takes_checks_and_experience(seller: KitPlan) -> None:
    stage = of_kind(seller, StageKind.SCREENING)
    checked = [seller.requirement(item.requirement_id) for item in stage.checks]
    assert {found.kind for found in checked if found} == {RequirementKind.CREDENTIAL, RequirementKind.LOGISTICS}
    kinds = {found.kind for id_ in stage.requirement_ids if (found := seller.requirement(id_))}
    assert RequirementKind.EXPERIENCE in kinds
    assert [other.checks for other in seller.stages if other.order != stage.order] == [()] * 7


def test_an_exercise_rates_what_it_shows(seller: KitPlan) -> None:
    stage = of_kind(seller, StageKind.EXERCISE)
    assert 2 <= len(stage.requirement_ids) <= 4
    kinds = {found.kind for id_ in stage.requirement_ids if (found := seller.requirement(id_))}
    assert kinds.isdisjoint({RequirementKind.EXPERIENCE, RequirementKind.VALUES})
    assert all(question.text.startswith("Watch during the exercise") for question in stage.questions)


def test_references_and_offers_rate_nothing(seller: KitPlan) -> None:
    reference, offer = of_kind(seller, StageKind.REFERENCE), of_kind(seller, StageKind.OFFER)
    assert reference.requirement_ids == offer.requirement_ids == ()
    asking = reference.segment(SegmentKind.QUESTIONS)
    assert asking is not None
    assert asking.text.count("- ") >= 3
    assert offer.segments == ()


def test_stages_without_minutes_get_the_usual_ones(seller: KitPlan) -> None:
    assert [stage.minutes for stage in seller.stages] == [None, 30, 45, 45, 30, 60, 30, None]


def test_the_interviewer_is_told_what_to_say(seller: KitPlan) -> None:
    for kind in (StageKind.SCREENING, StageKind.INTERVIEW, StageKind.PANEL, StageKind.EXERCISE):
        stage = of_kind(seller, kind)
        opening, closing = stage.segment(SegmentKind.OPENING), stage.segment(SegmentKind.CLOSING)
        assert opening is not None
        assert closing is not None
        assert "notes" in opening.text
        assert str(stage.minutes) in opening.text
        assert "next step" in closing.text or "last step" in closing.text or "offer" in closing.text


def test_no_candidate_hears_a_question_twice(seller: KitPlan) -> None:
    talks = [stage for stage in seller.stages if stage.kind is not StageKind.EXERCISE]
    texts = [question.text for stage in talks for question in stage.questions]
    assert len(texts) == len(set(texts))


def test_the_same_page_gives_the_same_plan(
    make_reading: MakeReading, usual_stages: tuple[Stage, ...], bank: QuestionBank, seller: KitPlan
) -> None:
    again = make_plan(make_reading(nice=("Experience with Salesforce",)), "Account Executive", usual_stages, bank)
    assert again == seller


def test_a_track_without_requirements_is_asked_about_what_it_does(
    make_reading: MakeReading, usual_stages: tuple[Stage, ...], bank: QuestionBank
) -> None:
    duties = ("Arranges travel and appointments", "Writes to suppliers", "Keeps the books of the office")
    plan = make_plan(make_reading((), responsibilities=duties), "Account Executive", usual_stages, bank)
    check(plan)
    assert [requirement.text for requirement in plan.requirements] == list(duties)
    assert all(requirement.must_have for requirement in plan.requirements)
    assert codes(plan) == {"no-requirements"}


def test_a_track_with_nothing_at_all_still_gives_a_kit(
    make_reading: MakeReading, usual_stages: tuple[Stage, ...], bank: QuestionBank
) -> None:
    plan = make_plan(make_reading(()), "Account Executive", usual_stages, bank)
    check(plan)
    assert "Account Executive" in plan.requirements[0].text
    assert all(stage.questions for stage in plan.stages if stage.kind is StageKind.INTERVIEW)


def test_too_much_for_too_little_time_is_told(
    make_reading: MakeReading, make_stage: MakeStage, bank: QuestionBank
) -> None:
    subjects = ("glass", "steel", "wood", "stone", "paper", "wool", "silk", "clay", "wax", "bone", "horn", "tin")
    reading = make_reading([f"Knowledge of {subject}" for subject in subjects])
    plan = make_plan(reading, "Account Executive", [make_stage(1, StageKind.INTERVIEW, 30)], bank)
    check(plan)
    never = [warning for warning in plan.warnings if warning.code == "never-asked"]
    once = [warning for warning in plan.warnings if warning.code == "asked-once"]
    assert len(never) + len(once) == len(subjects)
    assert never
    assert sum(segment.minutes for segment in plan.stages[0].segments) == 30


def test_a_page_without_a_process_says_so(make_reading: MakeReading, bank: QuestionBank) -> None:
    plan = make_plan(make_reading(), "Account Executive", (), bank)
    assert plan.stages == ()
    assert "no-process" in codes(plan)


def test_lines_that_ask_for_nothing_are_left_out_and_told(
    make_reading: MakeReading, usual_stages: tuple[Stage, ...], bank: QuestionBank
) -> None:
    reading = make_reading(("Extends the requirements of the Clerk", "Strong negotiation skills"))
    plan = make_plan(reading, "Account Executive", usual_stages, bank)
    assert [requirement.text for requirement in plan.requirements] == ["Strong negotiation skills"]
    assert "left-out" in codes(plan)


def test_a_questionnaire_without_questions_gets_some(
    make_reading: MakeReading, make_stage: MakeStage, bank: QuestionBank
) -> None:
    plan = make_plan(make_reading(), "Account Executive", [make_stage(1, StageKind.QUESTIONNAIRE)], bank)
    check(plan)
    (stage,) = plan.stages
    assert len(stage.questions) == 3
    assert {question.type for question in stage.questions} == {QuestionType.WRITTEN}


def test_a_wish_nobody_has_time_for_becomes_a_check(
    make_reading: MakeReading, make_stage: MakeStage, bank: QuestionBank
) -> None:
    stages = [make_stage(1, StageKind.SCREENING, 15, "recruiter")]
    plan = make_plan(make_reading(nice=("Knowledge of Swahili grammar",)), "Account Executive", stages, bank)
    wish = plan.requirements[-1]
    assert wish.id in {item.requirement_id for item in plan.stages[0].checks}


def test_a_skill_named_by_several_words_is_asked_about_each(
    make_reading: MakeReading, usual_stages: tuple[Stage, ...], bank: QuestionBank
) -> None:
    plan = make_plan(make_reading(("Negotiation, presentation and closing",)), "Account Executive", usual_stages, bank)
    asked = {question.text for stage in plan.stages for question in stage.questions}
    for name in ("negotiation", "presentation", "closing"):
        assert asked & {question.text for question in bank.competencies[name].questions}, name


def test_what_a_level_inherits_is_marked(bank: QuestionBank, usual_stages: tuple[Stage, ...]) -> None:
    junior = Track("Junior Clerk", TrackKind.LEVEL, 1, requirements=(Requirement("Writes clearly", 2),))
    senior = Track(
        "Senior Clerk", TrackKind.LEVEL, 5, extends="Junior Clerk", requirements=(Requirement("Coaches others", 6),)
    )
    plan = make_plan(RoleReading("Clerk", tracks=(junior, senior)), "Senior Clerk", usual_stages, bank)
    assert [(item.text, item.inherited_from) for item in plan.requirements] == [
        ("Coaches others", None),
        ("Writes clearly", "Junior Clerk"),
    ]


def test_harder_questions_for_senior_people(
    make_reading: MakeReading, make_stage: MakeStage, bank: QuestionBank
) -> None:
    stages = [make_stage(1, StageKind.INTERVIEW, 15, "hiring manager")]
    questions = {question.text: question.difficulty for question in bank.competencies["negotiation"].questions}
    found = {}
    for title in ("Junior Buyer", "Senior Buyer"):
        plan = make_plan(make_reading(("Negotiation",), title=title), title, stages, bank)
        found[title] = questions[plan.stages[0].questions[0].text]
    assert found == {"Junior Buyer": "easy", "Senior Buyer": "hard"}


@pytest.mark.parametrize("key", [template.key for template in templates()])
@pytest.mark.parametrize(
    "requirements", [ENGINEER, ENGINEER * 1 + ("Knows Kubernetes", "Knows Linux", "Speaks Polish")]
)
def test_every_template_carries_a_role(
    key: str, requirements: tuple[str, ...], make_reading: MakeReading, bank: QuestionBank
) -> None:
    stages = next(template.stages for template in templates() if template.key == key)
    plan = make_plan(make_reading(requirements, title="Engineer"), "Engineer", stages, bank)
    check(plan)
    assert "never-asked" not in codes(plan)
    for stage in plan.stages:
        if stage.kind in (StageKind.INTERVIEW, StageKind.PANEL, StageKind.SCREENING, StageKind.EXERCISE):
            assert stage.requirement_ids


def test_a_page_question_about_several_things_gets_anchors_for_any_answer(
    make_reading: MakeReading, make_stage: MakeStage, bank: QuestionBank
) -> None:
    asked = ("How do you prepare a negotiation?", "How did negotiation and coaching help you last year?")
    reading = make_reading(("Strong negotiation skills", "Coaching of juniors"))
    stages = [make_stage(1, StageKind.QUESTIONNAIRE, questions=asked)]
    one, both = make_plan(reading, "Account Executive", stages, bank).stages[0].questions
    assert one.anchors == bank.competencies["negotiation"].questions[0].anchors
    assert len(both.requirement_ids) == 2
    assert both.anchors == bank.pattern("written").questions[0].anchors
