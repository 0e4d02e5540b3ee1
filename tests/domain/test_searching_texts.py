"""Words of any language, what somebody may type, and where it stands."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hiring_assistant.domain.searching import (
    Phrase,
    excerpt,
    fits,
    places,
    prepared,
    tokens,
    wanted,
    words,
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Zoë Łukasz-Søren’s ON-CALL", ["zoe", "lukasz", "soren", "s", "on", "call"]),
        ("Zoe\u0308 A\u030angstro\u0308m", ["zoe", "angstrom"]),
        ("Straße, İstanbul, ﬁx", ["strasse", "istanbul", "fix"]),
        ("Ёлка Київ", ["елка", "киів"]),
        ("SQL設計を", ["sql", "設", "計", "を"]),
        ("ｶﾞス", ["ガ", "ス"]),
        ("장애 원인", ["장", "애", "원", "인"]),
        ("प्रिया शर्मा", ["प्रिया", "शर्मा"]),
        ("שָׁלוֹם", ["שלום"]),
        ("ＣＯＢＯＬ 2x", ["cobol", "2x"]),
        ("_ — …", []),
    ],
)
def test_words_as_they_are_compared(text: str, found: list[str]) -> None:
    assert words(text) == found
    assert [token.word for token in tokens(text)] == found


@given(st.text())
def test_every_word_has_its_place(text: str) -> None:
    found = list(tokens(text))
    assert [token.word for token in found] == words(text)
    assert all(0 <= token.start < token.end <= len(text) for token in found)


@pytest.mark.parametrize(
    ("typed", "phrases"),
    [
        ("moved data", (Phrase(("moved",), True), Phrase(("data",), True))),
        ('"moved data" b', (Phrase(("moved", "data")), Phrase(("b",), True))),
        ('a "moved dat', (Phrase(("a",), True), Phrase(("moved", "dat"), True))),
        ("on-call", (Phrase(("on", "call"), True),)),
        ("„Zum Hafen“ „x“", (Phrase(("zum", "hafen")), Phrase(("x",)))),
        ('"" * ( AND', (Phrase(("and",), True),)),
        ("  ?! ", ()),
    ],
)
def test_what_was_typed(typed: str, phrases: tuple[Phrase, ...]) -> None:
    assert wanted(typed).phrases == phrases


@given(typed=st.text(max_size=80), text=st.text())
@example(typed="a b", text="b a")
@example(typed='"a b"', text="b a")
def test_two_ways_of_looking_agree(typed: str, text: str) -> None:
    looked_for = wanted(typed)
    if looked_for:
        assert fits(prepared(text), looked_for) == (places(text, looked_for) is not None)
    else:
        assert not fits(prepared(text), looked_for)


@given(st.text(min_size=1, max_size=30), st.text(max_size=300))
def test_any_piece_of_a_text_in_quotes_is_found_in_it(piece: str, rest: str) -> None:
    found = words(piece)
    if found and "'" not in piece:
        assert fits(prepared(f"{rest} {piece} {rest}"), wanted(f'"{" ".join(found)}"'))


def test_places_are_whole_words_and_joined() -> None:
    assert places("Tide tables, tides", wanted("tid")) == ((0, 4), (13, 18))
    assert places("Tide tables", wanted('"tide tables" tab')) == ((0, 11),)
    assert places("Tide tables", wanted("tide wind")) is None
    assert places("潮の満ち引き", wanted("満ち")) == ((2, 4),)


def test_an_excerpt_is_around_the_first_place() -> None:
    text = "first words " * 40 + "the lighthouse\nkeeper " + "and more " * 40
    found = excerpt(text, wanted("keeper"), 80)
    assert [found.text[start:end] for start, end in found.marks] == ["keeper"]
    assert found.text.startswith("…")
    assert found.text.endswith("…")
    assert "lighthouse keeper" in found.text
    assert len(found.text) <= 82


@given(text=st.text(max_size=400), typed=st.text(max_size=40), length=st.integers(40, 200))
def test_marks_of_excerpts_stand_inside(text: str, typed: str, length: int) -> None:
    found = excerpt(text, wanted(typed), length)
    assert all(0 <= start < end <= len(found.text) for start, end in found.marks)
    assert "\n" not in found.text
