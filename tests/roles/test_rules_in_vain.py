"""Rules of Markdown are left out only where they match nowhere: what is parsed is the same without them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hiring_assistant.roles.blocks import _parser, _rules_in_vain

MARKS = [
    *("---", "***", "___", "- - -", "* * *", "_ _ _", "  - - -", "- ---", "> ---", ">- - -", "1.\t- - -"),
    *("===", "=", "-", "> -", "a\n\t===", "# Heading", "- # Heading", "#no heading"),
    *("> quoted", "- > quoted", "1. > quoted", "   > quoted", "    > quoted", "\t> quoted", "* > > quoted"),
    *("```", "~~~", "- ```", "~~", "| a | b |", "|---|---|", "a | b"),
    *("words", "- item", "  - nested", "1) first", "", "   "),
]

lines = st.lists(st.sampled_from(MARKS), min_size=1, max_size=9).map("\n".join)
signs = st.text(alphabet="->=*_#|`~ \t\n1.)ab", max_size=40)


@given(lines | signs)
def test_what_is_parsed_is_the_same_without_the_rules_that_are_left_out(text: str) -> None:
    def told(without: tuple[str, ...]) -> list[tuple[object, ...]]:
        tokens = _parser(without).parse(text)
        return [(token.type, token.tag, token.map, token.content, token.markup, token.level) for token in tokens]

    assert told(_rules_in_vain(text)) == told(())


def test_a_plain_page_is_parsed_with_few_rules() -> None:
    assert set(_rules_in_vain("Baker\n\n- bakes\n- rises early\n")) >= {
        "table",
        "fence",
        "hr",
        "lheading",
        "blockquote",
    }
