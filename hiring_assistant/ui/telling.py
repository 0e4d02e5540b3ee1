"""Saying in the language of the window what the parts below it tell in English.

Refusals, warnings and what a change did come from below as whole English sentences with names and numbers in them.
``told_texts`` holds them all as templates, gathered from the code by ``make translations``; here the template that a
sentence was made from is found again, translated and filled in. The places that show such sentences call ``told``
(``MessageStrip`` and ``EmptyState`` for everybody), so nobody who raises or catches a problem needs to think of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property

from PySide6.QtCore import QCoreApplication

_FILLED_IN = re.compile(r"(%\d)")


def told(text: str) -> str:
    """A sentence from below the window in the language of the window; what is not known stays as it is.

    Names and other things filled in stay as they are, but for the words that the program itself fills in.
    """
    # A sentence that every other language has: where it stays as it is, English is spoken.
    if not text or QCoreApplication.translate("Told", "Decision undone") == "Decision undone":
        return text
    return _said(text, _sentences()) or text


@dataclass(frozen=True)
class _Template:
    """A text with places to fill in, %1 to %9."""

    text: str

    @cached_property
    def pieces(self) -> tuple[str, ...]:
        """The words between the places."""
        return tuple(_FILLED_IN.split(self.text)[::2])

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Finds what was filled in."""
        return re.compile("(.+?)".join(map(re.escape, self.pieces)), re.DOTALL)

    @property
    def in_language(self) -> str:
        """The template in the language of the window."""
        return QCoreApplication.translate("Told", self.text)

    def filled_into(self, text: str) -> tuple[str, ...] | None:
        """What was filled in to make ``text``; None where it was not made from this template."""
        pieces = self.pieces
        # Most templates are ruled out by this, without a pattern being compiled for them.
        if not (text.startswith(pieces[0]) and text.endswith(pieces[-1]) and all(piece in text for piece in pieces)):
            return None
        found = self.pattern.fullmatch(text)
        return found.groups() if found else None


@dataclass(frozen=True)
class _Catalogue:
    """Texts to find again: those without a place to fill in by themselves, then templates, the most telling first."""

    plain: dict[str, _Template]
    templates: tuple[_Template, ...]


def _catalogue(texts: tuple[str, ...]) -> _Catalogue:
    made = [_Template(text) for text in texts]
    templates = [each for each in made if len(each.pieces) > 1]
    templates.sort(key=lambda each: (-sum(map(len, each.pieces)), each.text))
    return _Catalogue({each.text: each for each in made if len(each.pieces) == 1}, tuple(templates))


@cache
def _sentences() -> _Catalogue:
    from hiring_assistant.ui.told_texts import SENTENCES  # Only other languages need it.

    return _catalogue(SENTENCES)


@cache
def _parts() -> _Catalogue:
    from hiring_assistant.ui.told_texts import PARTS

    return _catalogue(PARTS)


def _said(text: str, catalogue: _Catalogue) -> str:
    """The text in the language of the window; "" where it is not in the catalogue."""
    if known := catalogue.plain.get(text):
        return known.in_language
    for template in catalogue.templates:
        values = template.filled_into(text)
        if values is not None:
            return _filled(template, values)
    return ""


def _filled(template: _Template, values: tuple[str, ...]) -> str:
    # What stands in quotation marks are people's own words, which no language changes.
    own = ["“" in before[-1:] for before in template.pieces]
    said = [value if own[place] else _said(value, _parts()) or value for place, value in enumerate(values)]
    pieces = _FILLED_IN.split(template.in_language)
    return "".join(said[int(piece[1]) - 1] if place % 2 else piece for place, piece in enumerate(pieces))
