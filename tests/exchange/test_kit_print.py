"""Kits on paper: what an interviewer needs is on the sheet, and a question stays on one page."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pypdf
import pytest

from hiring_assistant.domain.kit import (
    Check,
    Kit,
    KitPlan,
    KitRequirement,
    KitState,
    Question,
    QuestionType,
    RequirementKind,
    Segment,
    SegmentKind,
    StageKit,
)
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.role import StageKind
from hiring_assistant.exchange.kit_print import PrintFacts, kit_html, print_kit
from hiring_assistant.kits.coverage import recomputed

pytestmark = pytest.mark.usefixtures("qapp")

PRINTED = datetime(2026, 3, 2, 9, tzinfo=UTC)


def question(number: int, minutes: int = 6) -> Question:
    return Question(
        f"q{number}",
        f"Which passage number {number} was the hardest that you brought a ship through?",
        QuestionType.BEHAVIOURAL,
        minutes,
        ("calm",),
        tuple(f"Probe {place} of {number}?" for place in range(4)),
        ((1, "Blames the <weather>."), (3, "Had a plan & kept it."), (5, "Others use the plan.")),
    )


def make_plan(count: int = 5, minutes: int = 6) -> KitPlan:
    asked = tuple(question(number, minutes) for number in range(count))
    segments = (
        Segment(SegmentKind.OPENING, 2, "Say **who** you are."),
        Segment(SegmentKind.QUESTIONS, count * minutes),
        Segment(SegmentKind.CANDIDATE_QUESTIONS, 4, "Give them the floor."),
        Segment(SegmentKind.CLOSING, 2, "Thank them."),
    )
    requirements = (
        KitRequirement("calm", "Calm under pressure", RequirementKind.COMPETENCY, True, 2.0, weight_reason="Storms"),
        KitRequirement("papers", "A pilot's licence", RequirementKind.CREDENTIAL, True),
    )
    stages = (
        StageKit(
            1,
            "Harbour master",
            StageKind.INTERVIEW,
            count * minutes + 8,
            "The master",
            segments=segments,
            questions=asked,
            checks=(Check("papers", "Do you have a licence?"),),
        ),
        StageKit(2, "Offer", StageKind.OFFER, None, None),
    )
    return recomputed(KitPlan("Harbour Pilot", "Night", requirements, stages))


def pages_of(tmp_path: Path, plan: KitPlan, stage: int | None = None, **facts: object) -> list[str]:
    kit = Kit("k", "v", 2, PRINTED, plan)
    print_kit(replace(PrintFacts(kit, True, PRINTED), **facts), tmp_path / "kit.pdf", stage)  # type: ignore[arg-type]
    pages = pypdf.PdfReader(io.BytesIO((tmp_path / "kit.pdf").read_bytes())).pages
    return [" ".join(page.extract_text().split()) for page in pages]


def test_a_stage_has_all_that_is_needed(tmp_path: Path) -> None:
    pages = pages_of(tmp_path, make_plan(), 1)
    text = " ".join(pages)
    for expected in (
        "Harbour master",
        "Stage 1 of 2 · interview · 38 minutes · The master",
        "Say who you are.",
        "from minute 8",
        "Probe 3 of 1?",
        "Blames the <weather>.",
        "Had a plan & kept it.",
        "Calm under pressure 1 2 3 4 5",
        "not assessed, because",
        "Do you have a licence?",
        "Thank them.",
        "strong yes",
        "Interview kit, version 2 · printed 2 Mar 2026",
    ):
        assert expected in text, expected
    assert f"Page 1 of {len(pages)}" in pages[0]


@pytest.mark.parametrize("minutes", [2, 3, 6, 12])
def test_a_question_stays_on_one_page(tmp_path: Path, minutes: int) -> None:
    pages = pages_of(tmp_path, make_plan(9, minutes), 1)
    for number in range(9):
        on = [place for place, text in enumerate(pages) if f"number {number} was" in text]
        assert len(on) == 1
        assert f"Probe 3 of {number}?" in pages[on[0]]
    rows = sum(text.count("not assessed, because") for text in pages)
    assert rows == 9
    assert all("not assessed, because" in text for text in pages if " was the hardest" in text)


def test_the_whole_kit_begins_with_an_overview(tmp_path: Path) -> None:
    pages = pages_of(tmp_path, make_plan())
    assert "Who asks for what" in pages[0]
    assert "Storms" in pages[0]
    assert "Only one person judges" in pages[0]
    assert "Harbour master" in pages[1]
    assert sum("Candidate's questions" in text for text in pages) == 1


def test_each_page_says_which_version_it_is(tmp_path: Path) -> None:
    draft = Kit("k", "v", 3, PRINTED, make_plan(), state=KitState.DRAFT)
    assert "Interview kit, draft of version 3" in pages_of(tmp_path, make_plan(), 1, kit=draft)[0]
    assert "Suggested interview kit, not in use" in pages_of(tmp_path, make_plan(), 1, kept=False)[0]


def test_what_people_wrote_is_text_and_not_markup() -> None:
    plan = make_plan(1)
    hostile = replace(plan.stages[0].questions[0], text="<img src='file:///etc/passwd'> & <b>?")
    stage = replace(plan.stages[0], title="<h1>", questions=(hostile,))
    html = kit_html(PrintFacts(Kit("k", "v", 1, PRINTED, replace(plan, stages=(stage,))), True, PRINTED))
    assert "<img" not in html
    assert "&lt;img" in html
    assert "<b>?" not in html


def test_a_stage_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CannotDo):
        pages_of(tmp_path, make_plan(), 7)
