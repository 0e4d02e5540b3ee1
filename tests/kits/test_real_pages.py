"""Kits for whole pages, as the reader reads them: the sample pages of this project, and the labelled ones."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hiring_assistant.assets import data
from hiring_assistant.domain.kit import ANCHORED, KitPlan, QuestionSource
from hiring_assistant.domain.role import StageKind
from hiring_assistant.kits.bank import QuestionBank
from hiring_assistant.kits.planning import make_plan
from hiring_assistant.kits.processes import templates
from hiring_assistant.roles.reading import read_page

SAMPLES = sorted(data("roles").glob("*.md"))


def plans(path: Path, bank: QuestionBank) -> Iterator[KitPlan]:
    reading = read_page(path.read_text(encoding="utf-8"), name=path.name)
    for track in reading.tracks:
        yield make_plan(reading, track.name, reading.stages or templates()[0].stages, bank)


def check(plan: KitPlan) -> None:
    for stage in plan.stages:
        assert len({question.id for question in stage.questions}) == len(stage.questions)
        for question in stage.questions:
            assert question.requirement_ids, question.text
            assert [rating for rating, _ in question.anchors] == list(ANCHORED)
            assert len(question.probes) >= 2
        if stage.kind in (StageKind.SCREENING, StageKind.INTERVIEW, StageKind.PANEL, StageKind.EXERCISE):
            assert stage.requirement_ids, (plan.track, stage.title)
            assert sum(segment.minutes for segment in stage.segments) == stage.minutes
    codes = {warning.code for warning in plan.warnings}
    assert codes.isdisjoint({"question-without-requirement", "no-anchors", "over-time"})


@pytest.mark.parametrize("path", SAMPLES, ids=[path.stem for path in SAMPLES])
def test_kits_of_the_sample_pages(path: Path, bank: QuestionBank) -> None:
    for plan in plans(path, bank):
        check(plan)


@pytest.mark.shared
@pytest.mark.parametrize("folder", ["seeds", "roles"])
def test_kits_of_the_labelled_pages(folder: str, shared: Path, bank: QuestionBank) -> None:
    pages = [path for path in sorted((shared / folder).glob("*.md")) if path.name.islower()]
    made = [plan for path in pages for plan in plans(path, bank)]
    assert len(made) >= len(pages) > 0
    for plan in made:
        check(plan)
    must = {
        requirement.id: requirement
        for plan in made
        for requirement in plan.requirements
        if requirement.must_have and not requirement.kind.is_check
    }
    generic = {
        id_
        for plan in made
        for stage in plan.stages
        for question in stage.questions
        if question.source is QuestionSource.GENERIC and not question.text.startswith("Watch during")
        for id_ in question.requirement_ids
        if id_ in must
    }
    assert len(generic) <= 0.1 * len(must), [must[id_].text for id_ in generic]
