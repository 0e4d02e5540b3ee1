"""The guide in the order it is held, and the clock against its plan."""

from __future__ import annotations

from hiring_assistant.domain.interview import QuestionRecord
from hiring_assistant.domain.kit import (
    KitPlan,
    KitRequirement,
    Question,
    QuestionType,
    RequirementKind,
    Segment,
    SegmentKind,
    StageKit,
)
from hiring_assistant.domain.role import StageKind
from hiring_assistant.ui.interview.steps import minutes_behind, planned_end_ms, steps_of

PLAN = KitPlan("Account Executive", "Base", (KitRequirement("r1", "Closes", RequirementKind.COMPETENCY, True),), ())
STAGE = StageKit(
    order=1,
    title="Interview",
    kind=StageKind.INTERVIEW,
    minutes=30,
    interviewer=None,
    segments=(
        Segment(SegmentKind.OPENING, 2, "Hello"),
        Segment(SegmentKind.QUESTIONS, 24),
        Segment(SegmentKind.CANDIDATE_QUESTIONS, 3),
        Segment(SegmentKind.CLOSING, 1),
    ),
    questions=(
        Question("q1", "Tell me about a deal.", QuestionType.BEHAVIOURAL, 14, ("r1",)),
        Question("q2", "What would you do?", QuestionType.SITUATIONAL, 10, ()),
    ),
)


def test_questions_stand_where_they_are_held_and_added_ones_after_the_planned():
    records = [QuestionRecord("i", "own", added_text="And why?"), QuestionRecord("i", "q1", asked=True)]
    steps = steps_of(STAGE, PLAN, records)
    assert [step.key for step in steps] == ["opening", "q1", "q2", "own", "candidate_questions", "closing"]
    assert [step.number for step in steps] == [0, 1, 2, 0, 0, 0]
    assert [step.title for step in steps[1:4]] == ["Closes", "What would you do?", "And why?"]
    assert [step.question_id for step in steps] == [None, "q1", "q2", "own", None, None]


def test_the_plan_runs_on_from_step_to_step_and_skipped_ones_take_no_time():
    steps = steps_of(STAGE, PLAN, [])
    assert planned_end_ms(steps, 0, []) == 2 * 60_000
    assert planned_end_ms(steps, 2, []) == 26 * 60_000
    assert planned_end_ms(steps, 2, ["q1"]) == 12 * 60_000


def test_behind_counts_whole_minutes():
    assert minutes_behind(100_000, 120_000) == 0
    assert minutes_behind(179_999, 120_000) == 0
    assert minutes_behind(180_000, 120_000) == 1


def test_a_stage_without_a_guide_has_one_step_to_take_notes_in():
    bare = StageKit(order=1, title="Panel", kind=StageKind.PANEL, minutes=20, interviewer=None)
    assert [step.title for step in steps_of(bare, PLAN, [])] == ["Panel"]
