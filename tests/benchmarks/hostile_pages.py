"""Pages made to bring a reader of Markdown to a halt, each as large as a page may be."""

from __future__ import annotations

from collections.abc import Callable

LARGEST = 2 * 1024 * 1024 - 1024


def _filled(piece: str, size: int) -> str:
    return piece * (size // len(piece.encode()))


def _numbered(piece: str, size: int) -> str:
    """``piece`` again and again, each with a number of its own, so that nothing can be remembered."""
    return "".join(piece.format(number) for number in range(size // (len(piece) + 4)))


def _nested(mark: str, size: int, depth: int) -> str:
    """A list with ``depth`` levels, again and again."""
    stairs = "".join(f"{'  ' * level}{mark} level {level}\n" for level in range(depth))
    return _filled(stairs, size)


def _table(size: int) -> str:
    return "| Role | Job grade |\n| --- | --- |\n" + _numbered("| Baker {} | 7 |\n", size)


def _under(heading: str, make: Callable[[int], str]) -> Callable[[int], str]:
    return lambda size: f"# Night baker\n\n## {heading}\n\n{make(size)}\n"


MAKERS: dict[str, Callable[[int], str]] = {
    "nested lists": _under("Requirements", lambda size: _nested("-", size, 60)),
    "nested lists without end": _under("Requirements", lambda size: _nested("-", size, 1200)),
    "steps nested in steps": _under("Hiring process", lambda size: _nested("1. interview with the baker,", size, 40)),
    "tiny items": _under("Requirements", lambda size: _filled("- a\n", size)),
    "items": _under("Requirements", lambda size: _numbered("- You know flour number {} by its smell\n", size)),
    "one-letter lines": _under("Requirements", lambda size: _filled("a\n\n", size)),
    "steps": _under("Hiring process", lambda size: _numbered("1. Interview number {} with the baker\n", size)),
    "sentences of steps": _under("Hiring process", lambda size: _numbered("Next, candidates {} have a call. ", size)),
    "questions": _under(
        "Hiring process", lambda size: "1. A questionnaire:\n" + _numbered("   - Why {} bread?\n", size)
    ),
    "headings": lambda size: _numbered("# Baker {}\n", size),
    "headings without a space": lambda size: _numbered("##Baker {}\n", size),
    "levels": lambda size: "# Baker\n\n## Levels\n\n" + _numbered("### Baker {}\n#### Requirements\n- Flour\n", size),
    "levels that extend": lambda size: (
        "# Baker\n\n## Levels\n\n"
        + _numbered("### Senior Baker {}\nExtends that of the Baker.\n#### Requirements\n- Flour\n", size)
    ),
    "levels with fields": lambda size: (
        "# Baker\n\n## Levels\n\n" + _numbered("### Baker {}\n#### Craft\n- Flour\n", size)
    ),
    "breaks in a row": lambda size: _numbered("- Flour {}<br>- Water\n", size),
    "cells with headings": lambda size: _numbered("<td>Requirements</td>\n<li>Flour {}</li>\n", size),
    "lists far in": lambda size: _numbered("\n    - Flour {}\n", size),
    "bold lines": lambda size: _numbered("**Baker {}**\n\n", size),
    "opening brackets": lambda size: _filled("[", size),
    "brackets with targets": lambda size: _filled("[a](", size),
    "closing brackets": lambda size: _filled("](", size),
    "links": _under("Requirements", lambda size: _numbered("[flour {}](https://example.org/a) ", size)),
    "quotes within quotes": lambda size: _filled("> ", size) + "end",
    "quoted lines": lambda size: _filled("> a\n", size),
    "stairs of quotes": lambda size: _filled("".join(f"{'>' * depth} a\n" for depth in range(1, 300)), size),
    "stars": lambda size: _filled("*", size),
    "stars and letters": lambda size: _filled("*a **b ", size),
    "underscores": lambda size: _filled("_a __b ", size),
    "backticks": lambda size: _filled("`a ``b ", size),
    "fences": lambda size: _filled("```\na\n", size),
    "tags": lambda size: _filled("<a", size),
    "closed tags": lambda size: _filled("<b>a</b>", size),
    "comments": lambda size: _filled("<!--", size),
    "short comments": lambda size: _filled("a <!-- b --> ", size),
    "includes": lambda size: _filled("{{", size) + "}}",
    "includes on lines": lambda size: _filled("{{ a }}\n", size),
    "entities": lambda size: _filled("&amp;", size),
    "backslashes": lambda size: _filled("\\", size),
    "curly quotes": lambda size: _filled("“a” ‘b’ ", size),
    "table rows": _table,
    "table cells": lambda size: "|" + _filled(" a |", size // 2) + "\n|" + _filled("-|", size // 2) + "\n",
    "tables": lambda size: _filled("| a | b |\n| - | - |\n| c | d |\n\n", size),
    "one line of words": lambda size: _filled("baker ", size),
    "one line of sentences": lambda size: _filled("You have time. ", size),
    "one word": lambda size: _filled("a", size),
    "one line under a heading": _under("Requirements", lambda size: _filled("You know flour. ", size)),
    "one line of steps": _under("Hiring process", lambda size: _filled("interview > ", size)),
    "one line of Japanese": _under("応募資格", lambda size: _filled("経験がある方。", size)),
    "lines of Korean": _under("자격요건", lambda size: _filled("경험이 있는 분\n", size)),
    "digits": _under("Hiring process", lambda size: "interview " + _filled("1 ", size)),
    "minutes": _under("Hiring process", lambda size: "interview " + _filled("30 minutes ", size)),
    "spaces": lambda size: "a" + " " * size + "b",
    "empty lines": lambda size: "# Baker\n" + "\n" * size,
    "tabs": lambda size: _filled("\t", size) + "- a",
    "front matter": lambda size: "---\n" + _numbered("key{}: value\n", size) + "---\n# Baker\n",
    "front matter, nested": lambda size: "---\na: " + _filled("[", size // 2) + "\n---\n# Baker\n",
    "front matter without end": lambda size: "---\n" + _filled("key: value\n", size),
    "headings in front matter": lambda size: "---\n" + _filled("## a\n", size),
    "merge conflicts": lambda size: _filled("<<<<<<< a\nb\n=======\nc\n>>>>>>> d\n", size),
    "equals signs": lambda size: _filled("a\n===\n", size),
    "dashes": lambda size: _filled("- ", size),
    "rules": lambda size: _filled("---\n", size),
    "definitions": lambda size: _numbered("[a{}]: https://example.org\n", size),
}
"""By name, what makes a page of so many bytes."""


def hostile_pages(size: int = LARGEST) -> dict[str, str]:
    """All such pages by name, none larger than ``size`` by more than a few hundred bytes."""
    return {name: make(size) for name, make in MAKERS.items()}
