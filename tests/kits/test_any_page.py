"""Whatever a page asks for and however its process looks, the plan keeps its promises."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from hiring_assistant.domain.kit import ANCHORED, SegmentKind
from hiring_assistant.domain.role import (
    PageQuestion,
    Requirement,
    Responsibility,
    RoleReading,
    Stage,
    StageKind,
    Track,
    TrackKind,
)
from hiring_assistant.kits.bank import load_bank
from hiring_assistant.kits.fitting import raters_of
from hiring_assistant.kits.planning import make_plan

WORDS = st.sampled_from(
    [
        "Negotiation and closing",
        "Knowledge of {x}",
        "3 years of {x}",
        "Experience with Git and {x}",
        "Speaks Danish",
        "Shares our values",
        "Travel to {x} is needed",
        "A degree in {x}",
        "Calm under pressure",
        "{x}",
        "Coaches others in {x}",
    ]
)
TEXTS = st.builds(lambda frame, word: frame.replace("{x}", word), WORDS, st.text(min_size=1, max_size=12))
STAGES = st.builds(
    Stage,
    order=st.just(0),
    title=st.sampled_from(["Call", "Mock call", "Technical interview", "Team", ""]),
    kind=st.sampled_from(StageKind),
    line=st.just(1),
    minutes=st.none() | st.integers(1, 200).map(lambda minutes: (minutes, minutes + 10)),
    interviewer=st.none() | st.sampled_from(["recruiter", "hiring manager", "CEO", "2 - 4 peers", "{minutes}"]),
    optional=st.booleans(),
    questions=st.lists(TEXTS.map(lambda text: PageQuestion(text, 1)), max_size=3).map(tuple),
)


@settings(max_examples=60)
@given(
    asked=st.lists(st.tuples(TEXTS, st.booleans()), max_size=25),
    duties=st.lists(TEXTS, max_size=4),
    found=st.lists(STAGES, max_size=7),
)
def test_any_page_gives_a_sound_plan(asked: list[tuple[str, bool]], duties: list[str], found: list[Stage]) -> None:
    track = Track(
        "Clerk",
        TrackKind.BASE,
        1,
        requirements=tuple(Requirement(text, 1, nice_to_have=nice) for text, nice in asked),
        responsibilities=tuple(Responsibility(text, 1) for text in duties),
    )
    stages = tuple(replace(stage, order=order) for order, stage in enumerate(found, start=1))
    plan = make_plan(RoleReading("Clerk", tracks=(track,)), "Clerk", stages, load_bank())

    known = {requirement.id for requirement in plan.requirements}
    assert any(not requirement.kind.is_check for requirement in plan.requirements)
    for stage, kit in zip(stages, plan.stages, strict=True):
        assert len({question.id for question in kit.questions}) == len(kit.questions)
        for question in kit.questions:
            assert question.requirement_ids
            assert set(question.requirement_ids) <= known
            assert [rating for rating, _ in question.anchors] == list(ANCHORED)
            assert len(question.probes) >= 2
        if kit.minutes is not None and kit.segments:
            assert sum(segment.minutes for segment in kit.segments) == kit.minutes
            assert kit.minutes <= max(5, stage.minutes[1] if stage.minutes else 60)
        asking = kit.segment(SegmentKind.QUESTIONS)
        if kit.questions:
            assert asking is not None
            assert asking.minutes >= sum(question.minutes for question in kit.questions)
        if kit.kind in (StageKind.SCREENING, StageKind.INTERVIEW, StageKind.PANEL, StageKind.EXERCISE):
            assert kit.requirement_ids
    codes = {warning.code for warning in plan.warnings}
    assert codes.isdisjoint({"question-without-requirement", "no-anchors", "over-time"})
    judged: dict[str, int] = dict.fromkeys(known, 0)
    for kit in plan.stages:
        for id_ in kit.requirement_ids:
            judged[id_] += raters_of(kit.kind, kit.interviewer, kit.title)
    for warning in plan.warnings:
        if warning.code == "asked-once":
            assert warning.requirement_id is not None
            assert judged[warning.requirement_id] == 1
