"""The pay grade that a text states."""

from __future__ import annotations

import pytest

from hiring_assistant.roles.grades import grade_in


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
