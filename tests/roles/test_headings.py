from __future__ import annotations

import pytest

from hiring_assistant.roles.blocks import parse_blocks
from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.parts import parts_of
from hiring_assistant.roles.vocabulary import vocabulary


@pytest.mark.parametrize(
    ("text", "kind", "about"),
    [
        ("Responsibilities", HeadingKind.RESPONSIBILITIES, ""),
        ("Responsiblities", HeadingKind.RESPONSIBILITIES, ""),
        ("Primary Job Responsibilities", HeadingKind.RESPONSIBILITIES, "primary job"),
        ("As a Night Baker you will", HeadingKind.RESPONSIBILITIES, "night baker"),
        ("What you’ll do", HeadingKind.RESPONSIBILITIES, ""),
        ("Requirments", HeadingKind.REQUIREMENTS, ""),
        ("REQUIREMENTS:", HeadingKind.REQUIREMENTS, ""),
        ("Senior Analyst Requirements", HeadingKind.REQUIREMENTS, "senior analyst"),
        ("Requirements for applicants", HeadingKind.REQUIREMENTS, "applicants"),
        ("You've got this if", HeadingKind.REQUIREMENTS, "this if"),
        ("Nice-to-haves", HeadingKind.NICE_TO_HAVE, ""),
        ("Nice-to-have requirements", HeadingKind.NICE_TO_HAVE, ""),
        ("Preferred Qualifications", HeadingKind.NICE_TO_HAVE, ""),
        ("Qualifications", HeadingKind.REQUIREMENTS, ""),
        ("Hiring Plan", HeadingKind.PROCESS, ""),
        ("Interview team and focus areas for each person", HeadingKind.PROCESS, "focus areas for each person"),
        ("Senior Analyst Job Grade", HeadingKind.GRADE, "senior analyst"),
        ("Levels", HeadingKind.LEVELS, ""),
        ("Specialisations", HeadingKind.SPECIALTIES, ""),
        ("System Requirements", HeadingKind.OTHER, ""),
        ("About Lanternquay", HeadingKind.OTHER, "lanternquay"),
    ],
)
def test_known_headings(text: str, kind: HeadingKind, about: str) -> None:
    match = vocabulary().headings.find(text)
    assert match is not None
    assert (match.kind, match.about) == (kind, about)


@pytest.mark.parametrize("text", ["", "Night Baker", "The ovens", "x " * 40, "Requiremental", "?"])
def test_unknown_headings(text: str) -> None:
    assert vocabulary().headings.find(text) is None


def _headings(text: str) -> list[str]:
    parts = parts_of(parse_blocks(text), text.count("\n") + 1)
    return [part.heading.text for part in parts if part.heading]


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        ("# One\n\nText\n\n## Two", ["One", "Two"]),
        ("One\n===\n\nText", ["One"]),
        ("**About you**\n- kind", ["About you"]),
        ("**About you:**\n\n- kind", ["About you"]),
        ("__About you__", ["About you"]),
        ("*Additional Requirements*\n\n- kind", ["Additional Requirements"]),
        ("*Not a known one*\n\n- kind", []),
        ("Requirements\n\n- kind", ["Requirements"]),
        ("Some text\nRequirements:\n- kind", ["Requirements"]),
        ("- one\n- Additional Requirements\n- two", ["Additional Requirements"]),
        ("- Requirements:\n  - one\n  - two", ["Requirements"]),
        ("- one\nNice to have:\n- two", ["Nice to have"]),
        ("A **bold** word is no heading", []),
        ("**A whole sentence in bold is none either.**", []),
        (
            "A long sentence that somebody underlined by mistake with a rule, as happens on real pages, you know.\n---",
            [],
        ),
    ],
)
def test_lines_that_are_headings(text: str, headings: list[str]) -> None:
    assert _headings(text) == headings
