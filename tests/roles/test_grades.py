"""The pay grade that a text states."""

from __future__ import annotations

import pytest

from hiring_assistant.roles.grades import grade_in
from hiring_assistant.roles.reading import read_page


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("The lock keeper is a grade 7.", "7"),
        ("The head of the locks is a 9.", "9"),
        ("This position is level 5 for all locks.", "5"),
        ("Between 8 and 9, as experience allows.", None),
        ("Reviewed on 3/12 and paid 2.5 % above the scale.", None),
        ("Told in the table.", None),
    ],
)
def test_under_a_heading_about_grades(text: str, grade: str | None) -> None:
    assert grade_in(text, under_grade_heading=True) == grade


@pytest.mark.parametrize("text", ["The head of the locks is a 9.", "Experience at level 5 of the network."])
def test_elsewhere_a_number_alone_is_no_grade(text: str) -> None:
    assert grade_in(text, under_grade_heading=False) is None


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("Level: CSE-3", "CSE-3"),
        ("Posting 12 | Location: the mill | Level: IT-03 | Full time", "IT-03"),
        ("Classification: C", "C"),
        ("Level: Senior", None),
    ],
)
def test_a_line_of_facts_gives_the_level_of_a_post(text: str, grade: str | None) -> None:
    assert grade_in(text, under_grade_heading=False) == grade


LADDER = """# Papermaker levels

| Level | Title |
| --- | --- |
| P1 | Apprentice Papermaker |
| P2 | Papermaker |

## P1: Apprentice Papermaker

### Requirements

- Likes wet hands

## P2: Papermaker

Builds on everything in P1.

### Requirements

- Can couch a sheet without a bubble
"""


def test_the_code_before_the_name_of_a_level_is_its_grade() -> None:
    tracks = read_page(LADDER).tracks
    assert [(track.name, track.grade, track.extends) for track in tracks] == [
        ("P1: Apprentice Papermaker", "P1", None),
        ("P2: Papermaker", "P2", "P1: Apprentice Papermaker"),
    ]
    assert [len(track.requirements) for track in tracks] == [1, 1]


def test_the_heading_of_a_job_for_anybody_is_a_track() -> None:
    page = """# Jobs in der Papiermühle

Wir suchen:

## Schöpfer / Schöpferin (m/w/d)

**Deine Aufgaben**

- Bogen schöpfen

**Dein Profil**

- Ruhige Hände

## Gautscher (m/w/d)

**Deine Aufgaben**

- Bogen ablegen

**Dein Profil**

- Gutes Augenmaß
"""
    assert [track.name for track in read_page(page).tracks] == ["Schöpfer / Schöpferin (m/w/d)", "Gautscher (m/w/d)"]
