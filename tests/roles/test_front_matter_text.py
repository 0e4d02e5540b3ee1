"""Pages whose whole text stands in their front matter."""

from __future__ import annotations

from textwrap import dedent

from hiring_assistant.domain.role import StageKind
from hiring_assistant.roles.reading import read_page

PAGE = dedent("""\
    ---
    layout: columns
    title: The Interview Process
    subtitle: What happens after you write to the lighthouse.
    steps:
      - title: Application Review
        icon: letter
        text: Two of us read what you send,
              and answer within a week.
      - title: "Online Interview"
        icon: earphones
        text: We talk for 1.5h about fog and patience.
      - title: The Challenge
        icon: lamp
        text: |
          You trim a lamp at home.

          - Take your time
          - Send us a picture
      - title: Final Decision
        icon: check
        text: We sit together and decide.
    ---
    """)


def test_entries_with_a_title_and_a_text_are_read_as_headings_and_paragraphs() -> None:
    reading = read_page(PAGE, name="process.md")
    assert reading.title == "The Interview Process"
    assert [stage.title for stage in reading.stages] == [
        "Application Review",
        "Online Interview",
        "The Challenge",
        "Final Decision",
    ]
    assert reading.stages[1].minutes == (90, 90)
    assert reading.stages[2].kind is StageKind.EXERCISE
    assert "Take your time" in reading.stages[2].details
    kept = " ".join(section.markdown for section in reading.sections)
    assert "earphones" in kept
    assert "What happens after you write to the lighthouse." in kept


def test_lines_stay_where_they_are() -> None:
    reading = read_page(PAGE, name="process.md")
    assert [stage.line for stage in reading.stages] == [6, 10, 13, 20]


def test_a_front_matter_above_a_text_stays_one() -> None:
    reading = read_page(PAGE + "\n# Lighthouse Keeper\n\nWe keep the lamp.\n", name="keeper.md")
    assert reading.stages == ()
    assert reading.title == "The Interview Process"
