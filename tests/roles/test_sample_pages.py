"""The five pages that ship with the program read as a careful person reads them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from hiring_assistant.assets import data
from hiring_assistant.domain.role import RoleReading
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.reading import read_page

EXPECTED = Path(__file__).parent / "expected"
PAGES = sorted(path.stem for path in EXPECTED.glob("*.json"))


def _read(page: str) -> RoleReading:
    return read_page(data("roles", f"{page}.md").read_text(encoding="utf-8"), name=f"{page}.md")


def _expected(page: str) -> dict[str, Any]:
    expected: dict[str, Any] = json.loads((EXPECTED / f"{page}.json").read_text(encoding="utf-8"))
    return expected


def test_every_page_has_an_expected_reading() -> None:
    assert sorted(path.stem for path in data("roles").glob("*.md")) == PAGES
    assert len(PAGES) == 5


@pytest.mark.parametrize("page", PAGES)
def test_title_warnings_and_sections(page: str) -> None:
    reading, expected = _read(page), _expected(page)
    assert reading.title == expected["title"]
    assert [[warning.line, warning.code] for warning in reading.warnings] == expected["warnings"]
    headings = {section.heading for section in reading.sections if section.markdown}
    assert set(expected["other_sections"]) <= headings


@pytest.mark.parametrize("page", PAGES)
def test_tracks(page: str) -> None:
    read = [
        {
            "name": track.name,
            "kind": track.kind,
            "grade": track.grade,
            "extends": track.extends,
            "responsibilities": len(track.responsibilities),
            "requirements": len(track.requirements),
            "nice_to_have": sum(requirement.nice_to_have for requirement in track.requirements),
            "requirement_texts": [requirement.text for requirement in track.requirements],
        }
        for track in _read(page).tracks
    ]
    assert read == _expected(page)["tracks"]


@pytest.mark.parametrize("page", PAGES)
def test_stages(page: str) -> None:
    reading, expected = _read(page), _expected(page)
    read = [
        {
            "title": stage.title,
            "kind": stage.kind,
            "minutes": list(stage.minutes) if stage.minutes else None,
            "interviewer": stage.interviewer,
            "optional": stage.optional,
            "questions": len(stage.questions),
            "question_texts": [question.text for question in stage.questions],
        }
        for stage in reading.stages
    ]
    assert read == expected["stages"]
    assert [stage.order for stage in reading.stages] == list(range(1, len(read) + 1))
    days = reading.days_between_stages
    assert (list(days) if days else None) == expected["days_between_stages"]


@pytest.mark.parametrize("page", PAGES)
def test_lines_lead_back_to_the_source(page: str) -> None:
    lines = data("roles", f"{page}.md").read_text(encoding="utf-8").splitlines()
    reading = _read(page)
    for track in reading.tracks:
        for item in (*track.responsibilities, *track.requirements):
            assert fold(item.text).split()[:4] == fold(_bare(lines[item.line - 1])).split()[:4]
    for stage in reading.stages:
        for question in stage.questions:
            assert fold(question.text) in fold(lines[question.line - 1])


def _bare(line: str) -> str:
    """A list item without its mark and link targets."""
    return line.strip().removeprefix("1. ").replace("](https://handbook", " ]")
