"""Whatever a page holds, reading it ends in a reading that holds every word of it."""

from __future__ import annotations

import json
import re
import tomllib
from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiring_assistant.assets import resource
from hiring_assistant.domain.text import fold
from hiring_assistant.roles.inspect import as_json
from hiring_assistant.roles.reading import read_page

VOCABULARY = """
Requirements Responsibilities Levels Senior Junior Analyst Hiring Process interview with the manager 30 minutes offer
preferred plus extends grade 7 team questionnaire Why? Straße 面接 자격요건 naïve
"""
HEADINGS = {
    "de": ("Dein Profil", "Bewerbungsprozess"),
    "en": ("Requirements", "Hiring process"),
    "es": ("Requisitos", "Proceso de selección"),
    "fr": ("Profil recherché", "Processus de recrutement"),
    "it": ("Requisiti", "Processo di selezione"),
    "ja": ("応募資格", "選考フロー"),
    "ko": ("자격 요건", "채용 절차"),
    "pt": ("Requisitos", "Processo seletivo"),
}
WORDS = st.sampled_from(VOCABULARY.split())
LINE = st.builds(
    lambda mark, words, end: mark + " ".join(words) + end,
    st.sampled_from(
        [
            "",
            "",
            "# ",
            "## ",
            "###",
            "- ",
            "* ",
            "  - ",
            "        - ",
            "1. ",
            "> ",
            "**",
            "| ",
            "\t",
            "---",
            "```",
            "<b>",
        ]
    ),
    st.lists(WORDS, max_size=8),
    st.sampled_from(["", "", ":", "**", ".", "?", " |", "  ", "\\", "</b>"]),
)
PAGE = st.lists(LINE, max_size=40).map("\n".join)
ODD = st.text(
    st.sampled_from("#*-_`[]()<>|:{}%\\&;~=+!?.,0123456789abAB \n\t\r'\"„“é中한\u2028\x00\u200b"), max_size=400
)


def _words(value: Any) -> Counter[str]:
    if isinstance(value, dict):
        return sum((_words(inner) for key, inner in value.items() if key not in ("file", "warnings")), Counter())
    if isinstance(value, list):
        return sum((_words(inner) for inner in value), Counter())
    return Counter(fold(value).split()) if isinstance(value, str) else Counter()


@given(PAGE)
def test_every_word_of_a_page_is_kept(page: str) -> None:
    source = re.sub(r"</?b>", " ", page)  # a tag is no word of the page
    source = re.sub(r"(?m)^\s*(?:\d+[.)]|[a-z][.)])\s+", " ", source)
    read = as_json(read_page(page, name="page.md"), file="page.md")
    lost = Counter(fold(source).split()) - _words(read)
    assert not lost


@given(st.one_of(ODD, st.text(max_size=600), PAGE.map(lambda page: f"---\n{page}")))
def test_any_text_gives_a_reading(text: str) -> None:
    reading = read_page(text, name="page.md")
    assert reading.title
    assert json.dumps(as_json(reading, file="page.md"))
    last = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    assert all(1 <= warning.line <= last for warning in reading.warnings)
    assert all(1 <= item.line <= last for track in reading.tracks for item in track.requirements)


@given(PAGE)
def test_the_same_page_reads_the_same_with_any_line_ends(page: str) -> None:
    assert read_page(page.replace("\n", "\r\n")) == read_page(page)
    assert read_page("\ufeff" + page) == read_page(page)


@pytest.mark.parametrize(
    "page",
    [
        "#" * 20_000,
        "[" * 50_000,
        "](" * 30_000,
        "[a](" * 20_000,
        "*a " * 30_000,
        "<" * 50_000,
        "<!--" * 20_000,
        "{{" * 30_000,
        "> " * 20_000 + "end",
        "- " * 20_000 + "end",
        "\n".join("  " * depth + "- deep" for depth in range(400)),
        "---\n" + "key: value\n" * 20_000,
        "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n",
        "## Hiring process\n\n" + "Next, candidates will have a call. " * 5_000,
        "## Requirements\n\n" + "- Knowledge of things, knowledge preferred\n" * 5_000,
    ],
    ids=lambda page: repr(page[:12]),
)
def test_hostile_pages_are_read(page: str) -> None:
    assert read_page(page, name="page.md").title


def _phrases(value: object) -> list[str]:
    """All phrases of a vocabulary file, without the stars that stand for endings."""
    if isinstance(value, dict):
        return [phrase for inner in value.values() for phrase in _phrases(inner)]
    if isinstance(value, list):
        return [word for entry in value if isinstance(entry, str) and (word := entry.replace("*", "").strip())]
    return []


FILES = sorted(resource("vocabulary").glob("*.toml"))
PHRASES = {path.stem: _phrases(tomllib.loads(path.read_text(encoding="utf-8"))) for path in FILES}
BETWEEN = st.sampled_from([" ", " ", ", ", " – ", ": ", " (", ") ", ". ", "; ", "? ", "", " - ", " > ", "'", "’", "\n"])
OTHERS = st.sampled_from(["Mira", "30 min", "2", "Anna and Tom", "60 minutes", "E 13", "L3", "x", "1.", "(2)", "—"])


@pytest.mark.parametrize("language", [path.stem for path in FILES])
@given(data=st.data())
def test_the_words_that_rules_look_for_in_any_order_are_read(language: str, data: st.DataObject) -> None:
    known = PHRASES[language]
    word = st.sampled_from(known) | OTHERS
    line = st.lists(st.builds("".join, st.tuples(word, BETWEEN)), min_size=1, max_size=8).map("".join)
    mark = data.draw(st.sampled_from(["- ", "", "1. ", "### "]))
    lines = data.draw(st.lists(line, min_size=4, max_size=8))
    headings = [HEADINGS[language][0], f"- {lines[0]}\n- {lines[1]}", HEADINGS[language][1]]
    page = f"# {lines[2]}\n\n## {headings[0]}\n\n{headings[1]}\n\n## {headings[2]}\n\n"
    page += "\n".join(f"{mark}{each}" for each in lines[3:])
    assert read_page(page, name="page.md").title


@pytest.mark.parametrize(
    "line",
    ["In which calls you", "A talk, in which, our director tells you all", "Call with a member – (30 min)", "Finally"],
)
def test_steps_that_break_off_are_read(line: str) -> None:
    page = f"# Vat hand\n\n## Hiring process\n\n- {line}\n- Interview with the owner\n"
    assert read_page(page).stages[-1].interviewer == "owner"
