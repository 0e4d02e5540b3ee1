"""Phrases of several languages found in a text, quickly: most are ruled out by a few letters that they must have."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

_JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_PIECE = re.compile(r"\\.|\[[^\]]*\]|\{[^}]*\}|.")
_STAR = re.compile(r"(?<=[^\W\d_])(?<!\\[a-z])\*")
_APART = re.compile(r"[^\w']+|(?<!\w)'|'(?!\w)")


def plain(text: str) -> str:
    """The words of ``text`` in lower case with a single space before, between and after them."""
    return f" {_APART.sub(' ', text.lower().replace('’', chr(39)))} "


class Phrases:
    """A list of expressions, written as resources/question_bank/linting.toml explains."""

    def __init__(self, expressions: Iterable[str]) -> None:
        """Take the expressions.

        Raises:
            ValueError: where one has no letters outside of brackets to rule it out by.
        """
        self._expressions = tuple((letters_of(expression), expression) for expression in expressions)

    def hits(self, text: str, plain: str) -> Iterator[re.Match[str]]:
        """Where the phrases stand in ``text``; ``plain`` is what the function of that name makes of it."""
        for letters, expression in self._expressions:
            if letters in plain:
                yield from compiled(expression).finditer(text)


@cache
def letters_of(expression: str) -> str:
    """The longest run of letters that stands in the plain form of whatever the expression fits.

    It has a space before or after it where a word begins or ends there.

    Raises:
        ValueError: where there is none.
    """
    edge = "" if _bare(expression) else " "
    runs, run, depth = [], edge, 0
    for piece in _PIECE.findall(expression):
        depth += (piece == "(") - (piece == ")")
        if piece == "|" and depth == 0:
            raise ValueError(f"no choice outside of brackets: {expression}")
        if depth == 0 and (piece.isalnum() or piece in " '"):
            run += piece
            continue
        if piece == "?" or piece.startswith("{"):
            run = run[:-1]  # What may be left out is no letter to go by.
        runs.append(run)
        run = ""
    runs.append(run and run + edge)
    longest: str = max(runs, key=lambda found: len(found.strip()))
    if not longest.strip():
        raise ValueError(f"no letters outside of brackets: {expression}")
    return longest.lower()


def _bare(expression: str) -> bool:
    """Whether it is in a script that is written without spaces, or hangs its endings on."""
    return bool(_JAPANESE.search(expression) or _HANGUL.search(expression))


@cache
def compiled(expression: str) -> re.Pattern[str]:
    """The regular expression that an expression of the list stands for."""
    spelled = _STAR.sub(r"\\w*", expression).replace("'", "['’]").replace(" ?", r"\s?")
    spelled = re.sub(r" (?![^\[]*\])", r"\\s+", spelled)
    if _HANGUL.search(expression):
        spelled = rf"(?<![\uac00-\ud7a3])(?:{spelled})"
    elif not _JAPANESE.search(expression):
        begins = r"(?<!\w)" if expression[0] == "(" or expression[0].isalnum() else ""
        spelled = rf"{begins}(?:{spelled})(?!\w)"
    return re.compile(spelled, re.IGNORECASE)
