from __future__ import annotations

import pytest

from hiring_assistant.kits.mentions import MentionIndex, mention

INDEX = MentionIndex(
    [
        mention("open source", "open source"),
        mention("procurement", "sourc*"),
        mention("negotiation", "negotiat*"),
        mention("negotiation", "terms", weak=True),
        mention("negotiation", "concessions", weak=True),
        mention("values", "values"),
        mention("company", "company"),
        mention("CI/CD", "CI/CD"),
    ]
)


def names(text: str) -> list[str]:
    return [match.name for match in INDEX.matches(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("NEGOTIATING with suppliers", ["negotiation"]),
        ("open-source software", ["open source"]),
        ("sourcing from open source", ["procurement", "open source"]),
        ("renegotiate", []),
        ("the company's values", ["values"]),
        ("the company", ["company"]),
        ("builds in CI / CD", ["CI/CD"]),
        ("", []),
    ],
)
def test_mentions_are_found_by_words_stems_and_longest_phrase(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_hints_add_up_but_stand_behind_what_is_named() -> None:
    (once,) = INDEX.matches("the terms")
    (twice,) = INDEX.matches("terms and concessions")
    (repeated,) = INDEX.matches("terms and terms")
    assert once.confidence < twice.confidence < 1
    assert repeated.confidence == once.confidence
    assert names("terms and concessions under our values") == ["values", "negotiation"]
