"""The vocabulary files are complete and do not contradict each other."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from hiring_assistant.assets import resource
from hiring_assistant.roles.heading_index import HeadingKind
from hiring_assistant.roles.vocabulary import reading_in_language_of, usual_heading

FILES = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in resource("vocabulary").glob("*.toml")}


def _names(table: dict[str, Any]) -> set[str]:
    return {name for name, value in table.items() if isinstance(value, list)}


def test_there_are_eight_languages() -> None:
    assert sorted(FILES) == ["de", "en", "es", "fr", "it", "ja", "ko", "pt"]
    assert all(table["language"] == name for name, table in FILES.items())


@pytest.mark.parametrize("language", sorted(FILES))
def test_no_list_has_a_name_that_nobody_reads(language: str) -> None:
    english = FILES["en"]
    for section, entries in FILES[language].items():
        if isinstance(entries, dict):
            assert _names(entries) <= _names(english[section]), section


@pytest.mark.parametrize("language", sorted(FILES))
def test_every_language_has_what_a_page_is_read_by(language: str) -> None:
    table = FILES[language]
    assert set(table["headings"]) == {kind.value for kind in HeadingKind}
    assert all(table["headings"].values())
    for kind in ("offer", "exercise", "screening", "interview", "reference", "panel", "questionnaire"):
        assert table["stages"][kind], kind
    assert table["optional"]["markers"]
    assert table["durations"]["minute"]
    assert table["durations"]["hour"]


def test_a_heading_announces_one_thing() -> None:
    kinds: dict[str, set[str]] = {}
    for table in FILES.values():
        for kind, phrases in table["headings"].items():
            for phrase in phrases:
                kinds.setdefault(phrase, set()).add(kind)
    assert {phrase: found for phrase, found in kinds.items() if len(found) > 1} == {}


@pytest.mark.parametrize(
    ("page", "headings"),
    [
        ("The shop is open and you are in it with us.", ["Responsibilities", "Requirements", "Nice to have"]),
        ("Der Laden ist offen und du bist mit uns in der Stadt.", ["Aufgaben", "Anforderungen", "Wünschenswert"]),
        ("Le magasin est ouvert et vous êtes avec nous dans la ville.", ["Missions", "Profil", "Atouts"]),
        (
            "Il negozio è aperto e tu sei con noi nella città.",
            ["Responsabilità", "Requisiti", "Requisiti preferenziali"],
        ),
    ],
)
def test_a_section_written_here_gets_the_plainest_heading(page: str, headings: list[str]) -> None:
    kinds = (HeadingKind.RESPONSIBILITIES, HeadingKind.REQUIREMENTS, HeadingKind.NICE_TO_HAVE)
    with reading_in_language_of(page):
        assert [usual_heading(kind) for kind in kinds] == headings
