"""Pages made to stall a reader are read all the same, as far as their limits, and every word of them is kept."""

from __future__ import annotations

import runpy
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from hiring_assistant.domain.role import RoleReading
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.front_matter import read_front_matter
from hiring_assistant.roles.inspect import as_json
from hiring_assistant.roles.page_limits import LONGEST_LINE, MOST_LINES
from hiring_assistant.roles.reading import read_page

MAKERS: dict[str, Callable[[int], str]] = runpy.run_path(
    str(Path(__file__).parents[1] / "benchmarks" / "hostile_pages.py")
)["MAKERS"]
SIZE = 600_000
# What a reader of the rendered page does not see.
NO_WORDS = {"comments", "short comments", "includes", "includes on lines", "tags", "closed tags", "links", "entities"}
NO_WORDS |= {"breaks in a row", "cells with headings"}  # the names of their tags


def _strings(value: object) -> Iterable[str]:
    if isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)
    elif isinstance(value, str):
        yield value


def _words(texts: Iterable[str]) -> Counter[str]:
    counted: Counter[str] = Counter()
    for text in texts:
        counted.update(fold(text).split())
    return counted


def _kept(reading: RoleReading) -> Counter[str]:
    return _words(_strings(as_json(reading, file="")))


@pytest.mark.parametrize("name", MAKERS)
def test_hostile_page_keeps_its_words(name: str) -> None:
    page = MAKERS[name](SIZE)
    reading = read_page(page, name="page.md")
    assert reading.title
    if name not in NO_WORDS:
        numbering = {"1"}  # the mark of an item is no word of it
        lost = {word: count for word, count in (_words([page]) - _kept(reading)).items() if word not in numbering}
        assert not lost


def test_a_page_beyond_the_limits_is_read_as_far_as_they_go() -> None:
    page = "# Night baker\n\n## Requirements\n\n- Flour\n\n## Notes\n" + "Bread rises at night.\n" * MOST_LINES
    reading = read_page(page)
    assert [requirement.text for requirement in reading.tracks[0].requirements] == ["Flour"]
    assert [(warning.line, warning.code) for warning in reading.warnings] == [(MOST_LINES + 1, "page-too-long")]
    assert reading.sections[-1].line == MOST_LINES + 1


def test_a_line_too_long_is_kept_and_the_others_are_read() -> None:
    page = f"# Night baker\n\n{'bread ' * LONGEST_LINE}\n\n## Requirements\n\n- Flour"
    reading = read_page(page)
    assert [(item.text, item.line) for item in reading.tracks[0].requirements] == [("Flour", 7)]
    assert [(warning.line, warning.code) for warning in reading.warnings] == [(3, "line-too-long")]
    assert [section.line for section in reading.sections if section.markdown.startswith("bread ")] == [3]


def test_a_page_within_the_limits_has_no_such_warning() -> None:
    assert read_page("# Night baker\n" + "\n" * (MOST_LINES - 1)).warnings == ()


@pytest.mark.parametrize("opening", ["[", "{", "- ", "? ", "[{", "- - ? "])
def test_deeply_nested_front_matter_does_not_overrun_the_reader_of_it(opening: str) -> None:
    front = read_front_matter(["---", "title: Baker", f"deep: {opening * 50_000}", f"{opening * 50_000}", "---"])
    assert front.values["title"] == "Baker"
    assert front.warnings[0].code == "front-matter-broken"
